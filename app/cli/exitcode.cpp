// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

namespace kitesync::cli {

namespace {

/// Of what is neither the source's nor the destination's.
ExitCode ownCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::KeychainMissing:
    case ErrorKind::KeychainLocked:
    case ErrorKind::KeychainDismissed:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainFailed:
        return ExitCode::Keychain;
    case ErrorKind::Cancelled:
        return ExitCode::Cancelled;
    case ErrorKind::AlreadyRunning:
        return ExitCode::AlreadyRunning;
    case ErrorKind::InvalidValue:
    case ErrorKind::NameTaken:
    case ErrorKind::UnknownPipeline:
        return ExitCode::Usage;
    default:
        return ExitCode::Unexpected;
    }
}

} // namespace

// The test goes through all kinds by their names.
ExitCode exitCodeOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::TokenRefused:
    case ErrorKind::ScopeMissing:
    case ErrorKind::Forbidden:
    case ErrorKind::AddressRefused:
    case ErrorKind::OrganizationNotFound:
        return ExitCode::Refused;
    case ErrorKind::NotFound:
    case ErrorKind::TooDeep:
    case ErrorKind::RequestRefused:
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::TlsFailed:
    case ErrorKind::NotTheApi:
    case ErrorKind::ProxyRefused:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ServerTrouble:
    case ErrorKind::BadAnswer:
    case ErrorKind::AnswerTooLarge:
        return ExitCode::SourceUnreachable;
    case ErrorKind::DestinationMissing:
    case ErrorKind::DestinationNotDatabase:
    case ErrorKind::DestinationReadOnly:
    case ErrorKind::DestinationBusy:
    case ErrorKind::DestinationFull:
    case ErrorKind::DestinationForeignTable:
    case ErrorKind::DestinationTaken:
    case ErrorKind::DestinationNotEmpty:
    case ErrorKind::DestinationDiffers:
    case ErrorKind::DestinationNewer:
    case ErrorKind::DestinationLogin:
    case ErrorKind::DestinationLost:
    case ErrorKind::DestinationUnknown:
    case ErrorKind::DestinationUnreachable:
    case ErrorKind::DestinationRights:
    case ErrorKind::DestinationDriverMissing:
    case ErrorKind::DestinationFailed:
        return ExitCode::Destination;
    default:
        return ownCodeOf(kind);
    }
}

namespace {

ExitCode codeOfFailure(const Run &run)
{
    return run.error ? exitCodeOf(run.error->kind) : ExitCode::Unexpected;
}

bool hasRejects(const Run &run)
{
    for (const ObjectCounts &counts : run.counts) {
        if (counts.rejected > 0)
            return true;
    }
    return false;
}

} // namespace

ExitCode exitCodeOf(const Run &run)
{
    switch (run.outcome) {
    case RunOutcome::Succeeded:
    case RunOutcome::SucceededWithRejects:
        if (!run.problems.isEmpty() && !hasRejects(run))
            return exitCodeOf(run.problems.constFirst().kind);
        return run.outcome == RunOutcome::Succeeded ? ExitCode::Complete : ExitCode::Rejects;
    case RunOutcome::Cancelled:
        return ExitCode::Cancelled;
    case RunOutcome::Failed:
    case RunOutcome::Skipped:
        return codeOfFailure(run);
    case RunOutcome::Running:
    case RunOutcome::Interrupted:
        return ExitCode::Unexpected;
    }
    return ExitCode::Unexpected;
}

} // namespace kitesync::cli
