// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/loginstart.h"

#include <QString>
#include <QStringList>

namespace kitesync {

/// Start at login by a file in the person's autostart folder (XDG autostart specification). Desktops and people may switch
/// it off in that file by their own ways; then it reads as off.
class Autostart final : public LoginStart
{
public:
    /// @p program: absolute path of the program that is to be started.
    explicit Autostart(QString program);

    [[nodiscard]] bool isOn() const override;
    [[nodiscard]] Status setOn(bool on) override;

    /// $XDG_CONFIG_HOME/autostart/kitesync.desktop.
    [[nodiscard]] static QString file();
    /// The command of a desktop entry's Exec key, quoted and escaped as its specification says.
    [[nodiscard]] static QString execLine(const QStringList &command);

private:
    QString m_program;
};

} // namespace kitesync
