// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/statewords.h"

#include "models/words/language.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

const QDateTime noon(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

StateContext at(const QDateTime &now, bool online = true)
{
    return {now, {}, online};
}

PipelineState ended(RunOutcome outcome, const Error &error)
{
    PipelineState state;
    state.lastRun = Run();
    state.lastRun->outcome = outcome;
    state.lastRun->finishedAt = noon;
    state.lastRun->error = error;
    return state;
}

PipelineState running(std::chrono::milliseconds deferred)
{
    PipelineState state;
    state.running = true;
    state.progress = Progress();
    state.progress->deferred = deferred;
    return state;
}

} // namespace

class TestStateWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void eachTroubleHasItsButton_data()
    {
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<NoticeAction>("action");
        QTest::addColumn<QString>("button");
        const auto row = [](const char *name, ErrorKind kind, NoticeAction action, const char *button) {
            QTest::newRow(name) << kind << action << QString::fromUtf8(button);
        };
        row("E-A1", ErrorKind::TokenRefused, NoticeAction::EditSource, "Replace token…");
        row("E-A2", ErrorKind::ScopeMissing, NoticeAction::EditObjects, "Change objects…");
        row("E-A4", ErrorKind::AddressRefused, NoticeAction::TokenPage, "Open token page");
        row("E-A5", ErrorKind::OrganizationNotFound, NoticeAction::EditSource, "Edit connection…");
        row("E-N1", ErrorKind::Offline, NoticeAction::SyncNow, "Try now");
        row("E-N3", ErrorKind::ConnectionRefused, NoticeAction::SyncNow, "Try again");
        row("E-N6", ErrorKind::NotTheApi, NoticeAction::SignInPage, "Open browser");
        row("E-N7", ErrorKind::ProxyRefused, NoticeAction::ProxySettings, "Proxy settings");
        row("E-S1", ErrorKind::ServerTrouble, NoticeAction::SyncNow, "Try again");
        row("E-K1", ErrorKind::KeychainLocked, NoticeAction::Unlock, "Unlock");
        row("E-D2", ErrorKind::DestinationReadOnly, NoticeAction::EditDestination, "Edit destination…");
        row("E-D6", ErrorKind::DestinationNewer, NoticeAction::Update, "Update");
    }
    void eachTroubleHasItsButton()
    {
        QFETCH(const ErrorKind, kind);
        const PipelineState state = ended(RunOutcome::Failed, {.kind = kind});
        const std::optional<Notice> notice = StateWords::notice(state, at(noon));
        QVERIFY(notice);
        QTEST(notice->action, "action");
        QTEST(notice->actionText, "button");
        QVERIFY(notice->text.endsWith(QLatin1Char('.')));
    }

    void offlineCanBeTriedAllTheSame()
    {
        PipelineState state;
        state.config.every = 6h;
        const std::optional<Notice> notice = StateWords::notice(state, at(noon, false));
        QVERIFY(notice && !notice->urgent);
        QCOMPARE(notice->action, NoticeAction::SyncNow);
        QCOMPARE(notice->actionText, QStringLiteral("Try now"));
        QVERIFY(!StateWords::notice(state, at(noon)));
        // Back again: the run that was skipped starts by itself.
        const PipelineState skipped = ended(RunOutcome::Skipped, {.kind = ErrorKind::Offline});
        QVERIFY(!StateWords::notice(skipped, at(noon)));
    }

    void anExpiryIsToldInTime_data()
    {
        QTest::addColumn<QDateTime>("expiresAt");
        QTest::addColumn<bool>("told");
        QTest::newRow("never") << QDateTime() << false;
        QTest::newRow("two weeks") << noon.addDays(14) << false;
        QTest::newRow("less") << noon.addDays(14).addSecs(-1) << true;
        QTest::newRow("soon") << noon.addSecs(60) << true;
        QTest::newRow("over") << noon << false;
    }
    void anExpiryIsToldInTime()
    {
        QFETCH(const QDateTime, expiresAt);
        PipelineState state;
        state.source.tokenExpiresAt = expiresAt;
        state.missed = 2;
        const std::optional<Notice> notice = StateWords::notice(state, at(noon));
        QVERIFY(notice);
        const bool told = notice->actionText == QString::fromUtf8("Replace token…");
        QTEST(told, "told");
        if (told) {
            QVERIFY2(notice->text.startsWith(QLatin1String("The token expires on ")), qPrintable(notice->text));
            QCOMPARE(notice->action, NoticeAction::EditSource);
        }
        // What nothing goes on without comes first.
        state.lastRun = ended(RunOutcome::Failed, {.kind = ErrorKind::DestinationFull}).lastRun;
        QCOMPARE(StateWords::notice(state, at(noon))->actionText, QStringLiteral("Try again"));
    }

    void aWrongClockLeadsToItsSettings()
    {
        for (const ErrorKind kind : {ErrorKind::TokenRefused, ErrorKind::TlsFailed}) {
            Error error{.kind = kind};
            error.clockAhead = 10min;
            const auto notice = StateWords::notice(ended(RunOutcome::Failed, error), at(noon));
            QVERIFY(notice && notice->urgent);
            QCOMPARE(notice->action, NoticeAction::DateSettings);
            QCOMPARE(notice->actionText, QStringLiteral("Open date settings"));
            QVERIFY(notice->text.startsWith(QLatin1String("This computer's clock is wrong by 10 min.")));
        }
    }

    void aLongWaitForTheLimitIsTold()
    {
        QVERIFY(!StateWords::notice(running(15min), at(noon)));
        const std::optional<Notice> notice = StateWords::notice(running(15min + 1s), at(noon));
        QVERIFY(notice && !notice->urgent);
        QCOMPARE(notice->text, QStringLiteral("Buildkite's request limit is used up by this organization. "
                                              "The sync goes on more slowly."));
        QCOMPARE(notice->action, NoticeAction::LowerSpeed);
        QCOMPARE(notice->actionText, QString::fromUtf8("Lower speed…"));
        PipelineState state = running(20min);
        state.stopping = true;
        QVERIFY(!StateWords::notice(state, at(noon)));
        // What was waited for in an earlier run is no trouble of now.
        state.running = state.stopping = false;
        QVERIFY(!StateWords::notice(state, at(noon)));
    }
};

QTEST_GUILESS_MAIN(TestStateWords)
#include "tst_statewords.moc"
