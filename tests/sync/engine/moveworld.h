// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/engine/engineoptions.h"
#include "sync/engine/syncengine.h"
#include "tests/sync/destination/destinationtools.h"

#include <QRandomGenerator>
#include <QSignalSpy>

namespace kitesync::tests {

inline constexpr int moveLimit = 60000;
inline const PipelineKey moveKey = QStringLiteral("11111111-1111-1111-1111-111111111111");

/// A destination for a move, and what an outsider sees in it.
struct Place
{
    explicit Place(const QString &url, const QString &thePassword = {})
        : password(thePassword.toUtf8())
    {
        config.url = url;
    }

    [[nodiscard]] std::unique_ptr<Destination> open(const Clock &clock) const
    {
        auto opened = Destination::open(config, password, clock, {});
        if (!opened) {
            qWarning("open: %s", qPrintable(opened.error().detail));
            return nullptr;
        }
        return std::move(opened).value();
    }

    DestinationConfig config;
    Secret password;
};

inline PrepareRequest moveRequest()
{
    PrepareRequest request;
    request.key = moveKey;
    request.organization = QStringLiteral("acme");
    request.objects
        = SourceObject::Pipelines | SourceObject::Agents | SourceObject::Builds | SourceObject::Jobs;
    return request;
}

/// A text that something on the way could spoil: quotes, escapes, other planes, blanks at the ends.
inline std::string hostileText(QRandomGenerator &random, int length)
{
    static const std::array<const char *, 16> pieces{
        "'", "\"",           "\\",  "\n",  "\t", " ",    "\xc3\xa9",  "\xf0\x9f\x98\x80",
        "%", "\xe2\x80\xa8", "\\N", "\\.", ",",  "\x01", "e\xcc\x81", "x"};
    std::string text;
    for (int i = 0; i < length; ++i)
        text += pieces[std::size_t(random.bounded(int(pieces.size())))];
    return text;
}

/// JSON whose texts differ between databases though its value does not.
inline std::string hostileJson(QRandomGenerator &random)
{
    std::string text;
    for (const char c : hostileText(random, 6)) {
        if (c == '"' || c == '\\')
            text += '\\';
        if (c == '\n' || c == '\t' || c == '\x01')
            text += "\\u0009";
        else
            text += c;
    }
    return R"({"zz":[1.50,100,1e2,-0.25],"a":{"longer key":null,"b":true},")" + text + R"(":")" + text
           + R"(","number":)" + std::to_string(random.bounded(1 << 30)) + "}";
}

inline void setHostileValue(Rows &rows, const Column &column, QRandomGenerator &random)
{
    if (random.bounded(4) == 0)
        return; // NULL
    switch (column.type) {
    case ColumnType::Integer:
        rows.number(column.name, random.bounded(3) == 0 ? std::numeric_limits<std::int64_t>::min() + 1
                                                        : std::int64_t(random.bounded(1000)) - 500);
        break;
    case ColumnType::Boolean:
        rows.flag(column.name, random.bounded(2) == 0);
        break;
    case ColumnType::Timestamp:
        rows.time(column.name, noon + std::int64_t(random.bounded(100000000)) * 1000);
        break;
    case ColumnType::Json:
        rows.json(column.name, hostileJson(random));
        break;
    case ColumnType::LongText:
        rows.text(column.name, hostileText(random, random.bounded(3000)));
        break;
    case ColumnType::Id:
    case ColumnType::ShortText:
        // Empty, short, and longer than MySQL's column.
        rows.text(column.name, hostileText(random, random.bounded(8) == 0 ? 300 : random.bounded(20)));
        break;
    }
}

inline std::string uuid(QRandomGenerator &random)
{
    return QStringLiteral("%1-%2-4000-8000-%3")
        .arg(random.generate(), 8, 16, QLatin1Char('0'))
        .arg(random.bounded(0x10000), 4, 16, QLatin1Char('0'))
        .arg(random.generate64() & 0xffffffffffffULL, 12, 16, QLatin1Char('0'))
        .toStdString();
}

/// Fills a destination with rows of every table, several readings and a checkpoint, as runs would have.
inline void fill(const Place &place, const Clock &clock, quint32 seed, int rowsEach)
{
    QRandomGenerator random(seed);
    const auto destination = place.open(clock);
    QVERIFY(destination);
    QVERIFY_OK(destination->prepare(moveRequest()));
    QVERIFY_OK(destination->lock());
    for (const SourceObject object : allSourceObjects) {
        std::vector<std::string> gone;
        for (int reading = 0; reading < 3; ++reading) {
            Rows rows(object, noon + reading * 7777 * 1000);
            for (int i = 0; i < rowsEach / 3; ++i) {
                const std::string id = uuid(random);
                rows.row(id);
                for (std::size_t column = 1; column < rows.batch.table().columns.size(); ++column)
                    setHostileValue(rows, rows.batch.table().columns[column], random);
                if (random.bounded(2) == 0)
                    rows.json("extra", hostileJson(random));
                if (random.bounded(10) == 0)
                    gone.push_back(id);
            }
            LoadUnit unit = unitOf(rows);
            unit.state = {{"builds", R"({"reading":)" + QByteArray::number(reading) + "}"}};
            const RejectedRecord rejected{object, "r" + std::to_string(reading), hostileText(random, 9),
                                          hostileText(random, 400)};
            unit.rows.rejected.push_back(rejected);
            const Result<LoadCounts> loaded = destination->load(unit);
            QVERIFY_OK(loaded);
            QVERIFY(loaded->refused.empty());
        }
        QVERIFY_OK(destination->markRemoved(object, gone, noon + 5000));
    }
    Run run;
    run.id = QStringLiteral("22222222-2222-2222-2222-222222222222");
    run.pipelineKey = moveKey;
    run.startedAt = clock.now();
    run.outcome = RunOutcome::Succeeded;
    run.objects = moveRequest().objects;
    QVERIFY_OK(destination->recordRun(run));
    QVERIFY_OK(destination->finishLoading());
}

/// Every row of a SQLite destination as text, by table: all columns, JSON in one form.
inline QMap<QString, QStringList> contentOfFile(const Place &place)
{
    OtherConnection other;
    QMap<QString, QStringList> content;
    const auto canonicalText = [](const QVariant &value) {
        const QByteArray text = value.toString().toUtf8();
        const bool isJson = text.startsWith('{') || text.startsWith('[');
        const QJsonDocument document = isJson ? QJsonDocument::fromJson(text) : QJsonDocument();
        return document.isNull() ? value.isNull() ? QStringLiteral("NULL") : QString::fromUtf8(text)
                                 : QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    for (const char *table :
         {"pipelines", "agents", "builds", "jobs", "kitesync_state", "kitesync_runs", "kitesync_rejected"}) {
        const QString name = place.config.tablePrefix + QLatin1String(table);
        const QString condition = QLatin1String(table) == QLatin1String("kitesync_state")
                                      ? QStringLiteral(" WHERE substr(object, 1, 1) <> '_'")
                                      : QStringLiteral("");
        QStringList &rows = content[QLatin1String(table)];
        for (const QVariantList &row :
             other.sql(place.config.url, QStringLiteral("SELECT * FROM \"%1\"").arg(name) + condition, {})) {
            QStringList texts;
            for (const QVariant &value : row)
                texts.append(canonicalText(value));
            rows.append(texts.join(u'|'));
        }
        rows.sort();
    }
    return content;
}

/// An engine and a move between two places.
class Mover
{
public:
    explicit Mover(const Clock &clock, const EngineOptions &options = {})
        : engine(clock, options)
    {
        QObject::connect(&engine, &SyncEngine::moveVerified, &engine, [this](const PipelineKey &key) {
            ++verified;
            if (whenVerified)
                whenVerified();
            engine.settleMove(key, answer);
        });
    }

    RunReport move(const Place &from, const Place &to)
    {
        RunRequest request;
        request.config.key = moveKey;
        request.config.name = QStringLiteral("acme");
        request.config.organization = QStringLiteral("acme");
        request.config.destination = from.config;
        request.destinationPassword = from.password;
        request.kind = RunKind::Move;
        request.wroteBefore = wroteBefore;
        request.moveTo = {to.config, to.password};
        QSignalSpy finished(&engine, &SyncEngine::finished);
        if (!engine.start(request) || (finished.isEmpty() && !finished.wait(moveLimit)))
            return {};
        return finished.first().first().value<RunReport>();
    }

    SyncEngine engine;
    int verified = 0;
    bool wroteBefore = true;
    Status answer;
    std::function<void()> whenVerified;
};

#define QVERIFY_MOVED(report)                                                                                 \
    do {                                                                                                      \
        const RunReport &checked = (report);                                                                  \
        QVERIFY2(checked.run.outcome == RunOutcome::Succeeded,                                                \
                 qPrintable(checked.run.error ? checked.run.error->detail + u' ' + checked.run.error->subject \
                                              : QStringLiteral("not succeeded")));                            \
    } while (false)

} // namespace kitesync::tests
