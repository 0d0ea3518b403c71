// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tablelayouts.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCoreApplication>
#include <QDataStream>
#include <QHeaderView>
#include <QIODevice>
#include <QMenu>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace kitesync {

namespace {

/// Of other columns nothing is known.
QString keyOf(const QString &name, int columns)
{
    return QStringLiteral("%1/%2").arg(name, QString::number(columns));
}

void popUp(QHeaderView *header, const QPoint &at)
{
    auto *const menu = new QMenu(header);
    menu->setObjectName(QStringLiteral("columnMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < header->count(); ++column) {
        QAction *const action
            = menu->addAction(header->model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        QObject::connect(action, &QAction::toggled, header,
                         [header, column](bool shown) { header->setSectionHidden(column, !shown); });
    }
    menu->popup(at);
}

} // namespace

TableLayouts::TableLayouts(QWidget *window)
    : QObject(window)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &TableLayouts::noteTouched);
}

TableLayouts *TableLayouts::of(const QWidget *widget)
{
    return widget->window()->findChild<TableLayouts *>(QString(), Qt::FindDirectChildrenOnly);
}

void TableLayouts::follow(QHeaderView *header, const QString &name)
{
    const auto known = m_followed.constFind(header);
    if (known != m_followed.cend() && known->name == name && known->columns == header->count())
        return;
    leave(header);
    arrange(header, name);
    m_followed.insert(header, {name, header->count()});
    connect(header, &QHeaderView::sectionResized, this, [this, header] { touch(header); });
    connect(header, &QHeaderView::sectionMoved, this, [this, header] { touch(header); });
    connect(header, &QObject::destroyed, this, [this, header] {
        m_followed.remove(header);
        m_touched.remove(header);
    });
}

void TableLayouts::leave(QHeaderView *header)
{
    noteTouched();
    if (m_followed.remove(header))
        header->disconnect(this);
}

/// A header tells of a hidden section before it is hidden, so its state is read when it is done.
void TableLayouts::touch(QHeaderView *header)
{
    m_touched.insert(header);
    m_later.start(0);
}

void TableLayouts::noteTouched()
{
    const QSet<QHeaderView *> touched = std::exchange(m_touched, {});
    for (QHeaderView *const header : touched) {
        const Followed followed = m_followed.value(header);
        if (followed.columns == header->count())
            m_states.insert(keyOf(followed.name, followed.columns), header->saveState());
    }
}

void TableLayouts::arrange(QHeaderView *header, const QString &name) const
{
    if (const QByteArray state = m_states.value(keyOf(name, header->count())); !state.isEmpty())
        header->restoreState(state);
}

QByteArray TableLayouts::save()
{
    noteTouched();
    QByteArray saved;
    QDataStream out(&saved, QIODevice::WriteOnly);
    out << m_states;
    return saved;
}

void TableLayouts::restore(const QByteArray &saved)
{
    QDataStream in(saved);
    QHash<QString, QByteArray> states;
    in >> states;
    if (in.status() != QDataStream::Ok)
        return;
    m_states = states;
    for (auto each = m_followed.cbegin(); each != m_followed.cend(); ++each)
        arrange(each.key(), each->name);
}

void widenColumn(QHeaderView *header, int column, int letters, const QStringList &texts, bool sign)
{
    const QFontMetrics metrics = header->fontMetrics();
    const int margin = header->style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, header) + 1;
    const int around = 2 * margin + (sign ? metrics.height() + 2 * margin : 0);
    int wanted = std::max(metrics.averageCharWidth() * letters, header->sectionSizeHint(column));
    for (const QString &text : texts)
        wanted = std::max(wanted, metrics.horizontalAdvance(text) + around + 2); // a grid and rounding
    header->resizeSection(column, wanted);
}

void addColumnMenu(QAbstractItemView *view, QHeaderView *header)
{
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    QObject::connect(header, &QHeaderView::customContextMenuRequested, header,
                     [header](const QPoint &at) { popUp(header, header->mapToGlobal(at)); });
    auto *const action = new QAction(QCoreApplication::translate("kitesync::TableLayouts", "Columns…"), view);
    action->setObjectName(QStringLiteral("columns"));
    view->addAction(action);
    view->setContextMenuPolicy(Qt::ActionsContextMenu);
    QObject::connect(action, &QAction::triggered, header,
                     [header] { popUp(header, header->mapToGlobal(QPoint(0, header->height()))); });
}

} // namespace kitesync
