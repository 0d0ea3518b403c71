#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""README.md and CONTRIBUTING.md against the program that they describe.

The environment names it: KITESYNC_BINARY. Blocks of the README that are marked sh are run as they stand, in their order, in a home of
their own and with the sample organisation in the place of api.buildkite.com. Lines that name an example.com or an odbc: source are read by
the program with --help only, because nobody has that server; lines of ./dev are looked up in ./dev --help.
"""

import json
import os
import re
import shlex
import subprocess
import tempfile
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = os.environ["KITESYNC_BINARY"]
README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
RUN = ("kitesync", "sqlite3", "read", "export")


def output_of(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, timeout=60).stdout


def commands_of_the_program():
    return re.findall(r"^  ([a-z-]+)  ", output_of(PROGRAM, "--help").split("Commands:")[1], re.M)


def blocks(text):
    """Lines of each sh block."""
    return [block.splitlines() for block in re.findall(r"^```sh\n(.*?)^```", text, re.M | re.S)]


def catalogue():
    """(id, title) of every error, titles as patterns."""
    found = []
    for name in ("errorwordsapi", "errorwordsown"):
        source = (ROOT / f"models/words/{name}.cpp").read_text(encoding="utf-8")
        for ident, title in re.findall(r'ErrorKind::\w+,\s*"(E-\w+)",\s*QT_TR_NOOP\(\s*"((?:[^"\\]|\\.)*)"\)', source):
            found.append((ident, title))
    source = (ROOT / "models/words/errorwords.cpp").read_text(encoding="utf-8")
    ident = re.search(r'text\.id = QStringLiteral\("(E-\w+)"\)', source).group(1)
    found.append((ident, re.search(r'text\.title = tr\("([^"]*)"', source).group(1)))
    return [(ident, re.compile(r".+".join(re.escape(part) for part in re.split(r"\{\w+\}|%1", title)))) for ident, title in found]


class Words(unittest.TestCase):
    def test_errors_are_quoted_as_they_are_shown(self):
        known = catalogue()
        self.assertGreater(len(known), 40)
        section = README[README.index("\n## When something goes wrong\n"):]
        quoted = re.findall(r"^\| (.+?) \((E-\w+)\) \| \S.+? \| \S.+? \|$", section, re.M)
        rows = [line for line in section.split("\n## ")[1].splitlines() if line.startswith("| ")]
        self.assertEqual(len(quoted), len(rows) - 1, "a row is not: | title (E-..) | why | what to do |")
        self.assertGreater(len(quoted), 15)
        for title, ident in quoted:
            with self.subTest(title):
                self.assertTrue([1 for i, pattern in known if i == ident and pattern.fullmatch(title)])

    def test_commands_are_those_of_the_program(self):
        told = re.findall(r"^\| `kitesync ([a-z-]+)", README, re.M)
        self.assertEqual(told, commands_of_the_program())

    def test_options_exist(self):
        helps = output_of(PROGRAM, "--help") + output_of(str(ROOT / "dev"), "--help")
        for command in commands_of_the_program():
            helps += output_of(PROGRAM, command, "--help")
        code = "\n".join(re.findall(r"`([^`\n]+)`", README)) + "\n".join(line for block in blocks(README) for line in block)
        options = set(re.findall(r"(?<![\w-])(--[a-z][a-z-]+)", code))
        self.assertIn("--every", options)
        self.assertEqual([option for option in sorted(options) if f"{option} " not in helps and f"{option}]" not in helps], [])

    def test_exit_statuses(self):
        enumeration = re.search(r"enum class ExitCode\b.*?\{(.*?)\};", (ROOT / "app/cli/exitcode.h").read_text(encoding="utf-8"), re.S)
        numbers = {int(n) for n in re.findall(r"\w+ = (\d+)", enumeration.group(1))}
        table = README[README.index("| exit status |"):].split("\n\n")[0]
        self.assertEqual({int(n) for n in re.findall(r"\| (\d+) \|", table)}, numbers)

    def test_help_names_the_same_scopes(self):
        inside = (ROOT / "ui/help/helptext.cpp").read_text(encoding="utf-8")
        scopes = set(re.findall(r"`(read_\w+)`", README))
        self.assertEqual(scopes, set(re.findall(r"\((read_\w+)\)", inside)))

    def test_dev_commands(self):
        known = re.findall(r"^  ([a-z]+) ", output_of(str(ROOT / "dev"), "--help"), re.M)
        for text in (README, CONTRIBUTING):
            for command in re.findall(r"\./dev ([a-z]+)", text):
                self.assertIn(command, known)
        for command in known:
            self.assertIn(f"`./dev {command}", CONTRIBUTING)

    def test_links(self):
        for path in ("README.md", "CONTRIBUTING.md", "SECURITY.md", "resources/docs/dictionary.md", "resources/docs/questions.md"):
            text = (ROOT / path).read_text(encoding="utf-8")
            anchors = {re.sub(r"[^\w -]", "", title.lower()).replace(" ", "-") for title in re.findall(r"^#+ (.+)$", text, re.M)}
            for target in re.findall(r"\]\(([^)]+)\)", text):
                with self.subTest(file=path, target=target):
                    if target.startswith("#"):
                        self.assertIn(target[1:], anchors)
                    elif not target.startswith("https://"):
                        self.assertTrue((ROOT / path).parent.joinpath(target.split("#")[0]).exists())


class Commands(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.home = Path(folder.name)
        (self.home / "build/release/bin").mkdir(parents=True)
        (self.home / "build/release/bin/kitesync").symlink_to(PROGRAM)
        (self.home / "resources").symlink_to(ROOT / "resources")
        self.environment = {"HOME": folder.name, "PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8", "DBUS_SESSION_BUS_ADDRESS": "unix:path=/none"}

    def sample_organization(self, slug):
        server = subprocess.Popen([PROGRAM, "demo-server", "--json", "--builds", "300", "--organization", slug], stdin=subprocess.PIPE,
                                  stdout=subprocess.PIPE, text=True, env=self.environment)
        self.addCleanup(server.stdout.close)
        self.addCleanup(server.wait)
        self.addCleanup(server.stdin.close)
        self.addCleanup(server.terminate)
        return json.loads(server.stdout.readline())

    def check_only(self, line):
        """Reads a line whose server nobody has."""
        words = shlex.split(line, comments=True)
        done = subprocess.run([PROGRAM, *words[1:], "--help"], capture_output=True, text=True, env=self.environment, timeout=60)
        self.assertEqual(done.returncode, 0, line + done.stderr)

    def test_the_blocks_of_the_readme(self):
        lines = [line for block in blocks(README) for line in block if line.strip()]
        here = [line for line in lines if line.split()[0] in RUN]
        for line in lines:
            self.assertTrue(line in here or re.match(r"(\./dev|(sudo )?(apt(-get)?|tar|rpm)) ", line), f"what is this? {line}")
        remote = [line for line in here if "example.com" in line or "odbc:" in line]
        for line in remote:
            self.check_only(line)
        here = [line for line in here if line not in remote]
        added = [line for line in here if line.startswith("kitesync add ")]
        self.assertEqual(len(added), 1)
        slug = re.search(r"--organization (\S+)", added[0]).group(1)
        sample = self.sample_organization(slug)
        script = "\n".join(line + f" --api-url {sample['url']}" if line in added else line for line in here)
        self.assertIn("kitesync sync acme", script)
        done = subprocess.run(["bash", "-euo", "pipefail", "-c", script], input=sample["token"] + "\n", capture_output=True, text=True,
                              cwd=self.home, env=self.environment, timeout=300)
        self.assertEqual(done.returncode, 0, script + done.stdout + done.stderr)
        self.assertIn("Completed", done.stdout)
        self.assertIn("flaky_commits", done.stdout)

    def test_lines_inside_other_texts(self):
        known = commands_of_the_program()
        for text in (README, CONTRIBUTING):
            for line in re.findall(r"`(kitesync [^`]+)`", text):
                command = line.split()[1]
                with self.subTest(line):
                    if command in known:
                        self.check_only(line.replace("[NAME]", "NAME"))


if __name__ == "__main__":
    unittest.main()
