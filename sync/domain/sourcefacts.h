// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QMetaType>

#include <chrono>

namespace kitesync {

/// What is known of a pipeline's source besides its data, from run to run. All times UTC.
struct SourceFacts
{
    QDateTime tokenAskedAt; ///< when the API was last asked about the token; invalid: not since it was given
    QDateTime tokenExpiresAt; ///< invalid: does not expire, or the API does not say
    QDateTime sourceTime; ///< the source's clock at its last answer; invalid: never seen
    std::chrono::seconds clockAhead{0}; ///< this computer's clock minus the source's, then

    friend bool operator==(const SourceFacts &, const SourceFacts &) = default;
};

/// Whether it is time to ask about the token again: once a day.
[[nodiscard]] bool isTokenToBeAsked(const SourceFacts &facts, const QDateTime &now);

/// What this computer's clock is presumably off by at @p now (its own opinion): what was seen last, or, when it shows a
/// time that the source has left behind already, at least that much.
[[nodiscard]] std::chrono::seconds presumedClockAhead(const SourceFacts &facts, const QDateTime &now);

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::SourceFacts)
