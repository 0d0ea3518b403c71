// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinestore.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"
#include "tests/fakes/manualclock.h"
#include "tests/sync/store/storesamples.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kitesync;
using namespace std::chrono_literals;

/// What the store knows of a destination: whether runs wrote to it, and only to this one.
class TestWroteToDestination final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void whatCounts_data();
    void whatCounts();
    void anotherDestinationIsUntouched_data();
    void anotherDestinationIsUntouched();
    void otherChangesForgetNothing();
    void movedTablesAreTheSame();
    void everyPipelineHasItsOwn();
    void staysWhenTheHistoryIsShort();

private:
    PipelineConfig added(const QString &name)
    {
        return m_store->pipelines().add(samplePipeline(name)).value();
    }
    bool wrote(const PipelineConfig &config)
    {
        return m_store->runs().wroteToDestination(config.key).value();
    }
    /// A run of now.
    Run runOf(const PipelineConfig &config, RunOutcome outcome) const
    {
        Run run = sampleRun(config.key, m_clock.now());
        run.outcome = outcome;
        run.counts = {};
        return run;
    }
    void complete(const PipelineConfig &config)
    {
        QVERIFY(m_store->runs().finish(runOf(config, RunOutcome::Succeeded)).ok());
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestWroteToDestination::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = Store::open(m_folder->filePath(QStringLiteral("s/s.sqlite")), m_clock).value();
}

void TestWroteToDestination::whatCounts_data()
{
    QTest::addColumn<RunOutcome>("outcome");
    QTest::addColumn<ObjectCounts>("builds");
    QTest::addColumn<bool>("wrote");
    const auto row = [](const char *name, RunOutcome outcome, const ObjectCounts &builds, bool wrote) {
        QTest::newRow(name) << outcome << builds << wrote;
    };
    row("complete, nothing there to copy", RunOutcome::Succeeded, {}, true);
    row("complete but for rejects", RunOutcome::SucceededWithRejects, {1, 0, 0, 1, 0, 0}, true);
    row("failed half way", RunOutcome::Failed, {5, 5, 0, 0, 0, 0}, true);
    row("failed with all as it was", RunOutcome::Failed, {5, 0, 5, 0, 0, 0}, true);
    row("stopped half way", RunOutcome::Cancelled, {5, 5, 0, 0, 0, 0}, true);
    row("cut off half way", RunOutcome::Interrupted, {5, 5, 0, 0, 0, 0}, true);
    row("failed at the door", RunOutcome::Failed, {}, false);
    row("stopped at once", RunOutcome::Cancelled, {}, false);
    row("skipped", RunOutcome::Skipped, {}, false);
}

void TestWroteToDestination::whatCounts()
{
    QFETCH(const RunOutcome, outcome);
    QFETCH(const ObjectCounts, builds);
    const PipelineConfig config = added(QStringLiteral("a"));
    QVERIFY(!wrote(config));
    Run run = runOf(config, outcome);
    run.of(SourceObject::Builds) = builds;
    QVERIFY(m_store->runs().finish(run).ok());
    QTEST(wrote(config), "wrote");
}

void TestWroteToDestination::anotherDestinationIsUntouched_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("prefix");
    QTest::newRow("file") << QStringLiteral("sqlite:/srv/other.sqlite") << QString();
    QTest::newRow("prefix") << QStringLiteral("sqlite:/srv/acme.sqlite") << QStringLiteral("bk_");
}

void TestWroteToDestination::anotherDestinationIsUntouched()
{
    QFETCH(const QString, url);
    QFETCH(const QString, prefix);
    PipelineConfig config = added(QStringLiteral("a"));
    complete(config);
    m_clock.advance(1h);
    config.destination.url = url;
    config.destination.tablePrefix = prefix;
    QVERIFY(m_store->pipelines().update(config).ok());
    QVERIFY(!wrote(config));
    m_clock.advance(1h);
    complete(config);
    QVERIFY(wrote(config));
}

void TestWroteToDestination::otherChangesForgetNothing()
{
    PipelineConfig config = added(QStringLiteral("a"));
    complete(config);
    m_clock.advance(1h);
    config.name = QStringLiteral("renamed");
    config.objects = SourceObject::Builds;
    config.every = 1h;
    config.destination.views = false;
    QVERIFY(m_store->pipelines().update(config).ok());
    QVERIFY(wrote(config));
}

void TestWroteToDestination::movedTablesAreTheSame()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    complete(config);
    m_clock.advance(1h);
    const QString url = QStringLiteral("sqlite:/srv/moved.sqlite");
    PipelineConfig expected = config;
    expected.destination = {url, QStringLiteral("bk_"), QString(), false};
    QCOMPARE(m_store->pipelines().moveDestination(config.key, expected.destination)->destination,
             expected.destination);
    QCOMPARE(m_store->pipelines().byKey(config.key).value(), expected);
    QVERIFY(wrote(config));
    QCOMPARE(m_store->pipelines().moveDestination(QStringLiteral("x"), expected.destination).error().kind,
             ErrorKind::UnknownPipeline);
    QCOMPARE(
        m_store->pipelines().moveDestination(config.key, {QStringLiteral("sqlite:"), {}, {}}).error().subject,
        QStringLiteral("destination"));
    QCOMPARE(m_store->pipelines().byKey(config.key)->destination.url, url);
}

void TestWroteToDestination::everyPipelineHasItsOwn()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    const PipelineConfig copy = added(QStringLiteral("b"));
    complete(config);
    QVERIFY(wrote(config) && !wrote(copy));
    QVERIFY(!m_store->runs().wroteToDestination(QStringLiteral("x")).value());
    // An adopting one takes its runs along, and a new one of the same key has none of them.
    const PipelineKey key = QStringLiteral("0b8f1f6e-36e4-4a1b-9c39-0d0f2c5a7b11");
    QVERIFY(m_store->pipelines().changeKey(config.key, key).ok());
    QVERIFY(m_store->runs().wroteToDestination(key).value());
    QVERIFY(m_store->pipelines().remove(key).ok());
    PipelineConfig again = samplePipeline(QStringLiteral("a"));
    again.key = key;
    QVERIFY(m_store->pipelines().add(again).ok());
    QVERIFY(!wrote(again));
}

void TestWroteToDestination::staysWhenTheHistoryIsShort()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    m_store->runs().setRetention({2, std::chrono::days(1)});
    complete(config);
    for (int day = 0; day < 5; ++day) {
        m_clock.advance(48h);
        QVERIFY(m_store->runs().finish(runOf(config, RunOutcome::Failed)).ok());
    }
    QVERIFY(wrote(config));
}

QTEST_GUILESS_MAIN(TestWroteToDestination)
#include "tst_wrotetodestination.moc"
