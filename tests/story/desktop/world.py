# SPDX-License-Identifier: GPL-3.0-or-later
"""What a walk has around the program: the sample organisation, a keychain, a tray, notifications; and the program itself."""

import json
import os
import signal
import sqlite3
import struct
import subprocess
import sys
import time
from contextlib import closing
from pathlib import Path

import person
from gi.repository import Gio, GLib
from person import Failure, until
from session import need

HERE = Path(__file__).resolve().parent
SECRETS = "org.freedesktop.secrets"


def bus(kind=Gio.BusType.SESSION):
    return Gio.bus_get_sync(kind)


def owned(name):
    """Whether somebody on the session bus has that name."""
    answer = bus().call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", (name,)), None, 0, -1, None)
    return answer.unpack()[0]


class Fake:
    """One of fakes.py, in a process of its own."""

    def __init__(self, session, kind, name, bus_kind=Gio.BusType.SESSION):
        self.session, self.name, self.bus = session, name, bus(bus_kind)
        self.file = session.folder / f"{kind}.jsonl"
        with open(self.file, "ab") as out:
            self.process = session.start(kind, [sys.executable, str(HERE / "fakes.py"), kind], stdout=out)
        until(lambda: self.events("ready"), f"the fake {kind}")

    def events(self, event=None):
        found = [json.loads(line) for line in self.file.read_text().splitlines()]
        return [one for one in found if event in (None, one["event"])]

    def do(self, *words):
        arguments = GLib.Variant("(as)", ([str(word) for word in words],))
        answer = self.bus.call_sync(self.name, "/walk", "kitesync.Walk", "Do", arguments, None, 0, 15000, None)
        return json.loads(answer.unpack()[0])

    def stop(self):
        self.session.stop(self.process)


class Demo:
    """The sample organisation, served by the program itself."""

    def __init__(self, session, program, builds=300, **options):
        words = [str(word) for key, value in options.items() for word in ("--" + key.replace("_", "-"), value)]
        self.process = session.start("demo-server", [program, "demo-server", "--builds", str(builds), "--json", *words],
                                     stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        hello = self.process.stdout.readline()
        if not hello:
            raise Failure("demo-server did not start: " + Path(self.process.log).read_text())
        facts = json.loads(hello)
        self.url, self.token, self.organization = facts["url"], facts["token"], facts["organization"]

    def advance(self, seconds):
        self.order(f"advance {seconds}")

    def fault(self, kind="none", body=None, **settings):
        """Answers go wrong from now on, for ever unless a count is given; fault() ends that. See demo-server --help."""
        if kind != "none":
            settings.setdefault("count", -1)
        words = [kind, *(f"{key.replace('_', '-')}={value}" for key, value in settings.items())]
        self.order(" ".join(["fault", *words, *([f"body={body}"] if body is not None else [])]))

    def order(self, line):
        """A line on its standard input."""
        self.process.stdin.write(line.encode() + b"\n")
        self.process.stdin.flush()
        answer = self.process.stdout.readline().decode().strip()
        if answer != "ok":
            raise Failure(f"the sample organisation says to “{line}”: {answer}")


class Conditions:
    """What a program is told of clock and disk by conditions.cpp, which is put before it: see env."""

    def __init__(self, session, program, disk=""):
        library = Path(program).parent / "libwalkconditions.so"
        if not library.exists():
            raise Failure(f"{library} is not built (target walkconditions)")
        self.file = session.folder / "conditions"
        self.wall = self.monotonic = self.full = 0
        self.env = {"LD_PRELOAD": str(library), "WALK_CONDITIONS": str(self.file), "WALK_DISK": str(disk),
                    "ASAN_OPTIONS": "verify_asan_link_order=0"}
        self.file.write_bytes(bytes(24))

    def _tell(self):
        with open(self.file, "r+b") as file:
            file.write(struct.pack("=qqq", self.wall, self.monotonic, self.full))

    def pass_time(self, seconds):
        """As if the walk had waited. The program sees it as soon as anything wakes it."""
        self.wall += int(seconds * 1e9)
        self.monotonic += int(seconds * 1e9)
        self._tell()

    def sleep(self, seconds):
        """The computer slept: the wall clock went on, the monotonic one stood still."""
        self.wall += int(seconds * 1e9)
        self._tell()

    def fill_disk(self, full=True):
        self.full = int(full)
        self._tell()

    def now(self):
        """What the program takes the time for, in seconds since 1970."""
        return time.time() + self.wall / 1e9


class Program:
    """The program under test, running."""

    def __init__(self, world, process):
        self.world, self.process = world, process

    @property
    def screen(self):
        return person.application(self.process.pid)

    def window(self, name=None, seconds=person.PATIENCE):
        """The window with that title (a whole one or an expression), or the only one."""

        def look():
            fitting = [one for one in person.windows(self.screen) if name is None or person.named(one, name)]
            return fitting[-1] if fitting else None

        return until(look, f"a window “{name or ''}”", seconds)

    def question(self, button, seconds=person.PATIENCE):
        """The window that has that button: boxes have no titles of their own."""
        return until(lambda: next((one for one in person.windows(self.screen) if one.sees("push button", button)), None),
                     f"a question with the button “{button}”", seconds)

    def answer(self, asked, button):
        """Presses a button of the question that has the button @p asked, and waits until the question is gone: Qt shows a
        press for a moment before it acts, and who goes on in that moment finds the old question again."""
        self.question(asked).button(button).press()
        self.screen.vanished("push button", asked)

    def ended(self, seconds=person.PATIENCE):
        """Its exit code, once it has ended by itself."""
        until(lambda: self.process.poll() is not None, "the program to end", seconds)
        return self.process.returncode

    def terminate(self):
        self.process.send_signal(signal.SIGTERM)
        return self.ended()

    def kill(self):
        """As when the power goes: no farewell."""
        self.world.session.stop(self.process, signal.SIGKILL)


class World:
    """What one walk has: see the class of each."""

    def __init__(self, session, program):
        self.session, self.binary = session, program
        self.programs = []
        self.notes = self.tray = self.keyring = self.network = self.login = None

    @property
    def home(self):
        return Path(self.session.env["HOME"])

    def with_notes(self):
        self.notes = Fake(self.session, "notifications", "org.freedesktop.Notifications")
        return self

    def with_tray(self):
        self.tray = Fake(self.session, "tray", "org.kde.StatusNotifierWatcher")
        return self

    def with_keyring(self):
        """An unlocked keyring, as after a login."""
        self.keyring = self.session.start("keyring", [need("gnome-keyring-daemon"), "--foreground", "--unlock",
                                                      "--components=secrets"], stdin=subprocess.PIPE)
        self.keyring.stdin.write(b"the password of a walk's keyring")
        self.keyring.stdin.close()
        until(lambda: owned(SECRETS), "the keyring")
        return self

    def with_system(self):
        """A system bus of one's own, with a network and a login daemon. Before the program is started."""
        self.session.start_system_bus()
        self.network = Fake(self.session, "network", "org.freedesktop.NetworkManager", Gio.BusType.SYSTEM)
        self.login = Fake(self.session, "login", "org.freedesktop.login1", Gio.BusType.SYSTEM)
        return self

    def lock_keyring(self):
        service = ("/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
        alias = bus().call_sync(SECRETS, *service, "ReadAlias", GLib.Variant("(s)", ("default",)), None, 0, -1, None).unpack()[0]
        bus().call_sync(SECRETS, *service, "Lock", GLib.Variant("(ao)", ([alias],)), None, 0, -1, None)

    def empty_keyring(self):
        """As with the keyring's own program: all that is stored is deleted."""
        service = ("/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
        found = bus().call_sync(SECRETS, *service, "SearchItems", GLib.Variant("(a{ss})", ({},)), None, 0, -1, None).unpack()
        for item in found[0]:
            bus().call_sync(SECRETS, item, "org.freedesktop.Secret.Item", "Delete", None, None, 0, -1, None)
        return len(found[0])

    def demo(self, **options):
        return Demo(self.session, self.binary, **options)

    def start(self, *arguments, humble=False, **extra):
        """Starts the program, as from a menu; humble: root, too, may not write what is read-only."""
        env = dict(self.session.env, **extra)
        laid_down = ["--bounding-set=-dac_override,-dac_read_search,-fowner"]
        humble = [need("setpriv"), *laid_down] if humble and os.geteuid() == 0 else []
        process = self.session.start(f"kitesync-{len(self.programs)}", [*humble, self.binary, *arguments], env=env)
        program = Program(self, process)
        self.programs.append(program)
        return program

    def command_line(self, *arguments):
        """What the same program says to a command in a terminal."""
        done = subprocess.run([self.binary, *arguments], env=self.session.env, capture_output=True, text=True, check=False,
                              timeout=120)
        return done.returncode, done.stdout + done.stderr

    def report(self, folder):
        """For a walk that failed: what was on the screen, and what the programs said."""
        folder.mkdir(parents=True, exist_ok=True)
        person.picture(folder / "screen.png")
        print(f"The screen: {folder}/screen.png")
        for program in self.programs:
            code = program.process.poll()
            print(f"--- {' '.join(map(str, program.process.args))}: " + ("running" if code is None else f"ended with {code}"))
            print(Path(program.process.log).read_text()[-3000:])
            if code is None:
                try:
                    print("\n".join(program.screen.tree()))
                except (Failure, GLib.Error) as trouble:
                    print(trouble)

    def secret_places(self, secret):
        """Files of this world in which that text stands: none may, but the keyring's own (which is encrypted)."""
        found = []
        for path in self.session.folder.rglob("*"):
            if path.is_file() and secret.encode() in path.read_bytes():
                found.append(str(path.relative_to(self.session.folder)))
        return found


def count(database, table):
    """How many rows a copy has."""
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as connection:
        return connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
