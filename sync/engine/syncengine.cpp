// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/syncengine.h"

#include "sync/destination/destination.h"
#include "sync/engine/enginehub.h"
#include "sync/engine/engineoptions.h"

#include <QHash>
#include <QPointer>
#include <QSet>
#include <QThread>
#include <QUuid>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace kitesync {

namespace {

/// Who waits for an answer from the sync thread. Lives on the engine's thread.
template <typename Report> class Expected final
{
public:
    using Done = std::function<void(const Result<Report> &)>;

    /// What the sync thread calls with the answer; it reaches @p done on @p owner's thread unless @p context died. @p owner
    /// holds this object and outlives the sync thread.
    Done expect(QObject *owner, QObject *context, Done done)
    {
        const quint64 id = ++m_last;
        m_waiting.insert(id, {QPointer<QObject>(context), std::move(done)});
        return [this, owner, id](const Result<Report> &report) {
            QMetaObject::invokeMethod(
                owner, [this, id, report] { answer(id, report); }, Qt::QueuedConnection);
        };
    }

private:
    void answer(quint64 id, const Result<Report> &report)
    {
        const auto [context, done] = m_waiting.take(id);
        if (context)
            done(report);
    }

    quint64 m_last = 0;
    QHash<quint64, std::pair<QPointer<QObject>, Done>> m_waiting;
};

} // namespace

class SyncEngine::Private final
{
public:
    Expected<SourceReport> sourceTests;
    Expected<QList<OrganizationEntry>> lists;
    Expected<DestinationReport> destinationTests;
    QThread thread;
    EngineHub *hub = nullptr; ///< lives on thread
    QSet<PipelineKey> running;
};

void SyncEngine::prepareProcess()
{
#ifdef __GLIBC__
    // The C library would come to keep what a page took, in each thread that ever held one: twice the memory of the pages that
    // are there (bench_serversync). From this size on it gives memory back at once, and what was only reserved takes none.
    constexpr int returnedFrom = 1024 * 1024; // bytes
    mallopt(M_MMAP_THRESHOLD, returnedFrom);
#endif
    Destination::prepareProcess();
}

SyncEngine::SyncEngine(const Clock &clock, QObject *parent)
    : SyncEngine(clock, EngineOptions{}, parent)
{
}

SyncEngine::SyncEngine(const Clock &clock, const EngineOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>())
{
    d->thread.setObjectName(QStringLiteral("kitesync-sync"));
    auto *const anchor = new QObject;
    anchor->moveToThread(&d->thread);
    d->thread.start();
    // The hub is born on its thread.
    QMetaObject::invokeMethod(
        anchor, [this, &clock, &options] { d->hub = new EngineHub(clock, options); },
        Qt::BlockingQueuedConnection);
    anchor->deleteLater();
    connect(d->hub, &EngineHub::progressed, this, &SyncEngine::progressed);
    connect(d->hub, &EngineHub::verified, this, &SyncEngine::moveVerified);
    connect(d->hub, &EngineHub::finished, this, [this](const PipelineKey &key, const RunReport &report) {
        d->running.remove(key);
        Q_EMIT finished(report);
    });
}

SyncEngine::~SyncEngine()
{
    EngineHub *const hub = d->hub;
    QThread *const thread = &d->thread;
    hub->disconnect(this);
    QMetaObject::invokeMethod(
        hub,
        [hub, thread] {
            hub->finish([hub, thread] {
                hub->deleteLater();
                thread->quit();
            });
        },
        Qt::QueuedConnection);
    thread->wait();
}

Result<QString> SyncEngine::start(const RunRequest &request)
{
    const PipelineKey key = request.config.key;
    if (d->running.contains(key))
        return Error{ErrorKind::AlreadyRunning, request.config.name, {}, request.config.name};
    d->running.insert(key);
    const QString runId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub, request, runId] { hub->start(request, runId); }, Qt::QueuedConnection);
    return runId;
}

void SyncEngine::stop(const PipelineKey &key)
{
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub, key] { hub->stop(key); }, Qt::QueuedConnection);
}

void SyncEngine::stopAll()
{
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub] { hub->stopAll(); }, Qt::QueuedConnection);
}

void SyncEngine::settleMove(const PipelineKey &key, const Status &status)
{
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub, key, status] { hub->settle(key, status); }, Qt::QueuedConnection);
}

bool SyncEngine::isRunning(const PipelineKey &key) const
{
    return d->running.contains(key);
}

bool SyncEngine::isIdle() const
{
    return d->running.isEmpty();
}

void SyncEngine::testSource(const QUrl &apiUrl, const Secret &token, const QString &organization,
                            QObject *context, std::function<void(const Result<SourceReport> &)> done)
{
    const auto back = d->sourceTests.expect(this, context, std::move(done));
    QMetaObject::invokeMethod(
        d->hub,
        [hub = d->hub, apiUrl, token, organization, back] {
            hub->testSource(apiUrl, token, organization, back);
        },
        Qt::QueuedConnection);
}

void SyncEngine::listOrganizations(const QUrl &apiUrl, const Secret &token, QObject *context,
                                   std::function<void(const Result<QList<OrganizationEntry>> &)> done)
{
    const auto back = d->lists.expect(this, context, std::move(done));
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub, apiUrl, token, back] { hub->listOrganizations(apiUrl, token, back); },
        Qt::QueuedConnection);
}

void SyncEngine::testDestination(const DestinationQuestion &question, QObject *context,
                                 std::function<void(const Result<DestinationReport> &)> done)
{
    const auto back = d->destinationTests.expect(this, context, std::move(done));
    QMetaObject::invokeMethod(
        d->hub, [hub = d->hub, question, back] { hub->testDestination(question, back); }, Qt::QueuedConnection);
}

} // namespace kitesync
