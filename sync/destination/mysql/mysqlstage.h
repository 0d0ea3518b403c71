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
/// missing, because what these change can be counted and what ON DUPLICATE KEY UPDATE changes cannot. Where the client library
/// can be used, the stored rows are read and compared first, which costs much less than staging all: what is equal to the
/// letter needs nothing, what is missing is inserted, and only the others are staged. Who may not make temporary tables gets
/// statements of a hundred rows.
class MysqlStage final : public BulkWay
{
public:
    MysqlStage(const MysqlSession &session, Connection &connection, const MysqlDialect &dialect);

    [[nodiscard]] Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                  Rows rows) override;
    [[nodiscard]] bool joins(std::span<const Part> parts) const override;
    [[nodiscard]] Result<std::vector<BulkOutcome>> loadTogether(std::span<const Part> parts,
                                                                Loader::Ending ending) override;
    [[nodiscard]] bool blamesRow() const override { return m_blamesRow; }
    [[nodiscard]] std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const override;

private:
    using Numbers = std::vector<std::size_t>;
    /// Rows of a batch by what the table has of them.
    struct Sorted
    {
        Numbers missing;
        Numbers different; ///< not the same to the letter: they may mean the same all the same
    };

    [[nodiscard]] Result<qint64> put(const RowShape &shape, const RowBatch &batch, Rows rows);
    /// Reads the stored rows, after @p before.
    [[nodiscard]] Result<Sorted> sorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                        const QStringList &before);
    [[nodiscard]] Result<BulkOutcome> upsertSorted(const RowShape &shape, const RowBatch &batch, Rows rows);
    [[nodiscard]] Result<BulkOutcome> upsertStaged(const RowShape &shape, const RowBatch &batch, Rows rows);
    [[nodiscard]] Status compareStaged(const RowShape &shape, const RowBatch &batch, Rows rows,
                                       BatchDifference &difference);
    /// Makes the temporary table where it is missing and empties it, after @p before.
    [[nodiscard]] Result<QString> stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                        const QStringList &before);
    /// What directStatements() said.
    struct Direct
    {
        qint64 before = 0;
        qint64 affected = 0;
        qint64 after = 0;
        [[nodiscard]] BulkOutcome outcome(std::size_t rows) const;
    };
    [[nodiscard]] QStringList directStatements(const RowShape &shape, const RowBatch &batch, Rows rows) const;
    [[nodiscard]] Result<std::vector<Direct>> runDirectly(std::span<const Part> parts);
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
