// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/wizard/draftchecks.h"

#include <QWidget>

class QFormLayout;
class QLabel;

namespace kitesync {

/// An input with the place for what is wrong with it, and the link that puts a better value there.
class CheckedField final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckedField)
public:
    /// Takes @p input, whose object name also names the labels.
    explicit CheckedField(QWidget *input, QWidget *parent = nullptr);

    /// Makes the input's label: its buddy, and its name for screen readers.
    [[nodiscard]] QLabel *makeInputLabel(const QString &label);
    /// Adds a row with such a label.
    QLabel *addTo(QFormLayout *form, const QString &label);

    /// Shows what is wrong, or nothing. True when something is.
    bool showProblem(const DraftChecks::Problem &problem);
    void showText(const QString &text);
    void clear();
    [[nodiscard]] bool hasProblem() const;
    /// A quiet line under the input; empty: none.
    void setHint(const QString &text);

Q_SIGNALS:
    /// The person took the proposed value.
    void proposalTaken(const QString &value);

private:
    QWidget *m_input;
    QLabel *m_hint;
    QLabel *m_error;
    QLabel *m_link;
    QString m_proposal;
};

/// A label that is a link, for the mouse and the keyboard; linkActivated() tells.
[[nodiscard]] QLabel *makeLink(const QString &text, const QString &objectName, QWidget *parent);
/// Changes the text of such a label; empty hides it.
void setLinkText(QLabel *link, const QString &text);

} // namespace kitesync
