// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kitesync {

/// Runs as a file for other programs. The columns' names are the keys of the JSON and are not translated; times are ISO
/// 8601 in UTC.
namespace runexport {

/// RFC 4180 with CRLF, UTF-8; counts of each object in columns of their own. Texts that a spreadsheet would take for a
/// formula get an apostrophe before them.
[[nodiscard]] QByteArray csv(const QList<Run> &runs);
/// One field of such a file, quoted where it must be.
[[nodiscard]] QString csvField(const QString &text);
/// Writes @p content whole or not at all; an empty text, or the system's words about why it could not.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &content);

} // namespace runexport

} // namespace kitesync
