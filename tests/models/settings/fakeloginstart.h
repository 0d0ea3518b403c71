// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/loginstart.h"

namespace kitesync {

/// A system that starts, or refuses to.
class FakeLoginStart final : public LoginStart
{
public:
    [[nodiscard]] bool isOn() const override { return on; }
    [[nodiscard]] Status setOn(bool wanted) override
    {
        if (refuses)
            return Error{.kind = ErrorKind::StoreFailed,
                         .place = QStringLiteral("/somewhere/kitesync.desktop"),
                         .detail = QStringLiteral("Read-only file system")};
        on = wanted;
        return {};
    }

    bool on = false;
    bool refuses = false;
};

} // namespace kitesync
