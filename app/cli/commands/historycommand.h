// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace kitesync::cli {

/// `kitesync history [NAME] [--json] [--limit N]`.
class HistoryCommand final : public Command
{
    Q_OBJECT
public:
    HistoryCommand(Session &session, const Arguments &arguments)
        : Command(session)
        , m_arguments(arguments)
    {
    }
    void start() override;
    [[nodiscard]] static CommandSpec spec();

private:
    [[nodiscard]] Result<QList<Run>> runs();
    void showTable(const QList<Run> &runs);

    Arguments m_arguments;
};

} // namespace kitesync::cli
