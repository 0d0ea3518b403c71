// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/json/buildjson.h"

namespace kitesync::demo {

/// Everything that turns the world into JSON text.
struct OrganizationJson
{
    explicit OrganizationJson(const DemoWorld &world)
        : objects(world, versions)
        , builds(world, objects, versions)
    {
    }

    Versions versions;
    ObjectJson objects;
    BuildJson builds;
};

} // namespace kitesync::demo
