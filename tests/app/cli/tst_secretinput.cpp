// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/terminal/secretinput.h"

#include <QTest>

#include <thread>
#include <unistd.h>

using namespace kitesync;
using namespace kitesync::cli;

class TestSecretInput final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void linesComeOneByOne()
    {
        Pipe pipe("first token\r\nsecond\n\nlast");
        SecretInput input(pipe.reader());
        QVERIFY(!input.isTerminal());
        QCOMPARE(input.readLine({})->reveal(), QByteArray("first token"));
        QCOMPARE(input.readLine({})->reveal(), QByteArray("second"));
        QCOMPARE(input.readLine({})->reveal(), QByteArray());
        QCOMPARE(input.readLine({})->reveal(), QByteArray("last"));
        QCOMPARE(input.readLine({})->reveal(), QByteArray());
    }

    void endlessLineIsRefused()
    {
        Pipe pipe(QByteArray(100'000, 'x'));
        const Result<Secret> line = SecretInput(pipe.reader()).readLine({});
        QVERIFY(!line.ok());
        QCOMPARE(line.error().kind, ErrorKind::InvalidValue);
        QVERIFY(!line.error().detail.contains(QLatin1Char('x')));
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("given");
        QTest::addColumn<QByteArray>("token"); // empty: refused
        QTest::newRow("plain") << QByteArray("bkua_1") << QByteArray("bkua_1");
        QTest::newRow("old form") << QByteArray("0123abc") << QByteArray("0123abc");
        QTest::newRow("white space around") << QByteArray(" \tbkua_1\r\n") << QByteArray("bkua_1");
        QTest::newRow("empty") << QByteArray() << QByteArray();
        QTest::newRow("blank") << QByteArray("  \n") << QByteArray();
        QTest::newRow("space inside") << QByteArray("bkua_ 1") << QByteArray();
        QTest::newRow("line inside") << QByteArray("bkua_\n1") << QByteArray();
        QTest::newRow("control") << QByteArray("bkua_\x01") << QByteArray();
        QTest::newRow("not ASCII") << QByteArray("bkua_\xc3\xa9") << QByteArray();
    }
    void tokens()
    {
        QFETCH(const QByteArray, given);
        QFETCH(const QByteArray, token);
        const Result<Secret> checked = checkedToken(Secret(given));
        QCOMPARE(checked.ok(), !token.isEmpty());
        if (checked)
            QCOMPARE(checked->reveal(), token);
        else
            QVERIFY(!checked.error().detail.contains(QLatin1String("bkua_")));
    }

private:
    /// A pipe that a thread fills, because it may hold less than is written.
    class Pipe
    {
    public:
        explicit Pipe(const QByteArray &content)
        {
            if (pipe(m_ends) != 0)
                qFatal("no pipe");
            m_writer = std::thread([end = m_ends[1], content] {
                qsizetype done = 0;
                while (done < content.size()) {
                    const ssize_t written = ::write(end, content.constData() + done,
                                                    static_cast<std::size_t>(content.size() - done));
                    if (written <= 0)
                        break;
                    done += written;
                }
                ::close(end);
            });
        }
        ~Pipe()
        {
            char rest[4096];
            while (::read(m_ends[0], rest, sizeof rest) > 0)
                continue;
            m_writer.join();
            ::close(m_ends[0]);
        }
        Q_DISABLE_COPY_MOVE(Pipe)
        [[nodiscard]] int reader() const { return m_ends[0]; }

    private:
        int m_ends[2] = {-1, -1};
        std::thread m_writer;
    };
};

QTEST_GUILESS_MAIN(TestSecretInput)
#include "tst_secretinput.moc"
