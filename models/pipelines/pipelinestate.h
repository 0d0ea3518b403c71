// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"
#include "sync/domain/progress.h"
#include "sync/domain/run.h"
#include "sync/domain/schedulestate.h"
#include "sync/domain/sourcefacts.h"

#include <QDateTime>

#include <optional>

namespace kitesync {

/// All that screens, tray and notifications show of one pipeline: a value, as of now.
struct PipelineState
{
    PipelineConfig config;
    ScheduleState schedule;
    SourceFacts source; ///< as runs and tests learned it
    QDateTime nextDue; ///< UTC; invalid without a schedule, or while paused until resumed
    bool starting = false; ///< its secrets are being read
    bool running = false; ///< in this process
    bool stopping = false; ///< asked to stop; its page ends
    std::optional<Progress> progress; ///< of the run that goes on, or of the last one in this process
    std::optional<Run> lastRun; ///< the newest that ended, whatever came of it, or could not start
    QDateTime lastCompletedAt; ///< UTC, end of the newest run that completed; invalid: never
    qint64 missed = 0; ///< due times that passed unmet and were not made up for yet

    [[nodiscard]] bool isBusy() const { return starting || running; }
};

} // namespace kitesync
