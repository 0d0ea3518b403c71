// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/process/logfile.h"

#include "sync/domain/log.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <vector>

using namespace kitesync;

class TestLogFile final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_before = qInstallMessageHandler(nullptr);
        logfile::install();
    }
    void cleanup()
    {
        logfile::close();
        qInstallMessageHandler(m_before);
    }

    void messagesBeforeOpeningAreDropped()
    {
        qCInfo(logApp) << "early";
        QVERIFY(logfile::open(m_folder->path()));
        qCInfo(logApp) << "late";
        QVERIFY(!content().contains("early"));
        QVERIFY(content().contains("kitesync.app: late\n"));
    }

    void aFolderThatIsNotThere()
    {
        QVERIFY(!logfile::open(m_folder->filePath(QStringLiteral("missing"))));
        qCInfo(logApp) << "goes nowhere";
    }

    void theFileIsForItsOwnerOnly()
    {
        QVERIFY(logfile::open(m_folder->path()));
        QCOMPARE(QFile::permissions(path())
                     & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }

    void secretsAreMasked()
    {
        logfile::mask(Secret("canary+/=1"));
        logfile::mask(Secret("abc")); // too short to be a secret: would eat ordinary words
        QVERIFY(logfile::open(m_folder->path()));
        qCWarning(logApp) << "it is canary+/=1 and canary%2B%2F%3D1, abc";
        QVERIFY(!content().contains("canary"));
        QVERIFY(content().contains("abc"));
    }

    void aMessageIsOneEntry()
    {
        QVERIFY(logfile::open(m_folder->path()));
        qCInfo(logApp).noquote() << "one\ntwo";
        QVERIFY(content().contains("one\n  two\n"));
    }

    void rotation()
    {
        QVERIFY(logfile::open(m_folder->path(), 2000));
        for (int i = 0; i < 200; ++i)
            qCInfo(logApp) << "message number" << i;
        const QStringList files = QDir(m_folder->path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, (QStringList{QStringLiteral("kitesync.log"), QStringLiteral("kitesync.log.1"),
                                     QStringLiteral("kitesync.log.2"), QStringLiteral("kitesync.log.3")}));
        for (const QString &file : files)
            QVERIFY(QFile(m_folder->filePath(file)).size() < 2200);
        qCInfo(logApp) << "the last one";
        QVERIFY(content().contains("the last one"));
    }

    void linesOfManyThreadsStayWhole()
    {
        QVERIFY(logfile::open(m_folder->path(), 20'000));
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([] {
                for (int i = 0; i < 300; ++i)
                    qCInfo(logEngine) << "begin" << i << "end";
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const QString &file : QDir(m_folder->path()).entryList(QDir::Files)) {
            QFile log(m_folder->filePath(file));
            QVERIFY(log.open(QIODevice::ReadOnly));
            for (const QByteArray &line : log.readAll().split('\n'))
                QVERIFY2(line.isEmpty() || (line.contains("begin") && line.endsWith("end")), line.constData());
        }
    }

private:
    QString path() const { return m_folder->filePath(QStringLiteral("kitesync.log")); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QtMessageHandler m_before = nullptr;
};

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
