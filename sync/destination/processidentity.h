// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace kitesync {

/// A process, so that another one can tell whether it is still there.
struct ProcessIdentity
{
    QString host; ///< the machine's name
    QString scope; ///< where the number below means something: this boot of the machine and this set of process numbers
    qint64 pid = 0;
    QString started; ///< tells processes with the same number apart; empty where the platform does not say

    /// This process.
    [[nodiscard]] static ProcessIdentity own();

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static ProcessIdentity fromJson(const QJsonObject &json);

    /// Whether this process can see that one at all: same machine, same boot, same set of process numbers.
    [[nodiscard]] bool isVisible() const;
    /// Of a visible process: whether it is there. True when the platform cannot tell.
    [[nodiscard]] bool isAlive() const;

    friend bool operator==(const ProcessIdentity &, const ProcessIdentity &) = default;
};

} // namespace kitesync
