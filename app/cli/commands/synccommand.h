// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runcommand.h"

namespace kitesync::cli {

/// `kitesync sync NAME [--json] [--full]`.
class SyncCommand final : public RunCommand
{
    Q_OBJECT
public:
    SyncCommand(Session &session, const Arguments &arguments);
    [[nodiscard]] static CommandSpec spec();

protected:
    void showResult(const RunReport &report) override;
};

} // namespace kitesync::cli
