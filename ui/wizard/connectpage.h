// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/scrollpage.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace kitesync {

class CheckedField;
class TestStatus;

/// "Connect to Buildkite": name, token, slug; its Next button is Test & Continue.
class ConnectPage final : public ScrollPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ConnectPage)
public:
    explicit ConnectPage(WizardSession &session, QWidget *parent = nullptr);

    [[nodiscard]] bool validatePage() override;
    void initializePage() override;

    /// While set, an edited pipeline's untouched connection is left without a test.
    void setJumping(bool jumping) { m_jumping = jumping; }
    /// Empties the token's field.
    void forgetSecrets();

Q_SIGNALS:
    /// The test passed, or was waived: the way on is free.
    void settled();

private:
    void makeName(QFormLayout *form);
    void makeToken(QFormLayout *form);
    void makeTokenHelp(QFormLayout *form);
    void makeSlug(QFormLayout *form);
    void makeAdvanced(QFormLayout *form);
    void makeStatus();
    void edited();
    void take();
    void takeProposal();
    [[nodiscard]] QWidget *firstWrong();
    [[nodiscard]] bool canLookUpSlug() const;
    void listOrganizations();
    void askForSlug();
    void offerOrganizations();
    void showTest();
    void testEnded();
    void blame();

    WizardSession &m_session;
    QLineEdit *m_name = nullptr;
    QLabel *m_counter = nullptr;
    QLineEdit *m_token = nullptr;
    QComboBox *m_slug = nullptr;
    QLabel *m_list = nullptr; ///< opens the slug's list
    QToolButton *m_advanced = nullptr;
    QLineEdit *m_api = nullptr;
    CheckedField *m_nameField = nullptr;
    CheckedField *m_tokenField = nullptr;
    CheckedField *m_slugField = nullptr;
    CheckedField *m_apiField = nullptr;
    TestStatus *m_status = nullptr;
    QLabel *m_waive = nullptr;
    qsizetype m_tokenLength = 0;
    bool m_jumping = false;
    bool m_mayWait = false; ///< the slug may be empty: the test finds it
};

} // namespace kitesync
