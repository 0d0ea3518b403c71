// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/exitcode.h"

#include <QMetaEnum>
#include <QTest>

using namespace kitesync;
using cli::ExitCode;
using cli::exitCodeOf;

class TestExitCode final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    // cli.md: 3 token or scope · 4 source · 5 destination · 6 cancelled · 8 held · 9 keychain · 2 usage · 1 unexpected.
    void kinds_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("code");
        const auto kinds = QMetaEnum::fromType<ErrorKind>();
        const QHash<QString, int> exceptions{{QStringLiteral("TokenRefused"), 3},
                                             {QStringLiteral("ScopeMissing"), 3},
                                             {QStringLiteral("Forbidden"), 3},
                                             {QStringLiteral("AddressRefused"), 3},
                                             {QStringLiteral("OrganizationNotFound"), 3},
                                             {QStringLiteral("SecretMissing"), 9},
                                             {QStringLiteral("Cancelled"), 6},
                                             {QStringLiteral("AlreadyRunning"), 8},
                                             {QStringLiteral("InvalidValue"), 2},
                                             {QStringLiteral("NameTaken"), 2},
                                             {QStringLiteral("UnknownPipeline"), 2},
                                             {QStringLiteral("StoreFailed"), 1},
                                             {QStringLiteral("CountsDisagree"), 1}};
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const QString name = QString::fromLatin1(kinds.key(i));
            const int group = name.startsWith(QLatin1String("Destination")) ? 5
                              : name.startsWith(QLatin1String("Keychain"))  ? 9
                                                                            : 4;
            QTest::newRow(kinds.key(i)) << kinds.value(i) << exceptions.value(name, group);
        }
    }
    void kinds()
    {
        QFETCH(const int, kind);
        QTEST(static_cast<int>(exitCodeOf(static_cast<ErrorKind>(kind))), "code");
    }

    void runs()
    {
        Run run;
        run.outcome = RunOutcome::Succeeded;
        QCOMPARE(exitCodeOf(run), ExitCode::Complete);
        run.problems.append(Error{ErrorKind::ScopeMissing, {}, {}, QStringLiteral("read_agents"), 403, {}});
        QCOMPARE(exitCodeOf(run), ExitCode::Refused);
        run.outcome = RunOutcome::SucceededWithRejects;
        QCOMPARE(exitCodeOf(run), ExitCode::Refused);
        run.of(SourceObject::Builds).rejected = 1;
        QCOMPARE(exitCodeOf(run), ExitCode::Rejects);
        run.problems.clear();
        QCOMPARE(exitCodeOf(run), ExitCode::Rejects);
        run.outcome = RunOutcome::Cancelled;
        QCOMPARE(exitCodeOf(run), ExitCode::Cancelled);
        run.outcome = RunOutcome::Failed;
        QCOMPARE(exitCodeOf(run), ExitCode::Unexpected);
        run.error = Error{ErrorKind::DestinationFull, {}, {}, {}, 0, {}};
        QCOMPARE(exitCodeOf(run), ExitCode::Destination);
        run.outcome = RunOutcome::Skipped;
        run.error = Error{ErrorKind::AlreadyRunning, {}, {}, {}, 0, {}};
        QCOMPARE(exitCodeOf(run), ExitCode::AlreadyRunning);
        run.outcome = RunOutcome::Interrupted;
        QCOMPARE(exitCodeOf(run), ExitCode::Unexpected);
    }
};

QTEST_GUILESS_MAIN(TestExitCode)
#include "tst_exitcode.moc"
