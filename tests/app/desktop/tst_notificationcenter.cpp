// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/notificationcenter.h"

#include "tests/fakes/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusServiceWatcher>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kitesync;

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");

/// What one Notify said.
struct Shown
{
    QString application;
    uint replaces = 0;
    QString icon;
    QString summary;
    QString body;
    QStringList actions;
    QVariantMap hints;
    uint id = 0;
};

/// The desktop's notification service, on a connection of its own.
class FakeService final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    explicit FakeService(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-notifications")))
    {
    }
    ~FakeService() override { QDBusConnection::disconnectFromBus(QStringLiteral("fake-notifications")); }

    bool appear()
    {
        return m_bus.registerObject(path, this, QDBusConnection::ExportAllSlots)
               && m_bus.registerService(service);
    }
    void vanish()
    {
        m_bus.unregisterService(service);
        m_bus.unregisterObject(path);
    }
    void say(const char *signal, uint id, const QVariant &value)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, service, QLatin1String(signal));
        message << id << value;
        m_bus.send(message);
    }

    QStringList abilities{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};
    QList<Shown> shown;
    QList<uint> closed;
    uint nextId = 41;

public Q_SLOTS:
    QStringList GetCapabilities() { return abilities; }
    uint Notify(const QString &application, uint replaces, const QString &icon, const QString &summary,
                const QString &body, const QStringList &actions, const QVariantMap &hints, int)
    {
        const uint id = replaces != 0 ? replaces : nextId++;
        shown.append({application, replaces, icon, summary, body, actions, hints, id});
        return id;
    }
    void CloseNotification(uint id) { closed.append(id); }

private:
    QDBusConnection m_bus;
};

Note noteOf(const QString &key, const QString &summary)
{
    Note note;
    note.key = key;
    note.pipelineKey = key;
    note.summary = summary;
    note.body = QStringLiteral("<b>1 & 2</b>");
    note.buttons = {NoteAction::Fix, NoteAction::Details};
    note.clicked = NoteAction::Fix;
    note.urgency = NoteUrgency::Normal;
    note.category = "transfer.error";
    return note;
}

const QString acme = QStringLiteral("acme");

} // namespace

class TestNotificationCenter final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m_session.startBus();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_session.applyToThisProcess();
    }
    void init() { m_service = std::make_unique<FakeService>(m_session.address()); }
    void cleanup()
    {
        m_service->vanish();
        m_service.reset();
    }

    void aNoteHasAllThatTheDesktopWants()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        center.show(noteOf(acme, QStringLiteral("Acme CI: sync stopped")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        const Shown &shown = m_service->shown.first();
        QCOMPARE(shown.application, QStringLiteral("Kitesync"));
        QCOMPARE(shown.icon, QStringLiteral("kitesync"));
        QCOMPARE(shown.summary, QStringLiteral("Acme CI: sync stopped"));
        QCOMPARE(shown.body, QStringLiteral("&lt;b&gt;1 &amp; 2&lt;/b&gt;"));
        QCOMPARE(shown.actions, (QStringList{QStringLiteral("default"), QStringLiteral("Fix…"),
                                             QStringLiteral("fix"), QStringLiteral("Fix…"),
                                             QStringLiteral("details"), QStringLiteral("Show details")}));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("kitesync"));
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).metaType(), QMetaType::fromType<uchar>());
        QCOMPARE(shown.hints.value(QStringLiteral("urgency")).toInt(), 1);
        QCOMPARE(shown.hints.value(QStringLiteral("category")).toString(), QStringLiteral("transfer.error"));
        QCOMPARE(shown.hints.value(QStringLiteral("transient")).toBool(), false);
    }

    void aServiceThatCanLittleGetsLittle()
    {
        m_service->abilities = QStringList{QStringLiteral("body")};
        QVERIFY(m_service->appear());
        NotificationCenter center;
        center.show(noteOf(acme, QStringLiteral("x")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        QVERIFY(m_service->shown.first().actions.isEmpty());
        QCOMPARE(m_service->shown.first().body, QStringLiteral("<b>1 & 2</b>"));
    }

    void aNewNoteReplacesTheOldOneOfItsKey()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        // At once: the second comes before the service has answered the first. The last one counts.
        center.show(noteOf(acme, QStringLiteral("first")));
        center.show(noteOf(acme, QStringLiteral("never seen")));
        center.show(noteOf(acme, QStringLiteral("second")));
        center.show(noteOf(QStringLiteral("beta"), QStringLiteral("beta")));
        QTRY_COMPARE(m_service->shown.size(), 3);
        QStringList summaries;
        uint first = 0;
        for (const Shown &each : std::as_const(m_service->shown)) {
            summaries.append(each.summary);
            if (each.summary == QStringLiteral("first"))
                first = each.id;
        }
        QVERIFY(!summaries.contains(QStringLiteral("never seen")));
        for (const Shown &each : std::as_const(m_service->shown))
            QCOMPARE(each.replaces, each.summary == QStringLiteral("second") ? first : 0U);
    }

    void whatIsMendedIsTakenAway()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        center.show(noteOf(acme, QStringLiteral("up")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        // One that is still on its way goes too.
        center.show(noteOf(QStringLiteral("beta"), QStringLiteral("on its way")));
        center.close(QStringLiteral("beta"));
        QTRY_COMPARE(m_service->shown.size(), 2);
        QTRY_COMPARE(m_service->closed, QList<uint>{m_service->shown.at(1).id});
        center.close(acme);
        QTRY_COMPARE(m_service->closed.size(), 2);
        QCOMPARE(m_service->closed.at(1), m_service->shown.first().id);
        center.close(acme);
        center.show(noteOf(acme, QStringLiteral("again")));
        QTRY_COMPARE(m_service->shown.size(), 3);
        QCOMPARE(m_service->closed.size(), 2);
        QCOMPARE(m_service->shown.at(2).replaces, 0U);
    }

    void buttonsArePressed_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<NoteAction>("action");
        QTest::newRow("a button") << QStringLiteral("details") << NoteAction::Details;
        QTest::newRow("the note itself") << QStringLiteral("default") << NoteAction::Fix;
    }

    void buttonsArePressed()
    {
        QFETCH(QString, key);
        QFETCH(NoteAction, action);
        QVERIFY(m_service->appear());
        NotificationCenter center;
        QSignalSpy activated(&center, &NotificationCenter::activated);
        center.show(noteOf(acme, QStringLiteral("up")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        // The answer to Notify and the signal go the same way, so they come in this order.
        const uint id = m_service->shown.first().id;
        // Another program's note: not ours.
        m_service->say("ActionInvoked", id + 100, key);
        m_service->say("ActivationToken", id, QStringLiteral("token-7"));
        m_service->say("ActionInvoked", id, key);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<Note>().key, acme);
        QCOMPARE(activated.first().at(1).value<NoteAction>(), action);
        QCOMPARE(activated.first().at(2).toString(), QStringLiteral("token-7"));
    }

    void aClosedNoteIsForgotten()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        QSignalSpy activated(&center, &NotificationCenter::activated);
        center.show(noteOf(acme, QStringLiteral("up")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        const uint id = m_service->shown.first().id;
        m_service->say("NotificationClosed", id, 2U);
        m_service->say("ActionInvoked", id, QStringLiteral("fix"));
        center.show(noteOf(QStringLiteral("beta"), QStringLiteral("beta")));
        QTRY_COMPARE(m_service->shown.size(), 2);
        m_service->say("ActionInvoked", m_service->shown.at(1).id, QStringLiteral("fix"));
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().at(0).value<Note>().key, QStringLiteral("beta"));
        center.show(noteOf(acme, QStringLiteral("again")));
        QTRY_COMPARE(m_service->shown.size(), 3);
        QCOMPARE(m_service->shown.at(2).replaces, 0U);
    }

    void noServiceIsSaidOnce()
    {
        NotificationCenter center;
        QSignalSpy unavailable(&center, &NotificationCenter::unavailable);
        center.show(noteOf(acme, QStringLiteral("nobody sees this")));
        QTRY_COMPARE(unavailable.size(), 1);
        center.show(noteOf(QStringLiteral("beta"), QStringLiteral("nor this")));
        center.close(acme);
        // One that comes later is used.
        QVERIFY(m_service->appear());
        center.show(noteOf(acme, QStringLiteral("seen")));
        QTRY_VERIFY(!m_service->shown.isEmpty());
        QTRY_COMPARE(m_service->shown.last().summary, QStringLiteral("seen"));
        QCOMPARE(unavailable.size(), 1);
    }

    void aServiceThatStartsAgainDoesNotKnowTheOldNumbers()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        center.show(noteOf(acme, QStringLiteral("old")));
        QTRY_COMPARE(m_service->shown.size(), 1);
        // On the same connection as the center, so told no earlier than it.
        QDBusServiceWatcher watcher(service, QDBusConnection::sessionBus());
        QSignalSpy gone(&watcher, &QDBusServiceWatcher::serviceUnregistered);
        m_service->vanish();
        QTRY_COMPARE(gone.size(), 1);
        m_service->abilities = QStringList{QStringLiteral("body")};
        QVERIFY(m_service->appear());
        center.show(noteOf(acme, QStringLiteral("new")));
        QTRY_COMPARE(m_service->shown.size(), 2);
        QCOMPARE(m_service->shown.last().replaces, 0U);
        QVERIFY(m_service->shown.last().actions.isEmpty());
    }

    void allGoAtTheEnd()
    {
        QVERIFY(m_service->appear());
        NotificationCenter center;
        center.show(noteOf(acme, QStringLiteral("up")));
        center.show(noteOf(QStringLiteral("beta"), QStringLiteral("up")));
        QTRY_COMPARE(m_service->shown.size(), 2);
        center.closeAll();
        QTRY_COMPARE(m_service->closed.size(), 2);
    }

private:
    PrivateKeyring m_session;
    std::unique_ptr<FakeService> m_service;
};

QTEST_GUILESS_MAIN(TestNotificationCenter)
#include "tst_notificationcenter.moc"
