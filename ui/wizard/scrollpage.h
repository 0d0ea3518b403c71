// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWizardPage>

class QScrollArea;
class QVBoxLayout;

namespace kitesync {

/// A page whose content scrolls where a window is too small for it (large fonts, small screens).
class ScrollPage : public QWizardPage
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScrollPage)
public:
    explicit ScrollPage(const QString &objectName, QWidget *parent = nullptr);

protected:
    /// Where the page's content goes; and its parent.
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }
    [[nodiscard]] QWidget *contentWidget() const { return m_widget; }
    /// Scrolls to @p part, once the layout knows where it is.
    void reveal(QWidget *part);

    void showEvent(QShowEvent *event) override;

private:
    QScrollArea *m_area;
    QWidget *m_widget;
    QVBoxLayout *m_content;
};

} // namespace kitesync
