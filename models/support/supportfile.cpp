// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportfile.h"

#include "models/files/export.h"
#include "models/support/ziparchive.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QPointer>
#include <QSaveFile>

#include <algorithm>

namespace kitesync {

namespace {

constexpr const char *readme
    = "Support file of Kitesync. It holds the program's log, settings, pipelines, the last runs and "
      "versions.\n"
      "Tokens and passwords are not in it; names of organizations, pipelines, servers and folders are.\n"
      "Look through it before you send it to anybody.\n";

Error failure(const QString &path, const QSaveFile &file)
{
    Error error{.place = path, .detail = file.errorString(), .subject = path};
    if (!QFileInfo(path).absoluteDir().exists())
        error.kind = ErrorKind::DestinationMissing;
    else if (file.error() == QFileDevice::ResourceError)
        error.kind = ErrorKind::DestinationFull;
    else if (file.error() == QFileDevice::WriteError)
        error.kind = ErrorKind::DestinationFailed;
    else
        error.kind = ErrorKind::DestinationReadOnly;
    return error;
}

Status save(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    // For the eyes of its maker, until they send it to somebody.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)
        || !writeWhole(file, content))
        return failure(path, file);
    return {};
}

/// The last @p limit bytes of a file, from the beginning of a line on: half a secret would not be known as one.
QByteArray endOf(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const qint64 begin = std::max<qint64>(0, file.size() - limit);
    file.seek(begin);
    QByteArray content = file.read(limit);
    if (begin > 0)
        content.remove(0, content.indexOf('\n') + 1);
    return content;
}

/// The log files of @p folder, the newest first, as many as fit.
QList<ZipEntry> logEntries(const QString &folder, const KnownSecrets &known)
{
    QList<ZipEntry> entries;
    qint64 left = SupportFile::logLimit;
    const QFileInfoList files
        = QDir(folder).entryInfoList({QStringLiteral("*.log*")}, QDir::Files, QDir::Time);
    for (const QFileInfo &file : files) {
        if (left <= 0)
            break;
        const QByteArray content = endOf(file.absoluteFilePath(), left);
        left -= content.size();
        entries.append({QStringLiteral("log/") + file.fileName(), withoutSecrets(content, known)});
    }
    return entries;
}

ZipEntry jsonEntry(const char *name, const QJsonValue &value, const KnownSecrets &known)
{
    const QJsonValue masked = withoutSecrets(value, known);
    const QJsonDocument document
        = masked.isArray() ? QJsonDocument(masked.toArray()) : QJsonDocument(masked.toObject());
    return {QLatin1String(name), document.toJson(QJsonDocument::Indented)};
}

/// On the other thread.
Status make(const QString &path, const SupportContent &content, const QString &logFolder,
            const KnownSecrets &known)
{
    QList<ZipEntry> entries{{QStringLiteral("README.txt"), readme},
                            jsonEntry("versions.json", content.versions, known),
                            jsonEntry("settings.json", content.settings, known),
                            jsonEntry("pipelines.json", content.pipelines, known),
                            jsonEntry("runs.json", content.runs, known)};
    if (!content.gaps.isEmpty())
        entries.append(jsonEntry("not-read.json", QJsonArray::fromStringList(content.gaps), known));
    entries.append(logEntries(logFolder, known));
    const Result<QByteArray> archive = zipOf(entries);
    if (!archive) {
        Error error = archive.error();
        error.place = error.subject = path;
        return error;
    }
    return save(path, *archive);
}

} // namespace

SupportFile::SupportFile(Parts parts, QObject *parent)
    : QObject(parent)
    , m_parts(std::move(parts))
{
}

SupportFile::~SupportFile()
{
    m_thread.quit();
    m_thread.wait();
}

QString SupportFile::standardName(const QDate &today)
{
    return QStringLiteral("kitesync-support-%1.zip").arg(today.toString(Qt::ISODate));
}

void SupportFile::write(const QString &path, QObject *context, Written done)
{
    if (m_worker == nullptr) {
        m_worker = new QObject;
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }
    const auto answer = [context = QPointer<QObject>(context), done = std::move(done)](const Status &status) {
        if (context)
            done(status);
    };
    // The store is this thread's: what it has is read before.
    const SupportContent content = supportContent(m_parts.store, m_parts.versions, m_parts.sqlDrivers);
    QMetaObject::invokeMethod(
        m_worker,
        [this, path, content, answer, folder = m_parts.logFolder, known = m_parts.knownSecrets] {
            const Status status = make(path, content, folder, known);
            // We outlive the worker's calls.
            QMetaObject::invokeMethod(
                this, [answer, status] { answer(status); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace kitesync
