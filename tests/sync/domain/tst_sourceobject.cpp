// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/sourceobject.h"

#include <QSet>
#include <QTest>

using namespace kitesync;

class TestSourceObject : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void names();
    void unknownNames();
    void indexesAreDense();
    void listsInShowingOrder();
};

void TestSourceObject::names()
{
    const QStringList expected{QStringLiteral("pipelines"), QStringLiteral("agents"),
                               QStringLiteral("builds"), QStringLiteral("jobs")};
    QStringList actual;
    for (const SourceObject object : allSourceObjects) {
        actual.append(nameOf(object));
        QCOMPARE(sourceObjectNamed(nameOf(object)).value(), object);
    }
    QCOMPARE(actual, expected);
}

void TestSourceObject::unknownNames()
{
    for (const char *name : {"", "Builds", "build", " builds", "pipelines,agents"})
        QVERIFY2(!sourceObjectNamed(QLatin1String(name)), name);
}

void TestSourceObject::indexesAreDense()
{
    QSet<std::size_t> indexes;
    for (const SourceObject object : allSourceObjects) {
        QVERIFY(indexOf(object) < sourceObjectCount);
        indexes.insert(indexOf(object));
    }
    QCOMPARE(indexes.size(), qsizetype(sourceObjectCount));
}

void TestSourceObject::listsInShowingOrder()
{
    QVERIFY(listOf({}).isEmpty());
    QCOMPARE(listOf(SourceObject::Jobs | SourceObject::Pipelines),
             (QList<SourceObject>{SourceObject::Pipelines, SourceObject::Jobs}));
}

QTEST_GUILESS_MAIN(TestSourceObject)
#include "tst_sourceobject.moc"
