// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/runsview.h"

#include "models/history/runexport.h"
#include "models/history/runjson.h"
#include "models/words/errorwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"
#include "ui/common/announce.h"
#include "ui/common/tablelayouts.h"
#include "ui/files/savefile.h"
#include "ui/history/rundetailsdialog.h"
#include "ui/history/runtones.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr int minute = 60'000;

/// A result has its sign before its words.
class ResultDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const RunLook look = lookOf(static_cast<RunOutcome>(index.data(RunsModel::OutcomeRole).toInt()));
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = shapeIcon(look.shape, look.tone, option->palette);
        option->decorationSize = QSize(option->fontMetrics.height(), option->fontMetrics.height());
        if (look.tone != Tone::Neutral)
            option->palette.setColor(QPalette::Text, toneColor(look.tone, option->palette));
    }
};

void addOutcomes(QComboBox *combo)
{
    combo->addItem(RunsView::tr("All results"));
    for (const RunOutcome outcome :
         {RunOutcome::Succeeded, RunOutcome::SucceededWithRejects, RunOutcome::Failed, RunOutcome::Cancelled,
          RunOutcome::Interrupted, RunOutcome::Skipped, RunOutcome::Running})
        combo->addItem(RunWords::outcome(outcome), static_cast<int>(outcome));
}

void addObjects(QComboBox *combo)
{
    combo->addItem(RunsView::tr("All objects"));
    for (const SourceObject object : allSourceObjects)
        combo->addItem(RunWords::object(object), static_cast<int>(object));
}

} // namespace

RunsView::RunsView(PipelineManager &manager, QWidget *parent)
    : QWidget(parent)
    , m_manager(manager)
    , m_model(manager.store().runs(), manager.clock())
{
    setObjectName(QStringLiteral("runsView"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeFilterBar());
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeTable());
    m_pages->addWidget(makeEmptyPage());
    layout->addWidget(m_pages, 1);

    m_minute.setInterval(minute);
    connect(&m_minute, &QTimer::timeout, &m_model, &RunsModel::refreshTimes);
    connect(&m_model, &RunsModel::contentChanged, this, &RunsView::showState);
    const auto ifOurs = [this](const PipelineKey &key) {
        if (key == m_key)
            refresh();
    };
    connect(&m_manager, &PipelineManager::runStarted, this, ifOurs);
    connect(&m_manager, &PipelineManager::runFinished, this,
            [ifOurs](const Run &run) { ifOurs(run.pipelineKey); });
    connect(&m_manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (key == m_key)
            refreshDetails();
    });
    showState();
}

QWidget *RunsView::makeFilterBar()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    m_outcome = new QComboBox;
    m_outcome->setObjectName(QStringLiteral("runsOutcome"));
    addOutcomes(m_outcome);
    m_object = new QComboBox;
    m_object->setObjectName(QStringLiteral("runsObject"));
    addObjects(m_object);
    m_search = new QLineEdit;
    m_search->setObjectName(QStringLiteral("runsSearch"));
    m_search->setPlaceholderText(tr("Search runs"));
    m_search->setAccessibleName(tr("Search runs"));
    m_search->setClearButtonEnabled(true);
    m_export = new QPushButton(tr("Export…"));
    m_export->setObjectName(QStringLiteral("runsExport"));
    m_export->setToolTip(tr("Saves the runs that are shown as a CSV or JSON file"));
    layout->addWidget(m_outcome);
    layout->addWidget(m_object);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_export);
    nameChoice(m_outcome, tr("Show runs with this result"));
    nameChoice(m_object, tr("Show runs that copied this object"));
    connect(m_outcome, &QComboBox::currentIndexChanged, this, &RunsView::applyFilter);
    connect(m_object, &QComboBox::currentIndexChanged, this, &RunsView::applyFilter);
    connect(m_search, &QLineEdit::textChanged, this, &RunsView::applyFilter);
    connect(m_export, &QPushButton::clicked, this, &RunsView::exportRuns);
    return bar;
}

QWidget *RunsView::makeTable()
{
    m_table = new QTableView;
    m_table->setObjectName(QStringLiteral("runsTable"));
    m_table->setAccessibleName(tr("Runs"));
    m_table->setModel(&m_model);
    m_table->setItemDelegateForColumn(RunsModel::Outcome, new ResultDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    QHeaderView *const header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    const int character = fontMetrics().averageCharWidth();
    const int widths[]{16, 17, 30, 14, 14, 14};
    header->setMinimumSectionSize(character * 14);
    QStringList triggers;
    for (const RunTrigger trigger : {RunTrigger::Manual, RunTrigger::Scheduled, RunTrigger::CaughtUp,
                                     RunTrigger::Retry, RunTrigger::CommandLine})
        triggers.append(RunWords::trigger(trigger));
    for (int column = 0; column < RunsModel::columnCountOfRuns; ++column)
        widenColumn(header, column, widths[column], column == RunsModel::Why ? triggers : QStringList());
    header->setSectionResizeMode(RunsModel::Outcome, QHeaderView::Stretch);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() * 3 / 2);
    header->setSectionsMovable(true);
    addTableActions();
    addColumnMenu(m_table, header);
    connect(m_table, &QTableView::doubleClicked, this, &RunsView::openCurrent);
    return m_table;
}

void RunsView::addTableActions()
{
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    const auto add = [this](const QString &text, const QList<QKeySequence> &keys, void (RunsView::*slot)()) {
        auto *const action = new QAction(text, m_table);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, slot);
        m_table->addAction(action);
    };
    add(tr("Show details"), {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter)},
        &RunsView::openCurrent);
    add(tr("Copy"), QKeySequence::keyBindings(QKeySequence::Copy), &RunsView::copySelection);
    add(tr("Export…"), {}, &RunsView::exportRuns);
}

QWidget *RunsView::makeEmptyPage()
{
    auto *const page = new QWidget;
    auto *const layout = new QVBoxLayout(page);
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("runsEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_clear = new QPushButton(tr("Clear"));
    m_clear->setObjectName(QStringLiteral("runsClear"));
    m_clear->setAccessibleName(tr("Clear the filters"));
    connect(m_clear, &QPushButton::clicked, this, &RunsView::clearFilter);
    layout->addStretch();
    layout->addWidget(m_empty);
    layout->addWidget(m_clear, 0, Qt::AlignCenter);
    layout->addStretch();
    return page;
}

void RunsView::setPipeline(const PipelineKey &key)
{
    m_key = key;
    m_model.setPipeline(key);
    showState();
}

void RunsView::applyFilter()
{
    RunsFilter filter;
    if (const QVariant outcome = m_outcome->currentData(); outcome.isValid())
        filter.outcomes = {static_cast<RunOutcome>(outcome.toInt())};
    if (const QVariant object = m_object->currentData(); object.isValid())
        filter.object = static_cast<SourceObject>(object.toUInt());
    filter.text = m_search->text().trimmed();
    m_model.setFilter(filter);
}

void RunsView::clearFilter()
{
    m_outcome->setCurrentIndex(0);
    m_object->setCurrentIndex(0);
    m_search->clear();
    m_search->setFocus();
}

QString RunsView::emptyText() const
{
    if (m_model.error())
        return ErrorWords::text(*m_model.error()).sentence();
    if (m_model.hasAnyRun())
        return m_model.filter().text.isEmpty() ? tr("No run matches the filters.")
                                               : tr("Nothing matches %1.").arg(quoted(m_model.filter().text));
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr)
        return {};
    if (state->nextDue.isValid())
        return tr("No runs yet — Sync now, or wait for the next one: %1.", "in 5 min, or today 18:00")
            .arg(TimeWords::until(state->nextDue, m_manager.clock().now()));
    return tr("No runs yet — Sync now.");
}

void RunsView::showState()
{
    const bool rows = m_model.rowCount() > 0;
    m_export->setEnabled(rows);
    m_clear->setVisible(m_model.hasAnyRun() && m_model.filter().isActive());
    if (!rows)
        announce(m_empty, emptyText());
    m_pages->setCurrentIndex(rows ? 0 : 1);
    if (rows && !m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model.index(0, 0));
}

bool RunsView::canRun() const
{
    const PipelineState *const state = m_manager.find(m_key);
    return state != nullptr && !state->isBusy();
}

RunDetailsDialog *RunsView::openDialog(const QString &runId) const
{
    const auto dialogs = findChildren<RunDetailsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    const auto found = std::find_if(dialogs.cbegin(), dialogs.cend(), [&runId](const RunDetailsDialog *dialog) {
        return dialog->runId() == runId && dialog->isVisible();
    });
    return found == dialogs.cend() ? nullptr : *found;
}

bool RunsView::openDetails(const QString &runId)
{
    const Run *const run = m_model.runAt(m_model.index(m_model.rowOf(runId), 0));
    if (run == nullptr)
        return false;
    RunDetailsDialog *dialog = openDialog(runId);
    if (dialog == nullptr) {
        dialog = new RunDetailsDialog(*run, this);
        connect(dialog, &RunDetailsDialog::logRequested, this, &RunsView::logRequested);
        connect(dialog, &RunDetailsDialog::againRequested, this,
                [this](const Run &again) { m_manager.sync(again.pipelineKey, again.kind); });
        connect(dialog, &RunDetailsDialog::retryRequested, this,
                [this](const Run &failed) { m_manager.retry(failed.pipelineKey, failedObjects(failed)); });
        dialog->setCanRunAgain(canRun());
    }
    dialog->QWidget::show();
    dialog->raise();
    dialog->activateWindow();
    return true;
}

bool RunsView::openNewest()
{
    clearFilter();
    const Run *const newest = m_model.runAt(m_model.index(0, 0));
    return newest != nullptr && openDetails(newest->id);
}

void RunsView::openCurrent()
{
    if (const Run *const run = m_model.runAt(m_table->currentIndex()))
        openDetails(run->id);
}

void RunsView::copySelection()
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const QModelIndex &row : qAsConst(rows)) {
        QStringList fields;
        for (int column = 0; column < m_model.columnCount(); ++column) {
            // Pasted somewhere else "2 min ago" means nothing.
            const int role = column == RunsModel::Started ? Qt::ToolTipRole : Qt::DisplayRole;
            fields.append(row.siblingAtColumn(column).data(role).toString());
        }
        lines.append(fields.join(u'\t'));
    }
    if (!lines.isEmpty())
        QApplication::clipboard()->setText(lines.join(u'\n'));
}

void RunsView::exportRuns()
{
    const Result<QList<Run>> runs = m_model.all();
    if (!runs)
        return;
    saveFile(this,
             {tr("Export runs"),
              QStringLiteral("kitesync-runs.csv"),
              {tr("CSV file (*.csv)"), tr("JSON file (*.json)")}},
             [runs = *runs](const QString &path) {
                 return path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive)
                            ? runjson::historyArray(runs)
                            : runexport::csv(runs);
             });
}

void RunsView::refresh()
{
    // A reset forgets what was chosen; the run is what the person chose, not its row.
    const Run *const current = m_model.runAt(m_table->currentIndex());
    const QString chosen = current == nullptr ? QString() : current->id;
    m_model.refresh();
    if (const int row = m_model.rowOf(chosen); row >= 0)
        m_table->setCurrentIndex(m_model.index(row, 0));
    refreshDetails();
}

void RunsView::refreshDetails()
{
    const auto dialogs = findChildren<RunDetailsDialog *>(QString(), Qt::FindDirectChildrenOnly);
    for (RunDetailsDialog *const dialog : dialogs) {
        dialog->setCanRunAgain(canRun());
        const Run *const run = m_model.runAt(m_model.index(m_model.rowOf(dialog->runId()), 0));
        if (run != nullptr && run->outcome != dialog->outcome())
            dialog->setRun(*run);
    }
}

void RunsView::focusFilter()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void RunsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Find))
        return focusFilter();
    if (event->key() == Qt::Key_Escape && m_search->hasFocus() && !m_search->text().isEmpty())
        return m_search->clear();
    QWidget::keyPressEvent(event);
}

void RunsView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (TableLayouts *const layouts = TableLayouts::of(this))
        layouts->follow(m_table->horizontalHeader(), QStringLiteral("runs"));
    m_model.refreshTimes();
    m_minute.start();
}

void RunsView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_minute.stop();
}

} // namespace kitesync
