// SPDX-License-Identifier: GPL-3.0-or-later
// A move to a database that is reached by ODBC, and back. Runs on the driver that KITESYNC_TEST_DATABASE names.
#include "tests/fakes/odbcundertest.h"
#include "tests/sync/engine/moveworld.h"

using namespace kitesync;
using namespace kitesync::tests;

class TestMoveOdbc final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { prepareDatabaseUnderTest(); }
    void thereAndBack();
    void aKillLosesNothing();

private:
    [[nodiscard]] Place newFile()
    {
        return Place(sqliteUrl(m_folder.filePath(QStringLiteral("%1.sqlite").arg(++m_files))));
    }
    [[nodiscard]] Place newPlace()
    {
        if (isSqliteUnderTest())
            return Place(urlUnderTest(newFile().config.url));
        const NewDatabase database;
        return Place(database.url, TestServer::password());
    }
    /// What a run wrote, without what a move writes of itself.
    [[nodiscard]] static QMap<QString, QStringList> contentOf(const Place &file)
    {
        QMap<QString, QStringList> content = contentOfFile(file);
        content.remove(QStringLiteral("kitesync_runs"));
        return content;
    }

    QTemporaryDir m_folder;
    SystemClock m_clock;
    int m_files = 0;
};

void TestMoveOdbc::thereAndBack()
{
    const Place first = newFile();
    fill(first, m_clock, 11, 90);
    const Place place = newPlace();
    const Place last = newFile();
    for (const auto &[from, to] : {std::pair{first, place}, std::pair{place, last}}) {
        Mover mover(m_clock);
        const RunReport report = mover.move(from, to);
        QVERIFY_MOVED(report);
        QCOMPARE(report.moved.size(), 7);
    }
    QCOMPARE(contentOf(last), contentOf(first));
}

void TestMoveOdbc::aKillLosesNothing()
{
    const Place first = newFile();
    fill(first, m_clock, 12, 30);
    const Place place = newPlace();
    EngineOptions options;
    options.moveRows = 7;
    options.killAt = [](qint64 commit, bool committed) { return commit == 9 && committed; };
    Mover killed(m_clock, options);
    QCOMPARE(killed.move(first, place).run.outcome, RunOutcome::Interrupted);
    options.killAt = {};
    Mover again(m_clock, options);
    const RunReport report = again.move(first, place);
    QVERIFY_MOVED(report);
    QVERIFY(report.run.of(SourceObject::Pipelines).written < 30);
    const Place last = newFile();
    Mover back(m_clock);
    QVERIFY_MOVED(back.move(place, last));
    QCOMPARE(contentOf(last), contentOf(first));
}

QTEST_GUILESS_MAIN(TestMoveOdbc)
#include "tst_moveodbc.moc"
