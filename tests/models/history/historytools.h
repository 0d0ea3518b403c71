// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"
#include "tests/fakes/manualclock.h"

#include <QTemporaryDir>
#include <QTest>

namespace kitesync::tests {

/// A store with one pipeline, whose runs a test writes down.
class History
{
public:
    History()
    {
        auto opened = Store::open(folder.filePath(QStringLiteral("store.sqlite")), clock);
        if (!opened)
            qFatal("no store: %s", qPrintable(opened.error().detail));
        store = std::move(opened).value();
        key = addPipeline(QStringLiteral("Acme CI"));
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

    QTemporaryDir folder;
    ManualClock clock;
    std::unique_ptr<Store> store;
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
