// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/runstore.h"

#include "sync/store/pipelinestore.h"
#include "sync/store/processidentity.h"
#include "sync/store/store.h"
#include "sync/store/storedatabase.h"
#include "tests/fakes/manualclock.h"
#include "tests/sync/store/storesamples.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace kitesync;
using namespace std::chrono_literals;

class TestRunStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldSurvives();
    void lifeOfARun();
    void finishedWithoutBeginning();
    void skippedRunsAreRows();
    void ofAnUnknownPipeline();
    void beginsOnce();
    void newestFirst();
    void filters();
    void textFilter();
    void newest();
    void interrupted();
    void interruptedOfAnotherMachine();
    void purgeByNumber();
    void purgeByAge();
    void whatAlwaysStays();

private:
    RunStore &runs() { return m_store->runs(); }
    Run stored(const QString &id) { return runs().byId(id)->value_or(Run()); }
    void reopen()
    {
        m_store.reset();
        auto store = Store::open(m_folder->filePath(QStringLiteral("s/s.sqlite")), m_clock);
        QVERIFY(store.ok());
        m_store = *std::move(store);
    }
    void alter(const QString &sql, const QVariantList &values)
    {
        const auto database = StoreDatabase::open(m_store->file(), 1s);
        QVERIFY(database.ok());
        QCOMPARE(*(*database)->change(sql, values), 1);
    }
    static void compare(const Run &a, const Run &b);

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    PipelineKey m_key;
    PipelineKey m_otherKey;
};

void TestRunStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
    m_key = m_store->pipelines().add(samplePipeline(QStringLiteral("Acme CI")))->key;
    m_otherKey = m_store->pipelines().add(samplePipeline(QStringLiteral("Über")))->key;
}

void TestRunStore::compare(const Run &a, const Run &b)
{
    QCOMPARE(a.id, b.id);
    QCOMPARE(a.pipelineKey, b.pipelineKey);
    QCOMPARE(a.kind, b.kind);
    QCOMPARE(a.trigger, b.trigger);
    QCOMPARE(a.startedAt, b.startedAt);
    QCOMPARE(a.finishedAt, b.finishedAt);
    QCOMPARE(a.outcome, b.outcome);
    QCOMPARE(a.objects, b.objects);
    QVERIFY(a.counts == b.counts);
    QCOMPARE(a.correctAsOf, b.correctAsOf);
    QCOMPARE(a.missed, b.missed);
    QCOMPARE(a.apiCalls, b.apiCalls);
    QCOMPARE(a.deferred, b.deferred);
    QCOMPARE(a.duration, b.duration);
    QVERIFY(a.error == b.error);
    QVERIFY(a.problems == b.problems);
}

void TestRunStore::everyFieldSurvives()
{
    Run run = sampleRun(m_key, m_clock.now());
    run.error = Error{ErrorKind::ScopeMissing,
                      QStringLiteral("agents"),
                      QStringLiteral("wörds\n\"verbatim\""),
                      QStringLiteral("read_agents"),
                      403,
                      1500ms,
                      -720s};
    run.problems = {*run.error, Error{ErrorKind::CountsDisagree, {}, {}, {}, 0, 0ms},
                    Error{ErrorKind::StoreFailed}.because("it is not a file"),
                    Error{ErrorKind::DestinationFailed}.because(
                        {"“%1” of %2", {QStringLiteral("%2\n\"ä\", [1]"), QString()}})};
    QVERIFY(runs().finish(run).ok());
    reopen();
    compare(stored(run.id), run);
    QCOMPARE(stored(run.id).pipelineName, QStringLiteral("Acme CI"));
    QVERIFY(!runs().byId(QStringLiteral("unknown"))->has_value());
}

void TestRunStore::lifeOfARun()
{
    Run run = sampleRun(m_key, m_clock.now());
    QVERIFY(runs().begin(run).ok());
    QCOMPARE(stored(run.id).outcome, RunOutcome::Running);
    QVERIFY(!stored(run.id).finishedAt.isValid());
    run.of(SourceObject::Builds).read = 250;
    run.problems = {Error{ErrorKind::Forbidden, {}, {}, {}, 403, 0ms}};
    QVERIFY(runs().update(run).ok());
    QCOMPARE(stored(run.id).of(SourceObject::Builds).read, 250);
    QCOMPARE(stored(run.id).outcome, RunOutcome::Running);
    run.problems.clear();
    QVERIFY(runs().finish(run).ok());
    compare(stored(run.id), run);
    QCOMPARE(*runs().count(), 1);
    // What comes late does not wake it up.
    QVERIFY(runs().update(run).ok());
    compare(stored(run.id), run);
}

void TestRunStore::finishedWithoutBeginning()
{
    Run run = sampleRun(m_key, m_clock.now());
    run.finishedAt = {};
    QVERIFY(runs().finish(run).ok());
    QCOMPARE(stored(run.id).finishedAt, m_clock.now());
}

void TestRunStore::skippedRunsAreRows()
{
    Run run = sampleRun(m_key, m_clock.now());
    run.outcome = RunOutcome::Running;
    run.error = Error{ErrorKind::KeychainLocked, {}, {}, {}, 0, 0ms};
    QVERIFY(runs().skip(run).ok());
    const Run kept = stored(run.id);
    QCOMPARE(kept.outcome, RunOutcome::Skipped);
    QCOMPARE(kept.finishedAt, run.startedAt);
    QCOMPARE(kept.duration, 0ms);
    QCOMPARE(kept.error->kind, ErrorKind::KeychainLocked);
}

void TestRunStore::ofAnUnknownPipeline()
{
    const Run run = sampleRun(QStringLiteral("nobody"), m_clock.now());
    QCOMPARE(runs().begin(run).error().kind, ErrorKind::UnknownPipeline);
    QCOMPARE(runs().finish(run).error().kind, ErrorKind::UnknownPipeline);
    // Removed while it ran.
    const Run late = sampleRun(m_key, m_clock.now());
    QVERIFY(runs().begin(late).ok());
    QVERIFY(m_store->pipelines().remove(m_key).ok());
    QCOMPARE(runs().finish(late).error().kind, ErrorKind::UnknownPipeline);
    QCOMPARE(*runs().count(), 0);
}

void TestRunStore::beginsOnce()
{
    const Run run = sampleRun(m_key, m_clock.now());
    QVERIFY(runs().begin(run).ok());
    QCOMPARE(runs().begin(run).error().kind, ErrorKind::InvalidValue);
}

void TestRunStore::newestFirst()
{
    QRandomGenerator random(5);
    QStringList ids;
    for (int i = 0; i < 30; ++i) {
        const Run run
            = sampleRun(m_key, m_clock.now().addSecs(i / 2)); // two at a time: the later written is newer
        QVERIFY(runs().finish(run).ok());
        ids.prepend(run.id);
    }
    RunFilter filter;
    const auto idsOf = [this, &filter] {
        QStringList listed;
        const Result<QList<Run>> list = runs().list(filter);
        for (const Run &run : *list)
            listed.append(run.id);
        return listed;
    };
    QCOMPARE(idsOf(), ids);
    filter.limit = 7;
    filter.offset = 20;
    QCOMPARE(idsOf(), ids.mid(20, 7));
    filter.offset = 28;
    QCOMPARE(idsOf(), ids.mid(28, 2));
    filter.limit = 0;
    filter.offset = 0;
    QCOMPARE(idsOf(), ids);
    QCOMPARE(*runs().count(filter), 30);
    QCOMPARE(runs().list()->constFirst().of(SourceObject::Jobs).read, 9'000'000'000);
}

void TestRunStore::filters()
{
    Run failed = sampleRun(m_key, m_clock.now());
    failed.outcome = RunOutcome::Failed;
    failed.of(SourceObject::Builds) = {};
    Run other = sampleRun(m_otherKey, m_clock.now());
    QVERIFY(runs().finish(failed).ok());
    QVERIFY(runs().finish(other).ok());
    RunFilter filter;
    filter.pipelineKey = m_key;
    QCOMPARE(runs().list(filter)->size(), 1);
    QCOMPARE(runs().list(filter)->constFirst().id, failed.id);
    filter = {};
    filter.outcomes = {RunOutcome::Failed, RunOutcome::Cancelled};
    QCOMPARE(*runs().count(filter), 1);
    filter.outcomes.append(RunOutcome::SucceededWithRejects);
    QCOMPARE(*runs().count(filter), 2);
    filter.object = SourceObject::Builds;
    QCOMPARE(*runs().count(filter), 1);
    filter.object = SourceObject::Agents;
    QCOMPARE(*runs().count(filter), 0);
}

void TestRunStore::textFilter()
{
    Run first = sampleRun(m_key, m_clock.now());
    first.error = Error{ErrorKind::HostNotFound,
                        QStringLiteral("GET /v2/builds"),
                        QStringLiteral("KAPUTT 100%"),
                        QStringLiteral("api.Example"),
                        0,
                        0ms};
    Run second = sampleRun(m_otherKey, m_clock.now().addSecs(1));
    second.problems
        = {Error{ErrorKind::Forbidden, {}, QStringLiteral("Zugang VERWEIGERT für Ärzte"), {}, 0, 0ms}};
    QVERIFY(runs().finish(first).ok());
    QVERIFY(runs().finish(second).ok());
    const auto found = [this](const char *text, int limit = 100, int offset = 0) {
        RunFilter filter;
        filter.text = QString::fromUtf8(text);
        filter.limit = limit;
        filter.offset = offset;
        return runs().list(filter)->size();
    };
    QCOMPARE(found("kaputt"), 1);
    QCOMPARE(found("100%"), 1);
    QCOMPARE(found("EXAMPLE"), 1);
    QCOMPARE(found("/v2/"), 1);
    QCOMPARE(found("ärzte"), 1);
    QCOMPARE(found("über"), 1);
    QCOMPARE(found("acme"), 1);
    QCOMPARE(found("e"), 2);
    QCOMPARE(found("e", 1), 1);
    QCOMPARE(found("e", 5, 1), 1);
    QCOMPARE(found("e", 0, 2), 0);
    QCOMPARE(found("%"), 1);
    QCOMPARE(found("_"), 0);
    RunFilter filter;
    filter.text = QStringLiteral("e");
    filter.limit = 1;
    QCOMPARE(*runs().count(filter), 2);
}

void TestRunStore::newest()
{
    QVERIFY(!runs().newest(m_key)->has_value());
    const Run complete = sampleRun(m_key, m_clock.now());
    Run failed = sampleRun(m_key, m_clock.now().addSecs(60));
    failed.outcome = RunOutcome::Failed;
    QVERIFY(runs().finish(complete).ok());
    QVERIFY(runs().finish(failed).ok());
    QVERIFY(runs().finish(sampleRun(m_otherKey, m_clock.now().addSecs(90))).ok());
    QCOMPARE(runs().newest(m_key)->value().id, complete.id);
    QCOMPARE(runs().newest(m_key, false)->value().id, failed.id);
}

void TestRunStore::interrupted()
{
    Run run = sampleRun(m_key, m_clock.now());
    QVERIFY(runs().begin(run).ok());
    m_clock.advance(90s);
    QVERIFY(runs().update(run).ok());
    m_clock.advance(1h);
    QCOMPARE(*runs().markInterrupted(), 0);
    // The same id, but started at another time: the process is another.
    alter(QStringLiteral("UPDATE runs SET process = ?"), {thisProcess() + u'9'});
    QCOMPARE(*runs().markInterrupted(), 1);
    QCOMPARE(*runs().markInterrupted(), 0);
    const Run kept = stored(run.id);
    QCOMPARE(kept.outcome, RunOutcome::Interrupted);
    QCOMPARE(kept.duration, 90s); // to the last sign of life
    QCOMPARE(kept.finishedAt, run.startedAt.addSecs(90));
    // If it lived after all, what it says in the end is right.
    QVERIFY(runs().finish(run).ok());
    QCOMPARE(stored(run.id).outcome, RunOutcome::SucceededWithRejects);
}

void TestRunStore::interruptedOfAnotherMachine()
{
    QVERIFY(runs().begin(sampleRun(m_key, m_clock.now())).ok());
    alter(QStringLiteral("UPDATE runs SET process = ?"),
          {QStringLiteral("elsewhere/host|boot|pid:[1]|77|88")});
    QCOMPARE(*runs().markInterrupted(), 0);
    m_clock.advance(11h);
    QCOMPARE(*runs().markInterrupted(), 0);
    m_clock.advance(2h);
    QCOMPARE(*runs().markInterrupted(), 1);
}

void TestRunStore::purgeByNumber()
{
    runs().setRetention({5, std::chrono::days(180)});
    QStringList ids;
    for (int i = 0; i < 12; ++i) {
        const Run run = sampleRun(m_key, m_clock.now().addSecs(i));
        ids.prepend(run.id);
        QVERIFY(runs().finish(run).ok());
        QVERIFY(runs().finish(sampleRun(m_otherKey, m_clock.now().addSecs(100 + i))).ok());
    }
    RunFilter filter;
    filter.pipelineKey = m_key;
    QCOMPARE(*runs().count(filter), 5);
    QStringList left;
    const Result<QList<Run>> list = runs().list(filter);
    for (const Run &run : *list)
        left.append(run.id);
    QCOMPARE(left, ids.first(5));
    QCOMPARE(*runs().count(), 10);
    // Nothing of the others is left over.
    const auto database = StoreDatabase::open(m_store->file(), 1s);
    QCOMPARE(*(*database)->number(QStringLiteral("SELECT count(DISTINCT run_id) FROM run_objects")), 10);
}

void TestRunStore::purgeByAge()
{
    runs().setRetention({500, std::chrono::days(180)});
    const QDateTime begin = m_clock.now();
    for (int day = 0; day < 200; day += 10)
        QVERIFY(runs().finish(sampleRun(m_key, begin.addDays(day))).ok());
    m_clock.advance(200 * 24h);
    QCOMPARE(*runs().purge(), 2); // days 0 and 10; day 20 is exactly 180 days old
    QCOMPARE(*runs().count(), 18);
    QCOMPARE(*runs().purge(), 0);
}

void TestRunStore::whatAlwaysStays()
{
    runs().setRetention({2, std::chrono::days(1)});
    const Run complete = sampleRun(m_key, m_clock.now());
    QVERIFY(runs().finish(complete).ok());
    Run running = sampleRun(m_key, m_clock.now().addSecs(1));
    QVERIFY(runs().begin(running).ok());
    for (int i = 0; i < 5; ++i) {
        Run failed = sampleRun(m_key, m_clock.now().addSecs(10 + i));
        failed.outcome = RunOutcome::Failed;
        QVERIFY(runs().finish(failed).ok());
    }
    QCOMPARE(*runs().count(), 4);
    m_clock.advance(100 * 24h);
    QCOMPARE(*runs().purge(), 1);
    QVERIFY(runs().byId(complete.id)->has_value());
    QVERIFY(runs().byId(running.id)->has_value());
    QCOMPARE(runs().newest(m_key, false)->value().outcome, RunOutcome::Failed);
    // A move says nothing about how up to date the copy is.
    Run move = sampleRun(m_key, m_clock.now());
    move.kind = RunKind::Move;
    QVERIFY(runs().finish(move).ok());
    QVERIFY(runs().byId(complete.id)->has_value());
}

QTEST_GUILESS_MAIN(TestRunStore)
#include "tst_runstore.moc"
