// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/command.h"
#include "app/demo/demoserver.h"

#include <QByteArray>
#include <QSocketNotifier>

#include <memory>

namespace kitesync::cli {

/// What a `demo-server` is asked to be.
struct DemoServerSetup
{
    DemoOptions organization;
    DemoServerOptions server;
};
/// InvalidValue names the option.
[[nodiscard]] Result<DemoServerSetup> demoSetupFrom(const Arguments &arguments);

/// `kitesync demo-server ...`: serves the sample organisation until a signal comes; obeys lines on standard input.
class DemoServerCommand final : public Command
{
    Q_OBJECT
public:
    DemoServerCommand(Session &session, const Arguments &arguments)
        : Command(session)
        , m_arguments(arguments)
    {
    }
    void start() override;
    void stop() override;
    [[nodiscard]] static CommandSpec spec();

private:
    void tellReady();
    void readInput();
    void obey(const QString &line);
    [[nodiscard]] QString advance(const QString &seconds);
    [[nodiscard]] QString playFault(const QString &order);

    Arguments m_arguments;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<QSocketNotifier> m_input;
    QByteArray m_line; ///< the beginning of a line of input
};

} // namespace kitesync::cli
