// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/secret.h"

#include <algorithm>

namespace kitesync {

Secret &Secret::operator=(const Secret &other)
{
    if (this != &other) {
        wipe();
        m_bytes = other.m_bytes;
    }
    return *this;
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_bytes = std::move(other.m_bytes);
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Only the last holder may overwrite: the bytes are shared between copies.
    if (m_bytes.isDetached() && !m_bytes.isEmpty()) {
        volatile char *bytes = m_bytes.data();
        for (qsizetype i = 0; i < m_bytes.size(); ++i)
            bytes[i] = '\0';
    }
    m_bytes = QByteArray();
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    QDebugStateSaver saver(debug);
    debug.nospace() << (secret.isEmpty() ? "Secret()"
                                         : "Secret(\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022)");
    return debug;
}

} // namespace kitesync
