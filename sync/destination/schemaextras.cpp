// SPDX-License-Identifier: GPL-3.0-or-later
// Indexes and views: what a copy is right without, and what makes it useful.
#include "sync/destination/connection.h"
#include "sync/destination/schema.h"
#include "sync/domain/log.h"

#include <QCryptographicHash>

#include <algorithm>

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
    QStringList names;
    for (const SourceObject object : listOf(objects)) {
        if (!tableOf(object).indexes.empty())
            names.append(m_dialect.prefixed(tableOf(object).name));
    }
    if (names.isEmpty())
        return {};
    const auto existing = m_dialect.indexesOf(m_connection, names);
    if (!existing)
        return existing.error();
    for (const SourceObject object : listOf(objects)) {
        const QString tableName = m_dialect.prefixed(tableOf(object).name);
        const QList<QStringList> missing = missingIndexes(tableOf(object), existing->value(tableName));
        if (missing.isEmpty())
            continue;
        const Result<bool> empty = alsoEmpty ? Result<bool>(false) : isEmpty(tableName);
        if (!empty)
            return empty.error();
        if (*empty)
            continue;
        if (Status done = createIndexesOf(tableName, missing, between); !done)
            return done;
    }
    return {};
}

/// The columns of each.
QList<QStringList> Schema::missingIndexes(const Table &table, const QList<QStringList> &existing)
{
    QList<QStringList> missing;
    for (const Index &index : table.indexes) {
        QStringList columns;
        for (const std::string_view column : index.columns)
            columns.append(textOf(column));
        const bool isThere = std::any_of(existing.begin(), existing.end(), [&](const QStringList &each) {
            return each.mid(0, columns.size()).join(u',').compare(columns.join(u','), Qt::CaseInsensitive)
                   == 0;
        });
        if (!isThere)
            missing.append(columns);
    }
    return missing;
}

/// All at once where the database can and no name is taken.
Status Schema::createIndexesOf(const QString &tableName, const QList<QStringList> &missing,
                               const std::function<Status()> &between)
{
    QList<std::pair<QString, QString>> together;
    for (const QStringList &columns : missing)
        together.append({m_dialect.quoted(indexName(tableName, columns, 1)), quoted(columns)});
    const QString statement
        = missing.size() > 1 ? m_dialect.indexesStatement(m_dialect.relation(tableName), together) : QString();
    if (!statement.isEmpty()) {
        const Status created = m_connection.execute(statement);
        if (created)
            return between();
        if (created.error().kind != ErrorKind::DestinationFailed
            && created.error().kind != ErrorKind::DestinationRights)
            return created;
    }
    for (const QStringList &columns : missing) {
        if (Status done = createIndex(tableName, columns); !done)
            return done;
        if (Status alive = between(); !alive)
            return alive;
    }
    return {};
}

QString Schema::quoted(const QStringList &columns) const
{
    QStringList names;
    for (const QString &column : columns)
        names.append(m_dialect.quoted(column));
    return names.join(u',');
}

QString Schema::indexName(const QString &tableName, const QStringList &columns, int number) const
{
    const QString stem = QStringLiteral("kitesync_%1_%2").arg(tableName, columns.join(u'_'));
    return m_dialect.indexName(number == 1 ? stem : QStringLiteral("%1_%2").arg(stem).arg(number));
}

Status Schema::apply(const QStringList &settings)
{
    for (const QString &setting : settings) {
        if (Status set = m_connection.execute(setting); !set)
            return set;
    }
    return {};
}

Status Schema::createIndex(const QString &tableName, const QStringList &columns)
{
    if (Status set = apply(m_dialect.indexSettings(true)); !set)
        return set;
    // The name may be taken by the index of a table that a user has renamed and kept.
    constexpr int mostNames = 5;
    Status created;
    for (int number = 1; number <= mostNames; ++number) {
        created = m_connection.execute(QStringLiteral("CREATE INDEX %1 ON %2 (%3)")
                                           .arg(m_dialect.quoted(indexName(tableName, columns, number)),
                                                m_dialect.relation(tableName), quoted(columns)));
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
    const bool areKept = std::all_of(made.begin(), made.end(), [](const QJsonValueConstRef entry) {
        return entry.toObject().contains(keptField);
    });
    if (made == before && areKept)
        return {};
    if (Status finished = finishViews(made); !finished)
        return finished;
    return m_ledger.write(key, viewsObject, made, Ledger::When::Later);
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
        Status dropped = m_connection.executeLater(
            QStringLiteral("DROP VIEW %1").arg(m_dialect.relation(existing->name)));
        if (!dropped)
            return dropped;
    }
    made.insert(view.name, QJsonObject{{statementField, wantedPrint}});
    if (!m_dialect.createsInTransactions()) {
        if (Status noted = m_ledger.write(key, viewsObject, made, Ledger::When::Later); !noted)
            return noted;
    }
    return m_connection.executeLater(view.sql);
}

/// Notes what the database keeps of the views that were begun.
Status Schema::finishViews(QJsonObject &made)
{
    Result<QList<Relation>> relations = m_dialect.relations(m_connection);
    if (!relations)
        return relations.error();
    m_relations = std::move(relations).value();
    for (const QString &name : made.keys()) {
        QJsonObject entry = made.value(name).toObject();
        if (entry.contains(keptField))
            continue;
        if (const Relation *now = find(name)) {
            entry.insert(keptField, fingerprint(now->definition));
            made.insert(name, entry);
        }
    }
    return {};
}

} // namespace kitesync
