// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/destinationdraft.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"
#include "sync/domain/secret.h"

#include <QDate>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace kitesync {

/// How far back a person wants to copy.
enum class HistoryChoice { Everything, Since, LastDays };

/// What the wizard is there for.
enum class DraftPurpose { New, Edit, Duplicate, Move };

/// What may be filled in before a person sees the wizard (the sample organisation, a command's arguments).
struct DraftPrefill
{
    QString name;
    Secret token;
    QString organization;
    QString apiAddress; ///< empty: Buildkite's
    QString databaseFile; ///< empty: made from the folder and the slug
};

/// Everything that the wizard's pages know, as a person typed it; nothing in it has been checked yet. A dumb
/// value: the rules are in draftchecks.h, the pages only show and fill it.
struct PipelineDraft
{
    DraftPurpose purpose = DraftPurpose::New;
    QString name;
    Secret token; ///< empty while storedKey is set: the stored one
    PipelineKey storedKey; ///< whose secrets are in the keychain; empty: nobody's yet
    QString organization;
    QString apiAddress = defaultApiAddress();
    DestinationDraft destination;
    SourceObjects objects = PipelineConfig().objects;
    HistoryChoice history = HistoryChoice::Everything;
    QDate since; ///< UTC
    int lastDays = 90;
    std::optional<std::chrono::minutes> every = PipelineConfig().every;
    bool startNow = true;
    bool autostart = false; ///< start in the background at login
    bool catchUp = PipelineConfig().catchUp;
    bool notOnMetered = PipelineConfig().notOnMetered;
    PipelineConfig base; ///< what was there before, for all that no page shows

    [[nodiscard]] static PipelineDraft fresh(const DraftPrefill &prefill = {});
    [[nodiscard]] static PipelineDraft editing(const PipelineConfig &config);
    /// A new pipeline like @p config under the name @p name, to another file; its stored token is used again.
    [[nodiscard]] static PipelineDraft duplicating(const PipelineConfig &config, const QString &name);

    /// The pipeline @p config at another destination, of which nothing is known yet.
    [[nodiscard]] static PipelineDraft moving(const PipelineConfig &config);

    /// What is to be saved, checked by pipelinerules.h: the first thing that is wrong, or the configuration.
    /// @p now is UTC. The grid of a new frequency begins at its next round time of the local day.
    [[nodiscard]] Result<PipelineConfig> config(const QDateTime &now) const;

    /// Ticks or unticks; jobs come inside of builds, so one takes the other along.
    void choose(SourceObject object, bool chosen);
    /// The first day to be copied, UTC; nothing: everything.
    [[nodiscard]] std::optional<QDate> historyFrom(const QDateTime &now) const;
    /// The first due time if it were saved at @p now (UTC); invalid without a schedule.
    [[nodiscard]] QDateTime firstDue(const QDateTime &now) const;

    [[nodiscard]] static QString defaultApiAddress();
    /// "FOLDER/SLUG.sqlite"; a slug that is no file name yet gives "buildkite".
    [[nodiscard]] static QString defaultFile(const QString &folder, const QString &organization);
};

} // namespace kitesync
