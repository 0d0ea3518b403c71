// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sync/buildkite/clientfixture.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTest>

namespace kitesync {

namespace {

QStringList logged;

void keepLog(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged += text;
}

} // namespace

void ClientFixture::initTestCase()
{
    QLoggingCategory::setFilterRules(QStringLiteral("kitesync.api.debug=true"));
}

void ClientFixture::init()
{
    logged.clear();
    qInstallMessageHandler(keepLog);
    server = std::make_unique<ScriptedServer>();
    api = server->url();
    policy = {};
    // Ten seconds of ours: a machine with much to do is not a server that hangs.
    policy.answerTimeout = std::chrono::seconds(1000);
    policy.totalTimeout = std::chrono::seconds(3000);
    useSpeed(100);
}

void ClientFixture::cleanup()
{
    m_client.reset();
    budget.reset();
    qInstallMessageHandler(nullptr);
    for (const QString &line : std::as_const(logged))
        QVERIFY2(!line.contains(QString::fromLatin1(token)), "the token was logged");
    for (const ScriptedServer::Seen &seen : server->seen()) {
        QCOMPARE(seen.method, QByteArray("GET"));
        QVERIFY(seen.body.isEmpty());
        QCOMPARE(seen.raw.count(token), 1);
        QCOMPARE(seen.headers.value("authorization"), "Bearer " + token);
    }
    static const QRegularExpression className(QStringLiteral("\\bQ[A-Z][a-z]\\w+"));
    for (const auto &outcome : outcomes) {
        const Error error = outcome->error();
        const QString all = error.place + error.detail + error.subject;
        QVERIFY2(!all.contains(QString::fromLatin1(token), Qt::CaseInsensitive), qPrintable(all));
        QVERIFY2(!all.contains(className), qPrintable(all));
    }
    outcomes.clear();
    server.reset();
}

void ClientFixture::useSpeed(double speed)
{
    m_client.reset();
    budget.reset();
    clock = std::make_unique<SystemClock>(speed);
    budget = std::make_unique<RateBudget>(*clock);
}

ApiClient &ClientFixture::client()
{
    if (!m_client)
        m_client = std::make_unique<ApiClient>(api, Secret(token), budget.get(),
                                               RequestShare{.user = 1.0, .organization = 1.0}, *clock, policy);
    return *m_client;
}

Outcome &ClientFixture::get(const ApiRequest &request, ApiClient *by)
{
    outcomes.push_back(std::make_unique<Outcome>());
    Outcome *outcome = outcomes.back().get();
    ApiCall *call = (by ? by : &client())->get(request);
    connect(call, &ApiCall::finished, this, [outcome](const Result<ApiAnswer> &answer) {
        outcome->result = answer;
        ++outcome->count;
    });
    return *outcome;
}

QByteArray ClientFixture::target()
{
    return "/v2/organizations/acme/builds?include_retried_jobs=true&page=1&per_page=100";
}

QByteArray ClientFixture::gzipped(const QByteArray &text)
{
    // One stored block: enough of gzip for a small body.
    const auto little = [](quint32 value, int bytes) {
        QByteArray out;
        for (int i = 0; i < bytes; ++i)
            out += static_cast<char>(value >> (8 * i));
        return out;
    };
    quint32 crc = 0xffffffff;
    for (const char c : text) {
        crc ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) ? 0xedb88320u : 0u);
    }
    const auto size = static_cast<quint32>(text.size());
    return QByteArray("\x1f\x8b\x08\0\0\0\0\0\0\x03\x01", 11) + little(size, 2) + little(~size & 0xffff, 2)
           + text + little(~crc, 4) + little(size, 4);
}

} // namespace kitesync
