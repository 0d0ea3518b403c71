// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/apiclient.h"

#include "sync/buildkite/answers.h"
#include "sync/buildkite/clockwitness.h"
#include "sync/buildkite/exchange.h"
#include "sync/buildkite/trust.h"
#include "sync/domain/log.h"

#include <QNetworkAccessManager>
#include <QNetworkCookieJar>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QPointer>
#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>
#include <deque>
#include <vector>

namespace kitesync {

using std::chrono::milliseconds;

namespace {

constexpr int mostOnTheWire = 6;
constexpr int mostRedirects = 5;

/// A header value that is sent as it is: no line break may begin another header.
bool isPossibleToken(const QByteArray &token)
{
    return !token.isEmpty()
           && std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < '\x7f'; });
}

milliseconds backOff(const RetryPolicy &policy, int failures)
{
    const int doublings = std::clamp(failures - 1, 0, 20);
    const milliseconds whole = std::min(policy.longestDelay, policy.firstDelay * (1L << doublings));
    const double jitter = 0.5 + QRandomGenerator::global()->generateDouble() / 2;
    return milliseconds(static_cast<qint64>(static_cast<double>(whole.count()) * jitter));
}

} // namespace

/// One call and where it stands: in the queue, on the wire (m_exchange), waiting for its next try (m_retry) or ended.
class ApiClient::Call final : public ApiCall
{
public:
    Call(ApiClient::Private *client, const ApiRequest &request, QUrl url, QObject *parent)
        : ApiCall(parent)
        , m_client(client)
        , m_request(request)
        , m_url(std::move(url))
    {
        m_retry.setSingleShot(true);
        m_retry.setTimerType(Qt::PreciseTimer);
    }
    ~Call() override;

    void emitFinished(const Result<ApiAnswer> &answer) { Q_EMIT finished(answer); }

    ApiClient::Private *m_client; ///< null once ended
    const ApiRequest m_request;
    QUrl m_url; ///< of the next try: after a redirect another one
    int m_failures = 0;
    int m_redirects = 0;
    milliseconds m_sentAt{0};
    milliseconds m_retryAt{0};
    QTimer m_retry;
    std::unique_ptr<Exchange, QScopedPointerDeleteLater> m_exchange;
};

class ApiClient::Private
{
public:
    Private(ApiClient *client, QUrl apiUrl, Secret secret, RateBudget *rateBudget, RequestShare ownShare,
            const Clock &time, RetryPolicy retryPolicy);
    ~Private();

    [[nodiscard]] std::optional<Error> refusalOf(const ApiRequest &request) const;
    void enqueue(Call *call);
    void refuseLater(Call *call);
    void sendAgain(Call *call);
    void forget(Call *call);
    void schedulePump();
    void pump();
    void send(Call *call);
    void ended(Call *call, const WireAnswer &answer);
    void conclude(Call *call, const Verdict &verdict);
    void follow(Call *call, const QByteArray &location);
    void failed(Call *call, const RefusedAnswer &refused);
    void finish(Call *call, const Result<ApiAnswer> &answer);
    void refuseWaiting();
    [[nodiscard]] QNetworkRequest networkRequest(const QUrl &url) const;
    [[nodiscard]] Asked asked(const Call *call) const
    {
        return {call->m_request.path, m_origin->host(), m_token};
    }
    void setLimitWait(std::optional<milliseconds> until);

    ApiClient *const q;
    const Secret m_token;
    RateBudget *const m_budget;
    const RequestShare m_share;
    const Clock &m_clock;
    const RetryPolicy m_policy;
    std::optional<ApiOrigin> m_origin;
    std::optional<Error> m_refused; ///< nothing may be sent: address or token cannot be right, or a 401 came

    QNetworkAccessManager m_network;
    std::deque<Call *> m_queue;
    std::vector<Call *> m_calls; ///< all that have not ended
    int m_onTheWire = 0;
    bool m_everAnswered = false;
    bool m_pumpScheduled = false;
    qint64 m_requests = 0;
    ClockWitness m_witness;
    TrustGate m_trust;

    QTimer m_limitTimer;
    std::optional<milliseconds> m_limitUntil; ///< somebody waits for the request limit
    milliseconds m_limitSince{0};
    milliseconds m_deferred{0};
};

ApiClient::Call::~Call()
{
    if (m_client)
        m_client->forget(this);
}

ApiClient::Private::Private(ApiClient *client, QUrl apiUrl, Secret secret, RateBudget *rateBudget,
                            RequestShare ownShare, const Clock &time, RetryPolicy retryPolicy)
    : q(client)
    , m_token(std::move(secret))
    , m_budget(rateBudget)
    , m_share(ownShare)
    , m_clock(time)
    , m_policy(retryPolicy)
    , m_witness(time)
    , m_trust(time)
{
    Result<ApiOrigin> origin = ApiOrigin::of(apiUrl);
    if (!origin)
        m_refused = origin.error();
    else if (!isPossibleToken(m_token.reveal()))
        m_refused = invalidValue(
            QStringLiteral("token"), {},
            QT_TRANSLATE_NOOP("kitesync::Reason", "It is empty or holds characters that no token has."));
    else if (const QString text = QUrl::fromPercentEncoding(apiUrl.toEncoded()); masked(text, m_token) != text)
        m_refused = invalidValue(QStringLiteral("api-url"), {},
                                 QT_TRANSLATE_NOOP("kitesync::Reason", "It must not hold the token."));
    if (origin)
        m_origin = origin.value();
    // Plain http is for this computer only: a proxy would be another one.
    if (m_origin && !m_origin->isEncrypted())
        m_network.setProxy(QNetworkProxy::NoProxy);
    m_limitTimer.setSingleShot(true);
    m_limitTimer.setTimerType(Qt::PreciseTimer);
    QObject::connect(&m_limitTimer, &QTimer::timeout, q, [this] { pump(); });
    QObject::connect(m_budget, &RateBudget::opened, q, [this] { schedulePump(); });
    QObject::connect(&m_trust, &TrustGate::opened, q, [this] { schedulePump(); });
}

ApiClient::Private::~Private()
{
    m_budget->disconnect(q);
    // Calls may belong to somebody who lives on: they become silent and go by themselves.
    for (Call *call : m_calls) {
        call->m_client = nullptr;
        call->m_retry.stop();
        if (call->m_exchange) {
            delete call->m_exchange.release();
            m_budget->failed();
        }
        call->deleteLater();
    }
}

std::optional<Error> ApiClient::Private::refusalOf(const ApiRequest &request) const
{
    if (!m_refused)
        return std::nullopt;
    Error error = *m_refused;
    error.place = masked(QStringLiteral("GET ") + request.path, m_token);
    return error;
}

void ApiClient::Private::enqueue(Call *call)
{
    m_calls.push_back(call);
    QObject::connect(&call->m_retry, &QTimer::timeout, q, [this, call] {
        m_queue.push_front(call);
        pump();
        Q_EMIT q->waitingChanged();
    });
    if (m_refused) {
        refuseLater(call);
        return;
    }
    m_queue.push_back(call);
    schedulePump();
}

void ApiClient::Private::refuseLater(Call *call)
{
    QMetaObject::invokeMethod(
        call,
        [this, call] {
            if (call->m_client)
                finish(call, *refusalOf(call->m_request));
        },
        Qt::QueuedConnection);
}

void ApiClient::Private::sendAgain(Call *call)
{
    m_queue.push_front(call);
    schedulePump();
}

void ApiClient::Private::forget(Call *call)
{
    std::erase(m_calls, call);
    std::erase(m_queue, call);
    call->m_client = nullptr;
    if (call->m_exchange) {
        delete call->m_exchange.release();
        --m_onTheWire;
        m_budget->failed();
    }
    schedulePump();
    if (call->m_retry.isActive()) {
        call->m_retry.stop();
        Q_EMIT q->waitingChanged();
    }
}

void ApiClient::Private::schedulePump()
{
    if (std::exchange(m_pumpScheduled, true))
        return;
    QMetaObject::invokeMethod(
        q,
        [this] {
            m_pumpScheduled = false;
            pump();
        },
        Qt::QueuedConnection);
}

void ApiClient::Private::pump()
{
    m_limitTimer.stop();
    if (!m_queue.empty() && m_origin->isEncrypted() && !m_trust.isOpen())
        return;
    while (!m_queue.empty() && m_onTheWire < mostOnTheWire) {
        const milliseconds wait = m_budget->waitFor(m_share);
        if (wait > milliseconds(0)) {
            m_limitTimer.start(m_clock.timerInterval(wait));
            if (m_budget->awaitsAnswers(m_share))
                break;
            setLimitWait(m_clock.monotonic() + wait);
            return;
        }
        Call *call = m_queue.front();
        m_queue.pop_front();
        send(call);
    }
    setLimitWait(std::nullopt);
}

QNetworkRequest ApiClient::Private::networkRequest(const QUrl &url) const
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Bearer " + m_token.reveal());
    request.setRawHeader("Accept", "application/json");
    // Said by ourselves, so that Qt leaves the body alone: it is inflated on the decode thread.
    request.setRawHeader("Accept-Encoding", "gzip");
    request.setRawHeader("User-Agent", "Kitesync/" KITESYNC_VERSION);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    return request;
}

void ApiClient::Private::send(Call *call)
{
    call->m_sentAt = m_clock.monotonic();
    call->m_exchange.reset(new Exchange(m_network.get(networkRequest(call->m_url)), m_clock, m_policy));
    QObject::connect(call->m_exchange.get(), &Exchange::finished, q,
                     [this, call](const WireAnswer &answer) { ended(call, answer); });
    m_budget->sent();
    ++m_onTheWire;
    ++m_requests;
}

void ApiClient::Private::ended(Call *call, const WireAnswer &answer)
{
    call->m_exchange.reset();
    --m_onTheWire;
    Verdict verdict = judge(answer, asked(call));
    // A source on this computer has this computer's clock; what it shows otherwise is simulated time.
    if (m_origin->isEncrypted())
        m_witness.see(answer, call->m_sentAt, verdict);
    qCDebug(logApi).noquote() << "GET" << masked(call->m_request.path, m_token) << answer.status
                              << answer.body.size() << "bytes"
                              << (m_clock.monotonic() - call->m_sentAt).count() << "ms";
    const auto organization = organizationReading(answer);
    const auto user = userReading(answer);
    schedulePump();
    if (const auto *limit = std::get_if<LimitAnswer>(&verdict)) {
        m_budget->refused(limit->scope, organization, user, limit->reset, call->m_sentAt);
        m_everAnswered = true;
    } else if (answer.failure) {
        m_budget->failed();
    } else {
        m_budget->answered(organization, user, call->m_sentAt);
        m_everAnswered = true;
    }
    conclude(call, verdict);
}

void ApiClient::Private::conclude(Call *call, const Verdict &verdict)
{
    const auto *refused = std::get_if<RefusedAnswer>(&verdict);
    const bool askAgain = std::holds_alternative<LimitAnswer>(verdict)
                          || std::holds_alternative<RedirectAnswer>(verdict)
                          || (refused && refused->retryable);
    if (m_refused && askAgain) {
        finish(call, *refusalOf(call->m_request));
    } else if (std::holds_alternative<LimitAnswer>(verdict)) {
        sendAgain(call);
    } else if (const auto *redirect = std::get_if<RedirectAnswer>(&verdict)) {
        follow(call, redirect->location);
    } else if (refused) {
        failed(call, *refused);
    } else {
        ApiAnswer good = std::get<ApiAnswer>(verdict);
        good.next = m_origin->withoutBasePath(good.next);
        good.sentAt = call->m_sentAt;
        finish(call, good);
    }
}

void ApiClient::Private::follow(Call *call, const QByteArray &location)
{
    QUrl target = call->m_url.resolved(QUrl::fromEncoded(location, QUrl::TolerantMode));
    target.setUserInfo(QString());
    target.setFragment(QString());
    if (target.isValid() && m_origin->covers(target) && call->m_redirects < mostRedirects) {
        ++call->m_redirects;
        call->m_url = withoutSecret(target, m_token);
        sendAgain(call);
        return;
    }
    Error error{.kind = ErrorKind::RedirectRefused,
                .place = masked(QStringLiteral("GET ") + call->m_request.path, m_token),
                .subject = masked(originOf(target), m_token)};
    if (target.isValid() && m_origin->covers(target))
        error = error.because({QT_TRANSLATE_NOOP("kitesync::Reason", "more than %1 redirects"),
                               {QString::number(mostRedirects)}});
    finish(call, error);
}

void ApiClient::Private::failed(Call *call, const RefusedAnswer &refused)
{
    ++call->m_failures;
    int attempts = call->m_request.attempts > 0 ? call->m_request.attempts : m_policy.attempts;
    if (!m_everAnswered)
        attempts = std::min(attempts, m_policy.firstContactAttempts);
    if (!refused.retryable || call->m_failures >= attempts) {
        finish(call, refused.error);
        return;
    }
    const milliseconds delay = backOff(m_policy, call->m_request.failuresBefore + call->m_failures);
    qCInfo(logApi).noquote() << refused.error.place << "failed" << refused.error.kind << refused.error.status
                             << "- again in" << delay.count() << "ms";
    call->m_redirects = 0;
    call->m_url = m_origin->urlOf(call->m_request);
    call->m_retryAt = m_clock.monotonic() + delay;
    call->m_retry.start(m_clock.timerInterval(delay));
    Q_EMIT q->waitingChanged();
}

void ApiClient::Private::finish(Call *call, const Result<ApiAnswer> &answer)
{
    std::erase(m_calls, call);
    call->m_client = nullptr;
    if (!answer && answer.error().kind == ErrorKind::TokenRefused && !m_refused) {
        m_refused = answer.error();
        refuseWaiting();
    }
    // Whoever hears of it may delete the call, its parent or the client.
    const QPointer<Call> alive(call);
    call->emitFinished(answer);
    if (alive)
        alive->deleteLater();
}

void ApiClient::Private::refuseWaiting()
{
    // Those on the wire may still be answered; the others end one by one from the event loop.
    m_queue.clear();
    for (Call *call : m_calls) {
        if (call->m_exchange)
            continue;
        call->m_retry.stop();
        refuseLater(call);
    }
}

void ApiClient::Private::setLimitWait(std::optional<milliseconds> until)
{
    const bool changed = until.has_value() != m_limitUntil.has_value();
    if (changed && until)
        m_limitSince = m_clock.monotonic();
    else if (changed)
        m_deferred += m_clock.monotonic() - m_limitSince;
    m_limitUntil = until;
    if (changed)
        Q_EMIT q->waitingChanged();
}

ApiClient::ApiClient(QUrl apiUrl, Secret token, RateBudget *budget, RequestShare share, const Clock &clock,
                     RetryPolicy policy, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(apiUrl), std::move(token), budget, share, clock, policy))
{
}

ApiClient::~ApiClient() = default;

ApiCall *ApiClient::get(const ApiRequest &request, QObject *parent)
{
    const QUrl url = d->m_origin ? d->m_origin->urlOf(request) : QUrl();
    auto *call = new Call(d.get(), request, url, parent ? parent : this);
    d->enqueue(call);
    return call;
}

const RateBudget &ApiClient::budget() const
{
    return *d->m_budget;
}

qint64 ApiClient::requestCount() const
{
    return d->m_requests;
}

milliseconds ApiClient::deferred() const
{
    return d->m_limitUntil ? d->m_deferred + (d->m_clock.monotonic() - d->m_limitSince) : d->m_deferred;
}

milliseconds ApiClient::limitWaitLeft() const
{
    if (!d->m_limitUntil)
        return milliseconds(0);
    return std::max(*d->m_limitUntil - d->m_clock.monotonic(), milliseconds(0));
}

void ApiClient::presumeClockAhead(std::chrono::seconds ahead)
{
    d->m_witness.presume(ahead);
}

std::chrono::seconds ApiClient::clockAhead() const
{
    return d->m_witness.ahead();
}

QDateTime ApiClient::sourceTime() const
{
    return d->m_witness.sourceTime();
}

ApiClient::RetryWait ApiClient::retryWait() const
{
    RetryWait next;
    const milliseconds now = d->m_clock.monotonic();
    for (const Call *call : d->m_calls) {
        if (!call->m_retry.isActive())
            continue;
        const milliseconds left = std::max(call->m_retryAt - now, milliseconds(0));
        if (next.attempt == 0 || left < next.left)
            next = {.attempt = call->m_request.failuresBefore + call->m_failures + 1, .left = left};
    }
    return next;
}

} // namespace kitesync
