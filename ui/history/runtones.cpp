// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runtones.h"

namespace kitesync {

RunLook lookOf(RunOutcome outcome)
{
    switch (outcome) {
    case RunOutcome::Running:
        return {Shape::Busy, Tone::Busy};
    case RunOutcome::Succeeded:
        return {Shape::Done, Tone::Good};
    case RunOutcome::SucceededWithRejects:
        return {Shape::Warning, Tone::Warning};
    case RunOutcome::Failed:
        return {Shape::Failed, Tone::Bad};
    case RunOutcome::Cancelled:
        return {Shape::Stopped, Tone::Neutral};
    case RunOutcome::Interrupted:
        return {Shape::Warning, Tone::Warning};
    case RunOutcome::Skipped:
        return {Shape::Skipped, Tone::Neutral};
    }
    return {Shape::Info, Tone::Neutral};
}

} // namespace kitesync
