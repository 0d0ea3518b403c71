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
            if thing.has(State.FOCUSABLE) and thing.role not in ITEMS | HOLDERS and thing.role != "label" and not _inner(thing)]


def _inner(thing):
    """The line edit of a combo box or spin box, which has its focus."""
    return thing.node.get_parent().get_role_name() in ("combo box", "spin button")


def called(thing):
    return thing.label or thing.name


def _unnamed(window):
    for thing in focusable(window):
        # The name that Qt gives to a combo box on Linux is what is chosen: what it is for has to be said besides.
        if not (thing.label or thing.description if thing.role == "combo box" else called(thing)):
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
    asked = subprocess.run(["xdotool", "getdisplaygeometry"], capture_output=True, text=True, check=True).stdout.split()
    screen = [int(int(side) / person.scale()) for side in asked]
    x, y, width, height = window.box
    if x < 0 or y < 0 or x + width > screen[0] or y + height > screen[1]:
        yield f"the window (at {x},{y}, {width}×{height}) does not fit the screen ({screen[0]}×{screen[1]})"


class Focus:
    """What has the focus, as a screen reader hears of it: states that were asked for earlier may be old."""

    def __init__(self):
        self.node = None
        self.listener = Atspi.EventListener.new(self._heard)
        self.listener.register("object:state-changed:focused")

    def _heard(self, event):
        if event.detail1:
            self.node = event.source

    def now(self):
        """For an item, the view that it is in; None for windows and areas."""
        person.pump()
        node = self.node
        while node is not None and node.get_role_name() in ITEMS:
            node = node.get_parent()
        if node is None or node.get_role_name() in HOLDERS:
            return None
        return person.Thing(node)

    def end(self):
        self.listener.deregister("object:state-changed:focused")


def _identity(thing):
    return (thing.role, called(thing)) if called(thing) else (thing.role, thing.box)


def _unreached(window):
    focus = Focus()
    reached, trouble = _round(focus, window)
    focus.end()
    yield from trouble
    groups = {thing.node.get_parent() for thing in reached.values() if thing.role == "radio button"}
    for thing in focusable(window):
        # In a group of radio buttons Tab goes to the chosen one, the arrow keys go on from there.
        if thing.role == "radio button" and thing.node.get_parent() in groups:
            continue
        if thing.enabled and _identity(thing) not in reached:
            yield f"Tab never reaches {thing.role} “{called(thing)}”"


def _round(focus, window):
    """All that Tab goes to until it comes back, and what was wrong on the way."""
    reached, trouble, first, last = {}, [], None, None
    for _ in range(MOST_STOPS):
        person.keys("Tab")
        time.sleep(0.08)
        thing = focus.now()
        if thing is None:
            continue
        # A label stops once more at each of its links, so only what comes back after something else closes the round.
        if _identity(thing) == first != last:
            break
        last = _identity(thing)
        first = first or last
        reached[last] = thing
        if not _within(thing.box, window.box):
            trouble.append(f"with the focus and yet not to be seen: {thing.role} “{called(thing)}” at {thing.box}, window {window.box}")
    return reached, trouble


def _within(inner, outer):
    return (inner[0] >= outer[0] and inner[1] >= outer[1] and inner[0] < outer[0] + outer[2]
            and inner[1] + min(inner[3], 10) <= outer[1] + outer[3])
