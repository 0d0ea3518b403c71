// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <utility>
#include <vector>

namespace kitesync::demo {

/// The decoded query of a request, in order.
class Query final
{
public:
    Query() = default;
    explicit Query(const QByteArray &encoded);

    [[nodiscard]] bool has(const QString &key) const;
    [[nodiscard]] QString value(const QString &key) const; ///< the last one
    [[nodiscard]] QStringList list(const QString &key) const; ///< "key" and "key[]"
    [[nodiscard]] bool flag(const QString &key, bool otherwise) const;
    [[nodiscard]] const QList<std::pair<QString, QString>> &items() const { return m_items; }
    /// Percent-encoded, with @p key set to @p value.
    [[nodiscard]] QByteArray encodedWith(const QString &key, const QString &value) const;
    /// Decoded, for the log: never a token.
    [[nodiscard]] QString masked() const;

private:
    QList<std::pair<QString, QString>> m_items;
};

/// One request, without the things of HTTP.
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< percent-encoded
    QStringList segments; ///< decoded parts of the path
    Query query;
    qsizetype queryBytes = 0;
    QByteArray authorization;
    QByteArray ifNoneMatch;
    bool acceptsGzip = false;
    bool hasBody = false;
};

using HttpHeaders = std::vector<std::pair<QByteArray, QByteArray>>;

/// One answer.
struct HttpAnswer
{
    int status = 200;
    QByteArray body; ///< plain, unless packed
    bool packed = false; ///< body is gzip already
    HttpHeaders headers; ///< beyond those that every answer has
    QString endpoint; ///< for the counters: "builds", "build", ...
    QByteArray scope; ///< that the endpoint needs
    // For the faults:
    int perPage = 0;
    bool jobsIncluded = false;
    QList<qint64> builds;
};

[[nodiscard]] QByteArray messageBody(const QByteArray &message);
[[nodiscard]] HttpAnswer messageAnswer(int status, const QByteArray &message);

} // namespace kitesync::demo
