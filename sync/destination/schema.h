// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/dialect.h"
#include "sync/destination/ledger.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace kitesync {

class Connection;

/// The tables, indexes and views of destination-schema.md in one database: what is there, whose it is, what is missing.
/// Only ever adds. Whose the tables are is the row '_owner' of kitesync_state, which also names every table that was made.
class Schema final
{
public:
    Schema(Connection &connection, const Dialect &dialect, const Ledger &ledger)
        : m_connection(connection)
        , m_dialect(dialect)
        , m_ledger(ledger)
    {
    }

    /// What create() would find; changes nothing. The connection need not be open: then nothing is there yet.
    [[nodiscard]] Result<DestinationReport> examine(const PrepareRequest &request);
    /// Tables and columns, in a transaction that the caller began. @p mayChange is asked before tables that are there already
    /// get anything, because not every database takes that back.
    [[nodiscard]] Result<PrepareReport> create(const PrepareRequest &request,
                                               const std::function<Status(const PipelineKey &)> &mayChange);
    /// Indexes that are missing. Without @p alsoEmpty tables without rows wait, because rows load faster without them.
    [[nodiscard]] Status createIndexes(SourceObjects objects, bool alsoEmpty,
                                       const std::function<Status()> &between);
    /// Views that are missing or that an older version of the product made. In a transaction that the caller began.
    [[nodiscard]] Status createViews(const PipelineKey &key, SourceObjects objects);
    /// Data tables that exist; what create() found or made.
    [[nodiscard]] SourceObjects present() const noexcept { return m_present; }

private:
    /// What '_owner' says.
    struct Owner
    {
        PipelineKey key;
        QString organization;
        QString application; ///< version of the program that wrote it
        int version = 0;
        QStringList tables; ///< made by us, with prefix
    };
    struct ColumnPlan
    {
        QString name;
        ColumnType type = ColumnType::ShortText;
        bool required = false;
    };
    struct TablePlan
    {
        QString name; ///< with prefix
        std::optional<SourceObject> object;
        QList<ColumnPlan> columns;
        QStringList key;
        bool exists = false;
    };

    [[nodiscard]] QList<TablePlan> wanted(SourceObjects objects) const;
    [[nodiscard]] Status look(QList<TablePlan> &plans);
    [[nodiscard]] Result<std::optional<Owner>> readOwner();
    [[nodiscard]] Status checkOwner(const PrepareRequest &request) const;
    /// Whether our first table was made and nothing else: a kill came before it was said whose it is.
    [[nodiscard]] Result<bool> isOrphan(const TablePlan &plan);
    [[nodiscard]] Status checkForeign(const QList<TablePlan> &plans);
    [[nodiscard]] Status createTable(const TablePlan &plan);
    [[nodiscard]] Status addColumns(const TablePlan &plan);
    [[nodiscard]] Status writeOwner(const PipelineKey &key, const PrepareRequest &request,
                                    const QList<TablePlan> &plans);
    [[nodiscard]] Result<bool> isEmpty(const QString &tableName);
    [[nodiscard]] Status apply(const QStringList &settings);
    [[nodiscard]] static QList<QStringList> missingIndexes(const Table &table,
                                                           const QList<QStringList> &existing);
    [[nodiscard]] Status createIndexesOf(const QString &tableName, const QList<QStringList> &missing,
                                         const std::function<Status()> &between);
    [[nodiscard]] Status createIndex(const QString &tableName, const QStringList &columns);
    [[nodiscard]] QString quoted(const QStringList &columns) const;
    /// The @p number tells those apart whose name was taken.
    [[nodiscard]] QString indexName(const QString &tableName, const QStringList &columns, int number) const;
    [[nodiscard]] Status createView(const PipelineKey &key, const ViewDefinition &view, QJsonObject &made);
    [[nodiscard]] Status finishViews(QJsonObject &made);
    [[nodiscard]] const Relation *find(const QString &name) const;
    [[nodiscard]] bool isOurs(const QString &tableName) const;
    [[nodiscard]] QString freePrefix() const;
    [[nodiscard]] Error foreign(const QString &name) const;

    Connection &m_connection;
    const Dialect &m_dialect;
    const Ledger &m_ledger;
    QList<Relation> m_relations;
    std::optional<Owner> m_owner;
    SourceObjects m_present;
};

} // namespace kitesync
