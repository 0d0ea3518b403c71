// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/export.h"

#include "tests/fakes/smallfiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;
using namespace kitesync::tests;

class TestExport final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void field_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << QStringLiteral("plain text") << QStringLiteral("plain text");
        QTest::newRow("comma") << QStringLiteral("a,b") << QStringLiteral("\"a,b\"");
        QTest::newRow("quote") << QStringLiteral("say \"x\"") << QStringLiteral("\"say \"\"x\"\"\"");
        QTest::newRow("line") << QStringLiteral("a\nb") << QStringLiteral("\"a\nb\"");
        QTest::newRow("formula") << QStringLiteral("=1+1") << QStringLiteral("'=1+1");
        QTest::newRow("negative") << QStringLiteral("-5") << QStringLiteral("-5");
        QTest::newRow("minus") << QStringLiteral("-rm") << QStringLiteral("'-rm");
        QTest::newRow("empty") << QString() << QString();
    }
    void field()
    {
        QFETCH(QString, text);
        QTEST(csvField(text), "field");
    }

    void line()
    {
        QCOMPARE(csvLine({QStringLiteral("ä"), QStringLiteral("b,c"), QString()}),
                 QByteArray("\xc3\xa4,\"b,c\",\r\n"));
    }

    void file()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("runs.csv"));
        QCOMPARE(writeFile(path, "one"), QString());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("one"));
        QVERIFY(!writeFile(folder.filePath(QStringLiteral("no/such/folder")), "x").isEmpty());
    }

    void whatDoesNotFitAnyMoreIsSaidAndTheOldFileStays()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("runs.csv"));
        QCOMPARE(writeFile(path, "the old one"), QString());
        const QString why = [&path] {
            const SmallFiles limit;
            return writeFile(path, QByteArray("x").repeated(SmallFiles::most + 1));
        }();
        QVERIFY(!why.isEmpty());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("the old one"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestExport)
#include "tst_export.moc"
