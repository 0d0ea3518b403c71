// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <csignal>
#include <memory>

namespace kitesync::tests {

/// A real database server of a test's own: on a free port of 127.0.0.1, with all its files in a temporary folder, gone with
/// this process whatever ends it. What is not installed is an error that says how to install it, never a reason to skip.
class TestServer
{
public:
    TestServer() = default;
    virtual ~TestServer() = default;
    Q_DISABLE_COPY_MOVE(TestServer)

    /// "postgresql" or "mariadb".
    [[nodiscard]] static std::unique_ptr<TestServer> named(const QString &name);

    /// Makes and starts it. What is wrong, or an empty text.
    [[nodiscard]] QString start();
    /// A port that was free a moment ago.
    [[nodiscard]] static int freePort();
    /// The same server again, with its data, on the same port.
    [[nodiscard]] QString startAgain();
    /// Orderly, but without waiting for those who are connected.
    void stop() { end(stopSignal()); }
    /// As a power failure would end it.
    void kill() { end(SIGKILL); }

    [[nodiscard]] int port() const noexcept { return m_port; }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    /// The administrator, whose password has characters that want quoting.
    [[nodiscard]] static QString user() { return QStringLiteral("kite"); }
    [[nodiscard]] static QString password() { return QStringLiteral("s3'c\\r; \"€t"); }
    /// The name of Qt's driver.
    [[nodiscard]] virtual QString driver() const = 0;
    /// An address as DestinationConfig::url has it.
    [[nodiscard]] virtual QString url(const QString &database,
                                      const QString &user = TestServer::user()) const = 0;
    /// A new empty database.
    [[nodiscard]] QString newDatabase();
    /// Statements of the administrator. What is wrong, or an empty text.
    [[nodiscard]] QString administer(const QStringList &statements, const QString &database = {}) const;

protected:
    [[nodiscard]] virtual QString prepare() = 0; ///< makes the files; what is wrong
    [[nodiscard]] virtual QStringList command() const = 0;
    [[nodiscard]] virtual QByteArray readyLine() const = 0; ///< what it says once it can be connected to
    [[nodiscard]] virtual QString firstDatabase() const = 0;
    [[nodiscard]] virtual QString created(const QString &database) const = 0; ///< CREATE DATABASE
    [[nodiscard]] virtual QString finishStart() { return {}; }
    [[nodiscard]] virtual int stopSignal() const { return SIGINT; }

    /// Runs a program to its end, as the server's user. What is wrong.
    [[nodiscard]] QString run(const QStringList &command) const;
    /// @p command as the user who may run the server (servers refuse to be root), ended with this process.
    [[nodiscard]] static QStringList asServerUser(const QStringList &command, const QString &account);
    [[nodiscard]] virtual QString account() const = 0;

private:
    [[nodiscard]] QString launch();
    void end(int signal);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace kitesync::tests
