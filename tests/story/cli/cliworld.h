// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace kitesync {

/// How one call of the program ended. exit is -1 when it crashed or did not end in time.
struct CliResult
{
    int exit = -1;
    QByteArray out;
    QByteArray err;

    /// Both streams and the status, for the message of a failing check.
    [[nodiscard]] QString all() const;
    /// The last line of standard output as JSON.
    [[nodiscard]] QJsonObject last() const;
    /// All lines of standard output as JSON; empty if one of them is none.
    [[nodiscard]] QList<QJsonObject> events() const;
};

/// A home of its own for the program, without a keychain, and the real executable.
class CliWorld final
{
public:
    CliWorld();

    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QProcessEnvironment &environment() { return m_environment; }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }
    void setToken(const QString &token) { m_environment.insert(QStringLiteral("KITESYNC_TOKEN"), token); }

    [[nodiscard]] CliResult run(const QStringList &arguments, const QByteArray &input = {},
                                int timeout = 120'000) const;
    [[nodiscard]] std::unique_ptr<QProcess> start(const QStringList &arguments,
                                                  const QByteArray &input = {}) const;
    /// add --name acme onto path("acme.sqlite"), with more options.
    [[nodiscard]] CliResult add(const QUrl &api, const QStringList &more = {},
                                const QByteArray &input = {}) const;

    /// Every file below the home.
    [[nodiscard]] QStringList files() const;
    /// The value of a query on path("acme.sqlite"); -1 if it fails.
    [[nodiscard]] qint64 number(const QString &sql) const;

private:
    QTemporaryDir m_folder;
    QProcessEnvironment m_environment;
};

/// `kitesync demo-server` as a process.
class DemoProcess final
{
public:
    DemoProcess(const CliWorld &world, const QStringList &more);
    ~DemoProcess();
    DemoProcess(const DemoProcess &) = delete;
    DemoProcess &operator=(const DemoProcess &) = delete;

    [[nodiscard]] QUrl url() const { return m_url; }
    [[nodiscard]] QString token() const { return m_token; }
    /// Sends a line and returns the answer.
    [[nodiscard]] QByteArray ask(const QByteArray &line);
    /// Ends it by SIGTERM; its exit status.
    int stop();

private:
    std::unique_ptr<QProcess> m_process;
    QUrl m_url;
    QString m_token;
};

/// Waits until a process that writes events has told of progress that satisfies @p condition. False: it ended before.
[[nodiscard]] bool waitForProgress(QProcess &process,
                                   const std::function<bool(const QJsonObject &event)> &condition);
/// Records of one object in an event.
[[nodiscard]] qint64 countIn(const QJsonObject &event, const char *object, const char *count);
/// Ends a process that was start()ed and collects the rest of it.
[[nodiscard]] CliResult finish(QProcess &process, int timeout = 120'000);

} // namespace kitesync
