// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/processidentity.h"

#include <QProcess>
#include <QTest>

using namespace kitesync;

class TestProcessIdentity : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thisOneIsAlive();
    void aUsedAgainIdIsAnotherProcess();
    void aDeadOneIsGone();
    void anotherBootIsGone();
    void anotherMachineOrContainerIsUnknown();
    void rubbishIsGone();

private:
    static QString with(int part, const QString &value)
    {
        QStringList parts = thisProcess().split(u'|');
        parts[part] = value;
        return parts.join(u'|');
    }
};

void TestProcessIdentity::thisOneIsAlive()
{
    QCOMPARE(thisProcess(), thisProcess());
    QCOMPARE(fateOf(thisProcess()), ProcessFate::Alive);
}

void TestProcessIdentity::aUsedAgainIdIsAnotherProcess()
{
    QCOMPARE(fateOf(with(4, QStringLiteral("1"))), ProcessFate::Gone);
}

void TestProcessIdentity::aDeadOneIsGone()
{
    QProcess process;
    process.start(QStringLiteral("cat"), {});
    QVERIFY(process.waitForStarted());
    const QString id = QString::number(process.processId());
    process.kill();
    QVERIFY(process.waitForFinished());
    QCOMPARE(fateOf(with(3, id)), ProcessFate::Gone);
}

void TestProcessIdentity::anotherBootIsGone()
{
    QCOMPARE(fateOf(with(1, QStringLiteral("other"))), ProcessFate::Gone);
}

void TestProcessIdentity::anotherMachineOrContainerIsUnknown()
{
    QCOMPARE(fateOf(with(0, QStringLiteral("other"))), ProcessFate::Unknown);
    QCOMPARE(fateOf(with(2, QStringLiteral("pid:[1]"))), ProcessFate::Unknown);
}

void TestProcessIdentity::rubbishIsGone()
{
    for (const char *text : {"", "|", "||||", "1|2|3|4|5|6", "a|b|c|-1|e", "a|b|c|x|e"})
        QCOMPARE(fateOf(QLatin1String(text)), ProcessFate::Gone);
}

QTEST_GUILESS_MAIN(TestProcessIdentity)
#include "tst_processidentity.moc"
