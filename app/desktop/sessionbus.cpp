// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/sessionbus.h"

#include <QFileInfo>

namespace kitesync {

namespace {

std::optional<QDBusConnection> ifConnected(const QDBusConnection &bus)
{
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

} // namespace

std::optional<QDBusConnection> sessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool hasAddress = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS");
    if (!hasAddress && (runtime.isEmpty() || !QFileInfo::exists(runtime + QStringLiteral("/bus"))))
        return std::nullopt;
    return ifConnected(QDBusConnection::sessionBus());
}

std::optional<QDBusConnection> systemBus()
{
    return ifConnected(QDBusConnection::systemBus());
}

} // namespace kitesync
