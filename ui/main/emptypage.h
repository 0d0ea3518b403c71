// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace kitesync {

/// What the window shows while there is no pipeline (ux.md 3.1).
class EmptyPage final : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyPage(QWidget *parent = nullptr);

Q_SIGNALS:
    void createWanted();
};

} // namespace kitesync
