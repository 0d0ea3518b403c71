// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/destinationinput.h"

#include "sync/domain/destinationurl.h"
#include "sync/domain/odbcstring.h"

#include <QCoreApplication>
#include <QDir>
#include <QUrl>
#include <QUrlQuery>

namespace kitesync::cli {

namespace {

struct DestinationWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::Destination)
};

Error invalid(const QString &reason)
{
    return Error{ErrorKind::InvalidValue, {}, reason, QStringLiteral("destination"), 0, {}};
}

Result<DestinationInput> parseSqlite(const QString &path, const QString &folder)
{
    if (path.isEmpty())
        return invalid(DestinationWords::tr("The path of the SQLite file is missing after “sqlite:”."));
    if (path.endsWith(QLatin1Char('/')))
        return invalid(DestinationWords::tr("The path of an SQLite file names a file, not a folder."));
    QString full = path;
    // The shell does not expand the tilde after a colon.
    if (full.startsWith(QLatin1String("~/")))
        full = QDir::homePath() + full.mid(1);
    DestinationInput input;
    input.url = sqliteUrl(QDir::cleanPath(QDir(folder).absoluteFilePath(full)));
    return input;
}

/// libpq and others read a password from the parameters too.
void takeQueryPassword(QUrl &url, Secret &password)
{
    QUrlQuery query(url);
    for (const auto &[key, value] : query.queryItems(QUrl::FullyDecoded)) {
        if (key.compare(QLatin1String("password"), Qt::CaseInsensitive) == 0
            || key.compare(QLatin1String("pwd"), Qt::CaseInsensitive) == 0) {
            if (password.isEmpty())
                password = Secret(value.toUtf8());
            query.removeAllQueryItems(key);
        }
    }
    url.setQuery(query.isEmpty() ? QString() : query.toString(QUrl::FullyEncoded));
}

Result<DestinationInput> parseServer(const QString &text)
{
    QUrl url(text, QUrl::TolerantMode);
    if (!url.isValid())
        return invalid(
            DestinationWords::tr("It is not an address of the form postgresql://USER@HOST:PORT/DATABASE."));
    DestinationInput input;
    input.needsPassword = true;
    input.password = Secret(url.password(QUrl::FullyDecoded).toUtf8());
    const QString user = url.userName(QUrl::FullyDecoded);
    url.setUserInfo(QString());
    url.setUserName(user, QUrl::DecodedMode);
    takeQueryPassword(url, input.password);
    if (url.host().isEmpty())
        return invalid(DestinationWords::tr("The host is missing: postgresql://USER@HOST:PORT/DATABASE."));
    if (url.path().size() < 2)
        return invalid(
            DestinationWords::tr("The database's name is missing: postgresql://USER@HOST:PORT/DATABASE."));
    input.url = url.toString(QUrl::FullyEncoded);
    return input;
}

Result<DestinationInput> parseOdbc(const QString &connection)
{
    DestinationInput input;
    input.needsPassword = true;
    const QString kept = withoutOdbcPassword(connection.trimmed(), &input.password);
    const OdbcParts parts = odbcParts(kept);
    if (parts.isEmpty())
        return invalid(
            DestinationWords::tr("The data source's name or connection string is missing after “odbc:”."));
    input.url = QStringLiteral("odbc:") + kept;
    return input;
}

} // namespace

Result<DestinationInput> parseDestination(const QString &text, const QString &folder)
{
    const QString trimmed = text.trimmed();
    const QString scheme = trimmed.section(QLatin1Char(':'), 0, 0).toLower();
    const QString rest = trimmed.section(QLatin1Char(':'), 1);
    if (scheme == QLatin1String("sqlite"))
        return parseSqlite(rest, folder);
    if (scheme == QLatin1String("odbc"))
        return parseOdbc(rest);
    if (scheme == QLatin1String("postgresql") || scheme == QLatin1String("postgres"))
        return parseServer(QLatin1String("postgresql:") + rest);
    if (scheme == QLatin1String("mysql") || scheme == QLatin1String("mariadb"))
        return parseServer(QLatin1String("mysql:") + rest);
    return invalid(DestinationWords::tr("It begins with none of sqlite:, postgresql:, mysql: and odbc:, "
                                        "as in sqlite:buildkite.sqlite."));
}

} // namespace kitesync::cli
