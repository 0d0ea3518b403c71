// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace kitesync {

namespace {

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readLine(256)).trimmed() : QString();
}

/// Fields of /proc/PID/stat from the state on; the name before it may hold anything, but ends at the last bracket.
QStringList statFields(qint64 pid)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.read(4096);
    const qsizetype end = text.lastIndexOf(')');
    return end < 0 ? QStringList() : QString::fromLatin1(text.mid(end + 1)).split(u' ', Qt::SkipEmptyParts);
}

constexpr qsizetype stateField = 0;
constexpr qsizetype startField = 19; // the 22nd of the line

QString ownScope()
{
    const QString boot = firstLine(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    const QString numbers = QFile::symLinkTarget(QStringLiteral("/proc/self/ns/pid")).section(u'/', -1);
    return boot + u'/' + numbers + u'/' + QString::fromLatin1(QSysInfo::machineUniqueId());
}

} // namespace

ProcessIdentity ProcessIdentity::own()
{
    ProcessIdentity identity;
    identity.host = QSysInfo::machineHostName();
    identity.scope = ownScope();
    identity.pid = QCoreApplication::applicationPid();
    identity.started = statFields(identity.pid).value(startField);
    return identity;
}

QJsonObject ProcessIdentity::toJson() const
{
    return {{QStringLiteral("host"), host},
            {QStringLiteral("scope"), scope},
            {QStringLiteral("pid"), pid},
            {QStringLiteral("started"), started}};
}

ProcessIdentity ProcessIdentity::fromJson(const QJsonObject &json)
{
    ProcessIdentity identity;
    identity.host = json.value(QStringLiteral("host")).toString();
    identity.scope = json.value(QStringLiteral("scope")).toString();
    identity.pid = json.value(QStringLiteral("pid")).toInteger();
    identity.started = json.value(QStringLiteral("started")).toString();
    return identity;
}

bool ProcessIdentity::isVisible() const
{
    return host == QSysInfo::machineHostName() && scope == ownScope();
}

bool ProcessIdentity::isAlive() const
{
    if (QFileInfo::exists(QStringLiteral("/proc/self/stat"))) {
        const QStringList fields = statFields(pid);
        const QString state = fields.value(stateField);
        // A zombie's work is over; it only waits for its parent to look at it.
        return !fields.isEmpty() && state != QLatin1String("Z") && state != QLatin1String("X")
               && (started.isEmpty() || fields.value(startField) == started);
    }
#ifdef Q_OS_UNIX
    return pid <= 0 || kill(static_cast<pid_t>(pid), 0) == 0 || errno == EPERM;
#else
    return true;
#endif
}

} // namespace kitesync
