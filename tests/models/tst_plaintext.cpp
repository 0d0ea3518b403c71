// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/plaintext.h"

#include <QTest>

using namespace kitesync;

class TestPlainText final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lines_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("line");
        QTest::newRow("plain") << QStringLiteral("a b") << QStringLiteral("a b");
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("lines") << QStringLiteral(" a\r\n\n b\t") << QStringLiteral("a b");
        QTest::newRow("escape") << QStringLiteral("\x1b[31mred\x07") << QStringLiteral("[31mred");
        QTest::newRow("C1") << QStringLiteral("a\u009bb") << QStringLiteral("a b");
        QTest::newRow("direction") << QStringLiteral("a\u202eb\u2066c") << QStringLiteral("a b c");
        QTest::newRow("separators") << QStringLiteral("a\u2028b\u2029c") << QStringLiteral("a b c");
        QTest::newRow("other scripts") << QStringLiteral("日本 Ünïcode") << QStringLiteral("日本 Ünïcode");
        QTest::newRow("beyond 16 bits") << QStringLiteral("🪁 kite") << QStringLiteral("🪁 kite");
    }
    void lines()
    {
        QFETCH(const QString, text);
        QTEST(plainLine(text), "line");
    }

    void longTextIsCutBetweenCharacters()
    {
        QCOMPARE(plainLine(QStringLiteral("abcdef"), 3), QStringLiteral("abc…"));
        QCOMPARE(plainLine(QStringLiteral("ab🪁def"), 3), QStringLiteral("ab…"));
        QCOMPARE(plainLine(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    }

    void quotes() { QCOMPARE(quoted(QStringLiteral("a\nb")), QStringLiteral("“a b”")); }

    void sentencesAreJoined()
    {
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        QCOMPARE(sentences({text("One."), text("Two."), text("Three.")}), text("One. Two. Three."));
        QCOMPARE(sentences({QString(), text("One."), QString()}), text("One."));
        QCOMPARE(sentences({}), QString());
        QCOMPARE(sentences({text("At %2."), text("%1.")}), text("At %2. %1."));
    }

    void whatIsSaidFollowsTheName()
    {
        QCOMPARE(labelled(QStringLiteral("%2"), QStringLiteral("left out")), QStringLiteral("%2: left out"));
    }
};

QTEST_GUILESS_MAIN(TestPlainText)
#include "tst_plaintext.moc"
