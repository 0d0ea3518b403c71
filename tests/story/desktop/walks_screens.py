# SPDX-License-Identifier: GPL-3.0-or-later
"""Every screen under the accessibility lint."""

import re

import lint
import person
import steps
from person import Failure, until


class Screens:
    """Collects what the lint says of each screen: all are looked at before the walk fails."""

    def __init__(self):
        self.found = []

    def look(self, name, window):
        self.found += [f"{name}: {line}" for line in lint.complaints(window)]

    def judge(self):
        if self.found:
            raise Failure("\n  ".join(["the accessibility lint:", *self.found]))


def walk_lint_wizard(world):
    """The empty window and the five pages of the wizard."""
    world.with_notes().with_tray().with_keyring()
    demo, screens = world.demo(builds=20), Screens()
    program = world.start()
    screens.look("empty window", program.window("Kitesync"))
    wizard = steps.open_wizard(program)
    screens.look("page 1", wizard)
    steps.connect_page(wizard, demo)
    screens.look("page 1 filled in", wizard)
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    screens.look("page 2", wizard)
    wizard.field("Database file").fill(str(world.home / "acme.sqlite"))
    for title in ("Choose what to copy", "Choose when to copy", "Review"):
        steps.go_on(wizard)
        steps.on_page(wizard, title)
        screens.look(title, wizard)
    screens.judge()


def walk_lint_window(world):
    """The dashboard with its tabs, the details of a run, the settings."""
    program, window, _, _ = steps.open_on_pipeline(world)
    screens = Screens()
    steps.sync(window)
    steps.finished(window)
    for number, name in enumerate(("Runs", "Data", "Log"), 1):
        person.keys(f"alt+{number}")
        screens.look(f"dashboard, {name}", window)
    person.keys("ctrl+comma")
    settings = program.window(re.compile("Settings"))
    screens.look("settings", settings)
    person.keys("Escape")
    person.keys("alt+1")
    window.field("Runs").find("table cell", re.compile("^Completed")).click()
    person.keys("Return")
    screens.look("details of a run", until(
        lambda: next((one for one in person.windows(program.screen) if one.sees("label", re.compile("^Completed in"))), None),
        "the details of a run"))
    screens.judge()
