// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/filterheader.h"

#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

namespace kitesync {

FilterHeader::FilterHeader(QWidget *around, QWidget *table)
    : QHeaderView(Qt::Horizontal, table)
    , m_strip(new QWidget(around))
{
    m_strip->setObjectName(QStringLiteral("filters"));
    m_strip->setAccessibleName(tr("Filters"));
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeading | Qt::AlignTop);
    connect(this, &QHeaderView::sectionResized, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionMoved, this, &FilterHeader::place);
    connect(this, &QHeaderView::sectionCountChanged, this, &FilterHeader::place);
}

void FilterHeader::setColumns(const QStringList &names)
{
    qDeleteAll(m_fields);
    m_fields.clear();
    for (int column = 0; column < names.size(); ++column) {
        auto *const field = new QLineEdit(m_strip);
        field->setObjectName(QStringLiteral("filter_") + names.at(column));
        field->setPlaceholderText(tr("Filter"));
        field->setAccessibleName(tr("Filter %1", "%1: a column").arg(names.at(column)));
        field->setToolTip(tr("Text that the value contains, or =value, <value, >value; = alone: empty"));
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
        connect(field, &QLineEdit::textChanged, this,
                [this, column](const QString &text) { Q_EMIT filterEdited(column, text); });
        m_fields.append(field);
    }
    updateGeometries();
    place();
    Q_EMIT geometriesChanged();
}

void FilterHeader::clearTexts()
{
    for (QLineEdit *const field : qAsConst(m_fields)) {
        const QSignalBlocker quiet(field);
        field->clear();
    }
}

void FilterHeader::focusField(int column)
{
    if (QLineEdit *const wanted = field(column)) {
        wanted->setFocus(Qt::ShortcutFocusReason);
        wanted->selectAll();
    }
}

int FilterHeader::fieldHeight() const
{
    return m_fields.isEmpty() ? 0 : m_fields.first()->sizeHint().height() + 2;
}

QSize FilterHeader::sizeHint() const
{
    const QSize size = QHeaderView::sizeHint();
    return {size.width(), size.height() + fieldHeight()};
}

void FilterHeader::updateGeometries()
{
    setViewportMargins(0, 0, 0, fieldHeight());
    QHeaderView::updateGeometries();
    place();
}

void FilterHeader::place()
{
    const QPoint corner = mapTo(m_strip->parentWidget(), QPoint(0, height() - fieldHeight()));
    m_strip->setGeometry(QRect(corner, QSize(width(), fieldHeight())));
    m_strip->raise();
    QWidget *before = nullptr;
    for (int visual = 0; visual < count(); ++visual) {
        const int column = logicalIndex(visual);
        QLineEdit *const box = field(column);
        if (box == nullptr)
            continue;
        box->setGeometry(sectionViewportPosition(column), 0, sectionSize(column), fieldHeight() - 2);
        box->setVisible(!isSectionHidden(column));
        if (before != nullptr)
            setTabOrder(before, box);
        before = box;
    }
}

void FilterHeader::moveEvent(QMoveEvent *event)
{
    QHeaderView::moveEvent(event);
    place();
}

void FilterHeader::resizeEvent(QResizeEvent *event)
{
    QHeaderView::resizeEvent(event);
    place();
}

bool FilterHeader::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn) {
        if (const qsizetype column = m_fields.indexOf(static_cast<QLineEdit *>(watched)); column >= 0)
            Q_EMIT fieldEntered(static_cast<int>(column));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace kitesync
