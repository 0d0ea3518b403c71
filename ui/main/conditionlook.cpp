// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/conditionlook.h"

namespace kitesync {

Look lookOf(Condition condition)
{
    switch (condition) {
    case Condition::NeverRun:
        return {Shape::NeverRun, Tone::Neutral};
    case Condition::UpToDate:
        return {Shape::Done, Tone::Good};
    case Condition::Problems:
        return {Shape::Warning, Tone::Warning};
    case Condition::Running:
        return {Shape::Busy, Tone::Busy};
    case Condition::Waiting:
        return {Shape::Waiting, Tone::Busy};
    case Condition::Stopping:
    case Condition::Stopped:
        return {Shape::Stopped, Tone::Neutral};
    case Condition::Paused:
        return {Shape::Paused, Tone::Neutral};
    case Condition::Skipped:
        return {Shape::Skipped, Tone::Neutral};
    case Condition::Interrupted:
        return {Shape::Warning, Tone::Warning};
    case Condition::Failed:
        return {Shape::Failed, Tone::Bad};
    }
    return {};
}

Look lookOf(ObjectStatus status, bool waiting)
{
    switch (status) {
    case ObjectStatus::NotChosen:
        return {Shape::NeverRun, Tone::Neutral};
    case ObjectStatus::Waiting:
        return {Shape::Waiting, Tone::Neutral};
    case ObjectStatus::Copying:
        return waiting ? Look{Shape::Waiting, Tone::Busy} : Look{Shape::Busy, Tone::Busy};
    case ObjectStatus::Done:
        return {Shape::Done, Tone::Good};
    case ObjectStatus::DoneWithProblems:
        return {Shape::Warning, Tone::Warning};
    case ObjectStatus::Stopped:
        return {Shape::Stopped, Tone::Neutral};
    case ObjectStatus::Failed:
        return {Shape::Failed, Tone::Bad};
    case ObjectStatus::LeftOut:
        return {Shape::Skipped, Tone::Warning};
    }
    return {};
}

} // namespace kitesync
