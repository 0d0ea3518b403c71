// SPDX-License-Identifier: GPL-3.0-or-later
// Whether the window is alive: how long its event loop keeps a person waiting while a sync runs at full speed, how often it
// draws, how fast it is there after the start, and what it does when nobody looks.
// Usage: bench_gui [--check] [alive] [start] [idle]
#include "app/demo/demooptions.h"
#include "models/pipelines/pipelinemanager.h"
#include "sync/credentials/memoryvault.h"
#include "sync/engine/syncengine.h"
#include "tests/bench/findings.h"
#include "tests/bench/gui/heartbeat.h"
#include "tests/bench/gui/programs.h"
#include "tests/bench/sync/roles.h"
#include "ui/main/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <vector>

using namespace kitesync;
using namespace kitesync::bench;

namespace {

/// Everything below the window, real but for the keychain.
struct World
{
    World()
        : store(Store::open(folder.filePath(QStringLiteral("kitesync.sqlite")), clock).value())
        , engine(clock)
        , scheduler(clock)
        , manager({*store, vault, engine, scheduler, surroundings, clock})
    {
    }

    QTemporaryDir folder;
    SystemClock clock;
    MemoryVault vault;
    Surroundings surroundings;
    std::unique_ptr<Store> store;
    SyncEngine engine;
    Scheduler scheduler;
    PipelineManager manager;
};

/// When something happened, and how often within a second at most.
class Rhythm final
{
public:
    Rhythm() { m_clock.start(); }
    void note() { m_times.push_back(m_clock.elapsed()); }
    [[nodiscard]] double perSecond() const
    {
        return m_times.empty()
                   ? 0
                   : static_cast<double>(m_times.size()) * 1000.0 / static_cast<double>(m_clock.elapsed());
    }
    /// Where a second begins anywhere between two of them, at most this many are in it.
    [[nodiscard]] int most() const
    {
        int most = 0;
        for (auto one = m_times.begin(); one != m_times.end(); ++one) {
            const auto end = std::lower_bound(one, m_times.end(), *one + 1000);
            most = std::max(most, static_cast<int>(end - one));
        }
        return most;
    }

private:
    QElapsedTimer m_clock;
    std::vector<qint64> m_times;
};

PipelineKey createPipeline(World &world, const ServerProcess &server)
{
    PipelineConfig config;
    config.name = QStringLiteral("Acme CI");
    config.organization = DemoOptions().slug;
    config.apiUrl = QUrl(server.url());
    config.destination.url = QStringLiteral("sqlite:") + world.folder.filePath(QStringLiteral("acme.sqlite"));
    PipelineKey key;
    QEventLoop loop;
    world.manager.create(config, Secret(QByteArrayLiteral("bkua_benchmark")), {}, &loop,
                         [&](const Result<PipelineConfig> &saved) {
                             key = saved.value().key;
                             loop.quit();
                         });
    loop.exec();
    return key;
}

void alive()
{
    std::printf("alive: 10,000 builds of 20 jobs as fast as they come, with the window open\n");
    Setup setup;
    setup.builds = 10'000;
    setup.jobs = 20;
    setup.warm = true;
    const ServerProcess server(setup);
    World world;
    if (!world.manager.load())
        return say("the store", 0, "", "can be opened", false);
    const PipelineKey key = createPipeline(world, server);
    MainWindow window(world.manager);
    window.show();
    Rhythm updates;
    Rhythm *running = nullptr;
    QObject::connect(&world.manager, &PipelineManager::changed, &window, [&] {
        if (running)
            running->note();
    });
    QEventLoop loop;
    QTimer::singleShot(500, &loop, &QEventLoop::quit); // the window's own beginning is measured elsewhere
    loop.exec();

    Run finished;
    QObject::connect(&world.manager, &PipelineManager::runFinished, &loop, [&](const Run &run) {
        finished = run;
        loop.quit();
    });
    updates = Rhythm();
    running = &updates;
    QElapsedTimer clock;
    clock.start();
    Heartbeat heart;
    world.manager.sync(key);
    loop.exec();
    heart.stop();
    running = nullptr;
    const double seconds = static_cast<double>(clock.elapsed()) / 1000.0;
    say("the run completed", finished.outcome == RunOutcome::Succeeded, "", "1",
        finished.outcome == RunOutcome::Succeeded);
    note("seconds", seconds, "s");
    note("beats of the event loop", static_cast<double>(heart.beats()), "");
    note("delay, 99th percentile", heart.quantile(0.99), "ms");
    say("delay, 99.9th percentile", heart.quantile(0.999), "ms", "< 16", heart.quantile(0.999) < 16);
    note("delay, longest", heart.longest(), "ms");
    note("updates a second", updates.perSecond(), "");
    // Beginning and end are told at once, besides what is told four times a second.
    say("updates in any second, at most", updates.most(), "", "<= 4 (+ 2)", updates.most() <= 6);
}

void start()
{
    constexpr int rounds = 7;
    std::printf("start to first paint: medians of %d rounds, in turn\n", rounds);
    const QTemporaryDir home;
    note("ours, the very first time", firstPaint(Window::Ours, home.path()), "ms");
    std::vector<double> bare;
    std::vector<double> ours;
    for (int round = 0; round < rounds; ++round) {
        bare.push_back(firstPaint(Window::Bare, home.path()));
        ours.push_back(firstPaint(Window::Ours, home.path()));
    }
    const double ratio = median(ours) / median(bare);
    note("a bare QMainWindow", median(bare), "ms");
    note("ours", median(ours), "ms");
    say("ours, x bare", ratio, "x", "<= 2", ratio <= 2);
}

void idle()
{
    std::printf("idle: hidden, a pipeline with a schedule\n");
    const Idle bare = watchIdle(Window::Bare);
    const Idle ours = watchIdle(Window::Ours);
    note("memory of a bare QMainWindow (PSS)", bare.megabytes, "MB");
    note("memory (PSS)", ours.megabytes, "MB");
    note("memory of its own (private)", ours.privateMegabytes, "MB");
    note("wake-ups of a bare QMainWindow in 62 s", bare.wakeUps, "");
    // Two or three ticks of the scheduler; each may wake another thread, and be answered.
    say("wake-ups in 62 s", ours.wakeUps, "", "<= bare + 12", ours.wakeUps <= bare.wakeUps + 12);
}

} // namespace

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    SyncEngine::prepareProcess();
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    QStringList arguments = QCoreApplication::arguments();
    if (const int status = asChild(arguments); status >= 0)
        return status;
    if (const int status = asProgram(arguments); status >= 0)
        return status;
    const bool check = arguments.removeAll(QStringLiteral("--check")) > 0;
    const auto chosen = [&arguments](const char *name) {
        return arguments.size() < 2 || arguments.contains(QLatin1String(name));
    };
    if (chosen("alive"))
        alive();
    if (chosen("start"))
        start();
    if (chosen("idle"))
        idle();
    return missed && check ? 1 : 0;
}
