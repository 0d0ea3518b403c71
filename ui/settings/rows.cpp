// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/rows.h"

#include "ui/common/wrappedlabel.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QScreen>
#include <QSignalBlocker>

#include <algorithm>

namespace kitesync {

QFormLayout *formOn(QWidget *page)
{
    auto *form = new QFormLayout(page);
    // At a large font or on a small screen the fields go below their labels.
    constexpr int charactersForTwoColumns = 100;
    const int characters = page->screen()->availableSize().width() / page->fontMetrics().averageCharWidth();
    form->setRowWrapPolicy(characters < charactersForTwoColumns ? QFormLayout::WrapAllRows
                                                                : QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

QLabel *hint(QWidget *setting, const QString &text)
{
    auto *label = new WrappedLabel(setting->parentWidget());
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    // Where a form gives more height than is needed, the rest is left empty below.
    label->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    // In a form whose fields stay as they are it takes the room that there is.
    QSizePolicy policy = label->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    label->setSizePolicy(policy);
    label->setObjectName(setting->objectName() + QStringLiteral("Hint"));
    setting->setAccessibleDescription(text);
    return label;
}

void choose(QComboBox *box, const QVariant &value)
{
    const QSignalBlocker silence(box);
    box->setCurrentIndex(std::max(0, box->findData(value)));
}

} // namespace kitesync
