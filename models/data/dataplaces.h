// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"
#include "sync/engine/preview/datareader.h"

#include <QStringList>

#include <functional>

namespace kitesync {

/// Who asks for a destination's password: only a person may be asked to unlock the keychain for it.
enum class Asker { Person, Program };

/// Where a pipeline's data is and how to get in; the answer comes once, at once for a file. UnknownPipeline and the errors of
/// the keychain; KeychainLocked for a Program where the password would need a prompt.
void findDataPlace(PipelineManager &manager, const PipelineKey &key, Asker asker, QObject *context,
                   std::function<void(const Result<DataPlace> &)> done);

/// The tables and views that a pipeline's destination may have, in showing order, without prefix.
[[nodiscard]] QStringList dataRelations(const PipelineConfig &config);

} // namespace kitesync
