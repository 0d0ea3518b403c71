// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wizard/wizardtest.h"

namespace kitesync {

WizardTest::WizardTest(const TestTiming &timing, QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(timing.stillWaiting);
    m_limit.setSingleShot(true);
    m_limit.setInterval(timing.limit);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_stillWaiting = true;
        Q_EMIT changed();
    });
    connect(&m_limit, &QTimer::timeout, this, [this] { fail(limitReached()); });
}

WizardTest::Ticket WizardTest::begin()
{
    forget();
    m_state = State::Testing;
    return m_ticket;
}

void WizardTest::startClock()
{
    m_patience.start();
    m_limit.start();
}

void WizardTest::stopClock()
{
    m_patience.stop();
    m_limit.stop();
    m_stillWaiting = false;
}

void WizardTest::end(State state)
{
    stopClock();
    m_state = state;
    Q_EMIT changed();
    Q_EMIT finished();
}

void WizardTest::fail(const Error &error)
{
    m_error = error;
    end(State::Failed);
}

void WizardTest::forget()
{
    ++m_ticket;
    stopClock();
    m_error.reset();
    forgetFindings();
}

void WizardTest::abort()
{
    if (!isTesting())
        return;
    forget();
    m_state = State::Idle;
    Q_EMIT changed();
}

void WizardTest::invalidate()
{
    if (m_state == State::Idle || m_state == State::Dirty)
        return;
    forget();
    m_state = State::Dirty;
    Q_EMIT changed();
}

bool WizardTest::hasPassed() const
{
    return m_state == State::Passed || m_state == State::PassedWithLimits;
}

} // namespace kitesync
