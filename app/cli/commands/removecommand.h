// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace kitesync::cli {

/// `kitesync remove NAME`: secrets first, so that a keychain that refuses leaves everything as it was.
class RemoveCommand final : public Command
{
    Q_OBJECT
public:
    RemoveCommand(Session &session, const Arguments &arguments)
        : Command(session)
        , m_name(arguments.positional)
    {
    }
    void start() override;
    [[nodiscard]] static CommandSpec spec();

private:
    [[nodiscard]] Status checkIdle();
    void removeSecret(SecretKind kind);
    void forget();

    QString m_name;
    PipelineConfig m_config;
};

} // namespace kitesync::cli
