// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/runwords.h"

#include "models/words/timewords.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <limits>

namespace kitesync {

namespace {

// The plural form depends on the number, which tr() takes as an int.
int pluralNumber(qint64 number)
{
    return static_cast<int>(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

} // namespace

QString RunWords::count(qint64 number)
{
    return QLocale().toString(number);
}

QString RunWords::records(qint64 number)
{
    return tr("%1 record(s)", nullptr, pluralNumber(number)).arg(count(number));
}

QString RunWords::problems(qint64 number)
{
    return tr("%1 problem(s)", nullptr, pluralNumber(number)).arg(count(number));
}

QString RunWords::requests(qint64 number)
{
    return tr("%1 request(s)", nullptr, pluralNumber(number)).arg(count(number));
}

QString RunWords::rate(double perSecond)
{
    if (!(perSecond > 0.05))
        return {};
    const int decimals = perSecond < 9.95 ? 1 : 0;
    return tr("%1/s", "records a second").arg(QLocale().toString(perSecond, 'f', decimals));
}

QString RunWords::percent(double fraction)
{
    const int whole = static_cast<int>(std::floor(std::clamp(fraction, 0.0, 1.0) * 100.0));
    return tr("%1 %", "per cent").arg(QLocale().toString(whole));
}

QString RunWords::object(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return tr("Pipelines");
    case SourceObject::Agents:
        return tr("Agents");
    case SourceObject::Builds:
        return tr("Builds");
    case SourceObject::Jobs:
        return tr("Jobs");
    }
    return {};
}

QString RunWords::objects(SourceObjects objects)
{
    QStringList names;
    for (const SourceObject each : listOf(objects))
        names.append(object(each));
    return names.join(tr(", ", "between the members of a list"));
}

QString RunWords::outcome(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return tr("Running");
    case RunOutcome::Succeeded:
        return tr("Completed");
    case RunOutcome::SucceededWithRejects:
        return tr("Completed with problems");
    case RunOutcome::Failed:
        return tr("Failed");
    case RunOutcome::Cancelled:
        return tr("Stopped");
    case RunOutcome::Interrupted:
        return tr("Interrupted");
    case RunOutcome::Skipped:
        return tr("Skipped");
    }
    return {};
}

QString RunWords::trigger(RunTrigger trigger)
{
    switch (trigger) {
    case RunTrigger::Manual:
        return tr("Started by you");
    case RunTrigger::Scheduled:
        return tr("Scheduled");
    case RunTrigger::CaughtUp:
        return tr("Caught up");
    case RunTrigger::Retry:
        return tr("Retry");
    case RunTrigger::CommandLine:
        return tr("From command line");
    }
    return {};
}

QString RunWords::missed(qint64 number)
{
    return tr("%1 missed", "scheduled syncs", pluralNumber(number)).arg(count(number));
}

QString RunWords::why(const Run &run)
{
    // Only a person moves a pipeline: what it was says more than who began it.
    if (run.kind == RunKind::Move)
        return kind(run.kind);
    if (run.missed == 0)
        return trigger(run.trigger);
    return tr("%1, %2", "why a run was started, how many were missed before it: Caught up, 3 missed")
        .arg(trigger(run.trigger), missed(run.missed));
}

QString RunWords::kind(RunKind kind)
{
    switch (kind) {
    case RunKind::Sync:
        return tr("Sync");
    case RunKind::Full:
        return tr("Full sync");
    case RunKind::Verify:
        return tr("Verification");
    case RunKind::Repair:
        return tr("Repair");
    case RunKind::Move:
        return tr("Move to another database");
    }
    return {};
}

QString RunWords::status(ObjectStatus status)
{
    switch (status) {
    case ObjectStatus::NotChosen:
        return tr("Not chosen");
    case ObjectStatus::Waiting:
        return tr("Waiting");
    case ObjectStatus::Copying:
        return tr("Copying");
    case ObjectStatus::Done:
        return tr("Done");
    case ObjectStatus::DoneWithProblems:
        return tr("Done with problems");
    case ObjectStatus::Stopped:
        return tr("Stopped");
    case ObjectStatus::Failed:
        return tr("Failed");
    case ObjectStatus::LeftOut:
        return tr("Left out (no permission)");
    }
    return {};
}

QString RunWords::step(const Progress &progress)
{
    switch (progress.step) {
    case RunStep::Starting:
        return tr("Starting");
    case RunStep::Pipelines:
        return tr("Copying the list of pipelines");
    case RunStep::Agents:
        return tr("Copying agents");
    case RunStep::History:
        return progress.backTo.isValid()
                   ? tr("Copying builds back to %1").arg(TimeWords::date(progress.backTo.toLocalTime().date()))
                   : tr("Copying builds");
    case RunStep::New:
        return tr("Copying new builds");
    case RunStep::Finished:
        return tr("Copying builds that finished since");
    case RunStep::Open:
        return tr("Copying running builds");
    case RunStep::Blocked:
        return tr("Copying blocked builds");
    case RunStep::NewlyVisible:
        return tr("Copying builds of pipelines that became visible");
    case RunStep::Stragglers:
        return tr("Looking after builds that had not ended");
    case RunStep::Reconcile:
        return tr("Comparing earlier days");
    case RunStep::Moving:
        return tr("Moving rows to the other database");
    case RunStep::Comparing:
        return tr("Comparing both databases");
    case RunStep::Finishing:
        return tr("Finishing");
    }
    return {};
}

QString RunWords::waiting(const Progress &progress)
{
    const QString left = TimeWords::wait(progress.waitLeft);
    switch (progress.waiting) {
    case WaitReason::None:
        return {};
    case WaitReason::RequestLimit:
        return tr("waiting %1 for Buildkite's request limit").arg(left);
    case WaitReason::Retry:
        return progress.attempt > 0 ? tr("trying again in %1 (try %2)").arg(left).arg(progress.attempt)
                                    : tr("trying again in %1").arg(left);
    case WaitReason::DestinationBusy:
        return tr("waiting for the database, which another program uses");
    }
    return {};
}

qint64 RunWords::problemCount(const Run &run)
{
    return total(run).rejected + run.problems.size();
}

ObjectCounts RunWords::total(const Run &run)
{
    ObjectCounts sum;
    for (const ObjectCounts &counts : run.counts)
        sum += counts;
    return sum;
}

QString RunWords::headline(const Run &run)
{
    const QString time = TimeWords::duration(run.duration);
    switch (run.outcome) {
    case RunOutcome::Running:
        return tr("Running.");
    case RunOutcome::Succeeded:
        return tr("Completed in %1.").arg(time);
    case RunOutcome::SucceededWithRejects:
        return tr("Completed with %1 in %2.").arg(problems(problemCount(run)), time);
    case RunOutcome::Failed:
        return tr("Failed after %1.").arg(time);
    case RunOutcome::Cancelled:
        return tr("Stopped after %1.").arg(time);
    case RunOutcome::Interrupted:
        return tr("Interrupted: the program ended during the sync. The next one goes on where it stopped.");
    case RunOutcome::Skipped:
        return tr("Skipped.");
    }
    return {};
}

} // namespace kitesync
