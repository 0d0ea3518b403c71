// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/log/logmodel.h"

#include "models/words/language.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>
#include <QTest>

using namespace kitesync;

namespace {

class LogFolder
{
public:
    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("kitesync.log")); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    void write(const QByteArray &text) const
    {
        QFile file(path());
        if (!file.open(QIODevice::Append) || file.write(text) != text.size())
            qFatal("not written");
    }
    void message(char letter, int number) const
    {
        write("2026-09-01T12:00:00.000Z " + QByteArray(1, letter) + " 42 kitesync.engine: message "
              + QByteArray::number(number) + '\n');
    }
    void rotate() const { QFile::rename(path(), path() + QStringLiteral(".1")); }

private:
    QTemporaryDir m_folder;
};

QString messageAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, LogModel::Message).data().toString();
}

} // namespace

class TestLogModel final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void parses()
    {
        const LogLine line = LogTail::parse("2026-09-01T12:00:00.123Z W 42 kitesync.api: it is: late");
        QCOMPARE(line.time, QDateTime(QDate(2026, 9, 1), QTime(12, 0, 0, 123), Qt::UTC));
        QCOMPARE(line.level, LogLevel::Problems);
        QCOMPARE(line.process, QStringLiteral("42"));
        QCOMPARE(line.category, QStringLiteral("kitesync.api"));
        QCOMPARE(line.message, QStringLiteral("it is: late"));
        QCOMPARE(LogTail::parse("something else").message, QStringLiteral("something else"));
        QVERIFY(!LogTail::parse("").time.isValid());
    }

    void follows()
    {
        const LogFolder folder;
        LogModel model(folder.folder());
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setActive(true); // before there is a file
        folder.message('I', 1);
        QTRY_COMPARE(model.rowCount(), 1);
        folder.write("2026-09-01T12:00:00.000Z I 42 a: first\n  second\nhalf a");
        QTRY_COMPARE(model.rowCount(), 2);
        QCOMPARE(messageAt(model, 1), QStringLiteral("first second"));
        QVERIFY(model.lineText(1).endsWith(QStringLiteral("first\nsecond")));
        folder.write(" line\n");
        QTRY_COMPARE(model.rowCount(), 3);
        QCOMPARE(messageAt(model, 2), QStringLiteral("half a line"));
        model.setActive(false);
        folder.message('I', 9);
        QTest::qWait(1200);
        QCOMPARE(model.rowCount(), 3);
    }

    void goesAlongWithRotation()
    {
        const LogFolder folder;
        for (int i = 0; i < 10; ++i)
            folder.message('I', i);
        LogModel model(folder.folder());
        model.setActive(true);
        QTRY_COMPARE(model.rowCount(), 10);
        folder.message('I', 10); // the last words of the old file
        folder.rotate();
        folder.message('I', 11);
        QTRY_COMPARE(model.rowCount(), 12);
        QCOMPARE(messageAt(model, 10), QStringLiteral("message 10"));
        QCOMPARE(messageAt(model, 11), QStringLiteral("message 11"));
    }

    void readsOnlyTheEndOfALongFile()
    {
        const LogFolder folder;
        QByteArray text;
        for (int i = 0; i < 40000; ++i)
            text += "2026-09-01T12:00:00.000Z I 42 kitesync.engine: message " + QByteArray::number(i) + '\n';
        folder.write(text);
        LogModel model(folder.folder());
        model.setActive(true);
        QTRY_VERIFY(model.rowCount() > 10000
                    && messageAt(model, model.rowCount() - 1) == QStringLiteral("message 39999"));
        QVERIFY(model.rowCount() <= LogModel::mostLines);
        QVERIFY(messageAt(model, 0).startsWith(QStringLiteral("message "))); // no half line
    }

    void filters()
    {
        const LogFolder folder;
        folder.message('D', 1);
        folder.message('I', 2);
        folder.message('W', 3);
        folder.message('E', 4);
        LogModel model(folder.folder());
        LogFilter filter(model);
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setActive(true);
        QTRY_COMPARE(filter.rowCount(), 3);
        filter.setLevel(LogLevel::Problems);
        QCOMPARE(filter.rowCount(), 2);
        filter.setLevel(LogLevel::Detail);
        QCOMPARE(filter.rowCount(), 4);
        filter.setText(QStringLiteral("MESSAGE 3"));
        QCOMPARE(filter.rowCount(), 1);
        QCOMPARE(filter.text(),
                 QByteArray("2026-09-01T12:00:00.000Z Problem 42 kitesync.engine: message 3\n"));
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
