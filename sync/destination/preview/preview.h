// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/tabledata.h"

#include <functional>

namespace kitesync {

class Connection;
class Dialect;

/// Reads for people: pages of tables and views, figures a day. Writes nothing; names of columns and relations are taken only
/// if the database has them, texts are bound.
class Preview final
{
public:
    Preview(Connection &connection, const Dialect &dialect)
        : m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<TablePage> page(const PageQuestion &question) const;
    [[nodiscard]] Result<QList<DayFigures>> days(const QDate &from) const;

private:
    struct Conditions;

    /// Does @p work while the connection can only read.
    [[nodiscard]] Status reading(const std::function<Status()> &work) const;
    [[nodiscard]] Result<bool> exists(const QString &relation) const;
    [[nodiscard]] Result<Conditions> conditionsOf(const PageQuestion &question,
                                                  const QStringList &columns) const;
    [[nodiscard]] Error unknownColumn(const QString &column) const;
    [[nodiscard]] Status readRows(const PageQuestion &question, TablePage &page) const;
    [[nodiscard]] Status readBuilds(const QDate &from, QList<DayFigures> &days) const;
    [[nodiscard]] Status readWaits(const QDate &from, QList<DayFigures> &days) const;

    Connection &m_connection;
    const Dialect &m_dialect;
};

} // namespace kitesync
