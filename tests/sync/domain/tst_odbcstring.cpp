// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/odbcstring.h"

#include <QTest>

using namespace kitesync;

class TestOdbcString final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parts()
    {
        const OdbcParts parts
            = odbcParts(QStringLiteral("Driver={My; Driver};server = h ;Database=a=b;;UID={x}}y}"));
        QCOMPARE(parts.size(), 4);
        QCOMPARE(odbcPart(parts, "driver"), QStringLiteral("My; Driver"));
        QCOMPARE(odbcPart(parts, "SERVER"), QStringLiteral("h"));
        QCOMPARE(odbcPart(parts, "Database"), QStringLiteral("a=b"));
        QCOMPARE(odbcPart(parts, "uid"), QStringLiteral("x}y"));
        QCOMPARE(odbcPart(parts, "Port"), QString());
        QCOMPARE(odbcParts(odbcText(parts)), parts);
        QCOMPARE(odbcText(odbcParts(QStringLiteral("warehouse"))), QStringLiteral("DSN=warehouse"));
        QVERIFY(odbcParts(QStringLiteral(" ; ")).isEmpty());
    }

    void values()
    {
        QCOMPARE(odbcValue(QStringLiteral("plain")), QStringLiteral("plain"));
        for (const char *value : {"a;b", "{", "a}b", "50%", " x", "a\"'\\", "+"}) {
            const QString text = QStringLiteral("PWD=") + odbcValue(QLatin1String(value));
            QCOMPARE(odbcParts(text).size(), 1);
            QCOMPARE(odbcPart(odbcParts(text), "PWD"), QLatin1String(value));
        }
    }

    void passwords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("without");
        QTest::addColumn<QByteArray>("password");
        const auto row = [](const char *text, const char *without, const char *password) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(without)
                                << QByteArray(password);
        };
        row("DSN=x;UID=me", "DSN=x;UID=me", "");
        row("warehouse", "warehouse", "");
        row("DSN=x;PWD=secret;UID=me", "DSN=x;UID=me", "secret");
        row("x;password = secret ", "x", "secret");
        row("DSN=x;Pwd={se;c}}ret};UID=me", "DSN=x;UID=me", "se;c}ret");
        row("DSN=x;PWD={never closed;UID=me", "DSN=x", "{never closed;UID=me");
        row("Driver={PWD=no};PWD=yes", "Driver={PWD=no}", "yes");
        row("PWD=one;DSN=x;PWD=two", "DSN=x", "two");
        row("DSN=x;PWD=ab;cd;UID=me", "DSN=x;UID=me", "ab;cd");
        row("PWD=ab;cd", "", "ab;cd");
        row("x;PWD=ab", "x", "ab");
        row("PWD=", "", "");
    }

    void passwords()
    {
        QFETCH(QString, text);
        QFETCH(QString, without);
        QFETCH(QByteArray, password);
        Secret found;
        QCOMPARE(withoutOdbcPassword(text, &found), without);
        QCOMPARE(found.reveal(), password);
    }

    void flaws_data()
    {
        QTest::addColumn<bool>("isFlawed");
        for (const char *text :
             {"warehouse", "warehouse;UID=me", "DSN=x;UID={a;b}", "Driver={a}}};TrustServerCertificate=yes",
              "Driver=x;Authentication=ActiveDirectoryPassword", "DSN={}", ""})
            QTest::newRow(text) << false;
        for (const char *text :
             {"DSN=x;Token=canary", "DSN=x;PWD1=canary", "DSN=x;PASSWORD2=canary",
              "DSN=x;PRIV_KEY_FILE_PWD=canary", "DSN=x;Client_Secret=canary", "DSN=x;access token = canary",
              "DSN=x;PWD=canary", "DSN=x;password={canary}", "DSN=x;canary", "x;y;canary",
              "DSN=x;UID={ab;PWD=canary", "DSN=x;UID={ab}};PWD=canary", "{ab;PWD=canary"})
            QTest::newRow(text) << true;
    }

    /// Nothing that may be a secret stays, and the words do not repeat it.
    void flaws()
    {
        QFETCH(bool, isFlawed);
        const Reason flaw = odbcFlaw(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(!flaw.isEmpty(), isFlawed);
        QVERIFY2(!flaw.inEnglish().contains(QLatin1String("canary")), qPrintable(flaw.inEnglish()));
    }

    void withFewBraces()
    {
        for (const char *value : {"me@host", "50% + x", "a(b)", "plain"})
            QCOMPARE(odbcWritten(QLatin1String(value)), QLatin1String(value));
        for (const char *value : {"a;b", "{x", " x", "x "}) {
            QVERIFY(odbcWritten(QLatin1String(value)).startsWith(u'{'));
            const QString text = QStringLiteral("UID=") + odbcWritten(QLatin1String(value));
            QCOMPARE(odbcPart(odbcParts(text), "UID"), QLatin1String(value));
        }
    }

    void aKeywordAlone()
    {
        QCOMPARE(withoutOdbcPart(QStringLiteral("DSN=x;uid=me;Port=1"), "UID"),
                 QStringLiteral("DSN=x;Port=1"));
        QCOMPARE(withoutOdbcPart(QStringLiteral("x"), "UID"), QStringLiteral("x"));
    }
};

QTEST_GUILESS_MAIN(TestOdbcString)
#include "tst_odbcstring.moc"
