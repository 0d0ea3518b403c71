// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include "app/demo/demoserverthread.h"

#include <QTest>

#include <csignal>
#include <poll.h>
#include <pty.h>
#include <sys/ioctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <vector>

using namespace kitesync;

namespace {

/// The program on a terminal of its own.
class TerminalRun
{
public:
    TerminalRun(const CliWorld &world, const QStringList &arguments, unsigned short columns = 80)
    {
        QList<QByteArray> words{KITESYNC_BINARY};
        for (const QString &argument : arguments)
            words.append(argument.toLocal8Bit());
        QList<QByteArray> variables;
        const QStringList environment = world.environment().toStringList();
        for (const QString &variable : environment)
            variables.append(variable.toLocal8Bit());
        std::vector<char *> argv = pointersTo(words);
        std::vector<char *> envp = pointersTo(variables);
        const QByteArray folder = world.folder().toLocal8Bit();
        winsize size{24, columns, 0, 0};
        m_child = forkpty(&m_terminal, nullptr, nullptr, &size);
        if (m_child == 0) {
            if (chdir(folder.constData()) == 0)
                execve(argv.front(), argv.data(), envp.data());
            _exit(127);
        }
    }
    ~TerminalRun()
    {
        if (!m_ended)
            ::kill(m_child, SIGKILL);
        static_cast<void>(wait());
        ::close(m_terminal);
    }
    Q_DISABLE_COPY_MOVE(TerminalRun)

    /// Reads until @p part was shown; false if the program ended, or a minute went by, without it.
    bool readUntil(const QByteArray &part)
    {
        while (!m_shown.contains(part)) {
            if (!readMore())
                return false;
        }
        return true;
    }
    void type(const QByteArray &keys)
    {
        QCOMPARE(::write(m_terminal, keys.constData(), static_cast<std::size_t>(keys.size())), keys.size());
    }
    /// Reads to the end; the exit status.
    int wait()
    {
        while (!m_ended && readMore())
            continue;
        if (!m_ended) {
            int status = 0;
            waitpid(m_child, &status, 0);
            m_exit = WIFEXITED(status) ? WEXITSTATUS(status) : -1;
            m_ended = true;
        }
        return m_exit;
    }
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }

private:
    static std::vector<char *> pointersTo(QList<QByteArray> &texts)
    {
        std::vector<char *> pointers;
        for (QByteArray &text : texts)
            pointers.push_back(text.data());
        pointers.push_back(nullptr);
        return pointers;
    }
    bool readMore()
    {
        pollfd ready{m_terminal, POLLIN, 0};
        if (poll(&ready, 1, 60'000) <= 0)
            return false;
        char bytes[4096];
        const ssize_t got = ::read(m_terminal, bytes, sizeof bytes); // EIO when the other end is closed
        if (got <= 0)
            return false;
        m_shown.append(bytes, got);
        return true;
    }

    int m_terminal = -1;
    pid_t m_child = -1;
    QByteArray m_shown;
    bool m_ended = false;
    int m_exit = -1;
};

DemoOptions organization()
{
    DemoOptions options;
    options.builds = 300;
    options.jobsPerBuild = 2;
    return options;
}

DemoServerOptions slowly()
{
    DemoServerOptions options;
    options.organizationLimit = 0;
    options.userLimit = 0;
    options.latency = std::chrono::milliseconds(150);
    return options;
}

QStringList addOptions(const QUrl &api)
{
    return {QStringLiteral("add"),
            QStringLiteral("--name"),
            QStringLiteral("acme"),
            QStringLiteral("--organization"),
            QStringLiteral("acme"),
            QStringLiteral("--destination"),
            QStringLiteral("sqlite:acme.sqlite"),
            QStringLiteral("--api-url"),
            api.toString()};
}

} // namespace

/// What a person at a terminal sees.
class TestCliTerminal final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aTypedTokenIsNotShown()
    {
        CliWorld world;
        world.environment().insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        const DemoServerThread demo(organization(), slowly());
        TerminalRun add(world, addOptions(demo.url()));
        QVERIFY2(add.readUntil("token"), add.shown().constData());
        add.type(organization().token.toUtf8() + '\n');
        QCOMPARE(add.wait(), 9); // accepted, but there is no keychain to keep it in
        QVERIFY2(add.shown().contains("Connected to"), add.shown().constData());
        QVERIFY(!add.shown().contains(organization().token.toUtf8()));
    }

    void ctrlCAtThePrompt()
    {
        CliWorld world;
        TerminalRun add(world, addOptions(QUrl(QStringLiteral("http://127.0.0.1:1"))));
        QVERIFY(add.readUntil("token"));
        add.type("\x03");
        QCOMPARE(add.wait(), 6);
        QCOMPARE(world.files(), QStringList());
    }

    void theBarIsRewrittenInPlace()
    {
        CliWorld world;
        world.setToken(organization().token);
        const DemoServerThread demo(organization(), slowly());
        QCOMPARE(world.run(addOptions(demo.url())).exit, 0);
        world.environment().insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        TerminalRun sync(world, {QStringLiteral("sync"), QStringLiteral("acme")}, 70);
        QCOMPARE(sync.wait(), 0);
        QVERIFY2(sync.shown().contains("\x1b[5A\r"),
                 sync.shown().constData()); // four objects and the line below them
        QVERIFY(sync.shown().contains("\xe2\x96\x87"));
        // The bar is gone at the end, and the result stands in its place.
        const QByteArray end = sync.shown().mid(sync.shown().lastIndexOf("\x1b[J"));
        QVERIFY2(end.contains("Completed in") && !end.contains("\xe2\x96\x87"), end.constData());
        QVERIFY(end.contains("\x1b[32m"));
    }

    void plainOnADumbTerminal()
    {
        CliWorld world;
        world.setToken(organization().token);
        const DemoServerThread demo(organization(), slowly());
        QCOMPARE(world.run(addOptions(demo.url())).exit, 0);
        world.environment().insert(QStringLiteral("TERM"), QStringLiteral("dumb"));
        TerminalRun sync(world, {QStringLiteral("sync"), QStringLiteral("acme")});
        QCOMPARE(sync.wait(), 0);
        QVERIFY2(!sync.shown().contains('\x1b'), sync.shown().constData());
        QVERIFY(sync.shown().contains("Completed in"));
    }

    void noColourWhereNotWanted()
    {
        CliWorld world;
        world.environment().insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        world.environment().insert(QStringLiteral("NO_COLOR"), QStringLiteral("1"));
        TerminalRun sync(world, {QStringLiteral("sync"), QStringLiteral("nobody")});
        QCOMPARE(sync.wait(), 2);
        QVERIFY2(!sync.shown().contains('\x1b'), sync.shown().constData());
        world.environment().remove(QStringLiteral("NO_COLOR"));
        TerminalRun again(world, {QStringLiteral("sync"), QStringLiteral("nobody")});
        QCOMPARE(again.wait(), 2);
        QVERIFY(again.shown().contains("\x1b[31m"));
    }
};

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
