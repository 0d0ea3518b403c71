// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/files/savefile.h"

#include "models/files/export.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QRegularExpression>
#include <QStandardPaths>

namespace kitesync {

namespace {

struct SaveWords
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::SaveFile)
};

/// "csv" of "CSV file (*.csv)".
QString suffixOf(const QString &kind)
{
    static const QRegularExpression suffix(QStringLiteral("\\*\\.([a-z0-9]+)"));
    return suffix.match(kind).captured(1);
}

void tell(QWidget *parent, const QString &path, const QString &why)
{
    auto *const box
        = new QMessageBox(QMessageBox::Warning, SaveWords::tr("Not saved"),
                          SaveWords::tr("“%1” could not be written.").arg(QDir::toNativeSeparators(path)),
                          QMessageBox::Ok, parent);
    box->setInformativeText(why);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace

void saveFile(QWidget *parent, const SaveQuestion &question,
              std::function<QByteArray(const QString &path)> content)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *const dialog = new QFileDialog(parent, question.title, folder);
    dialog->setObjectName(QStringLiteral("saveFile"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(question.kinds);
    dialog->setDefaultSuffix(suffixOf(question.kinds.value(0)));
    dialog->selectFile(question.fileName);
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog,
                     [dialog](const QString &kind) { dialog->setDefaultSuffix(suffixOf(kind)); });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [parent, content = std::move(content)](const QString &path) {
                         if (const QString why = writeFile(path, content(path)); !why.isEmpty())
                             tell(parent, path, why);
                     });
    dialog->open();
}

} // namespace kitesync
