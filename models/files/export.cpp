// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/export.h"

#include <QSaveFile>

#include <algorithm>

namespace kitesync {

namespace {

bool looksLikeFormula(const QString &text)
{
    if (text.isEmpty() || !QStringLiteral("=+-@\t\r").contains(text.front()))
        return false;
    bool number = false;
    text.toDouble(&number);
    return !number;
}

} // namespace

QString csvField(const QString &text)
{
    QString field = looksLikeFormula(text) ? u'\'' + text : text;
    const bool quote = std::any_of(field.cbegin(), field.cend(),
                                   [](QChar c) { return c == u'"' || c == u',' || c == u'\n' || c == u'\r'; });
    if (!quote)
        return field;
    field.replace(u'"', QLatin1String("\"\""));
    return u'"' + field + u'"';
}

QByteArray csvLine(const QStringList &fields)
{
    QStringList quoted;
    for (const QString &field : fields)
        quoted.append(csvField(field));
    return quoted.join(u',').toUtf8() + "\r\n";
}

QString writeFile(const QString &path, const QByteArray &content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !writeWhole(file, content))
        return file.errorString();
    return {};
}

bool writeWhole(QSaveFile &file, const QByteArray &content)
{
    // commit() of Qt 6.4 does not see that what was still buffered could not be written: flush() does.
    return file.write(content) == content.size() && file.flush() && file.commit();
}

} // namespace kitesync
