// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <memory>

namespace kitesync {

namespace {

void install(const QLocale &locale, const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>(QCoreApplication::instance());
    if (translator->load(locale, file, QStringLiteral("_"), folder))
        QCoreApplication::installTranslator(translator.release());
}

} // namespace

void installLanguage()
{
    // The C locale has no grouping of digits: 1204 instead of 1,204.
    if (QLocale().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const QString ours = QStringLiteral(":/i18n");
    const QLocale english(QLocale::English);
    install(english, QStringLiteral("kitesync"), ours);
    if (QLocale().language() != QLocale::English) {
        install(QLocale(), QStringLiteral("qtbase"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        install(QLocale(), QStringLiteral("kitesync"), ours);
    }
}

} // namespace kitesync
