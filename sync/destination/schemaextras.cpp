// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes and views: what a copy is right without, and what makes it useful.
#include "sync/destination/connection.h"
#include "sync/destination/schema.h"
#include "sync/domain/log.h"

#include <QCryptographicHash>

namespace kitesync {

namespace {

/// Names and texts of the views that we made.
const QString viewsObject = QStringLiteral("_views");
const QString statementField = QStringLiteral("statement");
const QString keptField = QStringLiteral("kept");

QString fingerprint(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

Result<bool> Schema::isEmpty(const QString &tableName)
{
    const Result<QVariant> row = m_connection.value(
        m_dialect.paged(QStringLiteral("SELECT 1 FROM %1").arg(m_dialect.relation(tableName)), 1, 0));
    if (!row)
        return row.error();
    return !row->isValid();
}

Status Schema::createIndexes(SourceObjects objects, bool alsoEmpty, const std::function<Status()> &between)
{
    for (const SourceObject object : listOf(objects)) {
        const Table &table = tableOf(object);
        if (!alsoEmpty) {
            const Result<bool> empty = isEmpty(m_dialect.prefixed(table.name));
            if (!empty)
                return empty.error();
            if (*empty)
                continue;
        }
        for (const Index &index : table.indexes) {
            if (Status done = createIndex(table, index); !done)
                return done;
            if (Status alive = between(); !alive)
                return alive;
        }
    }
    return {};
}

Status Schema::apply(const QStringList &settings)
{
    for (const QString &setting : settings) {
        if (Status set = m_connection.execute(setting); !set)
            return set;
    }
    return {};
}

Status Schema::createIndex(const Table &table, const Index &index)
{
    const QString tableName = m_dialect.prefixed(table.name);
    QStringList columns;
    QStringList quoted;
    for (const std::string_view column : index.columns) {
        columns.append(textOf(column));
        quoted.append(m_dialect.column(column));
    }
    const Result<bool> there = m_dialect.hasIndex(m_connection, tableName, columns);
    if (!there)
        return there.error();
    if (*there)
        return {};
    if (Status set = apply(m_dialect.indexSettings(true)); !set)
        return set;
    // The name may be taken by the index of a table that a user has renamed and kept.
    constexpr int mostNames = 5;
    const QString stem = QStringLiteral("kitesync_%1_%2").arg(tableName, columns.join(u'_'));
    Status created;
    for (int number = 1; number <= mostNames; ++number) {
        const QString name
            = m_dialect.indexName(number == 1 ? stem : QStringLiteral("%1_%2").arg(stem).arg(number));
        created = m_connection.execute(
            QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
                .arg(m_dialect.quoted(name), m_dialect.relation(tableName), quoted.join(u',')));
        if (created || created.error().kind != ErrorKind::DestinationFailed)
            break;
    }
    const Status reset = apply(m_dialect.indexSettings(false));
    return created ? reset : created;
}

Status Schema::createViews(const PipelineKey &key, SourceObjects objects)
{
    if (!m_dialect.config().views)
        return {};
    const auto recorded = m_ledger.object(key, viewsObject);
    if (!recorded)
        return recorded.error();
    const QJsonObject before = recorded->value_or(QJsonObject());
    QJsonObject made = before;
    const QList<ViewDefinition> views = m_dialect.views();
    for (const ViewDefinition &view : views) {
        if ((view.needs & ~objects) != SourceObjects())
            continue;
        if (Status done = createView(key, view, made); !done)
            return done;
    }
    return made == before ? Status() : m_ledger.write(key, viewsObject, made);
}

/// @p made: view -> [fingerprint of our statement, fingerprint of the text that the database keeps of it]. Without the second
/// one a view is ours that was begun: written before where a kill could leave the view and not the note of it.
Status Schema::createView(const PipelineKey &key, const ViewDefinition &view, QJsonObject &made)
{
    const QString wantedPrint = fingerprint(view.sql);
    const QJsonObject entry = made.value(view.name).toObject();
    const Relation *existing = find(view.name);
    if (existing != nullptr) {
        const QString kept = entry.value(keptField).toString();
        const bool isBegun = !entry.isEmpty() && kept.isEmpty();
        const bool ours = !existing->isTable && (isBegun || fingerprint(existing->definition) == kept);
        if (!ours) {
            qCInfo(logDestination) << existing->name << "exists and is not ours: the view is left out";
            return {};
        }
        if (!isBegun && entry.value(statementField).toString() == wantedPrint)
            return {};
        Status dropped
            = m_connection.execute(QStringLiteral("DROP VIEW %1").arg(m_dialect.relation(existing->name)));
        if (!dropped)
            return dropped;
    }
    if (!m_dialect.createsInTransactions()) {
        made.insert(view.name, QJsonObject{{statementField, wantedPrint}});
        if (Status noted = m_ledger.write(key, viewsObject, made); !noted)
            return noted;
    }
    if (Status created = m_connection.execute(view.sql); !created)
        return created;
    Result<QList<Relation>> relations = m_dialect.relations(m_connection);
    if (!relations)
        return relations.error();
    m_relations = std::move(relations).value();
    const Relation *now = find(view.name);
    made.insert(view.name, QJsonObject{{statementField, wantedPrint},
                                       {keptField, fingerprint(now != nullptr ? now->definition : QString())}});
    return {};
}

} // namespace kitesync
