// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/result.h"

#include <QLatin1String>
#include <QString>

#include <chrono>
#include <memory>

namespace kitesync {

class PipelineStore;
class Preferences;
class RunStore;
struct TextPreference;

/// What can be wrong with the application's own file: Error::subject of every ErrorKind::StoreFailed.
/// Error::place is the file, Error::detail has SQLite's words or both versions.
namespace storetrouble {
inline constexpr QLatin1String locked{"locked"}; ///< another process kept it locked for longer than our patience
inline constexpr QLatin1String corrupt{"corrupt"}; ///< damaged, or no SQLite database at all
inline constexpr QLatin1String foreign{"foreign"}; ///< an SQLite database of another program
inline constexpr QLatin1String readOnly{"read_only"}; ///< may not be written
inline constexpr QLatin1String newer{"newer"}; ///< written by a newer Kitesync; detail names both versions
inline constexpr QLatin1String full{"full"}; ///< no space left
inline constexpr QLatin1String unreachable{"unreachable"}; ///< the file or its folder cannot be made or opened
inline constexpr QLatin1String migration{"migration"}; ///< a step to a newer version failed; nothing was changed
inline constexpr QLatin1String driver{"driver"}; ///< Qt's SQLite driver is not installed
inline constexpr QLatin1String other{"other"}; ///< anything else
} // namespace storetrouble

/// The application's own SQLite file: pipelines, runs, preferences (never a secret). Window and command line
/// use it at the same time, each process with one Store. Lives on the thread that opened it; calls take a few
/// milliseconds, at worst the patience when another process is writing.
class Store final
{
public:
    /// The version of the tables that this program writes.
    static const int currentVersion;
    /// How long to wait for another process that is writing.
    static constexpr std::chrono::milliseconds defaultPatience{5000};

    /// Opens @p file, creating it (0600, in a folder 0700) and bringing it up to date where needed. Runs that
    /// a dead process left as running become Interrupted. @p clock must outlive the store. Errors:
    /// StoreFailed, see storetrouble.
    [[nodiscard]] static Result<std::unique_ptr<Store>> open(const QString &file, const Clock &clock,
                                                             std::chrono::milliseconds patience
                                                             = defaultPatience);
    /// One preference of @p file, for who cannot wait for a store: nothing is created, brought up to date or waited for. What
    /// cannot be read is the default.
    [[nodiscard]] static QString keptText(const QString &file, const TextPreference &preference);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    [[nodiscard]] PipelineStore &pipelines();
    [[nodiscard]] RunStore &runs();
    [[nodiscard]] Preferences &preferences();

    /// The version of the tables in the file.
    [[nodiscard]] Result<int> version() const;
    [[nodiscard]] const QString &file() const;
    /// Of the SQLite that reads it: "3.40.1".
    [[nodiscard]] Result<QString> sqliteVersion() const;
    /// A number that changes when another process (not this one) has written: a cheap question to ask now and
    /// then.
    [[nodiscard]] Result<qint64> foreignChange() const;

private:
    class Private;
    explicit Store(std::unique_ptr<Private> parts);
    std::unique_ptr<Private> d;
};

} // namespace kitesync
