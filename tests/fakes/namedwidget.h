// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kitesync::tests {

/// The part of @p parent that is called @p name; without it a test has no sense.
template <typename Widget> Widget *named(QWidget *parent, const char *name)
{
    auto *const found = parent->findChild<Widget *>(QLatin1String(name));
    if (found == nullptr)
        qFatal("no %s", name);
    return found;
}

} // namespace kitesync::tests
