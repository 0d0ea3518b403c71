// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/store/pipelinestore.h"
#include "sync/store/store.h"
#include "tests/fakes/manualclock.h"

#include <QTemporaryDir>

#include <memory>

namespace kitesync::tests {

/// A store in a folder of its own; both go with it.
class StoreBox
{
public:
    StoreBox()
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("kitesync.sqlite")), clock);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
    }

    PipelineKey addPipeline(const QString &name)
    {
        PipelineConfig config;
        config.name = name;
        config.organization = QStringLiteral("acme");
        config.destination.url = QStringLiteral("sqlite:") + folder.filePath(name + QStringLiteral(".sqlite"));
        const auto added = store->pipelines().add(config);
        if (!added)
            qFatal("not added: %s %s", qPrintable(added.error().subject), qPrintable(added.error().detail));
        return added->key;
    }

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Store> store;
};

} // namespace kitesync::tests
