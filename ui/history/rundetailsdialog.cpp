// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/rundetailsdialog.h"

#include "models/history/runjson.h"
#include "models/words/runwords.h"
#include "ui/common/screenfit.h"
#include "ui/files/savefile.h"
#include "ui/history/runtones.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTableWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kitesync {

namespace {

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment)
{
    auto *const item = new QTableWidgetItem(text);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

} // namespace

RunDetailsDialog::RunDetailsDialog(const Run &run, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("runDetails"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    build();
    setRun(run);
    const QFontMetrics metrics = fontMetrics();
    fitOnScreen(this, {metrics.averageCharWidth() * 95, metrics.height() * 30});
}

void RunDetailsDialog::build()
{
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(makeHead());
    m_facts = new QWidget;
    m_facts->setObjectName(QStringLiteral("runFacts"));
    layout->addWidget(m_facts);

    m_counts = new QTableWidget;
    m_counts->setObjectName(QStringLiteral("runCounts"));
    m_counts->setAccessibleName(tr("Records of this run by object"));
    m_counts->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_counts->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_counts->setTabKeyNavigation(false);
    m_counts->setAlternatingRowColors(true);
    layout->addWidget(m_counts);

    m_problemsTitle = new QLabel;
    m_problemsTitle->setObjectName(QStringLiteral("runProblemsTitle"));
    layout->addWidget(m_problemsTitle);
    m_problems = new QTextBrowser;
    m_problems->setObjectName(QStringLiteral("runProblems"));
    m_problems->setAccessibleName(tr("Problems of this run"));
    m_problems->setTabChangesFocus(true);
    m_problemsTitle->setBuddy(m_problems);
    layout->addWidget(m_problems, 1);
    layout->addStretch(0);
    layout->addWidget(makeButtons());
}

QWidget *RunDetailsDialog::makeHead()
{
    auto *const head = new QWidget;
    auto *const layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    m_sign = new QLabel;
    m_sign->setObjectName(QStringLiteral("runSign"));
    m_headline = new QLabel;
    m_headline->setObjectName(QStringLiteral("runHeadline"));
    m_headline->setTextFormat(Qt::PlainText);
    m_headline->setWordWrap(true);
    m_headline->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = m_headline->font();
    font.setBold(true);
    m_headline->setFont(font);
    layout->addWidget(m_sign, 0, Qt::AlignTop);
    layout->addWidget(m_headline, 1);
    return head;
}

QWidget *RunDetailsDialog::makeButtons()
{
    auto *const buttons = new QDialogButtonBox;
    const auto add = [buttons](const QString &text, const char *name) {
        QPushButton *const button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        return button;
    };
    connect(add(tr("&Copy details"), "copyDetails"), &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(RunDetails(m_run).text()); });
    connect(add(tr("&Save report…"), "saveReport"), &QPushButton::clicked, this, &RunDetailsDialog::saveReport);
    connect(add(tr("Show &log"), "showLog"), &QPushButton::clicked, this,
            [this] { Q_EMIT logRequested(m_run); });
    m_again = add(tr("&Run again"), "runAgain");
    connect(m_again, &QPushButton::clicked, this, [this] { Q_EMIT againRequested(m_run); });
    m_retry = add(tr("Retry only &failed objects"), "retryFailed");
    connect(m_retry, &QPushButton::clicked, this, [this] { Q_EMIT retryRequested(m_run); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    // Last of all: Tab goes the order in which they were added.
    buttons->addButton(QDialogButtonBox::Close)->setDefault(true);
    return buttons;
}

void RunDetailsDialog::setRun(const Run &run)
{
    m_run = run;
    m_id = run.id;
    m_retry->setVisible(static_cast<bool>(failedObjects(run)));
    show(RunDetails(run));
}

void RunDetailsDialog::setCanRunAgain(bool can)
{
    m_again->setEnabled(can);
    m_retry->setEnabled(can);
}

void RunDetailsDialog::show(const RunDetails &details)
{
    setWindowTitle(tr("Run of %1").arg(m_run.pipelineName));
    m_headline->setText(details.headline());
    showSign();
    delete m_facts->layout();
    qDeleteAll(m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *const form = new QFormLayout(m_facts);
    form->setContentsMargins(0, 0, 0, 0);
    for (const DetailLine &line : details.facts()) {
        auto *const value = new QLabel(line.value);
        value->setTextFormat(Qt::PlainText);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setWordWrap(true);
        form->addRow(tr("%1:", "the name of a value").arg(line.name), value);
    }
    showCounts(details);
    const QList<ProblemGroup> problems = details.problems();
    qint64 count = 0;
    for (const ProblemGroup &group : problems)
        count += group.count;
    m_problemsTitle->setText(RunWords::problems(count));
    m_problemsTitle->setVisible(count > 0);
    m_problems->setVisible(count > 0);
    m_problems->setHtml(problemsHtml(details));
}

void RunDetailsDialog::showCounts(const RunDetails &details)
{
    const QStringList names = RunDetails::countNames();
    const QList<SourceObject> objects = details.objects();
    m_counts->setColumnCount(static_cast<int>(names.size()));
    m_counts->setRowCount(static_cast<int>(objects.size()));
    for (int column = 0; column < names.size(); ++column)
        m_counts->setHorizontalHeaderItem(column, cell(names.at(column), Qt::AlignRight));
    for (int row = 0; row < objects.size(); ++row) {
        m_counts->setVerticalHeaderItem(row, cell(RunWords::object(objects.at(row)), Qt::AlignLeading));
        const QStringList texts = RunDetails::countTexts(m_run.of(objects.at(row)));
        for (int column = 0; column < texts.size(); ++column)
            m_counts->setItem(row, column, cell(texts.at(column), Qt::AlignRight));
    }
    m_counts->resizeColumnsToContents();
    m_counts->setVisible(m_run.outcome != RunOutcome::Skipped && !objects.isEmpty());
    // As high as its rows: the rest belongs to the problems.
    const int rows = m_counts->verticalHeader()->length() + m_counts->horizontalHeader()->sizeHint().height();
    const int bar = m_counts->style()->pixelMetric(QStyle::PM_ScrollBarExtent);
    m_counts->setMaximumHeight(rows + 2 * m_counts->frameWidth() + bar);
    m_counts->setMinimumHeight(m_counts->horizontalHeader()->sizeHint().height() * 3);
}

void RunDetailsDialog::showSign()
{
    const RunLook look = lookOf(m_run.outcome);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    m_sign->setPixmap(shapeIcon(look.shape, look.tone, palette()).pixmap(size, size));
}

QString RunDetailsDialog::problemsHtml(const RunDetails &details)
{
    QString html;
    const auto paragraph = [](const QString &text) {
        return QStringLiteral("<p style=\"margin:0\">%1</p>").arg(text.toHtmlEscaped());
    };
    for (const ProblemGroup &group : details.problems()) {
        html += QStringLiteral("<p style=\"margin-bottom:2px\"><b>%1</b>%2</p>")
                    .arg(group.count > 1 ? tr("%1 × %2", "count and message")
                                               .arg(RunWords::count(group.count), group.message)
                                               .toHtmlEscaped()
                                         : group.message.toHtmlEscaped(),
                         group.id.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(group.id));
        if (!group.affected.isEmpty())
            html += paragraph(
                tr("Affected: %1").arg(group.affected.join(tr(", ", "between the members of a list"))));
        for (const QString &said : group.said)
            html += paragraph(said);
        if (!group.nextStep.isEmpty())
            html += paragraph(tr("What you can do: %1").arg(group.nextStep));
    }
    return html;
}

void RunDetailsDialog::saveReport()
{
    const Run run = m_run;
    saveFile(this,
             {tr("Save report"),
              QStringLiteral("kitesync-run-%1.txt")
                  .arg(run.startedAt.toUTC().toString(QStringLiteral("yyyyMMdd-HHmmss"))),
              {tr("Text file (*.txt)"), tr("JSON file (*.json)")}},
             [run](const QString &path) {
                 if (path.endsWith(QLatin1String(".json"), Qt::CaseInsensitive))
                     return QJsonDocument(runjson::historyEntry(run)).toJson();
                 return RunDetails(run).text().toUtf8();
             });
}

void RunDetailsDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_sign != nullptr)
        showSign();
}

} // namespace kitesync
