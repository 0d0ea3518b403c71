// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/destinationurl.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

class TestDestinationUrl final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void paths()
    {
        const QString path = QStringLiteral("/data/a b:c.sqlite");
        QVERIFY(isSqliteUrl(sqliteUrl(path)));
        QCOMPARE(sqlitePath(sqliteUrl(path)), path);
        for (const char *other : {"", "sqlite", "odbc:sqlite:a", "postgresql://sqlite:1/db"}) {
            QVERIFY2(!isSqliteUrl(QLatin1String(other)), other);
            QVERIFY2(sqlitePath(QLatin1String(other)).isEmpty(), other);
        }
    }

    void places()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("a.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(QFile::link(file.fileName(), folder.filePath(QStringLiteral("b.sqlite"))));
        const auto url = [&](const char *name) { return sqliteUrl(folder.filePath(QLatin1String(name))); };
        QVERIFY(isSamePlace(url("a.sqlite"), url("a.sqlite")));
        QVERIFY(isSamePlace(url("a.sqlite"), url("b.sqlite")));
        QVERIFY(!isSamePlace(url("a.sqlite"), url("c.sqlite")));
        QVERIFY(isSamePlace(url("c.sqlite"), url("c.sqlite")));
        QVERIFY(!isSamePlace(url("c.sqlite"), url("d.sqlite")));
        QVERIFY(!isSamePlace(url("a.sqlite"), QStringLiteral("odbc:x")));
    }
};

QTEST_GUILESS_MAIN(TestDestinationUrl)
#include "tst_destinationurl.moc"
