// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/choices.h"

#include <QDebug>

namespace kitesync::simulation {

namespace {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

int organisationSize(Dice &dice)
{
    switch (dice.between(0, 9)) {
    case 0:
        return dice.between(0, 3);
    case 1:
    case 2:
        return dice.between(150, 400);
    default:
        return dice.between(5, 120);
    }
}

DemoSwitches switchesFrom(Dice &dice, int perPage)
{
    using S = DemoSwitches;
    DemoSwitches s;
    s.createdToPrecision = dice.oneOf({S::Precision::Milliseconds, S::Precision::Seconds});
    s.createdFromPrecision = dice.oneOf({S::Precision::Milliseconds, S::Precision::Seconds});
    s.timestamps = dice.oneOf({S::Timestamps::IsoMilliseconds, S::Timestamps::IsoMilliseconds,
                               S::Timestamps::Utc, S::Timestamps::Mixed});
    s.linkHeader = dice.oneOf(
        {S::LinkHeader::Present, S::LinkHeader::Absent, S::LinkHeader::Empty, S::LinkHeader::WithLast});
    s.rateHeaders
        = dice.oneOf({S::RateHeaders::New, S::RateHeaders::Old, S::RateHeaders::Both, S::RateHeaders::None});
    s.blockedFilter
        = dice.oneOf({S::BlockedFilter::ByFlag, S::BlockedFilter::ByState, S::BlockedFilter::Ignored});
    s.pipelinesOrder
        = dice.oneOf({S::Order::NewestFirst, S::Order::OldestFirst, S::Order::ByName, S::Order::Shuffled});
    s.agentsOrder
        = dice.oneOf({S::Order::NewestFirst, S::Order::OldestFirst, S::Order::ByName, S::Order::Shuffled});
    s.deepPageThreshold = dice.oneOf({0, 10000, 500, 100, perPage});
    s.deepPageThreshold = s.deepPageThreshold > 0 ? std::max(s.deepPageThreshold, perPage) : 0;
    s.refuseSecondPage = dice.chance(0.15);
    // A crowded second that cannot be paged through is read pipeline by pipeline: then the list has to have them all.
    const bool shallow = s.refuseSecondPage || (s.deepPageThreshold > 0 && s.deepPageThreshold <= 500);
    s.listArchivedPipelines = dice.chance(0.5) || shallow;
    s.reopenClearsFinishedAt = dice.chance(0.5);
    s.blockedHasFinishedAt = dice.chance(0.5);
    s.skippedHasFinishedAt = dice.chance(0.5);
    s.omitNullFields = dice.chance(0.5);
    s.waiterHasState = dice.chance(0.5);
    s.conditionalRequests = dice.chance(0.3);
    s.dateHeader = !dice.chance(0.15);
    s.embeddedVolatile = dice.chance(0.5);
    s.lateVisibility = dice.chance(0.3) ? milliseconds(dice.between(1, 240'000)) : 0ms;
    s.clockSkew = dice.chance(0.3) ? milliseconds(dice.between(-120'000, 120'000)) : 0ms;
    return s;
}

void chooseOrganisation(Choices &choices, Dice &dice)
{
    DemoOptions &demo = choices.demo;
    demo.seed = choices.seed;
    demo.builds = organisationSize(dice);
    demo.jobsPerBuild = dice.between(1, 5);
    demo.pipelines = dice.between(1, 8);
    demo.agents = dice.chance(0.1) ? dice.between(60, 140) : dice.between(1, 15);
    demo.growth = dice.chance(0.7);
    // The organisation grows at its history's rate: weeks that pass must not make thousands of builds.
    const int days = dice.oneOf({2, 30, 90});
    demo.historyStart = demo.now.addDays(-(demo.builds / days > 3 ? 90 : days));
    demo.switches = switchesFrom(dice, choices.perPage);
    if (dice.chance(0.15)) {
        choices.tie = dice.chance(0.3) ? 500 : dice.between(2, 150);
        choices.tieApart = milliseconds(dice.between(0, 1));
    }
}

void chooseReader(Choices &choices, Dice &dice)
{
    // All four objects half of the time, else each of the fifteen subsets.
    const SourceObjects all = SourceObjects::fromInt(15);
    choices.objects
        = dice.chance(0.5) ? all : SourceObjects::fromInt(static_cast<unsigned>(dice.between(1, 15)));
    choices.tablePrefix = dice.chance(0.25) ? QStringLiteral("bk_") : QString();
    choices.perPage = dice.oneOf({100, 100, dice.between(5, 100), dice.between(5, 30)});
    choices.inFlight = dice.between(1, 6);
    choices.reconcile = dice.chance(0.7);
    choices.isFar
        = choices.seed % 2 == 0; // by the number, so that the dice of earlier versions fall as they did
    choices.clockWrong = dice.chance(0.3) ? std::chrono::hours(dice.between(-20'000, 20'000)) : 0h;
    const bool limited = dice.chance(0.3);
    choices.server.organizationLimit = limited ? dice.between(60, 200) : 0;
    choices.server.userLimit = limited ? dice.between(50, 200) : 0;
    choices.clockSpeed = limited ? 1500 : 300;
}

milliseconds pauseFrom(Dice &dice)
{
    switch (dice.between(0, 5)) {
    case 0:
        return 0ms;
    case 1:
        return std::chrono::seconds(dice.between(1, 600));
    case 2:
        return std::chrono::minutes(dice.between(10, 360));
    case 3:
        return std::chrono::hours(dice.between(6, 72));
    default:
        return dice.chance(0.2) ? std::chrono::hours(24 * dice.between(7, 40))
                                : std::chrono::minutes(dice.between(1, 90));
    }
}

Round roundFrom(Dice &dice)
{
    Round round;
    round.mutations = dice.chance(0.2) ? 0 : dice.between(1, 12);
    round.pause = pauseFrom(dice);
    for (int i = dice.chance(0.5) ? dice.between(1, 5) : 0; i > 0; --i)
        round.mutateAt.append(dice.between(1, 25));
    round.perRequest = dice.chance(0.3) ? milliseconds(dice.between(1, 120'000)) : 0ms;
    round.newProcess = dice.chance(0.4);
    using D = Disturbance;
    round.disturbance = dice.oneOf({D::None, D::None, D::None, D::KillBefore, D::KillAfter, D::KillBefore,
                                    D::KillAfter, D::Stop, D::Faults, D::Faults, D::Drop, D::Token,
                                    D::Garbage, D::HeavyPages, D::HeavyBuild});
    round.at = dice.between(1, 12);
    round.faults = dice.oneOf({0.03, 0.1, 0.25});
    if (dice.chance(0.25)) {
        round.jumpAt = dice.between(1, 15);
        round.jump
            = std::chrono::minutes(dice.oneOf({-1, 1}) * dice.oneOf({1, 61, 60 * 24 * 40, 60 * 24 * 400}));
    }
    round.kind = dice.chance(0.1) ? RunKind::Full : RunKind::Sync;
    return round;
}

QString textOf(milliseconds duration)
{
    return QString::number(static_cast<double>(duration.count()) / 1000.0) + QLatin1Char('s');
}

QString nameOf(Disturbance disturbance)
{
    switch (disturbance) {
    case Disturbance::None:
        return QStringLiteral("nothing");
    case Disturbance::KillBefore:
        return QStringLiteral("kill before commit");
    case Disturbance::KillAfter:
        return QStringLiteral("kill after commit");
    case Disturbance::Stop:
        return QStringLiteral("stop at request");
    case Disturbance::Faults:
        return QStringLiteral("random faults");
    case Disturbance::Drop:
        return QStringLiteral("drop connections at request");
    case Disturbance::Token:
        return QStringLiteral("refuse the token from request");
    case Disturbance::Garbage:
        return QStringLiteral("garbage records");
    case Disturbance::HeavyPages:
        return QStringLiteral("heavy pages");
    case Disturbance::HeavyBuild:
        return QStringLiteral("a heavy build");
    }
    return {};
}

} // namespace

bool Choices::usesHeavyBuild() const
{
    for (const Round &round : rounds) {
        if (round.disturbance == Disturbance::HeavyBuild)
            return true;
    }
    return false;
}

Choices choicesOf(quint64 seed)
{
    Choices choices;
    choices.seed = seed;
    Dice dice(seed);
    chooseReader(choices, dice);
    chooseOrganisation(choices, dice);
    for (int i = dice.between(2, 6); i > 0; --i)
        choices.rounds.append(roundFrom(dice));
    // Without a Date header the computer's clock is all there is.
    if (!choices.demo.switches.dateHeader) {
        choices.clockWrong = 0h;
        for (Round &round : choices.rounds)
            round.jumpAt = 0;
    }
    if (dice.chance(0.3))
        choices.historyFrom = choices.demo.now.date().addDays(-dice.between(0, 60));
    choices.settle = dice.chance(0.4);
    choices.damage = dice.chance(0.4);
    return choices;
}

QString describe(const Choices &choices)
{
    const DemoSwitches &s = choices.demo.switches;
    QString text;
    QDebug out(&text);
    out.noquote().nospace() << "seed " << choices.seed << ": builds " << choices.demo.builds << " jobs/build "
                            << choices.demo.jobsPerBuild << " pipelines " << choices.demo.pipelines
                            << " agents " << choices.demo.agents << " growth " << choices.demo.growth
                            << " from " << choices.demo.historyStart.toString(Qt::ISODate) << " tie "
                            << choices.tie << "/" << choices.tieApart.count() << "ms; objects "
                            << choices.objects.toInt() << " prefix '" << choices.tablePrefix << "' perPage "
                            << choices.perPage << " inFlight " << choices.inFlight << " history from "
                            << choices.historyFrom.value_or(QDate()).toString(Qt::ISODate) << " limits "
                            << choices.server.organizationLimit << "/" << choices.server.userLimit
                            << " clock wrong " << choices.clockWrong.count() << "h reconcile "
                            << choices.reconcile << " far " << choices.isFar << " settle " << choices.settle
                            << " damage " << choices.damage;
    out << "; created_to " << int(s.createdToPrecision) << " created_from " << int(s.createdFromPrecision)
        << " timestamps " << int(s.timestamps) << " link " << int(s.linkHeader) << " rate "
        << int(s.rateHeaders) << " blocked " << int(s.blockedFilter) << " orders " << int(s.pipelinesOrder)
        << int(s.agentsOrder) << " deep " << s.deepPageThreshold << " refuse2 " << s.refuseSecondPage
        << " listArchived " << s.listArchivedPipelines << " reopenClears " << s.reopenClearsFinishedAt
        << " blockedFinished " << s.blockedHasFinishedAt << " skippedFinished " << s.skippedHasFinishedAt
        << " omitNull " << s.omitNullFields << " waiterState " << s.waiterHasState << " etag "
        << s.conditionalRequests << " date " << s.dateHeader << " volatile " << s.embeddedVolatile << " late "
        << s.lateVisibility.count() << "ms skew " << s.clockSkew.count() << "ms";
    return text;
}

QString describe(const Round &round)
{
    QString text = QStringLiteral("%1 mutations, %2 pass, %3 run, %4 %5")
                       .arg(round.mutations)
                       .arg(textOf(round.pause), kitesync::nameOf(round.kind), nameOf(round.disturbance))
                       .arg(round.at);
    if (round.disturbance == Disturbance::Faults)
        text += QStringLiteral(" p=%1").arg(round.faults);
    for (const int at : round.mutateAt)
        text += QStringLiteral(", change at request %1").arg(at);
    if (round.perRequest.count() > 0)
        text += QStringLiteral(", %1 a request").arg(textOf(round.perRequest));
    if (round.jumpAt > 0)
        text += QStringLiteral(", clock jumps %1 at request %2").arg(textOf(round.jump)).arg(round.jumpAt);
    return round.newProcess ? text + QStringLiteral(", new process") : text;
}

} // namespace kitesync::simulation
