// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QString>
#include <QStringList>
#include <QVariantList>

#include <functional>
#include <utility>

namespace kitesync::tests {

/// What a scripted driver answers to one statement.
struct ScriptedAnswer
{
    bool done = true;
    QSqlError error = {}; ///< with done = false; may say nothing, as real drivers do
    QVariantList row = {}; ///< of a SELECT; empty: no row
    int changed = -1;
};

/// A driver without a database: what was said to it, and what it is to answer. Of this process's only such driver.
struct DriverScript
{
    /// Statements in their order; before those that went the way of prepare and execute stands "prepared: ".
    QStringList said;
    std::function<ScriptedAnswer(const QString &, const QVariantList &)> answer;
    std::function<bool(const QString &)> prepares; ///< empty: all

    static DriverScript &instance()
    {
        static DriverScript script;
        return script;
    }
};

class ScriptedResult final : public QSqlResult
{
public:
    explicit ScriptedResult(const QSqlDriver *driver)
        : QSqlResult(driver)
    {
    }

protected:
    bool prepare(const QString &sql) override
    {
        m_sql = sql;
        const DriverScript &script = DriverScript::instance();
        return !script.prepares || script.prepares(sql);
    }
    bool exec() override { return take(QLatin1String("prepared: "), boundValues()); }
    bool reset(const QString &sql) override
    {
        m_sql = sql;
        return take({}, {});
    }
    QVariant data(int field) override { return m_answer.row.value(field); }
    bool isNull(int field) override { return m_answer.row.value(field).isNull(); }
    bool fetch(int) override { return false; }
    bool fetchFirst() override
    {
        if (m_answer.row.isEmpty())
            return false;
        setAt(0);
        return true;
    }
    bool fetchNext() override { return at() == QSql::BeforeFirstRow && fetchFirst(); }
    bool fetchLast() override { return fetchFirst(); }
    int size() override { return -1; }
    int numRowsAffected() override { return m_answer.changed; }

private:
    bool take(const QString &way, const QVariantList &values)
    {
        DriverScript &script = DriverScript::instance();
        script.said.append(way + m_sql);
        m_answer = script.answer ? script.answer(m_sql, values) : ScriptedAnswer();
        setLastError(m_answer.error);
        setAt(QSql::BeforeFirstRow);
        setActive(m_answer.done);
        setSelect(!m_answer.row.isEmpty() || m_sql.startsWith(QLatin1String("SELECT")));
        return m_answer.done;
    }

    QString m_sql;
    ScriptedAnswer m_answer;
};

class ScriptedDriver final : public QSqlDriver
{
public:
    bool hasFeature(DriverFeature feature) const override
    {
        return feature == PreparedQueries || feature == PositionalPlaceholders || feature == Transactions;
    }
    bool open(const QString &, const QString &, const QString &, const QString &, int, const QString &) override
    {
        setOpen(true);
        setOpenError(false);
        return true;
    }
    void close() override { setOpen(false); }
    QSqlResult *createResult() const override { return new ScriptedResult(this); }
    bool beginTransaction() override { return note("BEGIN"); }
    bool commitTransaction() override { return note("COMMIT"); }
    bool rollbackTransaction() override { return note("ROLLBACK"); }

private:
    static bool note(const char *what)
    {
        DriverScript::instance().said.append(QLatin1String(what));
        return true;
    }
};

/// From here on in this process Qt's driver of that name is the scripted one.
inline void scriptDriver(const QString &name)
{
    QSqlDatabase::registerSqlDriver(name, new QSqlDriverCreator<ScriptedDriver>);
}

} // namespace kitesync::tests
