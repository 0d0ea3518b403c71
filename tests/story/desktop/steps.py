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


def add_pipeline(world, demo, name="Acme CI", every="off"):
    """A pipeline that is there already. Its token is in the keychain."""
    database = world.home / "acme.sqlite"
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
