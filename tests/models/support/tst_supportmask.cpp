// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/support/supportmask.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace kitesync;

class TestSupportMask final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatLooksLikeASecretGoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("masked");
        const auto row = [](const char *name, const char *text, const char *masked) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(masked);
        };
        row("token", "refused bkua_0123456789abcdef: no", "refused ••••: no");
        row("cluster token", "(bkct_AbC-9_x)", "(••••)");
        row("old token", "with 0123456789abcdef0123456789abcdef01234567.", "with ••••.");
        row("header", "Authorization: Bearer xyz 123\nnext", "Authorization: ••••\nnext");
        row("header in JSON", R"({"Authorization":"Bearer xyz"})", R"({"Authorization": ••••)");
        row("bearer alone", "sent Bearer xyz-123, then", "sent Bearer ••••, then");
        row("connection string", "DRIVER=x;UID=me;PWD={a;b c};DB=y", "DRIVER=x;UID=me;PWD=••••;DB=y");
        row("query", "postgresql://h/db?password=hello&sslmode=on",
            "postgresql://h/db?password=••••&sslmode=on");
        row("quoted", "client_secret=\"a b\" end", "client_secret=•••• end");
        row("address", "proxy http://me:pa@ss/word@host:80/x", "proxy http://••••@host:80/x");
        row("user alone", "postgresql://me@host/db", "postgresql://••••@host/db");
    }

    void whatLooksLikeASecretGoes()
    {
        QFETCH(QString, text);
        QFETCH(QString, masked);
        QCOMPARE(withoutSecrets(text), masked);
        // Twice is not worse.
        QCOMPARE(withoutSecrets(masked), masked);
    }

    void whatIsNoneStays()
    {
        for (const char *text :
             {"2026-03-04T05:06:07.890Z I 123 kitesync.engine: 40 builds of acme, 3 pages",
              "GET https://api.buildkite.com/v2/organizations/acme/builds?page=2 200",
              "run 0b3e7e5a-1111-2222-3333-444455556666 ended", "/data/kitesync.sqlite", "secret", "token:"})
            QCOMPARE(withoutSecrets(QString::fromUtf8(text)), QString::fromUtf8(text));
    }

    void knownSecretsGoFromTextsWithinJson()
    {
        // Written down, this one has a backslash before its quotation mark.
        const KnownSecrets known
            = [](const QByteArray &text) { return QByteArray(text).replace("pa\"ss", "~"); };
        const QJsonObject object{
            {QStringLiteral("list"), QJsonArray{QStringLiteral("a pa\"ss b"), 3, QJsonValue::Null}},
            {QStringLiteral("flag"), true}};
        const QByteArray written
            = QJsonDocument(withoutSecrets(object, known).toObject()).toJson(QJsonDocument::Compact);
        QCOMPARE(written, QByteArray(R"({"flag":true,"list":["a ~ b",3,null]})"));
    }

    void withoutKnownSecretsTheFormsStillCount()
    {
        QCOMPARE(withoutSecrets(QByteArray("x bkua_12345678"), {}), QByteArray("x ••••"));
    }
};

QTEST_GUILESS_MAIN(TestSupportMask)
#include "tst_supportmask.moc"
