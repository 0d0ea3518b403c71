// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/recordmaker.h"

#include "tests/story/simulation/expectedrows.h"

#include <QJsonArray>

#include <limits>

namespace kitesync::simulation {

namespace {

const QStringList texts{
    QString(),
    QStringLiteral("main"),
    QStringLiteral("a\"quoted\\path/\twith\nlines"),
    QStringLiteral("\u00fcml\u00e4ut \U0001F680 \u4e2d\u6587"),
    QStringLiteral("nul>") + QChar(0) + QStringLiteral("<here") + QChar(0),
    QStringLiteral("42"),
    QStringLiteral("-17"),
    QStringLiteral("007"),
    QStringLiteral("-0"),
    QStringLiteral("+5"),
    QStringLiteral(" 5"),
    QStringLiteral("9223372036854775807"),
    QStringLiteral("-9223372036854775808"),
    QStringLiteral("9223372036854775808"),
    QStringLiteral("true"),
    QStringLiteral("null"),
    QStringLiteral("{\"not\":\"json\"}"),
    QStringLiteral("2023-08-20T19:37:51.832Z"),
    QStringLiteral("2023-08-20T19:37:51Z"),
    QStringLiteral("2013-09-03 13:24:38 UTC"),
    QStringLiteral("2023-08-20T19:37:51.8+02:00"),
    QStringLiteral("2024-02-30T00:00:00Z"),
    QStringLiteral("2023-08-20"),
    QStringLiteral("2023-08-20T19:37:51"),
};

} // namespace

QString RecordMaker::newId()
{
    return QStringLiteral("id-%1").arg(++m_ids, 8, 10, QLatin1Char('0'));
}

QString RecordMaker::anyText()
{
    if (m_dice.chance(0.03))
        return QString(m_dice.between(200, 6000), QLatin1Char('x')) + QStringLiteral("\u00e9");
    const QString &text = texts[m_dice.between(0, static_cast<int>(texts.size()) - 1)];
    return m_withNul || !text.contains(QChar(0)) ? text : QStringLiteral("no nul");
}

QJsonValue RecordMaker::anyValue(int depth)
{
    switch (m_dice.between(0, depth > 0 ? 9 : 6)) {
    case 0:
        return QJsonValue(QJsonValue::Null);
    case 1:
        return m_dice.chance(0.5);
    case 2:
        return m_dice.oneOf({0.5, -1.25, 1e300, 3.0e-5});
    case 3:
        return QJsonValue(m_dice.oneOf<qint64>(
            {0, -1, 7, 1'700'000'000'000, (1LL << 53) + 1, std::numeric_limits<qint64>::max()}));
    case 7: {
        QJsonArray array;
        for (int i = m_dice.between(0, 3); i > 0; --i)
            array.append(anyValue(depth - 1));
        return array;
    }
    case 8:
    case 9: {
        QJsonObject object;
        for (int i = m_dice.between(0, 3); i > 0; --i)
            object.insert(m_dice.oneOf({QStringLiteral("id"), QStringLiteral("name"),
                                        QStringLiteral("z\u00e9"), anyText()}),
                          anyValue(depth - 1));
        return object;
    }
    default:
        return anyText();
    }
}

/// Mostly a value of the type that the field has at Buildkite.
QJsonValue RecordMaker::likely(const QString &field)
{
    if (m_dice.chance(0.35))
        return anyValue();
    if (field.endsWith(QLatin1String("_at")))
        return QStringLiteral("2025-01-%1T10:00:00.%2Z").arg(m_dice.between(10, 28)).arg(m_dice.between(100, 999));
    if (field.endsWith(QLatin1String("count")) || field == QLatin1String("number"))
        return m_dice.between(-5, 100000);
    if (field.contains(QLatin1String("ed")) && m_dice.chance(0.5))
        return m_dice.chance(0.5);
    return anyText();
}

QJsonObject RecordMaker::record(SourceObject object)
{
    QJsonObject record;
    for (const ExpectedColumn &column : expectedColumns(object)) {
        if (column.path.isEmpty() || m_dice.chance(0.15))
            continue;
        const QString &top = column.path.first();
        if (column.path.size() == 1) {
            record.insert(top, likely(top));
            continue;
        }
        if (m_dice.chance(0.05))
            record.insert(top, anyValue()); // something else where an object belongs
        if (record.contains(top) && !record.value(top).isObject())
            continue;
        QJsonObject nested = record.value(top).toObject();
        nested.insert(column.path.last(), likely(column.path.last()));
        if (m_dice.chance(0.2))
            nested.insert(QStringLiteral("avatar_url"), anyValue());
        record.insert(top, nested);
    }
    for (int i = m_dice.between(0, 3); i > 0; --i)
        record.insert(QStringLiteral("new_field_%1").arg(m_dice.between(1, 9)), anyValue());
    record.insert(QStringLiteral("id"), newId());
    if (m_dice.chance(0.04)) {
        record.insert(QStringLiteral("id"),
                      m_dice.oneOf<QJsonValue>({QJsonValue(QJsonValue::Null), QString(), 5}));
        ++m_withoutId;
    }
    const bool usable = !record.value(QLatin1String("id")).toString().isEmpty();
    if (object == SourceObject::Builds) {
        record.insert(QStringLiteral("pipeline"),
                      QJsonObject{{QStringLiteral("id"), newId()}, {QStringLiteral("slug"), newId()}});
        QJsonArray jobs;
        for (int i = usable ? m_dice.between(0, 6) : 0; i > 0; --i)
            jobs.append(this->record(SourceObject::Jobs));
        record.insert(QStringLiteral("jobs"), jobs);
    }
    if (object == SourceObject::Jobs)
        record.insert(QStringLiteral("agent"), agentOfJob());
    return record;
}

/// Mostly a whole agent; its id is new, so that no two readings of one agent disagree.
QJsonValue RecordMaker::agentOfJob()
{
    if (m_dice.chance(0.5))
        return m_dice.chance(0.5) ? QJsonValue(QJsonValue::Null) : anyValue();
    QJsonObject agent = record(SourceObject::Agents);
    m_withoutId -= agent.value(QLatin1String("id")).toString().isEmpty() ? 1 : 0;
    if (m_dice.chance(0.8))
        agent.insert(QStringLiteral("id"), newId());
    else
        agent.insert(QStringLiteral("id"),
                     m_dice.oneOf<QJsonValue>({QJsonValue(QJsonValue::Null), QString(), 5}));
    return agent;
}

} // namespace kitesync::simulation
