<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>kitesync::AboutDialog</name>
    <message>
        <source>About Kitesync</source>
        <translation>À propos de Kitesync</translation>
    </message>
    <message>
        <source>Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program.</source>
        <translation>Buildkite est une marque de Buildkite Pty Ltd, qui n’a aucun lien avec ce programme.</translation>
    </message>
    <message>
        <source>Copies Buildkite data into a database of your own.</source>
        <translation>Copie les données de Buildkite dans votre propre base de données.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Logiciel libre sous licence GNU General Public License, version 3 ou ultérieure (GPL-3.0-or-later). Il est fourni sans aucune garantie.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Copie les numéros de version, pour un rapport</translation>
    </message>
</context>
<context>
    <name>kitesync::AdvancedSettings</name>
    <message>
        <source>Problems only</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Create &amp;support file…</source>
        <translation>Créer un fichier de &amp;diagnostic…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Redemander</translation>
    </message>
    <message>
        <source>&amp;What the log keeps:</source>
        <translation>&amp;Contenu du journal&#x202f;:</translation>
    </message>
    <message>
        <source>For a report:</source>
        <translation>Pour un rapport&#x202f;:</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords.</source>
        <translation>Journal, paramètres et rapports d’exécution dans un seul fichier, sans jetons ni mots de passe.</translation>
    </message>
    <message>
        <source>Kitesync will ask again.</source>
        <translation>Kitesync posera de nouveau les questions.</translation>
    </message>
    <message>
        <source>Questions that are not asked any more:</source>
        <translation>Questions désactivées&#x202f;:</translation>
    </message>
</context>
<context>
    <name>kitesync::ChartStrip</name>
    <message>
        <source>Reading the figures…</source>
        <translation>Lecture des chiffres…</translation>
    </message>
    <message>
        <source>The database took too long to answer for the charts.</source>
        <translation>La base de données a mis trop de temps à répondre pour les graphiques.</translation>
    </message>
    <message>
        <source>No builds in the last 30 days.</source>
        <translation>Aucun build au cours des 30 derniers jours.</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds par jour</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Réussis</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoués</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Annulés</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Autres</translation>
    </message>
    <message>
        <source>Waiting for an agent, minutes</source>
        <translation>Attente d’un agent, minutes</translation>
    </message>
    <message>
        <source>Waiting for an agent, seconds</source>
        <translation>Attente d’un agent, secondes</translation>
    </message>
    <message>
        <source>Half of the jobs</source>
        <translation>Moitié des jobs</translation>
    </message>
    <message>
        <source>Pass rate, %</source>
        <translation>Taux de réussite, %</translation>
    </message>
    <message>
        <source>Passed of passed or failed</source>
        <translation>Réussis parmi réussis ou échoués</translation>
    </message>
    <message>
        <source>95 % of jobs</source>
        <translation>95 % des jobs</translation>
    </message>
</context>
<context>
    <name>kitesync::CheckedField</name>
    <message>
        <source>Use “%1”?</source>
        <translation>Utiliser «&#x202f;%1&#x202f;»&#x202f;?</translation>
    </message>
</context>
<context>
    <name>kitesync::ConnectPage</name>
    <message>
        <source>Show token</source>
        <translation>Afficher le jeton</translation>
    </message>
    <message>
        <source>Connect to Buildkite</source>
        <translation>Se connecter à Buildkite</translation>
    </message>
    <message>
        <source>The token is kept in your system keychain, not in a file.</source>
        <translation>Le jeton est conservé dans le trousseau de clés de votre système, pas dans un fichier.</translation>
    </message>
    <message>
        <source>&amp;Test &amp;&amp; Continue</source>
        <translation>&amp;Tester et continuer</translation>
    </message>
    <message>
        <source>Pipeline &amp;name:</source>
        <translation>&amp;Nom du pipeline&#x202f;:</translation>
    </message>
    <message>
        <source>bkua_…</source>
        <comment>the beginning of a token</comment>
        <translation>bkua_…</translation>
    </message>
    <message>
        <source>•••••••• stored</source>
        <translation>•••••••• enregistré</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>&amp;Jeton d’accès&#x202f;:</translation>
    </message>
    <message>
        <source>Create a token in Buildkite</source>
        <translation>Créer un jeton dans Buildkite</translation>
    </message>
    <message>
        <source>Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents</source>
        <translation>Requis&#x202f;: Read Organizations, Read Pipelines, Read Builds, Read Agents</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Copy the names of the needed scopes</source>
        <translation>Copier les noms des portées requises</translation>
    </message>
    <message>
        <source>&amp;Organization slug:</source>
        <translation>Slug de l’&amp;organisation&#x202f;:</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vancé</translation>
    </message>
    <message>
        <source>AP&amp;I address:</source>
        <translation>Adresse de l’&amp;API&#x202f;:</translation>
    </message>
    <message>
        <source>Choose one of the organizations that this token can read.</source>
        <translation>Choisissez l’une des organisations que ce jeton peut lire.</translation>
    </message>
    <message>
        <source>Choose from list</source>
        <translation>Choisir dans la liste</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Arrêter le &amp;test</translation>
    </message>
    <message>
        <source>Testing the connection to Buildkite…</source>
        <translation>Test de la connexion à Buildkite…</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Toujours en attente de %1…</translation>
    </message>
    <message>
        <source>Continue without testing</source>
        <translation>Continuer sans tester</translation>
    </message>
</context>
<context>
    <name>kitesync::Dashboard</name>
    <message>
        <source>Details of the pipeline</source>
        <translation>Détails du pipeline</translation>
    </message>
    <message>
        <source>More about this pipeline</source>
        <translation>Autres actions sur ce pipeline</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objets</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Arrêt…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
</context>
<context>
    <name>kitesync::DataModel</name>
    <message>
        <source>There are no rows on this page any more.</source>
        <translation>Il n’y a plus de lignes sur cette page.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Rien à afficher pour le moment.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Rien ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>The database did not answer within 5 seconds. Sort by another column, or filter for less.</source>
        <translation>La base de données n’a pas répondu en 5 secondes. Triez selon une autre colonne, ou filtrez davantage.</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>Les données n’ont pas pu être lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows from, to, and all</comment>
        <translation>%1–%2 sur %3</translation>
    </message>
    <message>
        <source>No pipelines copied yet.</source>
        <translation>Aucun pipeline n’a encore été copié.</translation>
    </message>
    <message>
        <source>No agents copied yet.</source>
        <translation>Aucun agent n’a encore été copié.</translation>
    </message>
    <message>
        <source>No builds copied yet.</source>
        <translation>Aucun build n’a encore été copié.</translation>
    </message>
    <message>
        <source>No jobs copied yet.</source>
        <translation>Aucun job n’a encore été copié.</translation>
    </message>
</context>
<context>
    <name>kitesync::DataSettings</name>
    <message>
        <source>&amp;Runs to keep for each pipeline:</source>
        <translation>&amp;Exécutions à conserver par pipeline&#x202f;:</translation>
    </message>
    <message>
        <source>Keep runs for so many da&amp;ys:</source>
        <translation>&amp;Jours de conservation&#x202f;:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, leaves the history. The copied data is never touched.</source>
        <translation>Ce qui est plus ancien, ou dépasse ce nombre, quitte l’historique. Les données copiées ne sont jamais touchées.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Folder for new databases:</source>
        <translation>&amp;Dossier des nouvelles bases&#x202f;:</translation>
    </message>
    <message>
        <source>Choose a folder for new databases</source>
        <translation>Choisir un dossier pour les nouvelles bases</translation>
    </message>
</context>
<context>
    <name>kitesync::DataView</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Arrêter la lecture</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Choose the columns to show</source>
        <translation>Choisir les colonnes à afficher</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Table ou vue</translation>
    </message>
    <message>
        <source>Rows of the database</source>
        <translation>Lignes de la base de données</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copier la cellule</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Copy page as CSV</source>
        <translation>Copier la page en CSV</translation>
    </message>
    <message>
        <source>Save page as CSV…</source>
        <translation>Enregistrer la page en CSV…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Ouvrir dans un autre programme…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Save page as CSV</source>
        <translation>Enregistrer la page en CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopPages</name>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopWindows</name>
    <message>
        <source>No program was found that opens the database.</source>
        <translation>Aucun programme capable d’ouvrir la base de données n’a été trouvé.</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Elle est ici&#x202f;: «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>Continuer à synchroniser en arrière-plan&#x202f;?</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start the program again to see its window.</source>
        <translation>Ce bureau n’a pas de zone de notification. Lancez de nouveau le programme pour revoir sa fenêtre.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Une synchronisation est en cours.</translation>
    </message>
    <message>
        <source>It ends at the next safe point and goes on from there the next time.</source>
        <translation>Elle s’arrêtera au prochain point sûr, d’où elle reprendra la fois suivante.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Arrêter et quitter</translation>
    </message>
</context>
<context>
    <name>kitesync::DestinationPage</name>
    <message>
        <source>&amp;SQLite file</source>
        <translation>Fichier S&amp;QLite</translation>
    </message>
    <message>
        <source>&amp;PostgreSQL</source>
        <translation>P&amp;ostgreSQL</translation>
    </message>
    <message>
        <source>&amp;MySQL / MariaDB</source>
        <translation>&amp;MySQL / MariaDB</translation>
    </message>
    <message>
        <source>&amp;ODBC data source</source>
        <translation>Source de données O&amp;DBC</translation>
    </message>
    <message>
        <source>Choose where the data goes</source>
        <translation>Choisissez où vont les données</translation>
    </message>
    <message>
        <source>Kitesync makes its own tables there and leaves everything else alone.</source>
        <translation>Kitesync y crée ses propres tables et ne touche à rien d’autre.</translation>
    </message>
    <message>
        <source>%1. Its driver is missing: install %2.</source>
        <translation>%1. Pilote manquant&#x202f;: installez %2.</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>Par&amp;courir…</translation>
    </message>
    <message>
        <source>Database &amp;file:</source>
        <translation>&amp;Fichier de la base&#x202f;:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Table prefi&amp;x:</source>
        <translation>Préfi&amp;xe des tables&#x202f;:</translation>
    </message>
    <message>
        <source>Test dest&amp;ination</source>
        <translation>&amp;Tester la destination</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Choisir le fichier de base de données</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>Bases de données SQLite (*.sqlite *.sqlite3 *.db);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Still looking at the destination…</source>
        <translation>Examen de la destination toujours en cours…</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Examen de la destination…</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Créer le dossier</translation>
    </message>
    <message>
        <source>Go on with these tables</source>
        <translation>Continuer avec ces tables</translation>
    </message>
    <message>
        <source>A prefix such as bk_ begins anew beside those tables.</source>
        <translation>Un préfixe comme bk_ permet de repartir à neuf à côté de ces tables.</translation>
    </message>
</context>
<context>
    <name>kitesync::DraftChecks</name>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>Le nom compte %1 caractères&#x202f;; le maximum est de %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 caractères sur %2</translation>
    </message>
    <message>
        <source>Give this pipeline a name.</source>
        <translation>Donnez un nom à ce pipeline.</translation>
    </message>
    <message>
        <source>The name holds a line break or another invisible character.</source>
        <translation>Le nom contient un saut de ligne ou un autre caractère invisible.</translation>
    </message>
    <message>
        <source>You already have a pipeline called %1. Choose another name.</source>
        <translation>Vous avez déjà un pipeline nommé %1. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>Paste an API token.</source>
        <translation>Collez un jeton d’API.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Ce jeton ne semble pas complet. Copiez-le de nouveau depuis Buildkite.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s slug: the word after buildkite.com/ in the address.</source>
        <translation>Saisissez le slug de l’organisation&#x202f;: le mot qui suit buildkite.com/ dans l’adresse.</translation>
    </message>
    <message>
        <source>A slug has small letters, digits and hyphens only: it is the word after buildkite.com/ in the address.</source>
        <translation>Un slug ne contient que des minuscules, des chiffres et des traits d’union&#x202f;: c’est le mot qui suit buildkite.com/ dans l’adresse.</translation>
    </message>
    <message>
        <source>Plain http would show the token to the network. Use an https address.</source>
        <translation>En http simple, le jeton circulerait en clair sur le réseau. Utilisez une adresse https.</translation>
    </message>
    <message>
        <source>Enter an https address without user, ? and #, such as %1.</source>
        <translation>Saisissez une adresse https sans utilisateur, sans «&#x202f;?&#x202f;» ni «&#x202f;#&#x202f;», comme %1.</translation>
    </message>
    <message>
        <source>Choose the file that the data goes to.</source>
        <translation>Choisissez le fichier où vont les données.</translation>
    </message>
    <message>
        <source>Enter the name or address of the database server.</source>
        <translation>Saisissez le nom ou l’adresse du serveur de base de données.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Saisissez le nom de la base de données.</translation>
    </message>
    <message>
        <source>Enter the name of the data source.</source>
        <translation>Saisissez le nom de la source de données.</translation>
    </message>
    <message>
        <source>A prefix has at most 32 letters a–z, digits and underscores, and does not begin with a digit.</source>
        <translation>Un préfixe compte au plus 32 lettres a–z, chiffres et traits de soulignement, et ne commence pas par un chiffre.</translation>
    </message>
    <message>
        <source>A schema&apos;s name has at most 63 characters, without quotes and brackets.</source>
        <translation>Le nom d’un schéma compte au plus 63 caractères, sans guillemets ni crochets.</translation>
    </message>
    <message>
        <source>This cannot be used as a data source. A password goes into the field for it.</source>
        <translation>Ceci ne peut pas servir de source de données. Un mot de passe se saisit dans le champ prévu pour lui.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server.</source>
        <translation>Ceci n’est pas le nom ou l’adresse d’un serveur.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Ceci n’est pas le chemin d’un fichier.</translation>
    </message>
    <message>
        <source>This file is used by the pipeline %1. Two pipelines may share a file only with different prefixes.</source>
        <translation>Ce fichier est utilisé par le pipeline %1. Deux pipelines ne peuvent partager un fichier qu’avec des préfixes différents.</translation>
    </message>
    <message>
        <source>These tables are used by the pipeline %1. Two pipelines may share a database only with different prefixes.</source>
        <translation>Ces tables sont utilisées par le pipeline %1. Deux pipelines ne peuvent partager une base de données qu’avec des préfixes différents.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy.</source>
        <translation>Choisissez au moins un objet à copier.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose an earlier one.</source>
        <translation>Ce jour est encore à venir. Choisissez une date antérieure.</translation>
    </message>
    <message>
        <source> (copy)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (copie)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (copie %1)</translation>
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
        <translation>Pas encore de pipeline</translation>
    </message>
    <message>
        <source>Copy builds and jobs from Buildkite into a database of your own.</source>
        <translation>Copiez les builds et les jobs de Buildkite dans votre propre base de données.</translation>
    </message>
    <message>
        <source>Create a pipeline</source>
        <translation>Créer un pipeline</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>De quoi ai-je besoin&#x202f;?</translation>
    </message>
    <message>
        <source>A Buildkite API token with read access, your organization&apos;s slug, and about 5 minutes.</source>
        <translation>D’un jeton d’API Buildkite avec accès en lecture, du slug de votre organisation et d’environ 5 minutes.</translation>
    </message>
</context>
<context>
    <name>kitesync::Errands</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>Aucun navigateur n’a pu être ouvert.</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>La page est %1</translation>
    </message>
    <message>
        <source>Kitesync is updated the way it was installed.</source>
        <translation>Kitesync se met à jour de la façon dont il a été installé.</translation>
    </message>
    <message>
        <source>Ask the package manager of this computer for updates, then start Kitesync again. This is version %1.</source>
        <translation>Demandez les mises à jour au gestionnaire de paquets de cet ordinateur, puis relancez Kitesync. Vous utilisez la version %1.</translation>
    </message>
    <message>
        <source>No program was found that sets the clock.</source>
        <translation>Aucun programme de réglage de l’horloge n’a été trouvé.</translation>
    </message>
    <message>
        <source>An administrator of this computer has it set from the network with the command: %1</source>
        <translation>Un administrateur de cet ordinateur peut la faire régler par le réseau avec la commande&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::ErrorWords</name>
    <message>
        <source>Another program keeps them locked.</source>
        <translation>Un autre programme les garde verrouillés.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Fermez les autres programmes qui utilisent le fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>They are damaged.</source>
        <translation>Ils sont endommagés.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away to begin anew.</source>
        <translation>Restaurez le fichier depuis une copie, ou déplacez-le pour repartir à neuf.</translation>
    </message>
    <message>
        <source>Another program&apos;s data is in their place.</source>
        <translation>Les données d’un autre programme se trouvent à leur place.</translation>
    </message>
    <message>
        <source>Move that file away, then try again.</source>
        <translation>Déplacez ce fichier, puis réessayez.</translation>
    </message>
    <message>
        <source>They are read-only for you.</source>
        <translation>Ils sont en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, then try again.</source>
        <translation>Modifiez les droits du fichier et de son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>They were written by a newer version.</source>
        <translation>Ils ont été écrits par une version plus récente.</translation>
    </message>
    <message>
        <source>Update Kitesync on this computer.</source>
        <translation>Mettez à jour Kitesync sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>Il n’y a plus d’espace libre.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libérez de l’espace, puis réessayez.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be made or opened.</source>
        <translation>Le fichier ou son dossier ne peut être ni créé ni ouvert.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, then try again.</source>
        <translation>Vérifiez le dossier et ses droits, puis réessayez.</translation>
    </message>
    <message>
        <source>Bringing them up to date failed, and nothing was changed.</source>
        <translation>Leur mise à niveau a échoué, et rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Try again; if this comes back, use the earlier version and report it.</source>
        <translation>Réessayez&#x202f;; si le problème revient, utilisez la version précédente et signalez-le.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Le pilote SQLite de Qt n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite), then try again.</source>
        <translation>Installez-le (sous Debian&#x202f;: libqt6sql6-sqlite), puis réessayez.</translation>
    </message>
    <message>
        <source>The database that holds them refused.</source>
        <translation>La base de données qui les contient a refusé.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of that folder, then try again.</source>
        <translation>Vérifiez les droits et l’espace libre de ce dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Nom du pipeline</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>Slug de l’organisation</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Adresse de l’API</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>Préfixe des tables</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Objects to copy</source>
        <translation>Objets à copier</translation>
    </message>
    <message>
        <source>History from</source>
        <translation>Historique depuis</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Fréquence d’ingestion</translation>
    </message>
    <message>
        <source>Share of the request limits</source>
        <translation>Part des limites de requêtes</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>On n’en sait pas plus.</translation>
    </message>
    <message>
        <source>builds and jobs</source>
        <translation>les builds et les jobs</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>les pipelines</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>les agents</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>l’organisation</translation>
    </message>
    <message>
        <source>everything that was asked for</source>
        <translation>tout ce qui a été demandé</translation>
    </message>
    <message>
        <source>Builds and Jobs</source>
        <comment>two of the objects that can be copied</comment>
        <translation>«&#x202f;Builds&#x202f;» et «&#x202f;Jobs&#x202f;»</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <comment>an object that can be copied</comment>
        <translation>«&#x202f;Pipelines&#x202f;»</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>an object that can be copied</comment>
        <translation>«&#x202f;Agents&#x202f;»</translation>
    </message>
    <message>
        <source>it</source>
        <translation>cet objet</translation>
    </message>
    <message>
        <source>Buildkite said: %1</source>
        <translation>Réponse de Buildkite&#x202f;: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>Réponse du serveur&#x202f;: %1</translation>
    </message>
    <message>
        <source>More exactly: %1</source>
        <translation>Plus précisément&#x202f;: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>Réponse de la base de données&#x202f;: %1</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <translation>Réponse du trousseau de clés&#x202f;: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1.</source>
        <comment>12 min</comment>
        <translation>L’horloge de cet ordinateur est décalée de %1.</translation>
    </message>
    <message>
        <source>Set the date and the time, or have them set from the network; then start the sync again.</source>
        <translation>Réglez la date et l’heure, ou faites-les régler par le réseau&#x202f;; relancez ensuite la synchronisation.</translation>
    </message>
    <message>
        <source>That may be why Buildkite did not accept the token.</source>
        <translation>C’est peut-être pourquoi Buildkite n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>If the token is refused all the same, replace it.</source>
        <translation>Si le jeton est refusé malgré tout, remplacez-le.</translation>
    </message>
    <message>
        <source>That may be why the connection to Buildkite is not trusted.</source>
        <translation>C’est peut-être pourquoi la connexion à Buildkite n’est pas jugée fiable.</translation>
    </message>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>Le jeton expire le %1. Les synchronisations s’arrêteront alors.</translation>
    </message>
    <message>
        <source>Buildkite did not accept the token.</source>
        <translation>Buildkite n’a pas accepté le jeton.</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked.</source>
        <translation>Il est peut-être erroné, expiré ou révoqué.</translation>
    </message>
    <message>
        <source>Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to this pipeline.</source>
        <translation>Créez un nouveau jeton dans Buildkite (Personal Settings, API Access Tokens) et donnez-le à ce pipeline.</translation>
    </message>
    <message>
        <source>The token may not read {things}.</source>
        <translation>Le jeton n’a pas le droit de lire {things}.</translation>
    </message>
    <message>
        <source>It lacks the scope {subject}.</source>
        <translation>Il lui manque la portée {subject}.</translation>
    </message>
    <message>
        <source>Add the scope {subject} to the token in Buildkite, or leave {Objects} out.</source>
        <translation>Ajoutez la portée {subject} au jeton dans Buildkite, ou excluez {Objects} de la copie.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read {subject}.</source>
        <translation>Votre utilisateur Buildkite n’a pas le droit de lire {subject}.</translation>
    </message>
    <message>
        <source>The token is accepted, but the person it belongs to has no access.</source>
        <translation>Le jeton est accepté, mais la personne à qui il appartient n’a pas accès.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for access, or leave this out.</source>
        <translation>Demandez l’accès à un administrateur de l’organisation, ou excluez ces données de la copie.</translation>
    </message>
    <message>
        <source>Buildkite refused this computer&apos;s address.</source>
        <translation>Buildkite a refusé l’adresse de cet ordinateur.</translation>
    </message>
    <message>
        <source>The token or the organization is limited to certain addresses.</source>
        <translation>Le jeton ou l’organisation est limité à certaines adresses.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the allowed ones in Buildkite, or use a token without that limit.</source>
        <translation>Ajoutez l’adresse de cet ordinateur à celles autorisées dans Buildkite, ou utilisez un jeton sans cette limite.</translation>
    </message>
    <message>
        <source>Organization “{subject}” was not found.</source>
        <translation>L’organisation «&#x202f;{subject}&#x202f;» est introuvable.</translation>
    </message>
    <message>
        <source>It does not exist under this name, or the token was not given access to it.</source>
        <translation>Elle n’existe pas sous ce nom, ou le jeton n’y a pas accès.</translation>
    </message>
    <message>
        <source>Check the slug, which is the word after buildkite.com/ in the address, and the token&apos;s organizations.</source>
        <translation>Vérifiez le slug, c’est-à-dire le mot qui suit buildkite.com/ dans l’adresse, et les organisations du jeton.</translation>
    </message>
    <message>
        <source>Buildkite has no {subject} any more.</source>
        <translation>Buildkite ne trouve plus {subject}.</translation>
    </message>
    <message>
        <source>It was deleted, or the token cannot see it.</source>
        <translation>Il a été supprimé, ou le jeton ne peut pas le voir.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, check the token&apos;s access in Buildkite.</source>
        <translation>Relancez la synchronisation&#x202f;; si le problème revient, vérifiez les accès du jeton dans Buildkite.</translation>
    </message>
    <message>
        <source>Buildkite would not list that many records at once.</source>
        <translation>Buildkite refuse de lister autant d’enregistrements à la fois.</translation>
    </message>
    <message>
        <source>Its lists end at a certain depth, and this one could not be divided any further.</source>
        <translation>Ses listes s’arrêtent à une certaine profondeur, et celle-ci n’a pas pu être divisée davantage.</translation>
    </message>
    <message>
        <source>Start the sync again later: what was copied is safe and is not read twice.</source>
        <translation>Relancez la synchronisation plus tard&#x202f;: ce qui a été copié est en sécurité et n’est pas relu.</translation>
    </message>
    <message>
        <source>Buildkite refused a request{code}.</source>
        <translation>Buildkite a refusé une requête{code}.</translation>
    </message>
    <message>
        <source>It did not accept the way this version asks.</source>
        <translation>Il n’a pas accepté la façon dont cette version formule ses requêtes.</translation>
    </message>
    <message>
        <source>See whether a newer version of Kitesync is available; what was copied so far is safe.</source>
        <translation>Vérifiez si une version plus récente de Kitesync est disponible&#x202f;; ce qui a été copié jusqu’ici est en sécurité.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Cet ordinateur est hors ligne.</translation>
    </message>
    <message>
        <source>There is no network to reach Buildkite through.</source>
        <translation>Aucun réseau ne permet de joindre Buildkite.</translation>
    </message>
    <message>
        <source>Connect to a network, then start the sync again.</source>
        <translation>Connectez-vous à un réseau, puis relancez la synchronisation.</translation>
    </message>
    <message>
        <source>The address {subject} could not be found.</source>
        <translation>L’adresse {subject} est introuvable.</translation>
    </message>
    <message>
        <source>No name server knows it.</source>
        <translation>Aucun serveur de noms ne la connaît.</translation>
    </message>
    <message>
        <source>Check the API address or your DNS.</source>
        <translation>Vérifiez l’adresse de l’API ou votre DNS.</translation>
    </message>
    <message>
        <source>{subject} refused the connection.</source>
        <translation>{subject} a refusé la connexion.</translation>
    </message>
    <message>
        <source>Nothing answers at this address, or something on the way forbids it.</source>
        <translation>Rien ne répond à cette adresse, ou quelque chose l’interdit en chemin.</translation>
    </message>
    <message>
        <source>Check the API address; if you use a proxy or a firewall, check that too.</source>
        <translation>Vérifiez l’adresse de l’API&#x202f;; si vous utilisez un proxy ou un pare-feu, vérifiez-le aussi.</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost.</source>
        <translation>La connexion avec {subject} a été perdue.</translation>
    </message>
    <message>
        <source>It ended before the answer was complete, and trying again did not help.</source>
        <translation>Elle s’est interrompue avant la fin de la réponse, et les nouveaux essais n’ont rien donné.</translation>
    </message>
    <message>
        <source>Check the network, then start the sync again: it goes on where it stopped.</source>
        <translation>Vérifiez le réseau, puis relancez la synchronisation&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>{subject} did not answer in time.</source>
        <translation>{subject} n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The network or the server is too slow at the moment.</source>
        <translation>Le réseau ou le serveur est trop lent en ce moment.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: the sync goes on where it stopped.</source>
        <translation>Réessayez dans quelques minutes&#x202f;: la synchronisation reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>The connection to {subject} is not trusted.</source>
        <translation>La connexion avec {subject} n’est pas fiable.</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so nothing was sent.</source>
        <translation>Son certificat n’a pas pu être vérifié&#x202f;; rien n’a donc été envoyé.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy replaces certificates.</source>
        <translation>Vérifiez la date de cet ordinateur, et si un proxy remplace les certificats.</translation>
    </message>
    <message>
        <source>The answer did not come from Buildkite.</source>
        <translation>La réponse ne venait pas de Buildkite.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first, or the API address is that of something else.</source>
        <translation>Le réseau demande peut-être que vous vous identifiiez d’abord, ou l’adresse de l’API mène ailleurs.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, then try again; or check the API address.</source>
        <translation>Ouvrez une page web dans un navigateur pour vous identifier sur le réseau, puis réessayez&#x202f;; ou vérifiez l’adresse de l’API.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>Le proxy n’a pas laissé passer la requête.</translation>
    </message>
    <message>
        <source>It may ask for a user name and password.</source>
        <translation>Il demande peut-être un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Vérifiez les paramètres de proxy de cet ordinateur.</translation>
    </message>
    <message>
        <source>That was not followed, because the token must not go there.</source>
        <translation>Cette redirection n’a pas été suivie, car le jeton ne doit pas y parvenir.</translation>
    </message>
    <message>
        <source>Check the API address: it has to be the one that answers itself.</source>
        <translation>Vérifiez l’adresse de l’API&#x202f;: ce doit être celle qui répond elle-même.</translation>
    </message>
    <message>
        <source>Buildkite has a problem{code}.</source>
        <translation>Buildkite a un problème{code}.</translation>
    </message>
    <message>
        <source>Trying again several times did not help.</source>
        <translation>Plusieurs nouveaux essais n’ont rien donné.</translation>
    </message>
    <message>
        <source>Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped.</source>
        <translation>Consultez buildkitestatus.com, et relancez la synchronisation plus tard&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Buildkite sent an answer this version does not understand.</source>
        <translation>Buildkite a envoyé une réponse que cette version ne comprend pas.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was copied before is safe.</source>
        <translation>Rien n’est perdu&#x202f;: ce qui a été copié auparavant est en sécurité.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, see whether a newer version of Kitesync is available.</source>
        <translation>Relancez la synchronisation&#x202f;; si le problème revient, vérifiez si une version plus récente de Kitesync est disponible.</translation>
    </message>
    <message>
        <source>Buildkite sent a larger answer than this version accepts.</source>
        <translation>Buildkite a envoyé une réponse plus grande que ce que cette version accepte.</translation>
    </message>
    <message>
        <source>Even a single record was too large to read.</source>
        <translation>Même un seul enregistrement était trop grand pour être lu.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, tell the makers of Kitesync which record it is.</source>
        <translation>Relancez la synchronisation&#x202f;; si le problème revient, indiquez aux auteurs de Kitesync de quel enregistrement il s’agit.</translation>
    </message>
    <message>
        <source>“{subject}” is not there any more.</source>
        <translation>«&#x202f;{subject}&#x202f;» n’est plus là.</translation>
    </message>
    <message>
        <source>The file or its folder was moved, renamed or deleted.</source>
        <translation>Le fichier ou son dossier a été déplacé, renommé ou supprimé.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another place for the data.</source>
        <translation>Remettez la base en place, ou choisissez un autre emplacement pour les données.</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or not an SQLite database.</source>
        <translation>«&#x202f;{subject}&#x202f;» est endommagé ou n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Rien n’y a été modifié.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file name.</source>
        <translation>Restaurez-le depuis une copie, ou choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be written.</source>
        <translation>«&#x202f;{subject}&#x202f;» n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>The file, its folder or the drive is read-only for you.</source>
        <translation>Le fichier, son dossier ou le disque est en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Modifiez les droits, ou choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Un autre programme garde la base de données verrouillée.</translation>
    </message>
    <message>
        <source>Waiting for it did not help.</source>
        <translation>Attendre n’a rien donné.</translation>
    </message>
    <message>
        <source>Close the other program, then start the sync again.</source>
        <translation>Fermez l’autre programme, puis relancez la synchronisation.</translation>
    </message>
    <message>
        <source>There is no space left for “{subject}”.</source>
        <translation>Il n’y a plus d’espace libre pour «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>The records that were copied before that are safe.</source>
        <translation>Les enregistrements copiés auparavant sont en sécurité.</translation>
    </message>
    <message>
        <source>Free some space, then start the sync again: it goes on where it stopped.</source>
        <translation>Libérez de l’espace, puis relancez la synchronisation&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>A table “{subject}” that is not ours already exists.</source>
        <translation>Une table «&#x202f;{subject}&#x202f;» étrangère à Kitesync existe déjà.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Elle n’a pas été touchée.</translation>
    </message>
    <message>
        <source>Choose a table prefix, another schema or another database.</source>
        <translation>Choisissez un préfixe de tables, un autre schéma ou une autre base de données.</translation>
    </message>
    <message>
        <source>These tables belong to another pipeline ({subject}).</source>
        <translation>Ces tables appartiennent à un autre pipeline ({subject}).</translation>
    </message>
    <message>
        <source>Two pipelines never share a set of tables.</source>
        <translation>Deux pipelines ne partagent jamais les mêmes tables.</translation>
    </message>
    <message>
        <source>Choose a table prefix or another database; or take the tables over, if the pipeline that made them is gone.</source>
        <translation>Choisissez un préfixe de tables ou une autre base de données&#x202f;; ou reprenez ces tables, si le pipeline qui les a créées n’existe plus.</translation>
    </message>
    <message>
        <source>This database was written by a newer version ({subject}).</source>
        <translation>Cette base de données a été écrite par une version plus récente ({subject}).</translation>
    </message>
    <message>
        <source>This version does not know how to write to it, and left it as it is.</source>
        <translation>Cette version ne sait pas y écrire, et n’y a pas touché.</translation>
    </message>
    <message>
        <source>The database server refused the user or password.</source>
        <translation>Le serveur de base de données a refusé l’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>Check the user, the password and the database&apos;s name.</source>
        <translation>Vérifiez l’utilisateur, le mot de passe et le nom de la base de données.</translation>
    </message>
    <message>
        <source>There is no database “{subject}” on this server.</source>
        <translation>Il n’y a pas de base de données «&#x202f;{subject}&#x202f;» sur ce serveur.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or have the database created, then try again.</source>
        <translation>Corrigez le nom de la base de données, ou faites-la créer, puis réessayez.</translation>
    </message>
    <message>
        <source>The database server {subject} could not be reached.</source>
        <translation>Le serveur de base de données {subject} n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>It does not run, the address is wrong, or something in between refuses the connection.</source>
        <translation>Il est arrêté, l’adresse est fausse, ou quelque chose en chemin refuse la connexion.</translation>
    </message>
    <message>
        <source>Check host, port and encryption (TLS) of the destination, then try again.</source>
        <translation>Vérifiez l’hôte, le port et le chiffrement (TLS) de la destination, puis réessayez.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>La connexion à la base de données a été perdue.</translation>
    </message>
    <message>
        <source>Everything up to the last saved point is safe.</source>
        <translation>Tout est en sécurité jusqu’au dernier point enregistré.</translation>
    </message>
    <message>
        <source>Check that the server runs, then start the sync again: it goes on at the last saved point.</source>
        <translation>Vérifiez que le serveur fonctionne, puis relancez la synchronisation&#x202f;: elle reprend au dernier point enregistré.</translation>
    </message>
    <message>
        <source>The database does not allow this: {subject}.</source>
        <translation>La base de données ne permet pas ceci&#x202f;: {subject}.</translation>
    </message>
    <message>
        <source>The user of the connection lacks a right.</source>
        <translation>Il manque un droit à l’utilisateur de la connexion.</translation>
    </message>
    <message>
        <source>Ask for the right to create and write tables, or choose another schema.</source>
        <translation>Demandez le droit de créer des tables et d’y écrire, ou choisissez un autre schéma.</translation>
    </message>
    <message>
        <source>There is no driver for this database ({subject}).</source>
        <translation>Il n’y a pas de pilote pour cette base de données ({subject}).</translation>
    </message>
    <message>
        <source>This version of Kitesync cannot talk to it as it is installed.</source>
        <translation>Kitesync, tel qu’il est installé, ne peut pas communiquer avec elle.</translation>
    </message>
    <message>
        <source>The database did not accept the data.</source>
        <translation>La base de données n’a pas accepté les données.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>Aucun trousseau de clés n’a été trouvé sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept there and nowhere else.</source>
        <translation>Les jetons et mots de passe y sont conservés, et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or give the token at every start.</source>
        <translation>Installez GNOME Keyring, KWallet ou le Secret Service de KeePassXC, ou donnez le jeton à chaque démarrage.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token cannot be read.</source>
        <translation>Le trousseau de clés est verrouillé, le jeton ne peut donc pas être lu.</translation>
    </message>
    <message>
        <source>It opens with your login, or when you unlock it.</source>
        <translation>Il s’ouvre avec votre session, ou quand vous le déverrouillez.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Déverrouillez le trousseau de clés, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>Le trousseau de clés est resté verrouillé.</translation>
    </message>
    <message>
        <source>Its question was closed without an answer; syncs wait until you unlock it.</source>
        <translation>Sa question a été fermée sans réponse&#x202f;; les synchronisations attendent que vous le déverrouilliez.</translation>
    </message>
    <message>
        <source>Try again and unlock the keychain when it asks.</source>
        <translation>Réessayez et déverrouillez le trousseau de clés quand il le demande.</translation>
    </message>
    <message>
        <source>The stored token is gone from the keychain.</source>
        <translation>Le jeton enregistré n’est plus dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>It was deleted there, or this is another keychain than the one it was stored in.</source>
        <translation>Il y a été supprimé, ou ce trousseau n’est pas celui où il a été enregistré.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Saisissez de nouveau le jeton.</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked.</source>
        <translation>Le trousseau de clés n’a pas fait ce qui était demandé.</translation>
    </message>
    <message>
        <source>The token or password could not be stored or read.</source>
        <translation>Le jeton ou le mot de passe n’a pas pu être enregistré ou lu.</translation>
    </message>
    <message>
        <source>Open your keychain program and see whether it works, then try again.</source>
        <translation>Ouvrez votre gestionnaire de trousseaux et voyez s’il fonctionne, puis réessayez.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>La synchronisation a été arrêtée.</translation>
    </message>
    <message>
        <source>Everything that was copied until then is safe.</source>
        <translation>Tout ce qui a été copié jusque-là est en sécurité.</translation>
    </message>
    <message>
        <source>Start it again whenever you like: it goes on where it stopped.</source>
        <translation>Relancez-la quand vous voulez&#x202f;: elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>This pipeline is already syncing.</source>
        <translation>Ce pipeline est déjà en cours de synchronisation.</translation>
    </message>
    <message>
        <source>It is held by {subject}.</source>
        <translation>Il est occupé par {subject}.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or stop it there.</source>
        <translation>Attendez que cette synchronisation se termine, ou arrêtez-la là-bas.</translation>
    </message>
    <message>
        <source>The value of “{subject}” cannot be used.</source>
        <translation>La valeur de «&#x202f;{subject}&#x202f;» n’est pas utilisable.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corrigez-la et réessayez.</translation>
    </message>
    <message>
        <source>You already have a pipeline called “{subject}”.</source>
        <translation>Vous avez déjà un pipeline nommé «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>Names are unique, so that a command means one pipeline.</source>
        <translation>Les noms sont uniques, pour qu’une commande désigne un seul pipeline.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>There is no pipeline called “{subject}”.</source>
        <translation>Il n’y a pas de pipeline nommé «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or its name is spelled another way.</source>
        <translation>Il a peut-être été supprimé, ou son nom s’écrit autrement.</translation>
    </message>
    <message>
        <source>Look at the list of your pipelines.</source>
        <translation>Consultez la liste de vos pipelines.</translation>
    </message>
    <message>
        <source>Kitesync&apos;s own settings could not be read or written.</source>
        <translation>Les paramètres de Kitesync n’ont pas pu être lus ou écrits.</translation>
    </message>
    <message>
        <source>{trouble} The file is “{place}”.</source>
        <translation>{trouble} Le fichier est «&#x202f;{place}&#x202f;».</translation>
    </message>
    <message>
        <source>The sync was ended because its counts do not add up.</source>
        <translation>La synchronisation a été interrompue, car ses compteurs ne concordent pas.</translation>
    </message>
    <message>
        <source>Records read are not the sum of those written, unchanged and rejected ({detail}): a mistake in Kitesync.</source>
        <translation>Les enregistrements lus ne sont pas la somme des écrits, des inchangés et des rejetés ({detail})&#x202f;: c’est une erreur de Kitesync.</translation>
    </message>
    <message>
        <source>Start the sync again, and report this to the makers of Kitesync.</source>
        <translation>Relancez la synchronisation, et signalez ceci aux auteurs de Kitesync.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in “{subject}” any more.</source>
        <translation>Les tables de ce pipeline ne sont plus dans «&#x202f;{subject}&#x202f;».</translation>
    </message>
    <message>
        <source>It was emptied, or another database is in its place.</source>
        <translation>La base a été vidée, ou une autre a pris sa place.</translation>
    </message>
    <message>
        <source>process %1 on %2 (since %3)</source>
        <comment>number, computer, time</comment>
        <translation>le processus %1 sur %2 (depuis %3)</translation>
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
        <translation>Il lui manque une portée.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read this.</source>
        <translation>Votre utilisateur Buildkite n’a pas le droit de lire cela.</translation>
    </message>
    <message>
        <source>The organization of this pipeline was not found.</source>
        <translation>L’organisation de ce pipeline est introuvable.</translation>
    </message>
    <message>
        <source>Buildkite does not have this record any more.</source>
        <translation>Buildkite ne trouve plus cet enregistrement.</translation>
    </message>
    <message>
        <source>The address of the API could not be found.</source>
        <translation>L’adresse de l’API est introuvable.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>Le serveur a refusé la connexion.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>La connexion avec le serveur a été perdue.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>Le serveur n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted.</source>
        <translation>La connexion avec le serveur n’est pas fiable.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address, {subject}.</source>
        <translation>L’API a renvoyé vers une autre adresse, {subject}.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address.</source>
        <translation>L’API a renvoyé vers une autre adresse.</translation>
    </message>
    <message>
        <source>The database is not there any more.</source>
        <translation>La base de données n’est plus là.</translation>
    </message>
    <message>
        <source>The file is damaged or not an SQLite database.</source>
        <translation>Le fichier est endommagé ou n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>La base de données n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>There is no space left for the database.</source>
        <translation>Il n’y a plus d’espace libre pour la base de données.</translation>
    </message>
    <message>
        <source>A table of the same name that is not ours already exists.</source>
        <translation>Une table du même nom, étrangère à Kitesync, existe déjà.</translation>
    </message>
    <message>
        <source>These tables belong to another installation of Kitesync.</source>
        <translation>Ces tables appartiennent à une autre installation de Kitesync.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Kitesync.</source>
        <translation>Cette base de données a été écrite par une version plus récente de Kitesync.</translation>
    </message>
    <message>
        <source>The server was reached, but it did not let Kitesync in.</source>
        <translation>Le serveur a été joint, mais il a refusé l’accès.</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database of this name, or does not show it to this user.</source>
        <translation>Le serveur a été joint, mais il n’a pas de base de données de ce nom, ou ne la montre pas à cet utilisateur.</translation>
    </message>
    <message>
        <source>There is no database of this name on this server.</source>
        <translation>Il n’y a pas de base de données de ce nom sur ce serveur.</translation>
    </message>
    <message>
        <source>The database server could not be reached.</source>
        <translation>Le serveur de base de données n’a pas pu être joint.</translation>
    </message>
    <message>
        <source>The database does not allow tables to be created or written.</source>
        <translation>La base de données ne permet pas de créer des tables ni d’y écrire.</translation>
    </message>
    <message>
        <source>There is no driver for this database.</source>
        <translation>Il n’y a pas de pilote pour cette base de données.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Une valeur n’est pas utilisable.</translation>
    </message>
    <message>
        <source>You already have a pipeline of this name.</source>
        <translation>Vous avez déjà un pipeline de ce nom.</translation>
    </message>
    <message>
        <source>There is no pipeline of this name.</source>
        <translation>Il n’y a pas de pipeline de ce nom.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in the database any more.</source>
        <translation>Les tables de ce pipeline ne sont plus dans la base de données.</translation>
    </message>
    <message>
        <source>It was started here or by another Kitesync.</source>
        <translation>La synchronisation a été lancée ici ou par un autre Kitesync.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already ({subject}).</source>
        <translation>Il y a déjà des lignes de ce pipeline à cet emplacement ({subject}).</translation>
    </message>
    <message>
        <source>A move never mixes two copies. Nothing was changed, and the pipeline stays where it is.</source>
        <translation>Une migration ne mélange jamais deux copies. Rien n’a été modifié, et le pipeline reste où il est.</translation>
    </message>
    <message>
        <source>Choose another table prefix, schema or database, or remove those tables yourself if nobody needs them.</source>
        <translation>Choisissez un autre préfixe des tables, un autre schéma ou une autre base de données, ou supprimez vous-même ces tables si personne n’en a besoin.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already.</source>
        <translation>Il y a déjà des lignes de ce pipeline à cet emplacement.</translation>
    </message>
    <message>
        <source>The copy of “{subject}” is not equal to the original.</source>
        <translation>La copie de «&#x202f;{subject}&#x202f;» n’est pas identique à l’original.</translation>
    </message>
    <message>
        <source>Something changed rows during the move, or the database keeps them differently. The pipeline stays where it is, and nothing is lost.</source>
        <translation>Des lignes ont été modifiées pendant la migration, ou la base de données les conserve autrement. Le pipeline reste où il est, et rien n’est perdu.</translation>
    </message>
    <message>
        <source>Make sure that nothing else writes to the tables, then start the move again: it begins anew.</source>
        <translation>Assurez-vous que rien d’autre n’écrit dans les tables, puis relancez la migration&#x202f;: elle repart de zéro.</translation>
    </message>
    <message>
        <source>The copy is not equal to the original.</source>
        <translation>La copie n’est pas identique à l’original.</translation>
    </message>
    <message>
        <source>Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or choose SQLite, which is built in.</source>
        <translation>Installez le pilote SQL de Qt portant ce nom, ou le pilote ODBC que désigne la source de données, ou choisissez SQLite, qui est intégré.</translation>
    </message>
    <message>
        <source>See what exactly is wrong; when that is put right, start the sync again.</source>
        <translation>Voyez ce qui ne va pas exactement&#x202f;; une fois la cause corrigée, relancez la synchronisation.</translation>
    </message>
</context>
<context>
    <name>kitesync::FaultOrder</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>la valeur doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>la valeur est vide</translation>
    </message>
    <message>
        <source>it must be a number above 0, and at most 1</source>
        <translation>la valeur doit être un nombre supérieur à 0, et au plus 1</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>la valeur doit être yes ou no</translation>
    </message>
    <message>
        <source>“%1” is not one of the settings of a fault: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un réglage de panne&#x202f;: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of the faults: %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une panne&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::FigureSeries</name>
    <message>
        <source>No job waited for an agent.</source>
        <translation>Aucun job n’a attendu d’agent.</translation>
    </message>
    <message>
        <source>Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day had %4 for 95 of 100.</source>
        <translation>Attente d’un agent par les jobs&#x202f;: le %1, au plus %2 pour la moitié d’entre eux, au plus %3 pour 95 sur 100&#x202f;; le pire jour, %4 pour 95 sur 100.</translation>
    </message>
    <message>
        <source>No build has passed or failed.</source>
        <translation>Aucun build n’a réussi ni échoué.</translation>
    </message>
    <message>
        <source>Pass rate: %1 of the builds that passed or failed; on %2 it was %3.</source>
        <translation>Taux de réussite&#x202f;: %1 des builds réussis ou échoués&#x202f;; le %2, il était de %3.</translation>
    </message>
    <message>
        <source>Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.</source>
        <translation>Builds par jour sur les %1 derniers jours&#x202f;: %2 en tout, %3 réussis, %4 échoués, %5 annulés, %6 autres.</translation>
    </message>
</context>
<context>
    <name>kitesync::FilterHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrer</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1: a column</comment>
        <translation>Filtrer %1</translation>
    </message>
    <message>
        <source>Text that the value contains, or =value, &lt;value, &gt;value; = alone: empty</source>
        <translation>Texte contenu dans la valeur, ou =value, &lt;value, &gt;value&#x202f;; = seul&#x202f;: vide</translation>
    </message>
</context>
<context>
    <name>kitesync::GeneralSettings</name>
    <message>
        <source>&amp;Start Kitesync in the background when I log in</source>
        <translation>&amp;Lancer Kitesync en arrière-plan à l’ouverture de session</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>Les planifications ne s’exécutent que si Kitesync est lancé.</translation>
    </message>
    <message>
        <source>&amp;When I close the window:</source>
        <translation>&amp;Quand je ferme la fenêtre&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>Lan&amp;gue&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>&amp;Icône de notification&#x202f;:</translation>
    </message>
    <message>
        <source>Keep running if there is a schedule</source>
        <translation>Continuer s’il y a une planification</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Continuer dans la zone de notification</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Claire, pour un panneau sombre</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Sombre, pour un panneau clair</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Another language is used from the next start on: quit Kitesync, then start it again.</source>
        <translation>La nouvelle langue sera utilisée au prochain démarrage : quittez Kitesync, puis relancez-le.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpText</name>
    <message>
        <source>What a token needs</source>
        <translation>Ce qu’il faut à un jeton</translation>
    </message>
    <message>
        <source>Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; choose the organization and these scopes:</source>
        <translation>Kitesync lit Buildkite avec un jeton d’accès API qui vous appartient. Dans Buildkite&#x202f;: Personal Settings, API Access Tokens, New API Access Token&#x202f;; choisissez l’organisation et ces portées&#x202f;:</translation>
    </message>
    <message>
        <source>Fewer will do if you copy less: builds and jobs need read_builds, agents read_agents. Kitesync only reads: it cannot change anything at Buildkite, so give it no scope to write.</source>
        <translation>Moins de portées suffisent si vous copiez moins&#x202f;: les builds et les jobs demandent read_builds, les agents read_agents. Kitesync ne fait que lire&#x202f;: il ne peut rien modifier chez Buildkite&#x202f;; ne lui donnez donc aucune portée d’écriture.</translation>
    </message>
    <message>
        <source>The token, and a database&apos;s password, are kept in this computer&apos;s keychain and in no file.</source>
        <translation>Le jeton, et le mot de passe d’une base de données, sont conservés dans le trousseau de clés de cet ordinateur et dans aucun fichier.</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Où vont les données</translation>
    </message>
    <message>
        <source>It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what Buildkite no longer has stay and get a date in _removed_at.</source>
        <translation>Il crée les tables pipelines, agents, builds et jobs, quelques vues pour les statistiques, et trois tables pour son propre usage (kitesync_…). Les tables qu’il n’a pas créées ne sont jamais touchées. Les lignes de ce que Buildkite n’a plus restent et reçoivent une date dans _removed_at.</translation>
    </message>
    <message>
        <source>How syncs work</source>
        <translation>Principe de la synchronisation</translation>
    </message>
    <message>
        <source>The first sync copies the builds from the newest back to the date you chose. Later ones read what is new, and what was still running.</source>
        <translation>La première synchronisation copie les builds, du plus récent jusqu’à la date que vous avez choisie. Les suivantes lisent ce qui est nouveau, et ce qui était encore en cours.</translation>
    </message>
    <message>
        <source>A sync that was stopped, or did not end normally, goes on where it was the next time.</source>
        <translation>Une synchronisation arrêtée, ou qui ne s’est pas terminée normalement, reprend où elle en était la fois suivante.</translation>
    </message>
    <message>
        <source>Buildkite limits how much may be asked in a minute. Kitesync waits rather than exceed it; in the settings you choose how much of it to use.</source>
        <translation>Buildkite limite ce qui peut être demandé par minute. Kitesync attend plutôt que de dépasser cette limite&#x202f;; les paramètres permettent de choisir quelle part en utiliser.</translation>
    </message>
    <message>
        <source>With a schedule Kitesync has to run: it stays in the tray when you close its window, if the settings say so. Times that were missed are caught up once, if the pipeline says so.</source>
        <translation>Avec une planification, Kitesync doit être lancé&#x202f;: il reste dans la zone de notification quand vous fermez sa fenêtre, si les paramètres le prévoient. Les heures manquées sont rattrapées une fois, si le pipeline le prévoit.</translation>
    </message>
    <message>
        <source>A record that does not fit is put aside and counted as a problem: open the run&apos;s details to see why.</source>
        <translation>Un enregistrement qui ne convient pas est mis de côté et compté comme un problème&#x202f;: ouvrez les détails de l’exécution pour en voir la raison.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of keys</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>Edit the chosen pipeline</source>
        <translation>Modifier le pipeline choisi</translation>
    </message>
    <message>
        <source>Delete the chosen pipeline (asks first)</source>
        <translation>Supprimer le pipeline choisi (avec confirmation)</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>Choisir un pipeline</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Arrêter la synchronisation</translation>
    </message>
    <message>
        <source>Runs, data, log</source>
        <translation>Exécutions, données, journal</translation>
    </message>
    <message>
        <source>Find in runs, data or log</source>
        <translation>Rechercher (exécutions, données, journal)</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Détails de l’exécution</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copier la sélection</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Create a support file</source>
        <translation>Créer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Cette aide</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Where things are on this computer</source>
        <translation>Où se trouvent les choses sur cet ordinateur</translation>
    </message>
    <message>
        <source>Pipelines, runs, settings</source>
        <translation>Pipelines, exécutions, paramètres</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>New SQLite files</source>
        <translation>Nouveaux fichiers SQLite</translation>
    </message>
    <message>
        <source>Tokens, passwords</source>
        <translation>Jetons, mots de passe</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>Le trousseau de clés</translation>
    </message>
    <message>
        <source>If something does not work: Help, Create support file… puts log, settings and run reports, without token and password, into one file for those who help you.</source>
        <translation>Si quelque chose ne fonctionne pas&#x202f;: Aide, Créer un fichier de diagnostic… réunit le journal, les paramètres et les rapports d’exécution, sans jeton ni mot de passe, dans un seul fichier pour ceux qui vous aident.</translation>
    </message>
    <message>
        <source>Into the database that you name in a pipeline: an SQLite file, or a PostgreSQL, MySQL or MariaDB server, or what an ODBC driver reaches. Kitesync talks to Buildkite and to that database, and to nobody else.</source>
        <translation>Dans la base de données que vous indiquez dans un pipeline&#x202f;: un fichier SQLite, un serveur PostgreSQL, MySQL ou MariaDB, ou ce qu’un pilote ODBC permet d’atteindre. Kitesync communique avec Buildkite et avec cette base de données, et avec personne d’autre.</translation>
    </message>
    <message>
        <source>Another database later? “Move to another database…” in the pipeline&apos;s menu copies all rows there, compares both sides and goes on there, without asking Buildkite again. The old tables stay.</source>
        <translation>Une autre base de données plus tard&#x202f;? «&#x202f;Migrer vers une autre base…&#x202f;», dans le menu du pipeline, y copie toutes les lignes, compare les deux côtés et y poursuit le pipeline, sans interroger de nouveau Buildkite. Les anciennes tables restent.</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpWindow</name>
    <message>
        <source>Kitesync help</source>
        <translation>Aide de Kitesync</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>kitesync::LogModel</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Niveau</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Composant</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>kitesync::LogView</name>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Détail</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Rechercher dans le journal</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest message in view</source>
        <translation>Garde le message le plus récent visible</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Saves the messages that are shown</source>
        <translation>Enregistre les messages affichés</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Créer un fichier de diagnostic…</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords</source>
        <translation>Journal, paramètres et rapports d’exécution dans un seul fichier, sans jetons ni mots de passe</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Messages à afficher</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Le journal est encore vide.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Rien ne correspond à %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
</context>
<context>
    <name>kitesync::MainActions</name>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Nouveau pipeline…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Dupliquer…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Open database &amp;folder</source>
        <translation>Ouvrir le dossier de la &amp;base</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Paramètres…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>S&amp;ynchroniser</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>Run again from s&amp;cratch…</source>
        <translation>Relancer depuis &amp;zéro…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Pendant &amp;1 heure</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Jusqu’à de&amp;main</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Jusqu’à reprise manue&amp;lle</translation>
    </message>
    <message>
        <source>&amp;Resume schedule</source>
        <translation>&amp;Reprendre la planification</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>Exéc&amp;utions</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>D&amp;onnées</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Journal</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>&amp;Volet suivant</translation>
    </message>
    <message>
        <source>&amp;Create support file…</source>
        <translation>&amp;Créer un fichier de diagnostic…</translation>
    </message>
    <message>
        <source>Kitesync &amp;help</source>
        <translation>Aide de &amp;Kitesync</translation>
    </message>
    <message>
        <source>&amp;About Kitesync</source>
        <translation>À &amp;propos de Kitesync</translation>
    </message>
    <message>
        <source>&amp;Pause schedule</source>
        <translation>Suspendre la plan&amp;ification</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Exécution</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>Mi&amp;grer vers une autre base…</translation>
    </message>
</context>
<context>
    <name>kitesync::MainWindow</name>
    <message>
        <source>Delete the pipeline %1?</source>
        <translation>Supprimer le pipeline %1&#x202f;?</translation>
    </message>
    <message>
        <source>Its history of runs is forgotten and its token is removed from the keychain.</source>
        <translation>Son historique d’exécutions est oublié et son jeton retiré du trousseau de clés.</translation>
    </message>
    <message>
        <source>Also delete the database file %1</source>
        <translation>Supprimer aussi le fichier de base de données %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>The pipeline was not deleted completely.</source>
        <translation>Le pipeline n’a pas été entièrement supprimé.</translation>
    </message>
    <message>
        <source>Read everything of %1 again?</source>
        <translation>Relire entièrement %1&#x202f;?</translation>
    </message>
    <message>
        <source>All builds that Buildkite still keeps are read once more, which may take as long as the first sync. Nothing in your database is deleted; if the database is gone, a new one is made.</source>
        <translation>Tous les builds que Buildkite conserve encore sont relus, ce qui peut durer aussi longtemps que la première synchronisation. Rien n’est supprimé de votre base de données&#x202f;; si elle a disparu, une nouvelle est créée.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Make a new database for %1?</source>
        <translation>Créer une nouvelle base de données pour %1&#x202f;?</translation>
    </message>
    <message>
        <source>All that Buildkite still keeps is copied into it, which may take as long as the first sync. What Buildkite has deleted meanwhile is not in it.</source>
        <translation>Tout ce que Buildkite conserve encore y est copié, ce qui peut durer aussi longtemps que la première synchronisation. Ce que Buildkite a supprimé entre-temps n’y figure pas.</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Where is the database of %1 now?</source>
        <translation>Où se trouve maintenant la base de données de %1&#x202f;?</translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>Ce fichier n’a pas été accepté.</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>La planification n’a pas été modifiée.</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nouveau pipeline…</translation>
    </message>
</context>
<context>
    <name>kitesync::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
</context>
<context>
    <name>kitesync::MovePage</name>
    <message>
        <source>Rows moved and compared</source>
        <translation>Lignes migrées et comparées</translation>
    </message>
    <message>
        <source>Tables that were moved</source>
        <translation>Tables migrées</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation>Les deux copies</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Migration en cours</translation>
    </message>
    <message>
        <source>Until both copies were found equal, the pipeline stays where it is.</source>
        <translation>Tant que les deux copies n’ont pas été reconnues identiques, le pipeline reste où il est.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>The move was stopped. The pipeline is where it was; started again, the move goes on where it stopped.</source>
        <translation>La migration a été arrêtée. Le pipeline est resté où il était&#x202f;; relancée, la migration reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Migration terminée</translation>
    </message>
    <message>
        <source>Both copies were found equal.</source>
        <translation>Les deux copies ont été reconnues identiques.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>Statements that remove the old tables</source>
        <translation>Instructions supprimant les anciennes tables</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Lignes copiées : %1</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWizard</name>
    <message>
        <source>Move %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Migrer %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Move the rows</source>
        <translation>Mi&amp;grer les lignes</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Choose where the rows go</source>
        <translation>Choisir où vont les lignes</translation>
    </message>
    <message>
        <source>They are copied without asking Buildkite. The pipeline goes on there once both copies were found equal.</source>
        <translation>Elles sont copiées sans interroger Buildkite. Le pipeline s’y poursuit dès que les deux copies ont été reconnues identiques.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWords</name>
    <message>
        <source>schema %1</source>
        <translation>schéma %1</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>préfixe %1</translation>
    </message>
    <message>
        <source>%1 is at %2 now. The next sync goes on there.</source>
        <translation>%1 se trouve désormais dans %2. La prochaine synchronisation s’y poursuivra.</translation>
    </message>
    <message>
        <source>When you do not need them any more, delete that file, unless it holds something else too.</source>
        <translation>Quand vous n’en aurez plus besoin, supprimez ce fichier, sauf s’il contient aussi autre chose.</translation>
    </message>
    <message>
        <source>When you do not need them any more, these statements remove them:</source>
        <translation>Quand vous n’en aurez plus besoin, ces instructions les suppriment&#x202f;:</translation>
    </message>
    <message>
        <source>Columns, tables and views of your own are not moved.</source>
        <translation>Vos propres colonnes, tables et vues ne sont pas migrées.</translation>
    </message>
    <message>
        <source>The old tables stay in %1, with everything in them.</source>
        <translation>Les anciennes tables restent dans %1, avec tout leur contenu.</translation>
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
        <translation>Nouveaux pipelines&#x202f;: pas avec une connexion li&amp;mitée</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>Celui du système</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>proxy</comment>
        <translation>Celui-ci&#x202f;:</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>seulement ceux du système</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy&#x202f;:</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address:</source>
        <translation>&amp;Adresse du proxy&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>Pa&amp;rcourir…</translation>
    </message>
    <message>
        <source>Own &amp;CA file:</source>
        <translation>Fichier &amp;CA personnel&#x202f;:</translation>
    </message>
    <message>
        <source>Share of &amp;your request limit:</source>
        <translation>Part de &amp;votre limite de requêtes&#x202f;:</translation>
    </message>
    <message>
        <source>Share of the &amp;organization&apos;s:</source>
        <translation>Part de celle de l’&amp;organisation&#x202f;:</translation>
    </message>
    <message>
        <source>Buildkite limits requests a minute, for you and for your whole organization. Colleagues and their tools use the organization&apos;s limit too.</source>
        <translation>Buildkite limite les requêtes par minute, pour vous et pour toute votre organisation. Vos collègues et leurs outils utilisent aussi la limite de l’organisation.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without user and password.</source>
        <translation>Saisissez-la sous la forme http://host:port ou socks5://host:port, sans utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Choisir un fichier CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteSettings</name>
    <message>
        <source>&amp;Problems: a sync failed, or needs you</source>
        <translation>&amp;Problèmes&#x202f;: synchronisation échouée, ou qui a besoin de vous</translation>
    </message>
    <message>
        <source>&amp;Every finished sync that brought something new</source>
        <translation>&amp;Chaque synchronisation terminée qui a apporté du nouveau</translation>
    </message>
    <message>
        <source>The &amp;first sync of a new pipeline is finished</source>
        <translation>La première synchronisation d’un &amp;nouveau pipeline est terminée</translation>
    </message>
    <message>
        <source>Show a notification for:</source>
        <translation>Afficher une notification pour&#x202f;:</translation>
    </message>
    <message>
        <source>Quiet hours and sounds are set in your desktop&apos;s own notification settings.</source>
        <translation>Les heures silencieuses et les sons se règlent dans les paramètres de notification de votre bureau.</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteWords</name>
    <message>
        <source>%1: sync stopped</source>
        <translation>%1&#x202f;: synchronisation arrêtée</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>no sync since yesterday</comment>
        <translation>hier</translation>
    </message>
    <message>
        <source>%1: no sync since %2</source>
        <translation>%1&#x202f;: aucune synchronisation (dernière&#x202f;: %2)</translation>
    </message>
    <message>
        <source>%1: no sync yet</source>
        <translation>%1&#x202f;: pas encore de synchronisation</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 est en attente</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Déverrouillez le trousseau de clés pour continuer.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline&apos;s name, number of problems</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Some records could not be copied. They are kept aside.</source>
        <translation>Certains enregistrements n’ont pas pu être copiés. Ils sont conservés à part.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message numerus="yes">
        <source>%1 build(s)</source>
        <translation>
            <numerusform>%1 build</numerusform>
            <numerusform>%1 builds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 job(s)</source>
        <translation>
            <numerusform>%1 job</numerusform>
            <numerusform>%1 jobs</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 copied in %3.</source>
        <comment>builds, jobs, time</comment>
        <translation>%1 et %2 copiés en %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <comment>records, time</comment>
        <translation>Copie de %1 en %2.</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 est à jour</translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>%1 build nouveau ou modifié</numerusform>
            <numerusform>%1 builds nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>%1 enregistrement nouveau ou modifié</numerusform>
            <numerusform>%1 enregistrements nouveaux ou modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n pipeline ne peut pas être synchronisé</numerusform>
            <numerusform>%n pipelines ne peuvent pas être synchronisés</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitesync is still running</source>
        <translation>Kitesync est toujours actif</translation>
    </message>
    <message>
        <source>It keeps syncing on schedule. Quit from the tray icon.</source>
        <translation>Il continue à synchroniser selon la planification. Quittez-le depuis l’icône de la zone de notification.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message>
        <source>Not in this sync</source>
        <translation>Pas dans cette synchronisation</translation>
    </message>
    <message>
        <source>Not in the last sync</source>
        <translation>Pas dans la dernière synchronisation</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Terminé avec %1</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Records that are new or changed</source>
        <translation>Enregistrements nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiés</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: records that are new or changed</comment>
        <translation>Nouveaux</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Synchronisé</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>%n objet non copié</numerusform>
            <numerusform>%n objets non copiés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsPage</name>
    <message>
        <source>&amp;Pipelines (Buildkite)</source>
        <translation>Pipe&amp;lines (Buildkite)</translation>
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
        <translation>Choisissez ce qu’il faut copier</translation>
    </message>
    <message>
        <source>You can change this later; what was copied stays.</source>
        <translation>Vous pourrez modifier ce choix plus tard&#x202f;; ce qui a été copié reste.</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Jusqu’où remonter&#x202f;:</translation>
    </message>
    <message>
        <source>E&amp;verything Buildkite still keeps</source>
        <translation>&amp;Tout ce que Buildkite conserve encore</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Depuis le</translation>
    </message>
    <message>
        <source>First day to copy</source>
        <translation>Premier jour à copier</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>Les de&amp;rniers</translation>
    </message>
    <message>
        <source>Number of days to copy</source>
        <translation>Nombre de jours à copier</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so they are left out too.</source>
        <translation>Les jobs viennent avec les builds, ils sont donc exclus aussi.</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so builds are copied too.</source>
        <translation>Les jobs viennent avec les builds, ceux-ci sont donc copiés aussi.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> jour</numerusform>
            <numerusform> jours</numerusform>
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
        <translation>Nouveau pipeline</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>&amp;Create pipeline</source>
        <translation>&amp;Créer le pipeline</translation>
    </message>
    <message>
        <source>Buildkite</source>
        <translation>Buildkite</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Objets à copier</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>Abandonner vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Discard this pipeline?</source>
        <translation>Abandonner ce pipeline&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Abandonner</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Con&amp;tinuer l’édition</translation>
    </message>
</context>
<context>
    <name>kitesync::PlainText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>«&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what is said of it</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::Reason</name>
    <message>
        <source>Content-Encoding %1, which was not asked for</source>
        <translation>Content-Encoding %1, qui n’était pas demandé</translation>
    </message>
    <message>
        <source>It is empty or holds characters that no token has.</source>
        <translation>Il est vide ou contient des caractères qu’aucun jeton ne comporte.</translation>
    </message>
    <message>
        <source>It must not hold the token.</source>
        <translation>Elle ne doit pas contenir le jeton.</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>plus de %1 redirections</translation>
    </message>
    <message>
        <source>It is not a complete address like https://api.buildkite.com.</source>
        <translation>Ce n’est pas une adresse complète comme https://api.buildkite.com.</translation>
    </message>
    <message>
        <source>It must not hold a user name or password.</source>
        <translation>Elle ne doit contenir ni nom d’utilisateur ni mot de passe.</translation>
    </message>
    <message>
        <source>It must end before the first ? or #.</source>
        <translation>Elle doit se terminer avant le premier&#x202f;? ou #.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Elle doit commencer par https://.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted: only this computer may be reached by http.</source>
        <translation>Le jeton circulerait sans chiffrement&#x202f;: seul cet ordinateur peut être joint par http.</translation>
    </message>
    <message>
        <source>no memory to inflate the answer</source>
        <translation>pas assez de mémoire pour décompresser la réponse</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la réponse est vide</translation>
    </message>
    <message>
        <source>more than %1 bytes when inflated</source>
        <translation>plus de %1&#xa0;octets après décompression</translation>
    </message>
    <message>
        <source>damaged or incomplete gzip data (member at byte %1 of %2)</source>
        <translation>données gzip endommagées ou incomplètes (membre à l’octet %1 sur %2)</translation>
    </message>
    <message>
        <source>the answer is not valid: %1</source>
        <translation>la réponse n’est pas valide&#x202f;: %1</translation>
    </message>
    <message>
        <source>expected a list of %1, got: %2</source>
        <translation>une liste de %1 était attendue, reçu&#x202f;: %2</translation>
    </message>
    <message>
        <source>expected one object of %1, got: %2</source>
        <translation>un seul objet de %1 était attendu, reçu&#x202f;: %2</translation>
    </message>
    <message>
        <source>expected a page of %1, got: %2</source>
        <translation>une page de %1 était attendue, reçu&#x202f;: %2</translation>
    </message>
    <message>
        <source>the answer goes on behind its end</source>
        <translation>la réponse continue après sa fin</translation>
    </message>
    <message>
        <source>the answer is not valid: “items” is not one list</source>
        <translation>la réponse n’est pas valide&#x202f;: «&#x202f;items&#x202f;» n’est pas une liste unique</translation>
    </message>
    <message>
        <source>the answer is not valid: “next” is no text</source>
        <translation>la réponse n’est pas valide&#x202f;: «&#x202f;next&#x202f;» n’est pas un texte</translation>
    </message>
    <message>
        <source>the answer is not valid: “links” is no object</source>
        <translation>la réponse n’est pas valide&#x202f;: «&#x202f;links&#x202f;» n’est pas un objet</translation>
    </message>
    <message>
        <source>the answer is not valid: %1 (%2 bytes that begin with: %3)</source>
        <translation>la réponse n’est pas valide&#x202f;: %1 (%2&#xa0;octets qui commencent par&#x202f;: %3)</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>aucune réponse en %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 bytes came, then nothing for %2 s</source>
        <translation>%1&#xa0;octets reçus, puis plus rien pendant %2&#xa0;s</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>la réponse n’était pas complète au bout de %1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 bytes are announced</source>
        <translation>%1&#xa0;octets sont annoncés</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>plus de %1&#xa0;octets</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%1&#xa0;octets sur %2 reçus</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1&#xa0;octets, %2 au plus sont lus</translation>
    </message>
    <message>
        <source>no such service on this session bus: %1</source>
        <translation>ce service est absent du bus de session&#x202f;: %1</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>pas de bus de session D-Bus</translation>
    </message>
    <message>
        <source>this process runs without GLib&apos;s event loop (QT_NO_GLIB), which libsecret needs</source>
        <translation>ce processus fonctionne sans la boucle d’événements de GLib (QT_NO_GLIB), dont libsecret a besoin</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s; it may be waiting for its password to be typed</source>
        <translation>le trousseau de clés n’a pas répondu en %1&#xa0;s&#x202f;; il attend peut-être que son mot de passe soit saisi</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>elle est vide</translation>
    </message>
    <message>
        <source>the destination was not prepared</source>
        <translation>la destination n’a pas été préparée</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1&#xa0;caractères</translation>
    </message>
    <message>
        <source>only letters a-z, digits and _ are possible</source>
        <translation>seuls les lettres a–z, les chiffres et _ sont possibles</translation>
    </message>
    <message>
        <source>SQLite keeps names with sqlite_ for itself</source>
        <translation>SQLite se réserve les noms en sqlite_</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is too long</source>
        <translation>une instruction de %1&#xa0;octets est trop longue</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the address</source>
        <translation>MySQL a des bases de données à la place des schémas&#x202f;; indiquez-la dans l’adresse</translation>
    </message>
    <message>
        <source>the address has the form %1</source>
        <translation>l’adresse a la forme %1</translation>
    </message>
    <message>
        <source>SQLite has no schemas; use a table prefix</source>
        <translation>SQLite n’a pas de schémas&#x202f;; utilisez un préfixe des tables</translation>
    </message>
    <message>
        <source>“%1” is not a name for a checkpoint</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de point de reprise</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a MySQL address may have here</source>
        <translation>le paramètre «&#x202f;%1&#x202f;» n’est pas permis ici dans une adresse MySQL</translation>
    </message>
    <message>
        <source>the value of the parameter “%1” has a character that cannot be</source>
        <translation>la valeur du paramètre «&#x202f;%1&#x202f;» contient un caractère impossible</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un hôte</translation>
    </message>
    <message>
        <source>“%1” is no ssl-mode; there are DISABLED, PREFERRED, REQUIRED, VERIFY_CA and VERIFY_IDENTITY</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un ssl-mode&#x202f;; il y a DISABLED, PREFERRED, REQUIRED, VERIFY_CA et VERIFY_IDENTITY</translation>
    </message>
    <message>
        <source>the server offers no encryption, and ssl-mode=%1 asks for it</source>
        <translation>le serveur ne propose pas de chiffrement, et ssl-mode=%1 l’exige</translation>
    </message>
    <message>
        <source>the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed</source>
        <translation>le serveur est %1&#x202f;; il faut MySQL 8.0.17 ou MariaDB 10.6, ou plus récent</translation>
    </message>
    <message>
        <source>the server has undone the transaction</source>
        <translation>le serveur a annulé la transaction</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is more than the server&apos;s max_allowed_packet of %2</source>
        <translation>une instruction de %1&#xa0;octets dépasse le max_allowed_packet du serveur, %2</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the data source</source>
        <translation>MySQL a des bases de données à la place des schémas&#x202f;; indiquez-la dans la source de données</translation>
    </message>
    <message>
        <source>the data source has no file, so that nothing would stay</source>
        <translation>la source de données n’a pas de fichier, rien ne serait donc conservé</translation>
    </message>
    <message>
        <source>it has a character that cannot be</source>
        <translation>elle contient un caractère impossible</translation>
    </message>
    <message>
        <source>a connection string names a data source (DSN=...) or a driver (Driver=...)</source>
        <translation>une chaîne de connexion indique une source de données (DSN=...) ou un pilote (Driver=...)</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: it was given “%1” (%2 characters) and gave back “%3” (%4); another driver, or its Unicode version, is needed</source>
        <translation>le pilote ODBC altère les textes&#x202f;: il a reçu «&#x202f;%1&#x202f;» (%2&#xa0;caractères) et a rendu «&#x202f;%3&#x202f;» (%4)&#x202f;; il faut un autre pilote, ou sa version Unicode</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); another driver, or its Unicode version, is needed</source>
        <translation>le pilote ODBC altère les textes&#x202f;: la base de données refuse «&#x202f;%1&#x202f;» tel qu’il arrive (%2)&#x202f;; il faut un autre pilote, ou sa version Unicode</translation>
    </message>
    <message>
        <source>the ODBC driver does not give long texts back as they were sent: %1 of %2 characters came back</source>
        <translation>le pilote ODBC ne rend pas les longs textes tels qu’ils ont été envoyés&#x202f;: %1&#xa0;caractères sur %2 sont revenus</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep whole numbers of 64 bits</source>
        <translation>la base de données ou son pilote ODBC ne conserve pas les entiers de 64 bits</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep truth as a number</source>
        <translation>la base de données ou son pilote ODBC ne conserve pas les valeurs logiques sous forme de nombre</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep times to the millisecond: %1 came back as %2</source>
        <translation>la base de données ou son pilote ODBC ne conserve pas les heures à la milliseconde&#x202f;: %1 est revenu en %2</translation>
    </message>
    <message>
        <source>the database takes two rows with the same primary key</source>
        <translation>la base de données accepte deux lignes de même clé primaire</translation>
    </message>
    <message>
        <source>the ODBC driver does not list a table that was just made, or its columns</source>
        <translation>le pilote ODBC n’indique pas une table qui vient d’être créée, ou ses colonnes</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cuts texts short</source>
        <translation>la base de données ou son pilote ODBC tronque les textes</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cannot take transactions back; Kitesync relies on them to keep rows and checkpoint together</source>
        <translation>la base de données ou son pilote ODBC ne sait pas annuler les transactions&#x202f;; Kitesync en a besoin pour garder ensemble les lignes et le point de reprise</translation>
    </message>
    <message>
        <source>the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1</source>
        <translation>le pilote ODBC ne conserve pas les réglages de sa session&#x202f;: LOCK_TIMEOUT est %1</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a PostgreSQL address may have here</source>
        <translation>le paramètre «&#x202f;%1&#x202f;» n’est pas permis ici dans une adresse PostgreSQL</translation>
    </message>
    <message>
        <source>the database&apos;s encoding is %1, which cannot hold every text; a database with ENCODING &apos;UTF8&apos; is needed</source>
        <translation>l’encodage de la base de données est %1, qui ne peut pas représenter tous les textes&#x202f;; il faut une base de données avec ENCODING &apos;UTF8&apos;</translation>
    </message>
    <message>
        <source>none of the schemas in this user&apos;s search_path exists; name one</source>
        <translation>aucun des schémas du search_path de cet utilisateur n’existe&#x202f;; indiquez-en un</translation>
    </message>
    <message>
        <source>the server takes only reading transactions from this user</source>
        <translation>le serveur n’accepte de cet utilisateur que des transactions en lecture</translation>
    </message>
    <message>
        <source>user “%1” may not create tables in schema “%2”</source>
        <translation>l’utilisateur «&#x202f;%1&#x202f;» ne peut pas créer de tables dans le schéma «&#x202f;%2&#x202f;»</translation>
    </message>
    <message>
        <source>schema “%1” does not exist and user “%2” may not create it</source>
        <translation>le schéma «&#x202f;%1&#x202f;» n’existe pas et l’utilisateur «&#x202f;%2&#x202f;» ne peut pas le créer</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>cette colonne n’existe pas</translation>
    </message>
    <message>
        <source>only one SELECT, WITH or VALUES can be shown</source>
        <translation>seul un SELECT, WITH ou VALUES unique peut être affiché</translation>
    </message>
    <message>
        <source>the tables have version %1, this program knows %2</source>
        <translation>les tables ont la version %1, ce programme connaît la version %2</translation>
    </message>
    <message>
        <source>the tables hold the organization “%1”</source>
        <translation>les tables contiennent l’organisation «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>the tables were made by another installation for this organization</source>
        <translation>les tables ont été créées par une autre installation pour cette organisation</translation>
    </message>
    <message>
        <source>“%1” exists and was not made by this pipeline; a table prefix such as “%2” keeps the two apart</source>
        <translation>«&#x202f;%1&#x202f;» existe et n’a pas été créé par ce pipeline&#x202f;; un préfixe des tables comme «&#x202f;%2&#x202f;» sépare les deux</translation>
    </message>
    <message>
        <source>it holds none of this pipeline&apos;s tables</source>
        <translation>elle ne contient aucune des tables de ce pipeline</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>le fichier a été déplacé ou supprimé</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>c’est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>le dossier n’existe pas</translation>
    </message>
    <message>
        <source>the path leads through a file</source>
        <translation>le chemin passe par un fichier</translation>
    </message>
    <message>
        <source>the link leads to nothing</source>
        <translation>le lien ne mène nulle part</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>ce n’est pas un fichier ordinaire</translation>
    </message>
    <message>
        <source>the folder is not writable</source>
        <translation>le dossier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>le fichier n’est pas accessible en écriture</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>le fichier n’est pas une base de données</translation>
    </message>
    <message>
        <source>the row “%1” of “%2” holds what Kitesync has not written there</source>
        <translation>la ligne «&#x202f;%1&#x202f;» de «&#x202f;%2&#x202f;» contient ce que Kitesync n’y a pas écrit</translation>
    </message>
    <message>
        <source>the destination is not locked</source>
        <translation>la destination n’est pas verrouillée</translation>
    </message>
    <message>
        <source>the lock was taken over and released again</source>
        <translation>le verrou a été repris puis libéré</translation>
    </message>
    <message>
        <source>a password does not belong into the address but into the keychain</source>
        <translation>un mot de passe n’a pas sa place dans l’adresse, mais dans le trousseau de clés</translation>
    </message>
    <message>
        <source>a part of the connection string has no keyword; a value with a semicolon stands in braces: {a;b}</source>
        <translation>une partie de la chaîne de connexion n’a pas de mot-clé&#x202f;; une valeur contenant un point-virgule se met entre accolades&#x202f;: {a;b}</translation>
    </message>
    <message>
        <source>a brace of the connection string is not closed</source>
        <translation>une accolade de la chaîne de connexion n’est pas fermée</translation>
    </message>
    <message>
        <source>%1 minutes: only 30 minutes and 1 to 24 whole hours are possible</source>
        <translation>%1&#xa0;minutes&#x202f;: seules 30 minutes et 1 à 24 heures entières sont possibles</translation>
    </message>
    <message>
        <source>the table “%1” is not there any more; a sync makes it anew and fills it, then everything can be moved</source>
        <translation>la table «&#x202f;%1&#x202f;» n’existe plus&#x202f;; une synchronisation la recrée et la remplit, puis tout peut être migré</translation>
    </message>
    <message>
        <source>%1 gives no rows page by page, and so they cannot be moved</source>
        <translation>%1 ne fournit pas les lignes page par page, elles ne peuvent donc pas être migrées</translation>
    </message>
    <message>
        <source>%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after</source>
        <translation>%1&#x202f;: %2&#xa0;lignes de somme %3 avant, %4&#xa0;lignes de somme %5 après</translation>
    </message>
    <message>
        <source>the checkpoint entry “%1” is damaged: %2</source>
        <translation>l’entrée «&#x202f;%1&#x202f;» du point de reprise est endommagée&#x202f;: %2</translation>
    </message>
    <message>
        <source>asked for builds created before %1, the answer has later ones</source>
        <translation>des builds créés avant %1 étaient demandés, la réponse en contient de plus récents</translation>
    </message>
    <message>
        <source>none of the builds of a page has a readable created_at</source>
        <translation>aucun des builds d’une page n’a de created_at lisible</translation>
    </message>
    <message>
        <source>the list of builds of one second changed between every two pages</source>
        <translation>la liste des builds d’une même seconde a changé d’une page à l’autre</translation>
    </message>
    <message>
        <source>the builds of a single second are too many to be listed</source>
        <translation>les builds d’une seule seconde sont trop nombreux pour être listés</translation>
    </message>
    <message>
        <source>nothing was copied yet: sync first</source>
        <translation>rien n’a encore été copié&#x202f;: synchronisez d’abord</translation>
    </message>
    <message>
        <source>read %1, written %2, unchanged %3, rejected %4</source>
        <translation>lus %1, écrits %2, inchangés %3, rejetés %4</translation>
    </message>
    <message>
        <source>the destination is not open</source>
        <translation>la destination n’est pas ouverte</translation>
    </message>
    <message>
        <source>“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une fréquence&#x202f;: utilisez 30m, un nombre entier d’heures de 1h à 24h, ou off</translation>
    </message>
    <message>
        <source>not a time between 1970 and 9999</source>
        <translation>ce n’est pas un moment entre 1970 et 9999</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 ne peut pas être créé</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>le dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>it may not be entered</source>
        <translation>l’accès au dossier est refusé</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>étape %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>not of the form %1://USER@HOST:PORT/DB</source>
        <translation>l’adresse n’a pas la forme %1://USER@HOST:PORT/DB</translation>
    </message>
    <message>
        <source>the name of one database must follow the host: .../DB</source>
        <translation>le nom d’une base de données doit suivre l’hôte&#x202f;: .../DB</translation>
    </message>
    <message>
        <source>too long, or with control characters in it</source>
        <translation>elle est trop longue ou contient des caractères de contrôle</translation>
    </message>
    <message>
        <source>at most %1 letters a-z, digits and underscores, not beginning with a digit</source>
        <translation>au plus %1 lettres a–z, chiffres et traits de soulignement, sans commencer par un chiffre</translation>
    </message>
    <message>
        <source>only PostgreSQL and ODBC destinations have schemas</source>
        <translation>seules les destinations PostgreSQL et ODBC ont des schémas</translation>
    </message>
    <message>
        <source>at most %1 characters without quotes and brackets</source>
        <translation>au plus %1&#xa0;caractères, sans guillemets ni crochets</translation>
    </message>
    <message>
        <source>choose at least one object to copy</source>
        <translation>choisissez au moins un objet à copier</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>ce n’est pas une date</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 est dans le futur</translation>
    </message>
    <message>
        <source>a share is more than 0 and at most 1</source>
        <translation>une part est supérieure à 0 et au plus égale à 1</translation>
    </message>
    <message>
        <source>has line breaks or control characters in it</source>
        <translation>elle contient des sauts de ligne ou des caractères de contrôle</translation>
    </message>
    <message>
        <source>%1 characters; %2 is the most</source>
        <translation>%1&#xa0;caractères&#x202f;; %2 est le maximum</translation>
    </message>
    <message>
        <source>it is empty; it is the word after buildkite.com/ in the address</source>
        <translation>elle est vide&#x202f;; c’est le mot qui suit buildkite.com/ dans l’adresse</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>utilisez «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>not an organization&apos;s slug</source>
        <translation>ce n’est pas un slug d’organisation</translation>
    </message>
    <message>
        <source>not an https address</source>
        <translation>ce n’est pas une adresse https</translation>
    </message>
    <message>
        <source>plain http would show the token to the network: use https</source>
        <translation>sans chiffrement, http montrerait le jeton au réseau&#x202f;: utilisez https</translation>
    </message>
    <message>
        <source>a user or password does not belong here</source>
        <translation>un utilisateur ou un mot de passe n’a pas sa place ici</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <translation>elle doit se terminer avant tout&#x202f;? ou #</translation>
    </message>
    <message>
        <source>not a UUID</source>
        <translation>ce n’est pas un UUID</translation>
    </message>
    <message>
        <source>the pipeline “%1” has this key</source>
        <translation>le pipeline «&#x202f;%1&#x202f;» a cette clé</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 n’est pas compris entre %2 et %3</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>«&#x202f;%1&#x202f;» ne fait pas partie des choix</translation>
    </message>
    <message>
        <source>has a zero character in it</source>
        <translation>elle contient un caractère nul</translation>
    </message>
    <message>
        <source>there is a run of this id already</source>
        <translation>il existe déjà une exécution avec cet identifiant</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is not installed</source>
        <translation>le pilote QSQLITE de Qt n’est pas installé</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>le fichier ne peut être ni lu ni écrit</translation>
    </message>
    <message>
        <source>it is too short for a database</source>
        <translation>le fichier est trop court pour une base de données</translation>
    </message>
    <message>
        <source>it is an SQLite database of another program</source>
        <translation>c’est une base de données SQLite d’un autre programme</translation>
    </message>
    <message>
        <source>it has version %1, this Kitesync knows up to %2</source>
        <translation>le fichier a la version %1, ce Kitesync connaît au plus la version %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>son dossier ne peut pas être créé</translation>
    </message>
    <message>
        <source>a file&apos;s path must follow “sqlite:”</source>
        <translation>le chemin d’un fichier doit suivre «&#x202f;sqlite:&#x202f;»</translation>
    </message>
    <message>
        <source>no destination of the kind “%1”; this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>il n’y a pas de destination du type «&#x202f;%1&#x202f;»&#x202f;; cette version de Kitesync écrit dans odbc:, mysql:, postgresql: et sqlite:PATH</translation>
    </message>
    <message>
        <source>this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>cette version de Kitesync écrit dans odbc:, mysql:, postgresql: et sqlite:PATH</translation>
    </message>
    <message>
        <source>a data source&apos;s name or a connection string must follow “odbc:”</source>
        <translation>le nom d’une source de données ou une chaîne de connexion doit suivre «&#x202f;odbc:&#x202f;»</translation>
    </message>
    <message>
        <source>must begin with odbc:, sqlite:, mysql:// or postgresql://</source>
        <translation>elle doit commencer par odbc:, sqlite:, mysql:// ou postgresql://</translation>
    </message>
    <message>
        <source>with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust</source>
        <translation>avec ssl-mode=%1, il faut ssl-ca&#x202f;: le fichier des certificats à approuver</translation>
    </message>
    <message>
        <source>the answer is not valid: it holds a value that is no JSON</source>
        <translation>la réponse n’est pas valide&#x202f;: elle contient une valeur qui n’est pas du JSON</translation>
    </message>
</context>
<context>
    <name>kitesync::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Save changes.</source>
        <translation>Rien n’est modifié tant que vous n’avez pas cliqué sur «&#x202f;Enregistrer&#x202f;».</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create pipeline.</source>
        <translation>Rien n’est écrit tant que vous n’avez pas cliqué sur «&#x202f;Créer le pipeline&#x202f;».</translation>
    </message>
    <message>
        <source>Pipeline:</source>
        <translation>Pipeline&#x202f;:</translation>
    </message>
    <message>
        <source>Buildkite:</source>
        <translation>Buildkite&#x202f;:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>Destination&#x202f;:</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>Copié&#x202f;:</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Jusqu’où remonter&#x202f;:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Quand&#x202f;:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Remarque&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Start the first sync now</source>
        <translation>S&amp;ynchroniser dès maintenant</translation>
    </message>
    <message>
        <source>&amp;Keep the token only until I quit</source>
        <translation>Garder le &amp;jeton seulement jusqu’à la fermeture</translation>
    </message>
    <message>
        <source>The connection to Buildkite was not tested.</source>
        <translation>La connexion à Buildkite n’a pas été testée.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
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
        <translation>Origine</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Waiting for the request limit</source>
        <translation>Attente due à la limite de requêtes</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time</comment>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Data correct as of</source>
        <translation>Exactitude des données</translation>
    </message>
    <message>
        <source>Look at that table in your database; a later sync tries changed records again.</source>
        <translation>Consultez cette table dans votre base de données&#x202f;; une synchronisation ultérieure réessaie les enregistrements modifiés.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Removed at the source</source>
        <translation>Supprimés à la source</translation>
    </message>
    <message>
        <source>Report by Kitesync %1</source>
        <translation>Rapport de Kitesync %1</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>Concerne&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>connexion limitée</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>hors ligne</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>trousseau verrouillé</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>encore en cours</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Skipped: offline</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Values that did not fit</source>
        <translation>Non conformes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>&#x202f;; </translation>
    </message>
    <message>
        <source>Not stored, but kept with the reason in the table “kitesync_rejected”: %1.</source>
        <comment>3 records</comment>
        <translation>Non stocké&#x202f;: %1. Ces données sont conservées, avec la raison, dans la table «&#x202f;kitesync_rejected&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetailsDialog</name>
    <message>
        <source>Records of this run by object</source>
        <translation>Enregistrements de cette exécution par objet</translation>
    </message>
    <message>
        <source>Problems of this run</source>
        <translation>Problèmes de cette exécution</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Afficher le &amp;journal</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Retry only &amp;failed objects</source>
        <translation>Réessayer les &amp;objets en échec</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Exécution de %1</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a value</comment>
        <translation>%1&#x202f;:</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count and message</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>Concerne&#x202f;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Fichier texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 enregistrement</numerusform>
            <numerusform>%1 enregistrements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 problème</numerusform>
            <numerusform>%1 problèmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 requête</numerusform>
            <numerusform>%1 requêtes</numerusform>
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
        <translation>%1&#xa0;%</translation>
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
        <translation>En cours</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Terminé avec des problèmes</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>Lancement manuel</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Rattrapage</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Nouvel essai</translation>
    </message>
    <message>
        <source>From command line</source>
        <translation>Ligne de commande</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>%1 manquée</numerusform>
            <numerusform>%1 manquées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a run was started, how many were missed before it: Caught up, 3 missed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Synchronisation</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Synchronisation complète</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Non choisi</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Done with problems</source>
        <translation>Terminé avec des problèmes</translation>
    </message>
    <message>
        <source>Left out (no permission)</source>
        <translation>Exclu (pas d’autorisation)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Copying the list of pipelines</source>
        <translation>Copie de la liste des pipelines</translation>
    </message>
    <message>
        <source>Copying agents</source>
        <translation>Copie des agents</translation>
    </message>
    <message>
        <source>Copying builds back to %1</source>
        <translation>Copie des builds en remontant au %1</translation>
    </message>
    <message>
        <source>Copying builds</source>
        <translation>Copie des builds</translation>
    </message>
    <message>
        <source>Copying new builds</source>
        <translation>Copie des nouveaux builds</translation>
    </message>
    <message>
        <source>Copying builds that finished since</source>
        <translation>Copie des builds terminés depuis</translation>
    </message>
    <message>
        <source>Copying running builds</source>
        <translation>Copie des builds en cours</translation>
    </message>
    <message>
        <source>Copying blocked builds</source>
        <translation>Copie des builds bloqués</translation>
    </message>
    <message>
        <source>Copying builds of pipelines that became visible</source>
        <translation>Copie des builds de pipelines devenus visibles</translation>
    </message>
    <message>
        <source>Looking after builds that had not ended</source>
        <translation>Suivi des builds qui n’étaient pas terminés</translation>
    </message>
    <message>
        <source>Comparing earlier days</source>
        <translation>Comparaison des jours précédents</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalisation</translation>
    </message>
    <message>
        <source>waiting %1 for Buildkite&apos;s request limit</source>
        <translation>attente de %1 due à la limite de requêtes de Buildkite</translation>
    </message>
    <message>
        <source>trying again in %1 (try %2)</source>
        <translation>nouvel essai dans %1 (tentative %2)</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nouvel essai dans %1</translation>
    </message>
    <message>
        <source>waiting for the database, which another program uses</source>
        <translation>attente de la base de données, utilisée par un autre programme</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En cours.</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>Terminé en %1.</translation>
    </message>
    <message>
        <source>Completed with %1 in %2.</source>
        <translation>Terminé avec %1 en %2.</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Échec après %1.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Arrêté après %1.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended during the sync. The next one goes on where it stopped.</source>
        <translation>Interrompu&#x202f;: le programme s’est terminé pendant la synchronisation. La suivante reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Ignoré.</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Migration vers une autre base</translation>
    </message>
    <message>
        <source>Moving rows to the other database</source>
        <translation>Migration des lignes vers l’autre base de données</translation>
    </message>
    <message>
        <source>Comparing both databases</source>
        <translation>Comparaison des deux bases de données</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>New or changed: %1</source>
        <translation>Nouveaux ou modifiés&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsView</name>
    <message>
        <source>All results</source>
        <translation>Tous les résultats</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Tous les objets</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Rechercher une exécution</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Saves the runs that are shown as a CSV or JSON file</source>
        <translation>Enregistre les exécutions affichées dans un fichier CSV ou JSON</translation>
    </message>
    <message>
        <source>Show runs with this result</source>
        <translation>Afficher les exécutions ayant ce résultat</translation>
    </message>
    <message>
        <source>Show runs that copied this object</source>
        <translation>Afficher les exécutions ayant copié cet objet</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Exécutions</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>No run matches the filters.</source>
        <translation>Aucune exécution ne correspond aux filtres.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Rien ne correspond à %1.</translation>
    </message>
    <message>
        <source>No runs yet — Sync now.</source>
        <translation>Pas encore d’exécution — synchronisez.</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exporter les exécutions</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Fichier CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Fichier JSON (*.json)</translation>
    </message>
    <message>
        <source>No runs yet — Sync now, or wait for the next one: %1.</source>
        <comment>in 5 min, or today 18:00</comment>
        <translation>Pas encore d’exécution — synchronisez, ou attendez la prochaine&#x202f;: %1.</translation>
    </message>
</context>
<context>
    <name>kitesync::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message>
        <source>Choose when to copy</source>
        <translation>Choisissez quand copier</translation>
    </message>
    <message>
        <source>Each sync copies only what is new or has changed.</source>
        <translation>Chaque synchronisation ne copie que ce qui est nouveau ou modifié.</translation>
    </message>
    <message>
        <source>&amp;Only when I start it</source>
        <translation>&amp;Uniquement à ma demande</translation>
    </message>
    <message>
        <source>If the computer was off or aslee&amp;p, copy soon after it is back</source>
        <translation>Si l’ordinateur était éteint ou en &amp;veille, copier peu après sa remise en route</translation>
    </message>
    <message>
        <source>Not on &amp;metered connections</source>
        <translation>Pas avec une connexion li&amp;mitée</translation>
    </message>
    <message>
        <source>A sync that you start yourself always runs.</source>
        <translation>Une synchronisation que vous lancez vous-même s’exécute toujours.</translation>
    </message>
    <message>
        <source>Start Kitesync in the background when I &amp;log in</source>
        <translation>Lancer Kitesync en arrière-plan à l’&amp;ouverture de session</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>Les planifications ne s’exécutent que si Kitesync est lancé.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>&amp;Toutes les</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Fréquence d’ingestion</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n heure</numerusform>
            <numerusform>%n heures</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>Hours between two syncs</source>
        <translation>Heures entre deux synchronisations</translation>
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
        <translation>&amp;Hôte&#x202f;:</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>&amp;Base de données&#x202f;:</translation>
    </message>
    <message>
        <source>Data sour&amp;ce:</source>
        <translation>So&amp;urce de données&#x202f;:</translation>
    </message>
    <message>
        <source>Schem&amp;a:</source>
        <translation>Schém&amp;a&#x202f;:</translation>
    </message>
    <message>
        <source>the connection&apos;s own</source>
        <translation>celui de la connexion</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>Ut&amp;ilisateur&#x202f;:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Po&amp;rt&#x202f;:</translation>
    </message>
    <message>
        <source>empty: the stored one, if any</source>
        <translation>vide&#x202f;: celui qui est enregistré, s’il existe</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Mot d&amp;e passe&#x202f;:</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Si le serveur le permet</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>Always, and verify the server&apos;s name</source>
        <translation>Toujours, en vérifiant le nom du serveur</translation>
    </message>
    <message>
        <source>Encr&amp;yption (TLS):</source>
        <translation>Chiffrement (T&amp;LS)&#x202f;:</translation>
    </message>
    <message>
        <source>its name, or Driver=…;Server=…;Database=…</source>
        <translation>son nom, ou Driver=…;Server=…;Database=…</translation>
    </message>
</context>
<context>
    <name>kitesync::Settings</name>
    <message>
        <source>System</source>
        <comment>language: that of the system</comment>
        <translation>Système</translation>
    </message>
</context>
<context>
    <name>kitesync::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>The setting could not be kept: %1</source>
        <translation>Le paramètre n’a pas pu être enregistré&#x202f;: %1</translation>
    </message>
    <message>
        <source>The setting could not be kept in %1: %2</source>
        <translation>Le paramètre n’a pas pu être enregistré dans %1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Terminé avec des problèmes</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Arrêt en cours</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Suspendu</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrompu</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object and its percentage: Builds 45 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copie&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stopping… finishing the current page</source>
        <translation>Arrêt… fin de la page en cours</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Pas encore exécuté.</translation>
    </message>
    <message>
        <source>last sync %1, %2</source>
        <translation>dernière synchronisation&#x202f;: %1, %2</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>dernière synchronisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Uniquement à votre demande</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>Suspendu jusqu’à reprise manuelle</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Prochaine&#x202f;: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>This computer is offline. The next sync starts when it is back.</source>
        <translation>Cet ordinateur est hors ligne. La prochaine synchronisation commencera dès qu’il sera de nouveau en ligne.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>The last sync did not end normally. It goes on where it stopped.</source>
        <translation>La dernière synchronisation ne s’est pas terminée normalement. Elle reprend là où elle s’est arrêtée.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>Buildkite&apos;s request limit is used up by this organization. The sync goes on more slowly.</source>
        <translation>La limite de requêtes de Buildkite est épuisée par cette organisation. La synchronisation continue plus lentement.</translation>
    </message>
    <message>
        <source>Lower speed…</source>
        <translation>Ralentir…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Remplacer le jeton…</translation>
    </message>
    <message>
        <source>Edit destination…</source>
        <translation>Modifier la destination…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Nouvelle base</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>Régler la date</translation>
    </message>
    <message>
        <source>Open token page</source>
        <translation>Page des jetons</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Modifier la connexion…</translation>
    </message>
    <message>
        <source>Change objects…</source>
        <translation>Choisir les objets…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Ouvrir le navigateur</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Paramètres du proxy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Voir les détails</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>Suspendu, reprise&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Paused until today 18:00</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>%n synchronisation planifiée a été manquée pendant que cet ordinateur était éteint.</numerusform>
            <numerusform>%n synchronisations planifiées ont été manquées pendant que cet ordinateur était éteint.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
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
        <translation>Fichier de diagnostic</translation>
    </message>
    <message>
        <source>The support file was saved.</source>
        <translation>Le fichier de diagnostic a été enregistré.</translation>
    </message>
    <message>
        <source>It holds no token and no password. Look through it before you send it.

%1</source>
        <translation>Il ne contient ni jeton ni mot de passe. Relisez-le avant de l’envoyer.

%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>There is no space left on the drive.</source>
        <translation>Il n’y a plus d’espace libre sur le disque.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only for you.</source>
        <translation>Le fichier ou son dossier est en lecture seule pour vous.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>L’écriture a échoué.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>«&#x202f;%1&#x202f;» n’a pas pu être écrit.</translation>
    </message>
    <message>
        <source>%1 Choose another place.

The system said: %2</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Choisissez un autre emplacement.

Réponse du système&#x202f;: %2</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>&amp;Choisir un autre emplacement…</translation>
    </message>
    <message>
        <source>Creating the support file…</source>
        <translation>Création du fichier de diagnostic…</translation>
    </message>
    <message>
        <source>Create support file</source>
        <translation>Créer un fichier de diagnostic</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Fichier zip (*.zip)</translation>
    </message>
</context>
<context>
    <name>kitesync::TableLayouts</name>
    <message>
        <source>Columns…</source>
        <translation>Colonnes…</translation>
    </message>
</context>
<context>
    <name>kitesync::TestStatus</name>
    <message>
        <source>Test in progress</source>
        <translation>Test en cours</translation>
    </message>
</context>
<context>
    <name>kitesync::TimeWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1&#xa0;min %2&#xa0;s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>Moins d’une minute</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Environ %1&#xa0;min</translation>
    </message>
    <message>
        <source>About %1 d %2 h</source>
        <translation>Environ %1&#xa0;j %2&#xa0;h</translation>
    </message>
    <message>
        <source>About %1 h %2 min</source>
        <translation>Environ %1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: time of day</comment>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1: time of day</comment>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>il y a %1&#xa0;min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>il y a %n&#xa0;heure</numerusform>
            <numerusform>il y a %n&#xa0;heures</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dans %1&#xa0;min</translation>
    </message>
    <message>
        <source>HH:mm:ss</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm:ss</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <comment>date, time of day and zone</comment>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>format of a date, see QLocale::toString</comment>
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Uniquement à votre demande</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Toutes les heures</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayMenu</name>
    <message>
        <source>Open Kitesync</source>
        <translation>Ouvrir Kitesync</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Synchroniser</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 heure</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Jusqu’à demain</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Jusqu’à reprise manuelle</translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n pipeline en cours de synchronisation</numerusform>
            <numerusform>%n pipelines en cours de synchronisation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1&#x202f;: arrêt en cours</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1&#x202f;: démarrage</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what it does</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>pipeline, what it does, per cent</comment>
        <translation>%1&#x202f;: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) need you</source>
        <translation>
            <numerusform>%n pipeline a besoin de vous</numerusform>
            <numerusform>%n pipelines ont besoin de vous</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what is wrong</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>Pas encore de pipeline</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Dernière synchronisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Pas encore exécuté</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>last sync, next sync</comment>
        <translation>%1 · prochaine&#x202f;: %2</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>Suspendu jusqu’à reprise manuelle</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>Suspendu, reprise&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message>
        <source>Connected to %1. The token can read: %2.</source>
        <translation>Connecté à %1. Le jeton peut lire&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. The token can read: %3.</source>
        <translation>Connecté à %1 en tant que %2. Le jeton peut lire&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2. That will be left out.</source>
        <translation>Connecté à %1, mais ce jeton ne peut pas lire&#x202f;: %2. Ce sera exclu de la copie.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can add the scope in Buildkite later.</source>
        <translation>Connecté à %1, mais ce jeton ne peut pas lire&#x202f;: %2 (portée %3). Ce sera exclu de la copie&#x202f;; vous pourrez ajouter la portée dans Buildkite plus tard.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at least about %3.</source>
        <translation>Ce pipeline peut faire environ %1 requêtes par minute&#x202f;: copier %2 builds avec leurs jobs prend au moins environ %3.</translation>
    </message>
    <message>
        <source>a short list, read at every sync</source>
        <translation>une courte liste, lue à chaque synchronisation</translation>
    </message>
    <message>
        <source>a live list; its history grows with each sync</source>
        <translation>une liste en direct&#x202f;; son historique s’étoffe à chaque synchronisation</translation>
    </message>
    <message>
        <source>up to 100 with each request</source>
        <translation>jusqu’à 100 par requête</translation>
    </message>
    <message>
        <source>come with builds, no extra requests</source>
        <translation>viennent avec les builds, sans requête supplémentaire</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Connecté à %1</translation>
    </message>
    <message>
        <source>holds this pipeline&apos;s tables</source>
        <translation>contient les tables de ce pipeline</translation>
    </message>
    <message>
        <source>the tables will be made</source>
        <translation>les tables seront créées</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Nouveau fichier</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>son dossier sera créé</translation>
    </message>
    <message>
        <source>Exists, %1</source>
        <translation>Existe, %1</translation>
    </message>
    <message>
        <source>last written by this pipeline %1</source>
        <translation>dernière écriture par ce pipeline&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Connected to %1. It holds tables that Kitesync made.</source>
        <translation>Connecté à %1. Il y a là des tables créées par Kitesync.</translation>
    </message>
    <message>
        <source>Exists, %1, last written by Kitesync %2.</source>
        <translation>Existe, %1, dernière écriture par Kitesync&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Its tables hold the organization %1 and belong to no pipeline here: the one that made them was deleted, or is on another computer. Who goes on with them keeps all rows and copies only what is new.</source>
        <translation>Ses tables contiennent l’organisation %1 et n’appartiennent à aucun pipeline de cet ordinateur&#x202f;: celui qui les a créées a été supprimé, ou se trouve sur un autre ordinateur. Continuer avec elles conserve toutes les lignes et ne copie que ce qui est nouveau.</translation>
    </message>
    <message>
        <source>The tables there were made by a pipeline of another installation.</source>
        <translation>Les tables qui s’y trouvent ont été créées par un pipeline d’une autre installation.</translation>
    </message>
    <message>
        <source>The tables there belong to the pipeline %1.</source>
        <translation>Les tables qui s’y trouvent appartiennent au pipeline %1.</translation>
    </message>
    <message>
        <source>Two pipelines share a database only with different prefixes.</source>
        <translation>Deux pipelines ne peuvent partager une base de données qu’avec des préfixes différents.</translation>
    </message>
    <message>
        <source>It exists and holds a table %1 that is not ours.</source>
        <translation>La base existe et contient une table %1 étrangère à Kitesync.</translation>
    </message>
    <message>
        <source>A table prefix keeps ours apart.</source>
        <translation>Un préfixe de tables sépare celles de Kitesync.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>Le dossier %1 n’existe pas.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>Vous ne pouvez pas écrire dans %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 n’est pas une base de données SQLite.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
        <source>It is copied only when you start it.</source>
        <translation>La copie n’a lieu qu’à votre demande.</translation>
    </message>
    <message>
        <source>Next: %1, then %2 (%3)</source>
        <comment>points in time, time zone</comment>
        <translation>Prochaine&#x202f;: %1, puis %2 (%3)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>organization, person</comment>
        <translation>%1, en tant que %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of destination, place</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, tables begin with %2</source>
        <translation>%1, tables préfixées par %2</translation>
    </message>
    <message>
        <source>Everything Buildkite still keeps</source>
        <translation>Tout ce que Buildkite conserve encore</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>Le dernier jour</numerusform>
            <numerusform>Les %n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Fichier SQLite</translation>
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
        <translation>Source de données ODBC</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>sur cet ordinateur</translation>
    </message>
    <message>
        <source>and what speaks its protocol: CockroachDB, Citus, Redshift …</source>
        <translation>et ce qui parle son protocole&#x202f;: CockroachDB, Citus, Redshift …</translation>
    </message>
    <message>
        <source>also Galera, TiDB, Vitess</source>
        <translation>aussi Galera, TiDB, Vitess</translation>
    </message>
    <message>
        <source>Kitesync&apos;s tables are added to what it holds</source>
        <translation>les tables de Kitesync s’ajoutent à son contenu</translation>
    </message>
    <message>
        <source>SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions</source>
        <translation>SQL Server, Snowflake, Db2 … et ce qui a un pilote ODBC avec transactions</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::AddCommand</name>
    <message>
        <source>Creates a pipeline, after testing its token and its destination.</source>
        <translation>Crée un pipeline, après avoir testé son jeton et sa destination.</translation>
    </message>
    <message>
        <source>The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of standard input; it is kept
in the system&apos;s keychain. A destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD, from inside the URL,
or from the second line.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>Le jeton vient de KITESYNC_TOKEN (rien n’est alors enregistré), sinon de la première ligne de l’entrée standard&#x202f;;
il est conservé dans le trousseau de clés du système. Le mot de passe d’une destination vient de
KITESYNC_DESTINATION_PASSWORD, de l’URL elle-même, ou de la deuxième ligne.

Destinations&#x202f;: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
    <message>
        <source>Name of the pipeline, 1 to 255 characters.</source>
        <translation>Nom du pipeline, de 1 à 255 caractères.</translation>
    </message>
    <message>
        <source>The word after buildkite.com/ in the organization&apos;s address.</source>
        <translation>Le mot qui suit buildkite.com/ dans l’adresse de l’organisation.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Où vont les lignes.</translation>
    </message>
    <message>
        <source>Copy builds created from this day on (YYYY-MM-DD, UTC).</source>
        <translation>Copier les builds créés à partir de ce jour (YYYY-MM-DD, UTC).</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name.</source>
        <translation>Placé devant le nom de chaque table.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Schéma des tables (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Leave out objects that the token may not read.</source>
        <translation>Exclure les objets que le jeton n’a pas le droit de lire.</translation>
    </message>
    <message>
        <source>Take over tables made by another installation.</source>
        <translation>Reprendre les tables créées par une autre installation.</translation>
    </message>
    <message>
        <source>Do not create the views.</source>
        <translation>Ne pas créer les vues.</translation>
    </message>
    <message>
        <source>Buildkite API token (it is not shown): </source>
        <translation>Jeton d’API Buildkite (il ne s’affiche pas)&#x202f;: </translation>
    </message>
    <message>
        <source>Password of the destination (it is not shown; empty if it needs none): </source>
        <translation>Mot de passe de la destination (il ne s’affiche pas&#x202f;; vide si elle n’en demande pas)&#x202f;: </translation>
    </message>
    <message>
        <source>“--allow-partial” leaves out what the token may not read.</source>
        <translation>«&#x202f;--allow-partial&#x202f;» exclut ce que le jeton n’a pas le droit de lire.</translation>
    </message>
    <message>
        <source>Going on with: %1.</source>
        <translation>Suite avec&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Taking over the tables of another installation, with everything in them.</source>
        <translation>Reprise des tables d’une autre installation, avec tout leur contenu.</translation>
    </message>
    <message>
        <source>Pipeline %1 is saved.</source>
        <translation>Le pipeline %1 est enregistré.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>Le jeton est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The token is not stored: KITESYNC_TOKEN has to be set for each sync.</source>
        <translation>Le jeton n’est pas enregistré&#x202f;: KITESYNC_TOKEN doit être défini pour chaque synchronisation.</translation>
    </message>
    <message>
        <source>%1. Start the first sync with: kitesync sync &quot;%2&quot;</source>
        <translation>%1. Lancez la première synchronisation avec&#x202f;: kitesync sync &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>It names something else than pipelines, agents, builds and jobs: %1.</source>
        <translation>Elle nomme autre chose que pipelines, agents, builds et jobs&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy: pipelines, agents, builds, jobs.</source>
        <translation>Choisissez au moins un objet à copier&#x202f;: pipelines, agents, builds, jobs.</translation>
    </message>
    <message>
        <source>It must be a date of the form YYYY-MM-DD.</source>
        <translation>Elle doit être une date de la forme YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Elle se situe dans le futur.</translation>
    </message>
    <message>
        <source>Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.</source>
        <translation>Les objets, séparés par des virgules&#x202f;: pipelines,agents,builds,jobs. Tous sans cette option.</translation>
    </message>
    <message>
        <source>How often to sync (default: 6h).</source>
        <translation>Fréquence (par défaut&#x202f;: 6h).</translation>
    </message>
    <message>
        <source>Address of the API (default: https://api.buildkite.com).</source>
        <translation>Adresse de l’API (par défaut&#x202f;: https://api.buildkite.com).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Arguments</name>
    <message>
        <source>See “%1”.</source>
        <translation>Voir «&#x202f;%1&#x202f;».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>Il n’y a pas d’option %1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>Vouliez-vous dire --%1&#x202f;?</translation>
    </message>
    <message>
        <source>A token or password is never taken from the command line, where every program on this computer can read it. Put the token into the environment variable KITESYNC_TOKEN (a destination&apos;s password into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. If the one you just typed is real, revoke it: your shell may have kept it.</source>
        <translation>Un jeton ou un mot de passe n’est jamais accepté sur la ligne de commande, où chaque programme de cet ordinateur peut le lire. Placez le jeton dans la variable d’environnement KITESYNC_TOKEN (le mot de passe d’une destination dans KITESYNC_DESTINATION_PASSWORD), ou donnez-le sur la première ligne de l’entrée standard. Si celui que vous venez de taper est réel, révoquez-le&#x202f;: votre shell l’a peut-être conservé.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 est donné deux fois.</translation>
    </message>
    <message>
        <source>There is one argument too many. A name with spaces needs quotes.</source>
        <translation>Il y a un argument de trop. Un nom contenant des espaces se met entre guillemets.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s name is missing.</source>
        <translation>Le nom du pipeline manque.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 manque.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Command</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Elle doit être un nombre entier de %1 à %2.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::CommandLine</name>
    <message>
        <source>Kitesync copies an organization&apos;s Buildkite data into a database of your own.</source>
        <translation>Kitesync copie les données Buildkite d’une organisation dans votre propre base de données.</translation>
    </message>
    <message>
        <source>Start in the tray (used at log-in).</source>
        <translation>Démarrer dans la zone de notification (à l’ouverture de session).</translation>
    </message>
    <message>
        <source>Try the window with a built-in sample organization.</source>
        <translation>Essayer l’interface graphique avec une organisation d’exemple intégrée.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Commandes&#x202f;:</translation>
    </message>
    <message>
        <source>“kitesync COMMAND --help” says more about each.</source>
        <translation>«&#x202f;kitesync COMMAND --help&#x202f;» en dit plus sur chacune.</translation>
    </message>
    <message>
        <source>There is no display here for the window. These commands work without one: %1. “kitesync --help” says what they do.</source>
        <translation>Aucun affichage n’est disponible pour la fenêtre. Ces commandes fonctionnent sans&#x202f;: %1. «&#x202f;kitesync --help&#x202f;» dit ce qu’elles font.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>Il n’y a pas de commande %1.</translation>
    </message>
    <message>
        <source>Did you mean “kitesync %1”?</source>
        <translation>Vouliez-vous dire «&#x202f;kitesync %1&#x202f;»&#x202f;?</translation>
    </message>
    <message>
        <source>See “kitesync --help”.</source>
        <translation>Voir «&#x202f;kitesync --help&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::DemoServerCommand</name>
    <message>
        <source>Serves the built-in sample organization over HTTP on this computer.</source>
        <translation>Sert l’organisation d’exemple intégrée en HTTP sur cet ordinateur.</translation>
    </message>
    <message>
        <source>For trying the product or a load test without an account. It says where it listens, and serves until Ctrl+C.
Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE ...]” makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is wrong with it.
Faults, the first that fits is played: %1.
Their settings, e.g. “fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”: %2; count -1 is for ever, body has the rest of the line.
The token is part of the sample and no secret.</source>
        <translation>Pour essayer le produit ou faire un test de charge sans compte. Indique où le serveur écoute, et sert jusqu’à Ctrl+C.
Lignes sur l’entrée standard&#x202f;: «&#x202f;advance SECONDS&#x202f;» fait passer du temps simulé, «&#x202f;fault KIND [NAME=VALUE ...]&#x202f;» fausse les réponses jusqu’à «&#x202f;fault none&#x202f;», «&#x202f;quit&#x202f;» termine&#x202f;; la réponse à chacune est «&#x202f;ok&#x202f;» ou ce qui ne va pas.
Pannes, la première qui convient est jouée&#x202f;: %1.
Leurs réglages, par ex. «&#x202f;fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}&#x202f;»&#x202f;: %2&#x202f;; count -1 vaut pour toujours, body prend le reste de la ligne.
Le jeton fait partie de l’exemple et n’a rien de secret.</translation>
    </message>
    <message>
        <source>The token that is accepted.</source>
        <translation>Le jeton accepté.</translation>
    </message>
    <message>
        <source>What the token may read, e.g. read_builds,read_pipelines.</source>
        <translation>Ce que le jeton a le droit de lire, par ex. read_builds,read_pipelines.</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a second (0: time stands still).</source>
        <translation>Secondes simulées qui passent en une seconde (0&#x202f;: le temps est arrêté).</translation>
    </message>
    <message>
        <source>Say where it listens as JSON, for programs.</source>
        <translation>Indiquer l’adresse d’écoute en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>It must be a number from 0 to 1000000.</source>
        <translation>Elle doit être un nombre de 0 à 1000000.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Elle est vide.</translation>
    </message>
    <message>
        <source>The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.</source>
        <translation>L’organisation d’exemple ne peut pas écouter sur 127.0.0.1&#x202f;: %1. Choisissez un autre --port.</translation>
    </message>
    <message>
        <source>Sample organization at %1 · slug %2 · token %3 · %4 builds</source>
        <translation>Organisation d’exemple&#x202f;: %1 · slug %2 · jeton %3 · %4 builds</translation>
    </message>
    <message>
        <source>the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”</source>
        <translation>les lignes sont «&#x202f;advance SECONDS&#x202f;», «&#x202f;fault KIND [NAME=VALUE ...]&#x202f;», «&#x202f;fault none&#x202f;» et «&#x202f;quit&#x202f;»</translation>
    </message>
    <message>
        <source>the seconds must be a whole number from 0 to %1</source>
        <translation>les secondes doivent être un nombre entier de 0 à %1</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: any free one).</source>
        <translation>Port sur 127.0.0.1 (par défaut&#x202f;: n’importe quel port libre).</translation>
    </message>
    <message>
        <source>Builds at the start, 0 to 1000000 (default: 5000).</source>
        <translation>Builds au départ, de 0 à 1000000 (par défaut&#x202f;: 5000).</translation>
    </message>
    <message>
        <source>Jobs a build on average, 1 to 200 (default: 8).</source>
        <translation>Jobs par build en moyenne, de 1 à 200 (par défaut&#x202f;: 8).</translation>
    </message>
    <message>
        <source>Buildkite pipelines, 1 to 200 (default: 12).</source>
        <translation>Pipelines Buildkite, de 1 à 200 (par défaut&#x202f;: 12).</translation>
    </message>
    <message>
        <source>Connected agents, 1 to 2000 (default: 24).</source>
        <translation>Agents connectés, de 1 à 2000 (par défaut&#x202f;: 24).</translation>
    </message>
    <message>
        <source>Another seed gives another organization (default: 1).</source>
        <translation>Une autre graine donne une autre organisation (par défaut&#x202f;: 1).</translation>
    </message>
    <message>
        <source>The organization&apos;s slug (default: acme).</source>
        <translation>Le slug de l’organisation (par défaut&#x202f;: acme).</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>Millisecondes avant chaque réponse (par défaut&#x202f;: 0).</translation>
    </message>
    <message>
        <source>Requests a minute for the organization, 0 for no limit (default: 200).</source>
        <translation>Requêtes par minute pour l’organisation, 0 pour aucune limite (par défaut&#x202f;: 200).</translation>
    </message>
    <message>
        <source>Requests a minute for the user, 0 for no limit (default: 200).</source>
        <translation>Requêtes par minute pour l’utilisateur, 0 pour aucune limite (par défaut&#x202f;: 200).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Destination</name>
    <message>
        <source>The path of the SQLite file is missing after “sqlite:”.</source>
        <translation>Le chemin du fichier SQLite manque après «&#x202f;sqlite:&#x202f;».</translation>
    </message>
    <message>
        <source>The path of an SQLite file names a file, not a folder.</source>
        <translation>Le chemin d’un fichier SQLite désigne un fichier, pas un dossier.</translation>
    </message>
    <message>
        <source>It is not an address of the form postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Elle n’est pas une adresse de la forme postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The host is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>L’hôte manque&#x202f;: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Le nom de la base de données manque&#x202f;: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The data source&apos;s name or connection string is missing after “odbc:”.</source>
        <translation>Le nom de la source de données ou la chaîne de connexion manque après «&#x202f;odbc:&#x202f;».</translation>
    </message>
    <message>
        <source>It begins with none of sqlite:, postgresql:, mysql: and odbc:, as in sqlite:buildkite.sqlite.</source>
        <translation>Elle ne commence ni par sqlite:, ni par postgresql:, mysql: ou odbc:, comme dans sqlite:buildkite.sqlite.</translation>
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
        <translation>Affiche les exécutions, les plus récentes d’abord.</translation>
    </message>
    <message>
        <source>Runs of the window and of the command line alike. In the table “+” counts new or changed records.</source>
        <translation>Celles de la fenêtre comme celles de la ligne de commande. Dans le tableau, «&#x202f;+&#x202f;» compte les enregistrements nouveaux ou modifiés.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Écrire un tableau JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Pas encore d’exécution.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
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
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>How many runs at most (default: 20).</source>
        <translation>Nombre maximal d’exécutions (par défaut&#x202f;: 20).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::ListCommand</name>
    <message>
        <source>Lists the pipelines with their schedule and their last run.</source>
        <translation>Liste les pipelines avec leur planification et leur dernière exécution.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Écrire un tableau JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>No pipelines yet. “kitesync add --help” shows how to create one.</source>
        <translation>Pas encore de pipeline. «&#x202f;kitesync add --help&#x202f;» montre comment en créer un.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Fréquence</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Dernière exécution</translation>
    </message>
    <message>
        <source>Correct as of</source>
        <translation>Exact au</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destination</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source> (prefix %1)</source>
        <translation> (préfixe %1)</translation>
    </message>
    <message>
        <source>“Correct as of” is Buildkite&apos;s clock at the start of the last completed sync: the copy is right for that moment.</source>
        <translation>«&#x202f;Exact au&#x202f;» est l’heure de Buildkite au début de la dernière synchronisation complète&#x202f;: la copie est exacte à cet instant.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::MoveCommand</name>
    <message>
        <source>Moves a pipeline&apos;s rows to another database and goes on there.</source>
        <translation>Migre les lignes d’un pipeline vers une autre base de données, où il se poursuit.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Où vont les lignes.</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name there.</source>
        <translation>Placé devant le nom de chaque table à cet endroit.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Schéma des tables (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Écrire les événements en JSON, un par ligne, pour les programmes.</translation>
    </message>
    <message>
        <source>Password of the new destination (it is not shown; empty if it needs none): </source>
        <translation>Mot de passe de la nouvelle destination (il ne s’affiche pas&#x202f;; vide si elle n’en demande pas)&#x202f;: </translation>
    </message>
    <message>
        <source>The pipeline is there already: it is its present destination.</source>
        <translation>Le pipeline s’y trouve déjà&#x202f;: c’est sa destination actuelle.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Les deux côtés</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
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
        <translation>Copie toutes les lignes et le point de reprise sans interroger Buildkite, compare les deux côtés par nombres de
lignes et empreintes, et ne bascule le pipeline qu’ensuite. Jusque-là, il reste où il est&#x202f;; une migration interrompue
reprend où elle en était quand elle est relancée. Les anciennes tables restent&#x202f;: rien n’est jamais supprimé. Vos
propres colonnes, tables et vues ne sont pas migrées.

Le mot de passe de la nouvelle destination vient de KITESYNC_DESTINATION_PASSWORD (il n’est alors pas enregistré, et
chaque synchronisation en a besoin), de l’URL elle-même, ou est demandé sur un terminal. Le mot de passe de la
destination actuelle vient du trousseau de clés&#x202f;: ici, la variable désigne le nouveau.

Destinations&#x202f;: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::PipelineCommand</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>Vouliez-vous dire %1&#x202f;?</translation>
    </message>
    <message>
        <source>To start anew, with everything copied again: kitesync sync &quot;%1&quot; --full</source>
        <translation>Pour repartir à neuf, en recopiant tout&#x202f;: kitesync sync &quot;%1&quot; --full</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RemoveCommand</name>
    <message>
        <source>Forgets a pipeline, its runs and its secrets.</source>
        <translation>Oublie un pipeline, ses exécutions et ses secrets.</translation>
    </message>
    <message>
        <source>The tables in the destination and everything in them stay.</source>
        <translation>Les tables de la destination et tout leur contenu restent.</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its tables stay in %2.</source>
        <translation>%1 est oublié. Ses tables restent dans %2.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RunCommand</name>
    <message>
        <source>Stopping: finishing the current page.</source>
        <translation>Arrêt&#x202f;: fin de la page en cours.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangés</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Supprimés</translation>
    </message>
    <message>
        <source>%1 of it waiting for the API&apos;s limit</source>
        <translation>%1 d’attente due à la limite de l’API</translation>
    </message>
    <message>
        <source>correct as of %1</source>
        <translation>données exactes au %1</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SecretInput</name>
    <message>
        <source>The line on standard input is far too long.</source>
        <translation>La ligne de l’entrée standard est beaucoup trop longue.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>jeton</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>jeton d’accès</translation>
    </message>
    <message>
        <source>There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input.</source>
        <translation>Elle est absente&#x202f;: définissez KITESYNC_TOKEN, ou donnez le jeton sur la première ligne de l’entrée standard.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Ce jeton ne semble pas complet. Copiez-le de nouveau depuis Buildkite.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Session</name>
    <message>
        <source>The log file in “%1” cannot be written; going on without it.</source>
        <translation>Impossible d’écrire le fichier journal dans «&#x202f;%1&#x202f;»&#x202f;; Kitesync continue sans lui.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#x202f;: %1</translation>
    </message>
    <message>
        <source>Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database wants a password) for each command: then nothing is stored.</source>
        <translation>Sans trousseau de clés, définissez KITESYNC_TOKEN (et KITESYNC_DESTINATION_PASSWORD si la base de données demande un mot de passe) pour chaque commande&#x202f;: rien n’est alors enregistré.</translation>
    </message>
    <message>
        <source>KITESYNC_TOKEN takes the place of the stored token for one command.</source>
        <translation>KITESYNC_TOKEN remplace le jeton enregistré pour une commande.</translation>
    </message>
    <message>
        <source>“kitesync list” shows them.</source>
        <translation>«&#x202f;kitesync list&#x202f;» les affiche.</translation>
    </message>
    <message>
        <source>“kitesync add --adopt” takes tables over that another installation made.</source>
        <translation>«&#x202f;kitesync add --adopt&#x202f;» reprend les tables créées par une autre installation.</translation>
    </message>
    <message>
        <source>“--table-prefix bk_” keeps Kitesync&apos;s tables apart from others.</source>
        <translation>«&#x202f;--table-prefix bk_&#x202f;» sépare les tables de Kitesync des autres.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SyncCommand</name>
    <message>
        <source>Copies what is new or changed since the last sync.</source>
        <translation>Copie ce qui est nouveau ou modifié depuis la dernière synchronisation.</translation>
    </message>
    <message>
        <source>Progress is shown on standard error, the result on standard output. A sync that was stopped or cut off goes on
where it was the next time. Ctrl+C ends it at the next safe point.

A database that an earlier sync wrote to and that was moved or deleted since is not made anew by itself: bring it
back, or start a new one, which everything is copied into, with --full.</source>
        <translation>La progression s’affiche sur la sortie d’erreur, le résultat sur la sortie standard. Une synchronisation arrêtée ou
interrompue reprend où elle en était la fois suivante. Ctrl+C l’arrête au prochain point sûr.

Une base de données où une synchronisation a déjà écrit et qui a été déplacée ou supprimée depuis n’est pas recréée
d’elle-même&#x202f;: remettez-la en place, ou commencez-en une nouvelle, où tout est copié, avec --full.</translation>
    </message>
    <message>
        <source>Read everything again; rows that are there stay. A database that is gone is made anew.</source>
        <translation>Tout relire&#x202f;; les lignes présentes restent. Une base de données disparue est recréée.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Écrire les événements en JSON, un par ligne, pour les programmes.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::TestCommand</name>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>Le jeton expire le %1. Les synchronisations s’arrêteront alors.</translation>
    </message>
    <message>
        <source>Tests token, organization and destination of a pipeline.</source>
        <translation>Teste le jeton, l’organisation et la destination d’un pipeline.</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing in the destination is changed.</source>
        <translation>Rien n’est copié et rien n’est modifié dans la destination.</translation>
    </message>
    <message>
        <source>Write the result as JSON, for programs.</source>
        <translation>Écrire le résultat en JSON, pour les programmes.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Connecté à %1 en tant que %2.</translation>
    </message>
    <message>
        <source>The token can read: %1.</source>
        <translation>Le jeton peut lire&#x202f;: %1.</translation>
    </message>
    <message>
        <source>it will be created</source>
        <translation>elle sera créée</translation>
    </message>
    <message>
        <source>it holds this pipeline&apos;s tables</source>
        <translation>elle contient les tables de ce pipeline</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>elle existe</translation>
    </message>
    <message>
        <source>Destination: %1, %2.</source>
        <translation>Destination&#x202f;: %1, %2.</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <comment>space: 75 GB</comment>
        <translation>%1 libres.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::VerifyCommand</name>
    <message>
        <source>Compares the copy with Buildkite, day by day.</source>
        <translation>Compare la copie avec Buildkite, jour par jour.</translation>
    </message>
    <message>
        <source>Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are kept: they are no
difference.</source>
        <translation>Liste les jours dont les builds ou les jobs diffèrent. Les builds que Buildkite ne liste plus sont conservés&#x202f;: ce
n’est pas une différence.</translation>
    </message>
    <message>
        <source>Read what differs again and correct it.</source>
        <translation>Relire ce qui diffère et le corriger.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Écrire les événements en JSON, un par ligne, pour les programmes.</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Jour (UTC)</translation>
    </message>
    <message>
        <source>At Buildkite</source>
        <translation>Chez Buildkite</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>Dans la copie</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Manquants</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Différents</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Copie seulement</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Réparés</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>%1 jour comparé</numerusform>
            <numerusform>%1 jours comparés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no differences.</source>
        <translation>%1&#x202f;: aucune différence.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>%1 enregistrement diffère</numerusform>
            <numerusform>%1 enregistrements diffèrent</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 repaired.</source>
        <translation>%1&#x202f;: %2&#x202f;; réparés&#x202f;: %3.</translation>
    </message>
    <message>
        <source>%1: %2. “kitesync verify --repair” corrects them.</source>
        <translation>%1&#x202f;: %2. Pour les corriger&#x202f;: «&#x202f;kitesync verify --repair&#x202f;».</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Version</name>
    <message>
        <source>Built from commit %1</source>
        <translation>Compilé à partir du commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, compilé avec Qt %2</translation>
    </message>
    <message>
        <source>SQL drivers: none</source>
        <translation>Pilotes SQL&#x202f;: aucun</translation>
    </message>
    <message>
        <source>SQL drivers: %1</source>
        <translation>Pilotes SQL&#x202f;: %1</translation>
    </message>
</context>
</TS>
