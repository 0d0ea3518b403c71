// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcsource.h"

#include "sync/destination/odbc/libodbc.h"

#include <QRegularExpression>
#include <QSqlResult>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

Error invalid(const QString &detail)
{
    Error error;
    error.kind = ErrorKind::InvalidValue;
    error.place = QStringLiteral("destination");
    error.subject = QStringLiteral("destination");
    error.detail = detail;
    return error;
}

bool isKeyword(const QString &text, const char *keyword)
{
    return text.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0;
}

/// A handle of the driver manager's, as Qt gives it.
SQLHANDLE handleOf(const QVariant &handle)
{
    return handle.metaType() == QMetaType::fromType<void *>() ? *static_cast<void *const *>(handle.constData())
                                                              : nullptr;
}

/// The SQLSTATE of the last call with a statement; empty where it tells none.
QString stateOf(const QSqlQuery &query)
{
    const LibOdbc *const odbc = LibOdbc::loaded();
    SQLHANDLE const statement = handleOf(query.result()->handle());
    if (odbc == nullptr || statement == nullptr)
        return {};
    std::array<SQLWCHAR, 6> state{};
    std::array<SQLWCHAR, 2> words{};
    SQLINTEGER number = 0;
    SQLSMALLINT size = 0;
    const SQLRETURN told = odbc->diagnosis(SQL_HANDLE_STMT, statement, 1, state.data(), &number, words.data(),
                                           SQLSMALLINT(words.size()), &size);
    if (!SQL_SUCCEEDED(told))
        return {};
    QString text;
    for (const SQLWCHAR c : state)
        text += c == 0 ? QString() : QString(QChar(ushort(c)));
    return text;
}

} // namespace

Result<OdbcSource> OdbcSource::from(const QString &text, const Secret &password)
{
    const OdbcParts parts = odbcParts(text);
    if (parts.isEmpty())
        return invalid(QStringLiteral("a data source's name or a connection string must follow odbc:"));
    for (const auto &[keyword, value] : parts) {
        if (isOdbcPassword(keyword))
            return invalid(
                QStringLiteral("a password does not belong into the address but into the keychain"));
        if (value.contains(QChar(u'\0')) || keyword.contains(QChar(u'\0')))
            return invalid(QStringLiteral("a character that cannot be"));
    }
    OdbcSource source(parts, password);
    if (source.value({"Driver", "DSN", "FileDSN"}).isEmpty())
        return invalid(
            QStringLiteral("a connection string names a data source (DSN=...) or a driver (Driver=...)"));
    return source;
}

QString OdbcSource::value(std::initializer_list<const char *> keywords) const
{
    for (const char *keyword : keywords) {
        if (const QString found = odbcPart(m_parts, keyword); !found.isEmpty())
            return found;
    }
    return {};
}

/// Qt's driver puts "DSN=" before a text that names neither driver nor server, and user and password behind it as they are.
ConnectRequest OdbcSource::request(const OdbcParts &usual) const
{
    OdbcParts parts;
    bool isWhole = false;
    for (const auto &[keyword, value] : m_parts) {
        isWhole = isWhole || isKeyword(keyword, "Driver") || isKeyword(keyword, "Server");
        if (!isKeyword(keyword, "UID"))
            parts.append({keyword, value});
    }
    for (const auto &part : usual) {
        if (odbcPart(m_parts, qPrintable(part.first)).isEmpty())
            parts.append(part);
    }
    if (!isWhole) {
        const auto source = std::find_if(parts.begin(), parts.end(), [](const auto &part) {
            return isKeyword(part.first, "DSN") || isKeyword(part.first, "FileDSN");
        });
        std::rotate(parts.begin(), source, std::next(source));
    }
    ConnectRequest request;
    request.driver = QStringLiteral("QODBC");
    request.database = odbcText(parts);
    if (!isWhole)
        request.database = request.database.section(u'=', 1);
    if (const QString user = value({"UID"}); !user.isEmpty())
        request.user = odbcValue(user);
    if (!m_password.isEmpty())
        request.password = Secret(odbcValue(QString::fromUtf8(m_password.reveal())).toUtf8());
    return request;
}

bool OdbcSource::isSqliteDriver() const
{
    return value({"Driver"}).contains(QLatin1String("sqlite"), Qt::CaseInsensitive);
}

QString OdbcSource::place() const
{
    const QString server = value({"Server", "Servername", "Host", "Hostname"});
    if (server.isEmpty())
        return database().isEmpty() ? value({"DSN", "FileDSN", "Driver"}) : database();
    const QString port = value({"Port"});
    const QString where = port.isEmpty() ? server : server + u':' + port;
    return database().isEmpty() ? where : QStringLiteral("%1 on %2").arg(database(), where);
}

ServerAddress OdbcSource::address() const
{
    ServerAddress address;
    address.host = value({"Server", "Servername", "Host", "Hostname", "DSN", "FileDSN"});
    address.port = value({"Port"}).toInt();
    address.database = database().isEmpty() ? address.host : database();
    address.user = value({"UID", "User", "Username"});
    return address;
}

QString OdbcSource::masked(QString words) const
{
    static const QRegularExpression given(QStringLiteral("\\b(pwd|password)\\s*=\\s*(\\{[^}]*\\}?|[^;\\s]*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QString dots = QStringLiteral("******");
    words.replace(given, QStringLiteral("\\1=") + dots);
    const QString password = QString::fromUtf8(m_password.reveal());
    if (!password.isEmpty())
        words.replace(odbcValue(password), dots).replace(password, dots);
    return words;
}

QSqlError OdbcSource::refined(const QSqlError &error, const QSqlQuery *query, bool byState) const
{
    // The names in brackets are those of the driver manager, the driver and the server, each before the next one's words.
    static const QRegularExpression names(QStringLiteral("^(\\[[^\\]]*\\]\\s*)+"));
    static const QRegularExpression numbers(QStringLiteral("\\s*\\(\\d+\\)$"));
    QString words = error.databaseText();
    words.remove(names);
    words.remove(QStringLiteral(";\nError while executing the query"));
    words = masked(words.trimmed().remove(numbers));
    QString code = error.nativeErrorCode();
    if (byState && query != nullptr) {
        if (const QString state = stateOf(*query); !state.isEmpty())
            code = state;
    }
    return {error.driverText(), words, error.type(), code};
}

} // namespace kitesync
