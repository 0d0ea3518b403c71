#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Completions for bash, zsh and fish, made of the program's own --help: completions.py --program kitesync --out FOLDER

Writes kitesync (bash), _kitesync (zsh) and kitesync.fish.
"""

import argparse
from pathlib import Path

from helptext import program_and_commands

# What can stand after an option, where a list of words is all there is to say. An option that the help does not know is refused.
VALUES = {
    "--destination": ["sqlite:", "postgresql://", "mysql://", "odbc:"],
    "--every": ["30m", "1h", "2h", "6h", "12h", "24h", "off"],
    "--objects": ["pipelines", "agents", "builds", "jobs", "pipelines,agents,builds", "pipelines,agents,builds,jobs"],
}
SPDX = "SPDX-License-Identifier: GPL-3.0-or-later\n# Made of “kitesync --help” by installer/docs/completions.py."
# Names with quotes, backslashes or other escapes of JSON are left to be typed. Nothing is made on disk by a question.
NAMES = r"""[ -d "${XDG_DATA_HOME:-$HOME/.local/share}/kitesync" ] || return 0
    kitesync list --json 2>/dev/null | grep -o '"name":"[^"\\]*"' | cut -d '"' -f 4"""


def bash(whole, commands):
    def cases(table, indent):
        return "\n".join(f"{indent}{key}) words='{' '.join(words)}' ;;" for key, words in table.items())

    options = {command.name: [option.name for option in command.options] for command in commands}
    with_value = sorted({option.name for command in commands for option in command.options if option.value} - set(VALUES))
    pipelines = " | ".join(command.name for command in commands if command.takes_pipeline)
    top = [command.name for command in commands] + [option.name for option in whole.options]
    return f"""# shellcheck shell=bash
# {SPDX}

_kitesync_names() {{
    {NAMES}
}}

_kitesync() {{
    local current=${{COMP_WORDS[COMP_CWORD]}} before=${{COMP_WORDS[COMP_CWORD - 1]}} words='' name
    COMPREPLY=()
    # A colon or an equals sign parts words for bash, and what comes after is the user's own.
    [[ $current == [:=]* || $before == [:=]* ]] && return
    if ((COMP_CWORD == 1)); then
        words='{" ".join(top)}'
    else
        case $before in
{cases(VALUES, "        ")}
        {" | ".join(with_value)}) return ;;
        *)
            if [[ $current != -* ]]; then
                case ${{COMP_WORDS[1]}} in
                {pipelines})
                    while IFS= read -r name; do
                        [[ $name == "$current"* ]] && COMPREPLY+=("$(printf '%q' "$name")")
                    done < <(_kitesync_names)
                    return
                    ;;
                esac
            fi
            case ${{COMP_WORDS[1]}} in
{cases(options, "            ")}
            esac
            ;;
        esac
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
}}

complete -F _kitesync kitesync
"""


def quoted(text):
    return "'" + text.replace("'", "'\\''") + "'"


def zsh(whole, commands):
    def described(text):
        return text.replace("\\", "\\\\").replace(":", "\\:").replace("[", "\\[").replace("]", "\\]").replace("'", "'\\''")

    def argument(option):
        line = f"{option.name}[{described(option.description)}]"
        if option.value:
            line += f":value:({' '.join(word.replace(':', chr(92) + ':') for word in VALUES.get(option.name, []))})"
        return f"'{line}'"

    def part(command):
        arguments = [argument(option) for option in command.options]
        arguments += ["'1:pipeline:_kitesync_names'"] if command.takes_pipeline else []
        return f"    {command.name})\n        _arguments " + " \\\n            ".join(arguments) + "\n        ;;"

    listed = "\n".join(f"        {quoted(command.name + ':' + command.summary)}" for command in commands)
    return f"""#compdef kitesync
# {SPDX}

_kitesync_list() {{
    {NAMES}
}}

_kitesync_names() {{
    local -a names
    names=(${{(f)"$(_kitesync_list)"}})
    compadd -a names
}}

_kitesync_commands() {{
    local -a commands
    commands=(
{listed}
    )
    _describe command commands
}}

if (( CURRENT == 2 )); then
    _arguments {" ".join(argument(option) for option in whole.options)} '1:command:_kitesync_commands'
    return
fi
shift words
(( CURRENT -= 1 ))
case $words[1] in
{chr(10).join(part(command) for command in commands)}
esac
"""


def fish(whole, commands):
    def text(words):
        return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'"

    lines = [f"# {SPDX}", "", "function __kitesync_names", '    test -d (set -q XDG_DATA_HOME; and echo $XDG_DATA_HOME; or echo '
             '~/.local/share)/kitesync; or return', "    kitesync list --json 2>/dev/null | "
             "string match -ra '\"name\":\"[^\"\\\\\\\\]*\"' | string replace -r '\"name\":\"(.*)\"' '$1'", "end", "",
             "complete -c kitesync -f"]
    for option in whole.options:
        lines.append(f"complete -c kitesync -n __fish_use_subcommand -l {option.name[2:]} -d {text(option.description)}")
    for command in commands:
        lines.append(f"complete -c kitesync -n __fish_use_subcommand -a {command.name} -d {text(command.summary)}")
        seen = f"complete -c kitesync -n '__fish_seen_subcommand_from {command.name}'"
        if command.takes_pipeline:
            lines.append(f"{seen} -a '(__kitesync_names)' -d Pipeline")
        for option in command.options:
            value = " -x" if option.value else ""
            value += f" -a {text(' '.join(VALUES[option.name]))}" if option.name in VALUES else ""
            lines.append(f"{seen} -l {option.name[2:]}{value} -d {text(option.description)}")
    return "\n".join(lines) + "\n"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", required=True, type=Path)
    arguments = parser.parse_args()
    whole, commands = program_and_commands(arguments.program)
    known = {option.name for command in commands for option in command.options if option.value}
    if unknown := set(VALUES) - known:
        parser.error(f"no command has these options, or they take no value: {', '.join(sorted(unknown))}")
    arguments.out.mkdir(parents=True, exist_ok=True)
    for name, shell in {"kitesync": bash, "_kitesync": zsh, "kitesync.fish": fish}.items():
        (arguments.out / name).write_text(shell(whole, commands), encoding="utf-8")


if __name__ == "__main__":
    main()
