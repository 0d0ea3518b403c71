// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/progressview.h"

#include "app/cli/terminal/texttable.h"
#include "models/words/runwords.h"
#include "models/words/timewords.h"

#include <algorithm>
#include <cmath>

namespace kitesync::cli {

namespace {

using namespace std::chrono_literals;

constexpr int barWidth = 20;
constexpr auto plainInterval = 5s;
const QString separator = QStringLiteral(" · ");

QString bar(std::optional<double> fraction)
{
    const int full = fraction ? static_cast<int>(std::floor(std::clamp(*fraction, 0.0, 1.0) * barWidth)) : 0;
    return QString(full, QChar(0x2587)) + QString(barWidth - full, QChar(0x2581));
}

/// As wide as the longest name of an object.
int nameWidth()
{
    int width = 0;
    for (const SourceObject object : allSourceObjects)
        width = std::max(width, columnsOf(RunWords::object(object)));
    return width;
}

QString objectLine(SourceObject object, const ObjectProgress &progress, int width)
{
    QString line = padded(RunWords::object(object), nameWidth()) + QLatin1Char(' ');
    if (width >= 60)
        line += bar(progress.fraction) + QLatin1Char(' ');
    line += padded(progress.fraction ? RunWords::percent(*progress.fraction) : QString(), 5, Qt::AlignRight);
    line += padded(RunWords::count(progress.counts.read), 12, Qt::AlignRight);
    line += padded(RunWords::rate(progress.ratePerSecond), 9, Qt::AlignRight);
    line += QLatin1String("  ") + RunWords::status(progress.status);
    return line;
}

/// What the run does, or what it waits for, and how much it asked.
QStringList overview(const Progress &progress)
{
    QStringList parts;
    const QString waiting = RunWords::waiting(progress);
    parts.append(waiting.isEmpty() ? RunWords::step(progress) : waiting);
    parts.append(RunWords::requests(progress.apiCalls));
    if (progress.timeLeft && waiting.isEmpty())
        parts.append(TimeWords::timeLeft(*progress.timeLeft));
    return parts;
}

} // namespace

QStringList LiveProgress::lines(const Progress &progress, int width)
{
    QStringList lines;
    for (const SourceObject object : allSourceObjects) {
        const ObjectProgress &of = progress.of(object);
        if (of.status != ObjectStatus::NotChosen)
            lines.append(objectLine(object, of, width));
    }
    lines.append(overview(progress).join(separator));
    // One column less: a full line would wrap on some terminals.
    for (QString &line : lines)
        line = cutTo(line, std::max(1, width - 1));
    return lines;
}

void LiveProgress::show(const Progress &progress)
{
    const QStringList shown = lines(progress, m_stream.width());
    // One write, so that the terminal never shows half of it.
    QString text;
    if (m_shown > 0)
        text += QStringLiteral("\x1b[%1A\r").arg(m_shown);
    for (const QString &line : shown)
        text += line + QLatin1String("\x1b[K\n");
    if (m_shown > shown.size())
        text += QLatin1String("\x1b[J");
    m_stream.write(text);
    m_shown = static_cast<int>(shown.size());
}

void LiveProgress::clear()
{
    if (m_shown > 0)
        m_stream.write(QStringLiteral("\x1b[%1A\r\x1b[J").arg(m_shown));
    m_shown = 0;
}

std::optional<QString> PlainProgress::lineFor(const Progress &progress)
{
    const int tenth
        = progress.fraction ? static_cast<int>(std::floor(std::clamp(*progress.fraction, 0.0, 1.0) * 10)) : 0;
    const bool stepped = tenth > m_tenth;
    if (!stepped && m_last && progress.elapsed - *m_last < plainInterval)
        return std::nullopt;
    m_tenth = std::max(tenth, m_tenth);
    m_last = progress.elapsed;

    qint64 read = 0;
    for (const ObjectProgress &object : progress.objects)
        read += object.counts.read;
    QStringList parts = overview(progress);
    parts.insert(1, RunWords::records(read));
    if (progress.fraction)
        parts.prepend(RunWords::percent(*progress.fraction));
    return parts.join(separator);
}

void PlainProgress::show(const Progress &progress)
{
    if (const std::optional<QString> line = lineFor(progress))
        m_stream.line(*line);
}

std::unique_ptr<ProgressView> makeProgressView(Stream &stream)
{
    if (stream.isLive())
        return std::make_unique<LiveProgress>(stream);
    return std::make_unique<PlainProgress>(stream);
}

} // namespace kitesync::cli
