// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/addcommand.h"

#include "app/cli/destinationinput.h"
#include "models/words/plaintext.h"
#include "sync/schedule/duegrid.h"
#include "sync/store/pipelinerules.h"

#include <QDir>

namespace kitesync::cli {

namespace {

Error invalid(const char *option, const QString &reason)
{
    return Error{ErrorKind::InvalidValue, {}, reason, QLatin1String("--") + QLatin1String(option), 0, {}};
}

Result<SourceObjects> objectsFrom(const QString &list)
{
    SourceObjects objects;
    QStringList names;
    for (const SourceObject object : allSourceObjects)
        names.append(nameOf(object));
    for (const QString &part : list.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString name = part.trimmed().toLower();
        if (name == QLatin1String("all")) {
            for (const SourceObject object : allSourceObjects)
                objects |= object;
            continue;
        }
        const std::optional<SourceObject> object = sourceObjectNamed(name);
        if (!object) {
            const QString meant = nearest(name, names);
            const QString hint = meant.isEmpty() ? QString() : AddCommand::tr("Did you mean %1?").arg(meant);
            return invalid(
                "objects",
                sentences(
                    {AddCommand::tr("It names something else than pipelines, agents, builds and jobs: %1.")
                         .arg(quoted(name)),
                     hint}));
        }
        objects |= *object;
    }
    if (!objects)
        return invalid(
            "objects",
            AddCommand::tr("Choose at least one object to copy: pipelines, agents, builds, jobs."));
    return objects;
}

Result<std::optional<QDate>> dateFrom(const QString &text, const QDateTime &now)
{
    const QDate date = QDate::fromString(text.trimmed(), Qt::ISODate);
    if (!date.isValid())
        return invalid("history-from", AddCommand::tr("It must be a date of the form YYYY-MM-DD."));
    if (date > now.toUTC().date())
        return invalid("history-from", AddCommand::tr("It lies in the future."));
    return std::optional<QDate>(date);
}

Status readDestination(const Arguments &arguments, AddedPipeline &added)
{
    const Result<DestinationInput> input
        = parseDestination(arguments.value("destination"), QDir::currentPath());
    if (!input)
        return blamingOption(input.error());
    added.config.destination.url = input->url;
    added.config.destination.tablePrefix = arguments.value("table-prefix");
    added.config.destination.schema = arguments.value("schema");
    added.config.destination.views = !arguments.has("no-views");
    added.password = input->password;
    added.needsPassword = input->needsPassword;
    return {};
}

Status readChoices(const Arguments &arguments, const QDateTime &now, PipelineConfig &config)
{
    if (arguments.has("objects")) {
        const Result<SourceObjects> objects = objectsFrom(arguments.value("objects"));
        if (!objects)
            return objects.error();
        config.objects = *objects;
    }
    if (arguments.has("every")) {
        const Result<ScheduleInterval> every = parseScheduleInterval(arguments.value("every"));
        if (!every)
            return blamingOption(every.error());
        config.every = *every;
    }
    if (arguments.has("history-from")) {
        const Result<std::optional<QDate>> date = dateFrom(arguments.value("history-from"), now);
        if (!date)
            return date.error();
        config.historyFrom = *date;
    }
    if (arguments.has("api-url"))
        config.apiUrl = QUrl(arguments.value("api-url").trimmed(), QUrl::StrictMode);
    return {};
}

} // namespace

Result<AddedPipeline> pipelineFrom(const Arguments &arguments, const QDateTime &now)
{
    AddedPipeline added;
    added.config.name = arguments.value("name");
    const QString organization = arguments.value("organization").trimmed();
    // A pasted address is cut to the slug; anything else that is no slug is for the person to decide.
    const bool pasted = organization.contains(QLatin1String("buildkite.com/"), Qt::CaseInsensitive);
    added.config.organization = pasted ? proposedOrganization(organization) : organization;
    if (Status read = readDestination(arguments, added); !read)
        return std::move(read).error();
    if (Status read = readChoices(arguments, now, added.config); !read)
        return std::move(read).error();
    const Result<PipelineConfig> checked = checkedPipeline(added.config, now);
    if (!checked)
        return blamingOption(checked.error());
    added.config = *checked;
    return added;
}

} // namespace kitesync::cli
