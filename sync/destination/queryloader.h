// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/loader.h"

#include <QSqlQuery>
#include <QString>
#include <QVariantList>

#include <optional>
#include <span>

namespace kitesync {

class Connection;
class Dialect;

/// Row by row through QSqlQuery: works with every driver whose dialect has rowUpsert(), and where no faster way is open.
class QueryLoader final : public Loader
{
public:
    QueryLoader(Connection &connection, const Dialect &dialect)
        : m_connection(connection)
        , m_dialect(dialect)
    {
    }

    [[nodiscard]] Result<BatchOutcome> load(const RowBatch &batch, const Refusals &known) override;
    /// Some rows of a batch, each with a savepoint, added to @p outcome.
    [[nodiscard]] Status loadRows(const RowBatch &batch, std::span<const std::size_t> rows,
                                  BatchOutcome &outcome);
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch) override;

private:
    enum class Fate { Written, Unchanged, Refused, Ended };
    /// One statement that is executed for many rows: prepared once where the dialect binds values.
    class Statement
    {
    public:
        Statement(Connection &connection, const Dialect &dialect, QString sql);
        [[nodiscard]] Result<QSqlQuery *> execute(const QVariantList &values);
        [[nodiscard]] bool blamesRow() const { return m_blamesRow; }
        void finish()
        {
            if (m_query)
                m_query->finish();
        }

    private:
        Connection &m_connection;
        const Dialect &m_dialect;
        QString m_sql;
        std::optional<QSqlQuery> m_query;
        bool m_blamesRow = false;
    };
    [[nodiscard]] Status loadInto(BatchOutcome &outcome, Statement &upsert, const RowBatch &batch,
                                  std::size_t row, bool guarded);
    [[nodiscard]] Result<Fate> loadRow(Statement &upsert, const RowBatch &batch, std::size_t row,
                                       std::string &reason);
    [[nodiscard]] Result<Fate> loadGuarded(Statement &upsert, const RowBatch &batch, std::size_t row,
                                           std::string &reason);
    [[nodiscard]] QVariantList cellsOf(const RowBatch &batch, std::size_t row) const;
    [[nodiscard]] Result<bool> exists(const RowBatch &batch, std::size_t row);

    Connection &m_connection;
    const Dialect &m_dialect;
    RowShape m_shape; ///< of the batch that is being worked on
};

/// Why a row that the database took without an error is not there afterwards.
inline constexpr const char *droppedByRule = "a rule of the database dropped the row";

} // namespace kitesync
