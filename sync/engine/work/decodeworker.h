// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/page.h"
#include "sync/engine/work/task.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace kitesync {

/// The decode thread: inflates and parses pages into rows, one after the other; serves all runs.
class DecodeWorker final
{
public:
    DecodeWorker();
    /// Waits for the page that is being decoded.
    ~DecodeWorker();
    DecodeWorker(const DecodeWorker &) = delete;
    DecodeWorker &operator=(const DecodeWorker &) = delete;

    /// Decodes on the thread; the answer comes to @p context's thread, which must outlive it.
    Pending<Result<ParsedPage>> decode(QByteArray body, bool gzip, ParseRequest request,
                                       std::size_t byteLimit, QObject *context);

private:
    QThread m_thread;
    QObject *m_anchor; // lives on m_thread
};

} // namespace kitesync
