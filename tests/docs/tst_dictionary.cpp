// SPDX-License-Identifier: GPL-3.0-or-later
// The documentation of the data that is made from the code: it is what the code says, or this fails.
#include "tests/docs/dictionary.h"
#include "tests/docs/docfile.h"
#include "tests/docs/questions.h"
#include "tests/sync/destination/destinationtools.h"

#include <QDir>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

const QString folder = QStringLiteral(KITESYNC_SOURCE_DIR "/resources/docs/");

} // namespace

class TestDictionary final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyColumnHasWords();
    void theDatabaseIsWhatTheDictionaryNames();
    void theDictionaryIsUpToDate();
    void theQuestionsAreUpToDate();

private:
    Sandbox m_box;
    ViewColumns m_views;
};

/// A database as the product makes it.
void TestDictionary::initTestCase()
{
    const std::unique_ptr<Destination> destination = m_box.prepared();
    QVERIFY(destination);
    QVERIFY(destination->finishLoading());
    for (const QVariantList &view :
         m_box.sql(QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY rowid"))) {
        QStringList columns;
        for (const QVariantList &column : m_box.sql(
                 QStringLiteral("SELECT name FROM pragma_table_info('%1') ORDER BY cid").arg(view[0].toString())))
            columns.append(column[0].toString());
        m_views.append({view[0].toString(), columns});
    }
    QCOMPARE(m_views.size(), 5);
}

void TestDictionary::everyColumnHasWords()
{
    const QStringList trouble = troubleWithWords(m_views);
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble.join(u'\n')));
}

/// Names in the database, which the catalogue could in theory differ from.
void TestDictionary::theDatabaseIsWhatTheDictionaryNames()
{
    const QString text = dictionary(m_views);
    const QList<QVariantList> columns = m_box.sql(
        QStringLiteral("SELECT m.name, c.name FROM sqlite_schema AS m JOIN pragma_table_info(m.name) AS c "
                       "WHERE m.type IN ('table', 'view')"));
    QVERIFY(columns.size() > 200);
    for (const QVariantList &column : columns) {
        const QString table = column[0].toString();
        const qsizetype begin = text.indexOf(QStringLiteral("# %1\n").arg(table));
        QVERIFY2(begin >= 0, qPrintable(table));
        const QString part = text.mid(begin, text.indexOf(QLatin1String("\n## "), begin + 2) - begin);
        QVERIFY2(part.contains(QStringLiteral("\n| `%1` |").arg(column[1].toString())),
                 qPrintable(table + u'.' + column[1].toString()));
    }
}

void TestDictionary::theDictionaryIsUpToDate()
{
    const QString trouble
        = docFileTrouble(folder + QLatin1String("dictionary.md"), dictionary(m_views).toUtf8());
    QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
}

void TestDictionary::theQuestionsAreUpToDate()
{
    QStringList wanted;
    for (const Question &question : Question::all()) {
        for (const QString &database : documentedDatabases()) {
            const QString name = question.fileName(database);
            const QString trouble
                = docFileTrouble(folder + QLatin1String("questions/") + name, question.sql(database).toUtf8());
            QVERIFY2(trouble.isEmpty(), qPrintable(trouble));
            wanted.append(name);
        }
    }
    wanted.removeDuplicates();
    wanted.sort();
    QCOMPARE(QDir(folder + QLatin1String("questions")).entryList(QDir::Files, QDir::Name), wanted);
}

QTEST_GUILESS_MAIN(TestDictionary)
#include "tst_dictionary.moc"
