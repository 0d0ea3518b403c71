// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QApplication;

namespace kitesync {

/// Keeps what empty fields show readable in whatever colours the desktop has or changes to: placeholderColor().
class Placeholders final : public QObject
{
    Q_OBJECT
public:
    /// @p application must outlive it.
    explicit Placeholders(QApplication &application);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void mend();
};

} // namespace kitesync
