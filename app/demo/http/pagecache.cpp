// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/pagecache.h"

#include <libdeflate.h>
#include <zlib.h>

#include <QtEndian>

namespace kitesync::demo {

QByteArray gzipped(const QByteArray &plain)
{
    using Compressor = std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)>;
    static thread_local const Compressor compressor(libdeflate_alloc_compressor(1),
                                                    &libdeflate_free_compressor);
    const std::size_t size = static_cast<std::size_t>(plain.size());
    QByteArray out(static_cast<qsizetype>(libdeflate_gzip_compress_bound(compressor.get(), size)),
                   Qt::Uninitialized);
    const std::size_t used = libdeflate_gzip_compress(compressor.get(), plain.constData(), size, out.data(),
                                                      static_cast<std::size_t>(out.size()));
    out.resize(static_cast<qsizetype>(used));
    return out;
}

/// Raw deflate whose outputs can be put behind each other.
class PageCache::Deflater final
{
public:
    Deflater() { m_ready = deflateInit2(&m_stream, 5, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY) == Z_OK; }
    ~Deflater() { deflateEnd(&m_stream); }
    Deflater(const Deflater &) = delete;
    Deflater &operator=(const Deflater &) = delete;

    [[nodiscard]] QByteArray deflated(const QByteArray &plain, int flush)
    {
        if (!m_ready || deflateReset(&m_stream) != Z_OK)
            return {};
        // zlib's interface is not const; it only reads.
        QByteArray input = plain;
        m_stream.next_in = reinterpret_cast<Bytef *>(input.data());
        m_stream.avail_in = static_cast<uInt>(input.size());
        QByteArray out(static_cast<qsizetype>(deflateBound(&m_stream, m_stream.avail_in)) + 32,
                       Qt::Uninitialized);
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = static_cast<uInt>(out.size());
        deflate(&m_stream, flush);
        out.resize(out.size() - static_cast<qsizetype>(m_stream.avail_out));
        out.squeeze();
        return out;
    }

private:
    z_stream m_stream{};
    bool m_ready = false;
};

namespace {

quint32 crcOf(const QByteArray &plain)
{
    return libdeflate_crc32(0, plain.constData(), static_cast<std::size_t>(plain.size()));
}

} // namespace

PageCache::PageCache(qint64 bytes)
    : m_deflater(std::make_unique<Deflater>())
    , m_limit(bytes)
{
    const auto piece = [this](const QByteArray &text, int flush) {
        return Fragment{m_deflater->deflated(text, flush), crcOf(text), text.size()};
    };
    m_open = piece("[", Z_FULL_FLUSH);
    m_comma = piece(",", Z_FULL_FLUSH);
    m_close = piece("]", Z_FINISH);
}

PageCache::~PageCache() = default;

void PageCache::setEpoch(quint64 epoch)
{
    if (m_epoch == epoch)
        return;
    m_epoch = epoch;
    m_fragments.clear();
    m_used = 0;
}

bool PageCache::insert(quint64 key, const QByteArray &json)
{
    if (isFull())
        return false;
    Fragment fragment{m_deflater->deflated(json, Z_FULL_FLUSH), crcOf(json), json.size()};
    m_used += fragment.deflated.size() + 96;
    m_fragments.insert(key, fragment);
    return true;
}

QByteArray PageCache::page(const QList<quint64> &keys) const
{
    static const QByteArray head("\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\x03", 10);
    QByteArray out = head;
    quint32 crc = 0;
    qint64 length = 0;
    const auto append = [&](const Fragment &fragment) {
        out += fragment.deflated;
        crc = static_cast<quint32>(crc32_combine(crc, fragment.crc, static_cast<z_off_t>(fragment.length)));
        length += fragment.length;
    };
    qsizetype size = 64;
    for (const quint64 key : keys) {
        const auto found = m_fragments.constFind(key);
        if (found == m_fragments.cend())
            return {};
        size += found->deflated.size() + m_comma.deflated.size();
    }
    out.reserve(size);
    append(m_open);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (i > 0)
            append(m_comma);
        append(*m_fragments.constFind(keys[i]));
    }
    append(m_close);
    char trailer[8];
    qToLittleEndian(crc, trailer);
    qToLittleEndian(static_cast<quint32>(length), trailer + 4);
    out.append(trailer, 8);
    return out;
}

} // namespace kitesync::demo
