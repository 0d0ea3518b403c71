// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/organization.h"

#include <QHash>

#include <array>

namespace kitesync::demo {

/// Every distinct representation of every record that was rendered while it was on.
class Versions final
{
public:
    void setOn(bool on) { m_on = on; }
    void add(DemoKind kind, const QByteArray &id, const QByteArray &json)
    {
        if (!m_on)
            return;
        QList<QByteArray> &known = m_known[static_cast<std::size_t>(kind)][id];
        // Newest first: what is shown again is mostly what was shown last.
        for (qsizetype i = known.size() - 1; i >= 0; --i) {
            if (known[i] == json)
                return;
        }
        known.append(json);
    }
    [[nodiscard]] QList<QByteArray> of(DemoKind kind, const QByteArray &id) const
    {
        return m_known[static_cast<std::size_t>(kind)].value(id);
    }

private:
    bool m_on = false;
    std::array<QHash<QByteArray, QList<QByteArray>>, 4> m_known;
};

} // namespace kitesync::demo
