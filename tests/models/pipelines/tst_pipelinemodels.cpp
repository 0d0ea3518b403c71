// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/objectsmodel.h"
#include "models/pipelines/pipelinesmodel.h"
#include "tests/models/pipelines/managedworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000;

PipelineKey add(ManagedWorld &world, const QString &name)
{
    PipelineKey key;
    bool ended = false;
    world.manager.create(world.config(name), ManagedWorld::token(), {}, &world.manager,
                         [&](const Result<PipelineConfig> &saved) {
                             ended = true;
                             key = saved ? saved->key : PipelineKey();
                         });
    return QTest::qWaitFor([&ended] { return ended; }, runLimit) ? key : PipelineKey();
}

QString shown(const QAbstractItemModel &model, int row, int column)
{
    return model.index(row, column).data().toString();
}

} // namespace

class TestPipelineModels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void listFollowsThePipelines()
    {
        ManagedWorld world;
        PipelinesModel model(world.manager);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        const PipelineKey beta = add(world, QStringLiteral("beta"));
        const PipelineKey acme = add(world, QStringLiteral("acme"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.keyAt(0), acme);
        QCOMPARE(model.rowOf(beta), 1);
        QCOMPARE(model.index(0).data(PipelinesModel::ConditionRole).toInt(),
                 static_cast<int>(Condition::NeverRun));
        QVERIFY(model.index(0).data(Qt::AccessibleTextRole).toString().startsWith(QLatin1String("acme, ")));
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(acme);
        QCOMPARE(model.index(0).data(PipelinesModel::ConditionRole).toInt(),
                 static_cast<int>(Condition::Running));
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QCOMPARE(model.index(0).data(PipelinesModel::ConditionRole).toInt(),
                 static_cast<int>(Condition::UpToDate));
        bool removed = false;
        world.manager.remove(acme, false, &world.manager, [&removed](const Status &) { removed = true; });
        QTRY_VERIFY(removed);
        QCOMPARE(model.rowCount(), 1);
    }

    void objectsShowProgressThatNeverFalls()
    {
        ManagedWorld world(3000);
        const PipelineKey key = add(world, QStringLiteral("acme"));
        ObjectsModel model(world.manager);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setPipeline(key);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(shown(model, 2, ObjectsModel::Status), QStringLiteral("Not run yet"));
        double least = 0;
        bool fell = false;
        connect(&model, &QAbstractItemModel::dataChanged, &model, [&] {
            const QVariant fraction
                = model.index(2, ObjectsModel::ProgressBar).data(ObjectsModel::FractionRole);
            fell = fell || (fraction.isValid() && fraction.toDouble() < least);
            least = fraction.isValid() ? fraction.toDouble() : least;
        });
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        QVERIFY(!fell);
        QCOMPARE(shown(model, 2, ObjectsModel::Status), QStringLiteral("Done"));
        QCOMPARE(shown(model, 2, ObjectsModel::Copied), QStringLiteral("3,000"));
        QCOMPARE(shown(model, 2, ObjectsModel::ProgressBar), QStringLiteral("100 %"));
        QCOMPARE(shown(model, 2, ObjectsModel::TimeLeft), QString());
    }

    void objectsTellWhatWasLeftOutAndWhatWasRetried()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        ObjectsModel model(world.manager);
        model.setPipeline(key);
        const QStringList scopes{QStringLiteral("read_pipelines"), QStringLiteral("read_agents")};
        world.server.call([&scopes](DemoServer &server) { server.setScopes(scopes); });
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        world.manager.sync(key);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        for (int row = 0; row < model.rowCount(); ++row) {
            const bool ofBuilds = row >= 2;
            QCOMPARE(model.index(row, ObjectsModel::Status).data(ObjectsModel::StatusRole).toInt()
                         == static_cast<int>(ObjectStatus::LeftOut),
                     ofBuilds);
            QCOMPARE(shown(model, row, ObjectsModel::Note).isEmpty(), !ofBuilds);
            if (!ofBuilds) // copied whole, though the run as one counts as failed
                QCOMPARE(shown(model, row, ObjectsModel::Status), QStringLiteral("Done"));
        }
        world.server.call([&scopes](DemoServer &server) {
            server.setScopes(scopes + QStringList{QStringLiteral("read_builds")});
        });
        world.manager.retry(key, SourceObject::Builds);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 2, runLimit);
        QCOMPARE(shown(model, 1, ObjectsModel::Status), QStringLiteral("Not in the last sync"));
        QCOMPARE(shown(model, 1, ObjectsModel::Copied), QString());
        QCOMPARE(shown(model, 3, ObjectsModel::Status), QStringLiteral("Done"));
    }

    void unchosenObjectsAreHidden()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        ObjectsModel model(world.manager);
        model.setPipeline(key);
        QCOMPARE(model.leftOutText(), QString());
        PipelineConfig config = world.manager.find(key)->config;
        config.objects = SourceObject::Builds | SourceObject::Jobs;
        world.manager.change(config, {}, {}, &world.manager, [](const Result<PipelineConfig> &) {});
        QTRY_COMPARE(model.rowCount(), 2);
        QVERIFY(model.leftOutText().contains(QLatin1Char('2')));
    }

    void wrongTokenIsSaid()
    {
        ManagedWorld world;
        const PipelineKey key = add(world, QStringLiteral("acme"));
        world.manager.change(world.manager.find(key)->config, Secret("bkua_wrong"), {}, &world.manager,
                             [&world, key](const Result<PipelineConfig> &) { world.manager.sync(key); });
        QSignalSpy finished(&world.manager, &PipelineManager::runFinished);
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, runLimit);
        const PipelineState *state = world.manager.find(key);
        const StateContext context = stateContext(world.manager);
        QCOMPARE(StateWords::condition(*state, context), Condition::Failed);
        const std::optional<Notice> notice = StateWords::notice(*state, context);
        QVERIFY(notice && notice->urgent);
        QCOMPARE(notice->action, NoticeAction::EditSource);
        QVERIFY(notice->text.contains(QLatin1String("token")));
    }
};

QTEST_GUILESS_MAIN(TestPipelineModels)
#include "tst_pipelinemodels.moc"
