// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <memory>

namespace kitesync::bench {

/// What one measurement is about. The sample organisation and the loader run in processes of their own, so that each one's
/// memory and time are its own.
struct Setup
{
    qint64 builds = 5000;
    int jobs = 8;
    int latency = 0; ///< milliseconds of the clock
    int limit = 0; ///< requests a minute and user; 0: none
    double speed = 1; ///< of the clock
    bool warm = false; ///< the server keeps all builds compressed
};

/// A process that serves the sample organisation until it is destroyed.
class ServerProcess final
{
public:
    explicit ServerProcess(const Setup &setup);
    ~ServerProcess();
    Q_DISABLE_COPY_MOVE(ServerProcess)

    [[nodiscard]] QString url() const { return m_url; }
    /// {"requests":N,"tooMany":N,"tooManyInWorstWindow":N} since the last call.
    [[nodiscard]] QJsonObject counters();

private:
    QProcess m_process;
    QString m_url;
};

/// One run in a process of its own: {"outcome":..., "seconds":..., "rows":..., "calls":..., "peak_mb":...}.
/// @p database: a SQLite file, or the address of a database on a server.
[[nodiscard]] QJsonObject runOnce(const ServerProcess &server, const QString &database, const Setup &setup,
                                  int inFlight, const QString &kind, const QString &password = {});

/// The children's side: serves, or runs once. The exit status, or -1 when the arguments ask for neither.
[[nodiscard]] int asChild(const QStringList &arguments);

} // namespace kitesync::bench
