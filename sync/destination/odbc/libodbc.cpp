// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/libodbc.h"

#include <QLibrary>

#include <optional>

namespace kitesync {

namespace {

#ifdef _WIN32
const QString name = QStringLiteral("odbc32");
constexpr int soVersion = -1;
#else
const QString name = QStringLiteral("odbc");
constexpr int soVersion = 2;
#endif

template <typename Function> bool find(QLibrary &library, Function &function, const char *symbol)
{
    // A function's address comes as an address of data from every dynamic linker.
    function = reinterpret_cast<Function>(library.resolve(symbol));
    return function != nullptr;
}

std::optional<LibOdbc> load()
{
    QLibrary library(name, soVersion);
    LibOdbc odbc;
    const bool complete
        = find(library, odbc.info, "SQLGetInfoW") && find(library, odbc.diagnosis, "SQLGetDiagRecW")
          && find(library, odbc.connectionAttribute, "SQLGetConnectAttrW")
          && find(library, odbc.makeHandle, "SQLAllocHandle")
          && find(library, odbc.freeHandle, "SQLFreeHandle") && find(library, odbc.tables, "SQLTablesW")
          && find(library, odbc.columns, "SQLColumnsW") && find(library, odbc.statistics, "SQLStatisticsW")
          && find(library, odbc.types, "SQLGetTypeInfoW") && find(library, odbc.fetch, "SQLFetch")
          && find(library, odbc.data, "SQLGetData");
    return complete ? std::optional(odbc) : std::nullopt;
}

} // namespace

const LibOdbc *LibOdbc::loaded()
{
    static const std::optional<LibOdbc> odbc = load();
    return odbc ? &*odbc : nullptr;
}

} // namespace kitesync
