// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QList>
#include <QMetaType>
#include <QString>

#include <array>
#include <cstddef>
#include <optional>

namespace kitesync {

/// The four kinds of things that are copied, in the order in which they are shown.
enum class SourceObject : unsigned {
    Pipelines = 0x1,
    Agents = 0x2,
    Builds = 0x4,
    Jobs = 0x8,
};
Q_DECLARE_FLAGS(SourceObjects, SourceObject)
Q_DECLARE_OPERATORS_FOR_FLAGS(SourceObjects)

inline constexpr std::array allSourceObjects{SourceObject::Pipelines, SourceObject::Agents,
                                             SourceObject::Builds, SourceObject::Jobs};
inline constexpr std::size_t sourceObjectCount = allSourceObjects.size();

/// 0..3, for arrays that have one element an object.
[[nodiscard]] constexpr std::size_t indexOf(SourceObject object)
{
    switch (object) {
    case SourceObject::Pipelines:
        return 0;
    case SourceObject::Agents:
        return 1;
    case SourceObject::Builds:
        return 2;
    case SourceObject::Jobs:
        return 3;
    }
    return 0;
}

/// The object's name in tables, JSON and options: "pipelines", "agents", "builds", "jobs".
[[nodiscard]] QString nameOf(SourceObject object);
/// The inverse of nameOf(); nothing for any other text.
[[nodiscard]] std::optional<SourceObject> sourceObjectNamed(const QString &name);
/// The members of @p objects in showing order.
[[nodiscard]] QList<SourceObject> listOf(SourceObjects objects);

} // namespace kitesync
