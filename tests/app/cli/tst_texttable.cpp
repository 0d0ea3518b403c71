// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/texttable.h"

#include <QTest>

using namespace kitesync::cli;

class TestTextTable final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columns()
    {
        QCOMPARE(columnsOf(QStringLiteral("abc")), 3);
        QCOMPARE(columnsOf(QStringLiteral("日本")), 4);
        QCOMPARE(columnsOf(QStringLiteral("🪁")), 2);
        QCOMPARE(columnsOf(QStringLiteral("e\u0301")), 1);
    }

    void cutting()
    {
        QCOMPARE(cutTo(QStringLiteral("abcdef"), 6), QStringLiteral("abcdef"));
        QCOMPARE(cutTo(QStringLiteral("abcdef"), 5), QStringLiteral("abcd…"));
        QCOMPARE(cutTo(QStringLiteral("日本語"), 5), QStringLiteral("日本…"));
        QCOMPARE(cutTo(QStringLiteral("日本語"), 4), QStringLiteral("日…"));
        QCOMPARE(cutTo(QStringLiteral("abc"), 0), QString());
    }

    void padding()
    {
        QCOMPARE(padded(QStringLiteral("ab"), 4), QStringLiteral("ab  "));
        QCOMPARE(padded(QStringLiteral("ab"), 4, Qt::AlignRight), QStringLiteral("  ab"));
        QCOMPARE(padded(QStringLiteral("abcdef"), 4), QStringLiteral("abcdef"));
    }

    void alignment()
    {
        const Stream stream(-1); // no terminal: no colours
        TextTable table(
            {{QStringLiteral("Name")}, {QStringLiteral("Count"), Qt::AlignRight}, {QStringLiteral("Note")}});
        table.addRow({{QStringLiteral("日本")}, {QStringLiteral("1")}, {QStringLiteral("x"), Style::Bad}});
        table.addRow({{QStringLiteral("longer")}, {QStringLiteral("12,000")}, {QString()}});
        QCOMPARE(table.text(stream, 2), QStringLiteral("  Name     Count  Note\n"
                                                       "  日本         1  x\n"
                                                       "  longer  12,000\n"));
    }
};

QTEST_GUILESS_MAIN(TestTextTable)
#include "tst_texttable.moc"
