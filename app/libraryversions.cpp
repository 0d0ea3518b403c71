// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/libraryversions.h"

#include "sync/store/store.h"

#include <QtGlobal>

namespace kitesync {

QList<PartVersion> libraryVersions(const Store &store)
{
    const Result<QString> sqlite = store.sqliteVersion();
    return {{QStringLiteral("Qt"), QLatin1String(qVersion())},
            {QStringLiteral("SQLite"), sqlite ? *sqlite : sqlite.error().detail},
            {QStringLiteral("QtKeychain"), QStringLiteral(KITESYNC_QTKEYCHAIN_VERSION)},
            {QStringLiteral("simdjson"), QStringLiteral(KITESYNC_SIMDJSON_VERSION)},
            {QStringLiteral("libdeflate"), QStringLiteral(KITESYNC_LIBDEFLATE_VERSION)},
            {QStringLiteral("libzip"), QStringLiteral(KITESYNC_LIBZIP_VERSION)}};
}

} // namespace kitesync
