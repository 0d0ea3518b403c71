// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/traymenu.h"

#include <QAction>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace kitesync {

namespace {

/// A name's & is no mnemonic.
QString menuText(QString text)
{
    return text.replace(QLatin1Char('&'), QLatin1String("&&"));
}

template <typename Slot>
QAction *add(QMenu *menu, const char *name, const QString &text, QObject *owner, Slot slot)
{
    QAction *action = menu->addAction(text);
    action->setObjectName(QLatin1String(name));
    QObject::connect(action, &QAction::triggered, owner, slot);
    return action;
}

/// Whether the same actions stand in the menu for both.
bool isSameMenu(const TrayStatus &a, const TrayStatus &b)
{
    return a.entries == b.entries && a.paused == b.paused;
}

} // namespace

TrayMenu::TrayMenu(QObject *parent)
    : QObject(parent)
    , m_menu(std::make_unique<QMenu>())
{
    m_menu->setObjectName(QStringLiteral("trayMenu"));
    build();
}

TrayMenu::~TrayMenu() = default;

void TrayMenu::setStatus(const TrayStatus &status)
{
    const TrayStatus before = std::exchange(m_status, status);
    if (isSameMenu(before, status))
        update();
    else
        build();
}

void TrayMenu::update()
{
    // Only the line: a menu that is open stays as it is.
    if (auto *line = m_menu->findChild<QAction *>(QStringLiteral("statusLine")))
        line->setText(menuText(m_status.line));
}

void TrayMenu::build()
{
    const QList<QMenu *> before = m_menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly);
    m_menu->clear();
    for (QMenu *submenu : before)
        submenu->deleteLater();

    QAction *open = add(m_menu.get(), "open", tr("Open Kitesync"), this, [this] { Q_EMIT openAsked(); });
    m_menu->setDefaultAction(open);
    QAction *line = m_menu->addAction(menuText(m_status.line));
    line->setObjectName(QStringLiteral("statusLine"));
    line->setEnabled(false);
    m_menu->addSeparator();
    addSync();
    addPause();
    m_menu->addSeparator();
    add(m_menu.get(), "settings", tr("Settings…"), this, [this] { Q_EMIT settingsAsked(); });
    add(m_menu.get(), "quit", tr("Quit"), this, [this] { Q_EMIT quitAsked(); });
}

void TrayMenu::addSync()
{
    const QList<TrayStatus::Entry> &entries = m_status.entries;
    if (entries.size() == 1 && !entries.constFirst().busy) {
        add(m_menu.get(), "sync", tr("Sync now"), this,
            [this, key = entries.constFirst().key] { Q_EMIT syncAsked(key); });
    } else if (entries.size() > 1) {
        QMenu *submenu = m_menu->addMenu(tr("Sync now"));
        submenu->setObjectName(QStringLiteral("syncMenu"));
        add(submenu, "syncAll", tr("All"), this, [this] { Q_EMIT syncAsked({}); });
        submenu->addSeparator();
        for (const TrayStatus::Entry &entry : entries) {
            QAction *action = add(submenu, "sync", menuText(entry.name), this,
                                  [this, key = entry.key] { Q_EMIT syncAsked(key); });
            action->setEnabled(!entry.busy);
        }
    }
    if (!m_status.isAnyBusy())
        return;
    const PipelineKey key = entries.size() == 1 ? entries.constFirst().key : PipelineKey();
    QAction *stop = add(m_menu.get(), "stop", tr("Stop"), this, [this, key] { Q_EMIT stopAsked(key); });
    stop->setEnabled(std::any_of(entries.cbegin(), entries.cend(), [](const TrayStatus::Entry &entry) {
        return entry.busy && !entry.stopping;
    }));
}

void TrayMenu::addPause()
{
    if (m_status.entries.isEmpty())
        return;
    if (m_status.paused) {
        add(m_menu.get(), "resume", tr("Resume"), this, [this] { Q_EMIT resumeAsked(); });
        return;
    }
    QMenu *submenu = m_menu->addMenu(tr("Pause syncing"));
    submenu->setObjectName(QStringLiteral("pauseMenu"));
    const auto pause = [this](PauseLength length) { return [this, length] { Q_EMIT pauseAsked(length); }; };
    add(submenu, "pauseOneHour", tr("1 hour"), this, pause(PauseLength::OneHour));
    add(submenu, "pauseUntilTomorrow", tr("Until tomorrow"), this, pause(PauseLength::UntilTomorrow));
    add(submenu, "pauseUntilResumed", tr("Until I resume"), this, pause(PauseLength::UntilResumed));
}

} // namespace kitesync
