// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/sync/destination/destinationtools.h"
#include "tests/ui/history/desk.h"

namespace kitesync::tests {

/// A desk whose pipeline has run: 260 builds and as many jobs of the last days are in its database.
class FilledDesk final : public Desk
{
public:
    FilledDesk()
    {
        const PipelineConfig config = manager.find(history.key)->config;
        auto destination = Destination::open(config.destination, Secret(), history.clock, {});
        PrepareRequest request;
        request.key = config.key;
        request.organization = config.organization;
        request.objects = config.objects;
        if (!destination || !(*destination)->prepare(request))
            qFatal("no destination");
        Rows builds(SourceObject::Builds);
        Rows jobs(SourceObject::Jobs);
        const std::int64_t now = history.clock.now().toMSecsSinceEpoch() * 1000;
        for (int i = 0; i < 260; ++i) {
            const std::int64_t at = now - (i / 10) * 86400 * second;
            const std::string id = "build-" + std::to_string(1000 + i);
            builds.row(id)
                .text("state", i % 5 == 0    ? "failed"
                               : i % 11 == 0 ? "canceled"
                                             : "passed")
                .number("number", i)
                .text("branch", i % 3 == 0 ? "main" : "topic")
                .time("created_at", at);
            jobs.row("job-" + std::to_string(i))
                .text("build_id", id)
                .text("type", "script")
                .time("runnable_at", at)
                .time("started_at", at + (3 + (i * 7) % 90) * second);
        }
        if (!(*destination)->load(unitOf(builds, jobs)))
            qFatal("not loaded");
        history.keep(history.run());
        if (!manager.load())
            qFatal("not loaded again");
    }
};

} // namespace kitesync::tests
