#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop and its system offer and private ones lack: fakes.py notifications | tray | prompter | network | login.

Each says on stdout what is asked of it, a JSON line an event, and has an object /walk (interface kitesync.Walk) by which a
walk does what a person would: press a note's button, choose from the tray's menu.
"""

import base64
import json
import os
import sys
import warnings

warnings.simplefilter("ignore")
from gi.repository import Gio, GLib  # noqa: E402

NOTES = "org.freedesktop.Notifications"
NOTES_XML = f"""<node><interface name="{NOTES}">
<method name="Notify"><arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/>
<arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="as" direction="in"/><arg type="a{{sv}}" direction="in"/>
<arg type="i" direction="in"/><arg type="u" direction="out"/></method>
<method name="CloseNotification"><arg type="u" direction="in"/></method>
<method name="GetCapabilities"><arg type="as" direction="out"/></method>
<method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/>
<arg type="s" direction="out"/><arg type="s" direction="out"/></method>
<signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
<signal name="ActivationToken"><arg type="u"/><arg type="s"/></signal>
<signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal></interface></node>"""

WATCHER = "org.kde.StatusNotifierWatcher"
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"
PROPERTIES = "org.freedesktop.DBus.Properties"
WATCHER_XML = f"""<node><interface name="{WATCHER}">
<method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
<method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
<signal name="StatusNotifierItemRegistered"><arg type="s"/></signal>
<signal name="StatusNotifierItemUnregistered"><arg type="s"/></signal>
<signal name="StatusNotifierHostRegistered"/>
<property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
<property name="ProtocolVersion" type="i" access="read"/>
<property name="RegisteredStatusNotifierItems" type="as" access="read"/></interface></node>"""

PROMPTER = "org.gnome.keyring.SystemPrompter"
PROMPTER_XML = """<node><interface name="org.gnome.keyring.internal.Prompter">
<method name="BeginPrompting"><arg type="o" direction="in"/></method>
<method name="PerformPrompt"><arg type="o" direction="in"/><arg type="s" direction="in"/><arg type="a{sv}" direction="in"/>
<arg type="s" direction="in"/></method>
<method name="StopPrompting"><arg type="o" direction="in"/></method></interface></node>"""
CALLBACK = "org.gnome.keyring.internal.Prompter.Callback"

NETWORK = "org.freedesktop.NetworkManager"
NETWORK_XML = f"""<node><interface name="{NETWORK}">
<signal name="StateChanged"><arg type="u"/></signal>
<property name="State" type="u" access="read"/><property name="Connectivity" type="u" access="read"/>
<property name="Metered" type="u" access="read"/>
<property name="PrimaryConnectionType" type="s" access="read"/></interface></node>"""

LOGIN = "org.freedesktop.login1"
LOGIN_XML = f"""<node><interface name="{LOGIN}.Manager"><signal name="PrepareForSleep"><arg type="b"/></signal></interface></node>"""

WALK_XML = """<node><interface name="kitesync.Walk">
<method name="Do"><arg type="as" direction="in"/><arg type="s" direction="out"/></method></interface></node>"""


def say(event, **facts):
    print(json.dumps({"event": event, **facts}, ensure_ascii=False, default=str), flush=True)


class Fake:
    """A name on a bus (the session's, unless it is said otherwise) and its objects."""

    def __init__(self, name, path, xml, bus=Gio.BusType.SESSION):
        self.bus = Gio.bus_get_sync(bus)
        self.path, self.interface = path, Gio.DBusNodeInfo.new_for_xml(xml).interfaces[0]
        self.bus.register_object(path, self.interface, self._called, self._read, None)
        self.bus.register_object("/walk", Gio.DBusNodeInfo.new_for_xml(WALK_XML).interfaces[0], self._walked, None, None)
        answer = self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
                                    GLib.Variant("(su)", (name, 4)), None, 0, -1, None)
        if answer.unpack()[0] != 1:
            sys.exit(f"{name} is taken")
        say("ready")

    def emit(self, signal, types=None, *values):
        self.bus.emit_signal(None, self.path, self.interface.name, signal, GLib.Variant(types, values) if types else None)

    def _called(self, _bus, sender, _path, _interface, method, parameters, invocation):
        types, values = getattr(self, "on_" + method)(sender, *parameters.unpack()) or (None, ())
        invocation.return_value(GLib.Variant(types, values) if types else None)

    def _walked(self, _bus, _sender, _path, _interface, _method, parameters, invocation):
        words = parameters.unpack()[0]
        try:
            answer = getattr(self, "walk_" + words[0])(*words[1:])
            invocation.return_value(GLib.Variant("(s)", (json.dumps(answer, ensure_ascii=False, default=str),)))
        except Exception as error:  # the walk is told, and goes on to say what it was doing
            invocation.return_dbus_error("kitesync.Walk.Error", f"{type(error).__name__}: {error}")

    def _read(self, _bus, _sender, _path, _interface, name):
        return getattr(self, "read_" + name)()


class Notifications(Fake):
    """A notification daemon with what GNOME's and KDE's can do."""

    def __init__(self):
        self.last, self.live = 0, {}
        super().__init__(NOTES, "/org/freedesktop/Notifications", NOTES_XML)

    def on_Notify(self, _sender, app, replaces, icon, summary, body, actions, hints, timeout):
        number = replaces or self.last + 1
        self.last = max(self.last, number)
        hints = {key: value if "data" not in key else "(picture)" for key, value in hints.items()}
        self.live[number] = {"id": number, "app": app, "replaces": replaces, "icon": icon, "summary": summary, "body": body,
                             "actions": actions, "hints": hints, "timeout": timeout}
        say("note", **self.live[number])
        return "(u)", (number,)

    def on_CloseNotification(self, _sender, number):
        say("closed", id=number)
        self._close(number, 3)

    def on_GetCapabilities(self, _sender):
        return "(as)", (["body", "actions", "body-markup", "icon-static", "persistence"],)

    def on_GetServerInformation(self, _sender):
        return "(ssss)", ("walk", "kitesync", "1", "1.2")

    def _close(self, number, reason):
        if self.live.pop(number, None):
            self.emit("NotificationClosed", "(uu)", number, reason)

    def walk_press(self, number, action):
        self.emit("ActivationToken", "(us)", int(number), "walk-token")
        self.emit("ActionInvoked", "(us)", int(number), action)
        self._close(int(number), 2)

    def walk_list(self):
        return list(self.live.values())


class Tray(Fake):
    """The watcher and host of StatusNotifierItems, as a panel has them."""

    def __init__(self):
        self.items = []
        super().__init__(WATCHER, "/StatusNotifierWatcher", WATCHER_XML)

    def on_RegisterStatusNotifierItem(self, sender, service):
        name, path = (sender, service) if service.startswith("/") else (service, "/StatusNotifierItem")
        self.items.append((name, path))
        say("item", service=name)
        Gio.bus_watch_name_on_connection(self.bus, name, Gio.BusNameWatcherFlags.NONE, None, self._gone)
        self.emit("StatusNotifierItemRegistered", "(s)", name + path)

    def on_RegisterStatusNotifierHost(self, _sender, _service):
        self.emit("StatusNotifierHostRegistered")

    def _gone(self, _bus, name):
        if any(item[0] == name for item in self.items):
            self.items = [item for item in self.items if item[0] != name]
            say("gone", service=name)

    def read_IsStatusNotifierHostRegistered(self):
        return GLib.Variant("b", True)

    def read_ProtocolVersion(self):
        return GLib.Variant("i", 0)

    def read_RegisteredStatusNotifierItems(self):
        return GLib.Variant("as", [name + path for name, path in self.items])

    def _ask(self, path, interface, method, types=None, *values):
        arguments = GLib.Variant(types, values) if types else None
        return self.bus.call_sync(self.items[0][0], path, interface, method, arguments, None, 0, 10000, None).unpack()

    def _menu_path(self):
        return self._ask(self.items[0][1], PROPERTIES, "Get", "(ss)", ITEM, "Menu")[0]

    def walk_item(self):
        if not self.items:
            return None
        facts = self._ask(self.items[0][1], PROPERTIES, "GetAll", "(s)", ITEM)[0]
        facts["ToolTip"] = facts.get("ToolTip", ("", [], "", ""))[2:]
        return {key: value if "Pixmap" not in key else [picture[:2] for picture in value] for key, value in facts.items()}

    def walk_menu(self):
        path, entries = self._menu_path(), []

        def visit(node, depth):
            number, facts, children = node
            if number:
                entries.append({"id": number, "label": facts.get("label", "").replace("_", ""), "depth": depth,
                                "enabled": facts.get("enabled", True), "visible": facts.get("visible", True),
                                "type": facts.get("type", "standard")})
            for child in children:
                visit(child, depth + 1)

        self._ask(path, MENU, "AboutToShow", "(i)", 0)
        visit(self._ask(path, MENU, "GetLayout", "(iias)", 0, -1, [])[1], -1)
        return entries

    def walk_choose(self, label):
        entry = next(entry for entry in self.walk_menu() if entry["label"] == label and entry["enabled"])
        self._ask(self._menu_path(), MENU, "Event", "(isvu)", entry["id"], "clicked", GLib.Variant("s", ""), 0)

    def walk_click(self):
        self._ask(self.items[0][1], ITEM, "Activate", "(ii)", 10, 10)


class Prompter(Fake):
    """Where GNOME's keyring asks for its password: a person who presses Cancel."""

    def __init__(self):
        super().__init__(PROMPTER, "/org/gnome/keyring/Prompter", PROMPTER_XML)

    def _ready(self, sender, callback, answer):
        # A key exchange comes first. As nothing is ever told, any number does for our half of it.
        ours = base64.b64encode(os.urandom(191)).decode()
        facts = GLib.Variant("(sa{sv}s)", (answer, {}, f"[sx-aes-1]\npublic={ours}\n"))
        self.bus.call(sender, callback, CALLBACK, "PromptReady", facts, None, 0, -1, None, None)

    def on_BeginPrompting(self, sender, callback):
        say("asked")
        GLib.idle_add(self._ready, sender, callback, "")  # after the answer to this call

    def on_PerformPrompt(self, sender, callback, _kind, _properties, _exchange):
        say("dismissed")
        GLib.idle_add(self._ready, sender, callback, "no")

    def on_StopPrompting(self, sender, callback):
        self.bus.call(sender, callback, CALLBACK, "PromptDone", None, None, 0, -1, None, None)


class Network(Fake):
    """NetworkManager, as far as it says whether there is a network, and whether it is a metered one."""

    def __init__(self):
        self.online, self.metered = True, False
        super().__init__(NETWORK, "/org/freedesktop/NetworkManager", NETWORK_XML, Gio.BusType.SYSTEM)

    def read_State(self):
        say("asked")
        return GLib.Variant("u", 70 if self.online else 20)

    def read_Connectivity(self):
        return GLib.Variant("u", 4 if self.online else 1)

    def read_Metered(self):
        return GLib.Variant("u", 1 if self.metered else 2)

    def read_PrimaryConnectionType(self):
        return GLib.Variant("s", "802-3-ethernet" if self.online else "")

    def walk_set(self, online="yes", metered="no"):
        self.online, self.metered = online == "yes", metered == "yes"
        facts = {name: getattr(self, f"read_{name}")() for name in ("State", "Connectivity", "Metered", "PrimaryConnectionType")}
        changed = GLib.Variant("(sa{sv}as)", (NETWORK, facts, []))
        self.bus.emit_signal(None, self.path, PROPERTIES, "PropertiesChanged", changed)
        self.emit("StateChanged", "(u)", facts["State"].unpack())


class Login(Fake):
    """logind, as far as it says that the computer goes to sleep and wakes up."""

    def __init__(self):
        super().__init__(LOGIN, "/org/freedesktop/login1", LOGIN_XML, Gio.BusType.SYSTEM)

    def walk_sleep(self, begins):
        self.emit("PrepareForSleep", "(b)", begins == "yes")


if __name__ == "__main__":
    fake = {"notifications": Notifications, "tray": Tray, "prompter": Prompter, "network": Network, "login": Login}[sys.argv[1]]()
    GLib.MainLoop().run()
