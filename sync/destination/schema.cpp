// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/schema.h"

#include "sync/destination/connection.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace kitesync {

namespace {

/// Version of the layout of Kitesync's own rows and tables. Tables of a higher one are not touched.
constexpr int schemaVersion = 1;

const QString ownerObject = QStringLiteral("_owner");

Error ownership(const Dialect &dialect, ErrorKind kind, const QString &subject, const Reason &why)
{
    return Error{.kind = kind, .place = dialect.place(), .subject = subject}.because(why);
}

} // namespace

QList<Schema::TablePlan> Schema::wanted(SourceObjects objects) const
{
    QList<TablePlan> plans;
    for (const OwnTable &own : Ledger::tables()) {
        TablePlan plan;
        plan.name = m_dialect.prefixed(own.name);
        for (const OwnTable::OwnColumn &column : own.columns)
            plan.columns.append({textOf(column.name), column.type, false});
        for (const std::string_view name : own.key)
            plan.key.append(textOf(name));
        plans.append(plan);
    }
    for (const SourceObject object : listOf(objects)) {
        const Table &table = tableOf(object);
        TablePlan plan;
        plan.name = m_dialect.prefixed(table.name);
        plan.object = object;
        for (const Column &column : table.columns)
            plan.columns.append({textOf(column.name), column.type, false});
        plan.columns.append({textOf(extraColumn), ColumnType::Json, false});
        plan.columns.append({textOf(syncedAtColumn), ColumnType::Timestamp, true});
        plan.columns.append({textOf(removedAtColumn), ColumnType::Timestamp, false});
        plan.key = {QStringLiteral("id")};
        plans.append(plan);
    }
    return plans;
}

const Relation *Schema::find(const QString &name) const
{
    const auto found = std::find_if(m_relations.begin(), m_relations.end(), [&](const Relation &relation) {
        return m_dialect.sameName(relation.name, name);
    });
    return found == m_relations.end() ? nullptr : &*found;
}

bool Schema::isOurs(const QString &tableName) const
{
    return m_owner && std::any_of(m_owner->tables.begin(), m_owner->tables.end(), [&](const QString &made) {
               return m_dialect.sameName(made, tableName);
           });
}

/// Reads what exists and whose it is into the members, and marks the plans.
Status Schema::look(QList<TablePlan> &plans)
{
    m_relations.clear();
    m_owner.reset();
    if (!m_connection.isOpen())
        return {};
    Result<QList<Relation>> relations = m_dialect.relations(m_connection);
    if (!relations)
        return relations.error();
    m_relations = std::move(relations).value();
    Result<std::optional<Owner>> owner = readOwner();
    if (!owner)
        return owner.error();
    m_owner = std::move(owner).value();
    for (TablePlan &plan : plans)
        plan.exists = find(plan.name) != nullptr;
    return {};
}

Result<std::optional<Schema::Owner>> Schema::readOwner()
{
    const Relation *state = find(m_dialect.prefixed(Ledger::stateTable));
    if (state == nullptr || !state->isTable)
        return std::optional<Owner>();
    const Result<QStringList> columns = m_dialect.columns(m_connection, state->name);
    if (!columns)
        return columns.error();
    for (const char *name : {"pipeline_key", "object", "state"}) {
        if (!columns->contains(QLatin1String(name), Qt::CaseInsensitive))
            return std::optional<Owner>();
    }
    const Result<QList<Ledger::Entry>> entries = m_ledger.entriesOf(ownerObject);
    if (!entries)
        return entries.error();
    if (entries->isEmpty())
        return std::optional<Owner>();
    const QJsonObject json = QJsonDocument::fromJson(entries->first().json).object();
    Owner owner;
    owner.key = entries->first().key;
    owner.organization = json.value(QStringLiteral("organization")).toString();
    owner.application = json.value(QStringLiteral("application")).toString();
    owner.version = json.value(QStringLiteral("version")).toInt();
    const QJsonArray tables = json.value(QStringLiteral("tables")).toArray();
    for (const QJsonValueConstRef table : tables)
        owner.tables.append(table.toString());
    return std::optional<Owner>(owner);
}

Status Schema::checkOwner(const PrepareRequest &request) const
{
    if (!m_owner)
        return {};
    if (m_owner->version > schemaVersion)
        return ownership(
            m_dialect, ErrorKind::DestinationNewer, m_owner->application,
            {QT_TRANSLATE_NOOP("kitesync::Reason", "the tables have version %1, this program knows %2"),
             {QString::number(m_owner->version), QString::number(schemaVersion)}});
    const bool sameOrganization
        = m_owner->organization.compare(request.organization, Qt::CaseInsensitive) == 0;
    if (!sameOrganization)
        return ownership(m_dialect, ErrorKind::DestinationTaken, m_owner->key,
                         {QT_TRANSLATE_NOOP("kitesync::Reason", "the tables hold the organization “%1”"),
                          {m_owner->organization}});
    if (m_owner->key != request.key && !request.adopt)
        return ownership(
            m_dialect, ErrorKind::DestinationTaken, m_owner->key,
            QT_TRANSLATE_NOOP("kitesync::Reason",
                              "the tables were made by another installation for this organization"));
    return {};
}

Status Schema::checkForeign(const QList<TablePlan> &plans)
{
    for (const TablePlan &plan : plans) {
        const Relation *relation = find(plan.name);
        if (relation == nullptr || (relation->isTable && isOurs(plan.name)))
            continue;
        const Result<bool> orphan = isOrphan(plan);
        if (!orphan)
            return orphan.error();
        if (!*orphan)
            return foreign(relation->name);
    }
    return {};
}

Result<bool> Schema::isOrphan(const TablePlan &plan)
{
    const bool possible = !m_dialect.createsInTransactions() && !m_owner && find(plan.name)->isTable
                          && plan.name == m_dialect.prefixed(Ledger::stateTable);
    if (!possible)
        return false;
    const Result<QStringList> names = m_dialect.columns(m_connection, plan.name);
    if (!names)
        return names.error();
    QStringList expected;
    for (const ColumnPlan &column : plan.columns) {
        expected.append(column.name);
        const Result<QString> type = m_dialect.columnType(m_connection, plan.name, column.name);
        if (!type)
            return type.error();
        if (m_dialect.typeName(column.type, plan.key.contains(column.name)) != *type)
            return false;
    }
    return *names == expected ? isEmpty(plan.name) : Result<bool>(false);
}

Error Schema::foreign(const QString &name) const
{
    return ownership(
        m_dialect, ErrorKind::DestinationForeignTable, name,
        {QT_TRANSLATE_NOOP("kitesync::Reason", "“%1” exists and was not made by this pipeline; a table "
                                               "prefix such as “%2” keeps the two apart"),
         {name, freePrefix()}});
}

/// A prefix that no relation begins with.
QString Schema::freePrefix() const
{
    for (int number = 1;; ++number) {
        QString prefix = number == 1 ? QStringLiteral("bk_") : QStringLiteral("bk%1_").arg(number);
        const bool taken = std::any_of(m_relations.begin(), m_relations.end(), [&](const Relation &relation) {
            return relation.name.startsWith(prefix, Qt::CaseInsensitive);
        });
        if (!taken)
            return prefix;
    }
}

Result<DestinationReport> Schema::examine(const PrepareRequest &request)
{
    QList<TablePlan> plans = wanted(request.objects);
    if (Status looked = look(plans); !looked)
        return looked.error();
    DestinationReport report;
    report.exists = m_connection.isOpen();
    const Status owned = checkOwner(request);
    if (m_owner && m_owner->key != request.key)
        report.takenBy = m_owner->key;
    else if (m_owner)
        report.ours = true;
    // Another's tables are an answer and not a failure, as long as they could be adopted.
    const bool adoptable = !report.takenBy.isEmpty() && !request.adopt && !owned
                           && m_owner->organization.compare(request.organization, Qt::CaseInsensitive) == 0
                           && owned.error().kind == ErrorKind::DestinationTaken;
    if (!owned && !adoptable)
        return owned.error();
    if (Status free = checkForeign(plans); !free)
        return free.error();
    if (request.mustExist && !m_owner)
        return ownership(m_dialect, ErrorKind::DestinationMissing, {},
                         QT_TRANSLATE_NOOP("kitesync::Reason", "it holds none of this pipeline's tables"));
    for (const TablePlan &plan : plans) {
        if (!plan.exists)
            report.tables.append(plan.name);
    }
    return report;
}

/// Where tables that were made stay, whatever comes after, it is said first whose all of them will be: a kill then leaves
/// nothing that nobody owns. The state's table is the first of the plans.
Result<PrepareReport> Schema::create(const PrepareRequest &request,
                                     const std::function<Status(const PipelineKey &)> &mayChange)
{
    QList<TablePlan> plans = wanted(request.objects);
    if (Status looked = look(plans); !looked)
        return looked.error();
    if (Status owned = checkOwner(request); !owned)
        return owned.error();
    if (Status free = checkForeign(plans); !free)
        return free.error();
    PrepareReport report;
    report.key = m_owner ? m_owner->key : request.key;
    if (m_owner) {
        if (Status may = mayChange(report.key); !may)
            return may.error();
    }
    const bool ownerFirst = !m_dialect.createsInTransactions();
    for (const TablePlan &plan : plans) {
        Status done = plan.exists ? addColumns(plan) : createTable(plan);
        if (done && ownerFirst && &plan == &plans.constFirst())
            done = writeOwner(report.key, request, plans);
        if (!done)
            return done.error();
        if (!plan.exists && plan.object)
            report.created |= *plan.object;
    }
    if (!ownerFirst) {
        if (Status written = writeOwner(report.key, request, plans); !written)
            return written.error();
    }
    m_present = request.objects;
    return report;
}

Status Schema::createTable(const TablePlan &plan)
{
    QStringList parts;
    for (const ColumnPlan &column : plan.columns) {
        const bool isKey = plan.key.contains(column.name);
        parts.append(m_dialect.quoted(column.name) + u' ' + m_dialect.typeName(column.type, isKey)
                     + (isKey || column.required ? QLatin1String(" NOT NULL") : QLatin1String()));
    }
    QStringList key;
    for (const QString &name : plan.key)
        key.append(m_dialect.quoted(name));
    parts.append(QStringLiteral("PRIMARY KEY (%1)").arg(key.join(u',')));
    return m_connection.executeLater(
        QStringLiteral("CREATE TABLE %1 (%2)%3")
            .arg(m_dialect.relation(plan.name), parts.join(QLatin1String(", ")), m_dialect.tableOptions()));
}

Status Schema::addColumns(const TablePlan &plan)
{
    const Result<QStringList> existing = m_dialect.columns(m_connection, plan.name);
    if (!existing)
        return existing.error();
    for (const ColumnPlan &column : plan.columns) {
        const bool exists = std::any_of(existing->begin(), existing->end(), [&](const QString &name) {
            return m_dialect.sameName(name, column.name);
        });
        if (exists)
            continue;
        Status added = m_connection.executeLater(m_dialect.columnAddition(
            m_dialect.relation(plan.name),
            m_dialect.quoted(column.name) + u' ' + m_dialect.typeName(column.type, false)));
        if (!added)
            return added;
    }
    return {};
}

Status Schema::writeOwner(const PipelineKey &key, const PrepareRequest &request, const QList<TablePlan> &plans)
{
    QStringList tables = m_owner ? m_owner->tables : QStringList();
    for (const TablePlan &plan : plans) {
        if (!isOurs(plan.name))
            tables.append(plan.name);
    }
    if (m_owner && tables == m_owner->tables && m_owner->version == schemaVersion)
        return {};
    QJsonObject json;
    json.insert(QStringLiteral("organization"), m_owner ? m_owner->organization : request.organization);
    json.insert(QStringLiteral("version"), schemaVersion);
    json.insert(QStringLiteral("application"), QStringLiteral(KITESYNC_VERSION));
    json.insert(QStringLiteral("tables"), QJsonArray::fromStringList(tables));
    return m_ledger.write(key, ownerObject, json, Ledger::When::Later);
}

} // namespace kitesync
