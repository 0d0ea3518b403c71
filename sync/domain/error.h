// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/reason.h"

#include <QMetaType>
#include <QString>

#include <chrono>

namespace kitesync {
Q_NAMESPACE

/// What went wrong, as the program distinguishes it. The sentences for people are made in models/words.
/// The ids in brackets are those of the error catalogue (ux.md section 4).
enum class ErrorKind {
    // The API
    TokenRefused, ///< 401 [E-A1]
    ScopeMissing, ///< 403 that names a scope; Error::subject is the scope [E-A2]
    Forbidden, ///< 403 otherwise [E-A3]
    AddressRefused, ///< 403 because of an IP allow-list [E-A4]
    OrganizationNotFound, ///< 404 of the organization; subject is the slug [E-A5]
    NotFound, ///< 404 of one thing
    TooDeep, ///< 400 "listing this deep" or any other 400 of a list
    RequestRefused, ///< any other 4xx
    // The way to it
    Offline, ///< no network [E-N1]
    HostNotFound, ///< DNS; subject is the host [E-N2]
    ConnectionRefused, ///< [E-N3]
    ConnectionLost, ///< reset, or closed before the answer was complete [E-N3]
    TimedOut, ///< no answer, a stalled or an endlessly dripping body [E-N4]
    TlsFailed, ///< [E-N5]
    NotTheApi, ///< an HTML page or another answer that is not the API's [E-N6]
    ProxyRefused, ///< 407 and other proxy errors [E-N7]
    RedirectRefused, ///< to another origin; subject is the target's origin
    ServerTrouble, ///< 5xx [E-S1]
    BadAnswer, ///< truncated, wrong length, invalid JSON or gzip [E-S2]
    AnswerTooLarge, ///< more bytes than we accept for one page
    // The destination
    DestinationMissing, ///< file, folder or our tables are gone; subject is the path, none: the tables [E-D5]
    DestinationNotDatabase, ///< [E-D4]
    DestinationReadOnly, ///< [E-D2]
    DestinationBusy, ///< locked by another program [E-D3]
    DestinationFull, ///< [E-D1]
    DestinationForeignTable, ///< a table of that name which is not ours; subject is the table [E-D9]
    DestinationNotEmpty, ///< a move needs a place without this pipeline's rows; subject names the tables [E-D16]
    DestinationDiffers, ///< a move's two copies are not equal; subject is the table, detail what was compared [E-D17]
    DestinationTaken, ///< the tables belong to another pipeline; subject is its key or name
    DestinationNewer, ///< written by a newer Kitesync; subject is its version [E-D6]
    DestinationLogin, ///< [E-D7]
    DestinationUnknown, ///< the server has no such database; subject is its name [E-D15]
    DestinationUnreachable, ///< no connection was made; subject is the host [E-D14]
    DestinationLost, ///< connection lost [E-D8]
    DestinationRights, ///< missing rights; subject is the right or object
    DestinationDriverMissing, ///< Qt SQL driver not installed; subject is the driver
    DestinationFailed, ///< anything else the database said; detail has its words
    // The keychain
    KeychainMissing, ///< no service [E-K3]
    KeychainLocked, ///< [E-K1]
    KeychainDismissed, ///< the person closed the prompt [E-K2]
    SecretMissing, ///< entry is gone [E-K4]
    KeychainFailed, ///< anything else the keychain said
    // Ourselves
    Cancelled,
    AlreadyRunning, ///< another process holds the pipeline; subject says who [E-X2]
    InvalidValue, ///< subject is the field or option, detail what is wrong with it
    NameTaken, ///< subject is the name
    UnknownPipeline, ///< subject is the name
    StoreFailed, ///< our own settings file
    CountsDisagree, ///< read != written + unchanged + rejected: a bug, the run fails rather than lie
};
Q_ENUM_NS(ErrorKind)

/// Whether the network, or what answers in the other side's place, was in the way: nothing is said about token and
/// organization.
[[nodiscard]] constexpr bool isNetworkTrouble(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Offline:
    case ErrorKind::HostNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::ConnectionLost:
    case ErrorKind::TimedOut:
    case ErrorKind::NotTheApi:
    case ErrorKind::ProxyRefused:
        return true;
    default:
        return false;
    }
}

/// Whether it may pass by itself (the network or the other side comes back), so that trying again later makes sense; all
/// others wait for a person.
[[nodiscard]] constexpr bool passesByItself(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::ServerTrouble:
    case ErrorKind::BadAnswer:
    case ErrorKind::DestinationBusy:
    case ErrorKind::DestinationLost:
    case ErrorKind::DestinationUnreachable:
        return true;
    default:
        return isNetworkTrouble(kind) && kind != ErrorKind::ProxyRefused;
    }
}

/// How far this computer's clock may be off the source's before anybody is told.
inline constexpr std::chrono::minutes clockTolerance{5};

/// One error, as a value. Never holds a secret: whoever makes one masks it.
struct Error
{
    ErrorKind kind = ErrorKind::DestinationFailed;
    QString place = {}; ///< what was being done: "builds", "GET /v2/organizations/acme/builds", a file's path
    QString detail
        = {}; ///< the other side's own words, verbatim, or reason in English; empty when nothing was said
    QString subject = {}; ///< the one thing the sentence needs (scope, slug, host, table ...); see ErrorKind
    int status = 0; ///< HTTP status where there was one
    std::chrono::milliseconds retryAfter{0}; ///< known time until a retry makes sense
    /// This computer's clock minus the source's, where that is more than clockTolerance and may be why [E-N8]; else 0
    std::chrono::seconds clockAhead{0};
    Reason reason = {}; ///< our own words, where detail is not the other side's

    /// The same with our own words for why, in detail too.
    [[nodiscard]] Error because(const Reason &why) const;

    friend bool operator==(const Error &, const Error &) = default;
};

/// An InvalidValue: @p subject is the field or option, @p place what it belongs to, @p why what is wrong with it.
[[nodiscard]] Error invalidValue(const QString &subject, const QString &place, const Reason &why);

/// Whether it is the destination itself that is gone, or our tables in it, and not the way there: it could be made anew.
[[nodiscard]] inline bool couldBeMadeAnew(const Error &error)
{
    return error.kind == ErrorKind::DestinationMissing && !error.place.isEmpty()
           && (error.subject.isEmpty() || error.subject == error.place);
}

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::Error)
