// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/organization.h"
#include "sync/buildkite/page.h"
#include "sync/destination/destination.h"
#include "tests/story/simulation/choices.h"
#include "tests/story/simulation/comparerows.h"
#include "tests/story/simulation/recordmaker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

using namespace kitesync;
using namespace kitesync::simulation;

namespace {

constexpr std::size_t byteLimit = 64 * 1024 * 1024;
const SourceObjects everything = SourceObjects::fromInt(15);

/// A new SQLite copy that pages are loaded into as the engine would.
class Copy final
{
public:
    Copy()
        : m_clock(1.0)
        , m_url(QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("copy.sqlite")))
        , file(m_url)
    {
        DestinationConfig config;
        config.url = m_url;
        auto opened = Destination::open(config, Secret(), m_clock, {});
        if (!opened)
            qFatal("open: %s", qPrintable(opened.error().detail));
        m_destination = std::move(opened).value();
        const PrepareRequest request{QUuid::createUuid().toString(QUuid::WithoutBraces),
                                     QStringLiteral("acme"), everything, false};
        if (const auto prepared = m_destination->prepare(request); !prepared)
            qFatal("prepare: %s", qPrintable(prepared.error().detail));
    }

    /// Loads one list; what was counted is added to the members below.
    void load(SourceObject object, const QJsonArray &records)
    {
        ParseRequest request;
        request.object = object;
        request.wanted = everything;
        request.readAt = ++m_readings * 1'000'000;
        auto page
            = decodePage(QJsonDocument(records).toJson(QJsonDocument::Compact), false, request, byteLimit);
        if (!page)
            qFatal("decode: %s", qPrintable(page.error().detail));
        for (const SourceObject counted : allSourceObjects)
            coerced[indexOf(counted)] += page->rows.coerced[indexOf(counted)];
        rejected += static_cast<qint64>(page->rows.rejected.size());
        LoadUnit unit;
        unit.rows = std::move(page->rows);
        unit.runId = QStringLiteral("run");
        const auto loaded = m_destination->load(unit);
        if (!loaded)
            qFatal("load: %s", qPrintable(loaded.error().detail));
        for (const SourceObject counted : allSourceObjects)
            counts[indexOf(counted)] += loaded->counts[indexOf(counted)];
    }

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_url;
    std::unique_ptr<Destination> m_destination;
    std::int64_t m_readings = 1'700'000'000;

public:
    StoredCopy file;
    std::array<std::int64_t, sourceObjectCount> coerced{};
    qint64 rejected = 0;
    CountsByObject counts;
};

void insert(Truth &truth, SourceObject object, const std::optional<ExpectedRow> &row)
{
    if (row)
        truth.of(object).insert(row->id, SourceRecord{*row});
}

Truth emptyTruth()
{
    Truth truth;
    truth.organization = QStringLiteral("acme");
    truth.versions = [](SourceObject, const QString &) { return QList<ExpectedRow>(); };
    return truth;
}

void insertBuild(Truth &truth, const QJsonObject &build)
{
    insert(truth, SourceObject::Builds, expectedBuild(build));
    const QJsonArray jobs = build.value(QLatin1String("jobs")).toArray();
    for (const QJsonValue job : jobs) {
        insert(truth, SourceObject::Jobs, expectedJob(job.toObject(), build));
        auto agent = expectedAgent(job.toObject().value(QLatin1String("agent")).toObject());
        if (agent) {
            // An agent inside a job never says what it works on.
            agent->values[positionOf(SourceObject::Agents, QStringLiteral("job_id"))] = QVariant();
            insert(truth, SourceObject::Agents, agent);
        }
    }
}

} // namespace

/// Source JSON -> decoder -> SQLite, held against the oracle.
class TstDecodeLoad final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void sampleOrganisation_data();
    void sampleOrganisation();
    void randomRecords_data();
    void randomRecords();
};

void TstDecodeLoad::sampleOrganisation_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 6; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TstDecodeLoad::sampleOrganisation()
{
    QFETCH(quint64, seed);
    DemoOptions options = choicesOf(seed).demo;
    options.builds = 250;
    DemoOrganization organization(options);
    std::mt19937_64 random(seed);
    for (int i = 0; i < 150; ++i)
        (void)organization.mutateRandomly(random);

    Copy copy;
    Truth truth = emptyTruth();
    QJsonArray page;
    organization.forEachBuild([&](const QJsonObject &build) {
        insertBuild(truth, build);
        page.append(build);
        if (page.size() == 100)
            copy.load(SourceObject::Builds, std::exchange(page, {}));
    });
    copy.load(SourceObject::Builds, std::exchange(page, {}));
    organization.forEachAgent([&](const QJsonObject &agent, bool) {
        insert(truth, SourceObject::Agents, expectedAgent(agent));
        page.append(agent);
    });
    copy.load(SourceObject::Agents, std::exchange(page, {}));
    organization.forEachPipeline([&](const QJsonObject &pipeline, bool) {
        insert(truth, SourceObject::Pipelines, expectedPipeline(pipeline));
        page.append(pipeline);
    });
    copy.load(SourceObject::Pipelines, page);

    Comparison comparison(truth, everything);
    comparison.afterQuiet(copy.file);
    QVERIFY2(comparison.isEqual(), qPrintable(comparison.report()));
    QCOMPARE(copy.rejected, 0);
    QVERIFY(!truth.of(SourceObject::Jobs).isEmpty());
}

void TstDecodeLoad::randomRecords_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 60; ++seed)
        QTest::addRow("seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TstDecodeLoad::randomRecords()
{
    QFETCH(quint64, seed);
    const bool withNul = seed % 2 == 0;
    RecordMaker maker(seed, withNul);
    Copy copy;
    Truth truth = emptyTruth();
    std::array<std::int64_t, sourceObjectCount> coerced{};
    for (const SourceObject object : {SourceObject::Pipelines, SourceObject::Agents, SourceObject::Builds}) {
        QJsonArray page;
        for (int i = 0; i < 20; ++i)
            page.append(maker.record(object));
        for (const QJsonValue record : page) {
            if (object == SourceObject::Builds)
                insertBuild(truth, record.toObject());
            else
                insert(truth, object,
                       object == SourceObject::Agents ? expectedAgent(record.toObject())
                                                      : expectedPipeline(record.toObject()));
        }
        copy.load(object, page);
    }
    Comparison comparison(truth, everything);
    comparison.afterQuiet(copy.file);
    QVERIFY2(comparison.isEqual(), qPrintable(comparison.report()));
    for (const SourceObject object : {SourceObject::Pipelines, SourceObject::Builds, SourceObject::Jobs}) {
        for (const SourceRecord &record : truth.of(object))
            coerced[indexOf(object)] += record.now.coerced;
        // How often a text with several U+0000 counts is nobody's business.
        QVERIFY2(withNul || copy.coerced[indexOf(object)] == coerced[indexOf(object)],
                 qPrintable(QStringLiteral("%1: counted %2, expected %3")
                                .arg(nameOf(object))
                                .arg(copy.coerced[indexOf(object)])
                                .arg(coerced[indexOf(object)])));
    }
    QCOMPARE(copy.rejected, maker.withoutId());
}

QTEST_GUILESS_MAIN(TstDecodeLoad)
#include "tst_decodeload.moc"
