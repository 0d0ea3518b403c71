// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demooptions.h"
#include "app/demo/faultplan.h"
#include "app/demo/organization.h"
#include "sync/domain/clock.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QObject>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>

namespace kitesync {

/// How the sample organisation is served.
struct DemoServerOptions
{
    quint16 port = 0; ///< on 127.0.0.1; 0: any free one
    int organizationLimit = 200; ///< requests a window; 0: no limit
    int userLimit = 200; ///< requests a window; 0: no limit
    std::chrono::milliseconds window{60000}; ///< in the clock's time; begins with the first request
    std::chrono::milliseconds latency{
        0}; ///< each answer comes this much later, in the clock's time; others do not wait
    double simulatedSpeed
        = 0; ///< simulated time passes by itself, so many times as fast as the clock; 0: it stands
    bool cachePages = false; ///< keep each build compressed, for benchmarks
    qint64 cacheBytes = 512LL * 1024 * 1024; ///< at most this much of it
    bool selfUrls = false; ///< url fields of objects begin with the server's own address instead of
        ///< DemoOptions::publicUrl
};

/// One request that was answered (or not: status 0), without any header of it.
struct DemoRequest
{
    qint64 serial = 0; ///< from 1
    QString method;
    QString path;
    QString query; ///< decoded; values of access_token and api_key are masked
    int status = 0; ///< 0: a fault prevented an answer
    qint64 bytes = 0; ///< of the body on the wire
    std::chrono::milliseconds at{0}; ///< Clock::monotonic()
    bool faulty = false; ///< a fault was played
};

/// What was asked so far.
struct DemoCounters
{
    qint64 requests = 0;
    qint64 tooMany = 0; ///< 429 by a bucket
    int tooManyInWorstWindow = 0;
    qint64 bytes = 0; ///< of bodies on the wire
    int connections = 0; ///< accepted
    int inFlight = 0; ///< requests that wait for their answer now
    int mostInFlight = 0;
    QHash<QString, qint64> perEndpoint; ///< "builds", "build", "pipelines", "pipeline", "agents", "agent",
        ///< "jobs", "job", "access-token" ...
};

/// Serves a DemoOrganization over HTTP/1.1 on loopback, as buildkite-api.md says. Lives on one thread with
/// it.
class DemoServer final : public QObject
{
    Q_OBJECT
public:
    /// @p clock paces rate windows, latency and simulatedSpeed; it must outlive the server.
    DemoServer(const DemoOptions &organization, const DemoServerOptions &options, const Clock &clock,
               QObject *parent = nullptr);
    ~DemoServer() override;

    /// Begins to listen; empty, or why not.
    [[nodiscard]] QString listen();
    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QUrl url() const; ///< "http://127.0.0.1:PORT"

    [[nodiscard]] DemoOrganization &organization();
    [[nodiscard]] FaultPlan &faults();
    [[nodiscard]] DemoCounters counters() const;
    [[nodiscard]] QList<DemoRequest> log() const; ///< the last 100,000
    void clearLog(); ///< counters too

    void setLimits(int organizationLimit, int userLimit); ///< begins new windows
    void setLatency(std::chrono::milliseconds latency);
    void setScopes(const QStringList &scopes);
    void setTokenAccepted(bool accepted); ///< false: 401, as after a revocation
    /// Called on the server's thread, before the answer is made and after it was handed to the socket. May
    /// mutate the organisation.
    void setBeforeRequest(std::function<void(const DemoRequest &)> hook);
    void setAfterRequest(std::function<void(const DemoRequest &)> hook);
    /// Fills the page cache with every build, as far as it goes. Answers how many were compressed.
    qint64 warmUp(bool withJobs = true);
    void dropConnections(); ///< as if the server restarted

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
