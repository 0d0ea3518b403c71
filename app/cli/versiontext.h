// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync::cli {

/// What “kitesync --version” says: the version alone in the first line, then the commit it was built from where that is
/// known, Qt as it runs here, and the SQL drivers that Qt finds. The same text for every build of the same sources.
[[nodiscard]] QString versionText();

} // namespace kitesync::cli
