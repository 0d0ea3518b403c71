// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/postgresserver.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace kitesync::tests {

namespace {
const QString programs = QStringLiteral("/usr/lib/postgresql/15/bin/");
}

QString PostgresServer::url(const QString &database, const QString &user) const
{
    return QStringLiteral("postgresql://%1@127.0.0.1:%2/%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(user)))
        .arg(port())
        .arg(database);
}

QString PostgresServer::prepare()
{
    if (!QFileInfo::exists(programs + QLatin1String("initdb")))
        return QStringLiteral(
            "PostgreSQL 15 is not installed, and this test cannot do without it: apt install postgresql-15");
    QFile file(folder() + QLatin1String("/password"));
    const QByteArray line = password().toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(line) != line.size() || !file.flush()
        || !file.setPermissions(file.permissions() | QFileDevice::ReadOther))
        return file.errorString();
    return run({programs + QLatin1String("initdb"), QStringLiteral("-D"), QStringLiteral("data"),
                QStringLiteral("-U"), user(), QStringLiteral("-E"), QStringLiteral("UTF8"),
                QStringLiteral("--locale=C.UTF-8"), QStringLiteral("--no-sync"),
                QStringLiteral("--auth=scram-sha-256"), QStringLiteral("--pwfile=") + file.fileName()});
}

QStringList PostgresServer::command() const
{
    QStringList words{programs + QLatin1String("postgres"),
                      QStringLiteral("-D"),
                      folder() + QLatin1String("/data"),
                      QStringLiteral("-h"),
                      QStringLiteral("127.0.0.1"),
                      QStringLiteral("-p"),
                      QString::number(port()),
                      QStringLiteral("-k"),
                      folder(),
                      QStringLiteral("-F")};
    for (const char *setting : {"shared_buffers=64MB", "max_wal_size=2GB", "synchronous_commit=on",
                                "log_timezone=UTC", "lc_messages=C", "log_statement=none"})
        words += {QStringLiteral("-c"), QString::fromLatin1(setting)};
    return words;
}

QString PostgresServer::created(const QString &database) const
{
    return QStringLiteral("CREATE DATABASE %1").arg(database);
}

} // namespace kitesync::tests
