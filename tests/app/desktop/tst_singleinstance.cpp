// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <memory>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

constexpr int patience = 20000;

/// Another start of the program: this test, with a folder and what it does as the first one.
std::unique_ptr<QProcess> start(const QString &folder, const QString &as, const QString &token = {})
{
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XDG_ACTIVATION_TOKEN"), token);
    process->setProcessEnvironment(environment);
    process->start(QCoreApplication::applicationFilePath(), {QStringLiteral("--as"), as, folder});
    return process;
}

/// What another start does; prints its role and, as the first one, each request for the window.
int other(const QString &as, const QString &folder)
{
    const auto say = [](const QByteArray &line) {
        std::fputs((line + '\n').constData(), stdout);
        std::fflush(stdout);
    };
    const QString token = SingleInstance::takeActivationToken();
    SingleInstance instance(folder);
    QObject::connect(&instance, &SingleInstance::raiseAsked,
                     [&say](const QString &asked) { say("raise " + asked.toUtf8()); });
    const SingleInstance::Role role = instance.claim(token, 1s);
    say(role == SingleInstance::Role::First
            ? "first"
            : (role == SingleInstance::Role::Second ? "second" : "unreachable"));
    if (role != SingleInstance::Role::First)
        return 0;
    if (as == QLatin1String("deaf")) {
        // Holds the lock and never looks at its socket.
        for (;;)
            std::getchar();
    }
    return QCoreApplication::exec();
}

QByteArray lineOf(QProcess &process)
{
    while (!process.canReadLine()) {
        if (!process.waitForReadyRead(patience))
            return "silence";
    }
    return process.readLine().trimmed();
}

} // namespace

class TestSingleInstance final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
        // As the desktop sets it up: for its owner only.
        m_runtime = std::make_unique<QTemporaryDir>();
        QFile::setPermissions(m_runtime->path(),
                              QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
    }

    void theSecondStartRaisesTheFirst()
    {
        SingleInstance first(m_folder->path());
        QSignalSpy asked(&first, &SingleInstance::raiseAsked);
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        const auto second = start(m_folder->path(), QStringLiteral("window"), QStringLiteral("to ken_1\n2"));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        QCOMPARE(asked.first().first().toString(), QStringLiteral("to ken_1\n2"));
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
        QCOMPARE(second->readAll().trimmed(), QByteArray("second"));
        QCOMPARE(second->exitCode(), 0);
    }

    void aCrashedFirstIsTakenOver()
    {
        const auto crashed = start(m_folder->path(), QStringLiteral("window"));
        QCOMPARE(lineOf(*crashed), QByteArray("first"));
        crashed->kill();
        QVERIFY(crashed->waitForFinished(patience));
        // Lock and socket are still there.
        QVERIFY(QFile::exists(m_folder->filePath(QStringLiteral("window.lock"))));

        SingleInstance next(m_folder->path());
        QVERIFY(QFile::exists(next.socketPath()));
        QSignalSpy asked(&next, &SingleInstance::raiseAsked);
        QCOMPARE(next.claim({}), SingleInstance::Role::First);
        const auto second = start(m_folder->path(), QStringLiteral("window"));
        QTRY_COMPARE_WITH_TIMEOUT(asked.size(), 1, patience);
        QTRY_COMPARE_WITH_TIMEOUT(second->state(), QProcess::NotRunning, patience);
    }

    void anEndedFirstMakesRoom()
    {
        {
            SingleInstance first(m_folder->path());
            QCOMPARE(first.claim({}), SingleInstance::Role::First);
        }
        SingleInstance next(m_folder->path());
        QCOMPARE(next.claim({}), SingleInstance::Role::First);
    }

    void oneThatDoesNotAnswerIsSaid()
    {
        const auto deaf = start(m_folder->path(), QStringLiteral("deaf"));
        QCOMPARE(lineOf(*deaf), QByteArray("first"));
        SingleInstance second(m_folder->path());
        QCOMPARE(second.claim({}, 200ms), SingleInstance::Role::Unreachable);
        deaf->kill();
        QVERIFY(deaf->waitForFinished(patience));
    }

    void worldsAreApart()
    {
        const QTemporaryDir demo;
        SingleInstance first(m_folder->path());
        SingleInstance other(demo.path());
        QVERIFY(first.socketPath() != other.socketPath());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QCOMPARE(other.claim({}), SingleInstance::Role::First);
    }

    void nobodyElseReachesTheSocket_data()
    {
        QTest::addColumn<bool>("hasRuntimeFolder");
        QTest::newRow("runtime folder") << true;
        QTest::newRow("state folder") << false;
    }

    void nobodyElseReachesTheSocket()
    {
        QFETCH(bool, hasRuntimeFolder);
        if (!hasRuntimeFolder)
            qunsetenv("XDG_RUNTIME_DIR");
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        const QFileInfo socket(first.socketPath());
        QVERIFY(socket.exists());
        QCOMPARE(socket.absolutePath(), hasRuntimeFolder ? m_runtime->path() : m_folder->path());
        QVERIFY(!(socket.permissions()
                  & (QFileDevice::WriteGroup | QFileDevice::WriteOther | QFileDevice::ReadOther)));
    }

    void aRuntimeFolderThatOthersSeeIsNotUsed()
    {
        QFile::setPermissions(m_runtime->path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner
                                                     | QFileDevice::ExeOwner | QFileDevice::ReadOther
                                                     | QFileDevice::ExeOther);
        const SingleInstance first(m_folder->path());
        QCOMPARE(QFileInfo(first.socketPath()).absolutePath(), m_folder->path());
    }

    void rubbishIsSentAway_data()
    {
        QTest::addColumn<QByteArray>("rubbish");
        QTest::newRow("another word") << QByteArray("quit now\n");
        QTest::newRow("endless") << QByteArray(100000, 'x');
    }

    void rubbishIsSentAway()
    {
        QFETCH(QByteArray, rubbish);
        SingleInstance first(m_folder->path());
        QCOMPARE(first.claim({}), SingleInstance::Role::First);
        QSignalSpy asked(&first, &SingleInstance::raiseAsked);
        QLocalSocket guest;
        guest.connectToServer(first.socketPath());
        QVERIFY(guest.waitForConnected(patience));
        guest.write(rubbish);
        QTRY_COMPARE_WITH_TIMEOUT(guest.state(), QLocalSocket::UnconnectedState, 4000);
        QCOMPARE(guest.readAll(), QByteArray());
        QCOMPARE(asked.size(), 0);
    }

    void theTokenIsTakenOnce()
    {
        qputenv("XDG_ACTIVATION_TOKEN", "wayland-1");
        qputenv("DESKTOP_STARTUP_ID", "x11-1");
        QCOMPARE(SingleInstance::takeActivationToken(), QStringLiteral("wayland-1"));
        QVERIFY(!qEnvironmentVariableIsSet("XDG_ACTIVATION_TOKEN"));
        QVERIFY(!qEnvironmentVariableIsSet("DESKTOP_STARTUP_ID"));
        QCOMPARE(SingleInstance::takeActivationToken(), QString());
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QTemporaryDir> m_runtime;
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == QLatin1String("--as"))
        return other(arguments.value(2), arguments.value(3));
    TestSingleInstance test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_singleinstance.moc"
