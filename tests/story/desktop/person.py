# SPDX-License-Identifier: GPL-3.0-or-later
"""Acts on a program as a person does: looks for things by their accessible names, presses real keys.

Import it within a session only (session.py): the accessibility bus is found by the environment.
"""

import os
import subprocess
import sys
import time
import warnings

warnings.simplefilter("ignore")
import gi  # noqa: E402

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402

from session import Failure  # noqa: E402

State = Atspi.StateType
PATIENCE = 20
INPUTS = {"text", "password text", "combo box", "spin button", "check box", "radio button", "list", "table", "tree table", "entry",
          "tree", "slider", "page tab list"}


def pump():
    """libatspi learns of programs and changes only from events that somebody handles."""
    context = GLib.MainContext.default()
    for _ in range(500):
        if not context.iteration(False):
            break


def until(look, what, seconds=PATIENCE):
    """Waits until look() answers something; what vanishes while it is looked at is looked for again."""
    end = time.monotonic() + seconds
    trouble = None
    while True:
        pump()
        try:
            answer = look()
            if answer:
                return answer
            trouble = None
        except GLib.Error as error:
            trouble = error
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s for {what}" + (f" ({trouble})" if trouble else ""))
        time.sleep(0.03)


def keys(*names):
    subprocess.run(["xdotool", "key", "--delay", "30", *names], check=True)


def write(text):
    """Types where the focus is. The text goes by a pipe: what is secret is in no command line."""
    subprocess.run(["xdotool", "type", "--delay", "6", "--file", "-"], input=text.encode(), check=True)


class Thing:
    """Something on the screen."""

    def __init__(self, node):
        self.node = node

    role = property(lambda self: self.node.get_role_name())
    name = property(lambda self: self.node.get_name())
    description = property(lambda self: self.node.get_description())
    identifier = property(lambda self: self.node.get_accessible_id())
    enabled = property(lambda self: self.has(State.ENABLED))
    checked = property(lambda self: self.has(State.CHECKED))

    def has(self, state):
        return self.node.get_state_set().contains(state)

    @property
    def focused(self):
        return any(thing.has(State.FOCUSED) for thing in (self, *self._line()))

    def _line(self):
        """The line inside an editable combo box: it takes the focus, and gives it to the box."""
        if self.role == "combo box":
            yield from (thing for thing in self.inside() if thing.role == "text")

    @property
    def showing(self):
        """Qt calls what is in hidden views showing, so all around it have to be as well."""
        node = self.node
        while node is not None and node.get_role() != Atspi.Role.APPLICATION:
            if not node.get_state_set().contains(State.SHOWING):
                return False
            node = node.get_parent()
        return True

    @property
    def text(self):
        try:
            return Atspi.Text.get_text(self.node, 0, -1)
        except GLib.Error:
            return self.name

    @property
    def label(self):
        """The text of its label. A combo box has what is chosen as its name, and its label by relation only."""
        for relation in self.node.get_relation_set():
            if relation.get_relation_type() == Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return ""

    @property
    def box(self):
        area = Atspi.Component.get_extents(self.node, Atspi.CoordType.SCREEN)
        return area.x, area.y, area.width, area.height

    def inside(self):
        """Itself and all that is in it."""
        yield self
        for index in range(self.node.get_child_count()):
            child = self.node.get_child_at_index(index)
            if child is not None:
                yield from Thing(child).inside()

    def all(self, role=None, name=None, fits=None):
        for thing in self.inside():
            if (role and thing.role != role) or (name is not None and not named(thing, name)):
                continue
            if thing.showing and (fits is None or fits(thing)):
                yield thing

    def sees(self, role=None, name=None, fits=None):
        """The first that fits now, or None."""
        pump()
        try:
            return next(self.all(role, name, fits), None)
        except GLib.Error:
            return None

    def find(self, role=None, name=None, fits=None, seconds=PATIENCE):
        what = f"{role or 'something'} “{name}” in {self.name or self.role}"
        return until(lambda: next(self.all(role, name, fits), None), what, seconds)

    def vanished(self, role=None, name=None, seconds=PATIENCE):
        until(lambda: next(self.all(role, name), None) is None, f"no more {role} “{name}”", seconds)

    def field(self, label, seconds=PATIENCE):
        """The input with that label (or, without a label, that name)."""

        def fits(thing):
            words = [text.rstrip(":") for text in (thing.label, thing.name)]
            return thing.role in INPUTS and label in words

        return until(lambda: next(self.all(fits=fits), None), f"a field “{label}” in {self.name or self.role}", seconds)

    def button(self, name, seconds=PATIENCE):
        """A button that can be pressed, now or soon."""
        return self.find("push button", name, lambda thing: thing.enabled, seconds)

    def press(self):
        """Its first action: what a press on Space would do."""
        if not Atspi.Action.get_n_actions(self.node) or not Atspi.Action.do_action(self.node, 0):
            raise Failure(f"nothing happens on {self.role} “{self.name}”")
        return self

    def click(self, count=1, across=0.5):
        """In the middle of it, unless something stands at another part of its width: a link."""
        x, y, width, height = self.box
        point = [str(int(part * scale())) for part in (x + width * across, y + height / 2)]
        subprocess.run(["xdotool", "mousemove", *point, "click", "--repeat", str(count),
                        "--delay", "40", "1"], check=True)
        return self

    def fill(self, text):
        """Goes there, takes what stands there away and types."""
        Atspi.Component.grab_focus(next(self._line(), self).node)
        until(lambda: self.focused, f"the focus in {self.label or self.name}", 5)
        keys("ctrl+a", "Delete")
        write(text)
        return self

    def tree(self, depth=0):
        """As text, for a failure's report. What is typed into fields is left out."""
        lines = [f"{'  ' * depth}[{self.role}] “{self.name if self.role != 'password text' else ''}”"
                 + ("" if self.has(State.SHOWING) else " (hidden)")]
        for index in range(min(self.node.get_child_count(), 60)):
            child = self.node.get_child_at_index(index)
            if child is not None:
                lines += Thing(child).tree(depth + 1)
        return lines


def scale():
    """Qt tells boxes before it scales them: how much larger they are on the screen."""
    return int(os.environ.get("QT_FONT_DPI", "96")) / 96 * float(os.environ.get("QT_SCALE_FACTOR", "1"))


def named(thing, name):
    """@p name is the whole name, or an expression that is found in it."""
    return bool(name.search(thing.name)) if hasattr(name, "search") else thing.name == name


def application(pid, seconds=PATIENCE):
    """The program with that process id. A platform theme may register a second, empty one of the toolkit GTK: not that."""

    def look():
        desktop = Atspi.get_desktop(0)
        desktop.clear_cache()
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == pid and child.get_toolkit_name() != "gtk":
                return Thing(child)
        return None

    return until(look, f"the program (process {pid}) on the accessibility bus", seconds)


def windows(app):
    """What stands on the screen by itself: windows, dialogs, open menus."""
    children = [app.node.get_child_at_index(index) for index in range(app.node.get_child_count())]
    return [Thing(child) for child in children if child is not None and child.get_state_set().contains(State.SHOWING)]


def picture(path):
    """What is on the screen now."""
    if subprocess.run(["import", "-window", "root", str(path)], check=False).returncode != 0:
        print(f"no picture at {path}", file=sys.stderr)


def alive(pid):
    try:
        os.kill(pid, 0)
        return True
    except ProcessLookupError:
        return False
