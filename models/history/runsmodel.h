// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/clock.h"
#include "sync/domain/result.h"
#include "sync/domain/run.h"
#include "sync/store/runstore.h"

#include <QAbstractTableModel>
#include <QDateTime>
#include <QList>

#include <optional>

namespace kitesync {

/// Which runs of a pipeline to show. Empty members do not restrict.
struct RunsFilter
{
    QList<RunOutcome> outcomes;
    std::optional<SourceObject> object;
    QString text; ///< anywhere in what the list or the details say

    [[nodiscard]] bool isActive() const
    {
        return !outcomes.isEmpty() || object.has_value() || !text.isEmpty();
    }
    friend bool operator==(const RunsFilter &, const RunsFilter &) = default;
};

/// The run history of one pipeline, newest first, page by page as the view scrolls (ux.md 3.4). GUI thread; each page is
/// one short question to the store.
class RunsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Started, Why, Outcome, Duration, Records, Problems, columnCountOfRuns };
    enum Role {
        RunIdRole = Qt::UserRole,
        OutcomeRole, ///< int of RunOutcome: tone and shape are the view's
    };
    static constexpr int pageSize = 100;

    /// Both must outlive the model.
    RunsModel(const RunStore &store, const Clock &clock, QObject *parent = nullptr);

    /// Empty: none.
    void setPipeline(const PipelineKey &key);
    [[nodiscard]] const PipelineKey &pipeline() const { return m_key; }
    void setFilter(const RunsFilter &filter);
    [[nodiscard]] const RunsFilter &filter() const { return m_filter; }
    /// Reads again: runs began, ended or went. What was shown stays shown, the rows of runs that stay keep their selection.
    void refresh();
    /// The relative times, as of now.
    void refreshTimes();

    /// Null for an invalid index.
    [[nodiscard]] const Run *runAt(const QModelIndex &index) const;
    /// The row of a run that is loaded; -1: not among them.
    [[nodiscard]] int rowOf(const QString &runId) const;
    /// All that the filter lets through, also what was not scrolled to: for exports.
    [[nodiscard]] Result<QList<Run>> all() const;
    /// Whether the pipeline has any run, whatever the filter.
    [[nodiscard]] bool hasAnyRun() const { return m_any; }
    /// Why nothing could be read.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// Rows came or went, or the question failed.
    void contentChanged();

private:
    [[nodiscard]] Result<QList<Run>> read(int limit, int offset) const;
    [[nodiscard]] QString text(const Run &run, int column) const;
    [[nodiscard]] static QString toolTip(const Run &run, int column);
    void replace(const QList<Run> &runs);

    const RunStore &m_store;
    const Clock &m_clock;
    PipelineKey m_key;
    RunsFilter m_filter;
    QList<Run> m_runs;
    QDateTime m_now; ///< what the relative times refer to, the same for all rows
    bool m_more = false;
    bool m_any = false;
    std::optional<Error> m_error;
};

} // namespace kitesync
