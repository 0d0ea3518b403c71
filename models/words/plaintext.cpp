// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/plaintext.h"

#include <QCoreApplication>

namespace kitesync {

namespace {

struct PlainTextWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::PlainText)
};

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
    return PlainTextWords::tr("“%1”", "quotation marks").arg(plainLine(text));
}

QString sentences(const QStringList &list)
{
    QString paragraph;
    for (const QString &sentence : list) {
        if (paragraph.isEmpty() || sentence.isEmpty())
            paragraph += sentence;
        else
            paragraph = PlainTextWords::tr("%1 %2", "two sentences").arg(paragraph, sentence);
    }
    return paragraph;
}

QString labelled(const QString &name, const QString &text)
{
    return PlainTextWords::tr("%1: %2", "a name, and what is said of it").arg(name, text);
}

} // namespace kitesync
