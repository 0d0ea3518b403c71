// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>

namespace kitesync::demo {

/// When which build was created: a function from index to milliseconds that never decreases, so that a moment's index is
/// found without a search through the builds. Busy in office hours, quiet at night and at week-ends. Three builds each
/// belong to one push and come within two seconds, some in the same millisecond.
class Calendar final
{
public:
    static constexpr qint64 groupSize = 3;

    /// @p builds builds lie in [start, end]; later ones follow at the same rate. Times in milliseconds since 1970 UTC.
    Calendar(quint64 seed, qint64 start, qint64 end, qint64 builds);

    [[nodiscard]] qint64 createdAt(qint64 index) const;
    /// The first index that was created at @p time or later.
    [[nodiscard]] qint64 firstIndexFrom(qint64 time) const;
    /// How busy the hour of @p time is, from 0 (night) to 1.
    [[nodiscard]] static double load(qint64 time);

private:
    [[nodiscard]] double positionOf(qint64 time) const;
    [[nodiscard]] qint64 timeOf(double position) const;
    [[nodiscard]] qint64 groupTime(qint64 group) const;

    quint64 m_seed;
    qint64 m_end;
    qint64 m_builds;
    std::array<double, 169> m_cumulated{}; ///< weight of a week's hours before the n-th
    double m_first = 0; ///< position of the start
    double m_groupsPerWeight = 0;
};

} // namespace kitesync::demo
