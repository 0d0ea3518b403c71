// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace kitesync {

/// How patient the wizard's tests are.
struct TestTiming
{
    std::chrono::milliseconds stillWaiting{5000}; ///< then it is said that an answer is still awaited
    /// Of the whole test: three answers after each other, of 15 s each, and one lost connection.
    std::chrono::milliseconds limit{60000};
};

} // namespace kitesync
