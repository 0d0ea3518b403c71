// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/destination/childprocess.h"
#include "tests/sync/destination/destinationtools.h"

#include <QDirIterator>
#include <QFile>

#include <sys/stat.h>

using namespace kitesync;
using namespace kitesync::tests;

namespace {

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("missing");
}

QStringList filesIn(const QString &folder)
{
    QStringList found;
    QDirIterator entries(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext())
        found.append(entries.next());
    return found;
}

} // namespace

/// Where a file can be, and the places that cannot be written to.
class TestDestinationPlaces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void urls_data();
    void urls();
    void oddPaths_data();
    void oddPaths();
    void relativePath();
    void missingFileIsNotCreated();
    void lookingChangesNothing();
    void whatMustExistIsNotMade_data();
    void whatMustExistIsNotMade();
    void whatMustExistMayBeAnothers();
    void placesThatCannotBe();
    void noRights_data();
    void noRights();
    void noDatabase_data();
    void noDatabase();
};

void TestDestinationPlaces::urls_data()
{
    QTest::addColumn<QString>("url");
    for (const char *url :
         {"", "sqlite", "sqlite:", "postgresql://me:secret@host/db", "mysql://me@host", "postgresql:///db",
          "odbc:Driver={x};Pwd=secret", "oracle:x", ":memory:", "/tmp/file.sqlite", "file:x"})
        QTest::newRow(url) << QString::fromLatin1(url);
}

void TestDestinationPlaces::urls()
{
    QFETCH(QString, url);
    Sandbox box;
    box.config.url = url;
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::InvalidValue);
    QCOMPARE(opened.error().subject, QStringLiteral("destination"));
    const QString form = url.contains(QLatin1String("://")) ? QStringLiteral("://USER@HOST:PORT/DATABASE")
                         : url.startsWith(QLatin1String("odbc:")) ? QStringLiteral("keychain")
                                                                  : QStringLiteral("sqlite:");
    QVERIFY2(opened.error().detail.contains(form), qPrintable(opened.error().detail));
    QVERIFY(!opened.error().detail.contains(QLatin1String("secret")));
    box.config.url = QStringLiteral("sqlite:") + box.path();
    box.config.schema = QStringLiteral("public");
    QCOMPARE(box.tryOpen().error().subject, QStringLiteral("schema"));
}

void TestDestinationPlaces::oddPaths_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name :
         {"per%20cent", "100%", "a?mode=memory&cache=shared", "a#b", ":memory:", "~", "-x", "two words",
          "quote'\"", "file:x", "\xf0\x9f\x90\x99.sqlite", "a;b", "semi\\colon"})
        QTest::newRow(name) << QString::fromUtf8(name);
}

void TestDestinationPlaces::oddPaths()
{
    QFETCH(QString, name);
    Sandbox box;
    box.config.url = QStringLiteral("SQLite:") + box.folder.path() + u'/' + name;
    {
        const auto destination = box.prepared();
        QVERIFY(destination);
        Rows rows(SourceObject::Builds);
        rows.row("b1");
        QVERIFY_OK(destination->load(unitOf(rows)));
    }
    QCOMPARE(filesIn(box.folder.path()), QStringList{box.folder.path() + u'/' + name});
    QVERIFY(box.prepared());
}

void TestDestinationPlaces::relativePath()
{
    Sandbox box;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(box.folder.path()));
    box.config.url = QStringLiteral("sqlite:sub/../kite.sqlite");
    const bool made = box.prepared() != nullptr;
    QVERIFY(QDir::setCurrent(before));
    QVERIFY(made);
    QVERIFY(QFile::exists(box.path()));
}

void TestDestinationPlaces::missingFileIsNotCreated()
{
    Sandbox box;
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    const auto report = (*opened)->examine(box.request);
    QVERIFY_OK(report);
    QVERIFY(!report->exists && !report->ours && report->takenBy.isEmpty());
    QCOMPARE(report->tables.size(), 7);
    QVERIFY(report->product.startsWith(QLatin1String("SQLite 3.")));
    QVERIFY(report->freeBytes > 0);
    QCOMPARE((*opened)->rowCount(SourceObject::Builds).error().kind, ErrorKind::DestinationMissing);
    QCOMPARE((*opened)->query(QStringLiteral("SELECT 1"), 1).error().subject, box.path());
    QCOMPARE(filesIn(box.folder.path()), QStringList());
}

void TestDestinationPlaces::lookingChangesNothing()
{
    Sandbox box;
    box.sql(QStringLiteral("CREATE TABLE of_the_user (x)"));
    box.disconnect();
    const QByteArray before = readFile(box.path());
    {
        const auto opened = box.tryOpen();
        QVERIFY_OK(opened);
        const auto report = (*opened)->examine(box.request);
        QVERIFY_OK(report);
        QVERIFY(report->exists && !report->ours);
        QCOMPARE(report->tables.size(), 7);
    }
    QCOMPARE(readFile(box.path()), before);
    QCOMPARE(filesIn(box.folder.path()), QStringList{box.path()});
    // A user's own tables stay beside ours.
    const auto destination = box.prepared();
    QVERIFY(destination);
    QCOMPARE(box.value(QStringLiteral("SELECT count(*) FROM of_the_user")).toInt(), 0);
    const auto report = destination->examine(box.request);
    QVERIFY_OK(report);
    QVERIFY(report->ours && report->tables.isEmpty());
}

void TestDestinationPlaces::whatMustExistIsNotMade_data()
{
    QTest::addColumn<QString>("left");
    for (const char *left : {"nothing", "an empty file", "another's tables", "a database of the user's"})
        QTest::newRow(left) << QString::fromLatin1(left);
}

void TestDestinationPlaces::whatMustExistIsNotMade()
{
    QFETCH(const QString, left);
    Sandbox box;
    box.request.mustExist = true;
    if (left == QLatin1String("an empty file"))
        writeFile(box.path(), {});
    if (left == QLatin1String("a database of the user's"))
        box.sql(QStringLiteral("CREATE TABLE of_the_user (x)"));
    if (left == QLatin1String("another's tables")) {
        box.config.tablePrefix = QStringLiteral("other_");
        box.request.mustExist = false;
        QVERIFY(box.prepared());
        box.config.tablePrefix.clear();
        box.request.mustExist = true;
    }
    box.disconnect();
    const QByteArray before = readFile(box.path());
    const QStringList files = filesIn(box.folder.path());
    {
        const auto opened = box.tryOpen();
        QVERIFY_OK(opened);
        for (const Error &error :
             {(*opened)->prepare(box.request).error(), (*opened)->examine(box.request).error()}) {
            QCOMPARE(error.kind, ErrorKind::DestinationMissing);
            QCOMPARE(error.place, box.path());
            QCOMPARE(error.subject, files.isEmpty() ? box.path() : QString());
            QVERIFY(couldBeMadeAnew(error));
        }
    }
    QCOMPARE(readFile(box.path()), before);
    QCOMPARE(filesIn(box.folder.path()), files);
    // Made without that demand, it satisfies it.
    box.request.mustExist = false;
    QVERIFY(box.prepared());
    box.request.mustExist = true;
    const auto destination = box.prepared();
    QVERIFY(destination);
    QVERIFY(destination->examine(box.request)->ours);
}

void TestDestinationPlaces::whatMustExistMayBeAnothers()
{
    Sandbox box;
    QVERIFY(box.prepared());
    const PipelineKey first = box.request.key;
    box.request.key = QStringLiteral("22222222-2222-2222-2222-222222222222");
    box.request.mustExist = true;
    const auto opened = box.tryOpen();
    QVERIFY_OK(opened);
    QCOMPARE((*opened)->examine(box.request)->takenBy, first);
    QCOMPARE((*opened)->prepare(box.request).error().kind, ErrorKind::DestinationTaken);
    // Somebody's table of one of our names says more than that ours are not there.
    Sandbox foreign;
    foreign.sql(QStringLiteral("CREATE TABLE builds (mine)"));
    foreign.disconnect();
    foreign.request.mustExist = true;
    const auto beside = foreign.tryOpen();
    QVERIFY_OK(beside);
    QCOMPARE((*beside)->prepare(foreign.request).error().kind, ErrorKind::DestinationForeignTable);
}

void TestDestinationPlaces::placesThatCannotBe()
{
    Sandbox box;
    const QString folder = box.folder.path();
    writeFile(folder + QLatin1String("/file"), "x");
    QVERIFY(QFile::link(folder + QLatin1String("/nowhere/x"), folder + QLatin1String("/dangling")));
    QCOMPARE(mkfifo(qPrintable(folder + QLatin1String("/fifo")), 0600), 0);
    struct Case
    {
        QString path;
        ErrorKind kind;
        QString subject;
    };
    const QList<Case> cases{
        {folder, ErrorKind::DestinationNotDatabase, folder},
        {folder + QLatin1String("/no/such/x.sqlite"), ErrorKind::DestinationMissing,
         folder + QLatin1String("/no/such")},
        {folder + QLatin1String("/file/x.sqlite"), ErrorKind::DestinationMissing,
         folder + QLatin1String("/file/x.sqlite")},
        {folder + QLatin1String("/dangling"), ErrorKind::DestinationMissing,
         folder + QLatin1String("/dangling")},
        {folder + QLatin1String("/fifo"), ErrorKind::DestinationNotDatabase, folder + QLatin1String("/fifo")},
        {QStringLiteral("/dev/null"), ErrorKind::DestinationNotDatabase, QStringLiteral("/dev/null")},
    };
    for (const Case &place : cases) {
        box.config.url = QStringLiteral("sqlite:") + place.path;
        const auto opened = box.tryOpen();
        QVERIFY2(!opened, qPrintable(place.path));
        QCOMPARE(opened.error().kind, place.kind);
        QCOMPARE(opened.error().subject, place.subject);
        QVERIFY(!couldBeMadeAnew(opened.error()) || place.subject == place.path);
    }
}

void TestDestinationPlaces::noRights_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("read-only file") << QStringLiteral("file");
    QTest::newRow("read-only folder, file there") << QStringLiteral("folder");
    QTest::newRow("read-only folder, no file") << QStringLiteral("new");
}

void TestDestinationPlaces::noRights()
{
    QFETCH(QString, what);
    Sandbox box;
    if (what != QLatin1String("new"))
        QVERIFY(box.prepared());
    QCOMPARE(chmod(qPrintable(box.folder.path()), what == QLatin1String("file") ? 0777 : 0555), 0);
    if (what == QLatin1String("file"))
        QCOMPARE(chmod(qPrintable(box.path()), 0444), 0);
    // Root may write everywhere, so somebody else tries.
    ChildProcess child([&](int) {
        if (geteuid() == 0 && setuid(65534) != 0)
            return 1;
        const auto opened = box.tryOpen();
        const Error error = opened ? (*opened)->prepare(box.request).error() : opened.error();
        if (error.kind != ErrorKind::DestinationReadOnly)
            return 2;
        return error.subject == box.path() ? 0 : 3;
    });
    QCOMPARE(child.wait(), 0);
    QCOMPARE(chmod(qPrintable(box.folder.path()), 0700), 0);
}

void TestDestinationPlaces::noDatabase_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("text") << QByteArray("This is a letter.\n").repeated(500);
    QTest::newRow("short") << QByteArray("x");
    QTest::newRow("header of a database, then noise")
        << (QByteArray("SQLite format 3\0", 16) + QByteArray(9000, 'z'));
}

void TestDestinationPlaces::noDatabase()
{
    QFETCH(QByteArray, content);
    Sandbox box;
    writeFile(box.path(), content);
    const auto opened = box.tryOpen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, ErrorKind::DestinationNotDatabase);
    QCOMPARE(opened.error().subject, box.path());
    QCOMPARE(readFile(box.path()), content);
    QCOMPARE(filesIn(box.folder.path()), QStringList{box.path()});
}

QTEST_GUILESS_MAIN(TestDestinationPlaces)
#include "tst_destinationplaces.moc"
