// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apirequest.h"
#include "sync/buildkite/ratebudget.h"
#include "sync/domain/clock.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <memory>

namespace kitesync {

/// How patient the client is. All durations in the clock's time.
struct RetryPolicy
{
    int attempts = 6; ///< tries of one request before it fails
    int firstContactAttempts
        = 3; ///< while nothing was ever answered: be quick to say that the address is wrong
    std::chrono::milliseconds firstDelay{
        1000}; ///< doubles with each failure, with jitter between half and the whole
    std::chrono::milliseconds longestDelay{30000};
    std::chrono::milliseconds answerTimeout{30000}; ///< without a byte, also between bytes
    std::chrono::milliseconds totalTimeout{180000}; ///< for one answer, however steadily it drips
    qint64 bodyLimit = 48 * 1024 * 1024; ///< bytes on the wire
};

/// A complete answer with status 200. The body is as it came over the wire.
struct ApiAnswer
{
    QByteArray body;
    bool gzip = false; ///< body is gzip; inflate it on the decode thread
    QDateTime date; ///< the source's clock (Date header, UTC, whole seconds); invalid when absent or unreadable
    QStringList scopes; ///< X-OAuth-Scopes
    QString next; ///< target of Link rel="next"; empty: none
    std::chrono::milliseconds sentAt{0}; ///< Clock::monotonic() when the request that was answered went out
};

/// One request on its way, through waiting for the budget, retries and redirects within the origin.
/// Emits finished() exactly once, always after get() returned; deleting it cancels and then nothing is emitted.
class ApiCall : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

Q_SIGNALS:
    void finished(const kitesync::Result<kitesync::ApiAnswer> &answer);
};

/// The API as one user of it sees it: GET only, one origin, one token. Lives on the sync thread.
///
/// An address or token that cannot be right (ApiOrigin::of(); a token with spaces, control or non-ASCII characters)
/// makes every call end with InvalidValue and sends nothing.
///
/// Owes: the token goes into the Authorization header to the configured origin and nowhere else; TLS is verified; plain
/// http only to loopback (else InvalidValue at once); redirects are followed within the origin only, at most 5; requests
/// wait for the RateBudget, a wait uses up no retry and a 429 neither; at most 6 requests are on the wire; after a 401
/// every waiting and later call ends with TokenRefused without another request.
/// Retried inside: network errors, time-outs, 5xx, a body shorter than its Content-Length. Not retried: 4xx.
/// An answer that is 200 but HTML ends as NotTheApi; other content types are passed on.
/// A refused token or a certificate out of date says how far this computer's clock is off, if it is (Error::clockAhead).
class ApiClient final : public QObject
{
    Q_OBJECT
public:
    /// @p budget is shared by all clients of the same token and must outlive this object.
    ApiClient(QUrl apiUrl, Secret token, RateBudget *budget, RequestShare share, const Clock &clock,
              RetryPolicy policy = {}, QObject *parent = nullptr);
    ~ApiClient() override;

    /// Starts a request; the call is owned by @p parent (the client when null) and deletes itself after finished().
    ApiCall *get(const ApiRequest &request, QObject *parent = nullptr);

    /// What the answers' headers said of the request limits.
    [[nodiscard]] const RateBudget &budget() const;
    /// Requests that went over the wire, retries included; not those that Qt repeats by itself (up to three times) when a
    /// connection closes before an answer began.
    [[nodiscard]] qint64 requestCount() const;
    /// Time during which at least one call waited for the request limit.
    [[nodiscard]] std::chrono::milliseconds deferred() const;
    /// How long until the next request may go, because of the request limit; 0: nobody waits.
    [[nodiscard]] std::chrono::milliseconds limitWaitLeft() const;
    /// What is known of this computer's clock before the first answer tells; for errors that may come of it.
    void presumeClockAhead(std::chrono::seconds ahead);
    /// This computer's clock minus that of a source elsewhere (https) at the last answer; before it, what was presumed.
    [[nodiscard]] std::chrono::seconds clockAhead() const;
    /// The source's clock at the last answer, UTC; invalid: none came.
    [[nodiscard]] QDateTime sourceTime() const;
    /// Which try comes next and in how long, when a call waits after a failure; attempt 0: nobody waits.
    struct RetryWait
    {
        int attempt = 0;
        std::chrono::milliseconds left{0};
    };
    [[nodiscard]] RetryWait retryWait() const;

Q_SIGNALS:
    /// A wait for the limit or for a retry began or ended.
    void waitingChanged();

private:
    class Private;
    class Call;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
