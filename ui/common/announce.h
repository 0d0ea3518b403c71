// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QLabel;
class QWidget;

namespace kitesync {

/// Sets the text of a status label and tells screen readers that it changed (ux.md 6.1). Hides the label when @p text is
/// empty. Nothing happens when the text is the same.
void announce(QLabel *label, const QString &text);

/// Attaches an error (or, empty, none) to an input: the label under it, its accessible description.
void showFieldError(QWidget *field, QLabel *label, const QString &text);

/// Tells screen readers what a choice is for. On Linux Qt makes what is chosen a combo box's name; what it is for, only a
/// label beside it tells, seen or not. The choice stands in its parent already.
void nameChoice(QComboBox *choice, const QString &name);

} // namespace kitesync
