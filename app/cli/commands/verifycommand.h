// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runcommand.h"

namespace kitesync::cli {

/// `kitesync verify NAME [--repair] [--json]`.
class VerifyCommand final : public RunCommand
{
    Q_OBJECT
public:
    VerifyCommand(Session &session, const Arguments &arguments);
    [[nodiscard]] static CommandSpec spec();

protected:
    void showResult(const RunReport &report) override;

private:
    [[nodiscard]] QString tableOf(const QList<DayComparison> &days);
    [[nodiscard]] QString verdictOf(const RunReport &report);

    bool m_repair;
};

} // namespace kitesync::cli
