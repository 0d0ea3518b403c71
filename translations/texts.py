#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program's texts in other languages: texts.py COMMAND

  update            the sources' texts into every .ts file, and which of them want a translation
  missing LANGUAGE  those as JSON, for a translator
  fill LANGUAGE FILE
                    puts translations in: that JSON with "text" (for a plural a list, one for each form)
  check             complains about all that is missing, old or broken, and ends with 1 then
  pseudo FOLDER     two languages that nobody speaks, for tests, as .qm: longer, and from right to left
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from xml.sax.saxutils import escape

import faults
import launcher
import pseudo
from tsfile import FORMS, Catalogue

ROOT = Path(__file__).resolve().parent.parent
FLOORS = ("sync", "models", "ui", "app")


def find_lupdate():
    places = [shutil.which("lupdate6"), shutil.which("lupdate-qt6"), "/usr/lib/qt6/bin/lupdate", shutil.which("lupdate")]
    return next((place for place in places if place and Path(place).exists()), None)


def lupdate(options, language, file):
    """English is the language of the sources: only its plurals need a file."""
    kinds = ["-pluralonly"] if language == "en" else []
    ran = subprocess.run([options.lupdate, "-silent", "-locations", "none", "-no-obsolete", "-source-language", "en", *kinds,
                          "-target-language", "en_GB" if language == "en" else language, "-I", str(options.root),
                          *[str(options.root / floor) for floor in FLOORS], "-ts", str(file)],
                         capture_output=True, text=True, check=False)
    if ran.returncode or ran.stderr.strip():
        sys.exit(f"texts.py: lupdate complains: {ran.stderr.strip() or ran.returncode}")


def file_of(options, language):
    return options.root / "translations" / f"kitesync_{language}.ts"


def update(options):
    for language in FORMS:
        lupdate(options, language, file_of(options, language))
        wanted = len(Catalogue.read(file_of(options, language)).unfinished())
        print(f"{language}: {f'{wanted} texts want a translation' if wanted else 'complete'}")
    return 0


def missing(options):
    texts = Catalogue.read(file_of(options, options.language)).unfinished()
    print(json.dumps([text.described() for text in texts], ensure_ascii=False, indent=1))
    return 0


def fill(options):
    given = {}
    for entry in json.loads(Path(options.file).read_text(encoding="utf-8")):
        given[(entry["context"], entry["source"], entry.get("comment", ""))] = entry["text"]
    file = file_of(options, options.language)

    def filled(context, block):
        def part(name):
            found = re.search(f"<{name}>(.*?)</{name}>", block, re.S)
            return unescaped(found.group(1)) if found else ""
        text = given.pop((context, part("source"), part("comment")), None)
        if text is None:
            return block
        if isinstance(text, list):
            forms = "".join(f"\n            <numerusform>{escaped(form)}</numerusform>" for form in text)
            new = f"<translation>{forms}\n        </translation>"
        else:
            new = f"<translation>{escaped(text)}</translation>"
        return re.sub(r"<translation.*</translation>|<translation[^<>]*/>", lambda _: new, block, flags=re.S)

    def context_filled(match):
        name = re.search("<name>(.*?)</name>", match.group(0)).group(1)
        return re.sub(r"<message.*?</message>", lambda block: filled(name, block.group(0)), match.group(0), flags=re.S)

    text = file.read_text(encoding="utf-8")
    file.write_text(re.sub(r"<context>.*?</context>", context_filled, text, flags=re.S), encoding="utf-8")
    lupdate(options, options.language, file)
    for context, source, _ in given:
        print(f"no such text in {context}: {source!r}")
    return bool(given)


def escaped(text):
    return escape(text, {"'": "&apos;", '"': "&quot;"})


def unescaped(text):
    for sign, entity in (("'", "&apos;"), ('"', "&quot;"), ("<", "&lt;"), (">", "&gt;"), ("&", "&amp;")):
        text = text.replace(entity, sign)
    return text


def check(options):
    complaints = []
    with tempfile.TemporaryDirectory() as folder:
        for language in FORMS:
            file = file_of(options, language)
            if not file.exists():
                complaints.append(f"{language}: there is no {file.name}")
                continue
            fresh = Path(folder, file.name)
            shutil.copy(file, fresh)
            lupdate(options, language, fresh)
            complaints += faults.of_language(language, Catalogue.read(file), Catalogue.read(fresh))
            if not complaints and fresh.read_bytes() != file.read_bytes():
                complaints.append(f"{language}: not as lupdate writes it: run ./dev translations")
    complaints += launcher.complaints(options.root)
    print("\n".join(complaints) or f"{len(FORMS)} languages, nothing to complain about")
    return bool(complaints)


def make_pseudo(options):
    with tempfile.TemporaryDirectory() as folder:
        for language in pseudo.LANGUAGES:
            file = Path(folder, f"kitesync_{language}.ts")
            lupdate(options, language, file)
            made = Path(options.folder, file.name)
            made.parent.mkdir(parents=True, exist_ok=True)
            pseudo.write(language, Catalogue.read(file), made)
            subprocess.run([Path(options.lupdate).with_name("lrelease"), "-silent", made], check=True)
    return 0


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--lupdate", default=find_lupdate())
    parser.add_argument("--root", default=ROOT, type=Path)
    commands = parser.add_subparsers(dest="command", required=True)
    for name, work, arguments in (("update", update, ()), ("missing", missing, ("language",)), ("fill", fill, ("language", "file")),
                                  ("check", check, ()), ("pseudo", make_pseudo, ("folder",))):
        command = commands.add_parser(name)
        command.set_defaults(work=work)
        for argument in arguments:
            command.add_argument(argument, choices=[one for one in FORMS if one != "en"] if argument == "language" else None)
    options = parser.parse_args()
    if not options.lupdate:
        sys.exit("texts.py: Qt's lupdate is missing (Debian: qt6-l10n-tools)")
    return options.work(options)


if __name__ == "__main__":
    sys.exit(main())
