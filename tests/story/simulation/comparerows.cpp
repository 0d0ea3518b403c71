// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/comparerows.h"

#include <QRegularExpression>

#include <algorithm>

namespace kitesync::simulation {

namespace {

constexpr qsizetype shownDifferences = 12;

/// Short enough for a line; of long texts the part around the first place where they differ.
QString shown(const QVariant &value, const QVariant &other)
{
    if (!value.isValid())
        return QStringLiteral("NULL");
    const QString text = value.toString();
    if (value.typeId() != QMetaType::QString || text.size() <= 160)
        return value.typeId() == QMetaType::QString ? QLatin1Char('"') + text + QLatin1Char('"') : text;
    const QString otherText = other.toString();
    const auto place
        = std::mismatch(text.begin(), text.end(), otherText.begin(), otherText.end()).first - text.begin();
    return QStringLiteral("\"...%1...\"").arg(text.mid(std::max<qsizetype>(place - 60, 0), 160));
}

QString nameAt(SourceObject object, qsizetype position)
{
    const QList<ExpectedColumn> &columns = expectedColumns(object);
    return position < columns.size() ? columns[position].name : QStringLiteral("extra");
}

bool isSlug(const QString &column)
{
    return column == QLatin1String("pipeline_slug")
           || column == QLatin1String("triggered_from_build_pipeline_slug");
}

} // namespace

Comparison::Comparison(const Truth &truth, SourceObjects selected)
    : m_truth(truth)
    , m_selected(selected)
{
}

void Comparison::anyMoment(const StoredCopy &file)
{
    for (const SourceObject object : allSourceObjects)
        table(object, file, false);
}

void Comparison::afterQuiet(const StoredCopy &file)
{
    for (const SourceObject object : allSourceObjects)
        table(object, file, true);
}

QString Comparison::report() const
{
    if (m_count == 0)
        return {};
    QString text = QStringLiteral("%1 differences").arg(m_count);
    for (const QString &line : m_lines)
        text += QStringLiteral("\n  ") + line;
    return text;
}

void Comparison::table(SourceObject object, const StoredCopy &file, bool quiet)
{
    const StoredTable stored = file.table(object);
    for (const QString &trouble : stored.troubles)
        add(object, {}, trouble);
    if (!m_selected.testFlag(object)) {
        if (!stored.rows.isEmpty())
            add(object, {},
                QStringLiteral("%1 rows of an object that was not selected").arg(stored.rows.size()));
        return;
    }
    for (const StoredRow &stored_row : stored.rows)
        row(object, stored_row, quiet);
    if (quiet)
        missingRows(object, stored);
}

void Comparison::row(SourceObject object, const StoredRow &row, bool quiet)
{
    const SourceRecords &records = m_truth.of(object);
    const auto record = records.constFind(row.id);
    const SourceRecord *present = record == records.constEnd() ? nullptr : &*record;
    if (quiet && present && present->current)
        rowNow(object, row, *present);
    else if (!present || !differing(object, row, present->now, false).isEmpty())
        rowThen(object, row);
    if (quiet)
        rowMarks(object, row, present);
}

void Comparison::rowNow(SourceObject object, const StoredRow &row, const SourceRecord &record)
{
    const QList<qsizetype> positions = differing(object, row, record.now, true);
    if (!positions.isEmpty())
        addColumns(object, row, record.now, positions, QStringLiteral("is not as the source is now"));
}

void Comparison::rowThen(SourceObject object, const StoredRow &row)
{
    const QList<ExpectedRow> versions = m_truth.versions(object, row.id);
    QList<qsizetype> nearest;
    const ExpectedRow *nearestVersion = nullptr;
    for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
        const QList<qsizetype> positions = differing(object, row, *version, false);
        if (positions.isEmpty())
            return;
        if (!nearestVersion || positions.size() < nearest.size()) {
            nearest = positions;
            nearestVersion = &*version;
        }
    }
    if (nearestVersion)
        addColumns(object, row, *nearestVersion, nearest,
                   QStringLiteral("a state the source never had (nearest of %1)").arg(versions.size()));
    else
        add(object, row.id, QStringLiteral("a phantom: the source never showed it"));
}

// A pipeline that is gone is missing in the list that every run reads; an unfinished build that is gone is re-read by id.
void Comparison::rowMarks(SourceObject object, const StoredRow &row, const SourceRecord *record)
{
    const bool removed = !row.removedAt.isEmpty();
    const bool readable = record && record->readable;
    if (readable && removed)
        add(object, row.id, QStringLiteral("the source has it, but _removed_at is %1").arg(row.removedAt));
    if (readable || removed)
        return;
    static const QStringList open{QStringLiteral("creating"), QStringLiteral("scheduled"),
                                  QStringLiteral("running"), QStringLiteral("failing"),
                                  QStringLiteral("canceling")};
    if (object == SourceObject::Pipelines)
        add(object, row.id, QStringLiteral("is gone, but _removed_at is NULL"));
    if (object == SourceObject::Builds
        && open.contains(row.values[positionOf(object, QStringLiteral("state"))].toString()))
        add(object, row.id, QStringLiteral("was open and is gone, but _removed_at is NULL"));
}

void Comparison::missingRows(SourceObject object, const StoredTable &stored)
{
    const SourceRecords &records = m_truth.of(object);
    for (auto record = records.constBegin(); record != records.constEnd(); ++record) {
        if (record->demanded && !stored.rows.contains(record.key()))
            add(object, record.key(), QStringLiteral("is missing"));
    }
}

QList<qsizetype> Comparison::differing(SourceObject object, const StoredRow &row, const ExpectedRow &expected,
                                       bool now) const
{
    QList<qsizetype> positions;
    for (qsizetype i = 0; i < expected.values.size(); ++i) {
        const QVariant &stored = row.values[i];
        if (stored == expected.values[i] || expected.values[i].typeId() == qMetaTypeId<AnyValue>()
            || (stored.isValid() && sameUpToSlugs(stored, expected.values[i])))
            continue;
        const QString column = nameAt(object, i);
        if (mayStayBehind(object, column, stored, now))
            continue;
        if (isSlug(column) && !(now && column == QLatin1String("pipeline_slug"))
            && m_truth.slugs.value(stored.toString(), QStringLiteral("?"))
                   == m_truth.slugs.value(expected.values[i].toString()))
            continue;
        positions.append(i);
    }
    return positions;
}

// A reading need not carry every column: an agent inside a job has no job_id, a job of the jobs list no
// group_key.
bool Comparison::mayStayBehind(SourceObject object, const QString &column, const QVariant &stored,
                               bool now) const
{
    if (object == SourceObject::Agents && column == QLatin1String("job_id"))
        return !now;
    return object == SourceObject::Jobs && column == QLatin1String("group_key") && m_truth.heavyBuilds
           && !stored.isValid();
}

bool Comparison::sameUpToSlugs(const QVariant &stored, const QVariant &expected) const
{
    if (stored.typeId() != QMetaType::QString || expected.typeId() != QMetaType::QString)
        return false;
    const QString a = stored.toString();
    return a.contains(QLatin1String("://")) && withoutSlugs(a) == withoutSlugs(expected.toString());
}

QString Comparison::withoutSlugs(const QString &text) const
{
    static const QRegularExpression place(QStringLiteral("(/pipelines/|://[^/\"]+/%1/)([^/?#\"]+)"));
    const QRegularExpression address(place.pattern().arg(QRegularExpression::escape(m_truth.organization)));
    QString result;
    qsizetype from = 0;
    for (auto it = address.globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString slug = match.captured(2);
        result += text.mid(from, match.capturedStart(2) - from) + m_truth.slugs.value(slug, slug);
        from = match.capturedEnd(2);
    }
    return result + text.mid(from);
}

void Comparison::add(SourceObject object, const QString &id, const QString &text)
{
    ++m_count;
    if (m_lines.size() < shownDifferences)
        m_lines.append(QStringLiteral("%1 %2 %3").arg(nameOf(object), id, text));
}

void Comparison::addColumns(SourceObject object, const StoredRow &row, const ExpectedRow &expected,
                            const QList<qsizetype> &positions, const QString &rule)
{
    QStringList columns;
    for (const qsizetype position : positions.mid(0, 6))
        columns.append(QStringLiteral("%1: expected %2, got %3")
                           .arg(nameAt(object, position),
                                shown(expected.values[position], row.values[position]),
                                shown(row.values[position], expected.values[position])));
    add(object, row.id,
        QStringLiteral("%1 [read %2]: %3").arg(rule, row.syncedAt, columns.join(QStringLiteral(" · "))));
}

} // namespace kitesync::simulation
