// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/exchange.h"

#include <QNetworkInterface>

#include <algorithm>

namespace kitesync {

namespace {

/// Qt's errors below this are about the way; those above say in other words what the status says.
constexpr int firstContentError = QNetworkReply::ContentAccessDenied;

QString secondsOf(std::chrono::milliseconds duration)
{
    return QString::number(std::chrono::duration<double>(duration).count());
}

bool hasNetwork()
{
    const QList<QNetworkInterface> interfaces = QNetworkInterface::allInterfaces();
    return std::any_of(interfaces.begin(), interfaces.end(), [](const QNetworkInterface &one) {
        const auto flags = one.flags();
        return flags.testFlag(QNetworkInterface::IsRunning) && !flags.testFlag(QNetworkInterface::IsLoopBack)
               && !one.addressEntries().isEmpty();
    });
}

bool isOfTheWay(QNetworkReply::NetworkError error, int status)
{
    if (error == QNetworkReply::NoError)
        return false;
    // 407 comes as an error of the proxy, but it is a complete answer.
    if (error == QNetworkReply::ProxyAuthenticationRequiredError && status == 407)
        return false;
    return error < firstContentError || error == QNetworkReply::ProtocolFailure || status == 0;
}

} // namespace

Exchange::Exchange(QNetworkReply *reply, const Clock &clock, const RetryPolicy &policy)
    : m_reply(reply)
    , m_host(reply->url().host())
    , m_bodyLimit(policy.bodyLimit)
{
    for (QTimer *timer : {&m_silence, &m_total})
        timer->setSingleShot(true);
    m_silence.setInterval(clock.timerInterval(policy.answerTimeout));
    m_total.setInterval(clock.timerInterval(policy.totalTimeout));
    const QString silence = secondsOf(policy.answerTimeout);
    const QString total = secondsOf(policy.totalTimeout);
    connect(&m_silence, &QTimer::timeout, this, [this, silence] {
        timeOut(m_body.isEmpty()
                    ? Reason(QT_TRANSLATE_NOOP("kitesync::Reason", "no answer within %1 s"), {silence})
                    : Reason(QT_TRANSLATE_NOOP("kitesync::Reason", "%1 bytes came, then nothing for %2 s"),
                             {QString::number(m_body.size()), silence}));
    });
    connect(&m_total, &QTimer::timeout, this, [this, total] {
        timeOut({QT_TRANSLATE_NOOP("kitesync::Reason", "the answer was not complete after %1 s"), {total}});
    });
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
    connect(reply, &QNetworkReply::metaDataChanged, this, &Exchange::checkLength);
    connect(reply, &QNetworkReply::readyRead, this, &Exchange::read);
    connect(reply, &QNetworkReply::finished, this, &Exchange::complete);
    m_silence.start();
    m_total.start();
}

Exchange::~Exchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void Exchange::checkLength()
{
    m_silence.start();
    const qint64 length = m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong();
    if (length > m_bodyLimit)
        giveUp(ErrorKind::AnswerTooLarge,
               {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 bytes are announced"), {QString::number(length)}},
               false);
    else if (length > 0 && m_body.isEmpty())
        m_body.reserve(length);
}

void Exchange::read()
{
    m_silence.start();
    m_body += m_reply->readAll();
    if (m_body.size() > m_bodyLimit)
        giveUp(ErrorKind::AnswerTooLarge,
               {QT_TRANSLATE_NOOP("kitesync::Reason", "more than %1 bytes"), {QString::number(m_bodyLimit)}},
               false);
}

void Exchange::complete()
{
    if (m_ended)
        return;
    read();
    if (m_ended)
        return;
    const WireAnswer answer = answered();
    const QNetworkReply::NetworkError code = m_reply->error();
    if (isOfTheWay(code, answer.status)) {
        WireAnswer failure;
        failure.failure = networkError(code, m_reply->errorString(), m_tlsErrors, m_host);
        if (failure.failure->kind == ErrorKind::HostNotFound && !hasNetwork())
            failure.failure->kind = ErrorKind::Offline;
        failure.datesDoubted = doubtsDates(m_tlsErrors);
        // A certificate does not get better by asking again.
        failure.retryable = m_tlsErrors.isEmpty() && code != QNetworkReply::ProxyAuthenticationRequiredError;
        end(failure);
        return;
    }
    bool stated = false;
    const qint64 length = answer.header("Content-Length").toLongLong(&stated);
    if (stated && length != m_body.size()) {
        giveUp(ErrorKind::ConnectionLost,
               {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 of %2 bytes came"),
                {QString::number(m_body.size()), QString::number(length)}},
               true);
        return;
    }
    end(answer);
}

WireAnswer Exchange::answered() const
{
    WireAnswer answer;
    answer.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QList<QNetworkReply::RawHeaderPair> pairs = m_reply->rawHeaderPairs();
    for (const QNetworkReply::RawHeaderPair &pair : pairs)
        answer.headers.emplaceBack(pair.first, pair.second);
    answer.body = m_body;
    return answer;
}

void Exchange::timeOut(const Reason &why)
{
    giveUp(ErrorKind::TimedOut, why, true);
}

void Exchange::giveUp(ErrorKind kind, const Reason &why, bool retryable)
{
    if (m_ended)
        return;
    WireAnswer answer;
    answer.failure = Error{.kind = kind, .subject = m_host}.because(why);
    answer.retryable = retryable;
    end(answer);
}

void Exchange::end(const WireAnswer &answer)
{
    m_ended = true;
    m_silence.stop();
    m_total.stop();
    m_reply->disconnect(this);
    m_reply->abort();
    // The receiver may delete this object.
    Q_EMIT finished(answer);
}

} // namespace kitesync
