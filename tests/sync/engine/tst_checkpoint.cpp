// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/plan/checkpoint.h"

#include <QTest>

using namespace kitesync;

namespace {

RecordRef build(const std::string &id, bool open, Seconds created = 100)
{
    RecordRef ref;
    ref.id = id;
    ref.slug = "web";
    ref.pipelineId = "p1";
    ref.number = 7;
    ref.createdAt = created * 1'000'000;
    ref.open = open;
    return ref;
}

StateMap applied(StateMap state, const std::vector<StateChange> &changes)
{
    for (const StateChange &change : changes) {
        if (change.json)
            state.insert_or_assign(change.object, *change.json);
        else
            state.erase(change.object);
    }
    return state;
}

} // namespace

class TestCheckpoint final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingMeansNothingWasWalked();
    void comesBackAsItWasWritten();
    void followsOpenBuilds();
    void saysWhichEntryIsDamaged();
};

void TestCheckpoint::nothingMeansNothingWasWalked()
{
    const auto checkpoint = Checkpoint::fromState({});
    QVERIFY(checkpoint.ok());
    QVERIFY(!checkpoint->covered);
    QVERIFY(!checkpoint->pipelinesKnown);
    QVERIFY(checkpoint->open.empty());
}

void TestCheckpoint::comesBackAsItWasWritten()
{
    Checkpoint written;
    written.covered = SourceObject::Builds | SourceObject::Jobs;
    written.from = 1;
    written.firstStart = 1000;
    written.watermark = 2000;
    written.newest = 1999;
    written.completeStart = 1500;
    written.reconciledTo = 42;
    written.spans = {{10, 20, {}, {}}, {1, 5, QStringLiteral("p1"), QStringLiteral("web")}};
    written.pipelines = {{QStringLiteral("p1"), {QStringLiteral("web"), false}},
                         {QStringLiteral("p2"), {QStringLiteral("old"), true}}};
    written.reading = 1'700'000'000'123'000;
    std::vector<StateChange> changes{written.buildsEntry(), written.pipelinesEntry(), written.clockEntry()};
    written.noteBuilds({build("b1", true)}, changes);

    const auto read = Checkpoint::fromState(applied({}, changes));
    QVERIFY(read.ok());
    QCOMPARE(read->covered, written.covered);
    QCOMPARE(read->from, written.from);
    QCOMPARE(read->firstStart, written.firstStart);
    QCOMPARE(read->watermark, written.watermark);
    QCOMPARE(read->newest, std::optional<Seconds>(1999));
    QCOMPARE(read->completeStart, written.completeStart);
    QCOMPARE(read->reconciledTo, written.reconciledTo);
    QCOMPARE(read->spans, written.spans);
    QCOMPARE(read->pipelines, written.pipelines);
    QVERIFY(read->pipelinesKnown);
    QCOMPARE(read->reading, written.reading);
    QCOMPARE(read->open, written.open);
}

void TestCheckpoint::followsOpenBuilds()
{
    Checkpoint checkpoint;
    std::vector<StateChange> changes;
    checkpoint.noteBuilds({build("a", true), build("b", false), build("c", true)}, changes);
    QCOMPARE(changes.size(), std::size_t(2));
    QCOMPARE(checkpoint.open.size(), std::size_t(2));

    StateMap state = applied({}, changes);
    changes.clear();
    checkpoint.noteBuilds({build("a", true)}, changes);
    QVERIFY2(changes.empty(), "what did not change is not written again");
    RecordRef rejected = build("d", true);
    rejected.rejected = true;
    checkpoint.noteBuilds({build("a", false), rejected}, changes);
    state = applied(state, changes);
    QCOMPARE(state.size(), std::size_t(1));
    QVERIFY(state.contains("open/c"));
}

void TestCheckpoint::saysWhichEntryIsDamaged()
{
    for (const char *json : {"", "{", "[]", R"({"spans":[1]})", R"({"from":"x"})"}) {
        const auto checkpoint = Checkpoint::fromState({{"builds", json}});
        QVERIFY2(!checkpoint.ok(), json);
        QCOMPARE(checkpoint.error().kind, ErrorKind::DestinationFailed);
        QVERIFY(checkpoint.error().detail.contains(QStringLiteral("builds")));
    }
}

QTEST_GUILESS_MAIN(TestCheckpoint)
#include "tst_checkpoint.moc"
