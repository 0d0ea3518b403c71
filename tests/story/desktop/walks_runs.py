# SPDX-License-Identifier: GPL-3.0-or-later
"""A pipeline's life after the wizard: stopped, killed, changed, looked at, deleted."""

import re

import person
import steps
from person import Failure, until

SLOW = {"builds": 4000, "latency": 300}


def walk_stop_resume(world):
    """What was copied stays, and the next sync copies the rest."""
    _, window, database, _ = steps.open_on_pipeline(world, **SLOW)
    steps.sync(window)
    stop = window.button("Stop")
    steps.copied_something(database)
    stop.press()
    window.find("label", re.compile("^Stopped"), seconds=30)
    before = steps.count(database, "builds")
    if not 0 < before < SLOW["builds"]:
        raise Failure(f"{before} builds when it was stopped")
    steps.sync(window)
    steps.finished(window)
    steps.has_builds(database, SLOW["builds"])


def walk_kill_restart(world):
    """The power goes in the middle of a sync."""
    program, window, database, _ = steps.open_on_pipeline(world, **SLOW)
    steps.sync(window)
    steps.copied_something(database)
    program.kill()
    window = world.start().window("Kitesync")
    window.find("label", re.compile("The last sync did not end normally"))
    steps.sync(window)
    steps.finished(window)
    steps.has_builds(database, SLOW["builds"])


def walk_session_end(world):
    """SIGTERM in the middle of a sync, as at the end of a session: ended at a safe point, and said so afterwards."""
    program, window, database, _ = steps.open_on_pipeline(world, **SLOW)
    steps.sync(window)
    steps.copied_something(database)
    if program.terminate() != 0:
        raise Failure(f"ended with {program.process.returncode}")
    code, history = world.command_line("history", "Acme CI")
    if code != 0 or not re.search("Stopped|Interrupted", history):
        raise Failure(f"the history says {history}")


def walk_edit(world):
    """Another name; the token stays without being typed again."""
    program, window, _, _ = steps.open_on_pipeline(world)
    person.keys("ctrl+e")
    wizard = program.window(re.compile("^Edit"))
    wizard.field("Pipeline name").fill("Renamed")
    steps.test_connection(wizard)
    for title in ("Choose where the data goes", "Choose what to copy", "Choose when to copy"):
        steps.on_page(wizard, title)
        steps.go_on(wizard)
    wizard.button("Save changes").press()
    window.find("list item", re.compile("^Renamed"))
    steps.sync(window)
    steps.finished(window)
    # One thing alone needs one page alone.
    person.keys("ctrl+e")
    wizard = program.window(re.compile("^Edit"))
    wizard.field("Pipeline name").fill("Renamed again")
    wizard.button("Save changes").press()
    window.find("list item", re.compile("^Renamed again"))


def walk_delete(world):
    """Asked first; the copy stays unless the person says otherwise; the token goes."""
    program, window, database, _ = steps.open_on_copy(world)
    steps.ask_to_delete(program, window, "Cancel")
    steps.ask_to_delete(program, window, "Delete")
    window.find("label", "No pipelines yet")
    steps.has_builds(database)
    _, said = world.command_line("list")
    if "Acme CI" in said:
        raise Failure(f"still listed: {said}")


def walk_history(world):
    """Runs are rows; Enter opens the details of one."""
    program, window, _, demo = steps.open_on_copy(world)
    demo.advance(86400)
    steps.sync(window)
    runs = window.field("Runs")
    until(lambda: len(list(runs.all("table cell", re.compile("^Completed")))) == 2, "two completed runs", 60)
    next(runs.all("table cell", re.compile("^Completed"))).click()
    person.keys("Return")
    details = until(lambda: next((one for one in person.windows(program.screen) if one.sees("label", re.compile("^Completed in"))),
                                 None), "the details of a run")
    details.button(re.compile("^Copy details"))
    person.keys("Escape")
