// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/datamodel.h"

#include "models/words/language.h"
#include "tests/sync/engine/endlessworld.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;
using namespace std::chrono_literals;

namespace {

/// 250 builds, numbered.
Rows manyBuilds()
{
    Rows builds(SourceObject::Builds);
    for (int i = 1; i <= 250; ++i)
        builds.row("b" + std::to_string(1000 + i))
            .text("state", i % 50 == 0 ? "failed" : "passed")
            .number("number", i);
    builds.text("message", "one\nline");
    return builds;
}

int columnOf(const DataModel &model, const char *name)
{
    return static_cast<int>(model.columns().indexOf(QLatin1String(name)));
}

} // namespace

class TestDataModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void pages()
    {
        EndlessWorld world(manyBuilds(), "ORDER BY x DESC");
        DataModel model(world.box.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(model.state(), DataState::Nothing);
        model.setRelation(QStringLiteral("builds"));
        model.open(world.place(), true);
        QCOMPARE(model.state(), DataState::Loading);
        QTRY_COMPARE(model.state(), DataState::Rows);
        QCOMPARE(model.rowCount(), 200);
        QCOMPARE(model.positionText(), QStringLiteral("1–200 of 250"));
        QVERIFY(model.hasNextPage());
        model.setPage(1);
        QTRY_COMPARE(model.rowCount(), 50);
        QCOMPARE(model.positionText(), QStringLiteral("201–250 of 250"));
        QCOMPARE(model.headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), QStringLiteral("201"));
        QVERIFY(!model.hasNextPage());
    }

    void sortsAndFilters()
    {
        EndlessWorld world(manyBuilds(), "ORDER BY x DESC");
        DataModel model(world.box.clock);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRelation(QStringLiteral("builds"));
        model.open(world.place(), true);
        QTRY_COMPARE(model.state(), DataState::Rows);
        const int number = columnOf(model, "number");
        model.sort(number, Qt::DescendingOrder);
        QTRY_COMPARE(model.index(0, number).data().toString(), QStringLiteral("250"));
        QCOMPARE(model.sortColumn(), number);
        QCOMPARE(model.index(0, columnOf(model, "message")).data().toString(), QStringLiteral("one line"));
        QCOMPARE(model.index(0, columnOf(model, "message")).data(DataModel::FullTextRole).toString(),
                 QStringLiteral("one\nline"));
        QVERIFY(model.index(1, columnOf(model, "message")).data(DataModel::IsNullRole).toBool());

        model.setFilter(QStringLiteral("state"), QStringLiteral("=failed"));
        model.setFilter(QStringLiteral("number"), QStringLiteral(">100"));
        QTRY_COMPARE(model.total(), 3);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.csv({0, number}), QByteArray("id,number\r\nb1250,250\r\nb1200,200\r\nb1150,150\r\n"));
        model.setFilter(QStringLiteral("state"), QStringLiteral("no such state"));
        QTRY_COMPARE(model.state(), DataState::NoMatch);
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.columns().size(), model.columnCount()); // the filters stay where they can be changed
        model.clearFilters();
        QTRY_COMPARE(model.total(), 250);
    }

    void filterWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *text, FilterKind kind, const char *value) {
            QTest::newRow(text) << QString::fromLatin1(text) << int(kind) << QString::fromLatin1(value);
        };
        row("main", FilterKind::Contains, "main");
        row(" main ", FilterKind::Contains, "main");
        row("=main", FilterKind::Equals, "main");
        row("=", FilterKind::IsEmpty, "");
        row("< 5", FilterKind::Less, "5");
        row("<=5", FilterKind::LessOrEqual, "5");
        row(">5", FilterKind::More, "5");
        row(">=5", FilterKind::MoreOrEqual, "5");
        QTest::newRow("nothing") << QStringLiteral("  ") << -1 << QString();
        QTest::newRow("unfinished") << QStringLiteral(">") << -1 << QString();
    }
    void filterWords()
    {
        QFETCH(QString, text);
        QFETCH(int, kind);
        const auto filter = DataModel::filterOf(QStringLiteral("c"), text);
        QCOMPARE(filter.has_value(), kind >= 0);
        if (filter) {
            QCOMPARE(int(filter->kind), kind);
            QTEST(filter->text, "value");
        }
    }

    void aFasterHandWins()
    {
        EndlessWorld world(manyBuilds(), "ORDER BY x DESC");
        DataModel model(world.box.clock, 60s);
        model.setRelation(QStringLiteral("endless"));
        model.open(world.place(), true);
        QTest::qWait(30);
        model.setRelation(QStringLiteral("builds"));
        QTRY_COMPARE(model.state(), DataState::Rows);
        QCOMPARE(model.columns().first(), QStringLiteral("id"));
    }

    void stopsAndGivesUp()
    {
        EndlessWorld world(manyBuilds(), "ORDER BY x DESC");
        DataModel model(world.box.clock, 60s);
        model.setRelation(QStringLiteral("endless"));
        model.open(world.place(), true);
        QTest::qWait(30);
        model.stop();
        QTRY_COMPARE(model.state(), DataState::Stopped);
        DataModel hasty(world.box.clock, 50ms);
        hasty.setRelation(QStringLiteral("endless"));
        hasty.open(world.place(), true);
        QTRY_COMPARE(hasty.state(), DataState::TookTooLong);
        QVERIFY(hasty.stateText().contains(QStringLiteral("5 seconds")));
    }

    void nothingYet()
    {
        Sandbox box;
        DataModel model(box.clock);
        model.setRelation(QStringLiteral("builds"));
        model.open({box.config, Secret()}, false);
        QTRY_COMPARE(model.state(), DataState::Empty);
        QCOMPARE(model.stateText(), QStringLiteral("No builds copied yet."));
        // A database that was there and is gone is another thing.
        model.open({box.config, Secret()}, true);
        QTRY_COMPARE(model.state(), DataState::Failed);
        QCOMPARE(model.error()->kind, ErrorKind::DestinationMissing);
        model.fail(Error{.kind = ErrorKind::KeychainLocked});
        QCOMPARE(model.state(), DataState::Failed);
        QVERIFY(model.stateText().contains(QStringLiteral("keychain is locked")));
        model.close();
        QCOMPARE(model.state(), DataState::Nothing);
    }
};

QTEST_GUILESS_MAIN(TestDataModel)
#include "tst_datamodel.moc"
