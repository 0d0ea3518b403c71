// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/transfer/storedrows.h"
#include "sync/domain/result.h"

#include <QSqlQuery>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <vector>

namespace kitesync {

class Connection;
class Dialect;

/// "SELECT ... FROM @p table", where each column comes so that its value can be read without loss.
[[nodiscard]] QString selectExactly(const Dialect &dialect, const QStringList &names,
                                    const std::vector<ColumnType> &types, const QString &table);

/// The row that @p query stands at: the data table's columns, extra, _synced_at, _removed_at. A value that does not fit its
/// column (SQLite holds anything) goes to "extra"; false where that is not possible.
[[nodiscard]] bool appendStored(StoredRows &stored, const QSqlQuery &query, const Dialect &dialect);
/// The same for one of Kitesync's own tables, as OwnRows has it.
[[nodiscard]] bool appendOwn(QVariantList &row, const QSqlQuery &query, const std::vector<ColumnType> &types,
                             const Dialect &dialect);

/// One statement that is executed for many rows, where the dialect binds values. Inside a transaction.
class PreparedInsert final
{
public:
    PreparedInsert(const Connection &connection, const Dialect &dialect, QString sql);
    [[nodiscard]] Status execute(const QVariantList &values);

private:
    const Dialect &m_dialect;
    QString m_sql;
    QSqlQuery m_query;
    bool m_isPrepared = false;
};

} // namespace kitesync
