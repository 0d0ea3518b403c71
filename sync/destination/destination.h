// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/transfer/transfer.h"
#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/run.h"
#include "sync/domain/secret.h"
#include "sync/domain/tabledata.h"
#include "sync/rows/rowbatch.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>
#include <QVariantList>

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace kitesync {

/// The checkpoint: entries of kitesync_state of one pipeline, by object. The engine owns their content; keys that begin
/// with '_' are the destination's own (version, lock, organization) and are not among them.
using StateMap = std::map<std::string, QByteArray>;

/// One change of the checkpoint.
struct StateChange
{
    std::string object;
    std::optional<QByteArray> json; ///< nothing: the entry goes
};

/// What commits together: rows and the checkpoint that covers them.
struct LoadUnit
{
    RowSet rows;
    std::vector<StateChange> state;
    QString runId; ///< for kitesync_rejected

    /// Adds what comes after it in the same run, to commit with it.
    void append(LoadUnit &&later);
};

/// What became of a unit, exactly.
struct LoadCounts
{
    CountsByObject counts; ///< read, written, unchanged, rejected, coerced (removed stays 0)
    std::vector<RejectedRecord> refused; ///< rows that the database refused on their own; they are in kitesync_rejected
};

/// What prepare() may do and found.
struct PrepareRequest
{
    PipelineKey key;
    QString organization;
    SourceObjects objects;
    bool adopt = false; ///< take over tables that another installation made for the same organization
    /// It has had this pipeline's rows: where none of its tables are there any more, that is DestinationMissing (see
    /// couldBeMadeAnew()), and nothing is made.
    bool mustExist = false;
};
struct PrepareReport
{
    PipelineKey key; ///< the key in the destination: differs from the request's only after adopting
    SourceObjects created; ///< data tables that did not exist: a checkpoint that claims to cover them is void
};

/// How rows of a batch compare with the table.
struct BatchDifference
{
    std::vector<std::string> missing; ///< ids that the table has not
    std::vector<std::string> different; ///< ids whose row differs in a carried column or in extra, or has _removed_at
};

/// One user's database: schema, lock, rows, checkpoint (destination-schema.md). Born, used and destroyed on the load
/// thread; every call blocks as it likes and returns the database's own words in Error::detail.
///
/// Error kinds: the Destination... ones and AlreadyRunning. After any error the last committed unit is still whole; calls
/// may be tried again (DestinationBusy, DestinationLost) or not.
class Destination final
{
public:
    /// How long to wait for a lock of another program, and the heartbeat of our own lock.
    struct Patience
    {
        std::chrono::milliseconds busy{30000};
        std::chrono::milliseconds heartbeat{5000};
        std::chrono::milliseconds silence{60000}; ///< after which a lock of another host is void
    };

    /// ManyRows, statements of a hundred rows, is what a server gets that has no faster way; RowByRow what a driver gets
    /// whose native connection cannot be used (a stop then waits for the statement that runs). Both are asked for only by tests
    /// and measurements; a database without the one gets the other.
    enum class Loading { Fastest, ManyRows, RowByRow };

    /// What SyncEngine::prepareProcess() does for the databases' libraries, before any database is opened.
    static void prepareProcess();

    /// Names of the SQL drivers that are installed here, as Qt calls them: "QSQLITE", "QPSQL" ...
    [[nodiscard]] static QStringList installedDrivers();

    /// Connects; changes nothing (a SQLite file that does not exist is created only by prepare()).
    /// @p clock gives the wall time for updated_at and heartbeats; it must outlive the destination. A requested @p stop ends
    /// every wait for a lock and every long statement (finishLoading(), queries, DDL) with Cancelled within a second; a
    /// page's transaction that is under way is rolled back then. Short statements (recordRun(), unlock()) still work.
    /// InvalidValue (subject: "destination", "table-prefix" or "schema") for a configuration that cannot work.
    [[nodiscard]] static Result<std::unique_ptr<Destination>> open(const DestinationConfig &config,
                                                                   const Secret &password, const Clock &clock,
                                                                   Patience patience,
                                                                   std::stop_token stop = {},
                                                                   Loading loading = Loading::Fastest);
    ~Destination();
    Destination(const Destination &) = delete;
    Destination &operator=(const Destination &) = delete;

    /// The wizard's test: what is there and what would be created. Changes nothing lasting, needs no prepare().
    /// Tables of another key for the same organization are no error: takenBy says whose they are (they could be adopted).
    [[nodiscard]] Result<DestinationReport> examine(const PrepareRequest &request);
    /// Creates what is missing (additive), refuses foreign tables, other pipelines' tables and newer versions, and is
    /// AlreadyRunning while another process holds the lock. Comes before everything below except query(), rowCount(),
    /// compare(), buildsCreated() and liveAgents().
    [[nodiscard]] Result<PrepareReport> prepare(const PrepareRequest &request);
    /// Builds indexes that prepare() left out because the tables were empty. Harmless to repeat; prepare() heals a crash before.
    [[nodiscard]] Status finishLoading();

    /// How long an exchange with the server takes at best; 0 where there is none. Far from it, units that
    /// were put together (LoadUnit::append()) load much faster than each for itself.
    [[nodiscard]] std::chrono::microseconds roundTrip() const;

    /// Takes the one-writer lock; AlreadyRunning (subject: who) when another process has it.
    [[nodiscard]] Status lock();
    /// Renews the lock; call at least every Patience::heartbeat. AlreadyRunning if it was taken from us.
    [[nodiscard]] Status beat();
    void unlock();

    /// All entries of the pipeline whose object begins with @p prefix.
    [[nodiscard]] Result<StateMap> readState(const std::string &prefix = {});
    /// One transaction. A row whose stored _synced_at is newer than the batch's readAt() is left alone (counts as unchanged);
    /// a row equal in all carried columns and extra is left alone too, unless it has _removed_at, which any reading clears.
    /// A row that the database refuses on its own goes to kitesync_rejected and the rest is loaded.
    /// An agents batch that does not carry every column (an agent inside a job) must be strictly newer to change a row. In a
    /// batch that does not carry every column the keys of "extra" are merged into the stored ones, which otherwise stay.
    /// AlreadyRunning when the lock is not ours any more: nothing is committed then.
    [[nodiscard]] Result<LoadCounts> load(const LoadUnit &unit);

    /// Ids of agents whose row says connected or stopping and has no _removed_at, last connected first.
    [[nodiscard]] Result<std::vector<std::string>> liveAgents();
    /// Sets _removed_at where it is NULL, and applies @p state, in one transaction; returns how many rows changed.
    [[nodiscard]] Result<qint64> markRemoved(SourceObject object, const std::vector<std::string> &ids,
                                             std::int64_t atMicroseconds,
                                             const std::vector<StateChange> &state = {});
    /// Brings builds.pipeline_slug of one Buildkite pipeline up to date; applies @p state with it. Without a builds table
    /// only the state changes.
    [[nodiscard]] Status renamePipeline(const std::string &pipelineId, const std::string &slug,
                                        const std::vector<StateChange> &state = {});
    /// Compares without writing.
    [[nodiscard]] Result<BatchDifference> compare(const RowBatch &batch);
    /// Ids of builds without _removed_at created in [from, to) (microseconds, whole milliseconds count), oldest first:
    /// verify and reconcile.
    [[nodiscard]] Result<std::vector<std::string>> buildsCreated(std::int64_t from, std::int64_t to);
    /// Rows of one table, _removed_at included.
    [[nodiscard]] Result<qint64> rowCount(SourceObject object);
    /// Inserts or replaces the run in kitesync_runs.
    [[nodiscard]] Status recordRun(const Run &run);

    /// One reading statement (SELECT, WITH, VALUES), for showing rows: column names first, then at most @p limit rows.
    /// @p sql may use {prefix} inside a name, e.g. "{prefix}builds" in double quotes.
    [[nodiscard]] Result<QList<QVariantList>> query(const QString &sql, int limit);
    /// One page of a table or view, for showing. InvalidValue for a column that is not there.
    [[nodiscard]] Result<TablePage> page(const PageQuestion &question);
    /// The UTC days since @p from (inclusive) on which anything happened, oldest first.
    [[nodiscard]] Result<QList<DayFigures>> days(const QDate &from);

    /// For moving the pipeline's rows to another destination or from one. The writing needs prepare() and lock().
    [[nodiscard]] Transfer transfer();

private:
    class Private;
    explicit Destination(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace kitesync
