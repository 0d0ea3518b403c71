// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QTest>

namespace kitesync {

/// A statement on a file that is not opened by the product.
inline void runSql(const QString &file, const QStringList &statements)
{
    const QString name = QStringLiteral("raw");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(file);
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        for (const QString &statement : statements) {
            QSqlQuery query(database);
            QVERIFY2(query.exec(statement), qPrintable(statement + query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

/// The statements of a file of tests/data/store.
inline QStringList statementsOf(const char *fixture)
{
    QFile file(QStringLiteral(KITESYNC_TEST_DATA "/store/") + QLatin1String(fixture));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList statements = QString::fromUtf8(file.readAll()).split(QLatin1String(";\n"), Qt::SkipEmptyParts);
    return statements;
}

} // namespace kitesync
