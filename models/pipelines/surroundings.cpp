// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/surroundings.h"

namespace kitesync {

void Surroundings::setOnline(bool online)
{
    if (m_online == online)
        return;
    m_online = online;
    Q_EMIT onlineChanged(online);
}

void Surroundings::setMetered(bool metered)
{
    if (m_metered == metered)
        return;
    m_metered = metered;
    Q_EMIT meteredChanged(metered);
}

} // namespace kitesync
