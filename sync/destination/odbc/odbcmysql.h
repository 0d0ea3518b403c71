// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/odbc/odbcsource.h"

#include <memory>

namespace kitesync {

/// MariaDB or MySQL by way of an ODBC driver: its own statements, through temporary tables, a hundred rows each.
class OdbcMysql final : public MysqlDialect
{
public:
    OdbcMysql(const DestinationConfig &config, const OdbcSource &source, const Secret &password,
              const Waiting &waiting, Destination::Loading loading);

    [[nodiscard]] QString place() const override { return m_source.place(); }
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] std::function<void()> interrupter() const override;
    [[nodiscard]] QString literal(const QVariant &value, const QSqlDriver &driver) const override;
    [[nodiscard]] QSqlError refined(const QSqlError &error, const QSqlQuery *query) const override;

protected:
    [[nodiscard]] ConnectRequest request() const override;
    [[nodiscard]] QString textSetting(const QString &collation) const override;

private:
    OdbcSource m_source;
    std::shared_ptr<const StatementKiller> m_odbcKiller;
};

} // namespace kitesync
