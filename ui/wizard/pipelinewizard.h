// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/wizardsession.h"
#include "ui/wizard/wizardcontext.h"

#include <QWizard>

#include <optional>

namespace kitesync {

class ConnectPage;
class DestinationPage;
class ReviewPage;
class StepRail;

/// The wizard that makes, edits or copies a pipeline (ux.md 3.2). Opened with open() or show(), never exec().
/// The pages are thin: what they know and do is WizardSession's.
class PipelineWizard final : public QWizard
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PipelineWizard)
public:
    enum Page { Connect, Destination, Objects, Schedule, Review };
    Q_ENUM(Page)

    PipelineWizard(const WizardContext &context, const PipelineDraft &draft, QWidget *parent = nullptr);
    ~PipelineWizard() override;

    [[nodiscard]] static PipelineWizard *forNew(const WizardContext &context,
                                                const DraftPrefill &prefill = {}, QWidget *parent = nullptr);
    [[nodiscard]] static PipelineWizard *forEdit(const WizardContext &context, const PipelineConfig &config,
                                                 QWidget *parent = nullptr);
    [[nodiscard]] static PipelineWizard *forDuplicate(const WizardContext &context,
                                                      const PipelineConfig &config, QWidget *parent = nullptr);

    /// Goes to a page, as a click on its step does: page by page, so that each can say no. Opens Edit at the page
    /// that is to be changed.
    void goTo(Page page);

    void accept() override;
    void reject() override;
    void done(int result) override;

Q_SIGNALS:
    /// A new pipeline was saved; @p startNow: its first sync is wanted now.
    void created(const kitesync::PipelineKey &key, bool startNow);
    /// An edited pipeline was saved.
    void changed(const kitesync::PipelineKey &key);
    /// Starting at login is wanted otherwise than it is now.
    void autostartWanted(bool wanted);

private:
    void addPages(const WizardContext &context);
    void addRail();
    void pageChanged(int id);
    void focusFirstInput();
    void goOn(Page from);
    void saved(const PipelineConfig &config);
    void saveFailed(const Error &error);
    void setSaving(bool saving);
    void saveFromHere();
    void forgetJump();
    void askToDiscard();

    WizardSession m_session;
    const bool m_autostart;
    const std::function<void()> m_keepSecretsUntilQuit;
    std::optional<Page> m_target; ///< where a jump goes on to when the test on its way passes
    bool m_savesThere = false; ///< a jump to the review that saves once it is there
    StepRail *m_rail = nullptr;
    ConnectPage *m_connect = nullptr;
    DestinationPage *m_destination = nullptr;
    ReviewPage *m_review = nullptr;
};

} // namespace kitesync
