// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QList>
#include <QString>

namespace kitesync {

/// How much of the log is wanted: each level holds those before it.
enum class LogLevel { Problems, Normal, Detail };

/// One message of the log file (app/process/logfile writes it: time, letter, process, category, message).
struct LogLine
{
    QDateTime time; ///< UTC; invalid where the line is none of ours
    LogLevel level = LogLevel::Normal;
    QString process;
    QString category;
    QString message; ///< may have several lines
};

/// Reads a log file from its end on, in pieces, and what is appended later; goes along with rotation. Never reads more at
/// once than it is asked to.
class LogTail final
{
public:
    explicit LogTail(const QString &path)
        : m_path(path)
        , m_file(path)
    {
    }

    /// Begins again: at most @p bytes before the end.
    void restart(qint64 bytes);
    /// The messages in the next at most @p bytes; a line that is not complete yet is held back.
    [[nodiscard]] QList<LogLine> read(qint64 bytes);
    /// Whether there is more to read now.
    [[nodiscard]] bool hasMore();

    /// One line without its end; the message of a line that is none of ours is the line.
    [[nodiscard]] static LogLine parse(const QByteArray &line);

private:
    [[nodiscard]] bool isRotated() const;

    const QString m_path;
    QFile m_file;
    QByteArray m_rest; ///< an incomplete line
    bool m_skipPartial = false;
};

} // namespace kitesync
