// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/reason.h"

#include <utility>

namespace kitesync {

Reason::Reason(const char *english, QStringList given)
    : pattern(QString::fromUtf8(english))
    , facts(std::move(given))
{
}

/// One pass from the left, so that "%1" within a fact is not taken for a place.
QString Reason::filled(const QString &sentence) const
{
    QString text;
    for (qsizetype i = 0; i < sentence.size(); ++i) {
        const int number
            = sentence.at(i) == u'%' && i + 1 < sentence.size() ? sentence.at(i + 1).unicode() - u'0' : 0;
        if (number < 1 || number > 9) {
            text += sentence.at(i);
            continue;
        }
        text += number <= facts.size() ? facts.at(number - 1) : QStringLiteral("…");
        ++i;
    }
    return text;
}

} // namespace kitesync
