// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main/emptypage.h"

#include "ui/common/tones.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr int iconSize = 96;
constexpr double titleScale = 1.5;

} // namespace

EmptyPage::EmptyPage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyPage"));
    auto *const layout = new QVBoxLayout(this);
    auto *const icon = new QLabel(this);
    icon->setPixmap(applicationIcon().pixmap(QSize(iconSize, iconSize), devicePixelRatio()));
    icon->setAccessibleName(tr("Kitesync"));
    auto *const title = new QLabel(tr("No pipelines yet"), this);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * titleScale);
    font.setBold(true);
    title->setFont(font);
    auto *const text
        = new QLabel(tr("Copy builds and jobs from Buildkite into a database of your own."), this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    auto *const create = new QPushButton(tr("Create a pipeline"), this);
    create->setObjectName(QStringLiteral("createPipeline"));
    create->setDefault(true);
    create->setAutoDefault(true);
    setFocusProxy(create);
    auto *const what = new QLabel(this);
    what->setObjectName(QStringLiteral("whatDoINeed"));
    what->setText(QStringLiteral("<a href=\"need\">%1</a>").arg(tr("What do I need?")));
    what->setTextInteractionFlags(Qt::TextBrowserInteraction);
    auto *const need = new QLabel(
        tr("A Buildkite API token with read access, your organization's slug, and about 5 minutes."), this);
    need->setObjectName(QStringLiteral("need"));
    need->setWordWrap(true);
    need->setAlignment(Qt::AlignCenter);
    // Its place is kept, so that the page does not jump under the pointer.
    QSizePolicy kept = need->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    need->setSizePolicy(kept);
    need->hide();
    layout->addStretch(2);
    for (QWidget *const part : {static_cast<QWidget *>(icon), static_cast<QWidget *>(title)})
        layout->addWidget(part, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addSpacing(fontMetrics().height());
    layout->addWidget(create, 0, Qt::AlignHCenter);
    layout->addWidget(what, 0, Qt::AlignHCenter);
    layout->addWidget(need);
    layout->addStretch(3);
    connect(create, &QPushButton::clicked, this, &EmptyPage::createWanted);
    connect(what, &QLabel::linkActivated, need, [need] { need->setVisible(!need->isVisible()); });
}

} // namespace kitesync
