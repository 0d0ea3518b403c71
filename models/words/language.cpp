// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/language.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace kitesync {

namespace {

const QString folder = QStringLiteral(":/i18n");
const QString english = QStringLiteral("en");

void installFile(const QString &file)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(file))
        QCoreApplication::installTranslator(translator.release());
}

QString fileOf(const QString &code)
{
    return QStringLiteral("%1/kitesync_%2.qm").arg(folder, code);
}

bool isSame(const QLocale &one, const QLocale &other)
{
    // The script: somebody who reads traditional Chinese is not served with simplified.
    return one.language() == other.language() && one.script() == other.script();
}

/// The first language of the person's list that there are texts in.
QString codeFor(const QStringList &wishes)
{
    const QStringList codes = languageCodes();
    for (const QString &wish : wishes) {
        for (const QString &code : codes) {
            if (isSame(QLocale(wish), QLocale(code)))
                return code;
        }
    }
    return english;
}

} // namespace

QStringList languageCodes()
{
    QStringList codes;
    const QStringList files
        = QDir(folder).entryList({QStringLiteral("kitesync_*.qm")}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        codes.append(file.section(QLatin1Char('_'), 1).chopped(3));
    return codes;
}

void installLanguage(const QString &code)
{
    const bool isChosen = languageCodes().contains(code);
    // Whoever speaks the chosen language anyway keeps the formats of their region.
    if (isChosen && !isSame(QLocale(), QLocale(code)))
        QLocale::setDefault(QLocale(code));
    // The C locale has no grouping of digits: 1204 instead of 1,204.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString language = isChosen ? code : codeFor(QLocale().uiLanguages());
    // English is always there, below: its plural forms are a translation too.
    installFile(fileOf(english));
    if (language != english) {
        installFile(
            QStringLiteral("%1/qtbase_%2.qm").arg(QLibraryInfo::path(QLibraryInfo::TranslationsPath), language));
        installFile(fileOf(language));
    }
    if (const QString own = qEnvironmentVariable("KITESYNC_TRANSLATION"); !own.isEmpty())
        installFile(own);
}

} // namespace kitesync
