// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/faultplan.h"
#include "app/demo/http/exchange.h"
#include "sync/domain/clock.h"

#include <functional>

class QTcpSocket;

namespace kitesync::demo {

/// An answer ready for the wire.
struct WireAnswer
{
    int status = 200;
    HttpHeaders headers; ///< without Content-Length and Content-Encoding
    QByteArray body; ///< as sent
    bool gzip = false;
};

/// Writes answers, right and wrong ones.
class Player final
{
public:
    explicit Player(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// Writes the whole answer.
    static void send(QTcpSocket *socket, const WireAnswer &answer);
    /// Changes what is said, for faults of content. @p plain: the body before compression. False: not such a fault.
    [[nodiscard]] static bool spoil(WireAnswer &answer, const QByteArray &plain, const FaultRule &fault,
                                    const HttpRequest &request, const QByteArray &origin);
    /// Plays a fault of the connection. Answers true when the connection may be used for the next request.
    bool play(QTcpSocket *socket, const WireAnswer &answer, FaultKind fault) const;

private:
    const Clock &m_clock;
};

} // namespace kitesync::demo
