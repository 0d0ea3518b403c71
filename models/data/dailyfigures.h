// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/data/figureseries.h"
#include "models/pipelines/pipelinemanager.h"
#include "sync/engine/preview/datareader.h"

#include <optional>

namespace kitesync {

/// The figures of one pipeline, read from its destination off the GUI thread: at the beginning and after each of its runs,
/// never during one. GUI thread.
class DailyFigures final : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Nothing, ///< no pipeline, or it has copied nothing yet: there is nothing to draw
        Loading,
        Ready,
        Failed,
    };

    /// @p manager must outlive this object.
    explicit DailyFigures(PipelineManager &manager, QObject *parent = nullptr);

    /// Empty: none.
    void setPipeline(const PipelineKey &key);
    /// Reads again; while a run goes on, after it.
    void refresh();

    [[nodiscard]] State state() const { return m_state; }
    /// What was read last, also while it is read again.
    [[nodiscard]] const FigureSeries &series() const { return m_series; }
    /// Of State::Failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    void changed();

private:
    void read(const DataPlace &place);
    void take(const Result<QList<DayFigures>> &days);
    void fail(const Error &error);

    PipelineManager &m_manager;
    DataReader m_reader;
    PipelineKey m_key;
    State m_state = State::Nothing;
    FigureSeries m_series;
    std::optional<Error> m_error;
    DataReader::Id m_asked = 0;
    quint64 m_round = 0; ///< answers of earlier rounds are dropped
};

} // namespace kitesync
