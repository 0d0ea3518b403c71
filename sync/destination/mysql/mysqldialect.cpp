// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/mysql/mysqldialect.h"

#include "sync/destination/bulk/bulkloader.h"
#include "sync/destination/connection.h"
#include "sync/destination/mysql/mysqlerrors.h"
#include "sync/destination/mysql/mysqlstage.h"
#include "sync/destination/queryloader.h"
#include "sync/domain/log.h"

#include <QScopeGuard>
#include <QSqlDriver>
#include <QSqlError>

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

#ifdef Q_OS_UNIX
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace kitesync {

namespace {

// What a parameter of the address may be: all that say how to reach a server and how to trust it, none that says who we are.
constexpr std::array parameters{"ssl-mode", "ssl-ca",     "ssl-capath",     "ssl-cert",
                                "ssl-key",  "ssl-cipher", "connect-timeout"};
constexpr std::array tlsModes{"DISABLED", "PREFERRED", "REQUIRED", "VERIFY_CA", "VERIFY_IDENTITY"};

// How a server that is gone without a word is noticed, in seconds.
constexpr int connectTimeout = 15;
constexpr int silenceBeforeAsking = 30;
constexpr int silence = 60;
// A statement may take long, building an index for example, and nothing comes meanwhile.
constexpr int longestStatementTime = 6 * 3600;

// What a server is told apart by: behind a balancer a connection's number may mean another's.
const QString serverName = QStringLiteral("CONCAT_WS('/', @@hostname, @@port, @@server_id, @@datadir)");

template <typename List> bool contains(const List &list, const QString &text)
{
    return std::any_of(list.begin(), list.end(), [&](const char *each) {
        return text.compare(QLatin1String(each), Qt::CaseInsensitive) == 0;
    });
}

} // namespace

MysqlDialect::MysqlDialect(const DestinationConfig &config, ServerAddress address, const Secret &password,
                           const Waiting &waiting, Destination::Loading loading)
    : Dialect(config)
    , m_address(std::move(address))
    , m_password(password)
    , m_waiting(waiting)
    , m_loading(loading)
{
}

MysqlDialect::~MysqlDialect() = default;

Status MysqlDialect::check(const ServerAddress &address)
{
    for (const auto &[name, value] : address.parameters) {
        if (!contains(parameters, name))
            return invalidDestination(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "the parameter “%1” is not one that a MySQL address may have here"),
                 {name}});
        // Qt takes a semicolon for the end of an option.
        if (value.contains(u';') || value.contains(QChar(u'\0')))
            return invalidDestination(
                {QT_TRANSLATE_NOOP("kitesync::Reason",
                                   "the value of the parameter “%1” has a character that cannot be"),
                 {name}});
    }
    // The client library takes such a host for a list of options.
    if (address.host.contains(u';') || address.host.contains(u'='))
        return invalidDestination({QT_TRANSLATE_NOOP("kitesync::Reason", "“%1” is no host"), {address.host}});
    const QString mode = address.parameter(QStringLiteral("ssl-mode"));
    if (!mode.isEmpty() && !contains(tlsModes, mode))
        return invalidDestination(
            {QT_TRANSLATE_NOOP("kitesync::Reason", "“%1” is no ssl-mode; there are DISABLED, PREFERRED, "
                                                   "REQUIRED, VERIFY_CA and VERIFY_IDENTITY"),
             {mode}});
    const bool hasAuthority = !address.parameter(QStringLiteral("ssl-ca")).isEmpty()
                              || !address.parameter(QStringLiteral("ssl-capath")).isEmpty();
    if (mode.startsWith(QLatin1String("VERIFY"), Qt::CaseInsensitive) && !hasAuthority)
        return invalidDestination(
            {QT_TRANSLATE_NOOP("kitesync::Reason",
                               "with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust"),
             {mode}});
    return {};
}

QString MysqlDialect::place() const
{
    const QString port = m_address.port > 0 ? QStringLiteral(":%1").arg(m_address.port) : QString();
    return QStringLiteral("%1 on %2%3").arg(m_address.database, m_address.host, port);
}

/// A certificate authority makes no sense unless it is looked at.
QString MysqlDialect::tlsMode() const
{
    const QString mode = m_address.parameter(QStringLiteral("ssl-mode")).toUpper();
    if (!mode.isEmpty())
        return mode;
    return m_address.parameter(QStringLiteral("ssl-ca")).isEmpty() ? QStringLiteral("PREFERRED")
                                                                   : QStringLiteral("VERIFY_CA");
}

/// Qt's driver has no option for comparing the name in the certificate, but MariaDB's library takes options in the host's
/// place as well. MySQL's own library would look for a host of that name, find none, and so not connect.
QString MysqlDialect::hostToAsk() const
{
    if (tlsMode() == QLatin1String("VERIFY_IDENTITY"))
        return QStringLiteral("host=%1;ssl-verify-server-cert=1").arg(m_address.host);
    // For the library that name means a socket of this machine, whatever the port.
    const bool isLocal = m_address.host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0;
    return isLocal && m_address.port > 0 ? QStringLiteral("127.0.0.1") : m_address.host;
}

ConnectRequest MysqlDialect::request() const
{
    ConnectRequest request;
    request.driver = QStringLiteral("QMYSQL");
    request.database = m_address.database;
    request.host = hostToAsk();
    request.port = m_address.port > 0 ? m_address.port : -1;
    request.user = m_address.user;
    request.password = m_password;
    const QString asked = m_address.parameter(QStringLiteral("connect-timeout"));
    QStringList options{
        QStringLiteral("MYSQL_OPT_CONNECT_TIMEOUT=%1").arg(asked.toInt() > 0 ? asked.toInt() : connectTimeout),
        QStringLiteral("MYSQL_OPT_READ_TIMEOUT=%1").arg(longestStatementTime),
        QStringLiteral("MYSQL_OPT_WRITE_TIMEOUT=%1").arg(silence)};
    if (tlsMode() == QLatin1String("DISABLED")) {
        request.options = options.join(u';');
        return request;
    }
    const auto add = [&](const char *option, const char *parameter, const QString &otherwise = {}) {
        QString value = m_address.parameter(QLatin1String(parameter));
        if (value.isEmpty())
            value = otherwise;
        if (!value.isEmpty())
            options.append(QLatin1String(option) + u'=' + value);
    };
    // The library encrypts when any of these is there, and checks the chain when it knows an authority.
    if (tlsMode().startsWith(QLatin1String("VERIFY"))) {
        add("SSL_CA", "ssl-ca");
        add("SSL_CAPATH", "ssl-capath");
    }
    add("SSL_CERT", "ssl-cert");
    add("SSL_KEY", "ssl-key");
    add("SSL_CIPHER", "ssl-cipher", QStringLiteral("DEFAULT"));
    request.options = options.join(u';');
    return request;
}

Result<bool> MysqlDialect::connect(Connection &connection, bool)
{
    if (connection.isOpen())
        return true;
    if (Status opened = open(connection); !opened)
        return opened.error();
    if (Status greeted = greet(connection); !greeted)
        return greeted.error();
    return true;
}

Status MysqlDialect::open(Connection &connection)
{
    m_connecting = true;
    const auto connected = qScopeGuard([this] { m_connecting = false; });
    return connection.open(request());
}

/// Gets to know the server and settles the connection.
Status MysqlDialect::greet(Connection &connection)
{
    disconnect();
    if (Status encrypted = checkEncryption(connection); !encrypted)
        return encrypted;
    if (Status found = findAbilities(connection); !found)
        return found;
    if (Status settled = settle(connection); !settled)
        return settled;
    if (Status found = findHandle(connection); !found)
        return found;
    probeLoading(connection);
    return {};
}

/// The library falls back to plain text where the server knows no TLS.
Status MysqlDialect::checkEncryption(Connection &connection) const
{
    const QString mode = tlsMode();
    if (mode == QLatin1String("DISABLED") || mode == QLatin1String("PREFERRED"))
        return {};
    QString cipher;
    const Status read = connection.forEach(QStringLiteral("SHOW SESSION STATUS LIKE 'Ssl_cipher'"), {},
                                           [&](const QSqlQuery &row) { cipher = row.value(1).toString(); });
    if (!read)
        return read;
    if (!cipher.isEmpty())
        return {};
    return makeError(ErrorKind::DestinationUnreachable, m_address.host)
        .because({QT_TRANSLATE_NOOP("kitesync::Reason",
                                    "the server offers no encryption, and ssl-mode=%1 asks for it"),
                  {mode}});
}

Status MysqlDialect::findAbilities(Connection &connection)
{
    const Status read = connection.forEach(
        QStringLiteral("SELECT VERSION(), @@version_comment, @@lower_case_table_names, @@max_allowed_packet"),
        {}, [&](const QSqlQuery &row) {
            m_product = row.value(0).toString();
            m_isMariaDb = m_product.contains(QLatin1String("MariaDB"))
                          || row.value(1).toString().contains(QLatin1String("MariaDB"));
            m_foldsNames = row.value(2).toInt() != 0;
            m_longestStatement = row.value(3).toULongLong();
        });
    if (!read)
        return read;
    // Each server has one of them, unless it is too old to compare texts exactly.
    const Result<QVariant> collation
        = connection.value(QStringLiteral("SELECT collation_name FROM information_schema.collations WHERE "
                                          "collation_name IN ('utf8mb4_nopad_bin', 'utf8mb4_0900_bin')"));
    if (!collation)
        return collation.error();
    m_collation = collation->toString();
    if (m_collation.isEmpty())
        return makeError(ErrorKind::DestinationFailed, place())
            .because({QT_TRANSLATE_NOOP("kitesync::Reason",
                                        "the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed"),
                      {m_product}});
    // Not in every server, and no error where it is missing.
    m_isCluster = false;
    return connection.forEach(QStringLiteral("SHOW VARIABLES LIKE 'wsrep_on'"), {}, [&](const QSqlQuery &row) {
        m_isCluster = row.value(1).toString() == QLatin1String("ON");
    });
}

QString MysqlDialect::textSetting(const QString &collation) const
{
    return QStringLiteral("SET NAMES utf8mb4 COLLATE %1").arg(collation);
}

/// Nothing is cut, nothing depends on the server's settings or zone, and nobody is waited for without an end.
Status MysqlDialect::settle(Connection &connection) const
{
    const auto seconds = std::max<std::chrono::milliseconds::rep>(1, (m_waiting.busy.count() + 999) / 1000);
    QStringList statements{
        textSetting(m_collation),
        QStringLiteral(
            "SET SESSION sql_mode = 'ANSI_QUOTES,PIPES_AS_CONCAT,STRICT_TRANS_TABLES,STRICT_ALL_TABLES,"
            "NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION', "
            "time_zone = '+00:00', autocommit = 1, innodb_lock_wait_timeout = %1, lock_wait_timeout = %1")
            .arg(seconds),
        // What a statement waits for is then only what it changes. A log of statements does not allow that.
        QStringLiteral("SET SESSION TRANSACTION ISOLATION LEVEL READ COMMITTED")};
    const Result<QVariant> log = connection.value(QStringLiteral("SELECT @@binlog_format"));
    if (!log || log->toString().compare(QLatin1String("STATEMENT"), Qt::CaseInsensitive) == 0)
        statements.removeLast();
    // What another node has committed is seen here.
    if (m_isCluster)
        statements.append(QStringLiteral("SET SESSION wsrep_sync_wait = 7"));
    for (const QString &statement : std::as_const(statements)) {
        if (Status set = connection.execute(statement); !set)
            return set;
    }
    return {};
}

/// The handle is ours only where the library that we load is the driver's: the number that it reads there is then the one
/// that the server knows. Behind a proxy it is not, and then nothing that goes by numbers is done.
Status MysqlDialect::findHandle(Connection &connection)
{
    const Result<QVariant> id = connection.value(QStringLiteral("SELECT CONNECTION_ID()"));
    if (!id)
        return id.error();
    const QVariant handle = connection.database().driver()->handle();
    const char *type = handle.typeName();
    const LibMariaDb *const api = LibMariaDb::loaded();
    if (!handle.isValid() || api == nullptr
        || (std::strcmp(type, "st_mysql*") != 0 && std::strcmp(type, "MYSQL*") != 0))
        return {};
    MYSQL *const mysql = *static_cast<MYSQL *const *>(handle.constData());
    if (api->threadId(mysql) != id->toULongLong())
        return {};
    m_api = api;
    m_handle = mysql;
    keepAlive();
    const Result<QVariant> server = connection.value(QStringLiteral("SELECT HEX(%1)").arg(serverName));
    if (!server)
        return server.error();
    m_killer = std::make_shared<const StatementKiller>(StatementKiller{
        request(),
        QStringLiteral("SELECT IF(HEX(%1) = '%2', %3, NULL)").arg(serverName, server->toString(), id->toString()),
        QStringLiteral("KILL QUERY %1")});
    return {};
}

/// The system asks a silent server whether it is there; the library's own limit cannot tell it from a busy one.
void MysqlDialect::keepAlive() const
{
#ifdef Q_OS_LINUX
    const int socket = int(m_api->socket(m_handle));
    const auto set = [socket](int level, int option, int value) {
        return setsockopt(socket, level, option, &value, sizeof value) == 0;
    };
    constexpr int pause = 10;
    const bool done = set(SOL_SOCKET, SO_KEEPALIVE, 1) && set(IPPROTO_TCP, TCP_KEEPIDLE, silenceBeforeAsking)
                      && set(IPPROTO_TCP, TCP_KEEPINTVL, pause)
                      && set(IPPROTO_TCP, TCP_KEEPCNT, (silence - silenceBeforeAsking) / pause)
                      && set(IPPROTO_TCP, TCP_USER_TIMEOUT, silence * 1000);
    if (!done)
        qCInfo(logDestination) << "a server that is gone will be noticed late";
#endif
}

/// Tries in small what loading would do.
void MysqlDialect::probeLoading(Connection &connection)
{
    m_stages = connection.execute(beginStatement())
               && connection.execute(
                   stageStatement(QStringLiteral("kitesync_probe"), shapeOf(RowBatch(SourceObject::Agents))));
    m_bindsRows = false;
    if (m_stages && m_isMariaDb && m_api != nullptr && m_loading == Destination::Loading::Fastest) {
        RowBatch batch(SourceObject::Agents);
        for (const char *id : {"a", "b"}) {
            const std::size_t row = batch.appendRow();
            batch.setCell(row, 0, batch.store(id));
        }
        constexpr std::array<std::size_t, 2> rows{0, 1};
        MysqlSession session(connection, *this, m_handle, m_api);
        MysqlBulkFill fill(session, *this);
        const Result<qint64> put = fill.put(QStringLiteral("kitesync_probe"), shapeOf(batch), batch, rows);
        m_bindsRows = put && *put == qint64(rows.size());
    }
    if (m_stages && !connection.execute(QStringLiteral("DROP TEMPORARY TABLE kitesync_probe")))
        m_stages = false;
    if (const Status ended = connection.execute(QStringLiteral("ROLLBACK")); !ended || !m_stages)
        qCInfo(logDestination) << "no temporary tables on" << place()
                               << "- rows are loaded in statements of a hundred";
}

void MysqlDialect::disconnect()
{
    m_killer.reset();
    m_handle = nullptr;
    m_api = nullptr;
    m_bindsRows = false;
    m_stages = false;
}

std::function<void()> MysqlDialect::interrupter() const
{
    if (!m_killer)
        return {};
    return [killer = m_killer] { killer->kill(); };
}

std::unique_ptr<Loader> MysqlDialect::makeLoader(Connection &connection) const
{
    if (m_loading == Destination::Loading::RowByRow)
        return std::make_unique<QueryLoader>(connection, *this);
    // What goes by many rows gets what there is behind a proxy: the driver alone.
    const bool isNative = m_loading == Destination::Loading::Fastest;
    const MysqlSession session(connection, *this, isNative ? m_handle : nullptr, isNative ? m_api : nullptr);
    return std::make_unique<BulkLoader>(connection, *this,
                                        std::make_unique<MysqlStage>(session, connection, *this));
}

} // namespace kitesync
