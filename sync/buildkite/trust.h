// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QString>
#include <QTimer>

namespace kitesync {

class Clock;

/// Has the whole process trust the certificates of a PEM file besides the system's; empty: the system's alone. They are read
/// beside the caller, and the newest wish counts. One thread calls this.
void trustAlso(const QString &file);

/// Keeps requests back while certificates are read that may be needed for them: a run that begins with the program would find
/// its own server not trusted. Lives on one thread, any.
class TrustGate final : public QObject
{
    Q_OBJECT
public:
    explicit TrustGate(const Clock &clock);

    /// Whether requests may go; otherwise opened() comes: when all is read, or after ten seconds, for which no disk has an excuse.
    [[nodiscard]] bool isOpen();

Q_SIGNALS:
    void opened();

private:
    QFutureWatcher<void> m_reading;
    QTimer m_limit;
    bool m_isLate = false;
};

} // namespace kitesync
