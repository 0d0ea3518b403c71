// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/loadline.h"

#include "sync/domain/log.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace kitesync {

/// What lives on the load thread. Born there by the first posted call.
class LoadLine::Worker final : public QObject
{
public:
    std::unique_ptr<Destination> destination;
    std::optional<Error> failure; ///< nothing is committed after it
    qint64 commits = 0;
    bool killed = false;
    std::unique_ptr<QTimer> heart;
};

LoadLine::LoadLine(const Clock &clock, const EngineOptions &options, std::stop_token stop, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_options(options)
    , m_stop(std::move(stop))
{
    m_thread.setObjectName(QStringLiteral("kitesync-load"));
    m_thread.start();
    // An anchor that belongs to the thread from its first moment; parts with affinity are made there.
    m_worker = new Worker;
    m_worker->moveToThread(&m_thread);
}

LoadLine::~LoadLine()
{
    Worker *const worker = m_worker;
    QMetaObject::invokeMethod(
        worker,
        [worker] {
            worker->heart.reset();
            if (worker->destination)
                worker->destination->unlock();
            worker->destination.reset();
            delete worker;
            QThread::currentThread()->quit();
        },
        Qt::QueuedConnection);
    m_thread.wait();
}

Pending<Status> LoadLine::open(const DestinationConfig &config, const Secret &password)
{
    Pending<Status> pending;
    post([this, pending, config, password] {
        auto opened = Destination::open(config, password, m_clock, m_options.patience, m_stop);
        Status status;
        bool isFar = false;
        if (opened) {
            m_worker->destination = std::move(opened).value();
            isFar = m_worker->destination->roundTrip() >= m_options.farAway;
        } else {
            status = opened.error();
        }
        deliver([this, pending, status, isFar] {
            m_isFar = isFar;
            pending.complete(status);
        });
    });
    return pending;
}

Pending<Status> LoadLine::record(const Run &run)
{
    return anyway([run](Destination &destination) { return destination.recordRun(run); });
}

Pending<Status> LoadLine::anyway(std::function<Status(Destination &)> work)
{
    Pending<Status> pending;
    post([this, pending, work = std::move(work)] {
        const Status done = m_worker->destination ? work(*m_worker->destination) : Status(notOpen());
        deliver([pending, done] { pending.complete(done); });
    });
    return pending;
}

Pending<Status> LoadLine::close()
{
    Pending<Status> pending;
    post([this, pending] {
        m_worker->heart.reset();
        if (m_worker->destination)
            m_worker->destination->unlock();
        m_worker->destination.reset();
        deliver([pending] { pending.complete(Status()); });
    });
    return pending;
}

void LoadLine::startBeating()
{
    post([this] {
        Worker *const worker = m_worker;
        worker->heart = std::make_unique<QTimer>();
        QObject::connect(worker->heart.get(), &QTimer::timeout, worker, [this, worker] {
            if (!worker->destination || worker->failure)
                return;
            if (const Status beaten = worker->destination->beat();
                !beaten && beaten.error().kind == ErrorKind::AlreadyRunning) {
                worker->failure = beaten.error();
                deliver([this, error = beaten.error()] {
                    m_failure = error;
                    Q_EMIT failed(error);
                });
            }
        });
        worker->heart->start(m_clock.timerInterval(m_options.patience.heartbeat));
    });
}

void LoadLine::load(LoadUnit unit, std::function<void(const LoadCounts &)> committed)
{
    const std::size_t bytes = unit.rows.byteSize();
    m_bytes += bytes;
    m_usualBytes = std::max(bytes, m_usualBytes - m_usualBytes / 8);
    ++m_units;
    if (!m_gathered) {
        m_gathered.emplace(Group{std::move(unit), 0, {}});
    } else {
        // Growing would copy all that there is again and again, and hold it twice meanwhile.
        if (m_gathered->committed.size() == 1)
            m_gathered->unit.rows.reserve(limit() / std::max<std::size_t>(1, m_gathered->bytes));
        m_gathered->unit.append(std::move(unit));
    }
    m_gathered->bytes += bytes;
    m_gathered->committed.push_back(std::move(committed));
    // Far away, an exchange with the server costs more than a page's rows: what comes meanwhile goes together.
    if (!m_isFar || m_groups == 0)
        sendGathered();
}

void LoadLine::sendGathered()
{
    if (!m_gathered)
        return;
    auto group = std::make_shared<Group>(std::move(*m_gathered));
    m_gathered.reset();
    ++m_groups;
    postAlone([this, group] {
        bool killed = false;
        auto result = std::make_shared<Result<LoadCounts>>(loadNow(group->unit, killed));
        deliver([this, group, result, killed] {
            if (--m_groups == 0)
                sendGathered();
            groupDone(*result, *group, killed);
            group->unit = {}; // here, while the next ones are loaded
            m_moved.open();
        });
    });
}

Result<LoadCounts> LoadLine::loadNow(const LoadUnit &unit, bool &killed)
{
    Worker &worker = *m_worker;
    if (worker.failure)
        return *worker.failure;
    if (m_stop.stop_requested())
        return Error{ErrorKind::Cancelled};
    if (!worker.destination)
        return notOpen();
    const qint64 number = ++worker.commits;
    killed = m_options.killAt && m_options.killAt(number, false);
    Result<LoadCounts> result
        = killed ? Result<LoadCounts>(Error{ErrorKind::Cancelled}) : worker.destination->load(unit);
    if (!killed && result)
        killed = m_options.killAt && m_options.killAt(number, true);
    if (killed && result)
        result = Error{ErrorKind::Cancelled};
    if (!result)
        worker.failure = result.error();
    return result;
}

void LoadLine::groupDone(const Result<LoadCounts> &result, const Group &group, bool killed)
{
    m_bytes -= group.bytes;
    m_units -= int(group.committed.size());
    m_killed = m_killed || killed;
    if (!result) {
        if (!m_failure) {
            m_failure = result.error();
            Q_EMIT failed(*m_failure);
        }
        return;
    }
    // What they did together counts once.
    const LoadCounts none;
    for (const auto &committed : group.committed)
        committed(&committed == &group.committed.front() ? *result : none);
}

std::size_t LoadLine::limit() const
{
    return m_isFar ? m_options.farLineBytes : m_options.lineBytes;
}

Task<LoadLine::Seat> LoadLine::room()
{
    while (m_bytes > 0 && m_bytes + *m_seats > limit() && !m_failure)
        co_await m_moved.passed();
    co_return Seat(m_seats, m_usualBytes);
}

Task<void> LoadLine::empty()
{
    while (m_units > 0)
        co_await m_moved.passed();
}

void LoadLine::post(std::function<void()> work)
{
    sendGathered();
    postAlone(std::move(work));
}

void LoadLine::postAlone(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_worker, std::move(work), Qt::QueuedConnection);
}

void LoadLine::deliver(std::function<void()> answer)
{
    QMetaObject::invokeMethod(this, std::move(answer), Qt::QueuedConnection);
}

Error LoadLine::notOpen() const
{
    return Error{ErrorKind::DestinationLost, QStringLiteral("destination")}.because(
        QT_TRANSLATE_NOOP("kitesync::Reason", "the destination is not open"));
}

Destination *LoadLine::destination() const
{
    return m_worker->destination.get();
}

} // namespace kitesync
