// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/objectspage.h"

#include "models/wizard/wizardwords.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "ui/common/announce.h"
#include "ui/wizard/checkedfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QStyle>
#include <QVBoxLayout>

namespace kitesync {

namespace {

constexpr int mostDays = 36500;

QString titleOf(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return ObjectsPage::tr("&Pipelines (Buildkite)");
    case SourceObject::Agents:
        return ObjectsPage::tr("&Agents");
    case SourceObject::Builds:
        return ObjectsPage::tr("B&uilds");
    case SourceObject::Jobs:
        return ObjectsPage::tr("&Jobs");
    }
    return {};
}

QLabel *makeLabel(const QString &objectName, QWidget *parent)
{
    auto *const label = new QLabel(parent);
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

/// "1 day", "90 days".
void sayDays(QSpinBox *days)
{
    days->setSuffix(ObjectsPage::tr(" day(s)", "after a number that can be chosen", days->value()));
}

} // namespace

ObjectsPage::ObjectsPage(WizardSession &session, QWidget *parent)
    : ScrollPage(QStringLiteral("objectsPage"), parent)
    , m_session(session)
{
    setTitle(tr("Choose what to copy"));
    setSubTitle(tr("You can change this later; what was copied stays."));
    for (const SourceObject object : allSourceObjects)
        makeObject(object);
    m_note = makeLabel(QStringLiteral("objectsNote"), contentWidget());
    m_note->hide();
    m_problem = makeLabel(QStringLiteral("objectsError"), contentWidget());
    m_problem->hide();
    content()->addWidget(m_note);
    content()->addWidget(m_problem);
    content()->addSpacing(fontMetrics().height() / 2);
    makeHistory();
    m_estimate = makeLabel(QStringLiteral("estimate"), contentWidget());
    content()->addWidget(m_estimate);
    content()->addStretch(1);
}

void ObjectsPage::makeObject(SourceObject object)
{
    Row &row = m_rows.at(indexOf(object));
    row.box = new QCheckBox(titleOf(object), contentWidget());
    row.box->setObjectName(nameOf(object));
    row.hint = makeLabel(nameOf(object) + QLatin1String("Hint"), contentWidget());
    auto *const under = new QHBoxLayout;
    under->addSpacing(style()->pixelMetric(QStyle::PM_IndicatorWidth)
                      + style()->pixelMetric(QStyle::PM_CheckBoxLabelSpacing));
    under->addWidget(row.hint, 1);
    content()->addWidget(row.box);
    content()->addLayout(under);
    connect(row.box, &QCheckBox::clicked, this, [this, object](bool chosen) { choose(object, chosen); });
}

void ObjectsPage::makeHistory()
{
    m_history = new QWidget(contentWidget());
    m_history->setObjectName(QStringLiteral("history"));
    auto *const rows = new QVBoxLayout(m_history);
    rows->setContentsMargins({});
    auto *const title = new QLabel(tr("How far back:"), m_history);
    rows->addWidget(title);
    m_everything = new QRadioButton(tr("E&verything Buildkite still keeps"), m_history);
    m_everything->setObjectName(QStringLiteral("historyEverything"));
    rows->addWidget(m_everything);
    m_since = new QRadioButton(tr("&Since"), m_history);
    m_since->setObjectName(QStringLiteral("historySince"));
    m_date = new QDateEdit(m_history);
    m_date->setObjectName(QStringLiteral("historyDate"));
    m_date->setCalendarPopup(true);
    m_date->setAccessibleName(tr("First day to copy"));
    m_dateField = new CheckedField(m_date, m_history);
    auto *const since = new QHBoxLayout;
    since->addWidget(m_since, 0, Qt::AlignTop);
    since->addWidget(m_dateField);
    since->addStretch(1);
    rows->addLayout(since);
    m_last = new QRadioButton(tr("The &last"), m_history);
    m_last->setObjectName(QStringLiteral("historyLast"));
    m_days = new QSpinBox(m_history);
    m_days->setObjectName(QStringLiteral("historyDays"));
    m_days->setRange(1, mostDays);
    m_days->setAccessibleName(tr("Number of days to copy"));
    auto *const last = new QHBoxLayout;
    last->addWidget(m_last);
    last->addWidget(m_days);
    last->addStretch(1);
    rows->addLayout(last);
    content()->addWidget(m_history);
    for (QRadioButton *const each : {m_everything, m_since, m_last})
        connect(each, &QRadioButton::toggled, this, &ObjectsPage::takeHistory);
    connect(m_date, &QDateEdit::dateChanged, this, [this] {
        m_dateField->clear();
        takeHistory();
    });
    connect(m_days, &QSpinBox::valueChanged, this, &ObjectsPage::takeHistory);
}

void ObjectsPage::initializePage()
{
    announce(m_note, {});
    showFieldError(m_rows.front().box, m_problem, {});
    m_dateField->clear();
    showObjects();
    showHistory();
}

void ObjectsPage::showObjects()
{
    const std::optional<SourceReport> report = m_session.report();
    const SourceObjects chosen = m_session.objects();
    for (const SourceObject object : allSourceObjects) {
        const Row &row = m_rows.at(indexOf(object));
        const std::optional<ErrorText> refusal = report ? WizardWords::refusal(*report, object) : std::nullopt;
        row.box->setEnabled(!refusal);
        row.box->setChecked(chosen.testFlag(object));
        // The hint stays readable: it says how to get what is missing.
        row.hint->setText(refusal ? sentences({refusal->sentence(), refusal->nextStep})
                                  : WizardWords::costOf(object));
        row.box->setAccessibleDescription(row.hint->text());
    }
    m_history->setEnabled(chosen.testFlag(SourceObject::Builds));
    const QString estimate = report && chosen.testFlag(SourceObject::Builds)
                                 ? WizardWords::estimate(*report, m_session.draft().base.share)
                                 : QString();
    m_estimate->setText(estimate);
    m_estimate->setVisible(!estimate.isEmpty());
}

void ObjectsPage::choose(SourceObject object, bool chosen)
{
    PipelineDraft &draft = m_session.draft();
    const SourceObjects before = draft.objects;
    draft.choose(object, chosen);
    SourceObjects others = before ^ draft.objects;
    others.setFlag(object, false);
    QString note;
    if (others.testFlag(SourceObject::Jobs))
        note = tr("Jobs come inside of builds, so they are left out too.");
    else if (others.testFlag(SourceObject::Builds))
        note = tr("Jobs come inside of builds, so builds are copied too.");
    announce(m_note, note);
    showFieldError(m_rows.front().box, m_problem, {});
    showObjects();
}

void ObjectsPage::showHistory()
{
    const PipelineDraft draft = m_session.draft();
    const QDate today = m_session.now().toUTC().date();
    const QSignalBlocker everything(m_everything);
    const QSignalBlocker since(m_since);
    const QSignalBlocker last(m_last);
    const QSignalBlocker date(m_date);
    const QSignalBlocker days(m_days);
    m_date->setDate(draft.since.isValid() ? draft.since : today.addDays(-draft.lastDays));
    m_days->setValue(draft.lastDays);
    sayDays(m_days);
    m_everything->setChecked(draft.history == HistoryChoice::Everything);
    m_since->setChecked(draft.history == HistoryChoice::Since);
    m_last->setChecked(draft.history == HistoryChoice::LastDays);
    m_date->setEnabled(m_since->isChecked());
    m_days->setEnabled(m_last->isChecked());
}

void ObjectsPage::takeHistory()
{
    PipelineDraft &draft = m_session.draft();
    draft.history = m_since->isChecked()  ? HistoryChoice::Since
                    : m_last->isChecked() ? HistoryChoice::LastDays
                                          : HistoryChoice::Everything;
    draft.since = m_date->date();
    draft.lastDays = m_days->value();
    sayDays(m_days);
    m_date->setEnabled(m_since->isChecked());
    m_days->setEnabled(m_last->isChecked());
}

bool ObjectsPage::validatePage()
{
    if (const DraftChecks::Problem problem = m_session.checkObjects()) {
        QCheckBox *first = m_rows.front().box;
        for (const Row &row : m_rows) {
            if (row.box->isEnabled()) {
                first = row.box;
                break;
            }
        }
        showFieldError(first, m_problem, problem->text);
        first->setFocus();
        return false;
    }
    if (m_dateField->showProblem(m_session.checkHistory())) {
        m_date->setFocus();
        return false;
    }
    return true;
}

} // namespace kitesync
