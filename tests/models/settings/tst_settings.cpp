// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/words/language.h"
#include "sync/domain/clock.h"
#include "sync/store/preferences.h"
#include "sync/store/store.h"
#include "tests/models/settings/fakeloginstart.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kitesync;

using Topic = Settings::Topic;

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(m_folder->filePath(QStringLiteral("kitesync.sqlite")), m_clock);
        QVERIFY(store.ok());
        m_store = std::move(store).value();
        m_login = std::make_unique<FakeLoginStart>();
        m_settings = std::make_unique<Settings>(m_store->preferences(), *m_login);
    }

    void cleanup()
    {
        m_settings.reset();
        m_store.reset();
    }

    void theDefaultsAreThoseOfTheContract()
    {
        QVERIFY(!m_settings->startsAtLogin());
        QCOMPARE(m_settings->onClose(), Settings::OnClose::Automatic);
        QCOMPARE(m_settings->language(), QString());
        QCOMPARE(m_settings->trayLook(), Settings::TrayLook::Automatic);
        QVERIFY(m_settings->notifiesProblems());
        QVERIFY(!m_settings->notifiesEverySync());
        QVERIFY(m_settings->notifiesFirstSync());
        QCOMPARE(m_settings->proxy(), Settings::Proxy::System);
        QVERIFY(!m_settings->avoidsMetered());
        QCOMPARE(m_settings->share(), (RequestShare{1.0, 0.8}));
        QVERIFY(m_settings->catchesUp());
        QCOMPARE(m_settings->retention(), (Settings::Retention{500, 180}));
        QVERIFY(m_settings->dataFolder().endsWith(QStringLiteral("/Kitesync")));
        QCOMPARE(m_settings->logLevel(), Settings::LogLevel::Normal);
    }

    void whatIsSetIsKeptAndToldOnce()
    {
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        const auto told = [&changed](Topic topic, qsizetype times = 1) {
            const bool right = changed.size() == times && changed.last().first().value<Topic>() == topic;
            changed.clear();
            return right;
        };
        for (int twice = 0; twice < 2; ++twice) {
            // The second time nothing changes, and nothing is told.
            const qsizetype once = twice == 0 ? 1 : 0;
            m_settings->setOnClose(Settings::OnClose::Quit);
            QVERIFY(once ? told(Topic::OnClose) : changed.isEmpty());
            m_settings->setTrayLook(Settings::TrayLook::None);
            QVERIFY(once ? told(Topic::Tray) : changed.isEmpty());
            m_settings->setNotifiesEverySync(true);
            QVERIFY(once ? told(Topic::Notifications) : changed.isEmpty());
            m_settings->setProxy(Settings::Proxy::Manual);
            QVERIFY(once ? told(Topic::Network) : changed.isEmpty());
            m_settings->setShare({0.5, 0.25});
            QVERIFY(once ? told(Topic::Share, 2) : changed.isEmpty());
            m_settings->setCatchesUp(false);
            QVERIFY(once ? told(Topic::Schedule) : changed.isEmpty());
            m_settings->setLogLevel(Settings::LogLevel::Detail);
            QVERIFY(once ? told(Topic::Log) : changed.isEmpty());
            m_settings->setDataFolder(QStringLiteral("/data"));
            QVERIFY(once ? told(Topic::DataFolder) : changed.isEmpty());
            m_settings->setStartsAtLogin(true);
            QVERIFY(once ? told(Topic::LoginStart) : changed.isEmpty());
        }
        // On disk, in the words that the rest of the program reads.
        const Preferences &kept = m_store->preferences();
        QCOMPARE(kept.value(preference::onClose), QStringLiteral("quit"));
        QCOMPARE(kept.value(preference::trayIcon), QStringLiteral("none"));
        QCOMPARE(kept.value(preference::proxy), QStringLiteral("manual"));
        QCOMPARE(kept.value(preference::logLevel), QStringLiteral("detail"));
        QCOMPARE(kept.value(preference::shareOrganization), 0.25);
        QCOMPARE(kept.value(preference::catchUp), false);
        QCOMPARE(kept.value(preference::dataFolder), QStringLiteral("/data"));
        const Settings again(m_store->preferences(), *m_login);
        QCOMPARE(again.onClose(), Settings::OnClose::Quit);
        QCOMPARE(again.trayLook(), Settings::TrayLook::None);
        QCOMPARE(again.proxy(), Settings::Proxy::Manual);
        QCOMPARE(again.logLevel(), Settings::LogLevel::Detail);
        QVERIFY(again.startsAtLogin());
    }

    void theTruthOfTheSystemIsShown()
    {
        m_login->on = true; // switched on by somebody else
        QVERIFY(m_settings->startsAtLogin());
        m_login->refuses = true;
        QSignalSpy failed(m_settings.get(), &Settings::failed);
        QSignalSpy changed(m_settings.get(), &Settings::changed);
        m_settings->setStartsAtLogin(false);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(failed.first().at(0).value<Topic>(), Topic::LoginStart);
        QCOMPARE(failed.first().at(1).value<Error>().detail, QStringLiteral("Read-only file system"));
        QVERIFY(m_settings->startsAtLogin());
    }

    void whatIsOutOfBoundsIsRefused()
    {
        QSignalSpy failed(m_settings.get(), &Settings::failed);
        m_settings->setRetention({Settings::leastRuns - 1, 180});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_settings->retention(), (Settings::Retention{500, 180}));
        m_settings->setShare({0.0, 0.8});
        QCOMPARE(failed.size(), 2);
        QCOMPARE(m_settings->share().user, 1.0);
    }

    void proxyAddresses_data()
    {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOne");
        QTest::newRow("http") << QStringLiteral("http://proxy.example.com:3128") << true;
        QTest::newRow("socks") << QStringLiteral("socks5://127.0.0.1:1080") << true;
        QTest::newRow("IPv6") << QStringLiteral("http://[::1]:8080/") << true;
        QTest::newRow("no port") << QStringLiteral("http://proxy.example.com") << false;
        QTest::newRow("no scheme") << QStringLiteral("proxy.example.com:3128") << false;
        QTest::newRow("a path") << QStringLiteral("http://proxy.example.com:3128/x") << false;
        QTest::newRow("a password would lie in the open")
            << QStringLiteral("http://jo:secret@proxy.example.com:3128") << false;
        QTest::newRow("https") << QStringLiteral("https://proxy.example.com:3128") << false;
        QTest::newRow("empty") << QString() << false;
    }

    void proxyAddresses()
    {
        QFETCH(QString, address);
        QFETCH(bool, isOne);
        QCOMPARE(Settings::isProxyAddress(address), isOne);
        m_settings->setProxyAddress(address);
        QCOMPARE(m_settings->proxyAddress(), isOne ? address : QString());
    }

    void theStandardFolderIsNotKept()
    {
        m_settings->setDataFolder(QStringLiteral("/data"));
        m_settings->setDataFolder(Settings::standardDataFolder());
        QCOMPARE(m_store->preferences().value(preference::dataFolder), QString());
        m_settings->setDataFolder(QStringLiteral("/data"));
        m_settings->setDataFolder({});
        QCOMPARE(m_settings->dataFolder(), Settings::standardDataFolder());
    }

    void onlyLanguagesThatThereAreAreOffered()
    {
        const QList<Settings::Language> languages = Settings::languages();
        QCOMPARE(languages.size(), 2);
        QCOMPARE(languages.at(0).code, QString());
        QCOMPARE(languages.at(1).code, QStringLiteral("en"));
        QCOMPARE(languages.at(1).name, QStringLiteral("English"));
    }

    void questionsComeAgain()
    {
        m_settings->setOnClose(Settings::OnClose::Keep);
        QVERIFY(m_store->preferences().set(preference::closeNoteShown, true).ok());
        m_settings->resetDialogs();
        QCOMPARE(m_settings->onClose(), Settings::OnClose::Automatic);
        QVERIFY(!m_store->preferences().value(preference::closeNoteShown));
    }

private:
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<FakeLoginStart> m_login;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
