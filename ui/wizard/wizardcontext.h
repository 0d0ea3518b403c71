// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace kitesync {

/// What the wizard is given by whoever opens it.
struct WizardContext
{
    PipelineManager &manager; ///< must outlive the wizard
    QStringList sqlDrivers; ///< Qt's SQL drivers that are installed: QSQLITE, QPSQL ...
    QString dataFolder; ///< where databases go by default; made when it is needed
    bool autostart = false; ///< whether Kitesync starts at login now
    /// Makes the vault keep what is written from now on in memory only. Where it is missing the wizard does not
    /// offer that.
    std::function<void()> keepSecretsUntilQuit;
};

} // namespace kitesync
