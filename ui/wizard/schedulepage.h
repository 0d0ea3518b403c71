// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace kitesync {

/// "Choose when to copy": the ingestion frequency.
class SchedulePage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SchedulePage)
public:
    explicit SchedulePage(WizardSession &session, QWidget *parent = nullptr);

    void initializePage() override;

private:
    void makeFrequency();
    void makeConditions();
    QCheckBox *addSwitch(const QString &name, const QString &text, bool PipelineDraft::*value);
    void showDraft();
    void take();
    void showEffects();

    WizardSession &m_session;
    QRadioButton *m_byHand = nullptr;
    QRadioButton *m_every = nullptr;
    QComboBox *m_frequency = nullptr;
    QSpinBox *m_hours = nullptr;
    QLabel *m_next = nullptr;
    QCheckBox *m_catchUp = nullptr;
    QCheckBox *m_metered = nullptr;
    QCheckBox *m_autostart = nullptr;
};

} // namespace kitesync
