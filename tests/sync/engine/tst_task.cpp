// SPDX-License-Identifier: GPL-3.0-or-later
// moc 6.4 cannot read <coroutine>.
#ifndef Q_MOC_RUN
#include "sync/engine/work/task.h"
#endif

#include <QTest>

#include <string>

using namespace kitesync;

namespace {

Task<int> doubled(Pending<int> pending)
{
    const int value = co_await pending;
    co_return value * 2;
}

Task<void> append(Pending<int> pending, std::string &log)
{
    const int value = co_await doubled(pending);
    log += std::to_string(value) + ' ';
}

Task<void> passGate(Gate &gate, int times, std::string &log)
{
    for (int i = 0; i < times; ++i) {
        co_await gate.passed();
        log += '.';
    }
}

Task<void> waitFor(TaskGroup &group, std::string &log)
{
    co_await group.all();
    log += "all";
}

} // namespace

class TestTask final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesOnWhenTheValueComes();
    void takesAValueThatWasThereBefore();
    void groupEndsWithItsLastTask();
    void gateLetsEverybodyPassOnce();
    void laterCompletionsAreIgnored();
};

void TestTask::goesOnWhenTheValueComes()
{
    std::string log;
    TaskGroup group;
    const Pending<int> first;
    const Pending<int> second;
    group.spawn(append(first, log));
    group.spawn(append(second, log));
    QCOMPARE(group.running(), 2);
    second.complete(2);
    first.complete(1);
    QCOMPARE(log, std::string("4 2 "));
    QCOMPARE(group.running(), 0);
}

void TestTask::takesAValueThatWasThereBefore()
{
    std::string log;
    TaskGroup group;
    const Pending<int> pending;
    pending.complete(21);
    group.spawn(append(pending, log));
    QCOMPARE(log, std::string("42 "));
}

void TestTask::groupEndsWithItsLastTask()
{
    std::string log;
    TaskGroup inner;
    TaskGroup outer;
    const Pending<int> pending;
    inner.spawn(append(pending, log));
    outer.spawn(waitFor(inner, log));
    QVERIFY(log.empty());
    pending.complete(1);
    QCOMPARE(log, std::string("2 all"));
    QCOMPARE(outer.running(), 0);
}

void TestTask::gateLetsEverybodyPassOnce()
{
    std::string log;
    TaskGroup group;
    Gate gate;
    group.spawn(passGate(gate, 2, log));
    group.spawn(passGate(gate, 1, log));
    gate.open();
    QCOMPARE(log, std::string(".."));
    gate.open();
    QCOMPARE(log, std::string("..."));
    QCOMPARE(group.running(), 0);
}

void TestTask::laterCompletionsAreIgnored()
{
    std::string log;
    TaskGroup group;
    const Pending<int> pending;
    group.spawn(append(pending, log));
    pending.complete(1);
    pending.complete(5);
    QCOMPARE(log, std::string("2 "));
}

QTEST_GUILESS_MAIN(TestTask)
#include "tst_task.moc"
