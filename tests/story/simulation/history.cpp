// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/history.h"

#include "tests/fakes/odbcundertest.h"

#include "tests/story/simulation/damage.h"

#include <QEventLoop>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace kitesync::simulation {

namespace {

using namespace std::chrono_literals;

constexpr auto longestRun = 120s; // of the machine's time: much more than any run needs

QString textOf(const Run &run)
{
    QString text = QStringLiteral("%1, %2 calls in %3 s, %4 s of them for the limit")
                       .arg(nameOf(run.outcome))
                       .arg(run.apiCalls)
                       .arg(run.duration.count() / 1000)
                       .arg(run.deferred.count() / 1000);
    for (const SourceObject object : allSourceObjects) {
        const ObjectCounts &c = run.of(object);
        if (c.read + c.written + c.removed + c.coerced > 0)
            text += QStringLiteral("; %1 r%2 w%3 u%4 x%5 c%6 d%7")
                        .arg(nameOf(object))
                        .arg(c.read)
                        .arg(c.written)
                        .arg(c.unchanged)
                        .arg(c.rejected)
                        .arg(c.coerced)
                        .arg(c.removed);
    }
    if (run.error) {
        text += QStringLiteral("; error %1 at '%2': %3 (%4)")
                    .arg(static_cast<int>(run.error->kind))
                    .arg(run.error->place, run.error->detail, run.error->subject);
    }
    return text + QStringLiteral("; as of ") + run.correctAsOf.toString(Qt::ISODate);
}

bool mayFail(Disturbance disturbance)
{
    return disturbance == Disturbance::Faults || disturbance == Disturbance::Token;
}

bool isComplete(RunOutcome outcome)
{
    return outcome == RunOutcome::Succeeded || outcome == RunOutcome::SucceededWithRejects;
}

} // namespace

History::History(Choices choices, QObject *parent)
    : QObject(parent)
    , m_choices(std::move(choices))
    , m_dice(m_choices.seed + 424'242)
    , m_file(makeDestination(m_config.destination), m_choices.tablePrefix)
    , m_clock(m_choices.clockSpeed, m_choices.demo.now.addSecs(m_choices.clockWrong.count() * 3600))
    , m_source(m_choices, m_clock)
{
    m_config.key = QUuid::createUuid().toString(QUuid::WithoutBraces);
    m_config.name = QStringLiteral("simulation");
    m_config.organization = m_choices.demo.slug;
    m_config.apiUrl = m_source.url();
    m_config.destination.tablePrefix = m_choices.tablePrefix;
    m_config.destination.views = m_choices.seed % 2 == 0;
    m_config.objects = m_choices.objects;
    m_config.historyFrom = m_choices.historyFrom;
}

History::~History() = default;

/// In the database under test; its address.
QString History::makeDestination(DestinationConfig &config)
{
    tests::prepareDatabaseUnderTest();
    if (tests::isSqliteUnderTest()) {
        config.url = tests::urlUnderTest(sqliteUrl(m_folder.filePath(QStringLiteral("copy.sqlite"))));
    } else {
        const tests::NewDatabase database;
        config.url = database.url;
        m_password = database.password;
    }
    return config.url;
}

QString History::run()
{
    say(describe(m_choices));
    const QString wrong = m_source.error().isEmpty() ? play() : m_source.error();
    if (wrong.isEmpty()) {
        if (qEnvironmentVariableIsSet("KITESYNC_STORY"))
            qInfo("%s", qPrintable(m_story.join(QStringLiteral("\n    "))));
        return {};
    }
    m_story += m_source.takeLog();
    m_story += m_source.takeRequests();
    return m_story.join(QStringLiteral("\n    ")) + QStringLiteral("\n  WRONG: ") + wrong
           + QStringLiteral("\n  Again: KITESYNC_SEEDS=%1:1 ctest -R tst_simulation --output-on-failure")
                 .arg(m_choices.seed);
}

void History::say(const QString &line)
{
    m_story += m_source.takeLog();
    m_story.append(line);
}

QString History::play()
{
    makeEngine();
    for (int i = 0; i < m_choices.rounds.size(); ++i) {
        const QString wrong = playRound(i, m_choices.rounds[i]);
        if (!wrong.isEmpty())
            return QStringLiteral("round %1: %2").arg(i + 1).arg(wrong);
        if (m_unreadable)
            return {};
    }
    QString wrong = playEnd();
    if (m_unreadable)
        return {};
    if (wrong.isEmpty())
        wrong = playNothingNew();
    if (wrong.isEmpty())
        wrong = playVerify();
    if (wrong.isEmpty() && m_choices.damage)
        wrong = playDamage();
    return wrong;
}

QString History::playRound(int index, const Round &round)
{
    say(QStringLiteral("-- round %1: %2").arg(index + 1).arg(describe(round)));
    m_source.mutate(index == 0 ? 0 : round.mutations);
    m_source.advance(round.pause);
    if (round.newProcess)
        makeEngine();
    qint64 builds = 0;
    m_source.call([&builds](DemoServer &server) { builds = server.organization().buildCount(); });
    armDisturbance(round, index == 0);
    const RunReport report = runOnce(round.kind);
    disarm();
    say(textOf(report.run));
    if (isUnreadable(report.run))
        return {};
    if (report.run.id.isEmpty())
        return QStringLiteral("the run did not start or did not end: ") + textOf(report.run);
    for (const QString &wrong : {checkOutcome(report.run, round), checkCounts(report.run), checkAnyMoment(),
                                 index == 0 ? checkBackfill(report.run, round, builds) : QString()}) {
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

// Quiet: nothing changes any more, and everything that exists became visible. Then one run must be enough.
QString History::playEnd()
{
    if (m_choices.settle)
        m_source.settle();
    m_source.advance(m_choices.demo.switches.lateVisibility + 3s
                     + std::max(std::chrono::milliseconds(0ms), -m_choices.demo.switches.clockSkew));
    say(QStringLiteral("-- quiet at ") + m_source.now().toString(Qt::ISODateWithMs));
    const RunReport report = runOnce(RunKind::Sync);
    say(textOf(report.run));
    if (isUnreadable(report.run))
        return {};
    if (report.run.outcome != RunOutcome::Succeeded)
        return QStringLiteral("the undisturbed run ended otherwise: ") + textOf(report.run);
    const QString wrong = checkCounts(report.run);
    return wrong.isEmpty() ? checkQuiet() : wrong;
}

// "A sync with nothing new <= pages of pipelines and agents + 4 calls."
QString History::playNothingNew()
{
    if (!m_choices.settle)
        return {};
    // Away from the overlap of the last run's readings, which are read again.
    m_source.advance(2h);
    RunReport report = runOnce(RunKind::Sync);
    say(QStringLiteral("-- two hours later: ") + textOf(report.run));
    m_source.advance(2h);
    report = runOnce(RunKind::Sync);
    say(QStringLiteral("-- nothing new: ") + textOf(report.run));
    if (report.run.outcome != RunOutcome::Succeeded)
        return QStringLiteral("a run with nothing new ended otherwise");
    if (const QString wrong = checkQuiet(); !wrong.isEmpty())
        return wrong;
    for (const SourceObject object : allSourceObjects) {
        // Agents have clocks of their own (last_job_finished_at).
        if (object != SourceObject::Agents && report.run.of(object).written > 0)
            return QStringLiteral("nothing was new, but %1 were written").arg(nameOf(object));
    }
    const Truth truth = m_source.truth(m_choices.objects, m_choices.historyFrom);
    // Where state=blocked is no filter, every build comes: three pages of it are read.
    const bool isNoFilter = m_choices.demo.switches.blockedFilter == DemoSwitches::BlockedFilter::Ignored;
    // Agents that left since the last run are read one by one: that is something new.
    qint64 agents = 0;
    m_source.call([&agents](DemoServer &server) {
        agents = server.counters().perEndpoint.value(QStringLiteral("agent"));
    });
    const qint64 most = pagesOf(SourceObject::Pipelines, truth) + pagesOf(SourceObject::Agents, truth) + 4
                        + (isNoFilter ? 2 : 0) + agents + unfinishedBuilds(truth);
    // Without a Date header the run goes back to the newest build it has seen, however many were made then.
    const bool exact = !m_choices.reconcile && m_choices.demo.switches.dateHeader;
    if (exact && report.run.apiCalls > most)
        return QStringLiteral("%1 calls for nothing new, at most %2").arg(report.run.apiCalls).arg(most);
    return {};
}

QString History::playVerify()
{
    const RunReport report = runOnce(RunKind::Verify);
    say(QStringLiteral("-- verify: ") + textOf(report.run)
        + QStringLiteral(", %1 days").arg(report.daysCompared));
    if (!isComplete(report.run.outcome))
        return QStringLiteral("verify did not complete");
    const Findings findings = findingsOf(report);
    // An address inside extra is as of its reading too; the product compares extra as it is.
    m_older = olderRows(m_file, m_source.truth(m_choices.objects, m_choices.historyFrom), m_choices.objects);
    if (findings.missing > 0 || findings.different != m_older)
        return QStringLiteral("verify after an equal copy found %1, %2 rows are older than they look")
            .arg(textOf(findings))
            .arg(m_older);
    return {};
}

QString History::playDamage()
{
    const Truth truth = m_source.truth(m_choices.objects, m_choices.historyFrom);
    const Findings done = damage(m_file, truth, m_choices.objects, m_dice);
    if (m_older > 0 || done.missing + done.different == 0)
        return {};
    RunReport report = runOnce(RunKind::Verify);
    const Findings found = findingsOf(report);
    say(QStringLiteral("-- verify of a damaged copy: %1; done %2, found %3")
            .arg(textOf(report.run), textOf(done), textOf(found)));
    if (found.missing != done.missing || found.different != done.different)
        return QStringLiteral("verify found %1, but done was %2").arg(textOf(found), textOf(done));
    report = runOnce(RunKind::Repair);
    const Findings repaired = findingsOf(report);
    say(QStringLiteral("-- repair: %1; %2").arg(textOf(report.run), textOf(repaired)));
    if (!isComplete(report.run.outcome) || repaired.repaired != done.missing + done.different)
        return QStringLiteral("repair wrote %1 rows").arg(repaired.repaired);
    return checkQuiet();
}

void History::makeEngine()
{
    m_engine.reset();
    m_engine = std::make_unique<SyncEngine>(m_clock, engineOptions());
}

EngineOptions History::engineOptions()
{
    // Patience is measured in the clock's time; on a busy machine an answer may take a second of the machine's.
    const auto ofMachine = [this](std::chrono::milliseconds real) {
        return std::chrono::milliseconds(
            static_cast<qint64>(static_cast<double>(real.count()) * m_choices.clockSpeed));
    };
    EngineOptions options;
    options.retry.answerTimeout = ofMachine(1500ms);
    options.retry.totalTimeout = ofMachine(4000ms);
    options.patience.heartbeat = ofMachine(500ms);
    options.patience.silence = ofMachine(10s);
    options.progressInterval = ofMachine(20ms);
    options.perPage = m_choices.perPage;
    options.inFlight = m_choices.inFlight;
    options.reconcileShare = m_choices.reconcile ? 0.1 : 0.0;
    options.farAway = m_choices.isFar ? 0us : std::chrono::hours(1);
    options.killAt = [this](qint64 commit, bool committed) {
        const bool kill = m_killCommit > 0 && commit >= m_killCommit && committed == m_killAfter;
        if (kill)
            m_killed = true;
        return kill;
    };
    return options;
}

RunRequest History::request(RunKind kind) const
{
    RunRequest request;
    request.config = m_config;
    request.token = Secret(m_choices.demo.token.toUtf8());
    request.destinationPassword = m_password;
    request.kind = kind;
    return request;
}

RunReport History::runOnce(RunKind kind)
{
    RunReport result;
    QEventLoop loop;
    connect(m_engine.get(), &SyncEngine::finished, &loop, [&result, &loop](const RunReport &report) {
        result = report;
        loop.quit();
    });
    (void)m_source.takeRequests();
    QTimer::singleShot(longestRun, &loop, &QEventLoop::quit);
    const Result<QString> started = m_engine->start(request(kind));
    if (!started) {
        result.run.error = started.error();
        return result;
    }
    loop.exec();
    if (qEnvironmentVariableIsSet("KITESYNC_REQUESTS"))
        m_story += m_source.takeRequests();
    return result;
}

void History::armDisturbance(const Round &round, bool first)
{
    RequestPlan plan;
    plan.perRequest = round.perRequest;
    for (const int at : round.mutateAt)
        plan.mutateAt[at] += 1 + at % 3;
    if (round.jumpAt > 0)
        plan.actions[round.jumpAt] = [this, by = round.jump](DemoServer &) { m_clock.jump(by); };
    m_killCommit = 0;
    m_killed = false;
    FaultRule rule;
    rule.count = -1;
    const QList<qint64> builds = m_source.someBuilds(200);
    switch (round.disturbance) {
    case Disturbance::None:
        break;
    case Disturbance::KillBefore:
    case Disturbance::KillAfter:
        m_killAfter = round.disturbance == Disturbance::KillAfter;
        m_killCommit = first ? round.at : 1 + round.at / 2;
        break;
    case Disturbance::Stop:
        plan.actions[round.at] = [this](DemoServer &) {
            QMetaObject::invokeMethod(
                this, [this] { m_engine->stopAll(); }, Qt::QueuedConnection);
        };
        break;
    case Disturbance::Faults:
        m_source.call([&round](DemoServer &server) { server.faults().setRandom(round.faults, 2); });
        return m_source.arm(plan);
    case Disturbance::Drop:
        plan.actions[round.at] = [](DemoServer &server) {
            QMetaObject::invokeMethod(
                &server, [&server] { server.dropConnections(); }, Qt::QueuedConnection);
        };
        break;
    case Disturbance::Token:
        plan.actions[round.at] = [](DemoServer &server) { server.setTokenAccepted(false); };
        break;
    case Disturbance::Garbage:
        rule.kind = FaultKind::GarbageRecords;
        rule.count = 3;
        m_garbage = rule.count;
        break;
    case Disturbance::HeavyPages:
        rule.pathContains = QStringLiteral("/builds");
        rule.perPageAbove = std::max(1, m_choices.perPage / (1 + round.at % 5));
        break;
    case Disturbance::HeavyBuild:
        if (builds.isEmpty())
            break;
        rule.poisonBuild = builds[(round.at * 7) % builds.size()];
        rule.poisonAlone = round.at % 2 == 0;
        m_source.noteHeavy(rule.poisonBuild);
        say(QStringLiteral("heavy build %1, alone %2").arg(rule.poisonBuild).arg(rule.poisonAlone));
        break;
    }
    if (m_garbage > 0 || rule.perPageAbove > 0 || rule.poisonBuild > 0)
        m_source.call([&rule](DemoServer &server) { server.faults().add(rule); });
    m_source.arm(plan);
}

void History::disarm()
{
    m_killCommit = 0;
    m_garbage = 0;
    m_source.disarm();
    m_source.call([](DemoServer &server) {
        server.faults().clear();
        server.faults().setRandom(0);
        server.setTokenAccepted(true);
    });
}

QString History::checkOutcome(const Run &run, const Round &round) const
{
    const bool stopped = round.disturbance == Disturbance::Stop && run.outcome == RunOutcome::Cancelled;
    const bool killed = m_killed && run.outcome == RunOutcome::Interrupted;
    const bool failed = mayFail(round.disturbance) && run.outcome == RunOutcome::Failed;
    // Small pages of a crowded second need further pages, which this source refuses: the next run has large ones again.
    const bool shrunk = round.disturbance != Disturbance::None && m_choices.demo.switches.refuseSecondPage
                        && run.error && run.error->kind == ErrorKind::TooDeep;
    const bool rejects
        = round.disturbance == Disturbance::Garbage && run.outcome == RunOutcome::SucceededWithRejects;
    if (run.outcome == RunOutcome::Succeeded && m_killed)
        return QStringLiteral("killed, but succeeded");
    if (stopped || killed || failed || shrunk || rejects || run.outcome == RunOutcome::Succeeded)
        return {};
    return QStringLiteral("the run ended as it must not: ") + textOf(run);
}

// More builds of one pipeline in one second than the source lets anybody list: nothing can read them, and the run says so.
bool History::isUnreadable(const Run &run)
{
    if (run.outcome != RunOutcome::Failed || !run.error || run.error->kind != ErrorKind::TooDeep)
        return false;
    const DemoSwitches &s = m_choices.demo.switches;
    qint64 readable = 3LL * m_choices.perPage * m_choices.perPage / 8; // pages overlap, each a row smaller
    if (s.deepPageThreshold > 0)
        readable = std::min<qint64>(readable, s.deepPageThreshold / 2);
    if (s.refuseSecondPage)
        readable = std::min<qint64>(readable, m_choices.perPage / 2);
    m_unreadable = mostInOneSecond(m_source.truth(m_choices.objects, {})) >= readable;
    return m_unreadable;
}

QString History::checkCounts(const Run &run) const
{
    for (const SourceObject object : allSourceObjects) {
        const ObjectCounts &c = run.of(object);
        if (isComplete(run.outcome) && c.read != c.written + c.unchanged + c.rejected)
            return QStringLiteral("the counts of %1 disagree: %2").arg(nameOf(object), textOf(run));
        // Jobs without Builds still walks builds; one that cannot be read takes its jobs along, so it is rejected.
        const bool walked = object == SourceObject::Builds && m_choices.objects.testFlag(SourceObject::Jobs);
        if (!m_choices.objects.testFlag(object) && c != ObjectCounts()
            && !(walked && c.written + c.unchanged == 0))
            return QStringLiteral("%1 were not selected, but counted").arg(nameOf(object));
    }
    if (isComplete(run.outcome) != run.correctAsOf.isValid())
        return QStringLiteral("correct_as_of does not go with the outcome: ") + textOf(run);
    return {};
}

// "Backfill calls <= 1.05 x ceil(builds / 100) + 10", undisturbed; here pages may be smaller.
QString History::checkBackfill(const Run &run, const Round &round, qint64 builds)
{
    const bool plain
        = round.disturbance == Disturbance::None && round.mutateAt.isEmpty() && round.perRequest.count() == 0;
    const DemoSwitches &s = m_choices.demo.switches;
    if (!plain || m_choices.tie > 0 || s.refuseSecondPage || s.deepPageThreshold == m_choices.perPage)
        return {};
    const Truth truth = m_source.truth(m_choices.objects, {});
    const qint64 pages = (builds + m_choices.perPage - 1) / m_choices.perPage;
    const qint64 most = pages + pages / 20 + 10 + pagesOf(SourceObject::Pipelines, truth) - 1
                        + pagesOf(SourceObject::Agents, truth) - 1
                        + unfinishedBuilds(truth) / m_choices.perPage;
    if (run.apiCalls > most)
        return QStringLiteral("%1 calls for %2 builds, at most %3").arg(run.apiCalls).arg(builds).arg(most);
    return {};
}

QString History::checkAnyMoment()
{
    const QString integrity = m_file.integrity();
    if (integrity != QLatin1String("ok"))
        return QStringLiteral("SQLite says ") + integrity;
    const Truth truth = m_source.truth(m_choices.objects, m_choices.historyFrom);
    Comparison comparison(truth, m_choices.objects);
    comparison.anyMoment(m_file);
    return comparison.report();
}

QString History::checkQuiet()
{
    const Truth truth = m_source.truth(m_choices.objects, m_choices.historyFrom);
    Comparison comparison(truth, m_choices.objects);
    comparison.afterQuiet(m_file);
    return comparison.report();
}

qint64 History::pagesOf(SourceObject object, const Truth &truth) const
{
    qint64 listed = 0;
    for (const SourceRecord &record : truth.of(object))
        listed += record.current ? 1 : 0;
    return std::max<qint64>((listed + m_choices.perPage - 1) / m_choices.perPage, 1);
}

} // namespace kitesync::simulation
