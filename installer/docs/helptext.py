# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says about itself with --help, as values: manual and completions are made of it and cannot say another thing."""

import os
import re
import subprocess
from dataclasses import dataclass, field

OPTION = re.compile(r"^  (--[a-z-]+)(?: (\S+))? {2,}(\S.*)$")
COMMAND = re.compile(r"^  ([a-z-]+) {2,}(\S.*)$")
PLAIN = {"LC_ALL": "C.UTF-8", "LANG": "C.UTF-8", "LANGUAGE": "", "QT_QPA_PLATFORM": "offscreen"}


@dataclass
class Option:
    name: str
    value: str
    description: str


@dataclass
class Command:
    name: str
    summary: str
    usage: str = ""
    details: list = field(default_factory=list)  # paragraphs
    options: list = field(default_factory=list)

    @property
    def takes_pipeline(self):
        return re.match(r"kitesync \S+ \[?NAME\b", self.usage) is not None


def ask(program, *arguments):
    done = subprocess.run([program, *arguments], env={**os.environ, **PLAIN}, capture_output=True, text=True, check=True)
    if done.stderr:
        raise ValueError(f"{program} {' '.join(arguments)} complained: {done.stderr}")
    return done.stdout


def parse(name, text):
    """One command's help, and the commands that it lists (name, summary)."""
    head, _, rest = text.partition("\n\nUsage: ")
    body, found, listed = rest.partition("\nOptions:\n")
    if not found:
        raise ValueError(f"the help of “{name}” has no usage or no options:\n{text}")
    usage, *details = [part for part in body.split("\n\n") if part.strip()]
    options, _, commands = listed.partition("\nCommands:\n")
    command = Command(name, head.strip(), " ".join(usage.split()), [part.strip() for part in details])
    for line in options.strip("\n").splitlines():
        match = OPTION.match(line)
        if not match:
            raise ValueError(f"not understood in the help of “{name}”: {line}")
        command.options.append(Option(match[1], match[2] or "", match[3]))
    return command, [match.groups() for match in map(COMMAND.match, commands.splitlines()) if match]


def program_and_commands(program):
    """The program itself (name ""), and its commands in their order."""
    whole, listed = parse("", ask(program, "--help"))
    if not listed:
        raise ValueError("the program lists no command")
    return whole, [parse(name, ask(program, name, "--help"))[0] for name, _ in listed]
