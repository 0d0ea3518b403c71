// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr std::int64_t minute = 60 * second;
constexpr std::int64_t hour = 60 * minute;

/// A script job of a build.
struct Job
{
    const char *id;
    const char *build = "b1";
    const char *step = "test";
    const char *state = "passed";
};

Rows &add(Rows &rows, const Job &job)
{
    rows.row(job.id).text("type", "script").text("build_id", job.build).text("pipeline_id", "p1");
    return rows.text("step_key", job.step).text("state", job.state).time("finished_at", noon);
}

void addBuild(Rows &rows, const char *id, const char *commit)
{
    rows.row(id).text("pipeline_id", "p1").text("pipeline_slug", "web");
    if (commit != nullptr)
        rows.text("commit_sha", commit);
}

} // namespace

/// The views on rows made by hand.
class TestDestinationViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobAttempts();
    void jobQueueTimes();
    void buildDurations();
    void flakySteps();
    void agentUtilisation();
    void emptyTables();
    void hostileRows();

private:
    static QList<QVariantList> read(Destination &destination, const char *sql)
    {
        auto rows = destination.query(QString::fromLatin1(sql), 1000);
        if (!rows) {
            qWarning("%s: %s", sql, qPrintable(rows.error().detail));
            return {};
        }
        rows->removeFirst();
        for (QVariantList &row : *rows) {
            for (QVariant &value : row)
                value = value.isNull() ? QVariant(QStringLiteral("-")) : plain(value);
        }
        return *rows;
    }
};

void TestDestinationViews::jobAttempts()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows jobs(SourceObject::Jobs);
    add(jobs, {"j1"}).text("retried_in_job_id", "j2");
    add(jobs, {"j2"})
        .number("retries_count", 1)
        .text("retry_source_job_id", "j1")
        .text("retry_source_type", "automatic")
        .text("retried_in_job_id", "j3");
    add(jobs, {"j3"})
        .number("retries_count", 2)
        .text("retry_source_job_id", "j2")
        .text("retry_source_type", "manual");
    // Without counts the chain itself says it.
    add(jobs, {"k1"}).text("retried_in_job_id", "k2");
    add(jobs, {"k2"}).text("retry_source_job_id", "k1").text("retried_in_job_id", "k3");
    add(jobs, {"k3"}).text("retry_source_job_id", "k2");
    // A step without a key goes by its name, label or command.
    jobs.row("n1").text("type", "script").text("name", "Lint").text("step_key", "");
    jobs.row("n2").text("type", "script").text("command", "make");
    jobs.row("w1").text("type", "waiter");
    jobs.row("m1").text("type", "manual").text("step_key", "release");
    QVERIFY_OK(destination->load(unitOf(jobs)));
    QCOMPARE(read(*destination, "SELECT job_id, step, attempt, is_last, previous_job_id, next_job_id, "
                                "started_as FROM job_attempts ORDER BY job_id"),
             (QList<QVariantList>{
                 {QStringLiteral("j1"), QStringLiteral("test"), 1, 0, QStringLiteral("-"),
                  QStringLiteral("j2"), QStringLiteral("-")},
                 {QStringLiteral("j2"), QStringLiteral("test"), 2, 0, QStringLiteral("j1"),
                  QStringLiteral("j3"), QStringLiteral("automatic")},
                 {QStringLiteral("j3"), QStringLiteral("test"), 3, 1, QStringLiteral("j2"),
                  QStringLiteral("-"), QStringLiteral("manual")},
                 {QStringLiteral("k1"), QStringLiteral("test"), 1, 0, QStringLiteral("-"),
                  QStringLiteral("k2"), QStringLiteral("-")},
                 {QStringLiteral("k2"), QStringLiteral("test"), 2, 0, QStringLiteral("k1"),
                  QStringLiteral("k3"), QStringLiteral("-")},
                 {QStringLiteral("k3"), QStringLiteral("test"), 3, 1, QStringLiteral("k2"),
                  QStringLiteral("-"), QStringLiteral("-")},
                 {QStringLiteral("n1"), QStringLiteral("Lint"), 1, 1, QStringLiteral("-"),
                  QStringLiteral("-"), QStringLiteral("-")},
                 {QStringLiteral("n2"), QStringLiteral("make"), 1, 1, QStringLiteral("-"),
                  QStringLiteral("-"), QStringLiteral("-")},
             }));
}

void TestDestinationViews::jobQueueTimes()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows jobs(SourceObject::Jobs);
    add(jobs, {"j1"})
        .json("agent_query_rules", R"(["os=linux","queue=big=1"])")
        .time("runnable_at", noon)
        .time("started_at", noon + 1500 * 1000);
    add(jobs, {"j2"}).json("agent_query_rules", "[]").time("runnable_at", noon).time("started_at", noon + hour);
    add(jobs, {"j3"}).time("runnable_at", noon).time("started_at", noon);
    add(jobs, {"j4"})
        .json("agent_query_rules", isSqliteUnderTest() ? "not json" : R"({"queue":"z"})")
        .time("runnable_at", noon)
        .time("started_at", noon + 1000);
    add(jobs, {"j5"})
        .json("agent_query_rules", R"([1,null,{"queue=":2},"queue=x"])")
        .time("runnable_at", noon)
        .time("started_at", noon + 24 * hour);
    add(jobs, {"waits"}).time("runnable_at", noon);
    add(jobs, {"never runnable"}).time("started_at", noon);
    jobs.row("trigger").text("type", "trigger").time("runnable_at", noon).time("started_at", noon);
    QVERIFY_OK(destination->load(unitOf(jobs)));
    QCOMPARE(read(*destination, "SELECT job_id, queue, queue_seconds FROM job_queue_times ORDER BY job_id"),
             (QList<QVariantList>{{QStringLiteral("j1"), QStringLiteral("big=1"), 1.5},
                                  {QStringLiteral("j2"), QStringLiteral("default"), 3600.0},
                                  {QStringLiteral("j3"), QStringLiteral("default"), 0.0},
                                  {QStringLiteral("j4"), QStringLiteral("default"), 0.001},
                                  {QStringLiteral("j5"), QStringLiteral("x"), 86400.0}}));
}

void TestDestinationViews::buildDurations()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows builds(SourceObject::Builds);
    builds.row("b1")
        .time("created_at", noon)
        .time("started_at", noon + 2 * second)
        .time("finished_at", noon + minute);
    builds.row("b2").time("created_at", noon).time("started_at", noon + 2 * second);
    builds.row("b3").time("created_at", noon);
    QVERIFY_OK(destination->load(unitOf(builds)));
    QCOMPARE(read(*destination, "SELECT build_id, queued_seconds, running_seconds, total_seconds "
                                "FROM build_durations ORDER BY build_id"),
             (QList<QVariantList>{
                 {QStringLiteral("b1"), 2.0, 58.0, 60.0},
                 {QStringLiteral("b2"), 2.0, QStringLiteral("-"), QStringLiteral("-")},
                 {QStringLiteral("b3"), QStringLiteral("-"), QStringLiteral("-"), QStringLiteral("-")}}));
}

void TestDestinationViews::flakySteps()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows builds(SourceObject::Builds);
    addBuild(builds, "b1", "aaa");
    addBuild(builds, "b2", "aaa");
    addBuild(builds, "b3", "bbb");
    addBuild(builds, "h1", "HEAD");
    addBuild(builds, "h2", "HEAD");
    addBuild(builds, "n1", nullptr);
    Rows jobs(SourceObject::Jobs);
    // Failed in one build, passed in another of the same commit.
    add(jobs, {"1", "b1", "across", "failed"});
    add(jobs, {"2", "b2", "across", "passed"});
    add(jobs, {"3", "b3", "across", "passed"});
    // Passed on retry.
    add(jobs, {"4", "b3", "retried", "timed_out"}).text("retried_in_job_id", "5");
    add(jobs, {"5", "b3", "retried", "passed"}).number("retries_count", 1).text("retry_source_job_id", "4");
    // The failed attempt was not copied.
    add(jobs, {"6", "b3", "orphan", "passed"}).number("retries_count", 1).text("retry_source_job_id", "unknown");
    // Not flaky: always failed; another commit; one member of a group or matrix failed; retried after passing or being canceled;
    // commits that are not known.
    add(jobs, {"7", "b1", "broken", "failed"});
    add(jobs, {"8", "b2", "broken", "failed"});
    add(jobs, {"9", "b1", "fixed", "failed"});
    add(jobs, {"10", "b3", "fixed", "passed"});
    add(jobs, {"11", "b1", "group", "failed"}).number("parallel_group_index", 0);
    add(jobs, {"12", "b1", "group", "passed"}).number("parallel_group_index", 1);
    add(jobs, {"13", "b1", "matrix", "failed"}).json("matrix", R"({"os":"a"})");
    add(jobs, {"14", "b1", "matrix", "passed"}).json("matrix", R"({"os":"b"})");
    add(jobs, {"15", "b1", "again", "passed"});
    add(jobs, {"16", "b1", "again", "passed"}).text("retry_source_job_id", "15");
    add(jobs, {"17", "b1", "stopped", "canceled"});
    add(jobs, {"18", "b1", "stopped", "passed"}).text("retry_source_job_id", "17");
    add(jobs, {"19", "h1", "head", "failed"});
    add(jobs, {"20", "h2", "head", "passed"});
    // Flaky although the commit is not known: both in one build.
    add(jobs, {"21", "n1", "within", "failed"});
    add(jobs, {"22", "n1", "within", "passed"}).time("finished_at", noon + hour);
    // A member of a group that is flaky by itself.
    add(jobs, {"23", "b1", "member", "failed"}).number("parallel_group_index", 3);
    add(jobs, {"24", "b2", "member", "passed"}).number("parallel_group_index", 3);
    QVERIFY_OK(destination->load(unitOf(builds, jobs)));
    QCOMPARE(read(*destination, "SELECT step, pipeline_slug, commits, flaky_commits, flaky_share, attempts, "
                                "failed_attempts, passed_on_retry, "
                                "last_flaky_at FROM flaky_steps ORDER BY step"),
             (QList<QVariantList>{
                 {QStringLiteral("across"), QStringLiteral("web"), 2, 1, 0.5, 3, 1, 0,
                  QStringLiteral("2024-03-01T12:00:00.000Z")},
                 {QStringLiteral("member"), QStringLiteral("web"), 1, 1, 1.0, 2, 1, 0,
                  QStringLiteral("2024-03-01T12:00:00.000Z")},
                 {QStringLiteral("orphan"), QStringLiteral("web"), 1, 1, 1.0, 1, 0, 1,
                  QStringLiteral("2024-03-01T12:00:00.000Z")},
                 {QStringLiteral("retried"), QStringLiteral("web"), 1, 1, 1.0, 2, 1, 1,
                  QStringLiteral("2024-03-01T12:00:00.000Z")},
                 {QStringLiteral("within"), QStringLiteral("web"), 1, 1, 1.0, 2, 1, 0,
                  QStringLiteral("2024-03-01T13:00:00.000Z")},
             }));
}

void TestDestinationViews::agentUtilisation()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows jobs(SourceObject::Jobs);
    const auto ran = [&](const char *id, const char *agent, std::int64_t from, std::int64_t to) {
        add(jobs, {id})
            .text("agent_id", agent)
            .text("agent_name", "name")
            .time("started_at", from)
            .time("finished_at", to);
    };
    ran("1", "a1", noon - 10 * minute, noon - 5 * minute);
    ran("2", "a1", noon - 5 * minute, noon + 20 * minute + 500 * 1000);
    ran("3", "a1", noon + 30 * minute, noon + 2 * hour); // ends exactly on the hour
    ran("4", "a2", noon, noon + 3 * hour + minute);
    ran("5", "a2", noon + 5 * hour, noon + 5 * hour);
    ran("backwards", "a3", noon, noon - minute);
    jobs.row("runs").text("type", "script").text("agent_id", "a3").time("started_at", noon);
    add(jobs, {"without agent"}).time("started_at", noon).time("finished_at", noon + hour);
    QVERIFY_OK(destination->load(unitOf(jobs)));
    const auto line = [](const char *agent, const char *at, int count, double busy) {
        return QVariantList{QLatin1String(agent), QLatin1String(at), count, busy,
                            qRound(busy / 3600.0 * 10000) / 10000.0};
    };
    QCOMPARE(read(*destination, "SELECT agent_id, hour, jobs, busy_seconds, utilisation FROM "
                                "agent_utilisation ORDER BY agent_id, hour"),
             (QList<QVariantList>{line("a1", "2024-03-01T11:00:00.000Z", 2, 600.0),
                                  line("a1", "2024-03-01T12:00:00.000Z", 2, 3000.5),
                                  line("a1", "2024-03-01T13:00:00.000Z", 1, 3600.0),
                                  line("a2", "2024-03-01T12:00:00.000Z", 1, 3600.0),
                                  line("a2", "2024-03-01T13:00:00.000Z", 1, 3600.0),
                                  line("a2", "2024-03-01T14:00:00.000Z", 1, 3600.0),
                                  line("a2", "2024-03-01T15:00:00.000Z", 1, 60.0),
                                  line("a2", "2024-03-01T17:00:00.000Z", 1, 0.0)}));
}

void TestDestinationViews::emptyTables()
{
    Sandbox box;
    box.config.tablePrefix = QStringLiteral("group_");
    const auto destination = box.prepared();
    QVERIFY(destination);
    for (const char *view :
         {"job_attempts", "job_queue_times", "build_durations", "flaky_steps", "agent_utilisation"}) {
        const auto rows
            = destination->query(QStringLiteral("SELECT * FROM {prefix}%1").arg(QLatin1String(view)), 5);
        QVERIFY_OK(rows);
        QCOMPARE(rows->size(), 1);
    }
}

/// A ring of retries and a job of ten thousand years end all the same.
void TestDestinationViews::hostileRows()
{
    Sandbox box;
    const auto destination = box.prepared();
    QVERIFY(destination);
    Rows jobs(SourceObject::Jobs);
    add(jobs, {"j1"})
        .text("retry_source_job_id", "j2")
        .text("agent_id", "a1")
        .time("started_at", 0)
        .time("finished_at", 8000 * 365 * 24 * hour);
    add(jobs, {"j2"}).text("retry_source_job_id", "j1");
    QVERIFY_OK(destination->load(unitOf(jobs)));
    QCOMPARE(read(*destination, "SELECT max(attempt) <= 1001 FROM job_attempts"), (QList<QVariantList>{{1}}));
    QCOMPARE(read(*destination, "SELECT count(*) < 9000 FROM agent_utilisation"), (QList<QVariantList>{{1}}));
}

QTEST_GUILESS_MAIN(TestDestinationViews)
#include "tst_destinationviews.moc"
