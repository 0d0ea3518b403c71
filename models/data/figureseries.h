// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/tabledata.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kitesync {

/// The last 30 days of a pipeline's builds and queues, without gaps: what the chart strip draws and says. Pure.
class FigureSeries final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::FigureSeries)
public:
    static constexpr int length = 30;

    FigureSeries() = default;
    /// @p found in any order; days before the @p length days that end with @p today are left out.
    FigureSeries(const QList<DayFigures> &found, const QDate &today);

    [[nodiscard]] const QList<DayFigures> &days() const { return m_days; }
    [[nodiscard]] bool isEmpty() const;
    /// One sentence a chart, for those who do not see it.
    [[nodiscard]] QString buildsText() const;
    [[nodiscard]] QString waitsText() const;
    [[nodiscard]] QString passRateText() const;

private:
    QList<DayFigures> m_days; ///< oldest first, one a day; empty before the first answer
};

} // namespace kitesync
