// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace kitesync::tests {

/// What people are told of one column.
struct ColumnWords
{
    QString name;
    QString meaning;
    QString unit; ///< may be empty
    QString null; ///< when it is NULL
};

/// What people are told of one table or view.
struct TableWords
{
    QString intro;
    QList<ColumnWords> columns; ///< in the order of the file

    [[nodiscard]] QStringList names() const;
};

/// The texts of a dictionary.txt by table; a line that is none ends the program.
[[nodiscard]] QMap<QString, TableWords> wordsOfTables(const QString &path);

/// Columns of the views as a database has them, by view.
using ViewColumns = QList<std::pair<QString, QStringList>>;

/// What is missing in, or too much in, the words for the catalogue, our own tables and @p views; empty: they are complete.
[[nodiscard]] QStringList troubleWithWords(const ViewColumns &views);
/// The text of resources/docs/dictionary.md.
[[nodiscard]] QString dictionary(const ViewColumns &views);

} // namespace kitesync::tests
