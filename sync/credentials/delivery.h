// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QMetaObject>
#include <QObject>
#include <QPointer>

#include <functional>
#include <utility>

namespace kitesync {

/// Calls @p done with @p answer on the thread of @p context, later; not at all once that is gone.
template <typename Answer, typename Done>
void deliver(const QPointer<QObject> &context, Done done, Answer answer)
{
    if (context == nullptr)
        return;
    QMetaObject::invokeMethod(
        context, [done = std::move(done), answer = std::move(answer)] { done(answer); }, Qt::QueuedConnection);
}

/// An error about one entry of a vault.
[[nodiscard]] inline Error vaultError(ErrorKind kind, const QString &entry, const QString &detail = {})
{
    Error error;
    error.kind = kind;
    error.place = entry;
    error.detail = detail;
    return error;
}

} // namespace kitesync
