// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/plaintext.h"

namespace kitesync {

namespace {

// Direction marks and other invisible format characters could make a line read as something that it does not
// say.
bool isHarmless(QChar character)
{
    switch (character.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

} // namespace

QString plainLine(const QString &text, qsizetype limit)
{
    // The input may be a whole page of HTML: look at a few times the limit only.
    QString line = text.left(limit * 4);
    for (QChar &character : line) {
        if (!isHarmless(character))
            character = QLatin1Char(' ');
    }
    line = line.simplified();
    if (line.size() > limit) {
        line.truncate(limit);
        if (line.back().isHighSurrogate())
            line.chop(1);
        line.append(QChar(0x2026));
    }
    return line;
}

QString quoted(const QString &text)
{
    return QChar(0x201C) + plainLine(text) + QChar(0x201D);
}

} // namespace kitesync
