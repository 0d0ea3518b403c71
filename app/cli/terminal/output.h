// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace kitesync::cli {

/// How a piece of text stands out on a terminal.
enum class Style { Plain, Bold, Dim, Good, Warning, Bad };

/// One of the two streams of the program, as UTF-8, unbuffered. A reader that went away is no error: from then on nothing
/// is written any more. Main thread.
class Stream final
{
public:
    explicit Stream(int descriptor);
    Stream(const Stream &) = delete;
    Stream &operator=(const Stream &) = delete;

    /// Writes all of it, waiting for the reader.
    void write(const QString &text);
    void line(const QString &text = {}) { write(text + QLatin1Char('\n')); }
    void writeBytes(const QByteArray &bytes);

    [[nodiscard]] bool isTerminal() const { return m_terminal; }
    /// A terminal on which a line may be rewritten.
    [[nodiscard]] bool isLive() const;
    /// Columns of the terminal at this moment; 80 where it does not say.
    [[nodiscard]] int width() const;
    [[nodiscard]] bool isGone() const { return m_gone; }
    /// @p text with the style's escapes around it, or as it is where colours are not wanted (no terminal, NO_COLOR).
    [[nodiscard]] QString styled(const QString &text, Style style) const;

private:
    int m_descriptor;
    bool m_terminal;
    bool m_colours;
    bool m_gone = false;
};

} // namespace kitesync::cli
