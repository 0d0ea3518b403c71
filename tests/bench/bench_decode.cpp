// SPDX-License-Identifier: GPL-3.0-or-later
// Decoding of one page of builds against QJsonDocument and rows of QString, in one run (performance.md, "Decoding").
// Usage: bench_decode [--json]
#include "sync/buildkite/page.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QUuid>

#include <algorithm>
#include <limits>

using namespace kitesync;

namespace {

constexpr int buildsOnPage = 100;
constexpr int jobsInBuild = 20;
constexpr int agentCount = 40;
constexpr int rounds = 15;

QString idOf(const char *kind, int number)
{
    return QUuid::createUuidV5(QUuid(), QLatin1String(kind) + QString::number(number))
        .toString(QUuid::WithoutBraces);
}

QString timeOf(int number)
{
    return QDateTime::fromMSecsSinceEpoch(1'690'000'000'000 + number * 7919LL, Qt::UTC)
        .toString(Qt::ISODateWithMs);
}

QString urlOf(const QString &tail)
{
    return QStringLiteral("https://api.buildkite.com/v2/organizations/acme/") + tail;
}

QByteArray agentText(int number)
{
    const QString id = idOf("agent", number);
    return QStringLiteral(
               R"({"id":"%1","graphql_id":"QWdlbnQtLS0%1","url":"%2","web_url":"https://buildkite.com/organizations/acme/agents/%1",)"
               R"("name":"linux-%3","connection_state":"connected","ip_address":"10.0.0.%3","hostname":"ip-10-0-0-%3",)"
               R"("user_agent":"buildkite-agent/3.48.0.6484 [linux; amd64]","version":"3.48.0","creator":null,)"
               R"("created_at":"%4","job":null,"last_job_finished_at":"%4","priority":0,"meta_data":["queue=default","os=linux"]})")
        .arg(id, urlOf(QStringLiteral("agents/") + id), QString::number(number), timeOf(number))
        .toUtf8();
}

QByteArray jobText(int build, int number)
{
    const QString id = idOf("job", build * jobsInBuild + number);
    const QString base = urlOf(QStringLiteral("pipelines/web/builds/%1").arg(build));
    QByteArray text
        = QStringLiteral(
              R"({"id":"%1","graphql_id":"Sm9iLS0t%1","type":"script","name":":hammer: Compile and test part %2","step_key":"part-%2",)"
              R"("step":{"id":"%1","signature":null},"priority":{"number":0},"agent_query_rules":["queue=default"],"state":"passed",)"
              R"("build_url":"%3","web_url":"https://buildkite.com/acme/web/builds/%4#%1","log_url":"%3/jobs/%1/log",)"
              R"("raw_log_url":"%3/jobs/%1/log.txt","artifacts_url":"%3/jobs/%1/artifacts",)")
              .arg(id, QString::number(number), base, QString::number(build))
              .toUtf8();
    text += "\"command\":\"#!/bin/bash\\nset -euo pipefail\\n"
            + QByteArray("./ci/run --verbose --target all\\n").repeated(22)
            + "\",\"soft_failed\":false,\"exit_status\":0,\"signal\":null,\"signal_reason\":null,\"artifact_"
              "paths\":\"out/*.log\",\"agent\":"
            + agentText((build * 7 + number) % agentCount);
    text
        += QStringLiteral(
               R"(,"created_at":"%1","scheduled_at":"%1","runnable_at":"%2","started_at":"%3","finished_at":"%4","expired_at":null,)"
               R"("retried":false,"retried_in_job_id":null,"retries_count":null,"retry_source":null,"retry_type":null,)"
               R"("parallel_group_index":null,"parallel_group_total":null,"matrix":null,"cluster_id":null,"cluster_url":null,)"
               R"("cluster_queue_id":null,"cluster_queue_url":null})")
               .arg(timeOf(build), timeOf(build + 1), timeOf(build + 2), timeOf(build + 300))
               .toUtf8();
    return text;
}

QByteArray buildText(int number)
{
    const QString id = idOf("build", number);
    const QString user = idOf("user", number % 9);
    QByteArray text
        = QStringLiteral(
              R"({"id":"%1","graphql_id":"QnVpbGQtLS0%1","url":"%2","web_url":"https://buildkite.com/acme/web/builds/%3",)"
              R"("number":%3,"state":"passed","cancel_reason":null,"blocked":false,"blocked_state":"","message":"Fix the \"flaky\" test\n\nFor the third time.",)"
              R"("commit":"0123456789abcdef0123456789abcdef01234567","branch":"main","tag":null,"env":{},"source":"webhook",)"
              R"("author":{"username":"ada","name":"Ada","email":"ada@example.org"},)"
              R"("creator":{"id":"%4","graphql_id":"VXNlci0tLQ%4","name":"Ada","email":"ada@example.org","avatar_url":"https://example.org/a/%4.png","created_at":"%5"},)"
              R"("created_at":"%6","scheduled_at":"%6","started_at":"%7","failing_at":null,"finished_at":"%8",)"
              R"("meta_data":{"buildkite:git:commit":"commit 0123456789abcdef\nauthor Ada"},"pull_request":null,"rebuilt_from":null,)")
              .arg(id, urlOf(QStringLiteral("pipelines/web/builds/%1").arg(number)), QString::number(number),
                   user, timeOf(1), timeOf(number), timeOf(number + 2), timeOf(number + 400))
              .toUtf8();
    text += "\"pipeline\":{\"id\":\""
            + idOf("pipeline", 1).toUtf8() + "\",\"slug\":\"web\",\"name\":\"Web\",\"provider\":{\"id\":\"github\",\"settings\":{}},\"configuration\":\""
            + QByteArray("steps:\\n  - command: make\\n").repeated(80) + "\"},\"jobs\":[";
    for (int job = 0; job < jobsInBuild; ++job)
        text += (job ? "," : "") + jobText(number, job);
    return text + "]}";
}

QByteArray pageText()
{
    QByteArray text = "[";
    for (int build = 0; build < buildsOnPage; ++build)
        text += (build ? "," : "") + buildText(1000 + build);
    return text + "]";
}

QList<QStringList> pathsOf(SourceObject object)
{
    QList<QStringList> paths;
    for (const Column &column : tableOf(object).columns) {
        const QString path = QString::fromUtf8(column.path.data(), qsizetype(column.path.size()));
        paths.append(path.split(QLatin1Char('.')));
    }
    return paths;
}

/// The plain Qt way: a document, then a QString a cell.
QList<QStringList> plainRows(const QJsonArray &records, const QList<QStringList> &paths)
{
    const auto compact = [](const QJsonDocument &document) {
        return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
    };
    QList<QStringList> rows;
    for (const QJsonValue record : records) {
        QStringList row;
        row.reserve(paths.size());
        for (const QStringList &path : paths) {
            QJsonValue value = record;
            for (const QString &key : path)
                value = value.toObject().value(key);
            if (value.isArray())
                row.append(compact(QJsonDocument(value.toArray())));
            else if (value.isObject())
                row.append(compact(QJsonDocument(value.toObject())));
            else
                row.append(value.toVariant().toString());
        }
        rows.append(row);
    }
    return rows;
}

qsizetype decodePlainly(const QByteArray &text)
{
    const QJsonArray builds = QJsonDocument::fromJson(text).array();
    static const QList<QStringList> buildPaths = pathsOf(SourceObject::Builds);
    static const QList<QStringList> jobPaths = pathsOf(SourceObject::Jobs);
    QList<QStringList> rows = plainRows(builds, buildPaths);
    for (const QJsonValue build : builds)
        rows += plainRows(build.toObject().value(QLatin1String("jobs")).toArray(), jobPaths);
    return rows.size();
}

qsizetype decodeOurs(const QByteArray &text)
{
    ParseRequest request;
    request.wanted = SourceObject::Builds | SourceObject::Jobs | SourceObject::Agents;
    const Result<ParsedPage> page = decodePage(text, false, request, std::size_t(256) << 20);
    if (!page)
        return 0;
    qsizetype rows = 0;
    for (const RowBatch &batch : page->rows.batches) {
        if (batch.object() != SourceObject::Agents)
            rows += qsizetype(batch.rowCount());
    }
    return rows;
}

template <typename Decode> double bestSeconds(const QByteArray &text, Decode decode, int times)
{
    qint64 best = std::numeric_limits<qint64>::max();
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (decode(text) != buildsOnPage * (1 + jobsInBuild))
            qFatal("wrong number of rows");
        best = std::min(best, timer.nsecsElapsed());
    }
    return double(best) / 1e9;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray text = pageText();
    const double plain = bestSeconds(text, decodePlainly, 3);
    const double ours = bestSeconds(text, decodeOurs, rounds);
    const double megabytes = double(text.size()) / 1e6;
    QTextStream out(stdout);
    if (application.arguments().contains(QLatin1String("--json"))) {
        out << QStringLiteral(R"({"bench":"decode","page_mb":%1,"mb_per_s":%2,"plain_mb_per_s":%3,"ratio":%4})")
                   .arg(megabytes, 0, 'f', 2)
                   .arg(megabytes / ours, 0, 'f', 0)
                   .arg(megabytes / plain, 0, 'f', 0)
                   .arg(plain / ours, 0, 'f', 1)
            << Qt::endl;
        return 0;
    }
    out << QStringLiteral(
               "page of %1 MB: %2 ms (%3 MB/s); QJsonDocument into QString rows: %4 ms (%5 MB/s); ratio %6")
               .arg(megabytes, 0, 'f', 2)
               .arg(ours * 1e3, 0, 'f', 2)
               .arg(megabytes / ours, 0, 'f', 0)
               .arg(plain * 1e3, 0, 'f', 1)
               .arg(megabytes / plain, 0, 'f', 0)
               .arg(plain / ours, 0, 'f', 1)
        << Qt::endl;
    return 0;
}
