// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/sqlite/sqlitefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

#include <cerrno>

namespace kitesync {

namespace {

// Less than this on the volume, and a failed write is taken for a full disk even where no errno says so.
constexpr qint64 practicallyFull = 256 * 1024;

const QByteArray magic("SQLite format 3", 16); // with the NUL

bool isDiskFull(int systemError)
{
    switch (systemError) {
    case ENOSPC:
    case EFBIG:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return true;
    default:
        return false;
    }
}

} // namespace

SqliteFile::SqliteFile(const QString &path)
    : m_path(QDir::cleanPath(QDir::current().absoluteFilePath(path)))
{
}

bool SqliteFile::exists() const
{
    return QFileInfo::exists(m_path);
}

qint64 SqliteFile::freeBytes() const
{
    const QStorageInfo storage(QFileInfo(m_path).absolutePath());
    return storage.isValid() ? storage.bytesAvailable() : -1;
}

Status SqliteFile::check() const
{
    const QFileInfo file(m_path);
    if (file.isDir())
        return error(ErrorKind::DestinationNotDatabase)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "this is a folder, not a file"));
    const QFileInfo folder(file.absolutePath());
    if (!folder.exists()) {
        Error missing = error(ErrorKind::DestinationMissing)
                            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the folder does not exist"));
        missing.subject = folder.absoluteFilePath();
        return missing;
    }
    if (!folder.isDir())
        return error(ErrorKind::DestinationMissing)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the path leads through a file"));
    if (!file.exists() && file.isSymLink())
        return error(ErrorKind::DestinationMissing)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the link leads to nothing"));
    if (file.exists() && !file.isFile())
        return error(ErrorKind::DestinationNotDatabase)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "this is not an ordinary file"));
    // SQLite keeps its log beside the file, so that the folder must be writable in any case.
    const QFileInfo realFolder(file.exists() ? QFileInfo(file.canonicalFilePath()).absolutePath()
                                             : folder.absoluteFilePath());
    if (!realFolder.isWritable())
        return error(ErrorKind::DestinationReadOnly)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the folder is not writable"));
    if (file.exists() && !file.isWritable())
        return error(ErrorKind::DestinationReadOnly)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the file is not writable"));
    return checkHeader();
}

/// SQLite itself takes a file of a few bytes for an empty database and would write over it.
Status SqliteFile::checkHeader() const
{
    QFile file(m_path);
    if (!file.exists() || file.size() == 0)
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return error(ErrorKind::DestinationReadOnly, file.errorString());
    if (file.read(magic.size()) != magic)
        return error(ErrorKind::DestinationNotDatabase)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "the file is not a database"));
    return {};
}

QString SqliteFile::uri(bool create) const
{
    // Everything but the slashes is encoded, so that no character of a path has a meaning in the URI.
    const QString path = m_path.startsWith(u'/') ? m_path : u'/' + m_path;
    return QLatin1String("file:") + QString::fromLatin1(QUrl::toPercentEncoding(path, QByteArrayLiteral("/:")))
           + (create ? QLatin1String("?mode=rwc") : QLatin1String("?mode=rw"));
}

Error SqliteFile::error(int code, const QString &words, int systemError) const
{
    return error(kindOf(code, systemError), words);
}

Error SqliteFile::error(ErrorKind kind, const QString &detail) const
{
    Error result;
    result.kind = kind;
    result.place = m_path;
    result.subject = m_path;
    result.detail = detail;
    return result;
}

ErrorKind SqliteFile::kindOf(int code, int systemError) const
{
    if (code == SQLITE_READONLY_DBMOVED)
        return ErrorKind::DestinationMissing;
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
    case SQLITE_PROTOCOL:
        return ErrorKind::DestinationBusy;
    case SQLITE_FULL:
        return ErrorKind::DestinationFull;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorKind::DestinationReadOnly;
    case SQLITE_NOTADB:
    case SQLITE_CORRUPT:
        return ErrorKind::DestinationNotDatabase;
    case SQLITE_INTERRUPT:
        return ErrorKind::Cancelled;
    case SQLITE_AUTH:
        return ErrorKind::DestinationRights;
    case SQLITE_CANTOPEN: {
        if (isDiskFull(systemError))
            return ErrorKind::DestinationFull;
        const Status place = check();
        return place ? (exists() ? ErrorKind::DestinationReadOnly : ErrorKind::DestinationMissing)
                     : place.error().kind;
    }
    case SQLITE_IOERR:
        return kindOfIoError(code, systemError);
    default:
        return ErrorKind::DestinationFailed;
    }
}

ErrorKind SqliteFile::kindOfIoError(int code, int systemError) const
{
    if (isDiskFull(systemError))
        return ErrorKind::DestinationFull;
    if (code == SQLITE_IOERR_CORRUPTFS)
        return ErrorKind::DestinationNotDatabase;
    const bool writing = code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_TRUNCATE
                         || code == SQLITE_IOERR_SHMSIZE || code == SQLITE_IOERR_SHMMAP
                         || code == SQLITE_IOERR_FSYNC;
    const qint64 free = freeBytes();
    if (writing && free >= 0 && free < practicallyFull)
        return ErrorKind::DestinationFull;
    return ErrorKind::DestinationFailed;
}

bool isSqliteRowFault(int code)
{
    switch (code & 0xff) {
    case SQLITE_CONSTRAINT:
    case SQLITE_TOOBIG:
    case SQLITE_MISMATCH:
        return true;
    default:
        return false;
    }
}

} // namespace kitesync
