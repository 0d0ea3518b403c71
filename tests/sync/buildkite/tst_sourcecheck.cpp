// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/sourcecheck.h"
#include "tests/sync/buildkite/clientfixture.h"

#include <QPointer>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using Reply = ScriptedServer::Reply;

namespace {

const QByteArray goodToken
    = R"({"uuid":"1","scopes":["read_builds","read_agents"],"expires_at":"2027-01-03 06:07:42 UTC",)"
      R"("user":{"name":"Jo Doe","email":"jo@example.com"}})";

} // namespace

class TestSourceCheck final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsThere();
    void oldAnswers();
    void timestamps_data();
    void timestamps();
    void refusedObjects();
    void failures_data();
    void failures();
    void oneRetryAfterAReset();
    void organizationNotReadable();
    void asksFiveTimesAtMost();
    void deletingCancels();
    void deletedByItsReceiver();
    void clientDies();

private:
    using Answers = QHash<QByteArray, Reply>;

    /// Runs a check against a server that answers each path as told and everything else well.
    std::optional<Result<SourceReport>> check(const Answers &answers);
    static QByteArray pathOf(const ScriptedServer::Seen &seen)
    {
        return seen.target.left(seen.target.indexOf('?'));
    }
};

std::optional<Result<SourceReport>> TestSourceCheck::check(const Answers &answers)
{
    server->otherwise([answers](const ScriptedServer::Seen &seen) {
        const QByteArray path = seen.target.contains('?') ? pathOf(seen) : seen.target;
        if (answers.contains(path))
            return answers.value(path);
        if (path == "/v2/access-token")
            return ScriptedServer::json(200, goodToken);
        if (path == "/v2/organizations/acme")
            return ScriptedServer::json(200, R"({"name":"Acme Inc","slug":"acme"})");
        return ScriptedServer::json(200, "[{}]");
    });
    std::optional<Result<SourceReport>> report;
    int count = 0;
    SourceCheck check(&client(), QStringLiteral("acme"), *clock);
    connect(&check, &SourceCheck::finished, this, [&](const Result<SourceReport> &result) {
        report = result;
        ++count;
    });
    check.start();
    check.start();
    [&] { QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 20000); }();
    QTest::qWait(0);
    return count == 1 ? report : std::nullopt;
}

void TestSourceCheck::everythingIsThere()
{
    useSpeed(1);
    const QByteArray date
        = QLocale::c()
              .toString(clock->now().addSecs(-90), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
              .toLatin1();
    const auto report = check(
        {{"/v2/access-token",
          ScriptedServer::json(200, gzipped(goodToken),
                               {"Content-Encoding: gzip", "Date: " + date, "RateLimit-Limit: 200",
                                "RateLimit-Remaining: 199", "RateLimit-Reset: 60", "RateLimit-User-Limit: 50",
                                "RateLimit-User-Remaining: 49", "RateLimit-User-Reset: 60"})}});
    QVERIFY(report && report->ok());
    const SourceReport &found = report->value();
    QCOMPARE(found.organizationName, QStringLiteral("Acme Inc"));
    QCOMPARE(found.userName, QStringLiteral("Jo Doe"));
    QCOMPARE(found.tokenExpiresAt, QDateTime(QDate(2027, 1, 3), QTime(6, 7, 42), Qt::UTC));
    QCOMPARE(found.scopes, QStringList({QStringLiteral("read_builds"), QStringLiteral("read_agents")}));
    QVERIFY(found.refused.isEmpty());
    QCOMPARE(found.userLimit, 50);
    QCOMPARE(found.organizationLimit, 200);
    QVERIFY(found.clockDifference);
    QVERIFY2(std::abs(found.clockDifference->count() - 90) <= 2,
             qPrintable(QString::number(found.clockDifference->count())));
    for (const ScriptedServer::Seen &seen : server->seen().mid(2))
        QVERIFY2(seen.target.contains("per_page=1") && !seen.target.contains("per_page=10"),
                 seen.target.constData());
}

void TestSourceCheck::oldAnswers()
{
    // 2023: only uuid and scopes; and a gateway that does not know the address at all.
    auto report
        = check({{"/v2/access-token", ScriptedServer::json(200, R"({"uuid":"1","scopes":["read_user"]})")}});
    QVERIFY(report && report->ok());
    QCOMPARE(report->value().scopes, QStringList(QStringLiteral("read_user")));
    QVERIFY(report->value().userName.isEmpty());
    QVERIFY(!report->value().tokenExpiresAt.isValid());
    QVERIFY(!report->value().clockDifference);
    QCOMPARE(report->value().userLimit, 0);

    m_client.reset();
    report = check(
        {{"/v2/access-token", ScriptedServer::json(404, R"({"message":"Not found"})")},
         {"/v2/organizations/acme",
          ScriptedServer::json(200, R"({"slug":"acme"})", {"X-OAuth-Scopes: read_builds, read_user"})}});
    QVERIFY(report && report->ok());
    QCOMPARE(report->value().scopes,
             QStringList({QStringLiteral("read_builds"), QStringLiteral("read_user")}));
    QCOMPARE(report->value().organizationName, QStringLiteral("acme"));

    m_client.reset();
    report = check(
        {{"/v2/access-token", ScriptedServer::json(200, R"({"scopes":7,"expires_at":{},"user":"me"})")}});
    QVERIFY(report && report->ok());
    QVERIFY(!report->value().tokenExpiresAt.isValid());
}

void TestSourceCheck::timestamps_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QDateTime>("time");
    const QDateTime time(QDate(2025, 7, 16), QTime(6, 7, 42), Qt::UTC);
    QTest::newRow("words") << QByteArray(R"("2025-07-16 06:07:42 UTC")") << time;
    QTest::newRow("ISO") << QByteArray(R"("2025-07-16T06:07:42Z")") << time;
    QTest::newRow("milliseconds") << QByteArray(R"("2025-07-16T06:07:42.500Z")") << time.addMSecs(500);
    QTest::newRow("offset") << QByteArray(R"("2025-07-16T08:07:42+02:00")") << time;
    QTest::newRow("null") << QByteArray("null") << QDateTime();
    QTest::newRow("number") << QByteArray("1752646062") << QDateTime();
    QTest::newRow("nonsense") << QByteArray(R"("soon UTC")") << QDateTime();
}

void TestSourceCheck::timestamps()
{
    QFETCH(QByteArray, json);
    const auto report
        = check({{"/v2/access-token", ScriptedServer::json(200, R"({"expires_at":)" + json + "}")}});
    QVERIFY(report && report->ok());
    QTEST(report->value().tokenExpiresAt, "time");
}

void TestSourceCheck::refusedObjects()
{
    const auto report = check(
        {{"/v2/organizations/acme/agents",
          ScriptedServer::json(403, R"({"message":"Your access token doesn't have the read_agents scope"})")},
         {"/v2/organizations/acme/builds", ScriptedServer::json(403, R"({"message":"Forbidden"})")}});
    QVERIFY(report && report->ok());
    const QHash<SourceObject, Error> &refused = report->value().refused;
    QCOMPARE(refused.size(), 3);
    QCOMPARE(refused.value(SourceObject::Agents).kind, ErrorKind::ScopeMissing);
    QCOMPARE(refused.value(SourceObject::Agents).subject, QStringLiteral("read_agents"));
    QCOMPARE(refused.value(SourceObject::Builds).kind, ErrorKind::Forbidden);
    QCOMPARE(refused.value(SourceObject::Jobs).kind, ErrorKind::Forbidden);
}

void TestSourceCheck::failures_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<QString>("subject");
    const QByteArray access = "/v2/access-token";
    const QByteArray organization = "/v2/organizations/acme";
    const Reply unauthorized = ScriptedServer::json(401, R"({"message":"Authentication required."})");
    const Reply html
        = ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 3\r\n\r\n<p>");
    const Reply trouble = ScriptedServer::json(503, "{}");
    const auto row = [](const char *name, const QByteArray &path, const Reply &reply, ErrorKind kind,
                        const char *subject) {
        QTest::newRow(name) << path << reply << kind << QString::fromLatin1(subject);
    };
    row("token", access, unauthorized, ErrorKind::TokenRefused, "");
    row("token, late", organization + "/builds", unauthorized, ErrorKind::TokenRefused, "");
    row("no organization", organization, ScriptedServer::json(404, R"({"message":"No organization found"})"),
        ErrorKind::OrganizationNotFound, "acme");
    row("no organization, in other words", organization, ScriptedServer::json(404, R"({"message":"Nope"})"),
        ErrorKind::OrganizationNotFound, "acme");
    row("address", organization, ScriptedServer::json(403, R"({"message":"IP not allowed"})"),
        ErrorKind::AddressRefused, "");
    row("portal", access, html, ErrorKind::NotTheApi, "127.0.0.1");
    row("portal, late", organization + "/agents", html, ErrorKind::NotTheApi, "127.0.0.1");
    row("trouble", access, trouble, ErrorKind::ServerTrouble, "127.0.0.1");
    row("trouble, late", organization + "/pipelines", trouble, ErrorKind::ServerTrouble, "127.0.0.1");
}

void TestSourceCheck::failures()
{
    QFETCH(QByteArray, path);
    QFETCH(Reply, reply);
    const auto report = check({{path, reply}});
    QVERIFY(report && !report->ok());
    QTEST(report->error().kind, "kind");
    QTEST(report->error().subject, "subject");
    QVERIFY(server->seen().size() <= 5);
}

void TestSourceCheck::oneRetryAfterAReset()
{
    const Reply reset
        = ScriptedServer::raw("HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{", ScriptedServer::End::Reset);
    server->expect("/v2/access-token", reset);
    auto report = check({});
    QVERIFY(report && report->ok());
    QCOMPARE(server->seen().size(), 6);

    m_client.reset();
    server->expect("/v2/access-token", reset);
    server->expect("/v2/access-token", reset);
    report = check({});
    QVERIFY(report && !report->ok());
    QCOMPARE(report->error().kind, ErrorKind::ConnectionLost);
    QCOMPARE(server->seen().size(), 8);
}

void TestSourceCheck::organizationNotReadable()
{
    const auto report
        = check({{"/v2/organizations/acme",
                  ScriptedServer::json(
                      403, R"({"message":"Your access token doesn't have the read_organizations scope"})")}});
    QVERIFY(report && report->ok());
    QCOMPARE(report->value().organizationName, QStringLiteral("acme"));
    QVERIFY(report->value().refused.isEmpty());
}

void TestSourceCheck::asksFiveTimesAtMost()
{
    const auto report = check({});
    QVERIFY(report && report->ok());
    QCOMPARE(server->seen().size(), 5);
    QCOMPARE(server->seen().value(0).target, QByteArray("/v2/access-token"));
    QCOMPARE(server->seen().value(1).target, QByteArray("/v2/organizations/acme"));
}

void TestSourceCheck::deletingCancels()
{
    server->otherwise(
        [](const ScriptedServer::Seen &) { return ScriptedServer::raw({}, ScriptedServer::End::Hang); });
    bool heard = false;
    {
        SourceCheck check(&client(), QStringLiteral("acme"), *clock);
        connect(&check, &SourceCheck::finished, this, [&heard] { heard = true; });
        check.start();
        QTRY_VERIFY(!server->seen().isEmpty());
    }
    QTRY_COMPARE(server->findChildren<QTcpSocket *>().size(), 0);
    QVERIFY(!heard);
}

void TestSourceCheck::deletedByItsReceiver()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(401, "{}"); });
    QPointer<SourceCheck> check = new SourceCheck(&client(), QStringLiteral("acme"), *clock);
    connect(check, &SourceCheck::finished, this, [&check] { delete check.data(); });
    check->start();
    QTRY_VERIFY(check.isNull());
}

void TestSourceCheck::clientDies()
{
    server->otherwise([this](const ScriptedServer::Seen &) {
        m_client.reset();
        return ScriptedServer::json(200, "{}");
    });
    std::optional<Result<SourceReport>> report;
    const auto keep = [&report](const Result<SourceReport> &result) { report = result; };
    SourceCheck check(&client(), QStringLiteral("acme"), *clock);
    connect(&check, &SourceCheck::finished, this, keep);
    check.start();
    QTRY_VERIFY(report);
    QCOMPARE(report->error().kind, ErrorKind::Cancelled);

    report.reset();
    SourceCheck late(&client(), QStringLiteral("acme"), *clock);
    connect(&late, &SourceCheck::finished, this, keep);
    m_client.reset();
    late.start();
    QTRY_VERIFY(report);
    QCOMPARE(report->error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(TestSourceCheck)
#include "tst_sourcecheck.moc"
