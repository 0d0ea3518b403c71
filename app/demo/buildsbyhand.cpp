// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"

#include "app/demo/json/jsonwriter.h"
#include "app/demo/world/demoworld.h"
#include "app/demo/world/progress.h"

#include <QJsonArray>
#include <QJsonDocument>

// The part of DemoOrganization that changes builds.

namespace kitesync {

using namespace demo;

namespace {

/// One member as text with a comma behind it, as the models keep unknown ones.
QByteArray member(const QString &field, const QJsonValue &value)
{
    QByteArray whole = QJsonDocument(QJsonObject{{field, value}}).toJson(QJsonDocument::Compact);
    whole.chop(1);
    return whole.sliced(1) + ',';
}

StepSpec const *firstScript(const PipelineModel &pipeline, std::size_t skip)
{
    std::vector<const StepSpec *> scripts;
    for (const StepSpec &step : pipeline.steps) {
        if (step.type == JobType::Script && !step.mainOnly && step.parallel == 1)
            scripts.push_back(&step);
    }
    if (scripts.empty()) {
        for (const StepSpec &step : pipeline.steps) {
            if (step.type == JobType::Script)
                scripts.push_back(&step);
        }
    }
    return scripts[skip % scripts.size()];
}

void addJobs(BuildModel &build, const NewBuild &wanted, const DemoWorld &world)
{
    const PipelineModel &pipeline = world.pipelines().at(build.pipeline);
    for (int i = 0; i < wanted.jobs; ++i) {
        if (i == 1 && wanted.withBlockStep) {
            JobModel block;
            block.type = JobType::Manual;
            block.step = &world.pipelines().releaseSteps()[1];
            block.ordinal = build.nextOrdinal++;
            block.createdAt = build.createdAt;
            block.state = "blocked";
            build.jobs.push_back(std::move(block));
        }
        JobModel job;
        job.step = firstScript(pipeline, static_cast<std::size_t>(i));
        job.ordinal = build.nextOrdinal++;
        job.createdAt = build.createdAt - 4;
        job.scheduledAt = build.scheduledAt;
        job.runnableAt = build.createdAt + 20;
        job.state = "scheduled";
        build.jobs.push_back(std::move(job));
    }
}

/// A finished life for builds that are made as ended ones.
void end(BuildModel &build, const QByteArray &state, const DemoWorld &world)
{
    const qint64 startedAt = build.createdAt + 500;
    const qint64 endedAt = std::min(world.now(), build.createdAt + 60'000);
    if (state == "skipped" || state == "not_run") {
        endWithoutRun(build, endedAt, state, world);
        return;
    }
    startJobs(build, std::min(startedAt, endedAt), world);
    if (state == "canceled") {
        requestCancel(build, endedAt);
        endCancel(build, endedAt);
    } else {
        endJobs(build, endedAt, state != "failed", world);
    }
}

} // namespace

qint64 DemoOrganization::createBuild(const NewBuild &wanted)
{
    const QStringList visible = pipelineSlugs();
    if (visible.isEmpty())
        return 0;
    const QString name = wanted.pipeline.isEmpty() ? visible.first() : wanted.pipeline;
    const int index = m_world->pipelines().find(name.toUtf8());
    if (index < 0)
        return 0;
    const qint64 salt = static_cast<qint64>(m_world->overlay().size());
    Draw draw(m_world->seed(), 91, salt);
    BuildModel build;
    build.pipeline = index;
    build.createdAt = wanted.createdAt.isValid() ? wanted.createdAt.toMSecsSinceEpoch() : m_world->now();
    build.scheduledAt = build.createdAt - 30;
    build.branch = wanted.branch.toUtf8();
    build.commit = wanted.commit.isEmpty() ? m_world->outlines().commitOf(draw.between(0, 1'000'000))
                                           : wanted.commit.toUtf8();
    build.message = wanted.message.isNull() ? People::message(draw) : wanted.message;
    build.source = "webhook";
    build.author = static_cast<int>(draw.between(0, 13));
    build.creator = static_cast<int>(draw.between(0, 13));
    build.state = "scheduled";
    addJobs(build, wanted, *m_world);
    const qint64 number = m_world->add(std::move(build));
    if (wanted.state != QLatin1String("scheduled"))
        end(m_world->overlay().at(number), wanted.state.toUtf8(), *m_world);
    return number;
}

QList<qint64> DemoOrganization::createBuilds(const NewBuild &build, int count, std::chrono::milliseconds apart)
{
    QList<qint64> numbers;
    NewBuild next = build;
    if (!next.createdAt.isValid())
        next.createdAt = now();
    for (int i = 0; i < count; ++i) {
        numbers.append(createBuild(next));
        next.createdAt = next.createdAt.addMSecs(apart.count());
    }
    return numbers;
}

bool DemoOrganization::startBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && startJobs(*build, m_world->now(), *m_world);
}

bool DemoOrganization::finishBuild(qint64 number, bool passed)
{
    BuildModel *build = m_world->change(number);
    return build && endJobs(*build, m_world->now(), passed, *m_world);
}

bool DemoOrganization::failJob(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && failOneJob(*build, m_world->now(), *m_world);
}

bool DemoOrganization::cancelBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && (endCancel(*build, m_world->now()) || requestCancel(*build, m_world->now()));
}

bool DemoOrganization::skipBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && endWithoutRun(*build, m_world->now(), "skipped", *m_world);
}

bool DemoOrganization::markNotRun(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && endWithoutRun(*build, m_world->now(), "not_run", *m_world);
}

QString DemoOrganization::retryJob(qint64 number, const QString &jobId)
{
    BuildModel *build = m_world->change(number);
    if (!build)
        return {};
    const QByteArray old = jobId.isEmpty() ? retryCandidate(*build) : jobId.toUtf8();
    return QString::fromUtf8(retry(*build, old, m_world->now(), *m_world));
}

bool DemoOrganization::blockBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && blockAt(*build, m_world->now(), *m_world);
}

bool DemoOrganization::unblockBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && unblock(*build, m_world->now(), *m_world);
}

qint64 DemoOrganization::rebuild(qint64 number)
{
    const auto old = m_world->build(number);
    if (!old)
        return 0;
    NewBuild wanted;
    wanted.pipeline = QString::fromUtf8(m_world->pipelines().at(old->pipeline).slug);
    wanted.branch = QString::fromUtf8(old->branch);
    wanted.commit = QString::fromUtf8(old->commit);
    wanted.message = old->message;
    const qint64 made = createBuild(wanted);
    BuildModel &build = m_world->overlay().at(made);
    build.rebuiltFrom = number;
    build.source = "ui";
    return made;
}

bool DemoOrganization::expireJobs(qint64 number)
{
    BuildModel *build = m_world->change(number);
    return build && expire(*build, m_world->now());
}

bool DemoOrganization::annotateUnknown(qint64 number, const QString &field, const QJsonValue &value)
{
    BuildModel *build = m_world->change(number);
    if (!build)
        return false;
    build->extra += member(field, value);
    for (JobModel &job : build->jobs)
        job.extra += member(field, value);
    return true;
}

bool DemoOrganization::setState(qint64 number, const QString &state)
{
    BuildModel *build = m_world->change(number);
    if (!build)
        return false;
    build->state = state.toUtf8();
    build->changedAt = m_world->now();
    return true;
}

bool DemoOrganization::setJobState(qint64 number, const QString &jobId, const QString &state)
{
    BuildModel *build = m_world->change(number);
    if (!build)
        return false;
    for (JobModel &job : build->jobs) {
        if (job.id != jobId.toUtf8())
            continue;
        job.state = state.toUtf8();
        return true;
    }
    return false;
}

bool DemoOrganization::setMessage(qint64 number, const QString &message)
{
    BuildModel *build = m_world->change(number);
    if (build)
        build->message = message;
    return build != nullptr;
}

bool DemoOrganization::deleteBuild(qint64 number)
{
    BuildModel *build = m_world->change(number);
    if (build)
        build->deleted = true;
    return build != nullptr;
}

void DemoOrganization::applyRetention(const QDateTime &cutoff)
{
    m_world->setRetention(cutoff.toMSecsSinceEpoch());
}

} // namespace kitesync
