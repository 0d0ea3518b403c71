// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/preview/datareader.h"

#include "tests/sync/engine/endlessworld.h"

#include <QElapsedTimer>
#include <QThread>

using namespace kitesync;
using namespace kitesync::tests;
using namespace std::chrono_literals;

namespace {

Rows oneBuild()
{
    Rows builds(SourceObject::Builds);
    builds.row("b1").text("state", "passed").time("created_at", noon);
    return builds;
}

PageQuestion questionOf(const char *relation)
{
    PageQuestion question;
    question.relation = QLatin1String(relation);
    if (question.relation == QLatin1String("endless"))
        question.sortBy = QStringLiteral("x");
    return question;
}

} // namespace

class TestDataReader final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersOnTheAskersThread()
    {
        EndlessWorld world(oneBuild());
        DataReader reader(world.box.clock);
        int answers = 0;
        reader.readPage(world.place(), questionOf("builds"), this, [&](const Result<TablePage> &page) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(page.ok());
            QCOMPARE(page->total, 1);
            ++answers;
        });
        QCOMPARE(answers, 0); // never before the call returned
        reader.readDays(world.place(), QDate(2024, 1, 1), this, [&](const Result<QList<DayFigures>> &days) {
            QVERIFY(days.ok());
            QCOMPARE(days->size(), 1);
            ++answers;
        });
        QTRY_COMPARE(answers, 2);
    }

    void stopInterruptsAndTheNextIsAnswered()
    {
        EndlessWorld world(oneBuild());
        DataReader reader(world.box.clock, 60s);
        std::optional<ErrorKind> stopped;
        bool next = false;
        const auto id = reader.readPage(world.place(), questionOf("endless"), this,
                                        [&](const Result<TablePage> &page) { stopped = page.error().kind; });
        reader.readPage(world.place(), questionOf("builds"), this,
                        [&](const Result<TablePage> &page) { next = page.ok(); });
        QTest::qWait(50); // so that the statement is really under way
        QVERIFY(!stopped);
        reader.stop(id);
        QTRY_VERIFY(stopped.has_value());
        QCOMPARE(*stopped, ErrorKind::Cancelled);
        QTRY_VERIFY(next);
        reader.stop(id); // of what was answered: nothing
    }

    void takesNoLongerThanItsLimit()
    {
        EndlessWorld world(oneBuild());
        DataReader reader(world.box.clock, 100ms);
        std::optional<ErrorKind> failed;
        reader.readPage(world.place(), questionOf("endless"), this,
                        [&](const Result<TablePage> &page) { failed = page.error().kind; });
        QTRY_VERIFY(failed.has_value());
        QCOMPARE(*failed, ErrorKind::TimedOut);
    }

    void rowsComeEvenWhenCountingTakesTooLong()
    {
        EndlessWorld world(oneBuild());
        DataReader reader(world.box.clock, 300ms);
        PageQuestion question = questionOf("endless");
        question.sortBy.clear();
        question.limit = 10;
        std::optional<TablePage> shown;
        reader.readPage(world.place(), question, this, [&](const Result<TablePage> &page) { shown = *page; });
        QTRY_VERIFY(shown.has_value());
        QCOMPARE(shown->rows.size(), 10);
        QCOMPARE(shown->total, -1);
    }

    void goesAwayWhileAQuestionIsUnderWay()
    {
        EndlessWorld world(oneBuild());
        QElapsedTimer time;
        {
            DataReader reader(world.box.clock, 60s);
            reader.readPage(world.place(), questionOf("endless"), this,
                            [](const Result<TablePage> &) { QFAIL("nobody is there to hear it"); });
            QTest::qWait(50);
            time.start();
        }
        QVERIFY(time.elapsed() < 2000);
    }

    void aContextThatDiedHearsNothing()
    {
        EndlessWorld world(oneBuild());
        DataReader reader(world.box.clock);
        auto context = std::make_unique<QObject>();
        bool heard = false;
        bool last = false;
        reader.readPage(world.place(), questionOf("builds"), context.get(),
                        [&](const Result<TablePage> &) { heard = true; });
        context.reset();
        reader.readPage(world.place(), questionOf("builds"), this,
                        [&](const Result<TablePage> &) { last = true; });
        QTRY_VERIFY(last);
        QVERIFY(!heard);
    }

    void whatIsNotThereIsSaid()
    {
        EndlessWorld world(oneBuild());
        DataPlace place = world.place();
        place.config.url += QStringLiteral(".gone");
        DataReader reader(world.box.clock);
        std::optional<ErrorKind> failed;
        reader.readPage(place, questionOf("builds"), this,
                        [&](const Result<TablePage> &page) { failed = page.error().kind; });
        QTRY_VERIFY(failed.has_value());
        QCOMPARE(*failed, ErrorKind::DestinationMissing);
        QVERIFY(!QFile::exists(world.box.path() + QStringLiteral(".gone")));
    }
};

QTEST_GUILESS_MAIN(TestDataReader)
#include "tst_datareader.moc"
