// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/reviewpage.h"

#include "models/wizard/wizardwords.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"
#include "ui/wizard/teststatus.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kitesync {

namespace {

bool isOfKeychain(ErrorKind kind)
{
    return kind == ErrorKind::KeychainMissing || kind == ErrorKind::KeychainLocked
           || kind == ErrorKind::KeychainDismissed || kind == ErrorKind::KeychainFailed;
}

} // namespace

ReviewPage::ReviewPage(WizardSession &session, bool canKeepInMemory, QWidget *parent)
    : ScrollPage(QStringLiteral("reviewPage"), parent)
    , m_session(session)
    , m_canKeepInMemory(canKeepInMemory)
{
    setTitle(tr("Review"));
    setSubTitle(session.isEdit() ? tr("Nothing is changed until you press Save changes.")
                                 : tr("Nothing is written until you press Create pipeline."));
    auto *const form = new QFormLayout;
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_name = addLine(form, tr("Pipeline:"), QStringLiteral("reviewName"));
    m_source = addLine(form, tr("Buildkite:"), QStringLiteral("reviewSource"));
    m_destination = addLine(form, tr("Destination:"), QStringLiteral("reviewDestination"));
    m_objects = addLine(form, tr("Copied:"), QStringLiteral("reviewObjects"));
    m_history = addLine(form, tr("How far back:"), QStringLiteral("reviewHistory"));
    m_schedule = addLine(form, tr("When:"), QStringLiteral("reviewSchedule"));
    m_warning = addLine(form, tr("Note:"), QStringLiteral("reviewWarning"));
    content()->addLayout(form);
    m_startNow = new QCheckBox(tr("&Start the first sync now"), contentWidget());
    m_startNow->setObjectName(QStringLiteral("startNow"));
    m_startNow->setVisible(!session.isEdit());
    content()->addWidget(m_startNow);
    content()->addStretch(1);
    m_status = new TestStatus(QStringLiteral("saveStatus"), contentWidget());
    m_keep = new QPushButton(tr("&Keep the token only until I quit"), contentWidget());
    m_keep->setObjectName(QStringLiteral("keepInMemory"));
    m_keep->setAutoDefault(false);
    m_keep->hide();
    content()->addWidget(m_status);
    content()->addWidget(m_keep, 0, Qt::AlignLeading);
    connect(m_keep, &QPushButton::clicked, this, &ReviewPage::keepInMemoryWanted);
    connect(m_startNow, &QCheckBox::clicked, this, [this](bool now) { m_session.draft().startNow = now; });
}

QLabel *ReviewPage::addLine(QFormLayout *form, const QString &title, const QString &objectName)
{
    auto *const value = new QLabel(contentWidget());
    value->setObjectName(objectName);
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    // Only this of the policy: wrapping has set that the height depends on the width.
    QSizePolicy policy = value->sizePolicy();
    policy.setHorizontalPolicy(QSizePolicy::Expanding);
    value->setSizePolicy(policy);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(title, value);
    return value;
}

void ReviewPage::initializePage()
{
    const PipelineDraft &draft = m_session.draft();
    const std::optional<SourceReport> report = m_session.report();
    m_name->setText(draft.name.trimmed());
    m_source->setText(WizardWords::sourceLine(draft, report));
    m_destination->setText(
        WizardWords::destinationLine(draft.destination, m_session.findings(), m_session.now()));
    m_objects->setText(RunWords::objects(m_session.objects()));
    m_history->setText(WizardWords::historyLine(draft));
    m_schedule->setText(draft.every ? TimeWords::every(draft.every) + QLatin1Char('\n')
                                          + WizardWords::nextRuns(draft, m_session.now())
                                    : TimeWords::every(draft.every));
    QStringList warnings;
    if (report)
        warnings.append(WizardWords::expiry(*report, m_session.now()));
    else if (m_session.isSourceWaived())
        warnings.append(tr("The connection to Buildkite was not tested."));
    warnings.removeAll(QString());
    m_warning->setText(warnings.join(QLatin1Char('\n')));
    auto *const form = qobject_cast<QFormLayout *>(content()->itemAt(0)->layout());
    form->labelForField(m_warning)->setVisible(!warnings.isEmpty());
    m_warning->setVisible(!warnings.isEmpty());
    m_startNow->setChecked(draft.startNow);
    m_status->showNothing();
    m_keep->hide();
}

void ReviewPage::showSaving()
{
    m_keep->hide();
    m_status->showBusy(tr("Saving…"));
}

void ReviewPage::showFailure(const Error &error)
{
    m_status->showError(ErrorWords::text(error));
    m_keep->setVisible(m_canKeepInMemory && isOfKeychain(error.kind));
    reveal(m_status);
}

} // namespace kitesync
