// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace kitesync {

class SupportFile;

/// Asks where a support file shall go, has it written and says how that ended (windows of their own, no nested event loop).
/// All of it ends with @p parent; @p file must outlive the asking. While one is asked or written for, a second wish only
/// brings the first to the front.
void saveSupportFile(QWidget *parent, SupportFile &file);

} // namespace kitesync
