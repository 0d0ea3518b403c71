// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/world/draw.h"

#include <array>

namespace kitesync::demo {

namespace {

constexpr quint64 mask62 = (1ULL << 62) - 1;
constexpr quint64 factorA = 0x2545f4914f6cdd1dULL;
constexpr quint64 factorB = 0x1d8e4e27c47d124fULL;

/// Inverse of an odd number modulo 2^64 (Newton).
constexpr quint64 inverse(quint64 odd)
{
    quint64 x = odd;
    for (int i = 0; i < 6; ++i)
        x *= 2 - odd * x;
    return x;
}
static_assert(factorA * inverse(factorA) == 1 && factorB * inverse(factorB) == 1);

quint64 scramble(quint64 seed, quint64 x)
{
    x = ((x ^ mix(seed)) * factorA) & mask62;
    x ^= x >> 31; // its own inverse on 62 bits
    return (x * factorB) & mask62;
}

quint64 unscramble(quint64 seed, quint64 x)
{
    x = (x * inverse(factorB)) & mask62;
    x ^= x >> 31;
    return ((x * inverse(factorA)) ^ mix(seed)) & mask62;
}

/// 12 bits that must fit the rest: an id that we did not make is not taken for ours.
quint64 checkBits(quint64 seed, quint64 milliseconds, quint64 low)
{
    return mix(seed ^ mix(milliseconds) ^ low) & 0xfff;
}

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

} // namespace

QByteArray makeId(quint64 seed, qint64 milliseconds, const IdParts &parts)
{
    const quint64 plain = (static_cast<quint64>(parts.kind) << 59) | (static_cast<quint64>(parts.index) << 19)
                          | static_cast<quint64>(parts.ordinal);
    const quint64 low = scramble(seed, plain & mask62);
    const quint64 time = static_cast<quint64>(milliseconds) & 0xffffffffffffULL;
    const std::array<quint64, 2> halves{(time << 16) | 0x7000 | checkBits(seed, time, low), (2ULL << 62) | low};
    QByteArray id(36, '-');
    char *out = id.data();
    int at = 0;
    for (const quint64 half : halves) {
        for (int shift = 60; shift >= 0; shift -= 4) {
            if (at == 8 || at == 13 || at == 18 || at == 23)
                ++at;
            out[at++] = "0123456789abcdef"[(half >> shift) & 15];
        }
    }
    return id;
}

std::optional<IdParts> readId(quint64 seed, QByteArrayView id)
{
    if (id.size() != 36)
        return std::nullopt;
    std::array<quint64, 2> halves{0, 0};
    int digits = 0;
    for (qsizetype i = 0; i < 36; ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (id[i] != '-')
                return std::nullopt;
            continue;
        }
        const int value = hexValue(id[i]);
        if (value < 0)
            return std::nullopt;
        quint64 &half = halves[digits < 16 ? 0 : 1];
        half = (half << 4) | static_cast<quint64>(value);
        ++digits;
    }
    const quint64 low = halves[1] & mask62;
    const quint64 time = halves[0] >> 16;
    if ((halves[1] >> 62) != 2 || (halves[0] & 0xffff) != (0x7000 | checkBits(seed, time, low)))
        return std::nullopt;
    const quint64 plain = unscramble(seed, low);
    const quint64 kind = plain >> 59;
    if (kind < 1 || kind > 6)
        return std::nullopt;
    return IdParts{static_cast<IdKind>(kind), static_cast<qint64>((plain >> 19) & ((1ULL << 40) - 1)),
                   static_cast<qint64>(plain & ((1ULL << 19) - 1))};
}

QByteArray graphqlId(QByteArrayView type, QByteArrayView id)
{
    return (type.toByteArray() + "---" + id.toByteArray()).toBase64();
}

} // namespace kitesync::demo
