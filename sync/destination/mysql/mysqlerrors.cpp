// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqlerrors.h"

#include <QLatin1String>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

struct CodeKind
{
    int code;
    ErrorKind kind;
};

constexpr std::array codeKinds{
    CodeKind{1021, ErrorKind::DestinationFull},
    CodeKind{1114, ErrorKind::DestinationFull}, // the table is full: the disk, or a quota
    CodeKind{3675, ErrorKind::DestinationFull},
    CodeKind{1036, ErrorKind::DestinationReadOnly},
    CodeKind{1792, ErrorKind::DestinationReadOnly},
    CodeKind{1836, ErrorKind::DestinationReadOnly},
    CodeKind{1874, ErrorKind::DestinationReadOnly},
    CodeKind{1044, ErrorKind::DestinationRights},
    CodeKind{1142, ErrorKind::DestinationRights},
    CodeKind{1143, ErrorKind::DestinationRights},
    CodeKind{1227, ErrorKind::DestinationRights},
    CodeKind{1370, ErrorKind::DestinationRights},
    CodeKind{1045, ErrorKind::DestinationLogin},
    CodeKind{1130, ErrorKind::DestinationLogin}, // this host may not connect
    CodeKind{1251, ErrorKind::DestinationLogin}, // the ways of authenticating that both sides know differ
    CodeKind{1275, ErrorKind::DestinationLogin},
    CodeKind{1524, ErrorKind::DestinationLogin},
    CodeKind{1698, ErrorKind::DestinationLogin},
    CodeKind{1820, ErrorKind::DestinationLogin}, // the password has expired
    CodeKind{1862, ErrorKind::DestinationLogin},
    CodeKind{3118, ErrorKind::DestinationLogin}, // the account is locked
    CodeKind{4151, ErrorKind::DestinationLogin},
    CodeKind{2059, ErrorKind::DestinationLogin},
    CodeKind{2061, ErrorKind::DestinationLogin},
    CodeKind{1049, ErrorKind::DestinationUnknown},
    CodeKind{1205, ErrorKind::DestinationBusy},
    CodeKind{1213, ErrorKind::DestinationBusy}, // a deadlock, or a conflict with another node of a cluster
    CodeKind{1020, ErrorKind::DestinationBusy}, // the record has changed meanwhile
    CodeKind{1317, ErrorKind::DestinationBusy}, // interrupted, by us or an administrator
    CodeKind{1412, ErrorKind::DestinationBusy}, // the table's definition has changed meanwhile
    CodeKind{1615, ErrorKind::DestinationBusy},
    CodeKind{1637, ErrorKind::DestinationBusy},
    CodeKind{1969, ErrorKind::DestinationBusy}, // a time limit of the server's
    CodeKind{3024, ErrorKind::DestinationBusy},
    CodeKind{3101, ErrorKind::DestinationBusy}, // a conflict with another member of a replication group
    CodeKind{3572, ErrorKind::DestinationBusy},
    CodeKind{1040, ErrorKind::DestinationUnreachable}, // too many connections
    CodeKind{1129, ErrorKind::DestinationUnreachable},
    CodeKind{1203, ErrorKind::DestinationUnreachable},
    CodeKind{1226, ErrorKind::DestinationUnreachable},
    CodeKind{2002, ErrorKind::DestinationUnreachable},
    CodeKind{2003, ErrorKind::DestinationUnreachable},
    CodeKind{2005, ErrorKind::DestinationUnreachable},
    CodeKind{2009, ErrorKind::DestinationUnreachable},
    CodeKind{2026, ErrorKind::DestinationUnreachable}, // TLS
    CodeKind{1053, ErrorKind::DestinationLost}, // the server shuts down
    CodeKind{1152, ErrorKind::DestinationLost},
    CodeKind{1158, ErrorKind::DestinationLost},
    CodeKind{1159, ErrorKind::DestinationLost},
    CodeKind{1160, ErrorKind::DestinationLost},
    CodeKind{1161, ErrorKind::DestinationLost},
    CodeKind{1927, ErrorKind::DestinationLost}, // an administrator ended the connection
    CodeKind{2006, ErrorKind::DestinationLost},
    CodeKind{2013, ErrorKind::DestinationLost},
    CodeKind{2055, ErrorKind::DestinationLost},
    CodeKind{3169, ErrorKind::DestinationLost},
    CodeKind{4031, ErrorKind::DestinationLost}, // idle for too long
};

constexpr std::array rowFaults{
    1048, // NULL where a user does not want it
    1062, // twice in a unique index
    1118, // row too large
    mysqlPacketTooLarge,
    1216, // foreign keys
    1452,
    1264, // out of range
    1265, // cut off
    1292, // wrong value
    1301, // a function's result is larger than the server takes
    1364, // a user's column without a default
    1366, // wrong string
    1406, // too long
    1526, // no partition for it
    1586,
    1644, // a trigger's SIGNAL
    1690,
    3140, // JSON
    3141,
    3157,
    3819, // CHECK (MySQL)
    4025, // CHECK (MariaDB)
};

bool isFull(const QString &words)
{
    return words.contains(QLatin1String("error 28 ")) || words.contains(QLatin1String("error: 28 "))
           || words.contains(QLatin1String("errno: 28 "));
}

} // namespace

ErrorKind kindOfMysqlError(int code, const QString &words)
{
    constexpr int unknownCommand = 1047; // also what a cluster's node says that has not found the others
    constexpr int failedCommit = 1180; // a cluster's conflict, or the storage's failure
    constexpr int optionPrevents = 1290; // read only, or something else
    const auto found = std::find_if(codeKinds.begin(), codeKinds.end(),
                                    [code](const CodeKind &each) { return each.code == code; });
    if (found != codeKinds.end())
        return found->kind;
    if (isFull(words))
        return ErrorKind::DestinationFull;
    if (code == unknownCommand && words.contains(QLatin1String("WSREP")))
        return ErrorKind::DestinationLost;
    if (code == failedCommit)
        return ErrorKind::DestinationBusy;
    if (code == optionPrevents && words.contains(QLatin1String("read-only")))
        return ErrorKind::DestinationReadOnly;
    return ErrorKind::DestinationFailed;
}

ErrorKind kindOfMysqlRefusal(int code, const QString &words)
{
    const ErrorKind kind = kindOfMysqlError(code, words);
    return kind == ErrorKind::DestinationLost || kind == ErrorKind::DestinationBusy
               ? ErrorKind::DestinationUnreachable
               : kind;
}

bool isMysqlRowFault(int code)
{
    return std::find(rowFaults.begin(), rowFaults.end(), code) != rowFaults.end();
}

} // namespace kitesync
