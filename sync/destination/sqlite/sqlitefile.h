// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/result.h"

#include <QString>

namespace kitesync {

/// The file of a "sqlite:PATH" destination as the file system sees it, and what SQLite's error codes mean for it.
class SqliteFile final
{
public:
    /// @p path as written by the user: relative to the working folder; '~', '%', '?' and '#' are ordinary characters.
    explicit SqliteFile(const QString &path);

    [[nodiscard]] const QString &path() const noexcept { return m_path; }
    [[nodiscard]] bool exists() const;
    /// Bytes that the file's volume has left; -1: unknown.
    [[nodiscard]] qint64 freeBytes() const;
    /// Refuses what cannot be a database: a folder, a device, a missing or unwritable place. A file that is missing is fine.
    [[nodiscard]] Status check() const;
    /// For SQLite's URI names; creating the file only where @p create says so.
    [[nodiscard]] QString uri(bool create) const;

    /// The Error for an (extended) result code. @p systemError: errno of the failed call, 0 when unknown.
    [[nodiscard]] Error error(int code, const QString &words, int systemError = 0) const;
    [[nodiscard]] Error error(ErrorKind kind, const QString &detail = {}) const;

private:
    [[nodiscard]] Status checkHeader() const;
    [[nodiscard]] ErrorKind kindOf(int code, int systemError) const;
    [[nodiscard]] ErrorKind kindOfIoError(int code, int systemError) const;

    QString m_path;
};

/// Whether a result code blames one row: a constraint, a trigger, a value that is too big or of the wrong kind.
[[nodiscard]] bool isSqliteRowFault(int code);

} // namespace kitesync
