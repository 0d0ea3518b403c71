// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/destination.h"

#include "sync/destination/destinationparts.h"
#include "sync/destination/preview/preview.h"
#include "sync/destination/rowloading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace kitesync {

namespace {
/// Some databases keep microseconds, which the source does not have.
std::int64_t wholeMillisecond(std::int64_t microseconds)
{
    return microseconds - ((microseconds % 1000) + 1000) % 1000;
}
} // namespace

void LoadUnit::append(LoadUnit &&later)
{
    rows.append(std::move(later.rows));
    std::ranges::move(later.state, std::back_inserter(state));
}

Destination::Destination(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Destination::~Destination() = default;

QStringList Destination::installedDrivers()
{
    return Connection::drivers();
}

void Destination::prepareProcess()
{
    Dialect::prepareProcess();
}

Result<std::unique_ptr<Destination>> Destination::open(const DestinationConfig &config, const Secret &password,
                                                       const Clock &clock, Patience patience,
                                                       std::stop_token stop, Loading loading)
{
    Result<std::unique_ptr<Dialect>> dialect
        = makeDialect(config, password, Waiting{patience.busy, std::move(stop)}, loading);
    if (!dialect)
        return dialect.error();
    auto d = std::make_unique<Private>(std::move(dialect).value(), clock, patience);
    if (Status connected = d->connect(false); !connected)
        return connected.error();
    return std::unique_ptr<Destination>(new Destination(std::move(d)));
}

Result<DestinationReport> Destination::examine(const PrepareRequest &request)
{
    if (Status connected = d->connect(false); !connected)
        return connected.error();
    if (Status there = d->stillThere(request); !there)
        return there.error();
    if (d->connection.isOpen()) {
        if (Status writable = d->dialect->checkWritable(d->connection); !writable)
            return writable.error();
    }
    Result<DestinationReport> report = d->schema.examine(request);
    if (!report)
        return report;
    report->product = d->dialect->product(d->connection);
    report->freeBytes = d->dialect->freeBytes();
    return report;
}

Result<PrepareReport> Destination::prepare(const PrepareRequest &request)
{
    if (request.key.isEmpty())
        return invalidValue(QStringLiteral("key"), d->dialect->place(),
                            QT_TRANSLATE_NOOP("kitesync::Reason", "it is empty"));
    d->loader.reset();
    if (Status there = d->stillThere(request); !there)
        return there.error();
    if (Status connected = d->connect(true); !connected)
        return connected.error();
    PrepareReport report;
    if (Status prepared = d->preparing(request, report); !prepared)
        return prepared.error();
    return report;
}

Status Destination::finishLoading()
{
    return d->persisting([this]() -> Status {
        if (Status open = d->reading(); !open)
            return open;
        return d->schema.createIndexes(d->schema.present(), true, [this] { return d->lock.beatIfDue(); });
    });
}

std::chrono::microseconds Destination::roundTrip() const
{
    return d->dialect->conflictsEndTransactions() ? d->connection.fastestExchange()
                                                  : std::chrono::microseconds(0);
}

Status Destination::lock()
{
    // Nothing was created yet, so that there is nothing to keep others away from.
    if (d->key.isEmpty())
        return d->writing([] { return Status(); });
    return d->persisting([this] { return d->lock.acquire(d->key); });
}

Status Destination::beat()
{
    return d->persisting([this] { return d->lock.beat(); });
}

void Destination::unlock()
{
    d->lock.release();
}

Result<StateMap> Destination::readState(const std::string &prefix)
{
    Result<StateMap> all = d->read<StateMap>([this] { return d->ledger.state(d->key); });
    if (!all)
        return all;
    std::erase_if(*all, [&](const auto &entry) {
        return entry.first.starts_with('_') || !entry.first.starts_with(prefix);
    });
    return all;
}

Result<LoadCounts> Destination::load(const LoadUnit &unit)
{
    RowLoading loading(unit, d->dialect->longestShortText());
    for (;;) {
        const Status done = d->writing([&]() -> Status {
            const bool ends = d->dialect->commitsWithRows();
            const auto note = [&] { return d->ledger.apply(d->key, unit.state); };
            if (Status noted = ends ? note() : Status(); !noted)
                return noted;
            const auto ending = ends ? Loader::Ending::MayCommit : Loader::Ending::Open;
            if (Status rows = loading.run(d->rowLoader(), d->ledger, ending); !rows)
                return rows;
            return ends ? Status() : note();
        });
        if (done)
            return loading.takeCounts();
        if (!loading.shouldTryAgain())
            return done.error();
    }
}

Result<std::vector<std::string>> Destination::liveAgents()
{
    return d->ids(QStringLiteral("SELECT id FROM %1 WHERE connection_state IN ('connected', 'stopping') "
                                 "AND %2 IS NULL ORDER BY CASE WHEN connected_at IS NULL THEN 1 ELSE 0 END, "
                                 "connected_at DESC, id")
                      .arg(d->table(SourceObject::Agents), d->dialect->column(removedAtColumn)),
                  {});
}

Result<qint64> Destination::markRemoved(SourceObject object, const std::vector<std::string> &ids,
                                        std::int64_t atMicroseconds, const std::vector<StateChange> &state)
{
    qint64 changed = 0;
    const QString table = d->table(object);
    const QString removedAt = d->dialect->column(removedAtColumn);
    const QString here = QStringLiteral("WHERE id = ? AND %1 IS NULL").arg(removedAt);
    const QString sql = QStringLiteral("UPDATE %1 SET %2 = ? %3").arg(table, removedAt, here);
    const QString counting = QStringLiteral("SELECT count(*) FROM %1 %2").arg(table, here);
    const QVariant at = d->dialect->timestamp(atMicroseconds);
    const Status done = d->writing([&]() -> Status {
        changed = 0; // it may be done again
        for (const std::string &id : ids) {
            Result<QVariant> before = QVariant();
            if (!d->dialect->countsChanges())
                before = d->connection.value(counting, {textOf(id)});
            if (!before)
                return before.error();
            const Result<qint64> rows = d->connection.change(sql, {at, textOf(id)});
            if (!rows)
                return rows.error();
            changed += *rows < 0 ? before->toLongLong() : *rows;
        }
        return d->ledger.apply(d->key, state);
    });
    if (!done)
        return done.error();
    return changed;
}

Status Destination::renamePipeline(const std::string &pipelineId, const std::string &slug,
                                   const std::vector<StateChange> &state)
{
    return d->writing([&]() -> Status {
        if (d->schema.present().testFlag(SourceObject::Builds)) {
            Status renamed = d->connection.execute(
                QStringLiteral("UPDATE %1 SET pipeline_slug = ? WHERE pipeline_id = ? AND "
                               "(pipeline_slug IS NULL OR pipeline_slug <> ?)")
                    .arg(d->table(SourceObject::Builds)),
                {textOf(slug), textOf(pipelineId), textOf(slug)});
            if (!renamed)
                return renamed;
        }
        return d->ledger.apply(d->key, state);
    });
}

Result<BatchDifference> Destination::compare(const RowBatch &batch)
{
    const auto differing = [this](const RowBatch &rows) {
        const std::optional<std::size_t> longest = d->dialect->longestShortText();
        const std::optional<FittedBatch> fit = longest ? fitted(rows, *longest) : std::nullopt;
        return d->read<BatchDifference>([&] { return d->rowLoader().compare(fit ? fit->batch : rows); });
    };
    Result<BatchDifference> found = differing(batch);
    if (!found || found->different.empty())
        return found;
    const Result<RowBatch> like = transfer().likened(batch, found->different);
    const Result<BatchDifference> still = like ? differing(*like) : Result<BatchDifference>(like.error());
    if (!still)
        return still.error();
    found->different = still->different;
    return found;
}

Result<std::vector<std::string>> Destination::buildsCreated(std::int64_t from, std::int64_t to)
{
    return d->ids(QStringLiteral("SELECT id FROM %1 WHERE created_at >= ? AND created_at < ? AND %2 IS NULL "
                                 "ORDER BY created_at, id")
                      .arg(d->table(SourceObject::Builds), d->dialect->column(removedAtColumn)),
                  {d->dialect->timestamp(wholeMillisecond(from)), d->dialect->timestamp(wholeMillisecond(to))});
}

Result<qint64> Destination::rowCount(SourceObject object)
{
    const Result<QVariant> count = d->read<QVariant>(
        [&] { return d->connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(d->table(object))); });
    if (!count)
        return count.error();
    return count->toLongLong();
}

Status Destination::recordRun(const Run &run)
{
    return d->writing([&] { return d->ledger.recordRun(run); });
}

Transfer Destination::transfer()
{
    const auto reading = [this](const Transfer::Work &work) {
        return d->persisting([this, &work] {
            Status open = d->reading();
            return open ? work() : open;
        });
    };
    const auto writing = [this](const Transfer::Work &work) { return d->writing(work); };
    return Transfer({d->connection, *d->dialect, d->ledger, reading, writing});
}

Result<QList<QVariantList>> Destination::query(const QString &sql, int limit)
{
    if (Status open = d->reading(); !open)
        return open.error();
    return readRows(d->connection, *d->dialect, sql, limit);
}

Result<TablePage> Destination::page(const PageQuestion &question)
{
    if (Status open = d->reading(); !open)
        return open.error();
    return Preview(d->connection, *d->dialect).page(question);
}

Result<QList<DayFigures>> Destination::days(const QDate &from)
{
    if (Status open = d->reading(); !open)
        return open.error();
    return Preview(d->connection, *d->dialect).days(from);
}

} // namespace kitesync
