// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include <memory>

namespace kitesync::demo {

/// One gzip member around @p plain, quickly made.
[[nodiscard]] QByteArray gzipped(const QByteArray &plain);

/// Builds that are compressed once and joined to pages of one gzip member, so that serving costs copying only.
class PageCache final
{
public:
    explicit PageCache(qint64 bytes);
    ~PageCache();
    PageCache(const PageCache &) = delete;
    PageCache &operator=(const PageCache &) = delete;

    /// Forgets everything when the world's epoch is another than before.
    void setEpoch(quint64 epoch);
    [[nodiscard]] bool contains(quint64 key) const { return m_fragments.contains(key); }
    /// Compresses one build's JSON. False: no more room.
    bool insert(quint64 key, const QByteArray &json);
    [[nodiscard]] bool isFull() const { return m_used >= m_limit; }
    /// A JSON array of fragments, gzipped; empty when one is missing.
    [[nodiscard]] QByteArray page(const QList<quint64> &keys) const;

private:
    struct Fragment
    {
        QByteArray deflated; ///< ends with a full flush
        quint32 crc = 0;
        qint64 length = 0;
    };
    class Deflater;

    std::unique_ptr<Deflater> m_deflater;
    QHash<quint64, Fragment> m_fragments;
    Fragment m_open, m_comma, m_close;
    qint64 m_limit;
    qint64 m_used = 0;
    quint64 m_epoch = 0;
};

} // namespace kitesync::demo
