// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/destination/dialect.h"
#include "sync/destination/sqlite/sqlitefile.h"

#include <QElapsedTimer>

struct sqlite3;

namespace kitesync {

/// SQLite 3.24 or newer in one file (performance.md, "SQLite").
class SqliteDialect : public Dialect
{
public:
    SqliteDialect(const DestinationConfig &config, const QString &path, const Waiting &waiting,
                  Destination::Loading loading);

    /// See Destination::prepareProcess().
    static void prepareProcess();

    [[nodiscard]] QString place() const override { return m_file.path(); }
    [[nodiscard]] Result<bool> connect(Connection &connection, bool create) override;
    void disconnect() override { m_handle = nullptr; }
    [[nodiscard]] const Waiting &waiting() const override { return m_waiting; }
    [[nodiscard]] Status checkWritable(Connection &connection) const override;
    [[nodiscard]] Status checkStillThere() const override;
    [[nodiscard]] QString product(Connection &connection) const override;
    [[nodiscard]] qint64 freeBytes() const override { return m_file.freeBytes(); }

    [[nodiscard]] QString quoted(const QString &identifier) const override;
    [[nodiscard]] Result<QList<Relation>> relations(Connection &connection) const override;
    [[nodiscard]] Result<QStringList> columns(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] Result<QList<QStringList>> indexes(Connection &connection,
                                                     const QString &tableName) const override;
    [[nodiscard]] bool sameName(const QString &a, const QString &b) const override;

    [[nodiscard]] QStringList indexSettings(bool building) const override;
    [[nodiscard]] QString beginStatement() const override { return QStringLiteral("BEGIN IMMEDIATE"); }
    [[nodiscard]] QString typeName(ColumnType type, bool key) const override;
    [[nodiscard]] QString rowUpsert(const RowShape &shape) const override;
    [[nodiscard]] QString rowsUpsert(const RowShape &shape, std::size_t count) const override;
    [[nodiscard]] QString rowComparison(const RowShape &shape) const override;
    [[nodiscard]] QList<ViewDefinition> views() const override;
    [[nodiscard]] QString readOnlyStatement(bool on) const override;
    [[nodiscard]] QString dayOf(const QString &column) const override;
    [[nodiscard]] QString secondsBetween(const QString &from, const QString &to) const override;

    [[nodiscard]] QVariant timestamp(std::int64_t microseconds) const override;

    [[nodiscard]] Error error(const QSqlError &error) const override;
    [[nodiscard]] bool isRowFault(const QSqlError &error) const override;
    [[nodiscard]] Result<bool> hasOwnRules(Connection &connection, const QString &tableName) const override;
    [[nodiscard]] std::unique_ptr<Loader> makeLoader(Connection &connection) const override;

    /// For an (extended) result code of the C API.
    [[nodiscard]] Error error(int code, const QString &words) const;

protected:
    [[nodiscard]] Destination::Loading loading() const noexcept { return m_loading; }
    [[nodiscard]] const SqliteFile &file() const noexcept { return m_file; }
    /// What is set for each connection.
    [[nodiscard]] Status tune(Connection &connection) const;
    /// The lasting settings of a file.
    [[nodiscard]] Status prepareFile(Connection &connection) const;

private:
    [[nodiscard]] Status findHandle(Connection &connection);
    void installHandlers();
    static int onBusy(void *dialect, int count);
    static int onProgress(void *dialect);
    [[nodiscard]] QString difference(const RowShape &shape) const;

    SqliteFile m_file;
    Waiting m_waiting;
    Destination::Loading m_loading;
    QElapsedTimer m_busySince; ///< of the wait that is under way
    sqlite3 *m_handle = nullptr; ///< the driver's; only where driver and program share one SQLite
};

} // namespace kitesync
