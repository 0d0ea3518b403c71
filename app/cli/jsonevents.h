// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/runjson.h"
#include "sync/domain/progress.h"
#include "sync/domain/reports.h"
#include "sync/domain/run.h"
#include "sync/engine/syncengine.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>

namespace kitesync::cli {

// The JSON of cli.md; that of runs is shared with the window. All times are ISO 8601 in UTC with milliseconds, durations whole milliseconds unless the name says
// otherwise, absent values null.
using runjson::errorValue;
using runjson::finishedEvent;
using runjson::historyEntry;
using runjson::nameOf;

/// {"event":"progress", ...}
[[nodiscard]] QJsonObject progressEvent(const Progress &progress, const QString &pipeline);
/// {"event":"verified", ...}: the days that differ.
[[nodiscard]] QJsonObject verifiedEvent(const RunReport &report);
/// {"event":"finished", ...} with the tables that were moved and found equal.
[[nodiscard]] QJsonObject movedEvent(const RunReport &report, const DestinationConfig &destination);
/// One element of `list --json`.
[[nodiscard]] QJsonObject pipelineEntry(const PipelineConfig &config, const std::optional<Run> &last,
                                        const std::optional<Run> &complete);
/// {"event":"tested", ...}
[[nodiscard]] QJsonObject testedEvent(const PipelineConfig &config, const Result<SourceReport> &source,
                                      const Result<DestinationReport> &destination);
/// One line.
[[nodiscard]] QByteArray jsonLine(const QJsonObject &object);

} // namespace kitesync::cli
