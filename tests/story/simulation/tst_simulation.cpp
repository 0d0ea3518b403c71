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
    void histories();
};

void TstSimulation::drawsAreRepeatable()
{
    QCOMPARE(describe(choicesOf(17)), describe(choicesOf(17)));
    QVERIFY(describe(choicesOf(17)) != describe(choicesOf(18)));
}

void TstSimulation::histories()
{
    if (!qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
        QLoggingCategory::setFilterRules(QStringLiteral("kitesync.*.info=false\nkitesync.*.warning=false"));
    const QString seeds = qEnvironmentVariable("KITESYNC_SEEDS", QStringLiteral(KITESYNC_DEFAULT_SEEDS));
    const quint64 first = seeds.section(QLatin1Char(':'), 0, 0).toULongLong();
    const quint64 count = std::max<quint64>(seeds.section(QLatin1Char(':'), 1, 1).toULongLong(), 1);
    QStringList failed;
    QElapsedTimer whole;
    whole.start();
    for (quint64 seed = first; seed < first + count; ++seed) {
        QElapsedTimer timer;
        timer.start();
        History history(choicesOf(seed));
        const QString wrong = history.run();
        if (!wrong.isEmpty()) {
            failed.append(QString::number(seed));
            qWarning("%s", qPrintable(wrong));
        }
        if (timer.elapsed() > 10'000 || qEnvironmentVariableIsSet("KITESYNC_TIMES"))
            qInfo("seed %llu took %lld ms", static_cast<unsigned long long>(seed),
                  static_cast<long long>(timer.elapsed()));
    }
    qInfo("%llu histories in %.1f s", static_cast<unsigned long long>(count),
          static_cast<double>(whole.elapsed()) / 1000);
    QVERIFY2(failed.isEmpty(), qPrintable(QStringLiteral("failing seeds: ") + failed.join(QLatin1Char(' '))));
}

QTEST_GUILESS_MAIN(TstSimulation)
#include "tst_simulation.moc"
