// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/history/rundetails.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;
class QTextBrowser;

namespace kitesync {

/// One run with everything that is known of it (ux.md 3.5). Not modal; the run is the one at the time of opening or of the
/// last setRun().
class RunDetailsDialog final : public QDialog
{
    Q_OBJECT
public:
    explicit RunDetailsDialog(const Run &run, QWidget *parent = nullptr);

    [[nodiscard]] const QString &runId() const { return m_id; }
    [[nodiscard]] RunOutcome outcome() const { return m_run.outcome; }
    /// The same run, later.
    void setRun(const Run &run);
    /// Whether another run may be started now.
    void setCanRunAgain(bool can);

Q_SIGNALS:
    void logRequested(const kitesync::Run &run);
    void againRequested(const kitesync::Run &run);
    /// Only what failedObjects() tells.
    void retryRequested(const kitesync::Run &run);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeButtons();
    void show(const RunDetails &details);
    void showCounts(const RunDetails &details);
    void showSign();
    [[nodiscard]] static QString problemsHtml(const RunDetails &details);
    void saveReport();

    QString m_id;
    Run m_run;
    QLabel *m_sign = nullptr;
    QLabel *m_headline = nullptr;
    QWidget *m_facts = nullptr;
    QTableWidget *m_counts = nullptr;
    QLabel *m_problemsTitle = nullptr;
    QTextBrowser *m_problems = nullptr;
    QPushButton *m_again = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace kitesync
