// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/settings/settings.h"

#include "models/words/language.h"
#include "sync/store/preferences.h"
#include "tests/models/settings/settingsbox.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace kitesync;
using namespace kitesync::tests;

using Topic = Settings::Topic;

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void init() { m_box = std::make_unique<SettingsBox>(); }

    void cleanup() { m_box.reset(); }

    void theDefaultsAreThoseOfTheContract()
    {
        QVERIFY(!m_box->settings.startsAtLogin());
        QCOMPARE(m_box->settings.onClose(), Settings::OnClose::Automatic);
        QCOMPARE(m_box->settings.language(), QString());
        QCOMPARE(m_box->settings.trayLook(), Settings::TrayLook::Automatic);
        QVERIFY(m_box->settings.notifiesProblems());
        QVERIFY(!m_box->settings.notifiesEverySync());
        QVERIFY(m_box->settings.notifiesFirstSync());
        QCOMPARE(m_box->settings.proxy(), Settings::Proxy::System);
        QVERIFY(!m_box->settings.avoidsMetered());
        QCOMPARE(m_box->settings.share(), (RequestShare{1.0, 0.8}));
        QCOMPARE(m_box->settings.retention(), (Settings::Retention{500, 180}));
        QVERIFY(m_box->settings.dataFolder().endsWith(QStringLiteral("/Kitesync")));
        QCOMPARE(m_box->settings.logLevel(), Settings::LogLevel::Normal);
    }

    void whatIsSetIsKeptAndToldOnce()
    {
        QSignalSpy changed(&m_box->settings, &Settings::changed);
        const auto told = [&changed](Topic topic, qsizetype times = 1) {
            const bool right = changed.size() == times && changed.last().first().value<Topic>() == topic;
            changed.clear();
            return right;
        };
        for (int twice = 0; twice < 2; ++twice) {
            // The second time nothing changes, and nothing is told.
            const qsizetype once = twice == 0 ? 1 : 0;
            m_box->settings.setOnClose(Settings::OnClose::Quit);
            QVERIFY(once ? told(Topic::OnClose) : changed.isEmpty());
            m_box->settings.setTrayLook(Settings::TrayLook::None);
            QVERIFY(once ? told(Topic::Tray) : changed.isEmpty());
            m_box->settings.setNotifiesEverySync(true);
            QVERIFY(once ? told(Topic::Notifications) : changed.isEmpty());
            m_box->settings.setProxy(Settings::Proxy::Manual);
            QVERIFY(once ? told(Topic::Network) : changed.isEmpty());
            m_box->settings.setShare({0.5, 0.25});
            QVERIFY(once ? told(Topic::Share, 2) : changed.isEmpty());
            m_box->settings.setAvoidsMetered(true);
            QVERIFY(once ? told(Topic::Network) : changed.isEmpty());
            m_box->settings.setLogLevel(Settings::LogLevel::Detail);
            QVERIFY(once ? told(Topic::Log) : changed.isEmpty());
            m_box->settings.setDataFolder(QStringLiteral("/data"));
            QVERIFY(once ? told(Topic::DataFolder) : changed.isEmpty());
            m_box->settings.setStartsAtLogin(true);
            QVERIFY(once ? told(Topic::LoginStart) : changed.isEmpty());
        }
        // On disk, in the words that the rest of the program reads.
        const Preferences &kept = m_box->box.store->preferences();
        QCOMPARE(kept.value(preference::onClose), QStringLiteral("quit"));
        QCOMPARE(kept.value(preference::trayIcon), QStringLiteral("none"));
        QCOMPARE(kept.value(preference::proxy), QStringLiteral("manual"));
        QCOMPARE(kept.value(preference::logLevel), QStringLiteral("detail"));
        QCOMPARE(kept.value(preference::shareOrganization), 0.25);
        QCOMPARE(kept.value(preference::notOnMetered), true);
        QCOMPARE(kept.value(preference::dataFolder), QStringLiteral("/data"));
        const Settings again(m_box->box.store->preferences(), m_box->login);
        QCOMPARE(again.onClose(), Settings::OnClose::Quit);
        QCOMPARE(again.trayLook(), Settings::TrayLook::None);
        QCOMPARE(again.proxy(), Settings::Proxy::Manual);
        QCOMPARE(again.logLevel(), Settings::LogLevel::Detail);
        QVERIFY(again.startsAtLogin());
    }

    void theTruthOfTheSystemIsShown()
    {
        m_box->login.on = true; // switched on by somebody else
        QVERIFY(m_box->settings.startsAtLogin());
        m_box->login.refuses = true;
        QSignalSpy failed(&m_box->settings, &Settings::failed);
        QSignalSpy changed(&m_box->settings, &Settings::changed);
        m_box->settings.setStartsAtLogin(false);
        QCOMPARE(failed.size(), 1);
        QCOMPARE(changed.size(), 0);
        QCOMPARE(failed.first().at(0).value<Topic>(), Topic::LoginStart);
        QCOMPARE(failed.first().at(1).value<Error>().detail, QStringLiteral("Read-only file system"));
        QVERIFY(m_box->settings.startsAtLogin());
    }

    void whatIsOutOfBoundsIsRefused()
    {
        QSignalSpy failed(&m_box->settings, &Settings::failed);
        m_box->settings.setRetention({Settings::leastRuns - 1, 180});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(m_box->settings.retention(), (Settings::Retention{500, 180}));
        m_box->settings.setShare({0.0, 0.8});
        QCOMPARE(failed.size(), 2);
        QCOMPARE(m_box->settings.share().user, 1.0);
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
        m_box->settings.setProxyAddress(address);
        QCOMPARE(m_box->settings.proxyAddress(), isOne ? address : QString());
    }

    void theStandardFolderIsNotKept()
    {
        m_box->settings.setDataFolder(QStringLiteral("/data"));
        m_box->settings.setDataFolder(Settings::standardDataFolder());
        QCOMPARE(m_box->box.store->preferences().value(preference::dataFolder), QString());
        m_box->settings.setDataFolder(QStringLiteral("/data"));
        m_box->settings.setDataFolder({});
        QCOMPARE(m_box->settings.dataFolder(), Settings::standardDataFolder());
    }

    void onlyLanguagesThatThereAreAreOffered()
    {
        const QList<Settings::Language> languages = Settings::languages();
        QStringList codes;
        QStringList names;
        for (const Settings::Language &language : languages) {
            codes.append(language.code);
            names.append(language.name);
        }
        QCOMPARE(codes,
                 QStringList({QString(), QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                              QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
        QCOMPARE(names.mid(1), QStringList({QStringLiteral("Deutsch"), QStringLiteral("English"),
                                            QStringLiteral("Español"), QStringLiteral("Français"),
                                            QStringLiteral("日本語"), QStringLiteral("简体中文")}));
    }

    void questionsComeAgain()
    {
        m_box->settings.setOnClose(Settings::OnClose::Keep);
        QVERIFY(m_box->box.store->preferences().set(preference::closeNoteShown, true).ok());
        m_box->settings.resetDialogs();
        QCOMPARE(m_box->settings.onClose(), Settings::OnClose::Automatic);
        QVERIFY(!m_box->box.store->preferences().value(preference::closeNoteShown));
    }

private:
    std::unique_ptr<SettingsBox> m_box;
};

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
