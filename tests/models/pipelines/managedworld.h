// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demoserverthread.h"
#include "models/pipelines/pipelinemanager.h"
#include "sync/credentials/memoryvault.h"
#include "sync/domain/clock.h"

#include <QTemporaryDir>

#include <memory>

namespace kitesync {

/// A MemoryVault whose writing or lock can be made to fail.
class TestVault final : public Vault
{
    Q_OBJECT
public:
    void read(const PipelineKey &key, SecretKind kind, QObject *context, Read done) override
    {
        m_inner.read(key, kind, context, std::move(done));
    }
    void write(const PipelineKey &key, SecretKind kind, const Secret &secret, QObject *context,
               Done done) override
    {
        if (refused != kind)
            return m_inner.write(key, kind, secret, context, std::move(done));
        QMetaObject::invokeMethod(
            context, [done] { done(Error{.kind = ErrorKind::KeychainDismissed}); }, Qt::QueuedConnection);
    }
    void remove(const PipelineKey &key, SecretKind kind, QObject *context, Done done) override
    {
        m_inner.remove(key, kind, context, std::move(done));
    }
    void isLocked(QObject *context, Answer done) override
    {
        QMetaObject::invokeMethod(
            context, [done, answer = locked] { done(answer); }, Qt::QueuedConnection);
    }

    std::optional<SecretKind> refused;
    bool locked = false;

private:
    MemoryVault m_inner;
};

/// A store, an engine and a manager on the sample organisation: everything real but the keychain.
struct ManagedWorld
{
    explicit ManagedWorld(qint64 builds = 300)
        : server(organization(builds), serverOptions())
        , store(Store::open(folder.filePath(QStringLiteral("kitesync.sqlite")), clock).value())
        , engine(clock)
        , scheduler(clock)
        , manager({*store, vault, engine, scheduler, surroundings, clock})
    {
    }

    [[nodiscard]] static DemoOptions organization(qint64 builds)
    {
        DemoOptions options;
        options.builds = builds;
        options.growth = false;
        return options;
    }
    [[nodiscard]] static DemoServerOptions serverOptions()
    {
        DemoServerOptions options;
        options.userLimit = 1000000;
        options.organizationLimit = 1000000;
        return options;
    }
    [[nodiscard]] static Secret token() { return Secret(DemoOptions().token.toUtf8()); }

    /// A pipeline that copies the sample organisation into a file of its own.
    [[nodiscard]] PipelineConfig config(const QString &name) const
    {
        PipelineConfig config;
        config.name = name;
        config.organization = DemoOptions().slug;
        config.apiUrl = server.url();
        config.destination.url = QStringLiteral("sqlite:") + file(name);
        return config;
    }

    /// The file of the pipeline of that name.
    [[nodiscard]] QString file(const QString &name) const
    {
        return folder.filePath(name + QStringLiteral(".sqlite"));
    }

    QTemporaryDir folder;
    SystemClock clock;
    DemoServerThread server;
    TestVault vault;
    Surroundings surroundings;
    std::unique_ptr<Store> store;
    SyncEngine engine;
    Scheduler scheduler;
    PipelineManager manager;
};

} // namespace kitesync
