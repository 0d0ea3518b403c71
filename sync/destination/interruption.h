// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <functional>
#include <optional>
#include <semaphore>
#include <stop_token>
#include <thread>

namespace kitesync {

/// Ends the statement that runs while it lives, once a stop is requested: at once when the stop comes meanwhile, after a
/// moment when it had come before, so that short statements of a stopped run still work. Costs nothing until then.
///
/// The interrupting is done on a thread of its own, because it may have to ask the server and the one who requests the stop
/// must not wait for that. The destructor waits until nobody interrupts any more.
class Interruption final
{
public:
    /// @p interrupt makes the running statement fail; called from another thread, may do nothing. Empty: nothing can.
    Interruption(std::function<void()> interrupt, const std::stop_token &stop);
    ~Interruption();
    Q_DISABLE_COPY_MOVE(Interruption)

private:
    void insist(bool atOnce);

    std::function<void()> m_interrupt;
    std::binary_semaphore m_ended{0};
    std::thread m_thread;
    std::optional<std::stop_callback<std::function<void()>>> m_callback;
};

} // namespace kitesync
