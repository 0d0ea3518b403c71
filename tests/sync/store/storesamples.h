// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/pipelineconfig.h"
#include "sync/domain/run.h"

#include <QUuid>

namespace kitesync {

/// A pipeline that every rule allows.
inline PipelineConfig samplePipeline(const QString &name)
{
    PipelineConfig config;
    config.name = name;
    config.organization = QStringLiteral("acme");
    config.destination.url = QStringLiteral("sqlite:/srv/acme.sqlite");
    return config;
}

/// A completed run with counts that differ everywhere.
inline Run sampleRun(const PipelineKey &key, const QDateTime &startedAt)
{
    Run run;
    run.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    run.pipelineKey = key;
    run.kind = RunKind::Full;
    run.trigger = RunTrigger::CommandLine;
    run.startedAt = startedAt;
    run.finishedAt = startedAt.addMSecs(61234);
    run.outcome = RunOutcome::SucceededWithRejects;
    run.objects = SourceObject::Builds | SourceObject::Jobs;
    run.missed = 4;
    run.of(SourceObject::Builds) = {100, 60, 38, 2, 7, 1};
    run.of(SourceObject::Jobs) = {9'000'000'000, 8'999'999'999, 1, 0, 0, 3};
    run.correctAsOf = startedAt.addMSecs(-1500);
    run.apiCalls = 17;
    run.deferred = std::chrono::milliseconds(2345);
    run.duration = std::chrono::milliseconds(61234);
    return run;
}

} // namespace kitesync
