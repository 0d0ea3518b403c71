// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/run.h"

#include <algorithm>
#include <span>
#include <utility>

namespace kitesync {

namespace {

template <typename Enum> using Name = std::pair<Enum, const char *>;

constexpr std::array outcomeNames{
    Name<RunOutcome>{RunOutcome::Running, "running"},
    Name<RunOutcome>{RunOutcome::Succeeded, "succeeded"},
    Name<RunOutcome>{RunOutcome::SucceededWithRejects, "succeeded_with_rejects"},
    Name<RunOutcome>{RunOutcome::Failed, "failed"},
    Name<RunOutcome>{RunOutcome::Cancelled, "cancelled"},
    Name<RunOutcome>{RunOutcome::Interrupted, "interrupted"},
    Name<RunOutcome>{RunOutcome::Skipped, "skipped"},
};
constexpr std::array triggerNames{
    Name<RunTrigger>{RunTrigger::Manual, "manual"},
    Name<RunTrigger>{RunTrigger::Scheduled, "scheduled"},
    Name<RunTrigger>{RunTrigger::CaughtUp, "caught_up"},
    Name<RunTrigger>{RunTrigger::Retry, "retry"},
    Name<RunTrigger>{RunTrigger::CommandLine, "command_line"},
};
constexpr std::array kindNames{
    Name<RunKind>{RunKind::Sync, "sync"},     Name<RunKind>{RunKind::Full, "full"},
    Name<RunKind>{RunKind::Verify, "verify"}, Name<RunKind>{RunKind::Repair, "repair"},
    Name<RunKind>{RunKind::Move, "move"},
};

template <typename Enum> QString nameIn(std::span<const Name<Enum>> names, Enum value)
{
    for (const auto &[candidate, name] : names) {
        if (candidate == value)
            return QLatin1String(name);
    }
    return {};
}

template <typename Enum> std::optional<Enum> valueIn(std::span<const Name<Enum>> names, const QString &text)
{
    for (const auto &[value, name] : names) {
        if (text == QLatin1String(name))
            return value;
    }
    return std::nullopt;
}

} // namespace

ObjectCounts &ObjectCounts::operator+=(const ObjectCounts &other)
{
    read += other.read;
    written += other.written;
    unchanged += other.unchanged;
    rejected += other.rejected;
    coerced += other.coerced;
    removed += other.removed;
    return *this;
}

bool concerns(const Error &problem, SourceObject object)
{
    return problem.place == nameOf(object)
           || (object == SourceObject::Jobs && problem.place == nameOf(SourceObject::Builds));
}

SourceObjects failedObjects(const Run &run)
{
    // What ended it befell all of them.
    if (run.error && !run.problems.contains(*run.error))
        return {};
    SourceObjects failed;
    for (const SourceObject object : listOf(run.objects)) {
        const bool any = std::any_of(run.problems.cbegin(), run.problems.cend(),
                                     [object](const Error &problem) { return concerns(problem, object); });
        failed.setFlag(object, any);
    }
    return failed == run.objects ? SourceObjects() : failed;
}

QString nameOf(RunOutcome outcome)
{
    return nameIn<RunOutcome>(outcomeNames, outcome);
}
QString nameOf(RunTrigger trigger)
{
    return nameIn<RunTrigger>(triggerNames, trigger);
}
QString nameOf(RunKind kind)
{
    return nameIn<RunKind>(kindNames, kind);
}
std::optional<RunOutcome> runOutcomeNamed(const QString &name)
{
    return valueIn<RunOutcome>(outcomeNames, name);
}
std::optional<RunTrigger> runTriggerNamed(const QString &name)
{
    return valueIn<RunTrigger>(triggerNames, name);
}
std::optional<RunKind> runKindNamed(const QString &name)
{
    return valueIn<RunKind>(kindNames, name);
}

} // namespace kitesync
