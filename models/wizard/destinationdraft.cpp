// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/destinationdraft.h"

#include "sync/domain/destinationurl.h"
#include "sync/domain/odbcstring.h"

#include <QLatin1String>
#include <QUrl>
#include <QUrlQuery>

#include <array>
#include <utility>

namespace kitesync {

namespace {

constexpr QLatin1String odbcPrefix{"odbc:"};

QString tlsParameter(DestinationKind kind)
{
    return kind == DestinationKind::MySql ? QStringLiteral("ssl-mode") : QStringLiteral("sslmode");
}

// What each kind of server calls the modes; the first of each row is written, the others are read as well.
struct TlsName
{
    TlsMode mode;
    QLatin1String postgresql;
    QLatin1String mysql;
};
constexpr std::array tlsNames{
    TlsName{TlsMode::Prefer, QLatin1String("prefer"), QLatin1String("PREFERRED")},
    TlsName{TlsMode::Require, QLatin1String("require"), QLatin1String("REQUIRED")},
    TlsName{TlsMode::Verify, QLatin1String("verify-full"), QLatin1String("VERIFY_IDENTITY")},
};

QString nameOf(TlsMode mode, DestinationKind kind)
{
    for (const TlsName &each : tlsNames) {
        if (each.mode == mode)
            return kind == DestinationKind::MySql ? each.mysql : each.postgresql;
    }
    return {};
}

/// Takes the mode out of @p query when it is one that the form can show; another one stays there untouched.
TlsMode takeTls(QUrlQuery &query, DestinationKind kind)
{
    const QString parameter = tlsParameter(kind);
    const QString name = query.queryItemValue(parameter);
    for (const TlsName &each : tlsNames) {
        if (name.compare(nameOf(each.mode, kind), Qt::CaseInsensitive) != 0)
            continue;
        query.removeAllQueryItems(parameter);
        return each.mode;
    }
    return TlsMode::Prefer;
}

void readServer(const QUrl &url, DestinationDraft &draft)
{
    QUrlQuery query(url);
    draft.host = url.host(QUrl::FullyDecoded);
    draft.port = url.port(0);
    draft.database = url.path(QUrl::FullyDecoded).mid(1);
    draft.user = url.userName(QUrl::FullyDecoded);
    draft.tls = takeTls(query, draft.kind);
    draft.parameters = query.toString(QUrl::FullyEncoded);
}

/// The user has a field of its own; the rest stays as it was written.
void readOdbc(const QString &text, DestinationDraft &draft)
{
    draft.user = odbcPart(odbcParts(text), "UID");
    draft.source = draft.user.isEmpty() ? text : withoutOdbcPart(text, "UID");
}

QString odbcUrl(const DestinationDraft &draft)
{
    const QString source = draft.source.trimmed();
    const QString user = draft.user.trimmed();
    // What is written into the text itself counts.
    if (user.isEmpty() || source.isEmpty() || !odbcPart(odbcParts(source), "UID").isEmpty())
        return odbcPrefix + source;
    return odbcPrefix + source + (source.endsWith(u';') ? QLatin1String("UID=") : QLatin1String(";UID="))
           + odbcWritten(user);
}

QString serverUrl(const DestinationDraft &draft)
{
    QUrl url;
    url.setScheme(draft.kind == DestinationKind::MySql ? QStringLiteral("mysql")
                                                       : QStringLiteral("postgresql"));
    url.setHost(draft.host.trimmed());
    url.setPort(draft.port > 0 ? draft.port : DestinationDraft::usualPort(draft.kind));
    url.setPath(QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(draft.database.trimmed())),
                QUrl::TolerantMode);
    if (!draft.user.trimmed().isEmpty())
        url.setUserName(draft.user.trimmed(), QUrl::DecodedMode);
    QUrlQuery query(draft.parameters);
    const QString parameter = tlsParameter(draft.kind);
    if (!query.hasQueryItem(parameter))
        query.addQueryItem(parameter, nameOf(draft.tls, draft.kind));
    url.setQuery(query);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

int DestinationDraft::usualPort(DestinationKind kind)
{
    switch (kind) {
    case DestinationKind::PostgreSql:
        return 5432;
    case DestinationKind::MySql:
        return 3306;
    case DestinationKind::Sqlite:
    case DestinationKind::Odbc:
        return 0;
    }
    return 0;
}

DestinationDraft DestinationDraft::from(const DestinationConfig &config)
{
    DestinationDraft draft;
    draft.tablePrefix = config.tablePrefix;
    draft.schema = config.schema;
    draft.views = config.views;
    if (config.url.startsWith(odbcPrefix)) {
        draft.kind = DestinationKind::Odbc;
        readOdbc(config.url.mid(odbcPrefix.size()), draft);
    } else if (config.url.startsWith(QLatin1String("postgresql://"))) {
        draft.kind = DestinationKind::PostgreSql;
        readServer(QUrl(config.url, QUrl::StrictMode), draft);
    } else if (config.url.startsWith(QLatin1String("mysql://"))) {
        draft.kind = DestinationKind::MySql;
        readServer(QUrl(config.url, QUrl::StrictMode), draft);
    } else if (isSqliteUrl(config.url)) {
        draft.file = sqlitePath(config.url);
    }
    return draft;
}

DestinationConfig DestinationDraft::config() const
{
    DestinationConfig config;
    config.tablePrefix = tablePrefix.trimmed();
    config.views = views;
    if (hasSchema())
        config.schema = schema.trimmed();
    switch (kind) {
    case DestinationKind::Sqlite:
        config.url = sqliteUrl(file.trimmed());
        break;
    case DestinationKind::PostgreSql:
    case DestinationKind::MySql:
        config.url = serverUrl(*this);
        break;
    case DestinationKind::Odbc:
        config.url = odbcUrl(*this);
        break;
    }
    return config;
}

} // namespace kitesync
