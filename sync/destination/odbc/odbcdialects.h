// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/dialect.h"

#include <memory>

namespace kitesync {

/// The dialect for what is behind an ODBC data source, which is asked by a connection of its own. The errors of connecting, and
/// InvalidValue for an address, prefix or schema that cannot work.
[[nodiscard]] Result<std::unique_ptr<Dialect>> makeOdbcDialect(const DestinationConfig &config,
                                                               const Secret &password, const Waiting &waiting,
                                                               Destination::Loading loading);

/// For tests: from here on in this process no product is known, so that each gets the dialect of unknown ones.
void pretendNoOdbcProductIsKnown();

} // namespace kitesync
