// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/fits/fitcheck.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMenuBar>
#include <QMultiHash>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTabBar>
#include <QTableView>
#include <QTreeView>

namespace kitesync::tests {

namespace {

/// The text that a person reads on it; empty where it has none.
QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->pixmap(Qt::ReturnByValue).isNull() ? label->text() : QString();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *group = qobject_cast<const QGroupBox *>(widget))
        return group->title();
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return box->currentText();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget))
        return spin->text();
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
        return edit->text().isEmpty() ? edit->placeholderText() : QString();
    return {};
}

QString sizes(const QSize &wanted, const QSize &has)
{
    return QStringLiteral("wants %1×%2, has %3×%4")
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(has.width())
        .arg(has.height());
}

QString tooSmall(const QSize &wanted, const QSize &has)
{
    return wanted.width() > has.width() || wanted.height() > has.height() ? sizes(wanted, has) : QString();
}

QString cutLabel(const QLabel *label)
{
    if (!label->wordWrap())
        return tooSmall(label->sizeHint(), label->size());
    const int height = label->heightForWidth(label->width());
    if (height > label->height())
        return sizes({label->width(), height}, label->size());
    static const QRegularExpression tags(QStringLiteral("<[^>]*>"));
    static const QRegularExpression breaks(QStringLiteral("[\\s/\\-\u200b]|(?<=[\\x{2e80}-\\x{ffff}])"));
    const QStringList words = QString(label->text()).remove(tags).split(breaks, Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const int width = label->fontMetrics().horizontalAdvance(word);
        if (width > label->contentsRect().width())
            return QStringLiteral("“%1” is %2 wide, there are %3")
                .arg(word)
                .arg(width)
                .arg(label->contentsRect().width());
    }
    return {};
}

QString cutCombo(const QComboBox *box)
{
    QStyleOptionComboBox option;
    option.initFrom(box);
    option.editable = box->isEditable();
    const QRect field
        = box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
    const int wanted = box->fontMetrics().horizontalAdvance(box->currentText());
    return wanted > field.width() && !box->isEditable() ? sizes({wanted, 0}, {field.width(), 0}) : QString();
}

/// How the text is cut; empty where it is not.
QString cut(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return cutLabel(label);
    if (const auto *box = qobject_cast<const QComboBox *>(widget))
        return cutCombo(box);
    if (const auto *edit = qobject_cast<const QLineEdit *>(widget)) {
        const int wanted = edit->fontMetrics().horizontalAdvance(textOf(edit));
        return wanted > edit->contentsRect().width() ? sizes({wanted, 0}, edit->size()) : QString();
    }
    if (qobject_cast<const QGroupBox *>(widget) != nullptr)
        return tooSmall({widget->minimumSizeHint().width(), 0}, widget->size());
    return tooSmall(widget->sizeHint(), widget->size());
}

/// What is outside the widgets that it is in. An area that scrolls may hide what is below, not what is beside.
QString hidden(const QWidget *widget)
{
    bool scrolls = false;
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr && !widget->isWindow();
         parent = parent->isWindow() ? nullptr : parent->parentWidget()) {
        const QRect place(widget->mapTo(parent, QPoint()), widget->size());
        if (parent->objectName() == QLatin1String("filters"))
            return {}; // it scrolls with the table's columns
        scrolls = scrolls || qobject_cast<const QAbstractScrollArea *>(parent->parentWidget()) != nullptr;
        // Qt's own layouts mirror by one pixel too many.
        const QRect room = parent->rect().adjusted(-1, 0, 1, 0);
        const bool beside = place.left() < room.left() || place.right() > room.right();
        const bool below = place.top() < room.top() || place.bottom() > room.bottom();
        if (beside || (below && !scrolls))
            return QStringLiteral("is at %1,%2 (%3×%4) in a room of %5×%6")
                .arg(place.x())
                .arg(place.y())
                .arg(place.width())
                .arg(place.height())
                .arg(room.width())
                .arg(room.height());
    }
    return {};
}

/// Inside a thing that is looked at as a whole.
bool isInner(const QWidget *widget)
{
    for (const QWidget *parent = widget->parentWidget(); parent != nullptr; parent = parent->parentWidget()) {
        if (qobject_cast<const QComboBox *>(parent) != nullptr
            || qobject_cast<const QAbstractSpinBox *>(parent) != nullptr
            || qobject_cast<const QTabBar *>(parent) != nullptr
            || qobject_cast<const QHeaderView *>(parent) != nullptr
            || qobject_cast<const QMenuBar *>(parent) != nullptr
            || qobject_cast<const QLineEdit *>(parent) != nullptr)
            return true;
    }
    return false;
}

QString named(const QString &text, const QString &what)
{
    return QStringLiteral("“%1” %2").arg(text.left(80), what);
}

/// All widgets with text that are to be seen now.
QList<QWidget *> readable(QWidget &window)
{
    QList<QWidget *> found;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (widget->isVisible() && widget->window() == &window && !isInner(widget) && !textOf(widget).isEmpty())
            found.append(widget);
    }
    return found;
}

QStringList overlapping(const QList<QWidget *> &widgets)
{
    QStringList complaints;
    for (qsizetype one = 0; one < widgets.size(); ++one) {
        for (qsizetype two = one + 1; two < widgets.size(); ++two) {
            const QWidget *const a = widgets.at(one);
            const QWidget *const b = widgets.at(two);
            if (a->parentWidget() == b->parentWidget() && a->geometry().intersects(b->geometry())
                && qobject_cast<const QGroupBox *>(a) == nullptr
                && qobject_cast<const QGroupBox *>(b) == nullptr)
                complaints.append(named(textOf(a), QStringLiteral("lies over “%1”").arg(textOf(b))));
        }
    }
    return complaints;
}

QStringList cutHeader(const QHeaderView *header)
{
    QStringList complaints;
    for (int section = 0; section < header->count(); ++section) {
        const int wanted = header->sectionSizeHint(section);
        if (!header->isSectionHidden(section) && wanted > header->sectionSize(section))
            complaints.append(named(header->model()->headerData(section, Qt::Horizontal).toString(),
                                    sizes({wanted, 0}, {header->sectionSize(section), 0})));
    }
    return complaints;
}

/// Columns with a cell that is cut. Cells that show what was copied, or the log, may have any length.
QStringList cutCells(const QAbstractItemView *view)
{
    QStringList complaints;
    const auto *const tree = qobject_cast<const QTreeView *>(view);
    const auto *const table = qobject_cast<const QTableView *>(view);
    static const QStringList data{QStringLiteral("dataTable"), QStringLiteral("logTable")};
    if ((tree == nullptr && table == nullptr) || data.contains(view->objectName()))
        return complaints;
    const QHeaderView *const header = tree != nullptr ? tree->header() : table->horizontalHeader();
    for (int column = 0; column < header->count(); ++column) {
        const int wanted = view->sizeHintForColumn(column);
        if (!header->isSectionHidden(column) && wanted > header->sectionSize(column))
            complaints.append(named(view->model()->headerData(column, Qt::Horizontal).toString(),
                                    QStringLiteral("has a cell that ")
                                        + sizes({wanted, 0}, {header->sectionSize(column), 0})));
    }
    return complaints;
}

QStringList cutActions(const QMenu *menu)
{
    QStringList complaints;
    for (QAction *const action : menu->actions()) {
        const int wanted = menu->fontMetrics().size(Qt::TextShowMnemonic, action->text()).width();
        if (action->isVisible() && wanted > menu->actionGeometry(action).width())
            complaints.append(named(action->text(), sizes({wanted, 0}, menu->actionGeometry(action).size())));
    }
    return complaints;
}

/// Parts that have several texts.
QStringList cutParts(QWidget &window)
{
    QStringList complaints;
    const QList<QWidget *> all = QList<QWidget *>{&window} + window.findChildren<QWidget *>();
    for (QWidget *widget : all) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const auto *header = qobject_cast<QHeaderView *>(widget);
            header != nullptr && header->orientation() == Qt::Horizontal)
            complaints += cutHeader(header);
        if (const auto *view = qobject_cast<QAbstractItemView *>(widget))
            complaints += cutCells(view);
        if (const auto *menu = qobject_cast<QMenu *>(widget))
            complaints += cutActions(menu);
        if (const auto *bar = qobject_cast<QTabBar *>(widget);
            bar != nullptr && bar->sizeHint().width() > bar->width())
            complaints.append(named(bar->tabText(0), QStringLiteral("and the other tabs do not fit")));
        if (const auto *area = qobject_cast<QScrollArea *>(widget);
            area != nullptr && area->horizontalScrollBar()->maximum() > 0)
            complaints.append(QStringLiteral("what %1 holds is %2 wider than it")
                                  .arg(area->objectName())
                                  .arg(area->horizontalScrollBar()->maximum()));
        if (const auto *bar = qobject_cast<QMenuBar *>(widget);
            bar != nullptr && bar->sizeHint().width() > bar->width())
            complaints.append(
                named(bar->actions().constFirst()->text(), QStringLiteral("and the other menus do not fit")));
        if (const auto *list = qobject_cast<QListView *>(widget);
            list != nullptr && list->isVisible() && list->horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff
            && list->sizeHintForColumn(0) > list->viewport()->width())
            complaints.append(named(list->model()->index(0, 0).data().toString(),
                                    QStringLiteral("and its list do not fit")));
    }
    return complaints;
}

QStringList twice(const QMultiHash<QString, QString> &keys)
{
    QStringList complaints;
    for (const QString &key : keys.uniqueKeys()) {
        QStringList texts = keys.values(key);
        texts.removeDuplicates();
        if (texts.size() > 1)
            complaints.append(
                QStringLiteral("%1 is the key of “%2”").arg(key, texts.join(QStringLiteral("” and “"))));
    }
    return complaints;
}

void addKey(QMultiHash<QString, QString> &keys, const QString &text)
{
    const QString key = QKeySequence::mnemonic(text).toString();
    if (!key.isEmpty())
        keys.insert(key, text);
}

QStringList sameKeys(QWidget &window, const QList<QWidget *> &widgets)
{
    QMultiHash<QString, QString> keys;
    for (const QWidget *widget : widgets) {
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool has = label != nullptr ? label->buddy() != nullptr && label->buddy()->isEnabled()
                                          : qobject_cast<const QAbstractButton *>(widget) != nullptr
                                                || qobject_cast<const QGroupBox *>(widget) != nullptr;
        if (has && widget->isEnabled())
            addKey(keys, textOf(widget));
    }
    QStringList complaints;
    const QList<QMenuBar *> bars = window.findChildren<QMenuBar *>();
    for (const QMenuBar *bar : bars) {
        for (const QAction *action : bar->actions())
            addKey(keys, action->text());
    }
    QList<QMenu *> menus = window.findChildren<QMenu *>();
    if (auto *const menu = qobject_cast<QMenu *>(&window))
        menus.append(menu);
    for (const QMenu *menu : menus) {
        QMultiHash<QString, QString> inMenu;
        for (const QAction *action : menu->actions())
            addKey(inMenu, action->isVisible() ? action->text() : QString());
        complaints += twice(inMenu);
    }
    return complaints + twice(keys);
}

} // namespace

QStringList misfits(QWidget &window)
{
    QStringList complaints;
    const QList<QWidget *> widgets = readable(window);
    for (const QWidget *widget : widgets) {
        for (const QString &what : {cut(widget), hidden(widget)}) {
            if (!what.isEmpty())
                complaints.append(named(textOf(widget), what));
        }
    }
    return complaints + overlapping(widgets) + cutParts(window) + sameKeys(window, widgets);
}

} // namespace kitesync::tests
