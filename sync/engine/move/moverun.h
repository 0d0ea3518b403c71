// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engineoptions.h"
#include "sync/engine/enginerun.h"
#include "sync/engine/move/moveparts.h"
#include "sync/engine/work/loadline.h"
#include "sync/engine/work/progressmeter.h"
#include "sync/engine/work/task.h"

#include <QTimer>

#include <memory>
#include <stop_token>

namespace kitesync {

/// Moves a pipeline's rows and checkpoint to another destination: both are locked, the rows are copied page by page, both
/// sides are read again and compared, and only then does it ask whoever keeps the pipelines to switch over (verified()).
/// Nothing is taken away from the old destination.
///
/// A copy that was cut short goes on where it stopped if no run has changed the old destination since, and else begins again.
class MoveRun final : public EngineRun
{
    Q_OBJECT
public:
    MoveRun(RunRequest request, QString runId, const Clock &clock, const EngineOptions &options,
            QObject *parent = nullptr);
    ~MoveRun() override;

    void start() override;
    void stop() override;
    void settle(const Status &status) override;

private:
    /// The sum of one table on one side.
    struct Sums
    {
        Status status;
        QList<ContentSum> ofParts;
    };

    Task<void> main();
    Task<Status> move();
    Task<Status> openSource();
    Task<Status> openTarget();
    Task<Status> copy();
    Task<Status> copyPart(MovedPart part);
    Task<Status> compare();
    Task<void> sumUp(LoadLine *line, ContentRules rules, bool counts, Sums *sums);
    Task<Status> switchOver();
    [[nodiscard]] Pending<Status> write(std::shared_ptr<MovePortion> page);
    [[nodiscard]] PrepareRequest prepareRequest() const;
    [[nodiscard]] Status kept(const QList<ContentSum> &before, const QList<ContentSum> &after);
    void advance();
    void conclude(const Status &status);
    void report();

    const RunRequest m_request;
    const Clock &m_clock;
    const EngineOptions &m_options;
    std::stop_source m_stop;
    std::unique_ptr<LoadLine> m_source;
    std::unique_ptr<LoadLine> m_target;
    ProgressMeter m_meter;
    RunReport m_report;
    std::chrono::milliseconds m_startedAt;
    MoveSource m_found;
    MoveMark m_mark;
    QList<MovedPart> m_parts;
    std::array<qint64, sourceObjectCount> m_copied{};
    std::array<qint64, sourceObjectCount> m_compared{};
    qint64 m_commits = 0;
    Pending<Status> m_settled;
    TaskGroup m_group;
    TaskGroup m_comparing;
    QTimer m_pulse;
};

} // namespace kitesync
