// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/trayicon.h"

#include "app/desktop/sessionbus.h"
#include "sync/domain/log.h"
#include "ui/common/trayicons.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QMenu>
#include <QSystemTrayIcon>

#include <utility>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto frameTime = 1s;
const QString watcherService = QStringLiteral("org.kde.StatusNotifierWatcher");

TrayInk inkOf(Settings::TrayLook look)
{
    switch (look) {
    case Settings::TrayLook::Light:
        return TrayInk::Light;
    case Settings::TrayLook::Dark:
        return TrayInk::Dark;
    // Nobody can ask a panel for its colour: the coloured icon can be seen on all of them.
    case Settings::TrayLook::Automatic:
    case Settings::TrayLook::Colour:
    case Settings::TrayLook::None:
        break;
    }
    return TrayInk::Colour;
}

TraySign signOf(TrayStatus::Sign sign, bool secondFrame)
{
    switch (sign) {
    case TrayStatus::Sign::Syncing:
        return secondFrame ? TraySign::Syncing2 : TraySign::Syncing1;
    case TrayStatus::Sign::Warning:
        return TraySign::Warning;
    case TrayStatus::Sign::Paused:
        return TraySign::Paused;
    case TrayStatus::Sign::Idle:
        break;
    }
    return TraySign::None;
}

/// Trays of the old kind (XEmbed) exist under X11 only.
bool mayHaveOldTray()
{
    return QGuiApplication::platformName() == QLatin1String("xcb");
}

} // namespace

TrayIcon::TrayIcon(QObject *parent)
    : QObject(parent)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &TrayIcon::settle);
    m_frames.setInterval(frameTime);
    connect(&m_frames, &QTimer::timeout, this, [this] {
        m_secondFrame = !m_secondFrame;
        showSign();
    });
}

TrayIcon::~TrayIcon() = default;

void TrayIcon::start(std::chrono::milliseconds patience)
{
    m_patience.start(patience);
    std::optional<QDBusConnection> bus = sessionBus();
    if (!bus)
        return;
    auto *watcher
        = new QDBusServiceWatcher(watcherService, *bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { takeWatcher(!owner.isEmpty()); });
    QDBusMessage question = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("/org/freedesktop/DBus"),
        QStringLiteral("org.freedesktop.DBus"), QStringLiteral("NameHasOwner"));
    question << watcherService;
    auto *call = new QDBusPendingCallWatcher(bus->asyncCall(question), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<bool> there = *call;
        if (!there.isError() && there.value())
            takeWatcher(true);
    });
}

void TrayIcon::takeWatcher(bool there)
{
    m_hasWatcher = there;
    if (there && !m_icon) {
        m_byBus = true;
        makeIcon();
    }
    if (there)
        settle();
    tellAvailable();
}

void TrayIcon::settle()
{
    m_patience.stop();
    if (!m_icon && mayHaveOldTray())
        makeIcon();
    if (std::exchange(m_settled, true))
        return;
    qCInfo(logApp) << "Tray:" << (isAvailable() ? "there" : "none");
    tellAvailable();
    Q_EMIT settled(isAvailable());
}

void TrayIcon::makeIcon()
{
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(m_menu.menu());
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger)
            Q_EMIT toggleAsked();
    });
    showSign();
    m_icon->setToolTip(m_status.toolTip());
    m_icon->setVisible(m_look != Settings::TrayLook::None);
}

void TrayIcon::setStatus(const TrayStatus &status)
{
    if (m_status == status)
        return;
    const TrayStatus before = std::exchange(m_status, status);
    m_menu.setStatus(status);
    if (before.sign != status.sign)
        showSign();
    if (m_icon && before.line != status.line)
        m_icon->setToolTip(status.toolTip());
}

void TrayIcon::setLook(Settings::TrayLook look)
{
    if (std::exchange(m_look, look) == look)
        return;
    showSign();
    if (m_icon)
        m_icon->setVisible(look != Settings::TrayLook::None);
    tellAvailable();
}

void TrayIcon::showSign()
{
    const bool moves
        = m_icon && m_status.sign == TrayStatus::Sign::Syncing && m_look != Settings::TrayLook::None;
    if (!moves)
        m_frames.stop();
    else if (!m_frames.isActive())
        m_frames.start();
    if (m_icon)
        m_icon->setIcon(trayIcon(signOf(m_status.sign, m_secondFrame), inkOf(m_look)));
}

bool TrayIcon::isAvailable() const
{
    if (!m_icon || m_look == Settings::TrayLook::None)
        return false;
    return m_byBus ? m_hasWatcher : QSystemTrayIcon::isSystemTrayAvailable();
}

void TrayIcon::tellAvailable()
{
    const bool available = isAvailable();
    if (std::exchange(m_wasAvailable, available) != available)
        Q_EMIT availableChanged(available);
}

} // namespace kitesync
