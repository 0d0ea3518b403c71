// SPDX-License-Identifier: GPL-3.0-or-later
// The ten questions of resources/docs, asked on a copy of the sample organisation in the database that KITESYNC_TEST_DATABASE
// names. The answers of the documentation are those of this test.
#include "tests/docs/docfile.h"
#include "tests/docs/questions.h"
#include "tests/fakes/testdatabase.h"
#include "tests/story/cli/cliworld.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <cmath>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

/// What a question was answered, as people read it.
struct Answer
{
    QStringList columns;
    QList<QStringList> rows;
};

QString shown(const QVariant &value)
{
    if (value.isNull())
        return {};
    if (value.typeId() != QMetaType::Double)
        return plain(value).toString();
    QString text = QString::number(value.toDouble(), 'f', 3);
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

QString asMarkdown(const QList<QStringList> &rows)
{
    QString text;
    for (const QStringList &row : rows)
        text += QStringLiteral("| %1 |\n").arg(row.join(QLatin1String(" | ")));
    return text;
}

/// Whether a shown number is @p exact, rounded to the decimals that are shown; anything else has to be the same text.
bool isSame(const QString &text, const QJsonValue &exact)
{
    if (exact.isNull() || exact.isString())
        return text == exact.toString();
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    const auto decimals = text.contains(u'.') ? text.section(u'.', 1).size() : 0;
    return isNumber && std::abs(number - exact.toDouble()) <= 0.5 * std::pow(10.0, -double(decimals)) + 1e-6;
}

} // namespace

class TestQuestions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void eachHasAnAnswer();
    void theAnswersAreTheDocumentedOnes();
    void theAnswersAreRight();

private:
    void copySampleOrganization();
    [[nodiscard]] Answer ask(const Question &question);
    [[nodiscard]] QString document() const;

    CliWorld m_world;
    QString m_url;
    OtherConnection m_connection;
    QList<Question> m_questions = Question::all();
    QList<Answer> m_answers;
};

void TestQuestions::copySampleOrganization()
{
    DemoProcess demo(m_world, {QStringLiteral("--builds"), QStringLiteral("5000"),
                               QStringLiteral("--organization-limit"), QStringLiteral("0"),
                               QStringLiteral("--user-limit"), QStringLiteral("0")});
    m_world.setToken(demo.token());
    m_url = QStringLiteral("sqlite:") + m_world.path(QStringLiteral("acme.sqlite"));
    if (!isSqliteUnderTest()) {
        m_url = NewDatabase().url;
        m_world.environment().insert(QStringLiteral("KITESYNC_DESTINATION_PASSWORD"), TestServer::password());
    }
    const QString acme = QStringLiteral("acme");
    CliResult result = m_world.run({QStringLiteral("add"), QStringLiteral("--name"), acme,
                                    QStringLiteral("--organization"), acme, QStringLiteral("--destination"),
                                    m_url, QStringLiteral("--api-url"), demo.url().toString()});
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
    result = m_world.run({QStringLiteral("sync"), acme});
    QVERIFY2(result.exit == 0, qPrintable(result.all()));
}

Answer TestQuestions::ask(const Question &question)
{
    Answer answer;
    QSqlDatabase database = m_connection.database(m_url);
    // As a server is for people.
    if (databaseUnderTest() == QLatin1String("mariadb"))
        database.exec(QStringLiteral("SET sql_mode = DEFAULT"));
    QSqlQuery query(database);
    if (!query.exec(question.sql(databaseUnderTest()))) {
        qWarning("%s: %s", qPrintable(question.name), qPrintable(query.lastError().text()));
        return answer;
    }
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i)
        answer.columns.append(record.fieldName(i));
    while (query.next()) {
        QStringList row;
        for (int i = 0; i < record.count(); ++i)
            row.append(shown(query.value(i)));
        answer.rows.append(row);
    }
    return answer;
}

void TestQuestions::initTestCase()
{
    copySampleOrganization();
    for (const Question &question : m_questions)
        m_answers.append(ask(question));
}

void TestQuestions::eachHasAnAnswer()
{
    QCOMPARE(m_questions.size(), 10);
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        QVERIFY2(m_answers[i].rows.size() >= 3 && m_answers[i].columns.size() >= 4,
                 qPrintable(m_questions[i].name));
}

QString TestQuestions::document() const
{
    QString text = sourceText(QStringLiteral("tests/docs/questions.in.md"));
    for (qsizetype i = 0; i < m_questions.size(); ++i)
        text += QStringLiteral("%1. [%2](#%3)\n").arg(i + 1).arg(m_questions[i].title, m_questions[i].name);
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const Question &question = m_questions[i];
        QStringList files;
        for (const QString &database : documentedDatabases())
            files.append(question.fileName(database));
        files.removeDuplicates();
        for (QString &file : files)
            file = QStringLiteral("[%1](questions/%1)").arg(file);
        QStringList rule;
        rule.fill(QStringLiteral("---"), m_answers[i].columns.size());
        text += QStringLiteral("\n## %1\n\n**%2**\n\n%3\n\n")
                    .arg(question.name, question.title, question.explanation)
                + files.join(QLatin1String(" · ")) + QLatin1String("\n\n")
                + asMarkdown(QList<QStringList>{m_answers[i].columns, rule} + m_answers[i].rows);
    }
    return text;
}

void TestQuestions::theAnswersAreTheDocumentedOnes()
{
    const QString trouble = docFileTrouble(QStringLiteral(KITESYNC_SOURCE_DIR "/resources/docs/questions.md"),
                                           document().toUtf8());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble + u'\n' + document()));
}

/// The same from the rows themselves, by a program without SQL; the other databases are compared with what SQLite says.
void TestQuestions::theAnswersAreRight()
{
    if (!isSqliteUnderTest())
        QSKIP("what this database answers has to be what SQLite did");
    QProcess second;
    second.start(QStringLiteral(KITESYNC_PYTHON),
                 {QStringLiteral("-B"), QStringLiteral(KITESYNC_SOURCE_DIR "/tests/docs/answers.py"),
                  m_world.path(QStringLiteral("acme.sqlite"))});
    QVERIFY(second.waitForFinished(120'000));
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError().constData());
    const QJsonObject answers = QJsonDocument::fromJson(second.readAllStandardOutput()).object();
    QCOMPARE(answers.size(), m_questions.size());
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const QJsonArray rows = answers[m_questions[i].name].toArray();
        QCOMPARE(rows.size(), m_answers[i].rows.size());
        for (qsizetype r = 0; r < rows.size(); ++r) {
            const QStringList &row = m_answers[i].rows[r];
            const QJsonArray exact = rows[r].toArray();
            QCOMPARE(exact.size(), row.size());
            for (qsizetype c = 0; c < row.size(); ++c)
                QVERIFY2(isSame(row[c], exact[c]),
                         qPrintable(QStringLiteral("%1, %2: %3 is not %4")
                                        .arg(m_questions[i].name, row.join(u' '), row[c],
                                             exact[c].toVariant().toString())));
        }
    }
}

QTEST_GUILESS_MAIN(TestQuestions)
#include "tst_questions.moc"
