// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/inflate.h"

#include <libdeflate.h>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <utility>

namespace kitesync {

namespace {

// simdjson reads up to 64 bytes behind the text.
constexpr std::size_t padding = 64;
// Deflate cannot do better than about 1032:1, so a larger claim is a lie.
constexpr std::size_t bestRatio = 1032;
constexpr std::size_t smallestBuffer = 4096;

struct DecompressorDeleter
{
    void operator()(libdeflate_decompressor *decompressor) const
    {
        libdeflate_free_decompressor(decompressor);
    }
};
using Decompressor = std::unique_ptr<libdeflate_decompressor, DecompressorDeleter>;

std::size_t firstCapacity(const QByteArray &body, std::size_t byteLimit)
{
    const auto size = static_cast<std::size_t>(body.size());
    std::size_t claimed = 0;
    if (size >= 4) {
        const auto *trailer = reinterpret_cast<const unsigned char *>(body.constData()) + size - 4;
        claimed = trailer[0] | std::size_t(trailer[1]) << 8 | std::size_t(trailer[2]) << 16
                  | std::size_t(trailer[3]) << 24;
    }
    const std::size_t believable = std::min(claimed, size * bestRatio);
    return std::min(std::max({believable, size, smallestBuffer}), byteLimit);
}

PaddedText grown(const PaddedText &text, std::size_t capacity)
{
    PaddedText larger(capacity);
    std::memcpy(larger.data(), text.data(), text.size());
    larger.setSize(text.size());
    return larger;
}

} // namespace

PaddedText::PaddedText(std::size_t capacity)
    : m_bytes(std::make_unique_for_overwrite<char[]>(capacity + padding))
    , m_capacity(capacity)
{
    setSize(0);
}

PaddedText::PaddedText(std::string_view text)
    : PaddedText(text.size())
{
    if (!text.empty())
        std::memcpy(m_bytes.get(), text.data(), text.size());
    setSize(text.size());
}

PaddedText::PaddedText(PaddedText &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
    , m_capacity(std::exchange(other.m_capacity, 0))
{
}

PaddedText &PaddedText::operator=(PaddedText &&other) noexcept
{
    m_bytes = std::move(other.m_bytes);
    m_size = std::exchange(other.m_size, 0);
    m_capacity = std::exchange(other.m_capacity, 0);
    return *this;
}

std::size_t PaddedText::paddedSize() const noexcept
{
    return m_size + padding;
}

void PaddedText::setSize(std::size_t size)
{
    m_size = std::min(size, m_capacity);
    std::memset(m_bytes.get() + m_size, 0, padding);
}

Result<PaddedText> inflateGzip(const QByteArray &body, std::size_t byteLimit, PaddedText spare)
{
    const Decompressor decompressor(libdeflate_alloc_decompressor());
    if (!decompressor)
        return Error{ErrorKind::AnswerTooLarge}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "no memory to inflate the answer"));
    const char *input = body.constData();
    auto left = static_cast<std::size_t>(body.size());
    if (left == 0)
        return Error{ErrorKind::BadAnswer}.because(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the answer is empty"));

    const std::size_t wanted = firstCapacity(body, byteLimit);
    const bool fits = spare.capacity() >= wanted && spare.capacity() <= byteLimit;
    PaddedText text = fits ? std::move(spare) : PaddedText(wanted);
    text.setSize(0);
    while (left > 0) {
        std::size_t consumed = 0;
        std::size_t written = 0;
        const libdeflate_result result
            = libdeflate_gzip_decompress_ex(decompressor.get(), input, left, text.data() + text.size(),
                                            text.capacity() - text.size(), &consumed, &written);
        if (result == LIBDEFLATE_INSUFFICIENT_SPACE) {
            if (text.capacity() >= byteLimit) {
                return Error{ErrorKind::AnswerTooLarge}.because(
                    {QT_TRANSLATE_NOOP("kitesync::Reason", "more than %1 bytes when inflated"),
                     {QString::number(byteLimit)}});
            }
            text = grown(text, std::min(std::max(text.capacity() * 2, smallestBuffer), byteLimit));
            continue;
        }
        if (result != LIBDEFLATE_SUCCESS) {
            return Error{ErrorKind::BadAnswer}.because(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "damaged or incomplete gzip data (member at byte %1 of %2)"),
                 {QString::number(input - body.constData()), QString::number(body.size())}});
        }
        input += consumed;
        left -= consumed;
        text.setSize(text.size() + written);
    }
    return text;
}

} // namespace kitesync
