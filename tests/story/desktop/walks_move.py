# SPDX-License-Identifier: GPL-3.0-or-later
"""A pipeline moves to another database, by the keyboard."""

import re

import lint
import person
import steps
from person import Failure, until
from world import count


def walk_move(world):
    """To another file: refused where it is, copied and compared, and the next sync goes on there."""
    program, window, database, _ = steps.open_on_copy(world)
    other = database.with_name("other.sqlite")
    person.keys("alt+f", "m")
    wizard = program.window(re.compile("^Move"))
    steps.on_page(wizard, "Choose where the rows go")
    wizard.field("Database file").fill(str(database))
    wizard.button("Move the rows").press()
    wizard.find("label", re.compile("^This file is used by the pipeline “Acme CI”"))
    wizard.field("Database file").fill(str(other))
    wizard.button("Move the rows").press()
    wizard.find("label", re.compile("^“Acme CI” is at .*other.sqlite now"), seconds=60)
    tables = wizard.field("Tables that were moved")
    for text in ("builds", str(steps.BUILDS), "equal"):
        tables.find("table cell", text)
    close = wizard.button("Close")
    until(lambda: close.focused, "the focus on Close")
    # It goes through all with Tab, and leaves the focus anywhere.
    found = list(lint.complaints(wizard))
    if found:
        raise Failure("\n  ".join(["the accessibility lint, a finished move:", *found]))
    close.press()
    until(lambda: len(person.windows(program.screen)) == 1, "the wizard to go")
    steps.sync(window)
    # The move, and the sync after it.
    until(lambda: count(other, "kitesync_runs") == count(database, "kitesync_runs") + 2, "the history at the new place", 60)
    steps.finished(window)
    steps.has_builds(other)
    steps.has_builds(database)
    _, said = world.command_line("list", "--json")
    if "other.sqlite" not in said:
        raise Failure(f"listed as {said}")
    window.field("Runs").find("table cell", re.compile("^Move to another database"))
