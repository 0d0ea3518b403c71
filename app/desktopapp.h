// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserverthread.h"
#include "app/desktop/autostart.h"
#include "app/desktop/singleinstance.h"
#include "app/desktop/systemwatch.h"
#include "app/process/maskingvault.h"
#include "models/pipelines/pipelinemanager.h"
#include "models/pipelines/surroundings.h"
#include "models/settings/settings.h"
#include "sync/credentials/environmentvault.h"
#include "sync/credentials/keychainvault.h"
#include "sync/credentials/memoryvault.h"
#include "sync/domain/clock.h"
#include "sync/engine/syncengine.h"
#include "sync/schedule/scheduler.h"
#include "sync/store/appfolders.h"
#include "sync/store/store.h"

#include <QObject>

#include <future>
#include <memory>

namespace kitesync {

class DesktopWindows;

/// How the window was asked for on the command line.
struct DesktopOptions
{
    bool background = false; ///< in the tray
    bool demo = false; ///< on the built-in sample organisation, in a world of its own
};

/// The desktop application: makes everything in the right order, joins it and takes it down again. One a process, on the
/// GUI thread.
class DesktopApp final : public QObject
{
    Q_OBJECT
public:
    DesktopApp(EnvironmentSecrets secrets, const DesktopOptions &options);
    ~DesktopApp() override;

    /// Runs until the person quits; the exit status of cli.md.
    /// @p fontsListed is waited for before the first window is made.
    [[nodiscard]] int run(std::future<void> fontsListed);

private:
    [[nodiscard]] Status open();
    void openVault();
    /// The sample organisation gets another port with each start: its pipelines follow.
    [[nodiscard]] Status openDemo();
    void join();
    void connectSettings();
    void showFailure(const Error &error);
    /// Ends the runs at a safe point, then the program.
    void leave();

    DesktopOptions m_options;
    SystemClock m_clock;
    EnvironmentSecrets m_secrets;
    AppFolders m_folders;
    std::unique_ptr<DemoServerThread> m_demo;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<EnvironmentVault> m_environment;
    std::unique_ptr<MemoryVault> m_vault; ///< holds what is to be kept until the program ends only
    std::unique_ptr<MaskingVault> m_maskingVault; ///< before all of them: what everybody uses
    Autostart m_autostart;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SingleInstance> m_instance;
    Surroundings m_surroundings;
    SystemWatch m_systemWatch;
    std::unique_ptr<Scheduler> m_scheduler;
    std::unique_ptr<SyncEngine> m_engine;
    std::unique_ptr<PipelineManager> m_manager;
    std::unique_ptr<DesktopWindows> m_windows;
    bool m_leaving = false;
};

/// The name under which the program is known: its folder, its icon, its desktop file.
void nameApplication();

} // namespace kitesync
