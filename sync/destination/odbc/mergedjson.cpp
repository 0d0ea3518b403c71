// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/odbc/mergedjson.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace kitesync {

namespace {

QJsonObject merged(QJsonObject stored, const QJsonObject &read)
{
    for (auto each = read.constBegin(); each != read.constEnd(); ++each) {
        if (each->isNull())
            stored.remove(each.key());
        else if (each->isObject())
            stored.insert(each.key(), merged(stored.value(each.key()).toObject(), each->toObject()));
        else
            stored.insert(each.key(), *each);
    }
    return stored;
}

} // namespace

QString mergedJson(const QString &stored, const QString &read)
{
    if (read.isEmpty() || read == stored)
        return stored;
    if (stored.isEmpty())
        return read;
    const QJsonDocument before = QJsonDocument::fromJson(stored.toUtf8());
    const QJsonDocument now = QJsonDocument::fromJson(read.toUtf8());
    if (!before.isObject() || !now.isObject())
        return read;
    const QJsonObject together = merged(before.object(), now.object());
    // As it is, where nothing changes: another order of keys is no difference.
    return together == before.object()
               ? stored
               : QString::fromUtf8(QJsonDocument(together).toJson(QJsonDocument::Compact));
}

} // namespace kitesync
