// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace kitesync {

/// One error in the words of the catalogue (ux.md section 4): title = what did not happen, body = why,
/// nextStep = what to do. Every text is one line of plain text without terminal escapes, ends with a full
/// stop and is in the user's language.
struct ErrorText
{
    QString id; ///< of the catalogue, e.g. "E-A1": the same in the log, the run report and on the screen
    QString title;
    QString body;
    QString nextStep;
    QString said; ///< the other side's own words with who said them: "Buildkite said: “Forbidden” (403)"; or what
        ///< we know ourselves: "More exactly: the folder does not exist."; empty if there is neither

    /// Title and body as one paragraph.
    [[nodiscard]] QString sentence() const;
};

/// Makes sentences out of errors. Stateless.
class ErrorWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::ErrorWords)
public:
    [[nodiscard]] static ErrorText text(const Error &error);
    /// E-A6, no error yet: "The token expires on 3 Jan 2027. Syncs stop then."
    [[nodiscard]] static QString tokenExpires(const QDateTime &when);
    /// The words for why alone, the other side's or ours in the user's language, as one line; empty if there are none.
    [[nodiscard]] static QString exactly(const Error &error);
    /// The catalogue's id of a kind.
    [[nodiscard]] static QString id(ErrorKind kind);

private:
    [[nodiscard]] static ErrorText wrongClock(const Error &error);
    [[nodiscard]] static QString said(const Error &error);
};

} // namespace kitesync
