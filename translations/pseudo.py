# SPDX-License-Identifier: GPL-3.0-or-later
"""Languages that nobody speaks: en_XA is longer by two fifths and full of accents, ar_XB runs from right to left besides."""

import re
from xml.sax.saxutils import escape

from faults import BRACES, LITERAL, MARK, TAG

LANGUAGES = ("en_XA", "ar_XB")
# Formats of dates and times are for QLocale, not for people.
FORMAT = re.compile(r"^format of ")
KEPT = re.compile("|".join(f"(?:{pattern.pattern})" for pattern in (MARK, BRACES, TAG, LITERAL)) + r"|&\w+;|&.|\n")
ACCENTS = str.maketrans("aceinouyACEINOUYsS", "åçéîñöûýÅÇÉÎÑÖÛÝšŠ")
VOWELS = re.compile(r"[åéîöûÅÉÎÖÛ]")


def longer(source):
    """Each vowel twice until the text is longer by two fifths; the marks stay."""
    parts, end, wanted = [], 0, len(KEPT.sub("", source)) * 2 // 5
    for match in [*KEPT.finditer(source), None]:
        plain = source[end:match.start() if match else None].translate(ACCENTS)
        doubled = VOWELS.sub(lambda vowel: vowel.group(0) * 2, plain, count=wanted) if wanted > 0 else plain
        wanted -= len(doubled) - len(plain)
        parts += [doubled, match.group(0) if match else ""]
        end = match.end() if match else end
    return "".join(parts) + "~" * max(0, wanted)


def translated(language, text):
    if FORMAT.match(text.comment):
        return text.source
    body = text.source.rstrip(" …:：")
    tail = text.source[len(body):]
    # The mark at the start of Hebrew or Arabic text: it makes each paragraph run the other way.
    start = "\u200f" if language == "ar_XB" else ""
    inner = longer(body)
    return f"{start}[{inner}]{tail}" if body.strip() and not body.startswith("<") else f"{start}{text.source}"


def write(language, catalogue, file):
    lines = ['<?xml version="1.0" encoding="utf-8"?>', "<!DOCTYPE TS>", f'<TS version="2.1" language="{language}" sourcelanguage="en">']
    # The plural forms of English, whatever the name says.
    forms = 2 if language.startswith("en") else 6
    for text in catalogue.texts:
        value = escape(translated(language, text))
        if text.plural:
            value = f"<numerusform>{value}</numerusform>" * forms
        message = '<message numerus="yes">' if text.plural else "<message>"
        lines += [f"<context><name>{escape(text.context)}</name>{message}",
                  f"<source>{escape(text.source)}</source>",
                  f"<comment>{escape(text.comment)}</comment>" if text.comment else "",
                  f"<translation>{value}</translation></message></context>"]
    if language == "ar_XB":
        # So Qt's own translations say which way a language runs.
        lines.append("<context><name>QGuiApplication</name><message><source>QT_LAYOUT_DIRECTION</source><comment>Translate this string to the "
                     "string 'LTR' in left-to-right languages or to 'RTL' in right-to-left languages (such as Hebrew and Arabic) to get "
                     "proper widget layout.</comment><translation>RTL</translation></message></context>")
    file.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8")
