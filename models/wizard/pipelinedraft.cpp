// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/pipelinedraft.h"

#include "sync/schedule/duegrid.h"
#include "sync/store/pipelinerules.h"

#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

/// The next round time of the local day after @p now: a schedule of 6 hours runs at 0, 6, 12 and 18 o'clock.
QDateTime roundTimeAfter(const QDateTime &now, std::chrono::minutes every)
{
    const QDateTime midnight = now.toLocalTime().date().startOfDay();
    const qint64 step = std::chrono::seconds(every).count();
    const qint64 passed = midnight.secsTo(now);
    return midnight.toUTC().addSecs((passed / step + 1) * step);
}

PipelineDraft withValuesOf(const PipelineConfig &config)
{
    PipelineDraft draft;
    draft.name = config.name;
    draft.storedKey = config.key;
    draft.organization = config.organization;
    draft.apiAddress = config.apiUrl.toString();
    draft.destination = DestinationDraft::from(config.destination);
    draft.objects = config.objects;
    draft.every = config.every;
    draft.catchUp = config.catchUp;
    draft.notOnMetered = config.notOnMetered;
    draft.base = config;
    if (config.historyFrom) {
        draft.history = HistoryChoice::Since;
        draft.since = *config.historyFrom;
    }
    return draft;
}

QString otherFile(const QString &file)
{
    const QFileInfo info(file);
    const QString suffix = info.suffix().isEmpty() ? QString() : QLatin1Char('.') + info.suffix();
    for (int number = 2;; ++number) {
        const QString other = info.dir().filePath(
            QStringLiteral("%1-%2%3").arg(info.completeBaseName(), QString::number(number), suffix));
        if (!QFileInfo::exists(other))
            return other;
    }
}

} // namespace

QString PipelineDraft::defaultApiAddress()
{
    return PipelineConfig().apiUrl.toString();
}

QString PipelineDraft::defaultFile(const QString &folder, const QString &organization)
{
    const Result<QString> slug = checkedOrganization(organization);
    return QDir(folder).filePath((slug ? *slug : QStringLiteral("buildkite")) + QStringLiteral(".sqlite"));
}

PipelineDraft PipelineDraft::fresh(const DraftPrefill &prefill)
{
    PipelineDraft draft;
    draft.name = prefill.name;
    draft.token = prefill.token;
    draft.organization = prefill.organization;
    if (!prefill.apiAddress.isEmpty())
        draft.apiAddress = prefill.apiAddress;
    draft.destination.file = prefill.databaseFile;
    return draft;
}

PipelineDraft PipelineDraft::editing(const PipelineConfig &config)
{
    PipelineDraft draft = withValuesOf(config);
    draft.purpose = DraftPurpose::Edit;
    draft.startNow = false;
    return draft;
}

PipelineDraft PipelineDraft::duplicating(const PipelineConfig &config, const QString &name)
{
    PipelineDraft draft = withValuesOf(config);
    draft.purpose = DraftPurpose::Duplicate;
    draft.name = name;
    draft.base.key.clear();
    draft.base.createdAt = {};
    draft.base.scheduleAnchor = {};
    if (draft.destination.kind == DestinationKind::Sqlite)
        draft.destination.file = otherFile(draft.destination.file);
    return draft;
}

PipelineDraft PipelineDraft::moving(const PipelineConfig &config)
{
    PipelineDraft draft = withValuesOf(config);
    draft.purpose = DraftPurpose::Move;
    draft.storedKey.clear(); // the stored password is that of the present destination
    draft.destination = DestinationDraft();
    draft.destination.views = config.destination.views;
    return draft;
}

Result<PipelineConfig> PipelineDraft::config(const QDateTime &now) const
{
    PipelineConfig config = base;
    config.name = name;
    config.organization = organization;
    config.apiUrl = QUrl(apiAddress.trimmed(), QUrl::StrictMode);
    config.destination = destination.config();
    config.objects = objects;
    config.historyFrom = historyFrom(now);
    config.every = every;
    config.catchUp = catchUp;
    config.notOnMetered = notOnMetered;
    if (every && (base.every != every || !base.scheduleAnchor.isValid()))
        config.scheduleAnchor = roundTimeAfter(now, *every);
    return checkedPipeline(config, now);
}

void PipelineDraft::choose(SourceObject object, bool chosen)
{
    objects.setFlag(object, chosen);
    if (chosen && object == SourceObject::Jobs)
        objects.setFlag(SourceObject::Builds);
    if (!chosen && object == SourceObject::Builds)
        objects.setFlag(SourceObject::Jobs, false);
}

std::optional<QDate> PipelineDraft::historyFrom(const QDateTime &now) const
{
    switch (history) {
    case HistoryChoice::Everything:
        return std::nullopt;
    case HistoryChoice::Since:
        return since;
    case HistoryChoice::LastDays:
        return now.toUTC().date().addDays(-lastDays);
    }
    return std::nullopt;
}

QDateTime PipelineDraft::firstDue(const QDateTime &now) const
{
    if (!every)
        return {};
    if (base.every == every && base.scheduleAnchor.isValid()) {
        const Result<DueGrid> grid = DueGrid::make(base.scheduleAnchor, *every);
        return grid ? grid->after(now) : QDateTime();
    }
    return roundTimeAfter(now, *every);
}

} // namespace kitesync
