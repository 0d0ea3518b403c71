#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The manual page: manual.py --program kitesync --template kitesync.1.in --version V --epoch SECONDS --out kitesync.1

What commands and options do comes from the program's own --help; the rest is in the template.
"""

import argparse
import re
from datetime import datetime, timezone
from pathlib import Path

from helptext import program_and_commands


def escaped(text):
    """Text for troff: its own characters, and a line that would begin with a request."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", text)


def options(command):
    for option in command.options:
        yield ".TP"
        yield f"\\fB{escaped(option.name)}\\fR" + (f" \\fI{escaped(option.value)}\\fR" if option.value else "")
        yield escaped(option.description)


def command_part(command):
    usage = command.usage.removeprefix("kitesync ")
    yield f".SS {escaped(usage.split()[0])}"
    # Bold is what one types, the rest is the usage as the program prints it.
    yield f"\\fBkitesync {escaped(usage.split()[0])}\\fR {escaped(usage.partition(' ')[2])}".rstrip()
    for paragraph in [command.summary, *command.details]:
        yield ".PP"
        yield escaped(paragraph)
    yield from options(command)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("program", "template", "version", "epoch", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    whole, commands = program_and_commands(arguments.program)
    page = Path(arguments.template).read_text(encoding="utf-8")
    parts = {
        "VERSION": arguments.version,
        "DATE": datetime.fromtimestamp(int(arguments.epoch), timezone.utc).strftime("%Y-%m-%d"),
        "SUMMARY": escaped(whole.summary),
        "OPTIONS": "\n".join(options(whole)),
        "COMMANDS": "\n".join(line for command in commands for line in command_part(command)),
    }
    for name, text in parts.items():
        page = page.replace(f"@{name}@", text)
    Path(arguments.out).write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
