// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pipelines/pipelinekeeper.h"

#include "sync/domain/log.h"
#include "sync/store/pipelinerules.h"
#include "sync/store/pipelinestore.h"

#include <QPointer>

#include <array>
#include <optional>

namespace kitesync {

namespace {

constexpr std::array kinds{SecretKind::Token, SecretKind::DestinationPassword};

std::size_t placeOf(SecretKind kind)
{
    return kind == SecretKind::Token ? 0 : 1;
}

} // namespace

struct PipelineKeeper::Job
{
    PipelineConfig config;
    std::array<Secret, 2> secrets; ///< to be written; empty: left as it is
    std::array<std::optional<Secret>, 2> before; ///< what they replace
    std::array<bool, 2> written{};
    Reason reason = Reason::New;
    QPointer<QObject> context;
    Saved done;

    void end(const Result<PipelineConfig> &result) const
    {
        if (context)
            done(result);
    }
};

PipelineKeeper::PipelineKeeper(Store &store, Vault &vault, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_vault(vault)
    , m_clock(clock)
{
}

void PipelineKeeper::create(const PipelineConfig &config, const Secret &token, const Secret &password,
                            QObject *context, Saved done)
{
    begin(config, token, password, Reason::New, context, std::move(done));
}

void PipelineKeeper::change(const PipelineConfig &config, const Secret &token, const Secret &password,
                            QObject *context, Saved done)
{
    begin(config, token, password, Reason::Changed, context, std::move(done));
}

void PipelineKeeper::move(const PipelineConfig &config, const Secret &password, QObject *context, Saved done)
{
    begin(config, Secret(), password, Reason::Moved, context, std::move(done));
}

Status PipelineKeeper::check(PipelineConfig &config, bool isNew) const
{
    const Result<PipelineConfig> checked = checkedPipeline(config, m_clock.now());
    if (!checked)
        return checked.error();
    config = *checked;
    const Result<bool> free = m_store.pipelines().isNameFree(config.name, isNew ? PipelineKey() : config.key);
    if (!free)
        return free.error();
    return *free ? Status() : Status(Error{.kind = ErrorKind::NameTaken, .subject = config.name});
}

void PipelineKeeper::begin(const PipelineConfig &config, const Secret &token, const Secret &password,
                           Reason reason, QObject *context, Saved done)
{
    const auto job = std::make_shared<Job>();
    job->config = config;
    job->secrets = {token, password};
    job->reason = reason;
    job->context = context;
    job->done = std::move(done);
    // Nobody's keychain is asked for a configuration that could not be saved.
    if (const Status usable = check(job->config, reason == Reason::New); !usable) {
        QMetaObject::invokeMethod(
            this, [job, error = usable.error()] { job->end(error); }, Qt::QueuedConnection);
        return;
    }
    readBefore(job, SecretKind::Token);
}

void PipelineKeeper::readBefore(const JobPointer &job, SecretKind kind)
{
    const auto goOn = [this, job, kind] {
        if (kind == SecretKind::Token)
            readBefore(job, SecretKind::DestinationPassword);
        else
            write(job, SecretKind::Token);
    };
    if (job->reason == Reason::New || job->secrets[placeOf(kind)].isEmpty())
        return goOn();
    m_vault.read(job->config.key, kind, this, [job, kind, goOn](const Result<Secret> &read) {
        if (read)
            job->before[placeOf(kind)] = *read;
        else if (read.error().kind != ErrorKind::SecretMissing)
            return job->end(read.error());
        goOn();
    });
}

void PipelineKeeper::write(const JobPointer &job, SecretKind kind)
{
    const auto goOn = [this, job, kind] {
        if (kind == SecretKind::Token)
            write(job, SecretKind::DestinationPassword);
        else
            save(job);
    };
    const Secret &secret = job->secrets[placeOf(kind)];
    if (secret.isEmpty())
        return goOn();
    m_vault.write(job->config.key, kind, secret, this, [this, job, kind, goOn](const Status &stored) {
        if (!stored)
            return putBack(job, stored.error());
        job->written[placeOf(kind)] = true;
        goOn();
    });
}

void PipelineKeeper::save(const JobPointer &job)
{
    PipelineStore &pipelines = m_store.pipelines();
    const auto saving = [&]() -> Result<PipelineConfig> {
        switch (job->reason) {
        case Reason::New:
            return pipelines.add(job->config);
        case Reason::Changed:
            return pipelines.update(job->config);
        case Reason::Moved:
            break;
        }
        return pipelines.moveDestination(job->config.key, job->config.destination);
    };
    const Result<PipelineConfig> saved = saving();
    if (!saved)
        return putBack(job, saved.error());
    if (job->reason == Reason::Moved && job->secrets[placeOf(SecretKind::DestinationPassword)].isEmpty())
        return forgetPassword(job, *saved);
    job->end(saved);
}

/// Of the destination before. The pipeline is at its new one whether that succeeds or not.
void PipelineKeeper::forgetPassword(const JobPointer &job, const PipelineConfig &saved)
{
    m_vault.remove(saved.key, SecretKind::DestinationPassword, this, [job, saved](const Status &removed) {
        if (!removed)
            qCWarning(logCredentials) << "a password stays in the keychain:" << removed.error().kind;
        job->end(saved);
    });
}

void PipelineKeeper::putBack(const JobPointer &job, const Error &error)
{
    const auto left = std::make_shared<std::size_t>(0);
    for (const bool written : job->written)
        *left += written ? 1 : 0;
    if (*left == 0)
        return job->end(error);
    const auto told = [job, error, left](const Status &status) {
        // What cannot be put back is only logged: the first error is what matters to the person.
        if (!status)
            qCWarning(logCredentials) << "a secret could not be put back:" << status.error().kind;
        if (--*left == 0)
            job->end(error);
    };
    for (const SecretKind kind : kinds) {
        if (!job->written[placeOf(kind)])
            continue;
        if (const std::optional<Secret> &before = job->before[placeOf(kind)])
            m_vault.write(job->config.key, kind, *before, this, told);
        else
            m_vault.remove(job->config.key, kind, this, told);
    }
}

void PipelineKeeper::remove(const PipelineKey &key, QObject *context, Done done)
{
    const QPointer<QObject> receiver(context);
    const auto end = [receiver, done = std::move(done)](const Status &status) {
        if (receiver)
            done(status);
    };
    m_vault.remove(key, SecretKind::Token, this, [this, key, end](const Status &token) {
        if (!token)
            return end(token);
        m_vault.remove(key, SecretKind::DestinationPassword, this, [this, key, end](const Status &password) {
            // A token that was held in memory, without any keychain, had no password beside it.
            const bool none = !password && password.error().kind == ErrorKind::KeychainMissing;
            end(password || none ? m_store.pipelines().remove(key) : password);
        });
    });
}

} // namespace kitesync
