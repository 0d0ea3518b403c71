// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"

#include <QObject>

#include <chrono>

namespace kitesync {

/// The two request limits of one token, organization and user, as the headers tell them (buildkite-api.md section 2).
/// One instance a token, shared by every run, window and dialog of the process, outliving runs. Lives on the sync thread.
///
/// Before any header was seen: 100 requests a minute. Then: what each bucket still has, less what is on the wire, less the
/// share left to others. When a bucket is empty nobody sends until its reset; after a reset its limit is available again.
class RateBudget final : public QObject
{
    Q_OBJECT
public:
    explicit RateBudget(const Clock &clock, QObject *parent = nullptr);

    /// What one answer's headers said of one bucket; limit < 0: nothing.
    struct Reading
    {
        int limit = -1;
        int remaining = -1;
        std::chrono::seconds reset{0}; ///< seconds remaining, not an epoch
    };

    /// 0 if a request may go now (then call sent() at once), else how long to wait before asking again.
    [[nodiscard]] std::chrono::milliseconds waitFor(const RequestShare &share) const;
    /// A request goes on the wire.
    void sent();
    /// A request that was sent() ended; readings from its answer, if any.
    void answered(const Reading &organization, const Reading &user);
    /// A 429 ended a request that was sent(). @p userBucket: the body's scope was rest_user.
    void refused(bool userBucket, const Reading &organization, const Reading &user, std::chrono::seconds reset);

    /// Requests a minute; 0: not known yet.
    [[nodiscard]] int organizationLimit() const;
    [[nodiscard]] int userLimit() const;

Q_SIGNALS:
    /// Requests may go that could not before.
    void opened();

private:
    struct Bucket
    {
        int limit = 0; ///< 0: unknown
        int remaining = 0;
        std::chrono::milliseconds resetAt{0};
    };

    const Clock &m_clock;
    Bucket m_organization;
    Bucket m_user;
    int m_onTheWire = 0;
};

} // namespace kitesync
