// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"
#include "sync/credentials/memoryvault.h"
#include "tests/models/history/historytools.h"

namespace kitesync::tests {

/// A manager with one pipeline ("Acme CI") over a real store, engine and schedule; nothing is stored in a keychain.
class Desk
{
public:
    Desk()
    {
        if (!manager.load())
            qFatal("not loaded");
    }

    History history;
    MemoryVault vault;
    SyncEngine engine{history.clock};
    Scheduler scheduler{history.clock};
    Surroundings surroundings;
    PipelineManager manager{
        PipelineManager::Parts{*history.store, vault, engine, scheduler, surroundings, history.clock}};
};

} // namespace kitesync::tests
