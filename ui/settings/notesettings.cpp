// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/notesettings.h"

#include "models/settings/settings.h"
#include "ui/settings/rows.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace kitesync {

NoteSettings::NoteSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_problems(new QCheckBox(tr("&Problems: a sync failed, or needs you"), this))
    , m_everySync(new QCheckBox(tr("&Every finished sync that brought something new"), this))
    , m_firstSync(new QCheckBox(tr("The &first sync of a new pipeline is finished"), this))
{
    m_problems->setObjectName(QStringLiteral("problems"));
    m_everySync->setObjectName(QStringLiteral("everySync"));
    m_firstSync->setObjectName(QStringLiteral("firstSync"));
    QFormLayout *form = formOn(this);
    auto *head = new QLabel(tr("Show a notification for:"), this);
    form->addRow(head);
    for (QCheckBox *box : {m_problems, m_everySync, m_firstSync})
        form->addRow(box);
    form->addRow(
        hint(m_problems, tr("Quiet hours and sounds are set in your desktop's own notification settings.")));
    read();
    connect(m_problems, &QCheckBox::toggled, &settings, &Settings::setNotifiesProblems);
    connect(m_everySync, &QCheckBox::toggled, &settings, &Settings::setNotifiesEverySync);
    connect(m_firstSync, &QCheckBox::toggled, &settings, &Settings::setNotifiesFirstSync);
}

void NoteSettings::read()
{
    const QSignalBlocker problems(m_problems);
    const QSignalBlocker everySync(m_everySync);
    const QSignalBlocker firstSync(m_firstSync);
    m_problems->setChecked(m_settings.notifiesProblems());
    m_everySync->setChecked(m_settings.notifiesEverySync());
    m_firstSync->setChecked(m_settings.notifiesFirstSync());
}

} // namespace kitesync
