// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notifications/notifier.h"

#include "models/words/language.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "tests/fakes/storebox.h"

#include <QSignalSpy>
#include <QTest>
#include <QUuid>

#include <memory>

using namespace kitesync;
using namespace kitesync::tests;

class TestNotifier final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void init()
    {
        m_box = std::make_unique<StoreBox>();
        m_key = m_box->addPipeline(QStringLiteral("Acme CI"));
        m_inFront = false;
        m_notifier = std::make_unique<Notifier>(*m_box->store, m_box->clock, [this] { return m_inFront; });
        m_shown = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::showWanted);
    }

    void cleanup()
    {
        m_notifier.reset();
        m_box.reset();
    }

    void theHistorySaysWhatIsTheFirstAndHowManyFailed()
    {
        ends(RunOutcome::Failed, ErrorKind::ServerTrouble);
        ends(RunOutcome::Failed, ErrorKind::ServerTrouble);
        QCOMPARE(m_shown->size(), 0);
        ends(RunOutcome::Succeeded);
        QCOMPARE(m_shown->size(), 1);
        QCOMPARE(note().summary, QStringLiteral("Acme CI is ready"));
        // Another start of the program knows the history too.
        m_notifier = std::make_unique<Notifier>(*m_box->store, m_box->clock, [this] { return m_inFront; });
        m_shown = std::make_unique<QSignalSpy>(m_notifier.get(), &Notifier::showWanted);
        ends(RunOutcome::Succeeded);
        ends(RunOutcome::Failed, ErrorKind::ServerTrouble);
        ends(RunOutcome::Skipped, ErrorKind::Offline);
        QCOMPARE(m_shown->size(), 0);
        ends(RunOutcome::Failed, ErrorKind::TimedOut);
        QCOMPARE(m_shown->size(), 1);
        QVERIFY(note().summary.startsWith(QStringLiteral("Acme CI: no sync since")));
    }

    void thePreferencesAreAsked()
    {
        QVERIFY(m_box->store->preferences().set(preference::notifyProblems, false).ok());
        ends(RunOutcome::Failed, ErrorKind::TokenRefused);
        QCOMPARE(m_shown->size(), 0);
        QVERIFY(m_box->store->preferences().set(preference::notifyProblems, true).ok());
        ends(RunOutcome::Failed, ErrorKind::TokenRefused);
        QCOMPARE(m_shown->size(), 1);
    }

    void theWindowIsAsked()
    {
        m_inFront = true;
        ends(RunOutcome::Failed, ErrorKind::TokenRefused, RunTrigger::Manual);
        QCOMPARE(m_shown->size(), 0);
        m_inFront = false;
        ends(RunOutcome::Failed, ErrorKind::TokenRefused, RunTrigger::Manual);
        QCOMPARE(m_shown->size(), 1);
    }

    void unlockingTakesTheNoteAway()
    {
        QSignalSpy closed(m_notifier.get(), &Notifier::closeWanted);
        ends(RunOutcome::Skipped, ErrorKind::KeychainLocked);
        QCOMPARE(m_shown->size(), 1);
        m_notifier->tellUnlocked();
        QCOMPARE(closed.size(), 1);
        QCOMPARE(closed.first().first().toString(), note().key);
    }

    void theClosedWindowIsToldOnceEver()
    {
        m_notifier->tellWindowClosed();
        m_notifier->tellWindowClosed();
        Notifier another(*m_box->store, m_box->clock, [] { return false; });
        QSignalSpy shown(&another, &Notifier::showWanted);
        another.tellWindowClosed();
        QCOMPARE(m_shown->size(), 1);
        QCOMPARE(shown.size(), 0);
    }

private:
    void ends(RunOutcome outcome, std::optional<ErrorKind> kind = {},
              RunTrigger trigger = RunTrigger::Scheduled)
    {
        m_box->clock.advance(std::chrono::minutes(10));
        Run run;
        run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
        run.pipelineKey = m_key;
        run.pipelineName = QStringLiteral("Acme CI");
        run.trigger = trigger;
        run.startedAt = m_box->clock.now();
        run.finishedAt = m_box->clock.now();
        run.outcome = outcome;
        if (kind)
            run.error = Error{.kind = *kind};
        const Status kept = outcome == RunOutcome::Skipped ? m_box->store->runs().skip(run)
                                                           : m_box->store->runs().finish(run);
        QVERIFY2(kept.ok(), kept.ok() ? "" : qPrintable(kept.error().detail));
        m_notifier->tellRunEnded(run);
    }

    [[nodiscard]] Note note() const { return m_shown->last().first().value<Note>(); }

    std::unique_ptr<StoreBox> m_box;
    PipelineKey m_key;
    bool m_inFront = false;
    std::unique_ptr<Notifier> m_notifier;
    std::unique_ptr<QSignalSpy> m_shown;
};

QTEST_GUILESS_MAIN(TestNotifier)
#include "tst_notifier.moc"
