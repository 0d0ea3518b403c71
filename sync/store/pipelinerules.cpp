// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/store/pipelinerules.h"

#include "sync/domain/destinationurl.h"
#include "sync/domain/odbcstring.h"
#include "sync/domain/schedulestate.h"

#include <QDir>
#include <QRegularExpression>
#include <QUrlQuery>
#include <QUuid>

#include <algorithm>

namespace kitesync {

namespace {

constexpr int maximumUrlLength = 4096;
constexpr int maximumSlugLength = 255;
constexpr int maximumPrefixLength = 32;
constexpr int maximumSchemaLength = 63; // PostgreSQL's limit of a name

Error invalid(const char *field, const Reason &why)
{
    return invalidValue(QLatin1String(field), QStringLiteral("pipeline"), why);
}

bool isLineOrControl(char32_t character)
{
    const QChar::Category category = QChar::category(character);
    return category == QChar::Other_Control || category == QChar::Other_Surrogate
           || category == QChar::Separator_Line || category == QChar::Separator_Paragraph
           || QChar::isNonCharacter(character);
}

bool hasLineOrControl(const QString &text)
{
    const QList<uint> characters = text.toUcs4();
    return !text.isValidUtf16() || std::any_of(characters.cbegin(), characters.cend(), isLineOrControl);
}

bool isSlug(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[a-z0-9_][a-z0-9_.-]*\\z"));
    return pattern.match(text).hasMatch();
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression ipv4(QStringLiteral("\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"));
    return host == QLatin1String("localhost") || host == QLatin1String("::1") || ipv4.match(host).hasMatch();
}

Result<QString> checkedSqlite(const QString &url)
{
    const QString path = sqlitePath(url);
    if (path.isEmpty() || path.startsWith(QLatin1String(":memory:")) || path.startsWith(QLatin1String("file:")))
        return invalid("destination",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "a file's path must follow “sqlite:”"));
    return sqliteUrl(QDir::cleanPath(QDir::current().absoluteFilePath(path)));
}

Result<QString> checkedServer(const QString &url)
{
    const QUrl parsed(url, QUrl::StrictMode);
    if (!parsed.isValid() || parsed.host().isEmpty())
        return invalid("destination",
                       {QT_TRANSLATE_NOOP("kitesync::Reason", "not of the form %1://USER@HOST:PORT/DB"),
                        {parsed.scheme()}});
    if (parsed.path().size() < 2 || parsed.path().indexOf(u'/', 1) >= 0)
        return invalid(
            "destination",
            QT_TRANSLATE_NOOP("kitesync::Reason", "the name of one database must follow the host: .../DB"));
    if (!parsed.password().isEmpty() || QUrlQuery(parsed).hasQueryItem(QStringLiteral("password")))
        return invalid(
            "destination",
            QT_TRANSLATE_NOOP("kitesync::Reason",
                              "a password does not belong into the address but into the keychain"));
    return url;
}

Result<QString> checkedOdbc(const QString &url)
{
    const OdbcParts parts = odbcParts(url.mid(5));
    if (parts.isEmpty())
        return invalid("destination",
                       QT_TRANSLATE_NOOP("kitesync::Reason",
                                         "a data source's name or a connection string must follow “odbc:”"));
    if (const Reason flaw = odbcFlaw(url.mid(5)); !flaw.isEmpty())
        return invalid("destination", flaw);
    return url;
}

Result<QString> checkedDestinationUrl(const QString &given)
{
    const QString url = given.trimmed();
    if (url.size() > maximumUrlLength || hasLineOrControl(url))
        return invalid("destination",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "too long, or with control characters in it"));
    if (isSqliteUrl(url))
        return checkedSqlite(url);
    if (url.startsWith(QLatin1String("postgresql://")) || url.startsWith(QLatin1String("mysql://")))
        return checkedServer(url);
    if (url.startsWith(QLatin1String("odbc:")))
        return checkedOdbc(url);
    return invalid(
        "destination",
        QT_TRANSLATE_NOOP("kitesync::Reason", "must begin with odbc:, sqlite:, mysql:// or postgresql://"));
}

Result<QString> checkedTablePrefix(const QString &given)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    const QString prefix = given.trimmed();
    if (prefix.isEmpty() || (prefix.size() <= maximumPrefixLength && pattern.match(prefix).hasMatch()))
        return prefix;
    return invalid(
        "table_prefix",
        {QT_TRANSLATE_NOOP("kitesync::Reason",
                           "at most %1 letters a-z, digits and underscores, not beginning with a digit"),
         {QString::number(maximumPrefixLength)}});
}

Result<QString> checkedSchema(const QString &given, const QString &url)
{
    static const QRegularExpression refused(QStringLiteral("[\"'`;\\[\\]\\\\]"));
    const QString schema = given.trimmed();
    if (schema.isEmpty())
        return schema;
    if (isSqliteUrl(url) || url.startsWith(QLatin1String("mysql:")))
        return invalid("schema", QT_TRANSLATE_NOOP("kitesync::Reason",
                                                   "only PostgreSQL and ODBC destinations have schemas"));
    if (schema.size() > maximumSchemaLength || hasLineOrControl(schema) || refused.match(schema).hasMatch())
        return invalid("schema", {QT_TRANSLATE_NOOP("kitesync::Reason",
                                                    "at most %1 characters without quotes and brackets"),
                                  {QString::number(maximumSchemaLength)}});
    return schema;
}

Status checkSchedule(const PipelineConfig &config, const QDateTime &now)
{
    if (config.objects == SourceObjects())
        return invalid("objects",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "choose at least one object to copy"));
    if (config.historyFrom && !config.historyFrom->isValid())
        return invalid("history_from", QT_TRANSLATE_NOOP("kitesync::Reason", "not a date"));
    if (config.historyFrom && *config.historyFrom > now.toUTC().date())
        return invalid("history_from", {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 is in the future"),
                                        {config.historyFrom->toString(Qt::ISODate)}});
    if (config.every && !isScheduleInterval(*config.every))
        return invalid("every", notAScheduleInterval(*config.every));
    const auto isShare = [](double share) { return share > 0 && share <= 1; };
    if (!isShare(config.share.user) || !isShare(config.share.organization))
        return invalid("share",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "a share is more than 0 and at most 1"));
    return {};
}

} // namespace

Result<QString> checkedPipelineName(const QString &given)
{
    // One form of what looks the same: "é" may be one code point or two.
    const QString name = given.trimmed().normalized(QString::NormalizationForm_C);
    if (name.isEmpty())
        return invalid("name", QT_TRANSLATE_NOOP("kitesync::Reason", "it is empty"));
    if (hasLineOrControl(name))
        return invalid("name",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "has line breaks or control characters in it"));
    if (const qsizetype length = name.toUcs4().size(); length > maximumPipelineNameLength)
        return invalid("name", {QT_TRANSLATE_NOOP("kitesync::Reason", "%1 characters; %2 is the most"),
                                {QString::number(length), QString::number(maximumPipelineNameLength)}});
    return name;
}

QString proposedOrganization(const QString &text)
{
    static const QRegularExpression address(
        QStringLiteral("\\A(?:https?://)?(?:www\\.)?buildkite\\.com/(?:organizations/)?([^/?#]*)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression notInSlugs(QStringLiteral("[^a-z0-9_.-]+"));
    QString slug = text.trimmed();
    if (const QRegularExpressionMatch match = address.match(slug); match.hasMatch())
        slug = match.captured(1);
    slug = slug.toLower().replace(notInSlugs, QStringLiteral("-"));
    while (slug.startsWith(u'-') || slug.startsWith(u'.'))
        slug.remove(0, 1);
    while (slug.endsWith(u'-') || slug.endsWith(u'.'))
        slug.chop(1);
    return slug.left(maximumSlugLength);
}

Result<QString> checkedOrganization(const QString &given)
{
    const QString slug = given.trimmed();
    if (slug.isEmpty())
        return invalid("organization",
                       QT_TRANSLATE_NOOP("kitesync::Reason",
                                         "it is empty; it is the word after buildkite.com/ in the address"));
    if (isSlug(slug) && slug.size() <= maximumSlugLength)
        return slug;
    const QString proposal = proposedOrganization(slug);
    if (isSlug(proposal))
        return invalid("organization", {QT_TRANSLATE_NOOP("kitesync::Reason", "Use “%1”"), {proposal}});
    return invalid("organization", QT_TRANSLATE_NOOP("kitesync::Reason", "not an organization's slug"));
}

Result<QUrl> checkedApiUrl(const QUrl &given)
{
    const bool secure = given.scheme() == QLatin1String("https");
    if (!given.isValid() || given.host().isEmpty() || (!secure && given.scheme() != QLatin1String("http")))
        return invalid("api_url", QT_TRANSLATE_NOOP("kitesync::Reason", "not an https address"));
    if (!secure && !isLoopback(given.host()))
        return invalid("api_url",
                       QT_TRANSLATE_NOOP("kitesync::Reason",
                                         "plain http would show the token to the network: use https"));
    if (!given.userInfo().isEmpty())
        return invalid("api_url",
                       QT_TRANSLATE_NOOP("kitesync::Reason", "a user or password does not belong here"));
    if (given.hasQuery() || given.hasFragment())
        return invalid("api_url", QT_TRANSLATE_NOOP("kitesync::Reason", "must end before any ? or #"));
    return given.adjusted(QUrl::StripTrailingSlash | QUrl::NormalizePathSegments);
}

Result<DestinationConfig> checkedDestination(const DestinationConfig &given)
{
    Result<QString> url = checkedDestinationUrl(given.url);
    if (!url.ok())
        return std::move(url).error();
    Result<QString> prefix = checkedTablePrefix(given.tablePrefix);
    if (!prefix.ok())
        return std::move(prefix).error();
    Result<QString> schema = checkedSchema(given.schema, *url);
    if (!schema.ok())
        return std::move(schema).error();
    return DestinationConfig{*std::move(url), *std::move(prefix), *std::move(schema), given.views};
}

Result<PipelineConfig> checkedPipeline(const PipelineConfig &given, const QDateTime &now)
{
    Result<QString> name = checkedPipelineName(given.name);
    if (!name.ok())
        return std::move(name).error();
    Result<QString> organization = checkedOrganization(given.organization);
    if (!organization.ok())
        return std::move(organization).error();
    Result<QUrl> apiUrl = checkedApiUrl(given.apiUrl);
    if (!apiUrl.ok())
        return std::move(apiUrl).error();
    Result<DestinationConfig> destination = checkedDestination(given.destination);
    if (!destination.ok())
        return std::move(destination).error();
    if (Status schedule = checkSchedule(given, now); !schedule.ok())
        return std::move(schedule).error();
    const QUuid key = given.key.isEmpty() ? QUuid::createUuid() : QUuid::fromString(given.key);
    if (key.isNull())
        return invalid("key", QT_TRANSLATE_NOOP("kitesync::Reason", "not a UUID"));

    PipelineConfig config = given;
    config.key = key.toString(QUuid::WithoutBraces);
    config.name = *std::move(name);
    config.organization = *std::move(organization);
    config.apiUrl = *std::move(apiUrl);
    config.destination = *std::move(destination);
    config.createdAt = (given.createdAt.isValid() ? given.createdAt : now).toUTC();
    config.scheduleAnchor = (given.scheduleAnchor.isValid() ? given.scheduleAnchor : config.createdAt).toUTC();
    return config;
}

} // namespace kitesync
