// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include "app/cli/terminal/texttable.h"
#include "models/words/plaintext.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <algorithm>
#include <cstring>
#include <vector>

namespace kitesync::cli {

namespace {

struct ArgumentWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::Arguments)
};

int distance(const QString &a, const QString &b)
{
    std::vector<int> row(static_cast<std::size_t>(b.size()) + 1);
    for (std::size_t j = 0; j < row.size(); ++j)
        row[j] = static_cast<int>(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        int diagonal = row[0];
        row[0] = static_cast<int>(i);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int change = a.at(i - 1) == b.at(static_cast<qsizetype>(j) - 1) ? 0 : 1;
            const int best = std::min({row[j] + 1, row[j - 1] + 1, diagonal + change});
            diagonal = row[j];
            row[j] = best;
        }
    }
    return row.back();
}

QString withHint(const QString &complaint, const CommandSpec &spec)
{
    const QString help = spec.name.isEmpty() ? QStringLiteral("kitesync --help")
                                             : QStringLiteral("kitesync %1 --help").arg(spec.name);
    return sentences({complaint, ArgumentWords::tr("See “%1”.").arg(help)});
}

QString unknownOption(const QString &name, const CommandSpec &spec)
{
    QStringList known{QStringLiteral("help"), QStringLiteral("version")};
    for (const OptionSpec &option : spec.options)
        known.append(option.name);
    QString complaint = ArgumentWords::tr("There is no option %1.").arg(quoted(QLatin1String("--") + name));
    const QString meant = nearest(name, known);
    if (!meant.isEmpty())
        complaint = sentences({complaint, ArgumentWords::tr("Did you mean --%1?").arg(meant)});
    return withHint(complaint, spec);
}

QString secretRefused()
{
    return ArgumentWords::tr(
        "A token or password is never taken from the command line, where every program on this computer can "
        "read it. Put the token into the environment variable KITESYNC_TOKEN (a destination's password "
        "into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. "
        "If the one you just typed is real, revoke it: your shell may have kept it.");
}

QString optionText(const OptionSpec &option)
{
    const QString dashed = QLatin1String("--") + option.name;
    return option.valueName.isEmpty() ? dashed : dashed + QLatin1Char(' ') + option.valueName;
}

/// Declares the options to Qt's parser and checks what it made of the arguments.
ParsedArguments check(const CommandSpec &spec, const QCommandLineParser &parser)
{
    ParsedArguments parsed;
    Arguments arguments;
    for (const OptionSpec &option : spec.options) {
        if (!parser.isSet(option.name))
            continue;
        if (!option.valueName.isEmpty() && parser.values(option.name).size() > 1) {
            parsed.complaint = withHint(ArgumentWords::tr("--%1 is given twice.").arg(option.name), spec);
            return parsed;
        }
        arguments.values.insert(option.name,
                                option.valueName.isEmpty() ? QString() : parser.value(option.name));
    }
    const QStringList positional = parser.positionalArguments();
    if (positional.size() > (spec.positional.isEmpty() ? 0 : 1)) {
        // It is not repeated here: it might be a token.
        parsed.complaint = withHint(
            ArgumentWords::tr("There is one argument too many. A name with spaces needs quotes."), spec);
        return parsed;
    }
    if (positional.isEmpty() && !spec.positional.isEmpty() && !spec.positional.startsWith(QLatin1Char('['))) {
        parsed.complaint = withHint(ArgumentWords::tr("The pipeline's name is missing."), spec);
        return parsed;
    }
    arguments.positional = positional.value(0);
    for (const OptionSpec &option : spec.options) {
        if (option.required && !arguments.values.contains(option.name)) {
            parsed.complaint = withHint(ArgumentWords::tr("--%1 is missing.").arg(option.name), spec);
            return parsed;
        }
    }
    parsed.arguments = arguments;
    return parsed;
}

} // namespace

bool isSecretOption(const QString &argument)
{
    static const QStringList names{QStringLiteral("--token"), QStringLiteral("--access-token"),
                                   QStringLiteral("--api-token"), QStringLiteral("--password"),
                                   QStringLiteral("--destination-password")};
    return names.contains(argument.section(QLatin1Char('='), 0, 0));
}

ParsedArguments parseArguments(const CommandSpec &spec, const QStringList &arguments)
{
    ParsedArguments parsed;
    QCommandLineParser parser;
    QStringList secretsOfOwn; // options that are called so on purpose: the sample organisation's token is no secret
    for (const OptionSpec &option : spec.options) {
        parser.addOption(option.valueName.isEmpty() ? QCommandLineOption(option.name)
                                                    : QCommandLineOption(option.name, {}, option.valueName));
        secretsOfOwn.append(QLatin1String("--") + option.name);
    }
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("h"), QStringLiteral("help")}));
    parser.addOption(QCommandLineOption(QStringList{QStringLiteral("v"), QStringLiteral("version")}));
    for (const QString &argument : arguments) {
        if (isSecretOption(argument) && !secretsOfOwn.contains(argument.section(QLatin1Char('='), 0, 0))) {
            parsed.complaint = secretRefused();
            return parsed;
        }
    }
    const bool understood = parser.parse(QStringList{QStringLiteral("kitesync")} + arguments);
    const QStringList unknown = parser.unknownOptionNames();
    if (!unknown.isEmpty()) {
        parsed.complaint = unknownOption(unknown.constFirst(), spec);
        return parsed;
    }
    if (!understood) {
        // What is left: a switch with a value, or an option without one. Qt's words name the option only.
        parsed.complaint = withHint(plainLine(parser.errorText()), spec);
        return parsed;
    }
    parsed.help = parser.isSet(QStringLiteral("help"));
    parsed.version = parser.isSet(QStringLiteral("version"));
    return parsed.help || parsed.version ? parsed : check(spec, parser);
}

QString usageOf(const CommandSpec &spec)
{
    constexpr int width = 100;
    QStringList parts;
    if (!spec.positional.isEmpty())
        parts.append(spec.positional);
    for (const OptionSpec &option : spec.options)
        parts.append(option.required ? optionText(option) : QStringLiteral("[%1]").arg(optionText(option)));
    QString line = spec.name.isEmpty() ? QStringLiteral("kitesync") : QStringLiteral("kitesync ") + spec.name;
    const QString indent = QLatin1Char('\n') + QString(4, QLatin1Char(' '));
    QString text;
    for (const QString &part : parts) {
        if (line.size() + 1 + part.size() > width) {
            text += line;
            line = indent + part;
        } else {
            line += QLatin1Char(' ') + part;
        }
    }
    return text + line;
}

QString helpOf(const CommandSpec &spec)
{
    QList<OptionSpec> options = spec.options;
    options.append({QStringLiteral("help"), {}, ArgumentWords::tr("Show this help.")});
    options.append({QStringLiteral("version"), {}, ArgumentWords::tr("Show the version.")});
    int width = 0;
    for (const OptionSpec &option : options)
        width = std::max(width, columnsOf(optionText(option)));

    QString text = spec.summary + QLatin1String("\n\n") + ArgumentWords::tr("Usage:") + QLatin1Char(' ')
                   + usageOf(spec) + QLatin1Char('\n');
    if (!spec.details.isEmpty())
        text += QLatin1Char('\n') + spec.details + QLatin1Char('\n');
    text += QLatin1Char('\n') + ArgumentWords::tr("Options:") + QLatin1Char('\n');
    for (const OptionSpec &option : options)
        text += QStringLiteral("  %1  %2\n").arg(padded(optionText(option), width), option.description);
    return text;
}

QString nearest(const QString &given, const QStringList &known)
{
    QString best;
    int bestDistance = static_cast<int>(std::min<qsizetype>(3, given.size() / 2 + 1));
    for (const QString &candidate : known) {
        const int d
            = candidate.startsWith(given) && !given.isEmpty() ? 1 : distance(given.left(40), candidate);
        if (d < bestDistance) {
            bestDistance = d;
            best = candidate;
        }
    }
    return best;
}

void hideSecretArguments(int count, char **arguments)
{
    const auto hide
        = [](char *from, const char *to) { std::memset(from, '*', static_cast<std::size_t>(to - from)); };
    bool valueFollows = false;
    for (int i = 1; i < count; ++i) {
        char *argument = arguments[i];
        char *end = argument + std::strlen(argument);
        if (valueFollows)
            hide(argument, end);
        const bool secret = isSecretOption(QString::fromLocal8Bit(argument));
        char *equals = std::strchr(argument, '=');
        valueFollows = secret && equals == nullptr;
        if (secret && equals != nullptr)
            hide(equals + 1, end);
        // scheme://user:password@host: everything between the first colon of the authority and the last @.
        char *authority = std::strstr(argument, "://");
        char *at = std::strrchr(argument, '@');
        char *colon = authority != nullptr ? std::strchr(authority + 3, ':') : nullptr;
        if (colon != nullptr && at != nullptr && colon < at)
            hide(colon + 1, at);
        for (const char *key : {"pwd=", "password="}) { // ODBC connection strings, libpq's parameters
            char *found = strcasestr(argument, key);
            if (found == nullptr)
                continue;
            char *value = found + std::strlen(key);
            // In braces a semicolon ends nothing.
            char *brace = *value == '{' ? std::strrchr(value, '}') : nullptr;
            hide(value, brace != nullptr ? brace + 1 : value + std::strcspn(value, ";&"));
        }
    }
}

} // namespace kitesync::cli
