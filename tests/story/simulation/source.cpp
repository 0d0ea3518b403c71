// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/source.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace kitesync::simulation {

namespace {

QString textOf(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 numberOf(const QJsonObject &build)
{
    return build.value(QLatin1String("number")).toInteger();
}

qint64 numberInUrl(const QString &url)
{
    const qsizetype at = url.lastIndexOf(QLatin1String("/builds/"));
    return at < 0
               ? 0
               : url.mid(at + 8).section(QLatin1Char('/'), 0, 0).section(QLatin1Char('#'), 0, 0).toLongLong();
}

/// The build's part that its jobs need.
QJsonObject carrier(const QString &buildId, const QString &pipelineId, const QString &slug)
{
    const QJsonObject pipeline{{QStringLiteral("id"), pipelineId}, {QStringLiteral("slug"), slug}};
    return {{QStringLiteral("id"), buildId}, {QStringLiteral("pipeline"), pipeline}};
}

DemoKind kindOf(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return DemoKind::Pipelines;
    case SourceObject::Agents:
        return DemoKind::Agents;
    case SourceObject::Builds:
        return DemoKind::Builds;
    case SourceObject::Jobs:
        return DemoKind::Jobs;
    }
    return DemoKind::Builds;
}

} // namespace

Source::Source(const Choices &choices, const Clock &clock)
    : m_organization(choices.demo.slug)
    , m_dice(choices.seed + 7'777'777)
    , m_thread(std::make_unique<DemoServerThread>(choices.demo, choices.server, &clock))
{
    if (!m_thread->error().isEmpty())
        return;
    call([this, tie = choices.tie, apart = choices.tieApart](DemoServer &server) {
        DemoOrganization &organization = server.organization();
        organization.recordVersions(true);
        if (tie > 0) {
            const QStringList slugs = organization.pipelineSlugs();
            for (qsizetype i = 0; i < slugs.size(); ++i) {
                NewBuild build;
                build.pipeline = slugs[i];
                build.jobs = 1;
                build.state = QStringLiteral("passed");
                build.createdAt = organization.now().addSecs(-7200);
                organization.createBuilds(build, tie / static_cast<int>(slugs.size()) + 1, apart);
            }
        }
        learnNames(organization);
        server.setBeforeRequest([this, &server](const DemoRequest &) { beforeRequest(server); });
    });
}

Source::~Source() = default;

void Source::mutate(int times)
{
    call([this, times](DemoServer &server) { mutateNow(server.organization(), times); });
}

void Source::advance(std::chrono::milliseconds duration)
{
    call([duration](DemoServer &server) { server.organization().advance(duration); });
}

void Source::settle()
{
    call([](DemoServer &server) {
        server.organization().stopGrowth();
        server.organization().settle();
    });
}

void Source::arm(const RequestPlan &plan)
{
    call([this, &plan](DemoServer &) {
        m_plan = plan;
        m_requests = 0;
    });
}

void Source::disarm()
{
    call([this](DemoServer &) { m_requests = -1; });
}

QList<qint64> Source::someBuilds(int count)
{
    QList<qint64> numbers;
    call([count, &numbers](DemoServer &server) { numbers = server.organization().recentBuilds(count); });
    return numbers;
}

QDateTime Source::now()
{
    QDateTime now;
    call([&now](DemoServer &server) { now = server.organization().now(); });
    return now;
}

QStringList Source::takeLog()
{
    QStringList log;
    call([this, &log](DemoServer &) { log = std::exchange(m_log, {}); });
    return log;
}

QStringList Source::takeRequests()
{
    QStringList lines;
    call([&lines](DemoServer &server) {
        const QList<DemoRequest> requests = server.log();
        for (const DemoRequest &request : requests.mid(std::max<qsizetype>(requests.size() - 40, 0))) {
            lines.append(QStringLiteral("%1 %2?%3 -> %4, %5 bytes")
                             .arg(request.serial)
                             .arg(request.path, request.query)
                             .arg(request.status)
                             .arg(request.bytes));
        }
        server.clearLog();
    });
    return lines;
}

void Source::mutateNow(DemoOrganization &organization, int times)
{
    for (int i = 0; i < times; ++i) {
        m_log.append(organization.now().toString(Qt::ISODateWithMs) + QLatin1Char(' ')
                     + organization.mutateRandomly(m_dice.engine()));
        learnNames(organization);
    }
}

// Names must be learned before the next change can take them away.
void Source::learnNames(DemoOrganization &organization)
{
    organization.forEachPipeline([this](const QJsonObject &pipeline, bool) {
        const QString slug = textOf(pipeline, "slug");
        if (!m_slugs.contains(slug))
            m_slugs.insert(slug, textOf(pipeline, "id"));
    });
    const QList<qint64> recent = organization.recentBuilds(40);
    for (const qint64 number : recent) {
        if (m_builds.contains(number))
            continue;
        if (const std::optional<QJsonObject> build = organization.build(number))
            learnBuild(*build);
    }
}

void Source::learnBuild(const QJsonObject &build)
{
    const qint64 number = numberOf(build);
    m_builds.insert(number,
                    {textOf(build, "id"), textOf(build.value(QLatin1String("pipeline")).toObject(), "id")});
    const QJsonArray jobs = build.value(QLatin1String("jobs")).toArray();
    for (const QJsonValue job : jobs)
        m_jobs.insert(textOf(job.toObject(), "id"), number);
}

void Source::beforeRequest(DemoServer &server)
{
    if (m_requests < 0)
        return;
    ++m_requests;
    if (m_plan.perRequest.count() > 0)
        server.organization().advance(m_plan.perRequest);
    if (const auto found = m_plan.mutateAt.constFind(m_requests); found != m_plan.mutateAt.constEnd()) {
        m_log.append(QStringLiteral("before request %1:").arg(m_requests));
        mutateNow(server.organization(), *found);
    }
    if (const auto found = m_plan.actions.constFind(m_requests); found != m_plan.actions.constEnd())
        (*found)(server);
}

Truth Source::truth(SourceObjects objects, std::optional<QDate> historyFrom)
{
    Truth truth;
    truth.organization = m_organization;
    truth.heavyBuilds = !m_heavy.isEmpty();
    const QString demandedFrom = historyFrom ? historyFrom->toString(Qt::ISODate) : QString();
    const bool withAgents = objects.testFlag(SourceObject::Jobs);
    call([this, &truth, &demandedFrom, withAgents](DemoServer &server) {
        DemoOrganization &organization = server.organization();
        learnNames(organization);
        organization.forEachBuild(
            [&](const QJsonObject &build) { addBuild(truth, build, demandedFrom, withAgents); });
        organization.forEachPipeline([&truth](const QJsonObject &pipeline, bool listed) {
            if (const auto row = expectedPipeline(pipeline))
                truth.of(SourceObject::Pipelines).insert(row->id, SourceRecord{*row, listed, listed, true});
        });
        organization.forEachAgent([&truth](const QJsonObject &agent, bool listed) {
            if (const auto row = expectedAgent(agent)) {
                SourceRecord &record = truth.of(SourceObject::Agents)[row->id];
                record = SourceRecord{*row, listed || (record.demanded && !record.now.id.isEmpty()), listed,
                                      true};
            }
        });
        truth.slugs = m_slugs;
    });
    truth.versions = [this](SourceObject object, const QString &id) {
        QList<ExpectedRow> rows;
        call([&](DemoServer &server) { rows = versions(server.organization(), object, id); });
        return rows;
    };
    return truth;
}

void Source::addBuild(Truth &truth, const QJsonObject &build, const QString &demandedFrom, bool withAgents)
{
    learnBuild(build);
    const std::optional<ExpectedRow> row = expectedBuild(build);
    if (!row)
        return;
    const QString created
        = row->values[positionOf(SourceObject::Builds, QStringLiteral("created_at"))].toString();
    const bool demanded = created >= demandedFrom;
    truth.of(SourceObject::Builds).insert(row->id, SourceRecord{*row, demanded, true, true});
    addJobs(truth, build, demanded, withAgents);
}

void Source::addJobs(Truth &truth, const QJsonObject &build, bool demanded, bool withAgents)
{
    const bool heavy = m_heavy.contains(numberOf(build));
    const QJsonArray jobs = build.value(QLatin1String("jobs")).toArray();
    for (const QJsonValue value : jobs) {
        const QJsonObject job = value.toObject();
        const ExpectedRow row = rowOfJob(job, build);
        if (row.id.isEmpty())
            continue;
        truth.of(SourceObject::Jobs).insert(row.id, SourceRecord{row, demanded, !heavy, true});
        // The agent of a job has a row too, whether or not anything else is known of it.
        const std::optional<ExpectedRow> agent = expectedAgent(job.value(QLatin1String("agent")).toObject());
        if (agent && demanded && withAgents)
            truth.of(SourceObject::Agents)[agent->id] = SourceRecord{*agent, true, false, false};
    }
}

ExpectedRow Source::rowOfJob(const QJsonObject &job, const QJsonObject &build)
{
    // Of the agent only id and name are in the row, the rest changes all the time.
    const QJsonObject agent = job.value(QLatin1String("agent")).toObject();
    QJsonObject record = job;
    record.insert(QLatin1String("agent"),
                  QJsonObject{{QStringLiteral("id"), agent.value(QLatin1String("id"))},
                              {QStringLiteral("name"), agent.value(QLatin1String("name"))}});
    Made &made = m_made[textOf(job, "id")];
    if (made.row.id.isEmpty() || made.record != record)
        made = {record, {}, expectedJob(job, build).value_or(ExpectedRow())};
    return made.row;
}

ExpectedRow Source::rowOfBuild(const QJsonObject &build)
{
    QJsonObject record = build;
    record.remove(QLatin1String("jobs"));
    record.remove(QLatin1String("pipeline"));
    const QJsonObject pipeline = build.value(QLatin1String("pipeline")).toObject();
    const QJsonObject context = carrier({}, textOf(pipeline, "id"), textOf(pipeline, "slug"));
    Made &made = m_made[textOf(build, "id")];
    if (made.row.id.isEmpty() || made.record != record || made.carrier != context)
        made = {record, context, expectedBuild(build).value_or(ExpectedRow())};
    return made.row;
}

QList<ExpectedRow> Source::versions(const DemoOrganization &organization, SourceObject object,
                                    const QString &id) const
{
    QList<ExpectedRow> rows;
    const QList<QJsonObject> records = organization.versionsOf(kindOf(object), id);
    for (const QJsonObject &record : records) {
        switch (object) {
        case SourceObject::Pipelines:
            rows.append(expectedPipeline(record).value_or(ExpectedRow()));
            break;
        case SourceObject::Agents:
            rows.append(expectedAgent(record).value_or(ExpectedRow()));
            break;
        case SourceObject::Builds:
            rows.append(versionOfBuild(record));
            break;
        case SourceObject::Jobs:
            rows.append(versionOfJob(record));
            break;
        }
    }
    rows.removeIf([](const ExpectedRow &row) { return row.id.isEmpty(); });
    return rows;
}

// A version has no pipeline: its slug is in the address, its id belongs to the number.
ExpectedRow Source::versionOfBuild(const QJsonObject &record) const
{
    QJsonObject whole = record;
    const QString slug = slugInUrl(textOf(record, "url"));
    const auto name = m_builds.constFind(numberOf(record));
    const QString pipelineId = name != m_builds.constEnd() ? name->pipelineId : QString();
    whole.insert(QStringLiteral("pipeline"), carrier({}, pipelineId, slug).value(QLatin1String("pipeline")));
    ExpectedRow row = expectedBuild(whole).value_or(ExpectedRow());
    if (name == m_builds.constEnd() && !row.id.isEmpty())
        row.values[positionOf(SourceObject::Builds, QStringLiteral("pipeline_id"))]
            = QVariant::fromValue(AnyValue());
    return row;
}

ExpectedRow Source::versionOfJob(const QJsonObject &record) const
{
    const QString id = textOf(record, "id");
    const auto name = m_builds.constFind(m_jobs.value(id, numberInUrl(textOf(record, "build_url"))));
    if (name != m_builds.constEnd())
        return expectedJob(record, carrier(name->id, name->pipelineId, {})).value_or(ExpectedRow());
    ExpectedRow row = expectedJob(record, {}).value_or(ExpectedRow());
    if (!row.id.isEmpty()) {
        row.values[positionOf(SourceObject::Jobs, QStringLiteral("build_id"))]
            = QVariant::fromValue(AnyValue());
        row.values[positionOf(SourceObject::Jobs, QStringLiteral("pipeline_id"))]
            = QVariant::fromValue(AnyValue());
    }
    return row;
}

} // namespace kitesync::simulation
