// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/keychainvault.h"

#include "sync/credentials/delivery.h"
#include "sync/credentials/keychainservice.h"
#include "sync/domain/log.h"

#include <QPointer>
#include <QTimer>

#include <qt6keychain/keychain.h>

#include <deque>

namespace kitesync {

namespace {

const QString serviceName = QStringLiteral("kitesync");

enum class Action { Read, Write, Remove };

/// One call of the vault, waiting or in work. Its end is given to done as a Result<Secret>, empty where nothing is read.
struct Operation
{
    Action action = Action::Read;
    QString entry;
    Secret secret;
    std::function<void(const Result<Secret> &)> done;
};

Error errorOf(const Operation &operation, QKeychain::Error code, const QString &words)
{
    switch (code) {
    case QKeychain::NoError:
    case QKeychain::EntryNotFound:
        return vaultError(ErrorKind::SecretMissing, operation.entry);
    case QKeychain::AccessDeniedByUser:
        return vaultError(ErrorKind::KeychainDismissed, operation.entry, words);
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return vaultError(ErrorKind::KeychainMissing, operation.entry, words);
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::AccessDenied:
    case QKeychain::OtherError:
        break;
    }
    return vaultError(ErrorKind::KeychainFailed, operation.entry, words);
}

} // namespace

/// The queue of operations; one in work. A job of QtKeychain can neither be cancelled nor deleted while the service owes
/// it an answer, so one that ran out of time stays behind, and the next waits for it within its own time limit.
class KeychainVault::Private final : public QObject
{
    Q_OBJECT
public:
    explicit Private(std::chrono::milliseconds timeLimit)
    {
        m_limit.setSingleShot(true);
        m_limit.setInterval(timeLimit);
        connect(&m_limit, &QTimer::timeout, this, &Private::giveUp);
    }

    void add(Operation operation)
    {
        m_queue.push_back(std::move(operation));
        if (m_queue.size() == 1)
            QMetaObject::invokeMethod(this, &Private::beginNext, Qt::QueuedConnection);
    }
    [[nodiscard]] KeychainService &service() { return m_service; }

private:
    /// A continuation that does nothing once the operation it belongs to is over.
    template <typename Continue> [[nodiscard]] auto whileCurrent(Continue next)
    {
        return [this, number = m_number, next = std::move(next)](const auto &...answer) {
            if (number == m_number)
                next(answer...);
        };
    }

    void beginNext()
    {
        if (m_queue.empty())
            return;
        ++m_number;
        m_limit.start();
        m_service.find(whileCurrent([this](const std::optional<Error> &missing) {
            if (!missing)
                return afterEarlierJob();
            Error error = *missing;
            error.place = m_queue.front().entry;
            end(error);
        }));
    }

    void afterEarlierJob()
    {
        const auto go = whileCurrent([this] {
            if (m_queue.front().action == Action::Remove)
                unlockThenRemove();
            else
                startJob();
        });
        if (m_job != nullptr)
            connect(
                m_job, &QObject::destroyed, this, [go] { go(); }, Qt::QueuedConnection);
        else
            go();
    }

    /// libsecret passes over locked entries when it removes; reading asks the person to unlock.
    void unlockThenRemove()
    {
        m_service.isLocked(whileCurrent([this](bool locked) {
            if (!locked) {
                startJob();
                return;
            }
            run(new QKeychain::ReadPasswordJob(serviceName), [this](QKeychain::Job *) {
                m_service.isLocked(whileCurrent([this](bool stillLocked) {
                    if (stillLocked)
                        end(vaultError(ErrorKind::KeychainDismissed, m_queue.front().entry));
                    else
                        startJob();
                }));
            });
        }));
    }

    void startJob()
    {
        const auto answer = [this](QKeychain::Job *job) { judge(job); };
        switch (m_queue.front().action) {
        case Action::Read:
            run(new QKeychain::ReadPasswordJob(serviceName), answer);
            break;
        case Action::Write: {
            auto *job = new QKeychain::WritePasswordJob(serviceName);
            // Binary: every password survives, and there is only one form of an entry to be found later.
            job->setBinaryData(m_queue.front().secret.reveal());
            run(job, answer);
            break;
        }
        case Action::Remove:
            run(new QKeychain::DeletePasswordJob(serviceName), answer);
            break;
        }
    }

    void run(QKeychain::Job *job, const std::function<void(QKeychain::Job *)> &answer)
    {
        job->setInsecureFallback(false);
        job->setAutoDelete(true);
        job->setKey(m_queue.front().entry);
        connect(job, &QKeychain::Job::finished, this, whileCurrent(answer));
        m_job = job;
        job->start();
    }

    void judge(QKeychain::Job *job)
    {
        const QKeychain::Error code = job->error();
        if (code == QKeychain::NoError) {
            const auto *reading = qobject_cast<QKeychain::ReadPasswordJob *>(job);
            end(Secret(reading != nullptr ? reading->binaryData() : QByteArray()));
            return;
        }
        if (m_queue.front().action == Action::Remove && code == QKeychain::EntryNotFound) {
            end(Secret());
            return;
        }
        Error error = errorOf(m_queue.front(), code, job->errorString());
        if (error.kind == ErrorKind::KeychainMissing || error.kind == ErrorKind::KeychainDismissed) {
            end(std::move(error));
            return;
        }
        // QtKeychain gives the same answers for a dismissed prompt as for an entry that never was.
        m_service.isLocked(whileCurrent([this, error](bool locked) {
            Error judged = error;
            judged.kind = locked ? ErrorKind::KeychainDismissed : error.kind;
            end(std::move(judged));
        }));
    }

    void giveUp()
    {
        end(vaultError(ErrorKind::KeychainLocked, m_queue.front().entry)
                .because(
                    {QT_TRANSLATE_NOOP("kitesync::Reason", "the keychain did not answer within %1 s; it may "
                                                           "be waiting for its password to be typed"),
                     {QString::number(m_limit.intervalAsDuration().count() / 1000)}}));
    }

    void end(const Result<Secret> &answer)
    {
        m_limit.stop();
        ++m_number;
        if (!answer.ok() && answer.error().kind != ErrorKind::SecretMissing)
            qCWarning(logCredentials) << "The keychain:" << answer.error().kind << answer.error().detail;
        const Operation over = std::move(m_queue.front());
        m_queue.pop_front();
        over.done(answer);
        if (!m_queue.empty())
            QMetaObject::invokeMethod(this, &Private::beginNext, Qt::QueuedConnection);
    }

    KeychainService m_service;
    std::deque<Operation> m_queue;
    quint64 m_number = 0; ///< changes with every beginning and end of an operation
    QTimer m_limit;
    QPointer<QKeychain::Job> m_job;
};

KeychainVault::KeychainVault(QObject *parent, std::chrono::milliseconds timeLimit)
    : Vault(parent)
    , d(std::make_unique<Private>(timeLimit))
{
}

KeychainVault::~KeychainVault() = default;

void KeychainVault::read(const PipelineKey &key, SecretKind kind, QObject *context, Read done)
{
    d->add({Action::Read, entryName(key, kind), Secret(),
            [context = QPointer(context), done = std::move(done)](const Result<Secret> &answer) {
                deliver<Result<Secret>>(context, done, answer);
            }});
}

void KeychainVault::write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
                          Done done)
{
    d->add({Action::Write, entryName(key, kind), secret,
            [context = QPointer(context), done = std::move(done)](const Result<Secret> &answer) {
                deliver<Status>(context, done, answer.ok() ? Status() : Status(answer.error()));
            }});
}

void KeychainVault::remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done)
{
    d->add({Action::Remove, entryName(key, kind), Secret(),
            [context = QPointer(context), done = std::move(done)](const Result<Secret> &answer) {
                deliver<Status>(context, done, answer.ok() ? Status() : Status(answer.error()));
            }});
}

void KeychainVault::isLocked(QObject *context, Answer done)
{
    d->service().isLocked([context = QPointer(context), done = std::move(done)](bool locked) {
        deliver<bool>(context, done, locked);
    });
}

} // namespace kitesync

#include "keychainvault.moc"
