// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/pipelinemanager.h"

#include <QAbstractTableModel>

#include <optional>

namespace kitesync {

/// The dashboard's table: one row for each object that a pipeline copies, of the run that goes on or of the last one
/// (ux.md 3.3). GUI thread.
class ObjectsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Object,
        Status,
        ProgressBar,
        Copied,
        Changed,
        Rate,
        TimeLeft,
        LastSynced,
        Note,
        columnTotal
    };
    enum Role {
        FractionRole = Qt::UserRole, ///< double 0..1; invalid: not known
        BusyRole, ///< bool: something goes on, how far is not known
        StatusRole, ///< int of ObjectStatus
        WaitingRole, ///< bool: the run waits for the request limit or a retry
    };

    /// As the first column says it: Kitesync has pipelines of its own, so Buildkite's are named so.
    [[nodiscard]] static QString name(SourceObject object);
    /// What the column Status says most of the time: for its width. Where it says more, the tool tip has it whole.
    [[nodiscard]] static QStringList statusTexts();

    /// @p manager must outlive the model.
    explicit ObjectsModel(PipelineManager &manager, QObject *parent = nullptr);

    /// Shows another pipeline; an empty key none.
    void setPipeline(const PipelineKey &key);
    [[nodiscard]] PipelineKey pipeline() const { return m_key; }
    /// "2 objects not copied"; empty when all are.
    [[nodiscard]] QString leftOutText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void refreshTimes();

private:
    /// One row's values, whether they come from progress or from a past run.
    struct Line
    {
        ObjectStatus status = ObjectStatus::Waiting;
        ObjectCounts counts;
        std::optional<double> fraction;
        double rate = 0;
        bool live = false; ///< of a run that goes on
        bool any = false; ///< there are counts to show
        QString note;
    };
    [[nodiscard]] Line lineOf(SourceObject object) const;
    [[nodiscard]] QString text(SourceObject object, const Line &line, int column) const;
    [[nodiscard]] QString statusText(const Line &line) const;
    [[nodiscard]] QString timeLeftText(const Line &line) const;
    [[nodiscard]] const PipelineState *state() const { return m_manager.find(m_key); }
    void pipelineChanged();

    PipelineManager &m_manager;
    PipelineKey m_key;
    QList<SourceObject> m_objects;
};

} // namespace kitesync
