// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"
#include "sync/destination/mysql/mysqlfill.h"
#include "sync/destination/mysql/mysqlsession.h"

#include <memory>
#include <vector>

namespace kitesync {

class Connection;
class MysqlDialect;

/// Straight into the table, or into a temporary one and from there by one UPDATE of what differs and one INSERT of what is
/// missing, because what these change can be counted and what ON DUPLICATE KEY UPDATE changes cannot. Three trips to the
/// server a batch and table. Who may not make temporary tables gets statements of a hundred rows.
class MysqlStage final : public BulkWay
{
public:
    MysqlStage(const MysqlSession &session, Connection &connection, const MysqlDialect &dialect);

    [[nodiscard]] Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                  Rows rows) override;
    [[nodiscard]] bool blamesRow() const override { return m_blamesRow; }
    [[nodiscard]] std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const override;

private:
    /// Makes the temporary table where it is missing and empties it, after @p before.
    [[nodiscard]] Result<QString> stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                        const QStringList &before);
    [[nodiscard]] Result<BulkOutcome> upsertDirectly(const RowShape &shape, const RowBatch &batch, Rows rows);
    [[nodiscard]] Error undone(const Error &error);
    [[nodiscard]] Result<BulkOutcome> kept(const BulkOutcome &outcome);

    MysqlSession m_session;
    Connection &m_connection;
    const MysqlDialect &m_dialect;
    std::unique_ptr<MysqlFill> m_fill;
    std::vector<RowShape> m_shapes; ///< that have a temporary table; its number is the place here
    bool m_blamesRow = false;
};

} // namespace kitesync
