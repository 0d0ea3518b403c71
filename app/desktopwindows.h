// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/errands.h"
#include "app/desktophelp.h"
#include "app/desktoppages.h"
#include "app/desktopsigns.h"
#include "models/pipelines/pipelinemanager.h"
#include "models/settings/settings.h"
#include "models/wizard/pipelinedraft.h"
#include "sync/store/appfolders.h"
#include "ui/main/mainwindow.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wizard/pipelinewizard.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

namespace kitesync {

/// The windows and what stands beside them (tray, notifications): opens what is asked for, once each.
class DesktopWindows final : public QObject
{
    Q_OBJECT
public:
    struct Parts
    {
        PipelineManager &manager; ///< this and the settings must outlive the windows
        Settings &settings;
        AppFolders folders;
        DraftPrefill prefill; ///< of a first pipeline
        QStringList sqlDrivers; ///< that are installed
        std::function<void()> keepSecretsUntilQuit; ///< empty: not offered
    };
    explicit DesktopWindows(Parts parts);
    ~DesktopWindows() override;

    /// Shows the window, or only the tray for @p background.
    void start(bool background);
    /// Brings the window to the front; @p key: with this pipeline, unless it is empty.
    void raise(const PipelineKey &key = {});
    /// The program is ending: nothing is left to be seen.
    void hideAll();

Q_SIGNALS:
    /// The person wants the program to end.
    void leaveWanted();

private:
    void addPages();
    void connectWindow();
    void connectHelp();
    void connectSigns();
    void toggle();
    void showDetails(const PipelineKey &key, const QString &runId);
    void openNew();
    void openEdit(const PipelineKey &key, EditPlace place);
    void openDuplicate(const PipelineKey &key);
    void openMove(const PipelineKey &key);
    /// Takes the wizard; false, and it is gone, when another one is open.
    bool take(QWizard *wizard);
    bool open(PipelineWizard *wizard);
    [[nodiscard]] WizardContext wizardContext() const;
    void openDatabase(const PipelineKey &key);
    void openSettings();
    void runErrand(NoticeAction action);
    void fix(const PipelineKey &key);
    void traySettled(bool available, bool background);
    void goOnHidden();
    void askToKeepRunning();
    [[nodiscard]] bool isAnyScheduled() const;
    void unlock(const PipelineKey &key);
    void closeWanted();
    void quitWanted();
    void keepLayout() const;
    [[nodiscard]] QByteArray keptLayout() const;
    [[nodiscard]] QString layoutFile() const;
    [[nodiscard]] QString dataFolder() const;

    Parts m_parts;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<DesktopPages> m_pages; // in the window
    std::unique_ptr<DesktopHelp> m_help; // beside the window
    std::unique_ptr<DesktopSigns> m_signs;
    std::unique_ptr<Errands> m_errands; // beside the window
    QPointer<QWizard> m_wizard;
    QPointer<SettingsDialog> m_settings;
};

} // namespace kitesync
