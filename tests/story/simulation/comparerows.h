// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/story/simulation/expectedrows.h"
#include "tests/story/simulation/storedrows.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <array>
#include <functional>

namespace kitesync::simulation {

/// One record as the API shows it at the moment of the comparison, and what a finished run owes to it.
struct SourceRecord
{
    ExpectedRow now;
    bool demanded = true; ///< must have a row
    bool current = true; ///< the row, if there is one, must be as the source is now; else as it ever was
    bool readable = true; ///< the API has it, listed or by id: must not have _removed_at
};

/// Stands for a value that nobody knows any more (the build of a job that is gone); equals everything.
struct AnyValue
{
};

/// All records of one kind, by id.
using SourceRecords = QHash<QString, SourceRecord>;

/// What the source is and was.
struct Truth
{
    std::array<SourceRecords, sourceObjectCount> records;
    /// Every state in which the API ever showed a record, oldest first; empty: it never had it.
    std::function<QList<ExpectedRow>(SourceObject object, const QString &id)> versions;
    /// Every slug that a pipeline ever had -> the pipeline's id. Addresses are as of their reading (sync-algorithm.md,
    /// "every field"): two that differ only in slugs of one pipeline are the same address.
    QHash<QString, QString> slugs;
    QString organization;
    bool heavyBuilds = false; ///< some builds can be read only through the jobs list, which has no group_key

    [[nodiscard]] const SourceRecords &of(SourceObject object) const { return records[indexOf(object)]; }
    [[nodiscard]] SourceRecords &of(SourceObject object) { return records[indexOf(object)]; }
};

/// Compares what a file has with what the source is and was. Collects readable differences, the first few in
/// full.
class Comparison final
{
public:
    Comparison(const Truth &truth, SourceObjects selected);

    /// Holds at any moment: every row shows one state the source had, all columns of the same state; no id
    /// that the source never had; no row twice.
    void anyMoment(const StoredCopy &file);
    /// Holds after quiet and one complete run: everything the source shows is there as it is now, too.
    void afterQuiet(const StoredCopy &file);

    [[nodiscard]] bool isEqual() const { return m_count == 0; }
    [[nodiscard]] qint64 differences() const { return m_count; }
    /// The first differences, a line each; empty when equal.
    [[nodiscard]] QString report() const;

private:
    void table(SourceObject object, const StoredCopy &file, bool quiet);
    void row(SourceObject object, const StoredRow &row, bool quiet);
    void rowNow(SourceObject object, const StoredRow &row, const SourceRecord &record);
    void rowThen(SourceObject object, const StoredRow &row);
    void rowMarks(SourceObject object, const StoredRow &row, const SourceRecord *record);
    void missingRows(SourceObject object, const StoredTable &stored);
    /// Positions that differ; addresses compared up to slugs.
    [[nodiscard]] QList<qsizetype> differing(SourceObject object, const StoredRow &row,
                                             const ExpectedRow &expected, bool now) const;
    [[nodiscard]] bool mayStayBehind(SourceObject object, const QString &column, const QVariant &stored,
                                     bool now) const;
    [[nodiscard]] bool sameUpToSlugs(const QVariant &stored, const QVariant &expected) const;
    [[nodiscard]] QString withoutSlugs(const QString &text) const;
    void add(SourceObject object, const QString &id, const QString &text);
    void addColumns(SourceObject object, const StoredRow &row, const ExpectedRow &expected,
                    const QList<qsizetype> &positions, const QString &rule);

    const Truth &m_truth;
    SourceObjects m_selected;
    QStringList m_lines;
    qint64 m_count = 0;
};

} // namespace kitesync::simulation

Q_DECLARE_METATYPE(kitesync::simulation::AnyValue)
