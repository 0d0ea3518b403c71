// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kitesync {

/// The languages that the program has texts in, by the names of their files: "de", "en", "zh_CN".
[[nodiscard]] QStringList languageCodes();

/// Loads the texts of @p code (one of languageCodes()) into the application, and Qt's own in the same language, once, before
/// the first sentence is made. Without a code, or with one that there is no more: the first of the system's languages that
/// there are texts in, else English. Numbers and dates are those of the system's locale where it speaks that language, else
/// the language's own; in the C locale they are English. KITESYNC_TRANSLATION names a .qm file whose texts go before all
/// others: for translators and tests. Needs the application object; main thread.
void installLanguage(const QString &code = {});

} // namespace kitesync
