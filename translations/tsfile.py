# SPDX-License-Identifier: GPL-3.0-or-later
"""A .ts file as a list of texts."""

import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass, field

# Each language that there is, and how many plural forms Qt wants of it.
FORMS = {"en": 2, "de": 2, "es": 2, "fr": 2, "ja": 1, "zh_CN": 1}


@dataclass
class Text:
    context: str
    source: str
    comment: str = ""
    note: str = ""
    plural: bool = False
    state: str = ""  # "" is finished; else unfinished, vanished or obsolete
    forms: list = field(default_factory=list)  # one, but for plurals

    @property
    def key(self):
        return self.context, self.source, self.comment

    def described(self):
        about = {"context": self.context, "source": self.source}
        for name, value in (("comment", self.comment), ("note", self.note), ("plural", self.plural)):
            if value:
                about[name] = value
        return about


class Catalogue:
    def __init__(self, texts):
        self.texts = texts

    @classmethod
    def read(cls, file):
        texts = []
        for context in ElementTree.parse(file).getroot().iter("context"):
            for message in context.iter("message"):
                translation = message.find("translation")
                forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
                texts.append(Text(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                                  message.findtext("extracomment") or "", message.get("numerus") == "yes",
                                  translation.get("type", ""), forms))
        return cls(texts)

    def by_key(self):
        return {text.key: text for text in self.texts}

    def unfinished(self):
        return [text for text in self.texts if text.state == "unfinished"]
