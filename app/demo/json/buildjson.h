// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/json/objectjson.h"

namespace kitesync::demo {

/// Which parts of a build are shown.
struct BuildShape
{
    bool retriedJobs = false;
    bool jobs = true;
    bool pipeline = true;
    bool stateCounts = false; ///< job_state_counts: single builds only

    friend bool operator==(const BuildShape &, const BuildShape &) = default;
};

/// Builds and jobs as JSON text (buildkite-api.md sections 5.1 and 5.2).
class BuildJson final
{
public:
    BuildJson(const DemoWorld &world, const ObjectJson &objects, Versions &versions);

    [[nodiscard]] QByteArray build(const BuildModel &build, const BuildShape &shape) const;
    /// @p inBuild: as the builds endpoints show it (with group_key), else as the jobs endpoints do.
    [[nodiscard]] QByteArray job(const BuildModel &build, const JobModel &job, bool inBuild) const;
    /// An agent with the job that it runs, as agents endpoints show it.
    [[nodiscard]] QByteArray agent(const AgentModel &agent) const;

private:
    void writePeople(JsonWriter &json, const BuildModel &build) const;
    void writeOrigin(JsonWriter &json, const BuildModel &build) const;
    void writeJobs(JsonWriter &json, const BuildModel &build, const BuildShape &shape) const;
    void writeScript(JsonWriter &json, const BuildModel &build, const JobModel &job, bool inBuild) const;
    void writeOutcome(JsonWriter &json, const JobModel &job) const;
    void writeRetries(JsonWriter &json, const BuildModel &build, const JobModel &job, bool inBuild) const;
    void writeManual(JsonWriter &json, const BuildModel &build, const JobModel &job) const;
    void writeTrigger(JsonWriter &json, const BuildModel &build, const JobModel &job) const;

    const DemoWorld &m_world;
    const ObjectJson &m_objects;
    Versions &m_versions;
};

} // namespace kitesync::demo
