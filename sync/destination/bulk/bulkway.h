// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/loader.h"
#include "sync/domain/result.h"
#include "sync/rows/rowbatch.h"

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace kitesync {

/// What a bulk operation did.
struct BulkOutcome
{
    std::int64_t changed = 0; ///< rows of the table that are new or different
    std::int64_t dropped = 0; ///< rows that the table has not afterwards: then everything was taken back
};

/// A database's own fast way for many rows at once: the part of BulkLoader that differs. Rows are named by their numbers in
/// the batch; their ids differ. Used inside a transaction of the caller, except compare(), which begins its own.
///
/// Owes: after a failure nothing of the attempt is left and the transaction goes on, unless the connection is lost or the
/// failure has ended it (DestinationLost, DestinationBusy).
class BulkWay
{
public:
    using Rows = std::span<const std::size_t>;

    BulkWay() = default;
    virtual ~BulkWay() = default;
    Q_DISABLE_COPY_MOVE(BulkWay)

    /// For rows that are not in the table yet; fails as a whole where one is.
    [[nodiscard]] virtual Result<BulkOutcome> insert(const RowShape &shape, const RowBatch &batch, Rows rows)
        = 0;
    /// By the rules of Loader.
    [[nodiscard]] virtual Result<BulkOutcome> upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
        = 0;
    [[nodiscard]] virtual Result<BatchDifference> compare(const RowShape &shape, const RowBatch &batch,
                                                          Rows rows)
        = 0;
    /// Rows of one table among those of several.
    struct Part
    {
        const RowShape &shape;
        const RowBatch &batch;
        Rows rows;
        bool areNew = false; ///< as for insert(); else as for upsert()
    };
    /// Whether these can go in fewer exchanges with the server together than one by one.
    [[nodiscard]] virtual bool joins(std::span<const Part>) const { return false; }
    /// Those of them that joins() has said yes to; what each did. All or nothing. With Ending::MayCommit the transaction may have
    /// ended with them, well or not.
    [[nodiscard]] virtual Result<std::vector<BulkOutcome>> loadTogether(std::span<const Part>, Loader::Ending)
    {
        return std::vector<BulkOutcome>();
    }
    /// Whether the last failure blames a row and not the database.
    [[nodiscard]] virtual bool blamesRow() const = 0;
    /// The most rows that may be given at once.
    [[nodiscard]] virtual std::size_t mostRows(const RowShape &shape, const RowBatch &batch) const = 0;

protected:
    /// Whether no table is among them twice and those that are there already are so few that their values can go in a statement.
    [[nodiscard]] static bool areJoinable(std::span<const Part> parts);
    /// A count as a server writes it.
    [[nodiscard]] static std::int64_t numberOf(std::string_view text);
    /// Whether the whole transaction has to go after @p failure, so that nothing need be taken back.
    [[nodiscard]] static bool endsTransaction(const Error &failure);
    /// Of a failure and that of taking its attempt back: where it failed before the savepoint, there is nothing to go back to.
    [[nodiscard]] static const Error &moreTelling(const Error &failure, const Error &back);
};

} // namespace kitesync
