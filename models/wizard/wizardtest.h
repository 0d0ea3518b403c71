// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/error.h"
#include "sync/domain/result.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace kitesync {

/// How patient the wizard's tests are.
struct TestTiming
{
    std::chrono::milliseconds stillWaiting{5000}; ///< then it is said that an answer is still awaited
    /// Of the whole test: three answers after each other, of 15 s each, and one lost connection.
    std::chrono::milliseconds limit{60000};
};

/// What the wizard's tests have in common: one at a time, a state, patience and a limit. A late answer of an
/// earlier test is for nobody. GUI thread; never waits.
class WizardTest : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Testing, Passed, PassedWithLimits, Failed, Dirty };
    Q_ENUM(State)

    /// Gives up; back to Idle.
    void abort();
    /// To be called when a tested field is edited: what was found holds no longer.
    void invalidate();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isTesting() const { return m_state == State::Testing; }
    /// While testing: it takes long enough to say so.
    [[nodiscard]] bool isStillWaiting() const { return m_stillWaiting; }
    [[nodiscard]] bool hasPassed() const;
    /// Once it has failed.
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

Q_SIGNALS:
    /// state() or isStillWaiting() changed.
    void changed();
    /// Passed, PassedWithLimits or Failed.
    void finished();

protected:
    /// Of one test; an answer is taken only while its test goes on.
    using Ticket = quint64;

    WizardTest(const TestTiming &timing, QObject *parent);

    /// Ends what goes on, forgets what was found and begins to test.
    Ticket begin();
    /// From here patience and limit run: nobody is asked a question any more.
    void startClock();
    [[nodiscard]] bool goesOn(Ticket ticket) const { return isTesting() && ticket == m_ticket; }
    void end(State state);
    void fail(const Error &error);

    /// Forgets what the test was about and what it found.
    virtual void forgetFindings() = 0;
    /// What a test says that reached its limit.
    [[nodiscard]] virtual Error limitReached() const = 0;

private:
    void stopClock();
    void forget();

    State m_state = State::Idle;
    bool m_stillWaiting = false;
    Ticket m_ticket = 0; ///< of the test that goes on, or of the last
    std::optional<Error> m_error;
    QTimer m_patience;
    QTimer m_limit;
};

} // namespace kitesync
