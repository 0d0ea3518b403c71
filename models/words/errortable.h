// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <span>

namespace kitesync {

/// Who speaks in Error::detail, unless that is a reason of ours.
enum class Speaker { Nobody, Buildkite, Server, System, Database, Keychain };

/// One line of the catalogue. The texts are the keys of the translation in the context kitesync::ErrorWords.
/// They may hold: {subject} Error::subject, else Error::place for files · {detail}
/// ErrorWords::exactly() · {code} " (503)" {things}, {Objects} what a scope opens: "builds and jobs", "Builds and
/// Jobs"
struct ErrorLine
{
    ErrorKind kind;
    const char *id;
    const char *title;
    const char *body;
    const char *nextStep;
    const char *otherwise; ///< the sentence in place of one with {subject}, when the error names none
    Speaker speaker;
};

/// The API and the way to it.
[[nodiscard]] std::span<const ErrorLine> apiErrorLines();
/// The destination, the keychain and ourselves.
[[nodiscard]] std::span<const ErrorLine> ownErrorLines();
/// DestinationMissing where the file or server is there, but none of our tables.
[[nodiscard]] const ErrorLine &tablesMissingLine();

} // namespace kitesync
