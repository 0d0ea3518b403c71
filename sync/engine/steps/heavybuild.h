// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <string>

namespace kitesync {

/// Errors that a smaller answer may avoid.
[[nodiscard]] bool isHeavy(ErrorKind kind);

/// Adds the jobs of a page's one build, read through their own paged list, to the page's rows. A list that cannot be read is
/// recorded as rejected and leaves the build open, so that the next run tries again; the error is only what ends the run.
Task<Status> appendJobs(RunContext &context, ParsedPage &page);

/// One build by its number, whole if that is possible, else by parts.
Task<Result<ParsedPage>> readBuild(RunContext &context, QString slug, qint64 number);

} // namespace kitesync
