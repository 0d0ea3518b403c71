#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of the house that no compiler checks. Usage: house.py ROOT [--only walls|rules] [--qt-includes FOLDER]

Prints one complaint a line ("path:line: reason") and ends with 1 when there is any.
"""

import argparse
import os
import re
import subprocess
import sys
from pathlib import Path

from walls import SYNC_ROOMS, check_includes, check_links, qt_include_folder, room_of

TOP_LEVEL = {
    "app", "ui", "models", "sync", "resources", "translations", "installer", "tests", "LICENSES",
    ".ci", ".clang-format", ".clang-tidy", ".editorconfig", ".gitattributes", ".gitignore",
    "CHANGELOG.md", "CMakeLists.txt", "CMakePresets.json", "CONTRIBUTING.md", "LICENSE", "README.md", "SECURITY.md", "dev",
}
FLOORS = ["app", "ui", "models", "sync", "resources", "translations", "installer", "tests"]
ROOMS_WITH_README = FLOORS + [f"sync/{room}" for room in SYNC_ROOMS] + ["app/cli", "app/demo", "app/process"]
MAX_LINES = 500
MAX_README_LINES = 30
SOURCE = (".cpp", ".h", ".py", ".sh", ".cmake")
TEXT = SOURCE + (".txt", ".md", ".json", ".sql", ".in")
SCRIPTS = ("dev", ".ci/run", *(f"installer/checks/{name}" for name in ("smoke", "fresh", "inside", "unpacked", "tools", "twice")))

# Refused everywhere in C++ / only in the product. A line that ends in "// house: REASON" has said why it must.
REFUSED = [(re.compile(r"\bqDebug\s*\("), "left from debugging"),
           (re.compile(r"\bTO" r"DO\b|\bFIX" r"ME\b"), "unfinished: do it, or open an issue")]
REFUSED_IN_PRODUCT = [(re.compile(r"\bq(Info|Warning|Critical|Fatal)\s*\("), "raw message: use a category of sync/domain/log.h"),
                      (re.compile(r"\bQEventLoop\b"), "nested event loop"),
                      (re.compile(r"\b(QMutex|QReadWriteLock|std::(shared_|recursive_)?mutex)\b"), "a mutex: pass values by queued signals"),
                      (re.compile(r"\bstd::(cout|cerr)\b"), "iostreams: text for people goes through app/cli"),
                      (re.compile(r"\bignoreSslErrors\b|\bVerifyNone\b"), "TLS is always verified")]
EXCUSED = re.compile(r"//.*\bhouse: \w+")
MACHINE_PATH = re.compile(r"(?<![\w.-])/(work|root|home/[a-z]+)/")


def tracked(root):
    """Files that belong to the tree: as git knows them, else all that are there."""
    try:
        out = subprocess.run(["git", "-C", str(root), "ls-files", "-co", "--exclude-standard", "-z"],
                             capture_output=True, check=True).stdout
        names = [name for name in out.decode().split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        names = [str(p.relative_to(root)) for p in root.rglob("*")
                 if p.is_file() and p.relative_to(root).parts[0] not in (".git", "build")]
    return sorted(name for name in names if (root / name).is_file())


def check_top_level(files):
    for name in sorted({path.split("/")[0] for path in files} - TOP_LEVEL):
        yield f"{name}:1: not a name of the house (see TOP_LEVEL in tests/house/house.py)"


def check_readmes(root):
    for room in ROOMS_WITH_README:
        readme = root / room / "README.md"
        if (root / room).is_dir() and not readme.is_file():
            yield f"{room}/README.md:1: missing: what lives here, what it may see, where to start reading"
        elif readme.is_file() and len(readme.read_text(encoding="utf-8").splitlines()) > MAX_README_LINES:
            yield f"{room}/README.md:{MAX_README_LINES}: a room's README has about 15 lines"


def check_text(path, raw):
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        yield f"{path}:1: not UTF-8 ({error.reason})"
        return
    if "\r" in text:
        yield f"{path}:1: carriage returns"
    if text and not text.endswith("\n"):
        yield f"{path}:1: no newline at the end"
    for number, line in enumerate(text.splitlines(), 1):
        if line != line.rstrip():
            yield f"{path}:{number}: blanks at the end of the line"
        if MACHINE_PATH.search(line):
            yield f"{path}:{number}: a path of one machine"


def check_shape(path, lines):
    name = path.split("/")[-1]
    if len(lines) > MAX_LINES:
        yield f"{path}:{MAX_LINES}: {len(lines)} lines: more than {MAX_LINES}, the file does two things"
    if not any("SPDX-License-Identifier: GPL-3.0-or-later" in line for line in lines[:2]):
        yield f"{path}:1: no SPDX line"
    if name.endswith((".cpp", ".h")) and not re.fullmatch(r"[a-z0-9_]+\.(cpp|h)", name):
        yield f"{path}:1: file names are lower-case, after the class"
    if name.endswith(".h") and "#pragma once" not in lines[:3]:
        yield f"{path}:1: no #pragma once under the SPDX line"


def check_words(path, lines):
    if not path.endswith((".cpp", ".h")):
        return
    refused = REFUSED + (REFUSED_IN_PRODUCT if room_of(path) else [])
    for number, line in enumerate(lines, 1):
        if EXCUSED.search(line):
            continue
        for pattern, reason in refused:
            if pattern.search(line):
                yield f"{path}:{number}: {reason}"


def named(words, text):
    return any(re.search(rf"(?<![\w/.]){re.escape(word)}(?![\w/.])", text) for word in words)


def check_listed(root, files):
    """A source that no CMakeLists.txt names is compiled by nobody; a header of the product that none names, never alone."""
    lists = {path: (root / path).read_text(encoding="utf-8") for path in files if path.endswith("CMakeLists.txt")}
    in_tests = "\n".join(text for path, text in lists.items() if path.startswith("tests/")).replace("/", " ")
    for path in files:
        folder, inner = os.path.split(path)
        if not path.endswith((".cpp", ".h")) or (room_of(path) is None and path.endswith(".h")):
            continue
        if room_of(path) is None:
            # Tests share sources between folders, and list themselves in loops without "tst_".
            stem = inner.removesuffix(".cpp")
            words, text = [inner, stem, stem.removeprefix("tst_")], in_tests + lists.get("app/CMakeLists.txt", "")
        else:
            while folder and f"{folder}/CMakeLists.txt" not in lists:
                folder, last = os.path.split(folder)
                inner = f"{last}/{inner}"
            words, text = [inner], lists.get(f"{folder}/CMakeLists.txt", "")
        if not named(words, text):
            yield f"{path}:1: no CMakeLists.txt names this file"


def check_scripts(root, files):
    for path in SCRIPTS:
        if path in files and not os.access(root / path, os.X_OK):
            yield f"{path}:1: not executable"


def walls(root, qt_includes):
    files = tracked(root)
    yield from check_includes(root, files, qt_includes)
    yield from check_links(root, files)


def rules(root):
    files = tracked(root)
    yield from check_top_level(files)
    yield from check_readmes(root)
    yield from check_scripts(root, files)
    yield from check_listed(root, files)
    for path in files:
        if path.startswith(("LICENSE", "tests/data/")) or not path.endswith(TEXT + SCRIPTS):
            continue
        raw = (root / path).read_bytes()
        yield from check_text(path, raw)
        if path.endswith(SOURCE + SCRIPTS):
            lines = raw.decode("utf-8", "replace").splitlines()
            yield from check_shape(path, lines[1:] if lines[:1] and lines[0].startswith("#!") else lines)
            yield from check_words(path, lines)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("root", type=Path)
    parser.add_argument("--qt-includes", default="", help="where the folders QtCore, QtSql ... are")
    parser.add_argument("--only", choices=["walls", "rules"], help="half of the checks")
    arguments = parser.parse_args()
    root = arguments.root.resolve()
    found = []
    if arguments.only != "rules":
        found += walls(root, qt_include_folder(arguments.qt_includes))
    if arguments.only != "walls":
        found += rules(root)
    for complaint in found:
        print(complaint)
    print(f"house: {len(found)} complaints")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
