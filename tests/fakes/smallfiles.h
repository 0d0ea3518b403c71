// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <csignal>
#include <sys/resource.h>

namespace kitesync::tests {

/// As long as it lives no file of this process grows beyond a few bytes, which the kernel reports where a full drive shows:
/// when it is written, not when it is opened.
class SmallFiles
{
public:
    SmallFiles()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_usual);
        const rlimit small{most, m_usual.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_usual); }
    SmallFiles(const SmallFiles &) = delete;
    SmallFiles &operator=(const SmallFiles &) = delete;

    static constexpr rlim_t most = 100;

private:
    rlimit m_usual{};
};

} // namespace kitesync::tests
