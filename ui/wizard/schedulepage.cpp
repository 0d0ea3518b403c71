// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/schedulepage.h"

#include "models/wizard/wizardwords.h"
#include "ui/common/announce.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <array>

namespace kitesync {

namespace {

constexpr int custom = 0; ///< in the list of minutes
constexpr std::array offeredHours{1, 3, 6, 12, 24};

} // namespace

SchedulePage::SchedulePage(WizardSession &session, QWidget *parent)
    : ScrollPage(QStringLiteral("schedulePage"), parent)
    , m_session(session)
{
    setTitle(tr("Choose when to copy"));
    setSubTitle(tr("Each sync copies only what is new or has changed."));
    m_byHand = new QRadioButton(tr("&Only when I start it"), contentWidget());
    m_byHand->setObjectName(QStringLiteral("byHand"));
    content()->addWidget(m_byHand);
    makeFrequency();
    m_next = new QLabel(contentWidget());
    m_next->setObjectName(QStringLiteral("nextRuns"));
    m_next->setWordWrap(true);
    content()->addWidget(m_next);
    content()->addSpacing(fontMetrics().height());
    makeConditions();
    content()->addStretch(1);
}

QCheckBox *SchedulePage::addSwitch(const QString &name, const QString &text, bool PipelineDraft::*value)
{
    auto *const box = new QCheckBox(text, contentWidget());
    box->setObjectName(name);
    content()->addWidget(box);
    connect(box, &QCheckBox::clicked, this, [this, value](bool wanted) { m_session.draft().*value = wanted; });
    return box;
}

void SchedulePage::makeConditions()
{
    m_catchUp = addSwitch(QStringLiteral("catchUp"),
                          tr("If the computer was off or aslee&p, copy soon after it is back"),
                          &PipelineDraft::catchUp);
    m_metered = addSwitch(QStringLiteral("metered"), tr("Not on &metered connections"),
                          &PipelineDraft::notOnMetered);
    m_metered->setAccessibleDescription(tr("A sync that you start yourself always runs."));
    m_metered->setToolTip(m_metered->accessibleDescription());
    m_autostart = addSwitch(QStringLiteral("autostart"),
                            tr("Start Kitesync in the background when I &log in"), &PipelineDraft::autostart);
    auto *const why = new QLabel(tr("Schedules run only while Kitesync is running."), contentWidget());
    why->setWordWrap(true);
    m_autostart->setAccessibleDescription(why->text());
    content()->addWidget(why);
}

void SchedulePage::makeFrequency()
{
    auto *const row = new QHBoxLayout;
    m_every = new QRadioButton(tr("&Every"), contentWidget());
    m_every->setObjectName(QStringLiteral("every"));
    m_frequency = new QComboBox(contentWidget());
    m_frequency->setObjectName(QStringLiteral("frequency"));
    nameChoice(m_frequency, tr("Ingestion frequency"));
    m_frequency->addItem(tr("30 minutes"), 30);
    for (const int hours : offeredHours)
        m_frequency->addItem(tr("%n hour(s)", nullptr, hours), hours * 60);
    m_frequency->addItem(tr("Custom"), custom);
    m_hours = new QSpinBox(contentWidget());
    m_hours->setObjectName(QStringLiteral("customHours"));
    m_hours->setAccessibleName(tr("Hours between two syncs"));
    m_hours->setRange(1, 24);
    m_hours->setSuffix(tr(" h", "hours, after a number that can be chosen"));
    row->addWidget(m_every);
    row->addWidget(m_frequency);
    row->addWidget(m_hours);
    row->addStretch(1);
    content()->addLayout(row);
    connect(m_byHand, &QRadioButton::toggled, this, &SchedulePage::take);
    connect(m_frequency, &QComboBox::currentIndexChanged, this, &SchedulePage::take);
    connect(m_hours, &QSpinBox::valueChanged, this, &SchedulePage::take);
}

void SchedulePage::initializePage()
{
    showDraft();
    showEffects();
}

void SchedulePage::showDraft()
{
    const PipelineDraft draft = m_session.draft();
    const QSignalBlocker byHand(m_byHand);
    const QSignalBlocker frequency(m_frequency);
    const QSignalBlocker hours(m_hours);
    const int minutes = static_cast<int>(draft.every.value_or(std::chrono::hours(6)).count());
    const int offered = m_frequency->findData(minutes);
    m_byHand->setChecked(!draft.every);
    m_every->setChecked(draft.every.has_value());
    m_frequency->setCurrentIndex(offered >= 0 ? offered : m_frequency->findData(custom));
    m_hours->setValue(minutes / 60);
}

void SchedulePage::take()
{
    std::optional<std::chrono::minutes> &every = m_session.draft().every;
    const int minutes = m_frequency->currentData().toInt();
    if (m_byHand->isChecked())
        every = std::nullopt;
    else if (minutes == custom)
        every = std::chrono::hours(m_hours->value());
    else
        every = std::chrono::minutes(minutes);
    showEffects();
}

void SchedulePage::showEffects()
{
    const PipelineDraft &draft = m_session.draft();
    const bool scheduled = draft.every.has_value();
    m_frequency->setEnabled(scheduled);
    m_hours->setVisible(m_frequency->currentData().toInt() == custom);
    m_hours->setEnabled(scheduled);
    m_catchUp->setEnabled(scheduled);
    m_catchUp->setChecked(draft.catchUp);
    m_metered->setEnabled(scheduled);
    m_metered->setChecked(draft.notOnMetered);
    m_autostart->setEnabled(scheduled);
    m_autostart->setChecked(scheduled && draft.autostart);
    announce(m_next, WizardWords::nextRuns(draft, m_session.now()));
}

} // namespace kitesync
