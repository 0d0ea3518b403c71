// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/runcommand.h"

#include <memory>

namespace kitesync {
class PipelineKeeper;
}

namespace kitesync::cli {

/// `kitesync move NAME --destination URL ...`: copies the rows, has them compared, then switches the pipeline over.
class MoveCommand final : public RunCommand
{
    Q_OBJECT
public:
    MoveCommand(Session &session, const Arguments &arguments);
    ~MoveCommand() override;

    void start() override;
    void stop() override;
    [[nodiscard]] static CommandSpec spec();

protected:
    void work() override;
    [[nodiscard]] bool needsToken() const override { return false; }
    void complete(RunRequest &request) override;
    void showResult(const RunReport &report) override;

private:
    [[nodiscard]] Status readTarget();
    [[nodiscard]] Status readPassword(bool mayWant);
    /// Whether the place is another than the present one and no other pipeline's.
    [[nodiscard]] Status checkTarget();
    void switchOver(const PipelineKey &key);

    Arguments m_arguments;
    MoveTarget m_target;
    DestinationConfig m_before;
    bool m_storesPassword = false; ///< it did not come by the environment
    bool m_switching = false; ///< between keychain and store: not a safe point to stop
    std::unique_ptr<PipelineKeeper> m_keeper;
};

} // namespace kitesync::cli
