// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/demoservercommand.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::cli;

class TestDemoServerSetup final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults()
    {
        const Result<DemoServerSetup> setup = demoSetupFrom({});
        QVERIFY(setup.ok());
        QCOMPARE(setup->organization.builds, 5000);
        QCOMPARE(setup->organization.slug, QStringLiteral("acme"));
        QCOMPARE(setup->server.port, 0);
    }

    void values()
    {
        Arguments arguments;
        arguments.values = {{QStringLiteral("port"), QStringLiteral("65535")},
                            {QStringLiteral("builds"), QStringLiteral("0")},
                            {QStringLiteral("seed"), QStringLiteral("7")},
                            {QStringLiteral("latency"), QStringLiteral("700")},
                            {QStringLiteral("user-limit"), QStringLiteral("50")},
                            {QStringLiteral("speed"), QStringLiteral("0.5")},
                            {QStringLiteral("scopes"), QStringLiteral("read_builds,read_pipelines")},
                            {QStringLiteral("token"), QStringLiteral("t")}};
        const Result<DemoServerSetup> setup = demoSetupFrom(arguments);
        QVERIFY(setup.ok());
        QCOMPARE(setup->server.port, 65535);
        QCOMPARE(setup->organization.builds, 0);
        QCOMPARE(setup->organization.seed, quint64(7));
        QCOMPARE(setup->server.latency, std::chrono::milliseconds(700));
        QCOMPARE(setup->server.userLimit, 50);
        QCOMPARE(setup->server.simulatedSpeed, 0.5);
        QCOMPARE(setup->organization.scopes.size(), 2);
        QCOMPARE(setup->organization.token, QStringLiteral("t"));
    }

    void bad_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *option, const char *value) {
            QTest::newRow(qPrintable(QString::fromLatin1(option) + QLatin1Char(' ') + QString::fromLatin1(value)))
                << QString::fromLatin1(option) << QString::fromLatin1(value);
        };
        row("port", "65536");
        row("port", "http");
        row("builds", "1000001");
        row("builds", "-1");
        row("builds", "1e3");
        row("jobs", "0");
        row("pipelines", "201");
        row("agents", "");
        row("speed", "nan");
        row("speed", "-1");
        row("organization", "");
        row("token", "");
    }
    void bad()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        Arguments arguments;
        arguments.values = {{option, value}};
        const Result<DemoServerSetup> setup = demoSetupFrom(arguments);
        QVERIFY(!setup.ok());
        QCOMPARE(setup.error().subject, QLatin1String("--") + option);
    }

    void everyOptionIsInTheHelp()
    {
        const QString help = helpOf(DemoServerCommand::spec());
        for (const OptionSpec &option : DemoServerCommand::spec().options)
            QVERIFY(help.contains(QLatin1String("--") + option.name));
    }
};

QTEST_GUILESS_MAIN(TestDemoServerSetup)
#include "tst_demoserversetup.moc"
