// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/buildkite/clientfixture.h"

#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using std::chrono::seconds;
using End = ScriptedServer::End;
using Reply = ScriptedServer::Reply;

class TestApiClientWaiting final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void retries_data();
    void retries();
    void retriesGiveUp();
    void backOffGrowsAndContinues();
    void firstContactIsShort();
    void noRetryOf4xx();
    void waitsAfterA429_data();
    void waitsAfterA429();
    void keepsToThePace();
};

void TestApiClientWaiting::retries_data()
{
    QTest::addColumn<Reply>("trouble");
    QTest::newRow("500") << ScriptedServer::json(500, R"({"message":"oops"})");
    QTest::newRow("503 in HTML") << ScriptedServer::raw(
        "HTTP/1.1 503 Busy\r\nContent-Type: text/html\r\nContent-Length: 13\r\n\r\n<h1>Busy</h1>");
    QTest::newRow("truncated") << ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2",
                                                      End::Close);
    QTest::newRow("reset in the body")
        << ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2", End::Reset);
    QTest::newRow("truncated chunk") << ScriptedServer::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n10\r\n[1,2", End::Close);
    QTest::newRow("no last chunk") << ScriptedServer::raw(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n[]\r\n", End::Close);
    QTest::newRow("half a header") << ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Le", End::Close);
    QTest::newRow("no HTTP at all") << ScriptedServer::raw("SSH-2.0-OpenSSH_9.2\r\n", End::Close);
    Reply hanging = ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[", End::Hang);
    QTest::newRow("hanging") << hanging;
}

void TestApiClientWaiting::retries()
{
    QFETCH(Reply, trouble);
    policy.answerTimeout = 100s; // 1 s of ours
    server->expect(target(), trouble);
    server->expect(target(), trouble);
    server->expect(target(), ScriptedServer::json(200, "[]"));
    QSignalSpy waiting(&client(), &ApiClient::waitingChanged);
    Outcome &outcome = get();
    QTRY_VERIFY(client().retryWait().attempt == 2 || outcome.result);
    WAIT_FOR(outcome);
    QVERIFY2(outcome.ok(), qPrintable(outcome.error().detail));
    QCOMPARE(outcome.result->value().body, QByteArray("[]"));
    QVERIFY(server->done());
    // A connection that closes before the status line is whole is tried again by Qt, unseen by us.
    QVERIFY(client().requestCount() == 3 || !trouble.bytes.contains("\r\n\r\n"));
    QCOMPARE(client().retryWait().attempt, 0);
    QVERIFY(waiting.size() >= 4 || client().requestCount() == 1);
    QCOMPARE(client().deferred(), 0ms);
}

void TestApiClientWaiting::retriesGiveUp()
{
    useSpeed(2000);
    server->otherwise([](const ScriptedServer::Seen &) {
        return ScriptedServer::json(502, "<html><body>Bad\tGateway\x01</body></html>" + QByteArray(1000, 'x'));
    });
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ServerTrouble);
    QCOMPARE(outcome.error().status, 502);
    QVERIFY2(outcome.error().detail.startsWith(QStringLiteral("Bad Gateway xxx")),
             qPrintable(outcome.error().detail));
    QCOMPARE(outcome.error().detail.size(), 200);
    QCOMPARE(server->seen().size(), 6);

    ApiRequest twice = accessTokenRequest();
    twice.attempts = 2;
    Outcome &second = get(twice);
    WAIT_FOR(second);
    QCOMPARE(second.error().kind, ErrorKind::ServerTrouble);
    QCOMPARE(server->seen().size(), 8);
}

void TestApiClientWaiting::backOffGrowsAndContinues()
{
    useSpeed(1);
    policy.firstDelay = 100s;
    policy.longestDelay = 1000s;
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(500, "{}"); });
    const auto delayOf = [this](int failuresBefore) {
        m_client.reset();
        ApiRequest request = accessTokenRequest();
        request.failuresBefore = failuresBefore;
        get(request);
        [&] { QTRY_VERIFY(client().retryWait().attempt > 0); }();
        return client().retryWait();
    };
    const auto within = [](ApiClient::RetryWait wait, int attempt, seconds least, seconds most) {
        return wait.attempt == attempt && wait.left >= least - 1s && wait.left <= most;
    };
    QVERIFY(within(delayOf(0), 2, 50s, 100s));
    QVERIFY(within(delayOf(2), 4, 200s, 400s));
    QVERIFY(within(delayOf(100), 102, 500s, 1000s));
}

void TestApiClientWaiting::firstContactIsShort()
{
    server->otherwise([](const ScriptedServer::Seen &) {
        return ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n[", End::Close);
    });
    Outcome &first = get();
    WAIT_FOR(first);
    QCOMPARE(first.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(server->seen().size(), 3);
    server->expect({}, ScriptedServer::json(404, "{}"));
    Outcome &answered = get();
    WAIT_FOR(answered);
    Outcome &later = get();
    WAIT_FOR(later);
    QCOMPARE(later.error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(server->seen().size(), 4 + 6);
}

void TestApiClientWaiting::noRetryOf4xx()
{
    server->expect({}, ScriptedServer::json(404, R"({"message":"No build found"})"));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY(!outcome.ok());
    QCOMPARE(server->seen().size(), 1);
}

void TestApiClientWaiting::waitsAfterA429_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QList<QByteArray>>("headers");
    QTest::addColumn<qint64>("wait"); // s
    const QList<QByteArray> both{"RateLimit-Limit: 200",        "RateLimit-Remaining: 0",
                                 "RateLimit-Reset: 9",          "RateLimit-User-Limit: 50",
                                 "RateLimit-User-Remaining: 0", "RateLimit-User-Reset: 42"};
    QList<QByteArray> organizationOnly = both;
    organizationOnly[4] = "RateLimit-User-Remaining: 20";
    QTest::newRow("organization") << QByteArray(R"({"scope":"rest","reset":9})") << organizationOnly
                                  << qint64{9};
    QTest::newRow("user") << QByteArray(R"({"scope":"rest_user","reset":42})") << both << qint64{42};
    QTest::newRow("user, by header") << QByteArray(R"({"scope":"rest_user"})") << both << qint64{42};
    QTest::newRow("no body") << QByteArray() << both << qint64{42};
    QTest::newRow("another scope") << QByteArray(R"({"scope":"mcp","reset":"x"})") << both << qint64{42};
    QTest::newRow("nothing known") << QByteArray("<html>") << QList<QByteArray>() << qint64{60};
}

void TestApiClientWaiting::waitsAfterA429()
{
    QFETCH(QByteArray, body);
    QFETCH(QList<QByteArray>, headers);
    QFETCH(qint64, wait);
    policy.attempts = 1; // a 429 uses up none
    server->expect({}, ScriptedServer::json(429, body, headers));
    server->expect({}, ScriptedServer::json(200, "[]"));
    QSignalSpy waiting(&client(), &ApiClient::waitingChanged);
    const milliseconds start = clock->monotonic();
    Outcome &outcome = get();
    QTRY_VERIFY(client().limitWaitLeft() > 0ms);
    QVERIFY(client().limitWaitLeft() <= seconds(wait + 1));
    QCOMPARE(client().retryWait().attempt, 0);
    WAIT_FOR(outcome);
    QVERIFY(outcome.ok());
    const milliseconds took = clock->monotonic() - start;
    QVERIFY2(took >= seconds(wait) && took < seconds(wait + 20), qPrintable(QString::number(took.count())));
    QVERIFY(client().deferred() >= seconds(wait));
    QVERIFY(client().deferred() <= took);
    QCOMPARE(client().limitWaitLeft(), 0ms);
    QVERIFY(waiting.size() >= 2);
    QCOMPARE(client().requestCount(), 2);
}

void TestApiClientWaiting::keepsToThePace()
{
    // Ten a minute; a request more than that is refused.
    constexpr int limit = 10;
    constexpr int calls = 45;
    int used = 0;
    int refused = 0;
    milliseconds end{0};
    server->otherwise([&](const ScriptedServer::Seen &) {
        const milliseconds now = clock->monotonic();
        if (now >= end) {
            used = 0;
            end = now + 60s;
        }
        const bool full = used >= limit;
        if (full)
            ++refused;
        else
            ++used;
        const QByteArray reset = QByteArray::number((qint64{(end - now).count()} + 999) / 1000);
        return ScriptedServer::json(
            full ? 429 : 200, full ? "{\"scope\":\"rest_user\",\"reset\":" + reset + "}" : "[]",
            {"RateLimit-User-Limit: 10", "RateLimit-User-Remaining: " + QByteArray::number(limit - used),
             "RateLimit-User-Reset: " + reset});
    });
    const milliseconds start = clock->monotonic();
    QList<Outcome *> all;
    for (int i = 0; i < calls; ++i)
        all += &get();
    for (Outcome *outcome : all)
        WAIT_FOR(*outcome);
    for (Outcome *outcome : all)
        QVERIFY(outcome->ok());
    QCOMPARE(refused, 0);
    QCOMPARE(client().requestCount(), calls);
    const milliseconds took = clock->monotonic() - start;
    QVERIFY(took >= 240s);
    QVERIFY2(took <= 60s * calls / limit * 11 / 10, qPrintable(QString::number(took.count())));
    QVERIFY(client().deferred() > 200s);
}

QTEST_GUILESS_MAIN(TestApiClientWaiting)
#include "tst_apiclient_waiting.moc"
