// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/destination.h"
#include "sync/domain/result.h"
#include "sync/engine/engineoptions.h"
#include "sync/engine/work/task.h"

#include <QObject>
#include <QThread>

#include <functional>
#include <memory>
#include <optional>
#include <stop_token>
#include <type_traits>
#include <utility>
#include <vector>

namespace kitesync {

/// The load thread of one run with its destination, as the sync thread sees it: a line of work that is done in order.
///
/// Units are committed in the order in which they are put in line; so a checkpoint that travels with a unit covers all
/// units before it. After the first failure, a stop or a simulated kill nothing more is committed.
class LoadLine final : public QObject
{
    Q_OBJECT
public:
    LoadLine(const Clock &clock, const EngineOptions &options, std::stop_token stop, QObject *parent = nullptr);
    /// Waits for the thread. close() first, or this blocks while the destination is closed there.
    ~LoadLine() override;

    /// Connects to the destination on the load thread.
    Pending<Status> open(const DestinationConfig &config, const Secret &password);
    /// Renews the destination's lock from now on.
    void startBeating();

    /// Does something with the destination after everything that is in line; its answer comes back to the sync thread.
    /// @p bytes are held by @p function until then and count as rows in line.
    template <typename Function>
    auto ask(Function function, std::size_t bytes = 0)
        -> Pending<std::invoke_result_t<Function, Destination &>>
    {
        using Answer = std::invoke_result_t<Function, Destination &>;
        Pending<Answer> pending;
        m_bytes += bytes;
        post([this, pending, bytes, function = std::move(function)]() mutable {
            auto answer = std::make_shared<Answer>(answerOf<Answer>(function));
            deliver([this, pending, bytes, answer] {
                m_bytes -= bytes;
                pending.complete(std::move(*answer));
                m_moved.open();
            });
        });
        return pending;
    }

    /// Writes the run to kitesync_runs, even after a stop or a failure.
    Pending<Status> record(const Run &run);
    /// As ask(), even after a stop or a failure.
    Pending<Status> anyway(std::function<Status(Destination &)> work);
    /// Unlocks and closes the destination after everything that is in line; nothing can be done with it afterwards.
    Pending<Status> close();

    /// Puts a unit in line. committed() or failed() follows.
    void load(LoadUnit unit, std::function<void(const LoadCounts &)> committed);
    /// Rows in line, in bytes.
    [[nodiscard]] std::size_t bytesInLine() const noexcept { return m_bytes; }
    /// The room that a page which is asked for will take in line: counts from the asking on, so that what is on its way
    /// cannot overrun the line. Let it go when the page is in line, or will not come.
    class Seat;
    /// Awaits room for another page. An empty line always has some.
    Task<Seat> room();
    /// Awaits the end of everything that is in line.
    Task<void> empty();
    /// What stopped the line, if anything did.
    [[nodiscard]] const std::optional<Error> &failure() const noexcept { return m_failure; }
    /// True after EngineOptions::killAt asked for it.
    [[nodiscard]] bool wasKilled() const noexcept { return m_killed; }

Q_SIGNALS:
    void failed(const kitesync::Error &error);

private:
    class Worker;

    /// What was put in line before is done before.
    void post(std::function<void()> work);
    void postAlone(std::function<void()> work);
    void deliver(std::function<void()> answer);
    /// Units that commit together.
    struct Group
    {
        LoadUnit unit; ///< all of theirs
        std::size_t bytes = 0;
        std::vector<std::function<void(const LoadCounts &)>> committed; ///< one each
    };
    /// The bytes that may be in line and on their way.
    [[nodiscard]] std::size_t limit() const;
    /// Puts the units that wait for others in line.
    void sendGathered();
    void groupDone(const Result<LoadCounts> &result, const Group &group, bool killed);
    Result<LoadCounts> loadNow(const LoadUnit &unit, bool &killed);
    [[nodiscard]] Error notOpen() const;
    [[nodiscard]] Destination *destination() const;

    template <typename Answer, typename Function> Answer answerOf(Function &function)
    {
        Destination *const target = destination();
        if (m_stop.stop_requested())
            return Answer(Error{ErrorKind::Cancelled});
        return target ? function(*target) : Answer(notOpen());
    }

    const Clock &m_clock;
    const EngineOptions &m_options;
    std::stop_token m_stop;
    QThread m_thread;
    Worker *m_worker = nullptr; // lives on m_thread
    std::size_t m_bytes = 0;
    bool m_isFar = false; ///< the destination: units wait for others to commit with
    std::optional<Group> m_gathered; ///< that wait
    int m_groups = 0; ///< in line
    std::size_t m_usualBytes = 0; ///< of a unit: about the largest of the last ones
    std::shared_ptr<std::size_t> m_seats
        = std::make_shared<std::size_t>(0); ///< bytes; a seat may outlive the line
    int m_units = 0;
    bool m_killed = false;
    std::optional<Error> m_failure;
    Gate m_moved;
};

class LoadLine::Seat final
{
public:
    Seat(std::shared_ptr<std::size_t> seats, std::size_t bytes)
        : m_seats(std::move(seats))
        , m_bytes(bytes)
    {
        *m_seats += m_bytes;
    }
    ~Seat()
    {
        if (m_seats)
            *m_seats -= m_bytes;
    }
    Seat(Seat &&other) noexcept = default;
    Seat &operator=(Seat &&other) = delete;
    Seat(const Seat &) = delete;
    Seat &operator=(const Seat &) = delete;

private:
    std::shared_ptr<std::size_t> m_seats; ///< null after a move
    std::size_t m_bytes;
};

} // namespace kitesync
