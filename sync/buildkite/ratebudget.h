// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"

#include <QObject>

#include <chrono>
#include <optional>

namespace kitesync {

/// The two request limits of one token, organization and user, as the headers tell them (buildkite-api.md section 2).
/// One instance a token, shared by every run, window and dialog of the process, outliving runs. Lives on the sync thread.
///
/// Before any header was seen: 100 requests a minute. Then: what each bucket still has, less what is on the wire, less the
/// share left to others. When a bucket is empty nobody sends until its reset; after a reset its limit is available again.
///
/// Others may draw from the same buckets. So when nothing is known about a window (the very first request, a window that
/// begins after an empty one, the time after a 429) one request goes ahead alone and the others wait for what it learns,
/// and the fewer requests are left the fewer are on the wire at once: that keeps it to one 429 a window at most.
class RateBudget final : public QObject
{
    Q_OBJECT
public:
    explicit RateBudget(const Clock &clock, QObject *parent = nullptr);

    /// What one answer's headers said of one bucket. Negative: it did not say; nonsense is tolerated.
    struct Reading
    {
        int limit = -1;
        int remaining = -1;
        std::chrono::seconds reset{-1}; ///< seconds remaining, not an epoch
    };
    /// The bucket that a 429 names.
    enum class Scope { Organization, User, Unknown };

    /// 0 if a request may go now (then call sent() at once), else how long to wait before asking again (or opened()).
    [[nodiscard]] std::chrono::milliseconds waitFor(const RequestShare &share) const;
    /// What waitFor() asks to wait for is no reset, only the answers of requests that are on the wire.
    [[nodiscard]] bool awaitsAnswers(const RequestShare &share) const;
    /// A request goes on the wire.
    void sent();
    /// A request that was sent() at @p sentAt (Clock::monotonic()) got an answer other than 429.
    void answered(const Reading &organization, const Reading &user, std::chrono::milliseconds sentAt);
    /// A request that was sent() ended without an answer, or was cancelled.
    void failed();
    /// A 429 ended a request that was sent() at @p sentAt; @p reset is the body's, negative: not said.
    void refused(Scope scope, const Reading &organization, const Reading &user, std::chrono::seconds reset,
                 std::chrono::milliseconds sentAt);

    /// Requests a minute; 0: not known yet.
    [[nodiscard]] int organizationLimit() const { return m_organization.limit(); }
    [[nodiscard]] int userLimit() const { return m_user.limit(); }

Q_SIGNALS:
    /// Somebody who was told to wait may ask again.
    void opened();

private:
    /// One bucket: what is left of its present window, and when that ends.
    class Bucket
    {
    public:
        [[nodiscard]] int limit() const { return m_limit; }
        [[nodiscard]] bool unsure() const { return m_limit > 0 && m_unsure; }
        /// How long nobody may send; 0: one more request may go.
        [[nodiscard]] std::chrono::milliseconds wait(int onTheWire, double share,
                                                     std::chrono::milliseconds now) const;

        /// A window that is over gives way to a new, full one.
        void advance(std::chrono::milliseconds now);
        void sent(std::chrono::milliseconds now);
        void read(const Reading &reading, std::chrono::milliseconds sentAt, std::chrono::milliseconds now);
        /// An answer of a request that did not speak of this bucket.
        void passed(std::chrono::milliseconds sentAt);
        /// A request ended and nobody knows whether it was counted.
        void charge() { --m_remaining; }
        void exhaust(std::chrono::seconds reset, std::chrono::milliseconds sentAt,
                     std::chrono::milliseconds now);

    private:
        void begin(int remaining, std::chrono::milliseconds endsFrom, std::chrono::milliseconds endsBy);

        int m_limit = 0; ///< 0: unknown
        int m_remaining = 0;
        bool m_running = false; ///< a reading told when the present window ends
        bool m_unsure = false; ///< nothing is known of the present window
        // The present window ends between these two (the last one ended, when none is running): resets are whole seconds,
        // rounded one way or the other, said at some time between sending and receiving.
        std::chrono::milliseconds m_endsFrom{0};
        std::chrono::milliseconds m_endsBy{0};
        /// No reading yet: the window that our first request began ends here at the latest.
        std::optional<std::chrono::milliseconds> m_assumedEnd;
    };

    [[nodiscard]] bool unsure(std::chrono::milliseconds now) const;
    [[nodiscard]] std::chrono::milliseconds localWait(std::chrono::milliseconds now) const;
    [[nodiscard]] std::chrono::milliseconds limitWait(const RequestShare &share, int onTheWire,
                                                      std::chrono::milliseconds now) const;
    [[nodiscard]] std::chrono::milliseconds probeWait(std::chrono::milliseconds now) const;
    void exhaustNamed(Scope scope, const Reading &organization, const Reading &user,
                      std::chrono::seconds wait, std::chrono::milliseconds sentAt);
    void announce();

    const Clock &m_clock;
    Bucket m_organization;
    Bucket m_user;
    int m_onTheWire = 0;
    bool m_everAnswered = false; ///< since the start or since the last 429
    std::optional<std::chrono::milliseconds> m_probeSent; ///< when the last request went ahead alone
    std::chrono::milliseconds m_blockedUntil{0}; ///< by a 429
    int m_refusals = 0; ///< rounds of 429s without an answer between them
    int m_localUsed = 0; ///< while no header was ever seen
    std::chrono::milliseconds m_localEnd{0};
    mutable bool m_somebodyWaits = false;
};

} // namespace kitesync
