# SPDX-License-Identifier: GPL-3.0-or-later
"""Who may include whom: the arrows of CONTRIBUTING.md, as data, and the check that reads every #include.

With the source root on the include path an include that goes up or sideways compiles; here it is refused.
"""

import re
from pathlib import Path

# Room -> the rooms that it may see besides itself. The longest matching folder decides which room a file is in.
SYNC_ROOMS = ["domain", "rows", "buildkite", "destination", "engine", "store", "credentials", "schedule"]
ALL_SYNC = {f"sync/{room}" for room in SYNC_ROOMS}
SEES = {
    "sync/domain": set(),
    "sync/rows": {"sync/domain"},
    "sync/buildkite": {"sync/domain", "sync/rows"},
    "sync/destination": {"sync/domain", "sync/rows"},
    "sync/store": {"sync/domain"},
    "sync/credentials": {"sync/domain"},
    "sync/schedule": {"sync/domain"},
    "sync/engine": {"sync/domain", "sync/rows", "sync/buildkite", "sync/destination"},
    "models": ALL_SYNC - {"sync/buildkite", "sync/destination", "sync/rows"},
    "ui": {"models", "sync/domain"},
    "app/demo": {"sync/domain"},
    "app/process": {"models"} | ALL_SYNC,
    "app/cli": {"app/process", "app/demo", "models"} | ALL_SYNC,
    "app/desktop": {"app/demo", "app/process", "ui", "models"} | ALL_SYNC,
    "app": {"app/cli", "app/desktop", "app/demo", "app/process", "ui", "models"} | ALL_SYNC,
}

# Qt module -> rooms that may include its headers. Core is everybody's; Test is for tests.
QT_MODULES = {
    "QtSql": {"sync/destination", "sync/store"},
    "QtNetwork": {"sync/buildkite", "app", "app/cli", "app/demo", "app/desktop"},
    "QtHttpServer": {"app/demo"},
    "QtWebSockets": set(),
    "QtConcurrent": set(),
    "QtTest": set(),
    "QtXml": set(),
    "QtDBus": {"app/desktop", "sync/credentials"},
    "QtGui": {"ui", "app", "app/desktop"},
    "QtWidgets": {"ui", "app", "app/desktop"},
    "QtCharts": {"ui"},
    "QtSvg": {"ui"},
    "QtPrintSupport": {"ui"},
}

# Where the modules' headers are not at hand (no qmake paths given), these names stand in for them.
KNOWN_PREFIXES = [
    ("QtSql", r"QSql"),
    ("QtDBus", r"QDBus"),
    ("QtHttpServer", r"Q(Abstract)?HttpServer"),
    ("QtNetwork", r"Q(Network|Tcp|Udp|Ssl|Host|Dns|Local(Server|Socket)|Abstract(Socket|NetworkCache)|Http(Part|Multi))"),
    ("QtTest", r"Q(Test|SignalSpy|AbstractItemModelTester)"),
    ("QtWidgets", r"Q(Widget|Application$|MainWindow|Dialog|Label|PushButton|SystemTrayIcon|Wizard|Menu|.*Layout$)"),
    ("QtGui", r"Q(GuiApplication|Icon|Pixmap|Image|Color|Font|Painter|Palette|Action$|Clipboard)"),
]

# Third parties' headers -> rooms that may include them.
THIRD_PARTIES = {
    r"sqlite3\.h": {"sync/destination", "sync/store"},
    r"(libpq-fe|mysql)\.h": {"sync/destination"},
    r"(sql|sqlext|sqlucode)\.h": {"sync/destination"},
    r"simdjson\.h": {"sync/buildkite", "sync/destination"},
    r"libdeflate\.h": {"sync/buildkite", "app/demo"},
    r"zlib\.h": {"sync/buildkite", "app/demo"},
    r"zip\.h": {"models"},
    r"fontconfig/.*": {"app/desktop"},
    r"qt6keychain/.*": {"sync/credentials"},
}

# Systems' own headers; what the standard library calls its headers has no dot.
SYSTEM = re.compile(r"[a-z_0-9]+|(arpa|net|netinet|sys)/[a-z_0-9]+\.h|"
                    r"(errno|fcntl|libproc|malloc|poll|pthread|pwd|signal|spawn|termios|unistd|windows|io)\.h")
INCLUDE = re.compile(r'^\s*#\s*include\s*([<"])([^>"]+)[>"]')
GENERATED = re.compile(r"(moc_)?[a-z_0-9]+\.(moc|cpp)|ui_[a-z_0-9]+\.h")


def room_of(path):
    """The room of a path that is relative to the source root; None outside of the product."""
    parts = path.split("/")
    for length in (2, 1):
        room = "/".join(parts[:length])
        if len(parts) > length and room in SEES:
            return room
    return None


def qt_module(header, qt_includes):
    """The Qt module of a header in angle brackets, or None when it is not Qt's."""
    if header.startswith("Qt") and ("/" in header or (qt_includes and (qt_includes / header / header).exists())):
        return header.split("/")[0]
    if qt_includes:
        for module in sorted(qt_includes.glob("Qt*")):
            if (module / header).exists():
                return module.name
    for module, prefix in KNOWN_PREFIXES:
        if re.match(prefix, header):
            return module
    return "QtCore" if re.fullmatch(r"Q[A-Za-z0-9]+|q[a-z0-9]+\.h", header) else None


def refuse_quoted(root, path, room, target):
    if GENERATED.fullmatch(target):
        return None
    if ".." in target.split("/") or not (root / target).is_file():
        return f'"{target}" is no file from the source root'
    seen = room_of(target)
    if seen is None:
        return f'"{target}" is not part of the product'
    if seen != room and seen not in SEES[room]:
        return f'{room} must not see {seen} ("{target}")'
    return None


def refuse_angled(room, target, qt_includes):
    for pattern, rooms in THIRD_PARTIES.items():
        if re.fullmatch(pattern, target):
            return None if room in rooms else f"<{target}> does not belong in {room}"
    if SYSTEM.fullmatch(target):
        return None
    module = qt_module(target, qt_includes)
    if module == "QtCore":
        return None
    if module is None:
        return f"<{target}> is unknown: name it in tests/house/walls.py with the rooms that may see it"
    return None if room in QT_MODULES.get(module, set()) else f"{module} (<{target}>) does not belong in {room}"


def refuse_include(root, path, room, quote, target, qt_includes):
    """Why this include is wrong, or None."""
    if quote == '"':
        return refuse_quoted(root, path, room, target)
    return refuse_angled(room, target, qt_includes)


def check_includes(root, files, qt_includes=None):
    """Complaints ("path:line: reason") about the includes of the product's files."""
    for path in files:
        room = room_of(path)
        if room is None or not path.endswith((".h", ".cpp")):
            continue
        for number, line in enumerate((root / path).read_text(encoding="utf-8").splitlines(), 1):
            match = INCLUDE.match(line)
            reason = match and refuse_include(root, path, room, match[1], match[2], qt_includes)
            if reason:
                yield f"{path}:{number}: {reason}"


def check_links(root, files):
    """Complaints about Qt modules or third parties that a room hands on to those who link it."""
    for path in files:
        if room_of(path) is None or not path.endswith("CMakeLists.txt"):
            continue
        text = re.sub(r"#.*", "", (root / path).read_text(encoding="utf-8"))
        for public in re.findall(r"\bPUBLIC\b(.*?)(?:\bPRIVATE\b|\))", text, re.DOTALL):
            for target in public.split():
                if "::" in target and target != "Qt6::Core" and not path.startswith("ui/"):
                    yield f"{path}:1: {target} is linked PUBLIC: whoever links this room would see it too"


def qt_include_folder(given):
    return Path(given) if given and Path(given).is_dir() else None
