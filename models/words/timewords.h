// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <chrono>
#include <optional>

namespace kitesync {

/// Durations and points in time, as people say them (ux.md 3.3). Language and number formats are those of
/// QLocale().
class TimeWords final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::TimeWords)
public:
    /// "0.8 s", "12 s", "4 min 12 s", "1 h 20 min", "3 d 4 h". Negative counts as 0.
    [[nodiscard]] static QString duration(std::chrono::milliseconds duration);
    /// Without seconds, which would pretend to know more: "25 min", "1 h 20 min", "3 d 4 h".
    [[nodiscard]] static QString wholeMinutes(std::chrono::minutes minutes);
    /// For what is left: "Less than a minute", "About 3 min", "About 1 h 20 min".
    [[nodiscard]] static QString timeLeft(std::chrono::seconds left);
    /// For waits, in whole seconds rounded up: "23 s", "2 min 5 s".
    [[nodiscard]] static QString wait(std::chrono::milliseconds left);
    /// A past moment: "just now", "2 min ago", "3 hours ago", "yesterday 18:00", "3 Mar 2024 18:00". Local
    /// time.
    [[nodiscard]] static QString ago(const QDateTime &when, const QDateTime &now);
    /// A coming moment: "now", "in 5 min", "today 18:00", "tomorrow 00:00", "3 Mar 2024 18:00". Local time.
    [[nodiscard]] static QString until(const QDateTime &when, const QDateTime &now);
    /// "today 18:00", "3 Mar 2026 18:00".
    [[nodiscard]] static QString dayAndTime(const QDateTime &when, const QDateTime &now);
    /// "3 Mar 2024 18:00:05 CET": local time with its zone.
    [[nodiscard]] static QString exact(const QDateTime &when);
    /// "3 Mar 2024".
    [[nodiscard]] static QString date(const QDate &date);
    /// "Every 30 minutes", "Every hour", "Every 6 hours", "Only when you start it".
    [[nodiscard]] static QString every(std::optional<std::chrono::minutes> every);
};

} // namespace kitesync
