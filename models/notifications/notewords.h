// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notifications/note.h"
#include "sync/domain/run.h"

#include <QCoreApplication>

namespace kitesync {

/// The words of the notifications (ux.md 5.1). Stateless; whether one is shown at all is NoteRules' business.
class NoteWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::NoteWords)
public:
    /// "Acme CI: sync stopped": a person must act.
    [[nodiscard]] static Note stopped(const Run &run, const Error &error);
    /// "Acme CI: no sync since yesterday": goes on by itself, but has not for a while. An invalid @p lastCompletedAt: never.
    [[nodiscard]] static Note noSyncSince(const Run &run, const Error &error,
                                          const QDateTime &lastCompletedAt, const QDateTime &now);
    /// "Acme CI is waiting" for the keychain.
    [[nodiscard]] static Note locked(const Run &run);
    /// "Acme CI: 2 problems".
    [[nodiscard]] static Note problems(const Run &run);
    /// "Acme CI is ready": the first one.
    [[nodiscard]] static Note ready(const Run &run);
    /// "Acme CI is up to date".
    [[nodiscard]] static Note upToDate(const Run &run);
    /// One note for @p count pipelines that fail for one cause.
    [[nodiscard]] static Note joint(const Error &error, int count);
    /// The window was closed and the program goes on.
    [[nodiscard]] static Note stillRunning();

    /// What is written on a button.
    [[nodiscard]] static QString label(NoteAction action);

private:
    [[nodiscard]] static Note about(const Run &run);
    [[nodiscard]] static QString since(const QDateTime &when, const QDateTime &now);
};

} // namespace kitesync
