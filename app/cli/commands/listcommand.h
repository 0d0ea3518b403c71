// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace kitesync::cli {

/// `kitesync list [--json]`.
class ListCommand final : public Command
{
    Q_OBJECT
public:
    ListCommand(Session &session, const Arguments &arguments)
        : Command(session)
        , m_json(arguments.has("json"))
    {
    }
    void start() override;
    [[nodiscard]] static CommandSpec spec();

private:
    struct Entry
    {
        PipelineConfig config;
        std::optional<Run> last;
        std::optional<Run> complete;
    };
    [[nodiscard]] Result<QList<Entry>> entries();
    void showTable(const QList<Entry> &entries);

    bool m_json;
};

} // namespace kitesync::cli
