// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace kitesync {

/// What the computer is in at the moment, as told by whoever can know (app/desktop): until then online and not metered.
/// Lives on the GUI thread.
class Surroundings final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    [[nodiscard]] bool isOnline() const { return m_online; }
    [[nodiscard]] bool isMetered() const { return m_metered; }
    void setOnline(bool online);
    void setMetered(bool metered);
    /// The computer woke up, or the network came back: a good moment to look at the clock.
    void tellResumed() { Q_EMIT resumed(); }
    /// The keychain was unlocked: what waited for it may try again.
    void tellUnlocked() { Q_EMIT unlocked(); }

Q_SIGNALS:
    void onlineChanged(bool online);
    void meteredChanged(bool metered);
    void resumed();
    void unlocked();

private:
    bool m_online = true;
    bool m_metered = false;
};

} // namespace kitesync
