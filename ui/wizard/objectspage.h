// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

#include <array>

class QCheckBox;
class QDateEdit;
class QLabel;
class QRadioButton;
class QSpinBox;

namespace kitesync {

class CheckedField;

/// "Choose what to copy": objects and how far back.
class ObjectsPage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ObjectsPage)
public:
    explicit ObjectsPage(WizardSession &session, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool validatePage() override;

private:
    struct Row
    {
        QCheckBox *box = nullptr;
        QLabel *hint = nullptr;
    };
    void makeObject(SourceObject object);
    void makeHistory();
    void choose(SourceObject object, bool chosen);
    void showObjects();
    void showHistory();
    void takeHistory();

    WizardSession &m_session;
    std::array<Row, sourceObjectCount> m_rows;
    QLabel *m_note = nullptr;
    QLabel *m_problem = nullptr;
    QWidget *m_history = nullptr;
    QRadioButton *m_everything = nullptr;
    QRadioButton *m_since = nullptr;
    QRadioButton *m_last = nullptr;
    QDateEdit *m_date = nullptr;
    QSpinBox *m_days = nullptr;
    CheckedField *m_dateField = nullptr;
    QLabel *m_estimate = nullptr;
};

} // namespace kitesync
