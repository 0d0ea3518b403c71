<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>kitesync::AboutDialog</name>
    <message>
        <source>About Kitesync</source>
        <translation>Acerca de Kitesync</translation>
    </message>
    <message>
        <source>Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program.</source>
        <translation>Buildkite es una marca comercial de Buildkite Pty Ltd, que no tiene ninguna relación con este programa.</translation>
    </message>
    <message>
        <source>Copies Buildkite data into a database of your own.</source>
        <translation>Copia datos de Buildkite en una base de datos propia.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General GNU, versión 3 o posterior (GPL-3.0-or-later). Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>Copia las versiones, para incluirlas en un informe</translation>
    </message>
</context>
<context>
    <name>kitesync::AdvancedSettings</name>
    <message>
        <source>Problems only</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Create &amp;support file…</source>
        <translation>Crear archivo de &amp;soporte…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>&amp;Volver a preguntar</translation>
    </message>
    <message>
        <source>&amp;What the log keeps:</source>
        <translation>&amp;Contenido del registro:</translation>
    </message>
    <message>
        <source>For a report:</source>
        <translation>Para un informe:</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords.</source>
        <translation>Registro, preferencias e informes de ejecución en un solo archivo, sin tokens ni contraseñas.</translation>
    </message>
    <message>
        <source>Kitesync will ask again.</source>
        <translation>Kitesync volverá a preguntar.</translation>
    </message>
    <message>
        <source>Questions that are not asked any more:</source>
        <translation>Preguntas desactivadas:</translation>
    </message>
</context>
<context>
    <name>kitesync::ChartStrip</name>
    <message>
        <source>Reading the figures…</source>
        <translation>Leyendo las cifras…</translation>
    </message>
    <message>
        <source>The database took too long to answer for the charts.</source>
        <translation>La base de datos tardó demasiado en responder para los gráficos.</translation>
    </message>
    <message>
        <source>No builds in the last 30 days.</source>
        <translation>No hay builds en los últimos 30 días.</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>Builds por día</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Correctos</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallidos</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>Cancelados</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>Waiting for an agent, minutes</source>
        <translation>Espera de un agente, minutos</translation>
    </message>
    <message>
        <source>Waiting for an agent, seconds</source>
        <translation>Espera de un agente, segundos</translation>
    </message>
    <message>
        <source>Half of the jobs</source>
        <translation>La mitad de los jobs</translation>
    </message>
    <message>
        <source>Pass rate, %</source>
        <translation>Tasa de éxito, %</translation>
    </message>
    <message>
        <source>Passed of passed or failed</source>
        <translation>Correctos sobre correctos y fallidos</translation>
    </message>
    <message>
        <source>95 % of jobs</source>
        <translation>95 % de los jobs</translation>
    </message>
</context>
<context>
    <name>kitesync::CheckedField</name>
    <message>
        <source>Use “%1”?</source>
        <translation>¿Usar «%1»?</translation>
    </message>
</context>
<context>
    <name>kitesync::ConnectPage</name>
    <message>
        <source>Show token</source>
        <translation>Mostrar token</translation>
    </message>
    <message>
        <source>Connect to Buildkite</source>
        <translation>Conectar con Buildkite</translation>
    </message>
    <message>
        <source>The token is kept in your system keychain, not in a file.</source>
        <translation>El token se guarda en el depósito de claves del sistema, no en un archivo.</translation>
    </message>
    <message>
        <source>&amp;Test &amp;&amp; Continue</source>
        <translation>&amp;Probar y continuar</translation>
    </message>
    <message>
        <source>Pipeline &amp;name:</source>
        <translation>&amp;Nombre del pipeline:</translation>
    </message>
    <message>
        <source>bkua_…</source>
        <comment>the beginning of a token</comment>
        <translation>bkua_…</translation>
    </message>
    <message>
        <source>•••••••• stored</source>
        <translation>•••••••• guardado</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>&amp;Token de acceso:</translation>
    </message>
    <message>
        <source>Create a token in Buildkite</source>
        <translation>Crear un token en Buildkite</translation>
    </message>
    <message>
        <source>Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents</source>
        <translation>Ámbitos necesarios: Read Organizations, Read Pipelines, Read Builds, Read Agents</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the names of the needed scopes</source>
        <translation>Copiar los nombres de los ámbitos necesarios</translation>
    </message>
    <message>
        <source>&amp;Organization slug:</source>
        <translation>S&amp;lug de la organización:</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>A&amp;vanzado</translation>
    </message>
    <message>
        <source>AP&amp;I address:</source>
        <translation>Dirección de la AP&amp;I:</translation>
    </message>
    <message>
        <source>Choose one of the organizations that this token can read.</source>
        <translation>Elija una de las organizaciones que este token puede leer.</translation>
    </message>
    <message>
        <source>Choose from list</source>
        <translation>Elegir de la lista</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>Detener la &amp;prueba</translation>
    </message>
    <message>
        <source>Testing the connection to Buildkite…</source>
        <translation>Probando la conexión con Buildkite…</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>Todavía se espera la respuesta de %1…</translation>
    </message>
    <message>
        <source>Continue without testing</source>
        <translation>Continuar sin probar</translation>
    </message>
</context>
<context>
    <name>kitesync::Dashboard</name>
    <message>
        <source>Details of the pipeline</source>
        <translation>Detalles del pipeline</translation>
    </message>
    <message>
        <source>More about this pipeline</source>
        <translation>Más acciones para este pipeline</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>Objetos</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
</context>
<context>
    <name>kitesync::DataModel</name>
    <message>
        <source>There are no rows on this page any more.</source>
        <translation>Ya no hay filas en esta página.</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>Nada coincide con los filtros.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The database did not answer within 5 seconds. Sort by another column, or filter for less.</source>
        <translation>La base de datos no respondió en 5 segundos. Ordene por otra columna o use filtros más restrictivos.</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>No se pudieron leer los datos: %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows from, to, and all</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>No pipelines copied yet.</source>
        <translation>Aún no se ha copiado ningún pipeline.</translation>
    </message>
    <message>
        <source>No agents copied yet.</source>
        <translation>Aún no se ha copiado ningún agente.</translation>
    </message>
    <message>
        <source>No builds copied yet.</source>
        <translation>Aún no se ha copiado ningún build.</translation>
    </message>
    <message>
        <source>No jobs copied yet.</source>
        <translation>Aún no se ha copiado ningún job.</translation>
    </message>
</context>
<context>
    <name>kitesync::DataSettings</name>
    <message>
        <source>&amp;Runs to keep for each pipeline:</source>
        <translation>Ejecuciones &amp;que conservar por pipeline:</translation>
    </message>
    <message>
        <source>Keep runs for so many da&amp;ys:</source>
        <translation>&amp;Días que se conservan:</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, leaves the history. The copied data is never touched.</source>
        <translation>Lo que sea más antiguo o supere ese número desaparece del historial. Los datos copiados no se tocan nunca.</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Folder for new databases:</source>
        <translation>&amp;Carpeta para bases de datos nuevas:</translation>
    </message>
    <message>
        <source>Choose a folder for new databases</source>
        <translation>Elegir una carpeta para bases de datos nuevas</translation>
    </message>
</context>
<context>
    <name>kitesync::DataView</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>Detener la lectura</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>Recargar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Choose the columns to show</source>
        <translation>Elegir las columnas que se muestran</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>Tabla o vista</translation>
    </message>
    <message>
        <source>Rows of the database</source>
        <translation>Filas de la base de datos</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Copiar celda</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>Copiar filas</translation>
    </message>
    <message>
        <source>Copy page as CSV</source>
        <translation>Copiar página como CSV</translation>
    </message>
    <message>
        <source>Save page as CSV…</source>
        <translation>Guardar página como CSV…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>Abrir en otro programa…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Save page as CSV</source>
        <translation>Guardar página como CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopPages</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopWindows</name>
    <message>
        <source>No program was found that opens the database.</source>
        <translation>No se encontró ningún programa para abrir la base de datos.</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>Está en «%1».</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>¿Seguir sincronizando en segundo plano?</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start the program again to see its window.</source>
        <translation>Este escritorio no tiene bandeja del sistema. Para volver a ver la ventana, inicie de nuevo el programa.</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>Seguir en ejecución</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>Hay una sincronización en curso.</translation>
    </message>
    <message>
        <source>It ends at the next safe point and goes on from there the next time.</source>
        <translation>Terminará en el próximo punto seguro y continuará desde ahí la próxima vez.</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>Detener y salir</translation>
    </message>
</context>
<context>
    <name>kitesync::DestinationPage</name>
    <message>
        <source>&amp;SQLite file</source>
        <translation>Archivo S&amp;QLite</translation>
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
        <translation>&amp;Origen de datos ODBC</translation>
    </message>
    <message>
        <source>Choose where the data goes</source>
        <translation>Elegir dónde se guardan los datos</translation>
    </message>
    <message>
        <source>Kitesync makes its own tables there and leaves everything else alone.</source>
        <translation>Kitesync crea allí sus propias tablas y no toca nada más.</translation>
    </message>
    <message>
        <source>%1. Its driver is missing: install %2.</source>
        <translation>%1 (falta su controlador: instale %2).</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Database &amp;file:</source>
        <translation>Archi&amp;vo de base de datos:</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Table prefi&amp;x:</source>
        <translation>Pre&amp;fijo de las tablas:</translation>
    </message>
    <message>
        <source>Test dest&amp;ination</source>
        <translation>Probar dest&amp;ino</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>Elegir el archivo de base de datos</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>Bases de datos SQLite (*.sqlite *.sqlite3 *.db);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Still looking at the destination…</source>
        <translation>Todavía se comprueba el destino…</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>Comprobando el destino…</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>Crear la carpeta</translation>
    </message>
    <message>
        <source>Go on with these tables</source>
        <translation>Continuar con estas tablas</translation>
    </message>
    <message>
        <source>A prefix such as bk_ begins anew beside those tables.</source>
        <translation>Un prefijo como bk_ permite empezar de cero junto a esas tablas.</translation>
    </message>
</context>
<context>
    <name>kitesync::DraftChecks</name>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>El nombre tiene %1 caracteres; el máximo es %2.</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 de %2 caracteres</translation>
    </message>
    <message>
        <source>Give this pipeline a name.</source>
        <translation>Asigne un nombre a este pipeline.</translation>
    </message>
    <message>
        <source>The name holds a line break or another invisible character.</source>
        <translation>El nombre contiene un salto de línea u otro carácter invisible.</translation>
    </message>
    <message>
        <source>You already have a pipeline called %1. Choose another name.</source>
        <translation>Ya existe un pipeline llamado %1. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Paste an API token.</source>
        <translation>Pegue un token de API.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Esto no parece un token completo. Vuelva a copiarlo de Buildkite.</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s slug: the word after buildkite.com/ in the address.</source>
        <translation>Escriba el slug de la organización: la palabra que sigue a buildkite.com/ en la dirección.</translation>
    </message>
    <message>
        <source>A slug has small letters, digits and hyphens only: it is the word after buildkite.com/ in the address.</source>
        <translation>Un slug solo contiene minúsculas, dígitos y guiones: es la palabra que sigue a buildkite.com/ en la dirección.</translation>
    </message>
    <message>
        <source>Plain http would show the token to the network. Use an https address.</source>
        <translation>Con http sin cifrar, el token quedaría a la vista en la red. Use una dirección https.</translation>
    </message>
    <message>
        <source>Enter an https address without user, ? and #, such as %1.</source>
        <translation>Escriba una dirección https sin usuario, ? ni #, como %1.</translation>
    </message>
    <message>
        <source>Choose the file that the data goes to.</source>
        <translation>Elija el archivo en el que se guardan los datos.</translation>
    </message>
    <message>
        <source>Enter the name or address of the database server.</source>
        <translation>Escriba el nombre o la dirección del servidor de base de datos.</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>Escriba el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>Enter the name of the data source.</source>
        <translation>Escriba el nombre del origen de datos.</translation>
    </message>
    <message>
        <source>A prefix has at most 32 letters a–z, digits and underscores, and does not begin with a digit.</source>
        <translation>Un prefijo tiene como máximo 32 letras a–z, dígitos y guiones bajos, y no empieza por un dígito.</translation>
    </message>
    <message>
        <source>A schema&apos;s name has at most 63 characters, without quotes and brackets.</source>
        <translation>El nombre de un esquema tiene como máximo 63 caracteres, sin comillas ni corchetes.</translation>
    </message>
    <message>
        <source>This cannot be used as a data source. A password goes into the field for it.</source>
        <translation>Esto no se puede usar como origen de datos. La contraseña se escribe en su propio campo.</translation>
    </message>
    <message>
        <source>This is not the name or address of a server.</source>
        <translation>Esto no es el nombre ni la dirección de un servidor.</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>Esto no es la ruta de un archivo.</translation>
    </message>
    <message>
        <source>This file is used by the pipeline %1. Two pipelines may share a file only with different prefixes.</source>
        <translation>Este archivo lo usa el pipeline %1. Dos pipelines solo pueden compartir un archivo con prefijos distintos.</translation>
    </message>
    <message>
        <source>These tables are used by the pipeline %1. Two pipelines may share a database only with different prefixes.</source>
        <translation>Estas tablas las usa el pipeline %1. Dos pipelines solo pueden compartir una base de datos con prefijos distintos.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy.</source>
        <translation>Elija al menos un objeto que copiar.</translation>
    </message>
    <message>
        <source>This day is still to come. Choose an earlier one.</source>
        <translation>Ese día aún no ha llegado. Elija uno anterior.</translation>
    </message>
    <message>
        <source> (copy)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (copia)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (copia %1)</translation>
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
        <translation>Aún no hay pipelines</translation>
    </message>
    <message>
        <source>Copy builds and jobs from Buildkite into a database of your own.</source>
        <translation>Copie builds y jobs de Buildkite en una base de datos propia.</translation>
    </message>
    <message>
        <source>Create a pipeline</source>
        <translation>Crear un pipeline</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>¿Qué hace falta?</translation>
    </message>
    <message>
        <source>A Buildkite API token with read access, your organization&apos;s slug, and about 5 minutes.</source>
        <translation>Un token de API de Buildkite con acceso de lectura, el slug de la organización y unos 5 minutos.</translation>
    </message>
</context>
<context>
    <name>kitesync::Errands</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>No se pudo abrir ningún navegador.</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>La página es %1</translation>
    </message>
    <message>
        <source>Kitesync is updated the way it was installed.</source>
        <translation>Kitesync se actualiza del mismo modo en que se instaló.</translation>
    </message>
    <message>
        <source>Ask the package manager of this computer for updates, then start Kitesync again. This is version %1.</source>
        <translation>Busque actualizaciones con el gestor de paquetes de este equipo y después vuelva a iniciar Kitesync. Esta es la versión %1.</translation>
    </message>
    <message>
        <source>No program was found that sets the clock.</source>
        <translation>No se encontró ningún programa para ajustar el reloj.</translation>
    </message>
    <message>
        <source>An administrator of this computer has it set from the network with the command: %1</source>
        <translation>Un administrador de este equipo puede ajustarlo desde la red con el comando: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::ErrorWords</name>
    <message>
        <source>Another program keeps them locked.</source>
        <translation>Otro programa la mantiene bloqueada.</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then try again.</source>
        <translation>Cierre los demás programas que usan el archivo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>They are damaged.</source>
        <translation>Está dañada.</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away to begin anew.</source>
        <translation>Restaure el archivo desde una copia o muévalo a otro lugar para empezar de cero.</translation>
    </message>
    <message>
        <source>Another program&apos;s data is in their place.</source>
        <translation>En su lugar hay datos de otro programa.</translation>
    </message>
    <message>
        <source>Move that file away, then try again.</source>
        <translation>Mueva ese archivo a otro lugar y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>They are read-only for you.</source>
        <translation>Es de solo lectura.</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, then try again.</source>
        <translation>Cambie los permisos del archivo y de su carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>They were written by a newer version.</source>
        <translation>La escribió una versión más reciente.</translation>
    </message>
    <message>
        <source>Update Kitesync on this computer.</source>
        <translation>Actualice Kitesync en este equipo.</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>No queda espacio.</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>Libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The file or its folder cannot be made or opened.</source>
        <translation>No se puede crear o abrir el archivo o su carpeta.</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, then try again.</source>
        <translation>Compruebe la carpeta y sus permisos y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Bringing them up to date failed, and nothing was changed.</source>
        <translation>No se pudo actualizar su formato, y no se cambió nada.</translation>
    </message>
    <message>
        <source>Try again; if this comes back, use the earlier version and report it.</source>
        <translation>Vuelva a intentarlo; si el problema se repite, use la versión anterior e informe de ello.</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>El controlador SQLite de Qt no está instalado.</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite), then try again.</source>
        <translation>Instálelo (en Debian: libqt6sql6-sqlite) y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database that holds them refused.</source>
        <translation>La base de datos que la contiene rechazó la operación.</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of that folder, then try again.</source>
        <translation>Compruebe los permisos y el espacio libre de esa carpeta y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>Nombre del pipeline</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>Slug de la organización</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>Dirección de la API</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>Prefijo de las tablas</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Objects to copy</source>
        <translation>Objetos que copiar</translation>
    </message>
    <message>
        <source>History from</source>
        <translation>Historial desde</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Frecuencia de ingesta</translation>
    </message>
    <message>
        <source>Share of the request limits</source>
        <translation>Parte de los límites de peticiones</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>No se sabe nada más.</translation>
    </message>
    <message>
        <source>builds and jobs</source>
        <translation>builds y jobs</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>pipelines</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>agentes</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>la organización</translation>
    </message>
    <message>
        <source>everything that was asked for</source>
        <translation>todo lo que se pidió</translation>
    </message>
    <message>
        <source>Builds and Jobs</source>
        <comment>two of the objects that can be copied</comment>
        <translation>Builds y Jobs</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <comment>an object that can be copied</comment>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>an object that can be copied</comment>
        <translation>Agentes</translation>
    </message>
    <message>
        <source>it</source>
        <translation>esto</translation>
    </message>
    <message>
        <source>Buildkite said: %1</source>
        <translation>Buildkite respondió: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>El servidor respondió: %1</translation>
    </message>
    <message>
        <source>More exactly: %1</source>
        <translation>En concreto: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>La base de datos respondió: %1</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <translation>El depósito de claves respondió: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1.</source>
        <comment>12 min</comment>
        <translation>El reloj de este equipo tiene un error de %1.</translation>
    </message>
    <message>
        <source>Set the date and the time, or have them set from the network; then start the sync again.</source>
        <translation>Ajuste la fecha y la hora, o haga que se ajusten desde la red; después vuelva a iniciar la sincronización.</translation>
    </message>
    <message>
        <source>That may be why Buildkite did not accept the token.</source>
        <translation>Puede ser el motivo de que Buildkite no aceptara el token.</translation>
    </message>
    <message>
        <source>If the token is refused all the same, replace it.</source>
        <translation>Si aun así se rechaza el token, reemplácelo.</translation>
    </message>
    <message>
        <source>That may be why the connection to Buildkite is not trusted.</source>
        <translation>Puede ser el motivo de que la conexión con Buildkite no sea de confianza.</translation>
    </message>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>El token caduca el %1. A partir de entonces no habrá sincronizaciones.</translation>
    </message>
    <message>
        <source>Buildkite did not accept the token.</source>
        <translation>Buildkite no aceptó el token.</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked.</source>
        <translation>Puede ser incorrecto, haber caducado o estar revocado.</translation>
    </message>
    <message>
        <source>Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to this pipeline.</source>
        <translation>Cree un token nuevo en Buildkite (Personal Settings, API Access Tokens) y asígnelo a este pipeline.</translation>
    </message>
    <message>
        <source>The token may not read {things}.</source>
        <translation>El token no tiene permiso para leer {things}.</translation>
    </message>
    <message>
        <source>It lacks the scope {subject}.</source>
        <translation>Le falta el ámbito {subject}.</translation>
    </message>
    <message>
        <source>Add the scope {subject} to the token in Buildkite, or leave {Objects} out.</source>
        <translation>Añada el ámbito {subject} al token en Buildkite, o excluya {Objects} de la copia.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read {subject}.</source>
        <translation>El usuario de Buildkite no tiene permiso para leer {subject}.</translation>
    </message>
    <message>
        <source>The token is accepted, but the person it belongs to has no access.</source>
        <translation>El token se acepta, pero la persona a la que pertenece no tiene acceso.</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for access, or leave this out.</source>
        <translation>Pida acceso a un administrador de la organización, o excluya esto de la copia.</translation>
    </message>
    <message>
        <source>Buildkite refused this computer&apos;s address.</source>
        <translation>Buildkite rechazó la dirección de este equipo.</translation>
    </message>
    <message>
        <source>The token or the organization is limited to certain addresses.</source>
        <translation>El token o la organización están limitados a determinadas direcciones.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the allowed ones in Buildkite, or use a token without that limit.</source>
        <translation>Añada la dirección de este equipo a las permitidas en Buildkite, o use un token sin ese límite.</translation>
    </message>
    <message>
        <source>Organization “{subject}” was not found.</source>
        <translation>No se encontró la organización «{subject}».</translation>
    </message>
    <message>
        <source>It does not exist under this name, or the token was not given access to it.</source>
        <translation>No existe con ese nombre, o el token no tiene acceso a ella.</translation>
    </message>
    <message>
        <source>Check the slug, which is the word after buildkite.com/ in the address, and the token&apos;s organizations.</source>
        <translation>Compruebe el slug, que es la palabra que sigue a buildkite.com/ en la dirección, y las organizaciones del token.</translation>
    </message>
    <message>
        <source>Buildkite has no {subject} any more.</source>
        <translation>Buildkite ya no tiene {subject}.</translation>
    </message>
    <message>
        <source>It was deleted, or the token cannot see it.</source>
        <translation>Se eliminó, o el token no puede verlo.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, check the token&apos;s access in Buildkite.</source>
        <translation>Vuelva a iniciar la sincronización; si el problema se repite, compruebe el acceso del token en Buildkite.</translation>
    </message>
    <message>
        <source>Buildkite would not list that many records at once.</source>
        <translation>Buildkite no permitió listar tantos registros a la vez.</translation>
    </message>
    <message>
        <source>Its lists end at a certain depth, and this one could not be divided any further.</source>
        <translation>Sus listas terminan a cierta profundidad, y esta no se pudo dividir más.</translation>
    </message>
    <message>
        <source>Start the sync again later: what was copied is safe and is not read twice.</source>
        <translation>Vuelva a iniciar la sincronización más tarde: lo copiado está a salvo y no se lee dos veces.</translation>
    </message>
    <message>
        <source>Buildkite refused a request{code}.</source>
        <translation>Buildkite rechazó una petición{code}.</translation>
    </message>
    <message>
        <source>It did not accept the way this version asks.</source>
        <translation>No aceptó la forma en que esta versión pide los datos.</translation>
    </message>
    <message>
        <source>See whether a newer version of Kitesync is available; what was copied so far is safe.</source>
        <translation>Compruebe si hay una versión más reciente de Kitesync; lo copiado hasta ahora está a salvo.</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>Este equipo está sin conexión.</translation>
    </message>
    <message>
        <source>There is no network to reach Buildkite through.</source>
        <translation>No hay ninguna red para llegar a Buildkite.</translation>
    </message>
    <message>
        <source>Connect to a network, then start the sync again.</source>
        <translation>Conéctese a una red y vuelva a iniciar la sincronización.</translation>
    </message>
    <message>
        <source>The address {subject} could not be found.</source>
        <translation>No se encontró la dirección {subject}.</translation>
    </message>
    <message>
        <source>No name server knows it.</source>
        <translation>Ningún servidor de nombres la conoce.</translation>
    </message>
    <message>
        <source>Check the API address or your DNS.</source>
        <translation>Compruebe la dirección de la API o el DNS.</translation>
    </message>
    <message>
        <source>{subject} refused the connection.</source>
        <translation>{subject} rechazó la conexión.</translation>
    </message>
    <message>
        <source>Nothing answers at this address, or something on the way forbids it.</source>
        <translation>Nada responde en esta dirección, o algo en el camino lo impide.</translation>
    </message>
    <message>
        <source>Check the API address; if you use a proxy or a firewall, check that too.</source>
        <translation>Compruebe la dirección de la API y, si se usan, también el proxy y el cortafuegos.</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost.</source>
        <translation>Se perdió la conexión con {subject}.</translation>
    </message>
    <message>
        <source>It ended before the answer was complete, and trying again did not help.</source>
        <translation>Terminó antes de que la respuesta estuviera completa, y no sirvió volver a intentarlo.</translation>
    </message>
    <message>
        <source>Check the network, then start the sync again: it goes on where it stopped.</source>
        <translation>Compruebe la red y vuelva a iniciar la sincronización: continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>{subject} did not answer in time.</source>
        <translation>{subject} no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The network or the server is too slow at the moment.</source>
        <translation>La red o el servidor van demasiado lentos en este momento.</translation>
    </message>
    <message>
        <source>Try again in a few minutes: the sync goes on where it stopped.</source>
        <translation>Vuelva a intentarlo dentro de unos minutos: la sincronización continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>The connection to {subject} is not trusted.</source>
        <translation>La conexión con {subject} no es de confianza.</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so nothing was sent.</source>
        <translation>No se pudo verificar su certificado, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy replaces certificates.</source>
        <translation>Compruebe la fecha de este equipo y si un proxy reemplaza los certificados.</translation>
    </message>
    <message>
        <source>The answer did not come from Buildkite.</source>
        <translation>La respuesta no vino de Buildkite.</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first, or the API address is that of something else.</source>
        <translation>Puede que la red pida iniciar sesión primero, o que la dirección de la API sea la de otro servicio.</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, then try again; or check the API address.</source>
        <translation>Abra una página web en un navegador para iniciar sesión en la red y vuelva a intentarlo; o compruebe la dirección de la API.</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>El proxy no dejó pasar la petición.</translation>
    </message>
    <message>
        <source>It may ask for a user name and password.</source>
        <translation>Puede que pida un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>Compruebe la configuración del proxy de este equipo.</translation>
    </message>
    <message>
        <source>That was not followed, because the token must not go there.</source>
        <translation>No se siguió la redirección, porque el token no debe llegar allí.</translation>
    </message>
    <message>
        <source>Check the API address: it has to be the one that answers itself.</source>
        <translation>Compruebe la dirección de la API: tiene que ser la que responde directamente.</translation>
    </message>
    <message>
        <source>Buildkite has a problem{code}.</source>
        <translation>Buildkite tiene un problema{code}.</translation>
    </message>
    <message>
        <source>Trying again several times did not help.</source>
        <translation>No sirvió volver a intentarlo varias veces.</translation>
    </message>
    <message>
        <source>Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped.</source>
        <translation>Consulte buildkitestatus.com y vuelva a iniciar la sincronización más tarde: continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Buildkite sent an answer this version does not understand.</source>
        <translation>Buildkite envió una respuesta que esta versión no entiende.</translation>
    </message>
    <message>
        <source>Nothing was lost: what was copied before is safe.</source>
        <translation>No se perdió nada: lo copiado antes está a salvo.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, see whether a newer version of Kitesync is available.</source>
        <translation>Vuelva a iniciar la sincronización; si el problema se repite, compruebe si hay una versión más reciente de Kitesync.</translation>
    </message>
    <message>
        <source>Buildkite sent a larger answer than this version accepts.</source>
        <translation>Buildkite envió una respuesta más grande de lo que esta versión acepta.</translation>
    </message>
    <message>
        <source>Even a single record was too large to read.</source>
        <translation>Incluso un solo registro era demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, tell the makers of Kitesync which record it is.</source>
        <translation>Vuelva a iniciar la sincronización; si el problema se repite, comunique a los autores de Kitesync de qué registro se trata.</translation>
    </message>
    <message>
        <source>“{subject}” is not there any more.</source>
        <translation>«{subject}» ya no está ahí.</translation>
    </message>
    <message>
        <source>The file or its folder was moved, renamed or deleted.</source>
        <translation>Se movió, renombró o eliminó el archivo o su carpeta.</translation>
    </message>
    <message>
        <source>Bring it back, or choose another place for the data.</source>
        <translation>Recupere los datos, o elija otro lugar para ellos.</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or not an SQLite database.</source>
        <translation>«{subject}» está dañado o no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>Se dejó como está.</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file name.</source>
        <translation>Restáurelo desde una copia, o elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>“{subject}” cannot be written.</source>
        <translation>No se puede escribir en «{subject}».</translation>
    </message>
    <message>
        <source>The file, its folder or the drive is read-only for you.</source>
        <translation>El archivo, su carpeta o la unidad son de solo lectura.</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>Cambie los permisos, o elija otro lugar.</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>Otro programa mantiene bloqueada la base de datos.</translation>
    </message>
    <message>
        <source>Waiting for it did not help.</source>
        <translation>No sirvió esperar.</translation>
    </message>
    <message>
        <source>Close the other program, then start the sync again.</source>
        <translation>Cierre el otro programa y vuelva a iniciar la sincronización.</translation>
    </message>
    <message>
        <source>There is no space left for “{subject}”.</source>
        <translation>No queda espacio para «{subject}».</translation>
    </message>
    <message>
        <source>The records that were copied before that are safe.</source>
        <translation>Los registros que se copiaron antes están a salvo.</translation>
    </message>
    <message>
        <source>Free some space, then start the sync again: it goes on where it stopped.</source>
        <translation>Libere espacio y vuelva a iniciar la sincronización: continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>A table “{subject}” that is not ours already exists.</source>
        <translation>Ya existe una tabla «{subject}» que no es de Kitesync.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>Se dejó intacta.</translation>
    </message>
    <message>
        <source>Choose a table prefix, another schema or another database.</source>
        <translation>Elija un prefijo de tablas, otro esquema u otra base de datos.</translation>
    </message>
    <message>
        <source>These tables belong to another pipeline ({subject}).</source>
        <translation>Estas tablas pertenecen a otro pipeline ({subject}).</translation>
    </message>
    <message>
        <source>Two pipelines never share a set of tables.</source>
        <translation>Dos pipelines nunca comparten las mismas tablas.</translation>
    </message>
    <message>
        <source>Choose a table prefix or another database; or take the tables over, if the pipeline that made them is gone.</source>
        <translation>Elija un prefijo de tablas u otra base de datos; o adopte las tablas, si el pipeline que las creó ya no existe.</translation>
    </message>
    <message>
        <source>This database was written by a newer version ({subject}).</source>
        <translation>Esta base de datos la escribió una versión más reciente ({subject}).</translation>
    </message>
    <message>
        <source>This version does not know how to write to it, and left it as it is.</source>
        <translation>Esta versión no sabe cómo escribir en ella y la dejó como está.</translation>
    </message>
    <message>
        <source>The database server refused the user or password.</source>
        <translation>El servidor de base de datos rechazó el usuario o la contraseña.</translation>
    </message>
    <message>
        <source>Check the user, the password and the database&apos;s name.</source>
        <translation>Compruebe el usuario, la contraseña y el nombre de la base de datos.</translation>
    </message>
    <message>
        <source>There is no database “{subject}” on this server.</source>
        <translation>No hay ninguna base de datos «{subject}» en este servidor.</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or have the database created, then try again.</source>
        <translation>Corrija el nombre de la base de datos, o pida que se cree, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The database server {subject} could not be reached.</source>
        <translation>No se pudo contactar con el servidor de base de datos {subject}.</translation>
    </message>
    <message>
        <source>It does not run, the address is wrong, or something in between refuses the connection.</source>
        <translation>No está en marcha, la dirección es incorrecta o algo en el camino rechaza la conexión.</translation>
    </message>
    <message>
        <source>Check host, port and encryption (TLS) of the destination, then try again.</source>
        <translation>Compruebe el host, el puerto y el cifrado (TLS) del destino y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>Se perdió la conexión con la base de datos.</translation>
    </message>
    <message>
        <source>Everything up to the last saved point is safe.</source>
        <translation>Todo lo anterior al último punto guardado está a salvo.</translation>
    </message>
    <message>
        <source>Check that the server runs, then start the sync again: it goes on at the last saved point.</source>
        <translation>Compruebe que el servidor está en marcha y vuelva a iniciar la sincronización: continuará en el último punto guardado.</translation>
    </message>
    <message>
        <source>The database does not allow this: {subject}.</source>
        <translation>La base de datos no permite esta operación: {subject}.</translation>
    </message>
    <message>
        <source>The user of the connection lacks a right.</source>
        <translation>Al usuario de la conexión le falta un permiso.</translation>
    </message>
    <message>
        <source>Ask for the right to create and write tables, or choose another schema.</source>
        <translation>Pida permiso para crear tablas y escribir en ellas, o elija otro esquema.</translation>
    </message>
    <message>
        <source>There is no driver for this database ({subject}).</source>
        <translation>No hay ningún controlador para esta base de datos ({subject}).</translation>
    </message>
    <message>
        <source>This version of Kitesync cannot talk to it as it is installed.</source>
        <translation>Tal como está instalada, esta versión de Kitesync no puede comunicarse con ella.</translation>
    </message>
    <message>
        <source>The database did not accept the data.</source>
        <translation>La base de datos no aceptó los datos.</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>No se encontró ningún depósito de claves en este equipo.</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept there and nowhere else.</source>
        <translation>Los tokens y las contraseñas se guardan allí y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Install GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or give the token at every start.</source>
        <translation>Instale GNOME Keyring, KWallet o el servicio de secretos de KeePassXC, o introduzca el token en cada inicio.</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token cannot be read.</source>
        <translation>El depósito de claves está bloqueado, así que no se puede leer el token.</translation>
    </message>
    <message>
        <source>It opens with your login, or when you unlock it.</source>
        <translation>Se abre al iniciar sesión, o al desbloquearlo.</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>Desbloquee el depósito de claves y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>El depósito de claves siguió bloqueado.</translation>
    </message>
    <message>
        <source>Its question was closed without an answer; syncs wait until you unlock it.</source>
        <translation>Su diálogo se cerró sin respuesta; las sincronizaciones esperan hasta que se desbloquee.</translation>
    </message>
    <message>
        <source>Try again and unlock the keychain when it asks.</source>
        <translation>Vuelva a intentarlo y desbloquee el depósito de claves cuando se pida.</translation>
    </message>
    <message>
        <source>The stored token is gone from the keychain.</source>
        <translation>El token guardado ya no está en el depósito de claves.</translation>
    </message>
    <message>
        <source>It was deleted there, or this is another keychain than the one it was stored in.</source>
        <translation>Se eliminó de allí, o este depósito de claves no es el mismo en el que se guardó.</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>Introduzca el token de nuevo.</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked.</source>
        <translation>El depósito de claves no hizo lo que se le pidió.</translation>
    </message>
    <message>
        <source>The token or password could not be stored or read.</source>
        <translation>No se pudo guardar o leer el token o la contraseña.</translation>
    </message>
    <message>
        <source>Open your keychain program and see whether it works, then try again.</source>
        <translation>Abra el programa del depósito de claves, compruebe si funciona y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>La sincronización se detuvo.</translation>
    </message>
    <message>
        <source>Everything that was copied until then is safe.</source>
        <translation>Todo lo que se copió hasta entonces está a salvo.</translation>
    </message>
    <message>
        <source>Start it again whenever you like: it goes on where it stopped.</source>
        <translation>Vuelva a iniciarla en cualquier momento: continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>This pipeline is already syncing.</source>
        <translation>Este pipeline ya se está sincronizando.</translation>
    </message>
    <message>
        <source>It is held by {subject}.</source>
        <translation>Lo está usando {subject}.</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or stop it there.</source>
        <translation>Espere a que termine esa sincronización, o deténgala allí.</translation>
    </message>
    <message>
        <source>The value of “{subject}” cannot be used.</source>
        <translation>El valor de «{subject}» no se puede usar.</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>Corríjalo y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>You already have a pipeline called “{subject}”.</source>
        <translation>Ya existe un pipeline llamado «{subject}».</translation>
    </message>
    <message>
        <source>Names are unique, so that a command means one pipeline.</source>
        <translation>Los nombres son únicos, para que cada comando se refiera a un solo pipeline.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Elija otro nombre.</translation>
    </message>
    <message>
        <source>There is no pipeline called “{subject}”.</source>
        <translation>No hay ningún pipeline llamado «{subject}».</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or its name is spelled another way.</source>
        <translation>Puede que se haya eliminado, o que su nombre se escriba de otra forma.</translation>
    </message>
    <message>
        <source>Look at the list of your pipelines.</source>
        <translation>Consulte la lista de pipelines.</translation>
    </message>
    <message>
        <source>Kitesync&apos;s own settings could not be read or written.</source>
        <translation>No se pudo leer o escribir la configuración propia de Kitesync.</translation>
    </message>
    <message>
        <source>{trouble} The file is “{place}”.</source>
        <translation>{trouble} El archivo es «{place}».</translation>
    </message>
    <message>
        <source>The sync was ended because its counts do not add up.</source>
        <translation>La sincronización terminó porque sus recuentos no cuadran.</translation>
    </message>
    <message>
        <source>Records read are not the sum of those written, unchanged and rejected ({detail}): a mistake in Kitesync.</source>
        <translation>Los registros leídos no son la suma de los escritos, los que no cambiaron y los rechazados ({detail}): es un error de Kitesync.</translation>
    </message>
    <message>
        <source>Start the sync again, and report this to the makers of Kitesync.</source>
        <translation>Vuelva a iniciar la sincronización e informe de esto a los autores de Kitesync.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in “{subject}” any more.</source>
        <translation>Las tablas de este pipeline ya no están en «{subject}».</translation>
    </message>
    <message>
        <source>It was emptied, or another database is in its place.</source>
        <translation>Se vació, o hay otra base de datos en su lugar.</translation>
    </message>
    <message>
        <source>process %1 on %2 (since %3)</source>
        <comment>number, computer, time</comment>
        <translation>el proceso %1 en %2 (desde %3)</translation>
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
        <translation>Le falta un ámbito.</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read this.</source>
        <translation>El usuario de Buildkite no tiene permiso para leer esto.</translation>
    </message>
    <message>
        <source>The organization of this pipeline was not found.</source>
        <translation>No se encontró la organización de este pipeline.</translation>
    </message>
    <message>
        <source>Buildkite does not have this record any more.</source>
        <translation>Buildkite ya no tiene este registro.</translation>
    </message>
    <message>
        <source>The address of the API could not be found.</source>
        <translation>No se encontró la dirección de la API.</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>El servidor rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>Se perdió la conexión con el servidor.</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>El servidor no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted.</source>
        <translation>La conexión con el servidor no es de confianza.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address, {subject}.</source>
        <translation>La API redirigió a otra dirección, {subject}.</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address.</source>
        <translation>La API redirigió a otra dirección.</translation>
    </message>
    <message>
        <source>The database is not there any more.</source>
        <translation>La base de datos ya no está ahí.</translation>
    </message>
    <message>
        <source>The file is damaged or not an SQLite database.</source>
        <translation>El archivo está dañado o no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>No se puede escribir en la base de datos.</translation>
    </message>
    <message>
        <source>There is no space left for the database.</source>
        <translation>No queda espacio para la base de datos.</translation>
    </message>
    <message>
        <source>A table of the same name that is not ours already exists.</source>
        <translation>Ya existe una tabla con el mismo nombre que no es de Kitesync.</translation>
    </message>
    <message>
        <source>These tables belong to another installation of Kitesync.</source>
        <translation>Estas tablas pertenecen a otra instalación de Kitesync.</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Kitesync.</source>
        <translation>Esta base de datos la escribió una versión más reciente de Kitesync.</translation>
    </message>
    <message>
        <source>The server was reached, but it did not let Kitesync in.</source>
        <translation>Se estableció contacto con el servidor, pero este rechazó el acceso.</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database of this name, or does not show it to this user.</source>
        <translation>Se estableció contacto con el servidor, pero no tiene ninguna base de datos con ese nombre o no la muestra a este usuario.</translation>
    </message>
    <message>
        <source>There is no database of this name on this server.</source>
        <translation>No hay ninguna base de datos con ese nombre en este servidor.</translation>
    </message>
    <message>
        <source>The database server could not be reached.</source>
        <translation>No se pudo contactar con el servidor de base de datos.</translation>
    </message>
    <message>
        <source>The database does not allow tables to be created or written.</source>
        <translation>La base de datos no permite crear tablas ni escribir en ellas.</translation>
    </message>
    <message>
        <source>There is no driver for this database.</source>
        <translation>No hay ningún controlador para esta base de datos.</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>Un valor no se puede usar.</translation>
    </message>
    <message>
        <source>You already have a pipeline of this name.</source>
        <translation>Ya existe un pipeline con ese nombre.</translation>
    </message>
    <message>
        <source>There is no pipeline of this name.</source>
        <translation>No hay ningún pipeline con ese nombre.</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in the database any more.</source>
        <translation>Las tablas de este pipeline ya no están en la base de datos.</translation>
    </message>
    <message>
        <source>It was started here or by another Kitesync.</source>
        <translation>Se inició aquí o desde otro Kitesync.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already ({subject}).</source>
        <translation>Ya hay filas de este pipeline en ese lugar ({subject}).</translation>
    </message>
    <message>
        <source>A move never mixes two copies. Nothing was changed, and the pipeline stays where it is.</source>
        <translation>Un traslado nunca mezcla dos copias. No se cambió nada, y el pipeline permanece donde está.</translation>
    </message>
    <message>
        <source>Choose another table prefix, schema or database, or remove those tables yourself if nobody needs them.</source>
        <translation>Elija otro prefijo de tablas, otro esquema u otra base de datos, o elimine esas tablas manualmente si nadie las necesita.</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already.</source>
        <translation>Ya hay filas de este pipeline en ese lugar.</translation>
    </message>
    <message>
        <source>The copy of “{subject}” is not equal to the original.</source>
        <translation>La copia de «{subject}» no es igual al original.</translation>
    </message>
    <message>
        <source>Something changed rows during the move, or the database keeps them differently. The pipeline stays where it is, and nothing is lost.</source>
        <translation>Algo modificó filas durante el traslado, o la base de datos las guarda de otra forma. El pipeline permanece donde está, y no se perdió nada.</translation>
    </message>
    <message>
        <source>Make sure that nothing else writes to the tables, then start the move again: it begins anew.</source>
        <translation>Asegúrese de que nada más escribe en las tablas y vuelva a iniciar el traslado: empezará de cero.</translation>
    </message>
    <message>
        <source>The copy is not equal to the original.</source>
        <translation>La copia no es igual al original.</translation>
    </message>
    <message>
        <source>Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or choose SQLite, which is built in.</source>
        <translation>Instale el controlador SQL de Qt con ese nombre o el controlador ODBC que indica el origen de datos, o elija SQLite, que viene integrado.</translation>
    </message>
    <message>
        <source>See what exactly is wrong; when that is put right, start the sync again.</source>
        <translation>Vea qué ocurre exactamente; cuando esté corregido, vuelva a iniciar la sincronización.</translation>
    </message>
</context>
<context>
    <name>kitesync::FaultOrder</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero entre %1 y %2</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it must be a number above 0, and at most 1</source>
        <translation>debe ser un número mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>debe ser yes o no</translation>
    </message>
    <message>
        <source>“%1” is not one of the settings of a fault: %2</source>
        <translation>«%1» no es ninguna de las opciones de un fallo: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of the faults: %2</source>
        <translation>«%1» no es ninguno de los fallos: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::FigureSeries</name>
    <message>
        <source>No job waited for an agent.</source>
        <translation>Ningún job esperó a un agente.</translation>
    </message>
    <message>
        <source>Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day had %4 for 95 of 100.</source>
        <translation>Espera de los jobs a un agente: el %1, la mitad esperó como máximo %2 y 95 de cada 100, como máximo %3; el peor día, 95 de cada 100 esperaron como máximo %4.</translation>
    </message>
    <message>
        <source>No build has passed or failed.</source>
        <translation>Ningún build ha terminado como correcto o fallido.</translation>
    </message>
    <message>
        <source>Pass rate: %1 of the builds that passed or failed; on %2 it was %3.</source>
        <translation>Tasa de éxito: el %1 de los builds correctos o fallidos; el %2 fue del %3.</translation>
    </message>
    <message>
        <source>Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.</source>
        <translation>Builds por día en los últimos %1 días: %2 en total; correctos: %3; fallidos: %4; cancelados: %5; otros: %6.</translation>
    </message>
</context>
<context>
    <name>kitesync::FilterHeader</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrar</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1: a column</comment>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>Text that the value contains, or =value, &lt;value, &gt;value; = alone: empty</source>
        <translation>Texto que contiene el valor, o =value, &lt;value, &gt;value; = solo: vacío</translation>
    </message>
</context>
<context>
    <name>kitesync::GeneralSettings</name>
    <message>
        <source>&amp;Start Kitesync in the background when I log in</source>
        <translation>Abrir &amp;Kitesync en segundo plano al iniciar sesión</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>La programación solo se cumple mientras Kitesync está en ejecución.</translation>
    </message>
    <message>
        <source>&amp;When I close the window:</source>
        <translation>Al &amp;cerrar la ventana:</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>&amp;Idioma:</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>Icono de la &amp;bandeja:</translation>
    </message>
    <message>
        <source>Keep running if there is a schedule</source>
        <translation>Seguir en ejecución si hay programación</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>Seguir en ejecución en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>Claro, para un panel oscuro</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>Oscuro, para un panel claro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Another language is used from the next start on: quit Kitesync, then start it again.</source>
        <translation>El nuevo idioma se usa a partir del próximo inicio: salga de Kitesync y vuelva a iniciarlo.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>En color</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpText</name>
    <message>
        <source>What a token needs</source>
        <translation>Qué necesita un token</translation>
    </message>
    <message>
        <source>Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; choose the organization and these scopes:</source>
        <translation>Kitesync lee de Buildkite con un token de acceso a la API. En Buildkite: Personal Settings, API Access Tokens, New API Access Token; elija la organización y estos ámbitos:</translation>
    </message>
    <message>
        <source>Fewer will do if you copy less: builds and jobs need read_builds, agents read_agents. Kitesync only reads: it cannot change anything at Buildkite, so give it no scope to write.</source>
        <translation>Bastan menos si se copia menos: builds y jobs necesitan read_builds; los agentes, read_agents. Kitesync solo lee: no puede cambiar nada en Buildkite, así que no le dé ningún ámbito de escritura.</translation>
    </message>
    <message>
        <source>The token, and a database&apos;s password, are kept in this computer&apos;s keychain and in no file.</source>
        <translation>El token y la contraseña de una base de datos se guardan en el depósito de claves de este equipo y en ningún archivo.</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>Adónde van los datos</translation>
    </message>
    <message>
        <source>It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what Buildkite no longer has stay and get a date in _removed_at.</source>
        <translation>Crea las tablas pipelines, agents, builds y jobs, algunas vistas para estadísticas y tres tablas propias (kitesync_…). Las tablas que no ha creado no se tocan nunca. Las filas de lo que Buildkite ya no tiene permanecen y reciben una fecha en _removed_at.</translation>
    </message>
    <message>
        <source>How syncs work</source>
        <translation>Cómo funcionan las sincronizaciones</translation>
    </message>
    <message>
        <source>The first sync copies the builds from the newest back to the date you chose. Later ones read what is new, and what was still running.</source>
        <translation>La primera sincronización copia los builds desde el más reciente hacia atrás, hasta la fecha elegida. Las posteriores leen lo nuevo y lo que aún estaba en curso.</translation>
    </message>
    <message>
        <source>A sync that was stopped, or did not end normally, goes on where it was the next time.</source>
        <translation>Una sincronización que se detuvo o no terminó con normalidad continúa la próxima vez donde estaba.</translation>
    </message>
    <message>
        <source>Buildkite limits how much may be asked in a minute. Kitesync waits rather than exceed it; in the settings you choose how much of it to use.</source>
        <translation>Buildkite limita cuánto se puede pedir por minuto. Kitesync espera en lugar de superar el límite; en las preferencias se elige qué parte de él usar.</translation>
    </message>
    <message>
        <source>With a schedule Kitesync has to run: it stays in the tray when you close its window, if the settings say so. Times that were missed are caught up once, if the pipeline says so.</source>
        <translation>Con una programación, Kitesync tiene que estar en ejecución: permanece en la bandeja al cerrar la ventana, si así lo indican las preferencias. Las sincronizaciones perdidas se recuperan con una sola, si así lo indica el pipeline.</translation>
    </message>
    <message>
        <source>A record that does not fit is put aside and counted as a problem: open the run&apos;s details to see why.</source>
        <translation>Un registro que no encaja se aparta y se cuenta como problema: abra los detalles de la ejecución para ver el motivo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of keys</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>Nuevo pipeline</translation>
    </message>
    <message>
        <source>Edit the chosen pipeline</source>
        <translation>Editar el pipeline elegido</translation>
    </message>
    <message>
        <source>Delete the chosen pipeline (asks first)</source>
        <translation>Eliminar el pipeline elegido (pregunta antes)</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>Elegir un pipeline</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>Detener la sincronización</translation>
    </message>
    <message>
        <source>Runs, data, log</source>
        <translation>Ejecuciones, datos, registro</translation>
    </message>
    <message>
        <source>Find in runs, data or log</source>
        <translation>Buscar en ejecuciones, datos o registro</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>Detalles de la ejecución</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>Copiar lo seleccionado</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Siguiente parte de la ventana</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Create a support file</source>
        <translation>Crear un archivo de soporte</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>Esta ayuda</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Where things are on this computer</source>
        <translation>Dónde está cada cosa en este equipo</translation>
    </message>
    <message>
        <source>Pipelines, runs, settings</source>
        <translation>Pipelines, ejecuciones, preferencias</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>New SQLite files</source>
        <translation>Archivos SQLite nuevos</translation>
    </message>
    <message>
        <source>Tokens, passwords</source>
        <translation>Tokens, contraseñas</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>El depósito de claves</translation>
    </message>
    <message>
        <source>If something does not work: Help, Create support file… puts log, settings and run reports, without token and password, into one file for those who help you.</source>
        <translation>Si algo no funciona: «Ayuda, Crear archivo de soporte…» reúne el registro, las preferencias y los informes de ejecución, sin token ni contraseña, en un solo archivo para quien preste ayuda.</translation>
    </message>
    <message>
        <source>Into the database that you name in a pipeline: an SQLite file, or a PostgreSQL, MySQL or MariaDB server, or what an ODBC driver reaches. Kitesync talks to Buildkite and to that database, and to nobody else.</source>
        <translation>A la base de datos que se indica en un pipeline: un archivo SQLite, un servidor PostgreSQL, MySQL o MariaDB, o lo que esté al alcance de un controlador ODBC. Kitesync se comunica con Buildkite y con esa base de datos, y con nadie más.</translation>
    </message>
    <message>
        <source>Another database later? “Move to another database…” in the pipeline&apos;s menu copies all rows there, compares both sides and goes on there, without asking Buildkite again. The old tables stay.</source>
        <translation>¿Otra base de datos más adelante? «Trasladar a otra base de datos…», en el menú del pipeline, copia allí todas las filas, compara ambos lados y continúa allí, sin volver a preguntar a Buildkite. Las tablas anteriores permanecen.</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpWindow</name>
    <message>
        <source>Kitesync help</source>
        <translation>Ayuda de Kitesync</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>kitesync::LogModel</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Componente</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>kitesync::LogView</name>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Buscar en el registro</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest message in view</source>
        <translation>Mantiene a la vista el mensaje más reciente</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Saves the messages that are shown</source>
        <translation>Guarda los mensajes que se muestran</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>Crear archivo de soporte…</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords</source>
        <translation>Registro, preferencias e informes de ejecución en un solo archivo, sin tokens ni contraseñas</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>Mensajes que se muestran</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>Aún no se ha registrado nada.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nada coincide con %1.</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Guardar registro</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
</context>
<context>
    <name>kitesync::MainActions</name>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>&amp;Nuevo pipeline…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>&amp;Duplicar…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message>
        <source>Open database &amp;folder</source>
        <translation>Carpeta de la &amp;base de datos</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>&amp;Cerrar ventana</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>&amp;Sincronizar ahora</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>De&amp;tener</translation>
    </message>
    <message>
        <source>Run again from s&amp;cratch…</source>
        <translation>Ejecutar de nuevo desde cer&amp;o…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>Durante &amp;1 hora</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>Hasta &amp;mañana</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>Hasta re&amp;anudarla</translation>
    </message>
    <message>
        <source>&amp;Resume schedule</source>
        <translation>&amp;Reanudar programación</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>&amp;Ejecuciones</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>&amp;Datos</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>&amp;Registro</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Siguiente &amp;panel</translation>
    </message>
    <message>
        <source>&amp;Create support file…</source>
        <translation>&amp;Crear archivo de soporte…</translation>
    </message>
    <message>
        <source>Kitesync &amp;help</source>
        <translation>Ay&amp;uda de Kitesync</translation>
    </message>
    <message>
        <source>&amp;About Kitesync</source>
        <translation>&amp;Acerca de Kitesync</translation>
    </message>
    <message>
        <source>&amp;Pause schedule</source>
        <translation>&amp;Pausar programación</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>E&amp;jecutar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>&amp;Trasladar a otra base de datos…</translation>
    </message>
</context>
<context>
    <name>kitesync::MainWindow</name>
    <message>
        <source>Delete the pipeline %1?</source>
        <translation>¿Eliminar el pipeline %1?</translation>
    </message>
    <message>
        <source>Its history of runs is forgotten and its token is removed from the keychain.</source>
        <translation>Se olvida su historial de ejecuciones y se elimina su token del depósito de claves.</translation>
    </message>
    <message>
        <source>Also delete the database file %1</source>
        <translation>Eliminar también el archivo de base de datos %1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>The pipeline was not deleted completely.</source>
        <translation>El pipeline no se eliminó por completo.</translation>
    </message>
    <message>
        <source>Read everything of %1 again?</source>
        <translation>¿Leer de nuevo todo lo de %1?</translation>
    </message>
    <message>
        <source>All builds that Buildkite still keeps are read once more, which may take as long as the first sync. Nothing in your database is deleted; if the database is gone, a new one is made.</source>
        <translation>Se leen una vez más todos los builds que Buildkite aún conserva, lo que puede tardar tanto como la primera sincronización. No se elimina nada de la base de datos; si esta ya no existe, se crea una nueva.</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Make a new database for %1?</source>
        <translation>¿Crear una base de datos nueva para %1?</translation>
    </message>
    <message>
        <source>All that Buildkite still keeps is copied into it, which may take as long as the first sync. What Buildkite has deleted meanwhile is not in it.</source>
        <translation>Se copia en ella todo lo que Buildkite aún conserva, lo que puede tardar tanto como la primera sincronización. No incluirá lo que Buildkite haya eliminado entretanto.</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Crear nueva</translation>
    </message>
    <message>
        <source>Where is the database of %1 now?</source>
        <translation>¿Dónde está ahora la base de datos de %1?</translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>No se aceptó este archivo.</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>La programación no se cambió.</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>Nuevo pipeline…</translation>
    </message>
</context>
<context>
    <name>kitesync::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
</context>
<context>
    <name>kitesync::MovePage</name>
    <message>
        <source>Rows moved and compared</source>
        <translation>Filas trasladadas y comparadas</translation>
    </message>
    <message>
        <source>Tables that were moved</source>
        <translation>Tablas trasladadas</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation>Ambas copias</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Traslado en curso</translation>
    </message>
    <message>
        <source>Until both copies were found equal, the pipeline stays where it is.</source>
        <translation>Hasta comprobar que ambas copias son iguales, el pipeline permanece donde está.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>The move was stopped. The pipeline is where it was; started again, the move goes on where it stopped.</source>
        <translation>Se detuvo el traslado. El pipeline sigue donde estaba; si se vuelve a iniciar, el traslado continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Traslado completado</translation>
    </message>
    <message>
        <source>Both copies were found equal.</source>
        <translation>Se comprobó que ambas copias son iguales.</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>Statements that remove the old tables</source>
        <translation>Sentencias que eliminan las tablas anteriores</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>Filas copiadas: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWizard</name>
    <message>
        <source>Move %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Trasladar %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Move the rows</source>
        <translation>Tra&amp;sladar las filas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Choose where the rows go</source>
        <translation>Elegir adónde van las filas</translation>
    </message>
    <message>
        <source>They are copied without asking Buildkite. The pipeline goes on there once both copies were found equal.</source>
        <translation>Se copian sin preguntar a Buildkite. El pipeline continuará allí cuando se compruebe que ambas copias son iguales.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWords</name>
    <message>
        <source>schema %1</source>
        <translation>esquema %1</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>prefijo %1</translation>
    </message>
    <message>
        <source>%1 is at %2 now. The next sync goes on there.</source>
        <translation>%1 está ahora en %2. La próxima sincronización continuará allí.</translation>
    </message>
    <message>
        <source>When you do not need them any more, delete that file, unless it holds something else too.</source>
        <translation>Cuando ya no se necesiten, elimine ese archivo, salvo que contenga también otros datos.</translation>
    </message>
    <message>
        <source>When you do not need them any more, these statements remove them:</source>
        <translation>Cuando ya no se necesiten, estas sentencias las eliminan:</translation>
    </message>
    <message>
        <source>Columns, tables and views of your own are not moved.</source>
        <translation>Las columnas, tablas y vistas propias del usuario no se trasladan.</translation>
    </message>
    <message>
        <source>The old tables stay in %1, with everything in them.</source>
        <translation>Las tablas anteriores permanecen en %1, con todo su contenido.</translation>
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
        <translation>Nuevos pipelines: no en conexiones de uso &amp;medido</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>El del sistema</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>proxy</comment>
        <translation>Este:</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>solo los del sistema</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>&amp;Proxy:</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address:</source>
        <translation>&amp;Dirección del proxy:</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>Own &amp;CA file:</source>
        <translation>Archivo &amp;CA propio:</translation>
    </message>
    <message>
        <source>Share of &amp;your request limit:</source>
        <translation>Part&amp;e del límite de peticiones propio:</translation>
    </message>
    <message>
        <source>Share of the &amp;organization&apos;s:</source>
        <translation>Parte del límite de la &amp;organización:</translation>
    </message>
    <message>
        <source>Buildkite limits requests a minute, for you and for your whole organization. Colleagues and their tools use the organization&apos;s limit too.</source>
        <translation>Buildkite limita las peticiones por minuto, tanto las de cada usuario como las de toda la organización. Los compañeros y sus herramientas también consumen el límite de la organización.</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without user and password.</source>
        <translation>Escríbala como http://host:port o socks5://host:port, sin usuario ni contraseña.</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>Elegir un archivo CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteSettings</name>
    <message>
        <source>&amp;Problems: a sync failed, or needs you</source>
        <translation>&amp;Problemas: una sincronización falló o requiere atención</translation>
    </message>
    <message>
        <source>&amp;Every finished sync that brought something new</source>
        <translation>Cada &amp;sincronización terminada que trajo algo nuevo</translation>
    </message>
    <message>
        <source>The &amp;first sync of a new pipeline is finished</source>
        <translation>&amp;Fin de la primera sincronización de un pipeline nuevo</translation>
    </message>
    <message>
        <source>Show a notification for:</source>
        <translation>Mostrar una notificación para:</translation>
    </message>
    <message>
        <source>Quiet hours and sounds are set in your desktop&apos;s own notification settings.</source>
        <translation>Las horas de silencio y los sonidos se configuran en las preferencias de notificaciones del escritorio.</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteWords</name>
    <message>
        <source>%1: sync stopped</source>
        <translation>%1: sincronización detenida</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>no sync since yesterday</comment>
        <translation>ayer</translation>
    </message>
    <message>
        <source>%1: no sync since %2</source>
        <translation>%1: sin sincronizar (última vez: %2)</translation>
    </message>
    <message>
        <source>%1: no sync yet</source>
        <translation>%1: aún sin sincronizar</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 está en espera</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>Desbloquee el depósito de claves para continuar.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline&apos;s name, number of problems</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some records could not be copied. They are kept aside.</source>
        <translation>Algunos registros no se pudieron copiar. Se conservan aparte.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
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
        <translation>%1 y %2 copiados en %3.</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <comment>records, time</comment>
        <translation>Copia de %1 terminada en %2.</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 está al día</translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>%1 build nuevo o modificado</numerusform>
            <numerusform>%1 builds nuevos o modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>%1 registro nuevo o modificado</numerusform>
            <numerusform>%1 registros nuevos o modificados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n pipeline no se puede sincronizar</numerusform>
            <numerusform>%n pipelines no se pueden sincronizar</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitesync is still running</source>
        <translation>Kitesync sigue en ejecución</translation>
    </message>
    <message>
        <source>It keeps syncing on schedule. Quit from the tray icon.</source>
        <translation>Seguirá sincronizando según la programación. Para salir, use el icono de la bandeja.</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>Corregir…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message>
        <source>Not in this sync</source>
        <translation>No en esta sincronización</translation>
    </message>
    <message>
        <source>Not in the last sync</source>
        <translation>No en la última sincronización</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>Hecho con %1</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>Pipelines (Buildkite)</translation>
    </message>
    <message>
        <source>Records that are new or changed</source>
        <translation>Registros nuevos o modificados</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiados</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: records that are new or changed</comment>
        <translation>Nuevos</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restante</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>Sincronizado</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>%n objeto no copiado</numerusform>
            <numerusform>%n objetos no copiados</numerusform>
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
        <translation>Agen&amp;tes</translation>
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
        <translation>Elegir qué copiar</translation>
    </message>
    <message>
        <source>You can change this later; what was copied stays.</source>
        <translation>Se puede cambiar más adelante; lo copiado permanece.</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Historial que copiar:</translation>
    </message>
    <message>
        <source>E&amp;verything Buildkite still keeps</source>
        <translation>T&amp;odo lo que Buildkite aún conserva</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>&amp;Desde</translation>
    </message>
    <message>
        <source>First day to copy</source>
        <translation>Primer día que copiar</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>&amp;Los últimos</translation>
    </message>
    <message>
        <source>Number of days to copy</source>
        <translation>Número de días que copiar</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so they are left out too.</source>
        <translation>Los jobs vienen dentro de los builds, así que también se excluyen.</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so builds are copied too.</source>
        <translation>Los jobs vienen dentro de los builds, así que también se copian los builds.</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> día</numerusform>
            <numerusform> días</numerusform>
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
        <translation>Nuevo pipeline</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>Guardar cam&amp;bios</translation>
    </message>
    <message>
        <source>&amp;Create pipeline</source>
        <translation>&amp;Crear pipeline</translation>
    </message>
    <message>
        <source>Buildkite</source>
        <translation>Buildkite</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>Qué copiar</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>¿Descartar los cambios?</translation>
    </message>
    <message>
        <source>Discard this pipeline?</source>
        <translation>¿Descartar este pipeline?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>Seguir &amp;editando</translation>
    </message>
</context>
<context>
    <name>kitesync::PlainText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>«%1»</translation>
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
        <translation>Content-Encoding %1, que no se pidió</translation>
    </message>
    <message>
        <source>It is empty or holds characters that no token has.</source>
        <translation>Está vacío o contiene caracteres que ningún token tiene.</translation>
    </message>
    <message>
        <source>It must not hold the token.</source>
        <translation>No debe contener el token.</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>más de %1 redirecciones</translation>
    </message>
    <message>
        <source>It is not a complete address like https://api.buildkite.com.</source>
        <translation>No es una dirección completa como https://api.buildkite.com.</translation>
    </message>
    <message>
        <source>It must not hold a user name or password.</source>
        <translation>No debe contener nombre de usuario ni contraseña.</translation>
    </message>
    <message>
        <source>It must end before the first ? or #.</source>
        <translation>Debe terminar antes del primer ? o #.</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>Debe comenzar por https://.</translation>
    </message>
    <message>
        <source>The token would travel unencrypted: only this computer may be reached by http.</source>
        <translation>El token viajaría sin cifrar: solo se puede acceder por http a este equipo.</translation>
    </message>
    <message>
        <source>no memory to inflate the answer</source>
        <translation>no hay memoria para descomprimir la respuesta</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>la respuesta está vacía</translation>
    </message>
    <message>
        <source>more than %1 bytes when inflated</source>
        <translation>más de %1 bytes al descomprimir</translation>
    </message>
    <message>
        <source>damaged or incomplete gzip data (member at byte %1 of %2)</source>
        <translation>datos gzip dañados o incompletos (miembro en el byte %1 de %2)</translation>
    </message>
    <message>
        <source>the answer is not valid: %1</source>
        <translation>la respuesta no es válida: %1</translation>
    </message>
    <message>
        <source>expected a list of %1, got: %2</source>
        <translation>se esperaba una lista de %1, se recibió: %2</translation>
    </message>
    <message>
        <source>expected one object of %1, got: %2</source>
        <translation>se esperaba un único objeto de %1, se recibió: %2</translation>
    </message>
    <message>
        <source>expected a page of %1, got: %2</source>
        <translation>se esperaba una página de %1, se recibió: %2</translation>
    </message>
    <message>
        <source>the answer goes on behind its end</source>
        <translation>la respuesta continúa después de su final</translation>
    </message>
    <message>
        <source>the answer is not valid: “items” is not one list</source>
        <translation>la respuesta no es válida: «items» no es una única lista</translation>
    </message>
    <message>
        <source>the answer is not valid: “next” is no text</source>
        <translation>la respuesta no es válida: «next» no es un texto</translation>
    </message>
    <message>
        <source>the answer is not valid: “links” is no object</source>
        <translation>la respuesta no es válida: «links» no es un objeto</translation>
    </message>
    <message>
        <source>the answer is not valid: %1 (%2 bytes that begin with: %3)</source>
        <translation>la respuesta no es válida: %1 (%2 bytes que empiezan por: %3)</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>%1 bytes came, then nothing for %2 s</source>
        <translation>llegaron %1 bytes y luego nada durante %2 s</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>la respuesta no estaba completa al cabo de %1 s</translation>
    </message>
    <message>
        <source>%1 bytes are announced</source>
        <translation>se anuncian %1 bytes</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>más de %1 bytes</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>llegaron %1 de %2 bytes</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 bytes; se leen como máximo %2</translation>
    </message>
    <message>
        <source>no such service on this session bus: %1</source>
        <translation>no existe este servicio en el bus de sesión: %1</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>no hay bus de sesión D-Bus</translation>
    </message>
    <message>
        <source>this process runs without GLib&apos;s event loop (QT_NO_GLIB), which libsecret needs</source>
        <translation>este proceso funciona sin el bucle de eventos de GLib (QT_NO_GLIB), que libsecret necesita</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s; it may be waiting for its password to be typed</source>
        <translation>el depósito de claves no respondió en %1 s; quizá espera a que se escriba su contraseña</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>the destination was not prepared</source>
        <translation>el destino no se preparó</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>más de %1 caracteres</translation>
    </message>
    <message>
        <source>only letters a-z, digits and _ are possible</source>
        <translation>solo se admiten letras a–z, dígitos y _</translation>
    </message>
    <message>
        <source>SQLite keeps names with sqlite_ for itself</source>
        <translation>SQLite se reserva los nombres con sqlite_</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is too long</source>
        <translation>una instrucción de %1 bytes es demasiado larga</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the address</source>
        <translation>MySQL tiene bases de datos en lugar de esquemas; indíquela en la dirección</translation>
    </message>
    <message>
        <source>the address has the form %1</source>
        <translation>la dirección tiene la forma %1</translation>
    </message>
    <message>
        <source>SQLite has no schemas; use a table prefix</source>
        <translation>SQLite no tiene esquemas; use un prefijo de tablas</translation>
    </message>
    <message>
        <source>“%1” is not a name for a checkpoint</source>
        <translation>«%1» no es un nombre de punto de control</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a MySQL address may have here</source>
        <translation>el parámetro «%1» no se admite aquí en una dirección de MySQL</translation>
    </message>
    <message>
        <source>the value of the parameter “%1” has a character that cannot be</source>
        <translation>el valor del parámetro «%1» contiene un carácter no admitido</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>«%1» no es un host</translation>
    </message>
    <message>
        <source>“%1” is no ssl-mode; there are DISABLED, PREFERRED, REQUIRED, VERIFY_CA and VERIFY_IDENTITY</source>
        <translation>«%1» no es un ssl-mode; existen DISABLED, PREFERRED, REQUIRED, VERIFY_CA y VERIFY_IDENTITY</translation>
    </message>
    <message>
        <source>the server offers no encryption, and ssl-mode=%1 asks for it</source>
        <translation>el servidor no ofrece cifrado y ssl-mode=%1 lo exige</translation>
    </message>
    <message>
        <source>the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed</source>
        <translation>el servidor es %1; se necesita MySQL 8.0.17 o MariaDB 10.6, o más reciente</translation>
    </message>
    <message>
        <source>the server has undone the transaction</source>
        <translation>el servidor deshizo la transacción</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is more than the server&apos;s max_allowed_packet of %2</source>
        <translation>una instrucción de %1 bytes supera el max_allowed_packet del servidor, de %2</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the data source</source>
        <translation>MySQL tiene bases de datos en lugar de esquemas; indíquela en el origen de datos</translation>
    </message>
    <message>
        <source>the data source has no file, so that nothing would stay</source>
        <translation>el origen de datos no tiene archivo, así que no se conservaría nada</translation>
    </message>
    <message>
        <source>it has a character that cannot be</source>
        <translation>contiene un carácter no admitido</translation>
    </message>
    <message>
        <source>a connection string names a data source (DSN=...) or a driver (Driver=...)</source>
        <translation>una cadena de conexión indica un origen de datos (DSN=...) o un controlador (Driver=...)</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: it was given “%1” (%2 characters) and gave back “%3” (%4); another driver, or its Unicode version, is needed</source>
        <translation>el controlador ODBC altera los textos: recibió «%1» (%2 caracteres) y devolvió «%3» (%4); se necesita otro controlador o su versión Unicode</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); another driver, or its Unicode version, is needed</source>
        <translation>el controlador ODBC altera los textos: la base de datos rechaza «%1» tal como llega (%2); se necesita otro controlador o su versión Unicode</translation>
    </message>
    <message>
        <source>the ODBC driver does not give long texts back as they were sent: %1 of %2 characters came back</source>
        <translation>el controlador ODBC no devuelve los textos largos tal como se enviaron: volvieron %1 de %2 caracteres</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep whole numbers of 64 bits</source>
        <translation>la base de datos o su controlador ODBC no conserva los números enteros de 64 bits</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep truth as a number</source>
        <translation>la base de datos o su controlador ODBC no conserva los valores lógicos como número</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep times to the millisecond: %1 came back as %2</source>
        <translation>la base de datos o su controlador ODBC no conserva las horas con milisegundos: %1 volvió como %2</translation>
    </message>
    <message>
        <source>the database takes two rows with the same primary key</source>
        <translation>la base de datos admite dos filas con la misma clave primaria</translation>
    </message>
    <message>
        <source>the ODBC driver does not list a table that was just made, or its columns</source>
        <translation>el controlador ODBC no muestra una tabla recién creada, o sus columnas</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cuts texts short</source>
        <translation>la base de datos o su controlador ODBC recorta los textos</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cannot take transactions back; Kitesync relies on them to keep rows and checkpoint together</source>
        <translation>la base de datos o su controlador ODBC no puede deshacer transacciones; Kitesync las necesita para mantener juntos las filas y el punto de control</translation>
    </message>
    <message>
        <source>the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1</source>
        <translation>el controlador ODBC no conserva los ajustes de su sesión: LOCK_TIMEOUT es %1</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a PostgreSQL address may have here</source>
        <translation>el parámetro «%1» no se admite aquí en una dirección de PostgreSQL</translation>
    </message>
    <message>
        <source>the database&apos;s encoding is %1, which cannot hold every text; a database with ENCODING &apos;UTF8&apos; is needed</source>
        <translation>la codificación de la base de datos es %1, que no puede guardar todos los textos; se necesita una base de datos con ENCODING &apos;UTF8&apos;</translation>
    </message>
    <message>
        <source>none of the schemas in this user&apos;s search_path exists; name one</source>
        <translation>no existe ninguno de los esquemas del search_path de este usuario; indique uno</translation>
    </message>
    <message>
        <source>the server takes only reading transactions from this user</source>
        <translation>el servidor solo admite de este usuario transacciones de lectura</translation>
    </message>
    <message>
        <source>user “%1” may not create tables in schema “%2”</source>
        <translation>el usuario «%1» no puede crear tablas en el esquema «%2»</translation>
    </message>
    <message>
        <source>schema “%1” does not exist and user “%2” may not create it</source>
        <translation>el esquema «%1» no existe y el usuario «%2» no puede crearlo</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>no existe esa columna</translation>
    </message>
    <message>
        <source>only one SELECT, WITH or VALUES can be shown</source>
        <translation>solo se puede mostrar un único SELECT, WITH o VALUES</translation>
    </message>
    <message>
        <source>the tables have version %1, this program knows %2</source>
        <translation>las tablas tienen la versión %1; este programa conoce la %2</translation>
    </message>
    <message>
        <source>the tables hold the organization “%1”</source>
        <translation>las tablas contienen la organización «%1»</translation>
    </message>
    <message>
        <source>the tables were made by another installation for this organization</source>
        <translation>las tablas las creó otra instalación para esta organización</translation>
    </message>
    <message>
        <source>“%1” exists and was not made by this pipeline; a table prefix such as “%2” keeps the two apart</source>
        <translation>«%1» existe y no lo creó este pipeline; un prefijo de tablas como «%2» mantiene separados ambos</translation>
    </message>
    <message>
        <source>it holds none of this pipeline&apos;s tables</source>
        <translation>no contiene ninguna de las tablas de este pipeline</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>el archivo se movió o se eliminó</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>la carpeta no existe</translation>
    </message>
    <message>
        <source>the path leads through a file</source>
        <translation>la ruta pasa por un archivo</translation>
    </message>
    <message>
        <source>the link leads to nothing</source>
        <translation>el enlace no lleva a ninguna parte</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>no es un archivo ordinario</translation>
    </message>
    <message>
        <source>the folder is not writable</source>
        <translation>no se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>no se puede escribir en el archivo</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>el archivo no es una base de datos</translation>
    </message>
    <message>
        <source>the row “%1” of “%2” holds what Kitesync has not written there</source>
        <translation>la fila «%1» de «%2» contiene algo que Kitesync no escribió ahí</translation>
    </message>
    <message>
        <source>the destination is not locked</source>
        <translation>el destino no está bloqueado</translation>
    </message>
    <message>
        <source>the lock was taken over and released again</source>
        <translation>el bloqueo se tomó y se volvió a liberar</translation>
    </message>
    <message>
        <source>a password does not belong into the address but into the keychain</source>
        <translation>una contraseña no va en la dirección, sino en el depósito de claves</translation>
    </message>
    <message>
        <source>a part of the connection string has no keyword; a value with a semicolon stands in braces: {a;b}</source>
        <translation>una parte de la cadena de conexión no tiene palabra clave; un valor con punto y coma va entre llaves: {a;b}</translation>
    </message>
    <message>
        <source>a brace of the connection string is not closed</source>
        <translation>una llave de la cadena de conexión no está cerrada</translation>
    </message>
    <message>
        <source>%1 minutes: only 30 minutes and 1 to 24 whole hours are possible</source>
        <translation>%1 minutos: solo se admiten 30 minutos y de 1 a 24 horas enteras</translation>
    </message>
    <message>
        <source>the table “%1” is not there any more; a sync makes it anew and fills it, then everything can be moved</source>
        <translation>la tabla «%1» ya no existe; una sincronización la crea de nuevo y la llena, y después se puede trasladar todo</translation>
    </message>
    <message>
        <source>%1 gives no rows page by page, and so they cannot be moved</source>
        <translation>%1 no entrega las filas página a página, así que no se pueden trasladar</translation>
    </message>
    <message>
        <source>%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after</source>
        <translation>%1: %2 filas con la suma %3 antes, %4 filas con la suma %5 después</translation>
    </message>
    <message>
        <source>the checkpoint entry “%1” is damaged: %2</source>
        <translation>la entrada «%1» del punto de control está dañada: %2</translation>
    </message>
    <message>
        <source>asked for builds created before %1, the answer has later ones</source>
        <translation>se pidieron builds creados antes de %1 y la respuesta contiene otros posteriores</translation>
    </message>
    <message>
        <source>none of the builds of a page has a readable created_at</source>
        <translation>ninguno de los builds de una página tiene un created_at legible</translation>
    </message>
    <message>
        <source>the list of builds of one second changed between every two pages</source>
        <translation>la lista de builds de un mismo segundo cambió de una página a otra</translation>
    </message>
    <message>
        <source>the builds of a single second are too many to be listed</source>
        <translation>los builds de un solo segundo son demasiados para listarlos</translation>
    </message>
    <message>
        <source>nothing was copied yet: sync first</source>
        <translation>todavía no se copió nada: sincronice primero</translation>
    </message>
    <message>
        <source>read %1, written %2, unchanged %3, rejected %4</source>
        <translation>leídos %1, escritos %2, sin cambios %3, rechazados %4</translation>
    </message>
    <message>
        <source>the destination is not open</source>
        <translation>el destino no está abierto</translation>
    </message>
    <message>
        <source>“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off</source>
        <translation>«%1» no es una frecuencia: use 30m, un número entero de horas de 1h a 24h, u off</translation>
    </message>
    <message>
        <source>not a time between 1970 and 9999</source>
        <translation>no es un momento entre 1970 y 9999</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>no se puede crear %1</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>no se puede crear la carpeta</translation>
    </message>
    <message>
        <source>it may not be entered</source>
        <translation>no se permite entrar en la carpeta</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>paso %1: %2</translation>
    </message>
    <message>
        <source>not of the form %1://USER@HOST:PORT/DB</source>
        <translation>la dirección no tiene la forma %1://USER@HOST:PORT/DB</translation>
    </message>
    <message>
        <source>the name of one database must follow the host: .../DB</source>
        <translation>tras el host debe seguir el nombre de una base de datos: .../DB</translation>
    </message>
    <message>
        <source>too long, or with control characters in it</source>
        <translation>es demasiado largo o contiene caracteres de control</translation>
    </message>
    <message>
        <source>at most %1 letters a-z, digits and underscores, not beginning with a digit</source>
        <translation>como máximo %1 letras a–z, dígitos y guiones bajos, sin empezar por un dígito</translation>
    </message>
    <message>
        <source>only PostgreSQL and ODBC destinations have schemas</source>
        <translation>solo los destinos PostgreSQL y ODBC tienen esquemas</translation>
    </message>
    <message>
        <source>at most %1 characters without quotes and brackets</source>
        <translation>como máximo %1 caracteres, sin comillas ni corchetes</translation>
    </message>
    <message>
        <source>choose at least one object to copy</source>
        <translation>elija al menos un objeto para copiar</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>no es una fecha</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 está en el futuro</translation>
    </message>
    <message>
        <source>a share is more than 0 and at most 1</source>
        <translation>una proporción es mayor que 0 y como máximo 1</translation>
    </message>
    <message>
        <source>has line breaks or control characters in it</source>
        <translation>contiene saltos de línea o caracteres de control</translation>
    </message>
    <message>
        <source>%1 characters; %2 is the most</source>
        <translation>%1 caracteres; el máximo es %2</translation>
    </message>
    <message>
        <source>it is empty; it is the word after buildkite.com/ in the address</source>
        <translation>está vacío; es la palabra que sigue a buildkite.com/ en la dirección</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>use «%1»</translation>
    </message>
    <message>
        <source>not an organization&apos;s slug</source>
        <translation>no es un slug de organización</translation>
    </message>
    <message>
        <source>not an https address</source>
        <translation>no es una dirección https</translation>
    </message>
    <message>
        <source>plain http would show the token to the network: use https</source>
        <translation>sin cifrar, http mostraría el token a la red: use https</translation>
    </message>
    <message>
        <source>a user or password does not belong here</source>
        <translation>aquí no va ningún usuario ni contraseña</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <translation>debe terminar antes de cualquier ? o #</translation>
    </message>
    <message>
        <source>not a UUID</source>
        <translation>no es un UUID</translation>
    </message>
    <message>
        <source>the pipeline “%1” has this key</source>
        <translation>el pipeline «%1» tiene esta clave</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 no está entre %2 y %3</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>«%1» no es una de las opciones</translation>
    </message>
    <message>
        <source>has a zero character in it</source>
        <translation>contiene un carácter nulo</translation>
    </message>
    <message>
        <source>there is a run of this id already</source>
        <translation>ya hay una ejecución con este identificador</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is not installed</source>
        <translation>el controlador QSQLITE de Qt no está instalado</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>el archivo no se puede leer o escribir</translation>
    </message>
    <message>
        <source>it is too short for a database</source>
        <translation>el archivo es demasiado corto para ser una base de datos</translation>
    </message>
    <message>
        <source>it is an SQLite database of another program</source>
        <translation>es una base de datos SQLite de otro programa</translation>
    </message>
    <message>
        <source>it has version %1, this Kitesync knows up to %2</source>
        <translation>tiene la versión %1; este Kitesync conoce como máximo la %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>no se puede crear su carpeta</translation>
    </message>
    <message>
        <source>a file&apos;s path must follow “sqlite:”</source>
        <translation>tras «sqlite:» debe seguir la ruta de un archivo</translation>
    </message>
    <message>
        <source>no destination of the kind “%1”; this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>no hay ningún destino del tipo «%1»; esta versión de Kitesync escribe en odbc:, mysql:, postgresql: y sqlite:PATH</translation>
    </message>
    <message>
        <source>this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>esta versión de Kitesync escribe en odbc:, mysql:, postgresql: y sqlite:PATH</translation>
    </message>
    <message>
        <source>a data source&apos;s name or a connection string must follow “odbc:”</source>
        <translation>tras «odbc:» debe seguir el nombre de un origen de datos o una cadena de conexión</translation>
    </message>
    <message>
        <source>must begin with odbc:, sqlite:, mysql:// or postgresql://</source>
        <translation>debe comenzar por odbc:, sqlite:, mysql:// o postgresql://</translation>
    </message>
    <message>
        <source>with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust</source>
        <translation>con ssl-mode=%1 se necesita ssl-ca: el archivo de los certificados de confianza</translation>
    </message>
    <message>
        <source>the answer is not valid: it holds a value that is no JSON</source>
        <translation>la respuesta no es válida: contiene un valor que no es JSON</translation>
    </message>
</context>
<context>
    <name>kitesync::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Save changes.</source>
        <translation>No se cambia nada hasta pulsar «Guardar cambios».</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create pipeline.</source>
        <translation>No se escribe nada hasta pulsar «Crear pipeline».</translation>
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
        <translation>Destino:</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>Se copia:</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>Historial:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>Cuándo:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Nota:</translation>
    </message>
    <message>
        <source>&amp;Start the first sync now</source>
        <translation>&amp;Iniciar ahora la primera sincronización</translation>
    </message>
    <message>
        <source>&amp;Keep the token only until I quit</source>
        <translation>Conservar el &amp;token solo hasta salir</translation>
    </message>
    <message>
        <source>The connection to Buildkite was not tested.</source>
        <translation>No se probó la conexión con Buildkite.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
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
        <translation>Motivo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Waiting for the request limit</source>
        <translation>Espera por el límite de peticiones</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time</comment>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>Data correct as of</source>
        <translation>Datos correctos a fecha de</translation>
    </message>
    <message>
        <source>Look at that table in your database; a later sync tries changed records again.</source>
        <translation>Consulte esa tabla en la base de datos; una sincronización posterior volverá a intentarlo con los registros modificados.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevos o modificados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Removed at the source</source>
        <translation>Eliminados en el origen</translation>
    </message>
    <message>
        <source>Report by Kitesync %1</source>
        <translation>Informe de Kitesync %1</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>Afectados: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Qué se puede hacer: %1</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>conexión de uso medido</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>sin conexión</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>depósito de claves bloqueado</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>sin depósito de claves</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>aún en curso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Skipped: offline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values that did not fit</source>
        <translation>Valores incompatibles</translation>
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
        <translation>%1 sin guardar: se conserva todo, con el motivo, en la tabla «kitesync_rejected».</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetailsDialog</name>
    <message>
        <source>Records of this run by object</source>
        <translation>Registros de esta ejecución por objeto</translation>
    </message>
    <message>
        <source>Problems of this run</source>
        <translation>Problemas de esta ejecución</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>Co&amp;piar detalles</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>Mostrar &amp;registro</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>Retry only &amp;failed objects</source>
        <translation>Reintentar solo los &amp;fallidos</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>Ejecución de %1</translation>
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
        <translation>Afectados: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>Qué se puede hacer: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>Archivo de texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 registro</numerusform>
            <numerusform>%1 registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 problema</numerusform>
            <numerusform>%1 problemas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 petición</numerusform>
            <numerusform>%1 peticiones</numerusform>
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
        <translation>Agentes</translation>
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
        <translation>En curso</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Se completó</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Se completó con problemas</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Se interrumpió</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Se omitió</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>Inicio manual</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>Programación</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>Recuperación</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Reintento</translation>
    </message>
    <message>
        <source>From command line</source>
        <translation>Línea de comandos</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>%1 perdida</numerusform>
            <numerusform>%1 perdidas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a run was started, how many were missed before it: Caught up, 3 missed</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sincronización</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>Sincronización completa</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparación</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Sin elegir</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Done with problems</source>
        <translation>Hecho con problemas</translation>
    </message>
    <message>
        <source>Left out (no permission)</source>
        <translation>Excluido (sin permiso)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Copying the list of pipelines</source>
        <translation>Copiando la lista de pipelines</translation>
    </message>
    <message>
        <source>Copying agents</source>
        <translation>Copiando agentes</translation>
    </message>
    <message>
        <source>Copying builds back to %1</source>
        <translation>Copiando builds hacia atrás, hasta el %1</translation>
    </message>
    <message>
        <source>Copying builds</source>
        <translation>Copiando builds</translation>
    </message>
    <message>
        <source>Copying new builds</source>
        <translation>Copiando builds nuevos</translation>
    </message>
    <message>
        <source>Copying builds that finished since</source>
        <translation>Copiando builds terminados desde entonces</translation>
    </message>
    <message>
        <source>Copying running builds</source>
        <translation>Copiando builds en curso</translation>
    </message>
    <message>
        <source>Copying blocked builds</source>
        <translation>Copiando builds bloqueados</translation>
    </message>
    <message>
        <source>Copying builds of pipelines that became visible</source>
        <translation>Copiando builds de pipelines que se hicieron visibles</translation>
    </message>
    <message>
        <source>Looking after builds that had not ended</source>
        <translation>Revisando builds que no habían terminado</translation>
    </message>
    <message>
        <source>Comparing earlier days</source>
        <translation>Comparando días anteriores</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>Finalizando</translation>
    </message>
    <message>
        <source>waiting %1 for Buildkite&apos;s request limit</source>
        <translation>espera de %1 por el límite de peticiones de Buildkite</translation>
    </message>
    <message>
        <source>trying again in %1 (try %2)</source>
        <translation>nuevo intento dentro de %1 (intento %2)</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>nuevo intento dentro de %1</translation>
    </message>
    <message>
        <source>waiting for the database, which another program uses</source>
        <translation>espera de la base de datos, que usa otro programa</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>En curso.</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>Se completó en %1.</translation>
    </message>
    <message>
        <source>Completed with %1 in %2.</source>
        <translation>Se completó con %1 en %2.</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>Falló tras %1.</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>Se detuvo tras %1.</translation>
    </message>
    <message>
        <source>Interrupted: the program ended during the sync. The next one goes on where it stopped.</source>
        <translation>Se interrumpió: el programa terminó durante la sincronización. La próxima continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>Se omitió.</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>Traslado a otra base de datos</translation>
    </message>
    <message>
        <source>Moving rows to the other database</source>
        <translation>Trasladando filas a la otra base de datos</translation>
    </message>
    <message>
        <source>Comparing both databases</source>
        <translation>Comparando ambas bases de datos</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>New or changed: %1</source>
        <translation>Nuevos o modificados: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsView</name>
    <message>
        <source>All results</source>
        <translation>Todos los resultados</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>Todos los objetos</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>Buscar ejecuciones</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Saves the runs that are shown as a CSV or JSON file</source>
        <translation>Guarda las ejecuciones que se muestran como archivo CSV o JSON</translation>
    </message>
    <message>
        <source>Show runs with this result</source>
        <translation>Mostrar ejecuciones con este resultado</translation>
    </message>
    <message>
        <source>Show runs that copied this object</source>
        <translation>Mostrar ejecuciones que copiaron este objeto</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Quitar los filtros</translation>
    </message>
    <message>
        <source>No run matches the filters.</source>
        <translation>Ninguna ejecución coincide con los filtros.</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>Nada coincide con %1.</translation>
    </message>
    <message>
        <source>No runs yet — Sync now.</source>
        <translation>Aún no hay ejecuciones. Pulse «Sincronizar ahora».</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar ejecuciones</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>Archivo CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>Archivo JSON (*.json)</translation>
    </message>
    <message>
        <source>No runs yet — Sync now, or wait for the next one: %1.</source>
        <comment>in 5 min, or today 18:00</comment>
        <translation>Aún no hay ejecuciones. Pulse «Sincronizar ahora» o espere a la próxima: %1.</translation>
    </message>
</context>
<context>
    <name>kitesync::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>No se guardó</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message>
        <source>Choose when to copy</source>
        <translation>Elegir cuándo copiar</translation>
    </message>
    <message>
        <source>Each sync copies only what is new or has changed.</source>
        <translation>Cada sincronización copia solo lo nuevo o modificado.</translation>
    </message>
    <message>
        <source>&amp;Only when I start it</source>
        <translation>S&amp;olo manualmente</translation>
    </message>
    <message>
        <source>If the computer was off or aslee&amp;p, copy soon after it is back</source>
        <translation>Si el e&amp;quipo estaba apagado o en suspensión, copiar poco después de que vuelva</translation>
    </message>
    <message>
        <source>Not on &amp;metered connections</source>
        <translation>No en conexiones de uso &amp;medido</translation>
    </message>
    <message>
        <source>A sync that you start yourself always runs.</source>
        <translation>Una sincronización iniciada manualmente se ejecuta siempre.</translation>
    </message>
    <message>
        <source>Start Kitesync in the background when I &amp;log in</source>
        <translation>Abrir &amp;Kitesync en segundo plano al iniciar sesión</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>La programación solo se cumple mientras Kitesync está en ejecución.</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>Ca&amp;da</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>Frecuencia de ingesta</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>Personalizada</translation>
    </message>
    <message>
        <source>Hours between two syncs</source>
        <translation>Horas entre dos sincronizaciones</translation>
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
        <translation>Base de &amp;datos:</translation>
    </message>
    <message>
        <source>Data sour&amp;ce:</source>
        <translation>Ori&amp;gen de datos:</translation>
    </message>
    <message>
        <source>Schem&amp;a:</source>
        <translation>&amp;Esquema:</translation>
    </message>
    <message>
        <source>the connection&apos;s own</source>
        <translation>el de la conexión</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>&amp;Usuario:</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>Pue&amp;rto:</translation>
    </message>
    <message>
        <source>empty: the stored one, if any</source>
        <translation>vacía: la guardada, si la hay</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>Co&amp;ntraseña:</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>Si el servidor lo permite</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Always, and verify the server&apos;s name</source>
        <translation>Siempre, y verificar el nombre del servidor</translation>
    </message>
    <message>
        <source>Encr&amp;yption (TLS):</source>
        <translation>Cifrado (&amp;TLS):</translation>
    </message>
    <message>
        <source>its name, or Driver=…;Server=…;Database=…</source>
        <translation>su nombre, o Driver=…;Server=…;Database=…</translation>
    </message>
</context>
<context>
    <name>kitesync::Settings</name>
    <message>
        <source>System</source>
        <comment>language: that of the system</comment>
        <translation>Del sistema</translation>
    </message>
</context>
<context>
    <name>kitesync::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>The setting could not be kept: %1</source>
        <translation>No se pudo guardar la preferencia: %1</translation>
    </message>
    <message>
        <source>The setting could not be kept in %1: %2</source>
        <translation>No se pudo guardar la preferencia en %1: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>Se completó con problemas</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiando</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>Deteniéndose</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pausa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Se detuvo</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Se omitió</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Se interrumpió</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object and its percentage: Builds 45 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>Copiando %1</translation>
    </message>
    <message>
        <source>Stopping… finishing the current page</source>
        <translation>Deteniéndose… se termina la página actual</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Aún sin ejecutar.</translation>
    </message>
    <message>
        <source>last sync %1, %2</source>
        <translation>última sincronización: %1, %2</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>última sincronización: %1</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Solo manualmente</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>En pausa hasta reanudar</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próxima: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>This computer is offline. The next sync starts when it is back.</source>
        <translation>Este equipo está sin conexión. La próxima sincronización se inicia cuando la recupere.</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>The last sync did not end normally. It goes on where it stopped.</source>
        <translation>La última sincronización no terminó con normalidad. Continuará donde se detuvo.</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>Buildkite&apos;s request limit is used up by this organization. The sync goes on more slowly.</source>
        <translation>Esta organización ha agotado el límite de peticiones de Buildkite. La sincronización continúa más despacio.</translation>
    </message>
    <message>
        <source>Lower speed…</source>
        <translation>Reducir velocidad…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>Reemplazar token…</translation>
    </message>
    <message>
        <source>Edit destination…</source>
        <translation>Editar destino…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>Crear nueva</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>Abrir ajustes de fecha</translation>
    </message>
    <message>
        <source>Open token page</source>
        <translation>Abrir página de tokens</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>Editar conexión…</translation>
    </message>
    <message>
        <source>Change objects…</source>
        <translation>Cambiar objetos…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>Abrir navegador</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>Ajustes del proxy</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar detalles</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>En pausa hasta %1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Paused until today 18:00</comment>
        <translation>%1.</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>Se perdió %n sincronización programada mientras este equipo estaba apagado.</numerusform>
            <numerusform>Se perdieron %n sincronizaciones programadas mientras este equipo estaba apagado.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
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
        <translation>Archivo de soporte</translation>
    </message>
    <message>
        <source>The support file was saved.</source>
        <translation>Se guardó el archivo de soporte.</translation>
    </message>
    <message>
        <source>It holds no token and no password. Look through it before you send it.

%1</source>
        <translation>No contiene ningún token ni contraseña. Revíselo antes de enviarlo.

%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>La carpeta ya no está ahí.</translation>
    </message>
    <message>
        <source>There is no space left on the drive.</source>
        <translation>No queda espacio en la unidad.</translation>
    </message>
    <message>
        <source>The file or its folder is read-only for you.</source>
        <translation>El archivo o su carpeta son de solo lectura.</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>Falló la escritura.</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>No se pudo escribir «%1».</translation>
    </message>
    <message>
        <source>%1 Choose another place.

The system said: %2</source>
        <comment>%1: a sentence</comment>
        <translation>%1 Elija otro lugar.

El sistema respondió: %2</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>&amp;Elegir otro lugar…</translation>
    </message>
    <message>
        <source>Creating the support file…</source>
        <translation>Creando el archivo de soporte…</translation>
    </message>
    <message>
        <source>Create support file</source>
        <translation>Crear archivo de soporte</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
</context>
<context>
    <name>kitesync::TableLayouts</name>
    <message>
        <source>Columns…</source>
        <translation>Columnas…</translation>
    </message>
</context>
<context>
    <name>kitesync::TestStatus</name>
    <message>
        <source>Test in progress</source>
        <translation>Prueba en curso</translation>
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
        <translation>Menos de un minuto</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>Aprox. %1 min</translation>
    </message>
    <message>
        <source>About %1 d %2 h</source>
        <translation>Aprox. %1 d %2 h</translation>
    </message>
    <message>
        <source>About %1 h %2 min</source>
        <translation>Aprox. %1 h %2 min</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: time of day</comment>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1: time of day</comment>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>ayer a las %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>hace %1 min</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>hace %n hora</numerusform>
            <numerusform>hace %n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>dentro de %1 min</translation>
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
        <translation>d MMM yyyy</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>Solo manualmente</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Cada hora</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayMenu</name>
    <message>
        <source>Open Kitesync</source>
        <translation>Abrir Kitesync</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Preferencias…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Sincronizar ahora</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>Pausar sincronización</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>Hasta mañana</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>Hasta reanudar</translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n pipeline se está sincronizando</numerusform>
            <numerusform>%n pipelines se están sincronizando</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: deteniéndose</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: iniciando</translation>
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
            <numerusform>%n pipeline requiere atención</numerusform>
            <numerusform>%n pipelines requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>Aún no hay pipelines</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>Última sincronización: %1</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>last sync, next sync</comment>
        <translation>%1 · próxima: %2</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>En pausa hasta reanudar</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>En pausa hasta %1</translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message>
        <source>Connected to %1. The token can read: %2.</source>
        <translation>Conectado a %1. El token puede leer: %2.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. The token can read: %3.</source>
        <translation>Conectado a %1 como %2. El token puede leer: %3.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2. That will be left out.</source>
        <translation>Conectado a %1, pero este token no puede leer: %2. Eso quedará fuera de la copia.</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can add the scope in Buildkite later.</source>
        <translation>Conectado a %1, pero este token no puede leer: %2 (ámbito %3). Eso quedará fuera de la copia; el ámbito se puede añadir más adelante en Buildkite.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at least about %3.</source>
        <translation>Este pipeline puede hacer unas %1 peticiones por minuto: copiar %2 builds con sus jobs tarda como mínimo cerca de %3.</translation>
    </message>
    <message>
        <source>a short list, read at every sync</source>
        <translation>lista corta, se lee en cada sincronización</translation>
    </message>
    <message>
        <source>a live list; its history grows with each sync</source>
        <translation>lista en vivo; su historial crece con cada sincronización</translation>
    </message>
    <message>
        <source>up to 100 with each request</source>
        <translation>hasta 100 en cada petición</translation>
    </message>
    <message>
        <source>come with builds, no extra requests</source>
        <translation>vienen con los builds, sin peticiones adicionales</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>Conectado a %1</translation>
    </message>
    <message>
        <source>holds this pipeline&apos;s tables</source>
        <translation>contiene las tablas de este pipeline</translation>
    </message>
    <message>
        <source>the tables will be made</source>
        <translation>se crearán las tablas</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>Archivo nuevo</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>se creará su carpeta</translation>
    </message>
    <message>
        <source>Exists, %1</source>
        <translation>Existe, %1</translation>
    </message>
    <message>
        <source>last written by this pipeline %1</source>
        <translation>última escritura de este pipeline: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Connected to %1. It holds tables that Kitesync made.</source>
        <translation>Conectado a %1. Contiene tablas creadas por Kitesync.</translation>
    </message>
    <message>
        <source>Exists, %1, last written by Kitesync %2.</source>
        <translation>Existe, %1; última escritura de Kitesync: %2.</translation>
    </message>
    <message>
        <source>Its tables hold the organization %1 and belong to no pipeline here: the one that made them was deleted, or is on another computer. Who goes on with them keeps all rows and copies only what is new.</source>
        <translation>Sus tablas contienen los datos de la organización %1 y no pertenecen a ningún pipeline de aquí: el que las creó se eliminó o está en otro equipo. Si se continúa con ellas, se conservan todas las filas y solo se copia lo nuevo.</translation>
    </message>
    <message>
        <source>The tables there were made by a pipeline of another installation.</source>
        <translation>Esas tablas las creó un pipeline de otra instalación.</translation>
    </message>
    <message>
        <source>The tables there belong to the pipeline %1.</source>
        <translation>Esas tablas pertenecen al pipeline %1.</translation>
    </message>
    <message>
        <source>Two pipelines share a database only with different prefixes.</source>
        <translation>Dos pipelines solo comparten una base de datos con prefijos distintos.</translation>
    </message>
    <message>
        <source>It exists and holds a table %1 that is not ours.</source>
        <translation>Existe y contiene una tabla %1 que no es de Kitesync.</translation>
    </message>
    <message>
        <source>A table prefix keeps ours apart.</source>
        <translation>Un prefijo de tablas mantiene separadas las de Kitesync.</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>La carpeta %1 no existe.</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>No se puede escribir en %1.</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>Elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 no es una base de datos SQLite.</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>Elija otro nombre de archivo.</translation>
    </message>
    <message>
        <source>It is copied only when you start it.</source>
        <translation>Solo se copia cuando se inicia manualmente.</translation>
    </message>
    <message>
        <source>Next: %1, then %2 (%3)</source>
        <comment>points in time, time zone</comment>
        <translation>Próxima: %1; después: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>organization, person</comment>
        <translation>%1, como %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of destination, place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, tables begin with %2</source>
        <translation>%1, las tablas empiezan por %2</translation>
    </message>
    <message>
        <source>Everything Buildkite still keeps</source>
        <translation>Todo lo que Buildkite aún conserva</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>El último día</numerusform>
            <numerusform>Los últimos %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>Archivo SQLite</translation>
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
        <translation>Origen de datos ODBC</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>and what speaks its protocol: CockroachDB, Citus, Redshift …</source>
        <translation>y los que usan su protocolo: CockroachDB, Citus, Redshift…</translation>
    </message>
    <message>
        <source>also Galera, TiDB, Vitess</source>
        <translation>también Galera, TiDB, Vitess</translation>
    </message>
    <message>
        <source>Kitesync&apos;s tables are added to what it holds</source>
        <translation>las tablas de Kitesync se añaden a lo que contiene</translation>
    </message>
    <message>
        <source>SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions</source>
        <translation>SQL Server, Snowflake, Db2… y lo que tenga un controlador ODBC con transacciones</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::AddCommand</name>
    <message>
        <source>Creates a pipeline, after testing its token and its destination.</source>
        <translation>Crea un pipeline, tras probar su token y su destino.</translation>
    </message>
    <message>
        <source>The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of standard input; it is kept
in the system&apos;s keychain. A destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD, from inside the URL,
or from the second line.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>El token se toma de KITESYNC_TOKEN (entonces no se guarda nada) o, si no, de la primera línea de la entrada
estándar; en este caso se guarda en el depósito de claves del sistema. La contraseña de un destino se toma de
KITESYNC_DESTINATION_PASSWORD, de la URL o de la segunda línea.

Destinos: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-o-cadena-de-conexión</translation>
    </message>
    <message>
        <source>Name of the pipeline, 1 to 255 characters.</source>
        <translation>Nombre del pipeline, de 1 a 255 caracteres.</translation>
    </message>
    <message>
        <source>The word after buildkite.com/ in the organization&apos;s address.</source>
        <translation>La palabra que sigue a buildkite.com/ en la dirección de la organización.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Adónde van las filas.</translation>
    </message>
    <message>
        <source>Copy builds created from this day on (YYYY-MM-DD, UTC).</source>
        <translation>Copia los builds creados desde este día (YYYY-MM-DD, UTC).</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name.</source>
        <translation>Se antepone al nombre de cada tabla.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Esquema de las tablas (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Leave out objects that the token may not read.</source>
        <translation>Excluye los objetos que el token no puede leer.</translation>
    </message>
    <message>
        <source>Take over tables made by another installation.</source>
        <translation>Adopta las tablas creadas por otra instalación.</translation>
    </message>
    <message>
        <source>Do not create the views.</source>
        <translation>No crea las vistas.</translation>
    </message>
    <message>
        <source>Buildkite API token (it is not shown): </source>
        <translation>Token de API de Buildkite (no se muestra): </translation>
    </message>
    <message>
        <source>Password of the destination (it is not shown; empty if it needs none): </source>
        <translation>Contraseña del destino (no se muestra; vacía si no la necesita): </translation>
    </message>
    <message>
        <source>“--allow-partial” leaves out what the token may not read.</source>
        <translation>«--allow-partial» excluye lo que el token no puede leer.</translation>
    </message>
    <message>
        <source>Going on with: %1.</source>
        <translation>Se continúa con: %1.</translation>
    </message>
    <message>
        <source>Taking over the tables of another installation, with everything in them.</source>
        <translation>Se adoptan las tablas de otra instalación, con todo su contenido.</translation>
    </message>
    <message>
        <source>Pipeline %1 is saved.</source>
        <translation>El pipeline %1 está guardado.</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>El token está en el depósito de claves.</translation>
    </message>
    <message>
        <source>The token is not stored: KITESYNC_TOKEN has to be set for each sync.</source>
        <translation>El token no se guarda: hay que definir KITESYNC_TOKEN para cada sincronización.</translation>
    </message>
    <message>
        <source>%1. Start the first sync with: kitesync sync &quot;%2&quot;</source>
        <translation>%1. Para iniciar la primera sincronización: kitesync sync &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>It names something else than pipelines, agents, builds and jobs: %1.</source>
        <translation>Nombra algo distinto de pipelines, agents, builds y jobs: %1.</translation>
    </message>
    <message>
        <source>Choose at least one object to copy: pipelines, agents, builds, jobs.</source>
        <translation>Elija al menos un objeto que copiar: pipelines, agents, builds, jobs.</translation>
    </message>
    <message>
        <source>It must be a date of the form YYYY-MM-DD.</source>
        <translation>Debe ser una fecha con el formato YYYY-MM-DD.</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>Está en el futuro.</translation>
    </message>
    <message>
        <source>Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.</source>
        <translation>Qué objetos, separados por comas: pipelines,agents,builds,jobs. Todos si se omite esta opción.</translation>
    </message>
    <message>
        <source>How often to sync (default: 6h).</source>
        <translation>Con qué frecuencia sincronizar (predeterminado: 6h).</translation>
    </message>
    <message>
        <source>Address of the API (default: https://api.buildkite.com).</source>
        <translation>Dirección de la API (predeterminado: https://api.buildkite.com).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Arguments</name>
    <message>
        <source>See “%1”.</source>
        <translation>Consulte «%1».</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>No existe la opción %1.</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>¿Quiso decir --%1?</translation>
    </message>
    <message>
        <source>A token or password is never taken from the command line, where every program on this computer can read it. Put the token into the environment variable KITESYNC_TOKEN (a destination&apos;s password into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. If the one you just typed is real, revoke it: your shell may have kept it.</source>
        <translation>Un token o una contraseña nunca se toman de la línea de comandos, donde cualquier programa de este equipo puede leerlos. Ponga el token en la variable de entorno KITESYNC_TOKEN (la contraseña de un destino, en KITESYNC_DESTINATION_PASSWORD) o escríbalo en la primera línea de la entrada estándar. Si el que se acaba de escribir es auténtico, revóquelo: puede que la shell lo haya conservado.</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 aparece dos veces.</translation>
    </message>
    <message>
        <source>There is one argument too many. A name with spaces needs quotes.</source>
        <translation>Sobra un argumento. Un nombre con espacios necesita comillas.</translation>
    </message>
    <message>
        <source>The pipeline&apos;s name is missing.</source>
        <translation>Falta el nombre del pipeline.</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>Falta --%1.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Command</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>Debe ser un número entero entre %1 y %2.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::CommandLine</name>
    <message>
        <source>Kitesync copies an organization&apos;s Buildkite data into a database of your own.</source>
        <translation>Kitesync copia los datos de Buildkite de una organización en una base de datos propia.</translation>
    </message>
    <message>
        <source>Start in the tray (used at log-in).</source>
        <translation>Se inicia en la bandeja (se usa al iniciar sesión).</translation>
    </message>
    <message>
        <source>Try the window with a built-in sample organization.</source>
        <translation>Prueba la ventana con una organización de ejemplo incluida.</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>Comandos:</translation>
    </message>
    <message>
        <source>“kitesync COMMAND --help” says more about each.</source>
        <translation>«kitesync COMMAND --help» da más detalles de cada uno.</translation>
    </message>
    <message>
        <source>There is no display here for the window. These commands work without one: %1. “kitesync --help” says what they do.</source>
        <translation>Aquí no hay ninguna pantalla para la ventana. Estos comandos funcionan sin ella: %1. «kitesync --help» explica qué hacen.</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>No existe el comando %1.</translation>
    </message>
    <message>
        <source>Did you mean “kitesync %1”?</source>
        <translation>¿Quiso decir «kitesync %1»?</translation>
    </message>
    <message>
        <source>See “kitesync --help”.</source>
        <translation>Consulte «kitesync --help».</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::DemoServerCommand</name>
    <message>
        <source>Serves the built-in sample organization over HTTP on this computer.</source>
        <translation>Sirve por HTTP en este equipo la organización de ejemplo incluida.</translation>
    </message>
    <message>
        <source>For trying the product or a load test without an account. It says where it listens, and serves until Ctrl+C.
Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE ...]” makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is wrong with it.
Faults, the first that fits is played: %1.
Their settings, e.g. “fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”: %2; count -1 is for ever, body has the rest of the line.
The token is part of the sample and no secret.</source>
        <translation>Para probar el producto o hacer una prueba de carga sin cuenta. Indica dónde escucha y sigue sirviendo hasta pulsar Ctrl+C.
Líneas en la entrada estándar: «advance SECONDS» deja pasar tiempo simulado, «fault KIND [NAME=VALUE ...]» hace que fallen respuestas hasta «fault none», «quit» termina; a cada una se responde «ok» o qué tiene de incorrecto.
Fallos (se reproduce el primero que corresponda): %1.
Sus opciones, p. ej. «fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}»: %2; count -1 es para siempre, body toma el resto de la línea.
El token forma parte del ejemplo y no es secreto.</translation>
    </message>
    <message>
        <source>The token that is accepted.</source>
        <translation>Token que se acepta.</translation>
    </message>
    <message>
        <source>What the token may read, e.g. read_builds,read_pipelines.</source>
        <translation>Qué puede leer el token, p. ej. read_builds,read_pipelines.</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a second (0: time stands still).</source>
        <translation>Segundos simulados que pasan en un segundo (0: el tiempo se detiene).</translation>
    </message>
    <message>
        <source>Say where it listens as JSON, for programs.</source>
        <translation>Indica dónde escucha en JSON, para programas.</translation>
    </message>
    <message>
        <source>It must be a number from 0 to 1000000.</source>
        <translation>Debe ser un número entre 0 y 1000000.</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.</source>
        <translation>La organización de ejemplo no puede escuchar en 127.0.0.1: %1. Elija otro --port.</translation>
    </message>
    <message>
        <source>Sample organization at %1 · slug %2 · token %3 · %4 builds</source>
        <translation>Organización de ejemplo en %1 · slug %2 · token %3 · %4 builds</translation>
    </message>
    <message>
        <source>the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”</source>
        <translation>las líneas son «advance SECONDS», «fault KIND [NAME=VALUE ...]», «fault none» y «quit»</translation>
    </message>
    <message>
        <source>the seconds must be a whole number from 0 to %1</source>
        <translation>los segundos deben ser un número entero entre 0 y %1</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: any free one).</source>
        <translation>Puerto en 127.0.0.1 (predeterminado: cualquiera libre).</translation>
    </message>
    <message>
        <source>Builds at the start, 0 to 1000000 (default: 5000).</source>
        <translation>Builds al inicio, de 0 a 1000000 (predeterminado: 5000).</translation>
    </message>
    <message>
        <source>Jobs a build on average, 1 to 200 (default: 8).</source>
        <translation>Jobs por build de media, de 1 a 200 (predeterminado: 8).</translation>
    </message>
    <message>
        <source>Buildkite pipelines, 1 to 200 (default: 12).</source>
        <translation>Pipelines de Buildkite, de 1 a 200 (predeterminado: 12).</translation>
    </message>
    <message>
        <source>Connected agents, 1 to 2000 (default: 24).</source>
        <translation>Agentes conectados, de 1 a 2000 (predeterminado: 24).</translation>
    </message>
    <message>
        <source>Another seed gives another organization (default: 1).</source>
        <translation>Otra semilla da otra organización (predeterminado: 1).</translation>
    </message>
    <message>
        <source>The organization&apos;s slug (default: acme).</source>
        <translation>Slug de la organización (predeterminado: acme).</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>Milisegundos antes de cada respuesta (predeterminado: 0).</translation>
    </message>
    <message>
        <source>Requests a minute for the organization, 0 for no limit (default: 200).</source>
        <translation>Peticiones por minuto de la organización, 0 sin límite (predeterminado: 200).</translation>
    </message>
    <message>
        <source>Requests a minute for the user, 0 for no limit (default: 200).</source>
        <translation>Peticiones por minuto del usuario, 0 sin límite (predeterminado: 200).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Destination</name>
    <message>
        <source>The path of the SQLite file is missing after “sqlite:”.</source>
        <translation>Falta la ruta del archivo SQLite después de «sqlite:».</translation>
    </message>
    <message>
        <source>The path of an SQLite file names a file, not a folder.</source>
        <translation>La ruta de un archivo SQLite indica un archivo, no una carpeta.</translation>
    </message>
    <message>
        <source>It is not an address of the form postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>No es una dirección con el formato postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The host is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Falta el host: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>Falta el nombre de la base de datos: postgresql://USER@HOST:PORT/DATABASE.</translation>
    </message>
    <message>
        <source>The data source&apos;s name or connection string is missing after “odbc:”.</source>
        <translation>Falta el nombre del origen de datos o la cadena de conexión después de «odbc:».</translation>
    </message>
    <message>
        <source>It begins with none of sqlite:, postgresql:, mysql: and odbc:, as in sqlite:buildkite.sqlite.</source>
        <translation>No empieza por sqlite:, postgresql:, mysql: ni odbc:, como en sqlite:buildkite.sqlite.</translation>
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
        <translation>Muestra las ejecuciones, las más recientes primero.</translation>
    </message>
    <message>
        <source>Runs of the window and of the command line alike. In the table “+” counts new or changed records.</source>
        <translation>Tanto las ejecuciones de la ventana como las de la línea de comandos. En la tabla, «+» cuenta registros nuevos o modificados.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Escribe un único array JSON, para programas.</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>Aún no hay ejecuciones.</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>Pipeline</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>Pipelines</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>Agentes</translation>
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
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>How many runs at most (default: 20).</source>
        <translation>Como máximo este número de ejecuciones (predeterminado: 20).</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::ListCommand</name>
    <message>
        <source>Lists the pipelines with their schedule and their last run.</source>
        <translation>Lista los pipelines con su programación y su última ejecución.</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>Escribe un único array JSON, para programas.</translation>
    </message>
    <message>
        <source>No pipelines yet. “kitesync add --help” shows how to create one.</source>
        <translation>Aún no hay pipelines. «kitesync add --help» explica cómo crear uno.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Frecuencia</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>Última ejecución</translation>
    </message>
    <message>
        <source>Correct as of</source>
        <translation>Correcto a fecha de</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>Aún sin ejecutar</translation>
    </message>
    <message>
        <source> (prefix %1)</source>
        <translation> (prefijo %1)</translation>
    </message>
    <message>
        <source>“Correct as of” is Buildkite&apos;s clock at the start of the last completed sync: the copy is right for that moment.</source>
        <translation>«Correcto a fecha de» es el reloj de Buildkite al inicio de la última sincronización completa: la copia es correcta para ese momento.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::MoveCommand</name>
    <message>
        <source>Moves a pipeline&apos;s rows to another database and goes on there.</source>
        <translation>Traslada las filas de un pipeline a otra base de datos y continúa allí.</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>Adónde van las filas.</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name there.</source>
        <translation>Se antepone allí al nombre de cada tabla.</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>Esquema de las tablas (PostgreSQL, ODBC).</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Escribe los eventos en JSON, uno por línea, para programas.</translation>
    </message>
    <message>
        <source>Password of the new destination (it is not shown; empty if it needs none): </source>
        <translation>Contraseña del nuevo destino (no se muestra; vacía si no la necesita): </translation>
    </message>
    <message>
        <source>The pipeline is there already: it is its present destination.</source>
        <translation>El pipeline ya está ahí: es su destino actual.</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Ambos lados</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
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
        <translation>Copia todas las filas y el punto de control sin preguntar a Buildkite, compara ambos lados mediante recuentos y
hashes, y solo entonces cambia el pipeline al nuevo destino. Hasta entonces permanece donde está; un traslado
cortado continúa donde estaba cuando se vuelve a iniciar. Las tablas anteriores permanecen: nunca se elimina nada.
Las columnas, tablas y vistas propias del usuario no se trasladan.

La contraseña del nuevo destino se toma de KITESYNC_DESTINATION_PASSWORD (entonces no se guarda y hace falta en
cada sincronización) o de la URL, o se pide en una terminal. La contraseña del destino actual se toma del depósito
de claves: aquí la variable se refiere al nuevo.

Destinos: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-o-cadena-de-conexión</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::PipelineCommand</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>To start anew, with everything copied again: kitesync sync &quot;%1&quot; --full</source>
        <translation>Para empezar de cero, copiándolo todo de nuevo: kitesync sync &quot;%1&quot; --full</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RemoveCommand</name>
    <message>
        <source>Forgets a pipeline, its runs and its secrets.</source>
        <translation>Olvida un pipeline, sus ejecuciones y sus secretos.</translation>
    </message>
    <message>
        <source>The tables in the destination and everything in them stay.</source>
        <translation>Las tablas del destino y todo su contenido permanecen.</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its tables stay in %2.</source>
        <translation>Se ha olvidado %1. Sus tablas permanecen en %2.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RunCommand</name>
    <message>
        <source>Stopping: finishing the current page.</source>
        <translation>Deteniéndose: se termina la página actual.</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>Nuevos o modificados</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminados</translation>
    </message>
    <message>
        <source>%1 of it waiting for the API&apos;s limit</source>
        <translation>%1 de espera por el límite de la API</translation>
    </message>
    <message>
        <source>correct as of %1</source>
        <translation>correcto a fecha de %1</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SecretInput</name>
    <message>
        <source>The line on standard input is far too long.</source>
        <translation>La línea de la entrada estándar es demasiado larga.</translation>
    </message>
    <message>
        <source>token</source>
        <translation>token</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>token de acceso</translation>
    </message>
    <message>
        <source>There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input.</source>
        <translation>No hay ninguno: defina KITESYNC_TOKEN o escriba el token en la primera línea de la entrada estándar.</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>Esto no parece un token completo. Vuelva a copiarlo de Buildkite.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Session</name>
    <message>
        <source>The log file in “%1” cannot be written; going on without it.</source>
        <translation>No se puede escribir el archivo de registro en «%1»; se continúa sin él.</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database wants a password) for each command: then nothing is stored.</source>
        <translation>Sin depósito de claves, defina KITESYNC_TOKEN (y KITESYNC_DESTINATION_PASSWORD si la base de datos exige contraseña) para cada comando: entonces no se guarda nada.</translation>
    </message>
    <message>
        <source>KITESYNC_TOKEN takes the place of the stored token for one command.</source>
        <translation>KITESYNC_TOKEN sustituye al token guardado para un solo comando.</translation>
    </message>
    <message>
        <source>“kitesync list” shows them.</source>
        <translation>«kitesync list» los muestra.</translation>
    </message>
    <message>
        <source>“kitesync add --adopt” takes tables over that another installation made.</source>
        <translation>«kitesync add --adopt» adopta las tablas creadas por otra instalación.</translation>
    </message>
    <message>
        <source>“--table-prefix bk_” keeps Kitesync&apos;s tables apart from others.</source>
        <translation>«--table-prefix bk_» mantiene las tablas de Kitesync separadas de las demás.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SyncCommand</name>
    <message>
        <source>Copies what is new or changed since the last sync.</source>
        <translation>Copia lo nuevo o modificado desde la última sincronización.</translation>
    </message>
    <message>
        <source>Progress is shown on standard error, the result on standard output. A sync that was stopped or cut off goes on
where it was the next time. Ctrl+C ends it at the next safe point.

A database that an earlier sync wrote to and that was moved or deleted since is not made anew by itself: bring it
back, or start a new one, which everything is copied into, with --full.</source>
        <translation>El progreso se muestra en la salida de errores estándar; el resultado, en la salida estándar. Una sincronización
detenida o cortada continúa la próxima vez donde estaba. Ctrl+C la termina en el próximo punto seguro.

Una base de datos en la que escribió una sincronización anterior y que después se movió o eliminó no se vuelve
a crear por sí sola: devuélvala a su lugar o empiece una nueva, en la que se copia todo, con --full.</translation>
    </message>
    <message>
        <source>Read everything again; rows that are there stay. A database that is gone is made anew.</source>
        <translation>Lee todo de nuevo; las filas existentes permanecen. Una base de datos que ya no existe se vuelve a crear.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Escribe los eventos en JSON, uno por línea, para programas.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::TestCommand</name>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>El token caduca el %1. A partir de entonces no habrá sincronizaciones.</translation>
    </message>
    <message>
        <source>Tests token, organization and destination of a pipeline.</source>
        <translation>Prueba el token, la organización y el destino de un pipeline.</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing in the destination is changed.</source>
        <translation>No se copia nada y no se cambia nada en el destino.</translation>
    </message>
    <message>
        <source>Write the result as JSON, for programs.</source>
        <translation>Escribe el resultado en JSON, para programas.</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>Conectado a %1.</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>Conectado a %1 como %2.</translation>
    </message>
    <message>
        <source>The token can read: %1.</source>
        <translation>El token puede leer: %1.</translation>
    </message>
    <message>
        <source>it will be created</source>
        <translation>se creará</translation>
    </message>
    <message>
        <source>it holds this pipeline&apos;s tables</source>
        <translation>contiene las tablas de este pipeline</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>ya existe</translation>
    </message>
    <message>
        <source>Destination: %1, %2.</source>
        <translation>Destino: %1, %2.</translation>
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
        <translation>Compara la copia con Buildkite, día a día.</translation>
    </message>
    <message>
        <source>Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are kept: they are no
difference.</source>
        <translation>Lista los días cuyos builds o jobs difieren. Los builds que Buildkite ya no lista se conservan: no son una
diferencia.</translation>
    </message>
    <message>
        <source>Read what differs again and correct it.</source>
        <translation>Vuelve a leer lo que difiere y lo corrige.</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>Escribe los eventos en JSON, uno por línea, para programas.</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>At Buildkite</source>
        <translation>En Buildkite</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Faltan</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Distintos</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>Solo en la copia</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparados</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>%1 día comparado</numerusform>
            <numerusform>%1 días comparados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no differences.</source>
        <translation>%1: sin diferencias.</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>%1 registro difiere</numerusform>
            <numerusform>%1 registros difieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 repaired.</source>
        <translation>%1: %2; reparados: %3.</translation>
    </message>
    <message>
        <source>%1: %2. “kitesync verify --repair” corrects them.</source>
        <translation>%1: %2. «kitesync verify --repair» los corrige.</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Version</name>
    <message>
        <source>Built from commit %1</source>
        <translation>Compilado a partir del commit %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1, compilado con Qt %2</translation>
    </message>
    <message>
        <source>SQL drivers: none</source>
        <translation>Controladores SQL: ninguno</translation>
    </message>
    <message>
        <source>SQL drivers: %1</source>
        <translation>Controladores SQL: %1</translation>
    </message>
</context>
</TS>
