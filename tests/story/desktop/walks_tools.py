# SPDX-License-Identifier: GPL-3.0-or-later
"""The tools themselves, on a small window: they see, press and type, and the lint finds the faults that are there."""

import lint
import person
from person import Failure, until


def walk_tools(world):
    world.with_notes().with_tray()
    program = world.start()
    window = program.window("Dummy")
    window.field("Name").fill("walker")
    window.button("Greet").press()
    window.find("label", "Hello walker")
    until(lambda: world.tray.events("item"), "the tray item")
    if [entry["label"] for entry in world.tray.do("menu")] != ["Say it"]:
        raise Failure(f"the menu of the tray is {world.tray.do('menu')}")
    world.tray.do("choose", "Say it")
    window.find("label", "From the tray")
    expect(lint.complaints(window), [])


def walk_tools_lint(world):
    world.with_tray()
    expect(lint.complaints(world.start("bad").window("Dummy")),
           ["no accessible name: text", "alt+g is the key of “Greet”, “Grow”", "does not fit the screen", "Tab never reaches push button “Unreached”"])


def expect(found, wanted):
    missing = [one for one in wanted if not any(one in line for line in found)]
    if missing or (found and not wanted):
        raise Failure(f"expected {wanted}, found {found}")
    person.pump()
