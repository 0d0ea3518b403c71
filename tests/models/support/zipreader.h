// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QMap>
#include <QString>

#include <zip.h>

namespace kitesync::tests {

/// All entries of a zip file by their names; empty: it is none.
inline QMap<QString, QByteArray> unzipped(const QString &path)
{
    QMap<QString, QByteArray> entries;
    zip_t *const archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, nullptr);
    if (archive == nullptr)
        return entries;
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        const auto number = static_cast<zip_uint64_t>(i);
        zip_stat_t about;
        zip_file_t *const file
            = zip_stat_index(archive, number, 0, &about) == 0 ? zip_fopen_index(archive, number, 0) : nullptr;
        if (file == nullptr)
            continue;
        QByteArray content(static_cast<qsizetype>(about.size), '\0');
        if (zip_fread(file, content.data(), about.size) == static_cast<zip_int64_t>(about.size))
            entries.insert(QString::fromUtf8(about.name), content);
        zip_fclose(file);
    }
    zip_discard(archive);
    return entries;
}

} // namespace kitesync::tests
