// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"

#include "app/demo/world/demoworld.h"

#include <QJsonDocument>

// The part of DemoOrganization that changes pipelines and agents.

namespace kitesync {

using namespace demo;

namespace {

QByteArray member(const QString &field, const QJsonValue &value)
{
    QByteArray whole = QJsonDocument(QJsonObject{{field, value}}).toJson(QJsonDocument::Compact);
    whole.chop(1);
    return whole.sliced(1) + ',';
}

/// The pipeline to change; nullptr: unknown.
PipelineModel *pipelineToChange(DemoWorld &world, const QString &pipeline)
{
    const int index = world.pipelines().find(pipeline.toUtf8());
    if (index < 0)
        return nullptr;
    world.touch();
    return &world.pipelines().at(index);
}

AgentModel *agentToChange(DemoWorld &world, const QString &id)
{
    AgentModel *agent = world.fleet().change(id.toUtf8(), world.now());
    if (agent)
        world.touch();
    return agent;
}

} // namespace

QString DemoOrganization::createPipeline(const QString &name)
{
    const int index = m_world->pipelines().add(name.toUtf8(), m_world->now());
    m_world->touch();
    return QString::fromUtf8(m_world->pipelines().at(index).id);
}

bool DemoOrganization::renamePipeline(const QString &pipeline, const QString &name)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (!found)
        return false;
    found->name = name.toUtf8();
    found->slug = m_world->pipelines().freeSlug(found->name);
    return true;
}

bool DemoOrganization::archivePipeline(const QString &pipeline, bool archived)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (found)
        found->archivedAt = archived ? m_world->now() : never;
    return found != nullptr;
}

bool DemoOrganization::deletePipeline(const QString &pipeline)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (found)
        found->deleted = true;
    return found != nullptr;
}

bool DemoOrganization::hidePipeline(const QString &pipeline)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (!found || found->hidden)
        return false;
    found->hidden = true;
    return true;
}

bool DemoOrganization::showPipeline(const QString &pipeline)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (!found || !found->hidden)
        return false;
    found->hidden = false;
    return true;
}

bool DemoOrganization::annotatePipeline(const QString &pipeline, const QString &field, const QJsonValue &value)
{
    PipelineModel *found = pipelineToChange(*m_world, pipeline);
    if (found)
        found->extra += member(field, value);
    return found != nullptr;
}

QString DemoOrganization::connectAgent(const QString &name)
{
    m_world->touch();
    return QString::fromUtf8(m_world->fleet().connect(name.toUtf8(), m_world->now()));
}

bool DemoOrganization::disconnectAgent(const QString &id)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (!agent || !agent->listed())
        return false;
    agent->state = "disconnected";
    agent->disconnectedAt = m_world->now();
    return true;
}

bool DemoOrganization::loseAgent(const QString &id)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (!agent || !agent->listed())
        return false;
    agent->state = "lost";
    agent->lostAt = m_world->now();
    return true;
}

bool DemoOrganization::stopAgent(const QString &id)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (!agent || agent->state != "connected")
        return false;
    agent->state = "stopping";
    agent->stoppedAt = m_world->now();
    return true;
}

bool DemoOrganization::deleteAgent(const QString &id)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (agent)
        agent->deleted = true;
    return agent != nullptr;
}

bool DemoOrganization::pauseAgent(const QString &id, bool paused)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (!agent)
        return false;
    agent->pausedAt = paused ? m_world->now() : never;
    return true;
}

bool DemoOrganization::annotateAgent(const QString &id, const QString &field, const QJsonValue &value)
{
    AgentModel *agent = agentToChange(*m_world, id);
    if (agent)
        agent->extra += member(field, value);
    return agent != nullptr;
}

} // namespace kitesync
