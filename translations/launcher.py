# SPDX-License-Identifier: GPL-3.0-or-later
"""What desktops and shops show of the program, in every language: the desktop file and the AppStream metainfo."""

import re
import xml.etree.ElementTree as ElementTree
from collections import Counter

from tsfile import FORMS

LANGUAGES = [language for language in FORMS if language != "en"]
LANG = "{http://www.w3.org/XML/1998/namespace}lang"
DESKTOP = "resources/kitesync.desktop"
METAINFO = "resources/org.kitesync.kitesync.metainfo.xml"
# "Kitesync" is a name in every language; the names of actions are not.
KEYS = ("GenericName", "Comment", "Keywords")
ELEMENTS = ("summary", "p", "li", "caption")


def complaints(root):
    for path, check in ((DESKTOP, of_desktop), (METAINFO, of_metainfo)):
        file = root / path
        if file.exists():
            for complaint in check(file.read_text(encoding="utf-8")):
                yield f"{path}: {complaint}"


def of_desktop(text):
    for group in re.split(r"^(?=\[)", text, flags=re.M):
        values = dict(re.findall(r"^([A-Za-z]+(?:\[\w+\])?)=(.*)$", group, re.M))
        action = group.startswith("[Desktop Action")
        for key in (*KEYS, *(["Name"] if action else [])):
            for language in LANGUAGES if key in values else []:
                value = values.get(f"{key}[{language}]", "").strip()
                if not value:
                    yield f"{key}[{language}] is missing"
                elif key == "Keywords" and not value.endswith(";"):
                    yield f"{key}[{language}] has to end with ;"


def of_metainfo(text):
    for parent in ElementTree.fromstring(text).iter():
        counts = Counter()
        for child in parent:
            words = " ".join("".join(child.itertext()).split())
            if child.tag in ELEMENTS and words:
                counts[child.tag, child.get(LANG, "en")] += 1
        for tag in ELEMENTS:
            for language in LANGUAGES:
                wanted, there = counts[tag, "en"], counts[tag, language]
                if wanted != there:
                    yield f"{there} of {wanted} <{tag}> of <{parent.tag}> are in {language}"
