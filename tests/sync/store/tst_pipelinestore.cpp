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

class TestPipelineStore : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void everyFieldSurvives();
    void listIsSortedForPeople();
    void namesAreUnique();
    void byName();
    void keysAreUnique();
    void invalidIsNotSaved();
    void updateReplaces();
    void updateKeepsTheDueTimeOfTheSameGrid();
    void removeForgetsTheRuns();
    void changedKeyTakesRunsAndScheduleAlong();
    void scheduleState();
    void sourceFactsAreKept();
    void unknownKeys();

private:
    PipelineStore &pipelines() { return m_store->pipelines(); }
    PipelineConfig added(const QString &name)
    {
        const Result<PipelineConfig> config = pipelines().add(samplePipeline(name));
        return config.ok() ? *config : PipelineConfig();
    }
    void reopen()
    {
        m_store.reset();
        auto store = Store::open(m_folder->filePath(QStringLiteral("s/s.sqlite")), m_clock);
        QVERIFY(store.ok());
        m_store = *std::move(store);
    }

    ManualClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
};

void TestPipelineStore::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestPipelineStore::everyFieldSurvives()
{
    PipelineConfig config;
    config.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    config.name = QStringLiteral("Ünïcode 'quoted' \"twice\" %1 ?");
    config.organization = QStringLiteral("acme-inc");
    config.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:8080/api%20x"));
    config.destination = {QStringLiteral("postgresql://ci@db:5432/ware%20house"), QStringLiteral("bk_"),
                          QStringLiteral("ci"), false};
    config.objects = SourceObject::Builds | SourceObject::Agents;
    config.historyFrom = QDate(2020, 2, 29);
    config.every = 30min;
    config.scheduleAnchor = m_clock.now().addMSecs(1234567);
    config.catchUp = false;
    config.notOnMetered = true;
    config.share = {0.123456789, 0.8};
    config.createdAt = m_clock.now().addMSecs(-789);
    const Result<PipelineConfig> saved = pipelines().add(config);
    QVERIFY2(saved.ok(), qPrintable(saved.ok() ? QString() : saved.error().detail));
    QCOMPARE(*saved, config);
    reopen();
    QCOMPARE(*pipelines().byKey(config.key), config);

    PipelineConfig bare = samplePipeline(QStringLiteral("bare"));
    bare.every.reset();
    const Result<PipelineConfig> bareSaved = pipelines().add(bare);
    QVERIFY(bareSaved.ok());
    reopen();
    QCOMPARE(*pipelines().byKey(bareSaved->key), *bareSaved);
    QVERIFY(!pipelines().byKey(bareSaved->key)->every);
}

void TestPipelineStore::listIsSortedForPeople()
{
    for (const char *name : {"beta", "Alpha", "alpha", "Zed", "beta 2"})
        QVERIFY(!added(QLatin1String(name)).key.isEmpty());
    const Result<QList<PipelineConfig>> list = pipelines().list();
    QStringList names;
    for (const PipelineConfig &config : *list)
        names.append(config.name);
    QCOMPARE(names.join(u','), QStringLiteral("Alpha,alpha,beta,beta 2,Zed"));
}

void TestPipelineStore::namesAreUnique()
{
    const PipelineConfig first = added(QStringLiteral("a\u00e9"));
    const Result<PipelineConfig> again = pipelines().add(samplePipeline(QStringLiteral("  ae\u0301 ")));
    QVERIFY(!again.ok());
    QCOMPARE(again.error().kind, ErrorKind::NameTaken);
    QCOMPARE(again.error().subject, first.name);
    PipelineConfig other = added(QStringLiteral("b"));
    other.name = first.name;
    QCOMPARE(pipelines().update(other).error().kind, ErrorKind::NameTaken);
    QCOMPARE(pipelines().byKey(other.key)->name, QStringLiteral("b"));
    QVERIFY(!*pipelines().isNameFree(first.name));
    QVERIFY(*pipelines().isNameFree(first.name, first.key));
    QVERIFY(*pipelines().isNameFree(QStringLiteral("c")));
    QVERIFY(pipelines().update(first).ok());
    QVERIFY(!added(QStringLiteral("A\u00e9")).key.isEmpty());
}

void TestPipelineStore::byName()
{
    const PipelineConfig config = added(QStringLiteral("Acme CI"));
    QCOMPARE(pipelines().byName(QStringLiteral(" Acme CI\n"))->key, config.key);
    for (const char *name : {"", "acme ci", "Acme", "%", "Acme CI' OR '1'='1"}) {
        const Result<PipelineConfig> found = pipelines().byName(QLatin1String(name));
        QVERIFY(!found.ok());
        QCOMPARE(found.error().kind, ErrorKind::UnknownPipeline);
        QCOMPARE(found.error().subject, QLatin1String(name));
    }
}

void TestPipelineStore::keysAreUnique()
{
    PipelineConfig again = samplePipeline(QStringLiteral("b"));
    again.key = added(QStringLiteral("a")).key;
    const Result<PipelineConfig> refused = pipelines().add(again);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(refused.error().subject, QStringLiteral("key"));
    QCOMPARE(pipelines().list()->size(), 1);
}

void TestPipelineStore::invalidIsNotSaved()
{
    PipelineConfig config = samplePipeline(QStringLiteral("a"));
    config.every = 31min;
    QCOMPARE(pipelines().add(config).error().subject, QStringLiteral("every"));
    QCOMPARE(pipelines().list()->size(), 0);
    config = added(QStringLiteral("a"));
    config.organization = QStringLiteral("A B");
    QCOMPARE(pipelines().update(config).error().subject, QStringLiteral("organization"));
    QCOMPARE(pipelines().byKey(config.key)->organization, QStringLiteral("acme"));
}

void TestPipelineStore::updateReplaces()
{
    const PipelineConfig untouched = added(QStringLiteral("other"));
    PipelineConfig config = added(QStringLiteral("a"));
    m_clock.advance(1h);
    config.name = QStringLiteral("renamed");
    config.objects = SourceObject::Pipelines;
    config.historyFrom = QDate(2025, 1, 1);
    const QDateTime createdAt = std::exchange(config.createdAt, m_clock.now());
    const Result<PipelineConfig> saved = pipelines().update(config);
    QVERIFY(saved.ok());
    config.createdAt = createdAt; // not something to edit
    QCOMPARE(*saved, config);
    reopen();
    QCOMPARE(*pipelines().byKey(config.key), config);
    QCOMPARE(*pipelines().byKey(untouched.key), untouched);
}

void TestPipelineStore::updateKeepsTheDueTimeOfTheSameGrid()
{
    PipelineConfig config = added(QStringLiteral("a"));
    const QDateTime due = config.scheduleAnchor.addSecs(6 * 3600);
    QVERIFY(pipelines().setNextDue(config.key, due).ok());
    config.name = QStringLiteral("b");
    QVERIFY(pipelines().update(config).ok());
    QCOMPARE(pipelines().scheduleState(config.key)->nextDue, due);
    config.every = 1h;
    QVERIFY(pipelines().update(config).ok());
    QVERIFY(!pipelines().scheduleState(config.key)->nextDue.isValid());
}

void TestPipelineStore::removeForgetsTheRuns()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    const PipelineConfig other = added(QStringLiteral("b"));
    QVERIFY(m_store->runs().finish(sampleRun(config.key, m_clock.now())).ok());
    QVERIFY(m_store->runs().finish(sampleRun(other.key, m_clock.now())).ok());
    QVERIFY(pipelines().remove(config.key).ok());
    QCOMPARE(pipelines().list()->size(), 1);
    QCOMPARE(*m_store->runs().count(), 1);
    QCOMPARE(pipelines().remove(config.key).error().kind, ErrorKind::UnknownPipeline);
    QVERIFY(!added(QStringLiteral("a")).key.isEmpty());
}

void TestPipelineStore::changedKeyTakesRunsAndScheduleAlong()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    const PipelineConfig other = added(QStringLiteral("b"));
    QVERIFY(m_store->runs().finish(sampleRun(config.key, m_clock.now())).ok());
    const Pause pause{true, {}};
    QVERIFY(pipelines().setPause(config.key, pause).ok());
    const QString key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QVERIFY(pipelines().changeKey(config.key, key).ok());
    QCOMPARE(pipelines().byKey(key)->name, config.name);
    QCOMPARE(pipelines().scheduleState(key)->pause, pause);
    RunFilter filter;
    filter.pipelineKey = key;
    QCOMPARE(*m_store->runs().count(filter), 1);
    QVERIFY(pipelines().changeKey(key, key).ok());
    QCOMPARE(pipelines().changeKey(key, other.key).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(pipelines().changeKey(key, QStringLiteral("no key")).error().kind, ErrorKind::InvalidValue);
    QCOMPARE(pipelines().changeKey(config.key, QUuid::createUuid().toString(QUuid::WithoutBraces)).error().kind,
             ErrorKind::UnknownPipeline);
}

void TestPipelineStore::scheduleState()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    QCOMPARE(*pipelines().scheduleState(config.key), (ScheduleState{config.scheduleAnchor, {}}));
    const ScheduleState state{m_clock.now().addMSecs(1), {true, m_clock.now().addMSecs(2)}};
    QVERIFY(pipelines().setNextDue(config.key, state.nextDue).ok());
    QVERIFY(pipelines().setPause(config.key, state.pause).ok());
    reopen();
    QCOMPARE(*pipelines().scheduleState(config.key), state);
    QVERIFY(pipelines().setPause(config.key, {false, m_clock.now()}).ok());
    QCOMPARE(pipelines().scheduleState(config.key)->pause, Pause());

    PipelineConfig byHand = samplePipeline(QStringLiteral("b"));
    byHand.every.reset();
    QCOMPARE(*pipelines().scheduleState(pipelines().add(byHand)->key), ScheduleState());
}

void TestPipelineStore::sourceFactsAreKept()
{
    const PipelineConfig config = added(QStringLiteral("a"));
    QCOMPARE(*pipelines().sourceFacts(config.key), SourceFacts());
    SourceFacts facts{m_clock.now(), m_clock.now().addDays(10), m_clock.now().addMSecs(-1000), -754s};
    QVERIFY(pipelines().setSourceFacts(config.key, facts).ok());
    reopen();
    QCOMPARE(*pipelines().sourceFacts(config.key), facts);
    facts.tokenExpiresAt = {};
    QVERIFY(pipelines().setSourceFacts(config.key, facts).ok());
    QCOMPARE(*pipelines().sourceFacts(config.key), facts);
    const Status nobodys = pipelines().setSourceFacts(QStringLiteral("nobody"), facts);
    QCOMPARE(nobodys.error().kind, ErrorKind::UnknownPipeline);
    QVERIFY(pipelines().remove(config.key).ok());
    QCOMPARE(*pipelines().sourceFacts(config.key), SourceFacts());
}

void TestPipelineStore::unknownKeys()
{
    for (const QString &key : {QString(), QStringLiteral("x")}) {
        QCOMPARE(pipelines().byKey(key).error().kind, ErrorKind::UnknownPipeline);
        QCOMPARE(pipelines().remove(key).error().kind, ErrorKind::UnknownPipeline);
        QCOMPARE(pipelines().scheduleState(key).error().kind, ErrorKind::UnknownPipeline);
        QCOMPARE(pipelines().setNextDue(key, m_clock.now()).error().kind, ErrorKind::UnknownPipeline);
        QCOMPARE(pipelines().setPause(key, {}).error().kind, ErrorKind::UnknownPipeline);
    }
    QCOMPARE(pipelines().update(samplePipeline(QStringLiteral("a"))).error().kind, ErrorKind::UnknownPipeline);
}

QTEST_GUILESS_MAIN(TestPipelineStore)
#include "tst_pipelinestore.moc"
