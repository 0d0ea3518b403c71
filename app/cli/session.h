// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal/output.h"
#include "sync/credentials/environmentvault.h"
#include "sync/credentials/keychainvault.h"
#include "sync/domain/clock.h"
#include "sync/domain/result.h"
#include "sync/engine/syncengine.h"
#include "sync/store/appfolders.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "sync/store/store.h"

#include <memory>
#include <utility>

namespace kitesync::cli {

/// What a command works with. Nothing is created on disk before open(), nobody asks the keychain and no thread starts
/// before vault() and engine() are used.
class Session final
{
public:
    explicit Session(EnvironmentSecrets secrets);
    ~Session();
    Session(const Session &) = delete;
    Session &operator=(const Session &) = delete;

    [[nodiscard]] Stream &out() { return m_out; }
    [[nodiscard]] Stream &err() { return m_err; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] const EnvironmentSecrets &environment() const { return m_secrets; }

    /// Takes KITESYNC_DESTINATION_PASSWORD away from vault(), where it would answer for the destination that a pipeline has.
    /// Before vault() is used.
    [[nodiscard]] Secret takeDestinationPassword()
    {
        return std::exchange(m_secrets.destinationPassword, Secret());
    }

    /// Folders, log file and the application's own database. Harmless to repeat.
    [[nodiscard]] Status open();
    /// After open() succeeded.
    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] Vault &vault();
    [[nodiscard]] SyncEngine &engine();

    /// Tells a person what went wrong, on standard error.
    void report(const Error &error, const QString &hint = {});
    /// The same in one line, for what is left out while the rest goes on.
    void warn(const Error &error);
    /// One sentence on standard error, after the program's name.
    void complain(const QString &sentence, Style style = Style::Bad);

private:
    SystemClock m_clock;
    EnvironmentSecrets m_secrets;
    AppFolders m_folders;
    Stream m_out{1};
    Stream m_err{2};
    std::unique_ptr<Store> m_store;
    std::unique_ptr<KeychainVault> m_keychain;
    std::unique_ptr<EnvironmentVault> m_vault;
    std::unique_ptr<SyncEngine> m_engine;
};

/// What only the command line can suggest about an error: a sentence, or nothing.
[[nodiscard]] QString hintFor(const Error &error);
/// How `kitesync add` takes tables over.
[[nodiscard]] QString adoptHint();

} // namespace kitesync::cli
