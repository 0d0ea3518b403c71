// SPDX-License-Identifier: GPL-3.0-or-later
// What only ODBC destinations do. Runs on the driver that KITESYNC_TEST_DATABASE names.
#include "sync/destination/connection.h"
#include "sync/destination/odbc/genericdialect.h"
#include "tests/sync/destination/destinationtools.h"

using namespace kitesync;
using namespace kitesync::tests;

class TestOdbcDestination final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatItIs();
    void leavesNothingOfItsTrial();
    void hidesThePassword();
    void whatIsNotThere();
    void tellsOfANarrowDriver();
    void schemas();
    void theProbeFindsNothingWrong();
    void statesAndNumbers();
    void otherSchemasAreNotMeant();
    void aCatalogueThatFails();
    void usersWithSigns();
};

void TestOdbcDestination::saysWhatItIs()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    const auto report = destination->examine(box.request);
    QVERIFY_OK(report);
    QVERIFY2(report->product.endsWith(QLatin1String(" (ODBC)")), qPrintable(report->product));
    QVERIFY2(report->product.startsWith(databaseUnderTest(), Qt::CaseInsensitive), qPrintable(report->product));
    QVERIFY(report->ours);
}

void TestOdbcDestination::leavesNothingOfItsTrial()
{
    Sandbox box;
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    QVERIFY_OK(report);
    QCOMPARE(report->tables.size(), 7);
    const bool isMade = !isSqliteUnderTest() || QFile::exists(box.path());
    if (isMade) {
        box.sql(QStringLiteral("CREATE TABLE other (a int)"));
        const QString schema = databaseUnderTest() == QLatin1String("mariadb")
                                   ? QStringLiteral("DATABASE()")
                                   : QStringLiteral("current_schema()");
        const QString tables
            = isSqliteUnderTest()
                  ? QStringLiteral("SELECT name FROM sqlite_master WHERE name LIKE 'kitesync%'")
                  : QStringLiteral("SELECT table_name FROM information_schema.tables WHERE table_schema = %1 "
                                   "AND table_name LIKE 'kitesync%'")
                        .arg(schema);
        QCOMPARE(box.sql(tables).size(), 0);
    }
}

void TestOdbcDestination::hidesThePassword()
{
    if (isSqliteUnderTest())
        return; // it has none
    Sandbox box;
    box.password = Secret("wrong;{canary}");
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationLogin);
    QVERIFY2(!opened.error().detail.contains(QLatin1String("canary")), qPrintable(opened.error().detail));
    box.config.url += QLatin1String(";PWD=canary");
    QCOMPARE(box.tryOpen().error().kind, ErrorKind::InvalidValue);
}

void TestOdbcDestination::whatIsNotThere()
{
    Sandbox box;
    box.config.url = QStringLiteral("odbc:nobody-has-this");
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationUnknown);
    QCOMPARE(opened.error().subject, QStringLiteral("nobody-has-this"));
    box.config.url = QStringLiteral("odbc:Driver=/no/such/driver.so;Server=x");
    QCOMPARE(box.tryOpen().error().kind, ErrorKind::DestinationDriverMissing);
}

/// Before anything is written: a driver without Unicode, and one without transactions.
void TestOdbcDestination::tellsOfANarrowDriver()
{
    Sandbox box;
    if (databaseUnderTest() == QLatin1String("postgresql")) {
        // It spoils passwords as well.
        QCOMPARE(testServer().administer({QStringLiteral("CREATE ROLE plain LOGIN SUPERUSER PASSWORD 'p'")}),
                 QString());
        box.password = Secret("p");
        box.config.url.replace(QLatin1String("psqlodbcw"), QLatin1String("psqlodbca"))
            .replace(QLatin1String("UID=") + TestServer::user(), QLatin1String("UID=plain"));
    } else if (isGenericUnderTest()) {
        box.config.url += QLatin1String(";NoTXN=1");
    } else {
        return; // there is no narrower driver of it
    }
    auto opened = box.tryOpen();
    Error error;
    if (opened) {
        const auto report = (*opened)->examine(box.request);
        QVERIFY(!report);
        error = report.error();
        QVERIFY(!(*opened)->prepare(box.request));
    } else {
        error = opened.error();
    }
    QCOMPARE(error.kind, ErrorKind::DestinationFailed);
    QVERIFY2(error.detail.contains(isGenericUnderTest() ? QLatin1String("transactions")
                                                        : QLatin1String("spoils texts")),
             qPrintable(error.detail));
}

void TestOdbcDestination::schemas()
{
    Sandbox box;
    box.config.schema = QStringLiteral("buildkite");
    const auto opened = box.tryOpen();
    if (databaseUnderTest() == QLatin1String("postgresql")) {
        QVERIFY_OK(opened);
        QVERIFY_OK((*opened)->prepare(box.request));
        QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM buildkite.builds")).toInt(), 0);
    } else if (!isGenericUnderTest()) {
        QVERIFY(!opened);
        QCOMPARE(opened.error().subject, QStringLiteral("schema"));
    }
}

namespace {

/// The database under test as one that nobody knows.
struct Unknown
{
    explicit Unknown(const Sandbox &box)
        : dialect(box.config, OdbcSource::from(box.config.url.section(u':', 1), box.password).value(),
                  Waiting{})
        , connection(dialect)
    {
    }

    GenericDialect dialect;
    Connection connection;
};

} // namespace

void TestOdbcDestination::theProbeFindsNothingWrong()
{
    if (databaseUnderTest() == QLatin1String("mariadb"))
        return; // its texts are not the standard's
    const Sandbox box;
    Unknown unknown(box);
    QVERIFY_OK(unknown.dialect.connect(unknown.connection, true));
    QVERIFY(unknown.dialect.abilities().wasTried);
    QVERIFY(unknown.dialect.abilities().countsChanges);
    QCOMPARE(unknown.dialect.longestShortText(), std::optional(roomOfShortText));
}

/// In the form of ODBC 3, by which rows are refused.
void TestOdbcDestination::statesAndNumbers()
{
    const Sandbox box;
    Unknown unknown(box);
    QVERIFY_OK(unknown.dialect.connect(unknown.connection, false));
    QVERIFY(!unknown.connection.execute(QStringLiteral("SELEC 1")));
    const QString code = unknown.connection.lastError().nativeErrorCode();
    const QHash<QString, QString> expected{{QStringLiteral("postgresql"), QStringLiteral("42601/")},
                                           {QStringLiteral("mariadb"), QStringLiteral("42000/1064")},
                                           {QStringLiteral("sqlite"), QStringLiteral("HY000/1")}};
    QVERIFY2(code.startsWith(expected.value(databaseUnderTest())), qPrintable(code));
}

/// To the catalogue an underscore is any character.
void TestOdbcDestination::otherSchemasAreNotMeant()
{
    if (databaseUnderTest() != QLatin1String("postgresql"))
        return; // there are no schemas
    Sandbox box;
    box.sql({QStringLiteral("CREATE SCHEMA ci_1"), QStringLiteral("CREATE SCHEMA cix1"),
             QStringLiteral("CREATE TABLE ci_1.t (a int)"), QStringLiteral("CREATE TABLE cix1.t (b int)"),
             QStringLiteral("CREATE TABLE cix1.u (b int)")});
    box.config.schema = QStringLiteral("ci_1");
    Unknown unknown(box);
    QVERIFY_OK(unknown.dialect.connect(unknown.connection, false));
    const auto relations = unknown.dialect.relations(unknown.connection);
    QVERIFY_OK(relations);
    QCOMPARE(relations->size(), 1);
    const auto columns = unknown.dialect.columns(unknown.connection, QStringLiteral("t"));
    QVERIFY_OK(columns);
    QCOMPARE(*columns, QStringList{QStringLiteral("a")});
}

/// A connection that is lost is not an empty database.
void TestOdbcDestination::aCatalogueThatFails()
{
    if (databaseUnderTest() != QLatin1String("postgresql"))
        return;
    Sandbox box;
    Unknown unknown(box);
    QVERIFY_OK(unknown.dialect.connect(unknown.connection, false));
    box.sql(QStringLiteral("CREATE TABLE t (a int)"));
    QVERIFY_OK(unknown.dialect.relations(unknown.connection));
    QVERIFY(!box.sql(QStringLiteral("SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
                                    "WHERE datname = current_database() AND pid <> pg_backend_pid()"))
                 .isEmpty());
    const auto relations = unknown.dialect.relations(unknown.connection);
    QVERIFY(!relations);
    QVERIFY2(!relations.error().detail.isEmpty(), "no words");
    QVERIFY(!unknown.dialect.columns(unknown.connection, QStringLiteral("t")));
    QVERIFY(!unknown.dialect.indexes(unknown.connection, QStringLiteral("t")));
}

/// The driver takes braces for a part of the name.
void TestOdbcDestination::usersWithSigns()
{
    if (databaseUnderTest() != QLatin1String("postgresql"))
        return;
    Sandbox box;
    box.sql(QStringLiteral("CREATE ROLE \"a@b 50%+c\" LOGIN SUPERUSER PASSWORD 'p@%+ x'"));
    box.password = Secret("p@%+ x");
    box.config.url.replace(QLatin1String("UID=") + TestServer::user(), QLatin1String("UID=a@b 50%+c"));
    QVERIFY_OK(box.tryOpen());
}

QTEST_GUILESS_MAIN(TestOdbcDestination)
#include "tst_odbcdestination.moc"
