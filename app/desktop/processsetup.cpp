// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/processsetup.h"

#include "models/settings/settings.h"
#include "sync/domain/log.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThreadPool>
#include <QUrl>

#include <atomic>

namespace kitesync {

namespace {

QNetworkProxy manualProxy(const QString &address)
{
    const QUrl url(address);
    const bool isSocks = url.scheme() == QLatin1String("socks5");
    return QNetworkProxy(isSocks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, url.host(),
                         static_cast<quint16>(url.port()));
}

void applyProxy(const Settings &settings)
{
    switch (settings.proxy()) {
    case Settings::Proxy::System:
        QNetworkProxyFactory::setUseSystemConfiguration(true);
        return;
    case Settings::Proxy::None:
        break;
    case Settings::Proxy::Manual:
        // Without an address yet it is as without a proxy.
        if (Settings::isProxyAddress(settings.proxyAddress())) {
            QNetworkProxyFactory::setUseSystemConfiguration(false);
            QNetworkProxy::setApplicationProxy(manualProxy(settings.proxyAddress()));
            return;
        }
    }
    QNetworkProxyFactory::setUseSystemConfiguration(false);
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
}

/// Reading the system's certificates takes longer than everything else at a start, so it is done only where our file
/// joins them, beside the GUI thread; the newest wish counts.
void applyCertificates(const QString &file)
{
    static std::atomic<int> newest = 0;
    if (file.isEmpty() && newest == 0)
        return; // Qt's own standard needs nothing from us
    const int wish = ++newest;
    QThreadPool::globalInstance()->start([file, wish] {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
        if (!file.isEmpty()) {
            const QList<QSslCertificate> own
                = QSslCertificate::fromPath(file, QSsl::Pem, QSslCertificate::PatternSyntax::FixedString);
            if (own.isEmpty())
                qCWarning(logApp) << "No certificate can be read from" << file;
            trusted += own;
        }
        configuration.setCaCertificates(trusted);
        if (wish == newest)
            QSslConfiguration::setDefaultConfiguration(configuration);
    });
}

} // namespace

void applyNetwork(const Settings &settings)
{
    applyProxy(settings);
    applyCertificates(settings.certificateFile());
}

void applyLogLevel(const Settings &settings)
{
    // The categories' own standard is information and worse.
    switch (settings.logLevel()) {
    case Settings::LogLevel::Normal:
        return QLoggingCategory::setFilterRules({});
    case Settings::LogLevel::Problems:
        return QLoggingCategory::setFilterRules(QStringLiteral("kitesync.*.info=false"));
    case Settings::LogLevel::Detail:
        return QLoggingCategory::setFilterRules(QStringLiteral("kitesync.*.debug=true"));
    }
}

} // namespace kitesync
