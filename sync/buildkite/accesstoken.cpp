// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/accesstoken.h"

#include "sync/buildkite/answers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace kitesync {

namespace {

/// Both forms that the API writes: "2025-07-16 06:07:42 UTC" and ISO 8601.
QDateTime timestamp(const QJsonValue &value)
{
    QString text = value.toString().trimmed();
    if (text.endsWith(QLatin1String(" UTC")))
        text = text.chopped(4).replace(QLatin1Char(' '), QLatin1Char('T')) + QLatin1Char('Z');
    const QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    return time.isValid() ? time.toUTC() : QDateTime();
}

} // namespace

std::optional<AccessToken> accessTokenOf(const ApiAnswer &answer)
{
    const QJsonDocument document = QJsonDocument::fromJson(smallBody(answer.body, answer.gzip));
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    AccessToken token;
    const QJsonArray scopes = object.value(QLatin1String("scopes")).toArray();
    for (const QJsonValue scope : scopes) {
        if (scope.isString())
            token.scopes += scope.toString();
    }
    token.expiresAt = timestamp(object.value(QLatin1String("expires_at")));
    token.userName = object.value(QLatin1String("user")).toObject().value(QLatin1String("name")).toString();
    return token;
}

} // namespace kitesync
