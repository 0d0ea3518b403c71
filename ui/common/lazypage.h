// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

namespace kitesync {

/// A place for a widget that is made when it is first seen or asked for: what nobody looks at does not delay the first window.
class LazyPage final : public QWidget
{
    Q_OBJECT
public:
    using Make = std::function<QWidget *(QWidget *parent)>;

    explicit LazyPage(Make make, QWidget *parent = nullptr);

    /// The widget, made now if it was not. It fills the page and takes its focus.
    QWidget *content();
    [[nodiscard]] bool isMade() const { return m_content != nullptr; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    Make m_make;
    QWidget *m_content = nullptr;
};

} // namespace kitesync
