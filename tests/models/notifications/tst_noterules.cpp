// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/noterules.h"

#include "models/notifications/notewords.h"
#include "models/words/language.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

/// One pipeline that runs again and again; what it came to is told to the rules.
class Pipeline
{
public:
    Pipeline(NoteRules &rules, const QString &key, const QString &name)
        : m_rules(rules)
        , m_key(key)
        , m_name(name)
    {
    }

    NoteChange ends(RunOutcome outcome, std::optional<Error> error = {},
                    RunTrigger trigger = RunTrigger::Scheduled, bool windowInFront = false)
    {
        Run run;
        run.outcome = outcome;
        run.error = std::move(error);
        run.trigger = trigger;
        return ends(run, windowInFront);
    }

    NoteChange ends(Run run, bool windowInFront = false)
    {
        run.id = QStringLiteral("run-%1").arg(m_before.size());
        run.pipelineKey = m_key;
        run.pipelineName = m_name;
        run.startedAt = now;
        run.finishedAt = now;
        EndedRun ended{run, m_before, m_lastCompletedAt, windowInFront, now};
        m_before.prepend(run);
        if (run.outcome == RunOutcome::Succeeded || run.outcome == RunOutcome::SucceededWithRejects)
            m_lastCompletedAt = now;
        return m_rules.runEnded(ended, wishes);
    }

    NoteChange fails(ErrorKind kind, RunTrigger trigger = RunTrigger::Scheduled, bool windowInFront = false)
    {
        return ends(RunOutcome::Failed, Error{.kind = kind}, trigger, windowInFront);
    }

    NoteChange succeeds() { return ends(RunOutcome::Succeeded); }

    QDateTime now = noon;
    NoteWishes wishes;

private:
    NoteRules &m_rules;
    QString m_key;
    QString m_name;
    QList<Run> m_before;
    QDateTime m_lastCompletedAt;
};

Run completedRun(qint64 builds, qint64 jobs)
{
    Run run;
    run.outcome = RunOutcome::Succeeded;
    run.trigger = RunTrigger::Scheduled;
    run.objects = SourceObject::Builds | SourceObject::Jobs;
    run.of(SourceObject::Builds) = {.read = builds, .written = builds};
    run.of(SourceObject::Jobs) = {.read = jobs, .written = jobs};
    run.duration = 24min;
    return run;
}

} // namespace

class TestNoteRules final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void whatAPersonMustMendIsToldAtOnce_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        for (const ErrorKind kind :
             {ErrorKind::TokenRefused, ErrorKind::DestinationFull, ErrorKind::SecretMissing,
              ErrorKind::KeychainMissing, ErrorKind::DestinationMissing, ErrorKind::OrganizationNotFound})
            QTest::addRow("%d", static_cast<int>(kind)) << kind;
    }

    void whatAPersonMustMendIsToldAtOnce()
    {
        QFETCH(ErrorKind, kind);
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        const NoteChange change = acme.fails(kind);
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI: sync stopped"));
        QVERIFY(!change.show->body.isEmpty());
        QCOMPARE(change.show->buttons, (QList{NoteAction::Fix, NoteAction::Details}));
        QCOMPARE(change.show->urgency, NoteUrgency::Normal);
        QCOMPARE(change.show->cause, kind);
        QCOMPARE(change.show->runId, QStringLiteral("run-0"));
        QVERIFY(!change.show->transient);
    }

    void theSameTroubleIsToldOnceADay()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        QVERIFY(acme.fails(ErrorKind::TokenRefused).show);
        acme.now = noon.addSecs(6 * 3600);
        QVERIFY(!acme.fails(ErrorKind::TokenRefused).show);
        // Another trouble is news, and so is what a person asked for.
        QVERIFY(acme.fails(ErrorKind::DestinationFull).show);
        QVERIFY(acme.fails(ErrorKind::DestinationFull, RunTrigger::Manual).show);
        acme.now = noon.addSecs(31 * 3600);
        QVERIFY(acme.fails(ErrorKind::DestinationFull).show);
    }

    void whatIsMendedIsTakenAway()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        (void)acme.succeeds();
        (void)acme.fails(ErrorKind::TokenRefused);
        const NoteChange change = acme.succeeds();
        QVERIFY(!change.show);
        QCOMPARE(change.close, QStringList{QStringLiteral("a")});
        QVERIFY(acme.succeeds().close.isEmpty());
        // And it is news when it comes again.
        QVERIFY(acme.fails(ErrorKind::TokenRefused).show);
    }

    void whatPassesByItselfIsToldAfterThree()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        (void)acme.succeeds();
        QVERIFY(!acme.fails(ErrorKind::ServerTrouble).show);
        QVERIFY(!acme.ends(RunOutcome::Skipped, Error{.kind = ErrorKind::Offline}).show);
        // What says nothing about success neither counts nor breaks the row.
        QVERIFY(!acme.ends(RunOutcome::Cancelled).show);
        QVERIFY(!acme.ends(RunOutcome::Skipped, Error{.kind = ErrorKind::AlreadyRunning}).show);
        const NoteChange change = acme.fails(ErrorKind::HostNotFound, RunTrigger::Retry);
        QVERIFY(change.show);
        QVERIFY2(change.show->summary.startsWith(QStringLiteral("Acme CI: no sync since ")),
                 qPrintable(change.show->summary));
        QCOMPARE(change.show->urgency, NoteUrgency::Low);
        QCOMPARE(change.show->buttons, QList{NoteAction::Details});
        QVERIFY(!acme.fails(ErrorKind::ServerTrouble).show);
        QCOMPARE(acme.succeeds().close, QStringList{QStringLiteral("a")});
        QVERIFY(!acme.fails(ErrorKind::ServerTrouble).show);
    }

    void whatPassesByItselfIsToldAfterADay()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        (void)acme.succeeds();
        acme.now = noon.addSecs(24 * 3600 - 1);
        QVERIFY(!acme.fails(ErrorKind::TimedOut).show);
        acme.now = noon.addSecs(24 * 3600);
        const NoteChange change = acme.fails(ErrorKind::TimedOut);
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI: no sync since yesterday"));
    }

    void aPipelineThatNeverRanSaysSo()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        QVERIFY(!acme.fails(ErrorKind::Offline).show);
        acme.now = noon.addSecs(25 * 3600);
        const NoteChange change = acme.fails(ErrorKind::Offline);
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI: no sync yet"));
    }

    void meteredIsWhatThePersonAskedFor()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        const Error metered{.kind = ErrorKind::Offline, .subject = QStringLiteral("metered")};
        for (int i = 0; i < 5; ++i)
            QVERIFY(!acme.ends(RunOutcome::Skipped, metered).show);
    }

    void problemsAreToldAtLowUrgency()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        Run run = completedRun(5, 5);
        run.outcome = RunOutcome::SucceededWithRejects;
        run.of(SourceObject::Jobs) = {.read = 5, .written = 4, .rejected = 1};
        run.problems = {Error{.kind = ErrorKind::ScopeMissing,
                              .place = QStringLiteral("agents"),
                              .subject = QStringLiteral("read_agents")}};
        const NoteChange change = acme.ends(run);
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI: 2 problems"));
        QVERIFY2(change.show->body.contains(QStringLiteral("read_agents")), qPrintable(change.show->body));
        QCOMPARE(change.show->urgency, NoteUrgency::Low);
        // The same ones come with every run.
        run.of(SourceObject::Jobs) = {.read = 9, .written = 2, .rejected = 7};
        QVERIFY(!acme.ends(run).show);
        acme.now = noon.addDays(1);
        QVERIFY(acme.ends(run).show);
        QCOMPARE(acme.succeeds().close, QStringList{QStringLiteral("a")});
    }

    void theFirstSyncIsToldWithItsCounts()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        (void)acme.fails(ErrorKind::Offline);
        const NoteChange change = acme.ends(completedRun(40512, 310044));
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI is ready"));
        QVERIFY2(change.show->body.contains(QStringLiteral("40,512"))
                     && change.show->body.contains(QStringLiteral("310,044"))
                     && change.show->body.contains(QStringLiteral("24 min")),
                 qPrintable(change.show->body));
        QCOMPARE(change.show->buttons, QList{NoteAction::Open});
        QVERIFY(!acme.ends(completedRun(31, 0)).show);
    }

    void laterSyncsAreToldOnWishAndOnlyWithChanges()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        acme.wishes.everySync = true;
        (void)acme.ends(completedRun(1, 1));
        const NoteChange change = acme.ends(completedRun(31, 60));
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI is up to date"));
        QVERIFY2(change.show->body.contains(QStringLiteral("31")), qPrintable(change.show->body));
        QVERIFY(change.show->transient);
        QVERIFY(!acme.ends(completedRun(0, 0)).show);
    }

    void whatIsNotWishedForIsNotTold()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        acme.wishes = {.problems = false, .everySync = false, .firstSync = false};
        QVERIFY(!acme.fails(ErrorKind::TokenRefused).show);
        QVERIFY(!acme.ends(RunOutcome::Skipped, Error{.kind = ErrorKind::KeychainLocked}).show);
        QVERIFY(!acme.ends(completedRun(5, 5)).show);
    }

    void whoLooksAtTheWindowIsNotTold()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        QVERIFY(!acme.fails(ErrorKind::TokenRefused, RunTrigger::Manual, true).show);
        QVERIFY(!acme.ends(RunOutcome::Failed, Error{.kind = ErrorKind::KeychainDismissed},
                           RunTrigger::Manual, true)
                     .show);
        Run first = completedRun(5, 5);
        first.trigger = RunTrigger::Manual;
        QVERIFY(!acme.ends(first, true).show);
        // Who went away is; and the schedule's runs are told in any case.
        QVERIFY(acme.fails(ErrorKind::TokenRefused, RunTrigger::Manual, false).show);
        QVERIFY(acme.fails(ErrorKind::DestinationFull, RunTrigger::Scheduled, true).show);
    }

    void aPersonsRunIsNotTriedAgainSoItIsTold()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        QVERIFY(acme.fails(ErrorKind::ServerTrouble, RunTrigger::Manual, false).show);
    }

    void aLockIsToldOnce()
    {
        NoteRules rules;
        const Error lock{.kind = ErrorKind::KeychainLocked};
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        Pipeline beta(rules, QStringLiteral("b"), QStringLiteral("Beta"));
        const NoteChange change = acme.ends(RunOutcome::Skipped, lock);
        QVERIFY(change.show);
        QCOMPARE(change.show->summary, QStringLiteral("Acme CI is waiting"));
        QCOMPARE(change.show->buttons, QList{NoteAction::Unlock});
        QCOMPARE(change.show->urgency, NoteUrgency::Normal);
        QVERIFY(!beta.ends(RunOutcome::Skipped, lock).show);
        acme.now = noon.addDays(3);
        QVERIFY(!acme.ends(RunOutcome::Skipped, lock).show);

        QCOMPARE(rules.unlocked().close, QStringList{QStringLiteral("a")});
        QVERIFY(rules.unlocked().close.isEmpty());
        QVERIFY(beta.ends(RunOutcome::Skipped, lock).show);
        // A run that got through shows that it is open.
        QCOMPARE(acme.ends(completedRun(1, 1)).close, QStringList{QStringLiteral("b")});
    }

    void fourForOneCauseBecomeOne()
    {
        NoteRules rules;
        std::vector<Pipeline> all;
        for (const char *key : {"a", "b", "c", "d", "e"})
            all.emplace_back(rules, QLatin1String(key), QLatin1String(key));
        for (Pipeline &each : all) {
            (void)each.succeeds();
            each.now = noon.addDays(2);
        }
        for (std::size_t i = 0; i < 3; ++i) {
            const NoteChange change = all[i].fails(ErrorKind::Offline);
            QVERIFY(change.show);
            QCOMPARE(change.show->key, QString(QChar(u'a' + static_cast<char16_t>(i))));
        }
        const NoteChange fourth = all[3].fails(ErrorKind::Offline);
        QVERIFY(fourth.show);
        QVERIFY(fourth.show->pipelineKey.isEmpty());
        QVERIFY(fourth.show->key != QStringLiteral("d"));
        QVERIFY2(fourth.show->summary.contains(u'4'), qPrintable(fourth.show->summary));
        for (const char *key : {"a", "b", "c"})
            QVERIFY(fourth.close.contains(QLatin1String(key)));
        const NoteChange fifth = all[4].fails(ErrorKind::Offline);
        QCOMPARE(fifth.show->key, fourth.show->key);
        QVERIFY(fifth.show->summary.contains(u'5'));

        // It goes with the last of them.
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY(!all[i].succeeds().close.contains(fourth.show->key));
        QVERIFY(all[4].succeeds().close.contains(fourth.show->key));
    }

    void differentCausesStayApart()
    {
        NoteRules rules;
        std::vector<Pipeline> all;
        const QList<ErrorKind> kinds{ErrorKind::TokenRefused, ErrorKind::DestinationFull,
                                     ErrorKind::TokenRefused, ErrorKind::DestinationFull,
                                     ErrorKind::TokenRefused};
        for (int i = 0; i < kinds.size(); ++i) {
            Pipeline each(rules, QString::number(i), QString::number(i));
            const NoteChange change = each.fails(kinds[i]);
            QCOMPARE(change.show->key, QString::number(i));
        }
    }

    void whatIsDeletedIsTakenAway()
    {
        NoteRules rules;
        Pipeline acme(rules, QStringLiteral("a"), QStringLiteral("Acme CI"));
        (void)acme.fails(ErrorKind::TokenRefused);
        QVERIFY(rules.removed(QStringLiteral("a")).close.contains(QStringLiteral("a")));
    }

    void aClickOnTheNoteNeverQuits()
    {
        const Note note = NoteWords::stillRunning();
        QCOMPARE(note.summary, QStringLiteral("Kitesync is still running"));
        QCOMPARE(note.buttons, QList{NoteAction::Quit});
        QCOMPARE(note.clicked, NoteAction::Open);
    }

    void longNamesAndDirtyNamesAreMadeShortAndClean()
    {
        NoteRules rules;
        Pipeline dirty(rules, QStringLiteral("a"), QStringLiteral("x\x1b[31m\n").repeated(60));
        const NoteChange change = dirty.fails(ErrorKind::TokenRefused);
        QVERIFY(change.show->summary.size() < 120);
        QVERIFY(!change.show->summary.contains(u'\n'));
        QVERIFY(!change.show->summary.contains(QChar(0x1b)));
    }
};

QTEST_GUILESS_MAIN(TestNoteRules)
#include "tst_noterules.moc"
