// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/models.h"

namespace kitesync {
class DemoWorld;
}

namespace kitesync::demo {

// The life of builds that were changed by hand, step by step. Each answers false when the build's state does not allow it.

bool startJobs(BuildModel &build, qint64 now, const DemoWorld &world); ///< what waits runs
/// What runs or waits ends, and the build with it; a build that passes up to a block step rests there.
bool endJobs(BuildModel &build, qint64 now, bool passed, const DemoWorld &world);
bool failOneJob(BuildModel &build, qint64 now, const DemoWorld &world);
bool requestCancel(BuildModel &build, qint64 now);
bool endCancel(BuildModel &build, qint64 now);
bool blockAt(BuildModel &build, qint64 now, const DemoWorld &world);
bool unblock(BuildModel &build, qint64 now, const DemoWorld &world);
bool expire(BuildModel &build, qint64 now);
bool endWithoutRun(BuildModel &build, qint64 now, const QByteArray &state, const DemoWorld &world);
/// A new attempt; empty when @p jobId is no job that can be retried. Answers the new job's id.
QByteArray retry(BuildModel &build, const QByteArray &jobId, qint64 now, const DemoWorld &world);
/// The job that a retry without a name means: the last failed one, else the last that ended; empty: none.
[[nodiscard]] QByteArray retryCandidate(const BuildModel &build);

/// Time passes up to @p now: what was started goes on, each step at its own time.
void progress(BuildModel &build, qint64 now, const DemoWorld &world);

} // namespace kitesync::demo
