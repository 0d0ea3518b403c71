// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/docs/dictionary.h"

#include "sync/destination/ledger.h"
#include "sync/rows/rowbatch.h"
#include "tests/docs/dialects.h"
#include "tests/docs/docfile.h"

#include <QRegularExpression>

namespace kitesync::tests {

namespace {

const QString rowsWords = QStringLiteral("sync/rows/dictionary.txt");
const QString ownWords = QStringLiteral("sync/destination/dictionary.txt");

QString kindName(ColumnType type)
{
    switch (type) {
    case ColumnType::Id:
        return QStringLiteral("id");
    case ColumnType::ShortText:
        return QStringLiteral("short text");
    case ColumnType::LongText:
        return QStringLiteral("long text");
    case ColumnType::Integer:
        return QStringLiteral("integer");
    case ColumnType::Boolean:
        return QStringLiteral("boolean");
    case ColumnType::Timestamp:
        return QStringLiteral("timestamp");
    case ColumnType::Json:
        return QStringLiteral("json");
    }
    return {};
}

QString row(const QStringList &cells)
{
    QStringList escaped;
    for (QString cell : cells)
        escaped.append(cell.replace(u'|', QLatin1String("\\|")));
    return QStringLiteral("| %1 |\n")
        .arg(escaped.join(QLatin1String(" | ")))
        .replace(QLatin1String("|  |"), QLatin1String("| |"));
}

QString heading(const QStringList &cells)
{
    return row(cells) + u'|' + QStringLiteral("---|").repeated(cells.size()) + u'\n';
}

QString code(const QString &name)
{
    return u'`' + name + u'`';
}

/// "`a`, `b`".
QString codes(const QStringList &names)
{
    QStringList all;
    for (const QString &name : names)
        all.append(code(name));
    return all.join(QLatin1String(", "));
}

QStringList textsOf(std::span<const std::string_view> names)
{
    QStringList texts;
    for (const std::string_view name : names)
        texts.append(textOf(name));
    return texts;
}

QStringList columnsOf(const Table &table)
{
    QStringList names;
    for (const Column &column : table.columns)
        names.append(textOf(column.name));
    return names;
}

/// The unit that is written; times and truth have one that follows from their type.
QString unitOf(const ColumnWords &words, ColumnType type)
{
    return words.unit.isEmpty() && type == ColumnType::Timestamp ? QStringLiteral("UTC") : words.unit;
}

QString typesTable()
{
    const auto sqlite = dialectNamed(QStringLiteral("sqlite"));
    const auto postgresql = dialectNamed(QStringLiteral("postgresql"));
    const auto mariadb = dialectNamed(QStringLiteral("mariadb"));
    QString text = heading({QStringLiteral("here"), QStringLiteral("SQLite"), QStringLiteral("PostgreSQL"),
                            QStringLiteral("MySQL"), QStringLiteral("MariaDB")});
    for (const ColumnType type :
         {ColumnType::Id, ColumnType::ShortText, ColumnType::LongText, ColumnType::Integer,
          ColumnType::Boolean, ColumnType::Timestamp, ColumnType::Json}) {
        // Which of the two a server is, the dialect of both knows once it is connected.
        const QString ofMysql
            = type == ColumnType::Json ? QStringLiteral("json") : mariadb->typeName(type, false);
        text += row({kindName(type), code(sqlite->typeName(type, false)),
                     code(postgresql->typeName(type, false)), code(ofMysql),
                     code(mariadb->typeName(type, false))});
    }
    return text;
}

QString indexLines(const Table &table)
{
    QStringList lines{QStringLiteral("primary key (`id`)")};
    for (const Index &index : table.indexes)
        lines.append(QStringLiteral("index (%1)").arg(codes(textsOf(index.columns))));
    return lines.join(QLatin1String(" · "));
}

/// The columns that every data table has at its end.
QString commonRows()
{
    return row({code(textOf(extraColumn)),
                QStringLiteral("Everything else, see [rules](#rules)."),
                QStringLiteral("all other fields"),
                kindName(ColumnType::Json),
                {},
                QStringLiteral("there is nothing else")})
           + row({code(textOf(syncedAtColumn)),
                  QStringLiteral("When the present content was read."),
                  {},
                  kindName(ColumnType::Timestamp),
                  QStringLiteral("UTC"),
                  QStringLiteral("never")})
           + row({code(textOf(removedAtColumn)),
                  QStringLiteral("Since when the source does not have it any more."),
                  {},
                  kindName(ColumnType::Timestamp),
                  QStringLiteral("UTC"),
                  QStringLiteral("the source has it")});
}

QString dataTable(const Table &table, const TableWords &words)
{
    const ColumnMask asRead = asOfReadingColumns(table.object);
    QString text = QStringLiteral("## %1\n\n%2\n\n").arg(textOf(table.name), words.intro);
    text += heading({QStringLiteral("column"), QStringLiteral("meaning"), QStringLiteral("field of the API"),
                     QStringLiteral("type"), QStringLiteral("unit"), QStringLiteral("NULL when")});
    QStringList volatileColumns;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Column &column = table.columns[i];
        const ColumnWords &said = words.columns.at(qsizetype(i));
        const QString source
            = column.path.empty() ? QStringLiteral("the record around it") : code(textOf(column.path));
        text += row({code(said.name), said.meaning, source, kindName(column.type), unitOf(said, column.type),
                     said.null});
        if (asRead.test(i))
            volatileColumns.append(said.name);
    }
    text += commonRows() + QStringLiteral("\nKeys: %1.\n").arg(indexLines(table));
    if (!volatileColumns.isEmpty())
        text += QStringLiteral("\nAs of the reading, because the source changes them without a trace "
                               "(`verify` leaves them out): %1.\n")
                    .arg(codes(volatileColumns));
    if (!table.ignored.empty())
        text += QStringLiteral("\nNot copied, because another table has it or it must not be kept: %1.\n")
                    .arg(codes(textsOf(table.ignored)));
    return text;
}

QString ownTable(const OwnTable &table, const TableWords &words)
{
    const QString name = textOf(table.name);
    QString text = QStringLiteral("### %1\n\n%2\n\n").arg(name, words.intro);
    text += heading({QStringLiteral("column"), QStringLiteral("meaning"), QStringLiteral("type"),
                     QStringLiteral("unit"), QStringLiteral("NULL when")});
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const ColumnWords &said = words.columns.at(qsizetype(i));
        text += row({code(said.name), said.meaning, kindName(table.columns[i].type),
                     unitOf(said, table.columns[i].type), said.null});
    }
    return text + QStringLiteral("\nKeys: primary key (%1).\n").arg(codes(textsOf(table.key)));
}

QString view(const QString &name, const TableWords &words, SourceObjects needs)
{
    QStringList tables;
    for (const SourceObject object : listOf(needs))
        tables.append(nameOf(object));
    QString text = QStringLiteral("### %1\n\n%2 Reads %3.\n\n").arg(name, words.intro, codes(tables));
    text += heading({QStringLiteral("column"), QStringLiteral("meaning"), QStringLiteral("unit"),
                     QStringLiteral("NULL when")});
    for (const ColumnWords &said : words.columns)
        text += row({code(said.name), said.meaning, said.unit, said.null});
    return text;
}

/// Columns whose meaning names the column that they point to.
QString keys(const QMap<QString, TableWords> &words)
{
    static const QRegularExpression target(QStringLiteral("`((pipelines|agents|builds|jobs)\\.id)`"));
    QString text = heading({QStringLiteral("column"), QStringLiteral("points to")});
    for (const SourceObject object : allSourceObjects) {
        for (const ColumnWords &column : words[nameOf(object)].columns) {
            if (const auto match = target.match(column.meaning); match.hasMatch())
                text += row({code(nameOf(object) + u'.' + column.name), code(match.captured(1))});
        }
    }
    return text;
}

QString contents(const ViewColumns &views)
{
    const auto link = [](const QString &name) { return QStringLiteral("[%1](#%1)").arg(name); };
    QStringList tables;
    QStringList own;
    QStringList seen;
    for (const SourceObject object : allSourceObjects)
        tables.append(link(nameOf(object)));
    for (const OwnTable &table : Ledger::tables())
        own.append(link(textOf(table.name)));
    for (const auto &[name, columns] : views)
        seen.append(link(name));
    const QString dot = QStringLiteral(" · ");
    return QStringLiteral("Tables: %1\n\nOwn tables: %2\n\nViews: %3")
        .arg(tables.join(dot), own.join(dot), seen.join(dot));
}

void compare(const QString &place, const QStringList &wanted, const QMap<QString, TableWords> &words,
             QStringList &trouble)
{
    const QStringList found = words.value(place.section(u'/', -1)).names();
    if (found != wanted)
        trouble.append(QStringLiteral("%1: the words are for %2, the columns are %3")
                           .arg(place, found.join(u','), wanted.join(u',')));
}

} // namespace

QStringList TableWords::names() const
{
    QStringList all;
    for (const ColumnWords &column : columns)
        all.append(column.name);
    return all;
}

QMap<QString, TableWords> wordsOfTables(const QString &path)
{
    QMap<QString, TableWords> tables;
    QString table;
    for (const QString &line : sourceText(path).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        if (line.startsWith(u'[')) {
            table = line.section(u']', 0, 0).mid(1);
            tables[table].intro = line.section(u']', 1).trimmed();
            continue;
        }
        QStringList parts;
        for (const QString &part : line.split(u'|'))
            parts.append(part.trimmed());
        if (table.isEmpty() || parts.size() != 4 || parts[0].isEmpty() || parts[1].isEmpty()
            || parts[3].isEmpty())
            qFatal("%s: “%s” is not: column | meaning | unit | when it is NULL", qPrintable(path),
                   qPrintable(line));
        tables[table].columns.append({parts[0], parts[1], parts[2], parts[3]});
    }
    return tables;
}

QStringList troubleWithWords(const ViewColumns &views)
{
    const QMap<QString, TableWords> ofRows = wordsOfTables(rowsWords);
    const QMap<QString, TableWords> ofOwn = wordsOfTables(ownWords);
    QStringList trouble;
    for (const SourceObject object : allSourceObjects) {
        compare(rowsWords + u'/' + nameOf(object), columnsOf(tableOf(object)), ofRows, trouble);
        for (const ColumnWords &column : ofRows[nameOf(object)].columns) {
            const auto index = tableOf(object).indexOfColumn(column.name.toStdString());
            if (index && tableOf(object).columns[*index].type == ColumnType::Integer && column.unit.isEmpty())
                trouble.append(
                    QStringLiteral("%1.%2 is a number without a unit").arg(nameOf(object), column.name));
        }
    }
    for (const OwnTable &table : Ledger::tables()) {
        QStringList columns;
        for (const OwnTable::OwnColumn &column : table.columns)
            columns.append(textOf(column.name));
        compare(ownWords + u'/' + textOf(table.name), columns, ofOwn, trouble);
    }
    for (const auto &[name, columns] : views)
        compare(ownWords + u'/' + name, columns, ofOwn, trouble);
    if (ofRows.size() != qsizetype(allSourceObjects.size())
        || ofOwn.size() != qsizetype(Ledger::tables().size()) + views.size())
        trouble.append(QStringLiteral("there are words for a table or view that does not exist"));
    return trouble;
}

QString dictionary(const ViewColumns &views)
{
    const QMap<QString, TableWords> ofRows = wordsOfTables(rowsWords);
    const QMap<QString, TableWords> ofOwn = wordsOfTables(ownWords);
    QStringList tables;
    for (const SourceObject object : allSourceObjects)
        tables.append(dataTable(tableOf(object), ofRows[nameOf(object)]));
    QStringList own;
    for (const OwnTable &table : Ledger::tables())
        own.append(ownTable(table, ofOwn[textOf(table.name)]));
    QStringList shown;
    for (const ViewDefinition &definition : dialectNamed(QStringLiteral("sqlite"))->views())
        shown.append(view(definition.name, ofOwn[definition.name], definition.needs));
    QString text = sourceText(QStringLiteral("tests/docs/dictionary.in.md"));
    const QList<std::pair<QString, QString>> places{
        {QStringLiteral("{contents}"), contents(views)}, {QStringLiteral("{types}"), typesTable()},
        {QStringLiteral("{keys}"), keys(ofRows)},        {QStringLiteral("{tables}"), tables.join(u'\n')},
        {QStringLiteral("{own}"), own.join(u'\n')},      {QStringLiteral("{views}"), shown.join(u'\n')}};
    for (const auto &[place, content] : places)
        text.replace(place, content.trimmed());
    return text;
}

} // namespace kitesync::tests
