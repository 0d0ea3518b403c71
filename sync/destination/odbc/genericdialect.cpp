// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/genericdialect.h"

#include "sync/destination/odbc/genericloader.h"
#include "sync/destination/odbc/odbcerrors.h"
#include "sync/destination/odbc/odbcvalues.h"
#include "sync/destination/odbc/scratchprobe.h"
#include "sync/domain/log.h"

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

using Paging = OdbcAbilities::Paging;

/// The type with the most room; what it must be given is its size.
QString widest(const OdbcServer &server)
{
    OdbcServer::TypeEntry best;
    for (const SQLSMALLINT type : {SQL_WLONGVARCHAR, SQL_LONGVARCHAR, SQL_WVARCHAR, SQL_VARCHAR}) {
        for (const OdbcServer::TypeEntry &entry : server.types(type)) {
            if (entry.size > best.size)
                best = entry;
        }
    }
    if (best.name.isEmpty())
        return {};
    return best.parameters.isEmpty() ? best.name : QStringLiteral("%1(%2)").arg(best.name).arg(best.size);
}

QString firstOf(const OdbcServer &server, std::initializer_list<SQLSMALLINT> types)
{
    for (const SQLSMALLINT type : types) {
        for (const OdbcServer::TypeEntry &entry : server.types(type)) {
            // With a zone the driver would have to be asked which one it means.
            if (!entry.name.isEmpty() && !entry.name.contains(QLatin1String("zone"), Qt::CaseInsensitive)
                && !entry.name.endsWith(QLatin1String("tz"), Qt::CaseInsensitive)
                && !entry.name.contains(QLatin1String("identity"), Qt::CaseInsensitive))
                return entry.name;
        }
    }
    return {};
}

} // namespace

GenericDialect::GenericDialect(const DestinationConfig &config, const OdbcSource &source,
                               const Waiting &waiting)
    : Dialect(config)
    , m_source(source)
    , m_waiting(waiting)
{
}

Result<bool> GenericDialect::connect(Connection &connection, bool create)
{
    if (!connection.isOpen()) {
        // A keyword that a driver does not know may keep it from connecting.
        OdbcParts usual;
        if (m_source.isSqliteDriver())
            usual.append({QStringLiteral("Timeout"), QString::number(m_waiting.busy.count())});
        if (Status opened = connection.open(m_source.request(usual)); !opened)
            return opened.error();
        if (Status greeted = greet(connection); !greeted)
            return greeted.error();
    }
    if (!create)
        return true;
    if (Status made = createSchema(connection); !made)
        return made.error();
    if (Status tried = tryOut(connection); !tried)
        return tried.error();
    return true;
}

/// Gets to know the driver and what is behind it.
Status GenericDialect::greet(Connection &connection)
{
    const OdbcServer server(connection.database());
    m_product = (server.productName() + u' ' + server.productVersion()).trimmed();
    m_types = typesOf(server);
    m_can.quote = server.quote();
    m_can.longestName = std::max(0, server.longestName());
    m_can.foldsToCapitals = server.foldsToCapitals();
    m_can.createsInTransactions = server.createsInTransactions();
    for (const QString &setting : settings()) {
        if (Status set = connection.execute(setting); !set)
            return set;
    }
    if (Status holding = checkSettings(connection); !holding)
        return holding;
    findPaging(connection);
    findSchema(connection);
    if (m_can.wasTried)
        return {};
    // A first guess, for those who only read.
    for (const OdbcBinding binding : {OdbcBinding::Text, OdbcBinding::Bytes}) {
        m_can.binding = binding;
        if (checkTexts(connection, *this, m_types.shortText))
            return {};
    }
    m_can.binding = OdbcBinding::Text;
    return {};
}

void GenericDialect::findPaging(Connection &connection)
{
    const QString select = QStringLiteral("SELECT a FROM (SELECT 1 AS a) x ORDER BY a");
    for (const Paging paging : {Paging::Limit, Paging::Fetch}) {
        m_can.paging = paging;
        if (const Result<QVariant> row = connection.value(paged(select, 1, 0)); row && row->toInt() == 1)
            return;
    }
    m_can.paging = Paging::None;
}

/// Databases agree on schemas, but not on how to ask for the current one.
void GenericDialect::findSchema(Connection &connection)
{
    m_schema = folded(config().schema);
    for (const char *question : {"SELECT CURRENT_SCHEMA", "SELECT current_schema()", "SELECT SCHEMA_NAME()"}) {
        if (!m_schema.isEmpty())
            return;
        if (const Result<QVariant> schema = connection.value(QLatin1String(question)))
            m_schema = schema->toString().trimmed();
    }
}

Status GenericDialect::createSchema(Connection &connection)
{
    if (config().schema.isEmpty())
        return {};
    const Result<QVariant> count = connection.value(
        QStringLiteral("SELECT count(*) FROM information_schema.schemata WHERE schema_name = ?"),
        {folded(config().schema)});
    // Where that cannot be asked, the first table will show.
    if (!count || count->toInt() > 0)
        return {};
    return connection.execute(QStringLiteral("CREATE SCHEMA %1").arg(quoted(config().schema)));
}

Status GenericDialect::checkWritable(Connection &connection) const
{
    m_can.wasTried = false;
    return tryOut(connection);
}

Status GenericDialect::tryOut(Connection &connection) const
{
    return m_can.wasTried ? Status() : ScratchProbe(connection, *this).run();
}

GenericDialect::Types GenericDialect::typesOf(const OdbcServer &server) const
{
    Types types;
    const auto set = [](QString &type, const QString &found, const QString &ending = {}) {
        if (!found.isEmpty())
            type = found.contains(u'(') ? found : found + ending;
    };
    const QString size = QStringLiteral("(%1)").arg(roomOfShortText);
    set(types.shortText, firstOf(server, {SQL_WVARCHAR, SQL_VARCHAR}), size);
    set(types.longText, widest(server));
    set(types.integer, firstOf(server, {SQL_BIGINT}));
    if (firstOf(server, {SQL_BIGINT}).isEmpty())
        set(types.integer, firstOf(server, {SQL_NUMERIC, SQL_DECIMAL}), QStringLiteral("(19, 0)"));
    set(types.boolean, firstOf(server, {SQL_TINYINT, SQL_SMALLINT, SQL_INTEGER}));
    set(types.timestamp, firstOf(server, {SQL_TYPE_TIMESTAMP, SQL_TIMESTAMP}));
    return types;
}

QString GenericDialect::product(Connection &) const
{
    return m_product.isEmpty() ? QStringLiteral("ODBC") : m_product + QLatin1String(" (ODBC)");
}

QSqlError GenericDialect::refined(const QSqlError &error, const QSqlQuery *query) const
{
    return m_source.refined(error, query, OdbcSource::Code::StateAndNumber);
}

Error GenericDialect::error(const QSqlError &error) const
{
    const OdbcFailure failure = odbcFailure(error);
    Error result;
    result.kind = kindOfNumber(failure.number).value_or(failure.kind);
    if (result.kind == ErrorKind::DestinationBusy && m_waiting.stop.stop_requested())
        result.kind = ErrorKind::Cancelled;
    result.place = place();
    result.detail = failure.words;
    switch (result.kind) {
    case ErrorKind::DestinationUnknown:
        result.subject = m_source.address().database;
        break;
    case ErrorKind::DestinationUnreachable:
    case ErrorKind::DestinationLogin:
        result.subject = m_source.address().host;
        break;
    case ErrorKind::DestinationRights:
        result.subject = failure.words;
        break;
    default:
        break;
    }
    if (result.subject.isEmpty())
        result.subject = place();
    return result;
}

bool GenericDialect::isRowFault(const QSqlError &error) const
{
    // A full disk and the like come in the same states as a row's faults; the database's own number tells them apart.
    const OdbcFailure failure = odbcFailure(error);
    return failure.blamesRow
           && kindOfNumber(failure.number).value_or(failure.kind) == ErrorKind::DestinationFailed;
}

std::unique_ptr<Loader> GenericDialect::makeLoader(Connection &connection) const
{
    return std::make_unique<GenericLoader>(connection, *this);
}

} // namespace kitesync
