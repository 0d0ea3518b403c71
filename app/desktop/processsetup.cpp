// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/processsetup.h"

#include "models/settings/settings.h"
#include "sync/buildkite/trust.h"
#include "sync/domain/log.h"

#include <QNetworkProxy>
#include <QUrl>

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

} // namespace

void applyNetwork(const Settings &settings)
{
    applyProxy(settings);
    trustAlso(settings.certificateFile());
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
