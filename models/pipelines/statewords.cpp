// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/statewords.h"

#include "models/words/errorwords.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"
#include "sync/domain/destinationurl.h"

namespace kitesync {

namespace {

const QString separator = QStringLiteral(" · ");
/// Waiting for the request limit is told as a state; so much of it in one run is told as a trouble (E-R2).
constexpr std::chrono::minutes longWait{15};
constexpr int daysOfWarning = 14; // before the token expires (E-A6)

bool isPaused(const PipelineState &state, const StateContext &context)
{
    return state.config.every
           && (state.schedule.pause.holdsAt(context.now) || context.pauseOfAll.holdsAt(context.now));
}

/// The object whose progress says most: the last one that is being copied.
std::optional<SourceObject> leadingObject(const Progress &progress)
{
    std::optional<SourceObject> leading;
    for (const SourceObject object : {SourceObject::Pipelines, SourceObject::Agents, SourceObject::Builds}) {
        if (progress.of(object).status == ObjectStatus::Copying)
            leading = object;
    }
    return leading;
}

Condition conditionOf(const Run &run)
{
    switch (run.outcome) {
    case RunOutcome::Succeeded:
        return run.problems.isEmpty() ? Condition::UpToDate : Condition::Problems;
    case RunOutcome::SucceededWithRejects:
        return Condition::Problems;
    case RunOutcome::Cancelled:
        return Condition::Stopped;
    case RunOutcome::Interrupted:
        return Condition::Interrupted;
    case RunOutcome::Skipped:
        return Condition::Skipped;
    case RunOutcome::Running: // another process is at it
        return Condition::Running;
    case RunOutcome::Failed:
        break;
    }
    return Condition::Failed;
}

} // namespace

Condition StateWords::condition(const PipelineState &state, const StateContext &context)
{
    if (state.stopping)
        return Condition::Stopping;
    if (state.isBusy()) {
        const bool waiting = state.progress && state.progress->waiting != WaitReason::None;
        return waiting ? Condition::Waiting : Condition::Running;
    }
    if (isPaused(state, context))
        return Condition::Paused;
    if (!state.lastRun)
        return Condition::NeverRun;
    // A run that was skipped because another one was at it says nothing about the pipeline.
    const bool busyElsewhere = state.lastRun->outcome == RunOutcome::Skipped && state.lastRun->error
                               && state.lastRun->error->kind == ErrorKind::AlreadyRunning;
    return busyElsewhere && state.lastCompletedAt.isValid() ? Condition::UpToDate
                                                            : conditionOf(*state.lastRun);
}

QString StateWords::word(Condition condition)
{
    switch (condition) {
    case Condition::NeverRun:
        return tr("Not run yet");
    case Condition::UpToDate:
        return tr("Up to date");
    case Condition::Problems:
        return tr("Completed with problems");
    case Condition::Running:
        return tr("Copying");
    case Condition::Waiting:
        return tr("Waiting");
    case Condition::Stopping:
        return tr("Stopping");
    case Condition::Paused:
        return tr("Paused");
    case Condition::Stopped:
        return tr("Stopped");
    case Condition::Skipped:
        return tr("Skipped");
    case Condition::Interrupted:
        return tr("Interrupted");
    case Condition::Failed:
        return tr("Failed");
    }
    return {};
}

QString StateWords::line(const PipelineState &state, const StateContext &context)
{
    const Condition now = condition(state, context);
    if (now == Condition::Waiting) {
        const QString waiting = RunWords::waiting(*state.progress);
        return waiting.left(1).toUpper() + waiting.mid(1);
    }
    if (now == Condition::Running && state.progress) {
        const std::optional<SourceObject> object = leadingObject(*state.progress);
        if (object && state.progress->of(*object).fraction)
            return tr("%1 %2", "an object and its percentage: Builds 45 %")
                .arg(RunWords::object(*object), RunWords::percent(*state.progress->of(*object).fraction));
        return object ? tr("Copying %1").arg(RunWords::object(*object)) : word(now);
    }
    if (now == Condition::Failed && state.lastRun->error)
        return ErrorWords::text(*state.lastRun->error).title;
    if (now == Condition::UpToDate)
        return TimeWords::ago(state.lastCompletedAt, context.now);
    return word(now);
}

QString StateWords::headline(const PipelineState &state, const StateContext &context)
{
    const Condition now = condition(state, context);
    if (now == Condition::Stopping)
        return tr("Stopping… finishing the current page");
    if (state.isBusy())
        return state.progress ? activity(state) : tr("Starting");
    if (!state.lastRun)
        return tr("Not run yet.");
    QStringList parts{word(now)};
    if (state.lastCompletedAt.isValid()) {
        const QString when = TimeWords::ago(state.lastCompletedAt, context.now);
        const bool last = state.lastRun->finishedAt == state.lastCompletedAt;
        parts.append(
            last ? tr("last sync %1, %2").arg(when, RunWords::records(RunWords::total(*state.lastRun).written))
                 : tr("last sync %1").arg(when));
    }
    return parts.join(separator);
}

QString StateWords::next(const PipelineState &state, const StateContext &context)
{
    if (!state.config.every)
        return tr("Only when you start it");
    for (const Pause &pause : {context.pauseOfAll, state.schedule.pause}) {
        if (pause.holdsAt(context.now)) {
            return pause.until.isValid()
                       ? tr("Paused until %1", "today 18:00").arg(TimeWords::dayAndTime(pause.until, context.now))
                       : tr("Paused until you resume it");
        }
    }
    return state.nextDue.isValid() ? tr("Next: %1").arg(TimeWords::until(state.nextDue, context.now))
                                   : QString();
}

QString StateWords::activity(const PipelineState &state)
{
    if (!state.progress)
        return {};
    QStringList parts{RunWords::step(*state.progress)};
    if (const QString waiting = RunWords::waiting(*state.progress); !waiting.isEmpty())
        parts.append(waiting);
    else if (state.progress->timeLeft)
        parts.append(TimeWords::timeLeft(*state.progress->timeLeft));
    return parts.join(separator);
}

std::optional<Notice> StateWords::notice(const PipelineState &state, const StateContext &context)
{
    if (state.isBusy())
        return noticeOfActivity(state);
    std::optional<Notice> ofRun;
    if (state.lastRun && state.lastRun->error)
        ofRun = state.lastRun->error->kind == ErrorKind::DestinationMissing
                    ? noticeOfMissing(*state.lastRun->error, state)
                    : noticeOfError(*state.lastRun->error, state.lastRun->outcome == RunOutcome::Failed);
    if (ofRun && ofRun->urgent)
        return ofRun;
    if (context.pauseOfAll.holdsAt(context.now) && state.config.every)
        return Notice{false, tr("%1.", "Paused until today 18:00").arg(next(state, context)),
                      NoticeAction::ResumeAll, tr("Resume")};
    if (isPaused(state, context))
        return Notice{false, tr("%1.", "Paused until today 18:00").arg(next(state, context)),
                      NoticeAction::Resume, tr("Resume")};
    if (!context.online && state.config.every)
        return Notice{false, tr("This computer is offline. The next sync starts when it is back."),
                      NoticeAction::SyncNow, tr("Try now")};
    if (std::optional<Notice> expiry = noticeOfExpiry(state.source.tokenExpiresAt, context.now))
        return expiry;
    if (state.lastRun && state.lastRun->outcome == RunOutcome::Interrupted)
        return Notice{false, tr("The last sync did not end normally. It goes on where it stopped."),
                      NoticeAction::SyncNow, tr("Sync now")};
    if (state.missed > 0)
        return Notice{false,
                      tr("%n scheduled sync(s) were missed while this computer was off.", nullptr,
                         static_cast<int>(state.missed)),
                      NoticeAction::SyncNow, tr("Sync now")};
    return ofRun;
}

std::optional<Notice> StateWords::noticeOfActivity(const PipelineState &state)
{
    if (!state.running || state.stopping || !state.progress || state.progress->deferred <= longWait)
        return std::nullopt;
    return Notice{
        false, tr("Buildkite's request limit is used up by this organization. The sync goes on more slowly."),
        NoticeAction::LowerSpeed, tr("Lower speed…")};
}

std::optional<Notice> StateWords::noticeOfExpiry(const QDateTime &expiresAt, const QDateTime &now)
{
    // What has expired is told by the run that finds out.
    if (!expiresAt.isValid() || expiresAt <= now || expiresAt >= now.addDays(daysOfWarning))
        return std::nullopt;
    return Notice{false, ErrorWords::tokenExpires(expiresAt), NoticeAction::EditSource, tr("Replace token…")};
}

Notice StateWords::noticeOfMissing(const Error &error, const PipelineState &state)
{
    Notice notice{true, ErrorWords::text(error).sentence(), NoticeAction::EditDestination,
                  tr("Edit destination…")};
    const bool isFile = isSqliteUrl(state.config.destination.url);
    if (!couldBeMadeAnew(error)) {
        if (isFile && state.lastCompletedAt.isValid()) {
            notice.otherAction = NoticeAction::Locate;
            notice.otherText = tr("Locate…");
        }
        return notice;
    }
    notice.otherAction = NoticeAction::StartNew;
    notice.otherText = tr("Start new");
    if (isFile) {
        notice.action = NoticeAction::Locate;
        notice.actionText = tr("Locate…");
    }
    return notice;
}

std::optional<Notice> StateWords::noticeOfError(const Error &error, bool failed)
{
    const ErrorText text = ErrorWords::text(error);
    const QString sentence = text.sentence();
    if (error.clockAhead.count() != 0)
        return Notice{true, sentence, NoticeAction::DateSettings, tr("Open date settings")};
    switch (error.kind) {
    case ErrorKind::TokenRefused:
    case ErrorKind::SecretMissing:
        return Notice{true, sentence, NoticeAction::EditSource, tr("Replace token…")};
    case ErrorKind::AddressRefused:
        return Notice{true, sentence, NoticeAction::TokenPage, tr("Open token page")};
    case ErrorKind::OrganizationNotFound:
    case ErrorKind::HostNotFound:
    case ErrorKind::TlsFailed:
    case ErrorKind::RedirectRefused:
        return Notice{failed, sentence, NoticeAction::EditSource, tr("Edit connection…")};
    case ErrorKind::ScopeMissing:
    case ErrorKind::Forbidden:
        return Notice{failed, sentence, NoticeAction::EditObjects, tr("Change objects…")};
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
        return Notice{true, sentence, NoticeAction::Unlock, tr("Unlock")};
    case ErrorKind::DestinationNotDatabase:
    case ErrorKind::DestinationReadOnly:
    case ErrorKind::DestinationForeignTable:
    case ErrorKind::DestinationTaken:
    case ErrorKind::DestinationLogin:
    case ErrorKind::DestinationRights:
        return Notice{true, sentence, NoticeAction::EditDestination, tr("Edit destination…")};
    case ErrorKind::DestinationNewer:
        return Notice{true, sentence, NoticeAction::Update, tr("Update")};
    case ErrorKind::NotTheApi:
        return Notice{failed, sentence, NoticeAction::SignInPage, tr("Open browser")};
    case ErrorKind::ProxyRefused:
        return Notice{failed, sentence, NoticeAction::ProxySettings, tr("Proxy settings")};
    case ErrorKind::Offline:
        // One that was due starts by itself when the network is back.
        if (!failed)
            return std::nullopt;
        return Notice{true, sentence, NoticeAction::SyncNow, tr("Try now")};
    case ErrorKind::AlreadyRunning:
    case ErrorKind::Cancelled:
        return std::nullopt;
    default:
        return Notice{failed, sentence, failed ? NoticeAction::SyncNow : NoticeAction::ShowDetails,
                      failed ? tr("Try again") : tr("Show details")};
    }
}

} // namespace kitesync
