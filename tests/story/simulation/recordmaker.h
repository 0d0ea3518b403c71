// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/story/simulation/choices.h"

#include <QJsonObject>
#include <QJsonValue>

namespace kitesync::simulation {

/// Makes records as no API would send them: every field of the contract, present, missing, null, of the right type or of any
/// other, with fields that nobody knows in between. The same seed makes the same records.
class RecordMaker final
{
public:
    /// @p withNul: texts may hold U+0000.
    RecordMaker(quint64 seed, bool withNul)
        : m_dice(seed)
        , m_withNul(withNul)
    {
    }

    /// A build has jobs, a job may have an agent.
    [[nodiscard]] QJsonObject record(SourceObject object);
    /// Records made so far that have no usable id.
    [[nodiscard]] qint64 withoutId() const { return m_withoutId; }

private:
    [[nodiscard]] QJsonValue anyValue(int depth = 2);
    [[nodiscard]] QString anyText();
    [[nodiscard]] QJsonValue likely(const QString &field);
    [[nodiscard]] QJsonValue agentOfJob();
    [[nodiscard]] QString newId();

    Dice m_dice;
    bool m_withNul;
    int m_ids = 0;
    qint64 m_withoutId = 0;
};

} // namespace kitesync::simulation
