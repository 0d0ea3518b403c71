// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/buildkite/clientfixture.h"

#include <QPointer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace kitesync;
using namespace std::chrono_literals;
using End = ScriptedServer::End;
using Reply = ScriptedServer::Reply;

class TestApiClient final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void sendsWhatItShould();
    void answerIsPassedOn();
    void gzipIsLeftAlone();
    void followsWithinTheOrigin();
    void refusesOtherOrigins_data();
    void refusesOtherOrigins();
    void redirectsEnd();
    void linkWithoutTheToken();
    void nothingAfterA401();
    void sixAtMost();
    void keepsConnections();
    void badAddresses_data();
    void badAddresses();
    void badTokens_data();
    void badTokens();
    void deletingACallAborts();
    void deletingTheClientIsSilent();
    void deletedWhileItSpeaks();
    void endsOnceAndLater();
};

void TestApiClient::sendsWhatItShould()
{
    server->expect(target(), ScriptedServer::json(200, "[]"));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY(outcome.ok());
    QVERIFY(server->done());
    const auto &headers = server->seen().first().headers;
    QCOMPARE(headers.value("accept"), QByteArray("application/json"));
    QCOMPARE(headers.value("accept-encoding"), QByteArray("gzip"));
    QCOMPARE(headers.value("user-agent"), QByteArray("Kitesync/" KITESYNC_VERSION));
    QCOMPARE(headers.value("connection").toLower(), QByteArray("keep-alive"));
    QVERIFY(!headers.contains("cookie"));
    QVERIFY(!headers.contains("content-length"));
    QVERIFY(server->seen().first().raw.startsWith("GET " + target() + " HTTP/1.1\r\n"));
    QCOMPARE(client().requestCount(), 1);
}

void TestApiClient::answerIsPassedOn()
{
    server->expect(target(),
                   ScriptedServer::json(200, "[1]",
                                        {"Date: Tue, 01 Sep 2026 10:11:12 GMT",
                                         "X-OAuth-Scopes: read_builds, read_agents",
                                         "Link: <https://api.buildkite.com/v2/x?page=2&q=a,b>; rel=\"next\", "
                                         "<https://api.buildkite.com/v2/x?page=9>; rel=\"last\"",
                                         "Set-Cookie: a=b"}));
    server->expect(target(), ScriptedServer::json(200, "[2]", {"Date: yesterday", "Link: "}));
    Outcome &first = get();
    WAIT_FOR(first);
    QVERIFY(first.ok());
    const ApiAnswer &answer = first.result->value();
    QCOMPARE(answer.body, QByteArray("[1]"));
    QVERIFY(!answer.gzip);
    QCOMPARE(answer.date, QDateTime(QDate(2026, 9, 1), QTime(10, 11, 12), Qt::UTC));
    QCOMPARE(answer.scopes, QStringList({QStringLiteral("read_builds"), QStringLiteral("read_agents")}));
    QCOMPARE(answer.next, QStringLiteral("https://api.buildkite.com/v2/x?page=2&q=a,b"));
    QVERIFY(answer.sentAt <= clock->monotonic());

    Outcome &second = get();
    WAIT_FOR(second);
    QVERIFY(second.ok());
    QVERIFY(!second.result->value().date.isValid());
    QCOMPARE(second.result->value().next, QString());
    QVERIFY(!server->seen().last().headers.contains("cookie"));
}

void TestApiClient::gzipIsLeftAlone()
{
    const QByteArray body = gzipped("[{\"id\":1}]");
    server->expect({}, ScriptedServer::json(200, body, {"Content-Encoding: gzip"}));
    server->expect({}, ScriptedServer::json(200, "[]", {"Content-Encoding: br"}));
    server->expect({}, ScriptedServer::json(200, "[]", {"Content-Encoding: deflate"}));
    Outcome &good = get();
    WAIT_FOR(good);
    QVERIFY(good.ok());
    QVERIFY(good.result->value().gzip);
    QCOMPARE(good.result->value().body, body);
    for (int i = 0; i < 2; ++i) {
        Outcome &bad = get();
        WAIT_FOR(bad);
        QCOMPARE(bad.error().kind, ErrorKind::BadAnswer);
    }
}

void TestApiClient::followsWithinTheOrigin()
{
    server->expect(target(), ScriptedServer::raw("HTTP/1.1 302 Found\r\nLocation: /v2/elsewhere?x=1\r\n"
                                                 "Content-Length: 0\r\n\r\n"));
    server->expect("/v2/elsewhere?x=1",
                   ScriptedServer::raw("HTTP/1.1 307 Go\r\nLocation: " + server->url().toEncoded()
                                       + "/v2/end\r\nContent-Length: 0\r\n\r\n"));
    server->expect("/v2/end", ScriptedServer::json(200, "[]"));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY(outcome.ok());
    QVERIFY(server->done());
    QCOMPARE(client().requestCount(), 3);
}

void TestApiClient::refusesOtherOrigins_data()
{
    QTest::addColumn<QByteArray>("location"); // OTHER: another server on this computer
    QTest::addColumn<QString>("subject");
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:OTHER/v2/x?secret=1")
                                  << QStringLiteral("http://127.0.0.1:OTHER");
    QTest::newRow("another name") << QByteArray("http://localhost:OTHER/v2/x")
                                  << QStringLiteral("http://localhost:OTHER");
    QTest::newRow("scheme-less") << QByteArray("//evil.example/v2/x") << QStringLiteral("http://evil.example");
    QTest::newRow("with user") << QByteArray("http://u:p@127.0.0.1:OTHER/v2/x")
                               << QStringLiteral("http://127.0.0.1:OTHER");
    QTest::newRow("https") << QByteArray("https://127.0.0.1:OTHER/v2/x")
                           << QStringLiteral("https://127.0.0.1:OTHER");
    QTest::newRow("file") << QByteArray("file:///etc/passwd") << QStringLiteral("file:");
}

void TestApiClient::refusesOtherOrigins()
{
    QFETCH(QByteArray, location);
    QFETCH(QString, subject);
    ScriptedServer other;
    const QByteArray port = QByteArray::number(other.serverPort());
    server->expect(target(),
                   ScriptedServer::raw("HTTP/1.1 301 Moved\r\nLocation: " + location.replace("OTHER", port)
                                       + "\r\nContent-Length: 0\r\n\r\n"));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::RedirectRefused);
    const QString expected = subject.replace(QStringLiteral("OTHER"), QString::fromLatin1(port));
    QVERIFY2(outcome.error().subject.startsWith(expected), qPrintable(outcome.error().subject));
    QVERIFY(!outcome.error().subject.contains(QLatin1Char('?')));
    QVERIFY(!outcome.error().subject.contains(QLatin1Char('@')));
    QCOMPARE(outcome.error().place, QStringLiteral("GET /v2/organizations/acme/builds"));
    QCOMPARE(server->seen().size(), 1);
    QCOMPARE(other.connections(), 0);
    QVERIFY(other.received().isEmpty());
}

void TestApiClient::redirectsEnd()
{
    server->otherwise([](const ScriptedServer::Seen &) {
        return ScriptedServer::raw("HTTP/1.1 302 Found\r\nLocation: /v2/again\r\nContent-Length: 0\r\n\r\n");
    });
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::RedirectRefused);
    QCOMPARE(server->seen().size(), 6);
}

void TestApiClient::linkWithoutTheToken()
{
    server->expect({}, ScriptedServer::json(200, "[]",
                                            {"Link: <https://api.buildkite.com/v2/x?api_key=" + token
                                             + "&page=2>; rel=\"next\""}));
    server->expect({}, ScriptedServer::raw("HTTP/1.1 302 Found\r\nLocation: /v2/end?access_token=" + token
                                           + "&a=b\r\nContent-Length: 0\r\n\r\n"));
    server->expect("/v2/end?a=b", ScriptedServer::json(200, "[]"));
    Outcome &linked = get();
    WAIT_FOR(linked);
    QCOMPARE(linked.result->value().next, QStringLiteral("https://api.buildkite.com/v2/x?page=2"));
    Outcome &moved = get();
    WAIT_FOR(moved);
    QVERIFY(moved.ok());
    QVERIFY(server->done());
}

void TestApiClient::nothingAfterA401()
{
    // Six are on the wire, three wait behind them, one waits for its second try.
    server->expect({}, ScriptedServer::json(200, "[]"));
    Outcome &warm = get();
    WAIT_FOR(warm);
    int arrived = 0;
    server->otherwise([&arrived](const ScriptedServer::Seen &) {
        Reply reply = ScriptedServer::json(401, R"({"message":"revoked"})");
        if (++arrived > 1)
            reply.delay = 100ms;
        return reply;
    });
    QList<Outcome *> all;
    for (int i = 0; i < 9; ++i)
        all += &get();
    for (Outcome *outcome : all)
        WAIT_FOR(*outcome);
    for (Outcome *outcome : all) {
        QCOMPARE(outcome->error().kind, ErrorKind::TokenRefused);
        QCOMPARE(outcome->error().detail, QStringLiteral("revoked"));
        QCOMPARE(outcome->count, 1);
    }
    QCOMPARE(arrived, 6);
    Outcome &later = get(accessTokenRequest());
    QVERIFY(!later.result);
    WAIT_FOR(later);
    QCOMPARE(later.error().kind, ErrorKind::TokenRefused);
    QCOMPARE(later.error().place, QStringLiteral("GET /v2/access-token"));
    QCOMPARE(arrived, 6);
}

void TestApiClient::sixAtMost()
{
    int now = 0;
    int most = 0;
    server->expect({}, ScriptedServer::json(200, "[]"));
    Outcome &warm = get();
    WAIT_FOR(warm);
    server->otherwise([&](const ScriptedServer::Seen &) {
        most = std::max(most, ++now);
        QTimer::singleShot(20ms, server.get(), [&now] { --now; });
        Reply reply = ScriptedServer::json(200, "[]");
        reply.delay = 25ms;
        return reply;
    });
    QList<Outcome *> all;
    for (int i = 0; i < 40; ++i)
        all += &get();
    for (Outcome *outcome : all)
        WAIT_FOR(*outcome);
    QCOMPARE(most, 6);
    QVERIFY(server->connections() <= 6);
}

void TestApiClient::keepsConnections()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(200, "[]"); });
    for (int i = 0; i < 10; ++i) {
        Outcome &outcome = get();
        WAIT_FOR(outcome);
        QVERIFY(outcome.ok());
    }
    QCOMPARE(server->connections(), 1);
}

void TestApiClient::badAddresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::newRow("plain http") << QStringLiteral("http://api.buildkite.com");
    QTest::newRow("user") << QStringLiteral("https://me@api.buildkite.com");
    QTest::newRow("the token") << QStringLiteral("https://api.buildkite.com/%1").arg(QString::fromLatin1(token));
    QTest::newRow("the token as host")
        << QStringLiteral("https://%1.example").arg(QString::fromLatin1(token.mid(0)));
    QTest::newRow("empty") << QString();
}

void TestApiClient::badAddresses()
{
    QFETCH(QString, url);
    api = QUrl(url);
    Outcome &outcome = get();
    QVERIFY(!outcome.result);
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(outcome.error().subject, QStringLiteral("api-url"));
    QCOMPARE(client().requestCount(), 0);
}

void TestApiClient::badTokens_data()
{
    QTest::addColumn<QByteArray>("bad");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("line break") << QByteArray("abc\r\nX-Evil: 1");
    QTest::newRow("space") << QByteArray("abc def");
    QTest::newRow("NUL") << QByteArray("abc\0def", 7);
    QTest::newRow("umlaut") << QByteArray("abc\xc3\xbc");
}

void TestApiClient::badTokens()
{
    QFETCH(QByteArray, bad);
    ApiClient other(api, Secret(bad), budget.get(), {}, *clock, policy);
    Outcome &outcome = get(accessTokenRequest(), &other);
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(outcome.error().subject, QStringLiteral("token"));
    QCOMPARE(server->connections(), 0);
}

void TestApiClient::deletingACallAborts()
{
    server->expect({}, ScriptedServer::json(200, "[]"));
    Outcome &warm = get();
    WAIT_FOR(warm);
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::raw({}, End::Hang); });
    bool heard = false;
    QList<ApiCall *> calls;
    for (int i = 0; i < 8; ++i) { // six on the wire, two waiting
        calls += client().get(accessTokenRequest(), this);
        connect(calls.last(), &ApiCall::finished, this, [&heard] { heard = true; });
    }
    QTRY_COMPARE(server->seen().size(), 7);
    const int before = static_cast<int>(server->findChildren<QTcpSocket *>().size());
    qDeleteAll(calls);
    QTRY_VERIFY(server->findChildren<QTcpSocket *>().size() <= before - 6 || before < 6);
    QTRY_COMPARE(server->findChildren<QTcpSocket *>().size(), 0);
    // And there is room for others again.
    server->expect({}, ScriptedServer::json(200, "[]"));
    Outcome &next = get();
    WAIT_FOR(next);
    QVERIFY(next.ok());
    QVERIFY(!heard);
}

void TestApiClient::deletingTheClientIsSilent()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::raw({}, End::Hang); });
    QObject owner;
    QList<QPointer<ApiCall>> calls;
    int heard = 0;
    for (int i = 0; i < 8; ++i) {
        calls += client().get(accessTokenRequest(), i % 2 ? &owner : nullptr);
        connect(calls.last(), &ApiCall::finished, this, [&heard] { ++heard; });
    }
    QTRY_VERIFY(!server->seen().isEmpty());
    m_client.reset();
    QTRY_COMPARE(server->findChildren<QTcpSocket *>().size(), 0);
    QTRY_VERIFY(std::all_of(calls.begin(), calls.end(), [](const auto &call) { return call.isNull(); }));
    QCOMPARE(heard, 0);
    // The budget knows that nothing is on the wire any more.
    server->expect({}, ScriptedServer::json(200, "[]"));
    Outcome &next = get();
    WAIT_FOR(next);
    QVERIFY(next.ok());
}

void TestApiClient::deletedWhileItSpeaks()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(200, "[]"); });
    // The call
    bool heard = false;
    ApiCall *call = client().get(accessTokenRequest());
    connect(call, &ApiCall::finished, this, [&heard, call] {
        heard = true;
        delete call;
    });
    QTRY_VERIFY(heard);
    // The client
    heard = false;
    call = client().get(accessTokenRequest(), this);
    connect(call, &ApiCall::finished, this, [&heard, this] {
        heard = true;
        m_client.reset();
    });
    client().get(accessTokenRequest(), this);
    QTRY_VERIFY(heard);
    // Another call
    heard = false;
    ApiCall *other = client().get(accessTokenRequest(), this);
    call = client().get(accessTokenRequest(), this);
    connect(other, &ApiCall::finished, this, [&heard, call] {
        heard = true;
        delete call;
    });
    QTRY_VERIFY(heard);
}

void TestApiClient::endsOnceAndLater()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(200, "[]"); });
    QPointer<ApiCall> call = client().get(accessTokenRequest(), this);
    QSignalSpy finished(call, &ApiCall::finished);
    QCOMPARE(finished.size(), 0);
    QTRY_VERIFY(call.isNull());
    QCOMPARE(finished.size(), 1);
}

QTEST_GUILESS_MAIN(TestApiClient)
#include "tst_apiclient.moc"
