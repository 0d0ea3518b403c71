// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QComboBox;
class QFormLayout;
class QLabel;
class QVBoxLayout;
class QWidget;

namespace kitesync {

/// The form of a category, at the top of @p page.
[[nodiscard]] QFormLayout *formOn(QWidget *page);
/// A line under a setting that says what it means, wrapped. @p setting gets it as its description.
[[nodiscard]] QLabel *hint(QWidget *setting, const QString &text);
/// Chooses the entry whose data is @p value, without a signal.
void choose(QComboBox *box, const QVariant &value);

} // namespace kitesync
