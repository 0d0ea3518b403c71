// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/processsetup.h"

#include "sync/domain/log.h"
#include "tests/models/settings/settingsbox.h"

#include <QFile>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QTest>

#include <memory>

using namespace kitesync;
using namespace kitesync::tests;

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
        m_box = std::make_unique<SettingsBox>();
        for (const char *variable : {"http_proxy", "https_proxy", "all_proxy", "no_proxy"})
            qunsetenv(variable);
    }

    void theProxyOfTheSettingsIsUsed()
    {
        m_box->settings.setProxyAddress(QStringLiteral("http://proxy.example.com:3128"));
        m_box->settings.setProxy(Settings::Proxy::Manual);
        applyNetwork(m_box->settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::HttpProxy);
        QCOMPARE(proxyForTheApi().hostName(), QStringLiteral("proxy.example.com"));
        QCOMPARE(proxyForTheApi().port(), 3128);
        m_box->settings.setProxyAddress(QStringLiteral("socks5://127.0.0.1:1080"));
        applyNetwork(m_box->settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::Socks5Proxy);
        m_box->settings.setProxy(Settings::Proxy::None);
        applyNetwork(m_box->settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::NoProxy);
    }

    void theSystemsProxyIsAsked()
    {
        qputenv("https_proxy", "http://system.example.com:8080");
        m_box->settings.setProxy(Settings::Proxy::None);
        applyNetwork(m_box->settings);
        QCOMPARE(proxyForTheApi().type(), QNetworkProxy::NoProxy);
        m_box->settings.setProxy(Settings::Proxy::System);
        applyNetwork(m_box->settings);
        QCOMPARE(proxyForTheApi().hostName(), QStringLiteral("system.example.com"));
    }

    void theOwnAuthorityIsTrustedBesidesTheSystems()
    {
        const QList<QSslCertificate> system = QSslConfiguration::systemCaCertificates();
        if (system.isEmpty())
            QFAIL("no CA certificates on this system: apt install ca-certificates");
        // Any certificate does: one of the system's under another name.
        QFile file(m_box->box.folder.filePath(QStringLiteral("own.pem")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(system.constFirst().toPem());
        file.close();
        const auto trusted = [] { return QSslConfiguration::defaultConfiguration().caCertificates().size(); };
        m_box->settings.setCertificateFile(file.fileName());
        applyNetwork(m_box->settings);
        QTRY_COMPARE(trusted(), system.size() + 1);
        m_box->settings.setCertificateFile(QStringLiteral("/nowhere.pem"));
        QTest::ignoreMessage(QtWarningMsg, "No certificate can be read from \"/nowhere.pem\"");
        applyNetwork(m_box->settings);
        QTRY_COMPARE(trusted(), system.size());
    }

    void theLogKeepsWhatIsWished()
    {
        m_box->settings.setLogLevel(Settings::LogLevel::Detail);
        applyLogLevel(m_box->settings);
        QVERIFY(logApi().isDebugEnabled());
        m_box->settings.setLogLevel(Settings::LogLevel::Problems);
        applyLogLevel(m_box->settings);
        QVERIFY(!logApi().isInfoEnabled());
        QVERIFY(logApi().isWarningEnabled());
        m_box->settings.setLogLevel(Settings::LogLevel::Normal);
        applyLogLevel(m_box->settings);
        QVERIFY(logApi().isInfoEnabled());
        QVERIFY(!logApi().isDebugEnabled());
    }

private:
    std::unique_ptr<SettingsBox> m_box;
};

QTEST_GUILESS_MAIN(TestProcessSetup)
#include "tst_processsetup.moc"
