// SPDX-License-Identifier: GPL-3.0-or-later
// What MysqlDialect asks a server: what is there, what we may do, who lives, and what its errors mean.
#include "sync/destination/connection.h"
#include "sync/destination/mysql/mysqldialect.h"
#include "sync/destination/mysql/mysqlerrors.h"
#include "sync/domain/log.h"

#include <QSqlError>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

/// A statement that fails in any case: for want of the right, or, where it is there, because of what it says.
struct RightProbe
{
    const char *right;
    const char *statement;
    int answer; ///< the error that means that the right is there
};

constexpr int noSuchTable = 1146;
constexpr int columnTwice = 1060;
constexpr std::array rightProbes{
    // The first also finds out whether the server takes changes at all.
    RightProbe{"CREATE", "CREATE TABLE `kitesync_probe` (a int, a int)", columnTwice},
    RightProbe{"SELECT", "SELECT 1 FROM `kitesync_no_table`", noSuchTable},
    RightProbe{"INSERT", "INSERT INTO `kitesync_no_table` VALUES (1)", noSuchTable},
    RightProbe{"UPDATE", "UPDATE `kitesync_no_table` SET a = 1", noSuchTable},
    RightProbe{"DELETE", "DELETE FROM `kitesync_no_table`", noSuchTable},
    RightProbe{"ALTER", "ALTER TABLE `kitesync_no_table` ADD COLUMN a int", noSuchTable},
    RightProbe{"INDEX", "CREATE INDEX a ON `kitesync_no_table` (a)", noSuchTable},
    RightProbe{"CREATE VIEW", "CREATE VIEW `kitesync_probe` AS SELECT 1 FROM `kitesync_no_table`", noSuchTable},
};

/// At most 64 characters.
QString signOf(const QString &token)
{
    return QLatin1String("kitesync-") + token;
}

} // namespace

Status MysqlDialect::checkWritable(Connection &connection) const
{
    for (const RightProbe &probe : rightProbes) {
        if (std::strcmp(probe.right, "CREATE VIEW") == 0 && !config().views)
            continue;
        const Status tried = connection.execute(QLatin1String(probe.statement));
        if (tried || connection.lastError().nativeErrorCode().toInt() == probe.answer)
            continue;
        Error error = tried.error();
        if (error.kind == ErrorKind::DestinationRights)
            error.subject
                = QStringLiteral("%1 on database “%2”").arg(QLatin1String(probe.right), m_address.database);
        return error;
    }
    return {};
}

Status MysqlDialect::checkStillThere() const
{
    if (m_handle == nullptr || m_api->isInTransaction(m_handle))
        return {};
    return makeError(ErrorKind::DestinationBusy, place())
        .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the server has undone the transaction"));
}

QString MysqlDialect::product(Connection &) const
{
    return (m_isMariaDb ? QLatin1String("MariaDB ") : QLatin1String("MySQL ")) + m_product.section(u'-', 0, 0);
}

/// Not in a cluster, where each node has names of its own, and not behind a proxy, where a connection may be many.
bool MysqlDialect::showLife(Connection &connection, const QString &token) const
{
    if (m_isCluster || m_handle == nullptr)
        return false;
    const Result<QVariant> shown = connection.value(QStringLiteral("SELECT GET_LOCK(?, 0)"), {signOf(token)});
    return shown && shown->toInt() == 1;
}

void MysqlDialect::hideLife(Connection &connection, const QString &token) const
{
    if (const auto hidden = connection.value(QStringLiteral("SELECT RELEASE_LOCK(?)"), {signOf(token)});
        !hidden)
        qCInfo(logDestination) << "the sign of life ends with the connection:" << hidden.error().detail;
}

std::optional<bool> MysqlDialect::showsLife(Connection &connection, const QString &token) const
{
    if (m_isCluster || m_handle == nullptr)
        return std::nullopt;
    const Result<QVariant> held
        = connection.value(QStringLiteral("SELECT IS_USED_LOCK(?) IS NOT NULL"), {signOf(token)});
    if (!held)
        return std::nullopt;
    return held->toBool();
}

Result<QList<Relation>> MysqlDialect::relations(Connection &connection) const
{
    QList<Relation> found;
    const Status read = connection.forEach(
        QStringLiteral(
            "SELECT t.table_name, t.table_type, v.view_definition FROM information_schema.tables t "
            "LEFT JOIN information_schema.views v ON v.table_schema = t.table_schema AND v.table_name = "
            "t.table_name WHERE t.table_schema = DATABASE()"),
        {}, [&](const QSqlQuery &row) {
            const bool isTable = !row.value(1).toString().contains(QLatin1String("VIEW"));
            found.append({row.value(0).toString(), isTable, row.value(2).toString()});
        });
    if (!read)
        return read.error();
    return found;
}

Result<QStringList> MysqlDialect::columns(Connection &connection, const QString &tableName) const
{
    QStringList found;
    const Status read = connection.forEach(
        QStringLiteral("SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE() "
                       "AND table_name = ? ORDER BY ordinal_position"),
        {tableName}, [&](const QSqlQuery &row) { found.append(row.value(0).toString()); });
    if (!read)
        return read.error();
    return found;
}

Result<QString> MysqlDialect::columnType(Connection &connection, const QString &tableName,
                                         const QString &column) const
{
    const Result<QVariant> type = connection.value(
        QStringLiteral("SELECT column_type FROM information_schema.columns WHERE table_schema = DATABASE() "
                       "AND table_name = ? AND column_name = ?"),
        {tableName, column});
    if (!type)
        return type.error();
    return type->toString().toLower();
}

Result<QList<QStringList>> MysqlDialect::indexes(Connection &connection, const QString &tableName) const
{
    // An index of the beginnings of texts does not serve every query.
    QHash<QString, QStringList> indexes;
    const Status read = connection.forEach(
        QStringLiteral("SELECT index_name, column_name, sub_part FROM information_schema.statistics WHERE "
                       "table_schema = DATABASE() AND table_name = ? ORDER BY index_name, seq_in_index"),
        {tableName}, [&](const QSqlQuery &row) {
            const QString name = row.value(2).isNull() ? row.value(1).toString() : QString();
            indexes[row.value(0).toString()].append(name.toLower());
        });
    if (!read)
        return read.error();
    return indexes.values();
}

bool MysqlDialect::sameName(const QString &a, const QString &b) const
{
    return a.compare(b, m_foldsNames ? Qt::CaseInsensitive : Qt::CaseSensitive) == 0;
}

/// Triggers: an error undoes the statement with all that they did, so that this costs no more than a savepoint.
Result<bool> MysqlDialect::hasOwnRules(Connection &connection, const QString &tableName) const
{
    // A unique index too: a row that meets another's key is then looked for.
    const Result<QVariant> found = connection.value(
        QStringLiteral(
            "SELECT 1 FROM information_schema.triggers WHERE event_object_schema = DATABASE() AND "
            "event_object_table = ? UNION ALL SELECT 1 FROM information_schema.statistics WHERE "
            "table_schema = DATABASE() AND table_name = ? AND non_unique = 0 AND index_name <> 'PRIMARY' "
            "LIMIT 1"),
        {tableName, tableName});
    if (!found)
        return found.error();
    return found->isValid();
}

Error MysqlDialect::makeError(ErrorKind kind, const QString &subject, const QString &detail) const
{
    Error error;
    error.kind = kind;
    error.place = place();
    error.subject = subject;
    error.detail = detail;
    return error;
}

Error MysqlDialect::error(const QSqlError &error) const
{
    return this->error(error.nativeErrorCode().toInt(), error.databaseText().trimmed());
}

Error MysqlDialect::error(int code, const QString &words) const
{
    ErrorKind kind = m_connecting ? kindOfMysqlRefusal(code, words) : kindOfMysqlError(code, words);
    if (kind == ErrorKind::DestinationBusy && m_waiting.stop.stop_requested())
        kind = ErrorKind::Cancelled;
    switch (kind) {
    case ErrorKind::DestinationUnknown:
        return makeError(kind, m_address.database, words);
    case ErrorKind::DestinationUnreachable:
    case ErrorKind::DestinationLogin:
        return makeError(kind, m_address.host, words);
    case ErrorKind::DestinationRights:
        return makeError(kind, words, words);
    default:
        return makeError(kind, place(), words);
    }
}

Dialect::TooLong MysqlDialect::tooLong(std::size_t bytes) const
{
    return {QString::number(mysqlPacketTooLarge),
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "a statement of %1 bytes is more than the server's max_allowed_packet of %2"),
             {QString::number(bytes), QString::number(m_longestStatement)}}};
}

bool MysqlDialect::isRowFault(const QSqlError &error) const
{
    return isMysqlRowFault(error.nativeErrorCode().toInt());
}

} // namespace kitesync
