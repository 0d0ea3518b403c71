// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QValidator>

namespace kitesync {

/// Refuses a name that is too long as a whole, instead of cutting it.
class NameLimit final : public QValidator
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(NameLimit)
public:
    using QValidator::QValidator;

    [[nodiscard]] State validate(QString &input, int &position) const override;

Q_SIGNALS:
    /// A text of @p length characters was not taken.
    void refused(int length) const;
};

} // namespace kitesync
