// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engineoptions.h"
#include "sync/engine/enginerun.h"
#include "sync/engine/syncengine.h"
#include "sync/engine/work/decodeworker.h"
#include "sync/engine/work/loadline.h"
#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <stop_token>

namespace kitesync {

/// One run from its start to its report. Lives on the sync thread; the plan is that of sync-algorithm.md.
class SyncRun final : public EngineRun
{
    Q_OBJECT
public:
    /// @p budget and @p decoder are shared and outlive the run.
    SyncRun(RunRequest request, QString runId, const Clock &clock, const EngineOptions &options,
            RateBudget *budget, DecodeWorker *decoder, QObject *parent = nullptr);
    ~SyncRun() override;

    void start() override;
    void stop() override;

private:
    Task<void> main();
    Task<Status> openDestination();
    Task<Status> readSource();
    Task<void> askAboutToken();
    Task<Status> complete();
    Task<Status> record();
    void conclude(const Status &status);
    [[nodiscard]] std::optional<Error> miscounted() const;
    void report();

    RunRequest m_request;
    const Clock &m_clock;
    const EngineOptions &m_options;
    RateBudget *m_budget;
    std::stop_source m_stop;
    std::unique_ptr<LoadLine> m_line;
    std::unique_ptr<ApiClient> m_client;
    std::unique_ptr<RunContext> m_context;
    RunReport m_report;
    std::chrono::milliseconds m_startedAt;
    bool m_prepared = false; ///< the destination has our tables and our lock
    TaskGroup m_group;
    QTimer m_pulse;
};

} // namespace kitesync
