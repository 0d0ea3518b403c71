// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/domain/sourceobject.h"

namespace kitesync {

QString nameOf(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return QStringLiteral("pipelines");
    case SourceObject::Agents:
        return QStringLiteral("agents");
    case SourceObject::Builds:
        return QStringLiteral("builds");
    case SourceObject::Jobs:
        return QStringLiteral("jobs");
    }
    return {};
}

std::optional<SourceObject> sourceObjectNamed(const QString &name)
{
    for (const SourceObject object : allSourceObjects) {
        if (nameOf(object) == name)
            return object;
    }
    return std::nullopt;
}

QList<SourceObject> listOf(SourceObjects objects)
{
    QList<SourceObject> list;
    for (const SourceObject object : allSourceObjects) {
        if (objects.testFlag(object))
            list.append(object);
    }
    return list;
}

} // namespace kitesync
