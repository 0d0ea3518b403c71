// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

/// The desktop's own program that sets date and time.
namespace kitesync::datesettings {

struct Program
{
    QString path;
    QStringList arguments;
};

/// The one of this desktop (@p desktop as in XDG_CURRENT_DESKTOP, "ubuntu:GNOME"), else any that is installed in
/// @p folders (empty: PATH); nothing when there is none.
[[nodiscard]] std::optional<Program> program(const QString &desktop, const QStringList &folders = {});

/// Starts it, and does not wait; false: there is none, or it did not start.
[[nodiscard]] bool open();

} // namespace kitesync::datesettings
