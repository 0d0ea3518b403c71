# SPDX-License-Identifier: GPL-3.0-or-later
"""The way to Buildkite: names, connections, certificates, proxies. Each trouble shows the catalogue's own text."""

import re
import sqlite3
from contextlib import closing

import person
import servers
import steps
from person import Failure, until
from world import Conditions


def _asked(world, url, **environment):
    """The wizard's test of that address."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=20)
    demo.url = url or demo.url
    wizard = steps.open_wizard(world.start(**environment))
    steps.connect_page(wizard, demo)
    steps.test_connection(wizard)
    return demo, wizard


def _again(wizard, url):
    wizard.field("API address").fill(url)
    steps.test_connection(wizard)


def walk_error_address(world):
    """E-N2, E-N3, E-N6 in the wizard: a name that nobody knows, a port where nobody is, somebody else's page."""
    demo, wizard = _asked(world, "https://no-such-host.invalid")
    steps.shown(wizard, "The address no-such-host.invalid could not be found.")
    wizard.find(name="Continue without testing")
    _again(wizard, "http://127.0.0.1:1")
    steps.shown(wizard, "127.0.0.1 refused the connection.")
    with servers.Answering(headers=[("Content-Type", "text/html")]) as portal:
        _again(wizard, portal.url)
        steps.shown(wizard, "The answer did not come from Buildkite. The network may ask you to sign in first")


def walk_error_silence(world):
    """E-N4: somebody listens and never answers; after a while that is said, then it is given up."""
    with servers.Silent() as silent:
        _, wizard = _asked(world, silent.url)
        wizard.find("label", re.compile(r"Still waiting for 127\.0\.0\.1"), seconds=15)
        wizard.button("Stop test")
        steps.shown(wizard, "127.0.0.1 did not answer", 40)


def walk_error_trust(world):
    """E-N5: a certificate that nobody vouches for. Nothing is sent, and there is no way to go on all the same."""
    with servers.Answering(folder=world.session.folder) as server:
        _, wizard = _asked(world, server.url)
        steps.shown(wizard, "The connection to 127.0.0.1 is not trusted.")
        if server.asked:
            raise Failure(f"the server was asked {server.asked}")
        if wizard.sees(name="Continue without testing"):
            raise Failure("an untrusted connection can be passed over")


def walk_error_clock(world):
    """E-N8: the token is refused, and this computer's clock is wrong: that is said first, with the way to set it."""
    world.with_notes().with_tray().with_keyring()
    steps.add_pipeline(world, world.demo(builds=20))
    conditions = Conditions(world.session, world.binary)
    with servers.Answering(401, folder=world.session.folder) as server:
        with closing(sqlite3.connect(world.home / ".local/share/kitesync/kitesync.sqlite")) as connection:
            connection.execute("UPDATE pipelines SET api_url = ?", (server.url,))
            connection.execute("INSERT INTO preferences (name, value) VALUES ('network.certificate_file', ?)",
                               (str(world.session.folder / "walk.pem"),))
            connection.commit()
        program = world.start(**conditions.env, PATH="/nowhere")
        window = program.window("Kitesync")
        steps.fails(window, "Buildkite did not accept the token.")
        conditions.pass_time(12 * 60)
        steps.fails(window, "This computer's clock is wrong by 12 min. That may be why Buildkite did not accept the token.")
        window.button("Open date settings").press()
        steps.shown(program.question("OK"), "No program was found that sets the clock.")


def walk_error_proxy(world):
    """E-N7: the proxy wants a name and a password."""
    with servers.Answering(407, [("Proxy-Authenticate", 'Basic realm="walk"')]) as proxy:
        address = f"http://127.0.0.1:{proxy.port}"
        _, wizard = _asked(world, "https://api.example.com", http_proxy=address, https_proxy=address, no_proxy="")
        steps.shown(wizard, "The proxy did not let the request through. It may ask for a user name and password.")
        if not any(line.startswith("CONNECT api.example.com:443") for line in proxy.asked):
            raise Failure(f"the proxy was asked {proxy.asked}")


def walk_error_connection(world):
    """E-N2, E-N3 of a pipeline: the server is gone; Try again copies when it is back."""
    program, window, database, demo = steps.open_on_pipeline(world)
    demo.fault("reset")
    steps.fails(window, "The connection to 127.0.0.1 was lost.")
    demo.fault()
    window.button("Try again").press()
    steps.finished(window)
    steps.has_builds(database)
    world.session.stop(demo.process)
    steps.fails(window, "127.0.0.1 refused the connection.")
    steps.details(program, window, "127.0.0.1 refused the connection")
    wizard = _edited(program, window)
    wizard.field("API address").fill("https://no-such-host.invalid")
    steps.test_connection(wizard)
    steps.shown(wizard, "The address no-such-host.invalid could not be found.")
    wizard.find(name="Continue without testing").click(across=0.05)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.button("Save changes").press()
    until(lambda: len(person.windows(program.screen)) == 1, "the wizard to close")
    steps.fails(window, "The address no-such-host.invalid could not be found.")
    steps.closed(program, steps.edit_opens(program, window, "Edit connection…", "Connect to Buildkite"))


def _edited(program, window):
    window.find("list item", re.compile("^Acme CI")).click()
    person.keys("ctrl+e")
    # Advanced is open: its address is not the usual one.
    return program.window(re.compile("^Edit"))
