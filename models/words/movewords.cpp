// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/movewords.h"

#include "models/words/plaintext.h"
#include "sync/domain/destinationurl.h"

#include <QRegularExpression>

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

/// As the database behind @p url takes it: behind ODBC may be any, so there a plain name stays plain.
QString quotedIn(const QString &url, const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z_][a-z0-9_]*$"));
    if (url.startsWith(QLatin1String("odbc:")) && plain.match(name).hasMatch())
        return name;
    const QChar quote = url.startsWith(QLatin1String("mysql:")) ? u'`' : u'"';
    return quote + name + quote;
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

QString MoveWords::howToRemove(bool byStatements)
{
    return byStatements ? tr("When you do not need them any more, these statements remove them:")
                        : tr("When you do not need them any more, delete that file, unless it holds "
                             "something else too.");
}

QStringList MoveWords::removal(const DestinationConfig &before, const DestinationConfig &now,
                               const QStringList &tables)
{
    // The file may go, unless the pipeline is still in it.
    if (isSqliteUrl(before.url) && !isSamePlace(before.url, now.url))
        return {};
    const bool isSqlite = isSqliteUrl(before.url);
    const auto dropped = [&](const QString &words, const QStringList &names) {
        QStringList all;
        for (const QString &name : names)
            all.append((before.schema.isEmpty() ? QString() : quotedIn(before.url, before.schema) + u'.')
                       + quotedIn(before.url, before.tablePrefix + name));
        // SQLite takes one at a time; others want together what depends on each other.
        const QStringList lists = isSqlite ? all : QStringList{all.join(QLatin1String(", "))};
        QStringList statements;
        for (const QString &list : lists)
            statements.append(words + list + u';');
        return statements;
    };
    return dropped(QStringLiteral("DROP VIEW IF EXISTS "), views)
           + dropped(QStringLiteral("DROP TABLE "), tables);
}

QString MoveWords::notMoved()
{
    return tr("Columns, tables and views of your own are not moved.");
}

} // namespace kitesync
