// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/runrows.h"

#include "sync/store/storedatabase.h"
#include "sync/store/storedvalues.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMetaEnum>

#include <algorithm>

namespace kitesync::runrows {

namespace {

QString kindName(ErrorKind kind)
{
    return QLatin1String(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

/// A kind of a newer version reads as the least telling one; the words stay.
ErrorKind kindNamed(const QString &name)
{
    bool known = false;
    const int value = QMetaEnum::fromType<ErrorKind>().keyToValue(name.toLatin1().constData(), &known);
    return known ? static_cast<ErrorKind>(value) : ErrorKind::DestinationFailed;
}

Run runFrom(const QVariantList &row)
{
    Run run;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    run.id = next().toString();
    run.pipelineKey = next().toString();
    run.pipelineName = next().toString();
    run.kind = runKindNamed(next().toString()).value_or(RunKind::Sync);
    run.trigger = runTriggerNamed(next().toString()).value_or(RunTrigger::Manual);
    run.outcome = runOutcomeNamed(next().toString()).value_or(RunOutcome::Failed);
    run.startedAt = timeFrom(next());
    run.finishedAt = timeFrom(next());
    run.objects = objectListFrom(next().toString());
    run.missed = next().toLongLong();
    run.correctAsOf = timeFrom(next());
    run.apiCalls = next().toLongLong();
    run.deferred = std::chrono::milliseconds(next().toLongLong());
    run.duration = std::chrono::milliseconds(next().toLongLong());
    return run;
}

QString factsText(const QStringList &facts)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(facts)).toJson(QJsonDocument::Compact));
}

Reason reasonFrom(const QVariant &pattern, const QVariant &facts)
{
    Reason reason;
    reason.pattern = pattern.toString();
    for (const QVariant &fact : QJsonDocument::fromJson(facts.toByteArray()).array().toVariantList())
        reason.facts.append(fact.toString());
    return reason;
}

Error errorFrom(const QVariantList &row)
{
    Error error;
    error.kind = kindNamed(row.value(2).toString());
    error.place = row.value(3).toString();
    error.detail = row.value(4).toString();
    error.subject = row.value(5).toString();
    error.status = row.value(6).toInt();
    error.retryAfter = std::chrono::milliseconds(row.value(7).toLongLong());
    error.clockAhead = std::chrono::seconds(row.value(8).toLongLong());
    error.reason = reasonFrom(row.value(9), row.value(10));
    return error;
}

/// The runs of a list by id, to add what other tables know of them.
class Shelf final
{
public:
    explicit Shelf(QList<Run> &runs)
        : m_runs(runs)
    {
        for (qsizetype i = 0; i < runs.size(); ++i)
            m_places.insert(runs.at(i).id, i);
    }
    [[nodiscard]] Run *of(const QVariant &id)
    {
        const auto place = m_places.constFind(id.toString());
        return place == m_places.cend() ? nullptr : &m_runs[*place];
    }

private:
    QList<Run> &m_runs;
    QHash<QString, qsizetype> m_places;
};

Status addObjects(StoreDatabase &database, const QString &selected, const QVariantList &values, Shelf &shelf)
{
    const Result<StoreDatabase::Rows> rows = database.rows(
        QStringLiteral(
            "SELECT run_id, object, read, written, unchanged, rejected, coerced, removed FROM run_objects"
            " WHERE run_id IN (%1)")
            .arg(selected),
        values);
    if (!rows.ok())
        return rows.error();
    for (const QVariantList &row : *rows) {
        Run *run = shelf.of(row.value(0));
        const std::optional<SourceObject> object = sourceObjectNamed(row.value(1).toString());
        if (run == nullptr || !object)
            continue;
        run->of(*object) = {row.value(2).toLongLong(), row.value(3).toLongLong(), row.value(4).toLongLong(),
                            row.value(5).toLongLong(), row.value(6).toLongLong(), row.value(7).toLongLong()};
    }
    return {};
}

Status addErrors(StoreDatabase &database, const QString &selected, const QVariantList &values, Shelf &shelf)
{
    const Result<StoreDatabase::Rows> rows
        = database.rows(QStringLiteral("SELECT run_id, position, kind, place, detail, subject, status, "
                                       "retry_after_ms, clock_ahead_s, reason, facts FROM run_errors"
                                       " WHERE run_id IN (%1) ORDER BY run_id, position")
                            .arg(selected),
                        values);
    if (!rows.ok())
        return rows.error();
    for (const QVariantList &row : *rows) {
        Run *run = shelf.of(row.value(0));
        if (run == nullptr)
            continue;
        if (row.value(1).toInt() == 0)
            run->error = errorFrom(row);
        else
            run->problems.append(errorFrom(row));
    }
    return {};
}

Status writeObjects(StoreDatabase &database, const Run &run)
{
    for (const SourceObject object : allSourceObjects) {
        const ObjectCounts &counts = run.of(object);
        if (!run.objects.testFlag(object) && counts == ObjectCounts())
            continue;
        const Status added
            = database.run(QStringLiteral("INSERT INTO run_objects VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                           {run.id, nameOf(object), counts.read, counts.written, counts.unchanged,
                            counts.rejected, counts.coerced, counts.removed});
        if (!added.ok())
            return added;
    }
    return {};
}

Status writeError(StoreDatabase &database, const QString &runId, int position, const Error &error)
{
    return database.run(QStringLiteral("INSERT INTO run_errors VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                        {runId, position, kindName(error.kind), notNull(error.place), notNull(error.detail),
                         notNull(error.subject), error.status, static_cast<qint64>(error.retryAfter.count()),
                         static_cast<qint64>(error.clockAhead.count()), notNull(error.reason.pattern),
                         factsText(error.reason.facts)});
}

Status writeErrors(StoreDatabase &database, const Run &run)
{
    if (run.error) {
        if (Status added = writeError(database, run.id, 0, *run.error); !added.ok())
            return added;
    }
    for (qsizetype i = 0; i < run.problems.size(); ++i) {
        if (Status added = writeError(database, run.id, static_cast<int>(i) + 1, run.problems.at(i));
            !added.ok())
            return added;
    }
    return {};
}

} // namespace

Result<QList<Run>> read(StoreDatabase &database, const QString &where, const QVariantList &values,
                        qint64 limit, qint64 offset)
{
    const QString chosen
        = QStringLiteral("%1 ORDER BY started_at DESC, runs.rowid DESC LIMIT ? OFFSET ?").arg(where);
    const QVariantList all = values + QVariantList{limit, offset};
    const Result<StoreDatabase::Rows> rows
        = database.rows(QStringLiteral("SELECT id, pipeline_key, (SELECT name FROM pipelines WHERE key = "
                                       "pipeline_key), kind, cause, outcome,"
                                       " started_at, finished_at, objects, missed, correct_as_of, api_calls, "
                                       "deferred_ms, duration_ms FROM runs ")
                            + chosen,
                        all);
    if (!rows.ok())
        return rows.error();
    QList<Run> runs;
    std::transform(rows->cbegin(), rows->cend(), std::back_inserter(runs), runFrom);
    Shelf shelf(runs);
    const QString selected = QStringLiteral("SELECT id FROM runs ") + chosen;
    if (Status objects = addObjects(database, selected, all, shelf); !objects.ok())
        return std::move(objects).error();
    if (Status errors = addErrors(database, selected, all, shelf); !errors.ok())
        return std::move(errors).error();
    return runs;
}

Status write(StoreDatabase &database, const Run &run, const QDateTime &now, const QString &process)
{
    const Status saved = database.run(
        QStringLiteral(
            "INSERT INTO runs (id, pipeline_key, kind, cause, outcome, started_at, finished_at, objects, "
            "missed, "
            "correct_as_of,"
            " api_calls, deferred_ms, duration_ms, process, touched_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET pipeline_key = excluded.pipeline_key, kind = excluded.kind,"
            " cause = excluded.cause, outcome = excluded.outcome, started_at = excluded.started_at,"
            " finished_at = excluded.finished_at, objects = excluded.objects, missed = excluded.missed,"
            " correct_as_of = excluded.correct_as_of, api_calls = excluded.api_calls,"
            " deferred_ms = excluded.deferred_ms, duration_ms = excluded.duration_ms,"
            " process = excluded.process, touched_at = excluded.touched_at"),
        {notNull(run.id), run.pipelineKey, nameOf(run.kind), nameOf(run.trigger), nameOf(run.outcome),
         storedTime(run.startedAt), storedTime(run.finishedAt), objectListText(run.objects), run.missed,
         storedTime(run.correctAsOf), run.apiCalls, static_cast<qint64>(run.deferred.count()),
         static_cast<qint64>(run.duration.count()),
         process.isEmpty() ? QVariant(QMetaType::fromType<QString>()) : QVariant(process), storedTime(now)});
    if (!saved.ok())
        return saved;
    for (const QLatin1String table : {QLatin1String("run_objects"), QLatin1String("run_errors")}) {
        if (Status cleared
            = database.run(QStringLiteral("DELETE FROM %1 WHERE run_id = ?").arg(table), {run.id});
            !cleared.ok())
            return cleared;
    }
    if (Status objects = writeObjects(database, run); !objects.ok())
        return objects;
    return writeErrors(database, run);
}

} // namespace kitesync::runrows
