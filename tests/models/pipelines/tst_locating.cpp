// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/pipelinesmodel.h"
#include "sync/store/pipelinestore.h"
#include "tests/models/pipelines/managedworld.h"

#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000; // a sanitizer on a busy machine
const QString acme = QStringLiteral("acme");
const QString beta = QStringLiteral("beta");

/// A manager with pipelines that were synced once.
struct World : ManagedWorld
{
    World()
        : ManagedWorld(40)
    {
    }

    PipelineKey synced(const QString &name)
    {
        PipelineKey key;
        manager.create(config(name), token(), {}, &manager, [&key](const Result<PipelineConfig> &saved) {
            key = saved ? saved->key : PipelineKey();
        });
        if (!QTest::qWaitFor([&key] { return !key.isEmpty(); }, runLimit)
            || run(key).outcome != RunOutcome::Succeeded)
            return {};
        return key;
    }
    Run run(const PipelineKey &key, RunKind kind = RunKind::Sync, RunTrigger trigger = RunTrigger::Manual)
    {
        QSignalSpy finished(&manager, &PipelineManager::runFinished);
        manager.sync(key, kind, trigger);
        if (!QTest::qWaitFor([&finished] { return !finished.isEmpty(); }, runLimit))
            return {};
        return finished.first().first().value<Run>();
    }
    std::optional<Status> located(const PipelineKey &key, const QString &path)
    {
        std::optional<Status> answer;
        manager.locate(key, path, &manager, [&answer](const Status &status) { answer = status; });
        const bool answered = QTest::qWaitFor([&answer] { return answer.has_value(); }, runLimit);
        return answered ? answer : std::nullopt;
    }
    Notice notice(const PipelineKey &key)
    {
        return StateWords::notice(*manager.find(key), stateContext(manager)).value_or(Notice());
    }
};

} // namespace

/// A database that was moved or deleted: it is said, found again, or made anew when a person wants that.
class TestLocating final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void missingIsSaidAndNothingIsMade()
    {
        World world;
        const PipelineKey key = world.synced(acme);
        QVERIFY(!key.isEmpty());
        QVERIFY(QFile::remove(world.file(acme)));
        for (const RunTrigger trigger : {RunTrigger::Manual, RunTrigger::Scheduled}) {
            const Run run = world.run(key, RunKind::Sync, trigger);
            QCOMPARE(run.outcome, RunOutcome::Failed);
            QCOMPARE(run.error->kind, ErrorKind::DestinationMissing);
            QVERIFY(!QFile::exists(world.file(acme)));
        }
        const Notice notice = world.notice(key);
        QVERIFY(notice.urgent);
        QVERIFY(notice.text.startsWith(QStringLiteral("“%1” is not there any more.").arg(world.file(acme))));
        QCOMPARE(notice.action, NoticeAction::Locate);
        QCOMPARE(notice.actionText, QStringLiteral("Locate…"));
        QCOMPARE(notice.otherAction, NoticeAction::StartNew);
        QCOMPARE(notice.otherText, QStringLiteral("Start new"));
        // What Start new does.
        QCOMPARE(world.run(key, RunKind::Full).of(SourceObject::Builds).written, 40);
        QCOMPARE(world.notice(key), Notice());
    }

    void locatedOneGoesOn()
    {
        World world;
        const PipelineKey key = world.synced(acme);
        const QString moved = world.file(QStringLiteral("moved"));
        QVERIFY(QFile::rename(world.file(acme), moved));
        QCOMPARE(world.run(key).error->kind, ErrorKind::DestinationMissing);
        const std::optional<Status> located = world.located(key, moved);
        QVERIFY(located && located->ok());
        QCOMPARE(world.manager.find(key)->config.destination.url, QStringLiteral("sqlite:") + moved);
        QCOMPARE(world.store->pipelines().byKey(key)->destination.url, QStringLiteral("sqlite:") + moved);
        // Gone again before it was written to: still nothing is made.
        QVERIFY(QFile::rename(moved, world.file(beta)));
        QCOMPARE(world.run(key).error->kind, ErrorKind::DestinationMissing);
        QVERIFY(QFile::rename(world.file(beta), moved));
        const Run run = world.run(key);
        QCOMPARE(run.outcome, RunOutcome::Succeeded);
        QVERIFY(run.of(SourceObject::Builds).read < 40);
        QVERIFY(!QFile::exists(world.file(acme)));
    }

    void whatIsNotOursIsNotTaken()
    {
        World world;
        const PipelineKey key = world.synced(acme);
        QVERIFY(!world.synced(beta).isEmpty());
        QFile empty(world.file(QStringLiteral("empty")));
        QVERIFY(empty.open(QIODevice::WriteOnly));
        empty.close();
        const auto refused = [&](const QString &path) {
            const std::optional<Status> located = world.located(key, path);
            return located && !*located ? located->error() : Error{.kind = ErrorKind::Cancelled};
        };
        const Error others = refused(world.file(beta));
        QCOMPARE(others.kind, ErrorKind::DestinationTaken);
        QCOMPARE(others.subject, beta);
        QCOMPARE(refused(empty.fileName()).kind, ErrorKind::DestinationMissing);
        QCOMPARE(refused(world.file(QStringLiteral("none"))).kind, ErrorKind::DestinationMissing);
        QCOMPARE(refused(world.folder.path()).kind, ErrorKind::DestinationNotDatabase);
        QCOMPARE(world.manager.find(key)->config.destination.url, QStringLiteral("sqlite:") + world.file(acme));
        QCOMPARE(empty.size(), 0);
        QVERIFY(!QFile::exists(world.file(QStringLiteral("none"))));
        QCOMPARE(world.located(QStringLiteral("nobody"), world.file(acme))->error().kind,
                 ErrorKind::UnknownPipeline);
    }

    void anEditedDestinationIsMade()
    {
        World world;
        const PipelineKey key = world.synced(acme);
        PipelineConfig config = world.manager.find(key)->config;
        config.destination.url = QStringLiteral("sqlite:") + world.file(QStringLiteral("new"));
        bool changed = false;
        world.manager.change(config, {}, {}, &world.manager,
                             [&changed](const Result<PipelineConfig> &saved) { changed = saved.ok(); });
        QTRY_VERIFY(changed);
        QCOMPARE(world.run(key).of(SourceObject::Builds).written, 40);
        QVERIFY(QFile::remove(world.file(QStringLiteral("new"))));
        QCOMPARE(world.run(key).error->kind, ErrorKind::DestinationMissing);
    }

    void aMissingFolderIsNoPlaceForANewOne()
    {
        World world;
        const PipelineKey key = world.synced(acme);
        PipelineState state = *world.manager.find(key);
        state.lastRun->outcome = RunOutcome::Failed;
        state.lastRun->error = Error{.kind = ErrorKind::DestinationMissing,
                                     .place = QStringLiteral("/gone/acme.sqlite"),
                                     .subject = QStringLiteral("/gone")};
        Notice notice = *StateWords::notice(state, stateContext(world.manager));
        QCOMPARE(notice.action, NoticeAction::EditDestination);
        QCOMPARE(notice.otherAction, NoticeAction::Locate);
        state.lastCompletedAt = {};
        notice = *StateWords::notice(state, stateContext(world.manager));
        QCOMPARE(notice.otherAction, NoticeAction::None);
        // The tables of a server cannot be somewhere else on this computer.
        state.config.destination.url = QStringLiteral("postgresql://me@db/ci");
        state.lastRun->error = Error{.kind = ErrorKind::DestinationMissing, .place = QStringLiteral("db")};
        notice = *StateWords::notice(state, stateContext(world.manager));
        QCOMPARE(notice.action, NoticeAction::EditDestination);
        QCOMPARE(notice.otherAction, NoticeAction::StartNew);
    }
};

QTEST_GUILESS_MAIN(TestLocating)
#include "tst_locating.moc"
