// SPDX-License-Identifier: GPL-3.0-or-later
// What of ODBC can be told without a driver: addresses, errors, merged JSON, and the words of SQL Server.
#include "sync/destination/connection.h"
#include "sync/destination/odbc/mergedjson.h"
#include "sync/destination/odbc/odbcerrors.h"
#include "sync/destination/odbc/odbcsource.h"
#include "sync/destination/odbc/sqlserverdialect.h"

#include <QRegularExpression>
#include <QTest>

using namespace kitesync;

namespace {

OdbcSource sourceOf(const QByteArray &text, const char *password = "")
{
    return OdbcSource::from(QString::fromUtf8(text), Secret(password)).value();
}

} // namespace

class TestOdbcParts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void refusedAddresses();
    void hidesThePassword();
    void errors_data();
    void errors();
    void mergesJson();
    void sqlServer();
};

/// What Qt's driver makes of it: "DSN=" before a text without driver and server, and user and password behind it.
void TestOdbcParts::requests_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *text, const char *database, const char *user, const char *place) {
        QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(database) << QString::fromLatin1(user)
                            << QString::fromLatin1(place);
    };
    row("warehouse", "warehouse;Timeout=5", "", "warehouse");
    row("UID=me;DSN=warehouse;Database=ci", "warehouse;Database=ci;Timeout=5", "me", "ci");
    row("Driver=x;Server=h;Port=1;Database=ci;UID={a;b}", "Driver=x;Server=h;Port=1;Database=ci;Timeout=5",
        "{a;b}", "ci on h:1");
    row("Driver=x;UID={me@h 50%+}", "Driver=x;Timeout=5", "me@h 50%+", "x");
    row("DSN=w;Server=h", "DSN=w;Server=h;Timeout=5", "", "h");
    row("Driver={a;b};timeout=9", "Driver={a;b};timeout=9", "", "a;b");
}

void TestOdbcParts::requests()
{
    QFETCH(QByteArray, text);
    const OdbcSource source = sourceOf(text, "p;w");
    const ConnectRequest request = source.request({{QStringLiteral("Timeout"), QStringLiteral("5")}});
    QCOMPARE(request.driver, QStringLiteral("QODBC"));
    QTEST(request.database, "database");
    QTEST(request.user, "user");
    QCOMPARE(request.password.reveal(), QByteArray("{p;w}"));
    QVERIFY(request.options.contains(QLatin1String("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3")));
    QVERIFY(request.options.contains(QLatin1String("SQL_ATTR_LOGIN_TIMEOUT=15")));
    QTEST(source.place(), "place");
}

void TestOdbcParts::refusedAddresses()
{
    for (const char *text : {"", " ; ", "Server=h;Database=x", "DSN=x;PWD=secret", "DSN=x;Password={secret}",
                             "DSN=x;Token=secret", "DSN=x;secret", "DSN=x;UID={a;PWD=secret"}) {
        const auto source = OdbcSource::from(QString::fromLatin1(text), {});
        QVERIFY2(!source, text);
        QCOMPARE(source.error().kind, ErrorKind::InvalidValue);
        QVERIFY(!source.error().detail.contains(QLatin1String("secret")));
    }
}

void TestOdbcParts::hidesThePassword()
{
    const OdbcSource source = sourceOf("DSN=x", "s3c;ret");
    for (const char *words :
         {"bad string DSN=x;PWD={s3c;ret};UID=me", "s3c;ret is wrong", "password = s3c;ret"}) {
        const QString masked = source.masked(QString::fromLatin1(words));
        QVERIFY2(!masked.contains(QLatin1String("s3c")) && !masked.contains(QLatin1String("ret}")),
                 qPrintable(masked));
    }
    // However it is written: no part of it, which the letters of the rest do not have.
    for (const char *password : {"QV;XZ", "QV}XZ", "{QV}XZ", "QV}}XZ", "QV XZ", "QV}"}) {
        const QString plain = QString::fromLatin1(password);
        const OdbcSource other = sourceOf("DSN=x", password);
        const QString braced = u'{' + QString(plain).replace(u'}', QLatin1String("}}")) + u'}';
        for (const QString &written : {plain, odbcValue(plain), braced}) {
            const QString masked = other.masked(QStringLiteral("bad: dsn=x;PWD=%1;uid=me (%1)").arg(written));
            QVERIFY2(!masked.contains(QRegularExpression(QStringLiteral("[QVXZ{}]"))),
                     qPrintable(masked + QLatin1String(" of ") + written));
            QVERIFY2(masked.endsWith(QLatin1String("(******)")), qPrintable(masked));
        }
    }
    QCOMPARE(source.masked(QStringLiteral("PWD={other}};x};uid=me")), QStringLiteral("PWD=******;uid=me"));
    const QSqlError error(QStringLiteral("QODBC"),
                          QStringLiteral("[unixODBC][Driver Manager]no, PWD={s3c;ret} is wrong (42)"),
                          QSqlError::ConnectionError, QStringLiteral("42"));
    QCOMPARE(source.refined(error, nullptr, OdbcSource::Code::Number).databaseText(),
             QStringLiteral("no, PWD=****** is wrong"));
}

void TestOdbcParts::errors_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("words");
    QTest::addColumn<bool>("connecting");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("blamesRow");
    const auto row = [](const char *code, const char *words, bool connecting, ErrorKind kind, bool blamesRow) {
        QTest::addRow("%s %s", code, words)
            << QString::fromLatin1(code) << QString::fromLatin1(words) << connecting << kind << blamesRow;
    };
    row("IM002", "Data source name not found and no default driver specified", true,
        ErrorKind::DestinationUnknown, false);
    row("0", "Can't open lib '/x.so' : file not found", true, ErrorKind::DestinationDriverMissing, false);
    row("1045", "Access denied for user 'x'", true, ErrorKind::DestinationLogin, false);
    row("2002", "Can't connect to server on '127.0.0.1'", true, ErrorKind::DestinationUnreachable, false);
    row("101", "FATAL: password authentication failed", true, ErrorKind::DestinationLogin, false);
    row("18456", "Login failed for user 'sa'.", true, ErrorKind::DestinationLogin, false);
    row("08S01", "Communication link failure", false, ErrorKind::DestinationLost, false);
    row("40001", "deadlock", false, ErrorKind::DestinationBusy, false);
    row("HYT00", "Timeout expired", false, ErrorKind::DestinationBusy, false);
    row("22001", "too long", false, ErrorKind::DestinationFailed, true);
    row("23000/2627", "twice", false, ErrorKind::DestinationFailed, true);
    row("HY000/1", "general", false, ErrorKind::DestinationFailed, true);
    row("S1000/1", "general", false, ErrorKind::DestinationFailed, true);
    row("42501", "not yours", false, ErrorKind::DestinationRights, false);
    row("", "who knows", false, ErrorKind::DestinationFailed, false);
}

void TestOdbcParts::errors()
{
    QFETCH(QString, code);
    QFETCH(QString, words);
    QFETCH(bool, connecting);
    const OdbcFailure failure = odbcFailure(QSqlError(
        QString(), words, connecting ? QSqlError::ConnectionError : QSqlError::StatementError, code));
    QTEST(failure.kind, "kind");
    QTEST(failure.blamesRow, "blamesRow");
    QCOMPARE(failure.words, words);
}

void TestOdbcParts::mergesJson()
{
    const auto merged = [](const char *stored, const char *read) {
        return mergedJson(QString::fromUtf8(stored), QString::fromUtf8(read));
    };
    QCOMPARE(merged("", R"({"a":1})"), QStringLiteral(R"({"a":1})"));
    QCOMPARE(merged(R"({"a":1})", ""), QStringLiteral(R"({"a":1})"));
    QCOMPARE(merged(R"({"a":1,"b":{"c":2,"d":3}})", R"({"b":{"c":4},"e":5})"),
             QStringLiteral(R"({"a":1,"b":{"c":4,"d":3},"e":5})"));
    QCOMPARE(merged(R"({"b":1, "a":2})", R"({"a":2})"), QStringLiteral(R"({"b":1, "a":2})"));
    QCOMPARE(merged(R"({"a":1,"b":2})", R"({"a":null})"), QStringLiteral(R"({"b":2})"));
    QCOMPARE(merged("not json", R"({"a":1})"), QStringLiteral(R"({"a":1})"));
    QCOMPARE(merged("[1]", R"({"a":1})"), QStringLiteral(R"({"a":1})"));
}

void TestOdbcParts::sqlServer()
{
    DestinationConfig config;
    config.schema = QStringLiteral("ci");
    config.tablePrefix = QStringLiteral("bk_");
    const SqlServerDialect dialect(config, sourceOf("Driver=x;Server=h"), {});
    QCOMPARE(dialect.table("builds"), QStringLiteral("\"ci\".\"bk_builds\""));
    const QString exactly = QStringLiteral(" COLLATE Latin1_General_100_BIN2");
    QCOMPARE(dialect.typeName(ColumnType::ShortText, false), QStringLiteral("nvarchar(510)") + exactly);
    QCOMPARE(dialect.typeName(ColumnType::Id, true), QStringLiteral("nvarchar(220)") + exactly);
    QCOMPARE(dialect.typeName(ColumnType::Json, false), QStringLiteral("nvarchar(max)") + exactly);
    QCOMPARE(dialect.typeName(ColumnType::Timestamp, false), QStringLiteral("datetime2(3)"));
    QCOMPARE(dialect.typeName(ColumnType::Boolean, false), QStringLiteral("tinyint"));
    QCOMPARE(dialect.columnAddition(QStringLiteral("t"), QStringLiteral("a bigint")),
             QStringLiteral("ALTER TABLE t ADD a bigint"));
    QCOMPARE(dialect.paged(QStringLiteral("SELECT 1 FROM t"), 1, 0),
             QStringLiteral("SELECT 1 FROM t ORDER BY (SELECT NULL) OFFSET 0 ROWS FETCH NEXT 1 ROWS ONLY"));
    QCOMPARE(dialect.paged(QStringLiteral("SELECT a FROM t ORDER BY a"), 20, 40),
             QStringLiteral("SELECT a FROM t ORDER BY a OFFSET 40 ROWS FETCH NEXT 20 ROWS ONLY"));
    QCOMPARE(dialect.secondsBetween(QStringLiteral("a"), QStringLiteral("b")),
             QStringLiteral("(DATEDIFF_BIG(millisecond, a, b) / 1000e0)"));
    const auto kind = [&](const char *code, QSqlError::ErrorType type = QSqlError::StatementError) {
        return dialect.error(QSqlError(QString(), QStringLiteral("words"), type, QLatin1String(code))).kind;
    };
    QCOMPARE(kind("42000/9002"), ErrorKind::DestinationFull);
    QCOMPARE(kind("42000/229"), ErrorKind::DestinationRights);
    QCOMPARE(kind("42000/102"), ErrorKind::DestinationFailed);
    const auto blamesRow = [&](const char *code) {
        return dialect.isRowFault(
            QSqlError(QString(), QStringLiteral("words"), QSqlError::StatementError, QLatin1String(code)));
    };
    QVERIFY(blamesRow("HY000/50000") && blamesRow("23000/2627"));
    QVERIFY(!blamesRow("HY000/1105") && !blamesRow("HY000/9002") && !blamesRow("HY000/1205"));
    QCOMPARE(kind("4060", QSqlError::ConnectionError), ErrorKind::DestinationUnknown);
    QVERIFY(dialect.upsert("builds", {}, {}).isEmpty() && dialect.beginStatement().isEmpty());
    QVERIFY(dialect.driverEndsTransactions());
}

QTEST_GUILESS_MAIN(TestOdbcParts)
#include "tst_odbcparts.moc"
