# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu Help, the support file, and the ways out of the tabs below the dashboard."""

import re
import zipfile

import lint
import person
import steps
from person import Failure, until


def seen(title, window):
    """No complaint of the accessibility lint."""
    found = list(lint.complaints(window))
    if found:
        raise Failure("\n  ".join([f"the accessibility lint, {title}:", *found]))


def gone(program, name):
    until(lambda: not any(window.name.startswith(name) for window in person.windows(program.screen)), f"no more {name}")


def walk_help(world):
    """Help and About by their keys, and away by Escape; both may stay open beside the work."""
    program, window, _, _ = steps.open_on_pipeline(world)
    person.keys("F1")
    text = program.window("Kitesync help").find("label", "Help")
    if str(world.home) not in text.text or "read_builds" not in text.text:
        raise Failure(f"the help says {text.text[:500]}")
    seen("help", program.window("Kitesync help"))
    person.keys("Escape")
    gone(program, "Kitesync help")
    person.keys("alt+h", "a")
    about = program.window("About Kitesync")
    about.find("label", re.compile("GPL-3.0-or-later"))
    for part in ("Qt", "SQLite", "QtKeychain", "simdjson", "libdeflate", "libzip"):
        if not re.fullmatch(r"\d+(\.\d+)+", about.find("label", fits=lambda thing, part=part: thing.label == part).name):
            raise Failure(f"no version of {part}")
    seen("about", about)
    person.keys("Escape")
    gone(program, "About")
    if not window.button("Sync now").enabled:
        raise Failure("the window is not as it was")


def walk_support(world):
    """A support file from the keyboard; the token is nowhere in it."""
    program, window, _, demo = steps.open_on_copy(world)
    person.keys("ctrl+shift+s")
    ask = program.window("Create support file")
    target = world.home / "for-support.zip"
    ask.field("File name").fill(str(target))
    person.keys("Return")
    saved = until(lambda: next((one for one in person.windows(program.screen)
                                if one.sees("label", "The support file was saved.")), None), "that it was saved")
    seen("saved", saved)
    person.keys("Return")
    with zipfile.ZipFile(target) as archive:
        names = set(archive.namelist())
        if not {"log/kitesync.log", "settings.json", "pipelines.json", "runs.json", "versions.json"} <= names:
            raise Failure(f"in it are {sorted(names)}")
        for name in names:
            content = archive.read(name)
            if demo.token.encode() in content:
                raise Failure(f"the token is in {name}")
        if b'"outcome": "succeeded"' not in archive.read("runs.json"):
            raise Failure("the run is not in it")


def walk_find(world):
    """Ctrl+F goes to the search of the tab that can be seen, wherever one was."""
    program, window, _, _ = steps.open_on_copy(world)
    pipelines = window.find("list item", re.compile("Acme CI"))
    for number, name in ((1, "Search runs"), (3, "Search the log")):
        person.keys(f"alt+{number}")
        field = window.field(name)
        pipelines.click()
        person.keys("ctrl+f")
        until(lambda field=field: field.focused, f"the focus in “{name}”")
    # The fields under the header are no part of the table for the accessibility bus: what is typed tells.
    person.keys("alt+2")
    window.find("label", re.compile("^1–200 of"))
    pipelines.click()
    person.keys("ctrl+f")
    person.write("none")
    window.button("Clear filters").press()
    window.find("label", re.compile("^1–200 of"))


def walk_locate(world):
    """E-D5: the database was moved. Nothing is made in its place; the button of the message bar, and that of the data, take
    the file where it is now, and only the right one."""
    program, window, database, _ = steps.open_on_copy(world)
    moved = database.with_suffix(".moved")
    letter = database.with_name("letter.txt")
    letter.write_text("This is a letter, and no database.")

    def choose(path):
        ask = program.window(re.compile("^Where is the database of “Acme CI” now"))
        ask.field("File name").fill(str(path))
        person.keys("Return")

    database.rename(moved)
    steps.fails(window, f"“{database}” is not there any more.")
    if database.exists():
        raise Failure("a new database was made without a word")
    window.button("Locate…").press()
    choose(letter)
    box = program.question("OK")
    box.find("label", re.compile("This file was not taken"))
    person.keys("Escape")
    window.button("Locate…").press()
    choose(moved)
    steps.finished(window)
    window.vanished("push button", "Locate…")
    steps.has_builds(moved)
    moved.rename(database)
    person.keys("alt+2")
    window.button("Choose file…").press()
    choose(database)
    window.find("label", re.compile("^1–200 of"))
    steps.finished(window)
    steps.has_builds(database)
    if moved.exists():
        raise Failure("a new database was made beside the one that was chosen")


def walk_start_new(world):
    """E-D5: the database was deleted. A new one is made when a person says so, and everything is copied into it."""
    program, window, database, _ = steps.open_on_copy(world)
    database.unlink()
    steps.fails(window, f"“{database}” is not there any more.")
    window.button("Start new").press()
    program.answer("Cancel", "Cancel")
    if database.exists():
        raise Failure("a new database was made although nobody wanted it")
    window.button("Start new").press()
    program.answer("Cancel", "Start new")
    steps.finished(window)
    window.vanished("push button", "Start new")
    steps.has_builds(database)
