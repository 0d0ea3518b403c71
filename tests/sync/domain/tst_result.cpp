// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/result.h"

#include <QTest>

#include <memory>

using namespace kitesync;

namespace {

Error someError()
{
    return Error{ErrorKind::TooDeep, QStringLiteral("builds"), QStringLiteral("words"), {}};
}

} // namespace

class TestResult : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void holdsAValue();
    void holdsAnError();
    void valueMayBeAnErrorToo();
    void movesWhatCannotBeCopied();
    void status();
    void errorsCompare();
};

void TestResult::holdsAValue()
{
    Result<QString> result(QStringLiteral("a"));
    QVERIFY(result.ok());
    QVERIFY(bool(result));
    QCOMPARE(result.value(), QStringLiteral("a"));
    QCOMPARE(*result, QStringLiteral("a"));
    QCOMPARE(result->size(), 1);
    result.value() += QLatin1Char('b');
    QCOMPARE(*result, QStringLiteral("ab"));
}

void TestResult::holdsAnError()
{
    const Result<int> result(someError());
    QVERIFY(!result.ok());
    QVERIFY(!result);
    QCOMPARE(result.error(), someError());
    const Result<int> copy = result;
    QCOMPARE(copy.error().kind, ErrorKind::TooDeep);
}

void TestResult::valueMayBeAnErrorToo()
{
    const Result<std::optional<Error>> found{std::optional<Error>(someError())};
    QVERIFY(found.ok());
    QCOMPARE(**found, someError());
}

void TestResult::movesWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(7));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 7);
}

void TestResult::status()
{
    QVERIFY(Status().ok());
    const Status failed(someError());
    QVERIFY(!failed);
    QCOMPARE(failed.error().place, QStringLiteral("builds"));
}

void TestResult::errorsCompare()
{
    Error error = someError();
    QCOMPARE(error, someError());
    error.status = 400;
    QVERIFY(!(error == someError()));
}

QTEST_GUILESS_MAIN(TestResult)
#include "tst_result.moc"
