// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include <csignal>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

namespace kitesync::tests {

/// A copy of this process that runs one function and ends without cleaning up. The end of its pipe is ours to read.
class ChildProcess
{
public:
    /// @p work gets the writing end of the pipe; what it returns is the exit status.
    explicit ChildProcess(const std::function<int(int pipe)> &work)
    {
        int ends[2] = {-1, -1};
        if (pipe(ends) != 0)
            return;
        m_pid = fork();
        if (m_pid == 0) {
            close(ends[0]);
            _exit(work(ends[1]));
        }
        close(ends[1]);
        m_pipe = ends[0];
    }
    ~ChildProcess()
    {
        kill();
        wait();
        if (m_pipe >= 0)
            close(m_pipe);
    }
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;

    [[nodiscard]] pid_t pid() const { return m_pid; }
    /// Waits for a byte; -1 when the child has closed its end.
    [[nodiscard]] int readByte() const
    {
        unsigned char byte = 0;
        return ::read(m_pipe, &byte, 1) == 1 ? byte : -1;
    }
    void kill() const
    {
        if (m_pid > 0)
            ::kill(m_pid, SIGKILL);
    }
    /// The exit status; -1 after a signal.
    int wait()
    {
        if (m_pid <= 0)
            return -1;
        int status = 0;
        waitpid(m_pid, &status, 0);
        m_pid = -1;
        return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
    }
    /// Waits until the child has ended, but leaves it unburied.
    void waitForZombie() const
    {
        siginfo_t info{};
        waitid(P_PID, static_cast<id_t>(m_pid), &info, WEXITED | WNOWAIT);
    }

private:
    pid_t m_pid = -1;
    int m_pipe = -1;
};

inline void writeByte(int pipe, int value)
{
    const auto byte = static_cast<unsigned char>(value);
    if (::write(pipe, &byte, 1) != 1)
        _exit(99);
}

} // namespace kitesync::tests
