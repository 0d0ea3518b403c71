// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/domain/sourceobject.h"

#include <QString>
#include <QStringList>

namespace kitesync {

// How a set of objects and an empty text are kept.

/// "pipelines,agents"; "" for none.
[[nodiscard]] inline QString objectListText(SourceObjects objects)
{
    QStringList names;
    for (const SourceObject object : listOf(objects))
        names.append(nameOf(object));
    return names.isEmpty() ? QStringLiteral("") : names.join(u',');
}

/// The inverse; a name of a newer version is passed over.
[[nodiscard]] inline SourceObjects objectListFrom(const QString &text)
{
    SourceObjects objects;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<SourceObject> object = sourceObjectNamed(name))
            objects |= *object;
    }
    return objects;
}

/// Qt would bind a null QString as NULL.
[[nodiscard]] inline QString notNull(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

} // namespace kitesync
