// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinestore.h"

#include "sync/domain/destinationurl.h"
#include "sync/store/pipelinerules.h"
#include "sync/store/storedatabase.h"
#include "sync/store/storedvalues.h"

#include <QUuid>
#include <QVariant>

#include <algorithm>

namespace kitesync {

namespace {

const QString columns
    = QStringLiteral("key, name, organization, api_url, destination_url, table_prefix, schema_name, views, "
                     "objects, history_from,"
                     " every_minutes, schedule_anchor, catch_up, not_on_metered, share_user, "
                     "share_organization, created_at");

const QString pipelinesPlace = QStringLiteral("pipelines");

Error unknown(const QString &subject)
{
    Error error;
    error.kind = ErrorKind::UnknownPipeline;
    error.place = pipelinesPlace;
    error.subject = subject;
    return error;
}

QVariant emptyAsNull(const QVariant &value, bool present, QMetaType type)
{
    return present ? value : QVariant(type);
}

/// In the order of columns.
QVariantList valuesOf(const PipelineConfig &config)
{
    const QMetaType text = QMetaType::fromType<QString>();
    const QMetaType number = QMetaType::fromType<qint64>();
    return {config.key,
            config.name,
            config.organization,
            config.apiUrl.toString(QUrl::FullyEncoded),
            config.destination.url,
            notNull(config.destination.tablePrefix),
            notNull(config.destination.schema),
            config.destination.views ? 1 : 0,
            objectListText(config.objects),
            emptyAsNull(config.historyFrom.value_or(QDate()).toString(Qt::ISODate),
                        config.historyFrom.has_value(), text),
            emptyAsNull(static_cast<qint64>(config.every.value_or(std::chrono::minutes()).count()),
                        config.every.has_value(), number),
            storedTime(config.scheduleAnchor),
            config.catchUp ? 1 : 0,
            config.notOnMetered ? 1 : 0,
            config.share.user,
            config.share.organization,
            storedTime(config.createdAt)};
}

PipelineConfig pipelineFrom(const QVariantList &row)
{
    PipelineConfig config;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    config.key = next().toString();
    config.name = next().toString();
    config.organization = next().toString();
    config.apiUrl = QUrl(next().toString());
    config.destination.url = next().toString();
    config.destination.tablePrefix = next().toString();
    config.destination.schema = next().toString();
    config.destination.views = next().toInt() != 0;
    config.objects = objectListFrom(next().toString());
    const QVariant historyFrom = next();
    if (!historyFrom.isNull())
        config.historyFrom = QDate::fromString(historyFrom.toString(), Qt::ISODate);
    const QVariant every = next();
    config.every = every.isNull() ? std::nullopt : std::optional(std::chrono::minutes(every.toLongLong()));
    config.scheduleAnchor = timeFrom(next());
    config.catchUp = next().toInt() != 0;
    config.notOnMetered = next().toInt() != 0;
    config.share.user = next().toDouble();
    config.share.organization = next().toDouble();
    config.createdAt = timeFrom(next());
    return config;
}

} // namespace

PipelineStore::PipelineStore(StoreDatabase &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<QList<PipelineConfig>> PipelineStore::select(const QString &where, const QVariantList &values) const
{
    const Result<StoreDatabase::Rows> rows
        = m_database.rows(QStringLiteral("SELECT %1 FROM pipelines %2").arg(columns, where), values);
    if (!rows.ok())
        return rows.error();
    QList<PipelineConfig> pipelines;
    std::transform(rows->cbegin(), rows->cend(), std::back_inserter(pipelines), pipelineFrom);
    return pipelines;
}

Result<QList<PipelineConfig>> PipelineStore::list() const
{
    Result<QList<PipelineConfig>> pipelines = select(QString(), {});
    if (!pipelines.ok())
        return pipelines;
    std::sort(pipelines->begin(), pipelines->end(), [](const PipelineConfig &a, const PipelineConfig &b) {
        const int order = a.name.compare(b.name, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.name < b.name;
    });
    return pipelines;
}

Result<PipelineConfig> PipelineStore::byName(const QString &given) const
{
    const QString name = given.trimmed().normalized(QString::NormalizationForm_C);
    Result<QList<PipelineConfig>> found = select(QStringLiteral("WHERE name = ?"), {notNull(name)});
    if (!found.ok())
        return std::move(found).error();
    return found->isEmpty() ? Result<PipelineConfig>(unknown(name))
                            : Result<PipelineConfig>(found->constFirst());
}

Result<PipelineConfig> PipelineStore::byKey(const PipelineKey &key) const
{
    Result<QList<PipelineConfig>> found = select(QStringLiteral("WHERE key = ?"), {notNull(key)});
    if (!found.ok())
        return std::move(found).error();
    return found->isEmpty() ? Result<PipelineConfig>(unknown(key))
                            : Result<PipelineConfig>(found->constFirst());
}

Result<bool> PipelineStore::isNameFree(const QString &name, const PipelineKey &self) const
{
    const Result<PipelineConfig> holder = byName(name);
    if (holder.ok())
        return holder->key == self;
    if (holder.error().kind == ErrorKind::UnknownPipeline)
        return true;
    return holder.error();
}

Status PipelineStore::checkName(const PipelineConfig &config) const
{
    const Result<bool> isFree = isNameFree(config.name, config.key);
    if (!isFree.ok())
        return isFree.error();
    if (*isFree)
        return {};
    Error error = unknown(config.name);
    error.kind = ErrorKind::NameTaken;
    return error;
}

Status PipelineStore::checkKeyIsFree(const PipelineKey &key) const
{
    const Result<PipelineConfig> holder = byKey(key);
    if (!holder.ok())
        return holder.error().kind == ErrorKind::UnknownPipeline ? Status() : Status(holder.error());
    return invalidValue(
        QStringLiteral("key"), pipelinesPlace,
        {QT_TRANSLATE_NOOP("kitesync::Reason", "the pipeline “%1” has this key"), {holder->name}});
}

Result<PipelineConfig> PipelineStore::add(const PipelineConfig &config)
{
    Result<PipelineConfig> checked = checkedPipeline(config, m_clock.now());
    if (!checked.ok())
        return checked;
    const Status done = m_database.inTransaction([this, &checked]() -> Status {
        if (Status free = checkKeyIsFree(checked->key); !free.ok())
            return free;
        if (Status free = checkName(*checked); !free.ok())
            return free;
        const QVariantList values = valuesOf(*checked);
        const QString marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
        if (Status added = m_database.run(
                QStringLiteral("INSERT INTO pipelines (%1) VALUES (%2)").arg(columns, marks), values);
            !added.ok())
            return added;
        return m_database.run(
            QStringLiteral("INSERT INTO schedule (pipeline_key, next_due) VALUES (?, ?)"),
            {checked->key, storedTime(checked->every ? checked->scheduleAnchor : QDateTime())});
    });
    if (!done.ok())
        return done.error();
    return checked;
}

Result<PipelineConfig> PipelineStore::update(const PipelineConfig &config)
{
    const Result<PipelineConfig> before = byKey(config.key);
    if (!before.ok())
        return before;
    PipelineConfig wanted = config;
    wanted.createdAt = before->createdAt;
    Result<PipelineConfig> checked = checkedPipeline(wanted, m_clock.now());
    if (!checked.ok())
        return checked;
    const Status done = m_database.inTransaction([this, &checked, &before]() -> Status {
        if (Status free = checkName(*checked); !free.ok())
            return free;
        const QVariantList values = valuesOf(*checked);
        const QString marks = QStringList(values.size(), QStringLiteral("?")).join(u',');
        const QString sql
            = QStringLiteral("UPDATE pipelines SET (%1) = (%2) WHERE key = ?").arg(columns, marks);
        if (Status changed = changeOne(sql, values + QVariantList{checked->key}, checked->key); !changed.ok())
            return changed;
        if (!haveSameTables(before->destination, checked->destination)) {
            if (Status since
                = changeOne(QStringLiteral("UPDATE pipelines SET destination_since = ? WHERE key = ?"),
                            {storedTime(m_clock.now()), checked->key}, checked->key);
                !since.ok())
                return since;
        }
        const bool sameGrid
            = before->every == checked->every && before->scheduleAnchor == checked->scheduleAnchor;
        return sameGrid ? Status() : setNextDue(checked->key, {});
    });
    if (!done.ok())
        return done.error();
    return checked;
}

Result<PipelineConfig> PipelineStore::moveDestination(const PipelineKey &key,
                                                      const DestinationConfig &destination)
{
    Result<PipelineConfig> moved = byKey(key);
    if (!moved.ok())
        return moved;
    moved->destination = destination;
    Result<PipelineConfig> checked = checkedPipeline(*moved, m_clock.now());
    if (!checked.ok())
        return checked;
    const Status done
        = changeOne(QStringLiteral("UPDATE pipelines SET destination_url = ?, table_prefix = ?,"
                                   " schema_name = ?, views = ? WHERE key = ?"),
                    {checked->destination.url, notNull(checked->destination.tablePrefix),
                     notNull(checked->destination.schema), checked->destination.views ? 1 : 0, key},
                    key);
    if (!done.ok())
        return done.error();
    return checked;
}

Status PipelineStore::changeKey(const PipelineKey &from, const PipelineKey &to)
{
    const QUuid key = QUuid::fromString(to);
    if (key.isNull())
        return invalidValue(QStringLiteral("key"), pipelinesPlace,
                            QT_TRANSLATE_NOOP("kitesync::Reason", "not a UUID"));
    return m_database.inTransaction([this, &from, &key]() -> Status {
        const QString wanted = key.toString(QUuid::WithoutBraces);
        if (Status free = wanted == from ? Status() : checkKeyIsFree(wanted); !free.ok())
            return free;
        return changeOne(QStringLiteral("UPDATE pipelines SET key = ? WHERE key = ?"), {wanted, from}, from);
    });
}

Status PipelineStore::remove(const PipelineKey &key)
{
    return changeOne(QStringLiteral("DELETE FROM pipelines WHERE key = ?"), {notNull(key)}, key);
}

Status PipelineStore::changeOne(const QString &sql, const QVariantList &values, const PipelineKey &key)
{
    const Result<int> changed = m_database.change(sql, values);
    if (!changed.ok())
        return changed.error();
    return *changed == 0 ? Status(unknown(key)) : Status();
}

Result<ScheduleState> PipelineStore::scheduleState(const PipelineKey &key) const
{
    const Result<StoreDatabase::Rows> rows = m_database.rows(
        QStringLiteral("SELECT next_due, paused, paused_until FROM schedule WHERE pipeline_key = ?"),
        {notNull(key)});
    if (!rows.ok())
        return rows.error();
    if (rows->isEmpty())
        return unknown(key);
    const QVariantList &row = rows->constFirst();
    return ScheduleState{timeFrom(row.value(0)), Pause{row.value(1).toInt() != 0, timeFrom(row.value(2))}};
}

Status PipelineStore::setNextDue(const PipelineKey &key, const QDateTime &nextDue)
{
    return changeOne(QStringLiteral("UPDATE schedule SET next_due = ? WHERE pipeline_key = ?"),
                     {storedTime(nextDue), notNull(key)}, key);
}

Status PipelineStore::setPause(const PipelineKey &key, const Pause &pause)
{
    return changeOne(
        QStringLiteral("UPDATE schedule SET paused = ?, paused_until = ? WHERE pipeline_key = ?"),
        {pause.on ? 1 : 0, storedTime(pause.on ? pause.until : QDateTime()), notNull(key)}, key);
}

Result<SourceFacts> PipelineStore::sourceFacts(const PipelineKey &key) const
{
    const Result<StoreDatabase::Rows> rows
        = m_database.rows(QStringLiteral("SELECT token_asked_at, token_expires_at, source_time, clock_ahead_s"
                                         " FROM source_facts WHERE pipeline_key = ?"),
                          {notNull(key)});
    if (!rows.ok())
        return rows.error();
    if (rows->isEmpty())
        return SourceFacts();
    const QVariantList &row = rows->constFirst();
    return SourceFacts{timeFrom(row.value(0)), timeFrom(row.value(1)), timeFrom(row.value(2)),
                       std::chrono::seconds(row.value(3).toLongLong())};
}

Status PipelineStore::setSourceFacts(const PipelineKey &key, const SourceFacts &facts)
{
    return changeOne(
        QStringLiteral("INSERT INTO source_facts SELECT key, ?, ?, ?, ? FROM pipelines WHERE key = ?"
                       " ON CONFLICT (pipeline_key) DO UPDATE SET token_asked_at = excluded.token_asked_at,"
                       " token_expires_at = excluded.token_expires_at, source_time = excluded.source_time,"
                       " clock_ahead_s = excluded.clock_ahead_s"),
        {storedTime(facts.tokenAskedAt), storedTime(facts.tokenExpiresAt), storedTime(facts.sourceTime),
         static_cast<qint64>(facts.clockAhead.count()), notNull(key)},
        key);
}

} // namespace kitesync
