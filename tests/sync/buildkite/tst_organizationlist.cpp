// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/organizationlist.h"
#include "tests/sync/buildkite/clientfixture.h"

#include <QTest>

using namespace kitesync;
using Reply = ScriptedServer::Reply;

namespace {

using Entries = QList<OrganizationEntry>;

const QByteArray request = "/v2/organizations?page=1&per_page=100";

} // namespace

class TestOrganizationList final : public ClientFixture
{
    Q_OBJECT

private Q_SLOTS:
    void listsBySlug_data();
    void listsBySlug();
    void failsAfterOneTry();

private:
    std::optional<Result<Entries>> ask();
};

std::optional<Result<Entries>> TestOrganizationList::ask()
{
    std::optional<Result<Entries>> found;
    int count = 0;
    askOrganizations(&client(), [&](const Result<Entries> &result) {
        found = result;
        ++count;
    });
    [&] { QTRY_VERIFY_WITH_TIMEOUT(found.has_value(), 20000); }();
    return count == 1 ? found : std::nullopt;
}

void TestOrganizationList::listsBySlug_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<Entries>("entries");
    const Entries two{{QStringLiteral("acme"), QStringLiteral("Acme Inc")}, {QStringLiteral("zebra"), {}}};
    const QByteArray body = R"([{"slug":"zebra","name":null},{"slug":"acme","name":"Acme Inc"}])";
    QTest::newRow("two") << ScriptedServer::json(200, body) << two;
    QTest::newRow("gzip") << ScriptedServer::json(200, gzipped(body), {"Content-Encoding: gzip"}) << two;
    QTest::newRow("none") << ScriptedServer::json(200, "[]") << Entries();
    QTest::newRow("nonsense") << ScriptedServer::json(200, R"([7,{"slug":8},{"name":"x"},null,[]])")
                              << Entries();
    QTest::newRow("an object") << ScriptedServer::json(200, R"({"slug":"acme"})") << Entries();
    QTest::newRow("no JSON") << ScriptedServer::json(200, "acme") << Entries();
}

void TestOrganizationList::listsBySlug()
{
    QFETCH(const Reply, reply);
    QFETCH(const Entries, entries);
    server->expect(request, reply);
    const auto found = ask();
    QVERIFY(found && found->ok());
    QCOMPARE(found->value(), entries);
    QVERIFY(server->done());
}

void TestOrganizationList::failsAfterOneTry()
{
    server->otherwise([](const ScriptedServer::Seen &) { return ScriptedServer::json(503, "{}"); });
    const auto found = ask();
    QVERIFY(found && !found->ok());
    QCOMPARE(server->seen().size(), 1);
}

QTEST_GUILESS_MAIN(TestOrganizationList)
#include "tst_organizationlist.moc"
