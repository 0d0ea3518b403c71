// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/destinationurl.h"
#include "sync/domain/secret.h"
#include "tests/fakes/testserver.h"

#include <QDateTime>
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

/// The database that this process's tests run on: KITESYNC_TEST_DATABASE, or SQLite.
inline QString databaseUnderTest()
{
    return qEnvironmentVariable("KITESYNC_TEST_DATABASE", QStringLiteral("sqlite"));
}

inline bool isSqliteUnderTest()
{
    return databaseUnderTest() == QLatin1String("sqlite");
}

/// The most characters that a short text has in the database under test; what has more goes to "extra".
inline std::size_t longestShortText()
{
    constexpr std::size_t ofMysql = 255;
    return databaseUnderTest() == QLatin1String("mariadb") ? ofMysql : std::numeric_limits<std::size_t>::max();
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

/// A new empty database on it.
struct NewDatabase
{
    QString url = testServer().url(testServer().newDatabase());
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
        if (testServer().driver() == QLatin1String("QMYSQL"))
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
    QSqlDatabase database(const QString &url)
    {
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
