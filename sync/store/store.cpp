// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/store.h"

#include "sync/domain/log.h"
#include "sync/store/migrations.h"
#include "sync/store/pipelinestore.h"
#include "sync/store/preferences.h"
#include "sync/store/runstore.h"
#include "sync/store/storedatabase.h"

#include <QFile>

namespace kitesync {

class Store::Private
{
public:
    Private(std::unique_ptr<StoreDatabase> opened, const Clock &clock)
        : database(std::move(opened))
        , pipelines(*database, clock)
        , runs(*database, clock)
        , preferences(*database)
    {
    }

    std::unique_ptr<StoreDatabase> database;
    PipelineStore pipelines;
    RunStore runs;
    Preferences preferences;
};

Store::Store(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

Store::~Store() = default;

Result<std::unique_ptr<Store>> Store::open(const QString &file, const Clock &clock,
                                           std::chrono::milliseconds patience)
{
    Result<std::unique_ptr<StoreDatabase>> database = StoreDatabase::open(file, patience);
    if (!database.ok())
        return std::move(database).error();
    if (Status done = migrate(**database, storeMigrations()); !done.ok())
        return std::move(done).error();

    std::unique_ptr<Store> store(new Store(std::make_unique<Private>(*std::move(database), clock)));
    const Preferences &preferences = store->preferences();
    store->runs().setRetention({static_cast<int>(preferences.value(preference::keepRuns)),
                                std::chrono::days(static_cast<int>(preferences.value(preference::keepDays)))});
    const Result<int> interrupted = store->runs().markInterrupted();
    if (!interrupted.ok())
        return interrupted.error();
    if (*interrupted > 0)
        qCInfo(logStore) << *interrupted << "runs had not ended normally.";
    return store;
}

QString Store::keptText(const QString &file, const TextPreference &preference)
{
    const QString standard = QLatin1String(preference.standard);
    if (!QFile::exists(file))
        return standard;
    const Result<std::unique_ptr<StoreDatabase>> database = StoreDatabase::openToRead(file);
    return database.ok() ? Preferences(**database).value(preference) : standard;
}

PipelineStore &Store::pipelines()
{
    return d->pipelines;
}

RunStore &Store::runs()
{
    return d->runs;
}

Preferences &Store::preferences()
{
    return d->preferences;
}

const QString &Store::file() const
{
    return d->database->file();
}

Result<int> Store::version() const
{
    const Result<qint64> version = d->database->number(QStringLiteral("PRAGMA user_version"));
    if (!version.ok())
        return version.error();
    return static_cast<int>(*version);
}

Result<QString> Store::sqliteVersion() const
{
    const Result<StoreDatabase::Rows> rows = d->database->rows(QStringLiteral("SELECT sqlite_version()"));
    if (!rows.ok())
        return rows.error();
    return rows->value(0).value(0).toString();
}

Result<qint64> Store::foreignChange() const
{
    return d->database->number(QStringLiteral("PRAGMA data_version"));
}

} // namespace kitesync
