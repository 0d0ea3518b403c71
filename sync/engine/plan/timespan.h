// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace kitesync {

/// Whole seconds since 1970 UTC on the source's clock.
using Seconds = std::int64_t;

/// A half-open interval of creation times that still has to be walked, of the whole organization or of one pipeline.
struct TimeSpan
{
    Seconds from = 0; ///< inclusive
    Seconds to = 0; ///< exclusive
    QString pipelineId; ///< empty: the organization's list
    QString pipelineSlug; ///< the pipeline's present slug

    [[nodiscard]] bool isEmpty() const noexcept { return from >= to; }
    [[nodiscard]] Seconds length() const noexcept { return isEmpty() ? 0 : to - from; }
    friend bool operator==(const TimeSpan &, const TimeSpan &) = default;
};

/// Joins spans of the same list that overlap or touch, drops empty ones; newest first.
[[nodiscard]] std::vector<TimeSpan> merged(std::vector<TimeSpan> spans);

/// The second that contains a moment given in microseconds (rounds towards the past).
[[nodiscard]] constexpr Seconds secondOf(std::int64_t microseconds)
{
    return microseconds >= 0 ? microseconds / 1'000'000 : -((-microseconds + 999'999) / 1'000'000);
}

[[nodiscard]] QJsonArray toJson(const std::vector<TimeSpan> &spans);
/// Nothing when the text is not a list of spans.
[[nodiscard]] std::optional<std::vector<TimeSpan>> timeSpansFromJson(const QJsonArray &array);

} // namespace kitesync
