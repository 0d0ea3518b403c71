// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QString>
#include <QVariant>

namespace kitesync {

class Connection;
class Dialect;

/// How long the driver of SQLite waits for others at once, in milliseconds; the connection goes on from there.
inline constexpr int sqliteOdbcStep = 200;

/// Qt's driver takes times for ours, while columns and connection are UTC.
[[nodiscard]] QVariant withUtc(const QVariant &read);

/// A text in quotes as standard SQL has it, where a backslash is nothing special.
[[nodiscard]] QString quotedText(QString text);

/// A text with everything that drivers are known to spoil.
[[nodiscard]] QString troublesomeText();

/// Whether a text comes back from the server as it was sent: DestinationFailed, with both in words, where not. @p type: one
/// that a text can be cast to.
[[nodiscard]] Status checkTexts(Connection &connection, const Dialect &dialect, const QString &type);
/// The failure of a driver that gave @p got in the place of @p sent.
[[nodiscard]] Error spoiltText(const Dialect &dialect, const QString &sent, const QString &got);

} // namespace kitesync
