// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"
#include "tests/fakes/privatekeyring.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

using namespace kitesync;

namespace {

const QByteArray canaryToken = "bkua_CANARYTOKENcanary7f3e91";
const QByteArray canaryPassword = "CANARYPASSWORDcanary5a2c";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The forms in which a secret could be lying about.
bool holdsSecret(const QByteArray &bytes)
{
    for (const QByteArray &secret : {canaryToken, canaryPassword}) {
        for (const QByteArray &form : {secret, secret.toBase64(), secret.toHex(), secret.toPercentEncoding()}) {
            if (bytes.contains(form))
                return true;
        }
        // UTF-16, as QString and QDataStream write it, both byte orders.
        QByteArray wide;
        for (const char c : secret)
            wide.append('\0').append(c);
        if (bytes.contains(wide.mid(1)))
            return true;
    }
    return false;
}

} // namespace

/// The canary: a token and a password that can be told from everything else are nowhere but in the keychain.
class TestCliSecrets final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theGrepFindsWhatIsThere()
    {
        QVERIFY(holdsSecret("x" + canaryToken + "y"));
        QVERIFY(holdsSecret(canaryPassword.toBase64()));
        const QString text = QString::fromLatin1(canaryToken);
        QVERIFY(holdsSecret(QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)));
        QVERIFY(!holdsSecret("bkua_other"));
    }

    void throughTheKeychain()
    {
        PrivateKeyring keyring;
        const QString trouble = keyring.startKeyring();
        QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
        CliWorld world;
        const QString bus = keyring.address();
        world.environment().insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus);
        DemoServerThread demo(organization(), slowly());

        check(addWhileWatching(world, demo.url(), canaryToken + '\n'), 0);
        // Without the environment: the token comes out of the keychain.
        check(world.run({QStringLiteral("test"), QStringLiteral("acme")}), 0);
        checkRunning(world, {QStringLiteral("sync"), QStringLiteral("acme")}, {}, 0);
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")}), 0);
        demo.call([](DemoServer &server) { server.setTokenAccepted(false); });
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme")}), 3);
        check(world.run({QStringLiteral("history"), QStringLiteral("--json")}), 0);
        check(world.run({QStringLiteral("list"), QStringLiteral("--json")}), 0);
        checkFiles(world.folder());
        checkFiles(keyring.folder()); // the keyring's own file is encrypted

        // A keychain that refuses leaves everything as it was.
        QVERIFY2(keyring.lock().isEmpty(), "the keyring cannot be locked");
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme")}), 9);
        check(world.run({QStringLiteral("remove"), QStringLiteral("acme")}), 9);
        keyring.stopKeyring();
        QVERIFY(keyring.startKeyring().isEmpty());
        check(world.run({QStringLiteral("test"), QStringLiteral("acme")}),
              3); // the token is there; the server refuses it still
        check(world.run({QStringLiteral("remove"), QStringLiteral("acme")}), 0);
        // Forgotten.
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme")}), 2);
        checkFiles(world.folder());
    }

    void throughTheEnvironment()
    {
        CliWorld world;
        world.setToken(QString::fromLatin1(canaryToken));
        DemoServerThread demo(organization(), slowly());
        check(addWhileWatching(world, demo.url(), {}), 0);
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--json")}), 0);
        demo.call([](DemoServer &server) {
            FaultRule echo;
            echo.count = -1;
            echo.status = 401;
            echo.body = "{\"message\":\"No such token: " + canaryToken + "\"}";
            server.faults().add(echo);
        });
        // A server that repeats the token in its words must not get it printed.
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme")}), 3);
        check(world.run({QStringLiteral("history")}), 0);
        checkFiles(world.folder());
    }

    void aPasswordInTheUrl()
    {
        CliWorld world;
        world.setToken(QString::fromLatin1(canaryToken));
        DemoServerThread demo(organization(), slowly());
        const QString url
            = QStringLiteral("postgresql://me:%1@127.0.0.1:1/db").arg(QString::fromLatin1(canaryPassword));
        const QStringList add{QStringLiteral("add"),
                              QStringLiteral("--name"),
                              QStringLiteral("acme"),
                              QStringLiteral("--organization"),
                              QStringLiteral("acme"),
                              QStringLiteral("--destination"),
                              url,
                              QStringLiteral("--api-url"),
                              demo.url().toString()};
        checkRunning(world, add, {}, 5); // nobody listens there
        checkFiles(world.folder());
    }

    void tokensOnTheCommandLineAreNotRepeated()
    {
        const CliWorld world;
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme"), QStringLiteral("--token"),
                         QString::fromLatin1(canaryToken)}),
              2);
        check(world.run({QStringLiteral("sync"), QStringLiteral("acme"), QString::fromLatin1(canaryToken)}), 2);
        checkFiles(world.folder());
    }

private:
    static DemoOptions organization()
    {
        DemoOptions options;
        options.builds = 100;
        options.jobsPerBuild = 2;
        options.token = QString::fromLatin1(canaryToken);
        return options;
    }
    static DemoServerOptions slowly()
    {
        DemoServerOptions options;
        options.organizationLimit = 0;
        options.userLimit = 0;
        options.latency = std::chrono::milliseconds(200);
        return options;
    }

    static void check(const CliResult &result, int exit)
    {
        QVERIFY2(result.exit == exit, qPrintable(result.all()));
        QVERIFY2(!holdsSecret(result.out), "a secret is on standard output");
        QVERIFY2(!holdsSecret(result.err), "a secret is on standard error");
    }

    static void checkFiles(const QString &folder)
    {
        int files = 0;
        QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString path = entries.next();
            ++files;
            QVERIFY2(!holdsSecret(contentOf(path)), qPrintable(path));
        }
        qInfo("%d files looked through", files);
    }

    /// What the system shows of a running process and its children.
    static void checkProcess(qint64 pid)
    {
        const QString folder = QStringLiteral("/proc/%1/").arg(pid);
        QVERIFY2(!holdsSecret(contentOf(folder + QStringLiteral("cmdline"))),
                 "a secret is in the list of processes");
        QVERIFY2(!holdsSecret(contentOf(folder + QStringLiteral("environ"))),
                 "a secret is in the environment");
        const QStringList threads
            = QDir(folder + QStringLiteral("task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        for (const QString &thread : threads) {
            const QByteArray children
                = contentOf(folder + QStringLiteral("task/") + thread + QStringLiteral("/children")).trimmed();
// The leak check of the address sanitizer looks on from a process of its own.
#ifndef __SANITIZE_ADDRESS__
            QVERIFY2(children.isEmpty(), "the program starts programs");
#endif
            for (const QByteArray &child : children.split(' ')) {
                if (!child.isEmpty())
                    checkProcess(child.toLongLong());
            }
        }
    }

    /// Runs the program, looking at its process all the time once it had the time to hide what it was given.
    static void checkRunning(const CliWorld &world, const QStringList &arguments, const QByteArray &input,
                             int exit)
    {
        const auto process = world.start(arguments, input);
        // The settings are open: its arguments and environment are read and cleaned long since.
        const QString log = world.path(QStringLiteral("home/state/kitesync/logs/kitesync.log"));
        const qint64 before = QFile(log).size();
        while (process->state() != QProcess::NotRunning && QFile(log).size() <= before)
            process->waitForFinished(2);
        int looks = 0;
        while (process->state() != QProcess::NotRunning) {
            checkProcess(process->processId());
            if (QTest::currentTestFailed())
                break;
            ++looks;
            process->waitForFinished(20);
        }
        QVERIFY(looks > 0);
        check(finish(*process), exit);
    }

    static CliResult addWhileWatching(const CliWorld &world, const QUrl &api, const QByteArray &input)
    {
        const QStringList add{QStringLiteral("add"),
                              QStringLiteral("--name"),
                              QStringLiteral("acme"),
                              QStringLiteral("--organization"),
                              QStringLiteral("acme"),
                              QStringLiteral("--destination"),
                              QStringLiteral("sqlite:acme.sqlite"),
                              QStringLiteral("--api-url"),
                              api.toString()};
        const auto process = world.start(add, input);
        const QString store = world.path(QStringLiteral("home/data/kitesync/kitesync.sqlite"));
        while (process->state() != QProcess::NotRunning && !QFile::exists(store))
            process->waitForFinished(2);
        while (process->state() != QProcess::NotRunning) {
            checkProcess(process->processId());
            process->waitForFinished(20);
        }
        return finish(*process);
    }
};

QTEST_GUILESS_MAIN(TestCliSecrets)
#include "tst_clisecrets.moc"
