// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/figureseries.h"

#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

QString waitText(double seconds)
{
    return TimeWords::duration(std::chrono::milliseconds(std::llround(seconds * 1000)));
}

} // namespace

FigureSeries::FigureSeries(const QList<DayFigures> &found, const QDate &today)
{
    for (int i = 0; i < length; ++i) {
        DayFigures day;
        day.day = today.addDays(i + 1 - length);
        const auto known = std::find_if(found.cbegin(), found.cend(),
                                        [&day](const DayFigures &each) { return each.day == day.day; });
        m_days.append(known == found.cend() ? day : *known);
    }
}

bool FigureSeries::isEmpty() const
{
    return std::none_of(m_days.cbegin(), m_days.cend(),
                        [](const DayFigures &day) { return day.builds() > 0 || day.waits > 0; });
}

QString FigureSeries::buildsText() const
{
    DayFigures sum;
    for (const DayFigures &day : m_days) {
        sum.passed += day.passed;
        sum.failed += day.failed;
        sum.canceled += day.canceled;
        sum.others += day.others;
    }
    return tr("Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.")
        .arg(RunWords::count(length), RunWords::count(sum.builds()), RunWords::count(sum.passed),
             RunWords::count(sum.failed), RunWords::count(sum.canceled), RunWords::count(sum.others));
}

QString FigureSeries::waitsText() const
{
    const auto latest = std::find_if(m_days.crbegin(), m_days.crend(),
                                     [](const DayFigures &day) { return day.medianWait.has_value(); });
    if (latest == m_days.crend())
        return tr("No job waited for an agent.");
    double worst = 0;
    for (const DayFigures &day : m_days)
        worst = std::max(worst, day.p95Wait.value_or(0));
    return tr("Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day "
              "had %4 for 95 "
              "of 100.")
        .arg(TimeWords::date(latest->day), waitText(*latest->medianWait),
             waitText(latest->p95Wait.value_or(0)), waitText(worst));
}

QString FigureSeries::passRateText() const
{
    qint64 passed = 0;
    qint64 decided = 0;
    for (const DayFigures &day : m_days) {
        passed += day.passed;
        decided += day.passed + day.failed;
    }
    if (decided == 0)
        return tr("No build has passed or failed.");
    const auto latest = std::find_if(m_days.crbegin(), m_days.crend(),
                                     [](const DayFigures &day) { return day.passRate().has_value(); });
    return tr("Pass rate: %1 of the builds that passed or failed; on %2 it was %3.")
        .arg(RunWords::percent(static_cast<double>(passed) / static_cast<double>(decided)),
             TimeWords::date(latest->day), RunWords::percent(*latest->passRate()));
}

} // namespace kitesync
