// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/versiontext.h"

#include "sync/destination/destination.h"

#include <QCoreApplication>

namespace kitesync::cli {

namespace {

struct VersionWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::Version)
};

} // namespace

QString versionText()
{
    QStringList lines{QStringLiteral("kitesync %1").arg(QStringLiteral(KITESYNC_VERSION))};
    if (const QString commit = QStringLiteral(KITESYNC_COMMIT); !commit.isEmpty())
        lines.append(VersionWords::tr("Built from commit %1").arg(commit));
    lines.append(VersionWords::tr("Qt %1, built with Qt %2")
                     .arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)));
    QStringList drivers = Destination::installedDrivers();
    drivers.sort();
    lines.append(drivers.isEmpty()
                     ? VersionWords::tr("SQL drivers: none")
                     : VersionWords::tr("SQL drivers: %1").arg(drivers.join(QLatin1String(", "))));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace kitesync::cli
