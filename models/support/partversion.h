// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace kitesync {

/// One of the parts that the program is made of: "Qt", "6.4.2".
struct PartVersion
{
    QString name;
    QString version;
};

} // namespace kitesync
