// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/damage.h"

#include <algorithm>

namespace kitesync::simulation {

Findings findingsOf(const RunReport &report)
{
    Findings findings;
    for (const DayComparison &day : report.days) {
        findings.missing += day.missing;
        findings.different += day.different;
        findings.repaired += day.repaired;
    }
    return findings;
}

QString textOf(const Findings &findings)
{
    return QStringLiteral("%1 missing, %2 different, %3 repaired")
        .arg(findings.missing)
        .arg(findings.different)
        .arg(findings.repaired);
}

Findings damage(const StoredCopy &file, const Truth &truth, SourceObjects selected, Dice &dice)
{
    Findings done;
    for (const SourceObject object : {SourceObject::Builds, SourceObject::Jobs}) {
        if (!selected.testFlag(object))
            continue;
        QStringList ids;
        const SourceRecords &records = truth.of(object);
        for (auto record = records.constBegin(); record != records.constEnd(); ++record) {
            if (record->demanded && record->current)
                ids.append(record.key());
        }
        ids.sort(); // the hash's order is not the same in every process
        for (int i = dice.between(0, 4); i > 0 && !ids.isEmpty(); --i) {
            const QString id = ids.takeAt(dice.between(0, static_cast<int>(ids.size()) - 1));
            const bool deleting = dice.chance(0.4);
            const QString sql = deleting
                                    ? QStringLiteral("DELETE FROM {prefix}%1 WHERE id = ?")
                                    : QStringLiteral("UPDATE {prefix}%1 SET state = 'damaged' WHERE id = ?");
            file.query(sql.arg(nameOf(object)), {id});
            (deleting ? done.missing : done.different) += 1;
        }
    }
    return done;
}

qint64 olderRows(const StoredCopy &file, const Truth &truth, SourceObjects selected)
{
    // What sync-algorithm.md says is as of the reading.
    static const QStringList asOfReading{QStringLiteral("url"),
                                         QStringLiteral("web_url"),
                                         QStringLiteral("pipeline_slug"),
                                         QStringLiteral("build_url"),
                                         QStringLiteral("log_url"),
                                         QStringLiteral("raw_log_url"),
                                         QStringLiteral("artifacts_url"),
                                         QStringLiteral("unblock_url"),
                                         QStringLiteral("triggered_build_number"),
                                         QStringLiteral("triggered_build_url"),
                                         QStringLiteral("triggered_build_web_url"),
                                         QStringLiteral("triggered_from_build_pipeline_slug")};
    qint64 older = 0;
    for (const SourceObject object : {SourceObject::Builds, SourceObject::Jobs}) {
        if (!selected.testFlag(object))
            continue;
        const QList<ExpectedColumn> &columns = expectedColumns(object);
        const StoredTable table = file.table(object);
        const SourceRecords &records = truth.of(object);
        for (const StoredRow &row : table.rows) {
            const auto record = records.constFind(row.id);
            bool differs = false;
            for (qsizetype i = 0; record != records.constEnd() && i < row.values.size(); ++i) {
                const bool compared = i == columns.size() || !asOfReading.contains(columns[i].name);
                differs = differs || (compared && row.values[i] != record->now.values[i]);
            }
            older += differs ? 1 : 0;
        }
    }
    return older;
}

qint64 unfinishedBuilds(const Truth &truth)
{
    static const QStringList ends{QStringLiteral("passed"), QStringLiteral("failed"),
                                  QStringLiteral("canceled"), QStringLiteral("skipped"),
                                  QStringLiteral("not_run")};
    const qsizetype state = positionOf(SourceObject::Builds, QStringLiteral("state"));
    const qsizetype blocked = positionOf(SourceObject::Builds, QStringLiteral("blocked"));
    const SourceRecords &builds = truth.of(SourceObject::Builds);
    return std::count_if(builds.constBegin(), builds.constEnd(), [&](const SourceRecord &build) {
        return !ends.contains(build.now.values[state].toString())
               || build.now.values[blocked].toLongLong() != 0;
    });
}

qint64 mostInOneSecond(const Truth &truth)
{
    const qsizetype created = positionOf(SourceObject::Builds, QStringLiteral("created_at"));
    const qsizetype pipeline = positionOf(SourceObject::Builds, QStringLiteral("pipeline_id"));
    QHash<QString, qint64> counts;
    qint64 most = 0;
    for (const SourceRecord &build : truth.of(SourceObject::Builds)) {
        const QString second
            = build.now.values[pipeline].toString() + build.now.values[created].toString().left(19);
        most = std::max(most, ++counts[second]);
    }
    return most;
}

} // namespace kitesync::simulation
