// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kitesync {

/// Text of somebody else (a server, a database, a name out of its data), made safe to show in one line:
/// control characters, terminal escapes and direction marks become spaces, runs of white space one space, and
/// more than @p limit characters end in an ellipsis.
[[nodiscard]] QString plainLine(const QString &text, qsizetype limit = 300);

/// @p text between the language's quotation marks, made safe by plainLine().
[[nodiscard]] QString quoted(const QString &text);

/// Sentences as one paragraph, joined as the language does it; empty ones are left out.
[[nodiscard]] QString sentences(const QStringList &list);

/// "Builds: left out": what is said of something that has a name.
[[nodiscard]] QString labelled(const QString &name, const QString &text);

} // namespace kitesync
