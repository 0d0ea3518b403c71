// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/enginehub.h"

#include "sync/buildkite/organizationlist.h"
#include "sync/buildkite/sourcecheck.h"
#include "sync/engine/move/moverun.h"
#include "sync/engine/syncrun.h"

#include <QCryptographicHash>

namespace kitesync {

EngineHub::EngineHub(const Clock &clock, const EngineOptions &options)
    : m_clock(clock)
    , m_options(options)
{
}

EngineHub::~EngineHub()
{
    // The test of a source may be under way. It uses the budgets, which go before the children of this object.
    qDeleteAll(findChildren<ApiClient *>(QString(), Qt::FindDirectChildrenOnly));
}

RateBudget *EngineHub::budgetOf(const QUrl &apiUrl, const Secret &token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(apiUrl.toEncoded());
    hash.addData(token.reveal());
    std::unique_ptr<RateBudget> &budget = m_budgets[hash.result()];
    if (!budget)
        budget = std::make_unique<RateBudget>(m_clock);
    return budget.get();
}

EngineRun *EngineHub::makeRun(const RunRequest &request, const QString &runId)
{
    if (request.kind == RunKind::Move)
        return new MoveRun(request, runId, m_clock, m_options, this);
    return new SyncRun(request, runId, m_clock, m_options, budgetOf(request.config.apiUrl, request.token),
                       &m_decoder, this);
}

void EngineHub::start(const RunRequest &request, const QString &runId)
{
    const PipelineKey key = request.config.key;
    EngineRun *const run = makeRun(request, runId);
    m_runs.insert(key, run);
    connect(run, &EngineRun::progressed, this, &EngineHub::progressed);
    connect(run, &EngineRun::verified, this, [this, key, runId] { Q_EMIT verified(key, runId); });
    connect(run, &EngineRun::finished, this, [this, run, key](const RunReport &report) {
        m_runs.remove(key);
        run->deleteLater();
        Q_EMIT finished(key, report);
        checkIdle();
    });
    run->start();
}

void EngineHub::settle(const PipelineKey &key, const Status &status)
{
    if (EngineRun *const run = m_runs.value(key))
        run->settle(status);
}

void EngineHub::stop(const PipelineKey &key)
{
    if (EngineRun *const run = m_runs.value(key))
        run->stop();
}

void EngineHub::stopAll()
{
    m_stop.request_stop();
    const auto runs = m_runs.values();
    for (EngineRun *const run : runs)
        run->stop();
}

void EngineHub::finish(std::function<void()> done)
{
    m_whenIdle = std::move(done);
    stopAll();
    checkIdle();
}

void EngineHub::checkIdle()
{
    if (m_whenIdle && m_runs.isEmpty() && m_group.running() == 0)
        std::exchange(m_whenIdle, {})();
}

void EngineHub::testSource(const QUrl &apiUrl, const Secret &token, const QString &organization,
                           const std::function<void(const Result<SourceReport> &)> &done)
{
    auto *const client
        = new ApiClient(apiUrl, token, budgetOf(apiUrl, token), {}, m_clock, m_options.retry, this);
    auto *const check = new SourceCheck(client, organization, m_clock, client);
    connect(check, &SourceCheck::finished, this, [client, done](const Result<SourceReport> &report) {
        done(report);
        client->deleteLater();
    });
    check->start();
}

void EngineHub::listOrganizations(const QUrl &apiUrl, const Secret &token,
                                  const std::function<void(const Result<QList<OrganizationEntry>> &)> &done)
{
    auto *const client
        = new ApiClient(apiUrl, token, budgetOf(apiUrl, token), {}, m_clock, m_options.retry, this);
    askOrganizations(client, [client, done](const Result<QList<OrganizationEntry>> &entries) {
        done(entries);
        client->deleteLater();
    });
}

void EngineHub::testDestination(const DestinationQuestion &question,
                                const std::function<void(const Result<DestinationReport> &)> &done)
{
    m_group.spawn(examine(question, done));
}

Task<void> EngineHub::examine(DestinationQuestion question,
                              std::function<void(const Result<DestinationReport> &)> done)
{
    LoadLine line(m_clock, m_options, m_stop.get_token());
    const auto opening = line.open(question.config.destination, question.password);
    const Status opened = co_await opening;
    // Queued: when it comes the task has ended.
    const auto ended
        = [this] { QMetaObject::invokeMethod(this, &EngineHub::checkIdle, Qt::QueuedConnection); };
    if (!opened) {
        done(opened.error());
        ended();
        co_return;
    }
    PrepareRequest request;
    request.key = question.config.key;
    request.organization = question.config.organization;
    request.objects = question.config.objects;
    request.adopt = question.adopt;
    request.mustExist = question.wroteBefore;
    const auto asking = line.ask([request](Destination &destination) { return destination.examine(request); });
    const Result<DestinationReport> report = co_await asking;
    const auto closing = line.close();
    const Status closed = co_await closing;
    Q_UNUSED(closed)
    done(report);
    ended();
}

} // namespace kitesync
