// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/progress.h"

#include <array>
#include <chrono>
#include <deque>
#include <optional>

namespace kitesync {

/// Turns what happens in a run into what is shown of it: fractions that never fall, rates over the last ten seconds, time
/// left once it can be told.
class ProgressMeter final
{
public:
    ProgressMeter(const Clock &clock, SourceObjects objects);

    void setStep(RunStep step);
    /// An object's work begins, ends well, or ends otherwise. A status that is an end is not taken back.
    void setStatus(SourceObject object, ObjectStatus status);
    /// Committed counts so far.
    void setCounts(const CountsByObject &counts);
    /// How much of an object is committed, 0..1; smaller values than before are ignored.
    void setFraction(SourceObject object, double fraction);
    void setBackTo(const QDateTime &time) { m_progress.backTo = time; }
    void setApiCalls(qint64 calls) { m_progress.apiCalls = calls; }

    /// The present moment. @p ended: no time is left and nothing waits.
    [[nodiscard]] Progress snapshot();
    /// Sets the end of all objects that have none yet, by the outcome.
    void finish(RunOutcome outcome);

private:
    struct Sample
    {
        std::chrono::milliseconds at{0};
        std::array<qint64, sourceObjectCount> read{};
    };
    void updateRates(std::chrono::milliseconds now);
    void updateTimeLeft(std::chrono::milliseconds now);

    const Clock &m_clock;
    Progress m_progress;
    std::chrono::milliseconds m_startedAt;
    std::deque<Sample> m_samples;
    std::optional<std::chrono::milliseconds> m_walkStartedAt; ///< when builds began to be copied
    double m_walkStartFraction = 0;
};

} // namespace kitesync
