// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync::bench {

/// Seconds that the own program of the server under test takes to load the builds and jobs of @p database, which it writes into
/// files before, into a new database whose tables have their indexes. Ends the process when something is wrong.
[[nodiscard]] double ownLoading(const QString &database);

} // namespace kitesync::bench
