// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"

#include <QVariantList>

namespace kitesync {

class Connection;
class Dialect;

/// Many rows in one statement, through the driver alone: for servers that cannot do better. The dialect must write values
/// into statements and have rowsUpsert().
class MultiRows final : public BulkWay
{
public:
    MultiRows(Connection &connection, const Dialect &dialect)
        : m_connection(connection)
        , m_dialect(dialect)
    {
    }

    /// The values of Dialect::rowsUpsert().
    [[nodiscard]] static QVariantList valuesOf(const Dialect &dialect, const RowShape &shape,
                                               const RowBatch &batch, Rows rows);

    [[nodiscard]] Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                  Rows rows) override;
    [[nodiscard]] bool blamesRow() const override { return m_blamesRow; }
    [[nodiscard]] std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const override;

private:
    [[nodiscard]] Result<std::int64_t> missing(const RowShape &shape, const RowBatch &batch, Rows rows) const;
    [[nodiscard]] Status takeBack() const;

    Connection &m_connection;
    const Dialect &m_dialect;
    bool m_blamesRow = false;
};

} // namespace kitesync
