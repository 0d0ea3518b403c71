// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/singleinstance.h"

#include "sync/domain/log.h"

#include <QCryptographicHash>
#include <QDeadlineTimer>
#include <QFileInfo>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>
#include <QUrl>

#include <algorithm>
#include <thread>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

const QByteArray question = QByteArrayLiteral("raise ");
const QByteArray answer = QByteArrayLiteral("ok\n");
constexpr qint64 longestQuestion = 4096;
constexpr auto guestPatience = 5s; // a guest that says nothing for so long is sent away

bool isOurs(const QFileInfo &folder)
{
    constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
                            | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    return folder.isDir() && folder.isWritable() && !(folder.permissions() & others);
}

/// The runtime folder is for sockets and its path is short: a socket's address has little room. Where there is none, the
/// state folder does.
QString socketPathFor(const QString &stateFolder)
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (runtime.startsWith(QLatin1Char('/')) && isOurs(QFileInfo(runtime))) {
        const QByteArray world = QCryptographicHash::hash(QFileInfo(stateFolder).canonicalFilePath().toUtf8(),
                                                          QCryptographicHash::Sha256);
        return runtime + QStringLiteral("/kitesync-") + QString::fromLatin1(world.toHex().left(16));
    }
    return stateFolder + QStringLiteral("/window.socket");
}

} // namespace

SingleInstance::SingleInstance(const QString &stateFolder, QObject *parent)
    : QObject(parent)
    , m_lock(stateFolder + QStringLiteral("/window.lock"))
    , m_socketPath(socketPathFor(stateFolder))
    , m_server(std::make_unique<QLocalServer>())
{
    // By age a lock is never stale: the window runs for weeks. A dead process's is taken over all the same.
    m_lock.setStaleLockTime(0ms);
    connect(m_server.get(), &QLocalServer::newConnection, this, &SingleInstance::receive);
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Role SingleInstance::claim(const QString &activationToken, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    constexpr auto pause = 50ms;
    for (;;) {
        if (m_lock.tryLock(0ms)) {
            if (!listen())
                qCWarning(logApp) << "Further starts cannot reach this window:" << m_server->errorString();
            return Role::First;
        }
        // A lock that cannot be written at all is no reason not to start.
        if (m_lock.error() == QLockFile::PermissionError || m_lock.error() == QLockFile::UnknownError) {
            qCWarning(logApp) << "The lock of the window cannot be written.";
            return Role::First;
        }
        const std::chrono::milliseconds left(deadline.remainingTime());
        if (ask(activationToken, std::max<std::chrono::milliseconds>(left, pause)))
            return Role::Second;
        if (deadline.hasExpired())
            return Role::Unreachable;
        // It is just starting (no socket yet) or ending (no socket any more).
        std::this_thread::sleep_for(pause);
    }
}

bool SingleInstance::listen()
{
    // What lies there is of a process that is gone: we hold the lock.
    QLocalServer::removeServer(m_socketPath);
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    return m_server->listen(m_socketPath);
}

bool SingleInstance::ask(const QString &activationToken, std::chrono::milliseconds patience) const
{
    const QDeadlineTimer deadline(patience);
    const auto left = [&deadline] { return static_cast<int>(deadline.remainingTime()); };
    QLocalSocket socket;
    socket.connectToServer(m_socketPath);
    if (!socket.waitForConnected(left()))
        return false;
    socket.write(question + QUrl::toPercentEncoding(activationToken) + '\n');
    while (!socket.canReadLine()) {
        if (!socket.waitForReadyRead(left()))
            return false;
    }
    return socket.readLine() == answer;
}

void SingleInstance::receive()
{
    while (QLocalSocket *guest = m_server->nextPendingConnection()) {
        connect(guest, &QLocalSocket::disconnected, guest, &QObject::deleteLater);
        QTimer::singleShot(guestPatience, guest, &QLocalSocket::abort);
        const auto read = [this, guest] {
            if (!guest->canReadLine()) {
                if (guest->bytesAvailable() > longestQuestion)
                    guest->abort();
                return;
            }
            const QByteArray line = guest->readLine(longestQuestion);
            if (!line.startsWith(question) || !line.endsWith('\n'))
                return guest->abort();
            guest->write(answer);
            guest->disconnectFromServer();
            Q_EMIT raiseAsked(QUrl::fromPercentEncoding(line.mid(question.size()).trimmed()));
        };
        connect(guest, &QLocalSocket::readyRead, this, read);
        // What came before the connection was taken brings no signal.
        if (guest->bytesAvailable() > 0)
            read();
    }
}

QString SingleInstance::takeActivationToken()
{
    QString token;
    for (const char *variable : {"XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID"}) {
        if (token.isEmpty())
            token = qEnvironmentVariable(variable);
        qunsetenv(variable);
    }
    return token;
}

} // namespace kitesync
