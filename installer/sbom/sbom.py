#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program is made of, as SPDX 2.3: sbom.py --program FILE --loaded loaded.txt --version V --epoch SECONDS --out FILE PACKAGE...

The program, the libraries that it is linked to or loads, and theirs; each with the Debian package that it came from when this was
built. PACKAGEs are the files that are handed out: their sums are noted. The same build gives the same bytes.
"""

import argparse
import hashlib
import json
import re
import subprocess
import sys
from datetime import datetime, timezone
from pathlib import Path

from sbomcheck import problems

# Plugins that Qt loads for us; their packages are needed by Qt's libraries anyway.
QT_PLUGINS = ["qt6/plugins/tls/libqopensslbackend.so", "qt6/plugins/platforms/libqxcb.so"]
OPENSSL = "libssl.so.3"  # loaded by Qt's plugin by name
LICENCES = {"Expat": "MIT", "MIT": "MIT", "Apache-2.0": "Apache-2.0", "BSD-2-clause": "BSD-2-Clause", "BSD-3-clause": "BSD-3-Clause",
            "Zlib": "Zlib", "zlib": "Zlib", "ISC": "ISC", "LGPL-2.1+": "LGPL-2.1-or-later", "GPL-3": "GPL-3.0-only",
            "GPL-2+": "GPL-2.0-or-later", "GPL-3+": "GPL-3.0-or-later", "LGPL-2+": "LGPL-2.0-or-later"}
# Under which of its licences Kitesync uses what it stands on, by Debian's source package.
CONCLUDED = {"qt6-base": "LGPL-3.0-only", "qt6-svg": "LGPL-3.0-only", "qt6-websockets": "LGPL-3.0-only", "qt6-charts": "GPL-3.0-only",
             "qt6-httpserver": "GPL-3.0-only", "qtkeychain": "BSD-2-Clause", "simdjson": "Apache-2.0", "libdeflate": "MIT",
             "libzip": "BSD-3-Clause", "sqlite3": "blessing", "zlib": "Zlib", "libsecret": "LGPL-2.1-or-later"}


def run(*command):
    return subprocess.run(command, capture_output=True, text=True, check=True, env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C"}).stdout


def libraries_of(*files):
    """The shared libraries that the loader would take, with theirs."""
    return {Path(match) for match in re.findall(r"=> (/\S+)", run("ldd", *files))}


def needed_by(file):
    return set(re.findall(r"NEEDED\s+(\S+)", run("objdump", "-p", file)))


def loaded_files(names):
    """Where the libraries are that no linker knows of."""
    told = run("dpkg-query", "-S", *(f"*/{name}" for name in names))
    return [Path(line.split(": ", 1)[1]) for line in told.splitlines()]


def owners(files):
    """The package of each file. Since /lib is a link to /usr/lib, dpkg may know either name."""
    names = {name: file for file in files for name in (str(file), str(file).removeprefix("/usr"), "/usr" + str(file))}
    told = subprocess.run(["dpkg-query", "-S", *names], capture_output=True, text=True, check=False).stdout
    known = {names[path]: owner.split(",")[0] for owner, path in (line.split(": ", 1) for line in told.splitlines()) if path in names}
    if strangers := set(files) - set(known):
        raise SystemExit(f"sbom: no package owns {', '.join(map(str, sorted(strangers)))}")
    return known


def declared(package):
    """What the package says of all its files, where that is one licence that SPDX has a name for."""
    text = Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8", errors="replace")
    match = re.search(r"^Files:\s*\*\s*$(?:.*\n)*?^License:\s*(.+)$", text, re.MULTILINE)
    return LICENCES.get(match[1].strip(), "NOASSERTION") if match else "NOASSERTION"


def package_entries(owners_of_files):
    """An entry for each package, by its name as dpkg-query -S tells it."""
    fields = ["${binary:Package}", "${Package}", "${Version}", "${Architecture}", "${Maintainer}", "${source:Package}", "${source:Version}",
              "${Homepage}"]
    lines = run("dpkg-query", "-W", "-f", "\t".join(fields) + "\n", *sorted(owners_of_files)).splitlines()
    entries = {}
    for line in lines:
        owner, name, version, architecture, maintainer, source, source_version, homepage = line.split("\t")
        entry = {"SPDXID": f"SPDXRef-{re.sub('[^A-Za-z0-9.-]', '-', name)}", "name": name, "versionInfo": version,
                 "supplier": f"Organization: Debian ({maintainer})", "downloadLocation": "NOASSERTION", "filesAnalyzed": False,
                 "licenseConcluded": CONCLUDED.get(source, "NOASSERTION"), "licenseDeclared": declared(name),
                 "copyrightText": "NOASSERTION", "sourceInfo": f"built from Debian's source package {source} {source_version}",
                 "externalRefs": [{"referenceCategory": "PACKAGE-MANAGER", "referenceType": "purl",
                                   "referenceLocator": f"pkg:deb/debian/{name}@{version.replace('+', '%2B')}?arch={architecture}"}]}
        entries[owner] = entry | ({"homepage": homepage} if homepage else {})
    return entries


def document(arguments):
    loaded = arguments.loaded.read_text(encoding="utf-8").split() + QT_PLUGINS + [OPENSSL]
    roots = loaded_files(loaded)
    linked = needed_by(arguments.program)
    files = libraries_of(arguments.program, *roots).union(roots)
    packages = {}
    for file, owner in owners(files).items():
        packages.setdefault(owner, set()).add(file.name)
    ours = {"SPDXID": "SPDXRef-kitesync", "name": "kitesync", "versionInfo": arguments.version, "downloadLocation": "NOASSERTION",
            "supplier": "Organization: The Kitesync developers", "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later",
            "licenseDeclared": "GPL-3.0-or-later", "copyrightText": "2026 The Kitesync developers", "primaryPackagePurpose": "APPLICATION"}
    handed_out = [{"SPDXID": f"SPDXRef-file-{re.sub('[^A-Za-z0-9.-]', '-', path.name)}", "name": path.name,
                   "packageFileName": path.name, "versionInfo": arguments.version, "downloadLocation": "NOASSERTION",
                   "filesAnalyzed": False, "licenseConcluded": "GPL-3.0-or-later", "licenseDeclared": "GPL-3.0-or-later",
                   "copyrightText": "2026 The Kitesync developers", "primaryPackagePurpose": "INSTALL",
                   "checksums": [{"algorithm": "SHA256", "checksumValue": hashlib.sha256(path.read_bytes()).hexdigest()}]}
                  for path in sorted(arguments.packages)]
    entries = dict(sorted(package_entries(packages).items()))
    relations = [("SPDXRef-DOCUMENT", "DESCRIBES", ours["SPDXID"])]
    relations += [(ours["SPDXID"], "DYNAMIC_LINK" if packages[owner] & linked else "DEPENDS_ON", entry["SPDXID"])
                  for owner, entry in entries.items()]
    relations += [(entry["SPDXID"], "CONTAINS", ours["SPDXID"]) for entry in handed_out]
    made = {"packages": [ours, *handed_out, *entries.values()],
            "relationships": [{"spdxElementId": a, "relationshipType": kind, "relatedSpdxElement": b} for a, kind, b in relations]}
    # A name of its own for each content, and the same for the same.
    sum_of_all = hashlib.sha256(json.dumps(made, sort_keys=True).encode()).hexdigest()
    created = datetime.fromtimestamp(arguments.epoch, timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")
    return {"spdxVersion": "SPDX-2.3", "dataLicense": "CC0-1.0", "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"kitesync-{arguments.version}", "documentNamespace": f"https://kitesync.org/spdx/kitesync-{arguments.version}-{sum_of_all}",
            "creationInfo": {"created": created, "creators": ["Organization: The Kitesync developers", "Tool: installer/sbom/sbom.py"]}, **made}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--loaded", type=Path, required=True)
    parser.add_argument("--version", required=True)
    parser.add_argument("--epoch", type=int, required=True)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("packages", nargs="*", type=Path)
    arguments = parser.parse_args()
    made = document(arguments)
    wrong = problems(made)
    for problem in wrong:
        print(f"sbom: {problem}", file=sys.stderr)
    arguments.out.write_text(json.dumps(made, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
