// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultorder.h"

#include <QTest>

using namespace kitesync;

namespace {

FaultRule ruleOf(const QString &order)
{
    const std::variant<FaultRule, FaultComplaint> read = faultFrom(order);
    if (const auto *complaint = std::get_if<FaultComplaint>(&read))
        qFatal("%s", qPrintable(complaint->words));
    return std::get<FaultRule>(read);
}

} // namespace

/// What is typed to the sample organisation to make it fail.
class TestFaultOrder final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKindAloneHasTheDefaults()
    {
        const FaultRule rule = ruleOf(QStringLiteral("hang"));
        QCOMPARE(rule.kind, FaultKind::Hang);
        QCOMPARE(rule.count, FaultRule().count);
        QCOMPARE(rule.body, FaultRule().body);
        QVERIFY(rule.pathContains.isEmpty());
    }

    void everyKindHasItsName()
    {
        const QStringList names = faultKindNames();
        QCOMPARE(names.size(), static_cast<qsizetype>(FaultKind::GarbageRecords) + 1);
        for (qsizetype number = 0; number < names.size(); ++number)
            QCOMPARE(ruleOf(names.at(number)).kind, static_cast<FaultKind>(number));
    }

    void everySettingIsTaken()
    {
        const FaultRule rule = ruleOf(QStringLiteral(
            "  status  path=/builds query=page=2 per-page-above=10 build=7 build-alone=yes after=3 "
            "count=-1 probability=0.25 status=401 type=text/plain bytes=12 "
            "target=http://127.0.0.1/x body={\"message\":  \"No, no\"}"));
        QCOMPARE(rule.kind, FaultKind::HttpStatus);
        QCOMPARE(rule.pathContains, QStringLiteral("/builds"));
        QCOMPARE(rule.queryContains, QStringLiteral("page=2"));
        QCOMPARE(rule.perPageAbove, 10);
        QCOMPARE(rule.poisonBuild, 7);
        QVERIFY(rule.poisonAlone);
        QCOMPARE(rule.after, 3);
        QCOMPARE(rule.count, -1);
        QCOMPARE(rule.probability, 0.25);
        QCOMPARE(rule.status, 401);
        QCOMPARE(rule.contentType, QByteArray("text/plain"));
        QCOMPARE(rule.bytes, 12);
        QCOMPARE(rule.target, QStringLiteral("http://127.0.0.1/x"));
        QCOMPARE(rule.body, QByteArray("{\"message\":  \"No, no\"}"));
    }

    void theBodyMayBeEmptyAndHoldsTheRest()
    {
        QVERIFY(ruleOf(QStringLiteral("status status=502 body=")).body.isEmpty());
        QCOMPARE(ruleOf(QStringLiteral("status body=a count=3")).body, QByteArray("a count=3"));
        QCOMPARE(ruleOf(QStringLiteral("status body=a count=3")).count, 1);
    }

    void badOnesAreExplained_data()
    {
        QTest::addColumn<QString>("order");
        QTest::addColumn<QString>("named");
        const auto row = [](const char *order, const char *named) {
            QTest::newRow(order) << QString::fromLatin1(order) << QString::fromLatin1(named);
        };
        row("explode", "explode");
        row("", "garbage-records");
        row("Hang", "Hang");
        row("none", "none");
        row("status 401", "401");
        row("status colour=red", "colour");
        row("status =1", "=1");
        row("status status=", "status");
        row("status status=99", "status");
        row("status status=600", "status");
        row("status status=4e2", "status");
        row("hang count=-2", "count");
        row("hang count=99999999999", "count");
        row("hang after=-1", "after");
        row("hang probability=0", "probability");
        row("hang probability=1.1", "probability");
        row("hang probability=nan", "probability");
        row("hang path=", "path");
        row("hang build-alone=1", "build-alone");
        row("oversize bytes=-1", "bytes");
        row("oversize bytes=1073741825", "bytes");
        row("hang count=1 later", "later");
    }
    void badOnesAreExplained()
    {
        QFETCH(const QString, order);
        QFETCH(const QString, named);
        const std::variant<FaultRule, FaultComplaint> read = faultFrom(order);
        const auto *complaint = std::get_if<FaultComplaint>(&read);
        QVERIFY(complaint != nullptr);
        QVERIFY2(complaint->words.contains(named), qPrintable(complaint->words));
    }
};

QTEST_GUILESS_MAIN(TestFaultOrder)
#include "tst_faultorder.moc"
