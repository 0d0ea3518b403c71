// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/dailyfigures.h"

#include "models/data/dataplaces.h"

#include <utility>

namespace kitesync {

DailyFigures::DailyFigures(PipelineManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
    , m_reader(manager.clock())
{
    connect(&m_manager, &PipelineManager::runFinished, this, [this](const Run &run) {
        if (run.pipelineKey == m_key)
            refresh();
    });
}

void DailyFigures::setPipeline(const PipelineKey &key)
{
    if (m_key == key)
        return;
    m_key = key;
    m_series = {};
    refresh();
}

void DailyFigures::refresh()
{
    const PipelineState *const state = m_manager.find(m_key);
    if (state != nullptr && state->isBusy())
        return;
    const quint64 round = ++m_round;
    if (m_asked != 0)
        m_reader.stop(std::exchange(m_asked, 0));
    m_error.reset();
    if (state == nullptr || !state->lastRun) {
        m_series = {};
        m_state = State::Nothing;
        Q_EMIT changed();
        return;
    }
    m_state = State::Loading;
    Q_EMIT changed();
    findDataPlace(m_manager, m_key, Asker::Program, this, [this, round](const Result<DataPlace> &place) {
        if (round != m_round)
            return;
        if (place)
            read(*place);
        else
            fail(place.error());
    });
}

void DailyFigures::read(const DataPlace &place)
{
    const QDate from = m_manager.clock().now().toUTC().date().addDays(1 - FigureSeries::length);
    m_asked
        = m_reader.readDays(place, from, this, [this, round = m_round](const Result<QList<DayFigures>> &days) {
              if (round == m_round)
                  take(days);
          });
}

void DailyFigures::take(const Result<QList<DayFigures>> &days)
{
    m_asked = 0;
    if (!days)
        return fail(days.error());
    m_series = FigureSeries(*days, m_manager.clock().now().toUTC().date());
    m_state = State::Ready;
    Q_EMIT changed();
}

void DailyFigures::fail(const Error &error)
{
    m_series = {};
    const PipelineState *const state = m_manager.find(m_key);
    const bool begins = state != nullptr && !state->lastCompletedAt.isValid();
    if (begins && error.kind == ErrorKind::DestinationMissing) {
        m_state = State::Nothing;
    } else {
        m_error = error;
        m_state = State::Failed;
    }
    Q_EMIT changed();
}

} // namespace kitesync
