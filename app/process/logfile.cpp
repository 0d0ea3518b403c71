// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/logfile.h"

#include <QByteArray>
#include <QDateTime>
#include <QFile>
#include <QLoggingCategory>

#include <atomic>
#include <cstdio>
#include <fcntl.h>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>
#include <vector>

namespace kitesync::logfile {

namespace {

using Masks = std::vector<QByteArray>;

// A message handler is a plain function that every thread calls, so its state is the process's. Each line is one write to a
// descriptor opened for appending: no lock is needed for lines to stay whole.
std::atomic<int> descriptor{-1};
std::atomic<std::shared_ptr<const Masks>> masks;
std::atomic<bool> rotating{false};
std::atomic<qint64> sizeLimit{rotateAt};
QByteArray path; // written before descriptor, read after it
constexpr int keptFiles = 3;

int openFile()
{
    return ::open(path.constData(), O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
}

bool isSameFile(int fd)
{
    struct stat opened
    {
    };
    struct stat named
    {
    };
    return fstat(fd, &opened) == 0 && stat(path.constData(), &named) == 0 && opened.st_ino == named.st_ino
           && opened.st_dev == named.st_dev;
}

/// Another process may have rotated already: then only the new file is opened.
void rotate(int fd)
{
    if (isSameFile(fd)) {
        for (int number = keptFiles - 1; number >= 1; --number)
            ::rename((path + '.' + QByteArray::number(number)).constData(),
                     (path + '.' + QByteArray::number(number + 1)).constData());
        ::rename(path.constData(), (path + ".1").constData());
    }
    const int fresh = openFile();
    if (fresh >= 0) {
        // The number stays the same, so that threads that are about to write need not know.
        dup3(fresh, fd, O_CLOEXEC);
        ::close(fresh);
    }
}

void rotateIfLarge(int fd)
{
    struct stat file
    {
    };
    if (fstat(fd, &file) != 0 || file.st_size < sizeLimit.load() || rotating.exchange(true))
        return;
    rotate(fd);
    rotating.store(false);
}

char letterOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return 'D';
    case QtInfoMsg:
        return 'I';
    case QtWarningMsg:
        return 'W';
    case QtCriticalMsg:
        return 'E';
    case QtFatalMsg:
        return 'F';
    }
    return '?';
}

void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    QByteArray line = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1();
    line += ' ';
    line += letterOf(type);
    line += ' ';
    line += QByteArray::number(static_cast<qint64>(getpid()));
    line += ' ';
    line += context.category == nullptr ? "default" : context.category;
    line += ": ";
    line += message.toUtf8();
    line = masked(line).replace('\n', "\n  ");
    line += '\n';
    const int fd = descriptor.load();
    if (fd >= 0) {
        [[maybe_unused]] const ssize_t written
            = ::write(fd, line.constData(), static_cast<std::size_t>(line.size()));
        rotateIfLarge(fd);
    }
    if (type == QtFatalMsg)
        std::fwrite(line.constData(), 1, static_cast<std::size_t>(line.size()), stderr);
}

} // namespace

QByteArray masked(QByteArray text)
{
    const std::shared_ptr<const Masks> known = masks.load();
    if (!known)
        return text;
    for (const QByteArray &secret : *known)
        text.replace(secret, "\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2\xe2\x80\xa2");
    return text;
}

void install()
{
    qInstallMessageHandler(handle);
}

bool open(const QString &folder, qint64 rotationSize)
{
    close();
    path = QFile::encodeName(folder + QStringLiteral("/kitesync.log"));
    sizeLimit.store(rotationSize);
    const int fd = openFile();
    if (fd < 0)
        return false;
    descriptor.store(fd);
    rotateIfLarge(fd);
    return true;
}

void close()
{
    const int fd = descriptor.exchange(-1);
    if (fd >= 0)
        ::close(fd);
}

void mask(const Secret &secret)
{
    if (secret.reveal().size() < 4)
        return;
    const std::shared_ptr<const Masks> before = masks.load();
    auto after = std::make_shared<Masks>(before ? *before : Masks());
    for (const QByteArray &form : {secret.reveal(), secret.reveal().toPercentEncoding()}) {
        if (std::find(after->begin(), after->end(), form) == after->end())
            after->push_back(form);
    }
    masks.store(after);
}

} // namespace kitesync::logfile
