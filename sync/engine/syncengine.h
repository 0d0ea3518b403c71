// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/progress.h"
#include "sync/domain/reports.h"
#include "sync/domain/result.h"
#include "sync/domain/run.h"
#include "sync/domain/secret.h"
#include "sync/domain/sourcefacts.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kitesync {

/// Where a run of kind Move takes the rows.
struct MoveTarget
{
    DestinationConfig destination;
    Secret password;
};

/// What one run is to do.
struct RunRequest
{
    PipelineConfig config;
    Secret token;
    Secret destinationPassword;
    RunKind kind = RunKind::Sync;
    RunTrigger trigger = RunTrigger::Manual;
    bool adopt = false;
    /// Earlier runs wrote to this destination: where its tables are gone, only RunKind::Full makes new ones, and any other
    /// run fails with DestinationMissing.
    bool wroteBefore = false;
    SourceObjects only = {}; ///< of the selected ones; none: all. Builds and jobs are one: either means both
    SourceFacts source = {}; ///< of earlier runs
    MoveTarget moveTo = {}; ///< of kind Move, which needs no token
    QDateTime correctAsOf = {}; ///< of kind Move: of the rows that are moved
    bool asksAboutToken = false; ///< also when the token expires: one request more, on which nothing hangs
};

/// What is to be known of a destination.
struct DestinationQuestion
{
    PipelineConfig config;
    Secret password = {};
    bool adopt = false;
    bool wroteBefore
        = false; ///< as in RunRequest: a destination without this pipeline's tables is DestinationMissing
};

/// One UTC day that was compared by Verify or Repair.
struct DayComparison
{
    QDate day;
    qint64 atSource = 0; ///< builds
    qint64 inDestination = 0; ///< builds without _removed_at
    qint64 missing = 0; ///< rows (builds and jobs) that the destination has not
    qint64 different = 0; ///< rows that differ
    qint64 onlyInDestination = 0; ///< builds that the source does not list any more: kept
    qint64 repaired = 0; ///< Repair: rows written
};

/// One table that a move has copied and found equal on both sides.
struct MovedTable
{
    QString name; ///< without prefix
    qint64 rows = 0;
    QString hash; ///< of the content, in any database the same
};

/// What a run came to.
struct RunReport
{
    Run run;
    PipelineKey key; ///< as in the destination: differs from the request's after adopting
    QList<DayComparison> days; ///< Verify, Repair: days that differ
    qint64 daysCompared = 0;
    SourceFacts source; ///< the request's, brought up to date
    QList<MovedTable> moved; ///< Move: nothing where it was not found equal
};

/// The tunable numbers of the engine, so that tests can run a year in a second.
struct EngineOptions;

/// The face of the engine: starts and stops runs and tests, one run a pipeline at a time, on threads of its own.
/// Lives on the GUI (or main) thread and never blocks it; everything comes back by signals.
class SyncEngine final : public QObject
{
    Q_OBJECT
public:
    /// Call once, early in main(), while there is one thread: settings of the process that save memory and time when rows are
    /// loaded. Without it everything works.
    static void prepareProcess();

    /// @p clock must outlive the engine.
    explicit SyncEngine(const Clock &clock, QObject *parent = nullptr);
    SyncEngine(const Clock &clock, const EngineOptions &options, QObject *parent = nullptr);
    /// Stops everything at the next safe point and waits for the threads.
    ~SyncEngine() override;

    /// Starts a run; its id, or AlreadyRunning when this pipeline runs in this process.
    Result<QString> start(const RunRequest &request);
    /// Asks a run to end at the next safe point (within a second); finished() follows.
    void stop(const PipelineKey &key);
    void stopAll();
    /// The answer to moveVerified(): whether the pipeline has switched over. finished() follows.
    void settleMove(const PipelineKey &key, const Status &status);
    [[nodiscard]] bool isRunning(const PipelineKey &key) const;
    [[nodiscard]] bool isIdle() const;

    /// Tests token and organization; the answer comes once to @p done on this object's thread, unless @p context died.
    void testSource(const QUrl &apiUrl, const Secret &token, const QString &organization, QObject *context,
                    std::function<void(const Result<SourceReport> &)> done);
    /// Which organizations a token can read, the first hundred; answered as by testSource().
    void listOrganizations(const QUrl &apiUrl, const Secret &token, QObject *context,
                           std::function<void(const Result<QList<OrganizationEntry>> &)> done);
    /// Tests a destination for a pipeline.
    void testDestination(const DestinationQuestion &question, QObject *context,
                         std::function<void(const Result<DestinationReport> &)> done);

Q_SIGNALS:
    void progressed(const kitesync::Progress &progress);
    /// A run of kind Move found both copies equal. It keeps both locked and waits for settleMove(); until then it may not be
    /// stopped.
    void moveVerified(const kitesync::PipelineKey &key, const QString &runId);
    void finished(const kitesync::RunReport &report);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::RunReport)
