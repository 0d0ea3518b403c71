// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"
#include "sync/buildkite/ratebudget.h"

#include <QByteArray>
#include <QList>
#include <QNetworkReply>
#include <QSslError>

#include <chrono>
#include <optional>
#include <utility>
#include <variant>

namespace kitesync {

/// How one exchange on the wire ended: with a complete answer of any status, or with the reason why there is none.
struct WireAnswer
{
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::optional<Error> failure; ///< then nothing else counts
    bool retryable = true; ///< of the failure
    bool datesDoubted = false; ///< the certificate is not valid at the time that this computer's clock shows

    /// Value of a header (@p name in any case), trimmed; empty when absent.
    [[nodiscard]] QByteArray header(QByteArrayView name) const;
};

/// What the judgement of an answer needs to know of the request.
struct Asked
{
    QString path; ///< ApiRequest::path
    QString host;
    Secret token; ///< to be masked wherever the server repeats it
};

/// To be asked again at another place.
struct RedirectAnswer
{
    QByteArray location;
};
/// A 429.
struct LimitAnswer
{
    RateBudget::Scope scope = RateBudget::Scope::Unknown;
    std::chrono::seconds reset{-1}; ///< the body's; negative: not said
};
/// No use; @p retryable: another try may do better.
struct RefusedAnswer
{
    Error error;
    bool retryable = false;
};
using Verdict = std::variant<ApiAnswer, RedirectAnswer, LimitAnswer, RefusedAnswer>;

// Pure functions: what an answer means (buildkite-api.md section 1 "Errors", sync-algorithm.md "Errors").
[[nodiscard]] Verdict judge(const WireAnswer &answer, const Asked &asked);
[[nodiscard]] RateBudget::Reading organizationReading(const WireAnswer &answer);
[[nodiscard]] RateBudget::Reading userReading(const WireAnswer &answer);
/// Why there is no answer, from what Qt says of it; kind, subject (@p host) and detail only.
[[nodiscard]] Error networkError(QNetworkReply::NetworkError code, const QString &sentence,
                                 const QList<QSslError> &tlsErrors, const QString &host);
/// "Mon, 23 Nov 2026 18:11:09 GMT"; invalid for anything else.
[[nodiscard]] QDateTime httpDate(const QByteArray &value);
/// Whether a certificate was refused because of the time that this computer's clock shows.
[[nodiscard]] bool doubtsDates(const QList<QSslError> &tlsErrors);
/// This computer's clock minus the source's, from the Date of an answer whose request went out at @p sentAt (monotonic) and
/// which came now.
[[nodiscard]] std::chrono::seconds clockAhead(const QDateTime &date, std::chrono::milliseconds sentAt,
                                              const Clock &clock);
/// The target of rel="next" of a Link header; empty: none.
[[nodiscard]] QString nextLink(const QByteArray &value);
/// @p text with the token replaced by dots, in plain and in percent-encoded form.
[[nodiscard]] QString masked(QString text, const Secret &token);
/// @p url without the items of its query that hold the token.
[[nodiscard]] QUrl withoutSecret(QUrl url, const Secret &token);
/// A small JSON body (errors, access token, organization), inflated if need be; null if it is not JSON or over a MiB.
[[nodiscard]] QByteArray smallBody(const QByteArray &body, bool gzip);

} // namespace kitesync
