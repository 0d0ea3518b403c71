// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgresdialect.h"

#include "sync/destination/bulk/bulkloader.h"
#include "sync/destination/bulk/multirows.h"
#include "sync/destination/connection.h"
#include "sync/destination/postgresql/postgresbinary.h"
#include "sync/destination/postgresql/postgrescopy.h"
#include "sync/destination/postgresql/postgreserrors.h"
#include "sync/destination/postgresql/postgressession.h"
#include "sync/destination/queryloader.h"
#include "sync/domain/log.h"

#include <QCryptographicHash>
#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace kitesync {

namespace {

// What a parameter of the address may be: all that say how to reach a server and how to trust it, none that says who we are.
constexpr std::array parameters{
    "sslmode",    "sslrootcert",     "sslcert",          "sslkey",           "sslcrl",
    "sslsni",     "gssencmode",      "krbsrvname",       "channel_binding",  "connect_timeout",
    "keepalives", "keepalives_idle", "application_name", "tcp_user_timeout", "target_session_attrs"};

// Without them a server that is gone without a word would be waited for until the system gives up, hours later.
const QList<std::pair<QString, QString>> &usualParameters()
{
    static const QList<std::pair<QString, QString>> usual{
        {QStringLiteral("connect_timeout"), QStringLiteral("15")},
        {QStringLiteral("keepalives_idle"), QStringLiteral("30")},
        {QStringLiteral("tcp_user_timeout"), QStringLiteral("60000")},
        {QStringLiteral("application_name"), QStringLiteral("kitesync")},
    };
    return usual;
}

/// In the form of a libpq connection string.
QString option(const QString &name, QString value)
{
    value.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return QStringLiteral("%1='%2'").arg(name, value);
}

/// The number of an advisory lock.
qint64 signOf(const QString &token)
{
    const QByteArray hash = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
    return qFromBigEndian<qint64>(hash.constData());
}

} // namespace

PostgresDialect::PostgresDialect(const DestinationConfig &config, ServerAddress address,
                                 const Secret &password, const Waiting &waiting, Destination::Loading loading)
    : Dialect(config)
    , m_address(std::move(address))
    , m_password(password)
    , m_waiting(waiting)
    , m_loading(loading)
{
}

PostgresDialect::~PostgresDialect() = default;

Status PostgresDialect::check(const ServerAddress &address)
{
    for (const auto &parameter : address.parameters) {
        const QString &name = parameter.first;
        const QString &value = parameter.second;
        const bool known = std::any_of(parameters.begin(), parameters.end(), [&](const char *each) {
            return name.compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
        });
        if (!known)
            return invalidDestination(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "the parameter “%1” is not one that a PostgreSQL address may have here"),
                 {name}});
        // Qt takes a semicolon for the end of an option.
        if (value.contains(u';') || value.contains(QChar(u'\0')))
            return invalidDestination(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "the value of the parameter “%1” has a character that cannot be"),
                 {name}});
    }
    return {};
}

QString PostgresDialect::place() const
{
    const QString port = m_address.port > 0 ? QStringLiteral(":%1").arg(m_address.port) : QString();
    return QStringLiteral("%1 on %2%3").arg(m_address.database, m_address.host, port);
}

Result<bool> PostgresDialect::connect(Connection &connection, bool create)
{
    if (!connection.isOpen()) {
        if (Status opened = open(connection); !opened)
            return opened.error();
        if (Status greeted = greet(connection); !greeted)
            return greeted.error();
    }
    if (Status found = findSchema(connection, create); !found)
        return found.error();
    return true;
}

Status PostgresDialect::open(Connection &connection)
{
    m_connecting = true;
    const auto connected = qScopeGuard([this] { m_connecting = false; });
    return connection.open(request());
}

ConnectRequest PostgresDialect::request() const
{
    ConnectRequest request;
    request.driver = QStringLiteral("QPSQL");
    request.database = m_address.database;
    request.host = m_address.host;
    request.port = m_address.port > 0 ? m_address.port : -1;
    request.user = m_address.user;
    request.password = m_password;
    QStringList options;
    for (const auto &[name, value] : usualParameters()) {
        if (m_address.parameter(name).isEmpty())
            options.append(option(name, value));
    }
    for (const auto &[name, value] : m_address.parameters)
        options.append(option(name.toLower(), value));
    request.options = options.join(u';');
    return request;
}

/// In one trip where the server knows all of it.
Result<PostgresDialect::Greeting> PostgresDialect::greeting(Connection &connection)
{
    Greeting greeting;
    const Status said = connection.forEach(
        QStringLiteral(
            "SELECT version(), current_setting('server_encoding'), pg_backend_pid(), current_schema()"),
        {}, [&](const QSqlQuery &row) {
            greeting
                = {row.value(0).toString(), row.value(1).toString(), row.value(2), row.value(3).toString()};
        });
    if (said)
        return greeting;
    if (said.error().kind != ErrorKind::DestinationFailed && said.error().kind != ErrorKind::DestinationRights)
        return said.error();
    const auto ask = [&](const QString &question) { return connection.value(question); };
    const Result<QVariant> version = ask(QStringLiteral("SELECT version()"));
    const Result<QVariant> encoding
        = version ? ask(QStringLiteral("SHOW server_encoding")) : Result<QVariant>(version.error());
    const Result<QVariant> schema
        = encoding ? ask(QStringLiteral("SELECT current_schema()")) : Result<QVariant>(encoding.error());
    if (!schema)
        return schema.error();
    const Result<QVariant> process = ask(QStringLiteral("SELECT pg_backend_pid()"));
    return Greeting{version->toString(), encoding->toString(), process ? *process : QVariant(),
                    schema->toString()};
}

/// Gets to know the server and settles the connection.
Status PostgresDialect::greet(Connection &connection)
{
    findHandle(connection);
    const Result<Greeting> greeting = PostgresDialect::greeting(connection);
    if (!greeting)
        return greeting.error();
    m_product = greeting->product;
    m_usualSchema = greeting->schema;
    m_isPostgres
        = m_product.startsWith(QLatin1String("PostgreSQL")) && !m_product.contains(QLatin1String("Redshift"));
    if (greeting->encoding.compare(QLatin1String("UTF8"), Qt::CaseInsensitive) != 0
        && greeting->encoding.compare(QLatin1String("UNICODE"), Qt::CaseInsensitive) != 0)
        return makeError(ErrorKind::DestinationFailed, m_address.database)
            .because({QT_TRANSLATE_NOOP("kitesync::Reason",
                                        "the database's encoding is %1, which cannot hold every text; a "
                                        "database with ENCODING 'UTF8' is needed"),
                      {greeting->encoding}});
    // A pooler answers with a number of its own when it is asked who serves us.
    m_pooled = m_handle != nullptr
               && (!greeting->process.isValid() || greeting->process.toInt() != m_pq->backendPid(m_handle));
    if (m_pooled)
        qCInfo(logDestination) << "there is a pooler before" << place();
    // In a pooled session settings would be left to others; there each transaction says what it needs.
    return findWays(connection);
}

/// What the server can do, and the session's settings: in one attempt where it can do everything.
Status PostgresDialect::findWays(Connection &connection)
{
    const QString probe = QStringLiteral("kitesync_probe");
    const QStringList words{watchOf(connection, {probe}),
                            QStringLiteral("INSERT INTO kitesync_probe (state) VALUES ('{\"token\":\"1\"}')"),
                            connection.written(guardOf(QStringLiteral("token"), probe), {QStringLiteral("1")})};
    m_guards = m_isPostgres && copiesIntoTemporary(connection, words, m_pooled ? QStringList() : settings());
    m_copies = m_guards;
    if (m_guards)
        return {};
    if (!m_pooled) {
        if (Status settled = settle(connection); !settled)
            return settled;
    }
    m_copies = copiesIntoTemporary(connection);
    if (!m_copies)
        qCInfo(logDestination) << "no COPY into a temporary table on" << place()
                               << "- rows are loaded in statements of a hundred";
    return {};
}

QStringList PostgresDialect::settings() const
{
    return {QStringLiteral("SET client_min_messages = warning"), QStringLiteral("SET TIME ZONE 'UTC'"),
            QStringLiteral("SET lock_timeout = %1").arg(m_waiting.busy.count())};
}

/// In one trip where the server knows every setting; else with those that it knows.
Status PostgresDialect::settle(Connection &connection) const
{
    const auto isRefused
        = [](const Status &set) { return !set && set.error().kind == ErrorKind::DestinationFailed; };
    if (joinsStatements()) {
        if (const Status set = connection.execute(settings().join(QLatin1String("; "))); !isRefused(set))
            return set;
    }
    for (const QString &setting : settings()) {
        if (const Status set = connection.execute(setting); !set && !isRefused(set))
            return set;
    }
    return {};
}

QStringList PostgresDialect::transactionSettings() const
{
    return m_pooled ? QStringList{QStringLiteral("SET LOCAL lock_timeout = %1").arg(m_waiting.busy.count())}
                    : QStringList();
}

void PostgresDialect::findHandle(Connection &connection)
{
    disconnect();
    const QVariant handle = connection.database().driver()->handle();
    const char *type = handle.typeName();
    if (!handle.isValid() || (std::strcmp(type, "PGconn*") != 0 && std::strcmp(type, "pg_conn*") != 0))
        return;
    m_pq = LibPq::loaded();
    if (m_pq == nullptr)
        return;
    m_handle = *static_cast<PGconn *const *>(handle.constData());
    const auto freeCancel = m_pq->freeCancel;
    m_cancel = std::shared_ptr<PGcancel>(m_pq->makeCancel(m_handle), [freeCancel](PGcancel *cancel) {
        if (cancel != nullptr)
            freeCancel(cancel);
    });
}

void PostgresDialect::disconnect()
{
    m_cancel.reset();
    m_handle = nullptr;
    m_pooled = false;
    m_guards = false;
    m_schema.clear();
}

std::function<void()> PostgresDialect::interrupter() const
{
    if (!m_cancel)
        return {};
    return [cancel = m_cancel, pq = m_pq] {
        std::array<char, 256> words{};
        pq->cancel(cancel.get(), words.data(), static_cast<int>(words.size()));
    };
}

/// Only where the connection is a session of its own, whose end the server notices.
bool PostgresDialect::showLife(Connection &connection, const QString &token) const
{
    if (!m_isPostgres || m_pooled || m_handle == nullptr)
        return false;
    const Result<QVariant> shown
        = connection.value(QStringLiteral("SELECT pg_try_advisory_lock(%1)").arg(signOf(token)));
    return shown && shown->toBool();
}

void PostgresDialect::hideLife(Connection &connection, const QString &token) const
{
    if (const auto hidden
        = connection.value(QStringLiteral("SELECT pg_advisory_unlock(%1)").arg(signOf(token)));
        !hidden)
        qCInfo(logDestination) << "the sign of life ends with the connection:" << hidden.error().detail;
}

std::optional<bool> PostgresDialect::showsLife(Connection &connection, const QString &token) const
{
    if (!m_isPostgres || m_pooled)
        return std::nullopt;
    const quint64 sign = quint64(signOf(token));
    const Result<QVariant> held = connection.value(
        QStringLiteral(
            "SELECT count(*) FROM pg_catalog.pg_locks WHERE locktype = 'advisory' AND objsubid = 1 AND "
            "granted "
            "AND database = (SELECT oid FROM pg_catalog.pg_database WHERE datname = current_database()) "
            "AND classid::bigint = %1 AND objid::bigint = %2")
            .arg(sign >> 32)
            .arg(sign & 0xffffffffU));
    if (!held)
        return std::nullopt;
    return held->toInt() > 0;
}

bool PostgresDialect::copiesIntoTemporary(Connection &connection, const QStringList &inside,
                                          const QStringList &after) const
{
    if (m_handle == nullptr || m_loading != Destination::Loading::Fastest)
        return false;
    PostgresSession session(connection, m_handle, *m_pq, *this);
    RowBatch none(SourceObject::Pipelines);
    const RowShape shape = shapeOf(none);
    std::string piece;
    pgbinary::Encoder encoder(shape, none, {}, piece);
    const PostgresSession::Source source = [&encoder] { return encoder.next(); };
    const QStringList begun{
        QStringLiteral("BEGIN"),
        QStringLiteral(
            "CREATE TEMP TABLE kitesync_probe (a text, state jsonb, c timestamptz) ON COMMIT DROP")};
    const QStringList copied{QStringLiteral("COPY kitesync_probe (a) FROM STDIN (FORMAT binary)"),
                             QStringLiteral("ROLLBACK")};
    const auto works
        = session.copy((begun + inside + copied + after).join(QLatin1String("; ")).toUtf8(), {&source, 1});
    if (!works)
        static_cast<void>(session.run("ROLLBACK"));
    return works.ok();
}

Status PostgresDialect::findSchema(Connection &connection, bool create)
{
    if (config().schema.isEmpty()) {
        if (!m_schema.isEmpty())
            return {};
        if (m_usualSchema.isEmpty()) {
            const Result<QVariant> current = connection.value(QStringLiteral("SELECT current_schema()"));
            if (!current)
                return current.error();
            m_usualSchema = current->toString();
        }
        m_schema = m_usualSchema;
        if (m_schema.isEmpty())
            return makeError(ErrorKind::DestinationMissing, QStringLiteral("schema"))
                .because(QT_TRANSLATE_NOOP(
                    "kitesync::Reason", "none of the schemas in this user's search_path exists; name one"));
        return {};
    }
    const Result<QVariant> there = connection.value(
        QStringLiteral("SELECT 1 FROM pg_catalog.pg_namespace WHERE nspname = ?"), {config().schema});
    if (!there)
        return there.error();
    if (!there->isValid() && create) {
        Status created = connection.execute(
            QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(quoted(config().schema)));
        if (!created)
            return created;
    }
    m_schema = config().schema;
    return {};
}

Status PostgresDialect::checkWritable(Connection &connection) const
{
    const Result<QVariant> readOnly = connection.value(QStringLiteral("SHOW transaction_read_only"));
    if (!readOnly)
        return readOnly.error();
    if (readOnly->toString() == QLatin1String("on"))
        return makeError(ErrorKind::DestinationReadOnly, place())
            .because(QT_TRANSLATE_NOOP("kitesync::Reason",
                                       "the server takes only reading transactions from this user"));
    const Result<QVariant> there = connection.value(
        QStringLiteral(
            "SELECT has_schema_privilege(nspname, 'CREATE') FROM pg_catalog.pg_namespace WHERE nspname = ?"),
        {m_schema});
    if (!there)
        return there.error();
    if (there->isValid() && there->toBool())
        return {};
    if (there->isValid())
        return makeError(ErrorKind::DestinationRights, QStringLiteral("CREATE on schema “%1”").arg(m_schema))
            .because({QT_TRANSLATE_NOOP("kitesync::Reason", "user “%1” may not create tables in schema “%2”"),
                      {m_address.user, m_schema}});
    const Result<QVariant> mayCreate
        = connection.value(QStringLiteral("SELECT has_database_privilege(current_database(), 'CREATE')"));
    if (!mayCreate)
        return mayCreate.error();
    if (mayCreate->toBool())
        return {};
    return makeError(ErrorKind::DestinationRights,
                     QStringLiteral("CREATE on database “%1”").arg(m_address.database))
        .because({QT_TRANSLATE_NOOP("kitesync::Reason",
                                    "schema “%1” does not exist and user “%2” may not create it"),
                  {m_schema, m_address.user}});
}

QString PostgresDialect::product(Connection &connection) const
{
    if (!m_isPostgres)
        return m_product.section(u' ', 0, 2);
    const Result<QVariant> version = connection.value(QStringLiteral("SHOW server_version"));
    return version ? QLatin1String("PostgreSQL ") + version->toString().section(u' ', 0, 0) : m_product;
}

Error PostgresDialect::makeError(ErrorKind kind, const QString &subject, const QString &detail) const
{
    Error error;
    error.kind = kind;
    error.place = place();
    error.subject = subject;
    error.detail = detail;
    return error;
}

Error PostgresDialect::error(const QSqlError &error) const
{
    if (m_connecting) {
        const ErrorKind kind = kindOfPostgresRefusal(error.databaseText());
        return makeError(kind, kind == ErrorKind::DestinationUnknown ? m_address.database : m_address.host,
                         error.databaseText().trimmed());
    }
    // The driver puts the state behind the server's words.
    QString words = error.databaseText().trimmed();
    const QString state = error.nativeErrorCode();
    if (const QString suffix = QStringLiteral("(%1)").arg(state); words.endsWith(suffix))
        words.chop(suffix.size());
    return this->error(state, words.trimmed());
}

Error PostgresDialect::error(const QString &state, const QString &words) const
{
    ErrorKind kind = words.contains(guardWords()) ? ErrorKind::AlreadyRunning : kindOfPostgresState(state);
    // A failure without a state that left the connection whole is the driver's own.
    if (state.isEmpty() && m_handle != nullptr && m_pq->status(m_handle) == CONNECTION_OK)
        kind = ErrorKind::DestinationFailed;
    if (kind == ErrorKind::DestinationBusy && m_waiting.stop.stop_requested())
        kind = ErrorKind::Cancelled;
    return makeError(kind, kind == ErrorKind::DestinationRights ? words : place(), words);
}

bool PostgresDialect::isRowFault(const QSqlError &error) const
{
    return isPostgresRowFault(error.nativeErrorCode());
}

/// Always: an error ends the transaction unless each row has a savepoint.
Result<bool> PostgresDialect::hasOwnRules(Connection &, const QString &) const
{
    return true;
}

std::unique_ptr<Loader> PostgresDialect::makeLoader(Connection &connection) const
{
    if (m_loading == Destination::Loading::RowByRow)
        return std::make_unique<QueryLoader>(connection, *this);
    if (!m_copies)
        return std::make_unique<BulkLoader>(connection, *this, std::make_unique<MultiRows>(connection, *this));
    return std::make_unique<BulkLoader>(
        connection, *this,
        std::make_unique<PostgresCopy>(PostgresSession(connection, m_handle, *m_pq, *this), connection, *this));
}

} // namespace kitesync
