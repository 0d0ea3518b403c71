// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/errorwords.h"

#include "models/words/errortable.h"
#include "models/words/plaintext.h"
#include "models/words/timewords.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kitesync {

namespace {

const ErrorLine &lineOf(ErrorKind kind)
{
    for (const std::span<const ErrorLine> table : {apiErrorLines(), ownErrorLines()}) {
        const auto line
            = std::find_if(table.begin(), table.end(), [kind](const ErrorLine &l) { return l.kind == kind; });
        if (line != table.end())
            return *line;
    }
    // The test compares the tables with the enumeration, so this is for values that no enumerator has.
    return lineOf(ErrorKind::BadAnswer);
}

const ErrorLine &lineOf(const Error &error)
{
    return couldBeMadeAnew(error) && error.subject.isEmpty() ? tablesMissingLine() : lineOf(error.kind);
}

bool isAboutFile(ErrorKind kind)
{
    constexpr std::array kinds{ErrorKind::DestinationMissing,  ErrorKind::DestinationNotDatabase,
                               ErrorKind::DestinationReadOnly, ErrorKind::DestinationFull,
                               ErrorKind::Forbidden,           ErrorKind::NotFound};
    return std::find(kinds.begin(), kinds.end(), kind) != kinds.end();
}

QString translated(const char *text)
{
    return *text == '\0' ? QString() : QCoreApplication::translate("kitesync::ErrorWords", text);
}

/// Words that came without an end, as a sentence with one.
QString ended(const QString &words)
{
    const QChar last = words.back();
    const bool isOpen = last.isLetterOrNumber() || last.category() == QChar::Punctuation_Close
                        || last.category() == QChar::Punctuation_InitialQuote
                        || last.category() == QChar::Punctuation_FinalQuote;
    return isOpen ? ErrorWords::tr("%1.", "ends a sentence").arg(words) : words;
}

/// What is wrong with the application's own file (storetrouble, sync/store/store.h), and what to do about it.
struct StoreTrouble
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::ErrorWords)
public:
    QLatin1String name;
    const char *trouble;
    const char *remedy;

    static const StoreTrouble &named(const QString &name)
    {
        static constexpr std::array all{
            StoreTrouble{QLatin1String("locked"), QT_TR_NOOP("Another program keeps them locked."),
                         QT_TR_NOOP("Close other programs that use the file, then try again.")},
            StoreTrouble{QLatin1String("corrupt"), QT_TR_NOOP("They are damaged."),
                         QT_TR_NOOP("Restore the file from a copy, or move it away to begin anew.")},
            StoreTrouble{QLatin1String("foreign"), QT_TR_NOOP("Another program's data is in their place."),
                         QT_TR_NOOP("Move that file away, then try again.")},
            StoreTrouble{QLatin1String("read_only"), QT_TR_NOOP("They are read-only for you."),
                         QT_TR_NOOP("Change the permissions of the file and its folder, then try again.")},
            StoreTrouble{QLatin1String("newer"), QT_TR_NOOP("They were written by a newer version."),
                         QT_TR_NOOP("Update Kitesync on this computer.")},
            StoreTrouble{QLatin1String("full"), QT_TR_NOOP("There is no space left."),
                         QT_TR_NOOP("Free some space, then try again.")},
            StoreTrouble{QLatin1String("unreachable"),
                         QT_TR_NOOP("The file or its folder cannot be made or opened."),
                         QT_TR_NOOP("Check the folder and its permissions, then try again.")},
            StoreTrouble{QLatin1String("migration"),
                         QT_TR_NOOP("Bringing them up to date failed, and nothing was changed."),
                         QT_TR_NOOP("Try again; if this comes back, use the earlier version and report it.")},
            StoreTrouble{QLatin1String("driver"), QT_TR_NOOP("Qt's SQLite driver is not installed."),
                         QT_TR_NOOP("Install it (on Debian: libqt6sql6-sqlite), then try again.")},
            StoreTrouble{
                QLatin1String("other"), QT_TR_NOOP("The database that holds them refused."),
                QT_TR_NOOP("Check the permissions and the free space of that folder, then try again.")},
        };
        const auto found
            = std::find_if(all.begin(), all.end(), [&](const StoreTrouble &t) { return name == t.name; });
        return found == all.end() ? all.back() : *found;
    }
};

/// Puts the facts of one error into the catalogue's texts.
class ErrorSentence final
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::ErrorWords)
public:
    ErrorSentence(const ErrorLine &line, const Error &error)
        : m_error(error)
        , m_otherwise(line.otherwise)
        , m_subject(plainLine(error.subject))
    {
        if (m_subject.isEmpty() && isAboutFile(line.kind))
            m_subject = plainLine(error.place);
        if (line.kind == ErrorKind::InvalidValue)
            m_subject = field(m_subject);
        if (line.kind == ErrorKind::AlreadyRunning)
            m_subject = holder(m_subject);
    }

    [[nodiscard]] QString operator()(const char *text) const
    {
        // A sentence about something that has no name here is another one.
        if (m_subject.isEmpty() && *m_otherwise != '\0'
            && QLatin1String(text).contains(QLatin1String("{subject}")))
            text = m_otherwise;
        if (m_error.place.isEmpty() && QLatin1String(text).contains(QLatin1String("{place}")))
            text = "{trouble}";
        // One pass from the left, so that braces inside the facts are not taken for places to fill.
        const QString pattern = translated(text);
        QString sentence;
        qsizetype from = 0;
        while (true) {
            const qsizetype open = pattern.indexOf(QLatin1Char('{'), from);
            const qsizetype close = open < 0 ? -1 : pattern.indexOf(QLatin1Char('}'), open);
            if (close < 0)
                break;
            sentence += QStringView(pattern).mid(from, open - from);
            sentence += fact(QStringView(pattern).mid(open + 1, close - open - 1));
            from = close + 1;
        }
        return sentence + pattern.mid(from);
    }

private:
    [[nodiscard]] QString fact(QStringView name) const
    {
        if (name == QLatin1String("subject"))
            return m_subject;
        if (name == QLatin1String("detail"))
            return detail();
        if (name == QLatin1String("place"))
            return plainLine(m_error.place);
        if (name == QLatin1String("trouble"))
            return translated(StoreTrouble::named(m_error.subject).trouble);
        if (name == QLatin1String("remedy"))
            return translated(StoreTrouble::named(m_error.subject).remedy);
        if (name == QLatin1String("code"))
            return m_error.status == 0 ? QString() : QStringLiteral(" (%1)").arg(m_error.status);
        if (name == QLatin1String("things"))
            return things();
        return objects();
    }
    /// Who holds a pipeline, out of the writer lock's "process 4711 on HOST since TIME"; else empty.
    [[nodiscard]] static QString holder(const QString &subject)
    {
        static const QRegularExpression words(QStringLiteral("^process (\\d+) on (.+) since (\\S+)$"));
        const QRegularExpressionMatch match = words.match(subject);
        if (!match.hasMatch())
            return {};
        const QDateTime since = QDateTime::fromString(match.captured(3), Qt::ISODateWithMs);
        return tr("process %1 on %2 (since %3)", "number, computer, time")
            .arg(match.captured(1), match.captured(2),
                 since.isValid() ? TimeWords::exact(since) : match.captured(3));
    }
    /// The fields of a pipeline as pipelinerules.h names them, as people know them.
    [[nodiscard]] static QString field(const QString &given)
    {
        // The command line writes its options with hyphens.
        const QString name = QString(given).replace(QLatin1Char('-'), QLatin1Char('_'));
        const std::array<std::pair<QLatin1String, QString>, 10> names{{
            {QLatin1String("name"), tr("Pipeline name")},
            {QLatin1String("organization"), tr("Organization slug")},
            {QLatin1String("api_url"), tr("API address")},
            {QLatin1String("destination"), tr("Destination")},
            {QLatin1String("table_prefix"), tr("Table prefix")},
            {QLatin1String("schema"), tr("Schema")},
            {QLatin1String("objects"), tr("Objects to copy")},
            {QLatin1String("history_from"), tr("History from")},
            {QLatin1String("every"), tr("Ingestion frequency")},
            {QLatin1String("share"), tr("Share of the request limits")},
        }};
        for (const auto &[key, words] : names) {
            if (name == key)
                return words;
        }
        return given;
    }
    [[nodiscard]] QString detail() const
    {
        QString words = m_error.detail.isEmpty() ? plainLine(m_error.place) : ErrorWords::exactly(m_error);
        if (words.isEmpty())
            return tr("No more is known.");
        // They come from many places; here they stand as a sentence of their own.
        if (m_error.kind != ErrorKind::InvalidValue)
            return words;
        words[0] = words.at(0).toUpper();
        return ended(words);
    }
    [[nodiscard]] QString things() const
    {
        if (m_error.subject == QLatin1String("read_builds"))
            return tr("builds and jobs");
        if (m_error.subject == QLatin1String("read_pipelines"))
            return tr("pipelines");
        if (m_error.subject == QLatin1String("read_agents"))
            return tr("agents");
        if (m_error.subject == QLatin1String("read_organizations"))
            return tr("the organization");
        return m_error.place.isEmpty() ? tr("everything that was asked for") : plainLine(m_error.place);
    }
    [[nodiscard]] QString objects() const
    {
        if (m_error.subject == QLatin1String("read_builds"))
            return tr("Builds and Jobs", "two of the objects that can be copied");
        if (m_error.subject == QLatin1String("read_pipelines"))
            return tr("Pipelines", "an object that can be copied");
        if (m_error.subject == QLatin1String("read_agents"))
            return tr("Agents", "an object that can be copied");
        return tr("it");
    }

    const Error &m_error;
    const char *m_otherwise;
    QString m_subject;
};

} // namespace

QString ErrorText::sentence() const
{
    return sentences({title, body});
}

QString ErrorWords::exactly(const Error &error)
{
    if (error.reason.isEmpty())
        return plainLine(error.detail);
    constexpr qsizetype longest = 1000;
    Reason safe = error.reason;
    for (QString &fact : safe.facts)
        fact = plainLine(fact);
    const QByteArray pattern = safe.pattern.toUtf8();
    return plainLine(safe.filled(QCoreApplication::translate("kitesync::Reason", pattern.constData())),
                     longest);
}

QString ErrorWords::said(const Error &error)
{
    const Speaker speaker = lineOf(error).speaker;
    const QString exact = exactly(error);
    if (speaker == Speaker::Nobody || exact.isEmpty())
        return {};
    // Our own words are nobody else's.
    if (!error.reason.isEmpty())
        return tr("More exactly: %1").arg(ended(exact));
    const QString words = quoted(error.detail);
    QString sentence;
    switch (speaker) {
    case Speaker::Nobody:
        return {};
    case Speaker::Buildkite:
        sentence = tr("Buildkite said: %1").arg(words);
        break;
    case Speaker::Server:
        sentence = tr("The server said: %1").arg(words);
        break;
    case Speaker::System:
        sentence = tr("More exactly: %1").arg(words);
        break;
    case Speaker::Database:
        sentence = tr("The database said: %1").arg(words);
        break;
    case Speaker::Keychain:
        sentence = tr("The keychain said: %1").arg(words);
        break;
    }
    return error.status == 0 ? sentence
                             : tr("%1 (%2)", "what the other side said, and the number of its answer")
                                   .arg(sentence)
                                   .arg(error.status);
}

/// E-N8: what was refused, and that it may be the clock's doing. Whether it is shows when the clock is right.
ErrorText ErrorWords::wrongClock(const Error &error)
{
    const auto minutes = std::chrono::round<std::chrono::minutes>(std::chrono::abs(error.clockAhead));
    ErrorText text;
    text.id = QStringLiteral("E-N8");
    text.title = tr("This computer's clock is wrong by %1.", "12 min").arg(TimeWords::wholeMinutes(minutes));
    text.nextStep
        = tr("Set the date and the time, or have them set from the network; then start the sync again.");
    if (error.kind == ErrorKind::TokenRefused) {
        text.body = tr("That may be why Buildkite did not accept the token.");
        text.nextStep = sentences({text.nextStep, tr("If the token is refused all the same, replace it.")});
    } else {
        text.body = tr("That may be why the connection to Buildkite is not trusted.");
    }
    return text;
}

QString ErrorWords::tokenExpires(const QDateTime &when)
{
    return tr("The token expires on %1. Syncs stop then.").arg(TimeWords::date(when.toLocalTime().date()));
}

ErrorText ErrorWords::text(const Error &error)
{
    const ErrorLine &line = lineOf(error);
    const ErrorSentence sentence(line, error);
    ErrorText text;
    if (error.clockAhead.count() != 0) {
        text = wrongClock(error);
    } else {
        text.id = QLatin1String(line.id);
        text.title = sentence(line.title);
        text.body = sentence(line.body);
        text.nextStep = sentence(line.nextStep);
    }
    text.said = said(error);
    return text;
}

QString ErrorWords::id(ErrorKind kind)
{
    return QLatin1String(lineOf(kind).id);
}

} // namespace kitesync
