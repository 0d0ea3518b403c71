// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/story/simulation/expectedrows.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <array>
#include <cmath>

namespace kitesync::simulation {

namespace {

// As destination-schema.md lists them: NAME, NAME:type, NAME=path.in.record or NAME:type=path. "=-": from the
// carrying record.
constexpr auto pipelineColumns
    = "id graphql_id name slug description repository default_branch visibility provider_id=provider.id "
      "url web_url builds_url badge_url emoji color cluster_id pipeline_template_uuid configuration "
      "steps:json env:json "
      "tags:json provider:json branch_configuration skip_queued_branch_builds:bool "
      "skip_queued_branch_builds_filter "
      "cancel_running_branch_builds:bool cancel_running_branch_builds_filter allow_rebuilds:bool "
      "default_command_step_timeout:int maximum_command_step_timeout:int created_by_id=created_by.id "
      "created_by_name=created_by.name created_by_email=created_by.email scheduled_builds_count:int "
      "running_builds_count:int scheduled_jobs_count:int running_jobs_count:int waiting_jobs_count:int "
      "created_at:time archived_at:time";
constexpr auto agentColumns = "id graphql_id name connection_state hostname ip_address user_agent version "
                              "os_id arch queue priority:int "
                              "meta_data:json job_id=job.id creator_id=creator.id creator_name=creator.name "
                              "creator_email=creator.email url web_url "
                              "paused:bool paused_note paused_timeout_in_minutes:int created_at:time "
                              "connected_at:time disconnected_at:time "
                              "lost_at:time stopped_at:time paused_at:time last_job_finished_at:time";
constexpr auto buildColumns
    = "id graphql_id pipeline_id=- pipeline_slug=- number:int state blocked:bool blocked_state cancel_reason "
      "message "
      "commit_sha=commit branch tag source env:json meta_data:json author_username=author.username "
      "author_name=author.name "
      "author_email=author.email creator_id=creator.id creator_name=creator.name creator_email=creator.email "
      "pull_request_id=pull_request.id pull_request_base=pull_request.base "
      "pull_request_repository=pull_request.repository merge_queue_base_branch=merge_queue.base_branch "
      "rebuilt_from_id=rebuilt_from.id rebuilt_from_number:int=rebuilt_from.number "
      "triggered_from_build_id=triggered_from.build_id "
      "triggered_from_build_number:int=triggered_from.build_number "
      "triggered_from_build_pipeline_slug=triggered_from.build_pipeline_slug cluster_id cluster_url url "
      "web_url "
      "created_at:time scheduled_at:time started_at:time failing_at:time finished_at:time";
constexpr auto jobColumns
    = "id graphql_id build_id=- pipeline_id=- type name label step_key group_key step_id=step.id state "
      "command "
      "exit_status:int soft_failed:bool signal signal_reason broken_reason promised_exit_status:int "
      "promised_exit_status_at:time priority:int=priority.number agent_query_rules:json agent_id=agent.id "
      "agent_name=agent.name artifact_paths parallel_group_index:int parallel_group_total:int matrix:json "
      "retried:bool "
      "retried_in_job_id retries_count:int retry_type retry_source_job_id=retry_source.job_id "
      "retry_source_type=retry_source.retry_type unblocked_by_id=unblocked_by.id "
      "unblocked_by_name=unblocked_by.name "
      "unblocked_at:time unblockable:bool unblock_url async:bool triggered_build_id=triggered_build.id "
      "triggered_build_number:int=triggered_build.number triggered_build_url=triggered_build.url "
      "triggered_build_web_url=triggered_build.web_url cluster_id cluster_url cluster_queue_id "
      "cluster_queue_url build_url "
      "web_url log_url raw_log_url artifacts_url concurrency_wait_time_ms:int created_at:time "
      "scheduled_at:time "
      "runnable_at:time started_at:time finished_at:time expired_at:time";

ValueType typeNamed(const QString &name)
{
    if (name == QLatin1String("int"))
        return ValueType::Integer;
    if (name == QLatin1String("bool"))
        return ValueType::Boolean;
    if (name == QLatin1String("time"))
        return ValueType::Timestamp;
    return name == QLatin1String("json") ? ValueType::Json : ValueType::Text;
}

QList<ExpectedColumn> columnsFrom(const char *list)
{
    QList<ExpectedColumn> columns;
    for (const QString &word : QString::fromLatin1(list).split(QLatin1Char(' '))) {
        const QString head = word.section(QLatin1Char('='), 0, 0);
        const QString path = word.section(QLatin1Char('='), 1, 1);
        ExpectedColumn column;
        column.name = head.section(QLatin1Char(':'), 0, 0);
        column.type = typeNamed(head.section(QLatin1Char(':'), 1, 1));
        if (path.isEmpty())
            column.path = QStringList{column.name};
        else if (path != QLatin1String("-"))
            column.path = path.split(QLatin1Char('.'));
        columns.append(column);
    }
    return columns;
}

// Whole values that other tables have or that must not be copied; single parts of them may have columns.
QSet<QString> ignoredKeys(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return {};
    case SourceObject::Agents:
        return {QStringLiteral("job"), QStringLiteral("access_token")};
    case SourceObject::Builds:
        return {QStringLiteral("pipeline"), QStringLiteral("jobs"), QStringLiteral("job_state_counts")};
    case SourceObject::Jobs:
        return {QStringLiteral("agent")};
    }
    return {};
}

QString withoutNul(QString text, int *replaced)
{
    const qsizetype found = text.count(QChar(0));
    if (found > 0) {
        *replaced += static_cast<int>(found);
        text.replace(QChar(0), QChar(0xFFFD));
    }
    return text;
}

QJsonValue withoutNul(const QJsonValue &value, int *replaced)
{
    if (value.isString())
        return withoutNul(value.toString(), replaced);
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray original = value.toArray();
        for (const QJsonValue element : original)
            array.append(withoutNul(element, replaced));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object;
        const QJsonObject original = value.toObject();
        for (auto it = original.begin(); it != original.end(); ++it)
            object.insert(withoutNul(it.key(), replaced), withoutNul(it.value(), replaced));
        return object;
    }
    return value;
}

std::optional<qlonglong> wholeNumber(const QJsonValue &value)
{
    if (!value.isDouble())
        return std::nullopt;
    const QVariant number = value.toVariant();
    if (number.typeId() == QMetaType::LongLong)
        return number.toLongLong();
    const double real = number.toDouble();
    return std::floor(real) == real && std::abs(real) < 0x1p62 ? std::optional(static_cast<qlonglong>(real))
                                                               : std::nullopt;
}

std::optional<qlonglong> canonicalInteger(const QString &text)
{
    bool ok = false;
    const qlonglong number = text.toLongLong(&ok);
    return ok && QString::number(number) == text ? std::optional(number) : std::nullopt;
}

struct Fitted
{
    bool fits = false;
    QVariant value;
    int coerced = 0;
};

Fitted fit(const QJsonValue &value, ValueType type)
{
    Fitted result;
    if (type == ValueType::Json) {
        const QJsonValue clean = withoutNul(value, &result.coerced);
        return {true, canonicalJson(clean), result.coerced};
    }
    if (type == ValueType::Text && value.isString()) {
        const QString clean = withoutNul(value.toString(), &result.coerced);
        return {true, clean, result.coerced};
    }
    if (type == ValueType::Boolean && value.isBool())
        return {true, qlonglong(value.toBool() ? 1 : 0), 0};
    if (type == ValueType::Timestamp && value.isString()) {
        if (const std::optional<QString> time = timestampText(value.toString()))
            return {true, *time, 0};
    }
    if (type == ValueType::Integer) {
        if (const std::optional<qlonglong> number = wholeNumber(value))
            return {true, *number, 0};
        if (const std::optional<qlonglong> number
            = value.isString() ? canonicalInteger(value.toString()) : std::nullopt)
            return {true, *number, 1};
    }
    return {false, {}, 1};
}

/// Fills a row column by column, taking out of @p m_left what found its place.
class RowMaker final
{
public:
    RowMaker(SourceObject object, const QJsonObject &record)
        : m_object(object)
        , m_record(record)
        , m_left(record)
    {
    }

    std::optional<ExpectedRow> make()
    {
        const QJsonValue id = m_record.value(QLatin1String("id"));
        if (!id.isString() || id.toString().isEmpty())
            return std::nullopt;
        m_row.id = id.toString();
        if (m_object == SourceObject::Builds && m_record.value(QLatin1String("author")).isString())
            authorFromText();
        for (const ExpectedColumn &column : expectedColumns(m_object))
            m_row.values.append(column.path.isEmpty() ? QVariant() : valueOf(column));
        for (const QString &key : ignoredKeys(m_object))
            ignore(key);
        for (auto unfit = m_unfit.begin(); unfit != m_unfit.end(); ++unfit) {
            if (!m_left.contains(unfit.key()))
                m_left.insert(unfit.key(), unfit.value());
        }
        appendExtra();
        return m_row;
    }

private:
    void authorFromText()
    {
        const QJsonObject author{{QStringLiteral("email"), m_record.value(QLatin1String("author"))}};
        m_record.insert(QLatin1String("author"), author);
        m_left.insert(QLatin1String("author"), author);
    }

    QVariant valueOf(const ExpectedColumn &column)
    {
        const QString &top = column.path.first();
        const QJsonValue whole = m_record.value(top);
        const bool nested = column.path.size() == 2;
        const QJsonValue value = nested ? whole.toObject().value(column.path.last()) : whole;
        if (value.isNull() || value.isUndefined())
            return {};
        const Fitted fitted = fit(value, column.type);
        m_row.coerced += fitted.coerced;
        if (fitted.fits && nested)
            takeNested(top, column.path.last());
        else if (fitted.fits)
            m_left.remove(top);
        else if (nested)
            keepUnfit(top, column.path.last(), value);
        return fitted.value;
    }

    // Another table has it, if it is what it should be; else nothing may be lost.
    void ignore(const QString &key)
    {
        const QJsonValue value = m_record.value(key);
        const bool isSecret = key == QLatin1String("access_token");
        const bool isAgent = key == QLatin1String("agent");
        if (isAgent && value.isObject() && value.toObject().value(QLatin1String("id")).toString().isEmpty())
            m_whole.insert(key, value);
        if (isSecret || value.isObject() || (key == QLatin1String("jobs") && value.isArray()))
            m_left.remove(key);
    }

    // What does not fit goes to extra even where the whole value has a column or a table of its own.
    void keepUnfit(const QString &top, const QString &key, const QJsonValue &value)
    {
        QJsonObject unfit = m_unfit.value(top).toObject();
        unfit.insert(key, value);
        m_unfit.insert(top, unfit);
    }

    void takeNested(const QString &top, const QString &key)
    {
        QJsonObject rest = m_left.value(top).toObject();
        rest.remove(key);
        m_left.insert(top, rest);
    }

    [[nodiscard]] bool isFlattened(const QString &key) const
    {
        for (const ExpectedColumn &column : expectedColumns(m_object)) {
            if (column.path.size() == 2 && column.path.first() == key)
                return true;
        }
        return false;
    }

    void appendExtra()
    {
        QJsonObject extra;
        for (auto it = m_left.begin(); it != m_left.end(); ++it) {
            if (it.value().isNull())
                continue;
            if (!it.value().isObject() || !isFlattened(it.key())) {
                m_row.coerced += isFlattened(it.key()) ? 1 : 0;
                extra.insert(it.key(), it.value());
                continue;
            }
            QJsonObject rest;
            const QJsonObject nested = it.value().toObject();
            for (auto part = nested.begin(); part != nested.end(); ++part) {
                if (!part.value().isNull())
                    rest.insert(part.key(), part.value());
            }
            if (!rest.isEmpty())
                extra.insert(it.key(), rest);
        }
        for (auto it = m_whole.begin(); it != m_whole.end(); ++it)
            extra.insert(it.key(), it.value());
        const QJsonValue clean = withoutNul(QJsonValue(extra), &m_row.coerced);
        m_row.values.append(extra.isEmpty() ? QVariant() : QVariant(canonicalJson(clean)));
    }

    SourceObject m_object;
    QJsonObject m_record;
    QJsonObject m_left;
    QJsonObject m_unfit; ///< parts of values that are not in m_left
    QJsonObject m_whole; ///< goes to extra as it is
    ExpectedRow m_row;
};

void put(ExpectedRow &row, SourceObject object, const char *column, const QString &text)
{
    row.values[positionOf(object, QLatin1String(column))] = text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

const QList<ExpectedColumn> &expectedColumns(SourceObject object)
{
    static const std::array tables{columnsFrom(pipelineColumns), columnsFrom(agentColumns),
                                   columnsFrom(buildColumns), columnsFrom(jobColumns)};
    return tables[indexOf(object)];
}

qsizetype positionOf(SourceObject object, const QString &column)
{
    const QList<ExpectedColumn> &columns = expectedColumns(object);
    if (column == QLatin1String("extra"))
        return columns.size();
    for (qsizetype i = 0; i < columns.size(); ++i) {
        if (columns[i].name == column)
            return i;
    }
    qFatal("no column %s", qPrintable(column));
}

std::optional<ExpectedRow> expectedPipeline(const QJsonObject &record)
{
    return RowMaker(SourceObject::Pipelines, record).make();
}

std::optional<ExpectedRow> expectedAgent(const QJsonObject &record)
{
    return RowMaker(SourceObject::Agents, record).make();
}

std::optional<ExpectedRow> expectedBuild(const QJsonObject &record)
{
    std::optional<ExpectedRow> row = RowMaker(SourceObject::Builds, record).make();
    if (!row)
        return row;
    const QJsonObject pipeline = record.value(QLatin1String("pipeline")).toObject();
    const QString slug = pipeline.value(QLatin1String("slug")).toString();
    put(*row, SourceObject::Builds, "pipeline_id", pipeline.value(QLatin1String("id")).toString());
    put(*row, SourceObject::Builds, "pipeline_slug",
        slug.isEmpty() ? slugInUrl(record.value(QLatin1String("url")).toString()) : slug);
    return row;
}

std::optional<ExpectedRow> expectedJob(const QJsonObject &record, const QJsonObject &build)
{
    std::optional<ExpectedRow> row = RowMaker(SourceObject::Jobs, record).make();
    if (!row)
        return row;
    put(*row, SourceObject::Jobs, "build_id", build.value(QLatin1String("id")).toString());
    put(*row, SourceObject::Jobs, "pipeline_id",
        build.value(QLatin1String("pipeline")).toObject().value(QLatin1String("id")).toString());
    return row;
}

QString canonicalJson(const QJsonValue &value)
{
    // QJsonObject keeps its keys sorted; the array makes scalars a document.
    const QByteArray text = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(text.mid(1, text.size() - 2));
}

std::optional<QString> canonicalJson(const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson('[' + text.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1)
        return std::nullopt;
    return canonicalJson(document.array().first());
}

std::optional<QString> timestampText(const QString &text)
{
    static const QRegularExpression form(QStringLiteral(
        "^(\\d{4}-\\d\\d-\\d\\d)[T ](\\d\\d:\\d\\d:\\d\\d)(?:\\.(\\d+))?(Z| UTC|[+-]\\d\\d:\\d\\d)$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const QString fraction = (match.captured(3) + QStringLiteral("000")).left(3);
    QString zone = match.captured(4);
    int minutes = 0;
    if (zone.size() == 6)
        minutes = (zone.mid(1, 2).toInt() * 60 + zone.mid(4, 2).toInt())
                  * (zone.startsWith(QLatin1Char('-')) ? -1 : 1);
    const QDateTime time(QDate::fromString(match.captured(1), Qt::ISODate),
                         QTime::fromString(match.captured(2), Qt::ISODate), Qt::UTC);
    if (!time.isValid())
        return std::nullopt;
    return time.addMSecs(fraction.toInt())
               .addSecs(-60 * minutes)
               .toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss.zzz"))
           + QLatin1Char('Z');
}

QString slugInUrl(const QString &url)
{
    static const QRegularExpression api(QStringLiteral("/organizations/[^/]+/pipelines/([^/?#]+)"));
    static const QRegularExpression web(QStringLiteral("^https?://[^/]+/[^/]+/([^/?#]+)/builds/"));
    const QRegularExpressionMatch match = api.match(url);
    return match.hasMatch() ? match.captured(1) : web.match(url).captured(1);
}

} // namespace kitesync::simulation
