// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/supportsaving.h"

#include "models/support/supportfile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace kitesync {

namespace {

using namespace std::chrono_literals;

constexpr auto quickEnough = 500ms; ///< what ends sooner needs no sign of life

struct SupportWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::SupportSaving)
};

QMessageBox *makeBox(QWidget *parent, QMessageBox::Icon icon, const QString &title, const QString &text)
{
    auto *const box = new QMessageBox(icon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    return box;
}

void tellSaved(QWidget *parent, const QString &path)
{
    QMessageBox *const box = makeBox(parent, QMessageBox::Information, SupportWords::tr("Support file"),
                                     SupportWords::tr("The support file was saved."));
    box->setObjectName(QStringLiteral("supportSaved"));
    box->setInformativeText(
        SupportWords::tr("It holds no token and no password. Look through it before you send it.\n\n%1")
            .arg(QDir::toNativeSeparators(path)));
    QPushButton *const folder = box->addButton(SupportWords::tr("Open &folder"), QMessageBox::ActionRole);
    folder->setObjectName(QStringLiteral("supportFolder"));
    box->setDefaultButton(box->addButton(QMessageBox::Ok));
    box->setEscapeButton(QMessageBox::Ok);
    QObject::connect(folder, &QPushButton::clicked, box, [path] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath()));
    });
    box->open();
}

QString reason(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::DestinationMissing:
        return SupportWords::tr("The folder is not there any more.");
    case ErrorKind::DestinationFull:
        return SupportWords::tr("There is no space left on the drive.");
    case ErrorKind::DestinationReadOnly:
        return SupportWords::tr("The file or its folder is read-only for you.");
    default:
        return SupportWords::tr("Writing failed.");
    }
}

void tellFailed(QWidget *parent, SupportFile &file, const Error &error)
{
    QMessageBox *const box
        = makeBox(parent, QMessageBox::Warning, SupportWords::tr("Support file"),
                  SupportWords::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(error.place)));
    box->setObjectName(QStringLiteral("supportFailed"));
    box->setInformativeText(
        SupportWords::tr("%1 Choose another place.\n\nThe system said: %2", "%1: a sentence")
            .arg(reason(error), error.detail));
    QPushButton *const again
        = box->addButton(SupportWords::tr("&Choose another place…"), QMessageBox::AcceptRole);
    again->setObjectName(QStringLiteral("supportAgain"));
    box->setEscapeButton(box->addButton(QMessageBox::Cancel));
    box->setDefaultButton(again);
    QObject::connect(again, &QPushButton::clicked, parent, [parent, &file] { saveSupportFile(parent, file); });
    box->open();
}

void save(QWidget *parent, SupportFile &file, const QString &path)
{
    // Only a large log on a slow drive lets it be seen.
    auto *const busy
        = new QProgressDialog(SupportWords::tr("Creating the support file…"), QString(), 0, 0, parent);
    busy->setObjectName(QStringLiteral("supportBusy"));
    busy->setWindowTitle(SupportWords::tr("Support file"));
    busy->setAutoReset(false);
    busy->setAutoClose(false);
    QTimer::singleShot(quickEnough, busy, &QWidget::show);
    file.write(path, busy, [parent, busy, &file, path](const Status &written) {
        delete busy;
        if (written)
            tellSaved(parent, path);
        else
            tellFailed(parent, file, written.error());
    });
}

} // namespace

void saveSupportFile(QWidget *parent, SupportFile &file)
{
    for (const char *name : {"supportAsk", "supportBusy"}) {
        if (auto *const open = parent->findChild<QDialog *>(QLatin1String(name), Qt::FindDirectChildrenOnly)) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(parent, SupportWords::tr("Create support file"), folder);
    dialog->setObjectName(QStringLiteral("supportAsk"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(SupportWords::tr("Zip file (*.zip)"));
    dialog->setDefaultSuffix(QStringLiteral("zip"));
    dialog->selectFile(SupportFile::standardName(QDate::currentDate()));
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, &file](const QString &path) { save(parent, file, path); });
    dialog->open();
}

} // namespace kitesync
