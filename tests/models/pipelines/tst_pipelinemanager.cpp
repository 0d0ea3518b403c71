// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinestore.h"
#include "sync/store/runstore.h"
#include "tests/models/pipelines/managedworld.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000; // a sanitizer on a busy machine

/// Creates a pipeline and waits for it.
PipelineConfig created(ManagedWorld &world, const QString &name)
{
    std::optional<Result<PipelineConfig>> answer;
    world.manager.create(world.config(name), ManagedWorld::token(), {}, &world.manager,
                         [&answer](const Result<PipelineConfig> &saved) { answer = saved; });
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, runLimit) || !*answer)
        return {};
    return answer->value();
}

std::optional<Result<Secret>> readToken(ManagedWorld &world, const PipelineKey &key)
{
    std::optional<Result<Secret>> answer;
    world.vault.read(key, SecretKind::Token, &world.manager,
                     [&answer](const Result<Secret> &read) { answer = read; });
    const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, runLimit);
    return answered ? answer : std::nullopt;
}

void allow(ManagedWorld &world, const std::vector<const char *> &scopes)
{
    QStringList names;
    for (const char *scope : scopes)
        names.append(QLatin1String(scope));
    world.server.call([&names](DemoServer &server) { server.setScopes(names); });
}

void answerAboutToken(ManagedWorld &world, int status, const QByteArray &body)
{
    FaultRule rule;
    rule.pathContains = QStringLiteral("/access-token");
    rule.count = -1;
    rule.status = status;
    rule.body = body;
    world.server.call([&rule](DemoServer &server) { server.faults().add(rule); });
}

qint64 askedAboutToken(ManagedWorld &world)
{
    qint64 asked = 0;
    world.server.call([&asked](DemoServer &server) {
        const QList<DemoRequest> log = server.log();
        asked = std::count_if(log.cbegin(), log.cend(), [](const DemoRequest &request) {
            return request.path.contains(QLatin1String("/access-token"));
        });
    });
    return asked;
}

/// Starts a run and waits for its end.
Run ran(ManagedWorld &world, const PipelineKey &key)
{
    QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
    world.manager.sync(key);
    const bool ended = QTest::qWaitFor([&finished] { return finished.count() == 1; }, runLimit);
    return ended ? finished.first().first().value<Run>() : Run();
}

} // namespace

class TestPipelineManager final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void createdOneIsThere()
    {
        ManagedWorld world;
        QSignalSpy list(&world.manager, &PipelineManager::listChanged);
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QVERIFY(!config.key.isEmpty());
        QCOMPARE(world.manager.keys(), QList<PipelineKey>{config.key});
        QVERIFY(list.count() > 0);
        QVERIFY(world.manager.find(config.key)->nextDue.isValid());
        QCOMPARE(world.store->pipelines().list()->size(), 1);
        QCOMPARE(readToken(world, config.key)->value(), ManagedWorld::token());
    }

    void refusedKeychainLeavesNothing()
    {
        ManagedWorld world;
        world.vault.refused = SecretKind::DestinationPassword;
        std::optional<Result<PipelineConfig>> answer;
        PipelineConfig config = world.config(QStringLiteral("acme"));
        config.key = QStringLiteral("6e0a3fe8-0000-4000-8000-000000000001");
        world.manager.create(config, ManagedWorld::token(), Secret("password"), &world.manager,
                             [&answer](const Result<PipelineConfig> &saved) { answer = saved; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->error().kind, ErrorKind::KeychainDismissed);
        QVERIFY(world.manager.keys().isEmpty());
        QVERIFY(world.store->pipelines().list()->isEmpty());
        QCOMPARE(readToken(world, config.key)->error().kind, ErrorKind::SecretMissing);
    }

    void changeKeepsTheTokenThatIsNotGiven()
    {
        ManagedWorld world;
        PipelineConfig config = created(world, QStringLiteral("acme"));
        config.name = QStringLiteral("Zeta");
        std::optional<Result<PipelineConfig>> answer;
        const auto take = [&answer](const Result<PipelineConfig> &saved) { answer = saved; };
        world.manager.change(config, {}, {}, &world.manager, take);
        QTRY_VERIFY(answer.has_value());
        QVERIFY(answer->ok());
        QCOMPARE(world.manager.find(config.key)->config.name, QStringLiteral("Zeta"));
        QCOMPARE(readToken(world, config.key)->value(), ManagedWorld::token());
    }

    void takenNameChangesNothing()
    {
        ManagedWorld world;
        const PipelineConfig first = created(world, QStringLiteral("acme"));
        PipelineConfig second = created(world, QStringLiteral("beta"));
        second.name = first.name;
        std::optional<Result<PipelineConfig>> answer;
        world.manager.change(second, Secret("another"), {}, &world.manager,
                             [&answer](const Result<PipelineConfig> &saved) { answer = saved; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->error().kind, ErrorKind::NameTaken);
        QCOMPARE(readToken(world, second.key)->value(), ManagedWorld::token());
    }

    void runsAndTellsOfIt()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy started(&world.manager, &PipelineManager::runStarted);
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(config.key);
        QVERIFY(world.manager.find(config.key)->starting);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QCOMPARE(started.count(), 1);
        const auto run = finished.at(0).at(0).value<Run>();
        QCOMPARE(run.outcome, RunOutcome::Succeeded);
        QCOMPARE(run.of(SourceObject::Builds).read, 300);
        const PipelineState *state = world.manager.find(config.key);
        QVERIFY(!state->isBusy());
        QCOMPARE(state->lastRun->id, run.id);
        QVERIFY(state->lastCompletedAt.isValid());
        QCOMPARE(world.store->runs().newest(config.key)->value().id, run.id);
    }

    void stopEndsARun()
    {
        ManagedWorld world(20000);
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        connect(&world.manager, &PipelineManager::runStarted, &world.manager,
                [&world](const PipelineKey &key) { world.manager.stop(key); });
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QCOMPARE(finished.at(0).at(0).value<Run>().outcome, RunOutcome::Cancelled);
        QVERIFY(!world.manager.find(config.key)->stopping);
    }

    void stopBeforeTheStartEndsItToo()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        QSignalSpy started(&world.manager, &PipelineManager::runStarted);
        world.manager.sync(config.key);
        world.manager.stop(config.key);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<Run>().outcome, RunOutcome::Cancelled);
        QCOMPARE(started.count(), 0);
    }

    void offlineSkipsAScheduledRunOnly()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.surroundings.setOnline(false);
        world.manager.sync(config.key, RunKind::Sync, RunTrigger::Scheduled);
        QTRY_COMPARE(finished.count(), 1);
        const auto skipped = finished.at(0).at(0).value<Run>();
        QCOMPARE(skipped.outcome, RunOutcome::Skipped);
        QCOMPARE(skipped.error->kind, ErrorKind::Offline);
        // What the system says of the network may be wrong: a person gets the try.
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        QCOMPARE(finished.at(1).at(0).value<Run>().outcome, RunOutcome::Succeeded);
    }

    void whatAnotherProcessMovedStaysMoved()
    {
        ManagedWorld world;
        PipelineConfig config = created(world, QStringLiteral("acme"));
        DestinationConfig there = config.destination;
        there.url = QStringLiteral("sqlite:") + world.file(QStringLiteral("there"));
        {
            const auto other = Store::open(world.store->file(), world.clock);
            QVERIFY(other);
            QVERIFY((*other)->pipelines().moveDestination(config.key, there));
        }
        // An edit that began before does not bring it back.
        config.name = QStringLiteral("Zeta");
        std::optional<Result<PipelineConfig>> answer;
        world.manager.change(config, {}, {}, &world.manager,
                             [&answer](const Result<PipelineConfig> &saved) { answer = saved; });
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(answer->value().name, config.name);
        QCOMPARE(answer->value().destination.url, there.url);
        {
            const auto other = Store::open(world.store->file(), world.clock);
            there.url = QStringLiteral("sqlite:") + world.file(QStringLiteral("again"));
            QVERIFY((*other)->pipelines().moveDestination(config.key, there));
        }
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QVERIFY(QFile::exists(world.file(QStringLiteral("again"))));
        QVERIFY(!QFile::exists(world.file(QStringLiteral("acme"))));
        QVERIFY(!QFile::exists(world.file(QStringLiteral("there"))));
    }

    void lockedKeychainSkipsAScheduledRun()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.vault.locked = true;
        world.manager.sync(config.key, RunKind::Sync, RunTrigger::Scheduled);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<Run>().error->kind, ErrorKind::KeychainLocked);
        QCOMPARE(world.store->runs().count().value(), 1);
    }

    void aRunLearnsWhenTheTokenExpires()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        const QDateTime end = QDateTime::fromString(QStringLiteral("2027-01-03T06:07:42Z"), Qt::ISODate);
        answerAboutToken(world, 200, R"({"scopes":[],"expires_at":"2027-01-03 06:07:42 UTC"})");
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QCOMPARE(askedAboutToken(world), 1);
        const SourceFacts facts = world.manager.find(config.key)->source;
        QCOMPARE(facts.tokenExpiresAt, end);
        QVERIFY(facts.tokenAskedAt.isValid());
        QCOMPARE(world.store->pipelines().sourceFacts(config.key).value(), facts);
        // Once a day is enough, also for the next start of the program.
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QCOMPARE(askedAboutToken(world), 1);
        QVERIFY(world.manager.load());
        QCOMPARE(world.manager.find(config.key)->source, facts);
        // Another token is another matter.
        std::optional<Result<PipelineConfig>> saved;
        world.manager.change(config, ManagedWorld::token(), {}, &world.manager,
                             [&saved](const Result<PipelineConfig> &answer) { saved = answer; });
        QTRY_VERIFY(saved.has_value());
        QVERIFY(!world.manager.find(config.key)->source.tokenExpiresAt.isValid());
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QCOMPARE(askedAboutToken(world), 2);
    }

    void nothingHangsOnWhatIsSaidAboutTheToken_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("settled");
        QTest::newRow("not there") << 404 << QByteArray(R"({"message":"Not Found"})") << true;
        QTest::newRow("no scope") << 403 << QByteArray(R"({"message":"Forbidden"})") << true;
        QTest::newRow("old answer") << 200 << QByteArray(R"({"uuid":"x","scopes":[]})") << true;
        QTest::newRow("trouble") << 503 << QByteArray(R"({"message":"Service Unavailable"})") << false;
        QTest::newRow("nonsense") << 200 << QByteArray("what?") << false;
    }
    void nothingHangsOnWhatIsSaidAboutTheToken()
    {
        QFETCH(const int, status);
        QFETCH(const QByteArray, body);
        QFETCH(const bool, settled);
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        answerAboutToken(world, status, body);
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QCOMPARE(askedAboutToken(world), 1);
        QCOMPARE(world.manager.find(config.key)->source.tokenAskedAt.isValid(), settled);
        QVERIFY(!world.manager.find(config.key)->source.tokenExpiresAt.isValid());
        QCOMPARE(ran(world, config.key).outcome, RunOutcome::Succeeded);
        QCOMPARE(askedAboutToken(world), settled ? 1 : 2);
    }

    void whatWasMissedIsToldByOneRun()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        Q_EMIT world.scheduler.missed(config.key, 2);
        Q_EMIT world.scheduler.missed(config.key, 1);
        Q_EMIT world.scheduler.due(config.key, RunTrigger::CaughtUp);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QCOMPARE(finished.at(0).at(0).value<Run>().missed, 3);
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        // One that could not start is a row of the history too, and the first after them.
        Q_EMIT world.scheduler.missed(config.key, 5);
        world.surroundings.setOnline(false);
        Q_EMIT world.scheduler.due(config.key, RunTrigger::CaughtUp);
        QTRY_COMPARE(finished.count(), 3);
        const QList<Run> runs = world.store->runs().list().value();
        QCOMPARE(runs.size(), 3);
        QCOMPARE(runs.at(0).missed, 5);
        QCOMPARE(runs.at(1).missed, 0);
        QCOMPARE(runs.at(2).missed, 3);
    }

    void meteredConnectionsAreEachPipelinesOwn()
    {
        ManagedWorld world;
        PipelineConfig config = world.config(QStringLiteral("acme"));
        config.notOnMetered = true;
        std::optional<Result<PipelineConfig>> saved;
        world.manager.create(config, ManagedWorld::token(), {}, &world.manager,
                             [&saved](const Result<PipelineConfig> &answer) { saved = answer; });
        QTRY_VERIFY(saved.has_value());
        const PipelineConfig other = created(world, QStringLiteral("beta"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.surroundings.setMetered(true);
        world.manager.sync((*saved)->key, RunKind::Sync, RunTrigger::Scheduled);
        QTRY_COMPARE(finished.count(), 1);
        QCOMPARE(finished.at(0).at(0).value<Run>().error->subject, QStringLiteral("metered"));
        world.manager.sync(other.key, RunKind::Sync, RunTrigger::Scheduled);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        QCOMPARE(finished.at(1).at(0).value<Run>().outcome, RunOutcome::Succeeded);
    }

    void secondRunIsSkippedAndTheFirstGoesOn()
    {
        ManagedWorld world(5000);
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(config.key);
        world.manager.sync(config.key, RunKind::Sync, RunTrigger::Scheduled);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        QCOMPARE(finished.at(0).at(0).value<Run>().outcome, RunOutcome::Skipped);
        QCOMPARE(finished.at(1).at(0).value<Run>().outcome, RunOutcome::Succeeded);
    }

    void removedOneIsForgottenWithItsFile()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        const QString file = world.folder.filePath(QStringLiteral("acme.sqlite"));
        QVERIFY(QFile::exists(file));
        std::optional<Status> removed;
        world.manager.remove(config.key, true, &world.manager,
                             [&removed](const Status &status) { removed = status; });
        QTRY_VERIFY(removed.has_value());
        QVERIFY(removed->ok());
        QVERIFY(!QFile::exists(file));
        QVERIFY(world.manager.keys().isEmpty());
        QCOMPARE(readToken(world, config.key)->error().kind, ErrorKind::SecretMissing);
    }

    void runningOneIsNotRemoved()
    {
        ManagedWorld world(20000);
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        world.manager.sync(config.key);
        std::optional<Status> removed;
        world.manager.remove(config.key, false, &world.manager,
                             [&removed](const Status &status) { removed = status; });
        QTRY_VERIFY(removed.has_value());
        QCOMPARE(removed->error().kind, ErrorKind::AlreadyRunning);
        QCOMPARE(world.manager.keys().size(), 1);
    }

    void retryCopiesOnlyWhatFailed()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        const auto run = [&world, &config](SourceObjects only) {
            QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
            if (only)
                world.manager.retry(config.key, only);
            else
                world.manager.sync(config.key);
            [&] { QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit); }();
            return finished.first().first().value<Run>();
        };
        allow(world, {"read_pipelines", "read_builds"});
        const Run partial = run({});
        QCOMPARE(partial.outcome, RunOutcome::Failed);
        QCOMPARE(partial.problems.size(), 1);
        QCOMPARE(partial.problems.first().place, QStringLiteral("agents"));
        QCOMPARE(failedObjects(partial), SourceObjects(SourceObject::Agents));

        allow(world, {"read_pipelines", "read_builds", "read_agents"});
        const Run again = run(failedObjects(partial));
        QCOMPARE(again.outcome, RunOutcome::Succeeded);
        QCOMPARE(again.trigger, RunTrigger::Retry);
        QCOMPARE(again.objects, SourceObjects(SourceObject::Agents));
        QVERIFY(again.of(SourceObject::Agents).written > 0);
        QCOMPARE(again.of(SourceObject::Builds).read, 0);
        // The builds were not looked at: how old they are is not changed by it.
        QVERIFY(!again.correctAsOf.isValid());
        QCOMPARE(world.store->runs().list({})->first().objects, SourceObjects(SourceObject::Agents));

        const Run all = run({});
        QCOMPARE(all.outcome, RunOutcome::Succeeded);
        QVERIFY(all.correctAsOf.isValid());
        QVERIFY(all.of(SourceObject::Builds).read < partial.of(SourceObject::Builds).read);
    }

    void retriedJobsBringTheirBuilds()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        // What is not chosen is not retried; a pipeline that is not there neither.
        world.manager.retry(config.key, {});
        world.manager.retry(QStringLiteral("nobody"), SourceObject::Jobs);
        QVERIFY(!world.manager.isAnyBusy());
        world.manager.retry(config.key, SourceObject::Jobs);
        QVERIFY(world.manager.isAnyBusy());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        const Run retried = finished.last().first().value<Run>();
        QCOMPARE(retried.outcome, RunOutcome::Succeeded);
        QCOMPARE(retried.objects, SourceObject::Builds | SourceObject::Jobs);
        // Neither is read anew afterwards, as it would be had one of them been left out.
        world.manager.sync(config.key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 3, runLimit);
        QVERIFY(finished.last().first().value<Run>().of(SourceObject::Builds).read < 300);
    }

    void pauseIsKept()
    {
        ManagedWorld world;
        const PipelineConfig config = created(world, QStringLiteral("acme"));
        QVERIFY(world.manager.pause(config.key, PauseLength::UntilResumed));
        QVERIFY(!world.manager.find(config.key)->nextDue.isValid());
        QVERIFY(world.store->pipelines().scheduleState(config.key)->pause.on);
        QVERIFY(world.manager.resume(config.key));
        QVERIFY(world.manager.find(config.key)->nextDue.isValid());
        QSignalSpy all(&world.manager, &PipelineManager::pauseOfAllChanged);
        QVERIFY(world.manager.pauseAll(PauseLength::OneHour));
        QVERIFY(world.manager.pauseOfAll().on);
        QCOMPARE(all.count(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPipelineManager)
#include "tst_pipelinemanager.moc"
