// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/postgresql/postgreserrors.h"

#include <QTest>

using namespace kitesync;

class TestPostgresErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void states_data()
    {
        QTest::addColumn<QString>("state");
        QTest::addColumn<ErrorKind>("kind");
        QTest::addColumn<bool>("ofRow");
        const auto row = [](const char *state, ErrorKind kind, bool ofRow = false) {
            QTest::newRow(*state == '\0' ? "none" : state) << QString::fromLatin1(state) << kind << ofRow;
        };
        row("", ErrorKind::DestinationLost);
        row("08006", ErrorKind::DestinationLost);
        row("57P01", ErrorKind::DestinationLost);
        row("57P03", ErrorKind::DestinationLost);
        row("57014", ErrorKind::DestinationBusy);
        row("40001", ErrorKind::DestinationBusy);
        row("40P01", ErrorKind::DestinationBusy);
        row("55P03", ErrorKind::DestinationBusy);
        row("53300", ErrorKind::DestinationUnreachable);
        row("53100", ErrorKind::DestinationFull);
        row("53200", ErrorKind::DestinationFailed);
        row("25006", ErrorKind::DestinationReadOnly);
        row("42501", ErrorKind::DestinationRights);
        row("42P01", ErrorKind::DestinationFailed);
        row("28P01", ErrorKind::DestinationLogin);
        row("3D000", ErrorKind::DestinationUnknown);
        row("22021", ErrorKind::DestinationFailed, true);
        row("22P05", ErrorKind::DestinationFailed, true);
        row("23514", ErrorKind::DestinationFailed, true);
        row("23505", ErrorKind::DestinationFailed, true);
        row("54000", ErrorKind::DestinationFailed, true);
        row("P0001", ErrorKind::DestinationFailed, true);
        row("XX000", ErrorKind::DestinationFailed);
    }
    void states()
    {
        QFETCH(QString, state);
        QFETCH(bool, ofRow);
        QTEST(kindOfPostgresState(state), "kind");
        QCOMPARE(isPostgresRowFault(state), ofRow);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char *words, ErrorKind kind) {
            QTest::newRow(words) << QString::fromUtf8(words) << kind;
        };
        row("connection to server at \"h\", port 5432 failed: Connection refused",
            ErrorKind::DestinationUnreachable);
        row("could not translate host name \"h\" to address: Name or service not known",
            ErrorKind::DestinationUnreachable);
        row("connection to server at \"h\" failed: server does not support SSL, but SSL was required",
            ErrorKind::DestinationUnreachable);
        row("failed: FATAL:  password authentication failed for user \"u\"", ErrorKind::DestinationLogin);
        row("failed: FATAL:  Passwort-Authentifizierung für Benutzer »u« fehlgeschlagen",
            ErrorKind::DestinationLogin);
        row("failed: fe_sendauth: no password supplied", ErrorKind::DestinationLogin);
        row("failed: FATAL:  database \"d\" does not exist", ErrorKind::DestinationUnknown);
        row("failed: FATAL:  role \"u\" does not exist", ErrorKind::DestinationLogin);
        row("failed: FATAL:  sorry, too many clients already", ErrorKind::DestinationUnreachable);
        row("failed: FATAL:  the database system is starting up", ErrorKind::DestinationUnreachable);
    }
    void refusals()
    {
        QFETCH(QString, words);
        QTEST(kindOfPostgresRefusal(words), "kind");
    }
};

QTEST_GUILESS_MAIN(TestPostgresErrors)
#include "tst_postgreserrors.moc"
