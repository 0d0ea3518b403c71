// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/clockwitness.h"

namespace kitesync {

void ClockWitness::see(const WireAnswer &answer, std::chrono::milliseconds sentAt, Verdict &verdict)
{
    auto *const refused = std::get_if<RefusedAnswer>(&verdict);
    const QDateTime date = httpDate(answer.header("Date"));
    // Somebody else's page has somebody else's clock.
    const bool isSources = !answer.failure && !(refused && refused->error.kind == ErrorKind::NotTheApi);
    if (isSources && date.isValid()) {
        m_sourceTime = date;
        m_ahead = clockAhead(date, sentAt, m_clock);
    }
    const bool mayComeOfIt
        = refused && (answer.datesDoubted || refused->error.kind == ErrorKind::TokenRefused);
    if (mayComeOfIt && std::chrono::abs(m_ahead) > clockTolerance)
        refused->error.clockAhead = m_ahead;
}

} // namespace kitesync
