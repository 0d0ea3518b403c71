// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kitesync {

/// Runs as a file for other programs. The columns' names are the keys of the JSON and are not translated; times are ISO
/// 8601 in UTC.
namespace runexport {

/// Lines of csvLine(); counts of each object in columns of their own.
[[nodiscard]] QByteArray csv(const QList<Run> &runs);

} // namespace runexport

} // namespace kitesync
