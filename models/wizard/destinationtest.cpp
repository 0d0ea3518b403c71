// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/destinationtest.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace kitesync {

namespace {

QString fileOf(const DestinationConfig &destination)
{
    const QLatin1String sqlite("sqlite:");
    return destination.url.startsWith(sqlite) ? destination.url.mid(sqlite.size()) : QString();
}

/// The nearest folder above that is there.
QFileInfo existingParent(const QString &folder)
{
    QFileInfo info(folder);
    while (!info.exists() && info.absolutePath() != info.absoluteFilePath())
        info = QFileInfo(info.absolutePath());
    return info;
}

Error readOnly(const QString &folder)
{
    Error error;
    error.kind = ErrorKind::DestinationReadOnly;
    error.place = folder;
    error.subject = folder;
    return error;
}

} // namespace

DestinationTest::DestinationTest(SyncEngine &engine, Vault &vault, const QString &ownFolder,
                                 const TestTiming &timing, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_vault(vault)
    , m_ownFolder(ownFolder.isEmpty() ? QString() : QDir::cleanPath(QDir(ownFolder).absolutePath()))
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(timing.stillWaiting);
    m_limit.setSingleShot(true);
    m_limit.setInterval(timing.limit);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stillWaiting = true;
        Q_EMIT changed();
    });
    connect(&m_limit, &QTimer::timeout, this, [this] {
        // The answer may still come; it is for nobody then.
        ++m_request;
        Error error;
        error.kind = ErrorKind::DestinationBusy;
        error.place = fileOf(m_values.destination);
        fail(error);
    });
}

void DestinationTest::start(const Values &values)
{
    forget();
    m_values = values;
    m_state = State::Testing;
    if (values.password.isEmpty() && !values.storedKey.isEmpty())
        readPassword(m_request);
    else
        ask(m_request, values.password);
    Q_EMIT changed();
}

void DestinationTest::readPassword(quint64 request)
{
    m_vault.read(m_values.storedKey, SecretKind::DestinationPassword, this,
                 [this, request](const Result<Secret> &password) {
                     if (request != m_request)
                         return;
                     // A server may well want no password.
                     if (password || password.error().kind == ErrorKind::SecretMissing)
                         ask(request, password ? *password : Secret());
                     else
                         fail(password.error());
                 });
}

void DestinationTest::ask(quint64 request, const Secret &password)
{
    m_patience.start();
    m_limit.start();
    PipelineConfig config;
    config.key = m_values.key;
    config.organization = m_values.organization;
    config.destination = m_values.destination;
    m_engine.testDestination(
        config, password, false, this,
        [this, request](const Result<DestinationReport> &result) { take(request, result); });
}

void DestinationTest::take(quint64 request, const Result<DestinationReport> &result)
{
    if (request != m_request || !isTesting())
        return;
    if (!result) {
        const Error &error = result.error();
        if (error.kind != ErrorKind::DestinationMissing || !isOwnFolder(error.subject)) {
            fail(error);
            return;
        }
        const Result<DestinationFindings> findings = findingsOfOwnFolder();
        if (findings)
            pass(*findings);
        else
            fail(findings.error());
        return;
    }
    if (!result->takenBy.isEmpty()) {
        Error error;
        error.kind = ErrorKind::DestinationTaken;
        error.place = fileOf(m_values.destination);
        error.subject = result->takenBy;
        fail(error);
        return;
    }
    DestinationFindings findings;
    findings.report = *result;
    if (const QFileInfo file(fileOf(m_values.destination)); result->exists && file.isFile()) {
        findings.fileBytes = file.size();
        findings.lastWritten = file.lastModified().toUTC();
    }
    pass(std::move(findings));
}

bool DestinationTest::isOwnFolder(const QString &folder) const
{
    return !m_ownFolder.isEmpty() && QDir::cleanPath(folder) == m_ownFolder;
}

Result<DestinationFindings> DestinationTest::findingsOfOwnFolder() const
{
    const QFileInfo parent = existingParent(m_ownFolder);
    if (!parent.isDir() || !parent.isWritable())
        return readOnly(m_ownFolder);
    DestinationFindings findings;
    findings.makesFolder = true;
    findings.report.product = QStringLiteral("SQLite");
    const QStorageInfo storage(parent.absoluteFilePath());
    findings.report.freeBytes = storage.isValid() ? storage.bytesAvailable() : -1;
    return findings;
}

void DestinationTest::pass(DestinationFindings findings)
{
    m_findings = std::move(findings);
    end(State::Passed);
}

void DestinationTest::fail(const Error &error)
{
    m_error = error;
    end(State::Failed);
}

void DestinationTest::end(State state)
{
    m_patience.stop();
    m_limit.stop();
    m_stillWaiting = false;
    m_state = state;
    Q_EMIT changed();
    Q_EMIT finished();
}

void DestinationTest::forget()
{
    ++m_request;
    m_patience.stop();
    m_limit.stop();
    m_stillWaiting = false;
    m_values = {};
    m_findings.reset();
    m_error.reset();
}

void DestinationTest::abort()
{
    if (!isTesting())
        return;
    forget();
    m_state = State::Idle;
    Q_EMIT changed();
}

void DestinationTest::invalidate()
{
    if (m_state == State::Idle || m_state == State::Dirty)
        return;
    forget();
    m_state = State::Dirty;
    Q_EMIT changed();
}

bool DestinationTest::hasPassedFor(const Values &values) const
{
    return m_state == State::Passed && values == m_values;
}

bool DestinationTest::isAbout(const Values &values) const
{
    return m_state != State::Idle && m_state != State::Dirty && values == m_values;
}

Status DestinationTest::makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return readOnly(folder);
}

} // namespace kitesync
