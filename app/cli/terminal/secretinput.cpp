// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/secretinput.h"

#include "app/process/stopsignals.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace kitesync::cli {

namespace {

struct SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::cli::SecretInput)
};

/// Turns a terminal's echo off for as long as it lives.
class Silence final
{
public:
    explicit Silence(int terminal)
        : m_terminal(terminal)
    {
        if (tcgetattr(terminal, &m_before) != 0)
            return;
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        m_changed = tcsetattr(terminal, TCSAFLUSH, &silent) == 0;
    }
    ~Silence()
    {
        if (m_changed)
            tcsetattr(m_terminal, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(Silence)

private:
    int m_terminal;
    termios m_before{};
    bool m_changed = false;
};

/// A buffer that never moves, so that no copy of its bytes is left behind.
class LineBuffer final
{
public:
    LineBuffer() = default;
    ~LineBuffer()
    {
        volatile char *bytes = m_bytes.data();
        for (std::size_t i = 0; i < m_used; ++i)
            bytes[i] = '\0';
    }
    Q_DISABLE_COPY_MOVE(LineBuffer)

    [[nodiscard]] bool isFull() const { return m_used == m_bytes.size(); }
    void append(char byte) { m_bytes[m_used++] = byte; }
    [[nodiscard]] Secret secret() const
    {
        std::size_t length = m_used;
        while (length > 0 && m_bytes[length - 1] == '\r')
            --length;
        return Secret(QByteArray(m_bytes.data(), static_cast<qsizetype>(length)));
    }

private:
    std::array<char, 64 * 1024> m_bytes;
    std::size_t m_used = 0;
};

/// Waits until there is something to read; false when a signal asks to stop, however early it came.
bool waitForInput(int descriptor)
{
    std::array<pollfd, 2> waiting{pollfd{descriptor, POLLIN, 0}, pollfd{StopSignals::descriptor(), POLLIN, 0}};
    while (poll(waiting.data(), waiting.size(), -1) < 0) {
        if (errno != EINTR)
            return true; // read() will say what is wrong
    }
    return waiting[1].revents == 0;
}

// Byte by byte: what follows the line belongs to whoever reads next.
Result<Secret> readLineFrom(int descriptor)
{
    LineBuffer line;
    while (true) {
        if (!waitForInput(descriptor))
            return Error{ErrorKind::Cancelled, {}, {}, {}, 0, {}};
        char byte = 0;
        const ssize_t got = read(descriptor, &byte, 1);
        if (got < 0 && errno == EINTR)
            continue;
        if (got <= 0 || byte == '\n')
            return line.secret();
        if (line.isFull())
            return Error{
                ErrorKind::InvalidValue,  {}, SecretWords::tr("The line on standard input is far too long."),
                SecretWords::tr("token"), 0,  {}};
        line.append(byte);
    }
}

} // namespace

SecretInput::SecretInput(int descriptor)
    : m_descriptor(descriptor)
    , m_terminal(isatty(descriptor) == 1)
{
}

Result<Secret> SecretInput::readLine(const QString &prompt)
{
    if (!m_terminal)
        return readLineFrom(m_descriptor);
    const int terminal = open("/dev/tty", O_RDWR | O_CLOEXEC);
    const int source = terminal >= 0 ? terminal : m_descriptor;
    const int screen = terminal >= 0 ? terminal : STDERR_FILENO;
    Result<Secret> line = [&prompt, source, screen] {
        // Before the question, so that even a quick answer is not shown.
        const Silence silence(source);
        const QByteArray question = prompt.toUtf8();
        [[maybe_unused]] const ssize_t asked
            = write(screen, question.constData(), static_cast<std::size_t>(question.size()));
        return readLineFrom(source);
    }();
    if (!line) // nobody pressed Enter
        [[maybe_unused]]
        const ssize_t ended = write(screen, "\n", 1);
    if (terminal >= 0)
        close(terminal);
    return line;
}

Result<Secret> checkedToken(const Secret &token)
{
    const auto invalid = [](const QString &reason) {
        return Error{ErrorKind::InvalidValue, {}, reason, SecretWords::tr("access token"), 0, {}};
    };
    Secret trimmed(token.reveal().trimmed());
    if (trimmed.isEmpty())
        return invalid(SecretWords::tr(
            "There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input."));
    const QByteArray &bytes = trimmed.reveal();
    const bool whole = std::all_of(bytes.begin(), bytes.end(), [](char c) { return c > ' ' && c < '\x7f'; });
    if (!whole)
        return invalid(
            SecretWords::tr("This does not look like a whole token. Copy it again from Buildkite."));
    return trimmed;
}

} // namespace kitesync::cli
