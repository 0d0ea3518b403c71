// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/words/errortable.h"

#include <QCoreApplication>

namespace kitesync {

namespace {

// A class, so that lupdate knows the context of the texts.
struct OwnErrors
{
    Q_DECLARE_TR_FUNCTIONS(kitesync::ErrorWords)
public:
    static constexpr ErrorLine lines[]{
        ErrorLine{ErrorKind::DestinationMissing, "E-D5", QT_TR_NOOP("“{subject}” is not there any more."),
                  QT_TR_NOOP("The file or its folder was moved, renamed or deleted."),
                  QT_TR_NOOP("Bring it back, or choose another place for the data."),
                  QT_TR_NOOP("The database is not there any more."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationNotDatabase, "E-D4",
                  QT_TR_NOOP("“{subject}” is damaged or not an SQLite database."),
                  QT_TR_NOOP("It was left as it is."),
                  QT_TR_NOOP("Restore it from a copy, or choose another file name."),
                  QT_TR_NOOP("The file is damaged or not an SQLite database."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationReadOnly, "E-D2", QT_TR_NOOP("“{subject}” cannot be written."),
                  QT_TR_NOOP("The file, its folder or the drive is read-only for you."),
                  QT_TR_NOOP("Change the permissions, or choose another place."),
                  QT_TR_NOOP("The database cannot be written."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationBusy, "E-D3", QT_TR_NOOP("Another program keeps the database locked."),
                  QT_TR_NOOP("Waiting for it did not help."),
                  QT_TR_NOOP("Close the other program, then start the sync again."), "", Speaker::Database},
        ErrorLine{ErrorKind::DestinationFull, "E-D1", QT_TR_NOOP("There is no space left for “{subject}”."),
                  QT_TR_NOOP("The records that were copied before that are safe."),
                  QT_TR_NOOP("Free some space, then start the sync again: it goes on where it stopped."),
                  QT_TR_NOOP("There is no space left for the database."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationForeignTable, "E-D9",
                  QT_TR_NOOP("A table “{subject}” that is not ours already exists."),
                  QT_TR_NOOP("It was not touched."),
                  QT_TR_NOOP("Choose a table prefix, another schema or another database."),
                  QT_TR_NOOP("A table of the same name that is not ours already exists."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationTaken, "E-D10",
            QT_TR_NOOP("These tables belong to another pipeline ({subject})."),
            QT_TR_NOOP("Two pipelines never share a set of tables."),
            QT_TR_NOOP("Choose a table prefix or another database; or take the tables over, if the pipeline "
                       "that made them is gone."),
            QT_TR_NOOP("These tables belong to another installation of Kitesync."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationNotEmpty, "E-D16",
            QT_TR_NOOP("There are rows of this pipeline in that place already ({subject})."),
            QT_TR_NOOP("A move never mixes two copies. Nothing was changed, and the pipeline stays where it "
                       "is."),
            QT_TR_NOOP("Choose another table prefix, schema or database, or remove those tables "
                       "yourself if nobody needs them."),
            QT_TR_NOOP("There are rows of this pipeline in that place already."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationDiffers, "E-D17",
            QT_TR_NOOP("The copy of “{subject}” is not equal to the original."),
            QT_TR_NOOP("Something changed rows during the move, or the database keeps them differently. The "
                       "pipeline stays where it is, and nothing is lost."),
            QT_TR_NOOP("Make sure that nothing else writes to the tables, then start the move again: it "
                       "begins anew."),
            QT_TR_NOOP("The copy is not equal to the original."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationNewer, "E-D6",
                  QT_TR_NOOP("This database was written by a newer version ({subject})."),
                  QT_TR_NOOP("This version does not know how to write to it, and left it as it is."),
                  QT_TR_NOOP("Update Kitesync on this computer."),
                  QT_TR_NOOP("This database was written by a newer version of Kitesync."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationLogin, "E-D7",
                  QT_TR_NOOP("The database server refused the user or password."),
                  QT_TR_NOOP("The server was reached, but it did not let Kitesync in."),
                  QT_TR_NOOP("Check the user, the password and the database's name."), "", Speaker::Database},
        ErrorLine{ErrorKind::DestinationUnknown, "E-D15",
                  QT_TR_NOOP("There is no database “{subject}” on this server."),
                  QT_TR_NOOP("The server was reached, but it has no database of this name, or does not show "
                             "it to this user."),
                  QT_TR_NOOP("Correct the database's name, or have the database created, then try again."),
                  QT_TR_NOOP("There is no database of this name on this server."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationUnreachable, "E-D14",
            QT_TR_NOOP("The database server {subject} could not be reached."),
            QT_TR_NOOP(
                "It does not run, the address is wrong, or something in between refuses the connection."),
            QT_TR_NOOP("Check host, port and encryption (TLS) of the destination, then try again."),
            QT_TR_NOOP("The database server could not be reached."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationLost, "E-D8", QT_TR_NOOP("The connection to the database was lost."),
            QT_TR_NOOP("Everything up to the last saved point is safe."),
            QT_TR_NOOP(
                "Check that the server runs, then start the sync again: it goes on at the last saved point."),
            "", Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationRights, "E-D11", QT_TR_NOOP("The database does not allow this: {subject}."),
            QT_TR_NOOP("The user of the connection lacks a right."),
            QT_TR_NOOP("Ask for the right to create and write tables, or choose another schema."),
            QT_TR_NOOP("The database does not allow tables to be created or written."), Speaker::Database},
        ErrorLine{
            ErrorKind::DestinationDriverMissing, "E-D12",
            QT_TR_NOOP("There is no driver for this database ({subject})."),
            QT_TR_NOOP("This version of Kitesync cannot talk to it as it is installed."),
            QT_TR_NOOP(
                "Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or "
                "choose SQLite, which is built in."),
            QT_TR_NOOP("There is no driver for this database."), Speaker::Database},
        ErrorLine{ErrorKind::DestinationFailed, "E-D13", QT_TR_NOOP("The database did not accept the data."),
                  QT_TR_NOOP("Everything up to the last saved point is safe."),
                  QT_TR_NOOP("See what exactly is wrong; when that is put right, start the sync again."), "",
                  Speaker::Database},
        ErrorLine{
            ErrorKind::KeychainMissing, "E-K3", QT_TR_NOOP("No keychain was found on this computer."),
            QT_TR_NOOP("Tokens and passwords are kept there and nowhere else."),
            QT_TR_NOOP("Install GNOME Keyring, KWallet or KeePassXC's Secret Service, or give the token at "
                       "every start."),
            "", Speaker::Keychain},
        ErrorLine{ErrorKind::KeychainLocked, "E-K1",
                  QT_TR_NOOP("The keychain is locked, so the token cannot be read."),
                  QT_TR_NOOP("It opens with your login, or when you unlock it."),
                  QT_TR_NOOP("Unlock the keychain, then try again."), "", Speaker::Keychain},
        ErrorLine{ErrorKind::KeychainDismissed, "E-K2", QT_TR_NOOP("The keychain stayed locked."),
                  QT_TR_NOOP("Its question was closed without an answer; syncs wait until you unlock it."),
                  QT_TR_NOOP("Try again and unlock the keychain when it asks."), "", Speaker::Keychain},
        ErrorLine{
            ErrorKind::SecretMissing, "E-K4", QT_TR_NOOP("The stored token is gone from the keychain."),
            QT_TR_NOOP("It was deleted there, or this is another keychain than the one it was stored in."),
            QT_TR_NOOP("Enter the token again."), "", Speaker::Keychain},
        ErrorLine{ErrorKind::KeychainFailed, "E-K5", QT_TR_NOOP("The keychain did not do what was asked."),
                  QT_TR_NOOP("The token or password could not be stored or read."),
                  QT_TR_NOOP("Open your keychain program and see whether it works, then try again."), "",
                  Speaker::Keychain},
        ErrorLine{ErrorKind::Cancelled, "E-X4", QT_TR_NOOP("The sync was stopped."),
                  QT_TR_NOOP("Everything that was copied until then is safe."),
                  QT_TR_NOOP("Start it again whenever you like: it goes on where it stopped."), "",
                  Speaker::Nobody},
        ErrorLine{ErrorKind::AlreadyRunning, "E-X2", QT_TR_NOOP("This pipeline is already syncing."),
                  QT_TR_NOOP("It is held by {subject}."),
                  QT_TR_NOOP("Wait until that sync has ended, or stop it there."),
                  QT_TR_NOOP("It was started here or by another Kitesync."), Speaker::Nobody},
        ErrorLine{ErrorKind::InvalidValue, "E-V1", QT_TR_NOOP("The value of “{subject}” cannot be used."),
                  "{detail}", QT_TR_NOOP("Correct it and try again."), QT_TR_NOOP("A value cannot be used."),
                  Speaker::Nobody},
        ErrorLine{ErrorKind::NameTaken, "E-V2", QT_TR_NOOP("You already have a pipeline called “{subject}”."),
                  QT_TR_NOOP("Names are unique, so that a command means one pipeline."),
                  QT_TR_NOOP("Choose another name."), QT_TR_NOOP("You already have a pipeline of this name."),
                  Speaker::Nobody},
        ErrorLine{ErrorKind::UnknownPipeline, "E-V3", QT_TR_NOOP("There is no pipeline called “{subject}”."),
                  QT_TR_NOOP("Perhaps it was removed, or its name is spelled another way."),
                  QT_TR_NOOP("Look at the list of your pipelines."),
                  QT_TR_NOOP("There is no pipeline of this name."), Speaker::Nobody},
        ErrorLine{ErrorKind::StoreFailed, "E-X5",
                  QT_TR_NOOP("Kitesync's own settings could not be read or written."),
                  QT_TR_NOOP("{trouble} The file is “{place}”."), "{remedy}", "", Speaker::Database},
        ErrorLine{
            ErrorKind::CountsDisagree, "E-X6",
            QT_TR_NOOP("The sync was ended because its counts do not add up."),
            QT_TR_NOOP("Records read are not the sum of those written, unchanged and rejected ({detail}): a "
                       "mistake in Kitesync."),
            QT_TR_NOOP("Start the sync again, and report this to the makers of Kitesync."), "",
            Speaker::Nobody},
    };
    static constexpr ErrorLine tablesMissing{
        ErrorKind::DestinationMissing,
        "E-D5",
        QT_TR_NOOP("The tables of this pipeline are not in “{subject}” any more."),
        QT_TR_NOOP("It was emptied, or another database is in its place."),
        QT_TR_NOOP("Bring it back, or choose another place for the data."),
        QT_TR_NOOP("The tables of this pipeline are not in the database any more."),
        Speaker::Nobody};
};

} // namespace

std::span<const ErrorLine> ownErrorLines()
{
    return OwnErrors::lines;
}

const ErrorLine &tablesMissingLine()
{
    return OwnErrors::tablesMissing;
}

} // namespace kitesync
