// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/loader.h"

#include <QSqlQuery>
#include <QString>

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
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch) override;

private:
    enum class Fate { Written, Unchanged, Refused, Ended };
    [[nodiscard]] Result<Fate> loadRow(QSqlQuery &upsert, const RowBatch &batch, std::size_t row,
                                       std::string &reason);
    [[nodiscard]] Result<Fate> loadGuarded(QSqlQuery &upsert, const RowBatch &batch, std::size_t row,
                                           std::string &reason);
    [[nodiscard]] Result<bool> exists(const RowBatch &batch, std::size_t row);

    Connection &m_connection;
    const Dialect &m_dialect;
    RowShape m_shape; ///< of the batch that is being worked on
};

/// Why a row that the database took without an error is not there afterwards.
inline constexpr const char *droppedByRule = "a rule of the database dropped the row";

} // namespace kitesync
