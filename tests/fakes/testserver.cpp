// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/testserver.h"

#include "tests/fakes/mariadbserver.h"
#include "tests/fakes/postgresserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <arpa/inet.h>
#include <csignal>
#include <netinet/in.h>
#include <pwd.h>
#include <sys/socket.h>
#include <unistd.h>

namespace kitesync::tests {

namespace {

constexpr int patience = 60000; // ms; a busy machine starts servers slowly
constexpr int mostPorts = 5; // another program may be faster to take one that was free

/// What a process has started and not seen the end of (Linux).
QList<pid_t> childrenOf(pid_t pid)
{
    QList<pid_t> children;
    QFile file(QStringLiteral("/proc/%1/task/%1/children").arg(pid));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(file.fileName()), qPrintable(file.errorString()));
    for (const QByteArray &child : file.readAll().split(' ')) {
        if (const int number = child.trimmed().toInt(); number > 0)
            children.append(number);
    }
    return children;
}

} // namespace

std::unique_ptr<TestServer> TestServer::named(const QString &name)
{
    if (name == QLatin1String("postgresql"))
        return std::make_unique<PostgresServer>();
    if (name == QLatin1String("mariadb"))
        return std::make_unique<MariaDbServer>();
    qFatal("there is no test server %s", qPrintable(name));
}

QStringList TestServer::asServerUser(const QStringList &command, const QString &account)
{
    QStringList all{QStringLiteral("setpriv"), QStringLiteral("--pdeathsig"), QStringLiteral("QUIT")};
    if (geteuid() == 0)
        all += {QStringLiteral("--reuid"), account, QStringLiteral("--regid"), account,
                QStringLiteral("--clear-groups")};
    return all + command;
}

QString TestServer::run(const QStringList &command) const
{
    const QStringList whole = asServerUser(command, account());
    QProcess process;
    process.setWorkingDirectory(folder());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(whole.first(), whole.mid(1));
    if (process.waitForFinished(patience) && process.exitCode() == 0)
        return {};
    return QStringLiteral("%1: %2 %3")
        .arg(command.join(u' '), process.errorString(), QString::fromUtf8(process.readAll()));
}

int TestServer::freePort()
{
    const int listener = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    int port = 0;
    if (bind(listener, reinterpret_cast<sockaddr *>(&address), size) == 0
        && getsockname(listener, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    close(listener);
    return port;
}

QString TestServer::start()
{
    if (!m_folder.isValid())
        return m_folder.errorString();
    if (geteuid() == 0) {
        const passwd *const owner = getpwnam(qPrintable(account()));
        if (owner == nullptr)
            return QStringLiteral("there is no user %1: is the server installed? (./dev test installs it)")
                .arg(account());
        if (chown(qPrintable(folder()), owner->pw_uid, owner->pw_gid) != 0)
            return QStringLiteral("chown of %1 failed").arg(folder());
    }
    if (QString wrong = prepare(); !wrong.isEmpty())
        return wrong;
    QString wrong;
    for (int i = 0; i < mostPorts; ++i) {
        m_port = freePort();
        wrong = launch();
        if (wrong.isEmpty())
            return finishStart();
    }
    return wrong;
}

QString TestServer::startAgain()
{
    return launch();
}

QString TestServer::launch()
{
    const QStringList whole = asServerUser(command(), account());
    // A file: what nobody reads would fill a pipe, and then the server waits for us.
    QFile log(folder() + QLatin1String("/log"));
    if (log.exists() && !log.remove())
        return log.errorString();
    m_process.setWorkingDirectory(folder());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setStandardOutputFile(log.fileName());
    m_process.start(whole.first(), whole.mid(1));
    QByteArray said;
    const QDeadlineTimer deadline(patience);
    while (!said.contains(readyLine())) {
        const bool ended = m_process.waitForFinished(20);
        if (log.isOpen() || log.open(QIODevice::ReadOnly))
            said += log.readAll();
        if (ended || deadline.hasExpired())
            return QStringLiteral("%1 did not start: %2 %3")
                .arg(command().first(), m_process.errorString(), QString::fromUtf8(said));
    }
    return {};
}

void TestServer::end(int signal)
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    const auto pid = pid_t(m_process.processId());
    if (signal == SIGKILL) {
        // Processes of its own would go on for a moment, and answer.
        ::kill(pid, SIGSTOP);
        for (const pid_t child : childrenOf(pid))
            ::kill(child, SIGKILL);
    }
    ::kill(pid, signal);
    m_process.waitForFinished(patience);
}

QString TestServer::newDatabase()
{
    const QString name = QStringLiteral("kite_%1_%2").arg(getpid()).arg(++m_databases);
    const QString wrong = administer({created(name)});
    if (!wrong.isEmpty())
        qFatal("%s", qPrintable(wrong));
    return name;
}

QString TestServer::administer(const QStringList &statements, const QString &database) const
{
    const QString connection = QUuid::createUuid().toString();
    QString wrong;
    {
        QSqlDatabase server = QSqlDatabase::addDatabase(driver(), connection);
        server.setHostName(QStringLiteral("127.0.0.1"));
        server.setPort(m_port);
        server.setDatabaseName(database.isEmpty() ? firstDatabase() : database);
        if (!server.open(user(), password()))
            wrong = server.lastError().text();
        for (const QString &statement : statements) {
            QSqlQuery query(server);
            if (wrong.isEmpty() && !query.exec(statement))
                wrong = statement + QLatin1String(": ") + query.lastError().text();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return wrong;
}

} // namespace kitesync::tests
