// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/processsetup.h"

#include "models/settings/settings.h"
#include "sync/domain/clock.h"
#include "sync/domain/log.h"
#include "sync/store/preferences.h"
#include "sync/store/store.h"
#include "tests/models/settings/fakeloginstart.h"

#include <QFile>
#include <QLocale>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace kitesync;

namespace {

QNetworkProxy proxyForTheApi()
{
    return QNetworkProxyFactory::proxyForQuery(
               QNetworkProxyQuery(QUrl(QStringLiteral("https://api.buildkite.com"))))
        .constFirst();
}

} // namespace

class TestProcessSetup final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto store = Store::open(m_folder->filePath(QStringLiteral("kitesync.sqlite")), m_clock);
        QVERIFY(store.ok());
        m_store = std::move(store).value();
        m_settings = std::make_unique<Settings>(m_store->preferences(), m_login);
        for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
            qunsetenv(variable);
    }

    void theProxyOfTheSettingsIsUsed()
    {
        m_settings->setProxyAddress(QStringLiteral("http://proxy.example.com:3128"));
        m_settings->setProxy(Settings::Proxy::Manual);
        applyNetwork(*m_settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxyForTheApi().hostName(), QStringLiteral("proxy.example.com"));
        QCOMPARE(proxyForTheApi().port(), 3128);
        m_settings->setProxyAddress(QStringLiteral("socks5://127.0.0.1:1080"));
        applyNetwork(*m_settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::Socks5Proxy);
        m_settings->setProxy(Settings::Proxy::None);
        applyNetwork(*m_settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::NoProxy);
    }

    void theSystemsProxyIsAsked()
    {
        qputenv("https_proxy", "http://system.example.com:8080");
        m_settings->setProxy(Settings::Proxy::None);
        applyNetwork(*m_settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::NoProxy);
        m_settings->setProxy(Settings::Proxy::System);
        applyNetwork(*m_settings);
        QCOMPARE(proxyForTheApi().hostName(), QStringLiteral("system.example.com"));
    }

    void theOwnAuthorityIsTrustedBesidesTheSystems()
    {
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        if (system.isEmpty())
            QFAIL("no CA certificates on this system: apt install ca-certificates");
        // Any certificate does: one of the system's under another name.
        QFile file(m_folder->filePath(QStringLiteral("own.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(system.constFirst().toPem());
        file.close();
        const auto trusted = [] { return QSslConfiguration::defaultConfiguration().caCertificates().size(); };
        m_settings->setCertificateFile(file.fileName());
        applyNetwork(*m_settings);
        QCOMPARE(trusted(), system.size() + 1);
        m_settings->setCertificateFile(QStringLiteral("/nowhere.pem"));
        QTest::ignoreMessage(QtWarningMsg, "No certificate can be read from \"/nowhere.pem\"");
        applyNetwork(*m_settings);
        QCOMPARE(trusted(), system.size());
    }

    void theLogKeepsWhatIsWished()
    {
        m_settings->setLogLevel(Settings::LogLevel::Detail);
        applyLogLevel(*m_settings);
        QVERIFY(logApi().isDebugEnabled());
        m_settings->setLogLevel(Settings::LogLevel::Problems);
        applyLogLevel(*m_settings);
        QVERIFY(!logApi().isInfoEnabled());
        QVERIFY(logApi().isWarningEnabled());
        m_settings->setLogLevel(Settings::LogLevel::Normal);
        applyLogLevel(*m_settings);
        QVERIFY(logApi().isInfoEnabled());
        QVERIFY(!logApi().isDebugEnabled());
    }

    void theLanguageIsTheChosenOne()
    {
        QLocale::setDefault(QLocale(QLocale::German));
        applyLanguage(*m_settings);
        QCOMPARE(QLocale().language(), QLocale::German);
        m_settings->setLanguage(QStringLiteral("en"));
        applyLanguage(*m_settings);
        QCOMPARE(QLocale().language(), QLocale::English);
    }

private:
    SystemClock m_clock;
    FakeLoginStart m_login;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Settings> m_settings;
};

QTEST_GUILESS_MAIN(TestProcessSetup)
#include "tst_processsetup.moc"
