// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>
#include <QStringList>

class QLineEdit;

namespace kitesync {

/// A table's header with one filter field under each section, which moves, grows and hides with it.
///
/// The fields are no children of the header: of a table, screen readers see the cells and nothing else. They lie on a strip
/// over the header that belongs to the widget around the table.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    /// @p around holds @p table and nothing else.
    FilterHeader(QWidget *around, QWidget *table);

    /// New fields, all empty, one a column.
    void setColumns(const QStringList &names);
    void clearTexts();
    void focusField(int column);
    /// Puts the fields where their columns are: for the view, whose scrolling no header hears of.
    void place();
    [[nodiscard]] QLineEdit *field(int column) const { return m_fields.value(column); }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void filterEdited(int column, const QString &text);
    /// A field has got the focus and should be seen.
    void fieldEntered(int column);

protected:
    void updateGeometries() override;
    void moveEvent(QMoveEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int fieldHeight() const;

    QWidget *const m_strip;
    QList<QLineEdit *> m_fields;
};

} // namespace kitesync
