// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/arguments.h"

#include <QTest>

using namespace kitesync::cli;

namespace {

CommandSpec sampleSpec()
{
    return {QStringLiteral("copy"),
            QStringLiteral("Copies."),
            {},
            QStringLiteral("NAME"),
            {{QStringLiteral("every"), QStringLiteral("TIME"), QStringLiteral("How often."), false},
             {QStringLiteral("where"), QStringLiteral("URL"), QStringLiteral("Where to."), true},
             {QStringLiteral("json"), {}, QStringLiteral("For programs."), false}}};
}

} // namespace

class TestArguments final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void goodOnes()
    {
        const ParsedArguments parsed = parseArguments(
            sampleSpec(), {QStringLiteral("--where=x=y"), QStringLiteral("a name"), QStringLiteral("--json"),
                           QStringLiteral("--every"), QStringLiteral("6h")});
        QVERIFY2(parsed.arguments.has_value(), qPrintable(parsed.complaint));
        QCOMPARE(parsed.arguments->positional, QStringLiteral("a name"));
        QCOMPARE(parsed.arguments->value("where"), QStringLiteral("x=y"));
        QCOMPARE(parsed.arguments->value("every"), QStringLiteral("6h"));
        QVERIFY(parsed.arguments->has("json"));
    }

    void namesThatLookLikeOptions()
    {
        const ParsedArguments parsed
            = parseArguments(sampleSpec(), {QStringLiteral("--where"), QStringLiteral("u"),
                                            QStringLiteral("--"), QStringLiteral("--odd")});
        QVERIFY2(parsed.arguments.has_value(), qPrintable(parsed.complaint));
        QCOMPARE(parsed.arguments->positional, QStringLiteral("--odd"));
    }

    void complaints_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("part"); // of the complaint
        const auto row = [](const char *name, const char *arguments, const char *part) {
            QTest::newRow(name) << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts)
                                << QString::fromUtf8(part);
        };
        row("name missing", "--where u", "name is missing");
        row("required option missing", "name", "--where is missing");
        row("unknown option", "name --where u --evry 6h", "Did you mean --every?");
        row("unknown without a neighbour", "name --where u --zzzzzzz", "no option “--zzzzzzz”");
        row("too many", "a b --where u", "one argument too many");
        row("twice", "a --where u --where v", "given twice");
        row("value missing", "a --where", "where");
        row("switch with a value", "a --where u --json=yes", "json");
        row("every complaint says where help is", "a", "kitesync copy --help");
    }
    void complaints()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, part);
        const ParsedArguments parsed = parseArguments(sampleSpec(), arguments);
        QVERIFY(!parsed.arguments.has_value());
        QVERIFY(!parsed.help);
        QVERIFY2(parsed.complaint.contains(part), qPrintable(parsed.complaint));
    }

    void helpAndVersionWinOverMissingThings()
    {
        QVERIFY(parseArguments(sampleSpec(), {QStringLiteral("--help")}).help);
        QVERIFY(parseArguments(sampleSpec(), {QStringLiteral("-h")}).help);
        QVERIFY(parseArguments(sampleSpec(), {QStringLiteral("--version")}).version);
        QVERIFY(parseArguments(sampleSpec(), {QStringLiteral("-v")}).version);
    }

    void secretsAreRefusedAndNeverRepeated_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("equals") << QStringList{QStringLiteral("--token=canary")};
        QTest::newRow("apart") << QStringList{QStringLiteral("--token"), QStringLiteral("canary")};
        QTest::newRow("password") << QStringList{QStringLiteral("--password=canary")};
        QTest::newRow("with others") << QStringList{QStringLiteral("name"), QStringLiteral("--where"),
                                                    QStringLiteral("u"),
                                                    QStringLiteral("--access-token=canary")};
    }
    void secretsAreRefusedAndNeverRepeated()
    {
        QFETCH(const QStringList, arguments);
        const ParsedArguments parsed = parseArguments(sampleSpec(), arguments);
        QVERIFY(!parsed.arguments.has_value());
        QVERIFY(parsed.complaint.contains(QLatin1String("KITESYNC_TOKEN")));
        QVERIFY(!parsed.complaint.contains(QLatin1String("canary")));
    }

    void whatIsGivenIsNotRepeated()
    {
        for (const QStringList &arguments :
             {QStringList{QStringLiteral("a"), QStringLiteral("canary"), QStringLiteral("--where=u")},
              QStringList{QStringLiteral("--unknown=canary")}, QStringList{QStringLiteral("--json=canary")}}) {
            const ParsedArguments parsed = parseArguments(sampleSpec(), arguments);
            QVERIFY(!parsed.complaint.isEmpty());
            QVERIFY2(!parsed.complaint.contains(QLatin1String("canary")), qPrintable(parsed.complaint));
        }
    }

    void nearestNames()
    {
        const QStringList names{QStringLiteral("add"), QStringLiteral("sync"), QStringLiteral("history"),
                                QStringLiteral("demo-server")};
        QCOMPARE(nearest(QStringLiteral("snyc"), names), QStringLiteral("sync"));
        QCOMPARE(nearest(QStringLiteral("hist"), names), QStringLiteral("history"));
        QCOMPARE(nearest(QStringLiteral("demo"), names), QStringLiteral("demo-server"));
        QCOMPARE(nearest(QStringLiteral("demoserver"), names), QStringLiteral("demo-server"));
        QCOMPARE(nearest(QStringLiteral("xyzzy"), names), QString());
        QCOMPARE(nearest(QString(), names), QString());
    }

    void help()
    {
        const QString text = helpOf(sampleSpec());
        QVERIFY(text.contains(QLatin1String("kitesync copy NAME [--every TIME] --where URL [--json]")));
        QVERIFY(text.contains(QLatin1String("How often.")));
        QVERIFY(text.contains(QLatin1String("--help")));
    }

    void secretArgumentsAreOverwritten_data()
    {
        QTest::addColumn<QByteArrayList>("before");
        QTest::addColumn<QByteArrayList>("after");
        QTest::newRow("url") << QByteArrayList{"k", "add", "--destination", "postgresql://me:canary@h/db"}
                             << QByteArrayList{"k", "add", "--destination", "postgresql://me:******@h/db"};
        QTest::newRow("at sign in it") << QByteArrayList{"k", "postgresql://me:ca@nary@h/db"}
                                       << QByteArrayList{"k", "postgresql://me:*******@h/db"};
        QTest::newRow("no password") << QByteArrayList{"k", "postgresql://me@h:5432/db", "https://h:443/x"}
                                     << QByteArrayList{"k", "postgresql://me@h:5432/db", "https://h:443/x"};
        QTest::newRow("token") << QByteArrayList{"k", "--token=canary", "x"}
                               << QByteArrayList{"k", "--token=******", "x"};
        QTest::newRow("token apart") << QByteArrayList{"k", "--token", "canary", "x"}
                                     << QByteArrayList{"k", "--token", "******", "x"};
        QTest::newRow("odbc with braces") << QByteArrayList{"k", "odbc:DSN=a;PWD={a;canary};UID=b"}
                                          << QByteArrayList{"k", "odbc:DSN=a;PWD=**********;UID=b"};
        QTest::newRow("odbc") << QByteArrayList{"k", "odbc:DSN=a;Pwd=canary;UID=b"}
                              << QByteArrayList{"k", "odbc:DSN=a;Pwd=******;UID=b"};
        QTest::newRow("parameter") << QByteArrayList{"k", "postgresql://h/db?password=canary&a=b"}
                                   << QByteArrayList{"k", "postgresql://h/db?password=******&a=b"};
        QTest::newRow("token at the end") << QByteArrayList{"k", "--token"} << QByteArrayList{"k", "--token"};
    }
    void secretArgumentsAreOverwritten()
    {
        QFETCH(QByteArrayList, before);
        std::vector<char *> pointers;
        for (QByteArray &argument : before)
            pointers.push_back(argument.data());
        hideSecretArguments(static_cast<int>(pointers.size()), pointers.data());
        QTEST(before, "after");
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_arguments.moc"
