// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportmask.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>

namespace kitesync {

namespace {

struct Pattern
{
    QRegularExpression expression;
    QString instead;
};

/// Made once; QRegularExpression may be shared between threads.
const QList<Pattern> &patterns()
{
    static const QList<Pattern> all = [] {
        constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
        const QString dots = maskDots();
        const auto pattern = [](const char *expression, const QString &instead,
                                QRegularExpression::PatternOptions options = {}) {
            return Pattern{QRegularExpression(QLatin1String(expression), options), instead};
        };
        return QList<Pattern>{
            pattern(R"((authorization"?\s*[:=]).*)", QStringLiteral("\\1 ") + dots, anyCase),
            pattern(R"(\b(bearer|basic)\s+[^\s"',;]+)", QStringLiteral("\\1 ") + dots, anyCase),
            // Connection strings ("PWD={a;b}") and addresses ("?password=ab").
            pattern(R"(\b(\w*(?:password|passwd|pwd|token|secret))=(?:\{[^}]*\}|"[^"]*"|[^\s;&"']+))",
                    QStringLiteral("\\1=") + dots, anyCase),
            // A password may hold "@" and "/" where somebody forgot to escape it.
            pattern(R"(([a-z][a-z0-9+.-]*://)[^\s"'<>]*@)", QStringLiteral("\\1") + dots + QLatin1Char('@'),
                    anyCase),
            pattern(R"(\bbk[a-z]{1,3}_[A-Za-z0-9_-]{4,})", dots),
            // Tokens of the old form; commits look alike, and nobody misses them here.
            pattern(R"(\b[0-9a-f]{40}\b)", dots),
        };
    }();
    return all;
}

} // namespace

QString maskDots()
{
    return QStringLiteral("••••");
}

QString withoutSecrets(const QString &text)
{
    QString masked = text;
    for (const Pattern &pattern : patterns())
        masked.replace(pattern.expression, pattern.instead);
    return masked;
}

QByteArray withoutSecrets(const QByteArray &text, const KnownSecrets &known)
{
    return withoutSecrets(QString::fromUtf8(known ? known(text) : text)).toUtf8();
}

QJsonValue withoutSecrets(const QJsonValue &value, const KnownSecrets &known)
{
    if (value.isString())
        return QString::fromUtf8(withoutSecrets(value.toString().toUtf8(), known));
    if (value.isArray()) {
        QJsonArray masked;
        for (const QJsonValue element : value.toArray())
            masked.append(withoutSecrets(element, known));
        return masked;
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        QJsonObject masked;
        for (auto member = object.begin(); member != object.end(); ++member)
            masked.insert(member.key(), withoutSecrets(member.value(), known));
        return masked;
    }
    return value;
}

} // namespace kitesync
