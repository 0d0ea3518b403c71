# SPDX-License-Identifier: GPL-3.0-or-later
"""Keychains that are not there, locked, or not opened."""

import re

import steps
from person import Failure, until
from world import Fake


def walk_keychain_absent(world):
    """Nothing is saved without a keychain, unless the person says so; and then it is nowhere on the disk."""
    world.with_notes().with_tray()
    demo = world.demo(builds=steps.BUILDS)
    program = world.start()
    wizard = steps.open_wizard(program)
    steps.connect_page(wizard, demo)
    steps.test_connection(wizard)
    database = world.home / "acme.sqlite"
    steps.to_review(wizard, database)
    wizard.button("Create pipeline").press()
    wizard.find("label", re.compile("No keychain was found on this computer"))
    if world.command_line("list")[1].count("Acme CI"):
        raise Failure("the pipeline was saved without its token")
    wizard.find(name=re.compile("Keep the token only until I quit")).press()
    steps.press_create_again(wizard)
    window = program.window("Kitesync")
    steps.finished(window)
    steps.has_builds(database)
    leaks = world.secret_places(demo.token)
    if leaks:
        raise Failure(f"the token stands in {leaks}")


def walk_keychain_locked(world):
    """A locked keychain is said, with a way to unlock it; nothing is lost."""
    _, window, _, _ = steps.open_on_pipeline(world)
    world.lock_keyring()
    steps.sync(window)
    window.find("label", re.compile("keychain (is locked|stayed locked)"))
    window.button("Unlock")


def walk_keychain_dismissed(world):
    """The person presses Cancel where the keyring asks: that is no error, and no second question."""
    prompter = Fake(world.session, "prompter", "org.gnome.keyring.SystemPrompter")
    _, window, _, _ = steps.open_on_pipeline(world)
    world.lock_keyring()
    steps.sync(window)
    until(lambda: prompter.events("dismissed"), "the keyring to ask")
    window.find("label", re.compile("keychain (is locked|stayed locked)"))
    if len(prompter.events("asked")) != 1:
        raise Failure(f"asked {len(prompter.events('asked'))} times")
