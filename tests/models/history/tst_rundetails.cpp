// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/rundetails.h"

#include "models/words/language.h"
#include "tests/models/history/historytools.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestRunDetails final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void head()
    {
        History history;
        Run run = history.run(RunOutcome::SucceededWithRejects);
        run.of(SourceObject::Builds).rejected = 2;
        run.deferred = std::chrono::seconds(23);
        const RunDetails details(run);
        QCOMPARE(details.headline(), QStringLiteral("Completed with 2 problems in 1 min 12 s."));
        QHash<QString, QString> facts;
        for (const DetailLine &line : details.facts())
            facts.insert(line.name, line.value);
        QCOMPARE(facts.value(QStringLiteral("Why")), QStringLiteral("Started by you"));
        QCOMPARE(facts.value(QStringLiteral("Requests")), QStringLiteral("12"));
        QCOMPARE(facts.value(QStringLiteral("Waiting for the request limit")), QStringLiteral("23 s"));
        QVERIFY(!facts.contains(QStringLiteral("Data correct as of")));
        QVERIFY(details.objects().contains(SourceObject::Builds));
        QVERIFY(!details.objects().contains(SourceObject::Agents));
    }

    void skipped()
    {
        History history;
        Run run = history.run(RunOutcome::Skipped);
        run.error = errorOf(ErrorKind::Offline);
        QCOMPARE(RunDetails(run).headline(), QStringLiteral("Skipped: offline."));
    }

    void problemsOfOneKindAreOne()
    {
        History history;
        Run run = history.run(RunOutcome::SucceededWithRejects);
        const Error builds = errorOf(ErrorKind::Forbidden, QStringLiteral("builds"), {}, QStringLiteral("no"));
        const Error agents
            = errorOf(ErrorKind::Forbidden, QStringLiteral("builds"), {}, QStringLiteral("still no"));
        const Error other
            = errorOf(ErrorKind::TimedOut, QStringLiteral("GET /v2/x"), QStringLiteral("api.example"));
        run.problems = {builds, agents, other};
        run.error = builds; // again the first of the problems
        run.of(SourceObject::Jobs).rejected = 3;
        const QList<ProblemGroup> groups = RunDetails(run).problems();
        QCOMPARE(groups.size(), 3);
        QCOMPARE(groups.at(0).count, 2);
        QCOMPARE(groups.at(0).id, QStringLiteral("E-A3"));
        QCOMPARE(groups.at(0).affected, QStringList(QStringLiteral("Builds")));
        QCOMPARE(groups.at(0).said.size(), 2);
        QVERIFY(!groups.at(0).nextStep.isEmpty());
        QCOMPARE(groups.at(1).affected, QStringList(QStringLiteral("GET /v2/x")));
        QCOMPARE(groups.at(2).count, 3);
        QVERIFY(groups.at(2).message.endsWith(QStringLiteral("“kitesync_rejected”: 3 records.")));
    }

    void whatEndedTheRunComesFirst()
    {
        History history;
        Run run = history.run(RunOutcome::Failed);
        run.error = errorOf(ErrorKind::TokenRefused);
        run.problems = {errorOf(ErrorKind::Forbidden, QStringLiteral("agents"))};
        const QList<ProblemGroup> groups = RunDetails(run).problems();
        QCOMPARE(groups.size(), 2);
        QCOMPARE(groups.at(0).id, QStringLiteral("E-A1"));
    }

    void asText()
    {
        History history;
        Run run = history.run(RunOutcome::Failed);
        run.of(SourceObject::Builds) = {1200, 1190, 10, 0, 0, 0};
        run.error = errorOf(ErrorKind::TokenRefused, {}, {}, QStringLiteral("evil\x1b[2J\nwords"));
        const QString text = RunDetails(run).text();
        QVERIFY(text.startsWith(QStringLiteral("Failed after 1 min 12 s.\n")));
        QVERIFY(text.contains(QStringLiteral("Builds: Read 1,200; New or changed 1,190; Unchanged 10;")));
        QVERIFY(text.contains(QStringLiteral("[E-A1]")));
        QVERIFY(text.contains(QStringLiteral("What you can do: ")));
        QVERIFY(text.contains(QStringLiteral("Kitesync " KITESYNC_VERSION)));
        QVERIFY(!text.contains(QChar(0x1b)));
        QVERIFY(!text.contains(QStringLiteral("Agents:")));
    }
};

QTEST_GUILESS_MAIN(TestRunDetails)
#include "tst_rundetails.moc"
