#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The check of the translations must refuse what it is there to refuse. Usage: selftest.py LUPDATE"""

import contextlib
import io
import shutil
import sys
import tempfile
import types
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "translations"))

import faults  # noqa: E402
import launcher  # noqa: E402
import pseudo  # noqa: E402
import texts  # noqa: E402
from tsfile import FORMS, Catalogue, Text  # noqa: E402

LUPDATE = sys.argv.pop(1)
SOURCE = """#include <QCoreApplication>
struct Words { Q_DECLARE_TR_FUNCTIONS(Words) };
QString words(int n) { return Words::tr("Good %1") + Words::tr("%n row(s)", nullptr, n); }
"""


def complaints(source, *forms, language="de", **more):
    return list(faults.of_text(language, Text("Words", source, forms=list(forms), **more)))


class Sentences(unittest.TestCase):
    REFUSED = [
        ("Good", ""), ("Good", "  "), ("Good %1", "Gut"), ("Good", "Gut %1"), ("%1 of %2", "%1 von %1"), ("%L1", "%1"),
        ("Held by {subject}.", "Von {wem}."), ("<b>Good</b>", "<b>Gut"), ("Try --full", "Versuche --ganz"), ("Set KITESYNC_TOKEN", "Setze TOKEN"),
        ("See https://a.example/b", "Siehe https://a.example/c"), ("Add read_builds", "Ergänze read-builds"), ("&Good", "Gut"), ("Good", "&Gut"),
        ("a\nb", "a b"), ("Good…", "Gut"), ("Good:", "Gut"), ("Good ", "Gut"), ("Good", " Gut"),
    ]
    ALLOWED = [
        ("Good %1", "%1 gut"), ("Try --full.", "Versuche --full。"), ("&Good…", "&Gut …"), ("Good:", "Gut："), (", ", "、"), ("You && me", "Du && ich"),
        ("(https://a.example).", "（https://a.example）。"), ("=value, <value", "=Wert, <Wert"),
    ]

    def test_refused(self):
        for source, form in self.REFUSED:
            with self.subTest(source=source, form=form):
                self.assertEqual(len(complaints(source, form)), 1)

    def test_allowed(self):
        for source, form in self.ALLOWED:
            with self.subTest(source=source, form=form):
                self.assertEqual(complaints(source, form), [])

    def test_plurals(self):
        self.assertEqual(complaints("%n row(s)", "eine Zeile", "%n Zeilen", plural=True), [])
        self.assertEqual(complaints("%n row(s)", "%n行", language="ja", plural=True), [])
        self.assertEqual(len(complaints("%n row(s)", "%n Zeilen", plural=True)), 1)
        self.assertEqual(len(complaints("%n row(s)", "%n Zeile", "viele Zeilen", plural=True)), 1)
        self.assertEqual(len(complaints("%n row(s)", "%n Zeile", "", plural=True)), 1)

    def test_unfinished(self):
        for state in ("unfinished", "vanished", "obsolete"):
            self.assertEqual(complaints("Good", "Gut", state=state), [state])


class Files(unittest.TestCase):
    """On a tree of its own, with real files of lupdate."""

    whole = None  # made once: lupdate takes its time

    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.root = Path(folder.name, "tree")
        self.options = types.SimpleNamespace(lupdate=LUPDATE, root=self.root)
        if Files.whole is None:
            self.make()
            Files.whole = tempfile.TemporaryDirectory()
            shutil.copytree(self.root, Files.whole.name, dirs_exist_ok=True)
        else:
            shutil.copytree(Files.whole.name, self.root)

    def make(self):
        for name in ("sync", "models", "ui", "app", "translations"):
            (self.root / name).mkdir(parents=True)
        self.write(SOURCE)
        self.run_quietly(texts.update)
        for language, forms in FORMS.items():
            entries = [{"context": "Words", "source": "%n row(s)", "text": ["%n row", "%n rows"][:forms]}]
            if language != "en":
                entries.append({"context": "Words", "source": "Good %1", "text": "Gut %1"})
            self.fill(language, entries)

    def write(self, source):
        (self.root / "models" / "words.cpp").write_text(source, encoding="utf-8")

    def fill(self, language, entries):
        file = self.root / "new.json"
        file.write_text(texts.json.dumps(entries), encoding="utf-8")
        self.options.language, self.options.file = language, file
        return self.run_quietly(texts.fill)

    def run_quietly(self, work):
        out = io.StringIO()
        with contextlib.redirect_stdout(out):
            return work(self.options), out.getvalue()

    def refused(self, words):
        failed, said = self.run_quietly(texts.check)
        self.assertTrue(failed)
        self.assertIn(words, said)

    def test_whole(self):
        self.assertEqual(self.run_quietly(texts.check)[0], False)

    def test_a_new_text(self):
        self.write(SOURCE.replace('"Good %1")', '"Good %1") + Words::tr("Bye")'))
        self.refused("ja: Words: 'Bye': not in the file")
        self.run_quietly(texts.update)
        self.refused("ja: Words: 'Bye': unfinished")

    def test_a_text_that_went(self):
        self.write(SOURCE.replace("Good %1", "Better %1"))
        self.refused("de: Words: 'Good %1': not in the sources")

    def test_a_new_plural_wants_english_too(self):
        self.write(SOURCE.replace("row(s)", "line(s)"))
        self.refused("en: Words: '%n line(s)': not in the file")

    def test_a_language_that_is_not_there(self):
        (self.root / "translations" / "kitesync_fr.ts").unlink()
        self.refused("there is no kitesync_fr.ts")

    def test_a_file_that_lupdate_would_write_otherwise(self):
        file = self.root / "translations" / "kitesync_es.ts"
        file.write_text(file.read_text(encoding="utf-8") + "\n", encoding="utf-8")
        self.refused("es: not as lupdate writes it")

    def test_filling_says_what_it_does_not_know(self):
        failed, said = self.fill("de", [{"context": "Words", "source": "Bad", "text": "Schlecht"}])
        self.assertTrue(failed)
        self.assertIn("'Bad'", said)


class Launcher(unittest.TestCase):
    def setUp(self):
        self.desktop = (ROOT / launcher.DESKTOP).read_text(encoding="utf-8")
        self.metainfo = (ROOT / launcher.METAINFO).read_text(encoding="utf-8")

    def test_ours_are_whole(self):
        self.assertEqual(list(launcher.of_desktop(self.desktop)), [])
        self.assertEqual(list(launcher.of_metainfo(self.metainfo)), [])

    def test_a_missing_key_is_refused(self):
        self.assertEqual(list(launcher.of_desktop(self.desktop.replace("Comment[ja]=", "X-Comment[ja]="))), ["Comment[ja] is missing"])
        self.assertEqual(len(list(launcher.of_desktop(self.desktop + "[Desktop Action new]\nName=New\n"))), len(launcher.LANGUAGES))

    def test_keywords_without_an_end_are_refused(self):
        broken = launcher.re.sub(r"^(Keywords\[fr\]=.*);$", r"\1", self.desktop, flags=launcher.re.M)
        self.assertEqual(list(launcher.of_desktop(broken)), ["Keywords[fr] has to end with ;"])

    def test_a_missing_paragraph_is_refused(self):
        for tag in ("summary", "p", "li"):
            broken = self.metainfo.replace(f'<{tag} xml:lang="de">', f'<{tag} xml:lang="xx">', 1)
            self.assertEqual(len(list(launcher.of_metainfo(broken))), 1)


class Pseudo(unittest.TestCase):
    def test_longer_and_whole(self):
        for source in ("Good %1 and <b>more</b>…", "&Good:", "Held by {subject}, see --full\nand KITESYNC_TOKEN"):
            for language in pseudo.LANGUAGES:
                made = pseudo.translated(language, Text("Words", source))
                self.assertGreater(len(made), len(source) * 1.15)
                self.assertEqual(complaints(source, made), [])

    def test_formats_stay(self):
        self.assertEqual(pseudo.translated("en_XA", Text("Words", "HH:mm", "format of a time")), "HH:mm")

    def test_files_can_be_read(self):
        with tempfile.TemporaryDirectory() as folder:
            catalogue = Catalogue([Text("Words", "A & B <b>%1</b>", "it's"), Text("Words", "%n row(s)", plural=True)])
            for language, forms in (("en_XA", 2), ("ar_XB", 6)):
                file = Path(folder, language)
                pseudo.write(language, catalogue, file)
                read = Catalogue.read(file)
                self.assertEqual([text.key for text in read.texts[:2]], [text.key for text in catalogue.texts])
                self.assertEqual(len(read.texts[1].forms), forms)


if __name__ == "__main__":
    unittest.main()
