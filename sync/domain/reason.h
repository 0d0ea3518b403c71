// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kitesync {

/// Our own words for what is wrong, kept so that a person reads them in another language: an English sentence with places %1 to
/// %9, and the facts for these. A sentence is marked where it is written, QT_TRANSLATE_NOOP("kitesync::Reason", "..."), and
/// translated in models/words. Facts are never words of ours, which nobody would translate.
struct Reason
{
    Reason() = default;
    /// Not explicit: a reason is written where an error is made, {QT_TRANSLATE_NOOP(...), {fact, fact}}.
    Reason(const char *english, QStringList given = {});

    [[nodiscard]] bool isEmpty() const { return pattern.isEmpty(); }
    [[nodiscard]] QString inEnglish() const { return filled(pattern); }
    /// @p sentence, which is the pattern in some language, with the facts in its places; "…" where one is missing.
    [[nodiscard]] QString filled(const QString &sentence) const;

    QString pattern;
    QStringList facts;

    friend bool operator==(const Reason &, const Reason &) = default;
};

} // namespace kitesync
