// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlstage.h"

#include "sync/destination/connection.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlerrors.h"
#include "sync/destination/queryloader.h"

#include <QtEndian>

#include <algorithm>
#include <array>
#include <charconv>
#include <iterator>
#include <limits>
#include <unordered_map>

namespace kitesync {

namespace {

// A savepoint of the same name takes the place of the one before, so that none has to be released.
const QString savepoint = QStringLiteral("SAVEPOINT kitesync_rows");
constexpr std::size_t directRows = 100; ///< of one statement, where there are no temporary tables

// The server looks up fewer than a thousand ids one by one, and thinks of other ways for more.
constexpr std::size_t rowsAtOnce = 500;

/// Whether a value is what the server said of it; a view without a place in memory is NULL.
bool isSame(const RowBatch &batch, const Cell &cell, std::string_view stored)
{
    if (cell.isNull() || stored.data() == nullptr)
        return cell.isNull() && stored.data() == nullptr;
    switch (cell.kind) {
    case Cell::Kind::Null:
        break;
    case Cell::Kind::Integer:
    case Cell::Kind::Boolean: {
        std::array<char, 24> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), cell.number).ptr;
        return stored == std::string_view(digits.data(), static_cast<std::size_t>(end - digits.data()));
    }
    case Cell::Kind::Timestamp:
        return stored == mysqlTimestamp(cell.number);
    case Cell::Kind::Text:
    case Cell::Kind::Json:
        return stored == batch.text(cell);
    }
    return false;
}

/// @p stored: the shape's cells, and _removed_at. A partial reading without an "extra" does not touch the stored one.
bool isSame(const RowShape &shape, const RowBatch &batch, std::size_t row,
            const std::vector<std::string_view> &stored)
{
    if (stored.back().data() != nullptr)
        return false;
    for (std::size_t i = 1; i < shape.cells.size(); ++i) {
        const Cell &cell = batch.cell(row, shape.cells[i]);
        const bool isUntouched = shape.partial && cell.isNull() && i + 1 == shape.cells.size();
        if (!isUntouched && !isSame(batch, cell, stored[i]))
            return false;
    }
    return true;
}

/// The rows in the order of their ids.
std::vector<std::size_t> byId(const RowBatch &batch, BulkWay::Rows rows)
{
    // Ids are UUIDs: nearly all differ in their beginnings, which are compared as numbers.
    struct Key
    {
        std::array<std::uint64_t, 3> beginning;
        std::size_t row;
    };
    std::vector<Key> keys;
    keys.reserve(rows.size());
    for (const std::size_t row : rows) {
        const std::string_view id = batch.id(row);
        Key key{{}, row};
        std::array<char, sizeof key.beginning> bytes{};
        std::copy_n(id.begin(), std::min(id.size(), bytes.size()), bytes.begin());
        for (std::size_t i = 0; i < key.beginning.size(); ++i)
            key.beginning[i] = qFromBigEndian<std::uint64_t>(bytes.data() + i * sizeof(std::uint64_t));
        keys.push_back(key);
    }
    std::ranges::sort(keys, [&batch](const Key &one, const Key &other) {
        return one.beginning != other.beginning ? one.beginning < other.beginning
                                                : batch.id(one.row) < batch.id(other.row);
    });
    std::vector<std::size_t> sorted(keys.size());
    std::ranges::transform(keys, sorted.begin(), &Key::row);
    return sorted;
}

} // namespace

MysqlStage::MysqlStage(const MysqlSession &session, Connection &connection, const MysqlDialect &dialect)
    : m_session(session)
    , m_connection(connection)
    , m_dialect(dialect)
{
    if (m_dialect.bindsRows())
        m_fill = std::make_unique<MysqlBulkFill>(m_session, m_dialect);
    else
        m_fill = std::make_unique<MysqlTextFill>(m_session, m_dialect);
}

std::size_t MysqlStage::mostRows(const RowShape &, const RowBatch &batch) const
{
    if (m_dialect.stages())
        return std::numeric_limits<std::size_t>::max();
    const std::size_t perRow = batch.arena().size() / std::max<std::size_t>(1, batch.rowCount()) + 1;
    return std::clamp<std::size_t>(m_dialect.longestStatement() / (4 * perRow), 1, directRows);
}

/// Takes everything back after a failure and returns it.
Error MysqlStage::undone(const Error &error)
{
    m_blamesRow = isMysqlRowFault(m_session.lastCode());
    if (endsTransaction(error))
        return error;
    const auto back = m_session.run({QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_rows")});
    if (back)
        return error;
    m_blamesRow = false; // the transaction has ended: nobody is to blame who could be left out
    return moreTelling(error, back.error());
}

/// A cluster's node that undoes a transaction for another node's sake does not say so to a statement of many rows;
/// what follows would then commit without these rows.
Result<BulkOutcome> MysqlStage::kept(const BulkOutcome &outcome)
{
    if (const Status still = m_dialect.checkStillThere(); !still)
        return still.error();
    if (outcome.dropped > 0) {
        if (auto back = m_session.run({QStringLiteral("ROLLBACK TO SAVEPOINT kitesync_rows")}); !back)
            return back.error();
    }
    return outcome;
}

Result<BulkOutcome> MysqlStage::insert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (auto begun = m_session.run({savepoint}); !begun)
        return begun.error();
    const Result<qint64> put = this->put(shape, batch, rows);
    if (!put)
        return undone(put.error());
    return kept({*put, std::int64_t(rows.size()) - *put});
}

/// Into the table, which is kept in the order of its ids: rows that come in that order go next to each other and fill its pages.
Result<qint64> MysqlStage::put(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    return m_fill->put(m_dialect.table(shape.table().name), shape, batch, byId(batch, rows));
}

Result<QString> MysqlStage::stage(const RowShape &shape, const RowBatch &batch, Rows rows,
                                  const QStringList &before)
{
    const auto known = std::find(m_shapes.begin(), m_shapes.end(), shape);
    const QString name = m_dialect.quoted(QLatin1String("kitesync_stage_") + nameOf(shape));
    QStringList statements = before;
    if (known == m_shapes.end())
        statements.append(m_dialect.stageStatement(name, shape));
    statements.append(QStringLiteral("DELETE FROM %1").arg(name));
    if (auto emptied = m_session.run(statements); !emptied)
        return emptied.error();
    if (known == m_shapes.end())
        m_shapes.push_back(shape);
    const Result<qint64> put = m_fill->put(name, shape, batch, rows);
    if (!put)
        return put.error();
    return name;
}

Result<BulkOutcome> MysqlStage::upsert(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (!m_dialect.stages())
        return upsertDirectly(shape, batch, rows);
    return m_session.isNative() ? upsertSorted(shape, batch, rows) : upsertStaged(shape, batch, rows);
}

Result<MysqlStage::Sorted> MysqlStage::sorted(const RowShape &shape, const RowBatch &batch, Rows rows,
                                              const QStringList &before)
{
    std::unordered_map<std::string_view, std::size_t> wanted;
    wanted.reserve(rows.size());
    QStringList statements = before;
    for (std::size_t begin = 0; begin < rows.size(); begin += rowsAtOnce) {
        std::string ids;
        for (const std::size_t row : rows.subspan(begin, std::min(rowsAtOnce, rows.size() - begin))) {
            wanted.emplace(batch.id(row), row);
            if (!ids.empty())
                ids += ',';
            appendMysqlLiteral(ids, batch, batch.cell(row, 0));
        }
        statements.append(m_dialect.rowsOf(shape, QString::fromStdString(ids)));
    }
    std::vector<bool> found(batch.rowCount());
    Sorted sorted;
    const auto read = m_session.run(statements, [&](const std::vector<std::string_view> &values) {
        const auto place = wanted.find(values.front());
        if (place == wanted.end())
            return;
        found[place->second] = true;
        if (!isSame(shape, batch, place->second, values))
            sorted.different.push_back(place->second);
    });
    if (!read)
        return read.error();
    std::ranges::copy_if(rows, std::back_inserter(sorted.missing),
                         [&](std::size_t row) { return !found[row]; });
    std::ranges::sort(sorted.different);
    return sorted;
}

Result<BulkOutcome> MysqlStage::upsertSorted(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    const Result<Sorted> sorted = this->sorted(shape, batch, rows, {savepoint});
    if (!sorted)
        return undone(sorted.error());
    BulkOutcome outcome;
    if (!sorted->missing.empty()) {
        const Result<qint64> put = this->put(shape, batch, sorted->missing);
        if (!put)
            return undone(put.error());
        outcome = {*put, qint64(sorted->missing.size()) - *put};
    }
    if (!sorted->different.empty()) {
        const Result<QString> staged = stage(shape, batch, sorted->different, {});
        if (!staged)
            return undone(staged.error());
        const auto updated = m_session.run({m_dialect.updateFrom(shape, *staged)});
        if (!updated)
            return undone(updated.error());
        outcome.changed += updated->front();
    }
    return kept(outcome);
}

Result<BulkOutcome> MysqlStage::upsertStaged(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    const Result<QString> staged = stage(shape, batch, rows, {savepoint});
    if (!staged)
        return undone(staged.error());
    BulkOutcome outcome;
    const QStringList statements{m_dialect.updateFrom(shape, *staged), m_dialect.insertFrom(shape, *staged),
                                 m_dialect.missingFrom(shape, *staged)};
    const auto merged = m_session.run(statements, [&](const std::vector<std::string_view> &values) {
        outcome.dropped = numberOf(values.at(0));
    });
    if (!merged)
        return undone(merged.error());
    for (const qint64 changed : *merged)
        outcome.changed += changed;
    return kept(outcome);
}

/// How many of the rows are there, one statement that changes what it has to, and how many are there then: asked in any case,
/// because a row that meets another's key of the user's own making is neither there nor refused.
QStringList MysqlStage::directStatements(const RowShape &shape, const RowBatch &batch, Rows rows) const
{
    std::string ids;
    std::string values;
    for (const std::size_t row : rows) {
        if (!ids.empty()) {
            ids += ',';
            values += ',';
        }
        appendMysqlLiteral(ids, batch, batch.cell(row, 0));
        values += '(';
        for (const std::size_t cell : shape.cells) {
            appendMysqlLiteral(values, batch, batch.cell(row, cell));
            values += ',';
        }
        values += '\'' + mysqlTimestamp(batch.readAt(row)) + "')";
    }
    const QString stored = QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IN (")
                               .arg(m_dialect.table(shape.table().name), m_dialect.column("id"))
                           + QString::fromStdString(ids) + u')';
    return {stored, m_dialect.upsertOf(shape, QString::fromStdString(values)), stored};
}

/// Of whose changed rows each new one counts once and each old one twice.
BulkOutcome MysqlStage::Direct::outcome(std::size_t rows) const
{
    const qint64 fresh = after - before;
    return {fresh + (affected - fresh) / 2, qint64(rows) - after};
}

Result<BulkOutcome> MysqlStage::upsertDirectly(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    const Part part{shape, batch, rows};
    const auto done = runDirectly({&part, 1});
    return done ? kept(done->front().outcome(rows.size())) : Result<BulkOutcome>(undone(done.error()));
}

/// Those of @p parts that are not new, in one trip where there can be one.
Result<std::vector<MysqlStage::Direct>> MysqlStage::runDirectly(std::span<const Part> parts)
{
    QStringList statements{savepoint};
    for (const Part &part : parts) {
        if (!part.areNew)
            statements += directStatements(part.shape, part.batch, part.rows);
    }
    std::vector<qint64> counts;
    const auto changed = m_session.run(statements, [&](const std::vector<std::string_view> &values) {
        counts.push_back(numberOf(values.at(0)));
    });
    if (!changed)
        return changed.error();
    std::vector<Direct> done;
    for (std::size_t i = 0; 2 * i < counts.size(); ++i)
        done.push_back({counts.at(2 * i), changed->at(i + 1), counts.at(2 * i + 1)}); // behind the savepoint's
    return done;
}

bool MysqlStage::joins(std::span<const Part> parts) const
{
    return parts.size() > 1 && m_session.isNative() && m_dialect.joinsStatements() && m_dialect.stages()
           && areJoinable(parts);
}

/// The few that are there already with the savepoint, then the others table by table.
Result<std::vector<BulkOutcome>> MysqlStage::loadTogether(std::span<const Part> parts, Loader::Ending)
{
    m_blamesRow = false;
    const auto direct = runDirectly(parts);
    if (!direct)
        return undone(direct.error());
    std::vector<BulkOutcome> outcomes;
    auto next = direct->begin();
    BulkOutcome all;
    for (const Part &part : parts) {
        if (!part.areNew) {
            outcomes.push_back((next++)->outcome(part.rows.size()));
        } else {
            const Result<qint64> put = this->put(part.shape, part.batch, part.rows);
            if (!put)
                return undone(put.error());
            outcomes.push_back({*put, std::int64_t(part.rows.size()) - *put});
        }
        all.dropped += outcomes.back().dropped;
    }
    const Result<BulkOutcome> kept = this->kept(all);
    return kept ? Result<std::vector<BulkOutcome>>(outcomes) : kept.error();
}

Result<BatchDifference> MysqlStage::compare(const RowShape &shape, const RowBatch &batch, Rows rows)
{
    m_blamesRow = false;
    if (!m_dialect.stages()) {
        RowBatch part = batch;
        std::vector<bool> keep(batch.rowCount(), false);
        for (const std::size_t row : rows)
            keep[row] = true;
        part.filterRows(keep);
        return QueryLoader(m_connection, m_dialect).compare(part);
    }
    BatchDifference difference;
    if (!m_session.isNative()) {
        const Status compared = compareStaged(shape, batch, rows, difference);
        return compared ? Result<BatchDifference>(difference) : Result<BatchDifference>(compared.error());
    }
    const Result<Sorted> sorted = this->sorted(shape, batch, rows, {});
    if (!sorted)
        return sorted.error();
    for (const std::size_t row : sorted->missing)
        difference.missing.emplace_back(batch.id(row));
    if (sorted->different.empty())
        return difference;
    const Status compared = compareStaged(shape, batch, sorted->different, difference);
    return compared ? Result<BatchDifference>(difference) : Result<BatchDifference>(compared.error());
}

Status MysqlStage::compareStaged(const RowShape &shape, const RowBatch &batch, Rows rows,
                                 BatchDifference &difference)
{
    const Result<QString> staged = stage(shape, batch, rows, {});
    if (!staged)
        return staged.error();
    const auto compared = m_session.run({m_dialect.differencesFrom(shape, *staged)},
                                        [&](const std::vector<std::string_view> &values) {
                                            if (values.at(1) == "1")
                                                difference.missing.emplace_back(values.at(0));
                                            else if (values.at(2) == "1")
                                                difference.different.emplace_back(values.at(0));
                                        });
    return compared ? Status() : Status(compared.error());
}

} // namespace kitesync
