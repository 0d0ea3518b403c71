// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/pipelinecommand.h"

#include <optional>

namespace kitesync::cli {

/// `kitesync test NAME [--json]`.
class TestCommand final : public PipelineCommand
{
    Q_OBJECT
public:
    TestCommand(Session &session, const Arguments &arguments)
        : PipelineCommand(session, arguments.positional)
        , m_json(arguments.has("json"))
    {
    }
    [[nodiscard]] static CommandSpec spec();

protected:
    void work() override;

private:
    void testDestination();
    void finish(const Result<DestinationReport> &destination);
    void showChecks(const Result<DestinationReport> &destination);
    [[nodiscard]] std::optional<Error> firstError(const Result<DestinationReport> &destination) const;

    bool m_json;
    std::optional<Result<SourceReport>> m_source;
};

/// The lines about a source that answered: who, what can be read, when the token expires. For `test` and `add`.
[[nodiscard]] QStringList sourceLines(const SourceReport &report, SourceObjects objects, Stream &stream);
/// The lines about a destination that can be used.
[[nodiscard]] QStringList destinationLines(const DestinationReport &report, Stream &stream);
/// Why @p object cannot be read, if it cannot. Jobs come with their builds.
[[nodiscard]] std::optional<Error> refusalOf(const SourceReport &report, SourceObject object);

} // namespace kitesync::cli
