// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/odbcdialects.h"
#include "tests/fakes/testdatabase.h"

namespace kitesync::tests {

/// To be called before a destination is opened.
inline void prepareDatabaseUnderTest()
{
    if (isGenericUnderTest())
        pretendNoOdbcProductIsKnown();
}

} // namespace kitesync::tests
