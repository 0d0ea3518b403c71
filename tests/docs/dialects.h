// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"

#include <memory>

namespace kitesync::tests {

/// The words of a database that nobody connects to: sqlite, postgresql, mariadb.
[[nodiscard]] inline std::unique_ptr<Dialect> dialectNamed(const QString &database)
{
    DestinationConfig config;
    config.url = database == QLatin1String("sqlite") ? QStringLiteral("sqlite:nowhere.sqlite")
                 : database == QLatin1String("postgresql")
                     ? QStringLiteral("postgresql://nobody@nowhere/none")
                     : QStringLiteral("mysql://nobody@nowhere/none");
    Result<std::unique_ptr<Dialect>> dialect = makeDialect(config, {}, {}, Destination::Loading::Fastest);
    if (!dialect)
        qFatal("%s: %s", qPrintable(database), qPrintable(dialect.error().detail));
    return std::move(dialect).value();
}

} // namespace kitesync::tests
