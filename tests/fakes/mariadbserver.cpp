// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/mariadbserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QUrl>

namespace kitesync::tests {

namespace {

/// Debian keeps the server where a user's path does not lead.
QString program(const char *name)
{
    const QString found = QStandardPaths::findExecutable(QLatin1String(name));
    return found.isEmpty()
               ? QStandardPaths::findExecutable(QLatin1String(name), {QStringLiteral("/usr/sbin")})
               : found;
}

} // namespace

QString MariaDbServer::url(const QString &database, const QString &user) const
{
    return QStringLiteral("mysql://%1@127.0.0.1:%2/%3")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(user)))
        .arg(port())
        .arg(database);
}

QString MariaDbServer::prepare()
{
    if (program("mariadbd").isEmpty() || program("mariadb-install-db").isEmpty())
        return QStringLiteral(
            "MariaDB is not installed, and this test cannot do without it: apt install mariadb-server");
    // The server executes this at each start, as its administrator.
    QString secret = password();
    secret.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    const QByteArray statements
        = QStringLiteral("SET NAMES utf8mb4;\nCREATE USER IF NOT EXISTS '%1'@'%' IDENTIFIED BY '%2';\n"
                         "GRANT ALL ON *.* TO '%1'@'%' WITH GRANT OPTION;\n")
              .arg(user(), secret)
              .toUtf8();
    QFile file(folder() + QLatin1String("/init.sql"));
    if (!file.open(QIODevice::WriteOnly) || file.write(statements) != statements.size() || !file.flush()
        || !file.setPermissions(file.permissions() | QFileDevice::ReadOther))
        return file.errorString();
    return run({program("mariadb-install-db"), QStringLiteral("--no-defaults"),
                QStringLiteral("--datadir=%1/data").arg(folder()), QStringLiteral("--tmpdir=") + folder(),
                QStringLiteral("--skip-test-db"), QStringLiteral("--auth-root-authentication-method=normal")});
}

QStringList MariaDbServer::command() const
{
    QStringList words{
        program("mariadbd"), QStringLiteral("--no-defaults"),
        QStringLiteral("--datadir=%1/data").arg(folder()),
        // A server that starts removes the temporary tables of all that share the folder.
        QStringLiteral("--tmpdir=") + folder(), QStringLiteral("--socket=%1/socket").arg(folder()),
        QStringLiteral("--pid-file=%1/pid").arg(folder()),
        QStringLiteral("--init-file=%1/init.sql").arg(folder()), QStringLiteral("--port=%1").arg(port())};
    for (const char *setting :
         {"bind-address=127.0.0.1", "skip-networking=0", "skip-name-resolve", "innodb-buffer-pool-size=128M",
          "innodb-log-file-size=128M", "innodb-flush-log-at-trx-commit=2", "innodb-flush-method=nosync",
          "innodb-doublewrite=0", "sync-frm=0", "character-set-server=latin1", "default-time-zone=+05:30",
          "sql-mode="})
        words.append(QLatin1String("--") + QLatin1String(setting));
    return words + m_options;
}

QString MariaDbServer::created(const QString &database) const
{
    return QStringLiteral("CREATE DATABASE %1").arg(database);
}

} // namespace kitesync::tests
