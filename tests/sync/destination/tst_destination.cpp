// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

Rows build(const std::string &id, const std::string &state, std::int64_t readAt = noon)
{
    Rows rows(SourceObject::Builds, readAt);
    rows.row(id).text("state", state).number("number", 7).flag("blocked", false).time("created_at", noon - second);
    return rows;
}

} // namespace

/// Everything but loading: what the engine asks a destination for, what it has changed and kept.
class TestDestination : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readers();
    void removalAndRenaming();
    void runsAreKept();
    void queriesOnlyRead();
};

void TestDestination::readers()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows agents(SourceObject::Agents);
    agents.row("old").text("connection_state", "connected").time("connected_at", noon - 9 * second);
    agents.row("new").text("connection_state", "stopping").time("connected_at", noon);
    agents.row("gone").text("connection_state", "connected").time("connected_at", noon);
    agents.row("dead").text("connection_state", "disconnected").time("connected_at", noon);
    Rows builds(SourceObject::Builds);
    builds.row("b2").time("created_at", noon + second);
    builds.row("b1").time("created_at", noon);
    builds.row("b3").time("created_at", noon + 2 * second);
    builds.row("b0").time("created_at", noon + second);
    builds.row("none");
    QVERIFY_OK(destination->load(unitOf(agents, builds)));
    QVERIFY_OK(destination->markRemoved(SourceObject::Agents, {"gone"}, noon));
    const auto live = destination->liveAgents();
    QVERIFY_OK(live);
    QCOMPARE(*live, (std::vector<std::string>{"new", "old"}));
    auto created = destination->buildsCreated(noon, noon + 2 * second);
    QVERIFY_OK(created);
    QCOMPARE(*created, (std::vector<std::string>{"b1", "b0", "b2"}));
    QVERIFY_OK(destination->markRemoved(SourceObject::Builds, {"b0"}, noon));
    created = destination->buildsCreated(noon + 1, noon + 3 * second);
    QVERIFY_OK(created);
    QCOMPARE(*created, (std::vector<std::string>{"b1", "b2", "b3"}));
}

void TestDestination::removalAndRenaming()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows builds(SourceObject::Builds);
    builds.row("b1").text("pipeline_id", "p1").text("pipeline_slug", "old");
    builds.row("b2").text("pipeline_id", "p2").text("pipeline_slug", "old");
    builds.row("b3").text("pipeline_id", "p1");
    QVERIFY_OK(destination->load(unitOf(builds)));
    QVERIFY_OK(destination->renamePipeline("p1", "new'name", {{"slugs", QByteArrayLiteral("{}")}}));
    QCOMPARE(box.sql(QStringLiteral("SELECT id, pipeline_slug FROM builds ORDER BY id")),
             (QList<QVariantList>{{QStringLiteral("b1"), QStringLiteral("new'name")},
                                  {QStringLiteral("b2"), QStringLiteral("old")},
                                  {QStringLiteral("b3"), QStringLiteral("new'name")}}));
    const auto removed
        = destination->markRemoved(SourceObject::Builds, {"b1"}, noon, {{"removed", QByteArrayLiteral("1")}});
    QVERIFY_OK(removed);
    const auto state = destination->readState();
    QVERIFY_OK(state);
    QCOMPARE(*state, (StateMap{{"removed", "1"}, {"slugs", "{}"}}));
}

void TestDestination::runsAreKept()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Run run;
    run.id = QStringLiteral("r1");
    run.pipelineKey = box.request.key;
    run.kind = RunKind::Full;
    run.startedAt = QDateTime(QDate(2024, 3, 1), QTime(12, 0), Qt::UTC);
    run.objects = SourceObject::Builds;
    QVERIFY_OK(destination->recordRun(run));
    QCOMPARE(
        box.sql(QStringLiteral("SELECT kind, outcome, finished_at IS NULL, started_at FROM kitesync_runs"))
            .value(0),
        (QVariantList{QStringLiteral("full"), QStringLiteral("running"), 1,
                      QStringLiteral("2024-03-01T12:00:00.000Z")}));
    run.outcome = RunOutcome::Succeeded;
    run.finishedAt = run.startedAt.addSecs(5);
    run.correctAsOf = run.startedAt;
    run.of(SourceObject::Builds) = countsOf(3, 2, 1);
    QVERIFY_OK(destination->recordRun(run));
    const auto rows
        = box.sql(QStringLiteral("SELECT outcome, finished_at, correct_as_of, counts FROM kitesync_runs"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(rows[0].mid(0, 3),
             (QVariantList{QStringLiteral("succeeded"), QStringLiteral("2024-03-01T12:00:05.000Z"),
                           QStringLiteral("2024-03-01T12:00:00.000Z")}));
    const QJsonObject counts = QJsonDocument::fromJson(rows[0][3].toString().toUtf8()).object();
    QCOMPARE(counts.keys(), QStringList{QStringLiteral("builds")});
    QCOMPARE(counts[QStringLiteral("builds")].toObject()[QStringLiteral("written")].toInt(), 2);
}

void TestDestination::queriesOnlyRead()
{
    Sandbox box;
    box.config.tablePrefix = QStringLiteral("ci_");
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY_OK(destination->load(unitOf(build("b1", "passed"), build("b2", "failed"), build("b3", "failed"))));
    const auto rows
        = destination->query(QStringLiteral("SELECT id, state AS what FROM {prefix}builds ORDER BY id"), 2);
    QVERIFY_OK(rows);
    QCOMPARE(*rows, (QList<QVariantList>{{QStringLiteral("id"), QStringLiteral("what")},
                                         {QStringLiteral("b1"), QStringLiteral("passed")},
                                         {QStringLiteral("b2"), QStringLiteral("failed")}}));
    QVERIFY(!destination->query(QStringLiteral("DELETE FROM {prefix}builds"), 2));
    QVERIFY(!destination->query(QStringLiteral("WITH x AS (SELECT 1) DELETE FROM {prefix}builds"), 2));
    QVERIFY(!destination->query(QStringLiteral("SELECT nonsense"), 2));
    QCOMPARE(destination->query(QStringLiteral("SELECT 1; COMMIT; DELETE FROM {prefix}builds"), 2).error().kind,
             ErrorKind::InvalidValue);
    QVERIFY_OK(destination->query(QStringLiteral("SELECT ';' AS a, 1 AS b; "), 2));
    // And writing works as before.
    QVERIFY_OK(destination->load(unitOf(build("b4", "passed"))));
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM ci_builds")).toInt(), 4);
}

QTEST_GUILESS_MAIN(TestDestination)
#include "tst_destination.moc"
