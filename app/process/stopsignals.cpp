// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/stopsignals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace kitesync {

namespace {

// What a signal handler may touch.
volatile std::sig_atomic_t signalCount = 0;
volatile std::sig_atomic_t immediateStatus = 1;
int pipeEnds[2] = {-1, -1};

extern "C" void handleStopSignal(int)
{
    const int savedError = errno;
    signalCount = signalCount + 1;
    if (signalCount > 1)
        _exit(immediateStatus);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = write(pipeEnds[1], &byte, 1);
    errno = savedError;
}

constexpr std::array stopping{SIGINT, SIGTERM, SIGHUP};
std::array<struct sigaction, stopping.size()> before{};

} // namespace

StopSignals::StopSignals(int exitStatus, QObject *parent)
    : QObject(parent)
{
    std::signal(SIGPIPE, SIG_IGN);
    immediateStatus = exitStatus;
    if (pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    m_notifier = std::make_unique<QSocketNotifier>(pipeEnds[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &StopSignals::readPipe);

    struct sigaction action
    {
    };
    action.sa_handler = handleStopSignal;
    sigemptyset(&action.sa_mask);
    // Without SA_RESTART: a read that waits for the person must come back.
    for (std::size_t i = 0; i < stopping.size(); ++i) {
        // nohup and the like: what the parent ignores stays ignored.
        if (sigaction(stopping[i], nullptr, &before[i]) == 0 && before[i].sa_handler != SIG_IGN)
            sigaction(stopping[i], &action, nullptr);
    }
}

StopSignals::~StopSignals()
{
    if (isInstalled()) {
        for (std::size_t i = 0; i < stopping.size(); ++i)
            sigaction(stopping[i], &before[i], nullptr);
    }
    m_notifier.reset();
    for (int &end : pipeEnds) {
        if (end >= 0)
            close(end);
        end = -1;
    }
    signalCount = 0;
}

bool StopSignals::received()
{
    return signalCount > 0;
}

int StopSignals::descriptor()
{
    return pipeEnds[0];
}

void StopSignals::readPipe()
{
    char byte = 0;
    while (read(pipeEnds[0], &byte, 1) == 1)
        continue;
    Q_EMIT stopRequested();
}

} // namespace kitesync
