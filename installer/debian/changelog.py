#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Debian's changelog out of ours: changelog.py CHANGELOG.md --version V-R --maintainer "NAME <ADDRESS>" --epoch SECONDS --out FILE.gz

What is under "Unreleased" becomes the entry of the version that is packed; each "## [1.2.3] - DATE" below one of its own.
With --plain FILE.gz the text itself is compressed too, as upstream's changelog.
"""

import argparse
import gzip
import re
import textwrap
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

SECTION = re.compile(r"^## \[([^\]]+)\](?: - (\d{4}-\d\d-\d\d))?$")


def entries(text):
    """(version or "Unreleased", date or "", items) of each section, newest first; an item is one paragraph."""
    found, items = [], None
    for line in text.splitlines():
        if match := SECTION.match(line):
            items = []
            found.append((match[1], match[2] or "", items))
        elif items is None or not line.strip() or line.startswith("#"):
            continue
        elif line.startswith("- "):
            items.append(line[2:].strip())
        elif items:
            items[-1] += " " + line.strip()
    return [entry for entry in found if entry[2]]


def refusal(found, upstream):
    """Why no changelog can be made of this, or ""."""
    if not found:
        return "it has no section with items"
    released = [name for name, _, _ in found if name != "Unreleased"]
    if found[0][0] == "Unreleased" and upstream in released:
        return f"“Unreleased” has items, and {upstream} is released already: bump the version first (CMakeLists.txt)"
    return ""


def debian(found, version, maintainer, epoch):
    upstream, _, revision = version.partition("-")
    now = datetime.fromtimestamp(epoch, timezone.utc)
    for name, date, items in found:
        moment = datetime.fromisoformat(date).replace(tzinfo=timezone.utc) if date else now
        number = upstream if name == "Unreleased" else name
        yield f"kitesync ({number}-{revision}) unstable; urgency=medium\n"
        for item in items:
            yield textwrap.fill(item, 78, initial_indent="  * ", subsequent_indent="    ", break_on_hyphens=False)
        yield f"\n -- {maintainer}  {format_datetime(moment)}\n"


def compressed(path, text):
    # Neither a name nor a time in the head of the file: the same text gives the same bytes.
    with open(path, "wb") as raw, gzip.GzipFile("", "wb", 9, raw, mtime=0) as packed:
        packed.write(text.encode("utf-8"))


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("changelog", type=Path)
    parser.add_argument("--epoch", type=int, required=True)
    parser.add_argument("--plain")
    for name in ("version", "maintainer", "out"):
        parser.add_argument(f"--{name}", required=True)
    arguments = parser.parse_args()
    text = arguments.changelog.read_text(encoding="utf-8")
    found = entries(text)
    if why := refusal(found, arguments.version.partition("-")[0]):
        parser.error(f"{arguments.changelog}: {why}")
    compressed(arguments.out, "\n".join(debian(found, arguments.version, arguments.maintainer, arguments.epoch)))
    if arguments.plain:
        compressed(arguments.plain, text)


if __name__ == "__main__":
    main()
