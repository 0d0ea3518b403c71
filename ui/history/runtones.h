// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"
#include "ui/common/tones.h"

namespace kitesync {

/// How a result is drawn.
struct RunLook
{
    Shape shape;
    Tone tone;
};

[[nodiscard]] RunLook lookOf(RunOutcome outcome);

} // namespace kitesync
