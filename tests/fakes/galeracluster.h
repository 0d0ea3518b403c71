// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fakes/mariadbserver.h"

#include <array>
#include <memory>

namespace kitesync::tests {

/// Three nodes of MariaDB that keep the same rows (Galera), all on loopback. What is not installed is an error that says how to
/// install it.
class GaleraCluster final
{
public:
    static constexpr std::size_t nodeCount = 3;

    /// What is wrong, or an empty text.
    [[nodiscard]] QString start();
    [[nodiscard]] TestServer &node(std::size_t index) { return *m_nodes.at(index); }
    /// A status variable of a node: "wsrep_cluster_size".
    [[nodiscard]] QString status(std::size_t index, const QString &variable) const;

private:
    [[nodiscard]] QString join(std::size_t index);

    std::array<std::unique_ptr<MariaDbServer>, nodeCount> m_nodes;
    int m_firstPort = 0; ///< on which the first node talks to the others
};

} // namespace kitesync::tests
