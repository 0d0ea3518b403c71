// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync {

/// Where things are on this computer.
struct HelpPlaces
{
    QString settingsFile; ///< AppFolders::storeFile()
    QString logFolder;
    QString dataFolder; ///< of new pipelines
};

/// The help as HTML, in the language of the program; needs no network.
[[nodiscard]] QString helpHtml(const HelpPlaces &places);

} // namespace kitesync
