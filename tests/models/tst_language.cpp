// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/language.h"
#include "models/words/runwords.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace kitesync;

namespace {

const QString asked = QStringLiteral("--say");

/// Texts are loaded once a process: each case is a process of its own, which says one text of ours, one of Qt's, a number and
/// a month.
int say(const QString &code)
{
    installLanguage(code);
    const QString words
        = QStringList{RunWords::outcome(RunOutcome::Succeeded),
                      QCoreApplication::translate("QPlatformTheme", "Cancel"), QLocale().toString(12345),
                      QLocale().toString(QDate(2026, 5, 1), QStringLiteral("MMMM"))}
              .join(QLatin1Char('|'));
    std::fputs(words.toUtf8().constData(), stdout);
    return 0;
}

} // namespace

class TestLanguage final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theTextsThatThereAre()
    {
        QCOMPARE(languageCodes(),
                 QStringList({QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("es"),
                              QStringLiteral("fr"), QStringLiteral("ja"), QStringLiteral("zh_CN")}));
    }

    void theLanguageIsTheWishedOneOrTheSystems_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QStringList>("environment");
        QTest::addColumn<QString>("said");
        const auto row
            = [](const char *name, const char *code, const QStringList &environment, const char *said) {
                  QTest::newRow(name) << QString::fromUtf8(code) << environment << QString::fromUtf8(said);
              };
        const QString german = QStringLiteral("LANG=de_DE.UTF-8");
        row("nothing said", "", {QStringLiteral("LC_ALL=C.UTF-8")}, "Completed|Cancel|12,345|May");
        row("the system's", "", {german}, "Abgeschlossen|Abbrechen|12.345|Mai");
        row("the first of the list that there is", "",
            {QStringLiteral("LANG=it_IT.UTF-8"), QStringLiteral("LANGUAGE=it:fr:de")},
            "Terminé|Annuler|12.345|maggio");
        row("the setting before the system", "ja", {german}, "完了|キャンセル|12,345|5月");
        row("English before the system", "en", {german}, "Completed|Cancel|12,345|May");
        row("the region's formats stay", "de", {QStringLiteral("LANG=de_CH.UTF-8")},
            "Abgeschlossen|Abbrechen|12’345|Mai");
        row("a setting of old", "xx", {german}, "Abgeschlossen|Abbrechen|12.345|Mai");
        row("a language that there is not", "", {QStringLiteral("LANG=it_IT.UTF-8")},
            "Completed|Cancel|12.345|maggio");
        row("simplified", "", {QStringLiteral("LANG=zh_SG.UTF-8")}, "已完成|取消|12,345|五月");
        row("traditional", "", {QStringLiteral("LANG=zh_TW.UTF-8")}, "Completed|Cancel|12,345|5月");
    }

    void theLanguageIsTheWishedOneOrTheSystems()
    {
        QFETCH(QString, code);
        QFETCH(QStringList, environment);
        QFETCH(QString, said);
        QProcess process;
        QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"LC_ALL", "LANG", "LANGUAGE", "LC_MESSAGES", "LC_NUMERIC", "LC_TIME"})
            variables.remove(QLatin1String(name));
        for (const QString &variable : environment)
            variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
        process.setProcessEnvironment(variables);
        process.start(QCoreApplication::applicationFilePath(), {asked, code});
        QVERIFY(process.waitForFinished());
        QCOMPARE(QString::fromUtf8(process.readAllStandardOutput()), said);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.value(1) == asked)
        return say(arguments.value(2));
    TestLanguage test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_language.moc"
