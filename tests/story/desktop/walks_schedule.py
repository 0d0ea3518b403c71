# SPDX-License-Identifier: GPL-3.0-or-later
"""The schedule on a computer that sleeps, is off, or has no network. The clocks go on by a word (Conditions), not by waiting."""

import re
import sqlite3
from contextlib import closing

import steps
from person import Failure, until
from world import Conditions

SLOT = 30 * 60
QUIET = 61  # after a start and after sleep, at most
FIRST = "scheduled succeeded"  # a new pipeline needs no start by hand


class Scheduled:
    """The window on a pipeline that is due every half hour and has run once, on a computer whose clocks the walk moves."""

    def __init__(self, world, **conditions):
        world.with_notes().with_tray().with_keyring().with_system()
        self.world, self.demo = world, world.demo(builds=20)
        self.database = steps.add_pipeline(world, self.demo, every="30m")
        self.store = world.home / ".local/share/kitesync/kitesync.sqlite"
        for column, value in conditions.items():
            self.choose(column, value)
        self.conditions = Conditions(world.session, world.binary)
        self.start()
        self.settle()
        steps.finished(self.window)
        self.expect_runs(FIRST)

    def start(self):
        asked = len(self.world.network.events("asked"))
        self.program = self.world.start(**self.conditions.env)
        self.window = self.program.window("Kitesync")
        # The schedule begins when the window is painted, at once after the network was asked for.
        until(lambda: len(self.world.network.events("asked")) > asked, "the program to look at the network")
        until(lambda: self.window.box, "the program's attention")

    def choose(self, column, value):
        """As set by the wizard of an earlier start."""
        with closing(sqlite3.connect(self.store)) as connection:
            connection.execute(f"UPDATE pipelines SET {column} = ?", (value,))
            connection.commit()

    def stored(self, sql):
        with closing(sqlite3.connect(f"file:{self.store}?mode=ro", uri=True)) as connection:
            return connection.execute(sql).fetchone()[0]

    def next_due(self):
        """In seconds since 1970."""
        return self.stored("SELECT next_due FROM schedule") / 1000

    def settle(self):
        """The quiet time after a start or a sleep goes by."""
        self.conditions.pass_time(QUIET)
        self.wake()

    def wake(self):
        """What the system says when it woke up: a moment to look at the clock."""
        self.world.login.do("sleep", "no")

    def pass_to_due(self):
        self.conditions.pass_time(self.next_due() + 5 - self.conditions.now())
        self.wake()

    def ran(self, why, result):
        """Waits for a row of the history."""
        table = self.window.field("Runs")
        table.find("table cell", re.compile(f"^{why}"), seconds=30)
        table.find("table cell", re.compile(f"^{result}"), seconds=30)

    def expect_runs(self, *expected):
        """All runs there are, oldest first, as "cause outcome"."""
        found = self.stored("SELECT group_concat(fact, ', ') FROM "
                            "(SELECT cause || ' ' || outcome AS fact FROM runs ORDER BY started_at, rowid)").split(", ")
        if found != list(expected):
            raise Failure(f"the runs are {found}, not {list(expected)}")


def walk_offline(world):
    """Without a network: told, the due run is skipped, and made up for within its slot when the network is back."""
    scheduled = Scheduled(world)
    window, slot = scheduled.window, scheduled.next_due()
    world.network.do("set", "no")
    steps.shown(window, "This computer is offline. The next sync starts when it is back.")
    window.button("Try now")
    scheduled.pass_to_due()
    scheduled.ran("Scheduled", "Skipped: offline")
    scheduled.expect_runs(FIRST, "scheduled skipped")
    world.network.do("set", "yes")
    window.vanished("label", re.compile("^This computer is offline"))
    scheduled.ran("Retry", "Completed")
    steps.finished(window)
    scheduled.expect_runs(FIRST, "scheduled skipped", "retry succeeded")
    if abs(scheduled.next_due() - (slot + SLOT)) > 1:
        raise Failure("the next slot is not where it was")


def walk_metered(world):
    """A metered connection, where the person does not want syncs: skipped for that reason, and done on one that is not."""
    scheduled = Scheduled(world, not_on_metered=1)
    world.network.do("set", "yes", "yes")
    scheduled.pass_to_due()
    scheduled.ran("Scheduled", "Skipped: metered connection")
    world.network.do("set", "yes", "no")
    scheduled.ran("Retry", "Completed")
    steps.finished(scheduled.window)
    scheduled.expect_runs(FIRST, "scheduled skipped", "retry succeeded")


def walk_sleep(world):
    """The computer sleeps over several due times: after a quiet time one run makes up for all of them, and no slot moves."""
    scheduled = Scheduled(world)
    due = scheduled.next_due()
    world.login.do("sleep", "yes")
    scheduled.conditions.sleep(due + 3 * SLOT + 600 - scheduled.conditions.now())
    scheduled.wake()
    # The network needs its time, too: nothing for half a minute at least.
    scheduled.conditions.pass_time(28)
    scheduled.wake()
    until(lambda: scheduled.window.box and scheduled.window.sees("label", "Next: now"), "the window to be awake")
    scheduled.expect_runs(FIRST)
    scheduled.settle()
    scheduled.ran("Caught up, 4 missed", "Completed")
    steps.finished(scheduled.window)
    scheduled.expect_runs(FIRST, "caught_up succeeded")
    if abs(scheduled.next_due() - (due + 4 * SLOT)) > 1:
        raise Failure("the next slot is not on the grid of the others")


def walk_missed(world):
    """The computer was off over several due times, and the person wants no catch-up: it is told how many, with a way to sync."""
    scheduled = Scheduled(world, catch_up=0)
    due = scheduled.next_due()
    if scheduled.program.terminate() != 0:
        raise Failure("it did not end well")
    scheduled.conditions.pass_time(due + 2 * SLOT + 600 - scheduled.conditions.now())
    scheduled.start()
    scheduled.settle()
    steps.shown(scheduled.window, "3 scheduled syncs were missed while this computer was off.")
    scheduled.expect_runs(FIRST)
    until(lambda: [button for button in scheduled.window.all("push button", "Sync now") if button.enabled], "Sync now")
    steps.sync(scheduled.window)
    scheduled.ran("Started by you, 3 missed", "Completed")
    scheduled.window.vanished("label", re.compile("were missed"))
