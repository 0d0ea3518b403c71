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

using Reading = std::shared_ptr<const QFuture<void>>;

std::atomic<Reading> newestReading; ///< null as long as nobody wished for anything

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

QSslConfiguration trusting(const QString &file)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QList<QSslCertificate> trusted = QSslConfiguration::systemCaCertificates();
    if (!file.isEmpty())
        trusted += certificatesIn(file);
    configuration.setCaCertificates(trusted);
    return configuration;
}

} // namespace

/// Reading the system's certificates takes longer than everything else at a start, so it is done only where a file joins them.
void trustAlso(const QString &file)
{
    if (file.isEmpty() && !newestReading.load())
        return; // Qt's own standard needs nothing from us
    const auto done = std::make_shared<QPromise<void>>();
    done->start();
    const auto reading = std::make_shared<const QFuture<void>>(done->future());
    newestReading = reading;
    QThreadPool::globalInstance()->start([file, done, reading] {
        const QSslConfiguration configuration = trusting(file);
        if (newestReading.load() == reading)
            QSslConfiguration::setDefaultConfiguration(configuration);
        done->finish();
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
    const Reading reading = newestReading;
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
