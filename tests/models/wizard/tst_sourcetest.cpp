// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/sourcetest.h"

#include "tests/models/pipelines/managedworld.h"

#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;
using State = SourceTest::State;

class TestSourceTest final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void passesForExactlyTheTestedValues();
    void passesWithLimits();
    void failsWhenNothingCanBeRead();
    void blamesWhatIsWrong();
    void usesTheStoredToken();
    void saysThatAStoredTokenIsGone();
    void saysThatItStillWaits();
    void givesUpAtTheLimit();
    void dropsALateAnswer();
    void becomesDirty();
    void takesTheOnlyOrganization();
    void wantsAnOrganizationThatCannotBeGuessed();
    void saysWhatKeepsItFromLookingUp();
    void listsOrganizationsAfterAnAcceptedToken();
    void forgetsTheListOfAnotherToken();

private:
    SourceTest::Values values() const
    {
        return {m_world->server.url(), ManagedWorld::token(), {}, DemoOptions().slug};
    }
    void hang(int count) const
    {
        m_world->server.call([count](DemoServer &server) {
            FaultRule rule;
            rule.kind = FaultKind::Hang;
            rule.pathContains = QStringLiteral("access-token");
            rule.count = count;
            server.faults().add(rule);
        });
    }

    std::unique_ptr<ManagedWorld> m_world;
};

void TestSourceTest::init()
{
    m_world = std::make_unique<ManagedWorld>(20);
}

void TestSourceTest::passesForExactlyTheTestedValues()
{
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy finished(&test, &SourceTest::finished);
    QCOMPARE(test.state(), State::Idle);
    test.start(values());
    QCOMPARE(test.state(), State::Testing);
    QVERIFY(!test.hasPassedFor(values()));
    QTRY_COMPARE(test.state(), State::Passed);
    QCOMPARE(finished.count(), 1);
    QCOMPARE(test.report()->organizationName, DemoOptions().name);
    QVERIFY(test.hasPassedFor(values()));
    SourceTest::Values other = values();
    other.token = Secret("x");
    QVERIFY(!test.hasPassedFor(other));
    other = values();
    other.organization = QStringLiteral("acm");
    QVERIFY(!test.hasPassedFor(other));
    other = values();
    other.apiUrl.setPort(1);
    QVERIFY(!test.hasPassedFor(other));
}

void TestSourceTest::passesWithLimits()
{
    m_world->server.call([](DemoServer &server) {
        server.setScopes({QStringLiteral("read_organizations"), QStringLiteral("read_builds")});
    });
    SourceTest test(m_world->engine, m_world->vault);
    test.start(values());
    QTRY_COMPARE(test.state(), State::PassedWithLimits);
    QVERIFY(test.hasPassedFor(values()));
    QVERIFY(test.report()->refused.contains(SourceObject::Agents));
    QVERIFY(!test.report()->refused.contains(SourceObject::Builds));
}

void TestSourceTest::failsWhenNothingCanBeRead()
{
    m_world->server.call([](DemoServer &server) { server.setScopes({QStringLiteral("read_organizations")}); });
    SourceTest test(m_world->engine, m_world->vault);
    test.start(values());
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::ScopeMissing);
    QCOMPARE(test.fieldToBlame(), DraftField::Token);
}

void TestSourceTest::blamesWhatIsWrong()
{
    SourceTest test(m_world->engine, m_world->vault);
    SourceTest::Values wrong = values();
    wrong.token = Secret("wrong");
    test.start(wrong);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.fieldToBlame(), DraftField::Token);
    QCOMPARE(test.errorText().id, QStringLiteral("E-A1"));
    QVERIFY(!test.isNetworkTrouble());

    wrong = values();
    wrong.organization = QStringLiteral("nobody");
    test.start(wrong);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.fieldToBlame(), DraftField::Organization);

    wrong = values();
    wrong.apiUrl = QUrl(QStringLiteral("http://127.0.0.1:1"));
    test.start(wrong);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.fieldToBlame(), DraftField::ApiAddress);
    QVERIFY(test.isNetworkTrouble());
    QVERIFY(!test.report());
}

void TestSourceTest::usesTheStoredToken()
{
    const PipelineKey key = QStringLiteral("key");
    QObject context;
    bool written = false;
    m_world->vault.write(key, SecretKind::Token, ManagedWorld::token(), &context,
                         [&](const Status &) { written = true; });
    QTRY_VERIFY(written);
    SourceTest test(m_world->engine, m_world->vault);
    SourceTest::Values stored = values();
    stored.token = {};
    stored.storedKey = key;
    test.start(stored);
    QTRY_COMPARE(test.state(), State::Passed);
    QVERIFY(test.hasPassedFor(stored));
    QVERIFY(!test.hasPassedFor(values()));
}

void TestSourceTest::saysThatAStoredTokenIsGone()
{
    SourceTest test(m_world->engine, m_world->vault);
    SourceTest::Values stored = values();
    stored.token = {};
    stored.storedKey = QStringLiteral("nobody's");
    test.start(stored);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::SecretMissing);
    QCOMPARE(test.fieldToBlame(), DraftField::Token);
    QVERIFY(!test.isNetworkTrouble());
}

void TestSourceTest::saysThatItStillWaits()
{
    hang(-1);
    SourceTest test(m_world->engine, m_world->vault, {50ms, 60s});
    test.start(values());
    QVERIFY(!test.isStillWaiting());
    QTRY_VERIFY(test.isStillWaiting());
    QCOMPARE(test.host(), QStringLiteral("127.0.0.1"));
    test.abort();
    QVERIFY(!test.isStillWaiting());
    QCOMPARE(test.state(), State::Idle);
}

void TestSourceTest::givesUpAtTheLimit()
{
    hang(-1);
    SourceTest test(m_world->engine, m_world->vault, {20ms, 100ms});
    test.start(values());
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.error()->kind, ErrorKind::TimedOut);
    QVERIFY(test.isNetworkTrouble());
    QVERIFY(!test.isStillWaiting());
}

void TestSourceTest::dropsALateAnswer()
{
    // The first answer comes after the second was asked for, and is for another token.
    m_world->server.call([](DemoServer &server) { server.setLatency(200ms); });
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy finished(&test, &SourceTest::finished);
    SourceTest::Values wrong = values();
    wrong.token = Secret("wrong");
    test.start(wrong);
    m_world->server.call([](DemoServer &server) { server.setLatency(0ms); });
    test.start(values());
    QTRY_COMPARE(test.state(), State::Passed);
    // The engine has answered the first one when a later question is answered after it.
    QObject context;
    bool late = false;
    m_world->engine.testSource(wrong.apiUrl, wrong.token, wrong.organization, &context,
                               [&](const Result<SourceReport> &) { late = true; });
    QTRY_VERIFY(late);
    QCOMPARE(test.state(), State::Passed);
    QCOMPARE(finished.count(), 1);
}

void TestSourceTest::becomesDirty()
{
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy finished(&test, &SourceTest::finished);
    test.invalidate();
    QCOMPARE(test.state(), State::Idle);
    test.start(values());
    test.invalidate();
    QCOMPARE(test.state(), State::Dirty);
    test.start(values());
    QTRY_COMPARE(test.state(), State::Passed);
    QCOMPARE(finished.count(), 1);
    test.invalidate();
    QCOMPARE(test.state(), State::Dirty);
    QVERIFY(!test.hasPassedFor(values()));
    QVERIFY(!test.report());
}

void TestSourceTest::takesTheOnlyOrganization()
{
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy chosen(&test, &SourceTest::organizationChosen);
    QSignalSpy wanted(&test, &SourceTest::organizationWanted);
    QSignalSpy finished(&test, &SourceTest::finished);
    SourceTest::Values open = values();
    open.organization.clear();
    test.start(open);
    QTRY_COMPARE(test.state(), State::Passed);
    QCOMPARE(chosen, QList<QVariantList>{{DemoOptions().slug}});
    QCOMPARE(finished.count(), 1);
    QVERIFY(wanted.isEmpty());
    // What has passed is the test of the organization that was found.
    QVERIFY(test.hasPassedFor(values()));
    QVERIFY(!test.hasPassedFor(open));
    const QList<OrganizationEntry> found{{DemoOptions().slug, DemoOptions().name}};
    QCOMPARE(test.organizations(), found);
}

void TestSourceTest::wantsAnOrganizationThatCannotBeGuessed()
{
    // The list has a scope of its own; without it the token may still be good.
    m_world->server.call([](DemoServer &server) { server.setScopes({QStringLiteral("read_builds")}); });
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy wanted(&test, &SourceTest::organizationWanted);
    QSignalSpy finished(&test, &SourceTest::finished);
    SourceTest::Values open = values();
    open.organization.clear();
    test.start(open);
    QCOMPARE(test.state(), State::Testing);
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(test.state(), State::Idle);
    QVERIFY(finished.isEmpty());
    QVERIFY(!test.error());
    QVERIFY(test.organizations().isEmpty());
}

void TestSourceTest::saysWhatKeepsItFromLookingUp()
{
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy wanted(&test, &SourceTest::organizationWanted);
    SourceTest::Values open = values();
    open.organization.clear();
    open.token = Secret("wrong");
    test.start(open);
    QTRY_COMPARE(test.state(), State::Failed);
    QCOMPARE(test.errorText().id, QStringLiteral("E-A1"));
    QCOMPARE(test.fieldToBlame(), DraftField::Token);
    QVERIFY(wanted.isEmpty());
}

void TestSourceTest::listsOrganizationsAfterAnAcceptedToken()
{
    SourceTest test(m_world->engine, m_world->vault);
    QSignalSpy changed(&test, &SourceTest::organizationsChanged);
    SourceTest::Values wrong = values();
    wrong.organization = QStringLiteral("nobody");
    test.start(wrong);
    QTRY_COMPARE(test.state(), State::Failed);
    QTRY_COMPARE(test.organizations().size(), 1);
    // Another slug does not make it ask again.
    const qsizetype before = changed.count();
    test.start(values());
    QTRY_COMPARE(test.state(), State::Passed);
    QCOMPARE(test.organizations().size(), 1);
    QCOMPARE(changed.count(), before);
    int lists = 0;
    m_world->server.call([&lists](DemoServer &server) {
        for (const DemoRequest &request : server.log())
            lists += request.path == QLatin1String("/v2/organizations") ? 1 : 0;
    });
    QCOMPARE(lists, 1);
}

void TestSourceTest::forgetsTheListOfAnotherToken()
{
    SourceTest test(m_world->engine, m_world->vault);
    test.start(values());
    QTRY_COMPARE(test.organizations().size(), 1);
    SourceTest::Values wrong = values();
    wrong.token = Secret("wrong");
    test.start(wrong);
    QVERIFY(test.organizations().isEmpty());
    QTRY_COMPARE(test.state(), State::Failed);
    QVERIFY(test.organizations().isEmpty());
}

QTEST_GUILESS_MAIN(TestSourceTest)
#include "tst_sourcetest.moc"
