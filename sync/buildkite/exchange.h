// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/buildkite/answers.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

namespace kitesync {

/// One request on the wire and its answer, with time-outs and a limit of bytes of our own.
/// Emits finished() once, from the event loop; deleting it aborts and then nothing is emitted.
class Exchange final : public QObject
{
    Q_OBJECT
public:
    /// Takes @p reply over. Durations of @p policy are in @p clock's time.
    Exchange(QNetworkReply *reply, const Clock &clock, const RetryPolicy &policy);
    ~Exchange() override;

Q_SIGNALS:
    void finished(const kitesync::WireAnswer &answer);

private:
    void read();
    void checkLength();
    void complete();
    void timeOut(const Reason &why);
    void giveUp(ErrorKind kind, const Reason &why, bool retryable);
    void end(const WireAnswer &answer);
    [[nodiscard]] WireAnswer answered() const;

    QPointer<QNetworkReply> m_reply; ///< owned, but dies with its manager if that goes first
    const QString m_host;
    const qint64 m_bodyLimit;
    QTimer m_silence;
    QTimer m_total;
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    bool m_ended = false;
};

} // namespace kitesync
