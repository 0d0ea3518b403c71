// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/wizardwords.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestWizardWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void saysWhatTheTokenCanRead();
    void warnsOfATokenThatExpires();
    void estimatesOnlyWhatIsKnown_data();
    void estimatesOnlyWhatIsKnown();
    void saysWhatIsAtAFile();
    void namesThePipelineThatHoldsTheTables();
    void speaksOfFilesInTheWizardsWords_data();
    void speaksOfFilesInTheWizardsWords();
    void saysWhatCanBeTakenOver();
    void namesTheNextTwoRuns();
    void offersWhatIsInstalled();

private:
    SourceReport m_report;
    const QDateTime m_now{{2026, 9, 1}, {12, 0}, Qt::UTC};
};

void TestWizardWords::init()
{
    m_report = {};
    m_report.organizationName = QStringLiteral("Acme Inc");
    m_report.userName = QStringLiteral("Jo Doe");
}

void TestWizardWords::saysWhatTheTokenCanRead()
{
    QCOMPARE(WizardWords::connected(m_report),
             QStringLiteral(
                 "Connected to Acme Inc as Jo Doe. The token can read: Pipelines, Agents, Builds, Jobs."));
    Error missing;
    missing.kind = ErrorKind::ScopeMissing;
    missing.subject = QStringLiteral("read_agents");
    m_report.refused.insert(SourceObject::Agents, missing);
    const QString limits = WizardWords::connected(m_report);
    QVERIFY2(limits.contains(QLatin1String("cannot read: Agents (scope read_agents)")), qPrintable(limits));
    QVERIFY(WizardWords::refusal(m_report, SourceObject::Agents).has_value());
    QVERIFY(!WizardWords::refusal(m_report, SourceObject::Jobs));
    m_report.refused.insert(SourceObject::Builds, missing);
    // Jobs come inside of builds.
    QVERIFY(WizardWords::refusal(m_report, SourceObject::Jobs).has_value());
}

void TestWizardWords::warnsOfATokenThatExpires()
{
    QCOMPARE(WizardWords::expiry(m_report, m_now), QString());
    m_report.tokenExpiresAt = m_now.addDays(30);
    QCOMPARE(WizardWords::expiry(m_report, m_now), QString());
    m_report.tokenExpiresAt = m_now.addDays(29);
    QCOMPARE(WizardWords::expiry(m_report, m_now),
             QStringLiteral("The token expires on 30 Sep 2026. Syncs stop then."));
}

void TestWizardWords::estimatesOnlyWhatIsKnown_data()
{
    QTest::addColumn<int>("user");
    QTest::addColumn<int>("organization");
    QTest::addColumn<QString>("requests");
    QTest::addColumn<QString>("time");
    QTest::newRow("unknown") << 0 << 0 << QString() << QString();
    QTest::newRow("user only") << 50 << 0 << QStringLiteral("about 50 requests") << QStringLiteral("2 min");
    QTest::newRow("organization only")
        << 0 << 200 << QStringLiteral("about 160 requests") << QStringLiteral("1 min");
    QTest::newRow("the smaller counts")
        << 50 << 200 << QStringLiteral("about 50 requests") << QStringLiteral("2 min");
    QTest::newRow("slow") << 1000 << 5 << QStringLiteral("about 4 requests") << QStringLiteral("25 min");
}

void TestWizardWords::estimatesOnlyWhatIsKnown()
{
    QFETCH(int, user);
    QFETCH(int, organization);
    QFETCH(QString, requests);
    QFETCH(QString, time);
    m_report.userLimit = user;
    m_report.organizationLimit = organization;
    const QString line = WizardWords::estimate(m_report, {});
    QCOMPARE(line.isEmpty(), requests.isEmpty());
    QVERIFY2(line.contains(requests) && line.contains(time), qPrintable(line));
}

void TestWizardWords::saysWhatIsAtAFile()
{
    DestinationFindings findings;
    findings.report.freeBytes = 75'000'000'000;
    QCOMPARE(WizardWords::found(findings, DestinationKind::Sqlite, m_now),
             QStringLiteral("New file · 75.0 GB free"));
    findings.makesFolder = true;
    QCOMPARE(WizardWords::found(findings, DestinationKind::Sqlite, m_now),
             QStringLiteral("New file · its folder will be made · 75.0 GB free"));
    findings = {};
    findings.report.exists = true;
    findings.report.ours = true;
    findings.fileBytes = 1'200'000'000;
    findings.lastWritten = m_now.addSecs(-120);
    QCOMPARE(WizardWords::found(findings, DestinationKind::Sqlite, m_now),
             QStringLiteral("Exists, 1.2 GB · last written by this pipeline 2 min ago"));
    findings.report.ours = false;
    QVERIFY(WizardWords::found(findings, DestinationKind::Sqlite, m_now)
                .endsWith(QLatin1String("Kitesync's tables are added to what it holds")));
}

void TestWizardWords::namesThePipelineThatHoldsTheTables()
{
    Error taken;
    taken.kind = ErrorKind::DestinationTaken;
    taken.subject = QStringLiteral("key");
    QVERIFY(WizardWords::trouble(taken, DestinationKind::Sqlite, [](const QString &) {
                return QStringLiteral("Acme");
            }).title.contains(QStringLiteral("“Acme”")));
    const ErrorText other
        = WizardWords::trouble(taken, DestinationKind::Sqlite, [](const QString &) { return QString(); });
    QVERIFY(other.title.contains(QLatin1String("another installation")));
    QVERIFY(!other.sentence().contains(QLatin1String("key")));
}

void TestWizardWords::speaksOfFilesInTheWizardsWords_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("missing") << static_cast<int>(ErrorKind::DestinationMissing)
                             << QStringLiteral("The folder “/no/where” does not exist.");
    QTest::newRow("read-only") << static_cast<int>(ErrorKind::DestinationReadOnly)
                               << QStringLiteral("You cannot write to “/no/where”. Choose another folder.");
    QTest::newRow("no database") << static_cast<int>(ErrorKind::DestinationNotDatabase)
                                 << QStringLiteral(
                                        "“/no/where” is not an SQLite database. Choose another file name.");
}

void TestWizardWords::speaksOfFilesInTheWizardsWords()
{
    QFETCH(int, kind);
    QFETCH(QString, sentence);
    Error error;
    error.kind = static_cast<ErrorKind>(kind);
    error.subject = QStringLiteral("/no/where");
    QCOMPARE(WizardWords::trouble(error, DestinationKind::Sqlite, {}).sentence().trimmed(), sentence);
}

void TestWizardWords::saysWhatCanBeTakenOver()
{
    DestinationFindings findings;
    findings.fileBytes = 1'200'000'000;
    findings.lastWritten = m_now.addDays(-3);
    findings.report.product = QStringLiteral("PostgreSQL 15");
    PipelineDraft draft;
    draft.organization = QStringLiteral("acme");
    ErrorText text = WizardWords::adoptable(findings, draft, m_now);
    QVERIFY2(text.title.startsWith(QLatin1String("Exists, 1.2 GB, last written by Kitesync ")),
             qPrintable(text.title));
    QVERIFY(text.body.contains(QStringLiteral("“acme”")));
    draft.destination.kind = DestinationKind::PostgreSql;
    text = WizardWords::adoptable(findings, draft, m_now);
    QCOMPARE(text.title, QStringLiteral("Connected to PostgreSQL 15. It holds tables that Kitesync made."));
}

void TestWizardWords::namesTheNextTwoRuns()
{
    PipelineDraft draft;
    draft.every = 6h;
    const QDateTime now = QDateTime(QDate(2026, 9, 1), QTime(15, 30)).toUTC();
    QVERIFY2(
        WizardWords::nextRuns(draft, now).startsWith(QLatin1String("Next: today 18:00, then tomorrow 00:00 (")),
        qPrintable(WizardWords::nextRuns(draft, now)));
    draft.every = std::nullopt;
    QCOMPARE(WizardWords::nextRuns(draft, now), QStringLiteral("It is copied only when you start it."));
}

void TestWizardWords::offersWhatIsInstalled()
{
    const QList<DestinationChoice> choices
        = destinationChoices({QStringLiteral("QSQLITE"), QStringLiteral("QMARIADB")});
    QCOMPARE(choices.size(), 4);
    for (const DestinationChoice &choice : choices) {
        const bool expected = choice.kind == DestinationKind::Sqlite || choice.kind == DestinationKind::MySql;
        QCOMPARE(choice.isInstalled, expected);
        QVERIFY(choice.package.startsWith(QLatin1String("libqt6sql6-")));
    }
}

QTEST_GUILESS_MAIN(TestWizardWords)
#include "tst_wizardwords.moc"
