// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kitesync {

/// Loads the texts of the user's language into the application, once, before the first sentence is made.
/// English is always loaded below it, because its plural forms are a translation too. In the C locale numbers
/// and dates are written in the English way. Needs the application object; main thread.
void installLanguage();

} // namespace kitesync
