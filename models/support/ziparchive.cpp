// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/ziparchive.h"

#include "models/support/libzip.h"

#include <memory>

namespace kitesync {

namespace {

/// One archive on its way; libzip's functions with what is asked of them.
class Archive final
{
public:
    explicit Archive(const LibZip &zip)
        : m_zip(zip)
    {
    }

    Result<QByteArray> of(const QList<ZipEntry> &entries)
    {
        zip_error_t error;
        m_zip.errorInit(&error);
        using Source = std::unique_ptr<zip_source_t, decltype(&zip_source_free)>;
        const Source buffer(m_zip.sourceBufferCreate(nullptr, 0, 0, &error), m_zip.sourceFree);
        if (!buffer)
            return failure(&error);
        // The archive takes one hold of the buffer for itself, and lets it go when it is closed.
        m_zip.sourceKeep(buffer.get());
        zip_t *const archive = m_zip.openFromSource(buffer.get(), ZIP_TRUNCATE, &error);
        if (archive == nullptr) {
            m_zip.sourceFree(buffer.get());
            return failure(&error);
        }
        if (!addAll(archive, entries) || m_zip.close(archive) != 0) {
            Error why = failure(m_zip.errorOf(archive));
            m_zip.discard(archive);
            return why;
        }
        return contentOf(buffer.get());
    }

private:
    [[nodiscard]] Error failure(zip_error_t *error) const
    {
        return {.kind = ErrorKind::DestinationFailed, .detail = QString::fromUtf8(m_zip.errorText(error))};
    }

    /// Reads @p source, which is libzip's own buffer with the finished archive.
    [[nodiscard]] Result<QByteArray> contentOf(zip_source_t *source) const
    {
        zip_stat_t about;
        if (m_zip.sourceStat(source, &about) != 0 || m_zip.sourceOpen(source) != 0)
            return failure(m_zip.sourceError(source));
        QByteArray content(static_cast<qsizetype>(about.size), Qt::Uninitialized);
        const zip_int64_t read = m_zip.sourceRead(source, content.data(), about.size);
        const Error error = failure(m_zip.sourceError(source));
        m_zip.sourceClose(source);
        if (read != static_cast<zip_int64_t>(about.size))
            return error;
        return content;
    }

    /// Everything but the writing; libzip only borrows the contents until then.
    [[nodiscard]] bool addAll(zip_t *archive, const QList<ZipEntry> &entries) const
    {
        for (const ZipEntry &entry : entries) {
            zip_source_t *const content = m_zip.sourceBuffer(
                archive, entry.content.constData(), static_cast<zip_uint64_t>(entry.content.size()), 0);
            if (content == nullptr)
                return false;
            if (m_zip.fileAdd(archive, entry.name.toUtf8().constData(), content, ZIP_FL_ENC_UTF_8) < 0) {
                m_zip.sourceFree(content);
                return false;
            }
        }
        return true;
    }

    const LibZip &m_zip;
};

} // namespace

Result<QByteArray> zipOf(const QList<ZipEntry> &entries)
{
    const Result<LibZip> zip = LibZip::load();
    return zip ? Archive(*zip).of(entries) : Result<QByteArray>(zip.error());
}

} // namespace kitesync
