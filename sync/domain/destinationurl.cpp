// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/destinationurl.h"

#include <QFileInfo>

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

bool isSamePlace(const QString &url, const QString &other)
{
    if (url == other)
        return true;
    if (!isSqliteUrl(url) || !isSqliteUrl(other))
        return false;
    const QString path = QFileInfo(sqlitePath(url)).canonicalFilePath();
    return !path.isEmpty() && path == QFileInfo(sqlitePath(other)).canonicalFilePath();
}

} // namespace kitesync
