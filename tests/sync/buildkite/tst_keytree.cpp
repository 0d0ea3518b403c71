// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/decode/keytree.h"

#include <QTest>

using namespace kitesync;

class TestKeyTree : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPathOfTheCatalogueIsFound();
    void ignoredPathsDiscard();
    void unknownKeysAreNotFound();
    void whatTheCatalogueCannotSay();

private:
    static const KeyTree::Node *at(SourceObject object, std::string_view path);
};

const KeyTree::Node *TestKeyTree::at(SourceObject object, std::string_view path)
{
    const KeyTree &tree = KeyTree::of(object);
    const KeyTree::Node *node = &tree.root();
    while (node && !path.empty()) {
        const std::string_view key = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(key.size() + 1, path.size()));
        node = tree.find(*node, key);
    }
    return node;
}

void TestKeyTree::everyPathOfTheCatalogueIsFound()
{
    for (const SourceObject object : allSourceObjects) {
        const Table &table = tableOf(object);
        for (std::size_t column = 0; column < table.columns.size(); ++column) {
            if (table.columns[column].path.empty())
                continue;
            const KeyTree::Node *node = at(object, table.columns[column].path);
            QVERIFY2(node && node->hasColumn, std::string(table.columns[column].name).c_str());
            QCOMPARE(std::size_t(node->column), column);
            QCOMPARE(node->type, table.columns[column].type);
            // Guessed keys are compared without looking for the text's end.
            QVERIFY(node->key.size() < 64);
        }
        QVERIFY(KeyTree::of(object).size() <= KeyTree::maximumNodes);
    }
}

void TestKeyTree::ignoredPathsDiscard()
{
    for (const SourceObject object : allSourceObjects) {
        for (const std::string_view path : tableOf(object).ignored)
            QVERIFY(at(object, path) && at(object, path)->discards);
    }
    QVERIFY(!at(SourceObject::Builds, "creator")->discards);
}

void TestKeyTree::unknownKeysAreNotFound()
{
    for (const char *key : {"", "i", "idd", "ID", "creator_id", "creator.x", "number.x"})
        QVERIFY2(!at(SourceObject::Builds, key) || key[0] == '\0', key);
    QVERIFY(!KeyTree::of(SourceObject::Builds).find(KeyTree::of(SourceObject::Builds).root(), ""));
}

void TestKeyTree::whatTheCatalogueCannotSay()
{
    const auto builds = SourceObject::Builds;
    QCOMPARE(std::size_t(at(builds, "pipeline.slug")->column),
             tableOf(builds).indexOfColumn("pipeline_slug").value());
    QCOMPARE(std::size_t(at(builds, "pipeline.id")->column),
             tableOf(builds).indexOfColumn("pipeline_id").value());
    QVERIFY(at(builds, "jobs")->role == KeyTree::Role::Jobs);
    QVERIFY(at(SourceObject::Jobs, "agent")->role == KeyTree::Role::Agent);
    QCOMPARE(at(builds, "author")->textChild, at(builds, "author.email")->index);
}

QTEST_GUILESS_MAIN(TestKeyTree)
#include "tst_keytree.moc"
