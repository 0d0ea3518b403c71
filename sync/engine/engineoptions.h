// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"
#include "sync/destination/destination.h"

#include <chrono>
#include <cstddef>
#include <functional>

namespace kitesync {

/// The tunable numbers of the engine. The defaults are the product's; tests and benchmarks change them.
struct EngineOptions
{
    RetryPolicy retry;
    Destination::Patience patience;
    std::chrono::seconds overlap{600}; ///< how far "new" and "finished" look back over the last watermark
    int perPage = 100; ///< largest page that is asked for
    int inFlight = 6; ///< requests on the wire a run
    std::size_t inflatedLimit = 160 * 1024 * 1024; ///< bytes of one answer after inflating
    std::size_t lineBytes
        = 36 * 1024 * 1024; ///< rows in line and asked for before no further page is asked for
    /// From this time of an exchange with the database on, the units that wait in line commit together.
    std::chrono::microseconds farAway{2000};
    /// lineBytes of such a database: what an exchange costs is shared by as many rows as can be kept within 200 MB.
    std::size_t farLineBytes = 128 * 1024 * 1024;
    int blockedPages
        = 3; ///< pages of blocked builds before their rest is read only as far as known ones are missing
    double reconcileShare = 0.1; ///< of a run's requests
    int moveRows = 1000; ///< most rows of one page of a move
    std::chrono::milliseconds progressInterval{250};
    /// Tests only: called on the load thread just before (@p committed false) and just after each commit, with its number in
    /// the run. Returning true ends the run as a kill would: nothing more is written and the outcome is Interrupted.
    std::function<bool(qint64 commit, bool committed)> killAt;
};

} // namespace kitesync
