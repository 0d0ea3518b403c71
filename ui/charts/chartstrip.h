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
    [[nodiscard]] QChart *newChart(const QString &title, bool lines) const;
    [[nodiscard]] QChart *buildsChart() const;
    [[nodiscard]] QChart *waitsChart() const;
    [[nodiscard]] QChart *passRateChart() const;
    void addDayAxis(QChart *chart) const;
    void put(QChartView *view, QChart *chart, const QString &text);

    DailyFigures m_figures;
    QStackedWidget *m_pages = nullptr;
    QChartView *m_builds = nullptr;
    QChartView *m_waits = nullptr;
    QChartView *m_passRate = nullptr;
    QLabel *m_empty = nullptr;
};

} // namespace kitesync
