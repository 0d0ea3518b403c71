// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/data/dataview.h"

#include "models/data/dataplaces.h"
#include "models/words/runwords.h"
#include "sync/domain/destinationurl.h"
#include "ui/common/announce.h"
#include "ui/common/tablelayouts.h"
#include "ui/data/filterheader.h"
#include "ui/files/savefile.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr int typingPause = 350;

} // namespace

DataView::DataView(PipelineManager &manager, QWidget *parent)
    : QWidget(parent)
    , m_manager(manager)
    , m_model(manager.clock())
{
    setObjectName(QStringLiteral("dataView"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeBar());
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPause);
    connect(&m_typed, &QTimer::timeout, this, &DataView::applyEdited);
    connect(&m_model, &DataModel::stateChanged, this, &DataView::showState);
    connect(&m_model, &DataModel::columnsChanged, this, &DataView::showColumns);
    connect(&m_manager, &PipelineManager::runFinished, this, [this](const Run &run) {
        if (run.pipelineKey != m_key)
            return;
        m_stale = true;
        if (isVisible())
            openPlace();
    });
    showState();
}

QPushButton *DataView::makeButton(const QString &text, const char *name, void (DataView::*slot)())
{
    auto *const button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    connect(button, &QPushButton::clicked, this, slot);
    return button;
}

QWidget *DataView::makeBar()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_relation = new QComboBox;
    m_relation->setObjectName(QStringLiteral("dataRelation"));
    connect(m_relation, &QComboBox::currentIndexChanged, this, [this] {
        m_edited.clear();
        m_model.setRelation(m_relation->currentData().toString());
    });
    m_text = new QLabel;
    m_text->setObjectName(QStringLiteral("dataText"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_stop = makeButton(tr("Stop"), "dataStop", &DataView::stop);
    m_stop->setAccessibleName(tr("Stop reading"));
    m_clear = makeButton(tr("Clear filters"), "dataClear", &DataView::clearFilters);
    m_locate = new QPushButton(tr("Choose file…"));
    m_locate->setObjectName(QStringLiteral("dataLocate"));
    connect(m_locate, &QPushButton::clicked, this, [this] { Q_EMIT locateRequested(m_key); });
    m_reload = makeButton(tr("Reload"), "dataReload", &DataView::reload);
    m_columns = new QToolButton;
    m_columns->setObjectName(QStringLiteral("dataColumns"));
    m_columns->setText(tr("Columns"));
    m_columns->setToolTip(tr("Choose the columns to show"));
    m_columns->setPopupMode(QToolButton::InstantPopup);
    m_columnMenu = new QMenu(m_columns);
    m_columns->setMenu(m_columnMenu);
    connect(m_columnMenu, &QMenu::aboutToShow, this, &DataView::fillColumnMenu);
    layout->addWidget(m_relation);
    nameChoice(m_relation, tr("Table or view"));
    layout->addWidget(m_text, 1000);
    layout->addStretch(1); // while there is nothing to say
    for (QWidget *const widget :
         std::initializer_list<QWidget *>{m_stop, m_clear, m_locate, m_reload, m_columns})
        layout->addWidget(widget);
    return bar;
}

QWidget *DataView::makeTable()
{
    auto *const around = new QWidget;
    auto *const layout = new QVBoxLayout(around);
    layout->setContentsMargins(0, 0, 0, 0);
    m_table = new QTableView(around);
    layout->addWidget(m_table);
    m_table->setObjectName(QStringLiteral("dataTable"));
    m_table->setAccessibleName(tr("Rows of the database"));
    m_header = new FilterHeader(around, m_table);
    m_header->setObjectName(QStringLiteral("dataHeader"));
    m_table->setHorizontalHeader(m_header);
    m_table->setModel(&m_model);
    m_table->setAlternatingRowColors(true);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    connect(m_header, &QHeaderView::sectionClicked, this, &DataView::sortClicked);
    connect(m_header, &FilterHeader::filterEdited, this, [this](int column, const QString &text) {
        m_edited.insert(column, text);
        m_typed.start();
    });
    connect(m_header, &FilterHeader::fieldEntered, this, [this](int column) {
        const int row = std::max(0, m_table->rowAt(0));
        m_table->scrollTo(m_model.index(row, column));
    });
    connect(m_table->horizontalScrollBar(), &QScrollBar::valueChanged, m_header, &FilterHeader::place);
    addTableActions();
    return around;
}

void DataView::addTableActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, void (DataView::*slot)()) {
        auto *const action = new QAction(text, m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Copy cell"), QKeySequence::keyBindings(QKeySequence::Copy), &DataView::copyCell);
    add(tr("Copy rows"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)}, &DataView::copyRows);
    add(tr("Copy page as CSV"), {}, &DataView::copyCsv);
    add(tr("Save page as CSV…"), {}, &DataView::saveCsv);
    m_elsewhere = new QAction(tr("Open in another program…"), m_table);
    m_elsewhere->setObjectName(QStringLiteral("dataElsewhere"));
    connect(m_elsewhere, &QAction::triggered, this, [this] { Q_EMIT openFileRequested(m_key); });
    m_table->addAction(m_elsewhere);
}

QWidget *DataView::makeFoot()
{
    auto *const foot = new QWidget;
    auto *const layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    m_position = new QLabel;
    m_position->setObjectName(QStringLiteral("dataPosition"));
    m_previous = makeButton(tr("Previous page"), "dataPrevious", &DataView::previousPage);
    m_next = makeButton(tr("Next page"), "dataNext", &DataView::nextPage);
    layout->addWidget(m_position, 1);
    layout->addWidget(m_previous);
    layout->addWidget(m_next);
    return foot;
}

void DataView::setPipeline(const PipelineKey &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_model.close();
    fillRelations();
    m_stale = true;
    if (isVisible())
        openPlace();
}

void DataView::fillRelations()
{
    const QSignalBlocker quiet(m_relation);
    m_relation->clear();
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr)
        return;
    for (const QString &name : dataRelations(state->config)) {
        const auto object = sourceObjectNamed(name);
        if (object == SourceObject::Pipelines)
            m_relation->addItem(tr("Pipelines (Buildkite)"), name);
        else
            m_relation->addItem(object ? RunWords::object(*object) : name, name);
    }
    m_relation->setCurrentIndex(m_relation->findData(QStringLiteral("builds")));
    m_model.setRelation(m_relation->currentData().toString());
}

void DataView::openPlace()
{
    m_stale = false;
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr)
        return m_model.close();
    // A server's database is no file that another program could be given.
    m_elsewhere->setEnabled(isSqliteUrl(state->config.destination.url));
    const bool hasRun = state->lastCompletedAt.isValid();
    findDataPlace(m_manager, m_key, Asker::Person, this,
                  [this, hasRun, key = m_key](const Result<DataPlace> &place) {
                      if (key != m_key)
                          return;
                      if (place)
                          m_model.open(*place, hasRun);
                      else
                          m_model.fail(place.error());
                  });
}

void DataView::showState()
{
    const DataState state = m_model.state();
    announce(m_text, m_model.stateText());
    m_stop->setVisible(state == DataState::Loading);
    m_clear->setVisible(m_model.isFiltered() && state != DataState::Loading);
    m_locate->setVisible(state == DataState::Failed && m_model.error()
                         && m_model.error()->kind == ErrorKind::DestinationMissing);
    m_reload->setEnabled(state != DataState::Loading && state != DataState::Nothing);
    m_position->setText(m_model.positionText());
    m_previous->setEnabled(m_model.page() > 0);
    m_next->setEnabled(m_model.hasNextPage());
    m_columns->setEnabled(m_model.columnCount() > 0);
    showSort();
}

void DataView::showSort()
{
    const QSignalBlocker quiet(m_header);
    m_header->setSortIndicatorShown(m_model.sortColumn() >= 0);
    m_header->setSortIndicator(m_model.sortColumn(), m_model.sortOrder());
}

void DataView::showColumns()
{
    m_edited.clear();
    TableLayouts *const layouts = TableLayouts::of(this);
    if (layouts != nullptr)
        layouts->leave(m_header);
    m_header->setColumns(m_model.columns());
    const int character = fontMetrics().averageCharWidth();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        m_table->setColumnHidden(column, false);
        const int title = m_header->sectionSizeHint(column);
        m_table->setColumnWidth(column, std::max(title, character * (column == 0 ? 20 : 16)));
    }
    if (layouts == nullptr)
        return;
    layouts->follow(m_header, QStringLiteral("data/") + m_model.relation());
    m_header->place();
    showSort();
}

void DataView::fillColumnMenu()
{
    m_columnMenu->clear();
    for (int column = 0; column < m_model.columnCount(); ++column) {
        QAction *const action = m_columnMenu->addAction(m_model.columns().at(column));
        action->setCheckable(true);
        action->setChecked(!m_table->isColumnHidden(column));
        // The last one stays: a table without columns has no header to bring them back from.
        action->setEnabled(!action->isChecked() || visibleColumns().size() > 1);
        connect(action, &QAction::toggled, m_table,
                [this, column](bool on) { m_table->setColumnHidden(column, !on); });
    }
}

QList<int> DataView::visibleColumns() const
{
    QList<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        if (!m_table->isColumnHidden(column))
            columns.append(column);
    }
    return columns;
}

void DataView::sortClicked(int column)
{
    const bool again = column == m_model.sortColumn() && m_model.sortOrder() == Qt::AscendingOrder;
    m_model.sort(column, again ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void DataView::applyEdited()
{
    const QHash<int, QString> edited = std::exchange(m_edited, {});
    for (auto filter = edited.cbegin(); filter != edited.cend(); ++filter)
        m_model.setFilter(m_model.columns().value(filter.key()), filter.value());
}

void DataView::reload()
{
    openPlace();
}

void DataView::stop()
{
    m_model.stop();
}

void DataView::clearFilters()
{
    m_edited.clear();
    m_header->clearTexts();
    m_model.clearFilters();
}

void DataView::nextPage()
{
    m_model.setPage(m_model.page() + 1);
}

void DataView::previousPage()
{
    m_model.setPage(m_model.page() - 1);
}

void DataView::copyCell()
{
    if (const QModelIndex current = m_table->currentIndex(); current.isValid())
        QApplication::clipboard()->setText(current.data(DataModel::FullTextRole).toString());
}

void DataView::copyRows()
{
    QList<int> rows;
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    for (const QModelIndex &index : selected) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : qAsConst(rows)) {
        QStringList fields;
        for (const int column : visibleColumns())
            fields.append(m_model.index(row, column).data(DataModel::FullTextRole).toString());
        lines.append(fields.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void DataView::copyCsv()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_model.csv(visibleColumns())));
}

void DataView::saveCsv()
{
    const QByteArray content = m_model.csv(visibleColumns());
    saveFile(
        this,
        {tr("Save page as CSV"), QStringLiteral("%1.csv").arg(m_model.relation()), {tr("CSV file (*.csv)")}},
        [content](const QString &) { return content; });
}

void DataView::focusFilter()
{
    const int current = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : 0;
    m_header->focusField(current);
}

void DataView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return focusFilter();
    if (event->key() == Qt::Key_PageDown && event->modifiers() == Qt::AltModifier && m_next->isEnabled())
        return nextPage();
    if (event->key() == Qt::Key_PageUp && event->modifiers() == Qt::AltModifier && m_previous->isEnabled())
        return previousPage();
    QWidget::keyPressEvent(event);
}

void DataView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        openPlace();
}

void DataView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model.stop();
}

} // namespace kitesync
