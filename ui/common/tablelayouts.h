// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QString>
#include <QTimer>

class QAbstractItemView;
class QHeaderView;
class QWidget;

namespace kitesync {

/// Remembers how a person arranged the tables of one window: order, widths and hidden columns, each table by a name of its
/// own. Pages that are made late, or whose columns change, get theirs when they ask.
class TableLayouts final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TableLayouts)
public:
    /// Belongs to @p window, where of() finds it.
    explicit TableLayouts(QWidget *window);
    /// That of the window that @p widget is in; null: nobody remembers.
    [[nodiscard]] static TableLayouts *of(const QWidget *widget);

    /// Arranges @p header as it was left under @p name, and notes from now on what becomes of it.
    void follow(QHeaderView *header, const QString &name);
    /// The columns are about to change by themselves: that is nothing to note.
    void leave(QHeaderView *header);

    [[nodiscard]] QByteArray save();
    /// What save() gave, also for tables that are followed already. Nonsense changes nothing.
    void restore(const QByteArray &saved);

private:
    struct Followed
    {
        QString name;
        int columns = 0;
    };

    void touch(QHeaderView *header);
    void noteTouched();
    void arrange(QHeaderView *header, const QString &name) const;

    QHash<QString, QByteArray> m_states; ///< by name and number of columns
    QHash<QHeaderView *, Followed> m_followed;
    QSet<QHeaderView *> m_touched; ///< of the followed ones
    QTimer m_later;
};

/// Makes a column as wide as so many letters, or as its title or one of the @p texts that it may hold, where that is wider.
/// @p sign: they stand beside a sign.
void widenColumn(QHeaderView *header, int column, int letters, const QStringList &texts = {},
                 bool sign = false);

/// Gives a table the menu that shows and hides its columns, on its header and for the keyboard on @p view: all but the
/// first one, which says what a row is.
void addColumnMenu(QAbstractItemView *view, QHeaderView *header);

} // namespace kitesync
