// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"

#include "app/demo/json/organizationjson.h"
#include "app/demo/world/demoworld.h"

#include <QJsonDocument>

namespace kitesync {

using namespace demo;

namespace {

QJsonObject parsed(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

constexpr BuildShape wholeBuild{.retriedJobs = true, .jobs = true, .pipeline = true, .stateCounts = false};

} // namespace

DemoOrganization::DemoOrganization(const DemoOptions &options)
    : m_world(std::make_unique<DemoWorld>(options))
    , m_json(std::make_unique<OrganizationJson>(*m_world))
{
}

DemoOrganization::~DemoOrganization() = default;

const DemoOptions &DemoOrganization::options() const
{
    return m_world->options();
}

DemoSwitches &DemoOrganization::switches()
{
    return m_world->switches();
}

void DemoOrganization::touch()
{
    m_world->touch();
}

QDateTime DemoOrganization::now() const
{
    return QDateTime::fromMSecsSinceEpoch(m_world->now(), Qt::UTC);
}

void DemoOrganization::advance(std::chrono::milliseconds duration)
{
    m_world->advance(duration.count());
}

void DemoOrganization::stopGrowth()
{
    m_world->stopGrowth();
}

void DemoOrganization::settle()
{
    stopGrowth();
    advance(std::chrono::milliseconds(Lifelines::longestNormalLife) + std::chrono::hours(1));
}

void DemoOrganization::forEachBuild(const std::function<void(const QJsonObject &)> &callback) const
{
    // The walk is newest first; the numbers alone are small.
    std::vector<qint64> numbers;
    m_world->visit({}, [&](qint64 number) {
        numbers.push_back(number);
        return true;
    });
    for (auto number = numbers.rbegin(); number != numbers.rend(); ++number)
        callback(parsed(m_json->builds.build(*m_world->build(*number), wholeBuild)));
}

void DemoOrganization::forEachPipeline(const std::function<void(const QJsonObject &, bool)> &callback) const
{
    for (int i = 0; i < m_world->pipelines().count(); ++i) {
        const PipelineModel &pipeline = m_world->pipelines().at(i);
        if (!pipeline.readable())
            continue;
        const bool listed = pipeline.archivedAt == never || pipeline.archivedAt > m_world->now()
                            || m_world->switches().listArchivedPipelines;
        callback(parsed(m_json->objects.pipeline(pipeline, false)), listed);
    }
}

void DemoOrganization::forEachAgent(const std::function<void(const QJsonObject &, bool)> &callback) const
{
    m_world->fleet().forEach(m_world->now(), [&](const AgentModel &agent) {
        if (!agent.deleted)
            callback(parsed(m_json->builds.agent(agent)), agent.listed());
    });
}

std::optional<QJsonObject> DemoOrganization::build(qint64 number) const
{
    const auto found = m_world->build(number);
    if (!found)
        return std::nullopt;
    return parsed(m_json->builds.build(*found, wholeBuild));
}

std::optional<QJsonObject> DemoOrganization::pipeline(const QString &idOrSlug) const
{
    const int index = m_world->pipelines().find(idOrSlug.toUtf8());
    if (index < 0 || !m_world->pipelines().at(index).readable())
        return std::nullopt;
    return parsed(m_json->objects.pipeline(m_world->pipelines().at(index), false));
}

std::optional<QJsonObject> DemoOrganization::agent(const QString &id) const
{
    const auto found = m_world->fleet().byId(id.toUtf8(), m_world->now());
    if (!found || found->deleted)
        return std::nullopt;
    return parsed(m_json->builds.agent(*found));
}

qint64 DemoOrganization::buildCount() const
{
    qint64 count = 0;
    m_world->visit({}, [&](qint64) {
        ++count;
        return true;
    });
    return count;
}

QStringList DemoOrganization::pipelineSlugs() const
{
    QStringList slugs;
    for (int i = 0; i < m_world->pipelines().count(); ++i) {
        if (m_world->pipelines().at(i).readable())
            slugs.append(QString::fromUtf8(m_world->pipelines().at(i).slug));
    }
    return slugs;
}

QList<qint64> DemoOrganization::recentBuilds(int count) const
{
    QList<qint64> numbers;
    if (count <= 0)
        return numbers;
    m_world->visit({}, [&](qint64 number) {
        numbers.append(number);
        return numbers.size() < count;
    });
    return numbers;
}

void DemoOrganization::recordVersions(bool on)
{
    m_json->versions.setOn(on);
    m_world->touch();
}

QList<QJsonObject> DemoOrganization::versionsOf(DemoKind kind, const QString &id) const
{
    QList<QJsonObject> versions;
    for (const QByteArray &json : m_json->versions.of(kind, id.toUtf8()))
        versions.append(parsed(json));
    return versions;
}

DemoWorld &DemoOrganization::world()
{
    return *m_world;
}

const DemoWorld &DemoOrganization::world() const
{
    return *m_world;
}

OrganizationJson &DemoOrganization::json() const
{
    return *m_json;
}

} // namespace kitesync
