// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/decode/inflate.h"
#include "sync/buildkite/page.h"

namespace kitesync {

/// Parses one whole, inflated answer. Errors: BadAnswer as decodePage() says.
[[nodiscard]] Result<ParsedPage> readPage(const PaddedText &text, const ParseRequest &request);

/// The beginning of what came, for an error's detail: at most 200 characters, valid, without control characters; may be empty.
[[nodiscard]] QString excerptOf(std::string_view text);

} // namespace kitesync
