// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QString>

namespace kitesync::cli {

/// Reads secrets from standard input, line by line: from a terminal with a prompt and without echo (on /dev/tty, so that it works
/// with redirected output), else silently. Blocks until the line is there. Bytes on the way are overwritten.
class SecretInput final
{
public:
    /// Standard input unless a test gives another descriptor.
    explicit SecretInput(int descriptor = 0);

    /// One line without its end; empty when there is none. Cancelled after SIGINT or SIGTERM, InvalidValue for a line of more
    /// than 64 KiB.
    [[nodiscard]] Result<Secret> readLine(const QString &prompt);
    [[nodiscard]] bool isTerminal() const { return m_terminal; }

private:
    int m_descriptor;
    bool m_terminal;
};

/// A token as it is used: without white space around it. InvalidValue when it is empty or cannot be a whole token.
[[nodiscard]] Result<Secret> checkedToken(const Secret &token);

} // namespace kitesync::cli
