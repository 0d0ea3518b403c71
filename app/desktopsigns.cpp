// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopsigns.h"

#include "sync/domain/log.h"

#include <chrono>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto agingInterval = 60s;

} // namespace

DesktopSigns::DesktopSigns(PipelineManager &manager, Settings &settings, std::function<bool()> isWindowInFront)
    : m_manager(manager)
    , m_settings(settings)
    , m_notifier(manager.store(), manager.clock(), std::move(isWindowInFront))
{
    connectTray();
    connectNotes();
    m_aging.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_aging, &QTimer::timeout, this, &DesktopSigns::showStatus);
}

void DesktopSigns::start(bool background)
{
    m_tray.setLook(m_settings.trayLook());
    showStatus();
    m_tray.start(background ? TrayIcon::loginPatience : TrayIcon::windowPatience);
    m_aging.start(agingInterval);
}

void DesktopSigns::close()
{
    m_aging.stop();
    m_notifications.closeAll();
}

void DesktopSigns::connectTray()
{
    connect(&m_tray, &TrayIcon::toggleAsked, this, &DesktopSigns::windowToggled);
    TrayMenu &menu = m_tray.menu();
    connect(&menu, &TrayMenu::openAsked, this, [this] { Q_EMIT windowWanted({}); });
    connect(&menu, &TrayMenu::syncAsked, this, [this](const PipelineKey &key) {
        const QList<PipelineKey> keys = key.isEmpty() ? m_manager.keys() : QList<PipelineKey>{key};
        for (const PipelineKey &each : keys) {
            if (const PipelineState *state = m_manager.find(each); state != nullptr && !state->isBusy())
                m_manager.sync(each);
        }
    });
    connect(&menu, &TrayMenu::stopAsked, this, [this](const PipelineKey &key) {
        if (key.isEmpty())
            m_manager.stopAll();
        else
            m_manager.stop(key);
    });
    connect(&menu, &TrayMenu::pauseAsked, this,
            [this](PauseLength length) { note(m_manager.pauseAll(length)); });
    connect(&menu, &TrayMenu::resumeAsked, this, [this] { note(m_manager.resumeAll()); });
    connect(&menu, &TrayMenu::settingsAsked, this, &DesktopSigns::settingsWanted);
    connect(&menu, &TrayMenu::quitAsked, this, &DesktopSigns::quitWanted);
    connect(&m_manager, &PipelineManager::changed, this, &DesktopSigns::showStatus);
    connect(&m_manager, &PipelineManager::listChanged, this, &DesktopSigns::showStatus);
    connect(&m_manager, &PipelineManager::pauseOfAllChanged, this, &DesktopSigns::showStatus);
    connect(&m_settings, &Settings::changed, this, [this](Settings::Topic topic) {
        if (topic == Settings::Topic::Tray)
            m_tray.setLook(m_settings.trayLook());
    });
}

void DesktopSigns::connectNotes()
{
    connect(&m_notifier, &Notifier::showWanted, &m_notifications, &NotificationCenter::show);
    connect(&m_notifier, &Notifier::closeWanted, &m_notifications, &NotificationCenter::close);
    connect(&m_manager, &PipelineManager::runFinished, &m_notifier, &Notifier::tellRunEnded);
    connect(&m_manager.surroundings(), &Surroundings::unlocked, &m_notifier, &Notifier::tellUnlocked);
    connect(&m_notifications, &NotificationCenter::unavailable, this,
            [] { qCInfo(logApp) << "no service shows notifications here: the window and the tray tell"; });
    connect(&m_notifications, &NotificationCenter::activated, this,
            [this](const Note &note, NoteAction action) {
                switch (action) {
                case NoteAction::Fix:
                    Q_EMIT fixWanted(note.pipelineKey);
                    break;
                case NoteAction::Details:
                    Q_EMIT detailsWanted(note.pipelineKey, note.runId);
                    break;
                case NoteAction::Open:
                    Q_EMIT windowWanted(note.pipelineKey);
                    break;
                case NoteAction::Quit:
                    Q_EMIT quitWanted();
                    break;
                case NoteAction::Unlock:
                    Q_EMIT unlockWanted(note.pipelineKey);
                    break;
                }
            });
}

void DesktopSigns::showStatus()
{
    QList<PipelineState> states;
    const QList<PipelineKey> keys = m_manager.keys();
    for (const PipelineKey &key : keys) {
        if (const PipelineState *state = m_manager.find(key))
            states.append(*state);
    }
    m_tray.setStatus(TrayStatus::of(states, m_manager.pauseOfAll(), m_manager.clock().now()));
}

void DesktopSigns::note(const Status &status)
{
    if (!status)
        qCWarning(logApp) << "from the tray:" << status.error().kind << status.error().detail;
}

} // namespace kitesync
