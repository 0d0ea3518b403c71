// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooptions.h"
#include "app/demo/http/exchange.h"
#include "sync/domain/clock.h"

#include <array>

namespace kitesync::demo {

/// The two request limits, organisation and user (buildkite-api.md section 2). A window begins with its first request.
class RateBuckets final
{
public:
    RateBuckets(const Clock &clock, std::chrono::milliseconds window, int organizationLimit, int userLimit);

    void setLimits(int organizationLimit, int userLimit);
    /// Charges one request to both. Nothing, or the 429.
    [[nodiscard]] std::optional<HttpAnswer> charge();
    /// A 429 although nothing is full.
    [[nodiscard]] HttpAnswer refusal();
    [[nodiscard]] HttpHeaders headers(DemoSwitches::RateHeaders form);
    [[nodiscard]] int refusedInWorstWindow() const { return m_worst; }
    void forgetWorst() { m_worst = 0; }
    /// The organisation bucket as the rate_limit endpoint shows it.
    [[nodiscard]] QByteArray report(const QDateTime &now);

private:
    struct Bucket
    {
        int limit = 0; ///< 0: none
        int used = 0;
        int refused = 0; ///< in this window
        std::chrono::milliseconds start{-1}; ///< -1: no window
    };

    void roll(Bucket &bucket);
    [[nodiscard]] qint64 resetSeconds(const Bucket &bucket) const;
    [[nodiscard]] HttpAnswer refuse(const Bucket &bucket, bool user);

    const Clock &m_clock;
    std::chrono::milliseconds m_window;
    std::array<Bucket, 2> m_buckets; ///< organisation, user
    int m_worst = 0;
};

} // namespace kitesync::demo
