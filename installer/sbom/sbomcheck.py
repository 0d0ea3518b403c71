#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a file is an SPDX 2.3 document as we write them: sbomcheck.py FILE...

The fields that the specification requires, their forms, and that every relationship leads somewhere.
"""

import json
import re
import sys
from pathlib import Path

IDENTIFIER = re.compile(r"SPDXRef-[A-Za-z0-9.-]+")
LICENCE = re.compile(r"NOASSERTION|NONE|[A-Za-z0-9.-]+( (AND|OR|WITH) [A-Za-z0-9.-]+)*")
CREATOR = re.compile(r"(Person|Organization|Tool): .+")
CREATED = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")
NAMESPACE = re.compile(r"https?://[^\s#]+")
RELATIONS = {"DESCRIBES", "DEPENDS_ON", "DYNAMIC_LINK", "CONTAINS"}
SUMS = {"SHA256": 64, "SHA512": 128}


def head(document):
    for key, value in {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT"}.items():
        if document.get(key) != value:
            yield f"{key} is {document.get(key)!r}, not {value!r}"
    if not document.get("name"):
        yield "the document has no name"
    if not NAMESPACE.fullmatch(document.get("documentNamespace", "")):
        yield "documentNamespace is no absolute address without a fragment"
    info = document.get("creationInfo", {})
    if not CREATED.fullmatch(info.get("created", "")):
        yield "creationInfo.created is not of the form YYYY-MM-DDThh:mm:ssZ"
    if not info.get("creators") or not all(CREATOR.fullmatch(creator) for creator in info["creators"]):
        yield "creationInfo.creators is missing, or names one in another form than “Organization: …”"


def package(entry):
    name = entry.get("name") or "a package without a name"
    for key in ("name", "SPDXID", "downloadLocation", "versionInfo"):
        if not entry.get(key):
            yield f"{name}: {key} is missing"
    if not IDENTIFIER.fullmatch(entry.get("SPDXID", "")):
        yield f"{name}: SPDXID {entry.get('SPDXID')!r} has a form of its own"
    if entry.get("filesAnalyzed") is not False:
        yield f"{name}: files are not listed, so filesAnalyzed has to be false"
    for key in ("licenseConcluded", "licenseDeclared"):
        if not LICENCE.fullmatch(entry.get(key, "")):
            yield f"{name}: {key} {entry.get(key)!r} is no licence expression"
    for checksum in entry.get("checksums", []):
        length = SUMS.get(checksum.get("algorithm"), 0)
        if not re.fullmatch(f"[0-9a-f]{{{length}}}", checksum.get("checksumValue", "")):
            yield f"{name}: a checksum has another length than its algorithm's"
    for reference in entry.get("externalRefs", []):
        if reference.get("referenceType") == "purl" and not re.fullmatch(r"pkg:\w+/\S+@\S+", reference.get("referenceLocator", "")):
            yield f"{name}: {reference.get('referenceLocator')!r} is no package address"


def relations(document):
    known = ["SPDXRef-DOCUMENT", *(entry.get("SPDXID") for entry in document.get("packages", []))]
    for twice in sorted({name for name in known if known.count(name) > 1}, key=str):
        yield f"{twice} is there twice"
    related = document.get("relationships", [])
    for relation in related:
        if relation.get("relationshipType") not in RELATIONS:
            yield f"an unknown relationship: {relation.get('relationshipType')!r}"
        for end in ("spdxElementId", "relatedSpdxElement"):
            if relation.get(end) not in known:
                yield f"a relationship leads to {relation.get(end)!r}, which is not in the document"
    if sum(relation.get("relationshipType") == "DESCRIBES" for relation in related) != 1:
        yield "the document has to describe exactly one package"
    reached = {relation.get(end) for relation in related for end in ("spdxElementId", "relatedSpdxElement")}
    for name in sorted(set(known) - reached, key=str):
        yield f"{name} has no relationship to anything"


def problems(document):
    """What is wrong, a sentence each; nothing where the document is valid."""
    found = [*head(document), *relations(document)]
    if not document.get("packages"):
        found.append("there is no package")
    for entry in document.get("packages", []):
        found += package(entry)
    return found


def main():
    wrong = [f"{path}: {problem}" for path in sys.argv[1:] for problem in problems(json.loads(Path(path).read_text(encoding="utf-8")))]
    print("\n".join(wrong), file=sys.stderr)
    return 1 if wrong or len(sys.argv) < 2 else 0


if __name__ == "__main__":
    sys.exit(main())
