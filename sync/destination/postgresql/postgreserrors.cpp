// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgreserrors.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

struct StateKind
{
    QLatin1String state; ///< the whole SQLSTATE, or the two characters of its class
    ErrorKind kind;
};

// The first that fits counts.
constexpr std::array stateKinds{
    StateKind{QLatin1String("08"), ErrorKind::DestinationLost},
    StateKind{QLatin1String("57P01"), ErrorKind::DestinationLost}, // an administrator ended the connection
    StateKind{QLatin1String("57P02"), ErrorKind::DestinationLost}, // the server crashed
    StateKind{QLatin1String("57P03"), ErrorKind::DestinationLost}, // it is starting up
    StateKind{QLatin1String("57P05"), ErrorKind::DestinationLost}, // idle for too long
    StateKind{QLatin1String("25P03"), ErrorKind::DestinationLost},
    StateKind{QLatin1String("57014"),
              ErrorKind::DestinationBusy}, // cancelled: a time limit of the server's, or we
    StateKind{QLatin1String("40"), ErrorKind::DestinationBusy}, // serialization failure, deadlock
    StateKind{QLatin1String("55P03"), ErrorKind::DestinationBusy},
    StateKind{QLatin1String("55006"), ErrorKind::DestinationBusy},
    StateKind{QLatin1String("53300"), ErrorKind::DestinationUnreachable}, // too many connections
    StateKind{QLatin1String("53100"), ErrorKind::DestinationFull},
    StateKind{QLatin1String("25006"), ErrorKind::DestinationReadOnly},
    StateKind{QLatin1String("42501"), ErrorKind::DestinationRights},
    StateKind{QLatin1String("28"), ErrorKind::DestinationLogin},
    StateKind{QLatin1String("3D000"), ErrorKind::DestinationUnknown},
    StateKind{QLatin1String("3F000"), ErrorKind::DestinationMissing},
};

constexpr std::array rowFaults{
    QLatin1String("21"), // cardinality
    QLatin1String("22"), // data
    QLatin1String("23"), // integrity
    QLatin1String("44"), // with check option
    QLatin1String("54"), // a program's limit: too large a row or index entry, too deep JSON
    QLatin1String("P0"), // raised by a trigger
};

bool containsOneOf(const QString &words, std::initializer_list<const char *> parts)
{
    return std::any_of(parts.begin(), parts.end(), [&](const char *part) {
        return words.contains(QString::fromUtf8(part), Qt::CaseInsensitive);
    });
}

} // namespace

ErrorKind kindOfPostgresState(QStringView state)
{
    if (state.isEmpty())
        return ErrorKind::DestinationLost;
    const auto found = std::find_if(stateKinds.begin(), stateKinds.end(),
                                    [&](const StateKind &each) { return state.startsWith(each.state); });
    return found == stateKinds.end() ? ErrorKind::DestinationFailed : found->kind;
}

bool isPostgresRowFault(QStringView state)
{
    return std::any_of(rowFaults.begin(), rowFaults.end(),
                       [&](QLatin1String each) { return state.startsWith(each); });
}

ErrorKind kindOfPostgresRefusal(const QString &words)
{
    // libpq itself: the server wanted one.
    if (containsOneOf(words, {"no password supplied"}))
        return ErrorKind::DestinationLogin;
    // The severity is one of the few words that hardly any translation changes: with it, it is the server that speaks.
    if (!containsOneOf(words, {"FATAL", "致命", "ВАЖНО"}))
        return ErrorKind::DestinationUnreachable;
    if (containsOneOf(words, {"too many", "remaining connection slots", "starting up", "shutting down",
                              "recovery mode", "not yet accepting", "terminating connection",
                              "server login has been failing", "no more connections"}))
        return ErrorKind::DestinationUnreachable;
    if (containsOneOf(words, {"database \""}) && containsOneOf(words, {"does not exist"}))
        return ErrorKind::DestinationUnknown;
    return ErrorKind::DestinationLogin;
}

} // namespace kitesync
