// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QPushButton;

namespace kitesync {

class TestStatus;

/// "Review": everything once more, and what became of the saving.
class ReviewPage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewPage)
public:
    /// @p canKeepInMemory: a token may be kept until the program quits when the keychain fails.
    ReviewPage(WizardSession &session, bool canKeepInMemory, QWidget *parent = nullptr);

    void initializePage() override;

    void showSaving();
    void showFailure(const Error &error);

Q_SIGNALS:
    void keepInMemoryWanted();

private:
    [[nodiscard]] QLabel *addLine(QFormLayout *form, const QString &title, const QString &objectName);

    WizardSession &m_session;
    const bool m_canKeepInMemory;
    QLabel *m_name = nullptr;
    QLabel *m_source = nullptr;
    QLabel *m_destination = nullptr;
    QLabel *m_objects = nullptr;
    QLabel *m_history = nullptr;
    QLabel *m_schedule = nullptr;
    QLabel *m_warning = nullptr;
    QCheckBox *m_startNow = nullptr;
    TestStatus *m_status = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace kitesync
