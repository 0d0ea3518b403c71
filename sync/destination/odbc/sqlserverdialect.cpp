// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/sqlserverdialect.h"

#include "sync/destination/connection.h"

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

// Tells all characters apart. What is given without it is compared by the database's own collation.
const QString exactly = QStringLiteral(" COLLATE Latin1_General_100_BIN2");

struct NumberKind
{
    int number;
    ErrorKind kind;
};

constexpr std::array numberKinds{
    NumberKind{1105, ErrorKind::DestinationFull},     NumberKind{9002, ErrorKind::DestinationFull},
    NumberKind{3906, ErrorKind::DestinationReadOnly}, NumberKind{229, ErrorKind::DestinationRights},
    NumberKind{262, ErrorKind::DestinationRights},    NumberKind{2760, ErrorKind::DestinationRights},
    NumberKind{1222, ErrorKind::DestinationBusy}, // waited for a lock for too long
    NumberKind{1205, ErrorKind::DestinationBusy}, // a deadlock
    NumberKind{18456, ErrorKind::DestinationLogin},   NumberKind{4060, ErrorKind::DestinationUnknown},
};

} // namespace

/// Two keys of one index have at most 900 bytes. What counts in the size is halves of characters that need four bytes.
QString SqlServerDialect::typeName(ColumnType type, bool key) const
{
    switch (type) {
    case ColumnType::Integer:
        return QStringLiteral("bigint");
    case ColumnType::Boolean:
        return QStringLiteral("tinyint");
    case ColumnType::Timestamp:
        return QStringLiteral("datetime2(3)");
    case ColumnType::LongText:
    case ColumnType::Json:
        return QStringLiteral("nvarchar(max)") + exactly;
    case ColumnType::ShortText:
        if (!key)
            return QStringLiteral("nvarchar(510)") + exactly;
        break;
    case ColumnType::Id:
        break;
    }
    return (key ? QStringLiteral("nvarchar(220)") : QStringLiteral("nvarchar(255)")) + exactly;
}

QString SqlServerDialect::columnAddition(const QString &relation, const QString &definition) const
{
    return QStringLiteral("ALTER TABLE %1 ADD %2").arg(relation, definition);
}

/// Rows are counted only where they have an order.
QString SqlServerDialect::paged(const QString &select, qint64 limit, qint64 offset) const
{
    const QString order
        = select.contains(QLatin1String(" ORDER BY ")) ? QString() : QStringLiteral(" ORDER BY (SELECT NULL)");
    return QStringLiteral("%1%2 OFFSET %3 ROWS FETCH NEXT %4 ROWS ONLY")
        .arg(select, order, QString::number(offset), QString::number(limit));
}

QString SqlServerDialect::dayOf(const QString &column) const
{
    return QStringLiteral("CONVERT(varchar(10), %1, 23)").arg(column);
}

QString SqlServerDialect::secondsBetween(const QString &from, const QString &to) const
{
    return QStringLiteral("(DATEDIFF_BIG(millisecond, %1, %2) / 1000e0)").arg(from, to);
}

QString SqlServerDialect::likeOperator() const
{
    return QStringLiteral("COLLATE Latin1_General_100_CI_AS LIKE");
}

QString SqlServerDialect::asText(const QString &column) const
{
    return QStringLiteral("CAST(%1 AS nvarchar(max))").arg(column);
}

/// A failure leaves the transaction to us, and nobody is waited for without an end.
QStringList SqlServerDialect::settings() const
{
    return {QStringLiteral("SET XACT_ABORT OFF"), QStringLiteral("SET QUOTED_IDENTIFIER ON"),
            QStringLiteral("SET ANSI_NULLS ON"), QStringLiteral("SET NOCOUNT OFF"),
            QStringLiteral("SET LOCK_TIMEOUT %1").arg(waiting().busy.count())};
}

/// The driver manager's way of executing may end a setting with the statement that makes it.
Status SqlServerDialect::checkSettings(Connection &connection) const
{
    const Result<QVariant> limit = connection.value(QStringLiteral("SELECT @@LOCK_TIMEOUT"));
    if (!limit)
        return limit.error();
    if (limit->toLongLong() == waiting().busy.count())
        return {};
    return Error{.kind = ErrorKind::DestinationFailed, .place = place(), .subject = place()}.because(
        {QT_TRANSLATE_NOOP("kitesync::Reason",
                           "the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1"),
         {QString::number(limit->toLongLong())}});
}

/// A trigger's failure may have taken everything back; without a table, SELECT begins nothing.
Result<bool> SqlServerDialect::transactionLives(Connection &connection) const
{
    const Result<QVariant> depth = connection.value(QStringLiteral("SELECT @@TRANCOUNT"));
    if (!depth)
        return depth.error();
    return depth->toInt() > 0;
}

std::optional<ErrorKind> SqlServerDialect::kindOfNumber(int number) const
{
    const auto found = std::find_if(numberKinds.begin(), numberKinds.end(),
                                    [number](const NumberKind &each) { return each.number == number; });
    return found == numberKinds.end() ? std::nullopt : std::optional(found->kind);
}

} // namespace kitesync
