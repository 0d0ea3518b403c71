// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/run.h"

#include <QCoreApplication>
#include <QList>
#include <QString>

namespace kitesync {

/// Problems of one kind, said once.
struct ProblemGroup
{
    QString id; ///< of the catalogue, "E-A2"
    QString message;
    QString nextStep; ///< what the person can do; may be empty
    qint64 count = 0;
    QStringList affected; ///< what it happened to, each once, in the order of appearance
    QStringList said; ///< the other side's own words, each once
};

/// A name and a value of the head.
struct DetailLine
{
    QString name;
    QString value;
};

/// One run, ready to be shown or copied as text (ux.md 3.5). Pure: no store, no clock, no secret.
class RunDetails final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::RunDetails)
public:
    explicit RunDetails(const Run &run);

    [[nodiscard]] const Run &run() const { return m_run; }
    /// "Completed with 2 problems in 4 min 12 s."
    [[nodiscard]] QString headline() const;
    /// Why, kind, start and end, requests, waiting ...
    [[nodiscard]] QList<DetailLine> facts() const;
    /// The objects that were chosen, in showing order.
    [[nodiscard]] QList<SourceObject> objects() const { return listOf(m_run.objects); }
    /// Grouped by what is said, in the order of appearance; what ended the run comes first.
    [[nodiscard]] QList<ProblemGroup> problems() const;
    /// All of it as plain text, to be put into a message or a file.
    [[nodiscard]] QString text() const;

    /// The names of the counts' columns and one object's texts, in the same order.
    [[nodiscard]] static QStringList countNames();
    [[nodiscard]] static QStringList countTexts(const ObjectCounts &counts);
    /// "Completed", "Skipped: offline": the outcome with what the list has room for.
    [[nodiscard]] static QString result(const Run &run);

private:
    [[nodiscard]] static QString skippedBecause(const Error &error);
    [[nodiscard]] QString countsTable() const;

    const Run m_run;
};

} // namespace kitesync
