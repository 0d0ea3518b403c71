// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"
#include "sync/store/runstore.h"
#include "tests/fakes/storebox.h"

#include <QTest>

namespace kitesync::tests {

/// A store with one pipeline, whose runs a test writes down.
class History : public StoreBox
{
public:
    History()
        : key(addPipeline(QStringLiteral("Acme CI")))
    {
    }

    /// A run that ended now, ten minutes after the one before.
    Run run(RunOutcome outcome = RunOutcome::Succeeded)
    {
        clock.advance(std::chrono::minutes(10));
        Run run;
        run.id = QStringLiteral("run-%1").arg(++m_number);
        run.pipelineKey = key;
        run.pipelineName = QStringLiteral("Acme CI");
        run.startedAt = clock.now();
        run.finishedAt = clock.now().addSecs(72);
        run.duration = std::chrono::seconds(72);
        run.objects = SourceObject::Pipelines | SourceObject::Builds | SourceObject::Jobs;
        run.outcome = outcome;
        run.apiCalls = 12;
        return run;
    }

    void keep(const Run &run)
    {
        const Status kept = store->runs().finish(run);
        if (!kept)
            qFatal("not kept: %s", qPrintable(kept.error().detail));
    }

    PipelineKey key;

private:
    int m_number = 0;
};

inline Error errorOf(ErrorKind kind, const QString &place = {}, const QString &subject = {},
                     const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.place = place;
    error.subject = subject;
    error.detail = detail;
    return error;
}

} // namespace kitesync::tests
