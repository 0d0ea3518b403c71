// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/destination.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/ledger.h"
#include "sync/destination/loader.h"
#include "sync/destination/preview/preview.h"
#include "sync/destination/rowloading.h"
#include "sync/destination/schema.h"
#include "sync/destination/writerlock.h"
#include "sync/domain/log.h"

#include <QDeadlineTimer>
#include <QElapsedTimer>

#include <algorithm>
#include <iterator>
#include <optional>
#include <thread>
#include <utility>

namespace kitesync {

using namespace std::chrono_literals;

namespace {
// Between two attempts of a transaction.
constexpr auto shortestPause = 50ms;
constexpr auto longestPause = 2000ms;

/// Some databases keep microseconds, which the source does not have.
std::int64_t wholeMillisecond(std::int64_t microseconds)
{
    return microseconds - ((microseconds % 1000) + 1000) % 1000;
}
} // namespace

class Destination::Private
{
public:
    Private(std::unique_ptr<Dialect> theDialect, const Clock &clock, Patience patience)
        : dialect(std::move(theDialect))
        , connection(*dialect)
        , ledger(connection, *dialect, clock)
        , lock(connection, ledger, *dialect, clock, patience)
        , schema(connection, *dialect, ledger)
    {
    }
    ~Private()
    {
        if (connection.isOpen())
            lock.release();
        disconnect();
    }
    Q_DISABLE_COPY_MOVE(Private)

    [[nodiscard]] Status connect(bool create);
    void measureRoundTrip();
    void disconnect();
    /// DestinationMissing where there is nothing to read from yet.
    [[nodiscard]] Status reading();
    /// Whether what must be there is there; changes nothing.
    [[nodiscard]] Status stillThere(const PrepareRequest &request);
    [[nodiscard]] Status preparing(const PrepareRequest &request, PrepareReport &report);
    /// A transaction that only the holder of the lock can commit.
    [[nodiscard]] Status writing(const std::function<Status()> &work);
    /// The same once, without trying again.
    [[nodiscard]] Status writingOnce(const std::function<Status()> &work);
    /// Tries @p work again after a lost connection or a conflict, as long as the patience lasts.
    [[nodiscard]] Status persisting(const std::function<Status()> &work);
    [[nodiscard]] Status reconnect();
    /// What @p work reads, tried again like a transaction.
    template <typename Value> [[nodiscard]] Result<Value> read(const std::function<Result<Value>()> &work)
    {
        std::optional<Result<Value>> result;
        const Status done = persisting([&]() -> Status {
            if (Status open = reading(); !open)
                return open;
            result.emplace(work());
            return *result ? Status() : Status(result->error());
        });
        if (!done)
            return done.error();
        return std::move(*result);
    }
    [[nodiscard]] Loader &rowLoader();
    [[nodiscard]] QString table(SourceObject object) const { return dialect->table(tableOf(object).name); }
    [[nodiscard]] Result<std::vector<std::string>> ids(const QString &sql, const QVariantList &values);

    std::unique_ptr<Dialect> dialect;
    Connection connection;
    Ledger ledger;
    WriterLock lock;
    Schema schema;
    std::unique_ptr<Loader> loader;
    PipelineKey key; ///< set by prepare()
    std::chrono::microseconds roundTrip{0};
};

Status Destination::Private::connect(bool create)
{
    const bool wasOpen = connection.isOpen();
    const Result<bool> connected = dialect->connect(connection, create);
    if (connected) {
        if (!wasOpen && dialect->conflictsEndTransactions())
            measureRoundTrip();
        return {};
    }
    if (!wasOpen)
        disconnect();
    return connected.error();
}

void Destination::Private::measureRoundTrip()
{
    constexpr int attempts = 2; // the better one: a busy machine makes any exchange slow
    roundTrip = 1h;
    for (int attempt = 0; attempt < attempts; ++attempt) {
        QElapsedTimer timer;
        timer.start();
        if (!connection.value(QStringLiteral("SELECT 1")))
            return; // whatever it is, who needs the connection will learn it
        roundTrip = std::min(roundTrip, std::chrono::microseconds(timer.nsecsElapsed() / 1000));
    }
}

void Destination::Private::disconnect()
{
    loader.reset();
    dialect->disconnect();
    connection.close();
}

Status Destination::Private::reading()
{
    if (!connection.isOpen()) {
        if (Status connected = connect(false); !connected)
            return connected;
    }
    if (connection.isOpen())
        return {};
    Error error;
    error.kind = ErrorKind::DestinationMissing;
    error.place = dialect->place();
    error.subject = dialect->place();
    return error;
}

Status Destination::Private::reconnect()
{
    disconnect();
    if (Status connected = connect(false); !connected)
        return connected;
    return lock.reconnected();
}

/// Every transaction holds its own rows and checkpoint, so that doing it again is harmless even where the server had
/// committed it and only the answer was lost.
Status Destination::Private::persisting(const std::function<Status()> &work)
{
    const std::stop_token &stop = dialect->waiting().stop;
    std::chrono::milliseconds pause = shortestPause;
    Status done = work();
    // From the failure on: a connection that is gone without a word may be noticed only after a minute.
    const QDeadlineTimer deadline(dialect->waiting().busy);
    bool reconnecting = false;
    while (!done && dialect->conflictsEndTransactions() && !deadline.hasExpired()) {
        const ErrorKind kind = done.error().kind;
        // Who has let us in before and does not now is starting, ending, or a pooler without a server behind it.
        const bool away = kind == ErrorKind::DestinationLost || kind == ErrorKind::DestinationUnreachable
                          || (reconnecting && kind == ErrorKind::DestinationLogin);
        if (!away && kind != ErrorKind::DestinationBusy)
            break;
        qCInfo(logDestination) << "trying again:" << done.error().detail;
        for (auto waited = 0ms; waited < pause && !stop.stop_requested(); waited += shortestPause)
            std::this_thread::sleep_for(shortestPause);
        if (stop.stop_requested() && away)
            break;
        pause = std::min(2 * pause, longestPause);
        done = away ? reconnect() : Status();
        reconnecting = !done;
        if (done)
            done = work();
    }
    return done;
}

Status Destination::Private::stillThere(const PrepareRequest &request)
{
    if (!request.mustExist)
        return {};
    if (Status open = reading(); !open)
        return open;
    const Result<DestinationReport> found = schema.examine(request);
    return found ? Status() : Status(found.error());
}

Status Destination::Private::writing(const std::function<Status()> &work)
{
    return persisting([&] { return writingOnce(work); });
}

Status Destination::Private::writingOnce(const std::function<Status()> &work)
{
    if (key.isEmpty()) {
        Error error;
        error.kind = ErrorKind::DestinationFailed;
        error.place = dialect->place();
        error.detail = QStringLiteral("the destination was not prepared");
        return error;
    }
    if (!connection.isOpen() && dialect->conflictsEndTransactions()) {
        Error error;
        error.kind = ErrorKind::DestinationLost;
        error.place = dialect->place();
        return error;
    }
    return connection.transaction([&]() -> Status {
        if (Status ours = lock.verify(key); !ours)
            return ours;
        if (Status done = work(); !done)
            return done;
        return dialect->checkStillThere();
    });
}

Loader &Destination::Private::rowLoader()
{
    if (!loader)
        loader = dialect->makeLoader(connection);
    return *loader;
}

Result<std::vector<std::string>> Destination::Private::ids(const QString &sql, const QVariantList &values)
{
    return read<std::vector<std::string>>([&]() -> Result<std::vector<std::string>> {
        std::vector<std::string> found;
        const Status done = connection.forEach(sql, values, [&](const QSqlQuery &row) {
            found.push_back(row.value(0).toString().toStdString());
        });
        return done ? Result<std::vector<std::string>>(std::move(found))
                    : Result<std::vector<std::string>>(done.error());
    });
}

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
    if (request.key.isEmpty()) {
        Error error;
        error.kind = ErrorKind::InvalidValue;
        error.place = d->dialect->place();
        error.subject = QStringLiteral("key");
        return error;
    }
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

Status Destination::Private::preparing(const PrepareRequest &request, PrepareReport &report)
{
    Status done = connection.transaction([&]() -> Status {
        const Result<PrepareReport> created
            = schema.create(request, [this](const PipelineKey &owner) { return lock.verify(owner); });
        if (!created)
            return created.error();
        report = *created;
        return lock.verify(report.key);
    });
    if (!done)
        return done;
    key = report.key;
    // Outside the transaction: on a copy whose first load was cut short this may take a while.
    done = schema.createIndexes(schema.present(), false,
                                [this] { return lock.isHeld() ? lock.beat() : Status(); });
    if (!done)
        return done;
    return connection.transaction([&]() -> Status { return schema.createViews(key, schema.present()); });
}

Status Destination::finishLoading()
{
    return d->persisting([this]() -> Status {
        if (Status open = d->reading(); !open)
            return open;
        return d->schema.createIndexes(d->schema.present(), true,
                                       [this] { return d->lock.isHeld() ? d->lock.beat() : Status(); });
    });
}

std::chrono::microseconds Destination::roundTrip() const
{
    return d->roundTrip;
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
            if (Status rows = loading.run(d->rowLoader(), d->ledger); !rows)
                return rows;
            return d->ledger.apply(d->key, unit.state);
        });
        if (done)
            return loading.takeCounts();
        if (!loading.shouldTryAgain())
            return done.error();
    }
}

Result<std::vector<std::string>> Destination::liveAgents()
{
    return d->ids(
        QStringLiteral("SELECT id FROM %1 WHERE connection_state IN ('connected', 'stopping') "
                       "AND _removed_at IS NULL ORDER BY CASE WHEN connected_at IS NULL THEN 1 ELSE 0 END, "
                       "connected_at DESC, id")
            .arg(d->table(SourceObject::Agents)),
        {});
}

Result<qint64> Destination::markRemoved(SourceObject object, const std::vector<std::string> &ids,
                                        std::int64_t atMicroseconds, const std::vector<StateChange> &state)
{
    qint64 changed = 0;
    const QString sql = QStringLiteral("UPDATE %1 SET _removed_at = ? WHERE id = ? AND _removed_at IS NULL")
                            .arg(d->table(object));
    const QVariant at = d->dialect->timestamp(atMicroseconds);
    const Status done = d->writing([&]() -> Status {
        changed = 0; // it may be done again
        for (const std::string &id : ids) {
            const Result<qint64> rows = d->connection.change(sql, {at, textOf(id)});
            if (!rows)
                return rows.error();
            changed += *rows;
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
    return d->ids(
        QStringLiteral("SELECT id FROM %1 WHERE created_at >= ? AND created_at < ? AND _removed_at IS NULL "
                       "ORDER BY created_at, id")
            .arg(d->table(SourceObject::Builds)),
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
