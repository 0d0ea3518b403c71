// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync/credentials/vault.h"

namespace kitesync {

QString entryName(const PipelineKey &key, SecretKind kind)
{
    switch (kind) {
    case SecretKind::Token:
        return key + QStringLiteral("/token");
    case SecretKind::DestinationPassword:
        return key + QStringLiteral("/destination-password");
    }
    return key;
}

} // namespace kitesync
