// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/answers.h"
#include "sync/domain/clock.h"

#include <QDateTime>

#include <chrono>

namespace kitesync {

/// Sees this computer's clock beside the source's at each answer, and says so in errors that may come of a difference.
class ClockWitness final
{
public:
    /// @p clock must outlive it.
    explicit ClockWitness(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// What is known before the first answer tells.
    void presume(std::chrono::seconds ahead) { m_ahead = ahead; }
    /// Takes note of an answer (or its failure) to a request that went out at @p sentAt (monotonic), and completes what
    /// it was judged to mean.
    void see(const WireAnswer &answer, std::chrono::milliseconds sentAt, Verdict &verdict);

    /// This computer's clock minus the source's.
    [[nodiscard]] std::chrono::seconds ahead() const { return m_ahead; }
    /// The source's clock at its last answer, UTC; invalid: none came.
    [[nodiscard]] QDateTime sourceTime() const { return m_sourceTime; }

private:
    const Clock &m_clock;
    QDateTime m_sourceTime;
    std::chrono::seconds m_ahead{0};
};

} // namespace kitesync
