// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/settings/settings.h"
#include "tests/fakes/storebox.h"
#include "tests/models/settings/fakeloginstart.h"

namespace kitesync::tests {

/// The settings of a program that never ran before.
class SettingsBox
{
public:
    StoreBox box;
    FakeLoginStart login;
    Settings settings{box.store->preferences(), login};
};

} // namespace kitesync::tests
