// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/fittedbatch.h"
#include "sync/destination/loader.h"

#include <QList>
#include <QString>
#include <QVariantList>

#include <optional>
#include <utility>
#include <vector>

namespace kitesync {

class Connection;
class Dialect;
class Ledger;

/// One LoadUnit on its way into the tables, counted exactly. May take several attempts, since a user's trigger can end a
/// transaction because of one row: that row is known at the next attempt.
class RowLoading final
{
public:
    /// @p longestShortText: see Dialect.
    RowLoading(const LoadUnit &unit, std::optional<std::size_t> longestShortText);

    /// One attempt, inside a transaction.
    [[nodiscard]] Status run(Loader &loader, const Ledger &ledger, Loader::Ending ending);
    /// After a failed attempt: whether another one makes sense.
    [[nodiscard]] bool shouldTryAgain() noexcept { return std::exchange(m_again, false); }
    /// After a successful one.
    [[nodiscard]] LoadCounts takeCounts() { return std::move(m_counts); }

private:
    [[nodiscard]] Status count(std::size_t number, BatchOutcome &outcome, const Ledger &ledger);
    [[nodiscard]] Error ended(const std::string &words) const;

    [[nodiscard]] const RowBatch &batch(std::size_t number) const;

    const LoadUnit &m_unit;
    std::vector<std::optional<FittedBatch>> m_fitted; ///< the batches that have texts too long for their columns
    LoadCounts m_counts;
    std::vector<Refusals> m_known; ///< by batch
    int m_attempts = 0;
    bool m_again = false;
};

/// One reading statement: column names, then at most @p limit rows.
[[nodiscard]] Result<QList<QVariantList>> readRows(Connection &connection, const Dialect &dialect,
                                                   const QString &sql, int limit);

} // namespace kitesync
