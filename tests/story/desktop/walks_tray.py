# SPDX-License-Identifier: GPL-3.0-or-later
"""Tray and windows: never alive and invisible."""

import re

import person
import steps
from person import Failure, until


def _hidden(program):
    until(lambda: not person.windows(program.screen), "the window to hide")


def walk_tray(world):
    """Closed into the tray with one note ever; back by a click; a sync from the menu; quit."""
    program, _, database, _ = steps.open_on_pipeline(world, every="6h")
    until(lambda: world.tray.events("item"), "the tray's item")
    person.keys("ctrl+w")
    _hidden(program)
    until(lambda: [note for note in world.notes.events("note") if "still running" in note["summary"]], "the note")
    world.tray.do("click")
    window = program.window("Kitesync")
    world.tray.do("choose", "Sync now")
    steps.finished(window)
    steps.has_builds(database)
    person.keys("ctrl+w")
    _hidden(program)
    notes = [note for note in world.notes.events("note") if "still running" in note["summary"]]
    if len(notes) != 1:
        raise Failure(f"told {len(notes)} times that it is still running")
    world.tray.do("choose", "Quit")
    if program.ended() != 0:
        raise Failure(f"ended with {program.process.returncode}")


def walk_tray_none(world):
    """Without a tray closing asks; kept running, the next start shows the window again."""
    world.with_notes().with_keyring()
    steps.add_pipeline(world, world.demo(builds=20), every="6h")
    program = world.start()
    program.window("Kitesync")
    person.keys("ctrl+w")
    question = program.question("Keep running")
    question.button("Keep running").press()
    _hidden(program)
    if world.start().ended() != 0:
        raise Failure("the second start did not end well")
    program.window("Kitesync")


def walk_tray_late(world):
    """Started with the session, before the panel: the item is there once the panel is."""
    world.with_notes().with_keyring()
    steps.add_pipeline(world, world.demo(builds=20), every="6h")
    program = world.start("--background")
    until(lambda: program.screen, "the program")
    world.with_tray()
    until(lambda: world.tray.events("item"), "the tray's item", 40)
    if person.windows(program.screen):
        raise Failure("a window, though it was started in the background")
    world.tray.do("click")
    program.window("Kitesync")


def walk_two_starts(world):
    """The second start raises the first one's window, also from the tray, and ends."""
    program, _, _, _ = steps.open_on_pipeline(world, every="6h")
    until(lambda: world.tray.events("item"), "the tray's item")
    person.keys("ctrl+w")
    _hidden(program)
    second = world.start()
    if second.ended() != 0:
        raise Failure("the second start did not end well")
    program.window("Kitesync")
    program.kill()
    third = world.start()
    third.window("Kitesync")
    if not re.search("Acme CI", world.command_line("list")[1]):
        raise Failure("the pipeline is gone after a crash")
