// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoserverthread.h"
#include "tests/app/demo/rawclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kitesync;

namespace {

const QByteArray builds = "/v2/organizations/acme/builds?per_page=20";

DemoOptions quiet()
{
    DemoOptions options;
    options.builds = 120;
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

FaultRule rule(FaultKind kind, int count = 1)
{
    FaultRule rule;
    rule.kind = kind;
    rule.count = count;
    return rule;
}

bool isJson(const QByteArray &body)
{
    QJsonParseError error;
    QJsonDocument::fromJson(body, &error);
    return error.error == QJsonParseError::NoError;
}

} // namespace

Q_DECLARE_METATYPE(kitesync::FaultKind)

/// What each fault does to the bytes.
class TestDemoFaults : public QObject
{
    Q_OBJECT

private:
    QByteArray m_token = DemoOptions().token.toUtf8();

    RawAnswer played(DemoServerThread &server, const FaultRule &fault, const QByteArray &more = {},
                     int milliseconds = 10'000)
    {
        server.call([&](DemoServer &one) {
            one.faults().clear();
            one.faults().add(fault);
        });
        RawClient client(server.url());
        client.send(builds, m_token, more);
        return client.receive(milliseconds);
    }

private Q_SLOTS:
    void bytesOfEachFault()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        const QByteArray right = client.get(builds, m_token).body;

        RawAnswer answer = played(server, rule(FaultKind::HttpStatus));
        QCOMPARE(answer.status, 503);
        FaultRule html = rule(FaultKind::HttpStatus);
        html.status = 502;
        html.body = "<html>";
        html.contentType = "text/html";
        answer = played(server, html);
        QCOMPARE(answer.status, 502);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));

        answer = played(server, rule(FaultKind::RateLimited));
        QCOMPARE(answer.status, 429);
        QVERIFY(answer.body.contains("\"scope\":\"rest\""));

        answer = played(server, rule(FaultKind::ResetBeforeHeaders));
        QVERIFY(answer.closed && answer.raw.isEmpty());
        answer = played(server, rule(FaultKind::ResetInHeaders));
        QVERIFY(answer.closed && answer.status == 0);
        answer = played(server, rule(FaultKind::ResetInBody));
        QVERIFY(answer.closed && answer.body.size() < right.size());

        answer = played(server, rule(FaultKind::TruncatedBody));
        QVERIFY(answer.closed);
        QCOMPARE(answer.body, right.left(right.size() / 2));
        QCOMPARE(answer.headers.value("content-length").toLongLong(), right.size());
        answer = played(server, rule(FaultKind::TruncatedBodyShortLength));
        QCOMPARE(answer.body, right.left(right.size() / 2));
        QVERIFY(!isJson(answer.body));
    }

    void bodiesOfEachFault()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        const QByteArray right = client.get(builds, m_token).body;
        const QByteArray gzip = "Accept-Encoding: gzip\r\n";

        RawAnswer answer = played(server, rule(FaultKind::TruncatedGzip), gzip);
        QCOMPARE(answer.headers.value("content-encoding"), QByteArray("gzip"));
        QVERIFY(gunzip(answer.body).isEmpty());
        answer = played(server, rule(FaultKind::CorruptGzip), gzip);
        QVERIFY(gunzip(answer.body) != right);

        QVERIFY(!isJson(played(server, rule(FaultKind::InvalidJson)).body));
        answer = played(server, rule(FaultKind::HtmlPage));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.headers.value("content-type"), QByteArray("text/html"));

        answer = played(server, rule(FaultKind::LengthTooLong));
        QVERIFY(answer.closed && answer.body == right);
        answer = played(server, rule(FaultKind::LengthTooShort));
        QVERIFY(answer.body.size() < right.size());

        FaultRule big = rule(FaultKind::Oversize);
        big.bytes = 3'000'000;
        answer = played(server, big);
        QCOMPARE(answer.body.size(), right.size() + 3'000'000);
        QVERIFY(isJson(answer.body));

        answer = played(server, rule(FaultKind::RedirectElsewhere));
        QCOMPARE(answer.status, 302);
        QCOMPARE(answer.headers.value("location"), QByteArray("http://127.0.0.1:1/elsewhere"));
        answer = played(server, rule(FaultKind::RedirectSameOrigin));
        QVERIFY(answer.headers.value("location")
                    .startsWith(server.url().toString().toUtf8() + "/v2/organizations/acme/builds"));

        answer = played(server, rule(FaultKind::DuplicateHeaders));
        QCOMPARE(answer.body, right);
        QVERIFY(answer.raw.contains("Date: yesterday"));

        answer = played(server, rule(FaultKind::GarbageRecords));
        const QJsonArray records = QJsonDocument::fromJson(answer.body).array();
        QCOMPARE(records.size(), 25);
        QVERIFY(records[0].isNull() && records[1].isString());

        // And then all is well again.
        QCOMPARE(client.get(builds, m_token).body, right);
    }

    void hangingAndDripping()
    {
        DemoServerThread server(quiet(), unlimited());
        RawAnswer answer = played(server, rule(FaultKind::Hang), {}, 400);
        QVERIFY(answer.raw.isEmpty() && !answer.closed);
        answer = played(server, rule(FaultKind::Drip), {}, 900);
        QVERIFY(!answer.raw.isEmpty() && answer.raw.size() < 60);
        // The server ends although somebody still waits.
        RawClient waiting(server.url());
        server.call([&](DemoServer &one) { one.faults().add(rule(FaultKind::Hang)); });
        waiting.send(builds, m_token);
    }

    void rulesChooseTheirRequests()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        const auto status = [&](const QByteArray &address) {
            return client.get("/v2/organizations/acme" + address, m_token).status;
        };
        FaultRule third = rule(FaultKind::HttpStatus, 2);
        third.pathContains = QStringLiteral("/builds");
        third.after = 2;
        server.call([&](DemoServer &one) { one.faults().add(third); });
        QList<int> statuses;
        for (int i = 0; i < 6; ++i) {
            QCOMPARE(status("/pipelines"), 200);
            statuses.append(status("/builds"));
        }
        QCOMPARE(statuses, QList<int>({200, 200, 503, 503, 200, 200}));

        FaultRule heavy = rule(FaultKind::HttpStatus, -1);
        heavy.perPageAbove = 25;
        heavy.queryContains = QStringLiteral("created_to=2026");
        server.call([&](DemoServer &one) {
            one.faults().clear();
            one.faults().add(heavy);
        });
        QCOMPARE(status("/builds?per_page=50&created_to=2026-12-01"), 503);
        QCOMPARE(status("/builds?per_page=25&created_to=2026-12-01"), 200);
        QCOMPARE(status("/builds?per_page=50"), 200);
        server.call([](DemoServer &one) { QCOMPARE(one.faults().played(), 3); });
    }

    void aPoisonedBuildSpoilsItsPages()
    {
        DemoServerThread server(quiet(), unlimited());
        RawClient client(server.url());
        FaultRule poison = rule(FaultKind::HttpStatus, -1);
        poison.poisonBuild = 115;
        server.call([&](DemoServer &one) { one.faults().add(poison); });
        const auto status = [&](const QByteArray &query) {
            return client.get("/v2/organizations/acme/builds?" + query, m_token).status;
        };
        QCOMPARE(status("per_page=10"), 503);
        QCOMPARE(status("per_page=5"), 200);
        QCOMPARE(status("per_page=10&exclude_jobs=true"), 200);
        QCOMPARE(status("per_page=1&page=6"), 200);
        poison.poisonAlone = true;
        server.call([&](DemoServer &one) {
            one.faults().clear();
            one.faults().add(poison);
        });
        QCOMPARE(status("per_page=1&page=6"), 503);
    }

    void randomFaultsLetPatienceThrough()
    {
        for (quint64 seed = 1; seed <= 20; ++seed) {
            FaultPlan plan(seed);
            plan.setRandom(0.5, 3);
            QVERIFY(!plan.isEmpty());
            int faults = 0;
            for (int request = 0; request < 200; ++request) {
                int tries = 0;
                while (plan.decide({QStringLiteral("/a%1").arg(request % 7), {}, 0, false, {}})) {
                    ++faults;
                    QVERIFY(++tries <= 3);
                }
            }
            QVERIFY(faults > 80);
            FaultPlan same(seed);
            same.setRandom(0.5, 3);
            QCOMPARE(same.decide({QStringLiteral("/x"), {}, 0, false, {}}).has_value(), [&] {
                FaultPlan other(seed);
                other.setRandom(0.5, 3);
                return other.decide({QStringLiteral("/x"), {}, 0, false, {}}).has_value();
            }());
        }
    }
};

QTEST_GUILESS_MAIN(TestDemoFaults)
#include "tst_demofaults.moc"
