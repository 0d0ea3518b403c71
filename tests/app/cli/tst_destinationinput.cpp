// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destinationinput.h"

#include <QDir>
#include <QTest>

using namespace kitesync;
using namespace kitesync::cli;

class TestDestinationInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void good_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QByteArray>("password");
        const auto row = [](const char *name, const char *text, const QString &url, const char *password) {
            QTest::newRow(name) << QString::fromUtf8(text) << url << QByteArray(password);
        };
        const auto text = [](const char *latin1) { return QString::fromLatin1(latin1); };
        row("absolute", "sqlite:/data/a.sqlite", text("sqlite:/data/a.sqlite"), "");
        row("relative", "sqlite:b/../a.sqlite", text("sqlite:/here/a.sqlite"), "");
        row("spaces and colons", "sqlite:/data/a b:c.sqlite", text("sqlite:/data/a b:c.sqlite"), "");
        row("home", "sqlite:~/a.sqlite", text("sqlite:") + QDir::homePath() + text("/a.sqlite"), "");
        row("triple slash", "sqlite:///data/a.sqlite", text("sqlite:/data/a.sqlite"), "");
        row("postgresql", "postgresql://me@h:5432/db?sslmode=require",
            text("postgresql://me@h:5432/db?sslmode=require"), "");
        row("postgres", "postgres://me@h/db", text("postgresql://me@h/db"), "");
        row("password", "postgresql://me:p%40ss@h/db", text("postgresql://me@h/db"), "p@ss");
        row("password as parameter", "postgresql://me@h/db?password=p%40ss&sslmode=require",
            text("postgresql://me@h/db?sslmode=require"), "p@ss");
        row("mysql", "mysql://me:secret@h/db", text("mysql://me@h/db"), "secret");
        row("odbc", "odbc:DSN=x;PWD=secret;UID=me", text("odbc:DSN=x;UID=me"), "secret");
        row("odbc password in braces", "odbc:Driver={x;y};Password={a;b}", text("odbc:Driver={x;y}"), "a;b");
        row("odbc name", "odbc:warehouse", text("odbc:warehouse"), "");
    }
    void good()
    {
        QFETCH(const QString, text);
        const Result<DestinationInput> input = parseDestination(text, QStringLiteral("/here"));
        QVERIFY(input.ok());
        QTEST(input->url, "url");
        QTEST(input->password.reveal(), "password");
        QCOMPARE(input->needsPassword, !text.startsWith(QLatin1String("sqlite:")));
    }

    void bad_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("path only") << QStringLiteral("/data/a.sqlite");
        QTest::newRow("no path") << QStringLiteral("sqlite:");
        QTest::newRow("folder") << QStringLiteral("sqlite:/data/");
        QTest::newRow("no host") << QStringLiteral("postgresql:///db:canary");
        QTest::newRow("no database") << QStringLiteral("postgresql://me:canary@h");
        QTest::newRow("other scheme") << QStringLiteral("oracle://me:canary@h/db");
        QTest::newRow("bad port") << QStringLiteral("postgresql://me:canary@h:port/db");
        QTest::newRow("odbc without anything") << QStringLiteral("odbc:");
        QTest::newRow("odbc with a password only") << QStringLiteral("odbc:PWD=canary");
    }
    void bad()
    {
        QFETCH(const QString, text);
        const Result<DestinationInput> input = parseDestination(text, QStringLiteral("/here"));
        QVERIFY(!input.ok());
        QCOMPARE(input.error().kind, ErrorKind::InvalidValue);
        QVERIFY(!input.error().detail.contains(QLatin1String("canary")));
        QVERIFY(!input.error().detail.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestDestinationInput)
#include "tst_destinationinput.moc"
