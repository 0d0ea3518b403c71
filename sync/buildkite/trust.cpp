// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/trust.h"

#include "sync/domain/clock.h"
#include "sync/domain/log.h"

#include <QFile>
#include <QPromise>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QThreadPool>

#include <atomic>
#include <memory>

namespace kitesync {

namespace {

constexpr std::chrono::seconds longestReading{10};

std::atomic<int> newestWish = 0;
std::atomic<std::shared_ptr<const QFuture<void>>> newestReading;

QList<QSslCertificate> certificatesIn(const QString &path)
{
    QFile file(path);
    QList<QSslCertificate> found;
    if (file.open(QIODevice::ReadOnly))
        found = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (found.isEmpty())
        qCWarning(logApi) << "No certificate can be read from" << path;
    return found;
}

void trustNow(const QString &file, int wish)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
    if (!file.isEmpty())
        trusted += certificatesIn(file);
    configuration.setCaCertificates(trusted);
    if (wish == newestWish)
        QSslConfiguration::setDefaultConfiguration(configuration);
}

} // namespace

/// Reading the system's certificates takes longer than everything else at a start, so it is done only where a file joins them.
void trustAlso(const QString &file)
{
    if (file.isEmpty() && newestWish == 0)
        return; // Qt's own standard needs nothing from us
    const int wish = ++newestWish;
    const auto reading = std::make_shared<QPromise<void>>();
    reading->start();
    newestReading = std::make_shared<const QFuture<void>>(reading->future());
    QThreadPool::globalInstance()->start([file, wish, reading] {
        trustNow(file, wish);
        reading->finish();
    });
}

TrustGate::TrustGate(const Clock &clock)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(clock.timerInterval(longestReading));
    connect(&m_limit, &QTimer::timeout, this, [this] {
        qCWarning(logApi) << "The certificates to trust are still being read; going on without them";
        m_isLate = true;
        Q_EMIT opened();
    });
    connect(&m_reading, &QFutureWatcher<void>::finished, this, [this] {
        m_limit.stop();
        Q_EMIT opened();
    });
}

bool TrustGate::isOpen()
{
    const std::shared_ptr<const QFuture<void>> reading = newestReading;
    if (!reading || reading->isFinished()) {
        m_isLate = false;
        return true;
    }
    if (m_isLate)
        return true;
    if (!m_limit.isActive()) {
        m_limit.start();
        m_reading.setFuture(*reading);
    }
    return false;
}

} // namespace kitesync
