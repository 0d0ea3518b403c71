# SPDX-License-Identifier: GPL-3.0-or-later
"""What Buildkite may answer: each trouble of the catalogue shows its own text, and its button does what is written on it."""

import json
import re
from datetime import datetime, timedelta, timezone

import steps
from person import Failure
from world import Conditions



def walk_error_token(world):
    """E-A1: the token is revoked; Replace token… leads to the token, and the new one goes on."""
    program, window, _, demo = steps.open_on_pipeline(world)
    demo.fault("status", status=401, body='{"message": "Authentication required"}')
    steps.fails(window, "Buildkite did not accept the token. It may be wrong, expired or revoked.")
    steps.details(program, window, "Buildkite did not accept the token", "Authentication required")
    demo.fault()
    wizard = steps.edit_opens(program, window, "Replace token…", "Connect to Buildkite")
    wizard.field("Access token").fill(demo.token)
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.button("Save changes").press()
    steps.sync(window)
    steps.finished(window)
    window.vanished("push button", "Replace token…")


def walk_error_rights(world):
    """E-A2 to E-A5: what the token, its person, its address may not."""
    program, window, _, demo = steps.open_on_pipeline(world)

    def refused(text, status, message, **where):
        demo.fault("status", status=status, body=json.dumps({"message": message}), **where)
        steps.fails(window, text)
        demo.fault()

    refused("The token may not read builds and jobs. It lacks the scope read_builds.", 403,
            "Your access token doesn't have the read_builds scope")
    steps.closed(program, steps.edit_opens(program, window, "Change objects…", "Choose what to copy"))
    refused("Your Buildkite user is not allowed to read", 403, "Forbidden")
    steps.closed(program, steps.edit_opens(program, window, "Change objects…", "Choose what to copy"))
    refused("Buildkite refused this computer's address.", 403, "Your IP address is not on the allowed list")
    window.button("Open token page")
    refused("Organization “acme” was not found.", 404, "No organization found")
    steps.closed(program, steps.edit_opens(program, window, "Edit connection…", "Connect to Buildkite"))
    steps.sync(window)
    steps.finished(window)


def walk_error_scope(world):
    """E-A2 for one object of several: the rest is copied, and the run says what was left out and why."""
    program, window, database, demo = steps.open_on_pipeline(world)
    demo.fault("status", status=403, path="/agents", body='{"message": "Your access token doesn\'t have the read_agents scope"}')
    steps.sync(window)
    steps.shown(window, "The token may not read agents. It lacks the scope read_agents.")
    steps.has_builds(database)
    window.find("table cell", "Left out (no permission)")
    if window.field("Objects").sees("table cell", "Failed"):
        raise Failure("something that was copied is called failed")
    steps.details(program, window, "The token may not read agents.", "read_agents")


def walk_error_expiry(world):
    """E-A6: a token that expires soon is told while there is time: by the wizard's test, and later in the message bar."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=20)
    database = steps.add_pipeline(world, demo)
    end = datetime.now(timezone.utc) + timedelta(days=5)
    demo.fault("status", status=200, path="/v2/access-token", body=json.dumps({
        "uuid": "b63254c0-3271-4a98-8270-7cfbd6c2f14e", "description": "walk", "expires_at": end.strftime("%Y-%m-%d %H:%M:%S UTC"),
        "scopes": ["read_organizations", "read_pipelines", "read_agents", "read_builds"], "user": {"name": "Jo Doe"}}))
    program = world.start()
    window = program.window("Kitesync")
    steps.sync(window)
    steps.shown(window, "The token expires on ")
    steps.finished(window)
    steps.has_builds(database, 20)
    if program.terminate() != 0:
        raise Failure("it did not end well")
    program = world.start()
    window = program.window("Kitesync")
    steps.shown(window, "The token expires on ")
    wizard = steps.edit_opens(program, window, "Replace token…", "Connect to Buildkite")
    wizard.field("Access token").fill(demo.token)
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.button(re.compile("Back$")).press()
    steps.on_page(wizard, "Connect to Buildkite")
    wizard.find("label", re.compile(r"The token expires on .*\. Syncs stop then\."))


def walk_error_limit(world):
    """E-R1, E-R2: the request limit is a wait that is told, and no error; after a long one there is something to do about it."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=steps.BUILDS)
    database = steps.add_pipeline(world, demo)
    conditions = Conditions(world.session, world.binary)
    program = world.start(**conditions.env)
    window = program.window("Kitesync")
    demo.fault("rate-limited", path="/builds")
    steps.sync(window)
    waits = re.compile(r"[Ww]aiting \d+ s for Buildkite's request limit")
    window.find("label", waits, seconds=30)
    conditions.pass_time(16 * 60)
    steps.shown(window, "Buildkite's request limit is used up by this organization. The sync goes on more slowly.")
    window.button("Lower speed…").press()
    settings = program.window("Settings")
    settings.field("Share of the organization's")
    steps.closed(program, settings)
    demo.fault()
    conditions.pass_time(61)  # the limit's window is a minute
    steps.finished(window)
    steps.has_builds(database)


def walk_error_server(world):
    """E-S1, E-S2, E-N6: Buildkite is out of order, or something else answers in its place."""
    program, window, database, demo = steps.open_on_pipeline(world)
    demo.fault("status", status=503)
    steps.fails(window, "Buildkite has a problem (503). Trying again several times did not help.")
    steps.details(program, window, "Buildkite has a problem (503)", "Service Unavailable")
    demo.fault()
    demo.fault("invalid-json")
    window.button("Try again").press()
    steps.shown(window, "Buildkite sent an answer this version does not understand. Nothing was lost")
    demo.fault()
    demo.fault("html")
    window.button("Try again").press()
    steps.shown(window, "The answer did not come from Buildkite. The network may ask you to sign in first")
    demo.fault()
    window.button("Open browser")
    steps.sync(window)
    steps.finished(window)
    steps.has_builds(database)


def walk_error_secret(world):
    """E-K4: somebody deleted the token from the keychain."""
    program, window, _, demo = steps.open_on_pipeline(world)
    world.empty_keyring()
    steps.fails(window, "The stored token is gone from the keychain.")
    wizard = steps.edit_opens(program, window, "Replace token…", "Connect to Buildkite")
    wizard.field("Access token").fill(demo.token)
    wizard.button("Save changes").press()
    window.vanished("label", re.compile("^Connect to Buildkite"))
    steps.sync(window)
    steps.finished(window)
