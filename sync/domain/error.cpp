// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/error.h"

namespace kitesync {

Error Error::because(const Reason &why) const
{
    Error error = *this;
    error.reason = why;
    error.detail = why.inEnglish();
    return error;
}

Error invalidValue(const QString &subject, const QString &place, const Reason &why)
{
    return Error{.kind = ErrorKind::InvalidValue, .place = place, .subject = subject}.because(why);
}

} // namespace kitesync
