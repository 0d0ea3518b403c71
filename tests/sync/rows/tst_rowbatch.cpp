// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/rowbatch.h"

#include <QTest>

using namespace kitesync;

class TestRowBatch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void startsEmpty();
    void rowsAreNull();
    void storesText();
    void cellsSurviveGrowth();
    void dropsTheLastRow();
    void filters_data();
    void filters();
    void takesRowsOfAnother();
    void answersPutTogether();
    void countsItsMemory();

private:
    static RowBatch numbered(int rows);
};

RowBatch TestRowBatch::numbered(int rows)
{
    RowBatch batch(SourceObject::Agents);
    for (int i = 0; i < rows; ++i) {
        const std::size_t row = batch.appendRow();
        batch.setCell(row, 0, batch.store("id-" + std::to_string(i)));
        batch.setCell(row, batch.extraIndex(), {0, Cell::Kind::Json});
    }
    return batch;
}

void TestRowBatch::startsEmpty()
{
    const RowBatch batch(SourceObject::Jobs);
    QVERIFY(batch.isEmpty());
    QCOMPARE(batch.rowCount(), std::size_t(0));
    QCOMPARE(batch.width(), tableOf(SourceObject::Jobs).columns.size() + 1);
    QCOMPARE(batch.extraIndex(), tableOf(SourceObject::Jobs).columns.size());
    QVERIFY(batch.carried().all());
    QCOMPARE(&batch.table(), &tableOf(SourceObject::Jobs));
}

void TestRowBatch::rowsAreNull()
{
    RowBatch batch(SourceObject::Builds);
    QCOMPARE(batch.appendRow(), std::size_t(0));
    QCOMPARE(batch.appendRow(), std::size_t(1));
    for (std::size_t column = 0; column < batch.width(); ++column) {
        QVERIFY(batch.cell(1, column).isNull());
        QVERIFY(batch.text(batch.cell(1, column)).empty());
    }
}

void TestRowBatch::storesText()
{
    RowBatch batch(SourceObject::Builds);
    batch.appendRow();
    batch.setCell(0, 0, batch.store("first"));
    batch.setCell(0, 1, batch.store("{}", Cell::Kind::Json));
    batch.setCell(0, 2, batch.store(""));
    QCOMPARE(batch.id(0), std::string_view("first"));
    QCOMPARE(batch.text(batch.cell(0, 1)), std::string_view("{}"));
    QCOMPARE(batch.cell(0, 1).kind, Cell::Kind::Json);
    QVERIFY2(!batch.cell(0, 2).isNull(), "an empty text is no NULL");
}

void TestRowBatch::cellsSurviveGrowth()
{
    const RowBatch batch = numbered(5000);
    for (int i = 0; i < 5000; ++i)
        QCOMPARE(batch.id(std::size_t(i)), std::string_view("id-" + std::to_string(i)));
}

void TestRowBatch::dropsTheLastRow()
{
    RowBatch batch = numbered(3);
    batch.dropLastRow();
    QCOMPARE(batch.rowCount(), std::size_t(2));
    QCOMPARE(batch.id(1), std::string_view("id-1"));
    batch.appendRow();
    QVERIFY2(batch.cell(2, 0).isNull(), "nothing of the dropped row is left");
}

void TestRowBatch::filters_data()
{
    QTest::addColumn<QByteArray>("keep"); // a letter a row
    QTest::addColumn<QByteArray>("left");
    QTest::newRow("all") << QByteArray("yyyy") << QByteArray("0123");
    QTest::newRow("none") << QByteArray("nnnn") << QByteArray();
    QTest::newRow("first") << QByteArray("ynnn") << QByteArray("0");
    QTest::newRow("last") << QByteArray("nnny") << QByteArray("3");
    QTest::newRow("some") << QByteArray("nyny") << QByteArray("13");
}

void TestRowBatch::filters()
{
    QFETCH(QByteArray, keep);
    QFETCH(QByteArray, left);
    RowBatch batch = numbered(4);
    std::vector<bool> flags;
    for (const char c : keep)
        flags.push_back(c == 'y');
    batch.filterRows(flags);
    QCOMPARE(batch.rowCount(), std::size_t(left.size()));
    for (qsizetype i = 0; i < left.size(); ++i) {
        QCOMPARE(batch.id(std::size_t(i)), std::string_view("id-" + std::string(1, left[i])));
        QCOMPARE(batch.cell(std::size_t(i), batch.extraIndex()).kind, Cell::Kind::Json);
    }
}

void TestRowBatch::takesRowsOfAnother()
{
    RowBatch first = numbered(2);
    first.setReadAt(10);
    RowBatch second = numbered(3);
    second.setReadAt(7);
    QVERIFY(first.takes(second));
    first.append(second);
    QCOMPARE(first.rowCount(), std::size_t(5));
    QCOMPARE(first.readAt(), std::int64_t(10));
    const auto isAt = [&](std::size_t row, std::string_view id, std::int64_t readAt) {
        return first.id(row) == id && first.readAt(row) == readAt;
    };
    QVERIFY(isAt(1, "id-1", 10) && isAt(2, "id-0", 7) && isAt(4, "id-2", 7));
    first.filterRows({true, false, false, true, true});
    QVERIFY(isAt(0, "id-0", 10) && isAt(1, "id-1", 7) && isAt(2, "id-2", 7));
    first.appendRow();
    QCOMPARE(first.readAt(3), std::int64_t(10));
    first.dropLastRow();
    RowBatch third = numbered(1);
    third.setReadAt(99);
    first.append(third);
    QVERIFY(isAt(3, "id-0", 99));
    QCOMPARE(first.readAt(), std::int64_t(99));
    first.setReadAt(5);
    QVERIFY(isAt(0, "id-0", 5) && isAt(3, "id-0", 5));

    ColumnMask fewer = third.carried();
    fewer.reset(1);
    third.setCarried(fewer);
    QVERIFY(!first.takes(third));
    QVERIFY(!first.takes(RowBatch(SourceObject::Jobs)));
}

void TestRowBatch::answersPutTogether()
{
    RowSet rows;
    rows.batches = {numbered(2), RowBatch(SourceObject::Jobs)};
    rows.coerced[0] = 1;
    RowSet later;
    RowBatch partial = numbered(1);
    partial.setCarried(ColumnMask(1));
    later.batches = {numbered(3), partial};
    later.coerced[0] = 2;
    later.rejected.push_back({SourceObject::Jobs, "j", "why", "{}"});
    rows.append(std::move(later));
    QCOMPARE(rows.batches.size(), std::size_t(3));
    QCOMPARE(rows.batches[0].rowCount(), std::size_t(5));
    QCOMPARE(rows.batches[2].rowCount(), std::size_t(1));
    QCOMPARE(rows.coerced[0], std::int64_t(3));
    QCOMPARE(rows.rejected.size(), std::size_t(1));
    // Behind rows of another kind, though an earlier batch would take them: what was read later comes later.
    RowSet last;
    last.batches = {numbered(4)};
    rows.append(std::move(last));
    QCOMPARE(rows.batches.size(), std::size_t(4));
    QCOMPARE(rows.batches[0].rowCount(), std::size_t(5));
    QCOMPARE(rows.batches[3].rowCount(), std::size_t(4));
}

void TestRowBatch::countsItsMemory()
{
    RowSet rows;
    QCOMPARE(rows.byteSize(), std::size_t(0));
    rows.batches.push_back(numbered(1000));
    const std::size_t size = rows.byteSize();
    QVERIFY(size >= 1000 * rows.batches.front().width() * RowBatch::cellBytes);
    rows.rejected.push_back({SourceObject::Jobs, {}, "why", std::string(5000, 'x')});
    QVERIFY(rows.byteSize() >= size + 5000);
}

QTEST_GUILESS_MAIN(TestRowBatch)
#include "tst_rowbatch.moc"
