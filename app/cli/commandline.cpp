// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandline.h"

#include "app/cli/commands/addcommand.h"
#include "app/cli/commands/demoservercommand.h"
#include "app/cli/commands/historycommand.h"
#include "app/cli/commands/listcommand.h"
#include "app/cli/commands/movecommand.h"
#include "app/cli/commands/removecommand.h"
#include "app/cli/commands/synccommand.h"
#include "app/cli/commands/testcommand.h"
#include "app/cli/commands/verifycommand.h"
#include "app/cli/terminal/texttable.h"
#include "app/cli/versiontext.h"
#include "app/process/stopsignals.h"
#include "models/words/plaintext.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <array>

namespace kitesync::cli {

namespace {

struct CommandLineWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::CommandLine)
};

struct Entry
{
    CommandSpec (*spec)();
    std::unique_ptr<Command> (*make)(Session &session, const Arguments &arguments);
};

template <typename C> constexpr Entry entryOf()
{
    return {&C::spec, [](Session &session, const Arguments &arguments) -> std::unique_ptr<Command> {
                return std::make_unique<C>(session, arguments);
            }};
}

constexpr std::array entries{entryOf<AddCommand>(),  entryOf<ListCommand>(),    entryOf<TestCommand>(),
                             entryOf<SyncCommand>(), entryOf<HistoryCommand>(), entryOf<VerifyCommand>(),
                             entryOf<MoveCommand>(), entryOf<RemoveCommand>(),  entryOf<DemoServerCommand>()};

QStringList commandNames()
{
    QStringList names;
    for (const Entry &entry : entries)
        names.append(entry.spec().name);
    return names;
}

CommandSpec programSpec()
{
    return {
        {},
        CommandLineWords::tr("Kitesync copies an organization's Buildkite data into a database of your own."),
        {},
        QStringLiteral("[COMMAND ...]"),
        {{QStringLiteral("background"), {}, CommandLineWords::tr("Start in the tray (used at log-in).")},
         {QStringLiteral("demo"),
          {},
          CommandLineWords::tr("Try the window with a built-in sample organization.")}}};
}

QString programHelp()
{
    const QStringList names = commandNames();
    int width = 0;
    for (const QString &name : names)
        width = std::max(width, columnsOf(name));
    QString text
        = helpOf(programSpec()) + QLatin1Char('\n') + CommandLineWords::tr("Commands:") + QLatin1Char('\n');
    for (const Entry &entry : entries) {
        const CommandSpec spec = entry.spec();
        text += QStringLiteral("  %1  %2\n").arg(padded(spec.name, width), spec.summary);
    }
    return text + QLatin1Char('\n') + CommandLineWords::tr("“kitesync COMMAND --help” says more about each.")
           + QLatin1Char('\n');
}

int status(ExitCode code)
{
    return static_cast<int>(code);
}

int usageError(Session &session, const QString &complaint)
{
    session.complain(complaint);
    return status(ExitCode::Usage);
}

/// Help, version or a complaint; nothing when the arguments are to be worked with.
std::optional<int> answered(Session &session, const ParsedArguments &parsed, const QString &help)
{
    if (parsed.help || parsed.version) {
        session.out().write(parsed.help ? help : versionText());
        return status(ExitCode::Complete);
    }
    if (!parsed.arguments)
        return usageError(session, parsed.complaint);
    return std::nullopt;
}

int runProgram(Session &session, const QStringList &arguments)
{
    if (const auto answer = answered(session, parseArguments(programSpec(), arguments), programHelp()))
        return *answer;
    return usageError(
        session,
        CommandLineWords::tr("There is no display here for the window. These commands work without one: %1. "
                             "“kitesync --help” says what they do.")
            .arg(commandNames().join(QStringLiteral(", "))));
}

int runUnknown(Session &session, const QString &name)
{
    QString complaint = CommandLineWords::tr("There is no command %1.").arg(quoted(name.left(40)));
    if (const QString meant = nearest(name, commandNames()); !meant.isEmpty())
        complaint = sentences({complaint, CommandLineWords::tr("Did you mean “kitesync %1”?").arg(meant)});
    return usageError(session, sentences({complaint, CommandLineWords::tr("See “kitesync --help”.")}));
}

int runEntry(Session &session, const Entry &entry, const QStringList &arguments)
{
    const CommandSpec spec = entry.spec();
    const ParsedArguments parsed = parseArguments(spec, arguments);
    if (const auto answer = answered(session, parsed, helpOf(spec)))
        return *answer;
    StopSignals signalHandler(status(ExitCode::Cancelled));
    const std::unique_ptr<Command> command = entry.make(session, *parsed.arguments);
    QObject::connect(command.get(), &Command::ended, command.get(),
                     [](ExitCode code) { QCoreApplication::exit(status(code)); });
    QObject::connect(&signalHandler, &StopSignals::stopRequested, command.get(),
                     [&command] { command->stop(); });
    // From inside the loop, so that ending at once ends the loop.
    QTimer::singleShot(0, command.get(), [&command] { command->start(); });
    return QCoreApplication::exec();
}

/// Qt takes options of its own from a program with windows; session managers give some when they start it again.
QStringList withoutQtOptions(const QStringList &arguments)
{
    static const QStringList alone{QStringLiteral("reverse")};
    static const QStringList withValue{
        QStringLiteral("style"),           QStringLiteral("stylesheet"),  QStringLiteral("platform"),
        QStringLiteral("platformtheme"),   QStringLiteral("plugin"),      QStringLiteral("session"),
        QStringLiteral("qwindowgeometry"), QStringLiteral("qwindowicon"), QStringLiteral("qwindowtitle"),
        QStringLiteral("display"),         QStringLiteral("fontengine")};
    QStringList ours;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments.at(i);
        const bool isOption = argument.startsWith(u'-') && !argument.startsWith(QLatin1String("--"));
        const QString name = isOption ? argument.mid(1).section(u'=', 0, 0) : QString();
        if (withValue.contains(name))
            i += argument.contains(u'=') ? 0 : 1;
        else if (!alone.contains(name))
            ours.append(argument);
    }
    return ours;
}

} // namespace

std::optional<WindowRequest> windowRequest(const QStringList &arguments)
{
    if (!arguments.isEmpty() && !arguments.first().startsWith(QLatin1Char('-')))
        return std::nullopt;
    const ParsedArguments parsed = parseArguments(programSpec(), withoutQtOptions(arguments));
    if (parsed.help || parsed.version || !parsed.arguments)
        return std::nullopt;
    return WindowRequest{parsed.arguments->has("background"), parsed.arguments->has("demo")};
}

QString wishedLanguage()
{
    const bool isSaid = !qEnvironmentVariableIsEmpty("LC_ALL") || !qEnvironmentVariableIsEmpty("LANGUAGE");
    return isSaid ? QString() : Store::keptText(AppFolders::standard().storeFile(), preference::language);
}

int run(const QStringList &arguments, EnvironmentSecrets secrets)
{
    Session session(std::move(secrets));
    const QString first = arguments.value(0);
    if (first.isEmpty() || first.startsWith(QLatin1Char('-')))
        return runProgram(session, arguments);
    for (const Entry &entry : entries) {
        if (entry.spec().name == first)
            return runEntry(session, entry, arguments.mid(1));
    }
    return runUnknown(session, first);
}

} // namespace kitesync::cli
