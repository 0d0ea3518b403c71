#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""clang-tidy over the given sources, several at once. What was clean is remembered by content, so only files whose
text, headers of ours, compiler flags or settings changed are read again.

Usage: tidy.py --build FOLDER [--jobs N] SOURCE...
"""

import argparse
import concurrent.futures
import hashlib
import json
import re
import subprocess
import sys
import time
from pathlib import Path

TIDY = "clang-tidy-14"
INCLUDE = re.compile(r'^\s*#\s*include\s*"([^"]+)"', re.MULTILINE)
NOISE = re.compile(r"^(\d+ warnings?( and \d+ errors?)? generated\.|\d+ errors? generated\.|Suppressed \d+ .*|Use -header-filter.*|"
                   r"Use -system-headers.*|)$|warnings treated as errors$")


class Reader:
    """Digests of files with all the headers of ours that they include."""

    def __init__(self, root):
        self.root = root
        self.closures = {}

    def closure(self, path):
        if path not in self.closures:
            self.closures[path] = found = {path}
            text = path.read_text(encoding="utf-8", errors="replace")
            for name in INCLUDE.findall(text):
                header = self.root / name
                if header.is_file():
                    found |= self.closure(header)
        return self.closures[path]

    def digest(self, path, settings):
        digest = hashlib.sha256(settings.encode())
        for file in sorted(self.closure(path)):
            digest.update(str(file.relative_to(self.root)).encode() + b"\0" + file.read_bytes())
        return digest.hexdigest()


def settings_of(root, source, command):
    """All that changes what clang-tidy says besides the text: its version, its settings, Qt and the flags."""
    version = subprocess.run([TIDY, "--version"], capture_output=True, text=True, check=True).stdout
    texts = [version, re.sub(re.escape(str(root)), "", command)]
    for folder in [source.parent, *source.parent.parents]:
        config = folder / ".clang-tidy"
        if config.is_file():
            texts.append(config.read_text(encoding="utf-8"))
        if folder == root:
            break
    return "\0".join(texts)


def tidy(build, source):
    """What clang-tidy has to say about one source; empty when it is clean."""
    # GCC's flags that clang does not know are no concern of this check.
    result = subprocess.run([TIDY, "-p", str(build), "--quiet", "--extra-arg=-Wno-unknown-warning-option", str(source)],
                            capture_output=True, text=True, check=False)
    lines = [line for line in (result.stdout + result.stderr).splitlines() if not NOISE.search(line)]
    return "\n".join(lines) or ("clang-tidy failed without a word" if result.returncode else "")


def commands(build):
    database = json.loads((build / "compile_commands.json").read_text(encoding="utf-8"))
    return {Path(entry["file"]).resolve(): entry["command"] for entry in database}


def unread(root, build, sources, cache):
    """Pairs (source, its mark in the cache) of the sources that are not known to be clean."""
    known = commands(build)
    reader = Reader(root)
    for source in sources:
        path = source.resolve()
        if path in known:
            mark = cache / reader.digest(path, settings_of(root, path, known[path]))
            if not mark.exists():
                yield path, mark


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--build", type=Path, required=True)
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("sources", type=Path, nargs="+")
    arguments = parser.parse_args()
    root = Path(__file__).resolve().parents[2]
    build = arguments.build.resolve()
    cache = build.parent / "tidy"
    cache.mkdir(parents=True, exist_ok=True)
    todo = list(unread(root, build, arguments.sources, cache))
    print(f"tidy: {len(todo)} of {len(arguments.sources)} sources to read", flush=True)
    started, dirty = time.monotonic(), 0
    with concurrent.futures.ThreadPoolExecutor(arguments.jobs) as pool:
        futures = {pool.submit(tidy, build, source): (source, mark) for source, mark in todo}
        for future in concurrent.futures.as_completed(futures):
            source, mark = futures[future]
            if future.result():
                dirty += 1
                print(f"-- {source.relative_to(root)}\n{future.result()}", flush=True)
            else:
                mark.touch()
    print(f"tidy: {dirty} sources with findings, {time.monotonic() - started:.0f} s")
    return 1 if dirty else 0


if __name__ == "__main__":
    sys.exit(main())
