// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/syncengine.h"
#include "sync/engine/work/runcontext.h"
#include "sync/engine/work/task.h"

#include <QHash>

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace kitesync {

/// Compares all builds and jobs of the source with the destination, by the UTC day of the build's creation; Repair writes the
/// rows that are missing or different. Columns that are as of the reading are not compared.
class VerifyStep final
{
public:
    /// @p oldestPipeline: no builds are expected before it (for planning only).
    VerifyStep(RunContext &context, bool repair, std::optional<Seconds> oldestPipeline);

    Task<Status> run();
    /// Days with a difference, oldest first.
    [[nodiscard]] QList<DayComparison> differing() const;
    [[nodiscard]] qint64 daysCompared() const { return static_cast<qint64>(m_days.size()); }

private:
    using Day = std::int64_t; ///< days since 1970
    using Fingerprint = std::array<char, 16>;
    struct Compared
    {
        std::map<Day, DayComparison> days;
        CountsByObject counts{};
    };

    void take(ParsedPage page);
    Task<void> compare(std::shared_ptr<ParsedPage> page);
    [[nodiscard]] Result<Compared> compareNow(Destination &destination, const ParsedPage &page,
                                              const std::vector<StateChange> &state) const;
    Task<Status> countDestination(Seconds from, Seconds to);
    [[nodiscard]] static Fingerprint fingerprint(const std::string &id);
    void add(const std::map<Day, DayComparison> &days);

    RunContext &m_context;
    bool m_repair;
    std::optional<Seconds> m_oldestPipeline;
    TaskGroup m_group;
    std::optional<Error> m_error;
    std::map<Day, DayComparison> m_days;
    std::map<Day, std::vector<Fingerprint>> m_seen;
};

} // namespace kitesync
