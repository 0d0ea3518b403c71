// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/migrations.h"

#include "sync/domain/log.h"
#include "sync/store/store.h"
#include "sync/store/storedatabase.h"

#include <array>

namespace kitesync {

namespace {

constexpr std::array firstVersion{
    "CREATE TABLE pipelines ("
    " key TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, organization TEXT NOT NULL, api_url TEXT NOT "
    "NULL,"
    " destination_url TEXT NOT NULL, table_prefix TEXT NOT NULL, schema_name TEXT NOT NULL, views INTEGER "
    "NOT NULL,"
    " objects TEXT NOT NULL, history_from TEXT, every_minutes INTEGER, schedule_anchor INTEGER,"
    " share_user REAL NOT NULL, share_organization REAL NOT NULL, created_at INTEGER NOT NULL) STRICT",

    "CREATE TABLE runs ("
    " id TEXT PRIMARY KEY NOT NULL,"
    " pipeline_key TEXT NOT NULL REFERENCES pipelines (key) ON DELETE CASCADE ON UPDATE CASCADE,"
    " kind TEXT NOT NULL, cause TEXT NOT NULL, outcome TEXT NOT NULL,"
    " started_at INTEGER NOT NULL, finished_at INTEGER, objects TEXT NOT NULL, correct_as_of INTEGER,"
    " api_calls INTEGER NOT NULL, deferred_ms INTEGER NOT NULL, duration_ms INTEGER NOT NULL, process TEXT) "
    "STRICT",
    "CREATE INDEX runs_by_pipeline ON runs (pipeline_key, started_at)",
    "CREATE INDEX runs_by_start ON runs (started_at)",

    "CREATE TABLE run_objects ("
    " run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE, object TEXT NOT NULL,"
    " read INTEGER NOT NULL, written INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL,"
    " coerced INTEGER NOT NULL, removed INTEGER NOT NULL, PRIMARY KEY (run_id, object)) STRICT",

    // Position 0 is why the run failed, the others are its problems.
    "CREATE TABLE run_errors ("
    " run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT "
    "NULL,"
    " place TEXT NOT NULL, detail TEXT NOT NULL, subject TEXT NOT NULL, status INTEGER NOT NULL,"
    " retry_after_ms INTEGER NOT NULL, PRIMARY KEY (run_id, position)) STRICT",

    "CREATE TABLE preferences (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT",
};

// The schedule's own memory, and a sign of life in running runs.
constexpr std::array secondVersion{
    "CREATE TABLE schedule ("
    " pipeline_key TEXT PRIMARY KEY NOT NULL REFERENCES pipelines (key) ON DELETE CASCADE ON UPDATE CASCADE,"
    " next_due INTEGER, paused INTEGER NOT NULL DEFAULT 0, paused_until INTEGER) STRICT",
    "INSERT INTO schedule (pipeline_key) SELECT key FROM pipelines",
    "ALTER TABLE runs ADD COLUMN touched_at INTEGER",
    "UPDATE runs SET touched_at = coalesce(finished_at, started_at)",
};

// What the schedule does after sleep and on a metered connection is each pipeline's own; what was missed is in the history.
constexpr std::array thirdVersion{
    "ALTER TABLE pipelines ADD COLUMN catch_up INTEGER NOT NULL DEFAULT 1",
    "ALTER TABLE pipelines ADD COLUMN not_on_metered INTEGER NOT NULL DEFAULT 0",
    "UPDATE pipelines SET catch_up = 0"
    " WHERE EXISTS (SELECT 1 FROM preferences WHERE name = 'schedule.catch_up' AND value = 'false')",
    "UPDATE pipelines SET not_on_metered = 1"
    " WHERE EXISTS (SELECT 1 FROM preferences WHERE name = 'network.not_on_metered' AND value = 'true')",
    "DELETE FROM preferences WHERE name = 'schedule.catch_up'",
    "ALTER TABLE runs ADD COLUMN missed INTEGER NOT NULL DEFAULT 0",
};

// What runs learn of the source, and how far the clock was off when it refused.
constexpr std::array fourthVersion{
    "CREATE TABLE source_facts ("
    " pipeline_key TEXT PRIMARY KEY NOT NULL REFERENCES pipelines (key) ON DELETE CASCADE ON UPDATE CASCADE,"
    " token_asked_at INTEGER, token_expires_at INTEGER, source_time INTEGER,"
    " clock_ahead_s INTEGER NOT NULL) STRICT",
    "ALTER TABLE run_errors ADD COLUMN clock_ahead_s INTEGER NOT NULL DEFAULT 0",
};

// Runs before that wrote somewhere else. Nothing: the destination has never been changed.
constexpr std::array fifthVersion{
    "ALTER TABLE pipelines ADD COLUMN destination_since INTEGER",
};

// Our own words for why, as the pattern that is translated when they are read, and a JSON array of what fills it.
constexpr std::array sixthVersion{
    "ALTER TABLE run_errors ADD COLUMN reason TEXT NOT NULL DEFAULT ''",
    "ALTER TABLE run_errors ADD COLUMN facts TEXT NOT NULL DEFAULT '[]'",
};

constexpr std::array steps{
    Migration{1, firstVersion},  Migration{2, secondVersion}, Migration{3, thirdVersion},
    Migration{4, fourthVersion}, Migration{5, fifthVersion},  Migration{6, sixthVersion},
};

Status apply(StoreDatabase &database, const Migration &step)
{
    for (const char *statement : step.statements) {
        if (Status done = database.run(QString::fromUtf8(statement)); !done.ok()) {
            if (done.error().subject == storetrouble::other) {
                return database.failure(storetrouble::migration)
                    .because({QT_TRANSLATE_NOOP("kitesync::Reason", "step %1: %2"),
                              {QString::number(step.version), done.error().detail}});
            }
            return done;
        }
    }
    if (Status marked = database.run(QStringLiteral("PRAGMA application_id = %1").arg(storeApplicationId));
        !marked.ok())
        return marked;
    return database.run(QStringLiteral("PRAGMA user_version = %1").arg(step.version));
}

} // namespace

const int Store::currentVersion = steps.back().version;

std::span<const Migration> storeMigrations()
{
    return steps;
}

Status migrate(StoreDatabase &database, std::span<const Migration> migrations)
{
    for (const Migration &step : migrations) {
        const Status done = database.inTransaction([&database, &step]() -> Status {
            // Read inside the transaction: another process may have done the step meanwhile.
            const Result<qint64> version = database.number(QStringLiteral("PRAGMA user_version"));
            if (!version.ok())
                return version.error();
            if (*version >= step.version)
                return {};
            if (*version > 0)
                qCInfo(logStore) << "Bringing" << database.file() << "to version" << step.version;
            return apply(database, step);
        });
        if (!done.ok())
            return done;
    }
    return {};
}

} // namespace kitesync
