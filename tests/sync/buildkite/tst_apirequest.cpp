// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/apirequest.h"

#include <QTest>
#include <QTimeZone>

using namespace kitesync;

class TestApiRequest : public QObject
{
    Q_OBJECT

private:
    static QByteArray wire(const ApiRequest &request,
                           const QString &api = QStringLiteral("https://api.buildkite.com"))
    {
        return ApiOrigin::of(QUrl(api)).value().urlOf(request).toEncoded();
    }

private Q_SLOTS:
    void paths_data();
    void paths();
    void buildsFilters();
    void timesAreWholeSecondsInUtc();
    void plusIsEncoded();
    void hostileSlugs_data();
    void hostileSlugs();
    void followsNextLinks_data();
    void followsNextLinks();
    void apiUrls_data();
    void apiUrls();
    void sameOrigin_data();
    void sameOrigin();
    void basePath();
    void originHidesTheRest();
};

void TestApiRequest::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("expectedPath");
    QTest::addColumn<QString>("expectedQuery");
    const auto row = [](const char *name, const ApiRequest &request, const char *path, const char *query) {
        QTest::newRow(name) << request.path << request.query.query(QUrl::FullyEncoded)
                            << QString::fromLatin1(path) << QString::fromLatin1(query);
    };
    const QString acme = QStringLiteral("acme");
    const QString web = QStringLiteral("web");
    row("token", accessTokenRequest(), "/v2/access-token", "");
    row("organizations", organizationsRequest(), "/v2/organizations", "page=1&per_page=100");
    row("organization", organizationRequest(acme), "/v2/organizations/acme", "");
    row("pipelines", pipelinesRequest(acme, 3, 50), "/v2/organizations/acme/pipelines", "page=3&per_page=50");
    row("pages have bounds", pipelinesRequest(acme, 0, 1000), "/v2/organizations/acme/pipelines",
        "page=1&per_page=100");
    row("pipeline", pipelineRequest(acme, web), "/v2/organizations/acme/pipelines/web", "");
    row("agents", agentsRequest(acme, 1), "/v2/organizations/acme/agents", "page=1&per_page=100");
    row("agent", agentRequest(acme, QStringLiteral("0189")), "/v2/organizations/acme/agents/0189", "");
    row("build", buildRequest(acme, web, 7), "/v2/organizations/acme/pipelines/web/builds/7",
        "include_retried_jobs=true");
    row("build without jobs", buildRequest(acme, web, 7, true),
        "/v2/organizations/acme/pipelines/web/builds/7", "include_retried_jobs=true&exclude_jobs=true");
    row("jobs", buildJobsRequest(acme, web, 7), "/v2/organizations/acme/pipelines/web/builds/7/jobs",
        "include_retried_jobs=true&per_page=100");
    row("builds", buildsRequest(acme, {}), "/v2/organizations/acme/builds",
        "include_retried_jobs=true&page=1&per_page=100");
    BuildsQuery ofPipeline;
    ofPipeline.pipelineSlug = web;
    ofPipeline.excludeJobs = true;
    row("builds of a pipeline", buildsRequest(acme, ofPipeline), "/v2/organizations/acme/pipelines/web/builds",
        "include_retried_jobs=true&exclude_jobs=true&page=1&per_page=100");
}

void TestApiRequest::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, query);
    QTEST(path, "expectedPath");
    QTEST(query, "expectedQuery");
}

void TestApiRequest::buildsFilters()
{
    BuildsQuery query;
    query.createdFrom = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    query.createdTo = QDateTime(QDate(2026, 2, 3), QTime(4, 5, 6), Qt::UTC);
    query.finishedFrom = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7), Qt::UTC);
    query.states = {QStringLiteral("running"), QStringLiteral("failing")};
    const QUrlQuery sent = buildsRequest(QStringLiteral("acme"), query).query;
    const auto value
        = [&sent](const char *key) { return sent.queryItemValue(QLatin1String(key), QUrl::FullyDecoded); };
    QCOMPARE(value("created_from"), QStringLiteral("2026-01-02T03:04:05Z"));
    QCOMPARE(value("created_to"), QStringLiteral("2026-02-03T04:05:06Z"));
    QCOMPARE(value("finished_from"), QStringLiteral("2026-03-04T05:06:07Z"));
    QCOMPARE(sent.allQueryItemValues(QStringLiteral("state[]")), query.states);
    QCOMPARE(value("include_retried_jobs"), QStringLiteral("true"));
}

void TestApiRequest::timesAreWholeSecondsInUtc()
{
    BuildsQuery query;
    query.createdFrom = QDateTime(QDate(2026, 1, 1), QTime(1, 30, 15, 999), Qt::OffsetFromUTC, 2 * 3600);
    const QByteArray sent = wire(buildsRequest(QStringLiteral("acme"), query));
    QVERIFY2(sent.contains("created_from=2025-12-31T23%3A30%3A15Z"), sent.constData());
}

void TestApiRequest::plusIsEncoded()
{
    BuildsQuery query;
    query.states = {QStringLiteral("a+b c&d=e#f%20")};
    const QByteArray sent = wire(buildsRequest(QStringLiteral("acme"), query));
    QVERIFY2(sent.contains("=a%2Bb%20c%26d%3De%23f%2520&"), sent.constData());
}

void TestApiRequest::hostileSlugs_data()
{
    QTest::addColumn<QString>("slug");
    QTest::addColumn<QByteArray>("segment");
    QTest::newRow("slash") << QStringLiteral("a/b") << QByteArray("a%2Fb");
    QTest::newRow("query") << QStringLiteral("a?b=c#d") << QByteArray("a%3Fb%3Dc%23d");
    QTest::newRow("up") << QStringLiteral("..") << QByteArray("%252E%252E");
    QTest::newRow("here") << QStringLiteral(".") << QByteArray("%252E");
    QTest::newRow("empty") << QString() << QByteArray("%20");
    QTest::newRow("percent") << QStringLiteral("a%2Fb") << QByteArray("a%252Fb");
    QTest::newRow("line break") << QStringLiteral("a\r\nX: y") << QByteArray("a%0D%0AX%3A%20y");
    QTest::newRow("umlaut") << QStringLiteral("f\u00fc") << QByteArray("f%C3%BC");
}

void TestApiRequest::hostileSlugs()
{
    QFETCH(QString, slug);
    QFETCH(QByteArray, segment);
    QCOMPARE(wire(pipelineRequest(QStringLiteral("acme"), slug)),
             "https://api.buildkite.com/v2/organizations/acme/pipelines/" + segment);
    QCOMPARE(wire(organizationRequest(slug)), "https://api.buildkite.com/v2/organizations/" + segment);
}

void TestApiRequest::followsNextLinks_data()
{
    QTest::addColumn<QString>("link");
    QTest::addColumn<QByteArray>("sent"); // empty: refused
    const QByteArray api = "https://api.buildkite.com";
    QTest::newRow("absolute") << QStringLiteral("https://api.buildkite.com/v2/a/b?after=x%3D%3D&per_page=100")
                              << api + "/v2/a/b?after=x%3D%3D&per_page=100";
    QTest::newRow("relative") << QStringLiteral("/v2/a?x=1") << api + "/v2/a?x=1";
    QTest::newRow("another host") << QStringLiteral("https://evil.example/v2/a?x=1") << api + "/v2/a?x=1";
    QTest::newRow("scheme-less host") << QStringLiteral("//evil.example/v2/a") << api + "/v2/a";
    QTest::newRow("with user") << QStringLiteral("https://u:p@evil.example/v2/a") << api + "/v2/a";
    QTest::newRow("plus stays") << QStringLiteral("/v2/a?after=a+b%2Bc") << api + "/v2/a?after=a+b%2Bc";
    QTest::newRow("no query") << QStringLiteral("/v2/a") << api + "/v2/a";
    QTest::newRow("other path") << QStringLiteral("https://api.buildkite.com/v1/a") << QByteArray();
    QTest::newRow("up") << QStringLiteral("/v2/../admin") << QByteArray();
    QTest::newRow("encoded up") << QStringLiteral("/v2/%2E%2E/admin") << QByteArray();
    QTest::newRow("script") << QStringLiteral("javascript:alert(1)") << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
    QTest::newRow("only a word") << QStringLiteral("v2/a") << QByteArray();
    QTest::newRow("endless") << QStringLiteral("/v2/").leftJustified(100000, QLatin1Char('a')) << QByteArray();
}

void TestApiRequest::followsNextLinks()
{
    QFETCH(QString, link);
    QFETCH(QByteArray, sent);
    const std::optional<ApiRequest> request = followRequest(link, QStringLiteral("jobs"));
    QCOMPARE(request.has_value(), !sent.isEmpty());
    if (request) {
        QCOMPARE(wire(*request), sent);
        QCOMPARE(request->what, QStringLiteral("jobs"));
    }
}

void TestApiRequest::apiUrls_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("the API") << QStringLiteral("https://api.buildkite.com") << true;
    QTest::newRow("gateway") << QStringLiteral("https://gateway.example:8443/buildkite/") << true;
    QTest::newRow("localhost") << QStringLiteral("http://localhost:3000") << true;
    QTest::newRow("127.0.0.1") << QStringLiteral("http://127.0.0.1:3000") << true;
    QTest::newRow("127.9.9.9") << QStringLiteral("http://127.9.9.9") << true;
    QTest::newRow("::1") << QStringLiteral("http://[::1]:3000") << true;
    QTest::newRow("plain") << QStringLiteral("http://api.buildkite.com") << false;
    QTest::newRow("looks like loopback") << QStringLiteral("http://localhost.example.com") << false;
    QTest::newRow("looks like 127") << QStringLiteral("http://127.0.0.1.example.com") << false;
    QTest::newRow("user") << QStringLiteral("https://user@api.buildkite.com") << false;
    QTest::newRow("loopback as user") << QStringLiteral("http://localhost@evil.example") << false;
    QTest::newRow("query") << QStringLiteral("https://api.buildkite.com/?access_token=x") << false;
    QTest::newRow("fragment") << QStringLiteral("https://api.buildkite.com/#x") << false;
    QTest::newRow("ftp") << QStringLiteral("ftp://api.buildkite.com") << false;
    QTest::newRow("file") << QStringLiteral("file:///etc/passwd") << false;
    QTest::newRow("no scheme") << QStringLiteral("api.buildkite.com") << false;
    QTest::newRow("empty") << QString() << false;
}

void TestApiRequest::apiUrls()
{
    QFETCH(QString, url);
    QFETCH(bool, accepted);
    const Result<ApiOrigin> origin = ApiOrigin::of(QUrl(url));
    QCOMPARE(origin.ok(), accepted);
    if (!origin) {
        QCOMPARE(origin.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(origin.error().subject, QStringLiteral("api-url"));
        QVERIFY(!origin.error().detail.isEmpty());
    }
}

void TestApiRequest::sameOrigin_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("covered");
    QTest::newRow("same") << QStringLiteral("https://api.buildkite.com/v2/x") << true;
    QTest::newRow("port said") << QStringLiteral("https://api.buildkite.com:443/") << true;
    QTest::newRow("case") << QStringLiteral("https://API.Buildkite.com/") << true;
    QTest::newRow("http") << QStringLiteral("http://api.buildkite.com/") << false;
    QTest::newRow("http on 443") << QStringLiteral("http://api.buildkite.com:443/") << false;
    QTest::newRow("other port") << QStringLiteral("https://api.buildkite.com:444/") << false;
    QTest::newRow("other host") << QStringLiteral("https://api.buildkite.com.evil.example/") << false;
}

void TestApiRequest::sameOrigin()
{
    QFETCH(QString, url);
    QTEST(ApiOrigin::of(QUrl(QStringLiteral("https://api.buildkite.com"))).value().covers(QUrl(url)),
          "covered");
}

void TestApiRequest::basePath()
{
    const QString gateway = QStringLiteral("https://gateway.example/build%20kite/");
    QCOMPARE(wire(accessTokenRequest(), gateway), "https://gateway.example/build%20kite/v2/access-token");
    const ApiOrigin origin = ApiOrigin::of(QUrl(gateway)).value();
    QCOMPARE(origin.withoutBasePath(QStringLiteral("https://gateway.example/build%20kite/v2/a?page=2")),
             QStringLiteral("https://gateway.example/v2/a?page=2"));
    QCOMPARE(origin.withoutBasePath(QStringLiteral("https://api.buildkite.com/v2/a?page=2")),
             QStringLiteral("https://api.buildkite.com/v2/a?page=2"));
    QCOMPARE(origin.withoutBasePath(QString()), QString());
}

void TestApiRequest::originHidesTheRest()
{
    QCOMPARE(originOf(QUrl(QStringLiteral("https://u:secret@evil.example:8443/p?token=x#y"))),
             QStringLiteral("https://evil.example:8443"));
    QCOMPARE(originOf(QUrl(QStringLiteral("https://evil.example:443/p"))),
             QStringLiteral("https://evil.example"));
}

QTEST_GUILESS_MAIN(TestApiRequest)
#include "tst_apirequest.moc"
