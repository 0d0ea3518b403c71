// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/calendar.h"

#include "app/demo/world/draw.h"

#include <algorithm>
#include <cmath>

namespace kitesync::demo {

namespace {

constexpr qint64 hourMs = 3600000;
constexpr qint64 weekMs = 168 * hourMs;
constexpr qint64 mondayMs = 4 * 24 * hourMs; // 5 January 1970 was a Monday

constexpr std::array<double, 24> hours{0.5, 0.4, 0.3,  0.3, 0.4, 0.6, 1.2, 3.0, 6.5, 9.0, 10.0, 9.4,
                                       7.2, 8.8, 10.0, 9.6, 8.5, 6.0, 3.2, 2.0, 1.6, 1.2, 0.9,  0.7};

double weight(int hourOfWeek)
{
    const double day = hourOfWeek / 24 >= 5 ? 0.18 : 1.0;
    return hours[static_cast<std::size_t>(hourOfWeek % 24)] * day;
}

} // namespace

Calendar::Calendar(quint64 seed, qint64 start, qint64 end, qint64 builds)
    : m_seed(seed)
    , m_end(std::max(end, start + 1))
    , m_builds(builds)
{
    for (int hour = 0; hour < 168; ++hour)
        m_cumulated[static_cast<std::size_t>(hour) + 1]
            = m_cumulated[static_cast<std::size_t>(hour)] + weight(hour);
    m_first = positionOf(start);
    const double span = positionOf(m_end) - m_first;
    m_groupsPerWeight = std::ceil(static_cast<double>(builds) / groupSize) / std::max(span, 1e-9);
}

double Calendar::load(qint64 time)
{
    const qint64 inWeek = ((time - mondayMs) % weekMs + weekMs) % weekMs;
    return weight(static_cast<int>(inWeek / hourMs)) / 10.0;
}

double Calendar::positionOf(qint64 time) const
{
    const qint64 inWeek = ((time - mondayMs) % weekMs + weekMs) % weekMs;
    const qint64 week = (time - mondayMs - inWeek) / weekMs;
    const auto hour = static_cast<std::size_t>(inWeek / hourMs);
    const double part = static_cast<double>(inWeek % hourMs) / hourMs;
    return static_cast<double>(week) * m_cumulated.back() + m_cumulated[hour]
           + part * (m_cumulated[hour + 1] - m_cumulated[hour]);
}

qint64 Calendar::timeOf(double position) const
{
    const double week = std::floor(position / m_cumulated.back());
    const double rest = position - week * m_cumulated.back();
    auto above = std::upper_bound(m_cumulated.begin(), m_cumulated.end(), rest);
    const auto hour
        = static_cast<std::size_t>(std::clamp<std::ptrdiff_t>(above - m_cumulated.begin() - 1, 0, 167));
    const double part = (rest - m_cumulated[hour]) / (m_cumulated[hour + 1] - m_cumulated[hour]);
    return mondayMs + static_cast<qint64>(week) * weekMs + static_cast<qint64>(hour) * hourMs
           + static_cast<qint64>(std::clamp(part, 0.0, 1.0) * hourMs);
}

qint64 Calendar::groupTime(qint64 group) const
{
    Draw draw(m_seed, 11, group);
    const double place = static_cast<double>(group) + 0.5 + 0.9 * (draw.uniform() - 0.5);
    return timeOf(m_first + place / m_groupsPerWeight);
}

qint64 Calendar::createdAt(qint64 index) const
{
    const qint64 group = index / groupSize;
    const qint64 member = index % groupSize;
    qint64 time = groupTime(group);
    if (member > 0) {
        Draw draw(m_seed, 12, group);
        for (qint64 i = 0; i < member; ++i)
            time += draw.chance(0.15) ? 0 : draw.between(1, 900);
        time = std::min(time, groupTime(group + 1));
    }
    // Exactly the promised number of builds exists at the start.
    return index < m_builds ? std::min(time, m_end) : std::max(time, m_end + 1);
}

qint64 Calendar::firstIndexFrom(qint64 time) const
{
    if (m_builds == 0)
        return 0;
    const double place = (positionOf(time) - m_first) * m_groupsPerWeight;
    qint64 index = std::max<qint64>(0, (static_cast<qint64>(std::floor(place)) - 2) * groupSize);
    // Times are cut to milliseconds and clamped to the end of the history: make sure that we begin before it.
    while (index > 0 && createdAt(index - 1) >= time)
        index = std::max<qint64>(0, index - 64);
    while (createdAt(index) < time)
        ++index;
    return index;
}

} // namespace kitesync::demo
