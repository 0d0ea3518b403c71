// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartstrip.h"

#include "models/words/errorwords.h"
#include "ui/common/announce.h"
#include "ui/common/tones.h"

#include <QBarSet>
#include <QChart>
#include <QChartView>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLegend>
#include <QLineSeries>
#include <QStackedBarSeries>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

constexpr int linesHigh = 10; ///< the height of a chart, in lines of text
constexpr int sentenceHigh = 3; ///< of what is said instead

QChartView *newView(const char *name)
{
    auto *const view = new QChartView;
    view->setObjectName(QLatin1String(name));
    view->setFrameShape(QFrame::NoFrame);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFocusPolicy(Qt::TabFocus);
    view->setBackgroundBrush(Qt::NoBrush);
    view->setMinimumWidth(view->fontMetrics().averageCharWidth() * 24);
    return view;
}

/// @p name in a legend, behind a piece of what is drawn in @p colour. The words of one entry stay together.
QString legendEntry(const QColor &colour, QChar drawn, const QString &name)
{
    QString whole = name.toHtmlEscaped();
    whole.replace(QLatin1Char(' '), QStringLiteral("&nbsp;"));
    return QStringLiteral("<span style=\"color:%1\">%2</span>&nbsp;%3").arg(colour.name(), drawn, whole);
}

constexpr QChar bar = u'\u25a0';
constexpr QChar line = u'\u2501';
constexpr QChar dashes = u'\u254d';

/// Minutes for long waits, so that the numbers beside the axis stay short.
double unitOf(double longest)
{
    return longest > 300 ? 60.0 : 1.0;
}

} // namespace

ChartStrip::ChartStrip(PipelineManager &manager, QWidget *parent)
    : QWidget(parent)
    , m_figures(manager)
{
    setObjectName(QStringLiteral("chartStrip"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *const charts = new QWidget;
    auto *const row = new QHBoxLayout(charts);
    row->setContentsMargins(0, 0, 0, 0);
    const auto newPlace = [row](const char *name) {
        const Place place{newView(name), new QLabel};
        place.legend->setTextFormat(Qt::RichText);
        place.legend->setWordWrap(true);
        place.legend->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        auto *const column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(place.view, 1);
        column->addWidget(place.legend);
        row->addLayout(column, 1);
        return place;
    };
    m_builds = newPlace("chartBuilds");
    m_waits = newPlace("chartWaits");
    m_passRate = newPlace("chartPassRate");
    m_empty = new QLabel;
    m_empty->setObjectName(QStringLiteral("chartEmpty"));
    m_empty->setTextFormat(Qt::PlainText);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_pages = new QStackedWidget;
    m_pages->addWidget(charts);
    m_pages->addWidget(m_empty);
    layout->addWidget(m_pages);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(&m_figures, &DailyFigures::changed, this, &ChartStrip::showFigures);
    showFigures();
}

void ChartStrip::setPipeline(const PipelineKey &key)
{
    m_figures.setPipeline(key);
}

void ChartStrip::refresh()
{
    m_figures.refresh();
}

QString ChartStrip::emptyText() const
{
    switch (m_figures.state()) {
    case DailyFigures::State::Nothing:
        return {};
    case DailyFigures::State::Loading:
        return tr("Reading the figures…");
    case DailyFigures::State::Failed:
        if (m_figures.error() && m_figures.error()->kind == ErrorKind::TimedOut)
            return tr("The database took too long to answer for the charts.");
        return m_figures.error() ? ErrorWords::text(*m_figures.error()).sentence() : QString();
    case DailyFigures::State::Ready:
        return tr("No builds in the last 30 days.");
    }
    return {};
}

void ChartStrip::showFigures()
{
    const bool drawn = !m_figures.series().isEmpty();
    setVisible(m_figures.state() != DailyFigures::State::Nothing);
    // A sentence needs no room for three charts.
    const int height = fontMetrics().height();
    setMinimumHeight(drawn ? height * linesHigh : 0);
    setMaximumHeight(drawn ? QWIDGETSIZE_MAX : height * sentenceHigh);
    if (!drawn)
        announce(m_empty, emptyText());
    m_pages->setCurrentIndex(drawn ? 0 : 1);
    if (drawn && m_figures.state() == DailyFigures::State::Ready)
        draw();
}

void ChartStrip::draw()
{
    const FigureSeries &series = m_figures.series();
    put(m_builds, buildsChart(), series.buildsText());
    put(m_waits, waitsChart(), series.waitsText());
    put(m_passRate, passRateChart(), series.passRateText());
}

void ChartStrip::put(const Place &place, const Drawn &drawn, const QString &text)
{
    const QChart *const before = place.view->chart();
    place.view->setChart(drawn.chart);
    delete before;
    place.view->setAccessibleName(drawn.chart->title());
    place.view->setAccessibleDescription(text);
    place.view->setToolTip(text);
    place.legend->setText(drawn.legend.join(QStringLiteral("&ensp; ")));
}

QChart *ChartStrip::newChart(const QString &title) const
{
    auto *const chart = new QChart;
    chart->setTitle(title);
    chart->setTitleBrush(palette().color(QPalette::WindowText));
    QFont bold = font();
    bold.setBold(true);
    chart->setTitleFont(bold);
    chart->setBackgroundVisible(false);
    chart->setMargins(QMargins(0, 0, 0, 0));
    chart->legend()->hide();
    return chart;
}

namespace {

QValueAxis *valueAxis(QChart *chart, const QPalette &palette, const QFont &font, double most,
                      const QString &format)
{
    auto *const axis = new QValueAxis;
    axis->setRange(0, most);
    axis->setTickCount(3);
    axis->setLabelFormat(format);
    axis->setLabelsColor(palette.color(QPalette::WindowText));
    axis->setLabelsFont(font);
    axis->setLinePen(Qt::NoPen);
    axis->setGridLinePen(QPen(palette.color(QPalette::Mid), 0));
    chart->addAxis(axis, Qt::AlignLeft);
    return axis;
}

/// The next number above that two steps divide nicely.
double roundedUp(double value)
{
    if (value <= 2)
        return 2;
    const double unit = std::pow(10, std::floor(std::log10(value)));
    for (const double step : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
        if (step * unit >= value)
            return step * unit;
    }
    return 10 * unit;
}

} // namespace

void ChartStrip::addDayAxis(QChart *chart) const
{
    auto *const axis = new QValueAxis;
    axis->setRange(-0.5, FigureSeries::length - 0.5);
    axis->setLabelsVisible(false);
    axis->setGridLineVisible(false);
    axis->setLinePen(QPen(palette().color(QPalette::Mid), 0));
    chart->addAxis(axis, Qt::AlignBottom);
    const auto all = chart->series();
    for (QAbstractSeries *const series : all)
        series->attachAxis(axis);
}

ChartStrip::Drawn ChartStrip::buildsChart() const
{
    QChart *const chart = newChart(tr("Builds a day"));
    struct Part
    {
        QString name;
        QColor color;
        qint64 DayFigures::*count;
    };
    const Part parts[]{{tr("Passed"), toneColor(Tone::Good, palette()), &DayFigures::passed},
                       {tr("Failed"), toneColor(Tone::Bad, palette()), &DayFigures::failed},
                       {tr("Canceled"), toneColor(Tone::Warning, palette()), &DayFigures::canceled},
                       {tr("Others"), palette().color(QPalette::Mid), &DayFigures::others}};
    auto *const bars = new QStackedBarSeries;
    bars->setBarWidth(0.8);
    QStringList legend;
    qint64 most = 0;
    for (const DayFigures &day : m_figures.series().days())
        most = std::max(most, day.builds());
    for (const Part &part : parts) {
        auto *const set = new QBarSet(part.name);
        set->setColor(part.color);
        legend.append(legendEntry(part.color, bar, part.name));
        set->setBorderColor(palette().color(QPalette::Window));
        for (const DayFigures &day : m_figures.series().days())
            set->append(static_cast<double>(day.*part.count));
        bars->append(set);
    }
    chart->addSeries(bars);
    addDayAxis(chart);
    bars->attachAxis(
        valueAxis(chart, palette(), font(), roundedUp(static_cast<double>(most)), QStringLiteral("%d")));
    return {chart, legend};
}

ChartStrip::Drawn ChartStrip::waitsChart() const
{
    double longest = 0;
    for (const DayFigures &day : m_figures.series().days())
        longest = std::max(longest, day.p95Wait.value_or(0));
    const double unit = unitOf(longest);
    QChart *const chart
        = newChart(unit > 1 ? tr("Waiting for an agent, minutes") : tr("Waiting for an agent, seconds"));
    auto *const median = new QLineSeries;
    median->setPen(QPen(toneColor(Tone::Busy, palette()), 2));
    auto *const p95 = new QLineSeries;
    p95->setPen(QPen(toneColor(Tone::Warning, palette()), 2, Qt::DashLine));
    const QList<DayFigures> &days = m_figures.series().days();
    for (int i = 0; i < days.size(); ++i) {
        if (days.at(i).medianWait) {
            median->append(i, *days.at(i).medianWait / unit);
            p95->append(i, days.at(i).p95Wait.value_or(0) / unit);
        }
    }
    chart->addSeries(median);
    chart->addSeries(p95);
    addDayAxis(chart);
    QValueAxis *const axis
        = valueAxis(chart, palette(), font(), roundedUp(longest / unit), QStringLiteral("%d"));
    median->attachAxis(axis);
    p95->attachAxis(axis);
    return {chart,
            {legendEntry(median->color(), line, tr("Half of the jobs")),
             legendEntry(p95->color(), dashes, tr("95 % of jobs"))}};
}

ChartStrip::Drawn ChartStrip::passRateChart() const
{
    QChart *const chart = newChart(tr("Pass rate, %"));
    auto *const rate = new QLineSeries;
    rate->setPen(QPen(toneColor(Tone::Good, palette()), 2));
    const QList<DayFigures> &days = m_figures.series().days();
    for (int i = 0; i < days.size(); ++i) {
        if (const auto share = days.at(i).passRate())
            rate->append(i, *share * 100);
    }
    chart->addSeries(rate);
    addDayAxis(chart);
    rate->attachAxis(valueAxis(chart, palette(), font(), 100, QStringLiteral("%d")));
    return {chart, {legendEntry(rate->color(), line, tr("Passed of passed or failed"))}};
}

void ChartStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    const bool looks = event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange;
    if (looks && m_pages != nullptr)
        showFigures();
}

} // namespace kitesync
