# SPDX-License-Identifier: GPL-3.0-or-later
"""What keeps people out who use keys, a screen reader or large letters; for one window."""

import subprocess
import time
from collections import defaultdict

import person
from gi.repository import GLib
from person import Atspi, State

ITEMS = {"table cell", "list item", "tree item", "table column header", "table row header", "column header", "row header", "menu item",
         "check menu item", "radio menu item", "popup menu", "page tab"}
# Windows and areas that hold others take the focus only to hand it on.
HOLDERS = {"frame", "dialog", "window", "alert", "filler", "panel", "scroll pane", "layered pane", "split pane", "viewport", "list box"}
MOST_STOPS = 80


def complaints(window):
    """One line for each thing that is wrong. Presses Tab until it has been everywhere."""
    return [*_unnamed(window), *_same_keys(window), *_outside(window), *_unreached(window)]


def focusable(window):
    return [thing for thing in window.all()
            if thing.has(State.FOCUSABLE) and thing.role not in ITEMS and thing.role not in HOLDERS]


def called(thing):
    return thing.label or thing.name


def _unnamed(window):
    for thing in focusable(window):
        if not called(thing):
            yield f"no accessible name: {thing.role} at {thing.box}"


def _same_keys(window):
    users = defaultdict(set)
    for thing in window.all(fits=lambda one: one.enabled):
        if thing.role in ITEMS and thing.node.get_parent().get_role_name() != "menu bar":
            continue
        try:
            for action in range(Atspi.Action.get_n_actions(thing.node)):
                key = Atspi.Action.get_key_binding(thing.node, action).split(";")[0].lower()
                if key.startswith("alt+"):
                    users[key].add((called(thing), thing.box))
        except GLib.Error:
            continue
    for key, things in sorted(users.items()):
        names = sorted({name for name, _ in things})
        if len(names) > 1:
            yield f"{key} is the key of {', '.join(f'“{name}”' for name in names)}"


def _outside(window):
    screen = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True).stdout.split()
    x, y, width, height = window.box
    if x < 0 or y < 0 or x + width > int(screen[0]) or y + height > int(screen[1]):
        yield f"the window (at {x},{y}, {width}×{height}) does not fit the screen ({'×'.join(screen)})"


def _focus(window):
    """What has the focus; for an item, the view that it is in."""
    for thing in window.all(fits=lambda one: one.focused):
        if thing.role in HOLDERS:
            continue
        node = thing.node
        while node is not None and node.get_role_name() in ITEMS:
            node = node.get_parent()
        return person.Thing(node) if node is not None else None
    return None


def _identity(thing):
    return (thing.role, called(thing)) if called(thing) else (thing.role, thing.box)


def _unreached(window):
    reached, groups, silent = {}, set(), 0
    for _ in range(MOST_STOPS):
        person.keys("Tab")
        time.sleep(0.06)
        person.pump()
        thing = _focus(window)
        if thing is None:
            silent += 1
            if silent > 2:
                yield "the focus is nowhere after Tab"
                break
            continue
        if _identity(thing) in reached and len(reached) > 1:
            break
        reached[_identity(thing)] = thing
        if thing.role == "radio button":
            groups.add(thing.node.get_parent())
        if not _within(thing.box, window.box):
            yield f"with the focus and yet not to be seen: {thing.role} “{called(thing)}” at {thing.box}, window {window.box}"
    for thing in focusable(window):
        if not thing.enabled or _identity(thing) in reached:
            continue
        # In a group of radio buttons Tab goes to the chosen one, the arrow keys go on from there.
        if thing.role == "radio button" and thing.node.get_parent() in groups:
            continue
        yield f"Tab never reaches {thing.role} “{called(thing)}”"


def _within(inner, outer):
    return (inner[0] >= outer[0] and inner[1] >= outer[1] and inner[0] < outer[0] + outer[2]
            and inner[1] + min(inner[3], 10) <= outer[1] + outer[3])
