// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/destinationtools.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr std::int64_t day = 86400 * second;

/// Two days of builds and jobs.
void fill(Sandbox &box, Destination &destination)
{
    Rows builds(SourceObject::Builds);
    builds.row("b1")
        .text("state", "passed")
        .text("message", "100 % sure_thing")
        .number("number", 7)
        .time("created_at", noon);
    builds.row("b2")
        .text("state", "failed")
        .text("message", "don't \"quote\"")
        .number("number", 10)
        .time("created_at", noon);
    builds.row("b3").text("state", "canceled").number("number", 9).time("created_at", noon + day);
    builds.row("b4").text("state", "running").number("number", 8).time("created_at", noon + day);
    builds.row("b0").text("state", "passed").number("number", 1).time("created_at", noon - 40 * day);
    Rows jobs(SourceObject::Jobs);
    for (int i = 1; i <= 20; ++i)
        jobs.row("j" + std::to_string(i))
            .text("build_id", "b1")
            .text("type", "script")
            .time("runnable_at", noon)
            .time("started_at", noon + i * second);
    jobs.row("waiter")
        .text("build_id", "b1")
        .text("type", "waiter")
        .time("runnable_at", noon)
        .time("started_at", noon + 999 * second);
    jobs.row("early")
        .text("build_id", "b3")
        .text("type", "script")
        .time("runnable_at", noon + day)
        .time("started_at", noon + day - second);
    const auto loaded = destination.load(unitOf(builds, jobs));
    QVERIFY(loaded.ok());
    Q_UNUSED(box)
}

QStringList idsOf(const Result<TablePage> &page)
{
    QStringList ids;
    if (page) {
        for (const QVariantList &row : page->rows)
            ids.append(row.first().toString());
    }
    return ids;
}

PageQuestion buildsWhere(const QString &column, FilterKind kind, const QString &text)
{
    PageQuestion question;
    question.relation = QStringLiteral("builds");
    question.filters = {{column, kind, text}};
    question.sortBy = QStringLiteral("id");
    return question;
}

} // namespace

class TestPreview final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void pages()
    {
        Sandbox box;
        const auto destination = box.prepared();
        fill(box, *destination);
        PageQuestion question;
        question.relation = QStringLiteral("builds");
        question.sortBy = QStringLiteral("number");
        question.descending = true;
        question.limit = 2;
        question.offset = 1;
        const auto page = destination->page(question);
        QVERIFY(page.ok());
        QCOMPARE(idsOf(page), QStringList({QStringLiteral("b3"), QStringLiteral("b4")}));
        QCOMPARE(page->total, 5);
        QCOMPARE(page->columns.first(), QStringLiteral("id"));
        QVERIFY(page->columns.contains(QStringLiteral("_synced_at")));
        QCOMPARE(page->rows.first().size(), page->columns.size());
    }

    void filters_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<FilterKind>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("ids");
        const auto row
            = [](const char *name, const char *column, FilterKind kind, const char *text, const char *ids) {
                  QTest::newRow(name) << QString::fromLatin1(column) << kind << QString::fromLatin1(text)
                                      << QString::fromLatin1(ids);
              };
        row("contains", "message", FilterKind::Contains, "SURE", "b1");
        row("percent is itself", "message", FilterKind::Contains, "% s", "b1");
        row("percent alone", "message", FilterKind::Contains, "1%0", "");
        row("underscore is itself", "message", FilterKind::Contains, "sure_th", "b1");
        row("quotes", "message", FilterKind::Contains, "don't \"q", "b2");
        row("statement", "message", FilterKind::Contains, "'; DROP TABLE builds; --", "");
        row("equals", "state", FilterKind::Equals, "passed", "b0,b1");
        row("number", "number", FilterKind::Equals, "10", "b2");
        row("less", "number", FilterKind::Less, "9", "b0,b1,b4");
        row("at most", "number", FilterKind::LessOrEqual, "9", "b0,b1,b3,b4");
        row("more", "number", FilterKind::More, "8", "b2,b3");
        row("time", "created_at", FilterKind::MoreOrEqual, "2024-03-02", "b3,b4");
        row("empty", "message", FilterKind::IsEmpty, "", "b0,b3,b4");
        row("part of a number", "number", FilterKind::Contains, "1", "b0,b2");
    }
    void filters()
    {
        QFETCH(QString, column);
        QFETCH(FilterKind, kind);
        QFETCH(QString, text);
        Sandbox box;
        const auto destination = box.prepared();
        fill(box, *destination);
        const auto page = destination->page(buildsWhere(column, kind, text));
        QVERIFY(page.ok());
        QTEST(idsOf(page).join(u','), "ids");
        QCOMPARE(page->total, page->rows.size());
    }

    void viewsAndPrefixes()
    {
        Sandbox box;
        box.config.tablePrefix = QStringLiteral("bk_");
        const auto destination = box.prepared();
        fill(box, *destination);
        PageQuestion question;
        question.relation = QStringLiteral("job_queue_times");
        question.filters = {{QStringLiteral("queue_seconds"), FilterKind::More, QStringLiteral("18.5")}};
        const auto page = destination->page(question);
        QVERIFY(page.ok());
        QCOMPARE(page->exists, !isGenericUnderTest()); // a database that nobody knows gets no views
        if (page->exists)
            QCOMPARE(page->total, 2);
        question.relation = QStringLiteral("builds");
        question.filters = {};
        QCOMPARE(destination->page(question)->total, destination->rowCount(SourceObject::Builds).value());
    }

    void whatIsNotThere()
    {
        Sandbox box;
        box.request.objects = SourceObject::Pipelines;
        const auto destination = box.prepared();
        PageQuestion question;
        question.relation = QStringLiteral("builds");
        const auto page = destination->page(question);
        QVERIFY(page.ok());
        QVERIFY(!page->exists);
        const auto days = destination->days(QDate(2024, 1, 1));
        QVERIFY(days.ok());
        QVERIFY(days->isEmpty());
        question.relation = QStringLiteral("pipelines");
        question.sortBy = QStringLiteral("name; DROP TABLE pipelines");
        QCOMPARE(destination->page(question).error().kind, ErrorKind::InvalidValue);
        question.sortBy.clear();
        question.filters = {{QStringLiteral("x\" = \""), FilterKind::Contains, QStringLiteral("y")}};
        QCOMPARE(destination->page(question).error().kind, ErrorKind::InvalidValue);
    }

    void figuresADay()
    {
        Sandbox box;
        const auto destination = box.prepared();
        fill(box, *destination);
        const auto days = destination->days(QDate(2024, 2, 10));
        QVERIFY(days.ok());
        QCOMPARE(days->size(), 2);
        const DayFigures first = days->at(0);
        QCOMPARE(first.day, QDate(2024, 3, 1));
        QCOMPARE(first.passed, 1);
        QCOMPARE(first.failed, 1);
        QCOMPARE(first.passRate(), std::optional<double>(0.5));
        QCOMPARE(first.waits, 20);
        QVERIFY(std::abs(*first.medianWait - 10.0) < 0.01);
        QVERIFY(std::abs(*first.p95Wait - 19.0) < 0.01);
        const DayFigures later = days->at(1);
        QCOMPARE(later.canceled, 1);
        QCOMPARE(later.others, 1);
        QVERIFY(!later.passRate());
        QCOMPARE(*later.medianWait, 0.0); // clocks that disagree make no negative wait
        QCOMPARE(destination->days(QDate(2024, 3, 2))->size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestPreview)
#include "tst_preview.moc"
