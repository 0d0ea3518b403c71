// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserverthread.h"
#include "tests/app/demo/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <atomic>

using namespace kitesync;

namespace {

const QByteArray acme = "/v2/organizations/acme";
const QByteArray gzip = "Accept-Encoding: gzip\r\n";

DemoOptions quiet()
{
    DemoOptions options;
    options.builds = 250;
    options.jobsPerBuild = 4;
    options.growth = false;
    return options;
}

DemoServerOptions unlimited()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    return options;
}

/// A clock that a test moves. Read by the server's thread.
class HandClock final : public Clock
{
public:
    [[nodiscard]] QDateTime now() const override { return QDateTime::fromMSecsSinceEpoch(m_now, Qt::UTC); }
    [[nodiscard]] std::chrono::milliseconds monotonic() const override
    {
        return std::chrono::milliseconds(m_now);
    }
    [[nodiscard]] std::chrono::milliseconds timerInterval(std::chrono::milliseconds duration) const override
    {
        return duration;
    }
    void pass(std::chrono::milliseconds duration) { m_now += duration.count(); }

private:
    std::atomic<qint64> m_now{1'000'000};
};

} // namespace

class TestDemoServer : public QObject
{
    Q_OBJECT

private:
    QByteArray m_token = DemoOptions().token.toUtf8();

private Q_SLOTS:
    void answersLikeTheApi()
    {
        DemoServerThread server(quiet(), unlimited());
        QVERIFY2(server.error().isEmpty(), qPrintable(server.error()));
        RawClient client(server.url());
        const RawAnswer answer = client.get(acme + "/builds?per_page=3", m_token);
        QCOMPARE(answer.status, 200);
        QCOMPARE(QJsonDocument::fromJson(answer.body).array().size(), 3);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
        QCOMPARE(answer.headers.value("x-accepted-oauth-scopes"), QByteArray("read_builds"));
        QVERIFY(answer.headers.value("x-oauth-scopes").contains("read_organizations, read_pipelines"));
        QCOMPARE(answer.headers.value("ratelimit-scope"), QByteArray("rest"));
        QCOMPARE(answer.headers.value("date"), QByteArray("Tue, 01 Sep 2026 15:30:00 GMT"));
        QVERIFY(answer.headers.value("link").startsWith('<' + server.url().toString().toUtf8() + acme
                                                        + "/builds?per_page=3&page=2>"));
        QVERIFY(!answer.headers.contains("retry-after"));
        // The same connection answers again.
        for (const char *path : {"/v2/access-token", "/v2/user", "/v2/organizations", "/v2/builds", "/v2/meta"})
            QCOMPARE(client.get(path, m_token).status, 200);
        for (const char *path : {"", "/pipelines", "/agents", "/rate_limit"})
            QCOMPARE(client.get(acme + path, m_token).status, 200);
        server.call([](DemoServer &one) {
            QCOMPARE(one.counters().connections, 1);
            QCOMPARE(one.counters().requests, 10);
            QCOMPARE(one.counters().perEndpoint.value(QStringLiteral("builds")), 2);
            QCOMPARE(one.log().first().path, QStringLiteral("/v2/organizations/acme/builds"));
        });
    }

    void refusesOthers()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        for (const QByteArray &token : {QByteArray(), QByteArray("wrong"), m_token + "x"}) {
            const RawAnswer answer = client.get(acme, token);
            QCOMPARE(answer.status, 401);
            QCOMPARE(
                answer.body,
                QByteArray("{\"message\":\"Authentication required. Please supply a valid API Access Token: "
                           "https://buildkite.com/docs/apis/rest-api#authentication\"}"));
        }
        QCOMPARE(client.get("/v2/meta", {}).status, 200);
        client.send(acme, m_token, {}, "GET", "a body");
        QCOMPARE(client.receive().status, 403);
        client.send(acme, m_token, {}, "DELETE");
        QCOMPARE(client.receive().status, 404);
        server.call([](DemoServer &one) { one.setScopes({QStringLiteral("read_agents")}); });
        QCOMPARE(client.get(acme + "/builds", m_token).status, 403);
        QCOMPARE(client.get(acme + "/agents", m_token).headers.value("x-oauth-scopes"),
                 QByteArray("read_agents"));
        server.call([](DemoServer &one) { one.setTokenAccepted(false); });
        QCOMPARE(client.get(acme, m_token).status, 401);
        client.get(acme + "?access_token=" + m_token + "&a=b", {});
        server.call([this](DemoServer &one) {
            for (const DemoRequest &request : one.log())
                QVERIFY(!request.query.contains(QString::fromUtf8(m_token)));
        });
    }

    void compresses_data()
    {
        QTest::addColumn<bool>("cached");
        QTest::newRow("at once") << false;
        QTest::newRow("from the cache") << true;
    }

    void compresses()
    {
        QFETCH(bool, cached);
        DemoServerOptions options = unlimited();
        options.cachePages = cached;
        DemoServerThread server(quiet(), options);
        if (cached)
            server.call([](DemoServer &one) { QCOMPARE(one.warmUp(), 250); });
        RawClient client(server.url());
        for (const char *query : {"per_page=100", "per_page=1", "per_page=100&page=9",
                                  "per_page=100&exclude_jobs=true&exclude_pipeline=true"}) {
            const QByteArray address = acme + "/builds?include_retried_jobs=true&" + query;
            const RawAnswer plain = client.get(address, m_token);
            const RawAnswer packed = client.get(address, m_token, gzip);
            QVERIFY(!plain.headers.contains("content-encoding"));
            if (plain.body.size() > 1000 || cached) {
                QCOMPARE(packed.headers.value("content-encoding"), QByteArray("gzip"));
                QCOMPARE(gunzip(packed.body), plain.body);
                QVERIFY(plain.body.size() < 10'000 || packed.body.size() * 3 < plain.body.size() * 2);
            } else {
                QCOMPARE(packed.body, plain.body);
            }
        }
        // What changes is shown at once.
        qint64 made = 0;
        server.call([&](DemoServer &one) { made = one.organization().createBuild({}); });
        const RawAnswer after
            = client.get(acme + "/builds?include_retried_jobs=true&per_page=5", m_token, gzip);
        QCOMPARE(QJsonDocument::fromJson(gunzip(after.body))[0][QLatin1String("number")].toInteger(), made);
    }

    void twoBuckets()
    {
        HandClock clock;
        DemoServerOptions options;
        options.organizationLimit = 5;
        options.userLimit = 3;
        DemoServerThread server(quiet(), options, &clock);
        RawClient client(server.url());
        const RawAnswer first = client.get(acme, m_token);
        QCOMPARE(first.headers.value("ratelimit-remaining"), QByteArray("4"));
        QCOMPARE(first.headers.value("ratelimit-limit"), QByteArray("5"));
        QCOMPARE(first.headers.value("ratelimit-reset"), QByteArray("60"));
        QCOMPARE(first.headers.value("ratelimit-user-scope"), QByteArray("rest_user"));
        QCOMPARE(first.headers.value("ratelimit-user-remaining"), QByteArray("2"));
        QVERIFY(!first.headers.contains("ratelimit-user-warning"));
        clock.pass(std::chrono::seconds(18));
        QCOMPARE(client.get(acme, m_token).status, 200);
        const RawAnswer last = client.get(acme, m_token);
        QCOMPARE(last.status, 200);
        QCOMPARE(last.headers.value("ratelimit-user-remaining"), QByteArray("0"));
        QVERIFY(last.headers.contains("ratelimit-user-warning"));
        const RawAnswer refused = client.get(acme, m_token);
        QCOMPARE(refused.status, 429);
        const QJsonObject body = QJsonDocument::fromJson(refused.body).object();
        QCOMPARE(body[QLatin1String("scope")].toString(), QStringLiteral("rest_user"));
        QCOMPARE(body[QLatin1String("limit")].toInt(), 3);
        QCOMPARE(body[QLatin1String("current")].toInt(), 3);
        QCOMPARE(body[QLatin1String("reset")].toInt(), 42);
        QCOMPARE(refused.headers.value("ratelimit-user-reset"), QByteArray("42"));
        QCOMPARE(client.get("/v2/meta", {}).status, 200);
        clock.pass(std::chrono::seconds(42));
        QCOMPARE(client.get(acme, m_token).status, 200);
        server.call([](DemoServer &one) {
            QCOMPARE(one.counters().tooMany, 1);
            QCOMPARE(one.counters().tooManyInWorstWindow, 1);
            one.setLimits(1, 0);
        });
        QCOMPARE(client.get(acme, m_token).status, 200);
        const QJsonObject rest = QJsonDocument::fromJson(client.get(acme, m_token).body).object();
        QCOMPARE(rest[QLatin1String("scope")].toString(), QStringLiteral("rest"));
    }

    void headersOfOtherTimes()
    {
        DemoServerThread server(quiet(), {});
        RawClient client(server.url());
        const auto headers = [&](DemoSwitches::RateHeaders form) {
            server.call([&](DemoServer &one) { one.organization().switches().rateHeaders = form; });
            return client.get(acme, m_token).headers;
        };
        const auto old = headers(DemoSwitches::RateHeaders::Old);
        QVERIFY(old.contains("rate-limit-remaining") && !old.contains("ratelimit-remaining"));
        const auto both = headers(DemoSwitches::RateHeaders::Both);
        QVERIFY(both.contains("rate-limit-remaining") && both.contains("ratelimit-user-remaining"));
        const auto none = headers(DemoSwitches::RateHeaders::None);
        QVERIFY(!none.contains("rate-limit-remaining") && !none.contains("ratelimit-remaining"));
        server.call([](DemoServer &one) {
            one.organization().switches().clockSkew = std::chrono::hours(1);
            one.organization().advance(std::chrono::seconds(5));
        });
        QCOMPARE(client.get(acme, m_token).headers.value("date"),
                 QByteArray("Tue, 01 Sep 2026 16:30:05 GMT"));
        server.call([](DemoServer &one) { one.organization().switches().dateHeader = false; });
        QVERIFY(!client.get(acme, m_token).headers.contains("date"));
    }

    void conditionalRequests()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        QVERIFY(!client.get(acme, m_token).headers.contains("etag"));
        server.call([](DemoServer &one) { one.organization().switches().conditionalRequests = true; });
        const QByteArray tag = client.get(acme + "/pipelines", m_token).headers.value("etag");
        QVERIFY(tag.startsWith("W/\"") && tag.size() == 36);
        const RawAnswer same = client.get(acme + "/pipelines", m_token, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(same.status, 304);
        QVERIFY(same.body.isEmpty());
        server.call([](DemoServer &one) {
            one.organization().renamePipeline(QStringLiteral("storefront"), QStringLiteral("Shop"));
        });
        QCOMPARE(client.get(acme + "/pipelines", m_token, "If-None-Match: " + tag + "\r\n").status, 200);
    }

    void requestsBehindEachOther()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        client.send(acme + "/builds?per_page=2", m_token);
        client.send(acme + "/pipelines/none", m_token);
        client.send("/v2/meta", {});
        QCOMPARE(client.receive().status, 200);
        QCOMPARE(client.receive().status, 404);
        QCOMPARE(client.receive().status, 200);
    }

    void latencyHoldsUpNobodyElse()
    {
        DemoServerOptions options = unlimited();
        options.latency = std::chrono::milliseconds(300);
        DemoServerThread server(quiet(), options);
        std::vector<std::unique_ptr<RawClient>> clients;
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i) {
            clients.push_back(std::make_unique<RawClient>(server.url()));
            clients.back()->send(acme, m_token);
        }
        for (const auto &client : clients)
            QCOMPARE(client->receive().status, 200);
        QVERIFY(timer.elapsed() >= 300);
        QVERIFY2(timer.elapsed() < 2500, qPrintable(QString::number(timer.elapsed())));
        server.call([](DemoServer &one) {
            QVERIFY(one.counters().mostInFlight >= 5);
            QCOMPARE(one.counters().inFlight, 0);
        });
    }

    void hooksMayChangeTheOrganisation()
    {
        DemoOptions stepping = quiet();
        stepping.stepPerRequest = std::chrono::seconds(30);
        DemoServerThread server(stepping, unlimited());
        int before = 0;
        int after = 0;
        server.call([&](DemoServer &one) {
            one.setBeforeRequest([&](const DemoRequest &request) {
                ++before;
                if (request.query.contains(QLatin1String("mutate")))
                    one.organization().createBuild({});
            });
            one.setAfterRequest([&](const DemoRequest &request) {
                ++after;
                QCOMPARE(request.status, 200);
            });
        });
        RawClient client(server.url());
        const auto first = [&](const QByteArray &more) {
            return QJsonDocument::fromJson(client.get(acme + "/builds?per_page=1" + more, m_token)
                                               .body)[0][QLatin1String("number")]
                .toInteger();
        };
        const qint64 one = first({});
        QVERIFY(first("&mutate=1") > one);
        QCOMPARE(client.get(acme, m_token).headers.value("date"),
                 QByteArray("Tue, 01 Sep 2026 15:31:00 GMT"));
        server.call([&](DemoServer &) {
            QCOMPARE(before, 3);
            QCOMPARE(after, 3);
        });
    }

    void aRestartDropsConnections()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        QCOMPARE(client.get(acme, m_token).status, 200);
        server.call([](DemoServer &one) { one.dropConnections(); });
        QVERIFY(client.receive(3000).closed);
        RawClient again(server.url());
        QCOMPARE(again.get(acme, m_token).status, 200);
    }

    void aTakenPortIsTold()
    {
        DemoServerThread server(quiet(), unlimited());
        DemoServerOptions same = unlimited();
        same.port = server.port();
        DemoServerThread second(quiet(), same);
        QVERIFY(!second.error().isEmpty());
    }

    void simulatedTimePasses()
    {
        HandClock clock;
        DemoServerOptions options = unlimited();
        options.simulatedSpeed = 60;
        DemoServerThread server(quiet(), options, &clock);
        clock.pass(std::chrono::seconds(10));
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                QDateTime now;
                server.call([&](DemoServer &one) { now = one.organization().now(); });
                return now == DemoOptions().now.addSecs(600);
            }(),
            5000);
    }

    void servesFastFromTheCache()
    {
        DemoOptions options = quiet();
        options.builds = 400;
        options.jobsPerBuild = 20;
        DemoServerOptions cached = unlimited();
        cached.cachePages = true;
        DemoServerThread server(options, cached);
        server.call([](DemoServer &one) { QCOMPARE(one.warmUp(), 400); });
        RawClient client(server.url());
        QElapsedTimer timer;
        timer.start();
        qint64 bytes = 0;
        for (int i = 0; i < 40; ++i)
            bytes += client
                         .get(acme + "/builds?include_retried_jobs=true&per_page=100&page="
                                  + QByteArray::number(i % 4 + 1),
                              m_token, gzip)
                         .body.size();
        const qint64 elapsed = std::max<qint64>(1, timer.elapsed());
        qInfo("%lld kB a page, %lld pages a second", static_cast<long long>(bytes / 40 / 1024),
              static_cast<long long>(40'000 / elapsed));
        QVERIFY(bytes > 40 * 300'000);
        // Generous: debug builds and busy machines.
        QVERIFY2(elapsed < 8000, qPrintable(QString::number(elapsed)));
    }
};

QTEST_GUILESS_MAIN(TestDemoServer)
#include "tst_demoserver.moc"
