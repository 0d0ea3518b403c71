// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/draftchecks.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

class TestDraftChecks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void checksTheName_data();
    void checksTheName();
    void countsCharactersAsPeopleDo();
    void checksTheToken();
    void checksTheSlug_data();
    void checksTheSlug();
    void checksTheApiAddress();
    void checksTheDestination_data();
    void checksTheDestination();
    void seesASharedFileUnderAnotherName();
    void findsAFreePrefix();
    void checksTheHistory();
    void namesACopy();
};

void TestDraftChecks::checksTheName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("problem");
    QTest::newRow("good") << QStringLiteral("Acme CI") << QString();
    QTest::newRow("empty") << QStringLiteral("  ") << QStringLiteral("Give this pipeline a name.");
    QTest::newRow("255") << QString(255, QLatin1Char('x')) << QString();
    QTest::newRow("256") << QString(256, QLatin1Char('x'))
                         << QStringLiteral("The name has 256 characters; 255 is the most.");
    QTest::newRow("255 outside of the first plane") << QStringLiteral("🪁").repeated(255) << QString();
    QTest::newRow("256 of them") << QStringLiteral("🪁").repeated(256)
                                 << QStringLiteral("The name has 256 characters; 255 is the most.");
    QTest::newRow("line break") << QStringLiteral(
        "a\nb") << QStringLiteral("The name holds a line break or another invisible character.");
    QTest::newRow("taken") << QStringLiteral(
        "Taken") << QStringLiteral("You already have a pipeline called “Taken”. Choose another name.");
}

void TestDraftChecks::checksTheName()
{
    QFETCH(QString, name);
    QFETCH(QString, problem);
    const DraftChecks::Problem found
        = DraftChecks::name(name, [](const QString &each) { return each != QLatin1String("Taken"); });
    QCOMPARE(found ? found->text : QString(), problem);
    if (found)
        QCOMPARE(found->field, DraftField::Name);
}

void TestDraftChecks::countsCharactersAsPeopleDo()
{
    QCOMPARE(DraftChecks::nameLength(QStringLiteral(" 🪁e\u0301 ")), 2);
    QCOMPARE(DraftChecks::nameCounter(QString(239, QLatin1Char('x'))), QString());
    QCOMPARE(DraftChecks::nameCounter(QString(240, QLatin1Char('x'))),
             QStringLiteral("240 of 255 characters"));
}

void TestDraftChecks::checksTheToken()
{
    QCOMPARE(DraftChecks::token({}, false)->text, QStringLiteral("Paste an API token."));
    QVERIFY(!DraftChecks::token({}, true));
    // Older tokens have no prefix.
    QVERIFY(!DraftChecks::token(QStringLiteral("0123456789abcdef"), false));
    QVERIFY(!DraftChecks::token(QStringLiteral(" bkua_abc\n"), false));
    QCOMPARE(DraftChecks::token(QStringLiteral("bkua_abc def"), true)->text,
             QStringLiteral("This does not look like a whole token. Copy it again from Buildkite."));
}

void TestDraftChecks::checksTheSlug_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<bool>("good");
    QTest::addColumn<QString>("proposal");
    QTest::newRow("good") << QStringLiteral("acme-inc") << true << QString();
    QTest::newRow("empty") << QStringLiteral(" ") << false << QString();
    QTest::newRow("upper case") << QStringLiteral("Acme") << false << QStringLiteral("acme");
    QTest::newRow("spaces") << QStringLiteral("Acme Inc") << false << QStringLiteral("acme-inc");
    QTest::newRow("address") << QStringLiteral("https://buildkite.com/acme/x") << false
                             << QStringLiteral("acme");
    QTest::newRow("nothing of use") << QStringLiteral("///") << false << QString();
}

void TestDraftChecks::checksTheSlug()
{
    QFETCH(QString, slug);
    QFETCH(bool, good);
    QFETCH(QString, proposal);
    const DraftChecks::Problem found = DraftChecks::organization(slug);
    QCOMPARE(!found.has_value(), good);
    if (found) {
        QCOMPARE(found->proposal, proposal);
        QVERIFY(!found->text.isEmpty());
    }
}

void TestDraftChecks::checksTheApiAddress()
{
    QVERIFY(!DraftChecks::apiAddress(PipelineDraft::defaultApiAddress()));
    QVERIFY(!DraftChecks::apiAddress(QStringLiteral("http://127.0.0.1:8080/")));
    QVERIFY(DraftChecks::apiAddress(QStringLiteral("http://api.example"))
                ->text.contains(QLatin1String("show the token")));
    for (const char *const wrong : {"", "api.buildkite.com", "ftp://x", "https://jo:pw@x", "https://x/?a=b"}) {
        const DraftChecks::Problem found = DraftChecks::apiAddress(QLatin1String(wrong));
        QVERIFY2(found.has_value(), wrong);
        QCOMPARE(found->proposal, PipelineDraft::defaultApiAddress());
    }
}

void TestDraftChecks::checksTheDestination_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("place"); // file, host or source
    QTest::addColumn<QString>("database");
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<int>("field");
    const auto row = [](const char *name, DestinationKind kind, const char *place, const char *database,
                        const char *prefix, const char *schema, DraftField field) {
        QTest::newRow(name) << static_cast<int>(kind) << QString::fromLatin1(place)
                            << QString::fromLatin1(database) << QString::fromLatin1(prefix)
                            << QString::fromLatin1(schema) << static_cast<int>(field);
    };
    using Kind = DestinationKind;
    using Field = DraftField;
    row("file", Kind::Sqlite, "/tmp/x.sqlite", "", "bk_", "", Field::None);
    row("no file", Kind::Sqlite, "", "", "", "", Field::File);
    row("memory", Kind::Sqlite, ":memory:", "", "", "", Field::File);
    row("prefix with a digit first", Kind::Sqlite, "/tmp/x", "", "1a", "", Field::TablePrefix);
    row("a schema is nothing for a file", Kind::Sqlite, "/tmp/x", "", "", "a\"b", Field::None);
    row("server", Kind::PostgreSql, "db", "ci", "", "public", Field::None);
    row("no host", Kind::MySql, "", "ci", "", "", Field::Host);
    row("no database", Kind::PostgreSql, "db", "", "", "", Field::Database);
    row("no host's name", Kind::PostgreSql, "db/x y", "ci", "", "", Field::Host);
    row("quotes in a schema", Kind::PostgreSql, "db", "ci", "", "a\"b", Field::Schema);
    row("source", Kind::Odbc, "my source", "", "", "", Field::None);
    row("no source", Kind::Odbc, "", "", "", "", Field::Source);
    row("password in a source", Kind::Odbc, "DSN=x;PWD=y", "", "", "", Field::Source);
}

void TestDraftChecks::checksTheDestination()
{
    QFETCH(int, kind);
    QFETCH(QString, place);
    QFETCH(QString, database);
    QFETCH(QString, prefix);
    QFETCH(QString, schema);
    QFETCH(int, field);
    DestinationDraft draft;
    draft.kind = static_cast<DestinationKind>(kind);
    draft.file = draft.host = draft.source = place;
    draft.database = database;
    draft.tablePrefix = prefix;
    draft.schema = schema;
    const DraftChecks::Problem found = DraftChecks::destination(draft);
    QCOMPARE(found ? static_cast<int>(found->field) : 0, field);
    if (found)
        QVERIFY(!found->text.isEmpty());
}

void TestDraftChecks::seesASharedFileUnderAnotherName()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("a.sqlite"));
    QFile made(file);
    QVERIFY(made.open(QIODevice::WriteOnly));
    const QString link = folder.filePath(QStringLiteral("link.sqlite"));
    QVERIFY(QFile::link(file, link));
    PipelineConfig other;
    other.key = QStringLiteral("other");
    other.name = QStringLiteral("X");
    other.destination.url = QStringLiteral("sqlite:") + file;
    DestinationDraft draft;
    draft.file = link;
    const DraftChecks::Problem found = DraftChecks::sharing(draft, QStringLiteral("mine"), {other});
    QVERIFY(found.has_value());
    QCOMPARE(found->text,
             QStringLiteral("This file is used by the pipeline “X”. Two pipelines may share a file only "
                            "with different prefixes."));
    // Not with itself.
    QVERIFY(!DraftChecks::sharing(draft, other.key, {other}));
    draft.tablePrefix = QStringLiteral("bk_");
    QVERIFY(!DraftChecks::sharing(draft, QStringLiteral("mine"), {other}));
}

void TestDraftChecks::findsAFreePrefix()
{
    PipelineConfig first;
    first.destination.url = QStringLiteral("sqlite:/tmp/shared.sqlite");
    PipelineConfig second = first;
    second.destination.tablePrefix = QStringLiteral("BK_");
    DestinationDraft draft;
    draft.file = QStringLiteral("/tmp/shared.sqlite");
    QCOMPARE(DraftChecks::sharing(draft, QStringLiteral("mine"), {first})->proposal, QStringLiteral("bk_"));
    QCOMPARE(DraftChecks::sharing(draft, QStringLiteral("mine"), {first, second})->proposal,
             QStringLiteral("bk2_"));
}

void TestDraftChecks::checksTheHistory()
{
    const QDateTime now({2026, 9, 1}, {23, 0}, Qt::UTC);
    PipelineDraft draft;
    QVERIFY(!DraftChecks::history(draft, now));
    draft.history = HistoryChoice::Since;
    draft.since = QDate(2026, 9, 1);
    QVERIFY(!DraftChecks::history(draft, now));
    draft.since = QDate(2026, 9, 2);
    QVERIFY(DraftChecks::history(draft, now).has_value());
    draft.history = HistoryChoice::LastDays;
    QVERIFY(!DraftChecks::history(draft, now));
    QVERIFY(DraftChecks::objects({}).has_value());
    QVERIFY(!DraftChecks::objects(SourceObject::Agents));
}

void TestDraftChecks::namesACopy()
{
    const auto all = [](const QString &) { return true; };
    QCOMPARE(DraftChecks::nameForCopy(QStringLiteral("a"), all), QStringLiteral("a (copy)"));
    QCOMPARE(DraftChecks::nameForCopy(QStringLiteral("a"),
                                      [](const QString &name) { return name != QLatin1String("a (copy)"); }),
             QStringLiteral("a (copy 2)"));
    const QString longest = DraftChecks::nameForCopy(QStringLiteral("🪁").repeated(255), all);
    QVERIFY(!DraftChecks::name(longest, all));
    QVERIFY(longest.endsWith(QLatin1String(" (copy)")));
}

QTEST_GUILESS_MAIN(TestDraftChecks)
#include "tst_draftchecks.moc"
