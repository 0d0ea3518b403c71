// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/data/dataplaces.h"

#include "sync/domain/destinationurl.h"

namespace kitesync {

namespace {

using Done = std::function<void(const Result<DataPlace> &)>;

void readPassword(PipelineManager &manager, const PipelineConfig &config, QObject *context, const Done &done)
{
    manager.vault().read(config.key, SecretKind::DestinationPassword, context,
                         [destination = config.destination, done](const Result<Secret> &password) {
                             if (password)
                                 return done(DataPlace{destination, *password});
                             // There are servers that ask for none.
                             if (password.error().kind == ErrorKind::SecretMissing)
                                 return done(DataPlace{destination, Secret()});
                             done(password.error());
                         });
}

} // namespace

void findDataPlace(PipelineManager &manager, const PipelineKey &key, Asker asker, QObject *context, Done done)
{
    const PipelineState *const state = manager.find(key);
    if (state == nullptr)
        return done(Error{.kind = ErrorKind::UnknownPipeline, .subject = key});
    const PipelineConfig config = state->config;
    if (isSqliteUrl(config.destination.url))
        return done(DataPlace{config.destination, Secret()});
    if (asker == Asker::Person)
        return readPassword(manager, config, context, done);
    manager.vault().isLocked(context, [&manager, config, context, done](bool locked) {
        if (locked)
            return done(Error{.kind = ErrorKind::KeychainLocked});
        readPassword(manager, config, context, done);
    });
}

QStringList dataRelations(const PipelineConfig &config)
{
    QStringList names;
    for (const SourceObject object : allSourceObjects)
        names.append(nameOf(object));
    if (config.destination.views) {
        for (const char *view :
             {"build_durations", "job_queue_times", "job_attempts", "flaky_steps", "agent_utilisation"})
            names.append(QLatin1String(view));
    }
    return names;
}

} // namespace kitesync
