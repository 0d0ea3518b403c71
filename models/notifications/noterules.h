// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notifications/note.h"
#include "sync/domain/run.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>

namespace kitesync {

/// What the person wants to be told (Settings, Notifications).
struct NoteWishes
{
    bool problems = true;
    bool everySync = false;
    bool firstSync = true;
};

/// A run that ended or could not start, with what must be known to judge it.
struct EndedRun
{
    Run run;
    QList<Run> before; ///< earlier runs of the same pipeline, newest first
    QDateTime lastCompletedAt; ///< UTC, of the runs before; invalid: never
    bool windowInFront = false;
    QDateTime now;
};

/// What is to happen to the notifications: first those of @c close go, then @c show comes.
struct NoteChange
{
    QStringList close; ///< notes' keys
    std::optional<Note> show;
};

/// Whether @p run ended, or could not start, in a way that only a person can mend.
[[nodiscard]] bool needsPerson(const Run &run);

/// When a person is told, and when not (the table of ux.md 5.1). Pure: no clock, no bus; remembers what was told, so that
/// nobody is told the same thing again and again. A restart forgets that.
class NoteRules final
{
public:
    /// Failures that pass by themselves are told after so many in a row ...
    static constexpr int patientFailures = 3;
    /// ... or after so long without success.
    static constexpr std::chrono::hours patientTime{24};
    /// The same trouble is told again after this.
    static constexpr std::chrono::hours tellAgainAfter{24};
    /// More pipelines than this failing for one cause become one note.
    static constexpr int mostSingleNotes = 3;

    [[nodiscard]] NoteChange runEnded(const EndedRun &ended, const NoteWishes &wishes);
    /// The keychain was unlocked.
    [[nodiscard]] NoteChange unlocked();
    /// The pipeline is gone.
    [[nodiscard]] NoteChange removed(const PipelineKey &key);

private:
    /// What was told of a pipeline last, while it holds.
    struct Told
    {
        QString what;
        QDateTime at;
        std::optional<ErrorKind> failing; ///< nothing for problems of a run that completed
    };

    [[nodiscard]] NoteChange completed(const EndedRun &ended, const NoteWishes &wishes);
    [[nodiscard]] NoteChange failed(const EndedRun &ended, const Error &error, bool heals);
    [[nodiscard]] NoteChange locked(const EndedRun &ended);
    [[nodiscard]] NoteChange joined(NoteChange change, const Error &error);
    [[nodiscard]] bool isNews(const EndedRun &ended, const QString &what) const;
    void forget(const PipelineKey &key, NoteChange &change);
    void endLock(NoteChange &change);

    QHash<PipelineKey, Told> m_told;
    QSet<ErrorKind> m_joint; ///< causes whose joint note is up
    PipelineKey m_lockTold; ///< the pipeline whose note told of the present lock
};

} // namespace kitesync
