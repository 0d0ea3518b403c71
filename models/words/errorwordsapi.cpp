// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/errortable.h"

#include <QCoreApplication>

namespace kitesync {

namespace {

// A class, so that lupdate knows the context of the texts.
struct ApiErrors
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::ErrorWords)
public:
    static constexpr ErrorLine lines[]{
        ErrorLine{ErrorKind::TokenRefused, "E-A1", QT_TR_NOOP("Buildkite did not accept the token."),
                  QT_TR_NOOP("It may be wrong, expired or revoked."),
                  QT_TR_NOOP(
                      "Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to "
                      "this pipeline."),
                  "", Speaker::Buildkite},
        ErrorLine{ErrorKind::ScopeMissing, "E-A2", QT_TR_NOOP("The token may not read {things}."),
                  QT_TR_NOOP("It lacks the scope {subject}."),
                  QT_TR_NOOP("Add the scope {subject} to the token in Buildkite, or leave {Objects} out."),
                  QT_TR_NOOP("It lacks a scope."), Speaker::Buildkite},
        ErrorLine{ErrorKind::Forbidden, "E-A3",
                  QT_TR_NOOP("Your Buildkite user is not allowed to read {subject}."),
                  QT_TR_NOOP("The token is accepted, but the person it belongs to has no access."),
                  QT_TR_NOOP("Ask an administrator of the organization for access, or leave this out."),
                  QT_TR_NOOP("Your Buildkite user is not allowed to read this."), Speaker::Buildkite},
        ErrorLine{
            ErrorKind::AddressRefused, "E-A4", QT_TR_NOOP("Buildkite refused this computer's address."),
            QT_TR_NOOP("The token or the organization is limited to certain addresses."),
            QT_TR_NOOP("Add this computer's address to the allowed ones in Buildkite, or use a token without "
                       "that limit."),
            "", Speaker::Buildkite},
        ErrorLine{
            ErrorKind::OrganizationNotFound, "E-A5", QT_TR_NOOP("Organization “{subject}” was not found."),
            QT_TR_NOOP("It does not exist under this name, or the token was not given access to it."),
            QT_TR_NOOP(
                "Check the slug, which is the word after buildkite.com/ in the address, and the token's "
                "organizations."),
            QT_TR_NOOP("The organization of this pipeline was not found."), Speaker::Buildkite},
        ErrorLine{
            ErrorKind::NotFound, "E-A7", QT_TR_NOOP("Buildkite has no {subject} any more."),
            QT_TR_NOOP("It was deleted, or the token cannot see it."),
            QT_TR_NOOP("Start the sync again; if this comes back, check the token's access in Buildkite."),
            QT_TR_NOOP("Buildkite does not have this record any more."), Speaker::Buildkite},
        ErrorLine{
            ErrorKind::TooDeep, "E-S3", QT_TR_NOOP("Buildkite would not list that many records at once."),
            QT_TR_NOOP("Its lists end at a certain depth, and this one could not be divided any further."),
            QT_TR_NOOP("Start the sync again later: what was copied is safe and is not read twice."), "",
            Speaker::Buildkite},
        ErrorLine{
            ErrorKind::RequestRefused, "E-S4", QT_TR_NOOP("Buildkite refused a request{code}."),
            QT_TR_NOOP("It did not accept the way this version asks."),
            QT_TR_NOOP(
                "See whether a newer version of Kitesync is available; what was copied so far is safe."),
            "", Speaker::Buildkite},
        ErrorLine{ErrorKind::Offline, "E-N1", QT_TR_NOOP("This computer is offline."),
                  QT_TR_NOOP("There is no network to reach Buildkite through."),
                  QT_TR_NOOP("Connect to a network, then start the sync again."), "", Speaker::System},
        ErrorLine{ErrorKind::HostNotFound, "E-N2", QT_TR_NOOP("The address {subject} could not be found."),
                  QT_TR_NOOP("No name server knows it."), QT_TR_NOOP("Check the API address or your DNS."),
                  QT_TR_NOOP("The address of the API could not be found."), Speaker::System},
        ErrorLine{ErrorKind::ConnectionRefused, "E-N3", QT_TR_NOOP("{subject} refused the connection."),
                  QT_TR_NOOP("Nothing answers at this address, or something on the way forbids it."),
                  QT_TR_NOOP("Check the API address; if you use a proxy or a firewall, check that too."),
                  QT_TR_NOOP("The server refused the connection."), Speaker::System},
        ErrorLine{ErrorKind::ConnectionLost, "E-N3", QT_TR_NOOP("The connection to {subject} was lost."),
                  QT_TR_NOOP("It ended before the answer was complete, and trying again did not help."),
                  QT_TR_NOOP("Check the network, then start the sync again: it goes on where it stopped."),
                  QT_TR_NOOP("The connection to the server was lost."), Speaker::System},
        ErrorLine{ErrorKind::TimedOut, "E-N4", QT_TR_NOOP("{subject} did not answer in time."),
                  QT_TR_NOOP("The network or the server is too slow at the moment."),
                  QT_TR_NOOP("Try again in a few minutes: the sync goes on where it stopped."),
                  QT_TR_NOOP("The server did not answer in time."), Speaker::System},
        ErrorLine{ErrorKind::TlsFailed, "E-N5", QT_TR_NOOP("The connection to {subject} is not trusted."),
                  QT_TR_NOOP("Its certificate could not be verified, so nothing was sent."),
                  QT_TR_NOOP("Check this computer's date, and whether a proxy replaces certificates."),
                  QT_TR_NOOP("The connection to the server is not trusted."), Speaker::System},
        ErrorLine{
            ErrorKind::NotTheApi, "E-N6", QT_TR_NOOP("The answer did not come from Buildkite."),
            QT_TR_NOOP(
                "The network may ask you to sign in first, or the API address is that of something else."),
            QT_TR_NOOP(
                "Open a web page in a browser to sign in to the network, then try again; or check the API "
                "address."),
            "", Speaker::Server},
        ErrorLine{ErrorKind::ProxyRefused, "E-N7", QT_TR_NOOP("The proxy did not let the request through."),
                  QT_TR_NOOP("It may ask for a user name and password."),
                  QT_TR_NOOP("Check the proxy settings of this computer."), "", Speaker::Server},
        ErrorLine{ErrorKind::RedirectRefused, "E-N9",
                  QT_TR_NOOP("The API sent Kitesync on to another address, {subject}."),
                  QT_TR_NOOP("That was not followed, because the token must not go there."),
                  QT_TR_NOOP("Check the API address: it has to be the one that answers itself."),
                  QT_TR_NOOP("The API sent Kitesync on to another address."), Speaker::Server},
        ErrorLine{
            ErrorKind::ServerTrouble, "E-S1", QT_TR_NOOP("Buildkite has a problem{code}."),
            QT_TR_NOOP("Trying again several times did not help."),
            QT_TR_NOOP(
                "Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped."),
            "", Speaker::Buildkite},
        ErrorLine{
            ErrorKind::BadAnswer, "E-S2",
            QT_TR_NOOP("Buildkite sent an answer this version does not understand."),
            QT_TR_NOOP("Nothing was lost: what was copied before is safe."),
            QT_TR_NOOP("Start the sync again; if this comes back, see whether a newer version of Kitesync is "
                       "available."),
            "", Speaker::System},
        ErrorLine{
            ErrorKind::AnswerTooLarge, "E-S5",
            QT_TR_NOOP("Buildkite sent a larger answer than this version accepts."),
            QT_TR_NOOP("Even a single record was too large to read."),
            QT_TR_NOOP(
                "Start the sync again; if this comes back, tell the makers of Kitesync which record it is."),
            "", Speaker::System},
    };
};

} // namespace

std::span<const ErrorLine> apiErrorLines()
{
    return ApiErrors::lines;
}

} // namespace kitesync
