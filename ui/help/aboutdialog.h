// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/partversion.h"

#include <QDialog>
#include <QList>

namespace kitesync {

/// What this program is: name, version, licence and what it is made of, also as text to copy into a report.
class AboutDialog final : public QDialog
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AboutDialog)
public:
    explicit AboutDialog(const QList<PartVersion> &parts, QWidget *parent = nullptr);

    /// What the button Copy puts on the clipboard: one part a line, not translated.
    [[nodiscard]] QString plainText() const;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeParts();
    [[nodiscard]] QWidget *makeButtons();

    const QList<PartVersion> m_parts;
};

} // namespace kitesync
