// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/odbcsource.h"

#include "sync/destination/dialect.h"
#include "sync/destination/odbc/libodbc.h"

#include <QRegularExpression>
#include <QSqlResult>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

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

struct Told
{
    QString state; ///< the SQLSTATE
    QString number; ///< the database's own
};

/// Of the last call with a statement; empty where the driver tells none.
Told toldOf(const QSqlQuery &query)
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
    Told first;
    for (const SQLWCHAR c : state)
        first.state += c == 0 ? QString() : QString(QChar(ushort(c)));
    first.number = QString::number(number);
    return first;
}

} // namespace

Result<OdbcSource> OdbcSource::from(const QString &text, const Secret &password)
{
    const OdbcParts parts = odbcParts(text);
    if (parts.isEmpty())
        return invalidDestination(QT_TRANSLATE_NOOP(
            "kitesync::Reason", "a data source's name or a connection string must follow “odbc:”"));
    if (const Reason flaw = odbcFlaw(text); !flaw.isEmpty())
        return invalidDestination(flaw);
    for (const auto &[keyword, value] : parts) {
        if (value.contains(QChar(u'\0')) || keyword.contains(QChar(u'\0')))
            return invalidDestination(
                QT_TRANSLATE_NOOP("kitesync::Reason", "it has a character that cannot be"));
    }
    OdbcSource source(parts, password);
    if (source.value({"Driver", "DSN", "FileDSN"}).isEmpty())
        return invalidDestination(
            QT_TRANSLATE_NOOP("kitesync::Reason",
                              "a connection string names a data source (DSN=...) or a driver (Driver=...)"));
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
    // Else Qt asks for the states of ODBC 2, and for as long as it takes.
    request.options = QStringLiteral("SQL_ATTR_ODBC_VERSION=SQL_OV_ODBC3;SQL_ATTR_LOGIN_TIMEOUT=15");
    if (!isWhole)
        request.database = request.database.section(u'=', 1);
    if (const QString user = value({"UID"}); !user.isEmpty())
        request.user = odbcWritten(user);
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
    static const QRegularExpression given(
        QStringLiteral("\\b(pwd|password)\\s*=\\s*(\\{(?:[^}]|\\}\\})*\\}?|[^;\\s]*)"),
        QRegularExpression::CaseInsensitiveOption);
    const QString dots = QStringLiteral("******");
    // Ours first, as long as it is whole.
    const QString password = QString::fromUtf8(m_password.reveal());
    if (!password.isEmpty()) {
        const QString braced = QString(password).replace(u'}', QLatin1String("}}"));
        words.replace(u'{' + braced + u'}', dots).replace(braced, dots).replace(password, dots);
    }
    return words.replace(given, QStringLiteral("\\1=") + dots);
}

QSqlError OdbcSource::refined(const QSqlError &error, const QSqlQuery *query, Code by) const
{
    // The names in brackets are those of the driver manager, the driver and the server, each before the next one's words.
    static const QRegularExpression names(QStringLiteral("^(\\[[^\\]]*\\]\\s*)+"));
    static const QRegularExpression numbers(QStringLiteral("\\s*\\(\\d+\\)$"));
    QString words = error.databaseText();
    words.remove(names);
    words.remove(QStringLiteral(";\nError while executing the query"));
    words = masked(words.trimmed().remove(numbers));
    QString code = error.nativeErrorCode();
    if (by != Code::Number && query != nullptr) {
        if (const Told told = toldOf(*query); !told.state.isEmpty())
            code = by == Code::State ? told.state : told.state + u'/' + told.number;
    }
    return {error.driverText(), words, error.type(), code};
}

} // namespace kitesync
