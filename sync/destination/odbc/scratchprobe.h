// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sync/destination/odbc/genericdialect.h"

#include <QVariantList>

namespace kitesync {

/// Tries with a table of its own, which is gone afterwards, what loading relies on: how texts come back as they were sent,
/// large numbers, milliseconds, long texts, keys, the catalogue, and that a transaction can be taken back. What a driver lacks
/// is told by an error before anything of the user's is written.
class ScratchProbe final
{
public:
    ScratchProbe(Connection &connection, const GenericDialect &dialect);

    /// Sets what it finds as the dialect's abilities.
    [[nodiscard]] Status run();

private:
    [[nodiscard]] Status tryAll();
    [[nodiscard]] Status findBinding();
    [[nodiscard]] Status roundTrip(QString &got);
    [[nodiscard]] Status checkValues();
    [[nodiscard]] Status checkTransactions();
    [[nodiscard]] Status checkKey();
    [[nodiscard]] Status checkCatalogue();
    [[nodiscard]] Status findCounting();
    [[nodiscard]] Status findEmpty();
    [[nodiscard]] Status findLongest();
    [[nodiscard]] Error lacking(const Reason &what) const;

    Connection &m_connection;
    const GenericDialect &m_dialect;
    OdbcAbilities m_can;
    QString m_name; ///< the table's
    QString m_table; ///< as statements name it
    QVariantList m_stored;
};

} // namespace kitesync
