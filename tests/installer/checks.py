#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Manual, completions, changelog and SPDX document: checks.py PROGRAM ROOT. The version is in KITESYNC_VERSION."""

import copy
import gzip
import os
import re
import subprocess
import sys
import tempfile
import unittest
import xml.etree.ElementTree as ElementTree
from pathlib import Path

PROGRAM, ROOT = Path(sys.argv[1]), Path(sys.argv[2])
INSTALLER = ROOT / "installer"
sys.path[:0] = [str(INSTALLER / "docs"), str(INSTALLER / "debian"), str(INSTALLER / "sbom")]

import changelog  # noqa: E402
from helptext import parse, program_and_commands  # noqa: E402
from sbomcheck import problems  # noqa: E402


def run(*command, **more):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True, check=True, **more).stdout


class Docs(unittest.TestCase):
    """What the program says of itself is all in the manual and in the completions."""

    @classmethod
    def setUpClass(cls):
        cls.folder = tempfile.TemporaryDirectory()
        cls.addClassCleanup(cls.folder.cleanup)
        cls.out = Path(cls.folder.name)
        cls.whole, cls.commands = program_and_commands(PROGRAM)
        run(sys.executable, "-B", INSTALLER / "docs/completions.py", "--program", PROGRAM, "--out", cls.out)
        run(sys.executable, "-B", INSTALLER / "docs/manual.py", "--program", PROGRAM, "--template",
            INSTALLER / "docs/kitesync.1.in", "--version", "1.2.3", "--epoch", "86400", "--out", cls.out / "kitesync.1")

    def complete(self, *words, home=None):
        """What bash offers for the last of the words."""
        script = ('source "$1"; shift; COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); _kitesync; '
                  '((${#COMPREPLY[@]} == 0)) || printf "%s\\n" "${COMPREPLY[@]}"')
        environment = {**os.environ, "PATH": f"{PROGRAM.parent}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8",
                       "XDG_DATA_HOME": str(home or self.out / "nobody")}
        return run("bash", "-c", script, "bash", self.out / "kitesync", "kitesync", *words, env=environment).splitlines()

    def test_bash_knows_every_command_and_option(self):
        self.assertEqual(self.complete(""), [command.name for command in self.commands] + [o.name for o in self.whole.options])
        for command in self.commands:
            self.assertEqual(self.complete(command.name, "--"), [option.name for option in command.options])

    def test_bash_knows_values(self):
        self.assertEqual(self.complete("add", "--every", "1"), ["1h", "12h"])
        self.assertEqual(self.complete("add", "--name", ""), [])
        self.assertEqual(self.complete("add", "--destination", "sqlite", ":"), [])

    def test_bash_makes_nothing_on_disk(self):
        self.assertEqual(self.complete("sync", ""), [])
        self.assertFalse((self.out / "nobody").exists())

    def test_bash_quotes_the_names_of_pipelines(self):
        names = self.out / "bin"
        names.mkdir()
        (names / "kitesync").write_text("#!/bin/sh\necho '[{\"name\":\"my $pipe\"},{\"name\":\"other\"}]'\n", encoding="utf-8")
        (names / "kitesync").chmod(0o755)
        (self.out / "data/kitesync").mkdir(parents=True)
        script = 'PATH=$2:$PATH; source "$1"; COMP_WORDS=(kitesync sync ""); COMP_CWORD=2; _kitesync; printf "%s\\n" "${COMPREPLY[@]}"'
        offered = run("bash", "-c", script, "bash", self.out / "kitesync", names, env={**os.environ, "XDG_DATA_HOME": str(self.out / "data")})
        self.assertEqual(offered, "my\\ \\$pipe\nother\n")

    def test_all_shells_have_all_words(self):
        for file in ("_kitesync", "kitesync.fish"):
            text = (self.out / file).read_text(encoding="utf-8")
            for command in self.commands:
                self.assertIn(command.name, text)
                for option in command.options:
                    self.assertRegex(text, rf"(--|-l ){re.escape(option.name[2:])}\b", f"{file}: {command.name} {option.name}")

    def test_the_manual_has_all_words(self):
        page = (self.out / "kitesync.1").read_text(encoding="utf-8")
        self.assertNotRegex(page, r"@[A-Z]+@")
        self.assertIn('"1970-01-02" "Kitesync 1.2.3"', page)
        plain = page.replace("\\-", "-").replace("\\&", "").replace("\\e", "\\")
        for command in self.commands:
            self.assertIn(f".SS {command.name}\n", plain)
            for option in command.options:
                self.assertIn(option.description, plain)

    def test_the_manual_has_every_exit_status(self):
        header = (ROOT / "app/cli/exitcode.h").read_text(encoding="utf-8")
        codes = re.findall(r"^\s+\w+ = (\d+),", header, re.MULTILINE)
        page = (self.out / "kitesync.1").read_text(encoding="utf-8")
        section = page[page.index(".SH EXIT STATUS"):page.index(".SH ENVIRONMENT")]
        self.assertGreater(len(codes), 5)
        self.assertEqual(re.findall(r"^\.B (\d+)$", section, re.MULTILINE), codes)

    def test_help_that_is_not_understood_is_refused(self):
        with self.assertRaises(ValueError):
            parse("x", "It does.\n\nUsage: kitesync x\n\nOptions:\n  -x does it\n")
        with self.assertRaises(ValueError):
            parse("x", "It does.\n")


class Papers(unittest.TestCase):
    def test_one_version(self):
        metainfo = ElementTree.parse(ROOT / "resources/org.kitesync.kitesync.metainfo.xml")
        self.assertEqual(metainfo.find("releases/release").get("version"), os.environ["KITESYNC_VERSION"])

    def test_changelog(self):
        text = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- One thing\n  on two lines.\n\n## [0.9.0] - 2026-01-02\n\n- Old.\n"
        made = "\n".join(changelog.debian(changelog.entries(text), "1.0.0-1", "Somebody <some@body.org>", 86400))
        self.assertEqual(made.splitlines(), [
            "kitesync (1.0.0-1) unstable; urgency=medium", "", "  * One thing on two lines.", "",
            " -- Somebody <some@body.org>  Fri, 02 Jan 1970 00:00:00 +0000", "",
            "kitesync (0.9.0-1) unstable; urgency=medium", "", "  * Old.", "",
            " -- Somebody <some@body.org>  Fri, 02 Jan 2026 00:00:00 +0000"])

    def test_a_version_is_not_used_twice(self):
        found = changelog.entries("## [Unreleased]\n\n- New.\n\n## [1.0.0] - 2026-01-02\n\n- Old.\n")
        self.assertIn("bump the version first", changelog.refusal(found, "1.0.0"))
        self.assertEqual(changelog.refusal(found, "1.1.0"), "")
        self.assertEqual(changelog.refusal(found[1:], "1.0.0"), "")
        self.assertIn("no section", changelog.refusal([], "1.0.0"))

    def test_changelog_of_ours(self):
        found = changelog.entries((ROOT / "CHANGELOG.md").read_text(encoding="utf-8"))
        self.assertEqual(changelog.refusal(found, os.environ["KITESYNC_VERSION"]), "")

    def test_compressed_without_time_and_name(self):
        with tempfile.TemporaryDirectory() as folder:
            for name in ("a", "b"):
                changelog.compressed(f"{folder}/{name}", "text")
            packed = Path(folder, "a").read_bytes()
            self.assertEqual(packed, Path(folder, "b").read_bytes())
            self.assertEqual((gzip.decompress(packed), packed[3], packed[4:8]), (b"text", 0, bytes(4)))


class Spdx(unittest.TestCase):
    GOOD = {
        "spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT", "name": "kitesync-1",
        "documentNamespace": "https://example.org/kitesync-1",
        "creationInfo": {"created": "2026-01-02T03:04:05Z", "creators": ["Tool: sbom.py"]},
        "packages": [{"SPDXID": f"SPDXRef-{name}", "name": name, "versionInfo": "1", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                      "licenseConcluded": "MIT", "licenseDeclared": "MIT OR Zlib",
                      "checksums": [{"algorithm": "SHA256", "checksumValue": "0" * 64}],
                      "externalRefs": [{"referenceType": "purl", "referenceLocator": "pkg:deb/debian/a@1?arch=amd64"}]} for name in "ab"],
        "relationships": [{"spdxElementId": "SPDXRef-DOCUMENT", "relationshipType": "DESCRIBES", "relatedSpdxElement": "SPDXRef-a"},
                          {"spdxElementId": "SPDXRef-a", "relationshipType": "DEPENDS_ON", "relatedSpdxElement": "SPDXRef-b"}]}
    DAMAGES = {
        ("spdxVersion",): "SPDX-2.2", ("dataLicense",): "MIT", ("SPDXID",): "x", ("name",): "", ("documentNamespace",): "kitesync",
        ("creationInfo", "created"): "yesterday", ("creationInfo", "creators"): ["me"], ("packages", 0, "name"): "",
        ("packages", 0, "SPDXID"): "SPDXRef-a_b", ("packages", 1, "SPDXID"): "SPDXRef-a", ("packages", 0, "downloadLocation"): None,
        ("packages", 0, "filesAnalyzed"): True, ("packages", 0, "licenseDeclared"): "MIT, Zlib",
        ("packages", 0, "checksums", 0, "checksumValue"): "00", ("packages", 0, "externalRefs", 0, "referenceLocator"): "a",
        ("relationships", 0, "relationshipType"): "IS", ("relationships", 1, "relatedSpdxElement"): "SPDXRef-c", ("relationships",): [],
        ("packages",): []}

    def test_good(self):
        self.assertEqual(problems(self.GOOD), [])

    def test_each_damage_is_seen(self):
        for path, value in self.DAMAGES.items():
            damaged = copy.deepcopy(self.GOOD)
            place = damaged
            for step in path[:-1]:
                place = place[step]
            place[path[-1]] = value
            with self.subTest(path=path):
                self.assertNotEqual(problems(damaged), [])


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
