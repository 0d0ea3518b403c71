// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/interruption.h"

#include <chrono>
#include <utility>

namespace kitesync {

namespace {
constexpr std::chrono::milliseconds grace{
    300}; ///< what a statement of a stopped run has, and between two attempts
} // namespace

Interruption::Interruption(std::function<void()> interrupt, const std::stop_token &stop)
    : m_interrupt(std::move(interrupt))
{
    if (!m_interrupt || !stop.stop_possible())
        return;
    const bool atOnce = !stop.stop_requested();
    m_callback.emplace(stop, std::function<void()>([this, atOnce] { insist(atOnce); }));
}

Interruption::~Interruption()
{
    m_callback.reset(); // waits for a callback that is under way, so that the thread is known from here on
    m_ended.release();
    if (m_thread.joinable())
        m_thread.join();
}

void Interruption::insist(bool atOnce)
{
    m_thread = std::thread([this, atOnce] {
        if (atOnce)
            m_interrupt();
        while (!m_ended.try_acquire_for(grace))
            m_interrupt();
    });
}

} // namespace kitesync
