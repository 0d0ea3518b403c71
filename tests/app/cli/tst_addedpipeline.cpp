// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands/addcommand.h"

#include <QTest>

using namespace kitesync;
using namespace kitesync::cli;
using namespace std::chrono_literals;

namespace {

const QDateTime now(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

Arguments minimal()
{
    Arguments arguments;
    arguments.values = {{QStringLiteral("name"), QStringLiteral("Acme CI")},
                        {QStringLiteral("organization"), QStringLiteral("acme")},
                        {QStringLiteral("destination"), QStringLiteral("sqlite:/data/a.sqlite")}};
    return arguments;
}

Arguments with(const char *option, const QString &value)
{
    Arguments arguments = minimal();
    arguments.values.insert(QLatin1String(option), value);
    return arguments;
}

} // namespace

class TestAddedPipeline final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void defaults()
    {
        const Result<AddedPipeline> added = pipelineFrom(minimal(), now);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        const PipelineConfig &config = added->config;
        QCOMPARE(config.name, QStringLiteral("Acme CI"));
        QCOMPARE(config.organization, QStringLiteral("acme"));
        QCOMPARE(config.destination.url, QStringLiteral("sqlite:/data/a.sqlite"));
        QCOMPARE(listOf(config.objects).size(), 4);
        QCOMPARE(config.every.value_or(0min), std::chrono::minutes(6h));
        QVERIFY(!config.historyFrom);
        QVERIFY(config.destination.views);
        QVERIFY(!config.key.isEmpty());
        QVERIFY(!added->needsPassword);
    }

    void choices()
    {
        Arguments arguments = minimal();
        arguments.values.insert(QStringLiteral("objects"), QStringLiteral("jobs, Agents"));
        arguments.values.insert(QStringLiteral("every"), QStringLiteral("30m"));
        arguments.values.insert(QStringLiteral("history-from"), QStringLiteral("2024-02-29"));
        arguments.values.insert(QStringLiteral("table-prefix"), QStringLiteral("bk_"));
        arguments.values.insert(QStringLiteral("api-url"), QStringLiteral("http://127.0.0.1:8080/"));
        arguments.values.insert(QStringLiteral("no-views"), QString());
        arguments.values.insert(QStringLiteral("organization"),
                                QStringLiteral("https://buildkite.com/Acme/builds?x=1"));
        const Result<AddedPipeline> added = pipelineFrom(arguments, now);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        QCOMPARE(added->config.objects, SourceObject::Jobs | SourceObject::Agents); // without Builds is allowed
        QCOMPARE(added->config.every.value_or(0min), 30min);
        QCOMPARE(added->config.historyFrom.value_or(QDate()), QDate(2024, 2, 29));
        QCOMPARE(added->config.destination.tablePrefix, QStringLiteral("bk_"));
        QCOMPARE(added->config.organization, QStringLiteral("acme"));
        QVERIFY(!added->config.destination.views);
    }

    void bad_data()
    {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QString>("value");
        const auto row = [](const char *option, const QString &value) {
            QTest::newRow(qPrintable(QLatin1String(option) + QLatin1Char(' ') + value.left(30)))
                << QString::fromLatin1(option) << value;
        };
        const auto text = [](const char *utf8) { return QString::fromUtf8(utf8); };
        row("name", text("   "));
        row("name", QString(256, QLatin1Char('x')));
        row("name", text("a\nb"));
        row("organization", text(""));
        row("organization", text("Acme Inc"));
        row("organization", text("acme/x"));
        row("objects", text(""));
        row("objects", text("build"));
        row("objects", text("builds;jobs"));
        row("every", text("1.5h"));
        row("every", text("25h"));
        row("every", text("0"));
        row("every", text("29m"));
        row("every", text("daily"));
        row("history-from", text("2026-09-02"));
        row("history-from", text("2023-02-29"));
        row("history-from", text("yesterday"));
        row("table-prefix", text("a b"));
        row("table-prefix", text("a\";--"));
        row("api-url", text("http://api.example.com"));
        row("api-url", text("https://user:pw@api.example.com"));
        row("api-url", text("ftp://127.0.0.1"));
        row("api-url", text("api.buildkite.com"));
        row("api-url", text(""));
        row("destination", text("acme.sqlite"));
        row("destination", text("sqlite:"));
    }
    void bad()
    {
        QFETCH(const QString, option);
        QFETCH(const QString, value);
        const Result<AddedPipeline> added = pipelineFrom(with(qPrintable(option), value), now);
        QVERIFY(!added.ok());
        QCOMPARE(added.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(added.error().subject, QLatin1String("--") + option);
        QVERIFY(!added.error().detail.isEmpty());
    }

    void namesOfExactlyTheLimit()
    {
        // 255 characters that take two UTF-16 units each.
        QString name;
        for (int i = 0; i < 255; ++i)
            name += QStringLiteral("🪁");
        QVERIFY(pipelineFrom(with("name", name), now).ok());
        QVERIFY(!pipelineFrom(with("name", name + QLatin1Char('x')), now).ok());
    }

    void aPasswordIsTakenOutOfTheUrl()
    {
        const Result<AddedPipeline> added
            = pipelineFrom(with("destination", QStringLiteral("postgresql://me:canary@h/db")), now);
        QVERIFY2(added.ok(), added ? "" : qPrintable(added.error().detail));
        QCOMPARE(added->password.reveal(), QByteArray("canary"));
        QVERIFY(added->needsPassword);
        QVERIFY(!added->config.destination.url.contains(QLatin1String("canary")));
    }
};

QTEST_GUILESS_MAIN(TestAddedPipeline)
#include "tst_addedpipeline.moc"
