// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/genericdialect.h"

namespace kitesync {

/// Microsoft SQL Server 2016 or newer and Azure SQL, whose words are Transact-SQL. Texts are compared exactly, since the
/// database's own collation may take capitals and small letters for the same.
class SqlServerDialect final : public GenericDialect
{
public:
    using GenericDialect::GenericDialect;

    [[nodiscard]] QString typeName(ColumnType type, bool key) const override;
    [[nodiscard]] QString columnAddition(const QString &relation, const QString &definition) const override;
    [[nodiscard]] QString paged(const QString &select, qint64 limit, qint64 offset) const override;
    [[nodiscard]] bool pages() const override { return true; }
    [[nodiscard]] QString dayOf(const QString &column) const override;
    [[nodiscard]] QString secondsBetween(const QString &from, const QString &to) const override;
    [[nodiscard]] QString likeOperator() const override;
    [[nodiscard]] QString asText(const QString &column) const override;

    [[nodiscard]] Result<bool> transactionLives(Connection &connection) const override;

protected:
    [[nodiscard]] Status checkSettings(Connection &connection) const override;
    [[nodiscard]] QStringList settings() const override;
    [[nodiscard]] std::optional<ErrorKind> kindOfNumber(int number) const override;
};

} // namespace kitesync
