// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/destinationurl.h"
#include "sync/domain/odbcstring.h"
#include "sync/domain/secret.h"
#include "tests/fakes/testserver.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QStringList>
#include <QUuid>
#include <QVariantList>

#include <limits>
#include <memory>

namespace kitesync::tests {

/// The words of KITESYNC_TEST_DATABASE: a database, and before it "odbc-" where it is reached by ODBC, or "generic-" where it is
/// then treated as one that nobody knows.
inline QStringList wordsUnderTest()
{
    return qEnvironmentVariable("KITESYNC_TEST_DATABASE", QStringLiteral("sqlite")).split(u'-');
}

/// The database that this process's tests run on, however it is reached: KITESYNC_TEST_DATABASE, or SQLite.
inline QString databaseUnderTest()
{
    return wordsUnderTest().constLast();
}

/// Whether the product reaches it by ODBC, or treats it as unknown as well. The tests themselves never do.
inline bool isGenericUnderTest()
{
    return wordsUnderTest().constFirst() == QLatin1String("generic");
}
inline bool isOdbcUnderTest()
{
    return isGenericUnderTest() || wordsUnderTest().constFirst() == QLatin1String("odbc");
}

inline bool isSqliteUnderTest()
{
    return databaseUnderTest() == QLatin1String("sqlite");
}

/// The most characters that a short text has in the database under test; what has more goes to "extra".
inline std::size_t longestShortText()
{
    constexpr std::size_t ofMysql = 255; // and of unknown ones
    return databaseUnderTest() == QLatin1String("mariadb") || isGenericUnderTest()
               ? ofMysql
               : std::numeric_limits<std::size_t>::max();
}

/// The server of this process, started when it is first asked for.
inline TestServer &testServer()
{
    static const std::unique_ptr<TestServer> server = [] {
        std::unique_ptr<TestServer> started = TestServer::named(databaseUnderTest());
        if (const QString wrong = started->start(); !wrong.isEmpty())
            qFatal("%s", qPrintable(wrong));
        return started;
    }();
    return *server;
}

/// The ODBC driver of the database under test, by its file: no settings of the machine are needed.
inline QString odbcDriverUnderTest()
{
    const QString folder = QStringLiteral("/usr/lib/x86_64-linux-gnu/odbc/");
    if (databaseUnderTest() == QLatin1String("postgresql"))
        return folder + QLatin1String("psqlodbcw.so");
    if (databaseUnderTest() == QLatin1String("mariadb"))
        return folder + QLatin1String("libmaodbc.so");
    return folder + QLatin1String("libsqlite3odbc.so");
}

/// The way to @p url by ODBC.
inline QString odbcUrl(const QString &url)
{
    if (isSqliteUrl(url))
        return QStringLiteral("odbc:Driver=%1;Database=%2").arg(odbcDriverUnderTest(), sqlitePath(url));
    const ServerAddress address = serverAddress(url).value();
    return QStringLiteral("odbc:Driver=%1;Server=%2;Port=%3;Database=%4;UID=%5")
        .arg(odbcDriverUnderTest(), address.host, QString::number(address.port), address.database,
             address.user);
}

/// The address of a database as the product gets it.
inline QString urlUnderTest(const QString &url)
{
    return isOdbcUnderTest() ? odbcUrl(url) : url;
}

/// The other way round: how Qt's own driver reaches what @p url means.
inline QString directUrl(const QString &url)
{
    if (!url.startsWith(QLatin1String("odbc:")))
        return url;
    const OdbcParts parts = odbcParts(url.section(u':', 1));
    if (isSqliteUnderTest())
        return sqliteUrl(odbcPart(parts, "Database"));
    return QStringLiteral("%1://%2@%3:%4/%5")
        .arg(databaseUnderTest() == QLatin1String("mariadb") ? QStringLiteral("mysql")
                                                             : QStringLiteral("postgresql"),
             odbcPart(parts, "UID"), odbcPart(parts, "Server"), odbcPart(parts, "Port"),
             odbcPart(parts, "Database"));
}

/// A new empty database on it.
struct NewDatabase
{
    QString url = urlUnderTest(testServer().url(testServer().newDatabase()));
    Secret password{TestServer::password().toUtf8()};
};

/// A value in the same form from all databases: times as text, truth as 0 and 1.
inline QVariant plain(const QVariant &value)
{
    if (value.isNull())
        return value;
    if (value.metaType() == QMetaType::fromType<QDateTime>()) {
        QDateTime time = value.toDateTime();
        // MySQL's driver has no zone for what it reads; the columns are UTC.
        if (!isSqliteUnderTest() && testServer().driver() == QLatin1String("QMYSQL"))
            time = QDateTime(time.date(), time.time(), Qt::UTC);
        return time.toUTC().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzzZ"));
    }
    if (value.metaType() == QMetaType::fromType<bool>())
        return qlonglong(value.toBool() ? 1 : 0);
    // Qt's driver for PostgreSQL gives what is not negative as unsigned, that for MySQL tinyint as a character.
    switch (value.typeId()) {
    case QMetaType::ULongLong:
    case QMetaType::UInt:
    case QMetaType::Int:
    case QMetaType::Short:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return value.toLongLong();
    case QMetaType::QString: {
        // What an unknown database behind ODBC gets is a timestamp, which SQLite keeps as such a text.
        static const QRegularExpression time(
            QStringLiteral("\\A\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d\\.\\d{3}\\z"));
        const QString text = value.toString();
        if (isGenericUnderTest() && time.match(text).hasMatch())
            return QString(text).replace(u' ', u'T') + u'Z';
        break;
    }
    case QMetaType::QByteArray: // what MySQL compares by its bytes is bytes to its driver
        return value.toString();
    default:
        break;
    }
    return value;
}

/// One database, read and changed behind the product's back by a connection of its own. Values are plain().
class OtherConnection
{
public:
    OtherConnection() = default;
    ~OtherConnection() { disconnect(); }
    Q_DISABLE_COPY_MOVE(OtherConnection)

    /// A statement of somebody else: rows as lists. Fails the test by an empty list and a message.
    QList<QVariantList> sql(const QString &url, const QString &text, const QVariantList &values)
    {
        QSqlQuery query(database(url));
        bool done = true;
        if (values.isEmpty()) {
            done = query.exec(text);
        } else {
            query.prepare(text);
            for (const QVariant &value : values)
                query.addBindValue(value);
            done = query.exec();
        }
        if (!done) {
            qWarning("%s: %s", qPrintable(text), qPrintable(query.lastError().text()));
            return {};
        }
        QList<QVariantList> rows;
        const int columns = query.record().count();
        while (query.next()) {
            QVariantList row;
            for (int i = 0; i < columns; ++i)
                row.append(plain(query.value(i)));
            rows.append(row);
        }
        return rows;
    }
    QSqlDatabase database(const QString &given)
    {
        const QString url = directUrl(given);
        if (m_name.isEmpty()) {
            m_name = QUuid::createUuid().toString();
            const bool isFile = isSqliteUrl(url);
            QSqlDatabase database = QSqlDatabase::addDatabase(
                isFile ? QStringLiteral("QSQLITE") : testServer().driver(), m_name);
            if (isFile) {
                database.setDatabaseName(sqlitePath(url));
            } else {
                const auto address = serverAddress(url);
                database.setHostName(address->host);
                database.setPort(address->port);
                database.setDatabaseName(address->database);
                database.setUserName(TestServer::user());
                database.setPassword(TestServer::password());
            }
            if (!database.open())
                qWarning("%s", qPrintable(database.lastError().text()));
            if (database.driverName() == QLatin1String("QMYSQL"))
                database.exec(QStringLiteral("SET sql_mode = 'ANSI,STRICT_ALL_TABLES'"));
        }
        return QSqlDatabase::database(m_name);
    }
    void disconnect()
    {
        if (m_name.isEmpty())
            return;
        QSqlDatabase::database(m_name).close();
        QSqlDatabase::removeDatabase(m_name);
        m_name.clear();
    }

private:
    QString m_name;
};

/// Statements that make the database refuse rows of a table where @p condition (on NEW or OLD) holds, with these words.
inline QStringList refusing(const QString &table, const QString &event, const QString &condition,
                            const QString &words)
{
    const QString name = databaseUnderTest();
    if (name == QLatin1String("postgresql")) {
        const QString row = event == QLatin1String("DELETE") ? QStringLiteral("OLD") : QStringLiteral("NEW");
        return {QStringLiteral("CREATE OR REPLACE FUNCTION kite_refuse() RETURNS trigger LANGUAGE plpgsql AS "
                               "$$ BEGIN IF %1 THEN RAISE EXCEPTION '%2'; END IF; RETURN %3; END $$")
                    .arg(condition, words, row),
                QStringLiteral(
                    "CREATE TRIGGER refusing BEFORE %1 ON %2 FOR EACH ROW EXECUTE FUNCTION kite_refuse()")
                    .arg(event, table)};
    }
    if (name == QLatin1String("mariadb"))
        return {QStringLiteral("CREATE TRIGGER refusing BEFORE %1 ON %2 FOR EACH ROW BEGIN IF %3 THEN "
                               "SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = '%4'; END IF; END")
                    .arg(event, table, condition, words)};
    return {
        QStringLiteral("CREATE TRIGGER refusing BEFORE %1 ON %2 WHEN %3 BEGIN SELECT RAISE(ABORT, '%4'); END")
            .arg(event, table, condition, words)};
}

/// The statement that ends refusing().
inline QString acceptingAgain(const QString &table)
{
    return databaseUnderTest() == QLatin1String("postgresql")
               ? QStringLiteral("DROP TRIGGER refusing ON %1").arg(table)
               : QStringLiteral("DROP TRIGGER refusing");
}

} // namespace kitesync::tests
