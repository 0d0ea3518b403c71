// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <memory>

namespace kitesync {

/// Turns SIGINT, SIGTERM and SIGHUP into a Qt signal of the main thread (self-pipe), so that a run can end at a safe point;
/// the second one ends the process at once with @c exitStatus. SIGPIPE is ignored from construction on: a reader that went
/// away is an error of write(). One instance a process, for its whole life.
class StopSignals final : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(int exitStatus, QObject *parent = nullptr);
    ~StopSignals() override;

    /// False when the system refused the handlers (then the signals end the process as they always do).
    [[nodiscard]] bool isInstalled() const { return m_notifier != nullptr; }
    /// Whether one came already, also while the event loop did not run.
    [[nodiscard]] static bool received();
    /// Becomes readable with the first one: for whoever polls instead of running the event loop, and reads nothing from it.
    /// -1: none.
    [[nodiscard]] static int descriptor();

Q_SIGNALS:
    void stopRequested();

private:
    void readPipe();

    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace kitesync
