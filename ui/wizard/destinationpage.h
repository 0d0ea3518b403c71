// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

#include <QHash>
#include <QTimer>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QStackedWidget;

namespace kitesync {

class CheckedField;
class ServerForm;
class TestStatus;

/// "Choose where the data goes": kind, its form, and what is there.
class DestinationPage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DestinationPage)
public:
    DestinationPage(WizardSession &session, const QStringList &sqlDrivers, QWidget *parent = nullptr);

    void initializePage() override;
    [[nodiscard]] bool validatePage() override;
    void forgetSecrets();

Q_SIGNALS:
    /// The test that the person waited for passed: the way on is free.
    void settled();

private:
    void makeKinds(const QStringList &sqlDrivers);
    [[nodiscard]] QWidget *makeFileForm();
    void makeShared();
    void makeStatus();
    void browse();
    void choose(DestinationKind kind);
    void edited();
    void take();
    [[nodiscard]] QWidget *firstWrong();
    [[nodiscard]] CheckedField *fieldOf(DraftField field) const;
    void test();
    void showTest();
    void showFailure();
    void showAdoptable(const ErrorText &text, bool wanted);
    void showForm();

    WizardSession &m_session;
    QHash<DestinationKind, QRadioButton *> m_kinds;
    QStackedWidget *m_forms = nullptr;
    QLineEdit *m_file = nullptr;
    CheckedField *m_fileField = nullptr;
    ServerForm *m_server = nullptr;
    QLineEdit *m_prefix = nullptr;
    CheckedField *m_prefixField = nullptr;
    QPushButton *m_test = nullptr;
    TestStatus *m_status = nullptr;
    QLabel *m_makeFolder = nullptr;
    QLabel *m_adopt = nullptr;
    QTimer m_settling; ///< a file is looked at when typing pauses
    bool m_goOn = false; ///< the person waits for the test to go on
};

} // namespace kitesync
