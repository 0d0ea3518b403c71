# SPDX-License-Identifier: GPL-3.0-or-later
"""What a walk has around the program: the sample organisation, a keychain, a tray, notifications; and the program itself."""

import json
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import person
from gi.repository import Gio, GLib
from person import Failure, until
from session import need

HERE = Path(__file__).resolve().parent
SECRETS = "org.freedesktop.secrets"


def bus():
    return Gio.bus_get_sync(Gio.BusType.SESSION)


def owned(name):
    """Whether somebody on the session bus has that name."""
    answer = bus().call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "NameHasOwner",
                             GLib.Variant("(s)", (name,)), None, 0, -1, None)
    return answer.unpack()[0]


class Fake:
    """One of fakes.py, in a process of its own."""

    def __init__(self, session, kind, name):
        self.session, self.name = session, name
        self.file = session.folder / f"{kind}.jsonl"
        with open(self.file, "ab") as out:
            self.process = session.start(kind, [sys.executable, str(HERE / "fakes.py"), kind], stdout=out)
        until(lambda: self.events("ready"), f"the fake {kind}")

    def events(self, event=None):
        found = [json.loads(line) for line in self.file.read_text().splitlines()]
        return [one for one in found if event in (None, one["event"])]

    def do(self, *words):
        arguments = GLib.Variant("(as)", ([str(word) for word in words],))
        answer = bus().call_sync(self.name, "/walk", "kitesync.Walk", "Do", arguments, None, 0, 15000, None)
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
        self.process.stdin.write(f"advance {seconds}\n".encode())
        self.process.stdin.flush()
        if self.process.stdout.readline().strip() != b"ok":
            raise Failure("the sample organisation does not let time pass")


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
        self.notes = self.tray = self.keyring = None

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

    def lock_keyring(self):
        service = ("/org/freedesktop/secrets", "org.freedesktop.Secret.Service")
        alias = bus().call_sync(SECRETS, *service, "ReadAlias", GLib.Variant("(s)", ("default",)), None, 0, -1, None).unpack()[0]
        bus().call_sync(SECRETS, *service, "Lock", GLib.Variant("(ao)", ([alias],)), None, 0, -1, None)

    def demo(self, **options):
        return Demo(self.session, self.binary, **options)

    def start(self, *arguments, **extra):
        """Starts the program, as from a menu."""
        env = dict(self.session.env, **extra)
        process = self.session.start(f"kitesync-{len(self.programs)}", [self.binary, *arguments], env=env)
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
