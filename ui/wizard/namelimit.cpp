// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wizard/namelimit.h"

#include "models/wizard/draftchecks.h"

namespace kitesync {

QValidator::State NameLimit::validate(QString &input, int &) const
{
    const int length = DraftChecks::nameLength(input);
    if (length <= maximumPipelineNameLength)
        return Acceptable;
    Q_EMIT refused(length);
    return Invalid;
}

} // namespace kitesync
