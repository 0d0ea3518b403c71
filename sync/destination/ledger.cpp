// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/ledger.h"

#include "sync/destination/connection.h"
#include "sync/destination/dialect.h"
#include "sync/destination/jsontext.h"
#include "sync/destination/timestamptext.h"

#include <QCryptographicHash>
#include <QJsonDocument>

#include <algorithm>

namespace kitesync {

namespace {

using enum ColumnType;

constexpr std::string_view runsTable = "kitesync_runs";
constexpr std::string_view rejectedTable = "kitesync_rejected";
// What of a payload is kept where the database takes no more.
constexpr std::size_t shortenedPayload = 1000000;

QStringList textsOf(const std::vector<std::string_view> &names)
{
    QStringList texts;
    for (const std::string_view name : names)
        texts.append(textOf(name));
    return texts;
}

QVariant timeOrNull(const Dialect &dialect, const QDateTime &time)
{
    return time.isValid() ? dialect.timestamp(time.toMSecsSinceEpoch() * 1000)
                          : QVariant(QMetaType::fromType<QString>());
}

/// Of kitesync_state; nothing where there is no row.
std::optional<QJsonObject> jsonOf(const QVariant &state)
{
    return state.isValid()
               ? std::optional<QJsonObject>(QJsonDocument::fromJson(state.toString().toUtf8()).object())
               : std::nullopt;
}

/// Equal records have equal ids. The lengths keep ("a", "bc") and ("ab", "c") apart.
QString identityOf(const RejectedRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const std::string object = nameOf(record.object).toStdString();
    for (const std::string *part : {&object, &record.sourceId, &record.reason, &record.payload}) {
        hash.addData(QByteArray::number(quint64(part->size())) + ':');
        hash.addData(QByteArrayView(part->data(), qsizetype(part->size())));
    }
    return QString::fromLatin1(hash.result().left(18).toBase64(QByteArray::Base64UrlEncoding));
}

std::string shortened(const std::string &text)
{
    std::size_t end = std::min(shortenedPayload, text.size());
    while (end > 0 && end < text.size() && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end;
    return text.substr(0, end);
}

QByteArray countsJson(const CountsByObject &counts, SourceObjects objects)
{
    QJsonObject json;
    for (const SourceObject object : listOf(objects)) {
        const ObjectCounts &of = counts[indexOf(object)];
        json.insert(nameOf(object), QJsonObject{{QStringLiteral("read"), of.read},
                                                {QStringLiteral("written"), of.written},
                                                {QStringLiteral("unchanged"), of.unchanged},
                                                {QStringLiteral("rejected"), of.rejected},
                                                {QStringLiteral("coerced"), of.coerced},
                                                {QStringLiteral("removed"), of.removed}});
    }
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

void appendJsonValue(std::string &json, const RowBatch &batch, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null:
        json += "null";
        break;
    case Cell::Kind::Integer:
        json += std::to_string(cell.number);
        break;
    case Cell::Kind::Boolean:
        json += cell.number != 0 ? "true" : "false";
        break;
    case Cell::Kind::Timestamp:
        appendJsonText(json, TimestampText(cell.number).view());
        break;
    case Cell::Kind::Text:
        appendJsonText(json, batch.text(cell));
        break;
    case Cell::Kind::Json:
        json += batch.text(cell);
        break;
    }
}

} // namespace

const OwnTable &ownTable(std::string_view name)
{
    return *std::find_if(Ledger::tables().begin(), Ledger::tables().end(),
                         [&](const OwnTable &table) { return table.name == name; });
}

const std::vector<OwnTable> &Ledger::tables()
{
    static const std::vector<OwnTable> tables{
        {stateTable,
         {{"pipeline_key", Id}, {"object", ShortText}, {"state", Json}, {"updated_at", Timestamp}},
         {"pipeline_key", "object"}},
        {runsTable,
         {{"run_id", Id},
          {"pipeline_key", Id},
          {"kind", ShortText},
          {"started_at", Timestamp},
          {"finished_at", Timestamp},
          {"outcome", ShortText},
          {"counts", Json},
          {"correct_as_of", Timestamp}},
         {"run_id"}},
        // The id is a hash of object, source_id, reason and payload, so that the same record again finds its row.
        {rejectedTable,
         {{"id", Id},
          {"object", ShortText},
          {"source_id", LongText},
          {"reason", LongText},
          {"payload", LongText},
          {"run_id", Id},
          {"rejected_at", Timestamp}},
         {"id"}},
    };
    return tables;
}

QVariant Ledger::now() const
{
    return m_dialect.timestamp(m_clock.now().toMSecsSinceEpoch() * 1000);
}

Status Ledger::put(std::string_view table, const QVariantList &values, When when) const
{
    const OwnTable &own = ownTable(table);
    QStringList columns;
    for (const OwnTable::OwnColumn &column : own.columns)
        columns.append(textOf(column.name));
    const QString statement = m_dialect.upsert(table, textsOf(own.key), columns);
    if (statement.isEmpty())
        return updateOrInsert(own, columns, values);
    return execute(when, statement, values);
}

Status Ledger::execute(When when, const QString &statement, const QVariantList &values) const
{
    return when == When::Later ? m_connection.executeLater(statement, values)
                               : m_connection.execute(statement, values);
}

/// In two statements, whose first locks the row that is there. The key is the first of the columns.
Status Ledger::updateOrInsert(const OwnTable &own, const QStringList &columns, const QVariantList &values) const
{
    const auto keys = qsizetype(own.key.size());
    QStringList names;
    QStringList changes;
    for (const QString &column : columns) {
        names.append(m_dialect.quoted(column));
        changes.append(names.last() + QLatin1String(" = ?"));
    }
    const QString table = m_dialect.table(own.name);
    const QString isIt = changes.mid(0, keys).join(QLatin1String(" AND "));
    Result<qint64> found = m_connection.change(
        QStringLiteral("UPDATE %1 SET %2 WHERE %3").arg(table, changes.mid(keys).join(u','), isIt),
        values.mid(keys) + values.mid(0, keys));
    if (found && *found < 0) {
        const Result<QVariant> count = m_connection.value(
            QStringLiteral("SELECT count(*) FROM %1 WHERE %2").arg(table, isIt), values.mid(0, keys));
        found = count ? Result<qint64>(count->toLongLong()) : Result<qint64>(count.error());
    }
    if (!found)
        return found.error();
    if (*found > 0)
        return {};
    return m_connection.execute(
        QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
            .arg(table, names.join(u','), QStringList(names.size(), QStringLiteral("?")).join(u',')),
        values);
}

Result<QList<Ledger::Entry>> Ledger::entriesOf(const QString &object) const
{
    QList<Entry> entries;
    const Status read = m_connection.forEach(
        QStringLiteral("SELECT pipeline_key, state FROM %1 WHERE object = ?").arg(m_dialect.table(stateTable)),
        {object}, [&](const QSqlQuery &row) {
            entries.append({row.value(0).toString(), object, row.value(1).toString().toUtf8()});
        });
    if (!read)
        return read.error();
    return entries;
}

Result<StateMap> Ledger::state(const PipelineKey &key) const
{
    StateMap map;
    const Status read = m_connection.forEach(
        QStringLiteral("SELECT object, state FROM %1 WHERE pipeline_key = ?").arg(m_dialect.table(stateTable)),
        {key}, [&](const QSqlQuery &row) {
            map.insert_or_assign(row.value(0).toString().toStdString(), row.value(1).toString().toUtf8());
        });
    if (!read)
        return read.error();
    return map;
}

QString Ledger::selecting(Reading reading) const
{
    return QStringLiteral("SELECT state FROM %1 WHERE pipeline_key = ? AND object = ?%2")
        .arg(m_dialect.table(stateTable), reading == Reading::Held ? m_dialect.rowLock() : QString());
}

Result<std::optional<QJsonObject>> Ledger::object(const PipelineKey &key, const QString &object,
                                                  Reading reading) const
{
    const QString touch
        = reading == Reading::Held
              ? m_dialect.rowTouch(stateTable, {QStringLiteral("pipeline_key"), QStringLiteral("object")})
              : QString();
    if (!touch.isEmpty()) {
        if (Status touched = m_connection.execute(touch, {key, object}); !touched)
            return touched.error();
    }
    const Result<QVariant> text = m_connection.value(selecting(reading), {key, object});
    if (!text)
        return text.error();
    return jsonOf(*text);
}

Status Ledger::checkLater(const PipelineKey &key, const QString &object, const Check &check) const
{
    if (m_dialect.joinsStatements())
        return m_connection.executeLater(selecting(Reading::Held), {key, object},
                                         [check](const QVariant &text) { return check(jsonOf(text)); });
    const auto now = this->object(key, object, Reading::Held);
    return now ? check(*now) : Status(now.error());
}

Status Ledger::write(const PipelineKey &key, const QString &object, const QByteArray &json) const
{
    return put(stateTable, {key, object, QString::fromUtf8(json), now()});
}

Status Ledger::write(const PipelineKey &key, const QString &object, const QJsonObject &value, When when) const
{
    const QByteArray json = QJsonDocument(value).toJson(QJsonDocument::Compact);
    return put(stateTable, {key, object, QString::fromUtf8(json), now()}, when);
}

Status Ledger::erase(const PipelineKey &key, const QString &object, When when) const
{
    return execute(
        when,
        QStringLiteral("DELETE FROM %1 WHERE pipeline_key = ? AND object = ?").arg(m_dialect.table(stateTable)),
        {key, object});
}

Status Ledger::apply(const PipelineKey &key, const std::vector<StateChange> &changes) const
{
    for (const StateChange &change : changes) {
        const QString object = textOf(change.object);
        if (object.isEmpty() || object.startsWith(u'_')) {
            return invalidValue(
                QStringLiteral("state"), m_dialect.place(),
                {QT_TRANSLATE_NOOP("kitesync::Reason", "“%1” is not a name for a checkpoint"), {object}});
        }
        // With the end of the transaction: nobody reads it before.
        Status done = change.json
                          ? put(stateTable, {key, object, QString::fromUtf8(*change.json), now()}, When::Later)
                          : erase(key, object, When::Later);
        if (!done)
            return done;
    }
    return {};
}

Status Ledger::reject(const RejectedRecord &record, const QString &runId) const
{
    const auto insert = [&](const QString &reason, const std::string &payload) {
        return put(rejectedTable, {identityOf(record), nameOf(record.object), textOf(record.sourceId), reason,
                                   textOf(payload), runId, now()});
    };
    Status done = insert(textOf(record.reason), record.payload);
    if (done || record.payload.size() <= shortenedPayload || done.error().kind != ErrorKind::DestinationFailed)
        return done;
    if (const Result<bool> lives = m_dialect.transactionLives(m_connection); !lives || !*lives)
        return done;
    // Too big even for the table of rejects: its beginning is better than a run that can never end.
    return insert(QStringLiteral("%1 (the first %2 of %3 bytes)")
                      .arg(textOf(record.reason))
                      .arg(shortenedPayload)
                      .arg(quint64(record.payload.size())),
                  shortened(record.payload));
}

Status Ledger::recordRun(const Run &run) const
{
    return put(runsTable,
               {run.id, run.pipelineKey, nameOf(run.kind), timeOrNull(m_dialect, run.startedAt),
                timeOrNull(m_dialect, run.finishedAt), nameOf(run.outcome),
                QString::fromUtf8(countsJson(run.counts, run.objects)), timeOrNull(m_dialect, run.correctAsOf)},
               When::Later);
}

std::string rowAsJson(const RowBatch &batch, std::size_t row)
{
    std::string json = "{";
    for (std::size_t column = 0; column < batch.width(); ++column) {
        const bool isExtra = column == batch.extraIndex();
        if (!isExtra && column > 0 && !batch.carried().test(column))
            continue;
        if (json.size() > 1)
            json += ',';
        appendJsonText(json, isExtra ? extraColumn : batch.table().columns[column].name);
        json += ':';
        appendJsonValue(json, batch, batch.cell(row, column));
    }
    return json += '}';
}

} // namespace kitesync
