// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcserver.h"

#include <QHash>
#include <QSqlDriver>
#include <QVarLengthArray>
#include <QVariant>

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
    qsizetype length = 0;
    while (length < qsizetype(buffer.size()) && buffer.at(std::size_t(length)) != 0)
        ++length;
    return fromWide(buffer.data(), length);
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

void OdbcServer::read(const std::function<SQLRETURN(SQLHANDLE)> &ask,
                      const std::function<void(const Fields &)> &row) const
{
    SQLHANDLE statement = nullptr;
    if (m_connection == nullptr
        || !SQL_SUCCEEDED(m_odbc->makeHandle(SQL_HANDLE_STMT, m_connection, &statement)))
        return;
    const Fields field = [&](int number) {
        std::array<SQLWCHAR, 512> buffer{};
        SQLLEN bytes = 0;
        const SQLRETURN got = m_odbc->data(statement, SQLUSMALLINT(number), SQL_C_WCHAR, buffer.data(),
                                           SQLLEN(sizeof buffer), &bytes);
        if (!SQL_SUCCEEDED(got) || bytes == SQL_NULL_DATA)
            return QString();
        qsizetype length = 0;
        while (length < qsizetype(buffer.size()) && buffer.at(std::size_t(length)) != 0)
            ++length;
        return fromWide(buffer.data(), length);
    };
    if (SQL_SUCCEEDED(ask(statement))) {
        while (SQL_SUCCEEDED(m_odbc->fetch(statement)))
            row(field);
    }
    m_odbc->freeHandle(SQL_HANDLE_STMT, statement);
}

QList<OdbcServer::TableEntry> OdbcServer::tables(const QString &schema) const
{
    QList<TableEntry> found;
    Wide inSchema(schema);
    Wide kinds(QStringLiteral("TABLE,VIEW"));
    read(
        [&](SQLHANDLE statement) {
            return m_odbc->tables(statement, nullptr, 0, inSchema.data(), inSchema.size(), nullptr, 0,
                                  kinds.data(), kinds.size());
        },
        [&](const Fields &field) {
            TableEntry entry;
            entry.schema = field(2);
            entry.name = field(3);
            entry.isTable = !field(4).contains(QLatin1String("VIEW"));
            found.append(entry);
        });
    return found;
}

QList<OdbcServer::ColumnEntry> OdbcServer::columns(const QString &schema, const QString &table) const
{
    QList<ColumnEntry> found;
    Wide inSchema(schema);
    Wide inTable(table);
    read(
        [&](SQLHANDLE statement) {
            return m_odbc->columns(statement, nullptr, 0, inSchema.data(), inSchema.size(), inTable.data(),
                                   inTable.size(), nullptr, 0);
        },
        [&](const Fields &field) {
            // The name is a pattern, in which an underscore is any character.
            if (field(3).compare(table, Qt::CaseInsensitive) != 0)
                return;
            ColumnEntry entry;
            entry.name = field(4);
            entry.type = field(6);
            entry.size = field(7).toLongLong();
            found.append(entry);
        });
    return found;
}

QList<QStringList> OdbcServer::indexes(const QString &schema, const QString &table) const
{
    QStringList names;
    QHash<QString, QStringList> found;
    Wide inSchema(schema);
    Wide ofTable(table);
    read(
        [&](SQLHANDLE statement) {
            return m_odbc->statistics(statement, nullptr, 0, inSchema.data(), inSchema.size(), ofTable.data(),
                                      ofTable.size(), SQL_INDEX_ALL, SQL_QUICK);
        },
        [&](const Fields &field) {
            const QString name = field(6);
            const QString column = field(9);
            const bool isPartial = !field(13).isEmpty();
            if (!column.isEmpty() && !isPartial)
                found[name].append(column);
        });
    return found.values();
}

QList<OdbcServer::TypeEntry> OdbcServer::types(SQLSMALLINT type) const
{
    QList<TypeEntry> found;
    read([&](SQLHANDLE statement) { return m_odbc->types(statement, type); },
         [&](const Fields &field) {
             TypeEntry entry;
             entry.name = field(1);
             entry.size = field(3).toLongLong();
             entry.parameters = field(6);
             found.append(entry);
         });
    return found;
}

} // namespace kitesync
