# SPDX-License-Identifier: GPL-3.0-or-later
"""What several walks do on their way."""

import re
import sqlite3
import subprocess

import person
from person import Failure, until
from world import count

BUILDS = 300


def has_builds(database, builds=BUILDS):
    found = count(database, "builds")
    if found != builds:
        raise Failure(f"{found} builds were copied, not {builds}")


def connect_page(wizard, demo, token=None, name="Acme CI", slug=None):
    """Fills in the first page, as somebody does who was given a token."""
    wizard.field("Pipeline name").fill(name)
    wizard.field("Access token").fill(token or demo.token)
    wizard.field("Organization slug").fill(slug or demo.organization)
    if not wizard.sees(fits=lambda thing: thing.label.rstrip(":") == "API address"):
        wizard.find(fits=lambda thing: thing.name == "Advanced" and thing.role != "label").press()
    wizard.field("API address").fill(demo.url)


def test_connection(wizard):
    wizard.button("Test & Continue").press()


def on_page(wizard, title, seconds=person.PATIENCE):
    wizard.find("label", title, seconds=seconds)


def go_on(wizard):
    wizard.button(re.compile("^Next")).press()


def to_review(wizard, database):
    """From the second page to the last one."""
    on_page(wizard, "Choose where the data goes")
    wizard.field("Database file").fill(str(database))
    go_on(wizard)
    on_page(wizard, "Choose what to copy")
    go_on(wizard)
    on_page(wizard, "Choose when to copy")
    go_on(wizard)
    on_page(wizard, "Review")


def open_wizard(program):
    program.window("Kitesync").button("Create a pipeline").press()
    return program.window("New pipeline")


def finished(window, seconds=120):
    """The dashboard says that the copy is there."""
    window.find("label", re.compile("^Up to date"), seconds=seconds)


def add_pipeline(world, demo, name="Acme CI", every="off", folder="."):
    """A pipeline that is there already. Its token is in the keychain."""
    database = world.home / folder / "acme.sqlite"
    database.parent.mkdir(exist_ok=True)
    done = subprocess.run([world.binary, "add", "--name", name, "--organization", demo.organization, "--destination",
                           f"sqlite:{database}", "--api-url", demo.url, "--every", every], env=world.session.env,
                          input=demo.token + "\n", capture_output=True, text=True, check=False, timeout=60)
    if done.returncode != 0:
        raise Failure(f"kitesync add: {done.stdout}{done.stderr}")
    return database


def open_on_pipeline(world, every="off", **options):
    """The window on a pipeline that has never run, with all that a desktop has."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(**{"builds": BUILDS, **options})
    database = add_pipeline(world, demo, every=every)
    program = world.start()
    return program, program.window("Kitesync"), database, demo


def sync(window):
    window.button("Sync now").press()


def open_on_copy(world, **options):
    """As open_on_pipeline(), and it has run once."""
    program, window, database, demo = open_on_pipeline(world, **options)
    sync(window)
    finished(window)
    return program, window, database, demo


def ask_to_delete(program, window, answer):
    """The Delete key on the pipeline in the list brings a question; it is answered."""
    window.find("list item", re.compile("^Acme CI")).click()
    person.keys("Delete")
    program.answer("Delete", answer)


def copied_something(database):
    """A run is on its way, and builds are there already."""
    until(lambda: database.exists() and _builds_there(database), "the first builds", 60)


def _builds_there(database):
    try:
        return count(database, "builds")
    except sqlite3.OperationalError:  # no table yet
        return 0


def press_create_again(wizard):
    """Some answers are a box to tick, then Create pipeline; others do it by themselves."""
    button = wizard.sees("push button", "Create pipeline")
    if button and button.enabled:
        button.press()


def shown(window, text, seconds=60):
    """A text on the screen that begins like that."""
    return window.find("label", re.compile("^" + re.escape(text)), seconds=seconds)


def fails(window, text, seconds=60):
    """The next sync ends with that text in the message bar."""
    sync(window)
    shown(window, text, seconds)


def details(program, window, *texts):
    """The newest run of those words, opened by the keyboard, says all that."""
    window.field("Runs").find("table cell", re.compile("^(Failed|Completed with|Interrupted|Skipped)")).click()
    person.keys("Return")

    def look():
        return next((one for one in person.windows(program.screen) if one.sees("push button", re.compile("^Copy details"))), None)

    dialog = until(look, "the details of the run")
    for text in texts:
        until(lambda text=text: any(text in thing.name or text in thing.text for thing in dialog.inside()),
              f"“{text}” in the details")
    person.keys("Escape")
    until(lambda: look() is None, "the details to go")


def edit_opens(program, window, button, page):
    """The message bar's button leads to that page of the wizard."""
    window.button(button).press()
    wizard = program.window(re.compile("^Edit"))
    on_page(wizard, page)
    return wizard


def closed(program, wizard):
    """Left by Escape, with nothing changed."""
    name = wizard.name
    person.keys("Escape")
    until(lambda: not any(one.name == name for one in person.windows(program.screen)), f"“{name}” to close")
