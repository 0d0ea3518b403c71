// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/buildkite/organizationlist.h"

#include "sync/buildkite/answers.h"
#include "sync/buildkite/apiclient.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace kitesync {

namespace {

QList<OrganizationEntry> entriesOf(const ApiAnswer &answer)
{
    QList<OrganizationEntry> entries;
    const QJsonArray listed = QJsonDocument::fromJson(smallBody(answer.body, answer.gzip)).array();
    for (const QJsonValue each : listed) {
        const QJsonObject organization = each.toObject();
        const QString slug = organization.value(QLatin1String("slug")).toString();
        if (!slug.isEmpty())
            entries.append({slug, organization.value(QLatin1String("name")).toString()});
    }
    std::sort(entries.begin(), entries.end(), [](const OrganizationEntry &one, const OrganizationEntry &other) {
        return one.slug < other.slug;
    });
    return entries;
}

} // namespace

void askOrganizations(ApiClient *client,
                      const std::function<void(const Result<QList<OrganizationEntry>> &)> &done)
{
    ApiRequest request = organizationsRequest();
    request.attempts = 1;
    const ApiCall *const call = client->get(request);
    QObject::connect(call, &ApiCall::finished, client, [done](const Result<ApiAnswer> &answer) {
        if (answer)
            done(entriesOf(*answer));
        else
            done(answer.error());
    });
}

} // namespace kitesync
