// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/odbcsource.h"
#include "sync/destination/postgresql/postgresdialect.h"

#include <memory>

namespace kitesync {

struct StatementKiller;

/// PostgreSQL by way of an ODBC driver: its own statements, a hundred rows each. There may be a pooler that cannot be seen, so
/// that no sign of life is tied to the session, and what runs is found by a name that poolers hand on.
class OdbcPostgres final : public PostgresDialect
{
public:
    OdbcPostgres(const DestinationConfig &config, const OdbcSource &source, const Secret &password,
                 const Waiting &waiting, Destination::Loading loading);
    ~OdbcPostgres() override;

    [[nodiscard]] QString place() const override { return m_source.place(); }
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] std::function<void()> interrupter() const override;
    [[nodiscard]] bool joinsStatements() const override { return false; }
    [[nodiscard]] QString literal(const QVariant &value, const QSqlDriver &driver) const override;
    [[nodiscard]] QVariant meant(const QVariant &read) const override;
    [[nodiscard]] QSqlError refined(const QSqlError &error, const QSqlQuery *query) const override;

protected:
    [[nodiscard]] ConnectRequest request() const override;

private:
    OdbcSource m_source;
    std::shared_ptr<const StatementKiller> m_killer;
};

} // namespace kitesync
