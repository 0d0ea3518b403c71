<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>kitesync::AboutDialog</name>
    <message>
        <source>About Kitesync</source>
        <translation>Über Kitesync</translation>
    </message>
    <message>
        <source>Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program.</source>
        <translation>Buildkite ist eine Marke der Buildkite Pty Ltd, die mit diesem Programm nichts zu tun hat.</translation>
    </message>
    <message>
        <source>Copies Buildkite data into a database of your own.</source>
        <translation>Kopiert Buildkite-Daten in eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer (GPL-3.0-or-later). Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Kopiert die Versionen für einen Fehlerbericht</translation>
    </message>
</context>
<context>
    <name>kitesync::AdvancedSettings</name>
    <message>
        <source>Problems only</source>
        <translation>Nur Probleme</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Create &amp;support file…</source>
        <translation>Support-Datei &amp;erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Wieder fragen</translation>
    </message>
    <message>
        <source>&amp;What the log keeps:</source>
        <translation>Umfang des &amp;Protokolls:</translation>
    </message>
    <message>
        <source>For a report:</source>
        <translation>Für Fehlerberichte:</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords.</source>
        <translation>Protokoll, Einstellungen und Laufberichte in einer Datei, ohne Tokens und Passwörter.</translation>
    </message>
    <message>
        <source>Kitesync will ask again.</source>
        <translation>Kitesync fragt wieder.</translation>
    </message>
    <message>
        <source>Questions that are not asked any more:</source>
        <translation>Abgestellte Fragen:</translation>
    </message>
</context>
<context>
    <name>kitesync::ChartStrip</name>
    <message>
        <source>Reading the figures…</source>
        <translation>Zahlen werden gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>The database took too long to answer for the charts.</source>
        <translation>Die Datenbank hat für die Diagramme zu lange gebraucht.</translation>
    </message>
    <message>
        <source>No builds in the last 30 days.</source>
        <translation>Keine Builds in den letzten 30 Tagen.</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds pro Tag</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Erfolgreich</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Andere</translation>
    </message>
    <message>
        <source>Waiting for an agent, minutes</source>
        <translation>Warten auf Agent, Minuten</translation>
    </message>
    <message>
        <source>Waiting for an agent, seconds</source>
        <translation>Warten auf Agent, Sekunden</translation>
    </message>
    <message>
        <source>Half of the jobs</source>
        <translation>Hälfte der Jobs</translation>
    </message>
    <message>
        <source>Pass rate, %</source>
        <translation>Erfolgsquote, %</translation>
    </message>
    <message>
        <source>Passed of passed or failed</source>
        <translation>Anteil erfolgreicher Builds</translation>
    </message>
    <message>
        <source>95 % of jobs</source>
        <translation>95 % der Jobs</translation>
    </message>
</context>
<context>
    <name>kitesync::CheckedField</name>
    <message>
        <source>Use “%1”?</source>
        <translation>„%1“ verwenden?</translation>
    </message>
</context>
<context>
    <name>kitesync::ConnectPage</name>
    <message>
        <source>Show token</source>
        <translation>Token anzeigen</translation>
    </message>
    <message>
        <source>Connect to Buildkite</source>
        <translation>Mit Buildkite verbinden</translation>
    </message>
    <message>
        <source>The token is kept in your system keychain, not in a file.</source>
        <translation>Das Token liegt im Schlüsselbund des Systems, nicht in einer Datei.</translation>
    </message>
    <message>
        <source>&amp;Test &amp;&amp; Continue</source>
        <translation>&amp;Testen und weiter</translation>
    </message>
    <message>
        <source>Pipeline &amp;name:</source>
        <translation>Pipeline-&amp;Name:</translation>
    </message>
    <message>
        <source>bkua_…</source>
        <comment>the beginning of a token</comment>
        <translation>bkua_…</translation>
    </message>
    <message>
        <source>•••••••• stored</source>
        <translation>•••••••• gespeichert</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>Z&amp;ugriffstoken:</translation>
    </message>
    <message>
        <source>Create a token in Buildkite</source>
        <translation>Token in Buildkite erstellen</translation>
    </message>
    <message>
        <source>Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents</source>
        <translation>Erforderlich: Read Organizations, Read Pipelines, Read Builds, Read Agents</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy the names of the needed scopes</source>
        <translation>Namen der erforderlichen Scopes kopieren</translation>
    </message>
    <message>
        <source>&amp;Organization slug:</source>
        <translation>&amp;Organisations-Slug:</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>Er&amp;weitert</translation>
    </message>
    <message>
        <source>AP&amp;I address:</source>
        <translation>AP&amp;I-Adresse:</translation>
    </message>
    <message>
        <source>Choose one of the organizations that this token can read.</source>
        <translation>Wählen Sie eine der Organisationen, die dieses Token lesen kann.</translation>
    </message>
    <message>
        <source>Choose from list</source>
        <translation>Aus Liste wählen</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Test s&amp;toppen</translation>
    </message>
    <message>
        <source>Testing the connection to Buildkite…</source>
        <translation>Verbindung zu Buildkite wird getestet&#xa0;…</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Es wird noch auf %1 gewartet&#xa0;…</translation>
    </message>
    <message>
        <source>Continue without testing</source>
        <translation>Ohne Test fortfahren</translation>
    </message>
</context>
<context>
    <name>kitesync::Dashboard</name>
    <message>
        <source>Details of the pipeline</source>
        <translation>Details der Pipeline</translation>
    </message>
    <message>
        <source>More about this pipeline</source>
        <translation>Mehr zu dieser Pipeline</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objekte</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird gestoppt&#xa0;…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
</context>
<context>
    <name>kitesync::DataModel</name>
    <message>
        <source>There are no rows on this page any more.</source>
        <translation>Auf dieser Seite gibt es keine Zeilen mehr.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Hier gibt es noch nichts anzuzeigen.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen&#xa0;…</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Nichts passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Gestoppt.</translation>
    </message>
    <message>
        <source>The database did not answer within 5 seconds. Sort by another column, or filter for less.</source>
        <translation>Die Datenbank hat nicht innerhalb von 5 Sekunden geantwortet. Sortieren Sie nach einer anderen Spalte oder filtern Sie enger.</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>Die Daten konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows from, to, and all</comment>
        <translation>%1–%2 von %3</translation>
    </message>
    <message>
        <source>No pipelines copied yet.</source>
        <translation>Noch keine Pipelines kopiert.</translation>
    </message>
    <message>
        <source>No agents copied yet.</source>
        <translation>Noch keine Agents kopiert.</translation>
    </message>
    <message>
        <source>No builds copied yet.</source>
        <translation>Noch keine Builds kopiert.</translation>
    </message>
    <message>
        <source>No jobs copied yet.</source>
        <translation>Noch keine Jobs kopiert.</translation>
    </message>
</context>
<context>
    <name>kitesync::DataSettings</name>
    <message>
        <source>&amp;Runs to keep for each pipeline:</source>
        <translation>Aufbewahrte &amp;Läufe je Pipeline:</translation>
    </message>
    <message>
        <source>Keep runs for so many da&amp;ys:</source>
        <translation>Läufe so viele &amp;Tage aufbewahren:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, leaves the history. The copied data is never touched.</source>
        <translation>Was älter ist oder diese Zahl übersteigt, fällt aus dem Verlauf. Die kopierten Daten bleiben unberührt.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Folder for new databases:</source>
        <translation>&amp;Ordner für neue Datenbanken:</translation>
    </message>
    <message>
        <source>Choose a folder for new databases</source>
        <translation>Ordner für neue Datenbanken wählen</translation>
    </message>
</context>
<context>
    <name>kitesync::DataView</name>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Lesen stoppen</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Datei wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Choose the columns to show</source>
        <translation>Anzuzeigende Spalten wählen</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Tabelle oder Sicht</translation>
    </message>
    <message>
        <source>Rows of the database</source>
        <translation>Zeilen der Datenbank</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy page as CSV</source>
        <translation>Seite als CSV kopieren</translation>
    </message>
    <message>
        <source>Save page as CSV…</source>
        <translation>Seite als CSV speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>In anderem Programm öffnen&#xa0;…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorherige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Save page as CSV</source>
        <translation>Seite als CSV speichern</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopPages</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopWindows</name>
    <message>
        <source>No program was found that opens the database.</source>
        <translation>Es wurde kein Programm gefunden, das die Datenbank öffnet.</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Sie liegt unter „%1“.</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>Im Hintergrund weiter synchronisieren?</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start the program again to see its window.</source>
        <translation>Diese Arbeitsumgebung hat keinen Infobereich. Um das Fenster wieder zu sehen, starten Sie das Programm erneut.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Eine Synchronisierung läuft.</translation>
    </message>
    <message>
        <source>It ends at the next safe point and goes on from there the next time.</source>
        <translation>Sie endet am nächsten sicheren Punkt und wird beim nächsten Mal dort fortgesetzt.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Stoppen und beenden</translation>
    </message>
</context>
<context>
    <name>kitesync::DestinationPage</name>
    <message>
        <source>&amp;SQLite file</source>
        <translation>S&amp;QLite-Datei</translation>
    </message>
    <message>
        <source>&amp;PostgreSQL</source>
        <translation>&amp;PostgreSQL</translation>
    </message>
    <message>
        <source>&amp;MySQL / MariaDB</source>
        <translation>&amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>&amp;ODBC data source</source>
        <translation>&amp;ODBC-Datenquelle</translation>
    </message>
    <message>
        <source>Choose where the data goes</source>
        <translation>Ziel der Daten wählen</translation>
    </message>
    <message>
        <source>Kitesync makes its own tables there and leaves everything else alone.</source>
        <translation>Kitesync legt dort eigene Tabellen an und lässt alles andere unberührt.</translation>
    </message>
    <message>
        <source>%1. Its driver is missing: install %2.</source>
        <translation>%1. Der Treiber fehlt: Installieren Sie %2.</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>D&amp;urchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Database &amp;file:</source>
        <translation>Datenbankdate&amp;i:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>Table prefi&amp;x:</source>
        <translation>Tabellenpräfi&amp;x:</translation>
    </message>
    <message>
        <source>Test dest&amp;ination</source>
        <translation>Ziel &amp;testen</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Datenbankdatei wählen</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>SQLite-Datenbanken (*.sqlite *.sqlite3 *.db);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Still looking at the destination…</source>
        <translation>Ziel wird noch geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Ziel wird geprüft&#xa0;…</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Ordner anlegen</translation>
    </message>
    <message>
        <source>Go on with these tables</source>
        <translation>Mit diesen Tabellen weiterarbeiten</translation>
    </message>
    <message>
        <source>A prefix such as bk_ begins anew beside those tables.</source>
        <translation>Mit einem Präfix wie bk_ beginnen Sie neben diesen Tabellen neu.</translation>
    </message>
</context>
<context>
    <name>kitesync::DraftChecks</name>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>Der Name hat %1 Zeichen; erlaubt sind höchstens %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 von %2 Zeichen</translation>
    </message>
    <message>
        <source>Give this pipeline a name.</source>
        <translation>Geben Sie dieser Pipeline einen Namen.</translation>
    </message>
    <message>
        <source>The name holds a line break or another invisible character.</source>
        <translation>Der Name enthält einen Zeilenumbruch oder ein anderes unsichtbares Zeichen.</translation>
    </message>
    <message>
        <source>You already have a pipeline called %1. Choose another name.</source>
        <translation>Sie haben bereits eine Pipeline namens %1. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Paste an API token.</source>
        <translation>Fügen Sie ein API-Token ein.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Das sieht nicht nach einem vollständigen Token aus. Kopieren Sie es noch einmal aus Buildkite.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s slug: the word after buildkite.com/ in the address.</source>
        <translation>Geben Sie den Slug der Organisation ein: das Wort nach buildkite.com/ in der Adresse.</translation>
    </message>
    <message>
        <source>A slug has small letters, digits and hyphens only: it is the word after buildkite.com/ in the address.</source>
        <translation>Ein Slug hat nur Kleinbuchstaben, Ziffern und Bindestriche: Er ist das Wort nach buildkite.com/ in der Adresse.</translation>
    </message>
    <message>
        <source>Plain http would show the token to the network. Use an https address.</source>
        <translation>Unverschlüsseltes http würde das Token im Netzwerk zeigen. Verwenden Sie eine https-Adresse.</translation>
    </message>
    <message>
        <source>Enter an https address without user, ? and #, such as %1.</source>
        <translation>Geben Sie eine https-Adresse ohne Benutzer, ? und # ein, z.&#xa0;B. %1.</translation>
    </message>
    <message>
        <source>Choose the file that the data goes to.</source>
        <translation>Wählen Sie die Datei für die Daten.</translation>
    </message>
    <message>
        <source>Enter the name or address of the database server.</source>
        <translation>Geben Sie den Namen oder die Adresse des Datenbankservers ein.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Geben Sie den Namen der Datenbank ein.</translation>
    </message>
    <message>
        <source>Enter the name of the data source.</source>
        <translation>Geben Sie den Namen der Datenquelle ein.</translation>
    </message>
    <message>
        <source>A prefix has at most 32 letters a–z, digits and underscores, and does not begin with a digit.</source>
        <translation>Ein Präfix hat höchstens 32 Buchstaben a–z, Ziffern und Unterstriche und beginnt nicht mit einer Ziffer.</translation>
    </message>
    <message>
        <source>A schema&apos;s name has at most 63 characters, without quotes and brackets.</source>
        <translation>Der Name eines Schemas hat höchstens 63 Zeichen, ohne Anführungszeichen und Klammern.</translation>
    </message>
    <message>
        <source>This cannot be used as a data source. A password goes into the field for it.</source>
        <translation>Das ist als Datenquelle nicht verwendbar. Ein Passwort gehört in das Feld dafür.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server.</source>
        <translation>Das ist kein Name und keine Adresse eines Servers.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Das ist kein Dateipfad.</translation>
    </message>
    <message>
        <source>This file is used by the pipeline %1. Two pipelines may share a file only with different prefixes.</source>
        <translation>Diese Datei wird von der Pipeline %1 verwendet. Zwei Pipelines können sich eine Datei nur mit verschiedenen Präfixen teilen.</translation>
    </message>
    <message>
        <source>These tables are used by the pipeline %1. Two pipelines may share a database only with different prefixes.</source>
        <translation>Diese Tabellen werden von der Pipeline %1 verwendet. Zwei Pipelines können sich eine Datenbank nur mit verschiedenen Präfixen teilen.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy.</source>
        <translation>Wählen Sie mindestens ein Objekt zum Kopieren.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose an earlier one.</source>
        <translation>Dieser Tag liegt in der Zukunft. Wählen Sie einen früheren.</translation>
    </message>
    <message>
        <source> (copy)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (Kopie %1)</translation>
    </message>
</context>
<context>
    <name>kitesync::EmptyPage</name>
    <message>
        <source>Kitesync</source>
        <translation>Kitesync</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>Noch keine Pipelines</translation>
    </message>
    <message>
        <source>Copy builds and jobs from Buildkite into a database of your own.</source>
        <translation>Kopieren Sie Builds und Jobs von Buildkite in eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Create a pipeline</source>
        <translation>Pipeline erstellen</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>Was brauche ich?</translation>
    </message>
    <message>
        <source>A Buildkite API token with read access, your organization&apos;s slug, and about 5 minutes.</source>
        <translation>Ein Buildkite-API-Token mit Lesezugriff, den Slug Ihrer Organisation und etwa 5 Minuten.</translation>
    </message>
</context>
<context>
    <name>kitesync::Errands</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Es konnte kein Browser geöffnet werden.</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>Die Seite ist %1</translation>
    </message>
    <message>
        <source>Kitesync is updated the way it was installed.</source>
        <translation>Kitesync wird so aktualisiert, wie es installiert wurde.</translation>
    </message>
    <message>
        <source>Ask the package manager of this computer for updates, then start Kitesync again. This is version %1.</source>
        <translation>Suchen Sie mit der Paketverwaltung dieses Computers nach Aktualisierungen und starten Sie Kitesync dann neu. Dies ist Version %1.</translation>
    </message>
    <message>
        <source>No program was found that sets the clock.</source>
        <translation>Es wurde kein Programm gefunden, das die Uhr stellt.</translation>
    </message>
    <message>
        <source>An administrator of this computer has it set from the network with the command: %1</source>
        <translation>Ein Administrator dieses Computers lässt sie mit diesem Befehl über das Netzwerk stellen: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::ErrorWords</name>
    <message>
        <source>Another program keeps them locked.</source>
        <translation>Ein anderes Programm hält sie gesperrt.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Schließen Sie andere Programme, die die Datei verwenden, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>They are damaged.</source>
        <translation>Sie sind beschädigt.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away to begin anew.</source>
        <translation>Stellen Sie die Datei aus einer Sicherung wieder her oder verschieben Sie sie, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Another program&apos;s data is in their place.</source>
        <translation>An ihrer Stelle liegen Daten eines anderen Programms.</translation>
    </message>
    <message>
        <source>Move that file away, then try again.</source>
        <translation>Verschieben Sie diese Datei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>They are read-only for you.</source>
        <translation>Sie sind für Ihr Benutzerkonto schreibgeschützt.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, then try again.</source>
        <translation>Ändern Sie die Zugriffsrechte der Datei und ihres Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>They were written by a newer version.</source>
        <translation>Sie wurden von einer neueren Version geschrieben.</translation>
    </message>
    <message>
        <source>Update Kitesync on this computer.</source>
        <translation>Aktualisieren Sie Kitesync auf diesem Computer.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>Es ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Geben Sie Speicherplatz frei und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be made or opened.</source>
        <translation>Die Datei oder ihr Ordner kann nicht angelegt oder geöffnet werden.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, then try again.</source>
        <translation>Prüfen Sie den Ordner und seine Zugriffsrechte und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Bringing them up to date failed, and nothing was changed.</source>
        <translation>Die Umstellung auf diese Version ist fehlgeschlagen; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again; if this comes back, use the earlier version and report it.</source>
        <translation>Versuchen Sie es erneut; tritt es wieder auf, verwenden Sie die frühere Version und melden Sie es.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Der SQLite-Treiber von Qt ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite), then try again.</source>
        <translation>Installieren Sie ihn (unter Debian: libqt6sql6-sqlite) und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database that holds them refused.</source>
        <translation>Die Datenbank, in der sie liegen, hat den Zugriff verweigert.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of that folder, then try again.</source>
        <translation>Prüfen Sie die Zugriffsrechte und den freien Platz dieses Ordners und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Pipeline-Name</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>Organisations-Slug</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API-Adresse</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>Tabellenpräfix</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Objects to copy</source>
        <translation>Zu kopierende Objekte</translation>
    </message>
    <message>
        <source>History from</source>
        <translation>Verlauf ab</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Abrufintervall</translation>
    </message>
    <message>
        <source>Share of the request limits</source>
        <translation>Anteil an den Anfragelimits</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>Mehr ist nicht bekannt.</translation>
    </message>
    <message>
        <source>builds and jobs</source>
        <translation>Builds und Jobs</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>die Organisation</translation>
    </message>
    <message>
        <source>everything that was asked for</source>
        <translation>das Angefragte</translation>
    </message>
    <message>
        <source>Builds and Jobs</source>
        <comment>two of the objects that can be copied</comment>
        <translation>Builds und Jobs</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <comment>an object that can be copied</comment>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>an object that can be copied</comment>
        <translation>Agents</translation>
    </message>
    <message>
        <source>it</source>
        <translation>es</translation>
    </message>
    <message>
        <source>Buildkite said: %1</source>
        <translation>Meldung von Buildkite: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Meldung des Servers: %1</translation>
    </message>
    <message>
        <source>More exactly: %1</source>
        <translation>Genauer: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>Meldung der Datenbank: %1</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <translation>Meldung des Schlüsselbunds: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1.</source>
        <comment>12 min</comment>
        <translation>Die Uhr dieses Computers geht um %1 falsch.</translation>
    </message>
    <message>
        <source>Set the date and the time, or have them set from the network; then start the sync again.</source>
        <translation>Stellen Sie Datum und Uhrzeit oder lassen Sie sie über das Netzwerk stellen; starten Sie dann die Synchronisierung erneut.</translation>
    </message>
    <message>
        <source>That may be why Buildkite did not accept the token.</source>
        <translation>Vielleicht hat Buildkite deshalb das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>If the token is refused all the same, replace it.</source>
        <translation>Wird das Token trotzdem abgelehnt, ersetzen Sie es.</translation>
    </message>
    <message>
        <source>That may be why the connection to Buildkite is not trusted.</source>
        <translation>Vielleicht wird deshalb der Verbindung zu Buildkite nicht vertraut.</translation>
    </message>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>Das Token läuft am %1 ab. Dann enden die Synchronisierungen.</translation>
    </message>
    <message>
        <source>Buildkite did not accept the token.</source>
        <translation>Buildkite hat das Token nicht angenommen.</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked.</source>
        <translation>Es ist vielleicht falsch, abgelaufen oder widerrufen.</translation>
    </message>
    <message>
        <source>Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to this pipeline.</source>
        <translation>Erstellen Sie in Buildkite ein neues Token (Personal Settings, API Access Tokens) und tragen Sie es in dieser Pipeline ein.</translation>
    </message>
    <message>
        <source>The token may not read {things}.</source>
        <translation>Das Token hat keinen Lesezugriff auf {things}.</translation>
    </message>
    <message>
        <source>It lacks the scope {subject}.</source>
        <translation>Ihm fehlt der Scope {subject}.</translation>
    </message>
    <message>
        <source>Add the scope {subject} to the token in Buildkite, or leave {Objects} out.</source>
        <translation>Fügen Sie dem Token in Buildkite den Scope {subject} hinzu oder lassen Sie {Objects} weg.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read {subject}.</source>
        <translation>Ihr Buildkite-Konto hat keinen Lesezugriff auf {subject}.</translation>
    </message>
    <message>
        <source>The token is accepted, but the person it belongs to has no access.</source>
        <translation>Das Token wird angenommen, aber die Person, der es gehört, hat keinen Zugriff.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for access, or leave this out.</source>
        <translation>Bitten Sie einen Administrator der Organisation um Zugriff oder lassen Sie dies weg.</translation>
    </message>
    <message>
        <source>Buildkite refused this computer&apos;s address.</source>
        <translation>Buildkite hat die Adresse dieses Computers abgelehnt.</translation>
    </message>
    <message>
        <source>The token or the organization is limited to certain addresses.</source>
        <translation>Das Token oder die Organisation ist auf bestimmte Adressen beschränkt.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the allowed ones in Buildkite, or use a token without that limit.</source>
        <translation>Fügen Sie die Adresse dieses Computers in Buildkite zu den erlaubten hinzu oder verwenden Sie ein Token ohne diese Beschränkung.</translation>
    </message>
    <message>
        <source>Organization “{subject}” was not found.</source>
        <translation>Die Organisation „{subject}“ wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>It does not exist under this name, or the token was not given access to it.</source>
        <translation>Unter diesem Namen gibt es sie nicht oder das Token hat keinen Zugriff auf sie.</translation>
    </message>
    <message>
        <source>Check the slug, which is the word after buildkite.com/ in the address, and the token&apos;s organizations.</source>
        <translation>Prüfen Sie den Slug, also das Wort nach buildkite.com/ in der Adresse, und die Organisationen des Tokens.</translation>
    </message>
    <message>
        <source>Buildkite has no {subject} any more.</source>
        <translation>Bei Buildkite nicht mehr vorhanden: {subject}.</translation>
    </message>
    <message>
        <source>It was deleted, or the token cannot see it.</source>
        <translation>Dies wurde gelöscht oder ist für das Token nicht sichtbar.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, check the token&apos;s access in Buildkite.</source>
        <translation>Starten Sie die Synchronisierung erneut; tritt es wieder auf, prüfen Sie in Buildkite den Zugriff des Tokens.</translation>
    </message>
    <message>
        <source>Buildkite would not list that many records at once.</source>
        <translation>Buildkite hat nicht so viele Datensätze auf einmal aufgelistet.</translation>
    </message>
    <message>
        <source>Its lists end at a certain depth, and this one could not be divided any further.</source>
        <translation>Die Listen enden in einer bestimmten Tiefe, und diese ließ sich nicht weiter teilen.</translation>
    </message>
    <message>
        <source>Start the sync again later: what was copied is safe and is not read twice.</source>
        <translation>Starten Sie die Synchronisierung später erneut: Was kopiert wurde, ist sicher und wird nicht zweimal gelesen.</translation>
    </message>
    <message>
        <source>Buildkite refused a request{code}.</source>
        <translation>Buildkite hat eine Anfrage abgelehnt{code}.</translation>
    </message>
    <message>
        <source>It did not accept the way this version asks.</source>
        <translation>Die Art, wie diese Version fragt, wurde nicht angenommen.</translation>
    </message>
    <message>
        <source>See whether a newer version of Kitesync is available; what was copied so far is safe.</source>
        <translation>Sehen Sie nach, ob es eine neuere Version von Kitesync gibt; was bisher kopiert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Dieser Computer ist offline.</translation>
    </message>
    <message>
        <source>There is no network to reach Buildkite through.</source>
        <translation>Es gibt kein Netzwerk, über das Buildkite erreichbar ist.</translation>
    </message>
    <message>
        <source>Connect to a network, then start the sync again.</source>
        <translation>Stellen Sie eine Netzwerkverbindung her und starten Sie dann die Synchronisierung erneut.</translation>
    </message>
    <message>
        <source>The address {subject} could not be found.</source>
        <translation>Die Adresse {subject} wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>No name server knows it.</source>
        <translation>Kein Nameserver kennt sie.</translation>
    </message>
    <message>
        <source>Check the API address or your DNS.</source>
        <translation>Prüfen Sie die API-Adresse oder Ihr DNS.</translation>
    </message>
    <message>
        <source>{subject} refused the connection.</source>
        <translation>{subject} hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>Nothing answers at this address, or something on the way forbids it.</source>
        <translation>Unter dieser Adresse antwortet nichts oder etwas auf dem Weg verhindert es.</translation>
    </message>
    <message>
        <source>Check the API address; if you use a proxy or a firewall, check that too.</source>
        <translation>Prüfen Sie die API-Adresse und, wenn Sie einen Proxy oder eine Firewall verwenden, auch diese.</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost.</source>
        <translation>Die Verbindung zu {subject} ist abgebrochen.</translation>
    </message>
    <message>
        <source>It ended before the answer was complete, and trying again did not help.</source>
        <translation>Sie endete, bevor die Antwort vollständig war, und weitere Versuche halfen nicht.</translation>
    </message>
    <message>
        <source>Check the network, then start the sync again: it goes on where it stopped.</source>
        <translation>Prüfen Sie das Netzwerk und starten Sie dann die Synchronisierung erneut: Sie wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>{subject} did not answer in time.</source>
        <translation>{subject} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The network or the server is too slow at the moment.</source>
        <translation>Das Netzwerk oder der Server ist zurzeit zu langsam.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: the sync goes on where it stopped.</source>
        <translation>Versuchen Sie es in einigen Minuten erneut: Die Synchronisierung wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>The connection to {subject} is not trusted.</source>
        <translation>Der Verbindung zu {subject} wird nicht vertraut.</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so nothing was sent.</source>
        <translation>Das Zertifikat ließ sich nicht prüfen, deshalb wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy replaces certificates.</source>
        <translation>Prüfen Sie das Datum dieses Computers und ob ein Proxy Zertifikate austauscht.</translation>
    </message>
    <message>
        <source>The answer did not come from Buildkite.</source>
        <translation>Die Antwort kam nicht von Buildkite.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first, or the API address is that of something else.</source>
        <translation>Vielleicht verlangt das Netzwerk zuerst eine Anmeldung oder die API-Adresse gehört zu etwas anderem.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, then try again; or check the API address.</source>
        <translation>Öffnen Sie eine Webseite im Browser, um sich im Netzwerk anzumelden, und versuchen Sie es dann erneut; oder prüfen Sie die API-Adresse.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Der Proxy hat die Anfrage nicht durchgelassen.</translation>
    </message>
    <message>
        <source>It may ask for a user name and password.</source>
        <translation>Vielleicht verlangt er Benutzernamen und Passwort.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Prüfen Sie die Proxy-Einstellungen dieses Computers.</translation>
    </message>
    <message>
        <source>That was not followed, because the token must not go there.</source>
        <translation>Die Weiterleitung wurde nicht befolgt, weil das Token nicht dorthin gelangen darf.</translation>
    </message>
    <message>
        <source>Check the API address: it has to be the one that answers itself.</source>
        <translation>Prüfen Sie die API-Adresse: Es muss die sein, die selbst antwortet.</translation>
    </message>
    <message>
        <source>Buildkite has a problem{code}.</source>
        <translation>Bei Buildkite gibt es ein Problem{code}.</translation>
    </message>
    <message>
        <source>Trying again several times did not help.</source>
        <translation>Mehrere weitere Versuche halfen nicht.</translation>
    </message>
    <message>
        <source>Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped.</source>
        <translation>Sehen Sie auf buildkitestatus.com nach und starten Sie die Synchronisierung später erneut: Sie wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>Buildkite sent an answer this version does not understand.</source>
        <translation>Buildkite hat eine Antwort gesendet, die diese Version nicht versteht.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was copied before is safe.</source>
        <translation>Nichts ging verloren: Was vorher kopiert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, see whether a newer version of Kitesync is available.</source>
        <translation>Starten Sie die Synchronisierung erneut; tritt es wieder auf, sehen Sie nach, ob es eine neuere Version von Kitesync gibt.</translation>
    </message>
    <message>
        <source>Buildkite sent a larger answer than this version accepts.</source>
        <translation>Buildkite hat eine größere Antwort gesendet, als diese Version annimmt.</translation>
    </message>
    <message>
        <source>Even a single record was too large to read.</source>
        <translation>Schon ein einzelner Datensatz war zu groß zum Lesen.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, tell the makers of Kitesync which record it is.</source>
        <translation>Starten Sie die Synchronisierung erneut; tritt es wieder auf, teilen Sie den Entwicklern von Kitesync mit, welcher Datensatz es ist.</translation>
    </message>
    <message>
        <source>“{subject}” is not there any more.</source>
        <translation>„{subject}“ ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file or its folder was moved, renamed or deleted.</source>
        <translation>Die Datei oder ihr Ordner wurde verschoben, umbenannt oder gelöscht.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another place for the data.</source>
        <translation>Holen Sie sie zurück oder wählen Sie einen anderen Ort für die Daten.</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or not an SQLite database.</source>
        <translation>„{subject}“ ist beschädigt oder keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Die Datei wurde nicht verändert.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file name.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her oder wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be written.</source>
        <translation>„{subject}“ ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>The file, its folder or the drive is read-only for you.</source>
        <translation>Die Datei, ihr Ordner oder das Laufwerk ist für Ihr Benutzerkonto schreibgeschützt.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Ändern Sie die Zugriffsrechte oder wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Ein anderes Programm hält die Datenbank gesperrt.</translation>
    </message>
    <message>
        <source>Waiting for it did not help.</source>
        <translation>Warten half nicht.</translation>
    </message>
    <message>
        <source>Close the other program, then start the sync again.</source>
        <translation>Schließen Sie das andere Programm und starten Sie dann die Synchronisierung erneut.</translation>
    </message>
    <message>
        <source>There is no space left for “{subject}”.</source>
        <translation>Kein Speicherplatz mehr frei für „{subject}“.</translation>
    </message>
    <message>
        <source>The records that were copied before that are safe.</source>
        <translation>Die davor kopierten Datensätze sind sicher.</translation>
    </message>
    <message>
        <source>Free some space, then start the sync again: it goes on where it stopped.</source>
        <translation>Geben Sie Speicherplatz frei und starten Sie dann die Synchronisierung erneut: Sie wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>A table “{subject}” that is not ours already exists.</source>
        <translation>Es gibt bereits eine Tabelle „{subject}“, die nicht von Kitesync stammt.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Sie wurde nicht angetastet.</translation>
    </message>
    <message>
        <source>Choose a table prefix, another schema or another database.</source>
        <translation>Wählen Sie ein Tabellenpräfix, ein anderes Schema oder eine andere Datenbank.</translation>
    </message>
    <message>
        <source>These tables belong to another pipeline ({subject}).</source>
        <translation>Diese Tabellen gehören zu einer anderen Pipeline ({subject}).</translation>
    </message>
    <message>
        <source>Two pipelines never share a set of tables.</source>
        <translation>Zwei Pipelines teilen sich nie dieselben Tabellen.</translation>
    </message>
    <message>
        <source>Choose a table prefix or another database; or take the tables over, if the pipeline that made them is gone.</source>
        <translation>Wählen Sie ein Tabellenpräfix oder eine andere Datenbank; oder übernehmen Sie die Tabellen, wenn es die Pipeline, die sie angelegt hat, nicht mehr gibt.</translation>
    </message>
    <message>
        <source>This database was written by a newer version ({subject}).</source>
        <translation>Diese Datenbank wurde von einer neueren Version geschrieben ({subject}).</translation>
    </message>
    <message>
        <source>This version does not know how to write to it, and left it as it is.</source>
        <translation>Diese Version kann nicht in die Datenbank schreiben und hat sie nicht verändert.</translation>
    </message>
    <message>
        <source>The database server refused the user or password.</source>
        <translation>Der Datenbankserver hat Benutzer oder Passwort abgelehnt.</translation>
    </message>
    <message>
        <source>Check the user, the password and the database&apos;s name.</source>
        <translation>Prüfen Sie Benutzer, Passwort und den Namen der Datenbank.</translation>
    </message>
    <message>
        <source>There is no database “{subject}” on this server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank „{subject}“.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or have the database created, then try again.</source>
        <translation>Korrigieren Sie den Namen der Datenbank oder lassen Sie sie anlegen und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The database server {subject} could not be reached.</source>
        <translation>Der Datenbankserver {subject} ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>It does not run, the address is wrong, or something in between refuses the connection.</source>
        <translation>Er läuft nicht, die Adresse ist falsch oder etwas dazwischen lehnt die Verbindung ab.</translation>
    </message>
    <message>
        <source>Check host, port and encryption (TLS) of the destination, then try again.</source>
        <translation>Prüfen Sie Host, Port und Verschlüsselung (TLS) des Ziels und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
    <message>
        <source>Everything up to the last saved point is safe.</source>
        <translation>Alles bis zum letzten Speicherpunkt ist sicher.</translation>
    </message>
    <message>
        <source>Check that the server runs, then start the sync again: it goes on at the last saved point.</source>
        <translation>Prüfen Sie, ob der Server läuft, und starten Sie dann die Synchronisierung erneut: Sie wird am letzten Speicherpunkt fortgesetzt.</translation>
    </message>
    <message>
        <source>The database does not allow this: {subject}.</source>
        <translation>Die Datenbank erlaubt dies nicht: {subject}.</translation>
    </message>
    <message>
        <source>The user of the connection lacks a right.</source>
        <translation>Dem Benutzer der Verbindung fehlt ein Recht.</translation>
    </message>
    <message>
        <source>Ask for the right to create and write tables, or choose another schema.</source>
        <translation>Bitten Sie um das Recht, Tabellen anzulegen und zu beschreiben, oder wählen Sie ein anderes Schema.</translation>
    </message>
    <message>
        <source>There is no driver for this database ({subject}).</source>
        <translation>Für diese Datenbank gibt es keinen Treiber ({subject}).</translation>
    </message>
    <message>
        <source>This version of Kitesync cannot talk to it as it is installed.</source>
        <translation>Diese Installation von Kitesync kann sie nicht ansprechen.</translation>
    </message>
    <message>
        <source>The database did not accept the data.</source>
        <translation>Die Datenbank hat die Daten nicht angenommen.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Auf diesem Computer wurde kein Schlüsselbund gefunden.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept there and nowhere else.</source>
        <translation>Tokens und Passwörter werden dort und nirgends sonst aufbewahrt.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or give the token at every start.</source>
        <translation>Installieren Sie GNOME Keyring, KWallet oder den Secret Service von KeePassXC oder geben Sie das Token bei jedem Start ein.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token cannot be read.</source>
        <translation>Der Schlüsselbund ist gesperrt, deshalb kann das Token nicht gelesen werden.</translation>
    </message>
    <message>
        <source>It opens with your login, or when you unlock it.</source>
        <translation>Er öffnet sich mit Ihrer Anmeldung oder wenn Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Entsperren Sie den Schlüsselbund und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>Der Schlüsselbund blieb gesperrt.</translation>
    </message>
    <message>
        <source>Its question was closed without an answer; syncs wait until you unlock it.</source>
        <translation>Seine Abfrage wurde ohne Antwort geschlossen; Synchronisierungen warten, bis Sie ihn entsperren.</translation>
    </message>
    <message>
        <source>Try again and unlock the keychain when it asks.</source>
        <translation>Versuchen Sie es erneut und entsperren Sie den Schlüsselbund, wenn er fragt.</translation>
    </message>
    <message>
        <source>The stored token is gone from the keychain.</source>
        <translation>Das gespeicherte Token ist nicht mehr im Schlüsselbund.</translation>
    </message>
    <message>
        <source>It was deleted there, or this is another keychain than the one it was stored in.</source>
        <translation>Es wurde dort gelöscht oder dies ist ein anderer Schlüsselbund als der, in dem es gespeichert wurde.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Geben Sie das Token erneut ein.</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked.</source>
        <translation>Der Schlüsselbund hat nicht getan, was verlangt wurde.</translation>
    </message>
    <message>
        <source>The token or password could not be stored or read.</source>
        <translation>Das Token oder Passwort konnte nicht gespeichert oder gelesen werden.</translation>
    </message>
    <message>
        <source>Open your keychain program and see whether it works, then try again.</source>
        <translation>Öffnen Sie Ihr Schlüsselbundprogramm, prüfen Sie, ob es funktioniert, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>Die Synchronisierung wurde gestoppt.</translation>
    </message>
    <message>
        <source>Everything that was copied until then is safe.</source>
        <translation>Alles, was bis dahin kopiert wurde, ist sicher.</translation>
    </message>
    <message>
        <source>Start it again whenever you like: it goes on where it stopped.</source>
        <translation>Starten Sie sie wieder, wann Sie möchten: Sie wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>This pipeline is already syncing.</source>
        <translation>Diese Pipeline wird bereits synchronisiert.</translation>
    </message>
    <message>
        <source>It is held by {subject}.</source>
        <translation>Belegt durch: {subject}.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or stop it there.</source>
        <translation>Warten Sie, bis diese Synchronisierung beendet ist, oder stoppen Sie sie dort.</translation>
    </message>
    <message>
        <source>The value of “{subject}” cannot be used.</source>
        <translation>Der Wert von „{subject}“ ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Korrigieren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>You already have a pipeline called “{subject}”.</source>
        <translation>Sie haben bereits eine Pipeline namens „{subject}“.</translation>
    </message>
    <message>
        <source>Names are unique, so that a command means one pipeline.</source>
        <translation>Namen sind eindeutig, damit ein Befehl genau eine Pipeline meint.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is no pipeline called “{subject}”.</source>
        <translation>Es gibt keine Pipeline namens „{subject}“.</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or its name is spelled another way.</source>
        <translation>Vielleicht wurde sie entfernt oder ihr Name wird anders geschrieben.</translation>
    </message>
    <message>
        <source>Look at the list of your pipelines.</source>
        <translation>Sehen Sie in der Liste Ihrer Pipelines nach.</translation>
    </message>
    <message>
        <source>Kitesync&apos;s own settings could not be read or written.</source>
        <translation>Die eigenen Einstellungen von Kitesync konnten nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>{trouble} The file is “{place}”.</source>
        <translation>{trouble} Die Datei ist „{place}“.</translation>
    </message>
    <message>
        <source>The sync was ended because its counts do not add up.</source>
        <translation>Die Synchronisierung wurde beendet, weil ihre Zahlen nicht aufgehen.</translation>
    </message>
    <message>
        <source>Records read are not the sum of those written, unchanged and rejected ({detail}): a mistake in Kitesync.</source>
        <translation>Die gelesenen Datensätze sind nicht die Summe der geschriebenen, unveränderten und abgewiesenen ({detail}): ein Fehler in Kitesync.</translation>
    </message>
    <message>
        <source>Start the sync again, and report this to the makers of Kitesync.</source>
        <translation>Starten Sie die Synchronisierung erneut und melden Sie dies den Entwicklern von Kitesync.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in “{subject}” any more.</source>
        <translation>„{subject}“ enthält die Tabellen dieser Pipeline nicht mehr.</translation>
    </message>
    <message>
        <source>It was emptied, or another database is in its place.</source>
        <translation>Sie wurde geleert oder an ihrer Stelle ist eine andere Datenbank.</translation>
    </message>
    <message>
        <source>process %1 on %2 (since %3)</source>
        <comment>number, computer, time</comment>
        <translation>Prozess %1 auf %2 (seit %3)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what the other side said, and the number of its answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>Ihm fehlt ein Scope.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read this.</source>
        <translation>Ihr Buildkite-Konto hat darauf keinen Lesezugriff.</translation>
    </message>
    <message>
        <source>The organization of this pipeline was not found.</source>
        <translation>Die Organisation dieser Pipeline wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>Buildkite does not have this record any more.</source>
        <translation>Dieser Datensatz ist bei Buildkite nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The address of the API could not be found.</source>
        <translation>Die Adresse der API wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Der Server hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Die Verbindung zum Server ist abgebrochen.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted.</source>
        <translation>Der Verbindung zum Server wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address, {subject}.</source>
        <translation>Die API hat auf eine andere Adresse weitergeleitet: {subject}.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address.</source>
        <translation>Die API hat auf eine andere Adresse weitergeleitet.</translation>
    </message>
    <message>
        <source>The database is not there any more.</source>
        <translation>Die Datenbank ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>The file is damaged or not an SQLite database.</source>
        <translation>Die Datei ist beschädigt oder keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>Die Datenbank ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>There is no space left for the database.</source>
        <translation>Kein Speicherplatz mehr frei für die Datenbank.</translation>
    </message>
    <message>
        <source>A table of the same name that is not ours already exists.</source>
        <translation>Es gibt bereits eine Tabelle dieses Namens, die nicht von Kitesync stammt.</translation>
    </message>
    <message>
        <source>These tables belong to another installation of Kitesync.</source>
        <translation>Diese Tabellen gehören zu einer anderen Installation von Kitesync.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Kitesync.</source>
        <translation>Diese Datenbank wurde von einer neueren Version von Kitesync geschrieben.</translation>
    </message>
    <message>
        <source>The server was reached, but it did not let Kitesync in.</source>
        <translation>Der Server wurde erreicht, hat aber die Anmeldung verweigert.</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database of this name, or does not show it to this user.</source>
        <translation>Der Server wurde erreicht, hat aber keine Datenbank dieses Namens oder zeigt sie diesem Benutzer nicht.</translation>
    </message>
    <message>
        <source>There is no database of this name on this server.</source>
        <translation>Auf diesem Server gibt es keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The database server could not be reached.</source>
        <translation>Der Datenbankserver ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The database does not allow tables to be created or written.</source>
        <translation>Die Datenbank erlaubt nicht, Tabellen anzulegen oder zu beschreiben.</translation>
    </message>
    <message>
        <source>There is no driver for this database.</source>
        <translation>Für diese Datenbank gibt es keinen Treiber.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Ein Wert ist nicht verwendbar.</translation>
    </message>
    <message>
        <source>You already have a pipeline of this name.</source>
        <translation>Sie haben bereits eine Pipeline dieses Namens.</translation>
    </message>
    <message>
        <source>There is no pipeline of this name.</source>
        <translation>Es gibt keine Pipeline dieses Namens.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in the database any more.</source>
        <translation>Die Datenbank enthält die Tabellen dieser Pipeline nicht mehr.</translation>
    </message>
    <message>
        <source>It was started here or by another Kitesync.</source>
        <translation>Sie wurde hier oder von einem anderen Kitesync gestartet.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already ({subject}).</source>
        <translation>Im Ziel liegen bereits Zeilen dieser Pipeline ({subject}).</translation>
    </message>
    <message>
        <source>A move never mixes two copies. Nothing was changed, and the pipeline stays where it is.</source>
        <translation>Ein Umzug vermischt nie zwei Kopien. Nichts wurde geändert und die Pipeline bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Choose another table prefix, schema or database, or remove those tables yourself if nobody needs them.</source>
        <translation>Wählen Sie ein anderes Tabellenpräfix, ein anderes Schema oder eine andere Datenbank oder entfernen Sie diese Tabellen selbst, wenn niemand sie braucht.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already.</source>
        <translation>Im Ziel liegen bereits Zeilen dieser Pipeline.</translation>
    </message>
    <message>
        <source>The copy of “{subject}” is not equal to the original.</source>
        <translation>Die Kopie von „{subject}“ stimmt nicht mit dem Original überein.</translation>
    </message>
    <message>
        <source>Something changed rows during the move, or the database keeps them differently. The pipeline stays where it is, and nothing is lost.</source>
        <translation>Während des Umzugs wurden Zeilen geändert oder die Datenbank speichert sie anders. Die Pipeline bleibt, wo sie ist, und nichts ging verloren.</translation>
    </message>
    <message>
        <source>Make sure that nothing else writes to the tables, then start the move again: it begins anew.</source>
        <translation>Stellen Sie sicher, dass nichts anderes in die Tabellen schreibt, und starten Sie dann den Umzug erneut: Er beginnt von vorn.</translation>
    </message>
    <message>
        <source>The copy is not equal to the original.</source>
        <translation>Die Kopie stimmt nicht mit dem Original überein.</translation>
    </message>
    <message>
        <source>Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or choose SQLite, which is built in.</source>
        <translation>Installieren Sie den Qt-SQL-Treiber dieses Namens oder den ODBC-Treiber, den die Datenquelle nennt, oder wählen Sie SQLite, das eingebaut ist.</translation>
    </message>
    <message>
        <source>See what exactly is wrong; when that is put right, start the sync again.</source>
        <translation>Sehen Sie nach, was genau nicht stimmt; ist die Ursache behoben, starten Sie die Synchronisierung erneut.</translation>
    </message>
</context>
<context>
    <name>kitesync::FaultOrder</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>der Wert muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>der Wert ist leer</translation>
    </message>
    <message>
        <source>it must be a number above 0, and at most 1</source>
        <translation>der Wert muss eine Zahl über 0 und höchstens 1 sein</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>der Wert muss yes oder no sein</translation>
    </message>
    <message>
        <source>“%1” is not one of the settings of a fault: %2</source>
        <translation>„%1“ ist keine der Einstellungen einer Störung: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of the faults: %2</source>
        <translation>„%1“ ist keine der Störungen: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::FigureSeries</name>
    <message>
        <source>No job waited for an agent.</source>
        <translation>Kein Job hat auf einen Agent gewartet.</translation>
    </message>
    <message>
        <source>Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day had %4 for 95 of 100.</source>
        <translation>Jobs warteten auf einen Agent: am %1 die Hälfte höchstens %2, 95 von 100 höchstens %3; am schlechtesten Tag waren es %4 für 95 von 100.</translation>
    </message>
    <message>
        <source>No build has passed or failed.</source>
        <translation>Kein Build war erfolgreich oder schlug fehl.</translation>
    </message>
    <message>
        <source>Pass rate: %1 of the builds that passed or failed; on %2 it was %3.</source>
        <translation>Erfolgsquote: %1 der erfolgreichen oder fehlgeschlagenen Builds; am %2 waren es %3.</translation>
    </message>
    <message>
        <source>Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.</source>
        <translation>Builds pro Tag in den letzten %1 Tagen: %2 insgesamt, %3 erfolgreich, %4 fehlgeschlagen, %5 abgebrochen, %6 andere.</translation>
    </message>
</context>
<context>
    <name>kitesync::FilterHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1: a column</comment>
        <translation>Filter für %1</translation>
    </message>
    <message>
        <source>Text that the value contains, or =value, &lt;value, &gt;value; = alone: empty</source>
        <translation>Text, den der Wert enthält, oder =value, &lt;value, &gt;value; = allein: leer</translation>
    </message>
</context>
<context>
    <name>kitesync::GeneralSettings</name>
    <message>
        <source>&amp;Start Kitesync in the background when I log in</source>
        <translation>Kitesync bei der &amp;Anmeldung im Hintergrund starten</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>Zeitpläne laufen nur, während Kitesync läuft.</translation>
    </message>
    <message>
        <source>&amp;When I close the window:</source>
        <translation>&amp;Beim Schließen des Fensters:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Sprache:</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>Symbol im &amp;Infobereich:</translation>
    </message>
    <message>
        <source>Keep running if there is a schedule</source>
        <translation>Weiterlaufen, wenn es einen Zeitplan gibt</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Im Infobereich weiterlaufen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Hell, für eine dunkle Leiste</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Dunkel, für eine helle Leiste</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Another language is used from the next start on: quit Kitesync, then start it again.</source>
        <translation>Eine andere Sprache gilt ab dem nächsten Start: Beenden Sie Kitesync und starten Sie es wieder.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbig</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpText</name>
    <message>
        <source>What a token needs</source>
        <translation>Was ein Token braucht</translation>
    </message>
    <message>
        <source>Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; choose the organization and these scopes:</source>
        <translation>Kitesync liest von Buildkite mit einem API-Zugriffstoken von Ihnen. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; wählen Sie die Organisation und diese Scopes:</translation>
    </message>
    <message>
        <source>Fewer will do if you copy less: builds and jobs need read_builds, agents read_agents. Kitesync only reads: it cannot change anything at Buildkite, so give it no scope to write.</source>
        <translation>Weniger genügen, wenn Sie weniger kopieren: Builds und Jobs brauchen read_builds, Agents read_agents. Kitesync liest nur: Es kann bei Buildkite nichts ändern; geben Sie ihm also keinen Scope zum Schreiben.</translation>
    </message>
    <message>
        <source>The token, and a database&apos;s password, are kept in this computer&apos;s keychain and in no file.</source>
        <translation>Das Token und das Passwort einer Datenbank werden im Schlüsselbund dieses Computers aufbewahrt und in keiner Datei.</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Wohin die Daten kommen</translation>
    </message>
    <message>
        <source>It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what Buildkite no longer has stay and get a date in _removed_at.</source>
        <translation>Kitesync legt die Tabellen pipelines, agents, builds und jobs an, einige Sichten für Statistiken und drei eigene Tabellen (kitesync_…). Tabellen, die es nicht angelegt hat, bleiben unberührt. Zeilen zu Objekten, die Buildkite nicht mehr hat, bleiben und erhalten ein Datum in _removed_at.</translation>
    </message>
    <message>
        <source>How syncs work</source>
        <translation>Wie Synchronisierungen ablaufen</translation>
    </message>
    <message>
        <source>The first sync copies the builds from the newest back to the date you chose. Later ones read what is new, and what was still running.</source>
        <translation>Die erste Synchronisierung kopiert die Builds vom neuesten zurück bis zum gewählten Datum. Spätere lesen, was neu ist und was noch lief.</translation>
    </message>
    <message>
        <source>A sync that was stopped, or did not end normally, goes on where it was the next time.</source>
        <translation>Eine Synchronisierung, die gestoppt wurde oder nicht normal endete, wird beim nächsten Mal dort fortgesetzt, wo sie war.</translation>
    </message>
    <message>
        <source>Buildkite limits how much may be asked in a minute. Kitesync waits rather than exceed it; in the settings you choose how much of it to use.</source>
        <translation>Buildkite begrenzt, wie viel pro Minute angefragt werden darf. Kitesync wartet, statt diese Grenze zu überschreiten; in den Einstellungen wählen Sie, wie viel davon verwendet wird.</translation>
    </message>
    <message>
        <source>With a schedule Kitesync has to run: it stays in the tray when you close its window, if the settings say so. Times that were missed are caught up once, if the pipeline says so.</source>
        <translation>Mit einem Zeitplan muss Kitesync laufen: Es bleibt im Infobereich, wenn Sie das Fenster schließen und die Einstellungen es so vorsehen. Verpasste Zeiten werden einmal nachgeholt, wenn die Pipeline es so vorsieht.</translation>
    </message>
    <message>
        <source>A record that does not fit is put aside and counted as a problem: open the run&apos;s details to see why.</source>
        <translation>Ein Datensatz, der nicht passt, wird beiseitegelegt und als Problem gezählt: Den Grund finden Sie in den Details des Laufs.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of keys</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Edit the chosen pipeline</source>
        <translation>Gewählte Pipeline bearbeiten</translation>
    </message>
    <message>
        <source>Delete the chosen pipeline (asks first)</source>
        <translation>Gewählte Pipeline löschen (mit Rückfrage)</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>Pipeline wählen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Synchronisierung stoppen</translation>
    </message>
    <message>
        <source>Runs, data, log</source>
        <translation>Läufe, Daten, Protokoll</translation>
    </message>
    <message>
        <source>Find in runs, data or log</source>
        <translation>In Läufen, Daten oder Protokoll suchen</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Details des Laufs</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Bereich des Fensters</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Create a support file</source>
        <translation>Support-Datei erstellen</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Diese Hilfe</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Where things are on this computer</source>
        <translation>Wo auf diesem Computer alles liegt</translation>
    </message>
    <message>
        <source>Pipelines, runs, settings</source>
        <translation>Pipelines, Läufe, Einstellungen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>New SQLite files</source>
        <translation>Neue SQLite-Dateien</translation>
    </message>
    <message>
        <source>Tokens, passwords</source>
        <translation>Tokens, Passwörter</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Der Schlüsselbund</translation>
    </message>
    <message>
        <source>If something does not work: Help, Create support file… puts log, settings and run reports, without token and password, into one file for those who help you.</source>
        <translation>Wenn etwas nicht funktioniert: „Hilfe“, „Support-Datei erstellen&#xa0;…“ legt Protokoll, Einstellungen und Laufberichte, ohne Token und Passwort, in einer Datei für diejenigen ab, die Ihnen helfen.</translation>
    </message>
    <message>
        <source>Into the database that you name in a pipeline: an SQLite file, or a PostgreSQL, MySQL or MariaDB server, or what an ODBC driver reaches. Kitesync talks to Buildkite and to that database, and to nobody else.</source>
        <translation>In die Datenbank, die Sie in einer Pipeline nennen: eine SQLite-Datei, ein PostgreSQL-, MySQL- oder MariaDB-Server oder was ein ODBC-Treiber erreicht. Kitesync spricht mit Buildkite und mit dieser Datenbank und mit niemandem sonst.</translation>
    </message>
    <message>
        <source>Another database later? “Move to another database…” in the pipeline&apos;s menu copies all rows there, compares both sides and goes on there, without asking Buildkite again. The old tables stay.</source>
        <translation>Später eine andere Datenbank? „In andere Datenbank umziehen&#xa0;…“ im Menü der Pipeline kopiert alle Zeilen dorthin, vergleicht beide Seiten und macht dort weiter, ohne Buildkite erneut anzufragen. Die bisherigen Tabellen bleiben.</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpWindow</name>
    <message>
        <source>Kitesync help</source>
        <translation>Kitesync-Hilfe</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>kitesync::LogModel</name>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>kitesync::LogView</name>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Protokoll durchsuchen</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Keeps the newest message in view</source>
        <translation>Hält die neueste Meldung im Blick</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the messages that are shown</source>
        <translation>Speichert die angezeigten Meldungen</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Support-Datei erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords</source>
        <translation>Protokoll, Einstellungen und Laufberichte in einer Datei, ohne Tokens und Passwörter</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Anzuzeigende Meldungen</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Es wurde noch nichts protokolliert.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nichts passt zu %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
</context>
<context>
    <name>kitesync::MainActions</name>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Neue Pipeline&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>D&amp;uplizieren&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen&#xa0;…</translation>
    </message>
    <message>
        <source>Open database &amp;folder</source>
        <translation>Datenbank&amp;ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Run again from s&amp;cratch…</source>
        <translation>Noch einmal von &amp;vorn&#xa0;…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Für &amp;1 Stunde</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Bis &amp;morgen</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Bis ich ihn fortset&amp;ze</translation>
    </message>
    <message>
        <source>&amp;Resume schedule</source>
        <translation>Zeitplan &amp;fortsetzen</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Läufe</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Daten</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Protokoll</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>&amp;Create support file…</source>
        <translation>Support-Datei &amp;erstellen&#xa0;…</translation>
    </message>
    <message>
        <source>Kitesync &amp;help</source>
        <translation>&amp;Kitesync-Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Kitesync</source>
        <translation>Ü&amp;ber Kitesync</translation>
    </message>
    <message>
        <source>&amp;Pause schedule</source>
        <translation>Zeitplan &amp;pausieren</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>Aus&amp;führen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>&amp;In andere Datenbank umziehen&#xa0;…</translation>
    </message>
</context>
<context>
    <name>kitesync::MainWindow</name>
    <message>
        <source>Delete the pipeline %1?</source>
        <translation>Pipeline %1 löschen?</translation>
    </message>
    <message>
        <source>Its history of runs is forgotten and its token is removed from the keychain.</source>
        <translation>Der Verlauf der Läufe wird vergessen und das Token aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Also delete the database file %1</source>
        <translation>Auch die Datenbankdatei %1 löschen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>The pipeline was not deleted completely.</source>
        <translation>Die Pipeline wurde nicht vollständig gelöscht.</translation>
    </message>
    <message>
        <source>Read everything of %1 again?</source>
        <translation>Alles von %1 erneut lesen?</translation>
    </message>
    <message>
        <source>All builds that Buildkite still keeps are read once more, which may take as long as the first sync. Nothing in your database is deleted; if the database is gone, a new one is made.</source>
        <translation>Alle Builds, die Buildkite noch aufbewahrt, werden noch einmal gelesen; das kann so lange dauern wie die erste Synchronisierung. In Ihrer Datenbank wird nichts gelöscht; fehlt die Datenbank, wird eine neue angelegt.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Erneut ausführen</translation>
    </message>
    <message>
        <source>Make a new database for %1?</source>
        <translation>Neue Datenbank für %1 anlegen?</translation>
    </message>
    <message>
        <source>All that Buildkite still keeps is copied into it, which may take as long as the first sync. What Buildkite has deleted meanwhile is not in it.</source>
        <translation>Alles, was Buildkite noch aufbewahrt, wird dorthin kopiert; das kann so lange dauern wie die erste Synchronisierung. Was Buildkite inzwischen gelöscht hat, ist nicht dabei.</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Where is the database of %1 now?</source>
        <translation>Wo ist die Datenbank von %1 jetzt?</translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Diese Datei wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>Der Zeitplan wurde nicht geändert.</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Neue Pipeline&#xa0;…</translation>
    </message>
</context>
<context>
    <name>kitesync::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
</context>
<context>
    <name>kitesync::MovePage</name>
    <message>
        <source>Rows moved and compared</source>
        <translation>Übertragene und verglichene Zeilen</translation>
    </message>
    <message>
        <source>Tables that were moved</source>
        <translation>Umgezogene Tabellen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation>Beide Kopien</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Umzug läuft</translation>
    </message>
    <message>
        <source>Until both copies were found equal, the pipeline stays where it is.</source>
        <translation>Die Pipeline bleibt, wo sie ist, bis sich beide Kopien als gleich erwiesen haben.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>The move was stopped. The pipeline is where it was; started again, the move goes on where it stopped.</source>
        <translation>Der Umzug wurde gestoppt. Die Pipeline ist, wo sie war; starten Sie den Umzug erneut, wird er dort fortgesetzt, wo er aufgehört hat.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Umzug abgeschlossen</translation>
    </message>
    <message>
        <source>Both copies were found equal.</source>
        <translation>Beide Kopien haben sich als gleich erwiesen.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Statements that remove the old tables</source>
        <translation>Anweisungen, die die bisherigen Tabellen entfernen</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Kopierte Zeilen: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWizard</name>
    <message>
        <source>Move %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Umzug von %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Move the rows</source>
        <translation>Umzug &amp;starten</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Choose where the rows go</source>
        <translation>Ziel der Zeilen wählen</translation>
    </message>
    <message>
        <source>They are copied without asking Buildkite. The pipeline goes on there once both copies were found equal.</source>
        <translation>Die Zeilen werden ohne Anfragen an Buildkite kopiert. Die Pipeline macht dort weiter, sobald sich beide Kopien als gleich erwiesen haben.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>S&amp;toppen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWords</name>
    <message>
        <source>schema %1</source>
        <translation>Schema %1</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>Präfix %1</translation>
    </message>
    <message>
        <source>%1 is at %2 now. The next sync goes on there.</source>
        <translation>%1 verwendet jetzt %2. Die nächste Synchronisierung macht dort weiter.</translation>
    </message>
    <message>
        <source>When you do not need them any more, delete that file, unless it holds something else too.</source>
        <translation>Wenn Sie die bisherigen Tabellen nicht mehr brauchen, löschen Sie diese Datei, sofern sie nicht noch etwas anderes enthält.</translation>
    </message>
    <message>
        <source>When you do not need them any more, these statements remove them:</source>
        <translation>Wenn Sie die bisherigen Tabellen nicht mehr brauchen, entfernen Sie sie mit diesen Anweisungen:</translation>
    </message>
    <message>
        <source>Columns, tables and views of your own are not moved.</source>
        <translation>Ihre eigenen Spalten, Tabellen und Sichten ziehen nicht mit um.</translation>
    </message>
    <message>
        <source>The old tables stay in %1, with everything in them.</source>
        <translation>Die bisherigen Tabellen bleiben mit ihrem gesamten Inhalt in %1.</translation>
    </message>
</context>
<context>
    <name>kitesync::NetworkSettings</name>
    <message>
        <source> %</source>
        <comment>per cent, after a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>New pipelines: not on &amp;metered connections</source>
        <translation>Neue Pipelines: nicht über &amp;getaktete Verbindungen</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>proxy</comment>
        <translation>Dieser:</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>nur die des Systems</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address:</source>
        <translation>Proxy-&amp;Adresse:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Durchsuchen&#xa0;…</translation>
    </message>
    <message>
        <source>Own &amp;CA file:</source>
        <translation>Eigene &amp;CA-Datei:</translation>
    </message>
    <message>
        <source>Share of &amp;your request limit:</source>
        <translation>Anteil an &amp;Ihrem Anfragelimit:</translation>
    </message>
    <message>
        <source>Share of the &amp;organization&apos;s:</source>
        <translation>Anteil am Limit der &amp;Organisation:</translation>
    </message>
    <message>
        <source>Buildkite limits requests a minute, for you and for your whole organization. Colleagues and their tools use the organization&apos;s limit too.</source>
        <translation>Buildkite begrenzt die Anfragen pro Minute, für Sie und für Ihre ganze Organisation. Das Limit der Organisation nutzen auch Kollegen und deren Werkzeuge.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without user and password.</source>
        <translation>Geben Sie sie als http://host:port oder socks5://host:port ein, ohne Benutzer und Passwort.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA-Datei wählen</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Zertifikate (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteSettings</name>
    <message>
        <source>&amp;Problems: a sync failed, or needs you</source>
        <translation>&amp;Probleme: Eine Synchronisierung schlug fehl oder braucht Sie</translation>
    </message>
    <message>
        <source>&amp;Every finished sync that brought something new</source>
        <translation>&amp;Jede beendete Synchronisierung, die Neues brachte</translation>
    </message>
    <message>
        <source>The &amp;first sync of a new pipeline is finished</source>
        <translation>Die &amp;erste Synchronisierung einer neuen Pipeline ist beendet</translation>
    </message>
    <message>
        <source>Show a notification for:</source>
        <translation>Benachrichtigung anzeigen für:</translation>
    </message>
    <message>
        <source>Quiet hours and sounds are set in your desktop&apos;s own notification settings.</source>
        <translation>Ruhezeiten und Töne stellen Sie in den Benachrichtigungseinstellungen Ihrer Arbeitsumgebung ein.</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteWords</name>
    <message>
        <source>%1: sync stopped</source>
        <translation>%1: Synchronisierung gestoppt</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>no sync since yesterday</comment>
        <translation>gestern</translation>
    </message>
    <message>
        <source>%1: no sync since %2</source>
        <translation>%1: keine Synchronisierung seit %2</translation>
    </message>
    <message>
        <source>%1: no sync yet</source>
        <translation>%1: noch keine Synchronisierung</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 wartet</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Entsperren Sie den Schlüsselbund, damit es weitergeht.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline&apos;s name, number of problems</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some records could not be copied. They are kept aside.</source>
        <translation>Einige Datensätze konnten nicht kopiert werden. Sie sind beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message numerus="yes">
        <source>%1 build(s)</source>
        <translation>
            <numerusform>%1 Build</numerusform>
            <numerusform>%1 Builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 job(s)</source>
        <translation>
            <numerusform>%1 Job</numerusform>
            <numerusform>%1 Jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 copied in %3.</source>
        <comment>builds, jobs, time</comment>
        <translation>%1 und %2 in %3 kopiert.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <comment>records, time</comment>
        <translation>%1 in %2 kopiert.</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 ist aktuell</translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>%1 neuer oder geänderter Build</numerusform>
            <numerusform>%1 neue oder geänderte Builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>%1 neuer oder geänderter Datensatz</numerusform>
            <numerusform>%1 neue oder geänderte Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n Pipeline kann nicht synchronisieren</numerusform>
            <numerusform>%n Pipelines können nicht synchronisieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitesync is still running</source>
        <translation>Kitesync läuft weiter</translation>
    </message>
    <message>
        <source>It keeps syncing on schedule. Quit from the tray icon.</source>
        <translation>Es synchronisiert weiter nach Zeitplan. Beenden können Sie es über das Symbol im Infobereich.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Beheben&#xa0;…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message>
        <source>Not in this sync</source>
        <translation>Diesmal nicht dabei</translation>
    </message>
    <message>
        <source>Not in the last sync</source>
        <translation>Zuletzt nicht dabei</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Wird gezählt</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Fertig, %1</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Records that are new or changed</source>
        <translation>Datensätze, die neu oder geändert sind</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: records that are new or changed</comment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>%n Objekt nicht kopiert</numerusform>
            <numerusform>%n Objekte nicht kopiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsPage</name>
    <message>
        <source>&amp;Pipelines (Buildkite)</source>
        <translation>&amp;Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>&amp;Agents</translation>
    </message>
    <message>
        <source>B&amp;uilds</source>
        <translation>B&amp;uilds</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>&amp;Jobs</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <translation>Wählen, was kopiert wird</translation>
    </message>
    <message>
        <source>You can change this later; what was copied stays.</source>
        <translation>Sie können dies später ändern; was kopiert wurde, bleibt.</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Wie weit zurück:</translation>
    </message>
    <message>
        <source>E&amp;verything Buildkite still keeps</source>
        <translation>A&amp;lles, was Buildkite noch aufbewahrt</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>A&amp;b</translation>
    </message>
    <message>
        <source>First day to copy</source>
        <translation>Erster zu kopierender Tag</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Die letzten</translation>
    </message>
    <message>
        <source>Number of days to copy</source>
        <translation>Anzahl der zu kopierenden Tage</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so they are left out too.</source>
        <translation>Jobs kommen mit den Builds, deshalb werden auch sie weggelassen.</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so builds are copied too.</source>
        <translation>Jobs kommen mit den Builds, deshalb werden auch Builds kopiert.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> Tag</numerusform>
            <numerusform> Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineWizard</name>
    <message>
        <source>New pipeline</source>
        <translation>Neue Pipeline</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>%1 duplizieren</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Änderungen &amp;speichern</translation>
    </message>
    <message>
        <source>&amp;Create pipeline</source>
        <translation>Pipeline &amp;erstellen</translation>
    </message>
    <message>
        <source>Buildkite</source>
        <translation>Buildkite</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Was kopiert wird</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Änderungen verwerfen?</translation>
    </message>
    <message>
        <source>Discard this pipeline?</source>
        <translation>Diese Pipeline verwerfen?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Weiter &amp;bearbeiten</translation>
    </message>
</context>
<context>
    <name>kitesync::PlainText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what is said of it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::Reason</name>
    <message>
        <source>Content-Encoding %1, which was not asked for</source>
        <translation>Content-Encoding %1, das nicht verlangt wurde</translation>
    </message>
    <message>
        <source>It is empty or holds characters that no token has.</source>
        <translation>Es ist leer oder enthält Zeichen, die in keinem Token vorkommen.</translation>
    </message>
    <message>
        <source>It must not hold the token.</source>
        <translation>Sie darf das Token nicht enthalten.</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>Mehr als %1 Weiterleitungen</translation>
    </message>
    <message>
        <source>It is not a complete address like https://api.buildkite.com.</source>
        <translation>Das ist keine vollständige Adresse wie https://api.buildkite.com.</translation>
    </message>
    <message>
        <source>It must not hold a user name or password.</source>
        <translation>Sie darf weder Benutzernamen noch Passwort enthalten.</translation>
    </message>
    <message>
        <source>It must end before the first ? or #.</source>
        <translation>Sie muss vor dem ersten ? oder # enden.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Sie muss mit https:// beginnen.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted: only this computer may be reached by http.</source>
        <translation>Das Token würde unverschlüsselt übertragen: Nur dieser Computer darf über http erreicht werden.</translation>
    </message>
    <message>
        <source>no memory to inflate the answer</source>
        <translation>Kein Speicher, um die Antwort zu entpacken</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>Die Antwort ist leer</translation>
    </message>
    <message>
        <source>more than %1 bytes when inflated</source>
        <translation>Mehr als %1 Bytes nach dem Entpacken</translation>
    </message>
    <message>
        <source>damaged or incomplete gzip data (member at byte %1 of %2)</source>
        <translation>Beschädigte oder unvollständige gzip-Daten (Teil ab Byte %1 von %2)</translation>
    </message>
    <message>
        <source>the answer is not valid: %1</source>
        <translation>Die Antwort ist ungültig: %1</translation>
    </message>
    <message>
        <source>expected a list of %1, got: %2</source>
        <translation>Erwartet wurde eine Liste von %1, es kam: %2</translation>
    </message>
    <message>
        <source>expected one object of %1, got: %2</source>
        <translation>Erwartet wurde ein einzelnes Objekt von %1, es kam: %2</translation>
    </message>
    <message>
        <source>expected a page of %1, got: %2</source>
        <translation>Erwartet wurde eine Seite von %1, es kam: %2</translation>
    </message>
    <message>
        <source>the answer goes on behind its end</source>
        <translation>Die Antwort geht hinter ihrem Ende weiter</translation>
    </message>
    <message>
        <source>the answer is not valid: “items” is not one list</source>
        <translation>Die Antwort ist ungültig: „items“ ist keine einzelne Liste</translation>
    </message>
    <message>
        <source>the answer is not valid: “next” is no text</source>
        <translation>Die Antwort ist ungültig: „next“ ist kein Text</translation>
    </message>
    <message>
        <source>the answer is not valid: “links” is no object</source>
        <translation>Die Antwort ist ungültig: „links“ ist kein Objekt</translation>
    </message>
    <message>
        <source>the answer is not valid: %1 (%2 bytes that begin with: %3)</source>
        <translation>Die Antwort ist ungültig: %1 (%2 Bytes, die so beginnen: %3)</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>Keine Antwort innerhalb von %1 s</translation>
    </message>
    <message>
        <source>%1 bytes came, then nothing for %2 s</source>
        <translation>%1 Bytes kamen an, dann %2 s lang nichts</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>Die Antwort war nach %1 s nicht vollständig</translation>
    </message>
    <message>
        <source>%1 bytes are announced</source>
        <translation>%1 Bytes sind angekündigt</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>Mehr als %1 Bytes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1 von %2 Bytes kamen an</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 Bytes, höchstens %2 werden gelesen</translation>
    </message>
    <message>
        <source>no such service on this session bus: %1</source>
        <translation>Diesen Dienst gibt es auf dem Sitzungsbus nicht: %1</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>Es gibt keinen D-Bus-Sitzungsbus</translation>
    </message>
    <message>
        <source>this process runs without GLib&apos;s event loop (QT_NO_GLIB), which libsecret needs</source>
        <translation>Dieser Prozess läuft ohne die Ereignisschleife von GLib (QT_NO_GLIB), die libsecret braucht</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s; it may be waiting for its password to be typed</source>
        <translation>Der Schlüsselbund hat innerhalb von %1 s nicht geantwortet; vielleicht wartet er auf die Eingabe seines Passworts</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>Er ist leer</translation>
    </message>
    <message>
        <source>the destination was not prepared</source>
        <translation>Das Ziel wurde nicht vorbereitet</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>Länger als %1 Zeichen</translation>
    </message>
    <message>
        <source>only letters a-z, digits and _ are possible</source>
        <translation>Möglich sind nur die Buchstaben a–z, Ziffern und _</translation>
    </message>
    <message>
        <source>SQLite keeps names with sqlite_ for itself</source>
        <translation>SQLite behält sich Namen mit sqlite_ vor</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is too long</source>
        <translation>Eine Anweisung von %1 Bytes ist zu lang</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the address</source>
        <translation>MySQL hat Datenbanken anstelle von Schemas; nennen Sie sie in der Adresse</translation>
    </message>
    <message>
        <source>the address has the form %1</source>
        <translation>Die Adresse hat die Form %1</translation>
    </message>
    <message>
        <source>SQLite has no schemas; use a table prefix</source>
        <translation>SQLite hat keine Schemas; verwenden Sie ein Tabellenpräfix</translation>
    </message>
    <message>
        <source>“%1” is not a name for a checkpoint</source>
        <translation>„%1“ ist kein Name für einen Speicherpunkt</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a MySQL address may have here</source>
        <translation>Der Parameter „%1“ ist in einer MySQL-Adresse hier nicht möglich</translation>
    </message>
    <message>
        <source>the value of the parameter “%1” has a character that cannot be</source>
        <translation>Der Wert des Parameters „%1“ enthält ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>„%1“ ist kein Host</translation>
    </message>
    <message>
        <source>“%1” is no ssl-mode; there are DISABLED, PREFERRED, REQUIRED, VERIFY_CA and VERIFY_IDENTITY</source>
        <translation>„%1“ ist kein ssl-mode; es gibt DISABLED, PREFERRED, REQUIRED, VERIFY_CA und VERIFY_IDENTITY</translation>
    </message>
    <message>
        <source>the server offers no encryption, and ssl-mode=%1 asks for it</source>
        <translation>Der Server bietet keine Verschlüsselung an, und ssl-mode=%1 verlangt sie</translation>
    </message>
    <message>
        <source>the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed</source>
        <translation>Der Server ist %1; nötig ist MySQL 8.0.17 oder MariaDB 10.6 oder neuer</translation>
    </message>
    <message>
        <source>the server has undone the transaction</source>
        <translation>Der Server hat die Transaktion rückgängig gemacht</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is more than the server&apos;s max_allowed_packet of %2</source>
        <translation>Eine Anweisung von %1 Bytes übersteigt max_allowed_packet des Servers (%2)</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the data source</source>
        <translation>MySQL hat Datenbanken anstelle von Schemas; nennen Sie sie in der Datenquelle</translation>
    </message>
    <message>
        <source>the data source has no file, so that nothing would stay</source>
        <translation>Die Datenquelle hat keine Datei, es bliebe also nichts erhalten</translation>
    </message>
    <message>
        <source>it has a character that cannot be</source>
        <translation>Er enthält ein unzulässiges Zeichen</translation>
    </message>
    <message>
        <source>a connection string names a data source (DSN=...) or a driver (Driver=...)</source>
        <translation>Eine Verbindungszeichenfolge nennt eine Datenquelle (DSN=...) oder einen Treiber (Driver=...)</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: it was given “%1” (%2 characters) and gave back “%3” (%4); another driver, or its Unicode version, is needed</source>
        <translation>Der ODBC-Treiber verfälscht Texte: Er bekam „%1“ (%2 Zeichen) und gab „%3“ (%4) zurück; nötig ist ein anderer Treiber oder seine Unicode-Version</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); another driver, or its Unicode version, is needed</source>
        <translation>Der ODBC-Treiber verfälscht Texte: Die Datenbank weist „%1“ ab, wie es ankommt (%2); nötig ist ein anderer Treiber oder seine Unicode-Version</translation>
    </message>
    <message>
        <source>the ODBC driver does not give long texts back as they were sent: %1 of %2 characters came back</source>
        <translation>Der ODBC-Treiber gibt lange Texte nicht so zurück, wie sie gesendet wurden: %1 von %2 Zeichen kamen zurück</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep whole numbers of 64 bits</source>
        <translation>Die Datenbank oder ihr ODBC-Treiber bewahrt keine ganzen Zahlen mit 64 Bit auf</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep truth as a number</source>
        <translation>Die Datenbank oder ihr ODBC-Treiber bewahrt Wahrheitswerte nicht als Zahl auf</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep times to the millisecond: %1 came back as %2</source>
        <translation>Die Datenbank oder ihr ODBC-Treiber bewahrt Zeiten nicht auf die Millisekunde genau auf: %1 kam als %2 zurück</translation>
    </message>
    <message>
        <source>the database takes two rows with the same primary key</source>
        <translation>Die Datenbank nimmt zwei Zeilen mit demselben Primärschlüssel an</translation>
    </message>
    <message>
        <source>the ODBC driver does not list a table that was just made, or its columns</source>
        <translation>Der ODBC-Treiber führt eine eben angelegte Tabelle oder ihre Spalten nicht auf</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cuts texts short</source>
        <translation>Die Datenbank oder ihr ODBC-Treiber schneidet Texte ab</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cannot take transactions back; Kitesync relies on them to keep rows and checkpoint together</source>
        <translation>Die Datenbank oder ihr ODBC-Treiber kann Transaktionen nicht zurücknehmen; Kitesync braucht sie, damit Zeilen und Speicherpunkt zusammenpassen</translation>
    </message>
    <message>
        <source>the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1</source>
        <translation>Der ODBC-Treiber behält die Einstellungen seiner Sitzung nicht: LOCK_TIMEOUT ist %1</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a PostgreSQL address may have here</source>
        <translation>Der Parameter „%1“ ist in einer PostgreSQL-Adresse hier nicht möglich</translation>
    </message>
    <message>
        <source>the database&apos;s encoding is %1, which cannot hold every text; a database with ENCODING &apos;UTF8&apos; is needed</source>
        <translation>Die Kodierung der Datenbank ist %1, mit der sich nicht jeder Text aufbewahren lässt; nötig ist eine Datenbank mit ENCODING &apos;UTF8&apos;</translation>
    </message>
    <message>
        <source>none of the schemas in this user&apos;s search_path exists; name one</source>
        <translation>Keines der Schemas im search_path dieses Benutzers ist vorhanden; nennen Sie eines</translation>
    </message>
    <message>
        <source>the server takes only reading transactions from this user</source>
        <translation>Der Server nimmt von diesem Benutzer nur lesende Transaktionen an</translation>
    </message>
    <message>
        <source>user “%1” may not create tables in schema “%2”</source>
        <translation>Der Benutzer „%1“ darf im Schema „%2“ keine Tabellen anlegen</translation>
    </message>
    <message>
        <source>schema “%1” does not exist and user “%2” may not create it</source>
        <translation>Das Schema „%1“ ist nicht vorhanden, und der Benutzer „%2“ darf es nicht anlegen</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>Diese Spalte gibt es nicht</translation>
    </message>
    <message>
        <source>only one SELECT, WITH or VALUES can be shown</source>
        <translation>Angezeigt werden kann nur ein einzelnes SELECT, WITH oder VALUES</translation>
    </message>
    <message>
        <source>the tables have version %1, this program knows %2</source>
        <translation>Die Tabellen haben die Version %1, dieses Programm kennt %2</translation>
    </message>
    <message>
        <source>the tables hold the organization “%1”</source>
        <translation>Die Tabellen enthalten die Organisation „%1“</translation>
    </message>
    <message>
        <source>the tables were made by another installation for this organization</source>
        <translation>Die Tabellen wurden von einer anderen Installation für diese Organisation angelegt</translation>
    </message>
    <message>
        <source>“%1” exists and was not made by this pipeline; a table prefix such as “%2” keeps the two apart</source>
        <translation>„%1“ ist vorhanden und stammt nicht von dieser Pipeline; ein Tabellenpräfix wie „%2“ hält beides auseinander</translation>
    </message>
    <message>
        <source>it holds none of this pipeline&apos;s tables</source>
        <translation>Darin ist keine der Tabellen dieser Pipeline</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>Die Datei wurde verschoben oder gelöscht</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>Das ist ein Ordner und keine Datei</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>Der Ordner existiert nicht</translation>
    </message>
    <message>
        <source>the path leads through a file</source>
        <translation>Der Pfad führt durch eine Datei</translation>
    </message>
    <message>
        <source>the link leads to nothing</source>
        <translation>Die Verknüpfung führt ins Leere</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>Das ist keine gewöhnliche Datei</translation>
    </message>
    <message>
        <source>the folder is not writable</source>
        <translation>Der Ordner ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>Die Datei ist nicht beschreibbar</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>Die Datei ist keine Datenbank</translation>
    </message>
    <message>
        <source>the row “%1” of “%2” holds what Kitesync has not written there</source>
        <translation>Die Zeile „%1“ von „%2“ enthält etwas, das Kitesync nicht dorthin geschrieben hat</translation>
    </message>
    <message>
        <source>the destination is not locked</source>
        <translation>Das Ziel ist nicht gesperrt</translation>
    </message>
    <message>
        <source>the lock was taken over and released again</source>
        <translation>Die Sperre wurde übernommen und wieder freigegeben</translation>
    </message>
    <message>
        <source>a password does not belong into the address but into the keychain</source>
        <translation>Ein Passwort gehört nicht in die Adresse, sondern in den Schlüsselbund</translation>
    </message>
    <message>
        <source>a part of the connection string has no keyword; a value with a semicolon stands in braces: {a;b}</source>
        <translation>Ein Teil der Verbindungszeichenfolge hat kein Schlüsselwort; ein Wert mit einem Semikolon steht in geschweiften Klammern: {a;b}</translation>
    </message>
    <message>
        <source>a brace of the connection string is not closed</source>
        <translation>Eine geschweifte Klammer der Verbindungszeichenfolge ist nicht geschlossen</translation>
    </message>
    <message>
        <source>%1 minutes: only 30 minutes and 1 to 24 whole hours are possible</source>
        <translation>%1 Minuten: Möglich sind nur 30 Minuten und 1 bis 24 ganze Stunden</translation>
    </message>
    <message>
        <source>the table “%1” is not there any more; a sync makes it anew and fills it, then everything can be moved</source>
        <translation>Die Tabelle „%1“ ist nicht mehr da; eine Synchronisierung legt sie neu an und füllt sie, danach kann alles umziehen</translation>
    </message>
    <message>
        <source>%1 gives no rows page by page, and so they cannot be moved</source>
        <translation>%1 gibt Zeilen nicht seitenweise aus, deshalb können sie nicht umziehen</translation>
    </message>
    <message>
        <source>%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after</source>
        <translation>%1: vorher %2 Zeilen mit der Summe %3, nachher %4 Zeilen mit der Summe %5</translation>
    </message>
    <message>
        <source>the checkpoint entry “%1” is damaged: %2</source>
        <translation>Der Eintrag „%1“ des Speicherpunkts ist beschädigt: %2</translation>
    </message>
    <message>
        <source>asked for builds created before %1, the answer has later ones</source>
        <translation>Gefragt war nach Builds, die vor %1 erstellt wurden; die Antwort enthält spätere</translation>
    </message>
    <message>
        <source>none of the builds of a page has a readable created_at</source>
        <translation>Keiner der Builds einer Seite hat ein lesbares created_at</translation>
    </message>
    <message>
        <source>the list of builds of one second changed between every two pages</source>
        <translation>Die Liste der Builds einer Sekunde änderte sich von Seite zu Seite</translation>
    </message>
    <message>
        <source>the builds of a single second are too many to be listed</source>
        <translation>Die Builds einer einzigen Sekunde sind zu viele, um aufgelistet zu werden</translation>
    </message>
    <message>
        <source>nothing was copied yet: sync first</source>
        <translation>Es wurde noch nichts kopiert: Synchronisieren Sie zuerst</translation>
    </message>
    <message>
        <source>read %1, written %2, unchanged %3, rejected %4</source>
        <translation>gelesen %1, geschrieben %2, unverändert %3, abgewiesen %4</translation>
    </message>
    <message>
        <source>the destination is not open</source>
        <translation>Das Ziel ist nicht geöffnet</translation>
    </message>
    <message>
        <source>“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off</source>
        <translation>„%1“ ist kein Intervall: Verwenden Sie 30m, eine ganze Zahl von Stunden von 1h bis 24h oder off</translation>
    </message>
    <message>
        <source>not a time between 1970 and 9999</source>
        <translation>Das ist kein Zeitpunkt zwischen 1970 und 9999</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>Das ist kein Ordner</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>Der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>it may not be entered</source>
        <translation>Der Ordner darf nicht betreten werden</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
    <message>
        <source>not of the form %1://USER@HOST:PORT/DB</source>
        <translation>Die Adresse hat nicht die Form %1://USER@HOST:PORT/DB</translation>
    </message>
    <message>
        <source>the name of one database must follow the host: .../DB</source>
        <translation>Auf den Host muss der Name einer Datenbank folgen: .../DB</translation>
    </message>
    <message>
        <source>too long, or with control characters in it</source>
        <translation>Er ist zu lang oder enthält Steuerzeichen</translation>
    </message>
    <message>
        <source>at most %1 letters a-z, digits and underscores, not beginning with a digit</source>
        <translation>Höchstens %1 Buchstaben a–z, Ziffern und Unterstriche, nicht mit einer Ziffer am Anfang</translation>
    </message>
    <message>
        <source>only PostgreSQL and ODBC destinations have schemas</source>
        <translation>Nur Ziele mit PostgreSQL oder ODBC haben Schemas</translation>
    </message>
    <message>
        <source>at most %1 characters without quotes and brackets</source>
        <translation>Höchstens %1 Zeichen ohne Anführungszeichen und Klammern</translation>
    </message>
    <message>
        <source>choose at least one object to copy</source>
        <translation>Wählen Sie mindestens ein Objekt zum Kopieren</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>Das ist kein Datum</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 liegt in der Zukunft</translation>
    </message>
    <message>
        <source>a share is more than 0 and at most 1</source>
        <translation>Ein Anteil ist größer als 0 und höchstens 1</translation>
    </message>
    <message>
        <source>has line breaks or control characters in it</source>
        <translation>Er enthält Zeilenumbrüche oder Steuerzeichen</translation>
    </message>
    <message>
        <source>%1 characters; %2 is the most</source>
        <translation>%1 Zeichen; höchstens %2 sind möglich</translation>
    </message>
    <message>
        <source>it is empty; it is the word after buildkite.com/ in the address</source>
        <translation>Er ist leer; gemeint ist das Wort nach buildkite.com/ in der Adresse</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>Verwenden Sie „%1“</translation>
    </message>
    <message>
        <source>not an organization&apos;s slug</source>
        <translation>Das ist kein Organisations-Slug</translation>
    </message>
    <message>
        <source>not an https address</source>
        <translation>Das ist keine https-Adresse</translation>
    </message>
    <message>
        <source>plain http would show the token to the network: use https</source>
        <translation>Unverschlüsseltes http würde das Token im Netzwerk zeigen: Verwenden Sie https</translation>
    </message>
    <message>
        <source>a user or password does not belong here</source>
        <translation>Benutzer und Passwort gehören nicht hierher</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <translation>Die Adresse muss vor jedem ? oder # enden</translation>
    </message>
    <message>
        <source>not a UUID</source>
        <translation>Das ist keine UUID</translation>
    </message>
    <message>
        <source>the pipeline “%1” has this key</source>
        <translation>Die Pipeline „%1“ hat diesen Schlüssel</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 liegt nicht zwischen %2 und %3</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>„%1“ steht nicht zur Auswahl</translation>
    </message>
    <message>
        <source>has a zero character in it</source>
        <translation>Er enthält ein Nullzeichen</translation>
    </message>
    <message>
        <source>there is a run of this id already</source>
        <translation>Einen Lauf mit dieser ID gibt es schon</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is not installed</source>
        <translation>Der Treiber QSQLITE von Qt ist nicht installiert</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>Das ist keine Datei</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>Die Datei darf nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>it is too short for a database</source>
        <translation>Die Datei ist zu kurz für eine Datenbank</translation>
    </message>
    <message>
        <source>it is an SQLite database of another program</source>
        <translation>Das ist eine SQLite-Datenbank eines anderen Programms</translation>
    </message>
    <message>
        <source>it has version %1, this Kitesync knows up to %2</source>
        <translation>Die Datei hat die Version %1, dieses Kitesync kennt höchstens %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>Der zugehörige Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>a file&apos;s path must follow “sqlite:”</source>
        <translation>Auf „sqlite:“ muss der Pfad einer Datei folgen</translation>
    </message>
    <message>
        <source>no destination of the kind “%1”; this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>Es gibt kein Ziel der Art „%1“; diese Version von Kitesync schreibt nach odbc:, mysql:, postgresql: und sqlite:PATH</translation>
    </message>
    <message>
        <source>this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>Diese Version von Kitesync schreibt nach odbc:, mysql:, postgresql: und sqlite:PATH</translation>
    </message>
    <message>
        <source>a data source&apos;s name or a connection string must follow “odbc:”</source>
        <translation>Auf „odbc:“ muss der Name einer Datenquelle oder eine Verbindungszeichenfolge folgen</translation>
    </message>
    <message>
        <source>must begin with odbc:, sqlite:, mysql:// or postgresql://</source>
        <translation>Er muss mit odbc:, sqlite:, mysql:// oder postgresql:// beginnen</translation>
    </message>
    <message>
        <source>with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust</source>
        <translation>Mit ssl-mode=%1 wird ssl-ca gebraucht: die Datei mit den vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>the answer is not valid: it holds a value that is no JSON</source>
        <translation>Die Antwort ist ungültig: Sie enthält einen Wert, der kein JSON ist</translation>
    </message>
</context>
<context>
    <name>kitesync::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Save changes.</source>
        <translation>Nichts wird geändert, bis Sie „Änderungen speichern“ drücken.</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create pipeline.</source>
        <translation>Nichts wird geschrieben, bis Sie „Pipeline erstellen“ drücken.</translation>
    </message>
    <message>
        <source>Pipeline:</source>
        <translation>Pipeline:</translation>
    </message>
    <message>
        <source>Buildkite:</source>
        <translation>Buildkite:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Ziel:</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>Kopiert:</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Wie weit zurück:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Wann:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Hinweis:</translation>
    </message>
    <message>
        <source>&amp;Start the first sync now</source>
        <translation>Erste Synchronisierung &amp;jetzt starten</translation>
    </message>
    <message>
        <source>&amp;Keep the token only until I quit</source>
        <translation>Token nur bis zum &amp;Beenden behalten</translation>
    </message>
    <message>
        <source>The connection to Buildkite was not tested.</source>
        <translation>Die Verbindung zu Buildkite wurde nicht getestet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert&#xa0;…</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetails</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Waiting for the request limit</source>
        <translation>Warten auf das Anfragelimit</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time</comment>
        <translation>keines</translation>
    </message>
    <message>
        <source>Data correct as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Look at that table in your database; a later sync tries changed records again.</source>
        <translation>Sehen Sie in dieser Tabelle Ihrer Datenbank nach; eine spätere Synchronisierung versucht geänderte Datensätze erneut.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Removed at the source</source>
        <translation>Bei der Quelle entfernt</translation>
    </message>
    <message>
        <source>Report by Kitesync %1</source>
        <translation>Bericht von Kitesync %1</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>Betroffen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Was Sie tun können: %1</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>getaktete Verbindung</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>Schlüsselbund gesperrt</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>kein Schlüsselbund</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>läuft noch</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Skipped: offline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values that did not fit</source>
        <translation>Nicht passend</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>Not stored, but kept with the reason in the table “kitesync_rejected”: %1.</source>
        <comment>3 records</comment>
        <translation>Nicht gespeichert: %1. Aufbewahrt, mit Angabe des Grundes, in der Tabelle „kitesync_rejected“.</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetailsDialog</name>
    <message>
        <source>Records of this run by object</source>
        <translation>Datensätze dieses Laufs nach Objekt</translation>
    </message>
    <message>
        <source>Problems of this run</source>
        <translation>Probleme dieses Laufs</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Details &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Bericht speichern&#xa0;…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>&amp;Protokoll anzeigen</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Erneut ausführen</translation>
    </message>
    <message>
        <source>Retry only &amp;failed objects</source>
        <translation>Nur &amp;Fehlgeschlagenes wiederholen</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Lauf von %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a value</comment>
        <translation>%1:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count and message</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>Betroffen: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Was Sie tun können: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Textdatei (*.txt)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 Datensatz</numerusform>
            <numerusform>%1 Datensätze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 Problem</numerusform>
            <numerusform>%1 Probleme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 Anfrage</numerusform>
            <numerusform>%1 Anfragen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Abgeschlossen mit Problemen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>Von Ihnen gestartet</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Nach Zeitplan</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Nachgeholt</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Wiederholung</translation>
    </message>
    <message>
        <source>From command line</source>
        <translation>Über Befehlszeile</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>%1 verpasst</numerusform>
            <numerusform>%1 verpasst</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a run was started, how many were missed before it: Caught up, 3 missed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisierung</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Vollsynchronisierung</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparatur</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Nicht gewählt</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Done with problems</source>
        <translation>Fertig mit Problemen</translation>
    </message>
    <message>
        <source>Left out (no permission)</source>
        <translation>Ausgelassen (keine Berechtigung)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Copying the list of pipelines</source>
        <translation>Liste der Pipelines wird kopiert</translation>
    </message>
    <message>
        <source>Copying agents</source>
        <translation>Agents werden kopiert</translation>
    </message>
    <message>
        <source>Copying builds back to %1</source>
        <translation>Builds zurück bis %1 werden kopiert</translation>
    </message>
    <message>
        <source>Copying builds</source>
        <translation>Builds werden kopiert</translation>
    </message>
    <message>
        <source>Copying new builds</source>
        <translation>Neue Builds werden kopiert</translation>
    </message>
    <message>
        <source>Copying builds that finished since</source>
        <translation>Seither beendete Builds werden kopiert</translation>
    </message>
    <message>
        <source>Copying running builds</source>
        <translation>Laufende Builds werden kopiert</translation>
    </message>
    <message>
        <source>Copying blocked builds</source>
        <translation>Blockierte Builds werden kopiert</translation>
    </message>
    <message>
        <source>Copying builds of pipelines that became visible</source>
        <translation>Builds neu sichtbarer Pipelines werden kopiert</translation>
    </message>
    <message>
        <source>Looking after builds that had not ended</source>
        <translation>Noch nicht beendete Builds werden geprüft</translation>
    </message>
    <message>
        <source>Comparing earlier days</source>
        <translation>Frühere Tage werden verglichen</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Wird abgeschlossen</translation>
    </message>
    <message>
        <source>waiting %1 for Buildkite&apos;s request limit</source>
        <translation>wartet %1 auf das Anfragelimit von Buildkite</translation>
    </message>
    <message>
        <source>trying again in %1 (try %2)</source>
        <translation>neuer Versuch in %1 (Versuch %2)</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>neuer Versuch in %1</translation>
    </message>
    <message>
        <source>waiting for the database, which another program uses</source>
        <translation>wartet auf die Datenbank, die ein anderes Programm verwendet</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>Läuft.</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>Abgeschlossen in %1.</translation>
    </message>
    <message>
        <source>Completed with %1 in %2.</source>
        <translation>Abgeschlossen in %2, %1.</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Fehlgeschlagen nach %1.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Gestoppt nach %1.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended during the sync. The next one goes on where it stopped.</source>
        <translation>Unterbrochen: Das Programm endete während der Synchronisierung. Die nächste macht dort weiter, wo diese aufgehört hat.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Übersprungen.</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Umzug in andere Datenbank</translation>
    </message>
    <message>
        <source>Moving rows to the other database</source>
        <translation>Zeilen werden in die andere Datenbank übertragen</translation>
    </message>
    <message>
        <source>Comparing both databases</source>
        <translation>Beide Datenbanken werden verglichen</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Datensätze</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>New or changed: %1</source>
        <translation>Neu oder geändert: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsView</name>
    <message>
        <source>All results</source>
        <translation>Alle Ergebnisse</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Alle Objekte</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Läufe durchsuchen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren&#xa0;…</translation>
    </message>
    <message>
        <source>Saves the runs that are shown as a CSV or JSON file</source>
        <translation>Speichert die angezeigten Läufe als CSV- oder JSON-Datei</translation>
    </message>
    <message>
        <source>Show runs with this result</source>
        <translation>Läufe mit diesem Ergebnis anzeigen</translation>
    </message>
    <message>
        <source>Show runs that copied this object</source>
        <translation>Läufe anzeigen, die dieses Objekt kopiert haben</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>No run matches the filters.</source>
        <translation>Kein Lauf passt zu den Filtern.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nichts passt zu %1.</translation>
    </message>
    <message>
        <source>No runs yet — Sync now.</source>
        <translation>Noch keine Läufe – synchronisieren Sie jetzt.</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV-Datei (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON-Datei (*.json)</translation>
    </message>
    <message>
        <source>No runs yet — Sync now, or wait for the next one: %1.</source>
        <comment>in 5 min, or today 18:00</comment>
        <translation>Noch keine Läufe – synchronisieren Sie jetzt oder warten Sie; nächster Lauf: %1.</translation>
    </message>
</context>
<context>
    <name>kitesync::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message>
        <source>Choose when to copy</source>
        <translation>Wählen, wann kopiert wird</translation>
    </message>
    <message>
        <source>Each sync copies only what is new or has changed.</source>
        <translation>Jede Synchronisierung kopiert nur, was neu ist oder sich geändert hat.</translation>
    </message>
    <message>
        <source>&amp;Only when I start it</source>
        <translation>&amp;Nur manuell</translation>
    </message>
    <message>
        <source>If the computer was off or aslee&amp;p, copy soon after it is back</source>
        <translation>Bald nachholen, wenn der &amp;Computer aus oder im Ruhezustand war</translation>
    </message>
    <message>
        <source>Not on &amp;metered connections</source>
        <translation>Nicht über &amp;getaktete Verbindungen</translation>
    </message>
    <message>
        <source>A sync that you start yourself always runs.</source>
        <translation>Eine Synchronisierung, die Sie selbst starten, läuft immer.</translation>
    </message>
    <message>
        <source>Start Kitesync in the background when I &amp;log in</source>
        <translation>Kitesync bei der An&amp;meldung im Hintergrund starten</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>Zeitpläne laufen nur, während Kitesync läuft.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Im &amp;Abstand von</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Abrufintervall</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n Stunde</numerusform>
            <numerusform>%n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Eigener Wert</translation>
    </message>
    <message>
        <source>Hours between two syncs</source>
        <translation>Stunden zwischen zwei Synchronisierungen</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number that can be chosen</comment>
        <translation> h</translation>
    </message>
</context>
<context>
    <name>kitesync::ServerForm</name>
    <message>
        <source>&amp;Host:</source>
        <translation>&amp;Host:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Datenbank:</translation>
    </message>
    <message>
        <source>Data sour&amp;ce:</source>
        <translation>Datenque&amp;lle:</translation>
    </message>
    <message>
        <source>Schem&amp;a:</source>
        <translation>S&amp;chema:</translation>
    </message>
    <message>
        <source>the connection&apos;s own</source>
        <translation>das der Verbindung</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Benutzer:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Po&amp;rt:</translation>
    </message>
    <message>
        <source>empty: the stored one, if any</source>
        <translation>leer: das gespeicherte, falls vorhanden</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>P&amp;asswort:</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Wo der Server es kann</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>Always, and verify the server&apos;s name</source>
        <translation>Immer, und den Namen des Servers prüfen</translation>
    </message>
    <message>
        <source>Encr&amp;yption (TLS):</source>
        <translation>&amp;Verschlüsselung (TLS):</translation>
    </message>
    <message>
        <source>its name, or Driver=…;Server=…;Database=…</source>
        <translation>ihr Name oder Driver=…;Server=…;Database=…</translation>
    </message>
</context>
<context>
    <name>kitesync::Settings</name>
    <message>
        <source>System</source>
        <comment>language: that of the system</comment>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>kitesync::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>The setting could not be kept: %1</source>
        <translation>Die Einstellung konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>The setting could not be kept in %1: %2</source>
        <translation>Die Einstellung konnte nicht in %1 gespeichert werden: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Abgeschlossen mit Problemen</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Wird kopiert</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Wird gestoppt</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Pausiert</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object and its percentage: Builds 45 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1 werden kopiert</translation>
    </message>
    <message>
        <source>Stopping… finishing the current page</source>
        <translation>Wird gestoppt&#xa0;… aktuelle Seite wird noch abgeschlossen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Wird gestartet</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Noch nicht gelaufen.</translation>
    </message>
    <message>
        <source>last sync %1, %2</source>
        <translation>letzte Synchronisierung %1, %2</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>letzte Synchronisierung %1</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Nur manuell</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>Pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Nächster Lauf: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>This computer is offline. The next sync starts when it is back.</source>
        <translation>Dieser Computer ist offline. Die nächste Synchronisierung startet, sobald er wieder online ist.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>The last sync did not end normally. It goes on where it stopped.</source>
        <translation>Die letzte Synchronisierung endete nicht normal. Sie wird dort fortgesetzt, wo sie aufgehört hat.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>Buildkite&apos;s request limit is used up by this organization. The sync goes on more slowly.</source>
        <translation>Diese Organisation hat das Anfragelimit von Buildkite ausgeschöpft. Die Synchronisierung läuft langsamer weiter.</translation>
    </message>
    <message>
        <source>Lower speed…</source>
        <translation>Tempo senken&#xa0;…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Token ersetzen&#xa0;…</translation>
    </message>
    <message>
        <source>Edit destination…</source>
        <translation>Ziel bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Datei suchen&#xa0;…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Neu anfangen</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>Datumseinstellungen öffnen</translation>
    </message>
    <message>
        <source>Open token page</source>
        <translation>Token-Seite öffnen</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Verbindung bearbeiten&#xa0;…</translation>
    </message>
    <message>
        <source>Change objects…</source>
        <translation>Objekte ändern&#xa0;…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Browser öffnen</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Proxy-Einstellungen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Details anzeigen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>Pausiert, weiter %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Paused until today 18:00</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>%n geplante Synchronisierung wurde verpasst, während dieser Computer aus war.</numerusform>
            <numerusform>%n geplante Synchronisierungen wurden verpasst, während dieser Computer aus war.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and name of a step</comment>
        <translation>%1  %2</translation>
    </message>
</context>
<context>
    <name>kitesync::SupportSaving</name>
    <message>
        <source>Support file</source>
        <translation>Support-Datei</translation>
    </message>
    <message>
        <source>The support file was saved.</source>
        <translation>Die Support-Datei wurde gespeichert.</translation>
    </message>
    <message>
        <source>It holds no token and no password. Look through it before you send it.

%1</source>
        <translation>Sie enthält kein Token und kein Passwort. Prüfen Sie sie, bevor Sie sie senden.

%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Der Ordner ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is no space left on the drive.</source>
        <translation>Auf dem Laufwerk ist kein Speicherplatz mehr frei.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only for you.</source>
        <translation>Die Datei oder ihr Ordner ist für Ihr Benutzerkonto schreibgeschützt.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Das Schreiben ist fehlgeschlagen.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>„%1“ konnte nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>%1 Choose another place.

The system said: %2</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Wählen Sie einen anderen Ort.

Meldung des Systems: %2</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>&amp;Anderen Ort wählen&#xa0;…</translation>
    </message>
    <message>
        <source>Creating the support file…</source>
        <translation>Support-Datei wird erstellt&#xa0;…</translation>
    </message>
    <message>
        <source>Create support file</source>
        <translation>Support-Datei erstellen</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>ZIP-Datei (*.zip)</translation>
    </message>
</context>
<context>
    <name>kitesync::TableLayouts</name>
    <message>
        <source>Columns…</source>
        <translation>Spalten&#xa0;…</translation>
    </message>
</context>
<context>
    <name>kitesync::TestStatus</name>
    <message>
        <source>Test in progress</source>
        <translation>Test läuft</translation>
    </message>
</context>
<context>
    <name>kitesync::TimeWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Unter einer Minute</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Etwa %1 min</translation>
    </message>
    <message>
        <source>About %1 d %2 h</source>
        <translation>Etwa %1 d %2 h</translation>
    </message>
    <message>
        <source>About %1 h %2 min</source>
        <translation>Etwa %1 h %2 min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: time of day</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1: time of day</comment>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>vor %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>in %1 min</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time of day and zone</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, see QLocale::toString</comment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Nur manuell</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Jede Stunde</numerusform>
            <numerusform>Alle %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Jede Minute</numerusform>
            <numerusform>Alle %n Minuten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayMenu</name>
    <message>
        <source>Open Kitesync</source>
        <translation>Kitesync öffnen</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen&#xa0;…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt synchronisieren</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stoppen</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Synchronisierung pausieren</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Bis morgen</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Bis ich fortsetze</translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n Pipeline wird synchronisiert</numerusform>
            <numerusform>%n Pipelines werden synchronisiert</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: wird gestoppt</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: wird gestartet</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>pipeline, what it does, per cent</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) need you</source>
        <translation>
            <numerusform>%n Pipeline braucht Sie</numerusform>
            <numerusform>%n Pipelines brauchen Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>Noch keine Pipelines</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Letzte Synchronisierung %1</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>last sync, next sync</comment>
        <translation>%1 · nächster Lauf %2</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Pausiert, bis Sie fortsetzen</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>Pausiert, weiter %1</translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message>
        <source>Connected to %1. The token can read: %2.</source>
        <translation>Verbunden mit %1. Das Token kann lesen: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. The token can read: %3.</source>
        <translation>Verbunden mit %1 als %2. Das Token kann lesen: %3.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2. That will be left out.</source>
        <translation>Verbunden mit %1, aber dieses Token kann nicht lesen: %2. Das wird ausgelassen.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can add the scope in Buildkite later.</source>
        <translation>Verbunden mit %1, aber dieses Token kann nicht lesen: %2 (Scope %3). Das wird ausgelassen; Sie können den Scope später in Buildkite hinzufügen.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at least about %3.</source>
        <translation>Diese Pipeline darf etwa %1 Anfragen pro Minute stellen: %2 Builds mit ihren Jobs zu kopieren dauert mindestens etwa %3.</translation>
    </message>
    <message>
        <source>a short list, read at every sync</source>
        <translation>eine kurze Liste, bei jeder Synchronisierung gelesen</translation>
    </message>
    <message>
        <source>a live list; its history grows with each sync</source>
        <translation>eine aktuelle Liste; ihr Verlauf wächst mit jeder Synchronisierung</translation>
    </message>
    <message>
        <source>up to 100 with each request</source>
        <translation>bis zu 100 mit jeder Anfrage</translation>
    </message>
    <message>
        <source>come with builds, no extra requests</source>
        <translation>kommen mit den Builds, keine weiteren Anfragen</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Verbunden mit %1</translation>
    </message>
    <message>
        <source>holds this pipeline&apos;s tables</source>
        <translation>enthält die Tabellen dieser Pipeline</translation>
    </message>
    <message>
        <source>the tables will be made</source>
        <translation>die Tabellen werden angelegt</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Neue Datei</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>ihr Ordner wird angelegt</translation>
    </message>
    <message>
        <source>Exists, %1</source>
        <translation>Vorhanden, %1</translation>
    </message>
    <message>
        <source>last written by this pipeline %1</source>
        <translation>zuletzt von dieser Pipeline geschrieben: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Connected to %1. It holds tables that Kitesync made.</source>
        <translation>Verbunden mit %1. Dort liegen Tabellen, die Kitesync angelegt hat.</translation>
    </message>
    <message>
        <source>Exists, %1, last written by Kitesync %2.</source>
        <translation>Vorhanden, %1, zuletzt von Kitesync geschrieben: %2.</translation>
    </message>
    <message>
        <source>Its tables hold the organization %1 and belong to no pipeline here: the one that made them was deleted, or is on another computer. Who goes on with them keeps all rows and copies only what is new.</source>
        <translation>Die Tabellen enthalten die Organisation %1 und gehören hier zu keiner Pipeline: Diejenige, die sie angelegt hat, wurde gelöscht oder ist auf einem anderen Computer. Wer mit ihnen weiterarbeitet, behält alle Zeilen und kopiert nur, was neu ist.</translation>
    </message>
    <message>
        <source>The tables there were made by a pipeline of another installation.</source>
        <translation>Eine Pipeline einer anderen Installation hat die Tabellen dort angelegt.</translation>
    </message>
    <message>
        <source>The tables there belong to the pipeline %1.</source>
        <translation>Die Tabellen dort gehören zur Pipeline %1.</translation>
    </message>
    <message>
        <source>Two pipelines share a database only with different prefixes.</source>
        <translation>Zwei Pipelines können sich eine Datenbank nur mit verschiedenen Präfixen teilen.</translation>
    </message>
    <message>
        <source>It exists and holds a table %1 that is not ours.</source>
        <translation>Das Ziel ist vorhanden und enthält eine Tabelle %1, die nicht von Kitesync stammt.</translation>
    </message>
    <message>
        <source>A table prefix keeps ours apart.</source>
        <translation>Ein Tabellenpräfix hält die Tabellen von Kitesync getrennt.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Der Ordner %1 ist nicht vorhanden.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>Sie können nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 ist keine SQLite-Datenbank.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Wählen Sie einen anderen Dateinamen.</translation>
    </message>
    <message>
        <source>It is copied only when you start it.</source>
        <translation>Kopiert wird nur, wenn Sie die Synchronisierung starten.</translation>
    </message>
    <message>
        <source>Next: %1, then %2 (%3)</source>
        <comment>points in time, time zone</comment>
        <translation>Nächster Lauf: %1, dann %2 (%3)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>organization, person</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of destination, place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, tables begin with %2</source>
        <translation>%1, Tabellen beginnen mit %2</translation>
    </message>
    <message>
        <source>Everything Buildkite still keeps</source>
        <translation>Alles, was Buildkite noch aufbewahrt</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Ab %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Die letzten %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite-Datei</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>MySQL / MariaDB</source>
        <translation>MySQL / MariaDB</translation>
    </message>
    <message>
        <source>ODBC data source</source>
        <translation>ODBC-Datenquelle</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>auf diesem Computer</translation>
    </message>
    <message>
        <source>and what speaks its protocol: CockroachDB, Citus, Redshift …</source>
        <translation>und was dessen Protokoll spricht: CockroachDB, Citus, Redshift&#xa0;…</translation>
    </message>
    <message>
        <source>also Galera, TiDB, Vitess</source>
        <translation>auch Galera, TiDB, Vitess</translation>
    </message>
    <message>
        <source>Kitesync&apos;s tables are added to what it holds</source>
        <translation>die Tabellen von Kitesync kommen hinzu</translation>
    </message>
    <message>
        <source>SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions</source>
        <translation>SQL Server, Snowflake, Db2&#xa0;… und was einen ODBC-Treiber mit Transaktionen hat</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::AddCommand</name>
    <message>
        <source>Creates a pipeline, after testing its token and its destination.</source>
        <translation>Erstellt eine Pipeline, nachdem Token und Ziel getestet wurden.</translation>
    </message>
    <message>
        <source>The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of standard input; it is kept
in the system&apos;s keychain. A destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD, from inside the URL,
or from the second line.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>Das Token kommt aus KITESYNC_TOKEN (dann wird nichts gespeichert), sonst aus der ersten Zeile der
Standardeingabe; es wird im Schlüsselbund des Systems aufbewahrt. Das Passwort eines Ziels kommt aus
KITESYNC_DESTINATION_PASSWORD, aus der URL oder aus der zweiten Zeile.

Ziele: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-oder-Verbindungszeichenfolge</translation>
    </message>
    <message>
        <source>Name of the pipeline, 1 to 255 characters.</source>
        <translation>Name der Pipeline, 1 bis 255 Zeichen.</translation>
    </message>
    <message>
        <source>The word after buildkite.com/ in the organization&apos;s address.</source>
        <translation>Das Wort nach buildkite.com/ in der Adresse der Organisation.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Wohin die Zeilen kommen.</translation>
    </message>
    <message>
        <source>Copy builds created from this day on (YYYY-MM-DD, UTC).</source>
        <translation>Builds kopieren, die ab diesem Tag erstellt wurden (YYYY-MM-DD, UTC).</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name.</source>
        <translation>Wird jedem Tabellennamen vorangestellt.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Schema der Tabellen (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Leave out objects that the token may not read.</source>
        <translation>Objekte auslassen, die das Token nicht lesen darf.</translation>
    </message>
    <message>
        <source>Take over tables made by another installation.</source>
        <translation>Tabellen übernehmen, die eine andere Installation angelegt hat.</translation>
    </message>
    <message>
        <source>Do not create the views.</source>
        <translation>Die Sichten nicht anlegen.</translation>
    </message>
    <message>
        <source>Buildkite API token (it is not shown): </source>
        <translation>Buildkite-API-Token (wird nicht angezeigt): </translation>
    </message>
    <message>
        <source>Password of the destination (it is not shown; empty if it needs none): </source>
        <translation>Passwort des Ziels (wird nicht angezeigt; leer, wenn keines nötig ist): </translation>
    </message>
    <message>
        <source>“--allow-partial” leaves out what the token may not read.</source>
        <translation>„--allow-partial“ lässt aus, was das Token nicht lesen darf.</translation>
    </message>
    <message>
        <source>Going on with: %1.</source>
        <translation>Weiter mit: %1.</translation>
    </message>
    <message>
        <source>Taking over the tables of another installation, with everything in them.</source>
        <translation>Die Tabellen einer anderen Installation werden übernommen, mit allem, was darin ist.</translation>
    </message>
    <message>
        <source>Pipeline %1 is saved.</source>
        <translation>Die Pipeline %1 ist gespeichert.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Das Token liegt im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The token is not stored: KITESYNC_TOKEN has to be set for each sync.</source>
        <translation>Das Token ist nicht gespeichert: KITESYNC_TOKEN muss für jede Synchronisierung gesetzt sein.</translation>
    </message>
    <message>
        <source>%1. Start the first sync with: kitesync sync &quot;%2&quot;</source>
        <translation>%1. Erste Synchronisierung starten mit: kitesync sync &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>It names something else than pipelines, agents, builds and jobs: %1.</source>
        <translation>Er nennt etwas anderes als pipelines, agents, builds und jobs: %1.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy: pipelines, agents, builds, jobs.</source>
        <translation>Wählen Sie mindestens ein Objekt zum Kopieren: pipelines, agents, builds, jobs.</translation>
    </message>
    <message>
        <source>It must be a date of the form YYYY-MM-DD.</source>
        <translation>Er muss ein Datum der Form YYYY-MM-DD sein.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Er liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.</source>
        <translation>Welche Objekte, durch Kommas getrennt: pipelines,agents,builds,jobs. Ohne diese Option alle.</translation>
    </message>
    <message>
        <source>How often to sync (default: 6h).</source>
        <translation>Wie oft synchronisiert wird (Standard: 6h).</translation>
    </message>
    <message>
        <source>Address of the API (default: https://api.buildkite.com).</source>
        <translation>Adresse der API (Standard: https://api.buildkite.com).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Arguments</name>
    <message>
        <source>See “%1”.</source>
        <translation>Siehe „%1“.</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Es gibt keine Option %1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Meinten Sie --%1?</translation>
    </message>
    <message>
        <source>A token or password is never taken from the command line, where every program on this computer can read it. Put the token into the environment variable KITESYNC_TOKEN (a destination&apos;s password into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. If the one you just typed is real, revoke it: your shell may have kept it.</source>
        <translation>Ein Token oder Passwort wird nie von der Befehlszeile übernommen, wo jedes Programm auf diesem Computer es lesen kann. Übergeben Sie das Token in der Umgebungsvariable KITESYNC_TOKEN (das Passwort eines Ziels in KITESYNC_DESTINATION_PASSWORD) oder in der ersten Zeile der Standardeingabe. Wenn das gerade getippte echt ist, widerrufen Sie es: Ihre Shell hat es vielleicht gespeichert.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 ist doppelt angegeben.</translation>
    </message>
    <message>
        <source>There is one argument too many. A name with spaces needs quotes.</source>
        <translation>Es gibt ein Argument zu viel. Ein Name mit Leerzeichen braucht Anführungszeichen.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s name is missing.</source>
        <translation>Der Name der Pipeline fehlt.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 fehlt.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Command</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Er muss eine ganze Zahl von %1 bis %2 sein.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::CommandLine</name>
    <message>
        <source>Kitesync copies an organization&apos;s Buildkite data into a database of your own.</source>
        <translation>Kitesync kopiert die Buildkite-Daten einer Organisation in eine eigene Datenbank.</translation>
    </message>
    <message>
        <source>Start in the tray (used at log-in).</source>
        <translation>Im Infobereich starten (für die Anmeldung).</translation>
    </message>
    <message>
        <source>Try the window with a built-in sample organization.</source>
        <translation>Das Fenster mit einer eingebauten Beispielorganisation ausprobieren.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Befehle:</translation>
    </message>
    <message>
        <source>“kitesync COMMAND --help” says more about each.</source>
        <translation>„kitesync COMMAND --help“ erklärt den jeweiligen Befehl.</translation>
    </message>
    <message>
        <source>There is no display here for the window. These commands work without one: %1. “kitesync --help” says what they do.</source>
        <translation>Hier gibt es keine Anzeige für das Fenster. Diese Befehle kommen ohne aus: %1. „kitesync --help“ sagt, was sie tun.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Es gibt keinen Befehl %1.</translation>
    </message>
    <message>
        <source>Did you mean “kitesync %1”?</source>
        <translation>Meinten Sie „kitesync %1“?</translation>
    </message>
    <message>
        <source>See “kitesync --help”.</source>
        <translation>Siehe „kitesync --help“.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::DemoServerCommand</name>
    <message>
        <source>Serves the built-in sample organization over HTTP on this computer.</source>
        <translation>Stellt die eingebaute Beispielorganisation auf diesem Computer über HTTP bereit.</translation>
    </message>
    <message>
        <source>For trying the product or a load test without an account. It says where it listens, and serves until Ctrl+C.
Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE ...]” makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is wrong with it.
Faults, the first that fits is played: %1.
Their settings, e.g. “fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”: %2; count -1 is for ever, body has the rest of the line.
The token is part of the sample and no secret.</source>
        <translation>Zum Ausprobieren des Produkts oder für einen Lasttest ohne Konto. Gibt aus, wo der Server lauscht, und läuft bis Strg+C.
Zeilen der Standardeingabe: „advance SECONDS“ lässt simulierte Zeit vergehen, „fault KIND [NAME=VALUE ...]“ stört Antworten bis „fault none“, „quit“ beendet; jede wird mit „ok“ beantwortet oder mit dem, was an ihr falsch ist.
Störungen, die erste passende wird gespielt: %1.
Ihre Einstellungen, z.&#xa0;B. „fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}“: %2; count -1 gilt für immer, body hat den Rest der Zeile.
Das Token gehört zum Beispiel und ist kein Geheimnis.</translation>
    </message>
    <message>
        <source>The token that is accepted.</source>
        <translation>Das Token, das angenommen wird.</translation>
    </message>
    <message>
        <source>What the token may read, e.g. read_builds,read_pipelines.</source>
        <translation>Was das Token lesen darf, z.&#xa0;B. read_builds,read_pipelines.</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a second (0: time stands still).</source>
        <translation>Simulierte Sekunden, die in einer Sekunde vergehen (0: Die Zeit steht).</translation>
    </message>
    <message>
        <source>Say where it listens as JSON, for programs.</source>
        <translation>Für Programme als JSON ausgeben, wo der Server lauscht.</translation>
    </message>
    <message>
        <source>It must be a number from 0 to 1000000.</source>
        <translation>Er muss eine Zahl von 0 bis 1000000 sein.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Er ist leer.</translation>
    </message>
    <message>
        <source>The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.</source>
        <translation>Die Beispielorganisation kann nicht auf 127.0.0.1 lauschen: %1. Wählen Sie einen anderen --port.</translation>
    </message>
    <message>
        <source>Sample organization at %1 · slug %2 · token %3 · %4 builds</source>
        <translation>Beispielorganisation unter %1 · Slug %2 · Token %3 · %4 Builds</translation>
    </message>
    <message>
        <source>the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”</source>
        <translation>die Zeilen sind „advance SECONDS“, „fault KIND [NAME=VALUE ...]“, „fault none“ und „quit“</translation>
    </message>
    <message>
        <source>the seconds must be a whole number from 0 to %1</source>
        <translation>die Sekunden müssen eine ganze Zahl von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: any free one).</source>
        <translation>Port auf 127.0.0.1 (Standard: ein beliebiger freier).</translation>
    </message>
    <message>
        <source>Builds at the start, 0 to 1000000 (default: 5000).</source>
        <translation>Builds zu Beginn, 0 bis 1000000 (Standard: 5000).</translation>
    </message>
    <message>
        <source>Jobs a build on average, 1 to 200 (default: 8).</source>
        <translation>Jobs je Build im Durchschnitt, 1 bis 200 (Standard: 8).</translation>
    </message>
    <message>
        <source>Buildkite pipelines, 1 to 200 (default: 12).</source>
        <translation>Buildkite-Pipelines, 1 bis 200 (Standard: 12).</translation>
    </message>
    <message>
        <source>Connected agents, 1 to 2000 (default: 24).</source>
        <translation>Verbundene Agents, 1 bis 2000 (Standard: 24).</translation>
    </message>
    <message>
        <source>Another seed gives another organization (default: 1).</source>
        <translation>Ein anderer Startwert ergibt eine andere Organisation (Standard: 1).</translation>
    </message>
    <message>
        <source>The organization&apos;s slug (default: acme).</source>
        <translation>Der Slug der Organisation (Standard: acme).</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>Millisekunden vor jeder Antwort (Standard: 0).</translation>
    </message>
    <message>
        <source>Requests a minute for the organization, 0 for no limit (default: 200).</source>
        <translation>Anfragen pro Minute für die Organisation, 0 für kein Limit (Standard: 200).</translation>
    </message>
    <message>
        <source>Requests a minute for the user, 0 for no limit (default: 200).</source>
        <translation>Anfragen pro Minute für den Benutzer, 0 für kein Limit (Standard: 200).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Destination</name>
    <message>
        <source>The path of the SQLite file is missing after “sqlite:”.</source>
        <translation>Nach „sqlite:“ fehlt der Pfad der SQLite-Datei.</translation>
    </message>
    <message>
        <source>The path of an SQLite file names a file, not a folder.</source>
        <translation>Der Pfad einer SQLite-Datei nennt eine Datei, keinen Ordner.</translation>
    </message>
    <message>
        <source>It is not an address of the form postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Er ist keine Adresse der Form postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The host is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Der Host fehlt: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Der Name der Datenbank fehlt: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The data source&apos;s name or connection string is missing after “odbc:”.</source>
        <translation>Nach „odbc:“ fehlt der Name oder die Verbindungszeichenfolge der Datenquelle.</translation>
    </message>
    <message>
        <source>It begins with none of sqlite:, postgresql:, mysql: and odbc:, as in sqlite:buildkite.sqlite.</source>
        <translation>Er beginnt weder mit sqlite: noch mit postgresql:, mysql: oder odbc:, wie etwa sqlite:buildkite.sqlite.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::HistoryCommand</name>
    <message>
        <source>%1 (+%2)</source>
        <comment>records read and written</comment>
        <translation>%1 (+%2)</translation>
    </message>
    <message>
        <source>Shows the runs, newest first.</source>
        <translation>Zeigt die Läufe, die neuesten zuerst.</translation>
    </message>
    <message>
        <source>Runs of the window and of the command line alike. In the table “+” counts new or changed records.</source>
        <translation>Läufe des Fensters und der Befehlszeile gleichermaßen. In der Tabelle zählt „+“ neue oder geänderte Datensätze.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Für Programme als ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Noch keine Läufe.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agents</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>Builds</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>How many runs at most (default: 20).</source>
        <translation>Höchstens so viele Läufe (Standard: 20).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::ListCommand</name>
    <message>
        <source>Lists the pipelines with their schedule and their last run.</source>
        <translation>Listet die Pipelines mit ihrem Zeitplan und ihrem letzten Lauf auf.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Für Programme als ein JSON-Array ausgeben.</translation>
    </message>
    <message>
        <source>No pipelines yet. “kitesync add --help” shows how to create one.</source>
        <translation>Noch keine Pipelines. „kitesync add --help“ zeigt, wie Sie eine erstellen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Letzter Lauf</translation>
    </message>
    <message>
        <source>Correct as of</source>
        <translation>Datenstand</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Noch nicht gelaufen</translation>
    </message>
    <message>
        <source> (prefix %1)</source>
        <translation> (Präfix %1)</translation>
    </message>
    <message>
        <source>“Correct as of” is Buildkite&apos;s clock at the start of the last completed sync: the copy is right for that moment.</source>
        <translation>„Datenstand“ ist die Uhr von Buildkite zu Beginn der letzten vollständigen Synchronisierung: Für diesen Zeitpunkt stimmt die Kopie.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::MoveCommand</name>
    <message>
        <source>Moves a pipeline&apos;s rows to another database and goes on there.</source>
        <translation>Überträgt die Zeilen einer Pipeline in eine andere Datenbank und macht dort weiter.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Wohin die Zeilen kommen.</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name there.</source>
        <translation>Wird dort jedem Tabellennamen vorangestellt.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Schema der Tabellen (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Für Programme Ereignisse als JSON ausgeben, eines je Zeile.</translation>
    </message>
    <message>
        <source>Password of the new destination (it is not shown; empty if it needs none): </source>
        <translation>Passwort des neuen Ziels (wird nicht angezeigt; leer, wenn keines nötig ist): </translation>
    </message>
    <message>
        <source>The pipeline is there already: it is its present destination.</source>
        <translation>Die Pipeline ist bereits dort: Das ist ihr derzeitiges Ziel.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>Copies all rows and the checkpoint without asking Buildkite, compares both sides by counts and hashes, and only
then switches the pipeline over. Until then it stays where it is; a move that was cut off goes on where it was
when it is started again. The old tables stay: nothing is ever dropped. Columns, tables and views of your own
are not moved.

The new destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD (then it is not stored, and each sync
needs it), from inside the URL, or is asked for on a terminal. The present destination&apos;s password comes from the
keychain: here the variable means the new one.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>Kopiert alle Zeilen und den Speicherpunkt, ohne Buildkite anzufragen, vergleicht beide Seiten anhand von Anzahlen
und Hashwerten und stellt erst dann die Pipeline um. Bis dahin bleibt sie, wo sie ist; ein unterbrochener Umzug
wird dort fortgesetzt, wo er war, wenn er erneut gestartet wird. Die bisherigen Tabellen bleiben: Nichts wird je
gelöscht. Ihre eigenen Spalten, Tabellen und Sichten ziehen nicht mit um.

Das Passwort des neuen Ziels kommt aus KITESYNC_DESTINATION_PASSWORD (dann wird es nicht gespeichert und jede
Synchronisierung braucht es), aus der URL oder wird in einem Terminal abgefragt. Das Passwort des derzeitigen Ziels
kommt aus dem Schlüsselbund: Die Variable meint hier das neue.

Ziele: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-oder-Verbindungszeichenfolge</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::PipelineCommand</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Meinten Sie %1?</translation>
    </message>
    <message>
        <source>To start anew, with everything copied again: kitesync sync &quot;%1&quot; --full</source>
        <translation>Um neu anzufangen und alles erneut zu kopieren: kitesync sync &quot;%1&quot; --full</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RemoveCommand</name>
    <message>
        <source>Forgets a pipeline, its runs and its secrets.</source>
        <translation>Vergisst eine Pipeline, ihre Läufe und ihre Geheimnisse.</translation>
    </message>
    <message>
        <source>The tables in the destination and everything in them stay.</source>
        <translation>Die Tabellen im Ziel und alles darin bleiben.</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its tables stay in %2.</source>
        <translation>%1 ist vergessen. Die Tabellen bleiben in %2.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RunCommand</name>
    <message>
        <source>Stopping: finishing the current page.</source>
        <translation>Wird gestoppt: Die aktuelle Seite wird noch abgeschlossen.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Neu oder geändert</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>%1 of it waiting for the API&apos;s limit</source>
        <translation>%1 Wartezeit auf das Anfragelimit der API</translation>
    </message>
    <message>
        <source>correct as of %1</source>
        <translation>Datenstand %1</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SecretInput</name>
    <message>
        <source>The line on standard input is far too long.</source>
        <translation>Die Zeile auf der Standardeingabe ist viel zu lang.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>Zugriffstoken</translation>
    </message>
    <message>
        <source>There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input.</source>
        <translation>Es gibt keines: Setzen Sie KITESYNC_TOKEN oder geben Sie das Token in der ersten Zeile der Standardeingabe an.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Das sieht nicht nach einem vollständigen Token aus. Kopieren Sie es noch einmal aus Buildkite.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Session</name>
    <message>
        <source>The log file in “%1” cannot be written; going on without it.</source>
        <translation>Die Protokolldatei in „%1“ ist nicht beschreibbar; es geht ohne sie weiter.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Was zu tun ist: %1</translation>
    </message>
    <message>
        <source>Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database wants a password) for each command: then nothing is stored.</source>
        <translation>Ohne Schlüsselbund setzen Sie KITESYNC_TOKEN (und KITESYNC_DESTINATION_PASSWORD, wenn die Datenbank ein Passwort verlangt) für jeden Befehl: Dann wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>KITESYNC_TOKEN takes the place of the stored token for one command.</source>
        <translation>KITESYNC_TOKEN tritt für einen Befehl an die Stelle des gespeicherten Tokens.</translation>
    </message>
    <message>
        <source>“kitesync list” shows them.</source>
        <translation>„kitesync list“ zeigt sie.</translation>
    </message>
    <message>
        <source>“kitesync add --adopt” takes tables over that another installation made.</source>
        <translation>„kitesync add --adopt“ übernimmt Tabellen, die eine andere Installation angelegt hat.</translation>
    </message>
    <message>
        <source>“--table-prefix bk_” keeps Kitesync&apos;s tables apart from others.</source>
        <translation>„--table-prefix bk_“ hält die Tabellen von Kitesync von anderen getrennt.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SyncCommand</name>
    <message>
        <source>Copies what is new or changed since the last sync.</source>
        <translation>Kopiert, was seit der letzten Synchronisierung neu oder geändert ist.</translation>
    </message>
    <message>
        <source>Progress is shown on standard error, the result on standard output. A sync that was stopped or cut off goes on
where it was the next time. Ctrl+C ends it at the next safe point.

A database that an earlier sync wrote to and that was moved or deleted since is not made anew by itself: bring it
back, or start a new one, which everything is copied into, with --full.</source>
        <translation>Fortschritt erscheint auf der Standardfehlerausgabe, das Ergebnis auf der Standardausgabe. Eine gestoppte oder abgebrochene
Synchronisierung wird beim nächsten Mal dort fortgesetzt, wo sie war. Strg+C beendet sie am nächsten sicheren Punkt.

Eine Datenbank, in die früher synchronisiert und die seitdem verschoben oder gelöscht wurde, wird nicht von selbst
neu angelegt: Holen Sie sie zurück oder beginnen Sie mit --full eine neue, in die alles kopiert wird.</translation>
    </message>
    <message>
        <source>Read everything again; rows that are there stay. A database that is gone is made anew.</source>
        <translation>Alles erneut lesen; vorhandene Zeilen bleiben. Eine fehlende Datenbank wird neu angelegt.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Für Programme Ereignisse als JSON ausgeben, eines je Zeile.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::TestCommand</name>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>Das Token läuft am %1 ab. Dann enden die Synchronisierungen.</translation>
    </message>
    <message>
        <source>Tests token, organization and destination of a pipeline.</source>
        <translation>Testet Token, Organisation und Ziel einer Pipeline.</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing in the destination is changed.</source>
        <translation>Nichts wird kopiert und nichts im Ziel geändert.</translation>
    </message>
    <message>
        <source>Write the result as JSON, for programs.</source>
        <translation>Für Programme das Ergebnis als JSON ausgeben.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Verbunden mit %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Verbunden mit %1 als %2.</translation>
    </message>
    <message>
        <source>The token can read: %1.</source>
        <translation>Das Token kann lesen: %1.</translation>
    </message>
    <message>
        <source>it will be created</source>
        <translation>wird angelegt</translation>
    </message>
    <message>
        <source>it holds this pipeline&apos;s tables</source>
        <translation>enthält die Tabellen dieser Pipeline</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>ist vorhanden</translation>
    </message>
    <message>
        <source>Destination: %1, %2.</source>
        <translation>Ziel: %1, %2.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <comment>space: 75 GB</comment>
        <translation>%1 frei.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::VerifyCommand</name>
    <message>
        <source>Compares the copy with Buildkite, day by day.</source>
        <translation>Vergleicht die Kopie mit Buildkite, Tag für Tag.</translation>
    </message>
    <message>
        <source>Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are kept: they are no
difference.</source>
        <translation>Listet die Tage auf, deren Builds oder Jobs abweichen. Builds, die Buildkite nicht mehr auflistet, bleiben erhalten:
Sie gelten nicht als Abweichung.</translation>
    </message>
    <message>
        <source>Read what differs again and correct it.</source>
        <translation>Abweichendes erneut lesen und korrigieren.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Für Programme Ereignisse als JSON ausgeben, eines je Zeile.</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Tag (UTC)</translation>
    </message>
    <message>
        <source>At Buildkite</source>
        <translation>Bei Buildkite</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>In der Kopie</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Abweichend</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Nur in der Kopie</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>%1 Tag verglichen</numerusform>
            <numerusform>%1 Tage verglichen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no differences.</source>
        <translation>%1: keine Abweichungen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>%1 Datensatz weicht ab</numerusform>
            <numerusform>%1 Datensätze weichen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 repaired.</source>
        <translation>%1: %2; %3 repariert.</translation>
    </message>
    <message>
        <source>%1: %2. “kitesync verify --repair” corrects them.</source>
        <translation>%1: %2. „kitesync verify --repair“ korrigiert sie.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Version</name>
    <message>
        <source>Built from commit %1</source>
        <translation>Kompiliert aus Commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, kompiliert mit Qt %2</translation>
    </message>
    <message>
        <source>SQL drivers: none</source>
        <translation>SQL-Treiber: keine</translation>
    </message>
    <message>
        <source>SQL drivers: %1</source>
        <translation>SQL-Treiber: %1</translation>
    </message>
</context>
</TS>
