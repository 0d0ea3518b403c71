// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/cli/cliworld.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace kitesync {

QString CliResult::all() const
{
    return QStringLiteral("exit %1\nstdout: %2\nstderr: %3")
        .arg(exit)
        .arg(QString::fromUtf8(out.right(3000)), QString::fromUtf8(err.right(3000)));
}

QList<QJsonObject> CliResult::events() const
{
    QList<QJsonObject> events;
    for (const QByteArray &line : out.split('\n')) {
        if (line.isEmpty())
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(line);
        if (!document.isObject())
            return {};
        events.append(document.object());
    }
    return events;
}

QJsonObject CliResult::last() const
{
    const QList<QJsonObject> all = events();
    return all.isEmpty() ? QJsonObject() : all.constLast();
}

CliWorld::CliWorld()
{
    for (const char *variable : {"PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS", "LD_LIBRARY_PATH"}) {
        if (qEnvironmentVariableIsSet(variable))
            m_environment.insert(QLatin1String(variable), qEnvironmentVariable(variable));
    }
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    m_environment.insert(QStringLiteral("HOME"), path(QStringLiteral("home")));
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), path(QStringLiteral("home/data")));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), path(QStringLiteral("home/config")));
    m_environment.insert(QStringLiteral("XDG_STATE_HOME"), path(QStringLiteral("home/state")));
    // No bus, so no keychain.
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"),
                         QStringLiteral("unix:path=/nonexistent/bus"));
    QDir(folder()).mkdir(QStringLiteral("home"));
}

std::unique_ptr<QProcess> CliWorld::start(const QStringList &arguments, const QByteArray &input) const
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setWorkingDirectory(folder());
    process->start(QStringLiteral(KITESYNC_BINARY), arguments);
    if (!process->waitForStarted())
        qFatal("the program does not start");
    process->write(input);
    process->closeWriteChannel();
    return process;
}

CliResult finish(QProcess &process, int timeout)
{
    CliResult result;
    const bool ended = process.state() == QProcess::NotRunning || process.waitForFinished(timeout);
    if (!ended) {
        process.kill();
        process.waitForFinished();
    } else if (process.exitStatus() == QProcess::NormalExit) {
        result.exit = process.exitCode();
    }
    result.out = process.readAllStandardOutput();
    result.err = process.readAllStandardError();
    return result;
}

CliResult CliWorld::run(const QStringList &arguments, const QByteArray &input, int timeout) const
{
    const std::unique_ptr<QProcess> process = start(arguments, input);
    return finish(*process, timeout);
}

CliResult CliWorld::add(const QUrl &api, const QStringList &more, const QByteArray &input) const
{
    return run(QStringList{QStringLiteral("add"), QStringLiteral("--name"), QStringLiteral("acme"),
                           QStringLiteral("--organization"), QStringLiteral("acme"),
                           QStringLiteral("--destination"), QStringLiteral("sqlite:acme.sqlite"),
                           QStringLiteral("--api-url"), api.toString()}
                   + more,
               input);
}

QStringList CliWorld::files() const
{
    QStringList files;
    QDirIterator entries(folder(), QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(entries.next());
    return files;
}

qint64 CliWorld::number(const QString &sql) const
{
    qint64 value = -1;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("look"));
        database.setDatabaseName(path(QStringLiteral("acme.sqlite")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery query(sql, database);
            if (query.next())
                value = query.value(0).toLongLong();
        }
    }
    QSqlDatabase::removeDatabase(QStringLiteral("look"));
    return value;
}

DemoProcess::DemoProcess(const CliWorld &world, const QStringList &more)
    : m_process(std::make_unique<QProcess>())
{
    m_process->setProcessEnvironment(world.environment());
    m_process->start(QStringLiteral(KITESYNC_BINARY),
                     QStringList{QStringLiteral("demo-server"), QStringLiteral("--json")} + more);
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(60'000))
            qFatal("the sample organisation does not start: %s", m_process->readAllStandardError().constData());
    }
    const QJsonObject ready = QJsonDocument::fromJson(m_process->readLine()).object();
    m_url = QUrl(ready.value(QLatin1String("url")).toString());
    m_token = ready.value(QLatin1String("token")).toString();
}

DemoProcess::~DemoProcess()
{
    if (m_process->state() != QProcess::NotRunning)
        stop();
}

QByteArray DemoProcess::ask(const QByteArray &line)
{
    m_process->write(line + '\n');
    while (!m_process->canReadLine()) {
        if (!m_process->waitForReadyRead(60'000))
            return "no answer";
    }
    return m_process->readLine().trimmed();
}

int DemoProcess::stop()
{
    m_process->terminate();
    if (!m_process->waitForFinished(30'000)) {
        m_process->kill();
        m_process->waitForFinished();
        return -1;
    }
    return m_process->exitCode();
}

bool waitForProgress(QProcess &process, const std::function<bool(const QJsonObject &event)> &condition)
{
    while (true) {
        while (process.canReadLine()) {
            const QJsonObject event = QJsonDocument::fromJson(process.readLine()).object();
            if (event.value(QLatin1String("event")).toString() == QLatin1String("progress") && condition(event))
                return true;
        }
        if (process.state() == QProcess::NotRunning || !process.waitForReadyRead(60'000))
            return false;
    }
}

qint64 countIn(const QJsonObject &event, const char *object, const char *count)
{
    const QJsonObject objects = event.value(QLatin1String("objects")).toObject();
    return objects.value(QLatin1String(object)).toObject().value(QLatin1String(count)).toInteger();
}

} // namespace kitesync
