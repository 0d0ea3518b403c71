// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QString>

#include <functional>

namespace kitesync {

/// Replaces the secrets that the process knows; any thread. Empty: it knows none.
using KnownSecrets = std::function<QByteArray(const QByteArray &)>;

/// What stands where something was taken out.
[[nodiscard]] QString maskDots();

/// @p text without anything that looks like a secret: tokens by their form, what follows "Authorization:" or "password=",
/// user and password of an address. The second wall, for secrets that nobody here knows any more. Any thread.
[[nodiscard]] QString withoutSecrets(const QString &text);

/// Both walls. Texts within JSON are masked one by one: written down, a secret may look different (\").
[[nodiscard]] QByteArray withoutSecrets(const QByteArray &text, const KnownSecrets &known);
[[nodiscard]] QJsonValue withoutSecrets(const QJsonValue &value, const KnownSecrets &known);

} // namespace kitesync
