// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserver.h"

#include "app/demo/http/api.h"
#include "app/demo/http/listener.h"
#include "app/demo/http/player.h"
#include "sync/domain/log.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

namespace kitesync {

using namespace demo;

namespace {

constexpr qsizetype longestLog = 100'000;
/// Smaller answers are not worth compressing.
constexpr qsizetype smallestGzip = 600;

QByteArray httpDate(const QDateTime &time)
{
    return QLocale::c().toString(time, u"ddd, dd MMM yyyy hh:mm:ss").toLatin1() + " GMT";
}

} // namespace

class DemoServer::Private
{
public:
    Private(DemoServer *owner, const DemoOptions &organizationOptions, const DemoServerOptions &serverOptions,
            const Clock &aClock)
        : q(owner)
        , options(serverOptions)
        , clock(aClock)
        , organization(organizationOptions)
        , buckets(aClock, serverOptions.window, serverOptions.organizationLimit, serverOptions.userLimit)
        , api(organization, buckets)
        , cache(serverOptions.cacheBytes)
        , player(aClock)
        , faults(organizationOptions.seed)
        , listener([this](const HttpRequest &request, QTcpSocket *socket) { handle(request, socket); })
    {
    }

    void handle(const HttpRequest &request, QTcpSocket *socket);
    [[nodiscard]] HttpAnswer make(const HttpRequest &request);
    [[nodiscard]] WireAnswer wire(const HttpRequest &request, HttpAnswer &answer) const;
    [[nodiscard]] HttpHeaders headers(const HttpAnswer &answer);
    [[nodiscard]] std::optional<FaultRule> fault(const HttpRequest &request, const HttpAnswer &answer);
    void deliver(QTcpSocket *socket, const WireAnswer &answer, const std::optional<FaultRule> &fault,
                 const DemoRequest &record);
    void remember(const DemoRequest &record);
    void passTime();

    DemoServer *q;
    DemoServerOptions options;
    const Clock &clock;
    DemoOrganization organization;
    RateBuckets buckets;
    Api api;
    PageCache cache;
    Player player;
    FaultPlan faults;
    bool tokenAccepted = true;
    QByteArray origin;
    DemoCounters counters;
    QList<DemoRequest> log;
    qint64 serial = 0;
    std::function<void(const DemoRequest &)> before;
    std::function<void(const DemoRequest &)> after;
    std::chrono::milliseconds passedAt{0};
    QTimer passing;
    Listener listener; ///< last: goes first, with its connections
};

HttpAnswer DemoServer::Private::make(const HttpRequest &request)
{
    if (request.path == "/v2/meta") {
        HttpAnswer answer;
        answer.body = R"({"webhook_ips":["100.24.182.113","35.172.45.249"]})";
        answer.endpoint = QStringLiteral("meta");
        return answer;
    }
    const QByteArray expected = "Bearer " + organization.options().token.toUtf8();
    if (!tokenAccepted || request.authorization != expected) {
        HttpAnswer answer
            = messageAnswer(401, "Authentication required. Please supply a valid API Access Token: "
                                 "https://buildkite.com/docs/apis/rest-api#authentication");
        answer.endpoint = QStringLiteral("refused");
        return answer;
    }
    if (auto refused = buckets.charge()) {
        ++counters.tooMany;
        return *std::move(refused);
    }
    api.setCache(options.cachePages && faults.isEmpty() ? &cache : nullptr);
    return api.answer(request);
}

HttpHeaders DemoServer::Private::headers(const HttpAnswer &answer)
{
    const DemoSwitches &switches = organization.switches();
    HttpHeaders headers = answer.headers;
    const bool typed = std::any_of(headers.begin(), headers.end(),
                                   [](const auto &one) { return one.first == "Content-Type"; });
    if (!typed)
        headers.emplace_back("Content-Type", "application/json; charset=utf-8");
    if (switches.dateHeader)
        headers.emplace_back("Date", httpDate(organization.now().addMSecs(switches.clockSkew.count())));
    headers.emplace_back("Cache-Control", "max-age=0, private, must-revalidate");
    headers.emplace_back("Vary", "Accept, Accept-Encoding");
    if (answer.status == 401 || answer.endpoint == QLatin1String("meta"))
        return headers;
    headers.emplace_back("X-OAuth-Scopes", api.scopes().join(QLatin1String(", ")).toUtf8());
    if (!answer.scope.isEmpty())
        headers.emplace_back("X-Accepted-OAuth-Scopes", answer.scope);
    const HttpHeaders limits = buckets.headers(switches.rateHeaders);
    headers.insert(headers.end(), limits.begin(), limits.end());
    return headers;
}

WireAnswer DemoServer::Private::wire(const HttpRequest &request, HttpAnswer &answer) const
{
    WireAnswer wire;
    wire.status = answer.status;
    wire.headers = answer.headers;
    wire.gzip = answer.packed;
    wire.body = answer.body;
    if (organization.world().switches().conditionalRequests && answer.status == 200) {
        const QByteArray tag
            = "W/\"" + QCryptographicHash::hash(answer.body, QCryptographicHash::Md5).toHex() + '"';
        wire.headers.emplace_back("ETag", tag);
        if (request.ifNoneMatch == tag) {
            wire.status = 304;
            wire.body.clear();
            wire.gzip = false;
            return wire;
        }
    }
    if (!wire.gzip && request.acceptsGzip && wire.body.size() >= smallestGzip) {
        wire.body = gzipped(wire.body);
        wire.gzip = true;
    }
    return wire;
}

std::optional<FaultRule> DemoServer::Private::fault(const HttpRequest &request, const HttpAnswer &answer)
{
    if (faults.isEmpty() || answer.status == 429)
        return std::nullopt;
    QStringList parts;
    for (const auto &[name, value] : request.query.items())
        parts.append(name + u'=' + value);
    return faults.decide({QString::fromUtf8(request.path), parts.join(u'&'), answer.perPage,
                          answer.jobsIncluded, answer.builds});
}

void DemoServer::Private::handle(const HttpRequest &request, QTcpSocket *socket)
{
    DemoRequest record;
    record.serial = ++serial;
    record.method = QString::fromLatin1(request.method);
    record.path = QString::fromUtf8(request.path);
    record.query = request.query.masked();
    record.at = clock.monotonic();
    ++counters.requests;
    counters.mostInFlight = std::max(counters.mostInFlight, ++counters.inFlight);
    if (before)
        before(record);
    HttpAnswer answer = make(request);
    const auto played = fault(request, answer);
    if (played && played->kind == FaultKind::RateLimited) {
        answer = buckets.refusal();
    }
    ++counters.perEndpoint[answer.endpoint.isEmpty() ? QStringLiteral("other") : answer.endpoint];
    answer.headers = headers(answer);
    WireAnswer wired = wire(request, answer);
    if (played)
        record.faulty = true;
    const bool spoiled = played && Player::spoil(wired, answer.body, *played, request, origin);
    const bool broken = played && !spoiled && played->kind != FaultKind::RateLimited;
    record.status = broken ? 0 : wired.status;
    record.bytes = wired.body.size();
    counters.bytes += record.bytes;
    remember(record);
    const auto delay = clock.timerInterval(options.latency);
    const std::optional<FaultRule> onWire = broken ? played : std::nullopt;
    if (delay.count() <= 0) {
        deliver(socket, wired, onWire, record);
        return;
    }
    QTimer::singleShot(delay, Qt::PreciseTimer, q,
                       [this, guard = QPointer<QTcpSocket>(socket), wired, onWire, record] {
                           deliver(guard, wired, onWire, record);
                       });
}

void DemoServer::Private::deliver(QTcpSocket *socket, const WireAnswer &answer,
                                  const std::optional<FaultRule> &fault, const DemoRequest &record)
{
    --counters.inFlight;
    bool reusable = false;
    if (socket && fault)
        reusable = player.play(socket, answer, fault->kind);
    else if (socket && socket->state() == QAbstractSocket::ConnectedState) {
        Player::send(socket, answer);
        reusable = true;
    }
    organization.advance(organization.options().stepPerRequest);
    if (after)
        after(record);
    if (reusable)
        listener.done(socket);
}

void DemoServer::Private::remember(const DemoRequest &record)
{
    if (log.size() >= longestLog)
        log.remove(0, longestLog / 10);
    log.append(record);
}

void DemoServer::Private::passTime()
{
    const auto at = clock.monotonic();
    const auto real = static_cast<double>((at - passedAt).count());
    passedAt = at;
    organization.advance(std::chrono::milliseconds(static_cast<qint64>(real * options.simulatedSpeed)));
}

DemoServer::DemoServer(const DemoOptions &organization, const DemoServerOptions &options, const Clock &clock,
                       QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, organization, options, clock))
{
}

DemoServer::~DemoServer() = default;

QString DemoServer::listen()
{
    QString problem = d->listener.listen(d->options.port);
    if (!problem.isEmpty())
        return problem;
    d->origin = url().toString().toUtf8();
    d->api.setOrigin(d->origin);
    if (d->options.selfUrls)
        d->organization.json().objects.setOrigin(d->origin);
    if (d->options.simulatedSpeed > 0) {
        d->passedAt = d->clock.monotonic();
        connect(&d->passing, &QTimer::timeout, this, [this] { d->passTime(); });
        d->passing.start(
            std::max(d->clock.timerInterval(std::chrono::seconds(1)), std::chrono::milliseconds(20)));
    }
    qCDebug(logDemo) << "Sample organisation on" << url();
    return {};
}

quint16 DemoServer::port() const
{
    return d->listener.port();
}

QUrl DemoServer::url() const
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(port());
    return url;
}

DemoOrganization &DemoServer::organization()
{
    return d->organization;
}

FaultPlan &DemoServer::faults()
{
    return d->faults;
}

DemoCounters DemoServer::counters() const
{
    DemoCounters counters = d->counters;
    counters.connections = d->listener.accepted();
    counters.tooManyInWorstWindow = d->buckets.refusedInWorstWindow();
    return counters;
}

QList<DemoRequest> DemoServer::log() const
{
    return d->log;
}

void DemoServer::clearLog()
{
    const int inFlight = d->counters.inFlight;
    d->log.clear();
    d->counters = {};
    d->counters.inFlight = inFlight;
    d->buckets.forgetWorst();
}

void DemoServer::setLimits(int organizationLimit, int userLimit)
{
    d->buckets.setLimits(organizationLimit, userLimit);
}

void DemoServer::setLatency(std::chrono::milliseconds latency)
{
    d->options.latency = latency;
}

void DemoServer::setScopes(const QStringList &scopes)
{
    d->api.setScopes(scopes);
}

void DemoServer::setTokenAccepted(bool accepted)
{
    d->tokenAccepted = accepted;
}

void DemoServer::setBeforeRequest(std::function<void(const DemoRequest &)> hook)
{
    d->before = std::move(hook);
}

void DemoServer::setAfterRequest(std::function<void(const DemoRequest &)> hook)
{
    d->after = std::move(hook);
}

qint64 DemoServer::warmUp(bool withJobs)
{
    return d->api.warmUp(d->cache, withJobs);
}

void DemoServer::dropConnections()
{
    d->listener.dropConnections();
}

} // namespace kitesync
