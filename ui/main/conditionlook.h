// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/pipelines/statewords.h"
#include "sync/domain/progress.h"
#include "ui/common/tones.h"

namespace kitesync {

/// How a state looks: a shape that can be told without its colour.
struct Look
{
    Shape shape = Shape::NeverRun;
    Tone tone = Tone::Neutral;
};

[[nodiscard]] Look lookOf(Condition condition);
[[nodiscard]] Look lookOf(ObjectStatus status, bool waiting);

} // namespace kitesync
