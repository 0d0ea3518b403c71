// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/pipelinesmodel.h"

namespace kitesync {

StateContext stateContext(const PipelineManager &manager)
{
    return {manager.clock().now(), manager.pauseOfAll(), manager.surroundings().isOnline()};
}

PipelinesModel::PipelinesModel(PipelineManager &manager, QObject *parent)
    : QAbstractListModel(parent)
    , m_manager(manager)
    , m_keys(manager.keys())
{
    connect(&manager, &PipelineManager::listChanged, this, &PipelinesModel::takeList);
    connect(&manager, &PipelineManager::pauseOfAllChanged, this, &PipelinesModel::refreshTimes);
    connect(&manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (const int row = rowOf(key); row >= 0)
            Q_EMIT dataChanged(index(row), index(row));
    });
}

int PipelinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant PipelinesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const PipelineState *state = m_manager.find(m_keys.at(index.row()));
    if (state == nullptr)
        return {};
    const auto line = [&] { return StateWords::line(*state, stateContext(m_manager)); };
    const auto condition = [&] { return StateWords::condition(*state, stateContext(m_manager)); };
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return state->config.name;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2, %3").arg(state->config.name, StateWords::word(condition()), line());
    case KeyRole:
        return state->config.key;
    case ConditionRole:
        return static_cast<int>(condition());
    case LineRole:
        return line();
    default:
        return {};
    }
}

void PipelinesModel::refreshTimes()
{
    if (!m_keys.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PipelinesModel::takeList()
{
    const QList<PipelineKey> now = m_manager.keys();
    if (now == m_keys) {
        refreshTimes();
        return;
    }
    beginResetModel();
    m_keys = now;
    endResetModel();
}

} // namespace kitesync
