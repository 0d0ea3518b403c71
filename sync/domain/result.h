// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"

#include <optional>
#include <utility>
#include <variant>

namespace kitesync {

/// A value, or the Error that prevented it. Never empty; results are not to be dropped silently.
///
/// Reading value() of a failure or error() of a success is a programming error (asserted).
template <typename T> class [[nodiscard]] Result final
{
public:
    Result(T value)
        : m_content(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_content(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return m_content.index() == 0; }
    explicit operator bool() const noexcept { return ok(); }

    [[nodiscard]] const T &value() const & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &value() & { return *std::get_if<0>(&m_content); }
    [[nodiscard]] T &&value() && { return std::move(*std::get_if<0>(&m_content)); }
    [[nodiscard]] const T *operator->() const { return std::get_if<0>(&m_content); }
    [[nodiscard]] T *operator->() { return std::get_if<0>(&m_content); }
    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    [[nodiscard]] T &&operator*() && { return std::move(*this).value(); }
    [[nodiscard]] const Error &error() const & { return *std::get_if<1>(&m_content); }
    [[nodiscard]] Error &&error() && { return std::move(*std::get_if<1>(&m_content)); }

private:
    std::variant<T, Error> m_content;
};

/// Success without a value, or an Error.
template <> class [[nodiscard]] Result<void> final
{
public:
    Result() = default;
    Result(Error error)
        : m_error(std::move(error))
    {
    }

    [[nodiscard]] bool ok() const noexcept { return !m_error.has_value(); }
    explicit operator bool() const noexcept { return ok(); }
    [[nodiscard]] const Error &error() const & { return *m_error; }
    [[nodiscard]] Error &&error() && { return std::move(*m_error); }

private:
    std::optional<Error> m_error;
};

using Status = Result<void>;

} // namespace kitesync
