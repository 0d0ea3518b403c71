// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/result.h"
#include "sync/domain/run.h"

#include <QList>
#include <QVariantList>

#include <optional>

namespace kitesync {

class StoreDatabase;

/// Which runs to list. Empty members do not restrict.
struct RunFilter
{
    PipelineKey pipelineKey;
    QList<RunOutcome> outcomes;
    std::optional<SourceObject> object; ///< runs that copied something of it
    QString text; ///< in the pipeline's name or in an error's text, subject or place; upper and lower case alike
    int limit = 100; ///< at most so many; 0 or less: all
    int offset = 0;
};

/// How much history stays: a run goes when it is not among the newest maximumRuns of its pipeline, or older
/// than maximumAge. The newest run, the newest complete one and running ones always stay.
struct RunRetention
{
    int maximumRuns = 500;
    std::chrono::days maximumAge{180};
};

/// The history of runs, of the window's and the command line's alike. Part of a Store; same thread. Every
/// method may also answer StoreFailed.
class RunStore final
{
public:
    RunStore(StoreDatabase &database, const Clock &clock);
    RunStore(const RunStore &) = delete;
    RunStore &operator=(const RunStore &) = delete;

    /// Records a run that begins, in the name of this process: if the process dies, the run becomes
    /// Interrupted. UnknownPipeline when the pipeline is not in the store; InvalidValue when the run is there
    /// already.
    [[nodiscard]] Status begin(const Run &run);
    /// Keeps the counts of a running run, so that an interrupted one shows how far it came. Every ten seconds
    /// is enough.
    [[nodiscard]] Status update(const Run &run);
    /// Records the end with everything (also of a run that was never begun), then drops what is too old.
    [[nodiscard]] Status finish(const Run &run);
    /// Records a run that could not start: outcome Skipped, finished when it started, Run::error says why.
    [[nodiscard]] Status skip(const Run &run);

    /// Newest first.
    [[nodiscard]] Result<QList<Run>> list(const RunFilter &filter = {}) const;
    /// How many list() would give without limit and offset.
    [[nodiscard]] Result<qint64> count(const RunFilter &filter = {}) const;
    /// One run; nothing when there is none of that id.
    [[nodiscard]] Result<std::optional<Run>> byId(const QString &id) const;
    /// The newest run of a pipeline, by default one that completed (Succeeded, SucceededWithRejects) and read the source: not a
    /// move.
    [[nodiscard]] Result<std::optional<Run>> newest(const PipelineKey &key, bool completedOnly = true) const;

    /// Whether a run of the pipeline completed, or put records into its destination, since that is its destination: if our
    /// tables are not there any more, somebody took them away.
    [[nodiscard]] Result<bool> wroteToDestination(const PipelineKey &key) const;

    /// Turns runs whose process is gone into Interrupted; how many. Store::open() has done it once.
    [[nodiscard]] Result<int> markInterrupted();
    void setRetention(const RunRetention &retention) { m_retention = retention; }
    /// Drops what is too old; how many.
    [[nodiscard]] Result<int> purge();

private:
    [[nodiscard]] Result<std::optional<Run>> first(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Status save(const Run &run, bool running);

    StoreDatabase &m_database;
    const Clock &m_clock;
    RunRetention m_retention;
};

} // namespace kitesync
