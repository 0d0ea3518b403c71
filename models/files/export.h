// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

class QSaveFile;

namespace kitesync {

/// One field of a CSV file (RFC 4180), quoted where it must be. A text that a spreadsheet would take for a formula gets an
/// apostrophe before it: what is exported comes from others.
[[nodiscard]] QString csvField(const QString &text);
/// One record, UTF-8, ended by CRLF.
[[nodiscard]] QByteArray csvLine(const QStringList &fields);
/// Writes @p content whole or not at all; an empty text, or the system's words about why it could not.
[[nodiscard]] QString writeFile(const QString &path, const QByteArray &content);
/// The same for a file that is open already; false leaves the reason in @p file.
[[nodiscard]] bool writeWhole(QSaveFile &file, const QByteArray &content);

} // namespace kitesync
