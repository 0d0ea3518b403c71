// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/keychainservice.h"

namespace kitesync {

class KeychainService::Private
{
};

KeychainService::KeychainService(QObject *parent)
    : QObject(parent)
{
}

KeychainService::~KeychainService() = default;

void KeychainService::find(std::function<void(const std::optional<Error> &)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(std::nullopt); }, Qt::QueuedConnection);
}

void KeychainService::isLocked(std::function<void(bool)> done)
{
    QMetaObject::invokeMethod(
        this, [done = std::move(done)] { done(false); }, Qt::QueuedConnection);
}

} // namespace kitesync
