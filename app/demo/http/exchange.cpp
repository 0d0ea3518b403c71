// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/http/exchange.h"

#include "app/demo/json/jsonwriter.h"

namespace kitesync::demo {

namespace {

QString decoded(QByteArray text)
{
    text.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text));
}

} // namespace

Query::Query(const QByteArray &encoded)
{
    for (const QByteArray &item : encoded.split('&')) {
        if (item.isEmpty())
            continue;
        const qsizetype sign = item.indexOf('=');
        m_items.append({decoded(sign < 0 ? item : item.left(sign)),
                        sign < 0 ? QString() : decoded(item.sliced(sign + 1))});
    }
}

bool Query::has(const QString &key) const
{
    for (const auto &[name, text] : m_items) {
        if (name == key)
            return true;
    }
    return false;
}

QString Query::value(const QString &key) const
{
    for (auto item = m_items.crbegin(); item != m_items.crend(); ++item) {
        if (item->first == key)
            return item->second;
    }
    return {};
}

QStringList Query::list(const QString &key) const
{
    QStringList values;
    for (const auto &[name, text] : m_items) {
        if (name == key || name == key + QLatin1String("[]"))
            values.append(text);
    }
    return values;
}

bool Query::flag(const QString &key, bool otherwise) const
{
    return has(key) ? value(key) == QLatin1String("true") : otherwise;
}

QByteArray Query::encodedWith(const QString &key, const QString &newValue) const
{
    QByteArray text;
    bool done = false;
    const auto append = [&](const QString &name, const QString &to) {
        text += (text.isEmpty() ? "" : "&") + name.toUtf8().toPercentEncoding("[]") + '='
                + to.toUtf8().toPercentEncoding(":");
    };
    for (const auto &[name, old] : m_items) {
        append(name, name == key ? newValue : old);
        done = done || name == key;
    }
    if (!done)
        append(key, newValue);
    return text;
}

QString Query::masked() const
{
    QStringList parts;
    for (const auto &[name, text] : m_items) {
        const bool secret = name.contains(QLatin1String("token")) || name == QLatin1String("api_key");
        parts.append(name + u'=' + (secret ? QStringLiteral("***") : text));
    }
    return parts.join(u'&');
}

QByteArray messageBody(const QByteArray &message)
{
    JsonWriter json;
    json.beginObject();
    json.text("message", message);
    json.endObject();
    return json.take();
}

HttpAnswer messageAnswer(int status, const QByteArray &message)
{
    HttpAnswer answer;
    answer.status = status;
    answer.body = messageBody(message);
    return answer;
}

} // namespace kitesync::demo
