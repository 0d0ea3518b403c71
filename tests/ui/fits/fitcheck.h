// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace kitesync::tests {

/// What of @p window, which is shown, a person could not read or reach: text that is cut or lies over another, and keys (&)
/// that two things have. One line each, with the text. Cells of the data and of the log are left out: their columns can be
/// widened.
[[nodiscard]] QStringList misfits(QWidget &window);

} // namespace kitesync::tests
