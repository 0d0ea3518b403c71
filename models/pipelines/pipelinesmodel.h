// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"
#include "models/pipelines/statewords.h"

#include <QAbstractListModel>

namespace kitesync {

/// What the words need to know now.
[[nodiscard]] StateContext stateContext(const PipelineManager &manager);

/// The list of pipelines by name, each with its state as a word and a line. GUI thread.
class PipelinesModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< PipelineKey
        ConditionRole, ///< int of Condition
        LineRole, ///< QString, the second line
    };

    /// @p manager must outlive the model.
    explicit PipelinesModel(PipelineManager &manager, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] PipelineKey keyAt(int row) const { return m_keys.value(row); }
    [[nodiscard]] int rowOf(const PipelineKey &key) const { return static_cast<int>(m_keys.indexOf(key)); }

    /// The words about times have aged: call now and then while somebody looks.
    void refreshTimes();

private:
    void takeList();

    PipelineManager &m_manager;
    QList<PipelineKey> m_keys;
};

} // namespace kitesync
