// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QMetaType>

namespace kitesync {

/// A token or password. Prints as dots; its bytes are overwritten when the last copy goes.
///
/// There is no conversion to text on purpose: reveal() is easy to grep for.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray bytes)
        : m_bytes(std::move(bytes))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&) noexcept = default;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    [[nodiscard]] bool isEmpty() const noexcept { return m_bytes.isEmpty(); }
    /// The secret itself. Never log it, never put it into an argument, a URL that is kept, or a child's environment.
    [[nodiscard]] const QByteArray &reveal() const noexcept { return m_bytes; }

    friend bool operator==(const Secret &a, const Secret &b) noexcept { return a.m_bytes == b.m_bytes; }
    friend QDebug operator<<(QDebug debug, const Secret &secret);

private:
    void wipe() noexcept;

    QByteArray m_bytes;
};

} // namespace kitesync

Q_DECLARE_METATYPE(kitesync::Secret)
