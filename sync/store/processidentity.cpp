// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/processidentity.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>
#include <QSysInfo>

#include <optional>

#if defined(Q_OS_WIN)
#include <windows.h>
#elif defined(Q_OS_MACOS)
#include <libproc.h>
#endif

namespace kitesync {

namespace {

/// A text that no other process of the same id has; nothing when there is no such process.
std::optional<QString> startOf(qint64 process)
{
#if defined(Q_OS_WIN)
    HANDLE handle = OpenProcess(PROCESS_QUERY_LIMITED_INFORMATION, FALSE, static_cast<DWORD>(process));
    if (handle == nullptr)
        return std::nullopt;
    FILETIME created{};
    FILETIME ended{};
    FILETIME kernel{};
    FILETIME user{};
    DWORD code = 0;
    const bool known = GetProcessTimes(handle, &created, &ended, &kernel, &user) != 0
                       && GetExitCodeProcess(handle, &code) != 0 && code == STILL_ACTIVE;
    CloseHandle(handle);
    if (!known)
        return std::nullopt;
    return QString::number((quint64(created.dwHighDateTime) << 32) | created.dwLowDateTime);
#elif defined(Q_OS_MACOS)
    proc_bsdinfo info{};
    if (proc_pidinfo(static_cast<int>(process), PROC_PIDTBSDINFO, 0, &info, sizeof info) != sizeof info)
        return std::nullopt;
    return QStringLiteral("%1.%2").arg(info.pbi_start_tvsec).arg(info.pbi_start_tvusec);
#else
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    // "pid (name) state ...": the name may hold anything, so count from its closing parenthesis.
    const QByteArray text = file.readAll();
    const QList<QByteArray> fields = text.mid(text.lastIndexOf(')') + 1).simplified().split(' ');
    constexpr int state = 0;
    constexpr int startTime = 19;
    if (fields.size() <= startTime || fields.at(state) == "Z" || fields.at(state) == "X")
        return std::nullopt;
    return QString::fromLatin1(fields.at(startTime));
#endif
}

struct Identity
{
    QString machine;
    QString boot;
    QString container;
    qint64 process = 0;
    QString start;
};

constexpr QChar separator = u'|';

QString clean(QString text)
{
    return text.replace(separator, u'_');
}

Identity own()
{
    const qint64 process = QCoreApplication::applicationPid();
    return {clean(QString::fromLatin1(QSysInfo::machineUniqueId()) + u'/' + QSysInfo::machineHostName()),
            clean(QString::fromLatin1(QSysInfo::bootUniqueId())),
            clean(QFileInfo(QStringLiteral("/proc/self/ns/pid")).symLinkTarget().section(u'/', -1)), process,
            startOf(process).value_or(QString())};
}

} // namespace

QString thisProcess()
{
    const Identity self = own();
    return QStringList{self.machine, self.boot, self.container, QString::number(self.process), self.start}.join(
        separator);
}

ProcessFate fateOf(const QString &process)
{
    const QStringList parts = process.split(separator);
    bool isNumber = false;
    const qint64 id = parts.value(3).toLongLong(&isNumber);
    if (parts.size() != 5 || !isNumber || id <= 0)
        return ProcessFate::Gone;
    const Identity self = own();
    if (parts.at(0) != self.machine)
        return ProcessFate::Unknown;
    if (parts.at(1) != self.boot)
        return ProcessFate::Gone;
    if (parts.at(2) != self.container)
        return ProcessFate::Unknown;
    const std::optional<QString> start = startOf(id);
    return start && *start == parts.at(4) ? ProcessFate::Alive : ProcessFate::Gone;
}

} // namespace kitesync
