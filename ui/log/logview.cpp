// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/log/logview.h"

#include "models/words/plaintext.h"
#include "ui/common/announce.h"
#include "ui/common/tones.h"
#include "ui/files/savefile.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace kitesync {

namespace {

/// A problem has its sign before its word.
class LevelDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.data(LogModel::LevelRole).toInt() != static_cast<int>(LogLevel::Problems))
            return;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = shapeIcon(Shape::Warning, Tone::Warning, option->palette);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
    }
};

} // namespace

LogView::LogView(const QString &logFolder, QWidget *parent)
    : QWidget(parent)
    , m_model(logFolder)
    , m_filter(m_model)
{
    setObjectName(QStringLiteral("logView"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(makeTable(), 1);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("logEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    layout->addWidget(m_empty);
    connect(&m_filter, &QAbstractItemModel::rowsInserted, this, &LogView::showState);
    connect(&m_filter, &QAbstractItemModel::rowsRemoved, this, &LogView::showState);
    showState();
}

QWidget *LogView::makeBar()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_level = new QComboBox;
    m_level->setObjectName(QStringLiteral("logLevel"));
    m_level->addItem(tr("Problems"), static_cast<int>(LogLevel::Problems));
    m_level->addItem(tr("Normal"), static_cast<int>(LogLevel::Normal));
    m_level->addItem(tr("Detail"), static_cast<int>(LogLevel::Detail));
    m_level->setCurrentIndex(1);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("logSearch"));
    m_search->setPlaceholderText(tr("Search the log"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_follow = new QCheckBox(tr("Follow"));
    m_follow->setObjectName(QStringLiteral("logFollow"));
    m_follow->setToolTip(tr("Keeps the newest message in view"));
    m_follow->setChecked(true);
    auto *const save = new QPushButton(tr("Save…"));
    save->setObjectName(QStringLiteral("logSave"));
    save->setToolTip(tr("Saves the messages that are shown"));
    auto *const support = new QPushButton(tr("Create support file…"));
    support->setObjectName(QStringLiteral("logSupport"));
    support->setToolTip(tr("Log, settings and run reports in one file, without tokens and passwords"));
    layout->addWidget(m_level);
    nameChoice(m_level, tr("Messages to show"));
    layout->addWidget(m_search, 1);
    layout->addWidget(m_follow);
    layout->addWidget(save);
    layout->addWidget(support);
    connect(m_level, &QComboBox::currentIndexChanged, this, &LogView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &LogView::applyFilter);
    connect(m_follow, &QCheckBox::toggled, this, &LogView::follow);
    connect(save, &QPushButton::clicked, this, &LogView::save);
    connect(support, &QPushButton::clicked, this, &LogView::supportFileWanted);
    return bar;
}

QWidget *LogView::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("logTable"));
    m_table->setAccessibleName(tr("Messages"));
    m_table->setModel(&m_filter);
    m_table->setItemDelegateForColumn(LogModel::Level, new LevelDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 5 / 4);
    QHeaderView *const header = m_table->horizontalHeader();
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setStretchLastSection(true);
    const int character = fontMetrics().averageCharWidth();
    m_table->setColumnWidth(LogModel::Time, character * 30);
    m_table->setColumnWidth(LogModel::Level, character * 14);
    m_table->setColumnWidth(LogModel::Category, character * 24);
    auto *const copy = new QAction(tr("Copy"), m_table);
    copy->setShortcuts(QKeySequence::Copy);
    copy->setShortcutContext(Qt::WidgetShortcut);
    connect(copy, &QAction::triggered, this, &LogView::copySelection);
    m_table->addAction(copy);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    return m_table;
}

void LogView::applyFilter()
{
    m_filter.setLevel(static_cast<LogLevel>(m_level->currentData().toInt()));
    m_filter.setText(m_search->text().trimmed());
    showState();
}

void LogView::showState()
{
    const QString text = m_search->text().trimmed();
    const bool empty = m_filter.rowCount() == 0;
    announce(m_empty, !empty           ? QString()
                      : text.isEmpty() ? tr("Nothing was logged yet.")
                                       : tr("Nothing matches %1.").arg(quoted(text)));
    if (m_wanted.isValid())
        showFrom(m_wanted);
    else
        follow();
}

void LogView::follow()
{
    if (!m_follow->isChecked())
        return;
    m_wanted = {};
    m_table->scrollToBottom();
}

void LogView::showFrom(const QDateTime &time)
{
    m_follow->setChecked(false);
    m_wanted = time;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const QModelIndex index = m_filter.index(row, LogModel::Time);
        const QDateTime at = index.data(LogModel::TimeRole).toDateTime();
        if (!at.isValid() || at < time)
            continue;
        m_wanted = {};
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index, QAbstractItemView::PositionAtTop);
        return;
    }
}

void LogView::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : qAsConst(rows))
        lines.append(m_model.lineText(m_filter.mapToSource(row).row()));
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void LogView::save()
{
    const QByteArray content = m_filter.text();
    saveFile(this, {tr("Save log"), QStringLiteral("kitesync-log.txt"), {tr("Text file (*.txt)")}},
             [content](const QString &) { return content; });
}

void LogView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LogView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return focusFilter();
    QWidget::keyPressEvent(event);
}

void LogView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model.setActive(true);
}

void LogView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.setActive(false);
}

} // namespace kitesync
