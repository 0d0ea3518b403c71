// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/logmodel.h"

#include "models/words/plaintext.h"
#include "models/words/timewords.h"

namespace kitesync {

namespace {

constexpr qint64 pieceBytes = 64 * 1024; ///< some 500 messages: a few milliseconds
constexpr int lookAgain = 1000;
constexpr qsizetype displayed = 500;

} // namespace

LogModel::LogModel(const QString &folder, QObject *parent)
    : QAbstractTableModel(parent)
    , m_path(folder + QLatin1String("/kitesync.log"))
    , m_tail(m_path)
{
    connect(&m_timer, &QTimer::timeout, this, &LogModel::readSome);
}

void LogModel::setActive(bool active)
{
    if (!active)
        return m_timer.stop();
    if (!m_started) {
        m_tail.restart(pastBytes);
        m_started = true;
    }
    m_timer.start(0);
}

void LogModel::readSome()
{
    const QList<LogLine> lines = m_tail.hasMore() ? m_tail.read(pieceBytes) : QList<LogLine>();
    m_timer.setInterval(m_tail.hasMore() && !lines.isEmpty() ? 0 : lookAgain);
    if (lines.isEmpty())
        return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(lines.size()) - 1);
    m_lines.append(lines);
    endInsertRows();
    // Dropped a good piece at a time: each time moves what stays.
    if (rowCount() > mostLines + mostLines / 4) {
        const int dropped = rowCount() - mostLines;
        beginRemoveRows({}, 0, dropped - 1);
        m_lines.remove(0, dropped);
        endRemoveRows();
    }
}

QString LogModel::lineText(int row) const
{
    const LogLine &line = m_lines.at(row);
    if (!line.time.isValid())
        return line.message;
    return QStringLiteral("%1 %2 %3 %4: %5")
        .arg(line.time.toUTC().toString(Qt::ISODateWithMs), levelWord(line.level), line.process,
             line.category, line.message);
}

QString LogModel::levelWord(LogLevel level)
{
    switch (level) {
    case LogLevel::Problems:
        return tr("Problem");
    case LogLevel::Normal:
        return tr("Normal");
    case LogLevel::Detail:
        return tr("Detail");
    }
    return {};
}

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCountOfLog;
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    if (role == LevelRole)
        return static_cast<int>(line.level);
    if (role == TimeRole)
        return line.time;
    if (role == Qt::ToolTipRole && index.column() == Message)
        return line.message.toHtmlEscaped().left(2000);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Time:
        return line.time.isValid() ? TimeWords::exact(line.time) : QString();
    case Level:
        return levelWord(line.level);
    case Category:
        return plainLine(line.category);
    case Message:
        return plainLine(line.message, displayed);
    default:
        return {};
    }
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Time:
        return tr("Time");
    case Level:
        return tr("Level");
    case Category:
        return tr("Part");
    case Message:
        return tr("Message");
    default:
        return {};
    }
}

LogFilter::LogFilter(LogModel &model, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_model(model)
{
    setSourceModel(&model);
}

void LogFilter::setLevel(LogLevel level)
{
    m_level = level;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const QModelIndex index = m_model.index(row, LogModel::Message);
    if (index.data(LogModel::LevelRole).toInt() > static_cast<int>(m_level))
        return false;
    return m_text.isEmpty() || m_model.lineText(row).contains(m_text, Qt::CaseInsensitive);
}

QByteArray LogFilter::text() const
{
    QByteArray content;
    for (int row = 0; row < rowCount(); ++row)
        content += m_model.lineText(mapToSource(index(row, 0)).row()).toUtf8() + '\n';
    return content;
}

} // namespace kitesync
