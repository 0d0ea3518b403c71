// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

namespace kitesync {

/// Whether the system starts the program in the background when the person logs in. The system knows the truth: it is
/// asked each time, never remembered.
class LoginStart
{
public:
    LoginStart() = default;
    LoginStart(const LoginStart &) = delete;
    LoginStart &operator=(const LoginStart &) = delete;
    virtual ~LoginStart() = default;

    [[nodiscard]] virtual bool isOn() const = 0;
    /// StoreFailed (place is the file) when the system's setting cannot be written.
    [[nodiscard]] virtual Status setOn(bool on) = 0;
};

} // namespace kitesync
