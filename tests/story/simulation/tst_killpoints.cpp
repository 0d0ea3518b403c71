// SPDX-License-Identifier: GPL-3.0-or-later
// A kill just before and just after every commit of a small copy's first run and of a later one: whatever was committed stays,
// and the next run ends with a copy that equals the source.
#include "tests/story/simulation/history.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::simulation;
using namespace std::chrono_literals;

namespace {

constexpr int commitsOfARun = 16; ///< more than either run has: a number that is never reached kills nothing

Choices smallCopy(int at)
{
    Choices choices;
    choices.seed = static_cast<quint64>(9000 + at);
    choices.demo.seed = 11;
    choices.demo.builds = 90;
    choices.demo.jobsPerBuild = 3;
    choices.demo.pipelines = 4;
    choices.demo.agents = 5;
    choices.demo.historyStart = choices.demo.now.addDays(-10);
    choices.server.organizationLimit = 1'000'000;
    choices.server.userLimit = 1'000'000;
    for (const SourceObject object : allSourceObjects)
        choices.objects.setFlag(object);
    choices.perPage = 20;
    choices.inFlight = 3;
    return choices;
}

Round killed(Disturbance how, int at)
{
    Round round;
    round.disturbance = how;
    round.at = at;
    return round;
}

} // namespace

class TstKillPoints final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstRun_data() { commits(); }
    void firstRun();
    void laterRun_data() { commits(); }
    void laterRun();

private:
    static void commits();
};

void TstKillPoints::commits()
{
    QTest::addColumn<Disturbance>("how");
    QTest::addColumn<int>("at");
    for (int at = 1; at <= commitsOfARun; ++at) {
        QTest::addRow("before commit %d", at) << Disturbance::KillBefore << at;
        QTest::addRow("after commit %d", at) << Disturbance::KillAfter << at;
    }
}

void TstKillPoints::firstRun()
{
    QFETCH(Disturbance, how);
    QFETCH(int, at);
    Choices choices = smallCopy(at);
    choices.rounds = {killed(how, at)};
    History history(choices);
    const QString wrong = history.run();
    if (!wrong.isEmpty())
        qWarning("%s", qPrintable(wrong));
    QVERIFY(wrong.isEmpty());
}

void TstKillPoints::laterRun()
{
    QFETCH(Disturbance, how);
    QFETCH(int, at);
    Choices choices = smallCopy(at);
    Round later = killed(how, at);
    later.mutations = 25;
    later.pause = 3h;
    choices.rounds = {Round(), later};
    History history(choices);
    const QString wrong = history.run();
    if (!wrong.isEmpty())
        qWarning("%s", qPrintable(wrong));
    QVERIFY(wrong.isEmpty());
}

QTEST_GUILESS_MAIN(TstKillPoints)
#include "tst_killpoints.moc"
