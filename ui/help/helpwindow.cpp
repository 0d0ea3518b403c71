// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helpwindow.h"

#include "ui/common/screenfit.h"

#include <QDialogButtonBox>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace kitesync {

HelpWindow::HelpWindow(const HelpPlaces &places, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("helpWindow"));
    setWindowTitle(tr("Kitesync help"));
    auto *const text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("helpText"));
    text->setAccessibleName(tr("Help"));
    text->setTabChangesFocus(true);
    // Keys can go through it, mark and copy.
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->document()->setDocumentMargin(fontMetrics().averageCharWidth() * 2);
    text->setHtml(helpHtml(places));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(text, 1);
    layout->addWidget(buttons);
    text->setFocus();
    fitOnScreen(this, QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 38));
}

} // namespace kitesync
