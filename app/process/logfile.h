// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/secret.h"

#include <QByteArray>
#include <QString>

namespace kitesync {

/// Where all log messages of the process go: one file, shared by all processes of this person, one line a message, with
/// rotation (kitesync.log, .1, .2, .3). Nothing is written to the terminal: what people must know, they are told in sentences.
///
/// Known secrets are replaced by dots before a message is written. That is the second wall: the first is that
/// nobody logs a secret. Messages may come from every thread; the functions here are for the main thread.
namespace logfile {

/// A file of this size is rotated away.
inline constexpr qint64 rotateAt = 4 * 1024 * 1024;

/// Begins to log into @p folder (which exists). Messages before are dropped. False: the file could not be opened, and
/// messages go on being dropped.
bool open(const QString &folder, qint64 rotationSize = rotateAt);
/// Stops logging.
void close();
/// From now on this text shows as dots, in its plain and its percent-encoded form. Shorter than 4 bytes: ignored.
void mask(const Secret &secret);
/// @p text with dots in the place of every secret that mask() was told. Any thread.
[[nodiscard]] QByteArray masked(QByteArray text);
/// Installs the message handler; call once at start, before the first message.
void install();

} // namespace logfile

} // namespace kitesync
