// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/sourcefacts.h"

#include <algorithm>

namespace kitesync {

bool isTokenToBeAsked(const SourceFacts &facts, const QDateTime &now)
{
    constexpr std::chrono::seconds interval = std::chrono::hours(24);
    if (!facts.tokenAskedAt.isValid())
        return true;
    const std::chrono::seconds since(facts.tokenAskedAt.secsTo(now));
    return since >= interval || since < -interval; // the clock was set back
}

std::chrono::seconds presumedClockAhead(const SourceFacts &facts, const QDateTime &now)
{
    if (!facts.sourceTime.isValid())
        return std::chrono::seconds(0);
    const std::chrono::seconds since(facts.sourceTime.secsTo(now));
    return since.count() < 0 ? std::min(since, facts.clockAhead) : facts.clockAhead;
}

} // namespace kitesync
