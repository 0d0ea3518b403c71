// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/runstore.h"

#include "sync/store/processidentity.h"
#include "sync/store/runrows.h"
#include "sync/store/storedatabase.h"
#include "sync/store/storedvalues.h"

#include <algorithm>

namespace kitesync {

namespace {

// A run of another computer or container without a sign of life for so long is not believed any more.
constexpr std::chrono::milliseconds silence = std::chrono::hours(12);

const QString runsPlace = QStringLiteral("runs");

Error unknownPipeline(const PipelineKey &key)
{
    Error error;
    error.kind = ErrorKind::UnknownPipeline;
    error.place = runsPlace;
    error.subject = key;
    return error;
}

struct Condition
{
    QString sql; ///< begins with WHERE, or empty
    QVariantList values;
};

Condition conditionOf(const RunFilter &filter)
{
    QStringList terms;
    QVariantList values;
    if (!filter.pipelineKey.isEmpty()) {
        terms.append(QStringLiteral("pipeline_key = ?"));
        values.append(filter.pipelineKey);
    }
    if (!filter.outcomes.isEmpty()) {
        terms.append(QStringLiteral("outcome IN (%1)")
                         .arg(QStringList(filter.outcomes.size(), QStringLiteral("?")).join(u',')));
        for (const RunOutcome outcome : filter.outcomes)
            values.append(nameOf(outcome));
    }
    if (filter.object) {
        terms.append(QStringLiteral(
            "EXISTS (SELECT 1 FROM run_objects WHERE run_id = id AND object = ? AND read > 0)"));
        values.append(nameOf(*filter.object));
    }
    return {terms.isEmpty() ? QString() : QStringLiteral("WHERE ") + terms.join(QLatin1String(" AND ")),
            values};
}

bool mentions(const Run &run, const QString &text)
{
    const auto inError = [&text](const Error &error) {
        return error.detail.contains(text, Qt::CaseInsensitive)
               || error.subject.contains(text, Qt::CaseInsensitive)
               || error.place.contains(text, Qt::CaseInsensitive);
    };
    return run.pipelineName.contains(text, Qt::CaseInsensitive) || (run.error && inError(*run.error))
           || std::any_of(run.problems.cbegin(), run.problems.cend(), inError);
}

} // namespace

RunStore::RunStore(StoreDatabase &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Status RunStore::begin(const Run &run)
{
    return m_database.inTransaction([this, &run]() -> Status {
        const Result<qint64> present
            = m_database.number(QStringLiteral("SELECT count(*) FROM runs WHERE id = ?"), {notNull(run.id)});
        if (!present.ok())
            return present.error();
        if (*present > 0)
            return invalidValue(QStringLiteral("id"), runsPlace,
                                QT_TRANSLATE_NOOP("kitesync::Reason", "there is a run of this id already"));
        return save(run, true);
    });
}

Status RunStore::update(const Run &run)
{
    return m_database.inTransaction([this, &run]() -> Status {
        const Result<qint64> ended = m_database.number(
            QStringLiteral(
                "SELECT count(*) FROM runs WHERE id = ? AND outcome NOT IN ('running', 'interrupted')"),
            {notNull(run.id)});
        if (!ended.ok())
            return ended.error();
        return *ended > 0 ? Status() : save(run, true);
    });
}

Status RunStore::finish(const Run &run)
{
    const Status saved = m_database.inTransaction([this, &run] { return save(run, false); });
    if (!saved.ok())
        return saved;
    const Result<int> purged = purge();
    return purged.ok() ? Status() : Status(purged.error());
}

Status RunStore::skip(const Run &run)
{
    Run skipped = run;
    skipped.outcome = RunOutcome::Skipped;
    skipped.finishedAt = run.startedAt;
    skipped.duration = std::chrono::milliseconds(0);
    return finish(skipped);
}

Status RunStore::save(const Run &run, bool running)
{
    const Result<qint64> known = m_database.number(
        QStringLiteral("SELECT count(*) FROM pipelines WHERE key = ?"), {notNull(run.pipelineKey)});
    if (!known.ok())
        return known.error();
    if (*known == 0)
        return unknownPipeline(run.pipelineKey);

    Run kept = run;
    const QDateTime now = m_clock.now();
    kept.startedAt = run.startedAt.isValid() ? run.startedAt : now;
    if (running) {
        kept.outcome = RunOutcome::Running;
        kept.finishedAt = {};
    } else if (!kept.finishedAt.isValid()) {
        kept.finishedAt = now;
    }
    return runrows::write(m_database, kept, now, running ? thisProcess() : QString());
}

Result<QList<Run>> RunStore::list(const RunFilter &filter) const
{
    const Condition condition = conditionOf(filter);
    const bool here = filter.text.isEmpty();
    const qsizetype offset = std::max(filter.offset, 0);
    const qsizetype limit = filter.limit > 0 ? filter.limit : -1;
    Result<QList<Run>> found
        = runrows::read(m_database, condition.sql, condition.values, here ? limit : -1, here ? offset : 0);
    if (!found.ok() || here)
        return found;
    // SQLite knows upper and lower case of ASCII only.
    QList<Run> matching;
    std::copy_if(found->cbegin(), found->cend(), std::back_inserter(matching),
                 [&filter](const Run &run) { return mentions(run, filter.text); });
    return matching.mid(offset, limit);
}

Result<qint64> RunStore::count(const RunFilter &filter) const
{
    if (!filter.text.isEmpty()) {
        RunFilter all = filter;
        all.limit = 0;
        all.offset = 0;
        const Result<QList<Run>> found = list(all);
        return found.ok() ? Result<qint64>(found->size()) : Result<qint64>(found.error());
    }
    const Condition condition = conditionOf(filter);
    return m_database.number(QStringLiteral("SELECT count(*) FROM runs ") + condition.sql, condition.values);
}

Result<std::optional<Run>> RunStore::first(const QString &where, const QVariantList &values) const
{
    const Result<QList<Run>> found = runrows::read(m_database, where, values, 1, 0);
    if (!found.ok())
        return found.error();
    return found->isEmpty() ? std::optional<Run>() : std::optional<Run>(found->constFirst());
}

Result<std::optional<Run>> RunStore::byId(const QString &id) const
{
    return first(QStringLiteral("WHERE id = ?"), {notNull(id)});
}

Result<std::optional<Run>> RunStore::newest(const PipelineKey &key, bool completedOnly) const
{
    if (!completedOnly)
        return first(QStringLiteral("WHERE pipeline_key = ?"), {notNull(key)});
    // A move does not bring the copy up to date.
    return first(QStringLiteral("WHERE pipeline_key = ? AND outcome IN (?, ?) AND kind <> ?"),
                 {notNull(key), nameOf(RunOutcome::Succeeded), nameOf(RunOutcome::SucceededWithRejects),
                  nameOf(RunKind::Move)});
}

Result<bool> RunStore::wroteToDestination(const PipelineKey &key) const
{
    const Result<qint64> runs = m_database.number(
        QStringLiteral("SELECT count(*) FROM runs JOIN pipelines ON key = pipeline_key"
                       " WHERE pipeline_key = ? AND started_at >= coalesce(destination_since, 0)"
                       " AND (outcome IN (?, ?) OR EXISTS (SELECT 1 FROM run_objects"
                       "  WHERE run_id = id AND written + unchanged + rejected > 0))"),
        {notNull(key), nameOf(RunOutcome::Succeeded), nameOf(RunOutcome::SucceededWithRejects)});
    if (!runs.ok())
        return runs.error();
    return *runs > 0;
}

Result<int> RunStore::markInterrupted()
{
    const Result<StoreDatabase::Rows> running = m_database.rows(QStringLiteral(
        "SELECT id, process, coalesce(touched_at, started_at) FROM runs WHERE outcome = 'running'"));
    if (!running.ok())
        return running.error();
    int marked = 0;
    for (const QVariantList &row : *running) {
        const QString process = row.value(1).toString();
        const QDateTime lastSign = timeFrom(row.value(2));
        const ProcessFate fate = fateOf(process);
        const bool silent = std::chrono::milliseconds(lastSign.msecsTo(m_clock.now())) > silence;
        if (fate == ProcessFate::Alive || (fate == ProcessFate::Unknown && !silent))
            continue;
        // The process is compared again: nobody's run may be ended who took it up meanwhile.
        const Result<int> changed = m_database.change(
            QStringLiteral("UPDATE runs SET outcome = 'interrupted', process = NULL,"
                           " finished_at = max(started_at, coalesce(touched_at, started_at)),"
                           " duration_ms = max(0, coalesce(touched_at, started_at) - started_at)"
                           " WHERE id = ? AND outcome = 'running' AND process IS ?"),
            {row.value(0), row.value(1)});
        if (!changed.ok())
            return changed.error();
        marked += *changed;
    }
    return marked;
}

Result<int> RunStore::purge()
{
    const QDateTime oldest = m_clock.now().addDays(-m_retention.maximumAge.count());
    return m_database.change(
        QStringLiteral(
            "DELETE FROM runs WHERE id IN (SELECT id FROM ("
            " SELECT id, outcome, started_at,"
            "  row_number() OVER (PARTITION BY pipeline_key ORDER BY started_at DESC, rowid DESC) AS place,"
            "  row_number() OVER (PARTITION BY pipeline_key, complete"
            "   ORDER BY started_at DESC, rowid DESC) AS place_of_kind, complete"
            " FROM (SELECT *, rowid, outcome IN ('succeeded', 'succeeded_with_rejects') AND kind <> 'move'"
            "  AS complete FROM runs))"
            " WHERE (place > ? OR started_at < ?) AND place > 1 AND outcome <> 'running'"
            " AND NOT (complete AND place_of_kind = 1))"),
        {m_retention.maximumRuns, storedTime(oldest)});
}

} // namespace kitesync
