#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The checks must refuse what they are there to refuse: each case writes a small tree and reads the complaints."""

import os
import tempfile
import unittest
from pathlib import Path

import house
import walls

SPDX = "// SPDX-License-Identifier: GPL-3.0-or-later\n"
QT = os.environ.get("KITESYNC_QT_INCLUDES", "")


class Tree(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name)

    def write(self, path, text):
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def header(self, path):
        self.write(path, f"{SPDX}#pragma once\n")

    def wall_complaints(self, path, include, qt_includes=None):
        self.write(path, f"{SPDX}#include {include}\n")
        return list(walls.check_includes(self.root, [path], qt_includes))


class Directions(Tree):
    REFUSED = [
        ("sync/domain/a.cpp", "sync/rows/x.h"),  # up, within sync
        ("sync/rows/a.cpp", "sync/engine/x.h"),
        ("sync/store/a.cpp", "sync/credentials/x.h"),  # sideways
        ("sync/buildkite/a.cpp", "sync/destination/x.h"),
        ("sync/destination/a.cpp", "sync/buildkite/x.h"),
        ("sync/engine/a.cpp", "sync/store/x.h"),
        ("sync/engine/a.cpp", "models/x.h"),  # up, between floors
        ("models/a.cpp", "app/x.h"),
        ("models/words/a.cpp", "ui/x.h"),
        ("models/a.cpp", "sync/destination/x.h"),
        ("ui/a.cpp", "sync/destination/x.h"),
        ("ui/a.cpp", "sync/credentials/x.h"),
        ("app/demo/a.cpp", "sync/engine/x.h"),
        ("app/demo/a.cpp", "app/cli/x.h"),
    ]
    ALLOWED = [
        ("sync/rows/a.cpp", "sync/domain/x.h"),
        ("sync/buildkite/a.cpp", "sync/rows/x.h"),
        ("sync/engine/deep/a.cpp", "sync/destination/x.h"),
        ("sync/engine/a.cpp", "sync/engine/deep/x.h"),
        ("ui/a.cpp", "models/words/x.h"),
        ("app/cli/a.cpp", "sync/engine/x.h"),
        ("app/a.cpp", "ui/x.h"),
    ]

    def test_refused(self):
        for path, target in self.REFUSED:
            with self.subTest(path=path, target=target):
                self.header(target)
                found = self.wall_complaints(path, f'"{target}"')
                self.assertEqual(len(found), 1, found)
                self.assertIn("must not see", found[0])
                self.assertTrue(found[0].startswith(f"{path}:2: "), found[0])

    def test_allowed(self):
        for path, target in self.ALLOWED:
            with self.subTest(path=path, target=target):
                self.header(target)
                self.assertEqual(self.wall_complaints(path, f'"{target}"'), [])

    def test_tests_and_relative_ways_are_refused(self):
        self.header("tests/fakes/x.h")
        self.header("sync/rows/x.h")
        self.assertIn("not part of the product", self.wall_complaints("sync/engine/a.cpp", '"tests/fakes/x.h"')[0])
        self.assertIn("no file", self.wall_complaints("sync/engine/a.cpp", '"../rows/x.h"')[0])
        self.assertIn("no file", self.wall_complaints("sync/rows/a.cpp", '"x.h"')[0])

    def test_moc_output_is_allowed(self):
        self.assertEqual(self.wall_complaints("sync/engine/a.cpp", '"a.moc"'), [])


class Modules(Tree):
    REFUSED = [
        ("models/a.cpp", "QSqlDatabase"), ("sync/engine/a.cpp", "QtSql/QSqlQuery"), ("app/a.cpp", "QSqlQuery"),
        ("sync/engine/a.cpp", "QNetworkReply"), ("sync/destination/a.cpp", "QTcpSocket"), ("ui/a.cpp", "QNetworkReply"),
        ("sync/domain/a.cpp", "QWidget"), ("models/a.cpp", "QIcon"), ("sync/buildkite/a.cpp", "QHttpServer"),
        ("sync/engine/a.cpp", "sqlite3.h"), ("sync/engine/a.cpp", "qt6keychain/keychain.h"),
        ("sync/domain/a.cpp", "QTest"), ("sync/domain/a.cpp", "unheard/of.h"),
    ]
    ALLOWED = [
        ("sync/destination/a.cpp", "QSqlDatabase"), ("sync/store/a.cpp", "QSqlQuery"), ("sync/buildkite/a.cpp", "QNetworkReply"),
        ("app/demo/a.cpp", "QHttpServer"), ("ui/a.cpp", "QWidget"), ("sync/domain/a.cpp", "QString"),
        ("sync/domain/a.cpp", "vector"), ("sync/domain/a.cpp", "QLatin1String"), ("sync/credentials/a.cpp", "qt6keychain/keychain.h"),
    ]

    def check(self, qt_includes):
        for cases, expected in ((self.REFUSED, 1), (self.ALLOWED, 0)):
            for path, header in cases:
                with self.subTest(path=path, header=header):
                    found = self.wall_complaints(path, f"<{header}>", qt_includes)
                    self.assertEqual(len(found), expected, found)

    def test_by_name(self):
        self.check(None)

    @unittest.skipUnless(QT, "no Qt headers given")
    def test_by_the_headers_of_qt(self):
        self.check(Path(QT))
        self.assertIn("QtNetwork", self.wall_complaints("sync/store/a.cpp", "<QHstsPolicy>", Path(QT))[0])

    def test_public_links(self):
        self.write("sync/store/CMakeLists.txt", "kitesync_library(s\n PUBLIC kitesync_domain Qt6::Sql\n PRIVATE Qt6::Core)\n")
        self.write("sync/rows/CMakeLists.txt", "kitesync_library(s\n PUBLIC Qt6::Core\n PRIVATE Qt6::Sql)\n")
        found = list(walls.check_links(self.root, ["sync/store/CMakeLists.txt", "sync/rows/CMakeLists.txt"]))
        self.assertEqual(len(found), 1, found)
        self.assertIn("Qt6::Sql is linked PUBLIC", found[0])


class Rules(Tree):
    def setUp(self):
        super().setUp()
        self.write("sync/README.md", "Here.\n")
        self.write("sync/rows/README.md", "Here.\n")
        self.write("sync/rows/CMakeLists.txt", "kitesync_library(r HEADERS a.h SOURCES a.cpp)\n")
        self.header("sync/rows/a.h")
        self.write("sync/rows/a.cpp", SPDX)

    def found(self):
        return list(house.rules(self.root))

    def assert_refused(self, part):
        found = self.found()
        self.assertEqual(len(found), 1, found)
        self.assertIn(part, found[0])

    def test_a_good_tree_has_no_complaints(self):
        self.assertEqual(self.found(), [])

    def test_top_level(self):
        self.write("helpers/x.md", "x\n")
        self.assert_refused("not a name of the house")

    def test_readme(self):
        (self.root / "sync/rows/README.md").unlink()
        self.assert_refused("sync/rows/README.md:1: missing")
        self.write("sync/rows/README.md", "x\n" * 31)
        self.assert_refused("about 15 lines")

    def test_file_that_nobody_compiles(self):
        self.write("sync/rows/ba.cpp", SPDX)
        self.assert_refused("sync/rows/ba.cpp:1: no CMakeLists.txt")

    def test_length(self):
        self.write("sync/rows/a.cpp", SPDX + "int a;\n" * 500)
        self.assert_refused("501 lines")

    def test_spdx(self):
        self.write("sync/rows/a.cpp", "int a;\n")
        self.assert_refused("no SPDX line")

    def test_pragma_once(self):
        self.write("sync/rows/a.h", SPDX)
        self.assert_refused("no #pragma once")

    def test_words(self):
        for line, part in [('qDebug() << 1;', "debugging"), ('qWarning("x");', "raw message"), ("QMutex m;", "mutex"), ("QEventLoop loop;", "event loop"),
                           ("// TO" + "DO: later", "unfinished"), ('auto p = "/wo' + 'rk/x";', "path of one machine"),
                           ("int a; ", "blanks at the end"), ("reply->ignoreSslErrors();", "TLS")]:
            with self.subTest(line=line):
                self.write("sync/rows/a.cpp", f"{SPDX}{line}\n")
                self.assert_refused(part)

    def test_excused(self):
        self.write("sync/rows/a.cpp", f"{SPDX}QMutex m; // house: the library asks for one\n")
        self.assertEqual(self.found(), [])

    def test_text(self):
        (self.root / "sync/rows/a.cpp").write_bytes(SPDX.encode() + b"\xff\n")
        self.assert_refused("not UTF-8")
        self.write("sync/rows/a.cpp", SPDX + "int a;")
        self.assert_refused("no newline at the end")

    def test_names(self):
        self.write("sync/rows/CMakeLists.txt", "kitesync_library(r HEADERS a.h SOURCES a.cpp Big.cpp)\n")
        self.write("sync/rows/Big.cpp", SPDX)
        self.assert_refused("lower-case")


if __name__ == "__main__":
    unittest.main()
