// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <limits>
#include <optional>

namespace kitesync::demo {

/// A time that does not exist: null in the API.
inline constexpr qint64 never = std::numeric_limits<qint64>::min();

/// Avalanche of 64 bits (splitmix64's).
[[nodiscard]] constexpr quint64 mix(quint64 x) noexcept
{
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Randomness that depends on nothing but its keys: the same everywhere, in any order of asking.
class Draw final
{
public:
    explicit constexpr Draw(quint64 seed, quint64 stream, qint64 index = 0) noexcept
        : m_state(mix(seed ^ mix(stream ^ mix(static_cast<quint64>(index)))))
    {
    }

    constexpr quint64 next() noexcept
    {
        m_state = mix(m_state);
        return m_state;
    }
    /// In [0, 1).
    constexpr double uniform() noexcept { return static_cast<double>(next() >> 11) * 0x1.0p-53; }
    constexpr bool chance(double probability) noexcept { return uniform() < probability; }
    /// In [low, high].
    constexpr qint64 between(qint64 low, qint64 high) noexcept
    {
        return low + static_cast<qint64>(next() % static_cast<quint64>(high - low + 1));
    }

private:
    quint64 m_state;
};

enum class IdKind : quint64 { Build = 1, Job = 2, Agent = 3, Pipeline = 4, User = 5, Other = 6 };

/// What an id names. @ref index below 2^40, @ref ordinal below 2^19.
struct IdParts
{
    IdKind kind = IdKind::Other;
    qint64 index = 0;
    qint64 ordinal = 0;

    friend bool operator==(const IdParts &, const IdParts &) = default;
};

/// A time-ordered UUID (version 7) that looks random but can be read back, so that a record is found by its id without an index.
[[nodiscard]] QByteArray makeId(quint64 seed, qint64 milliseconds, const IdParts &parts);
/// What makeId() was given; nothing for any other text.
[[nodiscard]] std::optional<IdParts> readId(quint64 seed, QByteArrayView id);
/// "Build---<uuid>" in base64.
[[nodiscard]] QByteArray graphqlId(QByteArrayView type, QByteArrayView id);

} // namespace kitesync::demo
