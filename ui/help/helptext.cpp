// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/helptext.h"

#include <QCoreApplication>
#include <QDir>
#include <QKeySequence>
#include <QStringList>

namespace kitesync {

namespace {

struct HelpWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::HelpText)
};

QString paragraph(const QString &text)
{
    return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped());
}

QString list(const QStringList &lines)
{
    QString html;
    for (const QString &line : lines)
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    return QStringLiteral("<ul>%1</ul>").arg(html);
}

QString title(const QString &text)
{
    return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped());
}

/// Two columns; the first does not break.
QString row(const QString &left, const QString &right)
{
    return QStringLiteral("<tr><td style=\"white-space:nowrap; padding-right:2em\">%1</td><td>%2</td></tr>")
        .arg(left.toHtmlEscaped(), right.toHtmlEscaped());
}

QString token()
{
    return title(HelpWords::tr("What a token needs"))
           + paragraph(HelpWords::tr(
               "Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal "
               "Settings, API Access Tokens, New API Access Token; choose the organization and these "
               "scopes:"))
           + list({QStringLiteral("Read Organizations (read_organizations)"),
                   QStringLiteral("Read Pipelines (read_pipelines)"),
                   QStringLiteral("Read Builds (read_builds)"), QStringLiteral("Read Agents (read_agents)")})
           + paragraph(
               HelpWords::tr("Fewer will do if you copy less: builds and jobs need read_builds, agents "
                             "read_agents. Kitesync only reads: it cannot change anything at "
                             "Buildkite, so give it no scope to write."))
           + paragraph(HelpWords::tr(
               "The token, and a database's password, are kept in this computer's keychain and in no file."));
}

QString data()
{
    return title(HelpWords::tr("Where data goes"))
           + paragraph(HelpWords::tr("Into the database that you name in a pipeline: an SQLite file, or a "
                                     "PostgreSQL, MySQL or MariaDB "
                                     "server, or what an ODBC driver reaches. Kitesync talks to Buildkite "
                                     "and to that database, and to nobody else."))
           + paragraph(HelpWords::tr(
               "It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three "
               "tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what "
               "Buildkite no longer has stay and get a date in _removed_at."))
           + paragraph(HelpWords::tr("Another database later? “Move to another database…” in the pipeline's "
                                     "menu copies all rows there, "
                                     "compares both sides and goes on there, without asking Buildkite again. "
                                     "The old tables stay."));
}

QString syncs()
{
    return title(HelpWords::tr("How syncs work"))
           + list(
               {HelpWords::tr("The first sync copies the builds from the newest back to the date you chose. "
                              "Later ones read what is new, and what was still running."),
                HelpWords::tr("A sync that was stopped, or did not end normally, goes on where it was the "
                              "next time."),
                HelpWords::tr("Buildkite limits how much may be asked in a minute. Kitesync waits rather "
                              "than exceed it; in the settings you choose how much of it to use."),
                HelpWords::tr("With a schedule Kitesync has to run: it stays in the tray when you close its "
                              "window, if the settings say so. Times that were missed are caught up once, if "
                              "the pipeline says so."),
                HelpWords::tr("A record that does not fit is put aside and counted as a problem: open the "
                              "run's details to see why.")});
}

/// The keys, one line each (ux.md 3.10).
QString keys()
{
    const auto key = [](const char *keys) {
        return QKeySequence(QLatin1String(keys)).toString(QKeySequence::NativeText);
    };
    const auto range = [](const QString &from, const QString &to) {
        return HelpWords::tr("%1 to %2", "range of keys").arg(from, to);
    };
    return title(HelpWords::tr("Keys")) + QStringLiteral("<table>")
           + row(key("Ctrl+N"), HelpWords::tr("New pipeline"))
           + row(key("Ctrl+E"), HelpWords::tr("Edit the chosen pipeline"))
           + row(key("Del"), HelpWords::tr("Delete the chosen pipeline (asks first)"))
           + row(range(key("Ctrl+1"), key("Ctrl+9")), HelpWords::tr("Choose a pipeline"))
           + row(key("F5"), HelpWords::tr("Sync now")) + row(key("Shift+F5"), HelpWords::tr("Stop the sync"))
           + row(range(key("Alt+1"), key("Alt+3")), HelpWords::tr("Runs, data, log"))
           + row(key("Ctrl+F"), HelpWords::tr("Find in runs, data or log"))
           + row(key("Return"), HelpWords::tr("Details of the run"))
           + row(key("Ctrl+C"), HelpWords::tr("Copy what is selected"))
           + row(key("F6"), HelpWords::tr("Next part of the window"))
           + row(key("Ctrl+,"), HelpWords::tr("Settings"))
           + row(key("Ctrl+Shift+S"), HelpWords::tr("Create a support file"))
           + row(key("F1"), HelpWords::tr("This help")) + row(key("Ctrl+W"), HelpWords::tr("Close the window"))
           + row(key("Ctrl+Q"), HelpWords::tr("Quit")) + QStringLiteral("</table>");
}

QString places(const HelpPlaces &places)
{
    return title(HelpWords::tr("Where things are on this computer")) + QStringLiteral("<table>")
           + row(HelpWords::tr("Pipelines, runs, settings"), QDir::toNativeSeparators(places.settingsFile))
           + row(HelpWords::tr("Log"), QDir::toNativeSeparators(places.logFolder))
           + row(HelpWords::tr("New SQLite files"), QDir::toNativeSeparators(places.dataFolder))
           + row(HelpWords::tr("Tokens, passwords"), HelpWords::tr("The keychain"))
           + QStringLiteral("</table>")
           + paragraph(HelpWords::tr(
               "If something does not work: Help, Create support file… puts log, settings and run reports, "
               "without token and password, into one file for those who help you."));
}

} // namespace

QString helpHtml(const HelpPlaces &where)
{
    return token() + data() + syncs() + keys() + places(where);
}

} // namespace kitesync
