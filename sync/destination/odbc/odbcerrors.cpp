// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcerrors.h"

#include "sync/destination/mysql/mysqlerrors.h"
#include "sync/destination/postgresql/postgreserrors.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

struct StateKind
{
    QLatin1String state; ///< the beginning of an SQLSTATE
    ErrorKind kind;
};

// What ODBC says in its own states; the others are the standard's, which PostgreSQL uses as well.
constexpr std::array odbcStates{
    StateKind{QLatin1String("HYT"), ErrorKind::DestinationBusy}, // a time limit
    StateKind{QLatin1String("S1T"), ErrorKind::DestinationBusy},
    StateKind{QLatin1String("HY008"), ErrorKind::DestinationBusy}, // cancelled
    StateKind{QLatin1String("HY117"), ErrorKind::DestinationLost}, // the transaction's fate is not known
    StateKind{QLatin1String("IM"), ErrorKind::DestinationUnknown},
};

struct WordKind
{
    const char *words;
    ErrorKind kind;
};

// While connecting drivers tell hardly more than words.
constexpr std::array refusals{
    WordKind{"data source name not found", ErrorKind::DestinationUnknown},
    WordKind{"can't open lib", ErrorKind::DestinationDriverMissing},
    WordKind{"could not be loaded", ErrorKind::DestinationDriverMissing},
    WordKind{"cannot open database", ErrorKind::DestinationUnknown},
    WordKind{"unknown database", ErrorKind::DestinationUnknown},
    WordKind{"login failed", ErrorKind::DestinationLogin},
    WordKind{"access denied", ErrorKind::DestinationLogin},
    WordKind{"authentication", ErrorKind::DestinationLogin},
    WordKind{"password", ErrorKind::DestinationLogin},
};

constexpr int firstMysqlNumber = 1000;
constexpr int lastMysqlNumber = 4999;

ErrorKind kindOfRefusal(int number, const QString &words)
{
    if (words.contains(QLatin1String("FATAL")))
        return kindOfPostgresRefusal(words);
    for (const WordKind &each : refusals) {
        if (words.contains(QLatin1String(each.words), Qt::CaseInsensitive))
            return each.kind;
    }
    if (number >= firstMysqlNumber && number <= lastMysqlNumber)
        return kindOfMysqlRefusal(number, words);
    return ErrorKind::DestinationUnreachable;
}

} // namespace

OdbcFailure odbcFailure(const QSqlError &error)
{
    OdbcFailure failure;
    failure.words = error.databaseText().trimmed();
    const QString code = error.nativeErrorCode().section(u'/', 0, 0);
    failure.number = error.nativeErrorCode().section(u'/', -1).toInt();
    constexpr int stateSize = 5;
    if (error.type() == QSqlError::ConnectionError) {
        failure.kind = kindOfRefusal(failure.number, failure.words);
        return failure;
    }
    // Without a state the driver has said nothing that could be relied on.
    if (code.size() != stateSize)
        return failure;
    failure.blamesRow
        = isPostgresRowFault(code) || code == QLatin1String("HY000") || code == QLatin1String("S1000");
    const auto found = std::find_if(odbcStates.begin(), odbcStates.end(),
                                    [&](const StateKind &each) { return code.startsWith(each.state); });
    failure.kind = found != odbcStates.end() ? found->kind : kindOfPostgresState(code);
    return failure;
}

} // namespace kitesync
