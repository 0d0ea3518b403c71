// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/buildkite/clientfixture.h"

#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;

class TestAnswers final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void statuses_data();
    void statuses();
    void messageInGzip();
    void masksTheToken_data();
    void masksTheToken();
    void notTheApi_data();
    void notTheApi();
    void oddHeaders();
};

void TestAnswers::statuses_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, int status, const QByteArray &body, ErrorKind kind,
                        const char *subject, const char *detail, const QList<QByteArray> &headers = {}) {
        QTest::newRow(name) << ScriptedServer::json(status, body, headers) << kind
                            << QString::fromUtf8(subject) << QString::fromUtf8(detail);
    };
    row("401", 401, R"({"message":"Authentication required."})", ErrorKind::TokenRefused, "",
        "Authentication required.");
    row("401 that wants a password", 401, R"({"message":"No."})", ErrorKind::TokenRefused, "", "No.",
        {"WWW-Authenticate: Basic realm=\"x\""});
    row("401 that wants a ticket", 401, R"({"message":"No."})", ErrorKind::TokenRefused, "", "No.",
        {"WWW-Authenticate: Negotiate", "WWW-Authenticate: NTLM"});
    row("scope", 403, R"({"message":"Your access token doesn't have the read_builds scope"})",
        ErrorKind::ScopeMissing, "read_builds", "Your access token doesn't have the read_builds scope");
    row("scope by headers", 403, R"({"message":"Forbidden"})", ErrorKind::ScopeMissing, "read_builds",
        "Forbidden", {"X-OAuth-Scopes: read_agents", "X-Accepted-OAuth-Scopes: read_builds"});
    row("scope by headers, has none", 403, R"({"message":"Forbidden"})", ErrorKind::ScopeMissing,
        "read_builds", "Forbidden", {"X-OAuth-Scopes: ", "X-Accepted-OAuth-Scopes: read_builds"});
    row("forbidden", 403, R"({"message":"Forbidden"})", ErrorKind::Forbidden, "", "Forbidden",
        {"X-OAuth-Scopes: read_agents, read_builds", "X-Accepted-OAuth-Scopes: read_builds"});
    row("address", 403, R"({"message":"Your IP address is not allowed."})", ErrorKind::AddressRefused, "",
        "Your IP address is not allowed.");
    row("e-mail address", 403, R"({"message":"Verify your email address."})", ErrorKind::Forbidden, "",
        "Verify your email address.");
    row("organization", 404, R"({"message":"No organization found"})", ErrorKind::OrganizationNotFound,
        "acme", "No organization found");
    row("thing", 404, R"({"message":"No pipeline found"})", ErrorKind::NotFound, "", "No pipeline found");
    row("404 without words", 404, "", ErrorKind::NotFound, "", "");
    row("deep", 400, R"({"message":"Listing builds this deep is not supported."})", ErrorKind::TooDeep, "",
        "Listing builds this deep is not supported.");
    row("long", 414, "", ErrorKind::RequestRefused, "", "");
    row("teapot", 418, R"({"message":"short and stout"})", ErrorKind::RequestRefused, "", "short and stout");
    row("validation", 422, R"({"message":"Validation Failed","errors":[]})", ErrorKind::RequestRefused, "",
        "Validation Failed");
    row("no content", 204, "", ErrorKind::BadAnswer, "", "");
    row("moved nowhere", 302, "", ErrorKind::BadAnswer, "", "");
    row("message is no text", 403, R"({"message":{"a":1}})", ErrorKind::Forbidden, "",
        R"({"message":{"a":1}})");
    QTest::newRow("proxy wants a login")
        << ScriptedServer::raw(
               "HTTP/1.1 407 Proxy\r\nProxy-Authenticate: Basic realm=\"p\"\r\nContent-Length: 0\r\n\r\n")
        << ErrorKind::ProxyRefused << QStringLiteral("127.0.0.1") << QString();
}

void TestAnswers::statuses()
{
    QFETCH(Reply, reply);
    server->expect(target(), reply);
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    const Error error = outcome.error();
    QTEST(error.kind, "kind");
    QTEST(error.subject, "subject");
    QFETCH(QString, detail);
    if (!detail.isEmpty())
        QCOMPARE(error.detail, detail);
    QCOMPARE(error.status, reply.bytes.mid(9, 3).toInt());
    QCOMPARE(error.place, QStringLiteral("GET /v2/organizations/acme/builds"));
    QCOMPARE(server->seen().size(), 1);
    QVERIFY(server->done());
}

void TestAnswers::messageInGzip()
{
    server->expect({}, ScriptedServer::json(403, gzipped(R"({"message":"needs the read_agents scope"})"),
                                            {"Content-Encoding: gzip"}));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::ScopeMissing);
    QCOMPARE(outcome.error().subject, QStringLiteral("read_agents"));
}

void TestAnswers::masksTheToken_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("message") << ScriptedServer::json(401, R"({"message":"token )" + token + R"( is wrong"})");
    QTest::newRow("text") << ScriptedServer::json(500, "<pre>Authorization: Bearer " + token + "</pre>");
    QTest::newRow("cut in the middle") << ScriptedServer::json(500, QByteArray(180, 'x') + token);
    QTest::newRow("upper case") << ScriptedServer::json(403, R"({"message":")" + token.toUpper() + R"("})");
    QTest::newRow("HTML") << ScriptedServer::raw(
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: " + QByteArray::number(token.size())
        + "\r\n\r\n" + token);
    QTest::newRow("redirect") << ScriptedServer::raw("HTTP/1.1 302 Found\r\nLocation: https://" + token.mid(5)
                                                     + ".evil.example/" + token
                                                     + "\r\nContent-Length: 0\r\n\r\n");
    QTest::newRow("encoding") << ScriptedServer::json(200, "x", {"Content-Encoding: " + token});
    QTest::newRow("scope") << ScriptedServer::json(403, "{}",
                                                   {"X-OAuth-Scopes: a", "X-Accepted-OAuth-Scopes: " + token});
}

void TestAnswers::masksTheToken()
{
    QFETCH(Reply, reply);
    policy.attempts = 1;
    server->expect({}, reply);
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QVERIFY(!outcome.ok());
    // Not even its beginning, where the text was cut; cleanup() looks for the whole.
    const Error error = outcome.error();
    QVERIFY2(
        !(error.place + error.detail + error.reason.inEnglish()).contains(QString::fromLatin1(token.left(12))),
        qPrintable(error.detail));
}

void TestAnswers::notTheApi_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const auto page = [](const QByteArray &status, const QByteArray &type, const QByteArray &body) {
        return "HTTP/1.1 " + status + "\r\nContent-Type: " + type
               + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    };
    QTest::newRow("captive portal") << page("200 OK", "text/html; charset=utf-8",
                                            "<html>Please sign in</html>");
    QTest::newRow("HTML that says JSON")
        << page("200 OK", "application/json", "\n <!DOCTYPE html><p>Please sign in");
    QTest::newRow("byte order mark") << page("200 OK", "text/plain", "\xEF\xBB\xBF<html>Please sign in</html>");
    QTest::newRow("empty HTML") << page("200 OK", "text/html", "Please sign in");
    // Such a 404 must not be taken for the API's: rows would be marked as removed.
    QTest::newRow("404 of a gateway") << page("404 Not Found", "text/html", "<h1>Please sign in</h1>");
}

void TestAnswers::notTheApi()
{
    QFETCH(QByteArray, bytes);
    server->expect({}, ScriptedServer::raw(bytes));
    Outcome &outcome = get();
    WAIT_FOR(outcome);
    QCOMPARE(outcome.error().kind, ErrorKind::NotTheApi);
    QCOMPARE(outcome.error().subject, QStringLiteral("127.0.0.1"));
    QVERIFY2(outcome.error().detail.endsWith(QStringLiteral("Please sign in")),
             qPrintable(outcome.error().detail));
    QCOMPARE(server->seen().size(), 1);
}

void TestAnswers::oddHeaders()
{
    const auto ask = [this](const QList<QByteArray> &headers) {
        useSpeed(100);
        server->expect({}, ScriptedServer::json(200, "[]", headers));
        Outcome &outcome = get();
        [&] { WAIT_FOR(outcome); }();
        return std::pair(budget->organizationLimit(), budget->userLimit());
    };
    using Limits = std::pair<int, int>;
    QCOMPARE(ask({"RateLimit-Limit: 200", "RateLimit-Remaining: 5", "RateLimit-Reset: 9"}), Limits(200, 0));
    QCOMPARE(ask({"ratelimit-limit: 200", "RATELIMIT-USER-LIMIT: 50"}), Limits(200, 50));
    QCOMPARE(ask({"Rate-Limit-Limit: 100", "Rate-Limit-Remaining: 5", "Rate-Limit-Reset: 9"}), Limits(100, 0));
    QCOMPARE(ask({"Rate-Limit-Limit: 100", "RateLimit-Limit: 200"}), Limits(200, 0));
    QCOMPARE(ask({"RateLimit-Scope: user", "RateLimit-Limit: 50"}), Limits(0, 50));
    QCOMPARE(ask({"RateLimit-Scope: organization", "RateLimit-Limit: 200"}), Limits(200, 0));
    QCOMPARE(ask({"RateLimit-Limit: lots", "RateLimit-Remaining: -5", "RateLimit-Reset: NaN"}), Limits(0, 0));
    QCOMPARE(ask({"RateLimit-Limit: 200, 100", "RateLimit-User-Limit: 1e999"}), Limits(0, 0));
    QCOMPARE(ask({}), Limits(0, 0));
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
