// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/destination/views.h"

namespace kitesync {

QList<ViewDefinition> viewsOf(const Dialect &dialect, std::span<const ViewText> views)
{
    QList<ViewDefinition> definitions;
    for (const ViewText &view : views) {
        QString query = QLatin1String(view.query);
        for (const char *table : {"jobs", "builds"})
            query.replace(u'{' + QLatin1String(table) + u'}', dialect.table(table));
        definitions.append(
            {dialect.prefixed(view.name), view.needs,
             QLatin1String("CREATE VIEW ") + dialect.table(view.name) + QLatin1String(" AS") + query});
    }
    return definitions;
}

} // namespace kitesync
