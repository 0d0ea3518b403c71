// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/error.h"

#include <QTest>

using namespace kitesync;

/// Our own words for why: filled in any language, whatever the facts are, and kept with the error that they belong to.
class TestReason final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fills_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::addColumn<QStringList>("facts");
        QTest::addColumn<QString>("filled");
        const auto row
            = [](const char *name, const char *sentence, const QStringList &facts, const char *filled) {
                  QTest::newRow(name) << QString::fromUtf8(sentence) << facts << QString::fromUtf8(filled);
              };
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        row("none", "the folder does not exist", {}, "the folder does not exist");
        row("in order", "%1 of %2 bytes", {a, b}, "a of b bytes");
        row("another order", "von %2 kamen %1", {a, b}, "von b kamen a");
        row("twice", "%1, %1", {a}, "a, a");
        row("places within facts", "%1 and %2", {QStringLiteral("%2%1%%"), QStringLiteral("%1")},
            "%2%1%% and %1");
        row("side by side", "%1%2", {a, b}, "ab");
        row("a digit behind", "%12", {a}, "a2");
        row("missing", "%1 of %2", {a}, "a of …");
        row("none is given", "%1", {}, "…");
        row("too many", "%1", {a, b}, "a");
        row("an empty one", "“%1”", {QString()}, "“”");
        row("no places", "100 % of %0 and %x, %", {a}, "100 % of %0 and %x, %");
        row("another script", "%1 バイト: 「%2」", {a, b}, "a バイト: 「b」");
        row("nothing", "", {a}, "");
    }
    void fills()
    {
        QFETCH(const QString, sentence);
        QFETCH(const QStringList, facts);
        Reason reason("", facts);
        QTEST(reason.filled(sentence), "filled");
        reason.pattern = sentence;
        QTEST(reason.inEnglish(), "filled");
        QCOMPARE(reason.isEmpty(), sentence.isEmpty());
    }

    void errorsSayItInEnglishToo()
    {
        const Reason why("“%1” is no host", {QStringLiteral("a;b")});
        const Error error = Error{.kind = ErrorKind::DestinationFailed,
                                  .place = QStringLiteral("place"),
                                  .detail = QStringLiteral("theirs"),
                                  .subject = QStringLiteral("subject"),
                                  .status = 7}
                                .because(why);
        QCOMPARE(error.detail, QStringLiteral("“a;b” is no host"));
        QCOMPARE(error.reason, why);
        QVERIFY(error.kind == ErrorKind::DestinationFailed && error.place == QLatin1String("place")
                && error.subject == QLatin1String("subject") && error.status == 7);
        Error without = error;
        without.reason = {};
        QVERIFY(error != without);
    }

    void values()
    {
        const Error error = invalidValue(QStringLiteral("name"), QStringLiteral("pipeline"), "it is empty");
        QCOMPARE(error.kind, ErrorKind::InvalidValue);
        QCOMPARE(error.subject, QStringLiteral("name"));
        QCOMPARE(error.place, QStringLiteral("pipeline"));
        QCOMPARE(error.detail, QStringLiteral("it is empty"));
        QCOMPARE(error.reason, Reason("it is empty"));
    }
};

QTEST_GUILESS_MAIN(TestReason)
#include "tst_reason.moc"
