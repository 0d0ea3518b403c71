// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/answers.h"

#include "sync/buildkite/decode/inflate.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace kitesync {

namespace {

constexpr qsizetype quotedCharacters = 200;
constexpr qsizetype quotedBytes = 16 * 1024;
constexpr qsizetype smallBodyLimit = 1024 * 1024;
constexpr int success = 200;
/// A token of fewer characters is none; as one it would turn every other word into dots.
constexpr qsizetype shortestMasked = 4;

/// A number as headers and bodies carry it; -1 for nonsense. Fractions are rounded up.
int number(const QByteArray &text)
{
    bool ok = false;
    const double value = text.trimmed().toDouble(&ok);
    if (!ok || !std::isfinite(value) || value < 0)
        return -1;
    return static_cast<int>(std::min(std::ceil(value), 1e9));
}

RateBudget::Reading readingOf(const WireAnswer &answer, const QByteArray &prefix)
{
    return {.limit = number(answer.header(prefix + "Limit")),
            .remaining = number(answer.header(prefix + "Remaining")),
            .reset = std::chrono::seconds(number(answer.header(prefix + "Reset")))};
}

bool says(const RateBudget::Reading &reading)
{
    return reading.limit >= 0 || reading.remaining >= 0;
}

/// In spring 2026 there was one set of headers for whichever bucket was nearer to its end.
bool mergedSetIsOfUser(const WireAnswer &answer)
{
    const QByteArray scope = answer.header("RateLimit-Scope").toLower();
    return scope == "user" || scope == "rest_user";
}

/// What can be read by a person, on one line.
QString printable(const QString &text)
{
    QString kept;
    for (const QChar c : text) {
        if (c.isPrint() || c.isSurrogate())
            kept += c;
        else if (c.isSpace())
            kept += QLatin1Char(' ');
    }
    return kept.simplified();
}

QString shortened(const QString &text)
{
    qsizetype end = std::min(text.size(), quotedCharacters);
    if (end < text.size() && text.at(end - 1).isHighSurrogate())
        --end;
    return text.left(end);
}

bool looksLikeHtml(const WireAnswer &answer)
{
    const QByteArray type = answer.header("Content-Type").toLower();
    if (type.startsWith("text/html") || type.startsWith("application/xhtml"))
        return true;
    QByteArray start = answer.body.left(64);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().startsWith('<');
}

enum class Encoding { Plain, Gzip, Other };

Encoding encodingOf(const WireAnswer &answer)
{
    const QByteArray name = answer.header("Content-Encoding").toLower();
    if (name.isEmpty() || name == "identity")
        return Encoding::Plain;
    return name == "gzip" || name == "x-gzip" ? Encoding::Gzip : Encoding::Other;
}

QByteArray readableBody(const WireAnswer &answer)
{
    return encodingOf(answer) == Encoding::Other
               ? QByteArray()
               : smallBody(answer.body, encodingOf(answer) == Encoding::Gzip);
}

QString messageOf(const QJsonObject &object)
{
    return object.value(QLatin1String("message")).toString();
}

/// The server's own words: the message, else the beginning of the text; masked before it is cut.
QString wordsOf(const QByteArray &body, const QJsonObject &object, const Secret &token)
{
    static const QRegularExpression tags(QStringLiteral("<[^<>]*>"));
    QString words = messageOf(object);
    if (words.isEmpty())
        words = QString::fromUtf8(body.left(quotedBytes)).replace(tags, QStringLiteral(" "));
    return shortened(printable(masked(words, token)));
}

QStringList scopeList(const QByteArray &value)
{
    QStringList scopes;
    for (const QByteArray &scope : value.split(',')) {
        if (!scope.trimmed().isEmpty())
            scopes += QString::fromLatin1(scope.trimmed());
    }
    return scopes;
}

QString missingScope(const WireAnswer &answer, const QString &message)
{
    static const QRegularExpression named(QStringLiteral("\\b([a-z]+(?:_[a-z]+)*)\\s+scope\\b"));
    static const QRegularExpression lacks(
        QStringLiteral("n['\u2019]t have|does not have|missing|requires?|need"));
    const QRegularExpressionMatch match = named.match(message);
    if (match.hasMatch() && message.contains(lacks))
        return match.captured(1);
    // A token without any scope has an empty X-OAuth-Scopes, which Qt drops: absent counts as none.
    QStringList missing = scopeList(answer.header("X-Accepted-OAuth-Scopes"));
    for (const QString &scope : scopeList(answer.header("X-OAuth-Scopes")))
        missing.removeAll(scope);
    return missing.join(QLatin1String(", "));
}

bool speaksOfAddress(const QString &message)
{
    static const QRegularExpression address(
        QStringLiteral(
            "\\bIPs?\\b|\\bip[ -]address|allow-?list|whitelist|(?<!e-mail )(?<!email )\\baddress(es)?\\b"),
        QRegularExpression::CaseInsensitiveOption);
    return message.contains(address);
}

/// The slug of a path below /v2/organizations/; empty for other paths.
QString organizationOf(const QString &path)
{
    const QLatin1String parent("/v2/organizations/");
    if (!path.startsWith(parent))
        return {};
    const QString encoded = path.mid(parent.size()).section(QLatin1Char('/'), 0, 0);
    return QUrl::fromPercentEncoding(encoded.toLatin1());
}

void setForbidden(Error &error, const WireAnswer &answer)
{
    const QString scope = missingScope(answer, error.detail);
    if (!scope.isEmpty()) {
        error.kind = ErrorKind::ScopeMissing;
        error.subject = scope;
    } else {
        error.kind = speaksOfAddress(error.detail) ? ErrorKind::AddressRefused : ErrorKind::Forbidden;
    }
}

void setNotFound(Error &error, const WireAnswer &answer, const Asked &asked)
{
    const QString slug = organizationOf(asked.path);
    // "Not there" from a page that is not the API's must not count as the API's word: rows would be marked removed.
    if (looksLikeHtml(answer)) {
        error.kind = ErrorKind::NotTheApi;
        error.subject = asked.host;
    } else if (!slug.isEmpty() && error.detail.contains(QLatin1String("organization"), Qt::CaseInsensitive)) {
        error.kind = ErrorKind::OrganizationNotFound;
        error.subject = slug;
    } else {
        error.kind = ErrorKind::NotFound;
    }
}

RefusedAnswer refusal(const WireAnswer &answer, const Asked &asked)
{
    const QByteArray body = readableBody(answer);
    Error error{
        .kind = ErrorKind::RequestRefused, .place = {}, .detail = {}, .subject = {}, .status = answer.status};
    error.detail = wordsOf(body, QJsonDocument::fromJson(body).object(), asked.token);
    switch (answer.status) {
    case 400:
        error.kind = ErrorKind::TooDeep;
        break;
    case 401:
        error.kind = ErrorKind::TokenRefused;
        break;
    case 403:
        setForbidden(error, answer);
        break;
    case 404:
        setNotFound(error, answer, asked);
        break;
    case 407:
        error.kind = ErrorKind::ProxyRefused;
        break;
    default:
        if (answer.status >= 500)
            error.kind = ErrorKind::ServerTrouble;
        else if (answer.status < 400)
            error.kind = ErrorKind::BadAnswer;
    }
    if (error.kind == ErrorKind::ServerTrouble || error.kind == ErrorKind::ProxyRefused)
        error.subject = asked.host;
    return {.error = error, .retryable = error.kind == ErrorKind::ServerTrouble};
}

LimitAnswer limitAnswer(const WireAnswer &answer)
{
    const QJsonObject object = QJsonDocument::fromJson(readableBody(answer)).object();
    LimitAnswer limit;
    const QString scope = object.value(QLatin1String("scope")).toString();
    if (scope == QLatin1String("rest") || scope == QLatin1String("organization"))
        limit.scope = RateBudget::Scope::Organization;
    else if (scope == QLatin1String("rest_user") || scope == QLatin1String("user"))
        limit.scope = RateBudget::Scope::User;
    const QJsonValue reset = object.value(QLatin1String("reset"));
    const QByteArray text
        = reset.isDouble() ? QByteArray::number(reset.toDouble()) : reset.toString().toLatin1();
    limit.reset = std::chrono::seconds(number(text));
    return limit;
}

Verdict successOf(const WireAnswer &answer, const Asked &asked)
{
    const auto safe = [&](const QString &words) { return shortened(printable(masked(words, asked.token))); };
    const auto useless
        = [&](ErrorKind kind) { return Error{.kind = kind, .subject = asked.host, .status = answer.status}; };
    const Encoding encoding = encodingOf(answer);
    if (encoding == Encoding::Other) {
        const Reason why{
            QT_TRANSLATE_NOOP("kitesync::Reason", "Content-Encoding %1, which was not asked for"),
            {safe(QString::fromLatin1(answer.header("Content-Encoding")))}};
        return RefusedAnswer{.error = useless(ErrorKind::BadAnswer).because(why), .retryable = false};
    }
    if (looksLikeHtml(answer)) {
        Error error = useless(ErrorKind::NotTheApi);
        error.detail = safe(wordsOf(readableBody(answer), {}, asked.token));
        return RefusedAnswer{.error = error, .retryable = false};
    }
    ApiAnswer good;
    good.body = answer.body;
    good.gzip = encoding == Encoding::Gzip;
    good.date = httpDate(answer.header("Date"));
    good.scopes = scopeList(answer.header("X-OAuth-Scopes"));
    const QString next = nextLink(answer.header("Link"));
    if (!next.isEmpty())
        good.next = withoutSecret(QUrl(next, QUrl::StrictMode), asked.token).toString(QUrl::FullyEncoded);
    return good;
}

QString tlsWords(const QList<QSslError> &errors)
{
    QStringList words;
    for (const QSslError &error : errors) {
        QString sentence = error.errorString();
        const QDateTime end = error.certificate().expiryDate().toUTC();
        if (error.error() == QSslError::CertificateExpired && end.isValid())
            sentence += QStringLiteral(" (on %1)").arg(end.toString(Qt::ISODate));
        if (!words.contains(sentence))
            words += sentence;
    }
    return words.join(QLatin1String("; "));
}

ErrorKind kindOf(QNetworkReply::NetworkError code)
{
    switch (code) {
    case QNetworkReply::ConnectionRefusedError:
        return ErrorKind::ConnectionRefused;
    case QNetworkReply::HostNotFoundError:
        return ErrorKind::HostNotFound;
    case QNetworkReply::TimeoutError:
        return ErrorKind::TimedOut;
    case QNetworkReply::SslHandshakeFailedError:
        return ErrorKind::TlsFailed;
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError: // "network unreachable", "no route to host"
        return ErrorKind::Offline;
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return ErrorKind::ProxyRefused;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return ErrorKind::BadAnswer;
    default:
        return ErrorKind::ConnectionLost;
    }
}

} // namespace

QByteArray WireAnswer::header(QByteArrayView name) const
{
    for (const auto &[key, value] : headers) {
        if (name.compare(key, Qt::CaseInsensitive) == 0)
            return value.trimmed();
    }
    return {};
}

Verdict judge(const WireAnswer &answer, const Asked &asked)
{
    Verdict verdict;
    if (answer.failure)
        verdict = RefusedAnswer{.error = *answer.failure, .retryable = answer.retryable};
    else if (answer.status == success)
        verdict = successOf(answer, asked);
    else if (answer.status == 429)
        return limitAnswer(answer);
    else if (answer.status > 300 && answer.status < 400 && !answer.header("Location").isEmpty())
        return RedirectAnswer{answer.header("Location")};
    else
        verdict = refusal(answer, asked);
    if (auto *refused = std::get_if<RefusedAnswer>(&verdict)) {
        refused->error.place = masked(QStringLiteral("GET ") + asked.path, asked.token);
        refused->error.detail = masked(refused->error.detail, asked.token);
        refused->error.subject = masked(refused->error.subject, asked.token);
        for (QString &fact : refused->error.reason.facts)
            fact = masked(fact, asked.token);
    }
    return verdict;
}

RateBudget::Reading organizationReading(const WireAnswer &answer)
{
    const RateBudget::Reading reading = readingOf(answer, "RateLimit-");
    if (says(reading))
        return mergedSetIsOfUser(answer) ? RateBudget::Reading() : reading;
    return readingOf(answer, "Rate-Limit-");
}

RateBudget::Reading userReading(const WireAnswer &answer)
{
    const RateBudget::Reading reading = readingOf(answer, "RateLimit-User-");
    if (!says(reading) && mergedSetIsOfUser(answer))
        return readingOf(answer, "RateLimit-");
    return reading;
}

Error networkError(QNetworkReply::NetworkError code, const QString &sentence,
                   const QList<QSslError> &tlsErrors, const QString &host)
{
    // People are not shown names of our classes, whatever Qt puts into its sentences.
    static const QRegularExpression className(QStringLiteral("\\bQ[A-Z]\\w+(::\\w+)*:?\\s*"));
    Error error{.kind = kindOf(code), .place = {}, .detail = {}, .subject = host};
    if (!tlsErrors.isEmpty()) {
        error.kind = ErrorKind::TlsFailed;
        error.detail = shortened(printable(tlsWords(tlsErrors)));
    } else {
        error.detail = shortened(printable(QString(sentence).remove(className)));
    }
    return error;
}

QDateTime httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value.trimmed());
    if (!text.endsWith(QLatin1String(" GMT")))
        return {};
    QDateTime date = QLocale::c().toDateTime(text.chopped(4), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

bool doubtsDates(const QList<QSslError> &tlsErrors)
{
    return std::any_of(tlsErrors.cbegin(), tlsErrors.cend(), [](const QSslError &error) {
        return error.error() == QSslError::CertificateExpired
               || error.error() == QSslError::CertificateNotYetValid;
    });
}

std::chrono::seconds clockAhead(const QDateTime &date, std::chrono::milliseconds sentAt, const Clock &clock)
{
    // The answer was made about half-way, and its clock shows whole seconds: half of one has passed on average.
    const auto halfWay = (clock.monotonic() - sentAt) / 2;
    const std::chrono::milliseconds difference(date.msecsTo(clock.now()) - halfWay.count() - 500);
    return std::chrono::round<std::chrono::seconds>(difference);
}

QString nextLink(const QByteArray &value)
{
    static const QRegularExpression link(
        QStringLiteral("<([^<>]*)>((?:\\s*;\\s*[^\\s=;,<]+\\s*=\\s*(?:\"[^\"]*\"|[^\\s;,\"]+))*)"));
    static const QRegularExpression rel(QStringLiteral(";\\s*rel\\s*=\\s*(?:\"([^\"]*)\"|([^\\s;,\"]+))"),
                                        QRegularExpression::CaseInsensitiveOption);
    QRegularExpressionMatchIterator links = link.globalMatch(QString::fromUtf8(value.left(quotedBytes)));
    while (links.hasNext()) {
        const QRegularExpressionMatch match = links.next();
        const QRegularExpressionMatch relation = rel.match(match.captured(2));
        const QString names = relation.captured(1) + relation.captured(2);
        if (names.toLower().split(QLatin1Char(' ')).contains(QLatin1String("next")))
            return match.captured(1).trimmed();
    }
    return {};
}

QString masked(QString text, const Secret &token)
{
    if (token.reveal().size() < shortestMasked || text.isEmpty())
        return text;
    const QString dots(8, QChar(0x2022));
    text.replace(QString::fromUtf8(token.reveal()), dots, Qt::CaseInsensitive);
    text.replace(QString::fromLatin1(QUrl::toPercentEncoding(QString::fromUtf8(token.reveal()))), dots,
                 Qt::CaseInsensitive);
    return text;
}

QUrl withoutSecret(QUrl url, const Secret &token)
{
    if (token.isEmpty() || !url.hasQuery())
        return url;
    QUrlQuery kept;
    const auto items = QUrlQuery(url.query(QUrl::FullyEncoded)).queryItems(QUrl::FullyEncoded);
    for (const auto &[key, value] : items) {
        const QString plain = QUrl::fromPercentEncoding((key + value).toLatin1());
        if (masked(plain, token) == plain)
            kept.addQueryItem(key, value);
    }
    url.setQuery(kept.isEmpty() ? QString() : kept.query(QUrl::FullyEncoded), QUrl::TolerantMode);
    return url;
}

QByteArray smallBody(const QByteArray &body, bool gzip)
{
    if (!gzip)
        return body.left(smallBodyLimit);
    const Result<PaddedText> text = inflateGzip(body, smallBodyLimit);
    return text ? QByteArray(text->data(), static_cast<qsizetype>(text->size())) : QByteArray();
}

} // namespace kitesync
