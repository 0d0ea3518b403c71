// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

class QWidget;

namespace kitesync {

/// What the person is asked when something is to be written into a file.
struct SaveQuestion
{
    QString title;
    QString fileName; ///< the suggestion
    QStringList kinds; ///< "CSV file (*.csv)"; the first is the suggestion
};

/// Asks for a file (a window of its own, no nested event loop) and writes what @p content makes for the chosen path. What
/// could not be written is said in a message box. The asking ends with @p parent.
void saveFile(QWidget *parent, const SaveQuestion &question,
              std::function<QByteArray(const QString &path)> content);

} // namespace kitesync
