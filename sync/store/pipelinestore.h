// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/pipelineconfig.h"
#include "sync/domain/result.h"
#include "sync/domain/schedulestate.h"
#include "sync/domain/sourcefacts.h"

#include <QList>
#include <QVariantList>

namespace kitesync {

class StoreDatabase;

/// The pipelines of this person. Part of a Store; same thread. Every method may also answer StoreFailed.
class PipelineStore final
{
public:
    PipelineStore(StoreDatabase &database, const Clock &clock);
    PipelineStore(const PipelineStore &) = delete;
    PipelineStore &operator=(const PipelineStore &) = delete;

    /// All, by name (upper and lower case together).
    [[nodiscard]] Result<QList<PipelineConfig>> list() const;
    /// The one of exactly this name after trimming; UnknownPipeline.
    [[nodiscard]] Result<PipelineConfig> byName(const QString &name) const;
    /// UnknownPipeline (subject is the key).
    [[nodiscard]] Result<PipelineConfig> byKey(const PipelineKey &key) const;
    /// Whether @p name is free for @p self (the pipeline being edited; empty for a new one).
    [[nodiscard]] Result<bool> isNameFree(const QString &name, const PipelineKey &self = {}) const;

    /// Checks (pipelinerules.h) and saves; returns it as saved. An empty key gets a new UUID. With a
    /// schedule, the first due time is the anchor. InvalidValue, NameTaken; InvalidValue with subject "key"
    /// when the key is there already.
    [[nodiscard]] Result<PipelineConfig> add(const PipelineConfig &config);
    /// Checks and replaces the one of the same key. A changed frequency or anchor forgets the due time; at another
    /// destination nothing was written yet (RunStore::wroteToDestination()). InvalidValue, NameTaken, UnknownPipeline.
    [[nodiscard]] Result<PipelineConfig> update(const PipelineConfig &config);
    /// The same tables are at another place now: what runs wrote is there. InvalidValue, UnknownPipeline.
    [[nodiscard]] Result<PipelineConfig> moveDestination(const PipelineKey &key,
                                                         const DestinationConfig &destination);
    /// Gives a pipeline another key, after its destination was adopted; its runs and schedule follow.
    [[nodiscard]] Status changeKey(const PipelineKey &from, const PipelineKey &to);
    /// Forgets it with its runs. The secrets are the Vault's, the destination's tables stay. UnknownPipeline.
    [[nodiscard]] Status remove(const PipelineKey &key);

    /// The part of the schedule that changes as time goes by; UnknownPipeline.
    [[nodiscard]] Result<ScheduleState> scheduleState(const PipelineKey &key) const;
    [[nodiscard]] Status setNextDue(const PipelineKey &key, const QDateTime &nextDue);
    [[nodiscard]] Status setPause(const PipelineKey &key, const Pause &pause);

    /// What runs and tests learned of the source; nothing yet reads as an empty value. Setting: UnknownPipeline.
    [[nodiscard]] Result<SourceFacts> sourceFacts(const PipelineKey &key) const;
    [[nodiscard]] Status setSourceFacts(const PipelineKey &key, const SourceFacts &facts);

private:
    [[nodiscard]] Result<QList<PipelineConfig>> select(const QString &where, const QVariantList &values) const;
    [[nodiscard]] Status checkName(const PipelineConfig &config) const;
    [[nodiscard]] Status checkKeyIsFree(const PipelineKey &key) const;
    [[nodiscard]] Status changeOne(const QString &sql, const QVariantList &values, const PipelineKey &key);

    StoreDatabase &m_database;
    const Clock &m_clock;
};

} // namespace kitesync
