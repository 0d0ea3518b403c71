// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserverthread.h"
#include "sync/engine/syncengine.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

namespace {

constexpr int runLimit = 60000;

DemoOptions organization()
{
    DemoOptions options;
    options.builds = 30;
    options.jobsPerBuild = 2;
    options.growth = false;
    return options;
}

DemoServerOptions withoutLimits()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    return options;
}

/// An engine on the sample organisation, and a file that is not there.
struct World
{
    World()
        : server(organization(), withoutLimits())
        , engine(clock)
    {
        request.config.key = QStringLiteral("11111111-1111-1111-1111-111111111111");
        request.config.name = QStringLiteral("acme");
        request.config.organization = organization().slug;
        request.config.apiUrl = server.url();
        request.config.destination.url = QStringLiteral("sqlite:") + path();
        request.token = Secret(organization().token.toUtf8());
    }

    [[nodiscard]] QString path() const { return folder.filePath(QStringLiteral("acme.sqlite")); }
    Run run()
    {
        QSignalSpy finished(&engine, &SyncEngine::finished);
        if (!engine.start(request) || (finished.isEmpty() && !finished.wait(runLimit)))
            return {};
        return finished.first().first().value<RunReport>().run;
    }

    QTemporaryDir folder;
    SystemClock clock;
    DemoServerThread server;
    SyncEngine engine;
    RunRequest request;
};

} // namespace

/// A destination that earlier runs wrote to, and that is gone: no run but a full one makes it anew.
class TestMissingDestination final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void noRunMakesItAnew_data()
    {
        QTest::addColumn<RunKind>("kind");
        QTest::newRow("sync") << RunKind::Sync;
        QTest::newRow("verify") << RunKind::Verify;
        QTest::newRow("repair") << RunKind::Repair;
    }
    void noRunMakesItAnew()
    {
        QFETCH(const RunKind, kind);
        World world;
        world.request.kind = kind;
        world.request.wroteBefore = true;
        const Run run = world.run();
        QCOMPARE(run.outcome, RunOutcome::Failed);
        QCOMPARE(run.error->kind, ErrorKind::DestinationMissing);
        QCOMPARE(run.error->subject, world.path());
        QCOMPARE(run.apiCalls, 0);
        QVERIFY(QDir(world.folder.path()).isEmpty());
    }

    void anEmptyFileStaysEmpty()
    {
        World world;
        world.request.wroteBefore = true;
        QFile file(world.path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        const Run run = world.run();
        QCOMPARE(run.error->kind, ErrorKind::DestinationMissing);
        QVERIFY(run.error->subject.isEmpty());
        QCOMPARE(file.size(), 0);
    }

    void aFullRunIsTheConsent()
    {
        World world;
        world.request.wroteBefore = true;
        world.request.kind = RunKind::Full;
        const Run full = world.run();
        QCOMPARE(full.outcome, RunOutcome::Succeeded);
        QCOMPARE(full.of(SourceObject::Builds).written, 30);
        world.request.kind = RunKind::Sync;
        QCOMPARE(world.run().outcome, RunOutcome::Succeeded);
        // Somebody deletes it again.
        QVERIFY(QFile::remove(world.path()));
        QCOMPARE(world.run().error->kind, ErrorKind::DestinationMissing);
        QVERIFY(!QFile::exists(world.path()));
    }

    void aNewOneIsMade()
    {
        World world;
        const Run run = world.run();
        QCOMPARE(run.outcome, RunOutcome::Succeeded);
        QCOMPARE(run.of(SourceObject::Builds).written, 30);
    }

    void theTestOfADestinationTellsToo()
    {
        World world;
        std::optional<Result<DestinationReport>> answer;
        const auto ask = [&](bool wroteBefore) {
            answer.reset();
            world.engine.testDestination({.config = world.request.config, .wroteBefore = wroteBefore}, this,
                                         [&](const Result<DestinationReport> &report) { answer = report; });
            return QTest::qWaitFor([&] { return answer.has_value(); }, runLimit);
        };
        QVERIFY(ask(false));
        QVERIFY(answer->ok() && !answer->value().exists);
        QVERIFY(ask(true));
        QCOMPARE(answer->error().kind, ErrorKind::DestinationMissing);
    }
};

QTEST_GUILESS_MAIN(TestMissingDestination)
#include "tst_missingdestination.moc"
