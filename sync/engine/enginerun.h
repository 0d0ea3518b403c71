// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncengine.h"

#include <QObject>

namespace kitesync {

/// One run of whatever kind, from its start to its report. Lives on the sync thread.
class EngineRun : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Begins; finished() follows, always.
    virtual void start() = 0;
    /// Ends the run at the next safe point.
    virtual void stop() = 0;
    /// The answer to verified().
    virtual void settle(const kitesync::Status &) { }

Q_SIGNALS:
    void progressed(const kitesync::Progress &progress);
    /// A move has both copies equal and waits for settle() with both locked.
    void verified();
    void finished(const kitesync::RunReport &report);
};

} // namespace kitesync
