// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/credentials/vault.h"

#include <QEventLoop>
#include <QTimer>

#include <optional>

namespace kitesync {

/// Waits in a test for the one answer of a vault's call; nothing when it never comes.
template <typename Answer, typename Call> std::optional<Answer> answerOf(Call call, int milliseconds = 60000)
{
    QEventLoop loop;
    std::optional<Answer> answer;
    QTimer::singleShot(milliseconds, &loop, [&loop] { loop.quit(); });
    call(&loop, [&](const Answer &given) {
        answer = given;
        loop.quit();
    });
    if (answer)
        return std::nullopt; // called before the call returned: against the contract
    loop.exec();
    return answer;
}

inline Result<Secret> readFrom(Vault &vault, const PipelineKey &key, SecretKind kind)
{
    auto answer = answerOf<Result<Secret>>(
        [&](QObject *context, Vault::Read done) { vault.read(key, kind, context, std::move(done)); });
    return answer
               ? *answer
               : Result<Secret>(Error{ErrorKind::TimedOut, {}, QStringLiteral("never answered"), {}, 0, {}});
}

inline Status writeTo(Vault &vault, const PipelineKey &key, SecretKind kind, const QByteArray &secret)
{
    auto answer = answerOf<Status>([&](QObject *context, Vault::Done done) {
        vault.write(key, kind, Secret(secret), context, std::move(done));
    });
    return answer ? *answer
                  : Status(Error{ErrorKind::TimedOut, {}, QStringLiteral("never answered"), {}, 0, {}});
}

inline Status removeFrom(Vault &vault, const PipelineKey &key, SecretKind kind)
{
    auto answer = answerOf<Status>(
        [&](QObject *context, Vault::Done done) { vault.remove(key, kind, context, std::move(done)); });
    return answer ? *answer
                  : Status(Error{ErrorKind::TimedOut, {}, QStringLiteral("never answered"), {}, 0, {}});
}

inline std::optional<bool> lockedSays(Vault &vault)
{
    return answerOf<bool>(
        [&](QObject *context, Vault::Answer done) { vault.isLocked(context, std::move(done)); });
}

} // namespace kitesync
