// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/page.h"
#include "sync/destination/destination.h"
#include "sync/domain/sourceobject.h"
#include "sync/engine/plan/timespan.h"

#include <QString>

#include <map>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

namespace kitesync {

/// What is known of one Buildkite pipeline, whether or not its table is copied: renames and newly visible ones are
/// found by comparing the list with it.
struct KnownPipeline
{
    QString slug;
    bool gone = false; ///< neither listed nor readable when last looked for
    bool arriving = false; ///< its row was written, its builds are not planned yet: a run ended in between
    friend bool operator==(const KnownPipeline &, const KnownPipeline &) = default;
};

/// A build whose row is not terminal (or blocked): it must be seen again in every run.
struct OpenBuild
{
    QString pipelineId;
    QString pipelineSlug;
    qint64 number = 0;
    Seconds createdAt = 0;
    bool blocked = false;
    friend bool operator==(const OpenBuild &, const OpenBuild &) = default;
};

/// The state of one pipeline of ours between runs: what is covered and what is still to do (sync-algorithm.md).
///
/// Kept in kitesync_state as entries "builds", "pipelines", "clock" and one "open/<build id>" for each open build, all of
/// them written in the transaction of the rows that they cover. A change of meaning needs a new version number.
struct Checkpoint
{
    SourceObjects covered; ///< of Builds and Jobs, what the walked time has been copied for; none: nothing was walked yet
    Seconds from = 0; ///< where the history begins
    Seconds firstStart = 0; ///< the source's clock when the walked history began
    Seconds watermark = 0; ///< all builds created before it are covered, except in the spans below
    std::optional<Seconds> newest; ///< latest created_at ever seen: proof that the source's clock was there
    std::optional<Seconds> completeStart; ///< the source's clock at the start of the last complete run
    std::vector<TimeSpan> spans; ///< still to walk
    std::optional<Seconds> reconciledTo; ///< reconcile goes back from here

    std::map<QString, KnownPipeline> pipelines; ///< by id
    bool pipelinesKnown = false; ///< the list was read whole at least once
    std::int64_t reading = 0; ///< microseconds: the latest reading so far; later ones must be later
    std::unordered_map<std::string, OpenBuild> open; ///< by build id

    /// Error: DestinationFailed when an entry is damaged (the run then asks for --full).
    [[nodiscard]] static Result<Checkpoint> fromState(const StateMap &state);

    [[nodiscard]] StateChange buildsEntry() const;
    [[nodiscard]] StateChange pipelinesEntry() const;
    [[nodiscard]] StateChange clockEntry() const;
    [[nodiscard]] static StateChange openEntry(const std::string &buildId, const OpenBuild &build);
    [[nodiscard]] static StateChange closedEntry(const std::string &buildId);

    /// Brings the open set up to date with builds that were read, and appends the changed entries to @p changes.
    void noteBuilds(const std::vector<RecordRef> &refs, std::vector<StateChange> &changes);
};

} // namespace kitesync
