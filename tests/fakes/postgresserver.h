// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/testserver.h"

namespace kitesync::tests {

/// PostgreSQL 15 as Debian packages it.
class PostgresServer final : public TestServer
{
public:
    PostgresServer() = default;
    ~PostgresServer() override { kill(); }
    Q_DISABLE_COPY_MOVE(PostgresServer)

    [[nodiscard]] QString driver() const override { return QStringLiteral("QPSQL"); }
    [[nodiscard]] QString url(const QString &database, const QString &user) const override;

protected:
    [[nodiscard]] QString prepare() override;
    [[nodiscard]] QStringList command() const override;
    [[nodiscard]] QByteArray readyLine() const override { return "ready to accept connections"; }
    [[nodiscard]] QString firstDatabase() const override { return QStringLiteral("postgres"); }
    [[nodiscard]] QString created(const QString &database) const override;
    [[nodiscard]] QString account() const override { return QStringLiteral("postgres"); }
};

} // namespace kitesync::tests
