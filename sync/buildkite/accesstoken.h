// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/apiclient.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace kitesync {

/// What the API says of a token (buildkite-api.md, "Access token").
struct AccessToken
{
    QStringList scopes; ///< empty where the API does not say
    QDateTime expiresAt; ///< UTC; invalid: does not expire, or the API does not say
    QString userName; ///< empty in older answers
};

/// Reads the answer to accessTokenRequest(); nothing when it is no object.
[[nodiscard]] std::optional<AccessToken> accessTokenOf(const ApiAnswer &answer);

} // namespace kitesync
