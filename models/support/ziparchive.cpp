// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/ziparchive.h"

#include <memory>
#include <zip.h>

namespace kitesync {

namespace {

using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;

Error failure(zip_error_t *error)
{
    return {.kind = ErrorKind::DestinationFailed, .detail = QString::fromUtf8(zip_error_strerror(error))};
}

/// Reads @p source, which is libzip's own buffer with the finished archive.
Result<QByteArray> contentOf(zip_source_t *source)
{
    zip_stat_t about;
    if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0)
        return failure(zip_source_error(source));
    QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
    const zip_int64_t read = zip_source_read(source, content.data(), about.size);
    const Error error = failure(zip_source_error(source));
    zip_source_close(source);
    if (read != static_cast<zip_int64_t>(about.size))
        return error;
    return content;
}

/// Everything but the writing; libzip only borrows the contents until then.
bool addAll(zip_t *archive, const QList<ZipEntry> &entries)
{
    for (const ZipEntry &entry : entries) {
        zip_source_t *const content = zip_source_buffer(archive, entry.content.constData(),
                                                        static_cast<zip_uint64_t>(entry.content.size()), 0);
        if (content == nullptr)
            return false;
        if (zip_file_add(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
            zip_source_free(content);
            return false;
        }
    }
    return true;
}

} // namespace

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    zip_error_t error;
    zip_error_init(&error);
    const Source buffer(zip_source_buffer_create(nullptr, 0, 0, &error), &zip_source_free);
    if (!buffer)
        return failure(&error);
    // The archive takes one hold of the buffer for itself, and lets it go when it is closed.
    zip_source_keep(buffer.get());
    zip_t *const archive = zip_open_from_source(buffer.get(), ZIP_TRUNCATE, &error);
    if (archive == nullptr) {
        zip_source_free(buffer.get());
        return failure(&error);
    }
    if (!addAll(archive, entries) || zip_close(archive) != 0) {
        Error why = failure(zip_get_error(archive));
        zip_discard(archive);
        return why;
    }
    return contentOf(buffer.get());
}

} // namespace kitesync
