// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/secret.h"

#include <QList>
#include <QString>

#include <utility>

namespace kitesync {

/// What follows "odbc:" in a destination's address, taken apart: keywords with their values, without the braces that a value
/// with a semicolon stands in. A data source's name alone is the value of "DSN". Any thread.
using OdbcParts = QList<std::pair<QString, QString>>;

[[nodiscard]] OdbcParts odbcParts(const QString &text);
/// The other way round. Braces stand where a value needs them.
[[nodiscard]] QString odbcText(const OdbcParts &parts);
/// A value as a connection string has it.
[[nodiscard]] QString odbcValue(const QString &value);
/// The value of a keyword, whatever its case; empty where it is not given.
[[nodiscard]] QString odbcPart(const OdbcParts &parts, const char *keyword);

/// The text without a keyword and its value, else as it was written.
[[nodiscard]] QString withoutOdbcPart(const QString &text, const char *keyword);

/// Whether @p keyword is followed by a password.
[[nodiscard]] bool isOdbcPassword(const QString &keyword);
/// The text without passwords, else as it was written. The last one that stood there goes to @p password.
[[nodiscard]] QString withoutOdbcPassword(const QString &text, Secret *password);

} // namespace kitesync
