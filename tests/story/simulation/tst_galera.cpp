// SPDX-License-Identifier: GPL-3.0-or-later
// A first run into a cluster of three nodes that all take writes: one is lost in its middle, others write the same rows.
#include "app/demo/demoserverthread.h"
#include "sync/destination/destination.h"
#include "sync/engine/syncengine.h"
#include "tests/fakes/galeracluster.h"
#include "tests/fakes/tcprelay.h"

#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

constexpr int runLimit = 180000; // a sanitizer on a busy machine
constexpr int mostRuns = 3;
const PipelineKey key = QStringLiteral("11111111-1111-1111-1111-111111111111");

DemoOptions organization()
{
    DemoOptions options;
    options.builds = 1500;
    options.jobsPerBuild = 3;
    options.growth = false;
    return options;
}

DemoServerOptions withoutLimits()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    return options;
}

/// What is in a destination, without the times that Kitesync wrote beside it.
std::map<std::string, std::string> contentOf(const QString &url, const Secret &password, SourceObject object,
                                             const Clock &clock)
{
    DestinationConfig config;
    config.url = url;
    auto destination = Destination::open(config, password, clock, {});
    if (!destination)
        qFatal("%s", qPrintable(destination.error().detail));
    PrepareRequest request;
    request.key = key;
    request.organization = organization().slug;
    if (const auto found = (*destination)->examine(request); !found)
        qFatal("%s", qPrintable(found.error().detail));
    std::map<std::string, std::string> content;
    std::string after;
    for (;;) {
        const Result<StoredRows> rows = (*destination)->transfer().rows(object, after, 1000);
        if (!rows)
            qFatal("%s", qPrintable(rows.error().detail));
        if (rows->batch.rowCount() == 0)
            return content;
        for (std::size_t row = 0; row < rows->batch.rowCount(); ++row)
            content.emplace(rows->batch.id(row), contentOf(rows->batch, row, {}));
        after = rows->batch.id(rows->batch.rowCount() - 1);
    }
}

/// Writes an entry of the checkpoint on another node, over and over, with pauses that let the others have a turn.
class OtherWriter
{
public:
    OtherWriter(int port, const QString &database)
        : m_thread([this, port, database] { write(port, database); })
    {
    }
    ~OtherWriter()
    {
        m_ends = true;
        m_thread.join();
    }
    Q_DISABLE_COPY_MOVE(OtherWriter)
    [[nodiscard]] int written() const { return m_written; }

private:
    void write(int port, const QString &database)
    {
        const QString connection = QStringLiteral("other writer");
        {
            QSqlDatabase node = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), connection);
            node.setHostName(QStringLiteral("127.0.0.1"));
            node.setPort(port);
            if (!node.open(TestServer::user(), TestServer::password()))
                qFatal("%s", qPrintable(node.lastError().text()));
            QSqlQuery query(node);
            while (!m_ends) {
                // On this node the database or the table may not be there yet, or it loses against the other: no harm.
                if (query.exec(QStringLiteral("UPDATE %1.kitesync_state SET state = CONCAT(state, ' ') "
                                              "WHERE object = 'builds'")
                                   .arg(database)))
                    m_written += query.numRowsAffected() > 0 ? 1 : 0;
                std::this_thread::sleep_for(std::chrono::milliseconds(150));
            }
        }
        QSqlDatabase::removeDatabase(connection);
    }

    std::atomic<bool> m_ends = false;
    std::atomic<int> m_written = 0;
    std::thread m_thread; // the last one: it uses the others
};

} // namespace

class TestGalera final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anotherNodeWritesTheSameRows();
    void aNodeIsLost();

private:
    [[nodiscard]] RunRequest into(const QString &url) const
    {
        RunRequest request;
        request.config.key = key;
        request.config.name = QStringLiteral("acme");
        request.config.organization = organization().slug;
        request.config.apiUrl = m_demo.url();
        request.config.destination.url = url;
        request.token = Secret(organization().token.toUtf8());
        request.destinationPassword = m_password;
        return request;
    }
    Run run(SyncEngine &engine, const RunRequest &request)
    {
        QSignalSpy finished(&engine, &SyncEngine::finished);
        if (!engine.start(request) || (finished.isEmpty() && !finished.wait(runLimit)))
            return {};
        return finished.first().first().value<RunReport>().run;
    }
    void compare(const QString &url)
    {
        for (const SourceObject object : allSourceObjects) {
            const auto expected = contentOf(m_reference, {}, object, m_clock);
            QVERIFY(!expected.empty());
            QCOMPARE(contentOf(url, m_password, object, m_clock), expected);
        }
    }

    SystemClock m_clock;
    QTemporaryDir m_folder;
    Secret m_password{TestServer::password().toUtf8()};
    DemoServerThread m_demo{organization(), withoutLimits()};
    QString m_reference = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("reference.sqlite"));
    GaleraCluster m_cluster;
};

void TestGalera::initTestCase()
{
    const QString wrong = m_cluster.start();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(m_cluster.status(0, QStringLiteral("wsrep_cluster_size")), QStringLiteral("3"));
    SyncEngine engine(m_clock);
    QCOMPARE(run(engine, into(m_reference)).outcome, RunOutcome::Succeeded);
}

/// Two nodes that commit the same row at once: one of them is refused, and tried again from the last checkpoint.
void TestGalera::anotherNodeWritesTheSameRows()
{
    const QString database = m_cluster.node(0).newDatabase();
    const QString url = m_cluster.node(0).url(database);
    SyncEngine engine(m_clock);
    {
        const OtherWriter writer(m_cluster.node(2).port(), database);
        const Run first = run(engine, into(url));
        QVERIFY2(first.outcome == RunOutcome::Succeeded,
                 qPrintable(first.error ? first.error->detail : QString()));
        QVERIFY(writer.written() > 0);
    }
    for (std::size_t node = 0; node < GaleraCluster::nodeCount; ++node)
        qInfo("node %zu refused %s commits, ended %s transactions for others", node,
              qPrintable(m_cluster.status(node, QStringLiteral("wsrep_local_cert_failures"))),
              qPrintable(m_cluster.status(node, QStringLiteral("wsrep_local_bf_aborts"))));
    compare(m_cluster.node(1).url(database));
}

void TestGalera::aNodeIsLost()
{
    const QString database = m_cluster.node(0).newDatabase();
    TcpRelay relay(m_cluster.node(0).port());
    SyncEngine engine(m_clock);
    bool isLost = false;
    connect(&engine, &SyncEngine::progressed, this, [&](const Progress &progress) {
        if (isLost || progress.of(SourceObject::Jobs).counts.written < 500)
            return;
        isLost = true;
        m_cluster.node(0).kill();
        relay.setTarget(m_cluster.node(1).port());
    });
    Run last;
    int runs = 0;
    do {
        last = run(engine, into(relay.through(m_cluster.node(0).url(database), m_cluster.node(0).port())));
    } while (last.outcome != RunOutcome::Succeeded && ++runs < mostRuns);
    QVERIFY(isLost);
    QVERIFY2(last.outcome == RunOutcome::Succeeded, qPrintable(last.error ? last.error->detail : QString()));
    qInfo("%d runs were broken off", runs);
    for (const std::size_t node : {std::size_t(1), std::size_t(2)})
        compare(m_cluster.node(node).url(database));
}

QTEST_GUILESS_MAIN(TestGalera)
#include "tst_galera.moc"
