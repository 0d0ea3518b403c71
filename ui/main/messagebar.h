// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/statewords.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace kitesync {

/// The one thing to do about the pipeline that is shown, with a button that does it, or two to choose from; hidden while
/// there is nothing.
class MessageBar final : public QFrame
{
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(const std::optional<Notice> &notice);

Q_SIGNALS:
    void actionWanted(kitesync::NoticeAction action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintSign();

    std::optional<Notice> m_notice;
    QLabel *const m_sign;
    QLabel *const m_text;
    QPushButton *const m_button;
    QPushButton *const m_other;
};

} // namespace kitesync
