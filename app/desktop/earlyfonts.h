// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <future>

namespace kitesync {

/// Reads the system's fonts on a thread of its own, beside what else a start does: a third of the work until the first window
/// with words in it is there. Where fonts are not fontconfig's it does nothing, and Qt reads them when they are needed.
///
/// Its first part needs no application and is begun before there is one; list() is the second part, Qt's own list of them.
class EarlyFonts final
{
public:
    EarlyFonts();
    ~EarlyFonts() = default;
    Q_DISABLE_COPY_MOVE(EarlyFonts)

    /// Needs the application, which must outlive the answer: that one's end waits for the thread.
    [[nodiscard]] std::future<void> list() const;

private:
    std::shared_future<void> m_configured;
};

} // namespace kitesync
