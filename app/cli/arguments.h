// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kitesync::cli {

/// One option of a command.
struct OptionSpec
{
    QString name; ///< without dashes
    QString valueName; ///< empty: a switch
    QString description;
    bool required = false;
};

/// What a command takes.
struct CommandSpec
{
    QString name; ///< empty: the program itself
    QString summary; ///< one line
    QString details; ///< more, for the command's own help
    QString positional; ///< "NAME", "[NAME]" or empty
    QList<OptionSpec> options;
};

/// What was given to a command, checked against its CommandSpec.
struct Arguments
{
    QString positional; ///< empty when it was left out
    QHash<QString, QString> values; ///< by option; switches have an empty text

    [[nodiscard]] bool has(const char *option) const { return values.contains(QLatin1String(option)); }
    [[nodiscard]] QString value(const char *option) const { return values.value(QLatin1String(option)); }
};

/// The outcome of reading a command's arguments.
struct ParsedArguments
{
    std::optional<Arguments> arguments; ///< nothing: see the rest
    bool help = false;
    bool version = false;
    QString complaint; ///< a sentence for people; never the value of an option
};

/// Reads the arguments that follow the command's name. Pure.
[[nodiscard]] ParsedArguments parseArguments(const CommandSpec &spec, const QStringList &arguments);
/// The usage, in lines of at most 100 columns: "kitesync add --name NAME ... [--every 30m]".
[[nodiscard]] QString usageOf(const CommandSpec &spec);
/// The help of one command.
[[nodiscard]] QString helpOf(const CommandSpec &spec);
/// The one of @p known that was probably meant by @p given; empty if none is near.
[[nodiscard]] QString nearest(const QString &given, const QStringList &known);
/// Whether this argument tries to hand over a secret where everybody on the machine can read it (--token, --password ...).
[[nodiscard]] bool isSecretOption(const QString &argument);
/// Overwrites in place what is secret in the arguments (the value of --token, the password in a URL), so that it does not
/// stay in the list of processes. Call first thing in main(), after taking a copy.
void hideSecretArguments(int count, char **arguments);

} // namespace kitesync::cli
