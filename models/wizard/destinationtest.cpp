// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/destinationtest.h"

#include "sync/domain/destinationurl.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

namespace kitesync {

namespace {

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
    : WizardTest(timing, parent)
    , m_engine(engine)
    , m_vault(vault)
    , m_ownFolder(ownFolder.isEmpty() ? QString() : QDir::cleanPath(QDir(ownFolder).absolutePath()))
{
}

void DestinationTest::start(const Values &values)
{
    const Ticket ticket = begin();
    m_values = values;
    if (values.password.isEmpty() && !values.storedKey.isEmpty())
        readPassword(ticket);
    else
        ask(ticket, values.password);
    Q_EMIT changed();
}

void DestinationTest::readPassword(Ticket ticket)
{
    m_vault.read(m_values.storedKey, SecretKind::DestinationPassword, this,
                 [this, ticket](const Result<Secret> &password) {
                     if (!goesOn(ticket))
                         return;
                     // A server may well want no password.
                     if (password || password.error().kind == ErrorKind::SecretMissing)
                         ask(ticket, password ? *password : Secret());
                     else
                         fail(password.error());
                 });
}

void DestinationTest::ask(Ticket ticket, const Secret &password)
{
    startClock();
    PipelineConfig config;
    config.key = m_values.key;
    config.organization = m_values.organization;
    config.destination = m_values.destination;
    m_engine.testDestination({.config = config, .password = password}, this,
                             [this, ticket](const Result<DestinationReport> &result) { take(ticket, result); });
}

void DestinationTest::take(Ticket ticket, const Result<DestinationReport> &result)
{
    if (!goesOn(ticket))
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
        error.place = sqlitePath(m_values.destination.url);
        error.subject = result->takenBy;
        m_taken = findingsOf(*result);
        fail(error);
        return;
    }
    pass(findingsOf(*result));
}

DestinationFindings DestinationTest::findingsOf(const DestinationReport &report) const
{
    DestinationFindings findings;
    findings.report = report;
    if (const QFileInfo file(sqlitePath(m_values.destination.url)); report.exists && file.isFile()) {
        findings.fileBytes = file.size();
        findings.lastWritten = file.lastModified().toUTC();
    }
    return findings;
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

Error DestinationTest::limitReached() const
{
    Error error;
    error.kind = ErrorKind::DestinationBusy;
    error.place = sqlitePath(m_values.destination.url);
    return error;
}

void DestinationTest::forgetFindings()
{
    m_values = {};
    m_findings.reset();
    m_taken.reset();
}

bool DestinationTest::hasPassedFor(const Values &values) const
{
    return hasPassed() && values == m_values;
}

bool DestinationTest::isAbout(const Values &values) const
{
    return state() != State::Idle && state() != State::Dirty && values == m_values;
}

Status DestinationTest::makeFolder(const QString &folder)
{
    if (QDir().mkpath(folder))
        return {};
    return readOnly(folder);
}

} // namespace kitesync
