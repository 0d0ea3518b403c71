// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"

namespace kitesync::cli {

/// A command on one stored pipeline that needs its secrets: finds it by name, reads them, then work().
class PipelineCommand : public Command
{
    Q_OBJECT
public:
    PipelineCommand(Session &session, QString name)
        : Command(session)
        , m_name(std::move(name))
    {
    }

    void start() override;

protected:
    /// Configuration and secrets are there.
    virtual void work() = 0;
    /// Whether it speaks to Buildkite.
    [[nodiscard]] virtual bool needsToken() const { return true; }
    [[nodiscard]] const PipelineConfig &config() const { return m_config; }
    [[nodiscard]] const Secret &token() const { return m_token; }
    [[nodiscard]] const Secret &password() const { return m_password; }

private:
    void readToken();
    void readPassword();

    QString m_name;
    PipelineConfig m_config;
    Secret m_token;
    Secret m_password;
};

/// The pipeline of this name; UnknownPipeline's hint names one that was probably meant.
[[nodiscard]] Result<PipelineConfig> findPipeline(Session &session, const QString &name);
/// The command that helps about an error of this pipeline, if there is one.
[[nodiscard]] QString hintFor(const Error &error, const PipelineConfig &config);
/// Whether this destination may want a password (every one but an SQLite file).
[[nodiscard]] bool mayWantPassword(const DestinationConfig &destination);

} // namespace kitesync::cli
