// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/systemwatch.h"

#include "models/pipelines/surroundings.h"
#include "tests/fakes/privatekeyring.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kitesync;

namespace {

const QString alias = QStringLiteral("/org/freedesktop/secrets/aliases/default");

/// A keychain's default collection, as far as its lock goes.
class FakeCollection final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Secret.Collection")
    Q_PROPERTY(bool Locked READ isLocked)
public:
    using QObject::QObject;
    [[nodiscard]] bool isLocked() const
    {
        ++asked;
        return locked;
    }
    bool locked = false;
    mutable int asked = 0;
};

/// What stands on the private bus, which is session and system bus at once.
class FakeSystem final
{
public:
    explicit FakeSystem(const QString &address)
        : m_bus(QDBusConnection::connectToBus(address, QStringLiteral("fake-system")))
    {
        m_bus.registerObject(alias, &collection, QDBusConnection::ExportAllProperties);
    }
    ~FakeSystem() { QDBusConnection::disconnectFromBus(QStringLiteral("fake-system")); }

    bool appear(const char *service) { return m_bus.registerService(QLatin1String(service)); }
    void setLocked(bool locked, const char *interface = "org.freedesktop.Secret.Collection")
    {
        collection.locked = locked;
        QDBusMessage message = QDBusMessage::createSignal(
            QStringLiteral("/org/freedesktop/secrets/collection/login"),
            QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("PropertiesChanged"));
        message << QLatin1String(interface) << QVariantMap{{QStringLiteral("Locked"), locked}}
                << QStringList();
        m_bus.send(message);
    }
    void sleep(bool begins)
    {
        QDBusMessage message = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/login1"),
                                                          QStringLiteral("org.freedesktop.login1.Manager"),
                                                          QStringLiteral("PrepareForSleep"));
        message << begins;
        m_bus.send(message);
    }

    FakeCollection collection;

private:
    QDBusConnection m_bus;
};

} // namespace

class TestSystemWatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        const QString reason = m_session.startBus();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_session.applyToThisProcess();
        qputenv("DBUS_SYSTEM_BUS_ADDRESS", m_session.address().toLatin1());
    }

    void wakingUpIsTold()
    {
        FakeSystem system(m_session.address());
        QVERIFY(system.appear("org.freedesktop.login1"));
        Surroundings surroundings;
        QSignalSpy resumed(&surroundings, &Surroundings::resumed);
        SystemWatch watch(surroundings);
        watch.start();
        system.sleep(true);
        system.sleep(false);
        QTRY_COMPARE(resumed.size(), 1);
    }

    void unlockingIsTold()
    {
        FakeSystem system(m_session.address());
        QVERIFY(system.appear("org.freedesktop.secrets"));
        system.collection.locked = true;
        Surroundings surroundings;
        QSignalSpy unlocked(&surroundings, &Surroundings::unlocked);
        SystemWatch watch(surroundings);
        watch.start();
        QTRY_VERIFY(system.collection.asked > 0);
        QCOMPARE(unlocked.size(), 0);
        system.setLocked(false);
        QTRY_COMPARE(unlocked.size(), 1);
        // Locking again is not told, and unlocking again is.
        const int asked = system.collection.asked;
        system.setLocked(true);
        QTRY_VERIFY(system.collection.asked > asked);
        system.setLocked(false);
        QTRY_COMPARE(unlocked.size(), 2);
    }

    void aChangeOfAnotherKindIsNotAskedAbout()
    {
        FakeSystem system(m_session.address());
        QVERIFY(system.appear("org.freedesktop.secrets"));
        Surroundings surroundings;
        SystemWatch watch(surroundings);
        QSignalSpy unlocked(&surroundings, &Surroundings::unlocked);
        watch.start();
        QTRY_COMPARE(unlocked.size(), 1);
        const int asked = system.collection.asked;
        system.setLocked(true, "org.freedesktop.Secret.Item");
        // What comes after it on the same way is seen.
        system.setLocked(true);
        QTRY_COMPARE(system.collection.asked, asked + 1);
    }

    void aKeychainThatComesLateIsAsked()
    {
        Surroundings surroundings;
        QSignalSpy unlocked(&surroundings, &Surroundings::unlocked);
        SystemWatch watch(surroundings);
        watch.start();
        FakeSystem system(m_session.address());
        QVERIFY(system.appear("org.freedesktop.secrets"));
        QTRY_COMPARE(unlocked.size(), 1);
    }

    void aRealKeychainThatIsUnlockedIsTold()
    {
        QString reason = m_session.startKeyring();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        Surroundings surroundings;
        QSignalSpy unlocked(&surroundings, &Surroundings::unlocked);
        SystemWatch watch(surroundings);
        watch.start();
        QTRY_COMPARE(unlocked.size(), 1);
        reason = m_session.lock();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        m_session.stopKeyring();
        reason = m_session.startKeyring();
        QVERIFY2(reason.isEmpty(), qPrintable(reason));
        QTRY_COMPARE(unlocked.size(), 2);
        m_session.stopKeyring();
    }

private:
    PrivateKeyring m_session;
};

QTEST_GUILESS_MAIN(TestSystemWatch)
#include "tst_systemwatch.moc"
