// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/helptext.h"

#include <QDialog>

namespace kitesync {

/// The help, in a window beside the others. Not modal: people read it while they do what it says.
class HelpWindow final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpWindow)
public:
    explicit HelpWindow(const HelpPlaces &places, QWidget *parent = nullptr);
};

} // namespace kitesync
