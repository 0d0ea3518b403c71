# SPDX-License-Identifier: GPL-3.0-or-later
"""What may happen to the database that is copied to. Nothing of it is lost by us, and the text says what to do."""

import re
import sqlite3
from contextlib import closing

import person
import steps
from person import Failure, until
from world import Conditions, count


def _sql(database, *statements):
    with closing(sqlite3.connect(database)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def walk_error_full(world):
    """E-D1: no space left in the middle of a sync. What was copied stays; with space again the sync goes on."""
    world.with_notes().with_tray().with_keyring()
    demo = world.demo(builds=2000, latency=100)
    database = steps.add_pipeline(world, demo)
    conditions = Conditions(world.session, world.binary, disk=database)
    program = world.start(**conditions.env)
    window = program.window("Kitesync")
    steps.sync(window)
    steps.copied_something(database)
    conditions.fill_disk()
    steps.shown(window, f"There is no space left for “{database}”. The records that were copied before that are safe.")
    kept = count(database, "builds")
    if not 0 < kept < 2000:
        raise Failure(f"{kept} builds when the disk was full")
    steps.details(program, window, "There is no space left")
    conditions.fill_disk(False)
    window.button("Try again").press()
    steps.finished(window)
    steps.has_builds(database, 2000)


def walk_error_damaged(world):
    """E-D4, E-D5, E-D6: not a database any more, not there any more, and one of a newer version."""
    world.with_notes().with_tray().with_keyring()
    database = steps.add_pipeline(world, world.demo(builds=20), folder="data")
    program = world.start()
    window = program.window("Kitesync")
    steps.sync(window)
    steps.finished(window)
    good = database.read_bytes()
    aside = database.with_suffix(".aside")
    database.rename(aside)
    database.write_bytes(b"This is a letter, and no database. " * 100)
    steps.fails(window, f"“{database}” is damaged or not an SQLite database. It was left as it is.")
    if not database.read_bytes().startswith(b"This is a letter"):
        raise Failure("somebody else's file was changed")
    steps.closed(program, steps.edit_opens(program, window, "Edit destination…", "Choose where the data goes"))
    database.write_bytes(b"")
    steps.fails(window, f"The tables of this pipeline are not in “{database}” any more.")
    if database.stat().st_size:
        raise Failure("the emptied file was filled without a word")
    aside.rename(database)
    _sql(database, "UPDATE kitesync_state SET state = json_set(state, '$.version', 99, '$.application', '99.1') "
                   "WHERE json_extract(state, '$.version') IS NOT NULL")
    steps.fails(window, "This database was written by a newer version (99.1).")
    window.button("Update").press()
    steps.shown(program.question("OK"), "Kitesync is updated the way it was installed.")
    person.keys("Escape")
    until(lambda: len(person.windows(program.screen)) == 1, "the box to close")
    database.write_bytes(good)
    steps.sync(window)
    steps.finished(window)
    database.parent.rename(database.parent.with_name("moved"))
    steps.fails(window, f"“{database.parent}” is not there any more. The file or its folder was moved")
    window.button("Locate…")
    steps.closed(program, steps.edit_opens(program, window, "Edit destination…", "Choose where the data goes"))


def walk_error_foreign(world):
    """E-D9: a table of that name is there already, and is not ours."""
    program, window, database, _ = steps.open_on_pipeline(world, builds=20)
    _sql(database, "CREATE TABLE builds (mine TEXT)", "INSERT INTO builds VALUES ('a treasure')")
    steps.fails(window, "A table “builds” that is not ours already exists. It was not touched.")
    if count(database, "builds") != 1:
        raise Failure("somebody else's table was changed")
    steps.closed(program, steps.edit_opens(program, window, "Edit destination…", "Choose where the data goes"))


def walk_error_locked(world):
    """E-D3: another program keeps the database locked for longer than we wait."""
    program, window, database, _ = steps.open_on_copy(world, builds=20)
    with closing(sqlite3.connect(database)) as other:
        other.execute("BEGIN IMMEDIATE")
        steps.sync(window)
        steps.shown(window, "Another program keeps the database locked. Waiting for it did not help.", 90)
        other.rollback()
    window.button("Try again").press()
    steps.finished(window)


def walk_error_readonly(world):
    """E-D2: the file is read-only for who runs the program."""
    world.with_notes().with_tray().with_keyring()
    database = steps.add_pipeline(world, world.demo(builds=20))
    program = world.start(humble=True)
    window = program.window("Kitesync")
    steps.sync(window)
    steps.finished(window)
    database.chmod(0o444)
    steps.fails(window, f"“{database}” cannot be written.")
    steps.closed(program, steps.edit_opens(program, window, "Edit destination…", "Choose where the data goes"))
    database.chmod(0o644)
    steps.sync(window)
    steps.finished(window)


def walk_error_running(world):
    """E-X2: the same pipeline is synced by the command line at the moment. A quiet row, and no error."""
    program, window, database, demo = steps.open_on_pipeline(world, builds=2000, latency=200)
    other = world.session.start("sync", [world.binary, "sync", "Acme CI"])
    steps.copied_something(database)
    steps.sync(window)
    window.field("Runs").find("table cell", re.compile("^Skipped"), seconds=60)
    steps.details(program, window, "This pipeline is already syncing.")
    if window.sees("push button", "Try again"):
        raise Failure("it is shown as an error")
    if other.wait(120) != 0:
        raise Failure(f"the other sync ended with {other.returncode}")
    steps.has_builds(database, 2000)
