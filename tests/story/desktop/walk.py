#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs one walk on a private desktop: walk.py --program kitesync --out FOLDER NAME; --list says which there are.

A walk is a function walk_NAME(world) in a file walks_*.py; what it needs of the desktop (font size, screen) are attributes.
"""

import argparse
import importlib
import os
import sys
import time
import traceback
from pathlib import Path

from session import Failure, Session, need, need_modules

HERE = Path(__file__).resolve().parent


def find(name):
    """The walk of that name. The files import the accessibility bus, so this is for within a session."""
    for path in sorted(HERE.glob("walks_*.py")):
        if f"def walk_{name}(" in path.read_text(encoding="utf-8"):
            return getattr(importlib.import_module(path.stem), f"walk_{name}")
    raise Failure(f"no walk is called {name}")


def names():
    for path in sorted(HERE.glob("walks_*.py")):
        for line in path.read_text(encoding="utf-8").splitlines():
            if line.startswith("def walk_"):
                yield line[len("def walk_"):line.index("(")]


def run(options):
    need_modules()
    for program in ("xdotool", "import"):
        need(program)
    with Session(screen=options.screen, font_dpi=options.font_dpi) as session:
        os.environ.clear()
        os.environ.update(session.env)
        from world import World
        world = World(session, options.program)
        started = time.monotonic()
        try:
            find(options.name)(world)
        except BaseException as failure:
            if not isinstance(failure, Failure):
                traceback.print_exc(file=sys.stdout)
            print(f"{options.name}: {failure}")
            frames = traceback.extract_tb(failure.__traceback__)
            print("\n".join(f"  {Path(one.filename).name}:{one.lineno} {one.line}" for one in frames))
            world.report(Path(options.out) / options.name)
            return 1
        print(f"{options.name}: done in {time.monotonic() - started:.1f} s")
        return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--list", action="store_true")
    parser.add_argument("--program")
    parser.add_argument("--out", default="walks")
    parser.add_argument("--screen", default="1280x900")
    parser.add_argument("--font-dpi", type=int)
    parser.add_argument("name", nargs="?")
    options = parser.parse_args()
    if options.list:
        print("\n".join(names()))
        return 0
    try:
        return run(options)
    except Failure as failure:
        print(f"walk: {failure}")
        return 1


if __name__ == "__main__":
    sys.stdout.reconfigure(line_buffering=True)
    sys.exit(main())
