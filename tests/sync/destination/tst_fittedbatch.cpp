// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/fittedbatch.h"

#include "tests/sync/destination/destinationtools.h"

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr std::size_t longest = 20;
const std::string tooLong(30, 'x');

std::string textIn(const RowBatch &batch, std::string_view column)
{
    const std::size_t at
        = column == extraColumn ? batch.extraIndex() : batch.table().indexOfColumn(column).value();
    return std::string(batch.text(batch.cell(0, at)));
}

bool isNull(const RowBatch &batch, std::string_view column)
{
    const std::size_t at
        = column == extraColumn ? batch.extraIndex() : batch.table().indexOfColumn(column).value();
    return batch.cell(0, at).isNull();
}

} // namespace

class TestFittedBatch final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// What goes to "extra" for one database comes back from there for another, and "extra" is as it was.
    void thereAndBack_data()
    {
        QTest::addColumn<QByteArray>("extra");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("others") << QByteArray(
            "{\"z\":1,\"creator\":{\"avatar_url\":\"u\"},\"a\":[{\"b\":\"}\"}]}");
        QTest::newRow("no object in the way") << QByteArray("{\"creator\":\"somebody\"}");
        QTest::newRow("quotes") << QByteArray("{\"say \\\"x\\\"\":\"\\\\\"}");
    }
    void thereAndBack()
    {
        QFETCH(const QByteArray, extra);
        const std::string hostile = "\"\\\n\t/é😀" + tooLong;
        Rows builds(SourceObject::Builds);
        builds.row("1").text("state", "passed").text("branch", tooLong).text("creator_name", hostile);
        builds.text("creator_email", tooLong + "@").text("pipeline_slug", tooLong);
        if (!extra.isEmpty())
            builds.json("extra", extra.toStdString());
        std::optional<FittedBatch> fit = fitted(builds.batch, longest);
        QVERIFY(fit);
        QCOMPARE(fit->moved, 4);
        for (const char *column : {"branch", "creator_name", "creator_email", "pipeline_slug"})
            QVERIFY2(isNull(fit->batch, column), column);
        restore(fit->batch, longest);
        QCOMPARE(textIn(fit->batch, "branch"), tooLong);
        QCOMPARE(textIn(fit->batch, "creator_name"), hostile);
        QCOMPARE(textIn(fit->batch, "creator_email"), tooLong + "@");
        QCOMPARE(textIn(fit->batch, "pipeline_slug"), tooLong);
        QCOMPARE(isNull(fit->batch, "extra"), extra.isEmpty());
        QCOMPARE(textIn(fit->batch, "extra"), extra.toStdString());
    }

    /// Texts that would have fitted were never moved, and a column that has a value keeps it.
    void whatWasNotMovedStays()
    {
        Rows builds(SourceObject::Builds);
        const std::string extra
            = "{\"tag\":\"short\",\"branch\":\"" + tooLong + "\",\"state\":12345678901234567890}";
        builds.row("1").text("branch", "main").json("extra", extra);
        restore(builds.batch, longest);
        QCOMPARE(textIn(builds.batch, "extra"), extra);
        QCOMPARE(textIn(builds.batch, "branch"), std::string("main"));
        QVERIFY(isNull(builds.batch, "tag") && isNull(builds.batch, "state"));
    }
};

QTEST_GUILESS_MAIN(TestFittedBatch)
#include "tst_fittedbatch.moc"
