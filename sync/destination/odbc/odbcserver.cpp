// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcserver.h"

#include <QHash>
#include <QSqlDriver>
#include <QVarLengthArray>
#include <QVariant>

#include <algorithm>
#include <array>
#include <utility>

namespace kitesync {

namespace {

// What SQLWCHAR is depends on the driver manager: two bytes with unixODBC and Windows, four with iODBC.
QString fromWide(const SQLWCHAR *text, qsizetype length)
{
    QString result;
    result.reserve(length);
    for (qsizetype i = 0; i < length; ++i)
        result += QString::fromUcs4(std::array{char32_t(text[i])}.data(), 1);
    return result;
}

template <std::size_t Size> qsizetype untilZero(const std::array<SQLWCHAR, Size> &text)
{
    return qsizetype(std::find(text.begin(), text.end(), SQLWCHAR(0)) - text.begin());
}

/// Whether what is @p given as a relation's schema is @p wanted (empty: any), which drivers take for a pattern. Some know of none.
bool isOf(const QString &wanted, const QString &given)
{
    return wanted.isEmpty() || given.isEmpty() || given.trimmed() == wanted;
}

class Wide
{
public:
    explicit Wide(const QString &text)
    {
        for (const QChar c : text)
            m_units.append(SQLWCHAR(c.unicode()));
        m_units.append(0);
        m_given = !text.isEmpty();
    }
    /// Null, "any", for an empty text.
    SQLWCHAR *data() { return m_given ? m_units.data() : nullptr; }
    [[nodiscard]] SQLSMALLINT size() const { return m_given ? SQL_NTS : SQLSMALLINT(0); }

private:
    QVarLengthArray<SQLWCHAR, 64> m_units;
    bool m_given = false;
};

} // namespace

OdbcServer::OdbcServer(const QSqlDatabase &database)
    : m_odbc(LibOdbc::loaded())
{
    const QVariant handle = database.driver()->handle();
    if (m_odbc != nullptr && handle.metaType() == QMetaType::fromType<void *>())
        m_connection = *static_cast<void *const *>(handle.constData());
}

OdbcServer::Product OdbcServer::product() const
{
    struct Known
    {
        const char *word;
        Product product;
    };
    constexpr std::array known{
        Known{"PostgreSQL", Product::PostgreSql}, Known{"MariaDB", Product::MySql},
        Known{"MySQL", Product::MySql},           Known{"SQLite", Product::Sqlite},
        Known{"SQL Server", Product::SqlServer},  Known{"SQL Azure", Product::SqlServer}};
    const QString name = productName();
    for (const Known &each : known) {
        if (name.contains(QLatin1String(each.word), Qt::CaseInsensitive))
            return each.product;
    }
    return Product::Other;
}

QString OdbcServer::text(SQLUSMALLINT what) const
{
    if (m_connection == nullptr)
        return {};
    std::array<SQLWCHAR, 256> buffer{};
    SQLSMALLINT bytes = 0;
    const SQLRETURN told = m_odbc->info(m_connection, what, buffer.data(), SQLSMALLINT(sizeof buffer), &bytes);
    if (!SQL_SUCCEEDED(told))
        return {};
    return fromWide(buffer.data(), untilZero(buffer));
}

int OdbcServer::number(SQLUSMALLINT what) const
{
    SQLUSMALLINT value = 0;
    if (m_connection == nullptr
        || !SQL_SUCCEEDED(m_odbc->info(m_connection, what, &value, SQLSMALLINT(sizeof value), nullptr)))
        return -1;
    return value;
}

bool OdbcServer::isDead() const
{
    SQLUINTEGER dead = SQL_CD_FALSE;
    return m_connection != nullptr
           && SQL_SUCCEEDED(m_odbc->connectionAttribute(m_connection, SQL_ATTR_CONNECTION_DEAD, &dead,
                                                        SQL_IS_UINTEGER, nullptr))
           && dead == SQL_CD_TRUE;
}

QSqlError OdbcServer::wrongWith(SQLHANDLE statement) const
{
    std::array<SQLWCHAR, 6> state{};
    std::array<SQLWCHAR, 512> words{};
    SQLINTEGER number = 0;
    SQLSMALLINT size = 0;
    const SQLRETURN told = m_odbc->diagnosis(statement != nullptr ? SQL_HANDLE_STMT : SQL_HANDLE_DBC,
                                             statement != nullptr ? statement : m_connection, 1, state.data(),
                                             &number, words.data(), SQLSMALLINT(words.size()), &size);
    const QString code = SQL_SUCCEEDED(told) ? fromWide(state.data(), untilZero(state)) : QString();
    return {QString(), SQL_SUCCEEDED(told) ? fromWide(words.data(), untilZero(words)) : QString(),
            QSqlError::StatementError, QStringLiteral("%1/%2").arg(code).arg(number)};
}

bool OdbcServer::isUnsupported(const QSqlError &error)
{
    const QString state = error.nativeErrorCode().section(u'/', 0, 0);
    return state == QLatin1String("IM001") || state == QLatin1String("HYC00")
           || state == QLatin1String("S1C00");
}

/// Only "no more data" ends an answer: after anything else it might have gone on.
QSqlError OdbcServer::read(const std::function<SQLRETURN(SQLHANDLE)> &ask,
                           const std::function<void(const Fields &)> &row) const
{
    if (m_connection == nullptr)
        return {QString(), QStringLiteral("the ODBC driver manager cannot be asked"),
                QSqlError::StatementError};
    SQLHANDLE statement = nullptr;
    if (!SQL_SUCCEEDED(m_odbc->makeHandle(SQL_HANDLE_STMT, m_connection, &statement)))
        return wrongWith(nullptr);
    QSqlError wrong;
    const Fields field = [&](int number) {
        std::array<SQLWCHAR, 512> buffer{};
        SQLLEN bytes = 0;
        const SQLRETURN got = m_odbc->data(statement, SQLUSMALLINT(number), SQL_C_WCHAR, buffer.data(),
                                           SQLLEN(sizeof buffer), &bytes);
        if (!SQL_SUCCEEDED(got) && got != SQL_NO_DATA && !wrong.isValid())
            wrong = wrongWith(statement);
        if (!SQL_SUCCEEDED(got) || bytes == SQL_NULL_DATA)
            return QString();
        return fromWide(buffer.data(), untilZero(buffer));
    };
    SQLRETURN got = ask(statement);
    if (SQL_SUCCEEDED(got)) {
        while (!wrong.isValid() && SQL_SUCCEEDED(got = m_odbc->fetch(statement)))
            row(field);
    }
    if (!SQL_SUCCEEDED(got) && got != SQL_NO_DATA)
        wrong = wrongWith(statement);
    m_odbc->freeHandle(SQL_HANDLE_STMT, statement);
    return wrong;
}

QSqlError OdbcServer::tables(const QString &schema, QList<TableEntry> &found) const
{
    Wide inSchema(schema);
    Wide kinds(QStringLiteral("TABLE,VIEW"));
    return read(
        [&](SQLHANDLE statement) {
            return m_odbc->tables(statement, nullptr, 0, inSchema.data(), inSchema.size(), nullptr, 0,
                                  kinds.data(), kinds.size());
        },
        [&](const Fields &field) {
            TableEntry entry;
            entry.schema = field(2);
            entry.name = field(3);
            entry.isTable = !field(4).contains(QLatin1String("VIEW"));
            if (isOf(schema, entry.schema))
                found.append(entry);
        });
}

QSqlError OdbcServer::columns(const QString &schema, const QString &table, QList<ColumnEntry> &found) const
{
    Wide inSchema(schema);
    Wide inTable(table);
    return read(
        [&](SQLHANDLE statement) {
            return m_odbc->columns(statement, nullptr, 0, inSchema.data(), inSchema.size(), inTable.data(),
                                   inTable.size(), nullptr, 0);
        },
        [&](const Fields &field) {
            // The names are patterns, in which an underscore is any character.
            if (!isOf(schema, field(2)) || field(3).compare(table, Qt::CaseInsensitive) != 0)
                return;
            ColumnEntry entry;
            entry.name = field(4);
            entry.type = field(6);
            entry.size = field(7).toLongLong();
            found.append(entry);
        });
}

QSqlError OdbcServer::indexes(const QString &schema, const QString &table, QList<QStringList> &found) const
{
    QHash<QString, QStringList> byName;
    Wide inSchema(schema);
    Wide ofTable(table);
    const QSqlError wrong = read(
        [&](SQLHANDLE statement) {
            return m_odbc->statistics(statement, nullptr, 0, inSchema.data(), inSchema.size(), ofTable.data(),
                                      ofTable.size(), SQL_INDEX_ALL, SQL_QUICK);
        },
        [&](const Fields &field) {
            const QString name = field(6);
            const QString column = field(9);
            const bool isPartial = !field(13).isEmpty();
            if (!column.isEmpty() && !isPartial)
                byName[name].append(column);
        });
    found = byName.values();
    return wrong;
}

QList<OdbcServer::TypeEntry> OdbcServer::types(SQLSMALLINT type) const
{
    QList<TypeEntry> found;
    // A driver that does not tell its types gets the standard's.
    static_cast<void>(read([&](SQLHANDLE statement) { return m_odbc->types(statement, type); },
                           [&](const Fields &field) {
                               TypeEntry entry;
                               entry.name = field(1);
                               entry.size = field(3).toLongLong();
                               entry.parameters = field(6);
                               found.append(entry);
                           }));
    return found;
}

} // namespace kitesync
