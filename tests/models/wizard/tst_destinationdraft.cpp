// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/destinationdraft.h"

#include "sync/store/pipelinerules.h"

#include <QTest>

using namespace kitesync;

class TestDestinationDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void survivesBeingEdited_data();
    void survivesBeingEdited();
    void takesAServersAddressApart();
    void writesWhatTheRulesAccept();
    void givesTheUserOfASourceAField();
    void neverWritesThePassword();
};

void TestDestinationDraft::survivesBeingEdited_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("file") << QStringLiteral("sqlite:/data/Documents/Kitesync/acme.sqlite");
    QTest::newRow("file with odd characters") << QStringLiteral("sqlite:/data/a %20?#b.sqlite");
    QTest::newRow("postgresql") << QStringLiteral("postgresql://jo@db.example:5432/ci?sslmode=prefer");
    QTest::newRow("verified") << QStringLiteral("postgresql://jo@db.example:6543/ci?sslmode=verify-full");
    QTest::newRow("a mode of its own")
        << QStringLiteral("postgresql://jo@db.example:5432/ci?sslmode=disable&application_name=x");
    QTest::newRow("encoded") << QStringLiteral("postgresql://jo%40x@db.example:5432/c%2Fi?sslmode=require");
    QTest::newRow("without user") << QStringLiteral("postgresql://db.example:5432/ci?sslmode=require");
    QTest::newRow("ipv6") << QStringLiteral("postgresql://jo@[::1]:5432/ci?sslmode=require");
    QTest::newRow("mysql") << QStringLiteral("mysql://jo@db.example:3306/ci?ssl-mode=REQUIRED");
    QTest::newRow("odbc") << QStringLiteral("odbc:Driver=DuckDB;Database=/x y.db");
}

void TestDestinationDraft::survivesBeingEdited()
{
    QFETCH(QString, url);
    DestinationConfig config;
    config.url = url;
    config.tablePrefix = QStringLiteral("bk_");
    config.views = false;
    const DestinationDraft draft = DestinationDraft::from(config);
    if (draft.hasSchema())
        config.schema = QStringLiteral("ci");
    QCOMPARE(DestinationDraft::from(config).config().url, url);
    QCOMPARE(DestinationDraft::from(config).config(), config);
}

void TestDestinationDraft::takesAServersAddressApart()
{
    DestinationConfig config;
    config.url = QStringLiteral("postgresql://jo%40x@db.example/ci?sslmode=require&connect_timeout=5");
    const DestinationDraft draft = DestinationDraft::from(config);
    QCOMPARE(draft.kind, DestinationKind::PostgreSql);
    QCOMPARE(draft.host, QStringLiteral("db.example"));
    QCOMPARE(draft.port, 0);
    QCOMPARE(draft.database, QStringLiteral("ci"));
    QCOMPARE(draft.user, QStringLiteral("jo@x"));
    QCOMPARE(draft.tls, TlsMode::Require);
    QCOMPARE(draft.parameters, QStringLiteral("connect_timeout=5"));
    QCOMPARE(draft.config().url,
             QStringLiteral("postgresql://jo%40x@db.example:5432/ci?connect_timeout=5&sslmode=require"));
}

void TestDestinationDraft::writesWhatTheRulesAccept()
{
    for (const DestinationKind kind : {DestinationKind::PostgreSql, DestinationKind::MySql}) {
        DestinationDraft draft;
        draft.kind = kind;
        draft.host = QStringLiteral(" db.example ");
        draft.database = QStringLiteral("ci?x#y z");
        draft.user = QStringLiteral("jo:@/");
        const Result<DestinationConfig> checked = checkedDestination(draft.config());
        QVERIFY2(checked.ok(), qPrintable(draft.config().url));
        const DestinationDraft again = DestinationDraft::from(*checked);
        QCOMPARE(again.host, QStringLiteral("db.example"));
        QCOMPARE(again.database, draft.database);
        QCOMPARE(again.user, draft.user);
    }
}

void TestDestinationDraft::givesTheUserOfASourceAField()
{
    DestinationConfig config;
    config.url = QStringLiteral("odbc:Driver=x;UID={a;b};Port=1");
    DestinationDraft draft = DestinationDraft::from(config);
    QCOMPARE(draft.user, QStringLiteral("a;b"));
    QCOMPARE(draft.source, QStringLiteral("Driver=x;Port=1"));
    QCOMPARE(draft.config().url, QStringLiteral("odbc:Driver=x;Port=1;UID={a;b}"));
    draft.user = QStringLiteral("me@there");
    QCOMPARE(draft.config().url, QStringLiteral("odbc:Driver=x;Port=1;UID=me@there"));
    draft.source += QLatin1String(";UID=other");
    QCOMPARE(draft.config().url, QStringLiteral("odbc:Driver=x;Port=1;UID=other"));
    draft.source = QStringLiteral("warehouse");
    draft.user.clear();
    QCOMPARE(draft.config().url, QStringLiteral("odbc:warehouse"));
}

void TestDestinationDraft::neverWritesThePassword()
{
    for (const DestinationKind kind : {DestinationKind::Sqlite, DestinationKind::PostgreSql,
                                       DestinationKind::MySql, DestinationKind::Odbc}) {
        DestinationDraft draft;
        draft.kind = kind;
        draft.password = Secret("hush");
        QVERIFY(!draft.config().url.contains(QLatin1String("hush")));
    }
}

QTEST_GUILESS_MAIN(TestDestinationDraft)
#include "tst_destinationdraft.moc"
