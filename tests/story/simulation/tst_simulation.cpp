// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/choices.h"
#include "tests/story/simulation/history.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QTest>

using namespace kitesync;
using namespace kitesync::simulation;

/// Hundreds of random histories (issue 2, "Right"). KITESYNC_SEEDS="from:count" chooses others.
class TstSimulation final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void drawsAreRepeatable();
    void histories_data();
    void histories();
};

void TstSimulation::drawsAreRepeatable()
{
    QCOMPARE(describe(choicesOf(17)), describe(choicesOf(17)));
    QVERIFY(describe(choicesOf(17)) != describe(choicesOf(18)));
}

void TstSimulation::histories_data()
{
    const QString seeds = qEnvironmentVariable("KITESYNC_SEEDS", QStringLiteral(KITESYNC_DEFAULT_SEEDS));
    const quint64 first = seeds.section(QLatin1Char(':'), 0, 0).toULongLong();
    const quint64 count = std::max<quint64>(seeds.section(QLatin1Char(':'), 1, 1).toULongLong(), 1);
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = first; seed < first + count; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TstSimulation::histories()
{
    QFETCH(quint64, seed);
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("kitesync.*.info=false\nkitesync.*.warning=false"));
    QElapsedTimer timer;
    timer.start();
    History history(choicesOf(seed));
    const QString wrong = history.run();
    if (timer.elapsed() > 20'000 || qEnvironmentVariableIsSet("KITESYNC_TIMES"))
        qInfo("seed %llu took %lld ms", static_cast<unsigned long long>(seed),
              static_cast<long long>(timer.elapsed()));
    // QVERIFY2 cuts long texts.
    if (!wrong.isEmpty())
        qWarning("%s", qPrintable(wrong));
    QVERIFY2(wrong.isEmpty(), "see the story above");
}

QTEST_GUILESS_MAIN(TstSimulation)
#include "tst_simulation.moc"
