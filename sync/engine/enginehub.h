// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"
#include "sync/buildkite/ratebudget.h"
#include "sync/engine/engineoptions.h"
#include "sync/engine/enginerun.h"
#include "sync/engine/syncengine.h"
#include "sync/engine/work/decodeworker.h"
#include "sync/engine/work/task.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <map>
#include <memory>

namespace kitesync {

/// What lives on the sync thread for as long as the engine: the runs under way, the decoder, and one rate budget a token.
class EngineHub final : public QObject
{
    Q_OBJECT
public:
    EngineHub(const Clock &clock, const EngineOptions &options);
    ~EngineHub() override;

    void start(const RunRequest &request, const QString &runId);
    void stop(const PipelineKey &key);
    void stopAll();
    void settle(const PipelineKey &key, const Status &status);
    /// Stops everything; @p done is called when nothing is under way any more.
    void finish(std::function<void()> done);

    void testSource(const QUrl &apiUrl, const Secret &token, const QString &organization,
                    const std::function<void(const Result<SourceReport> &)> &done);
    void listOrganizations(const QUrl &apiUrl, const Secret &token,
                           const std::function<void(const Result<QList<OrganizationEntry>> &)> &done);
    void testDestination(const DestinationQuestion &question,
                         const std::function<void(const Result<DestinationReport> &)> &done);

Q_SIGNALS:
    void progressed(const kitesync::Progress &progress);
    void verified(const kitesync::PipelineKey &key, const QString &runId);
    void finished(const kitesync::PipelineKey &key, const kitesync::RunReport &report);

private:
    [[nodiscard]] EngineRun *makeRun(const RunRequest &request, const QString &runId);
    void checkIdle();
    [[nodiscard]] RateBudget *budgetOf(const QUrl &apiUrl, const Secret &token);
    Task<void> examine(DestinationQuestion question,
                       std::function<void(const Result<DestinationReport> &)> done);

    const Clock &m_clock;
    const EngineOptions m_options;
    DecodeWorker m_decoder;
    std::map<QByteArray, std::unique_ptr<RateBudget>> m_budgets; ///< by a fingerprint of origin and token
    QHash<PipelineKey, EngineRun *> m_runs;
    std::stop_source m_stop;
    TaskGroup m_group;
    std::function<void()> m_whenIdle;
};

} // namespace kitesync
