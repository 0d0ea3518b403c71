# SPDX-License-Identifier: GPL-3.0-or-later
"""From the first start to a finished copy, and the ways in which a token may not do."""

import re

import steps
from person import Failure, until


def walk_first(world):
    """First start, wizard, finished sync. Nothing secret is written anywhere."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=steps.BUILDS)
    program = world.start()
    program.window("Kitesync").find("label", "No pipelines yet")
    wizard = steps.open_wizard(program)
    steps.connect_page(wizard, demo)
    steps.test_connection(wizard)
    database = world.home / "acme.sqlite"
    steps.to_review(wizard, database)
    wizard.button("Create pipeline").press()
    window = program.window("Kitesync")
    steps.finished(window)
    steps.has_builds(database)
    window.find(name=re.compile("^Completed"))
    if program.terminate() != 0:
        raise Failure(f"ended with {program.process.returncode}")
    leaks = world.secret_places(demo.token)
    if leaks:
        raise Failure(f"the token stands in {leaks}")


def _tested(world, **demo_options):
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=20, **demo_options)
    return demo, steps.open_wizard(world.start())


def walk_token_wrong(world):
    """A wrong token is told, and the right one goes on."""
    demo, wizard = _tested(world)
    steps.connect_page(wizard, demo, token="bkua_this_is_not_the_token")
    steps.test_connection(wizard)
    wizard.find("label", re.compile("Buildkite did not accept the token"))
    until(lambda: wizard.field("Access token").focused, "the focus in the field to blame")
    wizard.field("Access token").fill(demo.token)
    wizard.vanished("label", re.compile("Buildkite did not accept the token"))
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")


def walk_token_scopeless(world):
    """A token that may not read agents: that is said, and agents cannot be chosen."""
    demo, wizard = _tested(world, scopes="read_organizations,read_pipelines,read_builds")
    steps.connect_page(wizard, demo)
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.field("Database file").fill(str(world.home / "acme.sqlite"))
    steps.go_on(wizard)
    steps.on_page(wizard, "Choose what to copy")
    if wizard.find("check box", "Agents").enabled:
        raise Failure("agents can be chosen, and the token may not read them")
    wizard.find("label", re.compile("read_agents"))
    if not wizard.find("check box", re.compile("^Builds")).enabled:
        raise Failure("builds cannot be chosen, though the token may read them")


def walk_slug_wrong(world):
    """Another organisation than the token's."""
    demo, wizard = _tested(world)
    steps.connect_page(wizard, demo, slug="nobody")
    steps.test_connection(wizard)
    wizard.find("label", re.compile("Organization “nobody” was not found"))
    until(lambda: wizard.field("Organization slug").focused, "the focus in the field to blame")


def walk_server_away(world):
    """Nobody answers: the person may go on without a test."""
    demo, wizard = _tested(world)
    steps.connect_page(wizard, demo)
    world.session.stop(demo.process)
    steps.test_connection(wizard)
    wizard.find("label", re.compile("refused the connection"))
    wizard.find(name="Continue without testing")
