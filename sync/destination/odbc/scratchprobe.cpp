// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/scratchprobe.h"

#include "sync/destination/odbc/odbcvalues.h"
#include "sync/domain/log.h"

#include <QDateTime>
#include <QUuid>

#include <algorithm>

namespace kitesync {

namespace {

constexpr qlonglong largeNumber = 9007199254740993; // no double has it
constexpr std::int64_t someTime = 1709294400007000; // 2024-03-01T12:00:00.007Z
constexpr int longRepetitions = 6000;
// With so much before it, each of 64 KB of UTF-8 and of UTF-16 ends inside a character: some drivers take them one by one.
constexpr int longOffset = 82;

QString longText()
{
    return QString(longOffset, u'x') + troublesomeText().repeated(longRepetitions);
}

} // namespace

ScratchProbe::ScratchProbe(Connection &connection, const GenericDialect &dialect)
    : m_connection(connection)
    , m_dialect(dialect)
    , m_can(dialect.abilities())
    , m_name(dialect.config().tablePrefix + QLatin1String("kitesync_probe_")
             + QUuid::createUuid().toString(QUuid::Id128).left(8))
    , m_table(dialect.relation(m_name))
{
}

Status ScratchProbe::run()
{
    const auto type = [&](ColumnType each) { return m_dialect.typeName(each, false); };
    Status made = m_connection.execute(
        QStringLiteral(
            "CREATE TABLE %1 (id %7 NOT NULL, a_text %2, a_long %3, a_number %4, a_flag %5, a_time "
            "%6, PRIMARY KEY (id))")
            .arg(m_table, type(ColumnType::ShortText), type(ColumnType::LongText), type(ColumnType::Integer),
                 type(ColumnType::Boolean), type(ColumnType::Timestamp),
                 m_dialect.typeName(ColumnType::Id, true)));
    if (!made)
        return made;
    Status tried = tryAll();
    if (const Status dropped = m_connection.execute(QStringLiteral("DROP TABLE %1").arg(m_table)); !dropped)
        qCWarning(logDestination) << "a scratch table stays:" << m_table << dropped.error().detail;
    if (!tried)
        return tried;
    m_can.wasTried = true;
    m_dialect.setAbilities(m_can);
    return {};
}

Status ScratchProbe::tryAll()
{
    if (Status found = findBinding(); !found)
        return found;
    if (Status checked = checkValues(); !checked)
        return checked;
    if (Status checked = checkKey(); !checked)
        return checked;
    if (Status found = findCounting(); !found)
        return found;
    if (Status found = findEmpty(); !found)
        return found;
    if (Status found = findLongest(); !found)
        return found;
    if (Status checked = checkCatalogue(); !checked)
        return checked;
    return checkTransactions();
}

Error ScratchProbe::lacking(const Reason &what) const
{
    return Error{.kind = ErrorKind::DestinationFailed, .place = m_dialect.place(), .subject = m_dialect.place()}
        .because(what);
}

Status ScratchProbe::findBinding()
{
    QString got;
    Status done;
    for (const OdbcBinding binding : {OdbcBinding::Text, OdbcBinding::Bytes, OdbcBinding::Literals}) {
        m_can.binding = binding;
        m_dialect.setAbilities(m_can);
        QString read;
        done = roundTrip(read);
        if (done && read == troublesomeText())
            return {};
        if (got.isEmpty())
            got = read;
    }
    return got.isEmpty() && !done ? done : Status(spoiltText(m_dialect, troublesomeText(), got));
}

Status ScratchProbe::roundTrip(QString &got)
{
    if (Status emptied = m_connection.execute(QStringLiteral("DELETE FROM %1").arg(m_table)); !emptied)
        return emptied;
    Status put = m_connection.execute(
        QStringLiteral(
            "INSERT INTO %1 (id, a_text, a_long, a_number, a_flag, a_time) VALUES (?, ?, ?, ?, ?, ?)")
            .arg(m_table),
        {troublesomeText(), troublesomeText(), longText(), largeNumber, 1, m_dialect.timestamp(someTime)});
    if (!put)
        return put;
    return m_connection.forEach(
        QStringLiteral("SELECT a_text, a_long, a_number, a_flag, a_time FROM %1 WHERE id = ?").arg(m_table),
        {troublesomeText()}, [&](const QSqlQuery &row) {
            m_stored.clear();
            for (int i = 0; i < 5; ++i)
                m_stored.append(m_dialect.meant(row.value(i)));
            got = m_stored.first().toString();
        });
}

Status ScratchProbe::checkValues()
{
    const QString read = m_stored.at(1).toString();
    if (read != longText())
        return lacking(
            {QT_TRANSLATE_NOOP("kitesync::Reason", "the ODBC driver does not give long texts back as they "
                                                   "were sent: %1 of %2 characters came back"),
             {QString::number(read.size()), QString::number(longText().size())}});
    if (m_stored.at(2).toLongLong() != largeNumber)
        return lacking(QT_TRANSLATE_NOOP(
            "kitesync::Reason", "the database or its ODBC driver does not keep whole numbers of 64 bits"));
    if (m_stored.at(3).toInt() != 1)
        return lacking(QT_TRANSLATE_NOOP("kitesync::Reason",
                                         "the database or its ODBC driver does not keep truth as a number"));
    if (m_stored.at(4).toDateTime() != m_dialect.timestamp(someTime).toDateTime())
        return lacking({QT_TRANSLATE_NOOP("kitesync::Reason", "the database or its ODBC driver does not keep "
                                                              "times to the millisecond: %1 came back as %2"),
                        {m_dialect.timestamp(someTime).toDateTime().toString(Qt::ISODateWithMs),
                         m_stored.at(4).toDateTime().toString(Qt::ISODateWithMs)}});
    return {};
}

Status ScratchProbe::checkKey()
{
    const Status again = m_connection.execute(QStringLiteral("INSERT INTO %1 (id) VALUES (?)").arg(m_table),
                                              {troublesomeText()});
    if (again)
        return lacking(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the database takes two rows with the same primary key"));
    return again.error().kind == ErrorKind::DestinationFailed ? Status() : again;
}

/// Whether there are tables of ours, and which columns they have, is known from there alone.
Status ScratchProbe::checkCatalogue()
{
    const Result<QList<Relation>> relations = m_dialect.relations(m_connection);
    if (!relations)
        return relations.error();
    const Result<QStringList> columns = m_dialect.columns(m_connection, m_name);
    if (!columns)
        return columns.error();
    const bool isListed = std::any_of(relations->begin(), relations->end(), [this](const Relation &each) {
        return each.isTable && m_dialect.sameName(each.name, m_name);
    });
    const bool hasColumn = std::any_of(columns->begin(), columns->end(), [this](const QString &each) {
        return m_dialect.sameName(each, QStringLiteral("a_long"));
    });
    return isListed && hasColumn
               ? Status()
               : Status(lacking(QT_TRANSLATE_NOOP(
                   "kitesync::Reason",
                   "the ODBC driver does not list a table that was just made, or its columns")));
}

Status ScratchProbe::findCounting()
{
    m_can.countsChanges = true;
    m_dialect.setAbilities(m_can);
    const QString update = QStringLiteral("UPDATE %1 SET a_flag = ? WHERE id = ?").arg(m_table);
    const Result<qint64> one = m_connection.change(update, {0, troublesomeText()});
    const Result<qint64> none = m_connection.change(update, {0, QStringLiteral("nobody")});
    if (!one || !none)
        return one ? none.error() : one.error();
    m_can.countsChanges = *one == 1 && *none == 0;
    m_dialect.setAbilities(m_can);
    return {};
}

/// Sizes may count bytes, or halves of characters that need four bytes.
Status ScratchProbe::findLongest()
{
    const QString id = QStringLiteral("longest");
    Status done;
    for (const std::size_t length : {roomOfShortText, roomOfShortText / 2, roomOfShortText / 4}) {
        const QString text = QStringLiteral("\U0001F600").repeated(qsizetype(length));
        done = m_connection.execute(QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(m_table), {id});
        if (done)
            done = m_connection.execute(
                QStringLiteral("INSERT INTO %1 (id, a_text) VALUES (?, ?)").arg(m_table), {id, text});
        if (!done)
            continue;
        const Result<QVariant> back
            = m_connection.value(QStringLiteral("SELECT a_text FROM %1 WHERE id = ?").arg(m_table), {id});
        if (!back)
            return back.error();
        m_can.longestShort = length;
        m_dialect.setAbilities(m_can);
        if (m_dialect.meant(*back).toString() == text)
            return {};
        done = lacking(
            QT_TRANSLATE_NOOP("kitesync::Reason", "the database or its ODBC driver cuts texts short"));
    }
    return done;
}

Status ScratchProbe::findEmpty()
{
    const Status put
        = m_connection.execute(QStringLiteral("INSERT INTO %1 (id, a_text) VALUES (?, ?)").arg(m_table),
                               {QStringLiteral("empty"), QStringLiteral("")});
    if (!put)
        return put;
    const Result<QVariant> back = m_connection.value(
        QStringLiteral("SELECT a_text FROM %1 WHERE id = ?").arg(m_table), {QStringLiteral("empty")});
    if (!back)
        return back.error();
    m_can.emptyIsNull = back->isNull();
    return {};
}

Status ScratchProbe::checkTransactions()
{
    bool isUndone = false;
    const Status taken = m_connection.transaction([&]() -> Status {
        if (Status emptied = m_connection.execute(QStringLiteral("DELETE FROM %1").arg(m_table)); !emptied)
            return emptied;
        isUndone = true;
        return Error{.kind = ErrorKind::Cancelled};
    });
    if (!isUndone)
        return taken;
    const Result<QVariant> count = m_connection.value(QStringLiteral("SELECT count(*) FROM %1").arg(m_table));
    if (!count)
        return count.error();
    return count->toInt() > 0
               ? Status()
               : Status(lacking(QT_TRANSLATE_NOOP(
                   "kitesync::Reason", "the database or its ODBC driver cannot take transactions back; "
                                       "Kitesync relies on them to keep rows and checkpoint together")));
}

} // namespace kitesync
