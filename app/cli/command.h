// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/exitcode.h"
#include "app/cli/session.h"

#include <QObject>

namespace kitesync::cli {

/// One command at work. Begins with start(), ends with ended(), once; between them the event loop runs.
class Command : public QObject
{
    Q_OBJECT
public:
    /// @p session must outlive the command.
    explicit Command(Session &session, QObject *parent = nullptr)
        : QObject(parent)
        , m_session(session)
    {
    }

    virtual void start() = 0;
    /// A signal came: end at the next safe point. By default at once.
    virtual void stop() { end(ExitCode::Cancelled); }

Q_SIGNALS:
    void ended(kitesync::cli::ExitCode code);

protected:
    void end(ExitCode code);
    /// Tells what went wrong, with what this command alone can suggest (a sentence, or nothing), and ends with its status.
    void fail(const Error &error, const QString &hint = {});
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Stream &out() { return m_session.out(); }

private:
    Session &m_session;
    bool m_ended = false;
};

/// A whole number between bounds out of an option's text; @p standard where the option was not given. InvalidValue.
[[nodiscard]] Result<qint64> numberOption(const Arguments &arguments, const char *option, qint64 least,
                                          qint64 most, qint64 standard);

/// Puts the option's name in the place of the field that pipelinerules.h blames: "api_url" -> "--api-url".
[[nodiscard]] Error blamingOption(Error error);

} // namespace kitesync::cli
