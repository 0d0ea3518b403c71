// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

/// The JSON of runs, of the command line (cli.md) and of the window's exports alike. All times are ISO 8601 in UTC with
/// milliseconds, durations whole milliseconds unless the name says otherwise, absent values null.
namespace kitesync::runjson {

/// An invalid time is null.
[[nodiscard]] QJsonValue timeValue(const QDateTime &time);
/// An empty text is null.
[[nodiscard]] QJsonValue optionalText(const QString &text);
[[nodiscard]] QJsonObject countsObject(const ObjectCounts &counts);
/// The kind as JSON names it: "token_refused".
[[nodiscard]] QString nameOf(ErrorKind kind);
/// {"kind":"token_refused","message":...}, or null.
[[nodiscard]] QJsonValue errorValue(const std::optional<Error> &error);
/// {"event":"finished", ...}
[[nodiscard]] QJsonObject finishedEvent(const Run &run);
/// The same with when and why; {"event":"running", ...} while it goes on.
[[nodiscard]] QJsonObject historyEntry(const Run &run);
/// One line a list: [ {history entry}, ... ]
[[nodiscard]] QByteArray historyArray(const QList<Run> &runs);

} // namespace kitesync::runjson
