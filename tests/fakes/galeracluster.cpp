// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fakes/galeracluster.h"

#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>

namespace kitesync::tests {

namespace {

const QString library = QStringLiteral("/usr/lib/galera/libgalera_smm.so");
constexpr int tries = 3; // a port may be taken in the moment before a node has it

} // namespace

QString GaleraCluster::start()
{
    if (!QFile::exists(library) || QStandardPaths::findExecutable(QStringLiteral("rsync")).isEmpty()
        || QStandardPaths::findExecutable(QStringLiteral("lsof")).isEmpty())
        return QStringLiteral(
            "Galera is not installed, and this test cannot do without it: apt install galera-4 rsync lsof");
    for (std::size_t index = 0; index < nodeCount; ++index) {
        QString wrong;
        for (int i = 0; i < tries; ++i) {
            wrong = join(index);
            if (wrong.isEmpty())
                break;
        }
        if (!wrong.isEmpty())
            return wrong;
    }
    return {};
}

QString GaleraCluster::join(std::size_t index)
{
    const bool isFirst = index == 0;
    const int port = TestServer::freePort();
    if (isFirst)
        m_firstPort = port;
    m_nodes.at(index) = std::make_unique<MariaDbServer>();
    const QString provider
        = QStringLiteral("base_port=%1;gmcast.listen_addr=tcp://127.0.0.1:%1;ist.recv_addr=127.0.0.1:%2;"
                         "gcache.size=32M")
              .arg(port)
              .arg(TestServer::freePort());
    QStringList options{QStringLiteral("--wsrep-on=1"),
                        QStringLiteral("--wsrep-provider=") + library,
                        QStringLiteral("--wsrep-cluster-name=kite"),
                        QStringLiteral("--binlog-format=ROW"),
                        QStringLiteral("--innodb-autoinc-lock-mode=2"),
                        QStringLiteral("--wsrep-node-name=node%1").arg(index),
                        QStringLiteral("--wsrep-node-address=127.0.0.1"),
                        QStringLiteral("--wsrep-cluster-address=gcomm://%1")
                            .arg(isFirst ? QString() : QStringLiteral("127.0.0.1:%1").arg(m_firstPort)),
                        QStringLiteral("--wsrep-sst-method=rsync"),
                        QStringLiteral("--wsrep-sst-receive-address=127.0.0.1:%1").arg(TestServer::freePort()),
                        QStringLiteral("--wsrep-provider-options=") + provider};
    // The accounts come to the others with the rows.
    options.append(isFirst ? QStringLiteral("--wsrep-new-cluster") : QStringLiteral("--init-file="));
    m_nodes.at(index)->setOptions(options);
    return m_nodes.at(index)->start();
}

QString GaleraCluster::status(std::size_t index, const QString &variable) const
{
    const QString connection = QUuid::createUuid().toString();
    QString value;
    {
        QSqlDatabase node = QSqlDatabase::addDatabase(QStringLiteral("QMYSQL"), connection);
        node.setHostName(QStringLiteral("127.0.0.1"));
        node.setPort(m_nodes.at(index)->port());
        if (node.open(TestServer::user(), TestServer::password())) {
            QSqlQuery query(node);
            if (query.exec(QStringLiteral("SHOW GLOBAL STATUS LIKE '%1'").arg(variable)) && query.next())
                value = query.value(1).toString();
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return value;
}

} // namespace kitesync::tests
