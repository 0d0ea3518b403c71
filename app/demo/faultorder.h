// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/faultplan.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace kitesync {

/// What is wrong with an order, in words for who typed it.
struct FaultComplaint
{
    QString words;
};

/// Reads "KIND [NAME=VALUE ...]", e.g. "status status=401 path=/builds count=-1 body={"message": "No"}": body has the rest
/// of the line, blanks and all. Names that are not given keep FaultRule's defaults.
[[nodiscard]] std::variant<FaultRule, FaultComplaint> faultFrom(const QString &order);

/// The names of the kinds, in the order of FaultKind.
[[nodiscard]] QStringList faultKindNames();
/// The names that may stand before "=".
[[nodiscard]] QStringList faultSettingNames();

} // namespace kitesync
