// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync {

/// @p stored with the keys of @p read in the place of its own, key by key inside objects too, and without the keys that are null
/// in @p read (RFC 7396): the "extra" of a partial reading. What is no object is replaced; empty stands for NULL.
[[nodiscard]] QString mergedJson(const QString &stored, const QString &read);

} // namespace kitesync
