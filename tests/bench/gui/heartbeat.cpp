// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/gui/heartbeat.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>

namespace kitesync::bench {

namespace {

using namespace std::chrono_literals;
using Steady = std::chrono::steady_clock;

constexpr auto interval = 2ms;

class Beat final : public QEvent
{
public:
    Beat()
        : QEvent(QEvent::User)
    {
    }
    const Steady::time_point sent = Steady::now();
};

} // namespace

Heartbeat::Heartbeat()
    : m_thread([this] { beat(); })
{
    m_delays.reserve(100'000);
}

Heartbeat::~Heartbeat()
{
    stop();
}

void Heartbeat::stop()
{
    m_stopping = true;
    if (m_thread.joinable())
        m_thread.join();
    QCoreApplication::removePostedEvents(this);
}

void Heartbeat::beat()
{
    while (!m_stopping) {
        QCoreApplication::postEvent(this, new Beat);
        std::this_thread::sleep_for(interval);
    }
}

void Heartbeat::customEvent(QEvent *event)
{
    const auto waited = Steady::now() - static_cast<const Beat *>(event)->sent;
    m_delays.push_back(std::chrono::duration<double, std::milli>(waited).count());
}

double Heartbeat::quantile(double share) const
{
    if (m_delays.empty())
        return 0;
    std::vector<double> sorted = m_delays;
    std::sort(sorted.begin(), sorted.end());
    const auto at = static_cast<std::size_t>(share * static_cast<double>(sorted.size() - 1));
    return sorted[at];
}

double Heartbeat::longest() const
{
    return m_delays.empty() ? 0 : *std::max_element(m_delays.begin(), m_delays.end());
}

} // namespace kitesync::bench
