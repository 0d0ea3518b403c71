// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/ratebudget.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace kitesync {

using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr seconds usualWindow{60};
constexpr seconds longestReset{3600};
/// Resets are whole seconds, and nobody says rounded which way.
constexpr milliseconds rounding{1000};
constexpr int localLimit = 100;
/// A request that went ahead alone and is not answered by then is not waited for any longer.
constexpr milliseconds probePatience{3000};
/// A window that was hardly used until a moment ago tells enough about the next one.
constexpr milliseconds recently{10000};
constexpr milliseconds recheck{1000};

seconds saneReset(seconds reset)
{
    return reset < 0s || reset > longestReset ? usualWindow : reset;
}

/// Requests of @p limit that are not left to others: at least one, or nothing would ever go.
int allowedOf(int limit, double share)
{
    const double part = std::isfinite(share) ? std::clamp(share, 0.0, 1.0) : 1.0;
    return std::max(1, static_cast<int>(std::floor(limit * part + 1e-9)));
}

} // namespace

milliseconds RateBudget::Bucket::wait(int onTheWire, double share, milliseconds now) const
{
    if (m_limit <= 0)
        return 0ms;
    const int left = m_remaining - (m_limit - allowedOf(m_limit, share));
    // Half of what is left, less a little, may be on the wire and the last few go one by one: what others take meanwhile
    // then seldom turns more than one of ours into a 429.
    if (left > 0)
        return onTheWire == 0 || 2 * qint64{onTheWire} + m_limit / 50 < left ? 0ms : recheck;
    if (m_running)
        return std::max(m_endsBy - now, 1ms);
    if (m_assumedEnd)
        return std::max(*m_assumedEnd - now, 1ms);
    return recheck;
}

void RateBudget::Bucket::advance(milliseconds now)
{
    if (m_limit <= 0)
        return;
    if (m_running && now >= m_endsBy) {
        const bool wellKnown = m_remaining > m_limit / 2 && now - m_endsBy < recently;
        m_running = false;
        m_unsure = !wellKnown;
        m_remaining = m_limit;
        m_assumedEnd.reset();
    } else if (!m_running && m_assumedEnd && now >= *m_assumedEnd) {
        m_remaining = m_limit;
        m_unsure = true;
        m_assumedEnd.reset();
    }
}

void RateBudget::Bucket::sent(milliseconds now)
{
    advance(now);
    if (m_limit > 0 && !m_running && !m_assumedEnd)
        m_assumedEnd = now + usualWindow + rounding;
}

void RateBudget::Bucket::begin(int remaining, milliseconds endsFrom, milliseconds endsBy)
{
    m_remaining = remaining;
    m_endsFrom = endsFrom;
    m_endsBy = endsBy;
    m_running = true;
    m_unsure = false;
    m_assumedEnd.reset();
}

void RateBudget::Bucket::read(const Reading &reading, milliseconds sentAt, milliseconds now)
{
    if (reading.limit <= 0 && reading.remaining < 0) {
        passed(sentAt);
        return;
    }
    advance(now);
    const bool first = m_limit <= 0;
    if (reading.limit > 0)
        m_limit = reading.limit;
    else if (first)
        m_limit = std::max(reading.remaining, 1);
    const int remaining = reading.remaining < 0 ? std::max((first ? m_limit : m_remaining) - 1, 0)
                                                : std::min(reading.remaining, m_limit);
    m_remaining = std::min(m_remaining, m_limit);
    if (m_running && reading.reset < 0s) {
        m_remaining = std::min(m_remaining, remaining);
        return;
    }
    const milliseconds from = sentAt + saneReset(reading.reset) - rounding;
    const milliseconds by = now + saneReset(reading.reset) + rounding;
    const bool later = from > m_endsBy || (!m_running && sentAt >= m_endsBy);
    if (first || later) {
        begin(remaining, from, by);
    } else if (m_running && by >= m_endsFrom) {
        // The same window: answers overtake each other, so the lower reading is the newer one.
        m_remaining = std::min(m_remaining, remaining);
        m_endsFrom = std::max(m_endsFrom, from);
        m_endsBy = std::max(std::min(m_endsBy, by), m_endsFrom);
    }
}

void RateBudget::Bucket::passed(milliseconds sentAt)
{
    if (m_limit <= 0)
        return;
    charge();
    if (!m_running && sentAt >= m_endsBy)
        m_unsure = false;
}

void RateBudget::Bucket::exhaust(seconds reset, milliseconds sentAt, milliseconds now)
{
    if (m_limit > 0)
        begin(0, sentAt + reset - rounding, now + reset + rounding);
}

RateBudget::RateBudget(const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

milliseconds RateBudget::waitFor(const RequestShare &share) const
{
    const milliseconds now = m_clock.monotonic();
    milliseconds wait = limitWait(share, m_onTheWire, now);
    if (wait == 0ms)
        wait = probeWait(now);
    if (wait > 0ms)
        m_somebodyWaits = true;
    return wait;
}

bool RateBudget::awaitsAnswers(const RequestShare &share) const
{
    return m_onTheWire > 0 && limitWait(share, 0, m_clock.monotonic()) == 0ms;
}

milliseconds RateBudget::limitWait(const RequestShare &share, int onTheWire, milliseconds now) const
{
    milliseconds wait = std::max(m_blockedUntil - now, 0ms);
    if (m_organization.limit() <= 0 && m_user.limit() <= 0)
        return std::max(wait, localWait(now));
    Bucket organization = m_organization;
    Bucket user = m_user;
    organization.advance(now);
    user.advance(now);
    wait = std::max(wait, organization.wait(onTheWire, share.organization, now));
    return std::max(wait, user.wait(onTheWire, share.user, now));
}

milliseconds RateBudget::localWait(milliseconds now) const
{
    return m_localUsed < localLimit || now >= m_localEnd ? 0ms : m_localEnd - now;
}

bool RateBudget::unsure(milliseconds now) const
{
    Bucket organization = m_organization;
    Bucket user = m_user;
    organization.advance(now);
    user.advance(now);
    return !m_everAnswered || organization.unsure() || user.unsure();
}

milliseconds RateBudget::probeWait(milliseconds now) const
{
    if (!m_probeSent || !unsure(now))
        return 0ms;
    return std::max(probePatience - (now - *m_probeSent), 0ms);
}

void RateBudget::sent()
{
    const milliseconds now = m_clock.monotonic();
    if (unsure(now))
        m_probeSent = now;
    m_organization.sent(now);
    m_user.sent(now);
    ++m_onTheWire;
    if (now >= m_localEnd) {
        m_localUsed = 0;
        m_localEnd = now + usualWindow + rounding;
    }
    ++m_localUsed;
}

void RateBudget::answered(const Reading &organization, const Reading &user, milliseconds sentAt)
{
    const milliseconds now = m_clock.monotonic();
    m_onTheWire = std::max(m_onTheWire - 1, 0);
    m_organization.read(organization, sentAt, now);
    m_user.read(user, sentAt, now);
    if (sentAt >= m_blockedUntil) {
        m_everAnswered = true;
        m_refusals = 0;
    }
    if (m_probeSent && sentAt >= *m_probeSent)
        m_probeSent.reset();
    announce();
}

void RateBudget::failed()
{
    m_onTheWire = std::max(m_onTheWire - 1, 0);
    m_organization.charge();
    m_user.charge();
    m_probeSent.reset();
    announce();
}

void RateBudget::refused(Scope scope, const Reading &organization, const Reading &user, seconds reset,
                         milliseconds sentAt)
{
    const milliseconds now = m_clock.monotonic();
    m_onTheWire = std::max(m_onTheWire - 1, 0);
    m_organization.read(organization, sentAt, now);
    m_user.read(user, sentAt, now);

    const auto headerReset = [scope](const Reading &reading, Scope own) {
        const bool counts = scope == own || (scope == Scope::Unknown && reading.remaining <= 0);
        return counts && reading.reset >= 0s && reading.reset <= longestReset ? reading.reset : -1s;
    };
    const seconds headers
        = std::max(headerReset(organization, Scope::Organization), headerReset(user, Scope::User));
    seconds wait = reset > longestReset ? -1s : reset;
    if (wait < 0s || scope == Scope::Unknown)
        wait = std::max(wait, headers);
    wait = saneReset(wait);

    // Answers of one volley are one refusal. A server that refuses again after the time that it named itself is asked more
    // and more seldom.
    if (sentAt >= m_blockedUntil)
        m_refusals = std::min(m_refusals + 1, 16);
    if (m_refusals > 1)
        wait = std::max(wait, std::min(seconds(1LL << m_refusals), usualWindow));

    exhaustNamed(scope, organization, user, wait, sentAt);
    m_blockedUntil = std::max(m_blockedUntil, now + wait + rounding);
    m_everAnswered = false;
    m_probeSent.reset();
}

void RateBudget::exhaustNamed(Scope scope, const Reading &organization, const Reading &user, seconds wait,
                              milliseconds sentAt)
{
    const milliseconds now = m_clock.monotonic();
    if (scope == Scope::Organization || (scope == Scope::Unknown && organization.remaining == 0))
        m_organization.exhaust(wait, sentAt, now);
    if (scope == Scope::User || (scope == Scope::Unknown && user.remaining == 0))
        m_user.exhaust(wait, sentAt, now);
}

void RateBudget::announce()
{
    if (std::exchange(m_somebodyWaits, false))
        Q_EMIT opened();
}

} // namespace kitesync
