// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/loadline.h"

#include "sync/domain/log.h"

#include <QTimer>

#include <algorithm>
#include <span>
#include <utility>
#include <vector>

namespace kitesync {

/// A unit in line.
struct LoadLine::Waiting
{
    LoadUnit unit;
    std::size_t bytes = 0;
    std::function<void(const LoadCounts &)> committed;
};

/// What lives on the load thread. Born there by the first posted call.
class LoadLine::Worker final : public QObject
{
public:
    std::vector<Waiting> waiting; ///< that have come and are not committed
    std::size_t waitingBytes = 0;
    bool isFar = false;
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
            m_worker->isFar = isFar;
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
    auto waiting = std::make_shared<Waiting>(Waiting{std::move(unit), bytes, std::move(committed)});
    postAlone([this, waiting] {
        Worker &worker = *m_worker;
        worker.waitingBytes += waiting->bytes;
        worker.waiting.push_back(std::move(*waiting));
        // Far away, an exchange with the server costs more than a page's rows: what has come meanwhile goes with it.
        if (!worker.isFar || worker.waitingBytes >= m_options.lineBytes)
            loadWaiting();
        else if (worker.waiting.size() == 1)
            postAlone([this] { loadWaiting(); });
    });
}

void LoadLine::loadWaiting()
{
    if (m_worker->waiting.empty())
        return;
    auto units = std::make_shared<std::vector<Waiting>>(std::exchange(m_worker->waiting, {}));
    m_worker->waitingBytes = 0;
    bool killed = false;
    LoadUnit together = std::move(units->front().unit);
    for (Waiting &later : std::span(*units).subspan(1))
        together.append(std::exchange(later.unit, {}));
    auto result = std::make_shared<Result<LoadCounts>>(loadNow(together, killed));
    together = {}; // the rows' memory goes before the next unit comes
    deliver([this, units, result, killed] {
        for (const Waiting &unit : *units) {
            unitDone(*result, unit, killed);
            // What they did together counts once.
            if (*result)
                *result = LoadCounts();
        }
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

void LoadLine::unitDone(const Result<LoadCounts> &result, const Waiting &unit, bool killed)
{
    m_bytes -= unit.bytes;
    --m_units;
    m_killed = m_killed || killed;
    if (result)
        unit.committed(*result);
    else if (!m_failure) {
        m_failure = result.error();
        Q_EMIT failed(*m_failure);
    }
    m_moved.open();
}

Task<LoadLine::Seat> LoadLine::room()
{
    const std::size_t limit = m_isFar ? 2 * m_options.lineBytes : m_options.lineBytes;
    while (m_bytes > 0 && m_bytes + *m_seats > limit && !m_failure)
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
    postAlone([this, work = std::move(work)] {
        loadWaiting();
        work();
    });
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
