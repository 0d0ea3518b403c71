// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kitesync {

/// One file within an archive.
struct ZipEntry
{
    QString name; ///< may have folders: "log/kitesync.log"
    QByteArray content;
};

/// A zip archive of @p entries, made in memory. DestinationFailed (detail has libzip's words): there is too little memory, or
/// libzip is not installed. Any thread.
[[nodiscard]] Result<QByteArray> zipOf(const QList<ZipEntry> &entries);

} // namespace kitesync
