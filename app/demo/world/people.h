// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/world/draw.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace kitesync::demo {

struct Person
{
    QByteArray id;
    QByteArray name;
    QByteArray email;
    QByteArray username;
    qint64 createdAt = 0;
};

/// Who works here and what they call their branches and commits.
class People final
{
public:
    explicit People(quint64 seed);

    [[nodiscard]] int count() const { return static_cast<int>(m_people.size()); }
    [[nodiscard]] const Person &person(int index) const { return m_people[static_cast<std::size_t>(index)]; }
    /// -1: nobody has this id.
    [[nodiscard]] int indexOf(const QByteArray &id) const;

    /// A feature branch, a dependency update or a fix, by @p draw.
    [[nodiscard]] static QByteArray branch(Draw &draw);
    [[nodiscard]] static QString message(Draw &draw);

private:
    std::vector<Person> m_people;
};

} // namespace kitesync::demo
