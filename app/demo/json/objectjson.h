// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/json/jsonwriter.h"
#include "app/demo/json/versions.h"
#include "app/demo/world/demoworld.h"

namespace kitesync::demo {

/// Pipelines, agents and people as JSON text (buildkite-api.md sections 5.3 to 5.5).
class ObjectJson final
{
public:
    ObjectJson(const DemoWorld &world, Versions &versions);

    /// Origin of url fields, without a slash at its end.
    void setOrigin(const QByteArray &origin) { m_origin = origin; }
    [[nodiscard]] const QByteArray &origin() const { return m_origin; }
    [[nodiscard]] QByteArray organizationUrl() const;
    [[nodiscard]] QByteArray pipelineUrl(const PipelineModel &pipeline) const;
    [[nodiscard]] QByteArray buildUrl(int pipeline, qint64 number) const;
    [[nodiscard]] QByteArray buildWebUrl(int pipeline, qint64 number) const;
    [[nodiscard]] QByteArray webUrl() const;
    [[nodiscard]] QByteArray clusterId() const;
    /// How times and nulls of the record @p id are written.
    [[nodiscard]] JsonForm formOf(const QByteArray &id) const;

    [[nodiscard]] QByteArray organization() const;
    [[nodiscard]] QByteArray user(int person, const JsonForm &form) const;
    [[nodiscard]] QByteArray currentUser() const;
    [[nodiscard]] QByteArray pipeline(const PipelineModel &pipeline, bool embedded) const;
    /// @p job: JSON of the job that it runs, or empty; left out of agents inside jobs.
    [[nodiscard]] QByteArray agent(const AgentModel &agent, bool embedded, const QByteArray &job = {}) const;

    /// The agent inside a job; cached until something changes.
    [[nodiscard]] const QByteArray &embeddedAgent(const AgentRef &ref) const;
    /// The pipeline inside a build; cached until something changes.
    [[nodiscard]] const QByteArray &embeddedPipeline(int pipeline) const;
    void person(JsonWriter &json, QByteArrayView key, int person) const; ///< null below 0

private:
    void forgetIfChanged() const;
    void writeProvider(JsonWriter &json, const PipelineModel &pipeline) const;
    void writeSteps(JsonWriter &json, const PipelineModel &pipeline) const;
    void writeCounts(JsonWriter &json, const PipelineModel &pipeline, bool embedded) const;

    const DemoWorld &m_world;
    Versions &m_versions;
    QByteArray m_origin;
    mutable quint64 m_epoch = 0;
    mutable QHash<std::pair<qint64, qint64>, QByteArray> m_agents;
    mutable QHash<int, QByteArray> m_pipelines;
};

} // namespace kitesync::demo
