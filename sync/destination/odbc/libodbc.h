// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#ifdef _WIN32
#include <windows.h>
#endif
#include <sql.h>
#include <sqlext.h>
#include <sqlucode.h>

namespace kitesync {

/// The functions of the ODBC driver manager that ask what Qt's driver does not. Qt's driver has loaded the library already
/// when they are asked for, so that a program which never meets ODBC does not carry it.
struct LibOdbc
{
    decltype(&SQLGetInfoW) info = nullptr;
    decltype(&SQLGetDiagRecW) diagnosis = nullptr;
    decltype(&SQLGetConnectAttrW) connectionAttribute = nullptr;
    decltype(&SQLAllocHandle) makeHandle = nullptr;
    decltype(&SQLFreeHandle) freeHandle = nullptr;
    decltype(&SQLTablesW) tables = nullptr;
    decltype(&SQLColumnsW) columns = nullptr;
    decltype(&SQLStatisticsW) statistics = nullptr;
    decltype(&SQLGetTypeInfoW) types = nullptr;
    decltype(&SQLFetch) fetch = nullptr;
    decltype(&SQLGetData) data = nullptr;

    /// Null where the library or one of the functions is missing. Any thread.
    [[nodiscard]] static const LibOdbc *loaded();
};

} // namespace kitesync
