// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

#include <optional>

namespace kitesync::cli {

/// `kitesync add ...`: checks the values, reads the secrets, tests source and destination, puts the secrets into the
/// keychain, saves. Whatever fails on the way leaves nothing behind.
class AddCommand final : public Command
{
    Q_OBJECT
public:
    AddCommand(Session &session, const Arguments &arguments)
        : Command(session)
        , m_arguments(arguments)
    {
    }
    void start() override;
    void stop() override;
    [[nodiscard]] static CommandSpec spec();

private:
    [[nodiscard]] Status checkAgainstOthers();
    [[nodiscard]] Status readSecrets();
    [[nodiscard]] Status readPassword(bool tokenFromInput);
    void testSource();
    void sourceTested(const SourceReport &report);
    void testDestination();
    void destinationTested(const DestinationReport &report);
    [[nodiscard]] Status adopt(const PipelineKey &key);
    void storeToken();
    void storePassword();
    void save();
    /// Takes back what is in the keychain already, then ends with @p error.
    void undo(const Error &error);
    void tellSuccess();

    Arguments m_arguments;
    PipelineConfig m_config;
    Secret m_token;
    Secret m_password;
    bool m_needsPassword = false;
    bool m_storing = false; ///< between keychain and store: not a safe point to stop
};

/// The pipeline that these arguments describe, checked, with a key; and the password of its URL, if one was inside.
struct AddedPipeline
{
    PipelineConfig config;
    Secret password;
    bool needsPassword = false;
};
/// Pure, but for the current folder and the home folder. InvalidValue names the option.
[[nodiscard]] Result<AddedPipeline> pipelineFrom(const Arguments &arguments, const QDateTime &now);

} // namespace kitesync::cli
