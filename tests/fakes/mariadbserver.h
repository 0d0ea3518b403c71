// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/testserver.h"

namespace kitesync::tests {

/// MariaDB as Debian packages it, with settings that nothing may depend on: another character set, zone and mode than ours.
class MariaDbServer final : public TestServer
{
public:
    MariaDbServer() = default;
    ~MariaDbServer() override { kill(); }
    Q_DISABLE_COPY_MOVE(MariaDbServer)

    /// Further options, for a server that is not started yet.
    void setOptions(const QStringList &options) { m_options = options; }

    [[nodiscard]] QString driver() const override { return QStringLiteral("QMYSQL"); }
    [[nodiscard]] QString url(const QString &database, const QString &user) const override;

protected:
    [[nodiscard]] QString prepare() override;
    [[nodiscard]] QStringList command() const override;
    [[nodiscard]] QByteArray readyLine() const override { return "ready for connections"; }
    [[nodiscard]] QString firstDatabase() const override { return QStringLiteral("mysql"); }
    [[nodiscard]] QString created(const QString &database) const override;
    [[nodiscard]] QString account() const override { return QStringLiteral("mysql"); }
    [[nodiscard]] int stopSignal() const override { return SIGTERM; }

private:
    QStringList m_options;
};

} // namespace kitesync::tests
