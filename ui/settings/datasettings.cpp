// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/datasettings.h"

#include "models/settings/settings.h"
#include "ui/settings/rows.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

namespace kitesync {

namespace {

QSpinBox *numberBox(QWidget *parent, const char *name, int least, int most)
{
    auto *box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setRange(least, most);
    box->setGroupSeparatorShown(true);
    // While a number is typed, its first digits would throw history away.
    box->setKeyboardTracking(false);
    return box;
}

} // namespace

DataSettings::DataSettings(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_runs(numberBox(this, "keepRuns", Settings::leastRuns, Settings::mostRuns))
    , m_days(numberBox(this, "keepDays", Settings::leastDays, Settings::mostDays))
    , m_folder(new QLineEdit(this))
{
    QFormLayout *form = formOn(this);
    form->addRow(tr("&Runs to keep for each pipeline:"), m_runs);
    form->addRow(tr("Keep runs for so many da&ys:"), m_days);
    form->addRow(QString(), hint(m_days, tr("What is older, or beyond that number, leaves the history. "
                                            "The copied data is never touched.")));
    m_folder->setObjectName(QStringLiteral("dataFolder"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    auto *browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browseFolder"));
    auto *folder = new QHBoxLayout;
    folder->addWidget(m_folder, 1);
    folder->addWidget(browse);
    auto *label = new QLabel(tr("&Folder for new databases:"), this);
    label->setBuddy(m_folder);
    form->addRow(label, folder);
    read();
    connect(m_runs, &QSpinBox::valueChanged, this, &DataSettings::takeRetention);
    connect(m_days, &QSpinBox::valueChanged, this, &DataSettings::takeRetention);
    connect(browse, &QPushButton::clicked, this, &DataSettings::chooseFolder);
    connect(m_folder, &QLineEdit::editingFinished, this, [this] {
        m_settings.setDataFolder(QDir::fromNativeSeparators(m_folder->text().trimmed()));
        read();
    });
}

void DataSettings::read()
{
    const QSignalBlocker runs(m_runs);
    const QSignalBlocker days(m_days);
    const Settings::Retention retention = m_settings.retention();
    m_runs->setValue(retention.runs);
    m_days->setValue(retention.days);
    m_folder->setText(QDir::toNativeSeparators(m_settings.dataFolder()));
}

void DataSettings::takeRetention()
{
    m_settings.setRetention({m_runs->value(), m_days->value()});
}

void DataSettings::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose a folder for new databases"), m_settings.dataFolder());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        m_settings.setDataFolder(path);
        read();
    });
    dialog->open();
}

} // namespace kitesync
