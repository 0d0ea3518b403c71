// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <optional>

namespace kitesync {

/// How a column is compared with a text of the person.
enum class FilterKind { Contains, Equals, IsEmpty, Less, LessOrEqual, More, MoreOrEqual };

/// One condition. The text is a value, never part of a statement.
struct ColumnFilter
{
    QString column;
    FilterKind kind = FilterKind::Contains;
    QString text;

    friend bool operator==(const ColumnFilter &, const ColumnFilter &) = default;
};

/// One page of a table or view of the destination, for showing.
struct PageQuestion
{
    QString relation; ///< "builds", "job_queue_times": without prefix
    QList<ColumnFilter> filters; ///< all must hold
    QString sortBy; ///< a column; empty: the database's own order
    bool descending = false;
    qint64 offset = 0;
    int limit = 200;
};

struct TablePage
{
    bool exists = true; ///< false: there is no such table or view yet
    QStringList columns;
    QList<QVariantList> rows;
    qint64 total = -1; ///< rows that meet the filters; -1: counting took too long
};

/// What happened on one UTC day.
struct DayFigures
{
    QDate day;
    qint64 passed = 0;
    qint64 failed = 0;
    qint64 canceled = 0;
    qint64 others = 0; ///< running, blocked, skipped ...
    qint64 waits = 0; ///< jobs that found an agent that day
    std::optional<double> medianWait; ///< seconds from runnable to started
    std::optional<double> p95Wait;

    [[nodiscard]] qint64 builds() const { return passed + failed + canceled + others; }
    /// Passed among those that passed or failed; nothing where none did.
    [[nodiscard]] std::optional<double> passRate() const
    {
        return passed + failed == 0
                   ? std::optional<double>()
                   : std::optional<double>(static_cast<double>(passed) / static_cast<double>(passed + failed));
    }
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::PageQuestion)
Q_DECLARE_METATYPE(kitesync::TablePage)
Q_DECLARE_METATYPE(kitesync::DayFigures)
