// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace kitesync::tests {

/// One of the ten ready questions: a text of tests/docs/questions, in the words of each database. In such a text stand
/// {seconds FROM .. TO} for the seconds between two timestamps, {day TIME} for the day of one as YYYY-MM-DD, and
/// {rounded N: NUMBER} for a number with N decimals.
struct Question
{
    QString name; ///< of its files
    QString title; ///< first line of its comment
    QString explanation; ///< the rest of the comment, as Markdown

    [[nodiscard]] static QList<Question> all();
    /// The statement with its comment. @p database: sqlite, postgresql, mariadb.
    [[nodiscard]] QString sql(const QString &database) const;
    /// The file that holds it, below resources/docs/questions: one for all databases where all read the same.
    [[nodiscard]] QString fileName(const QString &database) const;

private:
    QString m_text;
};

/// The three that are told apart.
[[nodiscard]] QStringList documentedDatabases();

} // namespace kitesync::tests
