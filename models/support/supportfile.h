// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/support/supportcontent.h"
#include "models/support/supportmask.h"
#include "sync/domain/result.h"

#include <QObject>
#include <QThread>

#include <functional>

namespace kitesync {

/// Makes support files (ux.md 3.7): a zip with log, settings, run reports and versions, without token or password. What needs
/// time is done on a thread of its own. GUI thread.
class SupportFile final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SupportFile)
public:
    struct Parts
    {
        Store &store; ///< must outlive this
        QString logFolder; ///< AppFolders::logs()
        KnownSecrets knownSecrets; ///< called on another thread
        QList<PartVersion> versions;
        QStringList sqlDrivers;
    };
    explicit SupportFile(Parts parts, QObject *parent = nullptr);
    /// Waits for a file that is being written.
    ~SupportFile() override;

    /// At most so much of the log goes into a file: the newest.
    static constexpr qint64 logLimit = 20 * 1024 * 1024;
    [[nodiscard]] static QString standardName(const QDate &today);

    using Written = std::function<void(const Status &)>;
    /// Writes @p path whole or not at all. @p done is called once, later, unless @p context died. DestinationMissing: the
    /// folder is gone; DestinationReadOnly, DestinationFull, DestinationFailed. Error::place is the file, Error::detail has
    /// the system's words.
    void write(const QString &path, QObject *context, Written done);

private:
    const Parts m_parts;
    QThread m_thread;
    QObject *m_worker = nullptr; ///< lives on m_thread, where it only carries calls
};

} // namespace kitesync
