// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/faultorder.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <optional>
#include <utility>

namespace kitesync {

namespace {

constexpr int most = std::numeric_limits<int>::max();
constexpr qint64 mostBytes = 1024LL * 1024 * 1024;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::FaultOrder)
};

struct NamedKind
{
    const char *name;
    FaultKind kind;
};

constexpr std::array kinds{
    NamedKind{"status", FaultKind::HttpStatus},
    NamedKind{"rate-limited", FaultKind::RateLimited},
    NamedKind{"reset", FaultKind::ResetBeforeHeaders},
    NamedKind{"reset-in-headers", FaultKind::ResetInHeaders},
    NamedKind{"reset-in-body", FaultKind::ResetInBody},
    NamedKind{"truncated", FaultKind::TruncatedBody},
    NamedKind{"truncated-short", FaultKind::TruncatedBodyShortLength},
    NamedKind{"truncated-gzip", FaultKind::TruncatedGzip},
    NamedKind{"corrupt-gzip", FaultKind::CorruptGzip},
    NamedKind{"invalid-json", FaultKind::InvalidJson},
    NamedKind{"html", FaultKind::HtmlPage},
    NamedKind{"hang", FaultKind::Hang},
    NamedKind{"drip", FaultKind::Drip},
    NamedKind{"length-too-long", FaultKind::LengthTooLong},
    NamedKind{"length-too-short", FaultKind::LengthTooShort},
    NamedKind{"oversize", FaultKind::Oversize},
    NamedKind{"redirect-elsewhere", FaultKind::RedirectElsewhere},
    NamedKind{"redirect-same", FaultKind::RedirectSameOrigin},
    NamedKind{"duplicate-headers", FaultKind::DuplicateHeaders},
    NamedKind{"garbage-records", FaultKind::GarbageRecords},
};

using Complaint = std::optional<QString>;

/// A whole number between the bounds.
template <typename Number> Complaint take(Number &into, const QString &value, qint64 least, qint64 greatest)
{
    bool ok = false;
    const qint64 number = value.toLongLong(&ok);
    if (!ok || number < least || number > greatest)
        return Words::tr("it must be a whole number from %1 to %2").arg(least).arg(greatest);
    into = static_cast<Number>(number);
    return {};
}

Complaint takeText(QString &into, const QString &value)
{
    if (value.isEmpty())
        return Words::tr("it is empty");
    into = value;
    return {};
}

Complaint takeProbability(double &into, const QString &value)
{
    bool ok = false;
    const double number = value.toDouble(&ok);
    // Written so that a NaN does not pass.
    if (!ok || !(number > 0 && number <= 1))
        return Words::tr("it must be a number above 0, and at most 1");
    into = number;
    return {};
}

Complaint takeYes(bool &into, const QString &value)
{
    if (value != QLatin1String("yes") && value != QLatin1String("no"))
        return Words::tr("it must be yes or no");
    into = value == QLatin1String("yes");
    return {};
}

struct Setting
{
    QString name;
    std::function<Complaint(FaultRule &, const QString &)> take;
};

const std::array<Setting, 13> &settings()
{
    using Rule = FaultRule;
    using Text = const QString &;
    const auto name = [](const char *latin1) { return QString::fromLatin1(latin1); };
    static const std::array<Setting, 13> all{{
        {name("path"), [](Rule &r, Text v) { return takeText(r.pathContains, v); }},
        {name("query"), [](Rule &r, Text v) { return takeText(r.queryContains, v); }},
        {name("per-page-above"), [](Rule &r, Text v) { return take(r.perPageAbove, v, 0, most); }},
        {name("build"), [](Rule &r, Text v) { return take(r.poisonBuild, v, 1, most); }},
        {name("build-alone"), [](Rule &r, Text v) { return takeYes(r.poisonAlone, v); }},
        {name("after"), [](Rule &r, Text v) { return take(r.after, v, 0, most); }},
        {name("count"), [](Rule &r, Text v) { return take(r.count, v, -1, most); }},
        {name("probability"), [](Rule &r, Text v) { return takeProbability(r.probability, v); }},
        {name("status"), [](Rule &r, Text v) { return take(r.status, v, 200, 599); }},
        {name("type"),
         [](Rule &r, Text v) {
             r.contentType = v.toLatin1();
             return Complaint();
         }},
        {name("bytes"), [](Rule &r, Text v) { return take(r.bytes, v, 0, mostBytes); }},
        {name("target"), [](Rule &r, Text v) { return takeText(r.target, v); }},
        {name("body"),
         [](Rule &r, Text v) {
             r.body = v.toUtf8();
             return Complaint();
         }},
    }};
    return all;
}

/// The first word; what follows it stays in @p text.
QString cutWord(QString &text)
{
    text = text.trimmed();
    const auto end = std::find_if(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace(); });
    const QString word = text.left(end - text.cbegin());
    text = text.mid(word.size()).trimmed();
    return word;
}

Complaint setOne(FaultRule &rule, const QString &word)
{
    const qsizetype sign = word.indexOf(QLatin1Char('='));
    const QString name = word.left(sign);
    const auto setting = std::find_if(settings().begin(), settings().end(),
                                      [&name](const Setting &one) { return one.name == name; });
    if (sign < 0 || setting == settings().end())
        return Words::tr("“%1” is not one of the settings of a fault: %2")
            .arg(word, faultSettingNames().join(QLatin1String(", ")));
    if (const Complaint complaint = setting->take(rule, word.mid(sign + 1)))
        return QStringLiteral("%1: %2").arg(name, *complaint);
    return {};
}

} // namespace

QStringList faultKindNames()
{
    QStringList names;
    for (const NamedKind &one : kinds)
        names += QString::fromLatin1(one.name);
    return names;
}

QStringList faultSettingNames()
{
    QStringList names;
    for (const Setting &one : settings())
        names += one.name;
    return names;
}

std::variant<FaultRule, FaultComplaint> faultFrom(const QString &order)
{
    QString rest = order;
    const QString name = cutWord(rest);
    const auto kind = std::find_if(kinds.begin(), kinds.end(),
                                   [&name](const NamedKind &one) { return name == QLatin1String(one.name); });
    if (kind == kinds.end())
        return FaultComplaint{Words::tr("“%1” is not one of the faults: %2")
                                  .arg(name, faultKindNames().join(QLatin1String(", ")))};
    FaultRule rule;
    rule.kind = kind->kind;
    while (!rest.isEmpty()) {
        QString word;
        if (rest.startsWith(QLatin1String("body=")))
            word = std::exchange(rest, QString());
        else
            word = cutWord(rest);
        if (const Complaint complaint = setOne(rule, word))
            return FaultComplaint{*complaint};
    }
    return rule;
}

} // namespace kitesync
