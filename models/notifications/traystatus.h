// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinestate.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kitesync {

/// What the tray shows of all pipelines (ux.md 3.10): a value, as of now.
struct TrayStatus
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::TrayStatus)
public:
    enum class Sign { Idle, Syncing, Warning, Paused };
    struct Entry
    {
        PipelineKey key;
        QString name;
        bool busy = false;
        bool stopping = false;

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    Sign sign = Sign::Idle;
    QString line; ///< "Acme CI: Copying builds, 45 %"
    QList<Entry> entries;
    bool paused = false; ///< all of them

    /// @p states in showing order.
    [[nodiscard]] static TrayStatus of(const QList<PipelineState> &states, const Pause &pauseOfAll,
                                       const QDateTime &now);
    /// At most two lines.
    [[nodiscard]] QString toolTip() const;
    [[nodiscard]] bool isAnyBusy() const;

    friend bool operator==(const TrayStatus &, const TrayStatus &) = default;

private:
    [[nodiscard]] static QString busyLine(const QList<PipelineState> &busy);
    [[nodiscard]] static QString warningLine(const QList<PipelineState> &troubled);
    [[nodiscard]] static QString idleLine(const QList<PipelineState> &states, const QDateTime &now);
};

} // namespace kitesync
