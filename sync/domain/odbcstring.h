// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/reason.h"
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
/// A value as a connection string has it, for those that take braces away: a password.
[[nodiscard]] QString odbcValue(const QString &value);
/// The same for all others, which some drivers take with their braces: these stand only where there is no other way.
[[nodiscard]] QString odbcWritten(const QString &value);
/// The value of a keyword, whatever its case; empty where it is not given.
[[nodiscard]] QString odbcPart(const OdbcParts &parts, const char *keyword);

/// The text without a keyword and its value, else as it was written.
[[nodiscard]] QString withoutOdbcPart(const QString &text, const char *keyword);

/// Why a text without its password cannot be kept: another secret may be in it, for all that can be told. Empty: it can.
/// In words without any part of it.
[[nodiscard]] Reason odbcFlaw(const QString &text);
/// Whether @p keyword is followed by a password.
[[nodiscard]] bool isOdbcPassword(const QString &keyword);
/// The text without passwords, else as it was written. The last one that stood there goes to @p password, with what follows
/// it without a keyword: it was to have been in braces.
[[nodiscard]] QString withoutOdbcPassword(const QString &text, Secret *password);

} // namespace kitesync
