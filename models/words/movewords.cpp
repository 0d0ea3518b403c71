// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/movewords.h"

#include "models/words/plaintext.h"
#include "sync/domain/destinationurl.h"

namespace kitesync {

namespace {

// Those of destination-schema.md.
const QStringList views{QStringLiteral("job_attempts"), QStringLiteral("job_queue_times"),
                        QStringLiteral("build_durations"), QStringLiteral("flaky_steps"),
                        QStringLiteral("agent_utilisation")};

QString placeOf(const DestinationConfig &destination)
{
    const QString url = isSqliteUrl(destination.url) ? sqlitePath(destination.url) : destination.url;
    QStringList parts{plainLine(url)};
    if (!destination.schema.isEmpty())
        parts.append(MoveWords::tr("schema %1").arg(plainLine(destination.schema)));
    if (!destination.tablePrefix.isEmpty())
        parts.append(MoveWords::tr("prefix %1").arg(plainLine(destination.tablePrefix)));
    return parts.join(QLatin1String(", "));
}

} // namespace

QString MoveWords::done(const QString &pipeline, const DestinationConfig &now)
{
    return tr("%1 is at %2 now. The next sync goes on there.").arg(quoted(pipeline), placeOf(now));
}

QString MoveWords::oldStays(const DestinationConfig &before)
{
    return tr("The old tables stay in %1, with everything in them.").arg(placeOf(before));
}

QString MoveWords::howToRemove(const DestinationConfig &before)
{
    return isSqliteUrl(before.url) ? tr(
               "When you do not need them any more, delete that file, unless it holds something else too.")
                                   : tr("When you do not need them any more, these statements remove them:");
}

QStringList MoveWords::removal(const DestinationConfig &before, const QStringList &tables)
{
    if (isSqliteUrl(before.url))
        return {};
    const bool isMysql = before.url.startsWith(QLatin1String("mysql:"));
    const QChar quote = isMysql ? QChar(u'`') : QChar(u'"');
    const auto named = [&](const QStringList &names) {
        QStringList all;
        for (const QString &name : names) {
            const QString schema
                = before.schema.isEmpty() ? QString() : quote + before.schema + quote + QLatin1Char('.');
            all.append(schema + quote + before.tablePrefix + name + quote);
        }
        return all.join(QLatin1String(", "));
    };
    return {QStringLiteral("DROP VIEW IF EXISTS %1;").arg(named(views)),
            QStringLiteral("DROP TABLE %1;").arg(named(tables))};
}

QString MoveWords::notMoved()
{
    return tr("Columns, tables and views of your own are not moved.");
}

} // namespace kitesync
