// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/run.h"

#include <QList>
#include <QVariantList>

namespace kitesync {
class StoreDatabase;
}

/// Runs as rows of the tables runs, run_objects and run_errors.
namespace kitesync::runrows {

/// Runs that meet @p where (it may name the columns of runs), newest first. @p limit -1: all.
[[nodiscard]] Result<QList<Run>> read(StoreDatabase &database, const QString &where,
                                      const QVariantList &values, qint64 limit, qint64 offset);
/// Adds or replaces one run, inside a transaction of the caller. @p process is empty unless it is running.
[[nodiscard]] Status write(StoreDatabase &database, const Run &run, const QDateTime &now,
                           const QString &process);

} // namespace kitesync::runrows
