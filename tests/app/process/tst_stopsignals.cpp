// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/stopsignals.h"

#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace kitesync;

class TestStopSignals final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSignalBecomesAQtSignal_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGHUP") << SIGHUP;
    }
    void aSignalBecomesAQtSignal()
    {
        QFETCH(const int, signal);
        StopSignals stopSignals(6);
        QVERIFY(stopSignals.isInstalled());
        QVERIFY(!StopSignals::received());
        QSignalSpy spy(&stopSignals, &StopSignals::stopRequested);
        std::raise(signal);
        QVERIFY(StopSignals::received());
        QTRY_COMPARE(spy.size(), 1);
    }

    void theSecondEndsTheProcess()
    {
        const pid_t child = fork();
        if (child == 0) {
            StopSignals stopSignals(6);
            std::raise(SIGTERM);
            std::raise(SIGINT);
            _exit(99); // not reached
        }
        int status = 0;
        QCOMPARE(waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 6);
    }

    void aReaderThatWentAwayIsNoSignal()
    {
        StopSignals stopSignals(6);
        int ends[2];
        QCOMPARE(pipe(ends), 0);
        close(ends[0]);
        QCOMPARE(write(ends[1], "x", 1), ssize_t(-1));
        close(ends[1]);
    }

    void whatTheParentIgnoresStaysIgnored()
    {
        std::signal(SIGHUP, SIG_IGN);
        StopSignals stopSignals(6);
        QSignalSpy spy(&stopSignals, &StopSignals::stopRequested);
        std::raise(SIGHUP);
        QVERIFY(!StopSignals::received());
        std::signal(SIGHUP, SIG_DFL);
    }
};

QTEST_GUILESS_MAIN(TestStopSignals)
#include "tst_stopsignals.moc"
