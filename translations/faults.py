# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be wrong with a translation, said in one line each."""

import re
from collections import Counter

from tsfile import FORMS

MARK = re.compile(r"%L?\d+|%L?n")
BRACES = re.compile(r"\{[a-z_]+\}")
TAG = re.compile(r"</?(?:a|b|br|code|em|h\d|i|li|ol|p|span|strong|table|td|th|tr|tt|ul)(?: [^<>]*)?/?>")
# What has to be typed, or stands so on another screen: options, variables, addresses, scopes and columns.
LITERAL = re.compile(r"--[a-z][a-z-]+|KITESYNC_[A-Z_]+|https?://[\w./-]*\w|\b[a-z]+(?:_[a-z]+)+\b")
ACCELERATOR = re.compile(r"&(?![&\s])(?![a-z]+;)")
COLON = (":", "：")


def of_language(language, committed, fresh):
    """@p fresh is what lupdate makes of the committed file."""
    old, new = committed.by_key(), fresh.by_key()
    for key in new.keys() - old.keys():
        yield line(language, new[key], "not in the file: run ./dev translations")
    for key in old.keys() - new.keys():
        yield line(language, old[key], "not in the sources any more: run ./dev translations")
    for text in committed.texts:
        for fault in of_text(language, text):
            yield line(language, text, fault)


def line(language, text, fault):
    return f"{language}: {text.context.removeprefix('kitesync::')}: {text.source[:70]!r}: {fault}"


def of_text(language, text):
    if text.state:
        yield text.state
        return
    wanted = FORMS[language] if text.plural else 1
    if len(text.forms) != wanted:
        yield f"{len(text.forms)} plural forms, {wanted} wanted"
    for number, form in enumerate(text.forms, 1):
        if not form.strip() and text.source.strip():
            yield "empty"
        else:
            yield from of_form(text, form, last=number == len(text.forms))


def of_form(text, form, last):
    source = text.source
    before, after = Counter(MARK.findall(source)), Counter(MARK.findall(form))
    # The form for one may say "a record" without the number; none may use what is not given.
    if set(after) - set(before) or (last and set(before) - set(after)):
        yield f"placeholders {sorted(before)} became {sorted(after)}"
    for name, pattern in (("words in braces", BRACES), ("tags", TAG)):
        if Counter(pattern.findall(source)) != Counter(pattern.findall(form)):
            yield f"{name} differ"
    if lost := set(LITERAL.findall(source)) - set(LITERAL.findall(form)):
        yield f"has to stay as it is: {', '.join(sorted(lost))}"
    if len(ACCELERATOR.findall(source)) != len(ACCELERATOR.findall(form)):
        yield "another number of keys (&)"
    if source.count("\n") != form.count("\n"):
        yield "another number of lines"
    if source.endswith("…") != form.endswith("…"):
        yield "ends with … or not"
    if source.endswith(COLON) != form.endswith(COLON):
        yield "ends with a colon or not"
    if re.search(r"\w", source) and (source[0] == " ", source[-1] == " ") != (form[0] == " ", form[-1] == " "):
        yield "a space at an end"
