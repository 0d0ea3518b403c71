// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/destinationurl.h"

#include <QFileInfo>
#include <QUrl>
#include <QUrlQuery>

namespace kitesync {

namespace {
constexpr QLatin1String sqliteScheme{"sqlite:"};
} // namespace

bool isSqliteUrl(const QString &url)
{
    return url.startsWith(sqliteScheme);
}

QString sqlitePath(const QString &url)
{
    return isSqliteUrl(url) ? url.mid(sqliteScheme.size()) : QString();
}

QString sqliteUrl(const QString &path)
{
    return sqliteScheme + path;
}

QString ServerAddress::parameter(const QString &name) const
{
    for (const auto &[key, value] : parameters) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

std::optional<ServerAddress> serverAddress(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    ServerAddress address;
    address.kind = parsed.scheme();
    address.host = parsed.host(QUrl::FullyDecoded);
    address.port = parsed.port(0);
    address.database = parsed.path(QUrl::FullyDecoded).mid(1);
    address.user = parsed.userName(QUrl::FullyDecoded);
    if (!parsed.isValid() || address.host.isEmpty() || address.database.isEmpty()
        || !parsed.password().isEmpty())
        return std::nullopt;
    for (const auto &[key, value] : QUrlQuery(parsed).queryItems(QUrl::FullyDecoded))
        address.parameters.append({key, value});
    return address;
}

namespace {

int portOf(const ServerAddress &address)
{
    if (address.port > 0)
        return address.port;
    return address.kind == QLatin1String("mysql") ? 3306 : 5432;
}

bool isSameServer(const QString &url, const QString &other)
{
    const auto one = serverAddress(url);
    const auto two = serverAddress(other);
    return one && two && one->kind == two->kind && one->host.compare(two->host, Qt::CaseInsensitive) == 0
           && portOf(*one) == portOf(*two) && one->database == two->database;
}

} // namespace

bool isSamePlace(const QString &url, const QString &other)
{
    if (url == other || isSameServer(url, other))
        return true;
    if (!isSqliteUrl(url) || !isSqliteUrl(other))
        return false;
    const QString path = QFileInfo(sqlitePath(url)).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(sqlitePath(other)).canonicalFilePath();
}

bool haveSameTables(const DestinationConfig &one, const DestinationConfig &other)
{
    return isSamePlace(one.url, other.url) && one.tablePrefix == other.tablePrefix
           && one.schema == other.schema;
}

} // namespace kitesync
