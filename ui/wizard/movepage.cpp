// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/movepage.h"

#include "models/words/errorwords.h"
#include "models/words/movewords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "ui/common/announce.h"
#include "ui/wizard/teststatus.h"

#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QTableWidget>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr int steps = 1000;
constexpr int statementLines = 4;

QLabel *makeText(const QString &name, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

qint64 rowsIn(const Progress &progress)
{
    qint64 rows = 0;
    for (const ObjectProgress &object : progress.objects)
        rows += object.counts.written;
    return rows;
}

} // namespace

MovePage::MovePage(PipelineManager &manager, WizardSession &session, const QString &dataFolder, QWidget *parent)
    : ScrollPage(QStringLiteral("movePage"), parent)
    , m_manager(manager)
    , m_session(session)
    , m_dataFolder(dataFolder)
    , m_key(session.draft().base.key)
{
    m_what = makeText(QStringLiteral("moveStep"), contentWidget());
    m_bar = new QProgressBar(contentWidget());
    m_bar->setObjectName(QStringLiteral("moveBar"));
    m_bar->setAccessibleName(tr("Rows moved and compared"));
    m_bar->setRange(0, steps);
    m_status = new TestStatus(QStringLiteral("moveStatus"), contentWidget());
    m_tables = new QTableWidget(0, 3, contentWidget());
    m_tables->setObjectName(QStringLiteral("movedTables"));
    m_tables->setAccessibleName(tr("Tables that were moved"));
    m_tables->setHorizontalHeaderLabels({tr("Table"), tr("Rows"), tr("Both copies")});
    m_tables->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tables->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tables->setTabKeyNavigation(false);
    m_tables->verticalHeader()->hide();
    m_tables->horizontalHeader()->setStretchLastSection(true);
    m_left = makeText(QStringLiteral("moveLeft"), contentWidget());
    m_statements = new QPlainTextEdit(contentWidget());
    m_statements->setObjectName(QStringLiteral("moveStatements"));
    m_statements->setAccessibleName(tr("Statements that remove the old tables"));
    m_statements->setReadOnly(true);
    m_statements->setTabChangesFocus(true);
    m_statements->setMaximumHeight(fontMetrics().lineSpacing() * (statementLines + 1));
    for (QWidget *const each : {static_cast<QWidget *>(m_what), static_cast<QWidget *>(m_bar),
                                static_cast<QWidget *>(m_status), static_cast<QWidget *>(m_tables),
                                static_cast<QWidget *>(m_left), static_cast<QWidget *>(m_statements)})
        content()->addWidget(each);
    content()->addStretch(1);
    connect(&m_manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (key == m_key && m_moving)
            showProgress();
    });
    connect(&m_manager, &PipelineManager::moveFinished, this, [this](const RunReport &report) {
        if (report.run.pipelineKey == m_key && m_moving)
            finish(report);
    });
}

void MovePage::initializePage()
{
    setTitle(tr("Moving"));
    setSubTitle(tr("Until both copies were found equal, the pipeline stays where it is."));
    m_tables->hide();
    m_statements->hide();
    m_left->hide();
    m_status->showNothing();
    m_bar->setValue(0);
    m_bar->show();
    begin();
}

void MovePage::begin()
{
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr)
        return end(false);
    m_before = state->config.destination;
    const std::optional<DestinationFindings> found = m_session.findings();
    if (found && found->makesFolder) {
        if (const Status made = DestinationTest::makeFolder(m_dataFolder); !made) {
            m_status->showError(ErrorWords::text(made.error()));
            return end(false);
        }
    }
    m_moving = true;
    m_done = false;
    announce(m_what, tr("Starting"));
    const DestinationDraft &destination = m_session.draft().destination;
    m_manager.move(m_key, {destination.config(), destination.password});
    Q_EMIT moved();
}

void MovePage::stop()
{
    announce(m_what, tr("Stopping"));
    m_manager.stop(m_key);
}

void MovePage::showProgress()
{
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr || !state->progress || state->stopping)
        return;
    m_bar->setValue(static_cast<int>(state->progress->fraction.value_or(0.0) * steps));
    m_what->setText(RunWords::step(*state->progress) + QStringLiteral(" · ")
                    + tr("Rows copied: %1").arg(RunWords::count(rowsIn(*state->progress))));
}

void MovePage::finish(const RunReport &report)
{
    const Run &run = report.run;
    m_bar->hide();
    m_what->hide();
    if (run.outcome == RunOutcome::Succeeded)
        showMoved(report);
    else if (run.error && run.outcome != RunOutcome::Cancelled)
        m_status->showError(ErrorWords::text(*run.error));
    else
        m_status->showResult(Tone::Warning,
                             tr("The move was stopped. The pipeline is where it was; started again, the "
                                "move goes on where it stopped."));
    end(run.outcome == RunOutcome::Succeeded);
}

void MovePage::showMoved(const RunReport &report)
{
    const PipelineState *const state = m_manager.find(m_key);
    if (state == nullptr)
        return;
    setTitle(tr("Moved"));
    setSubTitle(tr("Both copies were found equal."));
    m_status->showResult(Tone::Good, MoveWords::done(state->config.name, state->config.destination));
    QStringList names;
    m_tables->setRowCount(static_cast<int>(report.moved.size()));
    for (const MovedTable &moved : report.moved) {
        const int row = static_cast<int>(names.size());
        names.append(moved.name);
        auto *const count = new QTableWidgetItem(RunWords::count(moved.rows));
        count->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_tables->setItem(row, 0, new QTableWidgetItem(moved.name));
        m_tables->setItem(row, 1, count);
        m_tables->setItem(row, 2, new QTableWidgetItem(tr("equal")));
    }
    if (names.isEmpty())
        return;
    m_tables->resizeColumnsToContents();
    m_tables->selectRow(0);
    m_tables->show();
    const QStringList statements = MoveWords::removal(m_before, state->config.destination, names);
    m_left->setText(sentences({MoveWords::oldStays(m_before), MoveWords::notMoved()}) + u'\n'
                    + MoveWords::howToRemove(!statements.isEmpty()));
    m_left->show();
    m_statements->setPlainText(statements.join(u'\n'));
    m_statements->setVisible(!statements.isEmpty());
}

void MovePage::end(bool done)
{
    m_moving = false;
    m_done = done;
    Q_EMIT completeChanged();
    Q_EMIT moved();
}

} // namespace kitesync
