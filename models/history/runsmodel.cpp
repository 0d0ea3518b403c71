// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/history/runsmodel.h"

#include "models/history/rundetails.h"
#include "models/words/errorwords.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <algorithm>

namespace kitesync {

namespace {

bool says(const Error &error, const QString &text)
{
    const ErrorText words = ErrorWords::text(error);
    const QStringList parts{words.id, words.sentence(), words.said, error.place, error.subject};
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&text](const QString &part) { return part.contains(text, Qt::CaseInsensitive); });
}

bool says(const Run &run, const QString &text)
{
    const QStringList parts{RunWords::why(run), RunDetails::result(run), RunWords::kind(run.kind), run.id};
    return std::any_of(parts.cbegin(), parts.cend(),
                       [&text](const QString &part) { return part.contains(text, Qt::CaseInsensitive); })
           || (run.error && says(*run.error, text))
           || std::any_of(run.problems.cbegin(), run.problems.cend(),
                          [&text](const Error &problem) { return says(problem, text); });
}

bool isSkipped(const Run &run)
{
    return run.outcome == RunOutcome::Skipped;
}

} // namespace

RunsModel::RunsModel(const RunStore &store, const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_store(store)
    , m_clock(clock)
{
}

void RunsModel::setPipeline(const PipelineKey &key)
{
    if (m_key == key)
        return;
    m_key = key;
    replace({});
    refresh();
}

void RunsModel::setFilter(const RunsFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    replace({});
    refresh();
}

Result<QList<Run>> RunsModel::read(int limit, int offset) const
{
    RunFilter filter;
    filter.pipelineKey = m_key;
    filter.outcomes = m_filter.outcomes;
    filter.object = m_filter.object;
    filter.limit = limit;
    filter.offset = offset;
    if (m_filter.text.isEmpty())
        return m_store.list(filter);
    // The words are made here and are not in the store. A history is some hundred runs at most, so that all may be looked at.
    filter.limit = 0;
    filter.offset = 0;
    Result<QList<Run>> all = m_store.list(filter);
    if (!all)
        return all;
    QList<Run> matching;
    std::copy_if(all->cbegin(), all->cend(), std::back_inserter(matching),
                 [this](const Run &run) { return says(run, m_filter.text); });
    return limit > 0 ? matching.mid(offset, limit) : matching;
}

Result<QList<Run>> RunsModel::all() const
{
    return m_key.isEmpty() ? Result<QList<Run>>(QList<Run>()) : read(0, 0);
}

void RunsModel::replace(const QList<Run> &runs)
{
    beginResetModel();
    m_runs = runs;
    m_more = false;
    endResetModel();
}

void RunsModel::refresh()
{
    m_now = m_clock.now();
    m_error.reset();
    m_any = false;
    if (m_key.isEmpty()) {
        replace({});
        Q_EMIT contentChanged();
        return;
    }
    // One more than is shown tells whether there is more.
    const int wanted = std::max(pageSize, static_cast<int>(m_runs.size()));
    Result<QList<Run>> runs = read(wanted + 1, 0);
    RunFilter any;
    any.pipelineKey = m_key;
    const Result<qint64> count = m_store.count(any);
    if (!runs || !count) {
        m_error = runs ? count.error() : runs.error();
        replace({});
        Q_EMIT contentChanged();
        return;
    }
    m_any = *count > 0;
    const bool more = runs->size() > wanted;
    runs->resize(std::min<qsizetype>(runs->size(), wanted));
    const bool sameRows = std::equal(runs->cbegin(), runs->cend(), m_runs.cbegin(), m_runs.cend(),
                                     [](const Run &a, const Run &b) { return a.id == b.id; });
    if (sameRows) {
        m_runs = *runs;
        if (!m_runs.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCountOfRuns - 1));
    } else {
        replace(*runs);
    }
    m_more = more;
    Q_EMIT contentChanged();
}

void RunsModel::refreshTimes()
{
    m_now = m_clock.now();
    if (!m_runs.isEmpty())
        Q_EMIT dataChanged(index(0, Started), index(rowCount() - 1, Duration));
}

const Run *RunsModel::runAt(const QModelIndex &index) const
{
    return index.isValid() && checkIndex(index) ? &m_runs.at(index.row()) : nullptr;
}

int RunsModel::rowOf(const QString &runId) const
{
    const auto found
        = std::find_if(m_runs.cbegin(), m_runs.cend(), [&runId](const Run &run) { return run.id == runId; });
    return found == m_runs.cend() ? -1 : static_cast<int>(std::distance(m_runs.cbegin(), found));
}

int RunsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_runs.size());
}

int RunsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfRuns;
}

bool RunsModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void RunsModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    Result<QList<Run>> page = read(pageSize + 1, static_cast<int>(m_runs.size()));
    m_more = page && page->size() > pageSize;
    if (!page) {
        m_error = page.error();
        Q_EMIT contentChanged();
        return;
    }
    page->resize(std::min<qsizetype>(page->size(), pageSize));
    // A run that began meanwhile has moved the rest by one.
    page->removeIf([this](const Run &run) { return rowOf(run.id) >= 0; });
    if (page->isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(page->size()) - 1);
    m_runs.append(*page);
    endInsertRows();
    Q_EMIT contentChanged();
}

QString RunsModel::text(const Run &run, int column) const
{
    switch (column) {
    case Started:
        return TimeWords::ago(run.startedAt, m_now);
    case Why:
        return RunWords::why(run);
    case Outcome:
        return RunDetails::result(run);
    case Duration:
        if (run.outcome == RunOutcome::Running)
            return TimeWords::duration(std::chrono::milliseconds(run.startedAt.msecsTo(m_now)));
        return isSkipped(run) ? QString() : TimeWords::duration(run.duration);
    case Records:
        return isSkipped(run) ? QString() : RunWords::count(RunWords::total(run).read);
    case Problems:
        return isSkipped(run) ? QString() : RunWords::count(RunWords::problemCount(run));
    default:
        return {};
    }
}

QString RunsModel::toolTip(const Run &run, int column)
{
    if (column == Started)
        return TimeWords::exact(run.startedAt);
    if (column == Why)
        return RunWords::kind(run.kind);
    if (column == Outcome)
        return run.error ? ErrorWords::text(*run.error).sentence() : RunWords::headline(run);
    if (column == Records && !isSkipped(run))
        return tr("New or changed: %1").arg(RunWords::count(RunWords::total(run).written));
    return {};
}

QVariant RunsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Run &run = m_runs.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, index.column());
    case Qt::ToolTipRole:
        return toolTip(run, index.column());
    case Qt::TextAlignmentRole:
        return index.column() >= Duration ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant();
    case RunIdRole:
        return run.id;
    case OutcomeRole:
        return static_cast<int>(run.outcome);
    default:
        return {};
    }
}

QVariant RunsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section >= Duration)
        return int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Started:
        return tr("Started");
    case Why:
        return tr("Why");
    case Outcome:
        return tr("Result");
    case Duration:
        return tr("Duration");
    case Records:
        return tr("Records");
    case Problems:
        return tr("Problems");
    default:
        return {};
    }
}

} // namespace kitesync
