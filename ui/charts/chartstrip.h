// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/dailyfigures.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

QT_BEGIN_NAMESPACE
class QChart;
class QChartView;
QT_END_NAMESPACE

namespace kitesync {

/// Three small charts of the last 30 days: builds a day by outcome, how long jobs wait, the pass rate. Each has its content in
/// words as tooltip and for screen readers. Hidden while there is nothing to draw.
class ChartStrip final : public QWidget
{
    Q_OBJECT
public:
    /// @p manager must outlive the strip.
    explicit ChartStrip(PipelineManager &manager, QWidget *parent = nullptr);

    /// Empty: none.
    void setPipeline(const PipelineKey &key);
    void refresh();
    [[nodiscard]] const DailyFigures &figures() const { return m_figures; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void showFigures();
    void draw();
    [[nodiscard]] QString emptyText() const;
    /// A chart with the legend that stands below it.
    struct Drawn
    {
        QChart *chart = nullptr;
        QStringList legend; ///< rich text
    };
    /// Where it is shown. Our own label is the legend: Qt's cuts words where there is little room, this one wraps.
    struct Place
    {
        QChartView *view = nullptr;
        QLabel *legend = nullptr;
    };

    [[nodiscard]] QChart *newChart(const QString &title) const;
    [[nodiscard]] Drawn buildsChart() const;
    [[nodiscard]] Drawn waitsChart() const;
    [[nodiscard]] Drawn passRateChart() const;
    void addDayAxis(QChart *chart) const;
    static void put(const Place &place, const Drawn &drawn, const QString &text);

    DailyFigures m_figures;
    QStackedWidget *m_pages = nullptr;
    Place m_builds;
    Place m_waits;
    Place m_passRate;
    QLabel *m_empty = nullptr;
};

} // namespace kitesync
