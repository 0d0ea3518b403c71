// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/notifications/note.h"
#include "models/notifications/noterules.h"
#include "sync/domain/clock.h"
#include "sync/domain/run.h"

#include <QObject>

#include <functional>

namespace kitesync {

class Store;

/// Turns what happens to pipelines into notes: asks the history and the preferences, applies the rules, says what is to be
/// shown. GUI thread.
class Notifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Notifier)
public:
    /// @p store and @p clock must outlive it; @p isWindowInFront says whether the person looks at the window.
    Notifier(Store &store, const Clock &clock, std::function<bool()> isWindowInFront,
             QObject *parent = nullptr);

    /// A run ended or could not start; it is in the history already.
    void tellRunEnded(const kitesync::Run &run);
    void tellUnlocked();
    void tellRemoved(const kitesync::PipelineKey &key);
    /// The window was closed while the program goes on: told once ever.
    void tellWindowClosed();

Q_SIGNALS:
    void showWanted(const kitesync::Note &note);
    void closeWanted(const QString &noteKey);

private:
    void apply(const NoteChange &change);

    Store &m_store;
    const Clock &m_clock;
    const std::function<bool()> m_isWindowInFront;
    NoteRules m_rules;
};

} // namespace kitesync
