// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QUuid>

#include <array>
#include <utility>

namespace kitesync {

namespace {

constexpr int patience = 20000; // ms; a busy machine starts programs slowly
const QString secretService = QStringLiteral("org.freedesktop.secrets");

// No service folders: what is not started on purpose is not there.
constexpr const char *busConfiguration
    = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>)";

constexpr std::array<std::pair<const char *, const char *>, 6> homes{{{"HOME", "home"},
                                                                      {"XDG_DATA_HOME", "data"},
                                                                      {"XDG_CONFIG_HOME", "config"},
                                                                      {"XDG_STATE_HOME", "state"},
                                                                      {"XDG_CACHE_HOME", "cache"},
                                                                      {"XDG_RUNTIME_DIR", "run"}}};

QString missing(const char *program, const char *package)
{
    if (!QStandardPaths::findExecutable(QLatin1String(program)).isEmpty())
        return {};
    return QStringLiteral("%1 is not installed, and this test cannot do without it: apt install %2")
        .arg(QLatin1String(program), QLatin1String(package));
}

/// A connection of its own to a bus, gone with its scope.
class Connection
{
public:
    explicit Connection(const QString &address)
        : bus(QDBusConnection::connectToBus(address, m_name))
    {
    }
    ~Connection() { QDBusConnection::disconnectFromBus(m_name); }

private:
    QString m_name = QUuid::createUuid().toString();

public:
    QDBusConnection bus;
};

} // namespace

PrivateKeyring::~PrivateKeyring()
{
    stopKeyring();
    m_bus.kill();
    m_bus.waitForFinished(patience);
}

QProcessEnvironment PrivateKeyring::environment(QProcessEnvironment base) const
{
    for (const auto &[variable, folder] : homes)
        base.insert(QLatin1String(variable), m_folder.filePath(QLatin1String(folder)));
    base.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    for (const char *variable :
         {"GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION"})
        base.remove(QLatin1String(variable));
    return base;
}

void PrivateKeyring::applyToThisProcess() const
{
    const QProcessEnvironment wanted = environment(QProcessEnvironment());
    const QStringList names = wanted.keys();
    for (const QString &name : names)
        qputenv(name.toLatin1().constData(), wanted.value(name).toLocal8Bit());
    for (const char *variable : {"GNOME_KEYRING_CONTROL", "DISPLAY", "WAYLAND_DISPLAY"})
        qunsetenv(variable);
}

QString PrivateKeyring::startBus()
{
    if (const QString reason = missing("dbus-daemon", "dbus-daemon"); !reason.isEmpty())
        return reason;
    for (const auto &[variable, folder] : homes) {
        if (!QDir(m_folder.path())
                 .mkdir(QLatin1String(folder),
                        QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
            return QStringLiteral("cannot make ") + QLatin1String(folder);
    }
    QFile configuration(m_folder.filePath(QStringLiteral("bus.conf")));
    if (!configuration.open(QIODevice::WriteOnly))
        return configuration.errorString();
    configuration.write(
        QString::fromLatin1(busConfiguration).arg(m_folder.filePath(QStringLiteral("run"))).toUtf8());
    configuration.close();
    m_bus.setProcessEnvironment(environment());
    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--config-file=") + configuration.fileName(),
                                                QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    while (!m_bus.canReadLine()) {
        if (!m_bus.waitForReadyRead(patience))
            return QStringLiteral("dbus-daemon did not start: ")
                   + QString::fromUtf8(m_bus.readAllStandardError());
    }
    m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
    return {};
}

QString PrivateKeyring::startKeyring()
{
    if (const QString reason = missing("gnome-keyring-daemon", "gnome-keyring"); !reason.isEmpty())
        return reason;
    if (m_address.isEmpty()) {
        if (const QString reason = startBus(); !reason.isEmpty())
            return reason;
    }
    m_keyring.setProcessEnvironment(environment());
    m_keyring.start(
        QStringLiteral("gnome-keyring-daemon"),
        {QStringLiteral("--foreground"), QStringLiteral("--unlock"), QStringLiteral("--components=secrets")});
    m_keyring.write("the password of a test's keyring");
    m_keyring.closeWriteChannel();

    const Connection connection(m_address);
    const QDeadlineTimer deadline(patience);
    while (!connection.bus.interface()->isServiceRegistered(secretService)) {
        if (deadline.hasExpired() || m_keyring.waitForFinished(20))
            return QStringLiteral("gnome-keyring-daemon did not start: ")
                   + QString::fromUtf8(m_keyring.readAllStandardError());
    }
    return {};
}

void PrivateKeyring::stopKeyring()
{
    if (m_keyring.state() == QProcess::NotRunning)
        return;
    m_keyring.terminate();
    if (!m_keyring.waitForFinished(patience))
        m_keyring.kill();
    m_keyring.waitForFinished(patience);
}

QString PrivateKeyring::lock()
{
    const Connection connection(m_address);
    const auto call = [&connection](const char *method, const QVariant &argument) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            secretService, QStringLiteral("/org/freedesktop/secrets"),
            QStringLiteral("org.freedesktop.Secret.Service"), QLatin1String(method));
        message << argument;
        return connection.bus.call(message);
    };
    const QDBusReply<QDBusObjectPath> collection = call("ReadAlias", QStringLiteral("default"));
    if (!collection.isValid())
        return collection.error().message();
    const QDBusMessage locked = call("Lock", QVariant::fromValue(QList<QDBusObjectPath>{collection.value()}));
    return locked.type() == QDBusMessage::ErrorMessage ? locked.errorMessage() : QString();
}

} // namespace kitesync
