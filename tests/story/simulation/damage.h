// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncengine.h"
#include "tests/story/simulation/choices.h"
#include "tests/story/simulation/comparerows.h"
#include "tests/story/simulation/storedrows.h"

#include <QString>

namespace kitesync::simulation {

/// Rows that verify found, or that damage() spoiled.
struct Findings
{
    qint64 missing = 0;
    qint64 different = 0;
    qint64 repaired = 0;
};

[[nodiscard]] Findings findingsOf(const RunReport &report);
[[nodiscard]] QString textOf(const Findings &findings);

/// Deletes and changes a few rows of builds and jobs that the source shows. Answers how many.
[[nodiscard]] Findings damage(const StoredCopy &file, const Truth &truth, SourceObjects selected, Dice &dice);

/// Builds and jobs that verify has to find on a copy that is equal as far as runs owe it: an address of another time inside
/// extra, a job that was read through the jobs list (which has no group_key).
[[nodiscard]] qint64 olderRows(const StoredCopy &file, const Truth &truth, SourceObjects selected);

/// Builds that a run has to look at although nothing is new: neither passed nor failed, canceled, skipped, not run.
[[nodiscard]] qint64 unfinishedBuilds(const Truth &truth);
/// Most builds of one pipeline that were created in one second.
[[nodiscard]] qint64 mostInOneSecond(const Truth &truth);

} // namespace kitesync::simulation
