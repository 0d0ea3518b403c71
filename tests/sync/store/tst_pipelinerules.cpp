// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinerules.h"

#include "tests/sync/store/storesamples.h"

#include <QDir>
#include <QTest>
#include <QUuid>

#include <cmath>
#include <functional>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

const QDateTime now = QDateTime(QDate(2026, 9, 1), QTime(12, 0), Qt::UTC);

template <typename T> void expectInvalid(const Result<T> &result, const char *field)
{
    QVERIFY(!result.ok());
    QCOMPARE(result.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(result.error().subject, QLatin1String(field));
    QVERIFY(!result.error().detail.isEmpty());
}

} // namespace

class TestPipelineRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names_data();
    void names();
    void organizations_data();
    void organizations();
    void apiUrls_data();
    void apiUrls();
    void destinations_data();
    void destinations();
    void passwordsAreRefusedWithoutBeingRepeated();
    void whatMayBePartOfAPasswordIsRefused();
    void prefixesAndSchemas_data();
    void prefixesAndSchemas();
    void wholePipelines();
    void whatIsMissingIsFilledIn();
};

void TestPipelineRules::names_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept"); // empty: refused
    const auto kite = QString::fromUtf8("\xf0\x9f\xaa\x81");
    QTest::newRow("plain") << QStringLiteral("Acme CI") << QStringLiteral("Acme CI");
    QTest::newRow("trimmed") << QStringLiteral(" \t Acme\u00a0") << QStringLiteral("Acme");
    QTest::newRow("one form of an accent") << QStringLiteral("e\u0301") << QStringLiteral("\u00e9");
    QTest::newRow("255 characters") << QString(255, u'x') << QString(255, u'x');
    QTest::newRow("255 characters of two units") << kite.repeated(255) << kite.repeated(255);
    QTest::newRow("256 characters") << QString(256, u'x') << QString();
    QTest::newRow("256 characters of two units") << kite.repeated(256) << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only space") << QStringLiteral(" \n\t ") << QString();
    QTest::newRow("line break") << QStringLiteral("a\nb") << QString();
    QTest::newRow("line separator") << QStringLiteral("a\u2028b") << QString();
    QTest::newRow("zero") << QStringLiteral("a") + QChar(u'\0') + QStringLiteral("b") << QString();
    QTest::newRow("escape") << QStringLiteral("a\u001b[31m") << QString();
    QTest::newRow("half a character") << QStringLiteral("a") + QChar(0xd83e) << QString();
    QTest::newRow("quotes are fine") << QStringLiteral("Jo's \"pipe\" -- ; DROP")
                                     << QStringLiteral("Jo's \"pipe\" -- ; DROP");
}

void TestPipelineRules::names()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const Result<QString> name = checkedPipelineName(given);
    if (kept.isEmpty())
        expectInvalid(name, "name");
    else
        QCOMPARE(*name, kept);
}

void TestPipelineRules::organizations_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::addColumn<QString>("proposed");
    QTest::newRow("slug") << QStringLiteral(" acme-inc ") << QStringLiteral("acme-inc")
                          << QStringLiteral("acme-inc");
    QTest::newRow("digits and dots") << QStringLiteral("a.b_2") << QStringLiteral("a.b_2")
                                     << QStringLiteral("a.b_2");
    QTest::newRow("upper case") << QStringLiteral("Acme Inc") << QString() << QStringLiteral("acme-inc");
    QTest::newRow("address") << QStringLiteral("https://buildkite.com/Acme/pipe?x") << QString()
                             << QStringLiteral("acme");
    QTest::newRow("address of the organization")
        << QStringLiteral("buildkite.com/organizations/acme/settings") << QString() << QStringLiteral("acme");
    QTest::newRow("path") << QStringLiteral("../../v2/user") << QString() << QStringLiteral("v2-user");
    QTest::newRow("empty") << QString() << QString() << QString();
    QTest::newRow("nothing usable") << QStringLiteral("///") << QString() << QString();
    QTest::newRow("dots") << QStringLiteral("..") << QString() << QString();
    QTest::newRow("a line break at the end")
        << QStringLiteral("acme\nx") << QString() << QStringLiteral("acme-x");
}

void TestPipelineRules::organizations()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    QFETCH(QString, proposed);
    QCOMPARE(proposedOrganization(given), proposed);
    const Result<QString> slug = checkedOrganization(given);
    if (!kept.isEmpty()) {
        QCOMPARE(*slug, kept);
        return;
    }
    expectInvalid(slug, "organization");
    QCOMPARE(slug.error().detail == QStringLiteral("Use “%1”").arg(proposed), !proposed.isEmpty());
}

void TestPipelineRules::apiUrls_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("Buildkite") << QStringLiteral("https://api.buildkite.com")
                               << QStringLiteral("https://api.buildkite.com");
    QTest::newRow("slash and path") << QStringLiteral("https://gate.example/bk/")
                                    << QStringLiteral("https://gate.example/bk");
    QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:8080")
                              << QStringLiteral("http://127.0.0.1:8080");
    QTest::newRow("loopback 6") << QStringLiteral("http://[::1]:8080") << QStringLiteral("http://[::1]:8080");
    QTest::newRow("localhost") << QStringLiteral("http://localhost:1") << QStringLiteral("http://localhost:1");
    QTest::newRow("plain") << QStringLiteral("http://api.buildkite.com") << QString();
    QTest::newRow("looks like loopback") << QStringLiteral("http://127.0.0.1.evil.example") << QString();
    QTest::newRow("looks like localhost") << QStringLiteral("http://localhost.evil.example") << QString();
    QTest::newRow("user") << QStringLiteral("https://user:pass@api.buildkite.com") << QString();
    QTest::newRow("loopback as user") << QStringLiteral("http://127.0.0.1@evil.example") << QString();
    QTest::newRow("query") << QStringLiteral("https://api.buildkite.com?x=1") << QString();
    QTest::newRow("other scheme") << QStringLiteral("file:///etc/passwd") << QString();
    QTest::newRow("no host") << QStringLiteral("https:///v2") << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestPipelineRules::apiUrls()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const Result<QUrl> url = checkedApiUrl(QUrl(given));
    if (kept.isEmpty())
        expectInvalid(url, "api_url");
    else
        QCOMPARE(url->toString(), kept);
}

void TestPipelineRules::destinations_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("kept");
    QTest::newRow("file") << QStringLiteral("sqlite:/srv/a b.sqlite")
                          << QStringLiteral("sqlite:/srv/a b.sqlite");
    QTest::newRow("relative file") << QStringLiteral("sqlite:x/../a.sqlite")
                                   << QStringLiteral("sqlite:")
                                          + QDir::current().filePath(QStringLiteral("a.sqlite"));
    QTest::newRow("PostgreSQL") << QStringLiteral(" postgresql://ci@db:5432/ware?sslmode=require ")
                                << QStringLiteral("postgresql://ci@db:5432/ware?sslmode=require");
    QTest::newRow("MySQL") << QStringLiteral("mysql://ci@db/ware") << QStringLiteral("mysql://ci@db/ware");
    QTest::newRow("data source") << QStringLiteral("odbc:Warehouse") << QStringLiteral("odbc:Warehouse");
    QTest::newRow("connection string")
        << QStringLiteral("odbc:Driver={X};UID=ci") << QStringLiteral("odbc:Driver={X};UID=ci");
    for (const char *refused : {"", "sqlite:", "sqlite::memory:", "/srv/a.sqlite", "oracle://db/x",
                                "postgresql:///x", "postgresql://db", "postgresql://db/", "postgresql://db/a/b",
                                "odbc:", "odbc: ", "sqlite:/a\nb", "postgresql://db:99999999/x"})
        QTest::newRow(refused) << QString::fromLatin1(refused) << QString();
}

void TestPipelineRules::destinations()
{
    QFETCH(QString, given);
    QFETCH(QString, kept);
    const Result<DestinationConfig> destination = checkedDestination({given, {}, {}, false});
    if (kept.isEmpty()) {
        expectInvalid(destination, "destination");
        return;
    }
    QVERIFY2(destination.ok(), qPrintable(destination.ok() ? QString() : destination.error().detail));
    QCOMPARE(destination->url, kept);
    QCOMPARE(destination->views, false);
}

void TestPipelineRules::passwordsAreRefusedWithoutBeingRepeated()
{
    for (const char *url :
         {"postgresql://ci:hunter2@db/x", "mysql://ci:hunter2@db/x", "postgresql://ci@db/x?password=hunter2",
          "odbc:DSN=a;PWD=hunter2", "odbc:PWD=hunter2", "odbc:DSN=a; Password = hunter2",
          "odbc:DSN=a;Token=hunter2", "odbc:DSN=a;Client_Secret=hunter2"}) {
        const Result<DestinationConfig> destination = checkedDestination({QLatin1String(url), {}, {}, true});
        expectInvalid(destination, "destination");
        QVERIFY(!destination.error().detail.contains(QLatin1String("hunter2")));
        QVERIFY(!destination.error().place.contains(QLatin1String("hunter2")));
        QVERIFY(destination.error().detail.contains(QLatin1String("keychain")));
    }
}

void TestPipelineRules::whatMayBePartOfAPasswordIsRefused()
{
    for (const char *url : {"odbc:DSN=a;hunter2", "odbc:DSN=a;UID={me;PWD=hunter2"}) {
        const Result<DestinationConfig> destination = checkedDestination({QLatin1String(url), {}, {}, true});
        expectInvalid(destination, "destination");
        QVERIFY(!destination.error().detail.contains(QLatin1String("hunter2")));
    }
}

void TestPipelineRules::prefixesAndSchemas_data()
{
    QTest::addColumn<QString>("prefix");
    QTest::addColumn<QString>("schema");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("refused");
    const QString file = QStringLiteral("sqlite:/a");
    const QString server = QStringLiteral("postgresql://db/x");
    QTest::newRow("none") << QString() << QString() << file << QString();
    QTest::newRow("both") << QStringLiteral("bk_") << QStringLiteral("ci") << server << QString();
    QTest::newRow("32 letters") << QString(32, u'a') << QString() << file << QString();
    QTest::newRow("33 letters") << QString(33, u'a') << QString() << file << QStringLiteral("table_prefix");
    QTest::newRow("digit first") << QStringLiteral("1a") << QString() << file
                                 << QStringLiteral("table_prefix");
    QTest::newRow("quote") << QStringLiteral("a\"b") << QString() << file << QStringLiteral("table_prefix");
    QTest::newRow("not ASCII") << QStringLiteral("ä") << QString() << file << QStringLiteral("table_prefix");
    QTest::newRow("line break") << QStringLiteral("a_\nb") << QString() << file
                                << QStringLiteral("table_prefix");
    QTest::newRow("no schemas there") << QString() << QStringLiteral("ci") << file << QStringLiteral("schema");
    QTest::newRow("schema with a quote")
        << QString() << QStringLiteral("a\"; DROP") << server << QStringLiteral("schema");
    QTest::newRow("long schema") << QString() << QString(64, u's') << server << QStringLiteral("schema");
}

void TestPipelineRules::prefixesAndSchemas()
{
    QFETCH(QString, prefix);
    QFETCH(QString, schema);
    QFETCH(QString, url);
    QFETCH(QString, refused);
    const Result<DestinationConfig> destination = checkedDestination({url, prefix, schema, true});
    if (!refused.isEmpty())
        expectInvalid(destination, refused.toLatin1().constData());
    else
        QCOMPARE(*destination, (DestinationConfig{url, prefix, schema, true}));
}

void TestPipelineRules::wholePipelines()
{
    const auto expect = [](const char *field, const std::function<void(PipelineConfig &)> &change) {
        PipelineConfig config = samplePipeline(QStringLiteral("a"));
        change(config);
        const Result<PipelineConfig> checked = checkedPipeline(config, now);
        if (*field == '\0')
            QVERIFY2(checked.ok(), qPrintable(checked.ok() ? QString() : checked.error().detail));
        else
            expectInvalid(checked, field);
    };
    expect("", [](PipelineConfig &) {});
    expect("name", [](PipelineConfig &config) { config.name.clear(); });
    expect("organization", [](PipelineConfig &config) { config.organization = QStringLiteral("A/B"); });
    expect("api_url", [](PipelineConfig &config) { config.apiUrl = QUrl(QStringLiteral("http://a.example")); });
    expect("destination", [](PipelineConfig &config) { config.destination.url.clear(); });
    expect("objects", [](PipelineConfig &config) { config.objects = {}; });
    expect("", [](PipelineConfig &config) { config.historyFrom = QDate(2026, 9, 1); });
    expect("history_from", [](PipelineConfig &config) { config.historyFrom = QDate(2026, 9, 2); });
    expect("history_from", [](PipelineConfig &config) { config.historyFrom = QDate(2026, 2, 30); });
    expect("", [](PipelineConfig &config) { config.every.reset(); });
    expect("", [](PipelineConfig &config) { config.every = 30min; });
    expect("every", [](PipelineConfig &config) { config.every = 90min; });
    expect("every", [](PipelineConfig &config) { config.every = 25h; });
    expect("share", [](PipelineConfig &config) { config.share.user = 0; });
    expect("share", [](PipelineConfig &config) { config.share.organization = 1.01; });
    expect("share", [](PipelineConfig &config) { config.share.user = std::nan(""); });
    expect("key", [](PipelineConfig &config) { config.key = QStringLiteral("key"); });
}

void TestPipelineRules::whatIsMissingIsFilledIn()
{
    const Result<PipelineConfig> fresh = checkedPipeline(samplePipeline(QStringLiteral(" a ")), now);
    QVERIFY(fresh.ok());
    QVERIFY(!QUuid::fromString(fresh->key).isNull());
    QVERIFY(!fresh->key.contains(u'{'));
    QCOMPARE(fresh->createdAt, now);
    QCOMPARE(fresh->scheduleAnchor, now);
    QVERIFY(checkedPipeline(samplePipeline(QStringLiteral("a")), now)->key != fresh->key);
    // Checking again changes nothing.
    QCOMPARE(*checkedPipeline(*fresh, now.addDays(1)), *fresh);
    PipelineConfig braces = *fresh;
    braces.key = QUuid::fromString(fresh->key).toString(QUuid::WithBraces).toUpper();
    QCOMPARE(checkedPipeline(braces, now)->key, fresh->key);
}

QTEST_GUILESS_MAIN(TestPipelineRules)
#include "tst_pipelinerules.moc"
