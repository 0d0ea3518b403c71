// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/aboutdialog.h"

#include "ui/common/screenfit.h"
#include "ui/common/tones.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kitesync {

namespace {

QLabel *plainLabel(const QString &text, QWidget *parent)
{
    auto *const label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

AboutDialog::AboutDialog(const QList<PartVersion> &parts, QWidget *parent)
    : QDialog(parent)
    , m_parts(parts)
{
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About Kitesync"));
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    layout->addWidget(makeParts());
    layout->addWidget(plainLabel(
        tr("Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program."), this));
    layout->addStretch(1);
    layout->addWidget(makeButtons());
}

QWidget *AboutDialog::makeHead()
{
    auto *const head = new QWidget(this);
    auto *const sign = new QLabel(head);
    const int size = fontMetrics().height() * 4;
    sign->setPixmap(applicationIcon().pixmap(QSize(size, size), devicePixelRatioF()));
    auto *const name = plainLabel(QStringLiteral("Kitesync %1").arg(QApplication::applicationVersion()), head);
    name->setObjectName(QStringLiteral("aboutName"));
    QFont font = name->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.4);
    name->setFont(font);
    auto *const purpose = plainLabel(tr("Copies Buildkite data into a database of your own."), head);
    auto *const licence = plainLabel(tr("Free software under the GNU General Public License, version 3 or "
                                        "later (GPL-3.0-or-later). It comes "
                                        "without any warranty."),
                                     head);
    licence->setObjectName(QStringLiteral("aboutLicence"));
    auto *const words = new QVBoxLayout;
    words->addWidget(name);
    words->addWidget(purpose);
    words->addWidget(licence);
    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(sign, 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    // Wrapped labels alone would make the dialog a narrow column.
    head->setMinimumWidth(std::min(fontMetrics().averageCharWidth() * 65, roomOnScreen(this).width() * 9 / 10));
    return head;
}

QWidget *AboutDialog::makeParts()
{
    auto *const box = new QWidget(this);
    auto *const form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    for (const PartVersion &part : m_parts) {
        auto *const version = plainLabel(part.version, box);
        version->setObjectName(QStringLiteral("about") + part.name);
        form->addRow(part.name, version);
    }
    return box;
}

QWidget *AboutDialog::makeButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *const copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copy->setObjectName(QStringLiteral("aboutCopy"));
    copy->setToolTip(tr("Copies the versions, for a report"));
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] { QApplication::clipboard()->setText(plainText()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    return buttons;
}

QString AboutDialog::plainText() const
{
    QString text = QStringLiteral("Kitesync %1 (GPL-3.0-or-later)\n").arg(QApplication::applicationVersion());
    for (const PartVersion &part : m_parts)
        text += part.name + u' ' + part.version + u'\n';
    return text;
}

} // namespace kitesync
