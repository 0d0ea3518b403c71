// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trayicon.h"

#include "tests/fakes/privatekeyring.h"

#include <QApplication>
#include <QDBusConnection>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

const QString connectionName = QStringLiteral("fake-panel");
const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");

/// The desktop's panel, as far as its name on the bus goes: the platform of these tests has no tray to draw.
class FakePanel final
{
public:
    explicit FakePanel(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, connectionName))
    {
    }
    ~FakePanel() { QDBusConnection::disconnectFromBus(connectionName); }
    bool appear() { return m_bus.registerService(watcherService); }
    bool vanish() { return m_bus.unregisterService(watcherService); }

private:
    QDBusConnection m_bus;
};

PrivateKeyring *session = nullptr;

} // namespace

class TestTrayIcon final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTrayThatIsThereIsTakenAtOnce()
    {
        FakePanel panel(session->address());
        QVERIFY(panel.appear());
        TrayIcon tray;
        QSignalSpy settled(&tray, &TrayIcon::settled);
        QVERIFY(!tray.isAvailable());
        tray.start(1h);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().toBool(), true);
        QVERIFY(tray.isAvailable());
    }

    void aLateTrayIsWaitedFor()
    {
        TrayIcon tray;
        QSignalSpy settled(&tray, &TrayIcon::settled);
        tray.start(1h);
        FakePanel panel(session->address());
        QVERIFY(panel.appear());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(tray.isAvailable());
    }

    void withoutATrayItIsSaid()
    {
        TrayIcon tray;
        QSignalSpy settled(&tray, &TrayIcon::settled);
        QSignalSpy available(&tray, &TrayIcon::availableChanged);
        tray.start(10ms);
        QTRY_COMPARE(settled.size(), 1);
        QCOMPARE(settled.first().first().toBool(), false);
        QVERIFY(!tray.isAvailable());
        QVERIFY(tray.isSettled());
        // One that comes even later is taken.
        FakePanel panel(session->address());
        QVERIFY(panel.appear());
        QTRY_COMPARE(available.size(), 1);
        QVERIFY(tray.isAvailable());
        QCOMPARE(settled.size(), 1);
    }

    void aTrayThatGoesIsNoticed()
    {
        FakePanel panel(session->address());
        QVERIFY(panel.appear());
        TrayIcon tray;
        QSignalSpy available(&tray, &TrayIcon::availableChanged);
        tray.start(1h);
        QTRY_COMPARE(available.size(), 1);
        QVERIFY(panel.vanish());
        QTRY_COMPARE(available.size(), 2);
        QVERIFY(!tray.isAvailable());
        QVERIFY(panel.appear());
        QTRY_COMPARE(available.size(), 3);
        QVERIFY(tray.isAvailable());
    }

    void whoWantsNoIconHasNone()
    {
        FakePanel panel(session->address());
        QVERIFY(panel.appear());
        TrayIcon tray;
        tray.setLook(Settings::TrayLook::None);
        QSignalSpy settled(&tray, &TrayIcon::settled);
        tray.start(1h);
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(!tray.isAvailable());
        QSignalSpy available(&tray, &TrayIcon::availableChanged);
        tray.setLook(Settings::TrayLook::Dark);
        QCOMPARE(available.size(), 1);
        QVERIFY(tray.isAvailable());
    }
};

int main(int argc, char **argv)
{
    // Before the application, which looks at the bus itself.
    PrivateKeyring keyring;
    if (const QString reason = keyring.startBus(); !reason.isEmpty())
        qFatal("%s", qPrintable(reason));
    keyring.applyToThisProcess();
    session = &keyring;
    QApplication application(argc, argv);
    TestTrayIcon test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_trayicon.moc"
