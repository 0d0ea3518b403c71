// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/domain/result.h"
#include "sync/rows/rowbatch.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QString>

#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace kitesync {

/// Which cells of a batch's rows go to the database, in the order in which statements name and bind them.
struct RowShape
{
    SourceObject object = SourceObject::Pipelines;
    std::vector<std::size_t> cells; ///< positions in a row: id, the other carried columns, "extra"
    bool partial = false; ///< some columns are not carried: the reading is less than the whole record

    [[nodiscard]] const Table &table() const { return tableOf(object); }
    /// Name of the column of a position in a row.
    [[nodiscard]] std::string_view columnName(std::size_t cell) const
    {
        return cell < table().columns.size() ? table().columns[cell].name : extraColumn;
    }

    friend bool operator==(const RowShape &, const RowShape &) = default;
};

/// Tells shapes apart; the same in every process.
[[nodiscard]] inline QString nameOf(const RowShape &shape)
{
    QByteArray cells;
    for (const std::size_t cell : shape.cells)
        cells += QByteArray::number(qulonglong(cell)) + ',';
    const QByteArray hash = QCryptographicHash::hash(cells, QCryptographicHash::Sha256).toHex().left(12);
    const std::string_view table = shape.table().name;
    return QString::fromUtf8(table.data(), qsizetype(table.size())) + u'_' + QString::fromLatin1(hash);
}

/// The shape of @p batch. The id always belongs to it.
[[nodiscard]] inline RowShape shapeOf(const RowBatch &batch)
{
    RowShape shape;
    shape.object = batch.object();
    shape.cells.push_back(0);
    for (std::size_t column = 1; column < batch.table().columns.size(); ++column) {
        if (batch.carried().test(column))
            shape.cells.push_back(column);
    }
    shape.partial = shape.cells.size() < batch.table().columns.size();
    shape.cells.push_back(batch.extraIndex());
    return shape;
}

/// Rows that the database refuses on their own, with its words.
using Refusals = std::map<std::size_t, std::string>;

/// What became of one batch. written + unchanged + refused = rows of the batch.
struct BatchOutcome
{
    std::int64_t written = 0;
    std::int64_t unchanged = 0;
    Refusals refused;
    /// A row whose refusal ended the whole transaction (a user's trigger can do that): to be done again without it.
    std::optional<std::size_t> ended;
};

/// How rows get into the tables: the part that each database does in its own fastest way. Uses the connection of its
/// destination on the same thread, inside a transaction that the caller began.
///
/// Owes the rules of Destination::load(): older readings and equal rows are left alone, an agent's partial reading must be
/// strictly newer, columns outside carried() keep their value, "extra" of a partial reading is merged key by key, a row
/// that is refused on its own does not keep the others out.
class Loader
{
public:
    Loader() = default;
    virtual ~Loader() = default;
    Q_DISABLE_COPY_MOVE(Loader)

    /// Tables that were just made, so that nobody need ask.
    virtual void expectEmpty(SourceObjects) { }
    /// @p known rows are refused without trying them again.
    [[nodiscard]] virtual Result<BatchOutcome> load(const RowBatch &batch, const Refusals &known) = 0;
    /// A batch, and which of its rows are known to be refused.
    struct Part
    {
        const RowBatch &batch;
        const Refusals &known;
    };
    /// How the transaction is left where every row went in.
    enum class Ending {
        Open,
        MayCommit ///< nothing follows: it may end with the rows, and Connection::wasCommitted() is told so
    };
    /// Loads several, in their order; what became of each, up to the one whose row ended the transaction.
    [[nodiscard]] virtual Result<std::vector<BatchOutcome>> loadAll(std::span<const Part> parts, Ending)
    {
        return oneByOne(parts.size(),
                        [&](std::size_t number) { return load(parts[number].batch, parts[number].known); });
    }
    /// Compares without writing.
    [[nodiscard]] virtual Result<BatchDifference> compare(const RowBatch &batch) = 0;

protected:
    /// What loadAll() owes, by @p load of each.
    [[nodiscard]] static Result<std::vector<BatchOutcome>> oneByOne(
        std::size_t count, const std::function<Result<BatchOutcome>(std::size_t)> &load)
    {
        std::vector<BatchOutcome> outcomes;
        for (std::size_t number = 0; number < count; ++number) {
            Result<BatchOutcome> outcome = load(number);
            if (!outcome)
                return outcome.error();
            outcomes.push_back(std::move(outcome).value());
            if (outcomes.back().ended)
                break;
        }
        return outcomes;
    }
};

} // namespace kitesync
