// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/output.h"

#include <cerrno>
#include <sys/ioctl.h>
#include <unistd.h>

namespace kitesync::cli {

namespace {

bool isDumb()
{
    const QByteArray terminal = qgetenv("TERM");
    return terminal.isEmpty() || terminal == "dumb";
}

} // namespace

Stream::Stream(int descriptor)
    : m_descriptor(descriptor)
    , m_terminal(isatty(descriptor) == 1)
    , m_colours(m_terminal && !isDumb() && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Stream::write(const QString &text)
{
    writeBytes(text.toUtf8());
}

void Stream::writeBytes(const QByteArray &bytes)
{
    qsizetype done = 0;
    while (!m_gone && done < bytes.size()) {
        const ssize_t written
            = ::write(m_descriptor, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (written >= 0)
            done += written;
        else if (errno != EINTR)
            m_gone = true;
    }
}

bool Stream::isLive() const
{
    return m_terminal && !isDumb();
}

int Stream::width() const
{
    winsize size{};
    if (ioctl(m_descriptor, TIOCGWINSZ, &size) == 0 && size.ws_col > 0)
        return size.ws_col;
    return 80;
}

QString Stream::styled(const QString &text, Style style) const
{
    if (!m_colours || style == Style::Plain || text.isEmpty())
        return text;
    const char *code = "0";
    switch (style) {
    case Style::Plain:
        break;
    case Style::Bold:
        code = "1";
        break;
    case Style::Dim:
        code = "2";
        break;
    case Style::Good:
        code = "32";
        break;
    case Style::Warning:
        code = "33";
        break;
    case Style::Bad:
        code = "31";
        break;
    }
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(code), text);
}

} // namespace kitesync::cli
