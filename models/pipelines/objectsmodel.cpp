// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/objectsmodel.h"

#include "models/words/errorwords.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

namespace kitesync {

namespace {

/// Whether nothing but its problems' objects failed the run: the others were copied whole.
bool failedInPartOnly(const Run &run)
{
    return run.outcome == RunOutcome::Failed && failedObjects(run) != SourceObjects();
}

/// What became of one object in a run that is over.
ObjectStatus statusIn(const Run &run, SourceObject object)
{
    for (const Error &problem : run.problems) {
        if (!concerns(problem, object))
            continue;
        return problem.kind == ErrorKind::ScopeMissing || problem.kind == ErrorKind::Forbidden
                   ? ObjectStatus::LeftOut
                   : ObjectStatus::Failed;
    }
    switch (failedInPartOnly(run) ? RunOutcome::Succeeded : run.outcome) {
    case RunOutcome::Succeeded:
    case RunOutcome::SucceededWithRejects:
        return run.of(object).rejected > 0 ? ObjectStatus::DoneWithProblems : ObjectStatus::Done;
    case RunOutcome::Failed:
        return ObjectStatus::Failed;
    case RunOutcome::Cancelled:
    case RunOutcome::Interrupted:
        return ObjectStatus::Stopped;
    case RunOutcome::Running:
    case RunOutcome::Skipped:
        break;
    }
    return ObjectStatus::Waiting;
}

QString noteIn(const Run &run, SourceObject object)
{
    for (const Error &problem : run.problems) {
        if (concerns(problem, object))
            return ErrorWords::text(problem).title;
    }
    return run.of(object).rejected > 0 ? RunWords::problems(run.of(object).rejected) : QString();
}

} // namespace

ObjectsModel::ObjectsModel(PipelineManager &manager, QObject *parent)
    : QAbstractTableModel(parent)
    , m_manager(manager)
{
    connect(&manager, &PipelineManager::changed, this, [this](const PipelineKey &key) {
        if (key == m_key)
            pipelineChanged();
    });
}

void ObjectsModel::setPipeline(const PipelineKey &key)
{
    beginResetModel();
    m_key = key;
    const PipelineState *now = state();
    m_objects = now != nullptr ? listOf(now->config.objects) : QList<SourceObject>();
    endResetModel();
}

void ObjectsModel::pipelineChanged()
{
    const PipelineState *now = state();
    if (now == nullptr || listOf(now->config.objects) != m_objects)
        setPipeline(m_key);
    else
        refreshTimes();
}

void ObjectsModel::refreshTimes()
{
    if (!m_objects.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnTotal - 1));
}

QString ObjectsModel::leftOutText() const
{
    const int left = static_cast<int>(sourceObjectCount) - rowCount();
    return state() != nullptr && left > 0 ? tr("%n object(s) not copied", nullptr, left) : QString();
}

int ObjectsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_objects.size());
}

int ObjectsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnTotal;
}

ObjectsModel::Line ObjectsModel::lineOf(SourceObject object) const
{
    Line line;
    const PipelineState *now = state();
    if (now == nullptr)
        return line;
    if (now->isBusy()) {
        line.live = true;
        if (now->progress) {
            const ObjectProgress &progress = now->progress->of(object);
            line.status = progress.status;
            line.counts = progress.counts;
            line.fraction = progress.fraction;
            line.rate = progress.ratePerSecond;
            line.any = line.status != ObjectStatus::NotChosen;
        }
    } else if (now->lastRun && now->lastRun->outcome != RunOutcome::Skipped) {
        const Run &run = *now->lastRun;
        if (!run.objects.testFlag(object)) {
            line.status = ObjectStatus::NotChosen;
            return line;
        }
        line.any = true;
        line.status = statusIn(run, object);
        line.counts = run.of(object);
        line.note = noteIn(run, object);
        if (line.status == ObjectStatus::Done || line.status == ObjectStatus::DoneWithProblems)
            line.fraction = 1.0;
        else if (now->progress && now->progress->runId == run.id)
            line.fraction = now->progress->of(object).fraction;
    }
    return line;
}

QString ObjectsModel::statusText(const Line &line) const
{
    const PipelineState *now = state();
    // It is chosen, but only others were tried again.
    if (line.status == ObjectStatus::NotChosen)
        return line.live ? tr("Not in this sync") : tr("Not in the last sync");
    if (!line.any && !line.live)
        return tr("Not run yet");
    if (line.live && line.status == ObjectStatus::Copying && now->progress) {
        const QString waiting = RunWords::waiting(*now->progress);
        if (!waiting.isEmpty())
            return waiting.left(1).toUpper() + waiting.mid(1);
        if (!line.fraction)
            return line.counts.read > 0 ? RunWords::status(line.status) : tr("Counting");
    }
    if (line.status == ObjectStatus::DoneWithProblems)
        return tr("Done with %1").arg(RunWords::problems(line.counts.rejected));
    return RunWords::status(line.status);
}

QStringList ObjectsModel::statusTexts()
{
    QStringList texts{tr("Not run yet"), tr("Counting")};
    for (const ObjectStatus status : {ObjectStatus::Waiting, ObjectStatus::Copying, ObjectStatus::Done,
                                      ObjectStatus::Stopped, ObjectStatus::Failed})
        texts.append(RunWords::status(status));
    return texts;
}

QString ObjectsModel::timeLeftText(const Line &line) const
{
    const PipelineState *now = state();
    if (!line.live || line.status != ObjectStatus::Copying || !now->progress || !now->progress->timeLeft
        || now->progress->waiting != WaitReason::None)
        return {};
    return TimeWords::timeLeft(*now->progress->timeLeft);
}

QString ObjectsModel::name(SourceObject object)
{
    return object == SourceObject::Pipelines ? tr("Pipelines (Buildkite)") : RunWords::object(object);
}

QString ObjectsModel::text(SourceObject object, const Line &line, int column) const
{
    switch (column) {
    case Object:
        return name(object);
    case Status:
        return statusText(line);
    case ProgressBar:
        return line.fraction ? RunWords::percent(*line.fraction) : QString();
    case Copied:
        return line.any ? RunWords::count(line.counts.read) : QString();
    case Changed:
        return line.any ? RunWords::count(line.counts.written) : QString();
    case Rate:
        return line.live ? RunWords::rate(line.rate) : QString();
    case TimeLeft:
        return timeLeftText(line);
    case LastSynced: {
        const PipelineState *now = state();
        return now->lastCompletedAt.isValid() ? TimeWords::ago(now->lastCompletedAt, m_manager.clock().now())
                                              : QString();
    }
    case Note:
        return line.note;
    default:
        return {};
    }
}

QVariant ObjectsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || state() == nullptr)
        return {};
    const SourceObject object = m_objects.at(index.row());
    const Line line = lineOf(object);
    switch (role) {
    case Qt::DisplayRole:
        return text(object, line, index.column());
    case Qt::ToolTipRole: // what may be cut
        return index.column() == Status || index.column() == Note ? text(object, line, index.column())
                                                                  : QVariant();
    case Qt::AccessibleTextRole: {
        const QString shown = text(object, line, index.column());
        return index.column() == ProgressBar && shown.isEmpty() ? statusText(line) : shown;
    }
    case Qt::TextAlignmentRole: {
        const bool number = index.column() == Copied || index.column() == Changed || index.column() == Rate;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    case FractionRole:
        return line.fraction ? QVariant(*line.fraction) : QVariant();
    case BusyRole:
        return line.live && line.status == ObjectStatus::Copying && !line.fraction;
    case StatusRole:
        return static_cast<int>(line.any || line.live ? line.status : ObjectStatus::NotChosen);
    case WaitingRole:
        return line.live && state()->progress && state()->progress->waiting != WaitReason::None;
    default:
        return {};
    }
}

QVariant ObjectsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole) {
        const bool number = section == Copied || section == Changed || section == Rate;
        return QVariant::fromValue(Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft));
    }
    if (role == Qt::ToolTipRole && section == Changed)
        return tr("Records that are new or changed");
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Object:
        return tr("Object");
    case Status:
        return tr("Status");
    case ProgressBar:
        return tr("Progress");
    case Copied:
        return tr("Copied");
    case Changed:
        return tr("New", "column: records that are new or changed");
    case Rate:
        return tr("Rate");
    case TimeLeft:
        return tr("Time left");
    case LastSynced:
        return tr("Last synced");
    case Note:
        return tr("Note");
    default:
        return {};
    }
}

} // namespace kitesync
