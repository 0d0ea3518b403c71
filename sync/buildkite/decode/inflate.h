// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/result.h"

#include <QByteArray>

#include <cstddef>
#include <memory>
#include <string_view>

namespace kitesync {

/// Bytes with room behind them that the JSON parser may read (zeros). Move-only.
class PaddedText final
{
public:
    PaddedText() = default;
    /// Room for @p capacity bytes, size 0.
    explicit PaddedText(std::size_t capacity);
    /// A copy of @p text.
    explicit PaddedText(std::string_view text);
    ~PaddedText() = default;
    PaddedText(PaddedText &&other) noexcept;
    PaddedText &operator=(PaddedText &&other) noexcept;

    [[nodiscard]] char *data() noexcept { return m_bytes.get(); }
    [[nodiscard]] const char *data() const noexcept { return m_bytes.get(); }
    [[nodiscard]] std::size_t size() const noexcept { return m_size; }
    [[nodiscard]] std::size_t capacity() const noexcept { return m_capacity; }
    /// What a parser may touch: size() and the padding.
    [[nodiscard]] std::size_t paddedSize() const noexcept;
    [[nodiscard]] std::string_view view() const noexcept { return {m_bytes.get(), m_size}; }
    /// Says how much was written, at most capacity(), and clears the padding behind it.
    void setSize(std::size_t size);

private:
    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
    std::size_t m_capacity = 0;
};

/// Inflates gzip of one or more members, whole. Pure.
///
/// Errors: BadAnswer when it is truncated, damaged or followed by anything else; AnswerTooLarge when it becomes more than
/// @p byteLimit bytes. The size that the last member claims is a hint for the first buffer, no more. @p spare, a text that is
/// not needed any more, gives its memory where it fits.
[[nodiscard]] Result<PaddedText> inflateGzip(const QByteArray &body, std::size_t byteLimit,
                                             PaddedText spare = {});

} // namespace kitesync
