// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QTableWidget;

namespace kitesync {

class TestStatus;

/// The move itself: begins when the page is shown, tells how far it is and what came of it.
class MovePage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MovePage)
public:
    /// @p dataFolder is the program's own folder for databases, which is made when it is the place.
    MovePage(PipelineManager &manager, WizardSession &session, const QString &dataFolder,
             QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool isComplete() const override { return m_done; }
    [[nodiscard]] bool isMoving() const { return m_moving; }
    void stop();

Q_SIGNALS:
    /// It began or ended.
    void moved();

private:
    void begin();
    void showProgress();
    void finish(const RunReport &report);
    void showMoved(const RunReport &report);
    void end(bool done);

    PipelineManager &m_manager;
    WizardSession &m_session;
    const QString m_dataFolder;
    const PipelineKey m_key;
    DestinationConfig m_before;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    TestStatus *m_status = nullptr;
    QTableWidget *m_tables = nullptr;
    QLabel *m_left = nullptr;
    QPlainTextEdit *m_statements = nullptr;
    bool m_moving = false;
    bool m_done = false;
};

} // namespace kitesync
