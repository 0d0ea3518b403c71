// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/words/errorwords.h"
#include "ui/common/tones.h"

#include <QWidget>

class QLabel;
class QProgressBar;

namespace kitesync {

/// What a test does or found: a busy bar, a sign, a sentence, the other side's own words. Hidden while there is
/// nothing to tell.
class TestStatus final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(TestStatus)
public:
    explicit TestStatus(const QString &objectName, QWidget *parent = nullptr);

    void showNothing();
    void showBusy(const QString &text);
    void showResult(Tone tone, const QString &text, const QString &details = {});
    /// What failed, why, what to do next, and who said what.
    void showError(const ErrorText &error);

    [[nodiscard]] QString text() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void showSign();

    QProgressBar *m_bar;
    QLabel *m_sign;
    QLabel *m_text;
    QLabel *m_details;
    Tone m_tone = Tone::Neutral;
};

} // namespace kitesync
