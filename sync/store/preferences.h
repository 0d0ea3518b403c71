// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"
#include "sync/domain/schedulestate.h"

#include <QString>

#include <optional>
#include <span>
#include <tuple>

namespace kitesync {

class StoreDatabase;

/// One preference: its name on disk, its default and what values it may have.
struct FlagPreference
{
    const char *name;
    bool standard;
};
struct NumberPreference
{
    const char *name;
    double standard;
    double least;
    double most;
};
struct ChoicePreference
{
    const char *name;
    std::span<const char *const> choices; ///< the first is the default
};
struct TextPreference
{
    const char *name;
    const char *standard;
};

/// All preferences there are (ux.md 3.8). A name never changes its meaning; a renamed one needs a migration.
namespace preference {
inline constexpr const char *onCloseChoices[]{"automatic", "keep", "quit"};
inline constexpr const char *trayIconChoices[]{"automatic", "colour", "light", "dark", "none"};
inline constexpr const char *proxyChoices[]{"system", "none", "manual"};
inline constexpr const char *logLevelChoices[]{"normal", "problems", "detail"};

inline constexpr ChoicePreference onClose{"general.on_close", onCloseChoices};
inline constexpr TextPreference language{"general.language", ""}; ///< empty: the system's
inline constexpr ChoicePreference trayIcon{"general.tray_icon", trayIconChoices};
inline constexpr FlagPreference closeNoteShown{"general.close_note_shown", false};
inline constexpr FlagPreference notifyProblems{"notifications.problems", true};
inline constexpr FlagPreference notifyEverySync{"notifications.every_sync", false};
inline constexpr FlagPreference notifyFirstSync{"notifications.first_sync", true};
inline constexpr ChoicePreference proxy{"network.proxy", proxyChoices};
inline constexpr TextPreference proxyAddress{"network.proxy_address", ""};
inline constexpr TextPreference certificateFile{"network.certificate_file", ""}; ///< own CA, PEM
inline constexpr FlagPreference notOnMetered{"network.not_on_metered", false}; ///< of new pipelines
inline constexpr NumberPreference shareUser{"network.share_user", 1.0, 0.05, 1.0};
inline constexpr NumberPreference shareOrganization{"network.share_organization", 0.8, 0.05, 1.0};
inline constexpr NumberPreference keepRuns{"history.keep_runs", 500, 10, 100000};
inline constexpr NumberPreference keepDays{"history.keep_days", 180, 1, 3650};
inline constexpr TextPreference dataFolder{"data.folder", ""}; ///< empty: Documents/Kitesync
inline constexpr ChoicePreference logLevel{"advanced.log_level", logLevelChoices};

/// Every one of them, for a support file: none is a secret.
inline constexpr std::tuple all{
    onClose,           language, trayIcon,     closeNoteShown,  notifyProblems, notifyEverySync,
    notifyFirstSync,   proxy,    proxyAddress, certificateFile, notOnMetered,   shareUser,
    shareOrganization, keepRuns, keepDays,     dataFolder,      logLevel};
} // namespace preference

/// The program's settings that belong to no pipeline. Part of a Store; same thread. Reading never fails: what
/// is missing, damaged or out of bounds reads as the default (and is logged). Writing refuses what is out of
/// bounds (InvalidValue).
class Preferences final
{
public:
    explicit Preferences(StoreDatabase &database);
    Preferences(const Preferences &) = delete;
    Preferences &operator=(const Preferences &) = delete;

    [[nodiscard]] bool value(const FlagPreference &preference) const;
    [[nodiscard]] double value(const NumberPreference &preference) const;
    [[nodiscard]] QString value(const ChoicePreference &preference) const;
    [[nodiscard]] QString value(const TextPreference &preference) const;
    [[nodiscard]] Status set(const FlagPreference &preference, bool value);
    [[nodiscard]] Status set(const NumberPreference &preference, double value);
    [[nodiscard]] Status set(const ChoicePreference &preference, const QString &value);
    [[nodiscard]] Status set(const TextPreference &preference, const QString &value);
    /// Back to the default.
    [[nodiscard]] Status reset(const char *name);

    /// The pause of everything (tray menu); each pipeline has its own besides.
    [[nodiscard]] Pause pauseOfAll() const;
    [[nodiscard]] Status setPauseOfAll(const Pause &pause);

private:
    [[nodiscard]] std::optional<QString> read(const char *name) const;
    [[nodiscard]] Status write(const char *name, const QString &value);

    StoreDatabase &m_database;
};

} // namespace kitesync
