// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engineoptions.h"
#include "sync/engine/syncengine.h"
#include "tests/story/simulation/choices.h"
#include "tests/story/simulation/source.h"
#include "tests/story/simulation/storedrows.h"
#include "tests/story/simulation/testclock.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <atomic>
#include <memory>

namespace kitesync::simulation {

/// One random history, from its choices: the organisation changes, runs copy it and are disturbed, and after every run the
/// file is held against the source; at the end, after quiet and one undisturbed run, both must be equal.
class History final : public QObject
{
    Q_OBJECT
public:
    explicit History(Choices choices, QObject *parent = nullptr);
    ~History() override;

    /// Runs it; empty, or everything that is needed to understand the failure.
    [[nodiscard]] QString run();

private:
    // Each answers what is wrong, or an empty text.
    QString play();
    QString playRound(int index, const Round &round);
    QString playEnd();
    QString playNothingNew();
    QString playVerify();
    QString playDamage();

    [[nodiscard]] QString makeDestination(DestinationConfig &config);
    void makeEngine();
    [[nodiscard]] EngineOptions engineOptions();
    [[nodiscard]] RunRequest request(RunKind kind) const;
    /// Starts a run and waits for its end; a run id of nothing: it did not end.
    RunReport runOnce(RunKind kind);
    void armDisturbance(const Round &round, bool first);
    void disarm();
    QString checkOutcome(const Run &run, const Round &round) const;
    [[nodiscard]] bool isUnreadable(const Run &run);
    QString checkCounts(const Run &run) const;
    QString checkBackfill(const Run &run, const Round &round, qint64 builds);
    QString checkAnyMoment();
    QString checkQuiet();
    [[nodiscard]] qint64 pagesOf(SourceObject object, const Truth &truth) const;
    void say(const QString &line);

    Choices m_choices;
    Dice m_dice;
    QTemporaryDir m_folder;
    PipelineConfig m_config;
    Secret m_password; ///< of the destination
    StoredCopy m_file;
    TestClock m_clock;
    Source m_source;
    std::unique_ptr<SyncEngine> m_engine;
    std::atomic<qint64> m_killCommit{0}; ///< 0: none
    std::atomic<bool> m_killAfter{false};
    std::atomic<bool> m_killed{false};
    bool m_unreadable = false; ///< the source itself cannot be read any more: the history ends
    qint64 m_older = 0; ///< rows whose extra holds an address with an older slug
    int m_garbage = 0; ///< the round's garbage rule
    QStringList m_story;
};

} // namespace kitesync::simulation
