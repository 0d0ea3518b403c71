// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace kitesync {

/// What can be asked about the system's keychain without touching an entry. Private to the room. On Linux over D-Bus;
/// elsewhere the keychain is part of the system: always there, never known to be locked. Answers come later, once, as long
/// as this object lives.
class KeychainService final : public QObject
{
    Q_OBJECT
public:
    explicit KeychainService(QObject *parent = nullptr);
    ~KeychainService() override;

    /// Why there is no keychain to be used: KeychainMissing, without a place. Nothing when there is one.
    void find(std::function<void(const std::optional<Error> &)> done);
    /// Whether the collection that is written to is locked; a service that does not answer counts as locked.
    void isLocked(std::function<void(bool)> done);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace kitesync
