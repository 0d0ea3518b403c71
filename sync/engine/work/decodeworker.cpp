// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/engine/work/decodeworker.h"

namespace kitesync {

DecodeWorker::DecodeWorker()
    : m_anchor(new QObject)
{
    m_thread.setObjectName(QStringLiteral("kitesync-decode"));
    m_thread.start();
    m_anchor->moveToThread(&m_thread);
}

DecodeWorker::~DecodeWorker()
{
    QObject::connect(&m_thread, &QThread::finished, m_anchor, &QObject::deleteLater);
    m_thread.quit();
    m_thread.wait();
}

Pending<Result<ParsedPage>> DecodeWorker::decode(QByteArray body, bool gzip, ParseRequest request,
                                                 std::size_t byteLimit, QObject *context)
{
    Pending<Result<ParsedPage>> pending;
    QMetaObject::invokeMethod(
        m_anchor,
        [body = std::move(body), gzip, request = std::move(request), byteLimit, context, pending]() mutable {
            auto page = std::make_shared<Result<ParsedPage>>(decodePage(body, gzip, request, byteLimit));
            body.clear(); // before the rows wait in line
            QMetaObject::invokeMethod(
                context, [page, pending] { pending.complete(std::move(*page)); }, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    return pending;
}

} // namespace kitesync
