// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/partversion.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/run.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QStringList>

namespace kitesync {

class Preferences;
class Store;

/// What a support file tells besides the log. Nothing of it was masked yet.
struct SupportContent
{
    QJsonObject versions; ///< program, parts, system, drivers, language
    QJsonObject settings; ///< by the preference's name
    QJsonArray pipelines;
    QJsonObject runs; ///< the newest of each pipeline, by its key: lists
    QStringList gaps; ///< what could not be read, and why
};

/// How many runs of each pipeline go into a support file.
inline constexpr int supportRuns = 100;

/// Reads what the store has; its thread.
[[nodiscard]] SupportContent supportContent(Store &store, const QList<PartVersion> &parts,
                                            const QStringList &sqlDrivers);

[[nodiscard]] QJsonObject settingsJson(const Preferences &preferences);
[[nodiscard]] QJsonObject pipelineJson(const PipelineConfig &config);

} // namespace kitesync
