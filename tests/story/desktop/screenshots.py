#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures of every screen, light, dark, at twice the size and from right to left: screenshots.py --program kitesync --out FOLDER

Each look is a session of its own. The pictures are for eyes: nothing compares them.
"""

import argparse
import os
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timezone
from pathlib import Path

from session import Failure, Session, need, need_modules

# Qt reads KDE's colours by itself: no platform theme has to be installed for a dark palette.
DARK = """[Colors:Window]
BackgroundNormal=50,50,50
ForegroundNormal=238,238,238
[Colors:View]
BackgroundNormal=36,36,36
BackgroundAlternate=43,43,43
ForegroundNormal=238,238,238
ForegroundInactive=150,150,150
ForegroundLink=124,184,255
[Colors:Button]
BackgroundNormal=64,64,64
ForegroundNormal=238,238,238
[Colors:Selection]
BackgroundNormal=29,95,168
ForegroundNormal=255,255,255
[Colors:Tooltip]
BackgroundNormal=36,36,36
ForegroundNormal=238,238,238
"""
KDE = {"XDG_CURRENT_DESKTOP": "KDE", "KDE_SESSION_VERSION": "5", "KDE_FULL_SESSION": "true"}
LOOKS = {
    "light": {},
    "dark": {"extra": KDE, "kdeglobals": DARK},
    "twice": {"extra": {"QT_SCALE_FACTOR": "2"}, "screen": "2560x1800"},
    # Qt's own Arabic texts say that this language runs from right to left; ours stay English.
    "right-to-left": {"extra": {"LC_ALL": "", "LANG": "C.UTF-8", "LANGUAGE": "ar"}, "reverse": True},
}
SAMPLE_END = datetime(2026, 9, 1, 15, 30, tzinfo=timezone.utc)


class Camera:
    """Numbers the pictures in the order in which a person sees the screens."""

    def __init__(self, folder):
        self.folder, self.number = folder, 0

    def take(self, name, window):
        import person
        self.number += 1
        person.pump()
        subprocess.run(["xdotool", "mousemove", "0", "0"], check=True)
        x, y, width, height = window.box
        scale = float(os.environ.get("QT_SCALE_FACTOR", "1"))
        area = f"{int(width * scale)}x{int(height * scale)}+{int(x * scale)}+{int(y * scale)}"
        path = self.folder / f"{self.number:02d}-{name}.png"
        subprocess.run([need("import"), "-window", "root", "-crop", area, "+repage", str(path)], check=True)


def walk_through(world, camera, arguments):
    """From the first start over the wizard to each tab of the dashboard."""
    import person
    import steps
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=2000)
    # The sample organisation's history ends where it was written; the charts look at the last thirty days.
    demo.advance(int((datetime.now(timezone.utc) - SAMPLE_END).total_seconds()))
    program = world.start(*arguments)
    camera.take("no-pipelines", program.window("Kitesync"))
    wizard = steps.open_wizard(program)
    camera.take("wizard-connect", wizard)
    steps.connect_page(wizard, demo, token="wrong")
    steps.test_connection(wizard)
    wizard.find("label", re.compile("did not accept"))
    camera.take("wizard-connect-refused", wizard)
    wizard.field("Access token").fill(demo.token)
    steps.test_connection(wizard)
    steps.on_page(wizard, "Choose where the data goes")
    wizard.field("Database file").fill(str(world.home / "acme.sqlite"))
    camera.take("wizard-destination", wizard)
    for name in ("PostgreSQL", "ODBC"):
        wizard.find("radio button", re.compile(name)).press()
        camera.take(f"wizard-destination-{name.lower()}", wizard)
    wizard.find("radio button", re.compile("SQLite")).press()
    for name, title in [("objects", "Choose what to copy"), ("schedule", "Choose when to copy"), ("review", "Review")]:
        steps.go_on(wizard)
        steps.on_page(wizard, title)
        camera.take(f"wizard-{name}", wizard)
    wizard.button("Create pipeline").press()
    window = program.window("Kitesync")
    window.button("Stop")
    camera.take("dashboard-copying", window)
    steps.finished(window)
    demo.advance(86400)
    steps.sync(window)
    steps.finished(window)
    for number, name in enumerate(("runs", "data", "log"), 1):
        person.keys(f"alt+{number}")
        camera.take(f"dashboard-{name}", window)
    person.keys("alt+f", "m")
    move = program.window(re.compile("^Move"))
    steps.on_page(move, "Choose where the rows go")
    move.field("Database file").fill(str(world.home / "other.sqlite"))
    camera.take("move-destination", move)
    move.button("Move the rows").press()
    move.find("label", re.compile("other.sqlite now"), seconds=60)
    camera.take("moved", move)
    move.button("Close").press()
    person.until(lambda: len(person.windows(program.screen)) == 1, "the move to close")
    person.keys("ctrl+comma")
    camera.take("settings", program.window(re.compile("Settings")))
    person.keys("Escape")


def photograph(options, look):
    settings = LOOKS[look]
    folder = Path(options.out) / look
    folder.mkdir(parents=True, exist_ok=True)
    with Session(screen=settings.get("screen", "1280x900"), extra=settings.get("extra")) as session:
        if "kdeglobals" in settings:
            Path(session.env["XDG_CONFIG_HOME"], "kdeglobals").write_text(settings["kdeglobals"], encoding="utf-8")
        os.environ.clear()
        os.environ.update(session.env)
        from world import World
        world = World(session, options.program)
        try:
            walk_through(world, Camera(folder), ["-reverse"] if settings.get("reverse") else [])
        except Exception as failure:  # the other looks are still worth having
            print(f"{look}: {failure}")
            world.report(folder / "failed")
            return False
    print(f"{look}: {folder}")
    return True


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", required=True)
    parser.add_argument("--out", default="build/screenshots")
    parser.add_argument("look", nargs="*", help=f"of {', '.join(LOOKS)}; all without this")
    options = parser.parse_args()
    need_modules()
    looks = options.look or list(LOOKS)
    if len(looks) == 1:
        return 0 if photograph(options, looks[0]) else 1

    # The accessibility bus is found once a process: each look has its own.
    def run(look):
        return subprocess.run([sys.executable, __file__, "--program", options.program, "--out", options.out, look],
                              check=False).returncode

    with ThreadPoolExecutor(2) as pool:
        return max(pool.map(run, looks))


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    try:
        sys.exit(main())
    except Failure as trouble:
        sys.exit(f"screenshots: {trouble}")
