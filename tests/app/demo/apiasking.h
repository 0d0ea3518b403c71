// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/http/api.h"
#include "app/demo/organization.h"
#include "sync/domain/clock.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

/// An organisation and its routes, without sockets.
class ApiAsking final
{
public:
    explicit ApiAsking(const kitesync::DemoOptions &options)
        : organization(options)
        , buckets(clock, std::chrono::seconds(60), 0, 0)
        , api(organization, buckets)
    {
    }

    kitesync::demo::HttpAnswer ask(const QByteArray &address)
    {
        const qsizetype mark = address.indexOf('?');
        kitesync::demo::HttpRequest request;
        request.method = "GET";
        request.path = mark < 0 ? address : address.left(mark);
        const QByteArray query = mark < 0 ? QByteArray() : address.sliced(mark + 1);
        request.query = kitesync::demo::Query(query);
        request.queryBytes = query.size();
        for (const QByteArray &part : request.path.split('/')) {
            if (!part.isEmpty())
                request.segments.append(QString::fromUtf8(QByteArray::fromPercentEncoding(part)));
        }
        return api.answer(request);
    }
    /// Below /v2/organizations/acme.
    kitesync::demo::HttpAnswer askOrganization(const QByteArray &address)
    {
        return ask("/v2/organizations/acme" + address);
    }
    QJsonArray list(const QByteArray &address)
    {
        return QJsonDocument::fromJson(askOrganization(address).body).array();
    }
    QJsonObject object(const QByteArray &address)
    {
        return QJsonDocument::fromJson(askOrganization(address).body).object();
    }
    QList<qint64> numbers(const QByteArray &address)
    {
        QList<qint64> all;
        for (const QJsonValue build : list(address))
            all.append(build[QLatin1String("number")].toInteger());
        return all;
    }

    kitesync::SystemClock clock;
    kitesync::DemoOrganization organization;
    kitesync::demo::RateBuckets buckets;
    kitesync::demo::Api api;
};
