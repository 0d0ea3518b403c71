// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/storedatabase.h"

#include "sync/domain/log.h"
#include "sync/store/appfolders.h"
#include "sync/store/store.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>

#include <algorithm>

namespace kitesync {

namespace {

constexpr qint64 smallestPage = 512; // bytes
constexpr QFileDevice::Permissions onlyOwner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

Error failureOf(const QString &file, QLatin1String trouble, const QString &detail = {})
{
    Error error;
    error.kind = ErrorKind::StoreFailed;
    error.place = file;
    error.subject = trouble;
    error.detail = detail;
    return error;
}

Error noDriver(const QString &file)
{
    return failureOf(file, storetrouble::driver)
        .because(QT_TRANSLATE_NOOP("kitesync::Reason", "Qt's driver QSQLITE is not installed"));
}

QLatin1String troubleOf(const QSqlError &error)
{
    // SQLite's primary result codes; the extended ones carry them in their low byte.
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case 5: // BUSY
    case 6: // LOCKED
    case 15: // PROTOCOL: the lock of the write-ahead log
        return storetrouble::locked;
    case 8: // READONLY
    case 23: // AUTH
        return storetrouble::readOnly;
    case 11: // CORRUPT
    case 26: // NOTADB
        return storetrouble::corrupt;
    case 13: // FULL
        return storetrouble::full;
    case 10: // IOERR
    case 14: // CANTOPEN
        return storetrouble::unreachable;
    default:
        return storetrouble::other;
    }
}

QString wordsOf(const QSqlError &error)
{
    return error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
}

Status createForOwner(const QString &file)
{
    QFile created(file);
    if (created.open(QIODevice::WriteOnly | QIODevice::NewOnly, onlyOwner))
        return {};
    const QString words = created.errorString();
    const QFileInfo present(file);
    if (!present.exists())
        return failureOf(file, storetrouble::unreachable, words);
    if (!present.isFile())
        return failureOf(file, storetrouble::unreachable)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "it is not a file"));
    if (!present.isReadable() || !present.isWritable())
        return failureOf(file, storetrouble::readOnly)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "it may not be read or written"));
    // SQLite would take what is shorter than its smallest page for an empty file and write over it.
    if (present.size() > 0 && present.size() < smallestPage)
        return failureOf(file, storetrouble::corrupt)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "it is too short for a database"));
    if ((present.permissions() & ~(onlyOwner | QFileDevice::ReadUser | QFileDevice::WriteUser)) != 0
        && !QFile::setPermissions(file, onlyOwner))
        qCWarning(logStore) << "Others may read" << file << "and that cannot be changed.";
    return {};
}

} // namespace

class StoreDatabase::Private
{
public:
    QString file;
    QString connection = QStringLiteral("kitesync-store-") + QUuid::createUuid().toString(QUuid::Id128);
    QSqlDatabase database;
};

StoreDatabase::StoreDatabase(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

StoreDatabase::~StoreDatabase()
{
    d->database.close();
    d->database = QSqlDatabase();
    QSqlDatabase::removeDatabase(d->connection);
}

Result<std::unique_ptr<StoreDatabase>> StoreDatabase::open(const QString &file,
                                                           std::chrono::milliseconds patience)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return noDriver(file);
    if (Status folder = makePrivateFolder(QFileInfo(file).absolutePath()); !folder.ok())
        return std::move(folder).error();
    if (Status made = createForOwner(file); !made.ok())
        return std::move(made).error();

    auto parts = std::make_unique<Private>();
    parts->file = file;
    std::unique_ptr<StoreDatabase> opened(new StoreDatabase(std::move(parts)));
    if (Status connected = opened->connect(patience); !connected.ok())
        return std::move(connected).error();
    return opened;
}

Result<std::unique_ptr<StoreDatabase>> StoreDatabase::openToRead(const QString &file)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return noDriver(file);
    auto parts = std::make_unique<Private>();
    parts->file = file;
    std::unique_ptr<StoreDatabase> opened(new StoreDatabase(std::move(parts)));
    QSqlDatabase &database = opened->d->database;
    database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), opened->d->connection);
    database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=0"));
    database.setDatabaseName(file);
    if (!database.open())
        return opened->failure(troubleOf(database.lastError()), wordsOf(database.lastError()));
    if (Status owner = opened->checkOwner(); !owner.ok())
        return std::move(owner).error();
    return opened;
}

Status StoreDatabase::connect(std::chrono::milliseconds patience)
{
    d->database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), d->connection);
    d->database.setConnectOptions(
        QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(std::max<qint64>(patience.count(), 0)));
    d->database.setDatabaseName(d->file);
    if (!d->database.open())
        return failure(troubleOf(d->database.lastError()), wordsOf(d->database.lastError()));
    // Whose file it is comes first: nothing of another program or of a newer version is touched.
    if (Status owner = checkOwner(); !owner.ok())
        return owner;
    if (Status whole = checkWhole(); !whole.ok())
        return whole;
    for (const auto *pragma :
         {"PRAGMA foreign_keys = ON", "PRAGMA trusted_schema = OFF", "PRAGMA synchronous = FULL"}) {
        if (Status done = run(QLatin1String(pragma)); !done.ok())
            return done;
    }
    // A reader then never waits for a writer. Where the file system cannot do it, the answer is the old mode, which works
    // as well. So it does where another process opens the file at this moment: SQLite then refuses without any
    // patience, and the other one changes the mode for all.
    const Status mode = run(QStringLiteral("PRAGMA journal_mode = WAL"));
    return !mode.ok() && mode.error().subject == storetrouble::locked ? Status() : mode;
}

Status StoreDatabase::checkOwner()
{
    // One snapshot: another process may be making the tables at this moment.
    if (Status begun = run(QStringLiteral("BEGIN")); !begun.ok())
        return begun;
    const Result<qint64> owner = number(QStringLiteral("PRAGMA application_id"));
    const Result<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    const Result<qint64> tables = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    const Status ended = run(QStringLiteral("COMMIT"));
    for (const Result<qint64> *answer : {&owner, &version, &tables}) {
        if (!answer->ok())
            return answer->error();
    }
    if (!ended.ok())
        return ended;
    if (*owner != storeApplicationId && (*owner != 0 || *version != 0 || *tables != 0))
        return failure(storetrouble::foreign)
            .because(QT_TRANSLATE_NOOP("kitesync::Reason", "it is an SQLite database of another program"));
    if (*version > Store::currentVersion) {
        return failure(storetrouble::newer)
            .because(
                {QT_TRANSLATE_NOOP("kitesync::Reason", "it has version %1, this Kitesync knows up to %2"),
                 {QString::number(*version), QString::number(Store::currentVersion)}});
    }
    return {};
}

Status StoreDatabase::checkWhole()
{
    const Result<Rows> verdict = rows(QStringLiteral("PRAGMA quick_check(1)"));
    if (!verdict.ok())
        return verdict.error();
    const QString words = verdict->isEmpty() ? QString() : verdict->first().value(0).toString();
    return words == QLatin1String("ok") ? Status() : Status(failure(storetrouble::corrupt, words));
}

Result<StoreDatabase::Rows> StoreDatabase::rows(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(d->database);
    query.setForwardOnly(true);
    if (Status done = execute(query, sql, values); !done.ok())
        return std::move(done).error();
    Rows found;
    const int columns = query.record().count();
    while (query.next()) {
        QVariantList row;
        row.reserve(columns);
        for (int column = 0; column < columns; ++column)
            row.append(query.value(column));
        found.append(std::move(row));
    }
    // A step may fail after the first rows: an error then, not a short answer.
    if (query.lastError().isValid())
        return failure(troubleOf(query.lastError()), wordsOf(query.lastError()));
    return found;
}

Status StoreDatabase::execute(QSqlQuery &query, const QString &sql, const QVariantList &values)
{
    const bool prepared = query.prepare(sql);
    for (const QVariant &value : values)
        query.addBindValue(value);
    if (!prepared || !query.exec())
        return failure(troubleOf(query.lastError()), wordsOf(query.lastError()));
    return {};
}

Result<int> StoreDatabase::change(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(d->database);
    if (Status done = execute(query, sql, values); !done.ok())
        return std::move(done).error();
    return query.numRowsAffected();
}

Status StoreDatabase::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery query(d->database);
    return execute(query, sql, values);
}

Result<qint64> StoreDatabase::number(const QString &sql, const QVariantList &values)
{
    Result<Rows> found = rows(sql, values);
    if (!found.ok())
        return std::move(found).error();
    return found->isEmpty() ? 0 : found->first().value(0).toLongLong();
}

Status StoreDatabase::inTransaction(const std::function<Status()> &work)
{
    // IMMEDIATE: waits for another writer here, not in the middle, where SQLite would give up at once.
    if (Status begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun.ok())
        return begun;
    Status done = work();
    if (done.ok())
        done = run(QStringLiteral("COMMIT"));
    if (!done.ok()) {
        // SQLite has rolled back by itself after some errors (disk full): then this has nothing left to do.
        if (const Status undone = run(QStringLiteral("ROLLBACK")); !undone.ok())
            qCDebug(logStore) << "Nothing to roll back:" << undone.error().detail;
    }
    return done;
}

const QString &StoreDatabase::file() const
{
    return d->file;
}

Error StoreDatabase::failure(QLatin1String trouble, const QString &detail) const
{
    return failureOf(d->file, trouble, detail);
}

QVariant storedTime(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

} // namespace kitesync
