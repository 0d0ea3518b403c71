// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/rows/catalogue.h"
#include "tests/story/simulation/comparerows.h"
#include "tests/story/simulation/expectedrows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;
using namespace kitesync::simulation;

namespace {

/// Single quotes stand for double ones.
QJsonObject parsed(const char *json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray(json).replace('\'', '"'), &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("%s: %s", json, qPrintable(error.errorString()));
    return document.object();
}

QVariant valueOf(SourceObject object, const ExpectedRow &row, const char *column)
{
    return row.values.at(positionOf(object, QLatin1String(column)));
}

QString sqlType(ValueType type)
{
    return type == ValueType::Integer || type == ValueType::Boolean ? QStringLiteral("INTEGER")
                                                                    : QStringLiteral("TEXT");
}

/// A file as the product would write it, made by hand.
class HandMadeFile final
{
public:
    HandMadeFile()
        : file(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("hand.sqlite")))
    {
        for (const SourceObject object : allSourceObjects) {
            QStringList columns;
            for (const ExpectedColumn &column : expectedColumns(object))
                columns.append(QStringLiteral("\"%1\" %2").arg(column.name, sqlType(column.type)));
            file.query(QStringLiteral("CREATE TABLE %1 (%2, extra TEXT, _synced_at TEXT, _removed_at TEXT)")
                           .arg(nameOf(object), columns.join(QStringLiteral(", "))));
        }
    }

    void insert(SourceObject object, const ExpectedRow &row)
    {
        QVariantList values = row.values;
        values << QStringLiteral("2026-08-01T00:00:00.000Z") << QVariant();
        const QString marks = QStringList(values.size(), QStringLiteral("?")).join(QLatin1Char(','));
        file.query(QStringLiteral("INSERT INTO %1 VALUES (%2)").arg(nameOf(object), marks), values);
    }

private:
    QTemporaryDir m_folder;

public:
    StoredCopy file;
};

const char *const buildJson
    = "{'id':'b1','number':7,'state':'passed','blocked':false,'author':'a@b.c',"
      "'url':'https://api.buildkite.com/v2/organizations/acme/pipelines/old/builds/7',"
      "'created_at':'2026-01-02T03:04:05.678Z','meta_data':{'b':'2','a':'1'},'pipeline':{'id':'p1','slug':'"
      "old'},"
      "'jobs':[{'id':'j1'}],'creator':{'id':'u1','name':'N','email':null,'avatar_url':'x'},'pull_request':{}"
      "}";

Truth truthOf(const QList<ExpectedRow> &builds)
{
    Truth truth;
    truth.organization = QStringLiteral("acme");
    truth.slugs
        = {{QStringLiteral("old"), QStringLiteral("p1")}, {QStringLiteral("new"), QStringLiteral("p1")}};
    truth.of(SourceObject::Builds).insert(builds.first().id, SourceRecord{builds.last()});
    truth.versions = [builds](SourceObject, const QString &id) {
        return id == builds.first().id ? builds : QList<ExpectedRow>();
    };
    return truth;
}

} // namespace

class TstExpectedRows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void columnsAreTheCatalogues();
    void timestamps_data();
    void timestamps();
    void nestedObjectsAreFlattened();
    void leftoversGoToExtra();
    void whatDoesNotFitGoesToExtra();
    void jobsTakeTheirBuild();
    void recordsWithoutIdAreNoRows();
    void equalFileHasNoDifferences();
    void everySingleChangeIsFound();
    void statesMustNotBeMixed();
    void phantomsAndMissingRowsAreFound();
    void addressesMayShowAnOlderSlug();
    void removedMarksAreChecked();
};

void TstExpectedRows::columnsAreTheCatalogues()
{
    for (const SourceObject object : allSourceObjects) {
        const QList<ExpectedColumn> &expected = expectedColumns(object);
        const Table &table = tableOf(object);
        QCOMPARE(static_cast<std::size_t>(expected.size()), table.columns.size());
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const auto name = table.columns[i].name;
            QCOMPARE(expected[static_cast<qsizetype>(i)].name,
                     QString::fromUtf8(name.data(), qsizetype(name.size())));
        }
    }
}

void TstExpectedRows::timestamps_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *text, const char *expected) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(expected);
    };
    row("2023-08-20T19:37:51.832Z", "2023-08-20T19:37:51.832Z");
    row("2023-08-20T19:37:51Z", "2023-08-20T19:37:51.000Z");
    row("2013-09-03 13:24:38 UTC", "2013-09-03T13:24:38.000Z");
    row("2023-08-20T19:37:51.8+02:00", "2023-08-20T17:37:51.800Z");
    row("2023-01-01T00:30:00-01:30", "2023-01-01T02:00:00.000Z");
    row("2023-13-01T00:00:00Z", "");
    row("yesterday", "");
    row("2023-08-20T19:37:51", "");
}

void TstExpectedRows::timestamps()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QCOMPARE(timestampText(text).value_or(QString()), expected);
}

void TstExpectedRows::nestedObjectsAreFlattened()
{
    const auto row = expectedBuild(parsed(buildJson));
    QVERIFY(row.has_value());
    constexpr auto builds = SourceObject::Builds;
    QCOMPARE(valueOf(builds, *row, "author_email"), QVariant(QStringLiteral("a@b.c")));
    QCOMPARE(valueOf(builds, *row, "creator_name"), QVariant(QStringLiteral("N")));
    QCOMPARE(valueOf(builds, *row, "pipeline_id"), QVariant(QStringLiteral("p1")));
    QCOMPARE(valueOf(builds, *row, "pipeline_slug"), QVariant(QStringLiteral("old")));
    QCOMPARE(valueOf(builds, *row, "blocked"), QVariant(0LL));
    QCOMPARE(valueOf(builds, *row, "created_at"), QVariant(QStringLiteral("2026-01-02T03:04:05.678Z")));
    QCOMPARE(valueOf(builds, *row, "meta_data"), QVariant(QStringLiteral(R"({"a":"1","b":"2"})")));
    QVERIFY(!valueOf(builds, *row, "pull_request_id").isValid());
}

void TstExpectedRows::leftoversGoToExtra()
{
    const auto row = expectedBuild(parsed(buildJson));
    QCOMPARE(row->values.last(), QVariant(QStringLiteral(R"({"creator":{"avatar_url":"x"}})")));
    const auto bare = expectedBuild(parsed("{'id':'b','creator':{'id':'u','x':null},'y':null}"));
    QVERIFY(!bare->values.last().isValid());
    const auto agent
        = expectedAgent(parsed("{'id':'a','access_token':'secret','job':{'id':'j','x':1},'new':[1]}"));
    QCOMPARE(agent->values.last(), QVariant(QStringLiteral(R"({"new":[1]})")));
    QCOMPARE(valueOf(SourceObject::Agents, *agent, "job_id"), QVariant(QStringLiteral("j")));
}

void TstExpectedRows::whatDoesNotFitGoesToExtra()
{
    constexpr auto jobs = SourceObject::Jobs;
    const auto row
        = expectedJob(parsed("{'id':'j','exit_status':'-1','signal':9,'soft_failed':'yes','name':'a\\u0000b',"
                             "'created_at':'soon','priority':{'number':1.5},'retries_count':'01'}"),
                      {});
    QCOMPARE(valueOf(jobs, *row, "exit_status"), QVariant(-1LL));
    for (const char *column : {"signal", "soft_failed", "created_at", "priority", "retries_count"})
        QVERIFY2(!valueOf(jobs, *row, column).isValid(), column);
    QCOMPARE(valueOf(jobs, *row, "name"), QVariant(QStringLiteral("a\uFFFDb")));
    QCOMPARE(row->values.last(),
             QVariant(QStringLiteral(
                 R"({"created_at":"soon","priority":{"number":1.5},"retries_count":"01","signal":9,)"
                 R"("soft_failed":"yes"})")));
    QCOMPARE(row->coerced, 7);
}

void TstExpectedRows::jobsTakeTheirBuild()
{
    const auto row = expectedJob(
        parsed("{'id':'j','step':{'id':'s','signature':null},'agent':{'id':'a','name':'n','x':1}}"),
        parsed(buildJson));
    constexpr auto jobs = SourceObject::Jobs;
    QCOMPARE(valueOf(jobs, *row, "build_id"), QVariant(QStringLiteral("b1")));
    QCOMPARE(valueOf(jobs, *row, "pipeline_id"), QVariant(QStringLiteral("p1")));
    QCOMPARE(valueOf(jobs, *row, "agent_name"), QVariant(QStringLiteral("n")));
    QVERIFY(!row->values.last().isValid());
}

void TstExpectedRows::recordsWithoutIdAreNoRows()
{
    QVERIFY(!expectedBuild(parsed("{'number':1}")));
    QVERIFY(!expectedBuild(parsed("{'id':null}")));
    QVERIFY(!expectedBuild(parsed("{'id':''}")));
    QVERIFY(!expectedBuild(parsed("{'id':5}")));
}

void TstExpectedRows::equalFileHasNoDifferences()
{
    const auto row = expectedBuild(parsed(buildJson));
    HandMadeFile made;
    made.insert(SourceObject::Builds, *row);
    const Truth truth = truthOf({*row});
    Comparison comparison(truth, SourceObject::Builds);
    comparison.anyMoment(made.file);
    comparison.afterQuiet(made.file);
    QVERIFY2(comparison.isEqual(), qPrintable(comparison.report()));
}

void TstExpectedRows::everySingleChangeIsFound()
{
    const ExpectedRow row = *expectedBuild(parsed(buildJson));
    for (qsizetype i = 1; i < row.values.size(); ++i) {
        ExpectedRow changed = row;
        const ValueType type
            = i + 1 < row.values.size() ? expectedColumns(SourceObject::Builds).at(i).type : ValueType::Json;
        if (type == ValueType::Integer || type == ValueType::Boolean)
            changed.values[i] = row.values[i].isValid() ? QVariant() : QVariant(1LL);
        else
            changed.values[i] = row.values[i].isValid() ? QVariant() : QVariant(QStringLiteral("\"other\""));
        HandMadeFile made;
        made.insert(SourceObject::Builds, changed);
        const Truth truth = truthOf({row});
        for (const bool quiet : {false, true}) {
            Comparison comparison(truth, SourceObject::Builds);
            quiet ? comparison.afterQuiet(made.file) : comparison.anyMoment(made.file);
            QVERIFY2(!comparison.isEqual(), qPrintable(QString::number(i)));
        }
    }
}

void TstExpectedRows::statesMustNotBeMixed()
{
    const ExpectedRow before = *expectedBuild(parsed("{'id':'b','state':'running','finished_at':null}"));
    const ExpectedRow after
        = *expectedBuild(parsed("{'id':'b','state':'passed','finished_at':'2026-01-02T03:04:05Z'}"));
    const ExpectedRow mixed
        = *expectedBuild(parsed("{'id':'b','state':'running','finished_at':'2026-01-02T03:04:05Z'}"));
    const Truth truth = truthOf({before, after});
    const auto equals = [&truth](const ExpectedRow &row, bool quiet) {
        HandMadeFile made;
        made.insert(SourceObject::Builds, row);
        Comparison comparison(truth, SourceObject::Builds);
        quiet ? comparison.afterQuiet(made.file) : comparison.anyMoment(made.file);
        return comparison.isEqual();
    };
    QVERIFY(equals(before, false));
    QVERIFY(equals(after, false));
    QVERIFY(!equals(mixed, false));
    QVERIFY(!equals(before, true));
    QVERIFY(equals(after, true));
}

void TstExpectedRows::phantomsAndMissingRowsAreFound()
{
    const ExpectedRow row = *expectedBuild(parsed(buildJson));
    const Truth truth = truthOf({row});
    HandMadeFile made;
    Comparison missing(truth, SourceObject::Builds);
    missing.anyMoment(made.file);
    QVERIFY(missing.isEqual());
    missing.afterQuiet(made.file);
    QCOMPARE(missing.differences(), 1);
    made.insert(SourceObject::Builds, row);
    made.insert(SourceObject::Builds, row);
    made.insert(SourceObject::Builds, *expectedBuild(parsed("{'id':'never'}")));
    Comparison others(truth, SourceObject::Builds);
    others.anyMoment(made.file);
    QCOMPARE(others.differences(), 2);
    QVERIFY2(others.report().contains(QLatin1String("phantom")), qPrintable(others.report()));
    QVERIFY2(others.report().contains(QLatin1String("id twice")), qPrintable(others.report()));
    Comparison notSelected(truth, SourceObject::Jobs);
    notSelected.anyMoment(made.file);
    QCOMPARE(notSelected.differences(), 2);
}

void TstExpectedRows::addressesMayShowAnOlderSlug()
{
    QByteArray renamed(buildJson);
    renamed.replace("/old/", "/new/").replace("'old'", "'new'");
    const ExpectedRow now = *expectedBuild(parsed(renamed.constData()));
    ExpectedRow stored = *expectedBuild(parsed(buildJson));
    const Truth truth = truthOf({now});
    const auto differences = [&truth](const ExpectedRow &row) {
        HandMadeFile made;
        made.insert(SourceObject::Builds, row);
        Comparison comparison(truth, SourceObject::Builds);
        comparison.afterQuiet(made.file);
        return comparison.differences();
    };
    QCOMPARE(differences(stored), 1); // pipeline_slug is brought up to date
    stored.values[positionOf(SourceObject::Builds, QStringLiteral("pipeline_slug"))] = QStringLiteral("new");
    QCOMPARE(differences(stored), 0);
    stored.values[positionOf(SourceObject::Builds, QStringLiteral("url"))]
        = QStringLiteral("https://api.buildkite.com/v2/organizations/acme/pipelines/another/builds/7");
    QCOMPARE(differences(stored), 1);
}

void TstExpectedRows::removedMarksAreChecked()
{
    const ExpectedRow row = *expectedBuild(parsed("{'id':'b','state':'running'}"));
    Truth truth = truthOf({row});
    HandMadeFile made;
    made.insert(SourceObject::Builds, row);
    const auto differences = [&truth, &made] {
        Comparison comparison(truth, SourceObject::Builds);
        comparison.afterQuiet(made.file);
        return comparison.differences();
    };
    const SourceRecord record = truth.of(SourceObject::Builds).take(row.id);
    QCOMPARE(differences(), 1); // gone while it was open: must be marked
    made.file.query(QStringLiteral("UPDATE builds SET _removed_at = '2026-08-02T00:00:00.000Z'"));
    QCOMPARE(differences(), 0);
    truth.of(SourceObject::Builds).insert(row.id, record);
    QCOMPARE(differences(), 1); // it is there: must not be marked
    made.file.query(QStringLiteral("UPDATE builds SET _removed_at = NULL"));
    QCOMPARE(differences(), 0);
    truth.of(SourceObject::Builds)[row.id].demanded = false;
    made.file.query(QStringLiteral("DELETE FROM builds"));
    QCOMPARE(differences(), 0);
}

QTEST_GUILESS_MAIN(TstExpectedRows)
#include "tst_expectedrows.moc"
