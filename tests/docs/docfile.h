// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QFileInfo>
#include <QString>

namespace kitesync::tests {

/// What is wrong with a file of the documentation that is made from the code, or an empty text. With KITESYNC_WRITE_DOCS (that is
/// ./dev dictionary) the file is written, and then nothing is.
[[nodiscard]] inline QString docFileTrouble(const QString &path, const QByteArray &wanted)
{
    QFile file(path);
    if (qEnvironmentVariableIsSet("KITESYNC_WRITE_DOCS")) {
        const bool written
            = file.open(QIODevice::WriteOnly) && file.write(wanted) == wanted.size() && file.flush();
        return written ? QString() : path + QLatin1String(": ") + file.errorString();
    }
    if (!file.open(QIODevice::ReadOnly))
        return path + QLatin1String(": ") + file.errorString();
    const QByteArray found = file.readAll();
    if (found == wanted)
        return {};
    qsizetype line = 1;
    for (qsizetype i = 0; i < found.size() && i < wanted.size() && found[i] == wanted[i]; ++i)
        line += found[i] == '\n' ? 1 : 0;
    return QStringLiteral("%1:%2: is not what the code says any more; ./dev dictionary writes it")
        .arg(path)
        .arg(line);
}

/// A file of the source tree, as text; ends the test where it is missing.
[[nodiscard]] inline QString sourceText(const QString &path)
{
    QFile file(QStringLiteral(KITESYNC_SOURCE_DIR "/") + path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qPrintable(path), qPrintable(file.errorString()));
    return QString::fromUtf8(file.readAll());
}

} // namespace kitesync::tests
