// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/wizardwords.h"

#include "models/words/plaintext.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

constexpr int daysOfWarning = 30;
constexpr int buildsPerRequest = 100;
constexpr int estimatedBuilds = 10000;

SourceObjects readable(const SourceReport &report)
{
    SourceObjects objects;
    for (const SourceObject object : allSourceObjects)
        objects.setFlag(object, !WizardWords::refusal(report, object));
    return objects;
}

QString size(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

/// Requests a minute that a pipeline may make; 0: not known.
double requestsPerMinute(const SourceReport &report, const RequestShare &share)
{
    const double user = report.userLimit * share.user;
    const double organization = report.organizationLimit * share.organization;
    if (user > 0 && organization > 0)
        return std::min(user, organization);
    return std::max(user, organization);
}

} // namespace

std::optional<ErrorText> WizardWords::refusal(const SourceReport &report, SourceObject object)
{
    auto refused = report.refused.constFind(object);
    if (refused == report.refused.constEnd() && object == SourceObject::Jobs)
        refused = report.refused.constFind(SourceObject::Builds);
    if (refused == report.refused.constEnd())
        return std::nullopt;
    return ErrorWords::text(*refused);
}

QString WizardWords::connected(const SourceReport &report)
{
    const QString organization = plainLine(report.organizationName);
    const SourceObjects can = readable(report);
    SourceObjects cannot;
    QStringList scopes;
    for (const SourceObject object : allSourceObjects) {
        if (can.testFlag(object))
            continue;
        cannot.setFlag(object);
        const QString scope = report.refused.value(object).subject;
        if (report.refused.value(object).kind == ErrorKind::ScopeMissing && !scopes.contains(scope))
            scopes.append(scope);
    }
    if (!cannot) {
        const QString objects = RunWords::objects(can);
        return report.userName.isEmpty()
                   ? tr("Connected to %1. The token can read: %2.").arg(organization, objects)
                   : tr("Connected to %1 as %2. The token can read: %3.")
                         .arg(organization, plainLine(report.userName), objects);
    }
    const QString objects = RunWords::objects(cannot);
    if (scopes.isEmpty())
        return tr("Connected to %1, but this token cannot read: %2. That will be left out.")
            .arg(organization, objects);
    return tr("Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can "
              "add the "
              "scope in Buildkite later.")
        .arg(organization, objects, scopes.join(tr(", ", "between scopes")));
}

QString WizardWords::expiry(const SourceReport &report, const QDateTime &now)
{
    if (!report.tokenExpiresAt.isValid() || now.daysTo(report.tokenExpiresAt) >= daysOfWarning)
        return {};
    return ErrorWords::tokenExpires(report.tokenExpiresAt);
}

QString WizardWords::estimate(const SourceReport &report, const RequestShare &share)
{
    const double allowed = requestsPerMinute(report, share);
    if (allowed < 1)
        return {};
    const double minutes = static_cast<double>(estimatedBuilds) / buildsPerRequest / allowed;
    const QLocale locale;
    return tr("This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at "
              "least "
              "about %3.")
        .arg(locale.toString(static_cast<int>(allowed)), locale.toString(estimatedBuilds),
             TimeWords::wholeMinutes(std::chrono::minutes(std::max<qint64>(1, std::llround(minutes)))));
}

QString WizardWords::costOf(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return tr("a short list, read at every sync");
    case SourceObject::Agents:
        return tr("a live list; its history grows with each sync");
    case SourceObject::Builds:
        return tr("up to 100 with each request");
    case SourceObject::Jobs:
        return tr("come with builds, no extra requests");
    }
    return {};
}

QString WizardWords::found(const DestinationFindings &findings, DestinationKind kind, const QDateTime &now)
{
    const DestinationReport &report = findings.report;
    const QString separator = tr(" · ", "between facts about a file");
    QStringList facts;
    if (kind != DestinationKind::Sqlite) {
        facts.append(tr("Connected to %1").arg(plainLine(report.product)));
        facts.append(report.ours ? tr("holds this pipeline's tables") : tr("the tables will be made"));
        return facts.join(separator);
    }
    if (!report.exists) {
        facts.append(tr("New file"));
        if (findings.makesFolder)
            facts.append(tr("its folder will be made"));
    } else {
        facts.append(tr("Exists, %1").arg(size(std::max<qint64>(findings.fileBytes, 0))));
        if (report.ours && findings.lastWritten.isValid())
            facts.append(tr("last written by this pipeline %1").arg(TimeWords::ago(findings.lastWritten, now)));
        else if (!report.ours)
            facts.append(tr("Kitesync's tables are added to what it holds"));
    }
    if (report.freeBytes >= 0)
        facts.append(tr("%1 free").arg(size(report.freeBytes)));
    return facts.join(separator);
}

ErrorText WizardWords::adoptable(const DestinationFindings &findings, const PipelineDraft &draft,
                                 const QDateTime &now)
{
    ErrorText text;
    text.title
        = tr("Connected to %1. It holds tables that Kitesync made.").arg(plainLine(findings.report.product));
    if (draft.destination.kind == DestinationKind::Sqlite) {
        text.title = tr("Exists, %1, last written by Kitesync %2.")
                         .arg(size(std::max<qint64>(findings.fileBytes, 0)),
                              TimeWords::ago(findings.lastWritten, now));
    }
    text.body
        = tr("Its tables hold the organization %1 and belong to no pipeline here: the one that made them was "
             "deleted, or is on another computer. Who goes on with them keeps all rows and copies only "
             "what is new.")
              .arg(quoted(draft.organization));
    return text;
}

ErrorText WizardWords::trouble(const Error &error, DestinationKind kind,
                               const std::function<QString(const PipelineKey &)> &nameOf)
{
    ErrorText text = ErrorWords::text(error);
    const QString subject
        = quoted(QDir::toNativeSeparators(error.subject.isEmpty() ? error.place : error.subject));
    if (error.kind == ErrorKind::DestinationTaken) {
        const QString name = nameOf(error.subject);
        text.title = name.isEmpty() ? tr("The tables there were made by a pipeline of another installation.")
                                    : tr("The tables there belong to the pipeline %1.").arg(quoted(name));
        text.body = tr("Two pipelines share a database only with different prefixes.");
        return text;
    }
    if (error.kind == ErrorKind::DestinationForeignTable) {
        text.title = tr("It exists and holds a table %1 that is not ours.").arg(quoted(error.subject));
        text.body = tr("A table prefix keeps ours apart.");
        return text;
    }
    if (kind != DestinationKind::Sqlite)
        return text;
    if (error.kind == ErrorKind::DestinationMissing && !QFileInfo::exists(error.subject)) {
        text.title = tr("The folder %1 does not exist.").arg(subject);
        text.body.clear();
        text.said.clear();
    } else if (error.kind == ErrorKind::DestinationReadOnly) {
        text.title = tr("You cannot write to %1.").arg(subject);
        text.body = tr("Choose another folder.");
    } else if (error.kind == ErrorKind::DestinationNotDatabase) {
        text.title = tr("%1 is not an SQLite database.").arg(subject);
        text.body = tr("Choose another file name.");
    }
    return text;
}

QString WizardWords::nextRuns(const PipelineDraft &draft, const QDateTime &now)
{
    const QDateTime first = draft.firstDue(now);
    if (!first.isValid())
        return tr("It is copied only when you start it.");
    const QDateTime second = first.addSecs(std::chrono::seconds(*draft.every).count());
    return tr("Next: %1, then %2 (%3)", "points in time, time zone")
        .arg(TimeWords::until(first, now), TimeWords::until(second, now),
             QString::fromUtf8(QTimeZone::systemTimeZoneId()));
}

QString WizardWords::sourceLine(const PipelineDraft &draft, const std::optional<SourceReport> &report)
{
    if (!report)
        return draft.organization;
    const QString organization = plainLine(report->organizationName);
    return report->userName.isEmpty()
               ? organization
               : tr("%1, as %2", "organization, person").arg(organization, plainLine(report->userName));
}

QString WizardWords::destinationLine(const DestinationDraft &destination,
                                     const std::optional<DestinationFindings> &findings, const QDateTime &now)
{
    QString place = destination.source;
    if (destination.kind == DestinationKind::Sqlite)
        place = QDir::toNativeSeparators(destination.file);
    else if (destination.isServer())
        place = tr("%1 on %2", "database, server").arg(destination.database, destination.host);
    QString line = tr("%1: %2", "kind of destination, place").arg(titleOf(destination.kind), place);
    if (!destination.tablePrefix.isEmpty())
        line = tr("%1, tables begin with %2").arg(line, destination.tablePrefix);
    if (findings)
        line += QLatin1Char('\n') + found(*findings, destination.kind, now);
    return line;
}

QString WizardWords::historyLine(const PipelineDraft &draft)
{
    switch (draft.history) {
    case HistoryChoice::Everything:
        return tr("Everything Buildkite still keeps");
    case HistoryChoice::Since:
        return tr("Since %1").arg(TimeWords::date(draft.since));
    case HistoryChoice::LastDays:
        return tr("The last %n day(s)", nullptr, draft.lastDays);
    }
    return {};
}

QString titleOf(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::Sqlite:
        return WizardWords::tr("SQLite file");
    case DestinationKind::PostgreSql:
        return WizardWords::tr("PostgreSQL");
    case DestinationKind::MySql:
        return WizardWords::tr("MySQL / MariaDB");
    case DestinationKind::Odbc:
        return WizardWords::tr("ODBC data source");
    }
    return {};
}

QList<DestinationChoice> destinationChoices(const QStringList &drivers)
{
    const auto has = [&drivers](const char *name) { return drivers.contains(QLatin1String(name)); };
    return {
        {DestinationKind::Sqlite, titleOf(DestinationKind::Sqlite), WizardWords::tr("on this computer"),
         has("QSQLITE"), QStringLiteral("libqt6sql6-sqlite")},
        {DestinationKind::PostgreSql, titleOf(DestinationKind::PostgreSql),
         WizardWords::tr("and what speaks its protocol: CockroachDB, Citus, Redshift …"), has("QPSQL"),
         QStringLiteral("libqt6sql6-psql")},
        {DestinationKind::MySql, titleOf(DestinationKind::MySql), WizardWords::tr("also Galera, TiDB, Vitess"),
         has("QMYSQL") || has("QMARIADB"), QStringLiteral("libqt6sql6-mysql")},
        {DestinationKind::Odbc, titleOf(DestinationKind::Odbc),
         WizardWords::tr("SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions"),
         has("QODBC"), QStringLiteral("libqt6sql6-odbc")},
    };
}

} // namespace kitesync
