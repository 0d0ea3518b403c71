// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/bulk/bulkway.h"
#include "sync/destination/loader.h"
#include "sync/destination/queryloader.h"

#include <array>
#include <memory>
#include <optional>
#include <vector>

namespace kitesync {

/// Loads batches through a BulkWay. Rows that the database refuses are found by halving. A table that was empty when the
/// loader first saw it is filled by plain inserting as long as no row comes twice.
class BulkLoader final : public Loader
{
public:
    BulkLoader(Connection &connection, const Dialect &dialect, std::unique_ptr<BulkWay> way)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_way(std::move(way))
        , m_oneByOne(connection, dialect)
    {
    }

    void expectEmpty(SourceObjects objects) override;
    [[nodiscard]] Result<BatchOutcome> load(const RowBatch &batch, const Refusals &known) override;
    [[nodiscard]] Result<std::vector<BatchOutcome>> loadAll(std::span<const Part> parts,
                                                            Ending ending) override;
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch) override;

private:
    using Numbers = std::vector<std::size_t>;

    /// A batch's rows as they go to the database.
    struct Plan
    {
        RowShape shape;
        /// Groups of distinct ids, in their order; a row that comes again is in a later group.
        std::vector<Numbers> groups;
        /// Rows that do not go, each with the equal one, read later, that goes in its place: gathered pages tell of the same
        /// agents again and again, and each further group is further trips to the server.
        std::vector<std::pair<std::size_t, std::size_t>> repeated;
    };
    [[nodiscard]] Plan planOf(const RowBatch &batch, const Refusals &known) const;
    [[nodiscard]] Result<std::vector<BatchOutcome>> loadTogether(std::span<const Part> parts,
                                                                 std::span<const Plan> plans, Ending ending);
    [[nodiscard]] Result<BatchOutcome> load(const Part &part, const Plan &plan);
    [[nodiscard]] Status loadRows(const RowShape &shape, const RowBatch &batch, BulkWay::Rows rows,
                                  BatchOutcome &outcome);
    [[nodiscard]] Result<bool> insertsPlainly(const RowShape &shape);

    Connection &m_connection;
    const Dialect &m_dialect;
    std::unique_ptr<BulkWay> m_way;
    QueryLoader m_oneByOne; ///< for rows that a rule of the user's makes vanish
    std::array<std::optional<bool>, sourceObjectCount> m_plain; ///< whether plain inserting is worth trying
};

} // namespace kitesync
