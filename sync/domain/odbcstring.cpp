// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/odbcstring.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

// A keyword with one of them is followed by something that nobody else may read.
constexpr std::array secretWords{"pwd", "password", "token", "secret"};

/// The parts as they are written. A semicolon inside braces ends none, and a brace counts only as a value's first character.
QStringList piecesOf(const QString &text)
{
    QStringList pieces;
    QString piece;
    bool inBraces = false;
    bool atValue = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (inBraces) {
            piece += c;
            if (c == u'}' && text.mid(i + 1, 1) == QLatin1String("}"))
                piece += text.at(++i);
            else if (c == u'}')
                inBraces = false;
        } else if (c == u';') {
            pieces.append(piece);
            piece.clear();
            atValue = false;
        } else {
            inBraces = atValue && c == u'{';
            atValue = c == u'=' || (atValue && c.isSpace());
            piece += c;
        }
    }
    pieces.append(piece);
    pieces.removeIf([](const QString &each) { return each.trimmed().isEmpty(); });
    return pieces;
}

QString keywordOf(const QString &piece)
{
    return piece.contains(u'=') ? piece.section(u'=', 0, 0).trimmed() : QString();
}

/// Whether a value begins with a brace and ends before its other one.
bool isUnclosed(const QString &piece)
{
    const QString value = (piece.contains(u'=') ? piece.section(u'=', 1) : piece).trimmed();
    if (!value.startsWith(u'{'))
        return false;
    const QString inner = value.mid(1).replace(QLatin1String("}}"), QString());
    return !inner.endsWith(u'}');
}

QString valueOf(const QString &piece)
{
    const QString value = (piece.contains(u'=') ? piece.section(u'=', 1) : piece).trimmed();
    if (!value.startsWith(u'{') || !value.endsWith(u'}') || value.size() < 2)
        return value;
    return value.mid(1, value.size() - 2).replace(QLatin1String("}}"), QLatin1String("}"));
}

} // namespace

OdbcParts odbcParts(const QString &text)
{
    OdbcParts parts;
    for (const QString &piece : piecesOf(text)) {
        const QString keyword = keywordOf(piece);
        parts.append({keyword.isEmpty() ? QStringLiteral("DSN") : keyword, valueOf(piece)});
    }
    return parts;
}

QString odbcValue(const QString &value)
{
    // Some drivers read percent signs and pluses as escapes, unless they stand in braces.
    static const QString special = QStringLiteral("[]{}(),;?*=!@%+ \t\"'\\");
    const bool needed = std::any_of(value.begin(), value.end(), [](QChar c) { return special.contains(c); });
    QString escaped = value;
    return needed ? u'{' + escaped.replace(QLatin1String("}"), QLatin1String("}}")) + u'}' : value;
}

QString odbcText(const OdbcParts &parts)
{
    QStringList pieces;
    for (const auto &[keyword, value] : parts) {
        pieces.append(keyword + u'=' + odbcWritten(value));
    }
    return pieces.join(u';');
}

QString odbcWritten(const QString &value)
{
    const bool plain = !value.contains(u';') && !value.startsWith(u'{') && value == value.trimmed();
    return plain ? value : odbcValue(value);
}

QString odbcPart(const OdbcParts &parts, const char *keyword)
{
    const auto found = std::find_if(parts.begin(), parts.end(), [keyword](const auto &part) {
        return part.first.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
    });
    return found == parts.end() ? QString() : found->second;
}

QString withoutOdbcPart(const QString &text, const char *keyword)
{
    QStringList pieces = piecesOf(text);
    pieces.removeIf([keyword](const QString &piece) {
        return keywordOf(piece).compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
    });
    return pieces.join(u';');
}

Reason odbcFlaw(const QString &text)
{
    const QStringList pieces = piecesOf(text);
    for (const QString &piece : pieces) {
        const QString keyword = keywordOf(piece);
        const bool isSecret = std::any_of(secretWords.begin(), secretWords.end(), [&](const char *word) {
            return keyword.contains(QLatin1String(word), Qt::CaseInsensitive);
        });
        if (isSecret)
            return QT_TRANSLATE_NOOP("kitesync::Reason",
                                     "a password does not belong into the address but into the keychain");
        if (keyword.isEmpty() && &piece != &pieces.constFirst())
            return QT_TRANSLATE_NOOP("kitesync::Reason", "a part of the connection string has no keyword; a "
                                                         "value with a semicolon stands in braces: {a;b}");
        if (isUnclosed(piece))
            return QT_TRANSLATE_NOOP("kitesync::Reason", "a brace of the connection string is not closed");
    }
    return {};
}

bool isOdbcPassword(const QString &keyword)
{
    return keyword.compare(QLatin1String("pwd"), Qt::CaseInsensitive) == 0
           || keyword.compare(QLatin1String("password"), Qt::CaseInsensitive) == 0;
}

QString withoutOdbcPassword(const QString &text, Secret *password)
{
    QStringList kept;
    QString taken;
    bool found = false;
    bool goesOn = false;
    for (const QString &piece : piecesOf(text)) {
        if (isOdbcPassword(keywordOf(piece))) {
            taken = valueOf(piece);
            found = true;
            goesOn = true;
        } else if (goesOn && !piece.contains(u'=')) {
            taken += u';' + piece;
        } else {
            kept.append(piece);
            goesOn = false;
        }
    }
    if (!found)
        return text;
    *password = Secret(taken.toUtf8());
    return kept.join(u';');
}

} // namespace kitesync
