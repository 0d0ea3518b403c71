// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/logtail.h"

#include <QFileInfo>

#include <algorithm>

namespace kitesync {

namespace {

LogLevel levelOf(char letter)
{
    switch (letter) {
    case 'D':
        return LogLevel::Detail;
    case 'W':
    case 'E':
    case 'F':
        return LogLevel::Problems;
    default:
        return LogLevel::Normal;
    }
}

} // namespace

LogLine LogTail::parse(const QByteArray &line)
{
    LogLine parsed;
    const QList<QByteArray> parts = line.left(200).split(' ');
    const qsizetype colon = line.indexOf(": ");
    const QDateTime time = parts.size() < 4
                               ? QDateTime()
                               : QDateTime::fromString(QString::fromLatin1(parts.at(0)), Qt::ISODateWithMs);
    if (!time.isValid() || parts.at(1).size() != 1 || colon < 0) {
        parsed.message = QString::fromUtf8(line);
        return parsed;
    }
    parsed.time = time;
    parsed.level = levelOf(parts.at(1).front());
    parsed.process = QString::fromLatin1(parts.at(2));
    const qsizetype begin = parts.at(0).size() + parts.at(1).size() + parts.at(2).size() + 3;
    parsed.category = QString::fromUtf8(line.mid(begin, colon - begin));
    parsed.message = QString::fromUtf8(line.mid(colon + 2));
    return parsed;
}

bool LogTail::isRotated() const
{
    return m_file.isOpen() && QFileInfo(m_path).size() < m_file.pos();
}

void LogTail::restart(qint64 bytes)
{
    m_file.close();
    m_rest.clear();
    m_skipPartial = false;
    if (!m_file.open(QIODevice::ReadOnly))
        return;
    const qint64 begin = std::max<qint64>(0, m_file.size() - bytes);
    m_file.seek(begin);
    m_skipPartial = begin > 0;
}

bool LogTail::hasMore()
{
    if (!m_file.isOpen())
        return QFileInfo::exists(m_path);
    return m_file.pos() < m_file.size() || isRotated();
}

QList<LogLine> LogTail::read(qint64 bytes)
{
    // What was renamed away is read to its end first: the open file goes along.
    if (!m_file.isOpen() || (m_file.pos() >= m_file.size() && isRotated())) {
        m_file.close();
        m_rest.clear();
        m_skipPartial = false;
        if (!m_file.open(QIODevice::ReadOnly))
            return {};
    }
    m_rest += m_file.read(bytes);
    QList<LogLine> lines;
    qsizetype begin = 0;
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n', begin)) {
        const QByteArray line = m_rest.mid(begin, end - begin);
        begin = end + 1;
        if (m_skipPartial) {
            m_skipPartial = false;
        } else if (line.startsWith("  ") && !lines.isEmpty()) {
            lines.last().message += u'\n' + QString::fromUtf8(line.mid(2));
        } else if (!line.isEmpty()) {
            lines.append(parse(line));
        }
    }
    m_rest.remove(0, begin);
    return lines;
}

} // namespace kitesync
