// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/errorwords.h"

#include "models/words/errortable.h"
#include "models/words/language.h"
#include "models/words/timewords.h"

#include <QMetaEnum>
#include <QScopeGuard>
#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace kitesync;
using namespace std::chrono_literals;

namespace {

QList<ErrorKind> allKinds()
{
    const auto kinds = QMetaEnum::fromType<ErrorKind>();
    QList<ErrorKind> list;
    for (int i = 0; i < kinds.keyCount(); ++i)
        list.append(static_cast<ErrorKind>(kinds.value(i)));
    return list;
}

QString nameOf(ErrorKind kind)
{
    return QString::fromLatin1(QMetaEnum::fromType<ErrorKind>().valueToKey(static_cast<int>(kind)));
}

Error sample(ErrorKind kind)
{
    return Error{kind,
                 QStringLiteral("builds"),
                 QStringLiteral("The other side's words."),
                 QStringLiteral("the-subject"),
                 0,
                 {}};
}

QString text(const char *utf8)
{
    return QString::fromUtf8(utf8);
}

void addColumns()
{
    QTest::addColumn<Error>("error");
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<QString>("said");
}

void row(const char *name, const Error &error, const char *id, const char *sentence, const char *said = "")
{
    QTest::newRow(name) << error << QString::fromLatin1(id) << text(sentence) << text(said);
}

} // namespace

class TestErrorWords final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installLanguage(); }

    void everyKindHasItsLine()
    {
        for (const ErrorKind kind : allKinds()) {
            int lines = 0;
            for (const auto table : {apiErrorLines(), ownErrorLines()}) {
                for (const ErrorLine &line : table)
                    lines += line.kind == kind ? 1 : 0;
            }
            QVERIFY2(lines == 1, qPrintable(nameOf(kind)));
        }
        QCOMPARE(apiErrorLines().size() + ownErrorLines().size(), static_cast<std::size_t>(allKinds().size()));
    }

    void textsAreCompleteAndDistinct()
    {
        QSet<QString> titles;
        for (const ErrorKind kind : allKinds()) {
            for (const Error &error : {sample(kind), Error{kind, {}, {}, {}, 0, {}}}) {
                const ErrorText text = ErrorWords::text(error);
                const QByteArray name = nameOf(kind).toLatin1();
                for (const QString &sentence : {text.title, text.body, text.nextStep}) {
                    QVERIFY2(sentence.size() >= 10 || sentence == error.detail, name.constData());
                    QVERIFY2(sentence.endsWith(QLatin1Char('.')) || sentence == error.detail,
                             qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QLatin1Char('{')) && !sentence.contains(QLatin1Char('}')),
                             qPrintable(sentence));
                    QVERIFY2(!sentence.contains(QLatin1String("  ")) && !sentence.contains(QLatin1String("“”")),
                             qPrintable(sentence));
                    QVERIFY2(sentence.front().isUpper() || sentence.front() == QChar(0x201C)
                                 || sentence == error.detail || sentence.startsWith(error.subject),
                             qPrintable(sentence));
                }
                QVERIFY2(text.id.startsWith(QLatin1String("E-")), name.constData());
            }
            const QString title = ErrorWords::text(sample(kind)).title;
            QVERIFY2(!titles.contains(title), qPrintable(title));
            titles.insert(title);
        }
    }

    void noForbiddenWords()
    {
        for (const ErrorKind kind : allKinds()) {
            const ErrorText text = ErrorWords::text(sample(kind));
            const QString all = QStringList{text.title, text.body, text.nextStep}.join(QLatin1Char(' '));
            QVERIFY2(!all.contains(QLatin1String("unknown"), Qt::CaseInsensitive), qPrintable(all));
            QVERIFY2(!all.contains(QLatin1String("::")) && !all.contains(QLatin1String("QNetwork")),
                     qPrintable(all));
            QVERIFY2(!all.contains(QLatin1String("exit code"), Qt::CaseInsensitive), qPrintable(all));
            QVERIFY2(!all.contains(QLatin1String("exception"), Qt::CaseInsensitive), qPrintable(all));
            // Neither the enumerator's own name nor an HTTP number begins a text.
            QVERIFY2(!all.contains(nameOf(kind)) || kind == ErrorKind::Offline || kind == ErrorKind::Forbidden,
                     qPrintable(all));
            QVERIFY2(!text.title.front().isDigit(), qPrintable(all));
        }
    }

    void theOtherSideIsQuoted()
    {
        for (const auto table : {apiErrorLines(), ownErrorLines()}) {
            for (const ErrorLine &line : table) {
                const ErrorText text = ErrorWords::text(sample(line.kind));
                const QString expected = QStringLiteral("The other side's words.");
                if (line.speaker == Speaker::Nobody)
                    QVERIFY(text.said.isEmpty());
                else
                    QVERIFY2(text.said.contains(QChar(0x201C) + expected + QChar(0x201D)),
                             qPrintable(text.said));
            }
        }
    }

    void catalogue_data()
    {
        addColumns();
        row("token", {ErrorKind::TokenRefused, {}, text("Authentication required."), {}, 401, {}}, "E-A1",
            "Buildkite did not accept the token. It may be wrong, expired or revoked.",
            "Buildkite said: “Authentication required.” (401)");
        row("scope", {ErrorKind::ScopeMissing, {}, {}, text("read_builds"), 403, {}}, "E-A2",
            "The token may not read builds and jobs. It lacks the scope read_builds.");
        row("slug", {ErrorKind::OrganizationNotFound, {}, {}, text("acme"), 404, {}}, "E-A5",
            "Organization “acme” was not found. It does not exist under this name, or the token was not "
            "given access to it.");
        row("host", {ErrorKind::HostNotFound, {}, {}, text("api.example"), 0, {}}, "E-N2",
            "The address api.example could not be found. No name server knows it.");
        row("server", {ErrorKind::ServerTrouble, {}, {}, {}, 503, {}}, "E-S1",
            "Buildkite has a problem (503). Trying again several times did not help.");
        row("file", {ErrorKind::DestinationReadOnly, text("/data/a.sqlite"), {}, {}, 0, {}}, "E-D2",
            "“/data/a.sqlite” cannot be written. The file, its folder or the drive is read-only for you.");
        row("database",
            {ErrorKind::DestinationMissing, text("/data/a.sqlite"), {}, text("/data/a.sqlite"), 0, {}}, "E-D5",
            "“/data/a.sqlite” is not there any more. The file or its folder was moved, renamed or deleted.");
        row("tables", {ErrorKind::DestinationMissing, text("/data/a.sqlite"), text("none"), {}, 0, {}}, "E-D5",
            "The tables of this pipeline are not in “/data/a.sqlite” any more. It was emptied, or another "
            "database is in its place.");
        const QString since = TimeWords::exact(QDateTime({2026, 9, 1}, {12, 0}, Qt::UTC));
        row("running",
            {ErrorKind::AlreadyRunning, {}, {}, text("process 12 on kite since 2026-09-01T12:00:00.000Z"), 0, {}},
            "E-X2",
            qUtf8Printable(
                text("This pipeline is already syncing. It is held by process 12 on kite (since %1).")
                    .arg(since)));
        row("running somewhere", {ErrorKind::AlreadyRunning, {}, {}, text("another process"), 0, {}}, "E-X2",
            "This pipeline is already syncing. It was started here or by another Kitesync.");
        row("no name of a host", {ErrorKind::TimedOut, {}, {}, {}, 0, {}}, "E-N4",
            "The server did not answer in time. The network or the server is too slow at the moment.");
        row("an option", {ErrorKind::InvalidValue, {}, text("It is empty."), text("table-prefix"), 0, {}},
            "E-V1", "The value of “Table prefix” cannot be used. It is empty.");
        row("no file", {ErrorKind::StoreFailed, {}, {}, text("newer"), 0, {}}, "E-X5",
            "Kitesync's own settings could not be read or written. They were written by a newer version.");
        row("braces in facts", {ErrorKind::UnknownPipeline, {}, {}, text("{detail} %1"), 0, {}}, "E-V3",
            "There is no pipeline called “{detail} %1”. Perhaps it was removed, or its name is spelled "
            "another way.");
        row("value", {ErrorKind::InvalidValue, {}, text("It is empty."), text("--name"), 0, {}}, "E-V1",
            "The value of “--name” cannot be used. It is empty.");
        row("reason in passing",
            {ErrorKind::InvalidValue, {}, text("no such kind"), text("destination"), 0, {}}, "E-V1",
            "The value of “Destination” cannot be used. No such kind.");
        row("field", {ErrorKind::InvalidValue, {}, text("It is empty."), text("api_url"), 0, {}}, "E-V1",
            "The value of “API address” cannot be used. It is empty.");
        row("store", {ErrorKind::StoreFailed, text("/d/k.sqlite"), {}, text("newer"), 0, {}}, "E-X5",
            "Kitesync's own settings could not be read or written. They were written by a newer version. "
            "The file is “/d/k.sqlite”.");
    }
    void catalogue()
    {
        QFETCH(const Error, error);
        const ErrorText text = ErrorWords::text(error);
        QTEST(text.id, "id");
        QTEST(text.sentence(), "sentence");
        QTEST(text.said, "said");
    }

    void ownReasons_data()
    {
        addColumns();
        row("a reason of ours",
            Error{.kind = ErrorKind::InvalidValue, .subject = text("name")}.because("it is empty"), "E-V1",
            "The value of “Pipeline name” cannot be used. It is empty.");
        row("a reason that ends with a quotation",
            Error{.kind = ErrorKind::InvalidValue, .subject = text("organization")}.because(
                {"Use “%1”", {text("acme")}}),
            "E-V1", "The value of “Organization slug” cannot be used. Use “acme”.");
        row("a reason that nobody else said",
            Error{.kind = ErrorKind::DestinationMissing, .subject = text("/data")}.because(
                "the folder does not exist"),
            "E-D5", "“/data” is not there any more. The file or its folder was moved, renamed or deleted.",
            "More exactly: the folder does not exist.");
        row("a reason and a number",
            Error{.kind = ErrorKind::BadAnswer, .status = 200}.because("the answer is empty"), "E-S2",
            "Buildkite sent an answer this version does not understand. Nothing was lost: what was copied "
            "before "
            "is safe.",
            "More exactly: the answer is empty.");
        row("a reason within a sentence",
            Error{.kind = ErrorKind::CountsDisagree}.because({"read %1", {text("7")}}), "E-X6",
            "The sync was ended because its counts do not add up. Records read are not the sum of those "
            "written, "
            "unchanged and rejected (read 7): a mistake in Kitesync.");
    }
    void ownReasons() { catalogue(); }

    /// Each test before has seen them in English: the same errors, in the language of the one who reads them.
    void ownReasonsAreTranslated()
    {
        QTranslator german;
        QVERIFY(german.load(QStringLiteral(":/i18n/kitesync_de.qm")));
        QVERIFY(QCoreApplication::installTranslator(&german));
        const auto back = qScopeGuard([&german] { QCoreApplication::removeTranslator(&german); });
        const Error missing
            = Error{.kind = ErrorKind::DestinationMissing}.because("the folder does not exist");
        QCOMPARE(ErrorWords::text(missing).said, QStringLiteral("Genauer: Der Ordner existiert nicht."));
        QCOMPARE(missing.detail, QStringLiteral("the folder does not exist"));
        const Error invalid
            = invalidValue(QStringLiteral("organization"), {}, {"Use “%1”", {QStringLiteral("%1")}});
        QCOMPARE(ErrorWords::text(invalid).body, QStringLiteral("Verwenden Sie „%1“."));
        // A sentence of another version has no translation here.
        const Error strange = missing.because({"the %1 is lost", {QStringLiteral("x")}});
        QCOMPARE(ErrorWords::exactly(strange), QStringLiteral("the x is lost"));
        // What others said stays theirs.
        QVERIFY(ErrorWords::text(sample(ErrorKind::DestinationFailed))
                    .said.endsWith(QStringLiteral("„The other side's words.“")));
    }

    void factsStayHarmless()
    {
        const Error error = Error{.kind = ErrorKind::DestinationFailed}.because(
            {"“%1” and %2",
             {QStringLiteral("a\x1b[2Jb\nc") + QString(100'000, u'x'), QStringLiteral("the end")}});
        const QString said = ErrorWords::text(error).said;
        QVERIFY2(said.startsWith(QStringLiteral("More exactly: “a [2Jb cxx")), qPrintable(said));
        QVERIFY2(said.size() < 400 && said.endsWith(QStringLiteral("” and the end.")), qPrintable(said));
    }

    void aWrongClockIsSaidFirst()
    {
        Error error{.kind = ErrorKind::TokenRefused, .detail = QStringLiteral("Unauthorized"), .status = 401};
        error.clockAhead = -(12min + 20s);
        ErrorText text = ErrorWords::text(error);
        QCOMPARE(text.id, QStringLiteral("E-N8"));
        QCOMPARE(text.sentence(),
                 QStringLiteral("This computer's clock is wrong by 12 min. That may be why Buildkite did "
                                "not accept the token."));
        QVERIFY(text.nextStep.contains(QLatin1String("replace it")));
        QVERIFY(text.said.contains(QLatin1String("Unauthorized")));
        error.kind = ErrorKind::TlsFailed;
        error.clockAhead = 100h;
        text = ErrorWords::text(error);
        QCOMPARE(text.title, QStringLiteral("This computer's clock is wrong by 4 d 4 h."));
        QVERIFY(text.body.contains(QLatin1String("not trusted")));
        QVERIFY(!text.nextStep.contains(QLatin1String("token")));
        error.clockAhead = 0s;
        QCOMPARE(ErrorWords::text(error).id, QStringLiteral("E-N5"));
    }

    void anExpiryIsSaidWithItsDay()
    {
        const QDateTime noon(QDate(2027, 1, 3), QTime(12, 0), Qt::LocalTime);
        QCOMPARE(ErrorWords::tokenExpires(noon.toUTC()),
                 QStringLiteral("The token expires on 3 Jan 2027. Syncs stop then."));
    }

    void hostileWordsStayOneHarmlessLine()
    {
        Error error = sample(ErrorKind::DestinationFailed);
        error.detail = QStringLiteral("a\x1b[2Jb\nc\u202Ed\r\n\te") + QString(100'000, QLatin1Char('x'));
        const QString said = ErrorWords::text(error).said;
        QVERIFY(said.size() < 400);
        QVERIFY(said.contains(QLatin1String("a [2Jb c d e")));
        for (const QChar character : said)
            QVERIFY(character.isPrint());
    }
};

QTEST_GUILESS_MAIN(TestErrorWords)
#include "tst_errorwords.moc"
