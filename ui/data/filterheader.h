// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>
#include <QList>
#include <QStringList>

class QLineEdit;

namespace kitesync {

/// A table's header with one filter field under each section, which moves, grows and hides with it.
class FilterHeader final : public QHeaderView
{
    Q_OBJECT
public:
    explicit FilterHeader(QWidget *parent = nullptr);

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
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] int fieldHeight() const;

    QList<QLineEdit *> m_fields;
};

} // namespace kitesync
