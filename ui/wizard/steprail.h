// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListWidget>

namespace kitesync {

/// The wizard's steps at its side: shows where one is, leads back, and forward only where that is allowed.
class StepRail final : public QListWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StepRail)
public:
    explicit StepRail(const QStringList &steps, QWidget *parent = nullptr);

    /// Steps beyond @p last cannot be chosen.
    void setReachable(int last);
    void setStep(int step);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    int m_step = 0;
};

} // namespace kitesync
