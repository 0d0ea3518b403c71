// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/listcommand.h"

#include "app/cli/jsonevents.h"
#include "app/cli/terminal/texttable.h"
#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <QJsonDocument>

namespace kitesync::cli {

CommandSpec ListCommand::spec()
{
    return {QStringLiteral("list"),
            tr("Lists the pipelines with their schedule and their last run."),
            tr("“Correct as of” is Buildkite's clock at the start of the last completed sync: the copy is "
               "right for that moment."),
            {},
            {{QStringLiteral("json"), {}, tr("Write one JSON array, for programs.")}}};
}

Result<QList<ListCommand::Entry>> ListCommand::entries()
{
    if (Status opened = session().open(); !opened)
        return std::move(opened).error();
    const Result<QList<PipelineConfig>> configs = session().store().pipelines().list();
    if (!configs)
        return configs.error();
    QList<Entry> entries;
    for (const PipelineConfig &config : *configs) {
        const auto last = session().store().runs().newest(config.key, false);
        if (!last)
            return last.error();
        const auto complete = session().store().runs().newest(config.key, true);
        if (!complete)
            return complete.error();
        entries.append({config, *last, *complete});
    }
    return entries;
}

void ListCommand::start()
{
    const Result<QList<Entry>> entries = this->entries();
    if (!entries)
        return fail(entries.error());
    if (m_json) {
        QJsonArray array;
        for (const Entry &entry : *entries)
            array.append(pipelineEntry(entry.config, entry.last, entry.complete));
        out().writeBytes(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
    } else if (entries->isEmpty()) {
        out().line(tr("No pipelines yet. “kitesync add --help” shows how to create one."));
    } else {
        showTable(*entries);
    }
    end(ExitCode::Complete);
}

void ListCommand::showTable(const QList<Entry> &entries)
{
    TextTable table({{tr("Name")},
                     {tr("Organization")},
                     {tr("Copies")},
                     {tr("How often")},
                     {tr("Last run")},
                     {tr("Correct as of")},
                     {tr("Destination")}});
    const QDateTime now = session().clock().now();
    for (const Entry &entry : entries) {
        const QString last = entry.last ? tr("%1, %2", "outcome and when")
                                              .arg(RunWords::outcome(entry.last->outcome),
                                                   TimeWords::ago(entry.last->startedAt, now))
                                        : tr("Not run yet");
        const bool correct = entry.complete && entry.complete->correctAsOf.isValid();
        QString place = plainLine(entry.config.destination.url);
        if (!entry.config.destination.tablePrefix.isEmpty())
            place += tr(" (prefix %1)").arg(plainLine(entry.config.destination.tablePrefix));
        table.addRow({{cutTo(plainLine(entry.config.name), 40), Style::Bold},
                      {plainLine(entry.config.organization)},
                      {RunWords::objects(entry.config.objects)},
                      {TimeWords::every(entry.config.every)},
                      {last},
                      {correct ? TimeWords::exact(entry.complete->correctAsOf) : QStringLiteral("–")},
                      {place}});
    }
    out().write(table.text(out()));
}

} // namespace kitesync::cli
