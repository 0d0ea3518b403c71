#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of a test's own: X server, session bus, window manager, accessibility bus, home. Ends with the test.

As a program: session.py [--font-dpi N] [--screen WxH] -- COMMAND... runs a command in it.
Nothing of the machine's own session is seen: the bus knows no services but those that are started here.
"""

import argparse
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

PACKAGES = {"Xvfb": "xvfb", "xdpyinfo": "x11-utils", "dbus-daemon": "dbus-daemon", "openbox": "openbox", "gdbus": "libglib2.0-bin",
            "xdotool": "xdotool", "gnome-keyring-daemon": "gnome-keyring", "import": "imagemagick",
            "setpriv": "util-linux", "openssl": "openssl"}
LAUNCHERS = ["/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher",
             "/usr/lib/at-spi2/at-spi-bus-launcher"]
BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>{type}<listen>unix:dir={run}</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy>
</busconfig>"""
PATIENCE = 30


class Failure(Exception):
    """What a walk found wrong, in words."""


def need(program):
    """The path of a program; a missing one fails with the package that brings it."""
    path = shutil.which(program)
    if not path:
        raise Failure(f"{program} is not installed, and this test cannot do without it: "
                      f"apt install {PACKAGES.get(program, program)}")
    return path


def need_modules():
    """Debian's Python modules for the accessibility bus."""
    try:
        import gi
        gi.require_version("Atspi", "2.0")
        from gi.repository import Atspi, Gio  # noqa: F401
    except (ImportError, ValueError) as error:
        raise Failure(f"{error}: apt install python3-gi gir1.2-atspi-2.0 at-spi2-core, and run this with "
                      "/usr/bin/python3") from error


def until(condition, what, seconds=PATIENCE):
    """Waits for a condition; answers what it answered."""
    end = time.monotonic() + seconds
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > end:
            raise Failure(f"waited {seconds} s for {what}")
        time.sleep(0.02)


class Session:
    """With it, the environment of a private desktop; after it, nothing that was started is left."""

    def __init__(self, screen="1280x900", font_dpi=None, extra=None):
        self.folder = Path(tempfile.mkdtemp(prefix="kitesync-desktop-"))
        self.processes = []
        self.screen = screen
        self.env = {key: value for key, value in os.environ.items()
                    if not key.startswith(("XDG_", "QT_", "GNOME_", "GTK_", "DBUS_", "WAYLAND_", "DESKTOP_"))}
        for variable, name in [("HOME", "home"), ("XDG_CONFIG_HOME", "home/.config"), ("XDG_DATA_HOME", "home/.local/share"),
                               ("XDG_STATE_HOME", "home/.local/state"), ("XDG_CACHE_HOME", "home/.cache"),
                               ("XDG_RUNTIME_DIR", "run")]:
            (self.folder / name).mkdir(parents=True, mode=0o700)
            self.env[variable] = str(self.folder / name)
        self.env.update({"XDG_SESSION_TYPE": "x11", "XDG_CURRENT_DESKTOP": "kitesync-walk", "LC_ALL": "C.UTF-8",
                         "TZ": "Europe/Berlin", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "PYTHONDONTWRITEBYTECODE": "1"})
        if font_dpi:
            self.env["QT_FONT_DPI"] = str(font_dpi)
        self.env.update(extra or {})

    def __enter__(self):
        try:
            self._start_display()
            self._start_bus()
            self._start_windows()
            self._start_accessibility()
        except BaseException:
            self.end()
            raise
        return self

    def __exit__(self, *_):
        self.end()

    def start(self, name, command, **options):
        """Starts something that ends with the session. Each has a group of its own, so that its children end with it."""
        log = open(self.folder / f"{name}.log", "ab")
        options.setdefault("stdout", log)
        process = subprocess.Popen(command, env=options.pop("env", self.env), stderr=log, start_new_session=True, **options)
        process.log = log.name
        log.close()
        self.processes.append(process)
        return process

    def stop(self, process, how=signal.SIGTERM, seconds=10):
        """Ends one of what start() started, with what it started itself."""
        for sign in (how, signal.SIGKILL):
            try:
                os.killpg(process.pid, sign)
            except ProcessLookupError:
                pass
            try:
                process.wait(seconds)
                break
            except subprocess.TimeoutExpired:
                continue
        if process in self.processes:
            self.processes.remove(process)

    def end(self):
        for process in reversed(list(self.processes)):
            self.stop(process)
        if not os.environ.get("KITESYNC_KEEP_WALKS"):
            shutil.rmtree(self.folder, ignore_errors=True)

    def _start_display(self):
        reader, writer = os.pipe()
        self.start("xvfb", [need("Xvfb"), "-displayfd", str(writer), "-screen", "0", f"{self.screen}x24", "-nolisten", "tcp",
                            "-dpi", "96", "-noreset"], pass_fds=[writer])
        os.close(writer)
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise Failure("Xvfb did not start: " + (self.folder / "xvfb.log").read_text())
        self.env["DISPLAY"] = f":{number}"

    def _start_bus(self):
        self.env["DBUS_SESSION_BUS_ADDRESS"] = self._bus("bus", "<type>session</type>")

    def _bus(self, name, kind):
        """Starts a bus; answers its address."""
        configuration = self.folder / f"{name}.conf"
        configuration.write_text(BUS.format(type=kind, run=self.folder / "run"))
        bus = self.start(name, [need("dbus-daemon"), f"--config-file={configuration}", "--nofork", "--print-address"],
                         stdout=subprocess.PIPE)
        address = bus.stdout.readline().decode().strip()
        if not address:
            raise Failure("dbus-daemon did not start: " + (self.folder / f"{name}.log").read_text())
        return address

    def start_system_bus(self):
        """Another bus, for what the system says of itself."""
        address = self._bus("system-bus", "<type>system</type>")
        self.env["DBUS_SYSTEM_BUS_ADDRESS"] = os.environ["DBUS_SYSTEM_BUS_ADDRESS"] = address

    def _start_windows(self):
        """The window manager says itself when it is up: a window shown while it starts may never be mapped."""
        ready = self.folder / "openbox.ready"
        self.start("openbox", [need("openbox"), "--sm-disable", "--startup", f"touch {ready}"])
        until(ready.exists, "the window manager")

    def _start_accessibility(self):
        """The bus and its registry are up before any program starts: one that is earlier may never register."""
        launcher = next((path for path in LAUNCHERS if os.path.exists(path)), None)
        if not launcher:
            raise Failure("at-spi-bus-launcher is not installed: apt install at-spi2-core")
        self.start("at-spi", [launcher, "--launch-immediately"])
        ask = [need("gdbus"), "call", "--session", "-d", "org.a11y.Bus", "-o", "/org/a11y/bus", "-m", "org.a11y.Bus.GetAddress"]
        answer = until(lambda: self._answer(ask), "the accessibility bus")
        address = answer.split("'")[1]
        start = ["gdbus", "call", "--address", address, "-d", "org.freedesktop.DBus", "-o", "/org/freedesktop/DBus",
                 "-m", "org.freedesktop.DBus.StartServiceByName", "org.a11y.atspi.Registry", "0"]
        until(lambda: self._answer(start), "the accessibility registry")

    def _answer(self, command):
        done = subprocess.run(command, env=self.env, capture_output=True, text=True, check=False)
        return done.stdout if done.returncode == 0 else ""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--font-dpi", type=int)
    parser.add_argument("--screen", default="1280x900")
    parser.add_argument("command", nargs="+")
    options = parser.parse_args()
    try:
        with Session(screen=options.screen, font_dpi=options.font_dpi) as session:
            return subprocess.run(options.command, env=session.env, check=False).returncode
    except Failure as failure:
        print(f"session: {failure}", file=sys.stderr)
        return 1


if __name__ == "__main__":
    sys.exit(main())
