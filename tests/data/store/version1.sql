-- The application's own file as version 1 left it. Never changed: it stands for the files that people have.
CREATE TABLE pipelines ( key TEXT PRIMARY KEY NOT NULL, name TEXT NOT NULL UNIQUE, organization TEXT NOT NULL, api_url TEXT NOT NULL, destination_url TEXT NOT NULL, table_prefix TEXT NOT NULL, schema_name TEXT NOT NULL, views INTEGER NOT NULL, objects TEXT NOT NULL, history_from TEXT, every_minutes INTEGER, schedule_anchor INTEGER, share_user REAL NOT NULL, share_organization REAL NOT NULL, created_at INTEGER NOT NULL) STRICT;
CREATE TABLE runs ( id TEXT PRIMARY KEY NOT NULL, pipeline_key TEXT NOT NULL REFERENCES pipelines (key) ON DELETE CASCADE ON UPDATE CASCADE, kind TEXT NOT NULL, cause TEXT NOT NULL, outcome TEXT NOT NULL, started_at INTEGER NOT NULL, finished_at INTEGER, objects TEXT NOT NULL, correct_as_of INTEGER, api_calls INTEGER NOT NULL, deferred_ms INTEGER NOT NULL, duration_ms INTEGER NOT NULL, process TEXT) STRICT;
CREATE INDEX runs_by_pipeline ON runs (pipeline_key, started_at);
CREATE INDEX runs_by_start ON runs (started_at);
CREATE TABLE run_objects ( run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE, object TEXT NOT NULL, read INTEGER NOT NULL, written INTEGER NOT NULL, unchanged INTEGER NOT NULL, rejected INTEGER NOT NULL, coerced INTEGER NOT NULL, removed INTEGER NOT NULL, PRIMARY KEY (run_id, object)) STRICT;
CREATE TABLE run_errors ( run_id TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE, position INTEGER NOT NULL, kind TEXT NOT NULL, place TEXT NOT NULL, detail TEXT NOT NULL, subject TEXT NOT NULL, status INTEGER NOT NULL, retry_after_ms INTEGER NOT NULL, PRIMARY KEY (run_id, position)) STRICT;
CREATE TABLE preferences (name TEXT PRIMARY KEY NOT NULL, value TEXT NOT NULL) STRICT;
PRAGMA application_id = 1263096901;
PRAGMA user_version = 1;
INSERT INTO pipelines VALUES ('0b8f1f6e-36e4-4a1b-9c39-0d0f2c5a7b11', 'Acme CI', 'acme', 'https://api.buildkite.com', 'sqlite:/srv/acme.sqlite', '', '', 1, 'pipelines,agents,builds,jobs', '2024-01-31', 360, 1767225600000, 1.0, 0.8, 1767225600000);
INSERT INTO pipelines VALUES ('5d3c52a4-7a5e-4d3e-8f5e-6d0fb1d3f0aa', 'By hand', 'beta', 'http://127.0.0.1:8080', 'postgresql://ci@db:5432/warehouse', 'bk_', 'ci', 0, 'builds', NULL, NULL, NULL, 0.5, 0.25, 1767225601234);
INSERT INTO runs VALUES ('run-1', '0b8f1f6e-36e4-4a1b-9c39-0d0f2c5a7b11', 'sync', 'scheduled', 'succeeded', 1767225700000, 1767225760000, 'pipelines,builds', 1767225700500, 42, 1000, 60000, NULL);
INSERT INTO runs VALUES ('run-2', '0b8f1f6e-36e4-4a1b-9c39-0d0f2c5a7b11', 'full', 'manual', 'failed', 1767229300000, 1767229310000, 'builds', NULL, 3, 0, 10000, NULL);
INSERT INTO run_objects VALUES ('run-1', 'builds', 10, 6, 3, 1, 2, 0);
INSERT INTO run_errors VALUES ('run-2', 0, 'TokenRefused', 'GET /v2/organizations/acme/builds', 'Authentication required', '', 401, 0);
INSERT INTO run_errors VALUES ('run-2', 1, 'AKindOfTheFuture', 'agents', 'some words', 'read_agents', 403, 1500);
INSERT INTO preferences VALUES ('notifications.every_sync', 'true');
