// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/pipelinedraft.h"

#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;
using namespace std::chrono_literals;

class TestPipelineDraft final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadyWithWhatAPersonMustGive();
    void changesNothingByBeingEdited();
    void keepsTheGridUnlessTheFrequencyChanges();
    void beginsAtARoundTime_data();
    void beginsAtARoundTime();
    void couplesJobsAndBuilds();
    void writesTheHistoryAsADay();
    void duplicatesToAnotherFile();
    void makesAFileNameOfASlug();

private:
    static PipelineConfig sample();
    const QDateTime m_now{{2026, 9, 1}, {15, 30}, Qt::UTC};
};

PipelineConfig TestPipelineDraft::sample()
{
    PipelineConfig config;
    config.key = QStringLiteral("0b5f9b8e-7d43-4f0c-9c39-0f4c1c1f1a11");
    config.name = QStringLiteral("Acme CI");
    config.organization = QStringLiteral("acme");
    config.apiUrl = QUrl(QStringLiteral("https://gateway.example/buildkite"));
    config.destination = {QStringLiteral("sqlite:/tmp/acme.sqlite"), QStringLiteral("bk_"), {}, false};
    config.objects = SourceObject::Builds | SourceObject::Agents;
    config.historyFrom = QDate(2026, 1, 2);
    config.every = 7h;
    config.scheduleAnchor = QDateTime({2026, 1, 2}, {3, 4, 5}, Qt::UTC);
    config.share = {0.5, 0.25};
    config.createdAt = QDateTime({2026, 1, 2}, {3, 0}, Qt::UTC);
    return config;
}

void TestPipelineDraft::isReadyWithWhatAPersonMustGive()
{
    PipelineDraft draft = PipelineDraft::fresh();
    QCOMPARE(draft.config(m_now).error().subject, QStringLiteral("name"));
    draft.name = QStringLiteral(" Acme CI ");
    QCOMPARE(draft.config(m_now).error().subject, QStringLiteral("organization"));
    draft.organization = QStringLiteral("acme");
    QCOMPARE(draft.config(m_now).error().subject, QStringLiteral("destination"));
    draft.destination.file = QStringLiteral("/tmp/acme.sqlite");
    const Result<PipelineConfig> config = draft.config(m_now);
    QVERIFY(config.ok());
    QCOMPARE(config->name, QStringLiteral("Acme CI"));
    QCOMPARE(config->apiUrl, PipelineConfig().apiUrl);
    QCOMPARE(config->every, std::optional<std::chrono::minutes>(6h));
    QCOMPARE(config->objects, PipelineConfig().objects);
    QVERIFY(!config->historyFrom);
    QVERIFY(!config->key.isEmpty());
    draft.objects = {};
    QCOMPARE(draft.config(m_now).error().subject, QStringLiteral("objects"));
}

void TestPipelineDraft::changesNothingByBeingEdited()
{
    const Result<PipelineConfig> config = PipelineDraft::editing(sample()).config(m_now);
    QVERIFY(config.ok());
    QCOMPARE(*config, sample());
}

void TestPipelineDraft::keepsTheGridUnlessTheFrequencyChanges()
{
    PipelineDraft draft = PipelineDraft::editing(sample());
    draft.name = QStringLiteral("Another");
    QCOMPARE(draft.config(m_now)->scheduleAnchor, sample().scheduleAnchor);
    QVERIFY(draft.firstDue(m_now) > m_now);
    QCOMPARE(sample().scheduleAnchor.secsTo(draft.firstDue(m_now)) % (7 * 3600), 0);
    draft.every = 1h;
    QCOMPARE(draft.config(m_now)->scheduleAnchor, draft.firstDue(m_now));
    draft.every = std::nullopt;
    QVERIFY(!draft.firstDue(m_now).isValid());
    QVERIFY(draft.config(m_now).ok());
}

void TestPipelineDraft::beginsAtARoundTime_data()
{
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<QTime>("expected");
    QTest::newRow("6 h") << 360 << QTime(15, 30) << QTime(18, 0);
    QTest::newRow("exactly then: the next") << 360 << QTime(18, 0) << QTime(0, 0);
    QTest::newRow("30 min") << 30 << QTime(15, 29, 59) << QTime(15, 30);
    QTest::newRow("24 h") << 1440 << QTime(0, 0, 1) << QTime(0, 0);
    QTest::newRow("5 h") << 300 << QTime(14, 0) << QTime(15, 0);
}

void TestPipelineDraft::beginsAtARoundTime()
{
    QFETCH(int, minutes);
    QFETCH(QTime, time);
    QFETCH(QTime, expected);
    PipelineDraft draft;
    draft.every = std::chrono::minutes(minutes);
    const QDateTime now = QDateTime(QDate(2026, 9, 1), time).toUTC(); // of the local day
    const QDateTime due = draft.firstDue(now);
    QCOMPARE(due.toLocalTime().time(), expected);
    QVERIFY(due > now);
    QVERIFY(now.secsTo(due) <= 60LL * minutes);
    QCOMPARE(due.timeSpec(), Qt::UTC);
}

void TestPipelineDraft::couplesJobsAndBuilds()
{
    PipelineDraft draft;
    draft.choose(SourceObject::Builds, false);
    QCOMPARE(draft.objects, SourceObject::Pipelines | SourceObject::Agents);
    draft.choose(SourceObject::Jobs, true);
    QCOMPARE(draft.objects, PipelineConfig().objects);
    draft.choose(SourceObject::Jobs, false);
    QVERIFY(draft.objects.testFlag(SourceObject::Builds));
}

void TestPipelineDraft::writesTheHistoryAsADay()
{
    PipelineDraft draft;
    QVERIFY(!draft.historyFrom(m_now));
    draft.history = HistoryChoice::LastDays;
    QCOMPARE(draft.historyFrom(m_now), QDate(2026, 6, 3));
    draft.history = HistoryChoice::Since;
    draft.since = QDate(2026, 2, 3);
    QCOMPARE(draft.historyFrom(m_now), QDate(2026, 2, 3));
}

void TestPipelineDraft::duplicatesToAnotherFile()
{
    const QTemporaryDir folder;
    PipelineConfig config = sample();
    config.destination.url = QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.b.sqlite"));
    QFile taken(folder.filePath(QStringLiteral("a.b-2.sqlite")));
    QVERIFY(taken.open(QIODevice::WriteOnly));
    const PipelineDraft draft = PipelineDraft::duplicating(config, QStringLiteral("Copy"));
    QCOMPARE(draft.storedKey, config.key);
    const Result<PipelineConfig> copy = draft.config(m_now);
    QVERIFY(copy.ok());
    QVERIFY(copy->key != config.key);
    QCOMPARE(copy->name, QStringLiteral("Copy"));
    QCOMPARE(copy->destination.url,
             QStringLiteral("sqlite:") + folder.filePath(QStringLiteral("a.b-3.sqlite")));
    QCOMPARE(copy->share, config.share);
    QCOMPARE(copy->createdAt, m_now);
}

void TestPipelineDraft::makesAFileNameOfASlug()
{
    QCOMPARE(PipelineDraft::defaultFile(QStringLiteral("/d"), QStringLiteral("acme")),
             QStringLiteral("/d/acme.sqlite"));
    QCOMPARE(PipelineDraft::defaultFile(QStringLiteral("/d"), QStringLiteral("../x")),
             QStringLiteral("/d/buildkite.sqlite"));
}

QTEST_GUILESS_MAIN(TestPipelineDraft)
#include "tst_pipelinedraft.moc"
