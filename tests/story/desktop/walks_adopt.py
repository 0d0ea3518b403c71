# SPDX-License-Identifier: GPL-3.0-or-later
"""What is there already is found: the token's organization, a deleted pipeline's tables, the data's filter fields."""

import re

import person
import steps
from person import until


def walk_adopt(world):
    """A pipeline is deleted, and a new one goes on with its file. Nobody types the slug."""
    program, window, database, demo = steps.open_on_copy(world)
    steps.ask_to_delete(program, window, "Delete")
    window.find("label", "No pipelines yet")
    wizard = steps.open_wizard(program)
    steps.connect_page(wizard, demo, slug="x")
    slug = wizard.field("Organization slug")
    slug.fill("x")
    person.keys("BackSpace")
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.field("Database file").fill(str(database))
    link = wizard.find("label", "Go on with these tables")
    # Where the way on needs an answer, the answer has the focus.
    steps.go_on(wizard)
    until(lambda: link.focused, "the focus on the link")
    person.keys("Return")
    wizard.find("label", re.compile("last written by this pipeline"))
    for title in ("Choose what to copy", "Choose when to copy", "Review"):
        steps.go_on(wizard)
        steps.on_page(wizard, title)
    wizard.button("Create pipeline").press()
    window.find("list item", re.compile("^Acme CI"))
    steps.finished(window)
    steps.has_builds(database)


def walk_filters(world):
    """The fields under the data's header can be found, named and used without a focus that leads there."""
    _, window, _, _ = steps.open_on_copy(world)
    person.keys("alt+2")
    field = window.field("Filter state", seconds=20)
    field.fill("=failed")
    window.find("label", re.compile("^1–.* of "))
    until(lambda: window.sees("push button", "Clear filters"), "the way back")
