<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>kitesync::AboutDialog</name>
    <message>
        <source>About Kitesync</source>
        <translation>Kitesync について</translation>
    </message>
    <message>
        <source>Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program.</source>
        <translation>Buildkite は Buildkite Pty Ltd の商標です。同社はこのプログラムとは一切関係ありません。</translation>
    </message>
    <message>
        <source>Copies Buildkite data into a database of your own.</source>
        <translation>Buildkite のデータを自分のデータベースにコピーします。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>GNU 一般公衆利用許諾書 (GPL) バージョン 3 以降 (GPL-3.0-or-later) に基づくフリーソフトウェアです。いかなる保証もありません。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>報告用にバージョン情報をコピーします</translation>
    </message>
</context>
<context>
    <name>kitesync::AdvancedSettings</name>
    <message>
        <source>Problems only</source>
        <translation>問題のみ</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Create &amp;support file…</source>
        <translation>サポートファイルを作成(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>再び確認する(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What the log keeps:</source>
        <translation>ログに記録する内容(&amp;W):</translation>
    </message>
    <message>
        <source>For a report:</source>
        <translation>問題の報告:</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords.</source>
        <translation>ログ、設定、実行レポートを 1 つのファイルにまとめます。トークンとパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Kitesync will ask again.</source>
        <translation>今後は再び確認を表示します。</translation>
    </message>
    <message>
        <source>Questions that are not asked any more:</source>
        <translation>表示しないようにした確認:</translation>
    </message>
</context>
<context>
    <name>kitesync::ChartStrip</name>
    <message>
        <source>Reading the figures…</source>
        <translation>統計を読み取り中…</translation>
    </message>
    <message>
        <source>The database took too long to answer for the charts.</source>
        <translation>グラフ用のデータベースの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>No builds in the last 30 days.</source>
        <translation>過去 30 日間のビルドはありません。</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>1 日あたりのビルド数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Waiting for an agent, minutes</source>
        <translation>エージェント待ち (分)</translation>
    </message>
    <message>
        <source>Waiting for an agent, seconds</source>
        <translation>エージェント待ち (秒)</translation>
    </message>
    <message>
        <source>Half of the jobs</source>
        <translation>ジョブの 50%</translation>
    </message>
    <message>
        <source>Pass rate, %</source>
        <translation>成功率 (%)</translation>
    </message>
    <message>
        <source>Passed of passed or failed</source>
        <translation>成功 ÷ (成功 + 失敗)</translation>
    </message>
    <message>
        <source>95 % of jobs</source>
        <translation>ジョブの 95%</translation>
    </message>
</context>
<context>
    <name>kitesync::CheckedField</name>
    <message>
        <source>Use “%1”?</source>
        <translation>「%1」を使用しますか?</translation>
    </message>
</context>
<context>
    <name>kitesync::ConnectPage</name>
    <message>
        <source>Show token</source>
        <translation>トークンを表示</translation>
    </message>
    <message>
        <source>Connect to Buildkite</source>
        <translation>Buildkite に接続</translation>
    </message>
    <message>
        <source>The token is kept in your system keychain, not in a file.</source>
        <translation>トークンはファイルではなく、システムのキーチェーンに保存されます。</translation>
    </message>
    <message>
        <source>&amp;Test &amp;&amp; Continue</source>
        <translation>テストして続行(&amp;T)</translation>
    </message>
    <message>
        <source>Pipeline &amp;name:</source>
        <translation>パイプライン名(&amp;N):</translation>
    </message>
    <message>
        <source>bkua_…</source>
        <comment>the beginning of a token</comment>
        <translation>bkua_…</translation>
    </message>
    <message>
        <source>•••••••• stored</source>
        <translation>•••••••• 保存済み</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>アクセストークン(&amp;A):</translation>
    </message>
    <message>
        <source>Create a token in Buildkite</source>
        <translation>Buildkite でトークンを作成</translation>
    </message>
    <message>
        <source>Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents</source>
        <translation>必要なスコープ: Read Organizations, Read Pipelines, Read Builds, Read Agents</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>コピー(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the names of the needed scopes</source>
        <translation>必要なスコープの名前をコピー</translation>
    </message>
    <message>
        <source>&amp;Organization slug:</source>
        <translation>組織の slug(&amp;O):</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>詳細設定(&amp;V)</translation>
    </message>
    <message>
        <source>AP&amp;I address:</source>
        <translation>API アドレス(&amp;I):</translation>
    </message>
    <message>
        <source>Choose one of the organizations that this token can read.</source>
        <translation>このトークンで読み取れる組織の中から選択してください。</translation>
    </message>
    <message>
        <source>Choose from list</source>
        <translation>一覧から選択</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>テストを中止(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection to Buildkite…</source>
        <translation>Buildkite への接続をテストしています…</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>引き続き %1 の応答を待っています…</translation>
    </message>
    <message>
        <source>Continue without testing</source>
        <translation>テストせずに続行</translation>
    </message>
</context>
<context>
    <name>kitesync::Dashboard</name>
    <message>
        <source>Details of the pipeline</source>
        <translation>パイプラインの詳細</translation>
    </message>
    <message>
        <source>More about this pipeline</source>
        <translation>このパイプラインのその他の操作</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止処理中…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
</context>
<context>
    <name>kitesync::DataModel</name>
    <message>
        <source>There are no rows on this page any more.</source>
        <translation>このページに行はもうありません。</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>表示できるものはまだありません。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>フィルターに一致するものはありません。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>The database did not answer within 5 seconds. Sort by another column, or filter for less.</source>
        <translation>データベースが 5 秒以内に応答しませんでした。別の列で並べ替えるか、フィルターで絞り込んでください。</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>データを読み取れませんでした: %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows from and to</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows from, to, and all</comment>
        <translation>%3 件中 %1–%2 件</translation>
    </message>
    <message>
        <source>No pipelines copied yet.</source>
        <translation>コピーされたパイプラインはまだありません。</translation>
    </message>
    <message>
        <source>No agents copied yet.</source>
        <translation>コピーされたエージェントはまだありません。</translation>
    </message>
    <message>
        <source>No builds copied yet.</source>
        <translation>コピーされたビルドはまだありません。</translation>
    </message>
    <message>
        <source>No jobs copied yet.</source>
        <translation>コピーされたジョブはまだありません。</translation>
    </message>
</context>
<context>
    <name>kitesync::DataSettings</name>
    <message>
        <source>&amp;Runs to keep for each pipeline:</source>
        <translation>パイプラインごとに残す実行の数(&amp;R):</translation>
    </message>
    <message>
        <source>Keep runs for so many da&amp;ys:</source>
        <translation>実行を残す日数(&amp;Y):</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, leaves the history. The copied data is never touched.</source>
        <translation>これより古い実行や、この数を超えた実行は履歴から削除されます。コピーしたデータには影響しません。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Folder for new databases:</source>
        <translation>新しいデータベースのフォルダー(&amp;F):</translation>
    </message>
    <message>
        <source>Choose a folder for new databases</source>
        <translation>新しいデータベースのフォルダーの選択</translation>
    </message>
</context>
<context>
    <name>kitesync::DataView</name>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>読み取りを中止</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>再読み込み</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns to show</source>
        <translation>表示する列を選択します</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>テーブルまたはビュー</translation>
    </message>
    <message>
        <source>Rows of the database</source>
        <translation>データベースの行</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>セルをコピー</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>行をコピー</translation>
    </message>
    <message>
        <source>Copy page as CSV</source>
        <translation>ページを CSV としてコピー</translation>
    </message>
    <message>
        <source>Save page as CSV…</source>
        <translation>ページを CSV として保存…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>別のプログラムで開く…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>前のページ</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>次のページ</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>パイプライン (Buildkite)</translation>
    </message>
    <message>
        <source>Save page as CSV</source>
        <translation>ページを CSV として保存</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopPages</name>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopWindows</name>
    <message>
        <source>No program was found that opens the database.</source>
        <translation>データベースを開くプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>データベースは「%1」にあります。</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>バックグラウンドで同期を続けますか?</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start the program again to see its window.</source>
        <translation>このデスクトップにはトレイがありません。ウィンドウを再び表示するには、プログラムをもう一度起動してください。</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>今後は確認しない</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>実行を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>同期を実行中です。</translation>
    </message>
    <message>
        <source>It ends at the next safe point and goes on from there the next time.</source>
        <translation>次の安全な時点で停止し、次回はそこから続行します。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止して終了</translation>
    </message>
</context>
<context>
    <name>kitesync::DestinationPage</name>
    <message>
        <source>&amp;SQLite file</source>
        <translation>SQLite ファイル(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;PostgreSQL</source>
        <translation>PostgreSQL(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;MySQL / MariaDB</source>
        <translation>MySQL / MariaDB(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;ODBC data source</source>
        <translation>ODBC データソース(&amp;O)</translation>
    </message>
    <message>
        <source>Choose where the data goes</source>
        <translation>データのコピー先を選択</translation>
    </message>
    <message>
        <source>Kitesync makes its own tables there and leaves everything else alone.</source>
        <translation>Kitesync はそこに専用のテーブルを作成し、ほかのものには一切手を加えません。</translation>
    </message>
    <message>
        <source>%1. Its driver is missing: install %2.</source>
        <translation>%1。ドライバーがありません。%2 をインストールしてください。</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>参照(&amp;E)…</translation>
    </message>
    <message>
        <source>Database &amp;file:</source>
        <translation>データベースファイル(&amp;F):</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Table prefi&amp;x:</source>
        <translation>テーブルプレフィックス(&amp;X):</translation>
    </message>
    <message>
        <source>Test dest&amp;ination</source>
        <translation>コピー先をテスト(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>データベースファイルの選択</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>SQLite データベース (*.sqlite *.sqlite3 *.db);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Still looking at the destination…</source>
        <translation>引き続きコピー先を確認しています…</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>コピー先を確認しています…</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>フォルダーを作成</translation>
    </message>
    <message>
        <source>Go on with these tables</source>
        <translation>これらのテーブルを引き継ぐ</translation>
    </message>
    <message>
        <source>A prefix such as bk_ begins anew beside those tables.</source>
        <translation>bk_ などのプレフィックスを付けると、これらのテーブルとは別に新しく始められます。</translation>
    </message>
</context>
<context>
    <name>kitesync::DraftChecks</name>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>名前が %1 文字あります。最大は %2 文字です。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 文字</translation>
    </message>
    <message>
        <source>Give this pipeline a name.</source>
        <translation>パイプラインの名前を入力してください。</translation>
    </message>
    <message>
        <source>The name holds a line break or another invisible character.</source>
        <translation>名前に改行またはその他の見えない文字が含まれています。</translation>
    </message>
    <message>
        <source>You already have a pipeline called %1. Choose another name.</source>
        <translation>%1 という名前のパイプラインはすでにあります。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>Paste an API token.</source>
        <translation>API トークンを貼り付けてください。</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>トークンが一部欠けているようです。Buildkite からもう一度コピーしてください。</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s slug: the word after buildkite.com/ in the address.</source>
        <translation>組織の slug (アドレスの buildkite.com/ に続く語) を入力してください。</translation>
    </message>
    <message>
        <source>A slug has small letters, digits and hyphens only: it is the word after buildkite.com/ in the address.</source>
        <translation>slug に使えるのは小文字の英字、数字、ハイフンだけです。アドレスの buildkite.com/ に続く語を入力してください。</translation>
    </message>
    <message>
        <source>Plain http would show the token to the network. Use an https address.</source>
        <translation>暗号化されない http では、トークンがネットワーク上で読み取られるおそれがあります。https のアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Enter an https address without user, ? and #, such as %1.</source>
        <translation>ユーザー名、?、# を含まない https のアドレスを入力してください (例: %1)。</translation>
    </message>
    <message>
        <source>Choose the file that the data goes to.</source>
        <translation>データのコピー先のファイルを選択してください。</translation>
    </message>
    <message>
        <source>Enter the name or address of the database server.</source>
        <translation>データベースサーバーの名前またはアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>データベースの名前を入力してください。</translation>
    </message>
    <message>
        <source>Enter the name of the data source.</source>
        <translation>データソースの名前を入力してください。</translation>
    </message>
    <message>
        <source>A prefix has at most 32 letters a–z, digits and underscores, and does not begin with a digit.</source>
        <translation>プレフィックスに使えるのは英字 a–z、数字、アンダースコアで、最大 32 文字です。先頭に数字は使えません。</translation>
    </message>
    <message>
        <source>A schema&apos;s name has at most 63 characters, without quotes and brackets.</source>
        <translation>スキーマ名は最大 63 文字です。引用符と括弧は使えません。</translation>
    </message>
    <message>
        <source>This cannot be used as a data source. A password goes into the field for it.</source>
        <translation>これはデータソースとして使用できません。パスワードは専用の欄に入力してください。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server.</source>
        <translation>これはサーバーの名前またはアドレスではありません。</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>これはファイルのパスではありません。</translation>
    </message>
    <message>
        <source>This file is used by the pipeline %1. Two pipelines may share a file only with different prefixes.</source>
        <translation>このファイルはパイプライン %1 が使用しています。2 つのパイプラインで 1 つのファイルを共有するには、異なるプレフィックスが必要です。</translation>
    </message>
    <message>
        <source>These tables are used by the pipeline %1. Two pipelines may share a database only with different prefixes.</source>
        <translation>これらのテーブルはパイプライン %1 が使用しています。2 つのパイプラインで 1 つのデータベースを共有するには、異なるプレフィックスが必要です。</translation>
    </message>
    <message>
        <source>Choose at least one object to copy.</source>
        <translation>コピーするオブジェクトを 1 つ以上選択してください。</translation>
    </message>
    <message>
        <source>This day is still to come. Choose an earlier one.</source>
        <translation>この日はまだ来ていません。今日以前の日付を選択してください。</translation>
    </message>
    <message>
        <source> (copy)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (コピー)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (コピー %1)</translation>
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
        <translation>パイプラインはまだありません</translation>
    </message>
    <message>
        <source>Copy builds and jobs from Buildkite into a database of your own.</source>
        <translation>Buildkite のビルドとジョブを自分のデータベースにコピーします。</translation>
    </message>
    <message>
        <source>Create a pipeline</source>
        <translation>パイプラインを作成</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>必要なものは?</translation>
    </message>
    <message>
        <source>A Buildkite API token with read access, your organization&apos;s slug, and about 5 minutes.</source>
        <translation>読み取り権限のある Buildkite API トークン、組織の slug、そして 5 分ほどの時間です。</translation>
    </message>
</context>
<context>
    <name>kitesync::Errands</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>ブラウザーを開けませんでした。</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>ページのアドレス: %1</translation>
    </message>
    <message>
        <source>Kitesync is updated the way it was installed.</source>
        <translation>Kitesync は、インストールしたときと同じ方法で更新します。</translation>
    </message>
    <message>
        <source>Ask the package manager of this computer for updates, then start Kitesync again. This is version %1.</source>
        <translation>このコンピューターのパッケージマネージャーで更新を確認してから、Kitesync を起動し直してください。現在のバージョンは %1 です。</translation>
    </message>
    <message>
        <source>No program was found that sets the clock.</source>
        <translation>時計を設定するプログラムが見つかりませんでした。</translation>
    </message>
    <message>
        <source>An administrator of this computer has it set from the network with the command: %1</source>
        <translation>このコンピューターの管理者は、次のコマンドで時刻をネットワークから設定できます: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::ErrorWords</name>
    <message>
        <source>Another program keeps them locked.</source>
        <translation>別のプログラムが設定をロックしています。</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then try again.</source>
        <translation>このファイルを使用しているほかのプログラムを閉じてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>They are damaged.</source>
        <translation>設定が破損しています。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away to begin anew.</source>
        <translation>ファイルをコピーから復元するか、別の場所に移動して新しく始めてください。</translation>
    </message>
    <message>
        <source>Another program&apos;s data is in their place.</source>
        <translation>設定の場所に別のプログラムのデータがあります。</translation>
    </message>
    <message>
        <source>Move that file away, then try again.</source>
        <translation>そのファイルを別の場所に移動してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>They are read-only for you.</source>
        <translation>設定に対する書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, then try again.</source>
        <translation>ファイルとそのフォルダーの権限を変更してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>They were written by a newer version.</source>
        <translation>設定は新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>Update Kitesync on this computer.</source>
        <translation>このコンピューターの Kitesync を更新してください。</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>空き容量がありません。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>空き容量を増やしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be made or opened.</source>
        <translation>ファイルまたはそのフォルダーを作成できないか、開けません。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, then try again.</source>
        <translation>フォルダーとその権限を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Bringing them up to date failed, and nothing was changed.</source>
        <translation>設定を新しい形式に更新できませんでした。何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again; if this comes back, use the earlier version and report it.</source>
        <translation>もう一度試してください。再び発生する場合は、以前のバージョンを使用し、問題を報告してください。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>Qt の SQLite ドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite), then try again.</source>
        <translation>ドライバー (Debian では libqt6sql6-sqlite) をインストールしてから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database that holds them refused.</source>
        <translation>設定を保存しているデータベースに拒否されました。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of that folder, then try again.</source>
        <translation>そのフォルダーの権限と空き容量を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>パイプライン名</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>組織の slug</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API アドレス</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>テーブルプレフィックス</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>スキーマ</translation>
    </message>
    <message>
        <source>Objects to copy</source>
        <translation>コピーするオブジェクト</translation>
    </message>
    <message>
        <source>History from</source>
        <translation>履歴の開始日</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>取り込み頻度</translation>
    </message>
    <message>
        <source>Share of the request limits</source>
        <translation>リクエスト制限の使用割合</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>詳しいことはわかっていません。</translation>
    </message>
    <message>
        <source>builds and jobs</source>
        <translation>ビルドとジョブ</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>everything that was asked for</source>
        <translation>要求されたものすべて</translation>
    </message>
    <message>
        <source>Builds and Jobs</source>
        <comment>two of the objects that can be copied</comment>
        <translation>ビルドとジョブ</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <comment>an object that can be copied</comment>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>an object that can be copied</comment>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>it</source>
        <translation>該当するもの</translation>
    </message>
    <message>
        <source>Buildkite said: %1</source>
        <translation>Buildkite の応答: %1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>サーバーの応答: %1</translation>
    </message>
    <message>
        <source>More exactly: %1</source>
        <translation>詳細: %1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>データベースの応答: %1</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <translation>キーチェーンの応答: %1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1.</source>
        <comment>12 min</comment>
        <translation>このコンピューターの時計が %1ずれています。</translation>
    </message>
    <message>
        <source>Set the date and the time, or have them set from the network; then start the sync again.</source>
        <translation>日付と時刻を設定するか、ネットワークから設定されるようにしてから、もう一度同期を開始してください。</translation>
    </message>
    <message>
        <source>That may be why Buildkite did not accept the token.</source>
        <translation>Buildkite がトークンを受け付けなかったのは、そのためかもしれません。</translation>
    </message>
    <message>
        <source>If the token is refused all the same, replace it.</source>
        <translation>それでもトークンが拒否される場合は、トークンを置き換えてください。</translation>
    </message>
    <message>
        <source>That may be why the connection to Buildkite is not trusted.</source>
        <translation>Buildkite との接続を信頼できないのは、そのためかもしれません。</translation>
    </message>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>トークンの有効期限は %1です。その後は同期できません。</translation>
    </message>
    <message>
        <source>Buildkite did not accept the token.</source>
        <translation>Buildkite がトークンを受け付けませんでした。</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked.</source>
        <translation>トークンが間違っているか、期限切れか、失効している可能性があります。</translation>
    </message>
    <message>
        <source>Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to this pipeline.</source>
        <translation>Buildkite で新しいトークンを作成し (Personal Settings, API Access Tokens)、このパイプラインに設定してください。</translation>
    </message>
    <message>
        <source>The token may not read {things}.</source>
        <translation>このトークンには{things}を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>It lacks the scope {subject}.</source>
        <translation>スコープ {subject} がありません。</translation>
    </message>
    <message>
        <source>Add the scope {subject} to the token in Buildkite, or leave {Objects} out.</source>
        <translation>Buildkite でトークンにスコープ {subject} を追加するか、{Objects}をコピー対象から外してください。</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read {subject}.</source>
        <translation>お使いの Buildkite ユーザーには {subject} を読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The token is accepted, but the person it belongs to has no access.</source>
        <translation>トークンは受け付けられましたが、その所有者にアクセス権がありません。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for access, or leave this out.</source>
        <translation>組織の管理者にアクセス権を依頼するか、これをコピー対象から外してください。</translation>
    </message>
    <message>
        <source>Buildkite refused this computer&apos;s address.</source>
        <translation>Buildkite がこのコンピューターのアドレスを拒否しました。</translation>
    </message>
    <message>
        <source>The token or the organization is limited to certain addresses.</source>
        <translation>トークンまたは組織で、使用できるアドレスが制限されています。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the allowed ones in Buildkite, or use a token without that limit.</source>
        <translation>Buildkite で許可されたアドレスにこのコンピューターのアドレスを追加するか、その制限のないトークンを使用してください。</translation>
    </message>
    <message>
        <source>Organization “{subject}” was not found.</source>
        <translation>組織「{subject}」が見つかりませんでした。</translation>
    </message>
    <message>
        <source>It does not exist under this name, or the token was not given access to it.</source>
        <translation>この名前の組織は存在しないか、トークンにアクセス権が与えられていません。</translation>
    </message>
    <message>
        <source>Check the slug, which is the word after buildkite.com/ in the address, and the token&apos;s organizations.</source>
        <translation>slug (アドレスの buildkite.com/ に続く語) と、トークンがアクセスできる組織を確認してください。</translation>
    </message>
    <message>
        <source>Buildkite has no {subject} any more.</source>
        <translation>Buildkite に {subject} はもうありません。</translation>
    </message>
    <message>
        <source>It was deleted, or the token cannot see it.</source>
        <translation>削除されたか、トークンから参照できません。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, check the token&apos;s access in Buildkite.</source>
        <translation>もう一度同期を開始してください。再び発生する場合は、Buildkite でトークンのアクセス権を確認してください。</translation>
    </message>
    <message>
        <source>Buildkite would not list that many records at once.</source>
        <translation>レコードが多すぎるため、Buildkite が一度に一覧を返しませんでした。</translation>
    </message>
    <message>
        <source>Its lists end at a certain depth, and this one could not be divided any further.</source>
        <translation>Buildkite の一覧には深さの上限があり、この一覧はそれ以上分割できませんでした。</translation>
    </message>
    <message>
        <source>Start the sync again later: what was copied is safe and is not read twice.</source>
        <translation>後でもう一度同期を開始してください。コピー済みのデータは保存されており、読み取り直されることはありません。</translation>
    </message>
    <message>
        <source>Buildkite refused a request{code}.</source>
        <translation>Buildkite がリクエストを拒否しました{code}。</translation>
    </message>
    <message>
        <source>It did not accept the way this version asks.</source>
        <translation>このバージョンのリクエストの方法が受け付けられませんでした。</translation>
    </message>
    <message>
        <source>See whether a newer version of Kitesync is available; what was copied so far is safe.</source>
        <translation>Kitesync の新しいバージョンがあるか確認してください。これまでにコピーしたデータは保存されています。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>このコンピューターはオフラインです。</translation>
    </message>
    <message>
        <source>There is no network to reach Buildkite through.</source>
        <translation>Buildkite に接続するためのネットワークがありません。</translation>
    </message>
    <message>
        <source>Connect to a network, then start the sync again.</source>
        <translation>ネットワークに接続してから、もう一度同期を開始してください。</translation>
    </message>
    <message>
        <source>The address {subject} could not be found.</source>
        <translation>{subject} のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>No name server knows it.</source>
        <translation>どのネームサーバーにも登録されていません。</translation>
    </message>
    <message>
        <source>Check the API address or your DNS.</source>
        <translation>API アドレスまたは DNS の設定を確認してください。</translation>
    </message>
    <message>
        <source>{subject} refused the connection.</source>
        <translation>{subject} が接続を拒否しました。</translation>
    </message>
    <message>
        <source>Nothing answers at this address, or something on the way forbids it.</source>
        <translation>このアドレスから応答がないか、経路上の何かが接続を禁止しています。</translation>
    </message>
    <message>
        <source>Check the API address; if you use a proxy or a firewall, check that too.</source>
        <translation>API アドレスを確認してください。プロキシまたはファイアウォールを使用している場合は、それも確認してください。</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost.</source>
        <translation>{subject} との接続が失われました。</translation>
    </message>
    <message>
        <source>It ended before the answer was complete, and trying again did not help.</source>
        <translation>応答が完了する前に接続が切れ、再試行しても解決しませんでした。</translation>
    </message>
    <message>
        <source>Check the network, then start the sync again: it goes on where it stopped.</source>
        <translation>ネットワークを確認してから、もう一度同期を開始してください。停止したところから続行します。</translation>
    </message>
    <message>
        <source>{subject} did not answer in time.</source>
        <translation>{subject} が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The network or the server is too slow at the moment.</source>
        <translation>ネットワークまたはサーバーの速度が低下しています。</translation>
    </message>
    <message>
        <source>Try again in a few minutes: the sync goes on where it stopped.</source>
        <translation>数分後にもう一度試してください。同期は停止したところから続行します。</translation>
    </message>
    <message>
        <source>The connection to {subject} is not trusted.</source>
        <translation>{subject} との接続を信頼できません。</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so nothing was sent.</source>
        <translation>証明書を検証できなかったため、何も送信されませんでした。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy replaces certificates.</source>
        <translation>このコンピューターの日付と、プロキシが証明書を置き換えていないかを確認してください。</translation>
    </message>
    <message>
        <source>The answer did not come from Buildkite.</source>
        <translation>Buildkite からの応答ではありませんでした。</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first, or the API address is that of something else.</source>
        <translation>ネットワークへのサインインが必要か、API アドレスが別のもののアドレスになっている可能性があります。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, then try again; or check the API address.</source>
        <translation>ブラウザーで Web ページを開いてネットワークにサインインしてからもう一度試すか、API アドレスを確認してください。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>プロキシがリクエストを通しませんでした。</translation>
    </message>
    <message>
        <source>It may ask for a user name and password.</source>
        <translation>プロキシがユーザー名とパスワードを要求している可能性があります。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>このコンピューターのプロキシの設定を確認してください。</translation>
    </message>
    <message>
        <source>That was not followed, because the token must not go there.</source>
        <translation>トークンをそこに送ってはならないため、転送には従いませんでした。</translation>
    </message>
    <message>
        <source>Check the API address: it has to be the one that answers itself.</source>
        <translation>API アドレスを確認してください。転送せずに自ら応答するアドレスでなければなりません。</translation>
    </message>
    <message>
        <source>Buildkite has a problem{code}.</source>
        <translation>Buildkite で問題が発生しています{code}。</translation>
    </message>
    <message>
        <source>Trying again several times did not help.</source>
        <translation>何度か再試行しましたが、解決しませんでした。</translation>
    </message>
    <message>
        <source>Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped.</source>
        <translation>buildkitestatus.com を確認し、後でもう一度同期を開始してください。停止したところから続行します。</translation>
    </message>
    <message>
        <source>Buildkite sent an answer this version does not understand.</source>
        <translation>Buildkite から、このバージョンでは解釈できない応答が返されました。</translation>
    </message>
    <message>
        <source>Nothing was lost: what was copied before is safe.</source>
        <translation>何も失われていません。それまでにコピーしたデータは保存されています。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, see whether a newer version of Kitesync is available.</source>
        <translation>もう一度同期を開始してください。再び発生する場合は、Kitesync の新しいバージョンがあるか確認してください。</translation>
    </message>
    <message>
        <source>Buildkite sent a larger answer than this version accepts.</source>
        <translation>Buildkite から、このバージョンで受け付けられる大きさを超える応答が返されました。</translation>
    </message>
    <message>
        <source>Even a single record was too large to read.</source>
        <translation>1 件のレコードだけでも大きすぎて読み取れませんでした。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, tell the makers of Kitesync which record it is.</source>
        <translation>もう一度同期を開始してください。再び発生する場合は、どのレコードかを Kitesync の開発者に知らせてください。</translation>
    </message>
    <message>
        <source>“{subject}” is not there any more.</source>
        <translation>「{subject}」が見つからなくなりました。</translation>
    </message>
    <message>
        <source>The file or its folder was moved, renamed or deleted.</source>
        <translation>ファイルまたはそのフォルダーが移動、名前変更、または削除されました。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another place for the data.</source>
        <translation>元に戻すか、データのコピー先として別の場所を選択してください。</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or not an SQLite database.</source>
        <translation>「{subject}」は破損しているか、SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>手を加えずに残しました。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file name.</source>
        <translation>コピーから復元するか、別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be written.</source>
        <translation>「{subject}」に書き込めません。</translation>
    </message>
    <message>
        <source>The file, its folder or the drive is read-only for you.</source>
        <translation>ファイル、そのフォルダー、またはドライブへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>権限を変更するか、別の場所を選択してください。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>別のプログラムがデータベースをロックしたままです。</translation>
    </message>
    <message>
        <source>Waiting for it did not help.</source>
        <translation>待機しましたが、解決しませんでした。</translation>
    </message>
    <message>
        <source>Close the other program, then start the sync again.</source>
        <translation>そのプログラムを閉じてから、もう一度同期を開始してください。</translation>
    </message>
    <message>
        <source>There is no space left for “{subject}”.</source>
        <translation>「{subject}」を保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>The records that were copied before that are safe.</source>
        <translation>それまでにコピーしたレコードは保存されています。</translation>
    </message>
    <message>
        <source>Free some space, then start the sync again: it goes on where it stopped.</source>
        <translation>空き容量を増やしてから、もう一度同期を開始してください。停止したところから続行します。</translation>
    </message>
    <message>
        <source>A table “{subject}” that is not ours already exists.</source>
        <translation>Kitesync のものではないテーブル「{subject}」がすでに存在します。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>このテーブルには手を加えていません。</translation>
    </message>
    <message>
        <source>Choose a table prefix, another schema or another database.</source>
        <translation>テーブルプレフィックスを指定するか、別のスキーマまたは別のデータベースを選択してください。</translation>
    </message>
    <message>
        <source>These tables belong to another pipeline ({subject}).</source>
        <translation>これらのテーブルは別のパイプライン ({subject}) のものです。</translation>
    </message>
    <message>
        <source>Two pipelines never share a set of tables.</source>
        <translation>2 つのパイプラインが同じテーブルを共有することはありません。</translation>
    </message>
    <message>
        <source>Choose a table prefix or another database; or take the tables over, if the pipeline that made them is gone.</source>
        <translation>テーブルプレフィックスを指定するか、別のデータベースを選択してください。テーブルを作成したパイプラインがもうない場合は、テーブルを引き継ぐこともできます。</translation>
    </message>
    <message>
        <source>This database was written by a newer version ({subject}).</source>
        <translation>このデータベースは新しいバージョン ({subject}) で書き込まれています。</translation>
    </message>
    <message>
        <source>This version does not know how to write to it, and left it as it is.</source>
        <translation>このバージョンでは書き込み方法がわからないため、手を加えずに残しました。</translation>
    </message>
    <message>
        <source>The database server refused the user or password.</source>
        <translation>データベースサーバーがユーザー名またはパスワードを拒否しました。</translation>
    </message>
    <message>
        <source>Check the user, the password and the database&apos;s name.</source>
        <translation>ユーザー名、パスワード、データベース名を確認してください。</translation>
    </message>
    <message>
        <source>There is no database “{subject}” on this server.</source>
        <translation>このサーバーにデータベース「{subject}」はありません。</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or have the database created, then try again.</source>
        <translation>データベース名を修正するか、データベースを作成してもらってから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The database server {subject} could not be reached.</source>
        <translation>データベースサーバー {subject} に接続できませんでした。</translation>
    </message>
    <message>
        <source>It does not run, the address is wrong, or something in between refuses the connection.</source>
        <translation>サーバーが動作していないか、アドレスが間違っているか、途中の何かが接続を拒否しています。</translation>
    </message>
    <message>
        <source>Check host, port and encryption (TLS) of the destination, then try again.</source>
        <translation>コピー先のホスト、ポート、暗号化 (TLS) を確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>データベースとの接続が失われました。</translation>
    </message>
    <message>
        <source>Everything up to the last saved point is safe.</source>
        <translation>最後の保存時点までのデータはすべて保存されています。</translation>
    </message>
    <message>
        <source>Check that the server runs, then start the sync again: it goes on at the last saved point.</source>
        <translation>サーバーが動作していることを確認してから、もう一度同期を開始してください。最後の保存時点から続行します。</translation>
    </message>
    <message>
        <source>The database does not allow this: {subject}.</source>
        <translation>データベースで許可されていない操作です: {subject}。</translation>
    </message>
    <message>
        <source>The user of the connection lacks a right.</source>
        <translation>接続に使用したユーザーに必要な権限がありません。</translation>
    </message>
    <message>
        <source>Ask for the right to create and write tables, or choose another schema.</source>
        <translation>テーブルの作成と書き込みの権限を依頼するか、別のスキーマを選択してください。</translation>
    </message>
    <message>
        <source>There is no driver for this database ({subject}).</source>
        <translation>このデータベースのドライバー ({subject}) がありません。</translation>
    </message>
    <message>
        <source>This version of Kitesync cannot talk to it as it is installed.</source>
        <translation>インストールされている Kitesync では、このデータベースに接続できません。</translation>
    </message>
    <message>
        <source>The database did not accept the data.</source>
        <translation>データベースがデータを受け付けませんでした。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>このコンピューターにキーチェーンが見つかりませんでした。</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept there and nowhere else.</source>
        <translation>トークンとパスワードはキーチェーンだけに保存されます。</translation>
    </message>
    <message>
        <source>Install GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or give the token at every start.</source>
        <translation>GNOME Keyring、KWallet、または KeePassXC の Secret Service をインストールするか、起動のたびにトークンを入力してください。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token cannot be read.</source>
        <translation>キーチェーンがロックされているため、トークンを読み取れません。</translation>
    </message>
    <message>
        <source>It opens with your login, or when you unlock it.</source>
        <translation>キーチェーンは、ログイン時またはロックを解除したときに開きます。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>キーチェーンのロックを解除してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>キーチェーンはロックされたままです。</translation>
    </message>
    <message>
        <source>Its question was closed without an answer; syncs wait until you unlock it.</source>
        <translation>確認画面が回答のないまま閉じられました。ロックが解除されるまで同期は待機します。</translation>
    </message>
    <message>
        <source>Try again and unlock the keychain when it asks.</source>
        <translation>もう一度試し、確認が表示されたらキーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>The stored token is gone from the keychain.</source>
        <translation>保存されていたトークンがキーチェーンからなくなっています。</translation>
    </message>
    <message>
        <source>It was deleted there, or this is another keychain than the one it was stored in.</source>
        <translation>キーチェーンで削除されたか、保存したときとは別のキーチェーンになっています。</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>トークンをもう一度入力してください。</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked.</source>
        <translation>キーチェーンの操作に失敗しました。</translation>
    </message>
    <message>
        <source>The token or password could not be stored or read.</source>
        <translation>トークンまたはパスワードを保存または読み取りできませんでした。</translation>
    </message>
    <message>
        <source>Open your keychain program and see whether it works, then try again.</source>
        <translation>キーチェーンのプログラムを開き、正常に動作するか確認してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>同期が停止されました。</translation>
    </message>
    <message>
        <source>Everything that was copied until then is safe.</source>
        <translation>それまでにコピーしたデータはすべて保存されています。</translation>
    </message>
    <message>
        <source>Start it again whenever you like: it goes on where it stopped.</source>
        <translation>いつでも再び開始できます。停止したところから続行します。</translation>
    </message>
    <message>
        <source>This pipeline is already syncing.</source>
        <translation>このパイプラインはすでに同期中です。</translation>
    </message>
    <message>
        <source>It is held by {subject}.</source>
        <translation>{subject} が使用しています。</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or stop it there.</source>
        <translation>その同期が終わるまで待つか、そちらで停止してください。</translation>
    </message>
    <message>
        <source>The value of “{subject}” cannot be used.</source>
        <translation>「{subject}」の値は使用できません。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>修正してから、もう一度試してください。</translation>
    </message>
    <message>
        <source>You already have a pipeline called “{subject}”.</source>
        <translation>「{subject}」という名前のパイプラインはすでにあります。</translation>
    </message>
    <message>
        <source>Names are unique, so that a command means one pipeline.</source>
        <translation>コマンドでパイプラインを 1 つに特定できるように、名前は重複できません。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選んでください。</translation>
    </message>
    <message>
        <source>There is no pipeline called “{subject}”.</source>
        <translation>「{subject}」という名前のパイプラインはありません。</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or its name is spelled another way.</source>
        <translation>削除されたか、名前の綴りが違う可能性があります。</translation>
    </message>
    <message>
        <source>Look at the list of your pipelines.</source>
        <translation>パイプラインの一覧を確認してください。</translation>
    </message>
    <message>
        <source>Kitesync&apos;s own settings could not be read or written.</source>
        <translation>Kitesync の設定を読み書きできませんでした。</translation>
    </message>
    <message>
        <source>{trouble} The file is “{place}”.</source>
        <translation>{trouble} ファイルの場所は「{place}」です。</translation>
    </message>
    <message>
        <source>The sync was ended because its counts do not add up.</source>
        <translation>件数が合わないため、同期を終了しました。</translation>
    </message>
    <message>
        <source>Records read are not the sum of those written, unchanged and rejected ({detail}): a mistake in Kitesync.</source>
        <translation>読み取ったレコードの数が、書き込み、変更なし、拒否の合計と一致しません ({detail})。これは Kitesync の不具合です。</translation>
    </message>
    <message>
        <source>Start the sync again, and report this to the makers of Kitesync.</source>
        <translation>もう一度同期を開始し、この問題を Kitesync の開発者に報告してください。</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in “{subject}” any more.</source>
        <translation>このパイプラインのテーブルが「{subject}」からなくなっています。</translation>
    </message>
    <message>
        <source>It was emptied, or another database is in its place.</source>
        <translation>データベースが空にされたか、別のデータベースに置き換えられています。</translation>
    </message>
    <message>
        <source>process %1 on %2 (since %3)</source>
        <comment>number, computer, time</comment>
        <translation>%2 のプロセス %1 (%3 から)</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what the other side said, and the number of its answer</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>スコープが足りません。</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read this.</source>
        <translation>お使いの Buildkite ユーザーにはこれを読み取る権限がありません。</translation>
    </message>
    <message>
        <source>The organization of this pipeline was not found.</source>
        <translation>このパイプラインの組織が見つかりませんでした。</translation>
    </message>
    <message>
        <source>Buildkite does not have this record any more.</source>
        <translation>Buildkite にこのレコードはもうありません。</translation>
    </message>
    <message>
        <source>The address of the API could not be found.</source>
        <translation>API のアドレスが見つかりませんでした。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>サーバーが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>サーバーとの接続が失われました。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>サーバーが時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted.</source>
        <translation>サーバーとの接続を信頼できません。</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address, {subject}.</source>
        <translation>API が別のアドレス ({subject}) に転送しようとしました。</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address.</source>
        <translation>API が別のアドレスに転送しようとしました。</translation>
    </message>
    <message>
        <source>The database is not there any more.</source>
        <translation>データベースが見つからなくなりました。</translation>
    </message>
    <message>
        <source>The file is damaged or not an SQLite database.</source>
        <translation>ファイルは破損しているか、SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>データベースに書き込めません。</translation>
    </message>
    <message>
        <source>There is no space left for the database.</source>
        <translation>データベースを保存する空き容量がありません。</translation>
    </message>
    <message>
        <source>A table of the same name that is not ours already exists.</source>
        <translation>Kitesync のものではない同名のテーブルがすでに存在します。</translation>
    </message>
    <message>
        <source>These tables belong to another installation of Kitesync.</source>
        <translation>これらのテーブルは別の環境の Kitesync のものです。</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Kitesync.</source>
        <translation>このデータベースは新しいバージョンの Kitesync で書き込まれています。</translation>
    </message>
    <message>
        <source>The server was reached, but it did not let Kitesync in.</source>
        <translation>サーバーには接続できましたが、ログインできませんでした。</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database of this name, or does not show it to this user.</source>
        <translation>サーバーには接続できましたが、この名前のデータベースがないか、このユーザーには表示されません。</translation>
    </message>
    <message>
        <source>There is no database of this name on this server.</source>
        <translation>このサーバーにこの名前のデータベースはありません。</translation>
    </message>
    <message>
        <source>The database server could not be reached.</source>
        <translation>データベースサーバーに接続できませんでした。</translation>
    </message>
    <message>
        <source>The database does not allow tables to be created or written.</source>
        <translation>データベースでテーブルの作成または書き込みが許可されていません。</translation>
    </message>
    <message>
        <source>There is no driver for this database.</source>
        <translation>このデータベースのドライバーがありません。</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>使用できない値があります。</translation>
    </message>
    <message>
        <source>You already have a pipeline of this name.</source>
        <translation>この名前のパイプラインはすでにあります。</translation>
    </message>
    <message>
        <source>There is no pipeline of this name.</source>
        <translation>この名前のパイプラインはありません。</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in the database any more.</source>
        <translation>このパイプラインのテーブルがデータベースからなくなっています。</translation>
    </message>
    <message>
        <source>It was started here or by another Kitesync.</source>
        <translation>ここまたは別の Kitesync で開始されています。</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already ({subject}).</source>
        <translation>移行先には、このパイプラインの行がすでにあります ({subject})。</translation>
    </message>
    <message>
        <source>A move never mixes two copies. Nothing was changed, and the pipeline stays where it is.</source>
        <translation>移行で 2 つのコピーを混在させることはありません。何も変更されておらず、パイプラインのコピー先も変わっていません。</translation>
    </message>
    <message>
        <source>Choose another table prefix, schema or database, or remove those tables yourself if nobody needs them.</source>
        <translation>別のテーブルプレフィックス、スキーマ、またはデータベースを選択するか、そのテーブルを誰も必要としていない場合は、ご自身で削除してください。</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already.</source>
        <translation>移行先には、このパイプラインの行がすでにあります。</translation>
    </message>
    <message>
        <source>The copy of “{subject}” is not equal to the original.</source>
        <translation>「{subject}」のコピーが元のデータと一致しません。</translation>
    </message>
    <message>
        <source>Something changed rows during the move, or the database keeps them differently. The pipeline stays where it is, and nothing is lost.</source>
        <translation>移行中に行が変更されたか、データベースが行を異なる形で保存しています。パイプラインのコピー先は変わっておらず、何も失われていません。</translation>
    </message>
    <message>
        <source>Make sure that nothing else writes to the tables, then start the move again: it begins anew.</source>
        <translation>ほかのものがテーブルに書き込んでいないことを確認してから、もう一度移行を開始してください。移行は最初からやり直されます。</translation>
    </message>
    <message>
        <source>The copy is not equal to the original.</source>
        <translation>コピーが元のデータと一致しません。</translation>
    </message>
    <message>
        <source>Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or choose SQLite, which is built in.</source>
        <translation>その名前の Qt SQL ドライバー、またはデータソースで指定されている ODBC ドライバーをインストールするか、組み込みの SQLite を選択してください。</translation>
    </message>
    <message>
        <source>See what exactly is wrong; when that is put right, start the sync again.</source>
        <translation>正確な原因を確認してください。解決したら、もう一度同期を開始してください。</translation>
    </message>
</context>
<context>
    <name>kitesync::FaultOrder</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>%1 から %2 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>it must be a number above 0, and at most 1</source>
        <translation>0 より大きく 1 以下の数値でなければなりません</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>yes または no でなければなりません</translation>
    </message>
    <message>
        <source>“%1” is not one of the settings of a fault: %2</source>
        <translation>「%1」は障害の設定ではありません。使用できる設定: %2</translation>
    </message>
    <message>
        <source>“%1” is not one of the faults: %2</source>
        <translation>「%1」は障害の種類ではありません。使用できる種類: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::FigureSeries</name>
    <message>
        <source>No job waited for an agent.</source>
        <translation>エージェントを待ったジョブはありません。</translation>
    </message>
    <message>
        <source>Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day had %4 for 95 of 100.</source>
        <translation>ジョブのエージェント待ち時間: %1はジョブの 50% が最大 %2、95% が最大 %3。最も長かった日は、95% のジョブで最大 %4。</translation>
    </message>
    <message>
        <source>No build has passed or failed.</source>
        <translation>成功または失敗したビルドはありません。</translation>
    </message>
    <message>
        <source>Pass rate: %1 of the builds that passed or failed; on %2 it was %3.</source>
        <translation>成功率: 成功または失敗したビルドの %1。%2は %3。</translation>
    </message>
    <message>
        <source>Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.</source>
        <translation>過去 %1 日間の 1 日あたりのビルド数: 合計 %2、成功 %3、失敗 %4、キャンセル %5、その他 %6。</translation>
    </message>
</context>
<context>
    <name>kitesync::FilterHeader</name>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1: a column</comment>
        <translation>%1 のフィルター</translation>
    </message>
    <message>
        <source>Text that the value contains, or =value, &lt;value, &gt;value; = alone: empty</source>
        <translation>値に含まれる文字列、または =value, &lt;value, &gt;value (= のみ: 空の値)</translation>
    </message>
</context>
<context>
    <name>kitesync::GeneralSettings</name>
    <message>
        <source>&amp;Start Kitesync in the background when I log in</source>
        <translation>ログイン時に Kitesync をバックグラウンドで起動する(&amp;S)</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>スケジュールは Kitesync の起動中にだけ実行されます。</translation>
    </message>
    <message>
        <source>&amp;When I close the window:</source>
        <translation>ウィンドウを閉じたとき(&amp;W):</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>言語(&amp;L):</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>トレイアイコン(&amp;T):</translation>
    </message>
    <message>
        <source>Keep running if there is a schedule</source>
        <translation>スケジュールがあれば実行を続ける</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>トレイで実行を続ける</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了する</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>明るい色 (暗いパネル用)</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>暗い色 (明るいパネル用)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Another language is used from the next start on: quit Kitesync, then start it again.</source>
        <translation>変更した言語は次回の起動から使用されます。Kitesync を終了して、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>カラー</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpText</name>
    <message>
        <source>What a token needs</source>
        <translation>トークンの要件</translation>
    </message>
    <message>
        <source>Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; choose the organization and these scopes:</source>
        <translation>Kitesync は、ご自身の API アクセストークンを使って Buildkite からデータを読み取ります。Buildkite で Personal Settings, API Access Tokens, New API Access Token の順に進み、組織と次のスコープを選択してください:</translation>
    </message>
    <message>
        <source>Fewer will do if you copy less: builds and jobs need read_builds, agents read_agents. Kitesync only reads: it cannot change anything at Buildkite, so give it no scope to write.</source>
        <translation>コピーするものを減らせば、必要なスコープも減ります。ビルドとジョブには read_builds、エージェントには read_agents が必要です。Kitesync は読み取るだけで、Buildkite のデータを変更することはできません。書き込みのスコープは与えないでください。</translation>
    </message>
    <message>
        <source>The token, and a database&apos;s password, are kept in this computer&apos;s keychain and in no file.</source>
        <translation>トークンとデータベースのパスワードは、このコンピューターのキーチェーンに保存され、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>データのコピー先</translation>
    </message>
    <message>
        <source>It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what Buildkite no longer has stay and get a date in _removed_at.</source>
        <translation>Kitesync は、テーブル pipelines, agents, builds, jobs と、統計用のビュー、Kitesync 自身の 3 つのテーブル (kitesync_…) を作成します。自ら作成していないテーブルには手を加えません。Buildkite からなくなったものの行は残り、_removed_at に日時が入ります。</translation>
    </message>
    <message>
        <source>How syncs work</source>
        <translation>同期の仕組み</translation>
    </message>
    <message>
        <source>The first sync copies the builds from the newest back to the date you chose. Later ones read what is new, and what was still running.</source>
        <translation>最初の同期では、最新のビルドから、選択した日付までさかのぼってコピーします。その後の同期では、新しいものと、前回まだ実行中だったものを読み取ります。</translation>
    </message>
    <message>
        <source>A sync that was stopped, or did not end normally, goes on where it was the next time.</source>
        <translation>停止された同期や正常に終了しなかった同期は、次回、停止したところから続行します。</translation>
    </message>
    <message>
        <source>Buildkite limits how much may be asked in a minute. Kitesync waits rather than exceed it; in the settings you choose how much of it to use.</source>
        <translation>Buildkite では 1 分あたりのリクエスト数が制限されています。Kitesync は制限を超えないように待機します。制限のうちどれだけを使うかは設定で選択できます。</translation>
    </message>
    <message>
        <source>With a schedule Kitesync has to run: it stays in the tray when you close its window, if the settings say so. Times that were missed are caught up once, if the pipeline says so.</source>
        <translation>スケジュールを使うには、Kitesync が起動している必要があります。設定によっては、ウィンドウを閉じてもトレイで動作を続けます。実行されなかった同期は、パイプラインで有効にしていれば、後で 1 回だけ実行されます。</translation>
    </message>
    <message>
        <source>A record that does not fit is put aside and counted as a problem: open the run&apos;s details to see why.</source>
        <translation>適合しないレコードは別に保管され、問題として数えられます。理由は実行の詳細で確認できます。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of keys</comment>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新しいパイプライン</translation>
    </message>
    <message>
        <source>Edit the chosen pipeline</source>
        <translation>選択したパイプラインを編集</translation>
    </message>
    <message>
        <source>Delete the chosen pipeline (asks first)</source>
        <translation>選択したパイプラインを削除 (確認あり)</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>パイプラインを選択</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>同期を停止</translation>
    </message>
    <message>
        <source>Runs, data, log</source>
        <translation>実行履歴、データ、ログ</translation>
    </message>
    <message>
        <source>Find in runs, data or log</source>
        <translation>実行履歴、データ、ログ内を検索</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>実行の詳細</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>選択した内容をコピー</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Create a support file</source>
        <translation>サポートファイルを作成</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>このヘルプ</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Where things are on this computer</source>
        <translation>このコンピューターでの保存場所</translation>
    </message>
    <message>
        <source>Pipelines, runs, settings</source>
        <translation>パイプライン、実行、設定</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>New SQLite files</source>
        <translation>新しい SQLite ファイル</translation>
    </message>
    <message>
        <source>Tokens, passwords</source>
        <translation>トークン、パスワード</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>キーチェーン</translation>
    </message>
    <message>
        <source>If something does not work: Help, Create support file… puts log, settings and run reports, without token and password, into one file for those who help you.</source>
        <translation>うまく動作しない場合は、「ヘルプ」の「サポートファイルを作成…」を使うと、ログ、設定、実行レポートを、サポート担当者に渡すための 1 つのファイルにまとめられます。トークンとパスワードは含まれません。</translation>
    </message>
    <message>
        <source>Into the database that you name in a pipeline: an SQLite file, or a PostgreSQL, MySQL or MariaDB server, or what an ODBC driver reaches. Kitesync talks to Buildkite and to that database, and to nobody else.</source>
        <translation>パイプラインで指定したデータベース (SQLite ファイル、PostgreSQL、MySQL、MariaDB のサーバー、または ODBC ドライバーで接続できるもの) にコピーされます。Kitesync が通信する相手は Buildkite とそのデータベースだけです。</translation>
    </message>
    <message>
        <source>Another database later? “Move to another database…” in the pipeline&apos;s menu copies all rows there, compares both sides and goes on there, without asking Buildkite again. The old tables stay.</source>
        <translation>後から別のデータベースに変えるには、パイプラインのメニューの「別のデータベースに移行…」を使います。すべての行を移行先にコピーし、双方を照合してから、移行先で続行します。Buildkite に再び問い合わせることはありません。以前のテーブルは残ります。</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpWindow</name>
    <message>
        <source>Kitesync help</source>
        <translation>Kitesync のヘルプ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>kitesync::LogModel</name>
    <message>
        <source>Problem</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>分類</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
</context>
<context>
    <name>kitesync::LogView</name>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>通常</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>自動スクロール</translation>
    </message>
    <message>
        <source>Keeps the newest message in view</source>
        <translation>最新のメッセージを常に表示します</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the messages that are shown</source>
        <translation>表示中のメッセージを保存します</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>サポートファイルを作成…</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords</source>
        <translation>ログ、設定、実行レポートを 1 つのファイルにまとめます (トークンとパスワードを除く)</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>表示するメッセージ</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>ログにはまだ何も記録されていません。</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>%1 に一致するものはありません。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>ログの保存</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
</context>
<context>
    <name>kitesync::MainActions</name>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新しいパイプライン(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>編集(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>複製(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Open database &amp;folder</source>
        <translation>データベースのフォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>ウィンドウを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Run again from s&amp;cratch…</source>
        <translation>最初から実行し直す(&amp;C)…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 時間(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>明日まで(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>再開するまで(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume schedule</source>
        <translation>スケジュールを再開(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>実行履歴(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>データ(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>ログ(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>検索(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>次のペイン(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create support file…</source>
        <translation>サポートファイルを作成(&amp;C)…</translation>
    </message>
    <message>
        <source>Kitesync &amp;help</source>
        <translation>Kitesync のヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kitesync</source>
        <translation>Kitesync について(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause schedule</source>
        <translation>スケジュールを一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>実行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>別のデータベースに移行(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>kitesync::MainWindow</name>
    <message>
        <source>Delete the pipeline %1?</source>
        <translation>パイプライン %1 を削除しますか?</translation>
    </message>
    <message>
        <source>Its history of runs is forgotten and its token is removed from the keychain.</source>
        <translation>実行履歴が消去され、トークンがキーチェーンから削除されます。</translation>
    </message>
    <message>
        <source>Also delete the database file %1</source>
        <translation>データベースファイル %1 も削除する</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>The pipeline was not deleted completely.</source>
        <translation>パイプラインを完全には削除できませんでした。</translation>
    </message>
    <message>
        <source>Read everything of %1 again?</source>
        <translation>%1 のすべてのデータを読み取り直しますか?</translation>
    </message>
    <message>
        <source>All builds that Buildkite still keeps are read once more, which may take as long as the first sync. Nothing in your database is deleted; if the database is gone, a new one is made.</source>
        <translation>Buildkite に残っているすべてのビルドをもう一度読み取ります。最初の同期と同じくらい時間がかかることがあります。データベースの内容は削除されません。データベースがなくなっている場合は、新しく作成されます。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>再実行</translation>
    </message>
    <message>
        <source>Make a new database for %1?</source>
        <translation>%1 の新しいデータベースを作成しますか?</translation>
    </message>
    <message>
        <source>All that Buildkite still keeps is copied into it, which may take as long as the first sync. What Buildkite has deleted meanwhile is not in it.</source>
        <translation>Buildkite に残っているすべてのデータをコピーします。最初の同期と同じくらい時間がかかることがあります。これまでに Buildkite で削除されたデータは含まれません。</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Where is the database of %1 now?</source>
        <translation>%1 のデータベースの現在の場所</translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>このファイルは使用されませんでした。</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>スケジュールは変更されませんでした。</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>新しいパイプライン…</translation>
    </message>
</context>
<context>
    <name>kitesync::MessageBar</name>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>情報</translation>
    </message>
</context>
<context>
    <name>kitesync::MovePage</name>
    <message>
        <source>Rows moved and compared</source>
        <translation>移行・照合済みの行</translation>
    </message>
    <message>
        <source>Tables that were moved</source>
        <translation>移行したテーブル</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation>照合結果</translation>
    </message>
    <message>
        <source>Statements that remove the old tables</source>
        <translation>以前のテーブルを削除する SQL 文</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>移行中</translation>
    </message>
    <message>
        <source>Until both copies were found equal, the pipeline stays where it is.</source>
        <translation>移行元と移行先の一致が確認されるまで、パイプラインのコピー先は変わりません。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>コピー済みの行: %1</translation>
    </message>
    <message>
        <source>The move was stopped. The pipeline is where it was; started again, the move goes on where it stopped.</source>
        <translation>移行が停止されました。パイプラインのコピー先は変わっていません。もう一度開始すると、移行は停止したところから続行します。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>移行完了</translation>
    </message>
    <message>
        <source>Both copies were found equal.</source>
        <translation>移行元と移行先の一致が確認されました。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWizard</name>
    <message>
        <source>Move %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>%1 の移行</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move the rows</source>
        <translation>行を移行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Choose where the rows go</source>
        <translation>行の移行先を選択</translation>
    </message>
    <message>
        <source>They are copied without asking Buildkite. The pipeline goes on there once both copies were found equal.</source>
        <translation>Buildkite に問い合わせずにコピーし、一致を確認してから切り替えます。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWords</name>
    <message>
        <source>schema %1</source>
        <translation>スキーマ %1</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>プレフィックス %1</translation>
    </message>
    <message>
        <source>%1 is at %2 now. The next sync goes on there.</source>
        <translation>%1 のコピー先は %2 になりました。次の同期はそこで続行します。</translation>
    </message>
    <message>
        <source>The old tables stay in %1, with everything in them.</source>
        <translation>以前のテーブルとその内容は、すべて %1 に残ります。</translation>
    </message>
    <message>
        <source>When you do not need them any more, delete that file, unless it holds something else too.</source>
        <translation>不要になったら、そのファイルを削除してください。ただし、ほかのデータが含まれている場合は削除しないでください。</translation>
    </message>
    <message>
        <source>When you do not need them any more, these statements remove them:</source>
        <translation>不要になったら、次の SQL 文で削除できます:</translation>
    </message>
    <message>
        <source>Columns, tables and views of your own are not moved.</source>
        <translation>ご自身で追加した列、テーブル、ビューは移行されません。</translation>
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
        <translation>新しいパイプライン: 従量制課金接続では同期しない(&amp;M)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>システムの設定に従う</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>proxy</comment>
        <translation>次を使用:</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>システムの証明書のみ</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>プロキシ(&amp;P):</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address:</source>
        <translation>プロキシのアドレス(&amp;A):</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>参照(&amp;B)…</translation>
    </message>
    <message>
        <source>Own &amp;CA file:</source>
        <translation>独自の CA ファイル(&amp;C):</translation>
    </message>
    <message>
        <source>Share of &amp;your request limit:</source>
        <translation>ユーザーのリクエスト制限の使用割合(&amp;Y):</translation>
    </message>
    <message>
        <source>Share of the &amp;organization&apos;s:</source>
        <translation>組織のリクエスト制限の使用割合(&amp;O):</translation>
    </message>
    <message>
        <source>Buildkite limits requests a minute, for you and for your whole organization. Colleagues and their tools use the organization&apos;s limit too.</source>
        <translation>Buildkite では、ユーザーごと、および組織全体で、1 分あたりのリクエスト数が制限されています。組織の制限は、同僚やそのツールと共有されます。</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without user and password.</source>
        <translation>http://host:port または socks5://host:port の形式で、ユーザー名とパスワードを付けずに入力してください。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>CA ファイルの選択</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>証明書 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteSettings</name>
    <message>
        <source>&amp;Problems: a sync failed, or needs you</source>
        <translation>問題: 同期に失敗したとき、または対応が必要なとき(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Every finished sync that brought something new</source>
        <translation>新しいデータがあった同期が完了するたび(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;first sync of a new pipeline is finished</source>
        <translation>新しいパイプラインの最初の同期が完了したとき(&amp;F)</translation>
    </message>
    <message>
        <source>Show a notification for:</source>
        <translation>通知を表示する場合:</translation>
    </message>
    <message>
        <source>Quiet hours and sounds are set in your desktop&apos;s own notification settings.</source>
        <translation>通知を控える時間帯と通知音は、デスクトップの通知設定で指定します。</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteWords</name>
    <message>
        <source>%1: sync stopped</source>
        <translation>%1: 同期が停止しました</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>no sync since yesterday</comment>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1: no sync since %2</source>
        <translation>%1: %2以降、同期されていません</translation>
    </message>
    <message>
        <source>%1: no sync yet</source>
        <translation>%1: まだ同期されていません</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 は待機しています</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>続行するには、キーチェーンのロックを解除してください。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline&apos;s name, number of problems</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Some records could not be copied. They are kept aside.</source>
        <translation>一部のレコードをコピーできませんでした。別に保管されています。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message numerus="yes">
        <source>%1 build(s)</source>
        <translation>
            <numerusform>ビルド %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 job(s)</source>
        <translation>
            <numerusform>ジョブ %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 copied in %3.</source>
        <comment>builds, jobs, time</comment>
        <translation>%1と%2を %3でコピーしました。</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <comment>records, time</comment>
        <translation>%1を %2でコピーしました。</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 は最新です</translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>新規または変更されたビルド %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>新規または変更されたレコード %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n 個のパイプラインを同期できません</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitesync is still running</source>
        <translation>Kitesync はまだ実行中です</translation>
    </message>
    <message>
        <source>It keeps syncing on schedule. Quit from the tray icon.</source>
        <translation>スケジュールに従って同期を続けます。終了するには、トレイアイコンを使用してください。</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>対処…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message>
        <source>Not in this sync</source>
        <translation>今回の同期の対象外</translation>
    </message>
    <message>
        <source>Not in the last sync</source>
        <translation>前回の同期の対象外</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>集計中</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>完了 (%1)</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>パイプライン (Buildkite)</translation>
    </message>
    <message>
        <source>Records that are new or changed</source>
        <translation>新規または変更されたレコード</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>進捗</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー済み</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: records that are new or changed</comment>
        <translation>新規・変更</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>最終同期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>コピーされないオブジェクト: %n 個</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsPage</name>
    <message>
        <source>&amp;Pipelines (Buildkite)</source>
        <translation>パイプライン (Buildkite)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>エージェント(&amp;A)</translation>
    </message>
    <message>
        <source>B&amp;uilds</source>
        <translation>ビルド(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>ジョブ(&amp;J)</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <translation>コピー対象を選択</translation>
    </message>
    <message>
        <source>You can change this later; what was copied stays.</source>
        <translation>後で変更できます。コピー済みのデータは残ります。</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>さかのぼる期間:</translation>
    </message>
    <message>
        <source>E&amp;verything Buildkite still keeps</source>
        <translation>Buildkite に残っているすべて(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>指定日以降(&amp;S)</translation>
    </message>
    <message>
        <source>First day to copy</source>
        <translation>コピーする最初の日</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>直近(&amp;L)</translation>
    </message>
    <message>
        <source>Number of days to copy</source>
        <translation>コピーする日数</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so they are left out too.</source>
        <translation>ジョブはビルドに含まれるため、ジョブも除外されます。</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so builds are copied too.</source>
        <translation>ジョブはビルドに含まれるため、ビルドもコピーされます。</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> 日間</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineWizard</name>
    <message>
        <source>New pipeline</source>
        <translation>新しいパイプライン</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>%1 の編集</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>%1 の複製</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>次へ(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>変更を保存(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Create pipeline</source>
        <translation>パイプラインを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Buildkite</source>
        <translation>Buildkite</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>コピー対象</translation>
    </message>
    <message>
        <source>When</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>変更を破棄しますか?</translation>
    </message>
    <message>
        <source>Discard this pipeline?</source>
        <translation>このパイプラインを破棄しますか?</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>編集を続ける(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kitesync::PlainText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
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
        <translation>要求していない Content-Encoding %1 です</translation>
    </message>
    <message>
        <source>It is empty or holds characters that no token has.</source>
        <translation>空であるか、トークンに使われない文字が含まれています。</translation>
    </message>
    <message>
        <source>It must not hold the token.</source>
        <translation>トークンを含めることはできません。</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>リダイレクトが %1 回を超えました</translation>
    </message>
    <message>
        <source>It is not a complete address like https://api.buildkite.com.</source>
        <translation>完全なアドレス (例: https://api.buildkite.com) ではありません。</translation>
    </message>
    <message>
        <source>It must not hold a user name or password.</source>
        <translation>ユーザー名やパスワードを含めることはできません。</translation>
    </message>
    <message>
        <source>It must end before the first ? or #.</source>
        <translation>最初の ? または # より前で終わる必要があります。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>先頭は https:// である必要があります。</translation>
    </message>
    <message>
        <source>The token would travel unencrypted: only this computer may be reached by http.</source>
        <translation>トークンが暗号化されずに送られます。http で接続できるのはこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>no memory to inflate the answer</source>
        <translation>応答を展開するためのメモリがありません</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>応答が空です</translation>
    </message>
    <message>
        <source>more than %1 bytes when inflated</source>
        <translation>展開すると %1 バイトを超えます</translation>
    </message>
    <message>
        <source>damaged or incomplete gzip data (member at byte %1 of %2)</source>
        <translation>gzip データが破損しているか不完全です (%2 バイト中 %1 バイト目からの部分)</translation>
    </message>
    <message>
        <source>the answer is not valid: %1</source>
        <translation>応答が正しくありません: %1</translation>
    </message>
    <message>
        <source>expected a list of %1, got: %2</source>
        <translation>%1 のリストが必要ですが、受信したのは次の内容です: %2</translation>
    </message>
    <message>
        <source>expected one object of %1, got: %2</source>
        <translation>%1 のオブジェクト 1 つが必要ですが、受信したのは次の内容です: %2</translation>
    </message>
    <message>
        <source>expected a page of %1, got: %2</source>
        <translation>%1 のページが必要ですが、受信したのは次の内容です: %2</translation>
    </message>
    <message>
        <source>the answer goes on behind its end</source>
        <translation>応答が終わりの後にも続いています</translation>
    </message>
    <message>
        <source>the answer is not valid: “items” is not one list</source>
        <translation>応答が正しくありません: 「items」が 1 つのリストではありません</translation>
    </message>
    <message>
        <source>the answer is not valid: “next” is no text</source>
        <translation>応答が正しくありません: 「next」がテキストではありません</translation>
    </message>
    <message>
        <source>the answer is not valid: “links” is no object</source>
        <translation>応答が正しくありません: 「links」がオブジェクトではありません</translation>
    </message>
    <message>
        <source>the answer is not valid: %1 (%2 bytes that begin with: %3)</source>
        <translation>応答が正しくありません: %1 (%2 バイト、先頭: %3)</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒以内に応答がありませんでした</translation>
    </message>
    <message>
        <source>%1 bytes came, then nothing for %2 s</source>
        <translation>%1 バイトを受信した後、%2 秒間何も届きませんでした</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>%1 秒たっても応答が完了しませんでした</translation>
    </message>
    <message>
        <source>%1 bytes are announced</source>
        <translation>応答のサイズは %1 バイトと示されています</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>%1 バイトを超えています</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>%2 バイト中 %1 バイトしか届きませんでした</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 バイトあります。読み取れるのは最大 %2 バイトです</translation>
    </message>
    <message>
        <source>no such service on this session bus: %1</source>
        <translation>セッションバスに次のサービスがありません: %1</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>D-Bus セッションバスがありません</translation>
    </message>
    <message>
        <source>this process runs without GLib&apos;s event loop (QT_NO_GLIB), which libsecret needs</source>
        <translation>このプロセスは libsecret に必要な GLib のイベントループなしで動作しています (QT_NO_GLIB)</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s; it may be waiting for its password to be typed</source>
        <translation>キーチェーンが %1 秒以内に応答しませんでした。パスワードの入力を待っている可能性があります</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>値が空です</translation>
    </message>
    <message>
        <source>the destination was not prepared</source>
        <translation>コピー先の準備ができていません</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>%1 文字を超えています</translation>
    </message>
    <message>
        <source>only letters a-z, digits and _ are possible</source>
        <translation>使えるのは英字 a–z、数字、_ だけです</translation>
    </message>
    <message>
        <source>SQLite keeps names with sqlite_ for itself</source>
        <translation>名前の先頭の sqlite_ は SQLite が予約しています</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is too long</source>
        <translation>%1 バイトのステートメントは長すぎます</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the address</source>
        <translation>MySQL ではスキーマの代わりにデータベースを使います。アドレスで指定してください</translation>
    </message>
    <message>
        <source>the address has the form %1</source>
        <translation>アドレスの形式は %1 です</translation>
    </message>
    <message>
        <source>SQLite has no schemas; use a table prefix</source>
        <translation>SQLite にスキーマはありません。テーブルプレフィックスを使用してください</translation>
    </message>
    <message>
        <source>“%1” is not a name for a checkpoint</source>
        <translation>「%1」はチェックポイントの名前として使えません</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a MySQL address may have here</source>
        <translation>パラメーター「%1」は、ここでは MySQL のアドレスに使えません</translation>
    </message>
    <message>
        <source>the value of the parameter “%1” has a character that cannot be</source>
        <translation>パラメーター「%1」の値に使えない文字が含まれています</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>「%1」はホストではありません</translation>
    </message>
    <message>
        <source>“%1” is no ssl-mode; there are DISABLED, PREFERRED, REQUIRED, VERIFY_CA and VERIFY_IDENTITY</source>
        <translation>「%1」は ssl-mode ではありません。使えるのは DISABLED、PREFERRED、REQUIRED、VERIFY_CA、VERIFY_IDENTITY です</translation>
    </message>
    <message>
        <source>the server offers no encryption, and ssl-mode=%1 asks for it</source>
        <translation>サーバーは暗号化に対応していませんが、ssl-mode=%1 では暗号化が必要です</translation>
    </message>
    <message>
        <source>the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed</source>
        <translation>サーバーは %1 です。MySQL 8.0.17 以降または MariaDB 10.6 以降が必要です</translation>
    </message>
    <message>
        <source>the server has undone the transaction</source>
        <translation>サーバーがトランザクションを取り消しました</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is more than the server&apos;s max_allowed_packet of %2</source>
        <translation>%1 バイトのステートメントは、サーバーの max_allowed_packet (%2) を超えています</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the data source</source>
        <translation>MySQL ではスキーマの代わりにデータベースを使います。データソースで指定してください</translation>
    </message>
    <message>
        <source>the data source has no file, so that nothing would stay</source>
        <translation>データソースにファイルがないため、何も保存されません</translation>
    </message>
    <message>
        <source>it has a character that cannot be</source>
        <translation>使えない文字が含まれています</translation>
    </message>
    <message>
        <source>a connection string names a data source (DSN=...) or a driver (Driver=...)</source>
        <translation>接続文字列にはデータソース (DSN=...) またはドライバー (Driver=...) が必要です</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: it was given “%1” (%2 characters) and gave back “%3” (%4); another driver, or its Unicode version, is needed</source>
        <translation>ODBC ドライバーがテキストを変えてしまいます: 「%1」(%2 文字) を渡すと「%3」(%4) が返りました。別のドライバー、またはその Unicode 版が必要です</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); another driver, or its Unicode version, is needed</source>
        <translation>ODBC ドライバーがテキストを変えてしまいます: 届いた形の「%1」をデータベースが受け付けません (%2)。別のドライバー、またはその Unicode 版が必要です</translation>
    </message>
    <message>
        <source>the ODBC driver does not give long texts back as they were sent: %1 of %2 characters came back</source>
        <translation>ODBC ドライバーが長いテキストを送信したとおりに返しません: %2 文字中 %1 文字が返りました</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep whole numbers of 64 bits</source>
        <translation>データベースまたはその ODBC ドライバーは 64 ビットの整数を保持できません</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep truth as a number</source>
        <translation>データベースまたはその ODBC ドライバーは真偽値を数値として保持できません</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep times to the millisecond: %1 came back as %2</source>
        <translation>データベースまたはその ODBC ドライバーは時刻をミリ秒まで保持できません: %1 が %2 として返りました</translation>
    </message>
    <message>
        <source>the database takes two rows with the same primary key</source>
        <translation>データベースが同じ主キーの行を 2 つ受け付けます</translation>
    </message>
    <message>
        <source>the ODBC driver does not list a table that was just made, or its columns</source>
        <translation>ODBC ドライバーは、作成したばかりのテーブルまたはその列を一覧に表示しません</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cuts texts short</source>
        <translation>データベースまたはその ODBC ドライバーがテキストを途中で切り捨てます</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cannot take transactions back; Kitesync relies on them to keep rows and checkpoint together</source>
        <translation>データベースまたはその ODBC ドライバーはトランザクションを取り消せません。行とチェックポイントを一致させるために、Kitesync にはトランザクションが必要です</translation>
    </message>
    <message>
        <source>the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1</source>
        <translation>ODBC ドライバーがセッションの設定を保持しません: LOCK_TIMEOUT は %1 です</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a PostgreSQL address may have here</source>
        <translation>パラメーター「%1」は、ここでは PostgreSQL のアドレスに使えません</translation>
    </message>
    <message>
        <source>the database&apos;s encoding is %1, which cannot hold every text; a database with ENCODING &apos;UTF8&apos; is needed</source>
        <translation>データベースのエンコーディングは %1 で、すべてのテキストを保存できるわけではありません。ENCODING &apos;UTF8&apos; のデータベースが必要です</translation>
    </message>
    <message>
        <source>none of the schemas in this user&apos;s search_path exists; name one</source>
        <translation>このユーザーの search_path にあるスキーマはどれも存在しません。スキーマを指定してください</translation>
    </message>
    <message>
        <source>the server takes only reading transactions from this user</source>
        <translation>サーバーはこのユーザーの読み取りトランザクションしか受け付けません</translation>
    </message>
    <message>
        <source>user “%1” may not create tables in schema “%2”</source>
        <translation>ユーザー「%1」には、スキーマ「%2」にテーブルを作成する権限がありません</translation>
    </message>
    <message>
        <source>schema “%1” does not exist and user “%2” may not create it</source>
        <translation>スキーマ「%1」は存在せず、ユーザー「%2」には作成する権限がありません</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>その列はありません</translation>
    </message>
    <message>
        <source>only one SELECT, WITH or VALUES can be shown</source>
        <translation>表示できるのは 1 つの SELECT、WITH、または VALUES だけです</translation>
    </message>
    <message>
        <source>the tables have version %1, this program knows %2</source>
        <translation>テーブルのバージョンは %1 ですが、このプログラムが扱えるのは %2 です</translation>
    </message>
    <message>
        <source>the tables hold the organization “%1”</source>
        <translation>テーブルには組織「%1」のデータが入っています</translation>
    </message>
    <message>
        <source>the tables were made by another installation for this organization</source>
        <translation>テーブルは、この組織のために別の環境が作成したものです</translation>
    </message>
    <message>
        <source>“%1” exists and was not made by this pipeline; a table prefix such as “%2” keeps the two apart</source>
        <translation>「%1」はすでに存在し、このパイプラインが作成したものではありません。「%2」などのテーブルプレフィックスを使うと区別できます</translation>
    </message>
    <message>
        <source>it holds none of this pipeline&apos;s tables</source>
        <translation>このパイプラインのテーブルが 1 つもありません</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>ファイルが移動または削除されました</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>ファイルではなくフォルダーです</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>フォルダーが存在しません</translation>
    </message>
    <message>
        <source>the path leads through a file</source>
        <translation>パスの途中にファイルがあります</translation>
    </message>
    <message>
        <source>the link leads to nothing</source>
        <translation>リンク先がありません</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>通常のファイルではありません</translation>
    </message>
    <message>
        <source>the folder is not writable</source>
        <translation>フォルダーに書き込めません</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>ファイルに書き込めません</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>ファイルはデータベースではありません</translation>
    </message>
    <message>
        <source>the row “%1” of “%2” holds what Kitesync has not written there</source>
        <translation>「%2」の行「%1」に、Kitesync が書き込んでいない内容があります</translation>
    </message>
    <message>
        <source>the destination is not locked</source>
        <translation>コピー先がロックされていません</translation>
    </message>
    <message>
        <source>the lock was taken over and released again</source>
        <translation>ロックは引き継がれ、その後解放されました</translation>
    </message>
    <message>
        <source>a password does not belong into the address but into the keychain</source>
        <translation>パスワードはアドレスではなくキーチェーンに保存します</translation>
    </message>
    <message>
        <source>a part of the connection string has no keyword; a value with a semicolon stands in braces: {a;b}</source>
        <translation>接続文字列にキーワードのない部分があります。セミコロンを含む値は波括弧で囲みます: {a;b}</translation>
    </message>
    <message>
        <source>a brace of the connection string is not closed</source>
        <translation>接続文字列の波括弧が閉じられていません</translation>
    </message>
    <message>
        <source>%1 minutes: only 30 minutes and 1 to 24 whole hours are possible</source>
        <translation>%1 分: 指定できるのは 30 分、または 1～24 時間の整数だけです</translation>
    </message>
    <message>
        <source>the table “%1” is not there any more; a sync makes it anew and fills it, then everything can be moved</source>
        <translation>テーブル「%1」がなくなっています。同期するとテーブルが作り直されてデータが入り、その後すべてを移行できます</translation>
    </message>
    <message>
        <source>%1 gives no rows page by page, and so they cannot be moved</source>
        <translation>%1 は行をページ単位で取り出せないため、移行できません</translation>
    </message>
    <message>
        <source>%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after</source>
        <translation>%1: 移行前は %2 行でチェックサム %3、移行後は %4 行でチェックサム %5</translation>
    </message>
    <message>
        <source>the checkpoint entry “%1” is damaged: %2</source>
        <translation>チェックポイントの項目「%1」が破損しています: %2</translation>
    </message>
    <message>
        <source>asked for builds created before %1, the answer has later ones</source>
        <translation>%1 より前に作成されたビルドを要求しましたが、応答にそれ以降のビルドが含まれています</translation>
    </message>
    <message>
        <source>none of the builds of a page has a readable created_at</source>
        <translation>ページ内のどのビルドにも、読み取れる created_at がありません</translation>
    </message>
    <message>
        <source>the list of builds of one second changed between every two pages</source>
        <translation>同じ 1 秒間のビルドの一覧が、ページごとに変わりました</translation>
    </message>
    <message>
        <source>the builds of a single second are too many to be listed</source>
        <translation>1 秒間のビルドが多すぎて一覧を取得できません</translation>
    </message>
    <message>
        <source>nothing was copied yet: sync first</source>
        <translation>まだ何もコピーされていません。先に同期してください</translation>
    </message>
    <message>
        <source>read %1, written %2, unchanged %3, rejected %4</source>
        <translation>読み取り %1、書き込み %2、変更なし %3、拒否 %4</translation>
    </message>
    <message>
        <source>the destination is not open</source>
        <translation>コピー先が開かれていません</translation>
    </message>
    <message>
        <source>“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off</source>
        <translation>「%1」は頻度として使えません。30m、1h～24h の整数の時間、または off を使用してください</translation>
    </message>
    <message>
        <source>not a time between 1970 and 9999</source>
        <translation>1970 年から 9999 年までの日時ではありません</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>%1 を作成できません</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>フォルダーではありません</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>it may not be entered</source>
        <translation>フォルダーにアクセスする権限がありません</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>手順 %1: %2</translation>
    </message>
    <message>
        <source>not of the form %1://USER@HOST:PORT/DB</source>
        <translation>%1://USER@HOST:PORT/DB の形式ではありません</translation>
    </message>
    <message>
        <source>the name of one database must follow the host: .../DB</source>
        <translation>ホストの後にはデータベース名が 1 つ必要です: .../DB</translation>
    </message>
    <message>
        <source>too long, or with control characters in it</source>
        <translation>長すぎるか、制御文字が含まれています</translation>
    </message>
    <message>
        <source>at most %1 letters a-z, digits and underscores, not beginning with a digit</source>
        <translation>使えるのは英字 a–z、数字、アンダースコアで、最大 %1 文字です。先頭に数字は使えません</translation>
    </message>
    <message>
        <source>only PostgreSQL and ODBC destinations have schemas</source>
        <translation>スキーマがあるのは PostgreSQL と ODBC のコピー先だけです</translation>
    </message>
    <message>
        <source>at most %1 characters without quotes and brackets</source>
        <translation>最大 %1 文字です。引用符と括弧は使えません</translation>
    </message>
    <message>
        <source>choose at least one object to copy</source>
        <translation>コピーするオブジェクトを 1 つ以上選択してください</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>日付ではありません</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 は未来の日付です</translation>
    </message>
    <message>
        <source>a share is more than 0 and at most 1</source>
        <translation>使用割合は 0 より大きく 1 以下です</translation>
    </message>
    <message>
        <source>has line breaks or control characters in it</source>
        <translation>改行または制御文字が含まれています</translation>
    </message>
    <message>
        <source>%1 characters; %2 is the most</source>
        <translation>%1 文字です。最大は %2 文字です</translation>
    </message>
    <message>
        <source>it is empty; it is the word after buildkite.com/ in the address</source>
        <translation>空です。アドレスの buildkite.com/ に続く語を入力してください</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>「%1」を使用してください</translation>
    </message>
    <message>
        <source>not an organization&apos;s slug</source>
        <translation>組織の slug ではありません</translation>
    </message>
    <message>
        <source>not an https address</source>
        <translation>アドレスが https ではありません</translation>
    </message>
    <message>
        <source>plain http would show the token to the network: use https</source>
        <translation>暗号化されない http では、トークンがネットワーク上で見えてしまいます。https を使用してください</translation>
    </message>
    <message>
        <source>a user or password does not belong here</source>
        <translation>ここにユーザー名やパスワードは入力できません</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <translation>? や # より前で終わる必要があります</translation>
    </message>
    <message>
        <source>not a UUID</source>
        <translation>UUID ではありません</translation>
    </message>
    <message>
        <source>the pipeline “%1” has this key</source>
        <translation>パイプライン「%1」がこのキーを使用しています</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 は %2 から %3 の範囲にありません</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>「%1」は選択肢にありません</translation>
    </message>
    <message>
        <source>has a zero character in it</source>
        <translation>ゼロ文字が含まれています</translation>
    </message>
    <message>
        <source>there is a run of this id already</source>
        <translation>この ID の実行はすでにあります</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is not installed</source>
        <translation>Qt のドライバー QSQLITE がインストールされていません</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>ファイルを読み書きする権限がありません</translation>
    </message>
    <message>
        <source>it is too short for a database</source>
        <translation>ファイルが短すぎて、データベースではありません</translation>
    </message>
    <message>
        <source>it is an SQLite database of another program</source>
        <translation>別のプログラムの SQLite データベースです</translation>
    </message>
    <message>
        <source>it has version %1, this Kitesync knows up to %2</source>
        <translation>バージョン %1 です。この Kitesync が扱えるのは %2 までです</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>フォルダーを作成できません</translation>
    </message>
    <message>
        <source>a file&apos;s path must follow “sqlite:”</source>
        <translation>「sqlite:」の後にはファイルのパスが必要です</translation>
    </message>
    <message>
        <source>no destination of the kind “%1”; this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>「%1」という種類のコピー先はありません。このバージョンの Kitesync が書き込めるのは odbc:、mysql:、postgresql:、sqlite:PATH です</translation>
    </message>
    <message>
        <source>this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>このバージョンの Kitesync が書き込めるのは odbc:、mysql:、postgresql:、sqlite:PATH です</translation>
    </message>
    <message>
        <source>a data source&apos;s name or a connection string must follow “odbc:”</source>
        <translation>「odbc:」の後にはデータソースの名前または接続文字列が必要です</translation>
    </message>
    <message>
        <source>must begin with odbc:, sqlite:, mysql:// or postgresql://</source>
        <translation>先頭は odbc:、sqlite:、mysql://、または postgresql:// である必要があります</translation>
    </message>
    <message>
        <source>with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust</source>
        <translation>設定 ssl-mode=%1 には ssl-ca (信頼する証明書のファイル) が必要です</translation>
    </message>
    <message>
        <source>the answer is not valid: it holds a value that is no JSON</source>
        <translation>応答が正しくありません: JSON ではない値が含まれています</translation>
    </message>
</context>
<context>
    <name>kitesync::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Save changes.</source>
        <translation>「変更を保存」を押すまで、何も変更されません。</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create pipeline.</source>
        <translation>「パイプラインを作成」を押すまで、何も書き込まれません。</translation>
    </message>
    <message>
        <source>Pipeline:</source>
        <translation>パイプライン:</translation>
    </message>
    <message>
        <source>Buildkite:</source>
        <translation>Buildkite:</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>コピー先:</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>コピー対象:</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>さかのぼる期間:</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>スケジュール:</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>注意:</translation>
    </message>
    <message>
        <source>&amp;Start the first sync now</source>
        <translation>最初の同期を今すぐ開始する(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the token only until I quit</source>
        <translation>終了するまでの間だけトークンを保持(&amp;K)</translation>
    </message>
    <message>
        <source>The connection to Buildkite was not tested.</source>
        <translation>Buildkite への接続はテストされていません。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetails</name>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>開始理由</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Waiting for the request limit</source>
        <translation>リクエスト制限による待機</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time</comment>
        <translation>なし</translation>
    </message>
    <message>
        <source>Data correct as of</source>
        <translation>データの基準時刻</translation>
    </message>
    <message>
        <source>Look at that table in your database; a later sync tries changed records again.</source>
        <translation>データベースでそのテーブルを確認してください。変更されたレコードは、後の同期で再試行されます。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>新規・変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Removed at the source</source>
        <translation>Buildkite で削除</translation>
    </message>
    <message>
        <source>Report by Kitesync %1</source>
        <translation>Kitesync %1 によるレポート</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>影響範囲: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>従量制課金接続</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>オフライン</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>キーチェーンがロック中</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>キーチェーンなし</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>前の同期が実行中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Skipped: offline</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Values that did not fit</source>
        <translation>不適合な値</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Not stored, but kept with the reason in the table “kitesync_rejected”: %1.</source>
        <comment>3 records</comment>
        <translation>%1を保存できませんでした。理由とともに、テーブル「kitesync_rejected」に保管されています。</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetailsDialog</name>
    <message>
        <source>Records of this run by object</source>
        <translation>この実行のオブジェクト別レコード数</translation>
    </message>
    <message>
        <source>Problems of this run</source>
        <translation>この実行の問題</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>ログを表示(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>再実行(&amp;R)</translation>
    </message>
    <message>
        <source>Retry only &amp;failed objects</source>
        <translation>失敗したオブジェクトだけ再試行(&amp;F)</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>%1 の実行</translation>
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
        <translation>影響範囲: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>テキストファイル (*.txt)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>レコード %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>問題 %1 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>リクエスト %1 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>records a second</comment>
        <translation>%1/秒</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>per cent</comment>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>補完実行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>From command line</source>
        <translation>コマンドライン</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>未実行 %1 回</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a run was started, how many were missed before it: Caught up, 3 missed</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>完全同期</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修復</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Done with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>Left out (no permission)</source>
        <translation>除外 (権限なし)</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Copying the list of pipelines</source>
        <translation>パイプラインの一覧をコピー中</translation>
    </message>
    <message>
        <source>Copying agents</source>
        <translation>エージェントをコピー中</translation>
    </message>
    <message>
        <source>Copying builds back to %1</source>
        <translation>%1までさかのぼってビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying builds</source>
        <translation>ビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying new builds</source>
        <translation>新しいビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying builds that finished since</source>
        <translation>前回以降に終了したビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying running builds</source>
        <translation>実行中のビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying blocked builds</source>
        <translation>ブロック中のビルドをコピー中</translation>
    </message>
    <message>
        <source>Copying builds of pipelines that became visible</source>
        <translation>新たに参照可能になったパイプラインのビルドをコピー中</translation>
    </message>
    <message>
        <source>Looking after builds that had not ended</source>
        <translation>前回終了していなかったビルドを確認中</translation>
    </message>
    <message>
        <source>Comparing earlier days</source>
        <translation>過去の日を照合中</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>終了処理中</translation>
    </message>
    <message>
        <source>waiting %1 for Buildkite&apos;s request limit</source>
        <translation>Buildkite のリクエスト制限により待機中 (残り %1)</translation>
    </message>
    <message>
        <source>trying again in %1 (try %2)</source>
        <translation>%1後に再試行 (%2 回目)</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>%1後に再試行</translation>
    </message>
    <message>
        <source>waiting for the database, which another program uses</source>
        <translation>別のプログラムが使用しているデータベースを待機中</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>%1で完了しました。</translation>
    </message>
    <message>
        <source>Completed with %1 in %2.</source>
        <translation>%2で完了しました (%1)。</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>%1後に失敗しました。</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>%1後に停止しました。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended during the sync. The next one goes on where it stopped.</source>
        <translation>中断: 同期中にプログラムが終了しました。次の同期は停止したところから続行します。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>スキップされました。</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>別のデータベースへの移行</translation>
    </message>
    <message>
        <source>Moving rows to the other database</source>
        <translation>行を別のデータベースに移行中</translation>
    </message>
    <message>
        <source>Comparing both databases</source>
        <translation>両方のデータベースを照合中</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>開始理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>レコード</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>問題</translation>
    </message>
    <message>
        <source>New or changed: %1</source>
        <translation>新規・変更: %1</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsView</name>
    <message>
        <source>All results</source>
        <translation>すべての結果</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>すべてのオブジェクト</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>実行を検索</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>Saves the runs that are shown as a CSV or JSON file</source>
        <translation>表示中の実行を CSV または JSON ファイルとして保存します</translation>
    </message>
    <message>
        <source>Show runs with this result</source>
        <translation>この結果の実行を表示</translation>
    </message>
    <message>
        <source>Show runs that copied this object</source>
        <translation>このオブジェクトをコピーした実行を表示</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>実行履歴</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>クリア</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>フィルターをクリア</translation>
    </message>
    <message>
        <source>No run matches the filters.</source>
        <translation>フィルターに一致する実行はありません。</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>%1 に一致するものはありません。</translation>
    </message>
    <message>
        <source>No runs yet — Sync now.</source>
        <translation>まだ実行されていません。今すぐ同期してください。</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>実行履歴のエクスポート</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV ファイル (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON ファイル (*.json)</translation>
    </message>
    <message>
        <source>No runs yet — Sync now, or wait for the next one: %1.</source>
        <comment>in 5 min, or today 18:00</comment>
        <translation>まだ実行されていません。今すぐ同期するか、次回の同期 (%1) をお待ちください。</translation>
    </message>
</context>
<context>
    <name>kitesync::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>保存されませんでした</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message>
        <source>Choose when to copy</source>
        <translation>コピーのスケジュールを選択</translation>
    </message>
    <message>
        <source>Each sync copies only what is new or has changed.</source>
        <translation>同期ごとに、新規または変更されたものだけがコピーされます。</translation>
    </message>
    <message>
        <source>&amp;Only when I start it</source>
        <translation>手動で開始したときのみ(&amp;O)</translation>
    </message>
    <message>
        <source>If the computer was off or aslee&amp;p, copy soon after it is back</source>
        <translation>電源オフまたはスリープ中に逃した同期を、復帰後すぐに実行する(&amp;P)</translation>
    </message>
    <message>
        <source>Not on &amp;metered connections</source>
        <translation>従量制課金接続では同期しない(&amp;M)</translation>
    </message>
    <message>
        <source>A sync that you start yourself always runs.</source>
        <translation>手動で開始した同期は常に実行されます。</translation>
    </message>
    <message>
        <source>Start Kitesync in the background when I &amp;log in</source>
        <translation>ログイン時に Kitesync をバックグラウンドで起動する(&amp;L)</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>スケジュールは Kitesync の起動中にだけ実行されます。</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>一定の間隔(&amp;E)</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>取り込み頻度</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 時間</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>カスタム</translation>
    </message>
    <message>
        <source>Hours between two syncs</source>
        <translation>同期の間隔 (時間)</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number that can be chosen</comment>
        <translation> 時間</translation>
    </message>
</context>
<context>
    <name>kitesync::ServerForm</name>
    <message>
        <source>&amp;Host:</source>
        <translation>ホスト(&amp;H):</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>データベース(&amp;D):</translation>
    </message>
    <message>
        <source>Data sour&amp;ce:</source>
        <translation>データソース(&amp;C):</translation>
    </message>
    <message>
        <source>Schem&amp;a:</source>
        <translation>スキーマ(&amp;A):</translation>
    </message>
    <message>
        <source>the connection&apos;s own</source>
        <translation>接続の既定のスキーマ</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>ユーザー名(&amp;U):</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>ポート(&amp;R):</translation>
    </message>
    <message>
        <source>empty: the stored one, if any</source>
        <translation>空欄: 保存済みのパスワード (あれば)</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>パスワード(&amp;W):</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>サーバーが対応していれば使用</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>常に使用</translation>
    </message>
    <message>
        <source>Always, and verify the server&apos;s name</source>
        <translation>常に使用し、サーバー名を検証</translation>
    </message>
    <message>
        <source>Encr&amp;yption (TLS):</source>
        <translation>暗号化 (TLS)(&amp;Y):</translation>
    </message>
    <message>
        <source>its name, or Driver=…;Server=…;Database=…</source>
        <translation>名前、または Driver=…;Server=…;Database=…</translation>
    </message>
</context>
<context>
    <name>kitesync::Settings</name>
    <message>
        <source>System</source>
        <comment>language: that of the system</comment>
        <translation>システム</translation>
    </message>
</context>
<context>
    <name>kitesync::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>カテゴリー</translation>
    </message>
    <message>
        <source>General</source>
        <translation>全般</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>The setting could not be kept: %1</source>
        <translation>設定を保存できませんでした: %1</translation>
    </message>
    <message>
        <source>The setting could not be kept in %1: %2</source>
        <translation>%1 に設定を保存できませんでした: %2</translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>完了 (問題あり)</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー中</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>停止処理中</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object and its percentage: Builds 45 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>%1をコピー中</translation>
    </message>
    <message>
        <source>Stopping… finishing the current page</source>
        <translation>停止処理中… 現在のページを完了しています</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>開始処理中</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>last sync %1, %2</source>
        <translation>最終同期: %1、%2</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>手動で開始したときのみ</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次回: %1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>This computer is offline. The next sync starts when it is back.</source>
        <translation>このコンピューターはオフラインです。オンラインに戻ると次の同期が開始されます。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
    <message>
        <source>The last sync did not end normally. It goes on where it stopped.</source>
        <translation>前回の同期は正常に終了しませんでした。停止したところから続行します。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Buildkite&apos;s request limit is used up by this organization. The sync goes on more slowly.</source>
        <translation>この組織は Buildkite のリクエスト制限を使い切っています。同期は速度を落として続行します。</translation>
    </message>
    <message>
        <source>Lower speed…</source>
        <translation>速度を下げる…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>トークンを置き換える…</translation>
    </message>
    <message>
        <source>Edit destination…</source>
        <translation>コピー先を編集…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>場所を指定…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>新しく始める</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>日付の設定を開く</translation>
    </message>
    <message>
        <source>Open token page</source>
        <translation>トークンのページを開く</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>接続を編集…</translation>
    </message>
    <message>
        <source>Change objects…</source>
        <translation>オブジェクトを変更…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>ブラウザーを開く</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>プロキシの設定</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>詳細を表示</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>%1まで一時停止中</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Paused until today 18:00</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>このコンピューターがオフの間に、予定されていた同期が %n 回実行されませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>手順</translation>
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
        <translation>サポートファイル</translation>
    </message>
    <message>
        <source>The support file was saved.</source>
        <translation>サポートファイルを保存しました。</translation>
    </message>
    <message>
        <source>It holds no token and no password. Look through it before you send it.

%1</source>
        <translation>トークンとパスワードは含まれていません。送信する前に内容を確認してください。

%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>フォルダーを開く(&amp;F)</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>フォルダーがなくなっています。</translation>
    </message>
    <message>
        <source>There is no space left on the drive.</source>
        <translation>ドライブに空き容量がありません。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only for you.</source>
        <translation>ファイルまたはそのフォルダーへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>書き込みに失敗しました。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>「%1」に書き込めませんでした。</translation>
    </message>
    <message>
        <source>%1 Choose another place.

The system said: %2</source>
        <comment>%1: a sentence</comment>
        <translation>%1別の場所を選択してください。

システムの応答: %2</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>別の場所を選択(&amp;C)…</translation>
    </message>
    <message>
        <source>Creating the support file…</source>
        <translation>サポートファイルを作成しています…</translation>
    </message>
    <message>
        <source>Create support file</source>
        <translation>サポートファイルの作成</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip ファイル (*.zip)</translation>
    </message>
</context>
<context>
    <name>kitesync::TableLayouts</name>
    <message>
        <source>Columns…</source>
        <translation>列…</translation>
    </message>
</context>
<context>
    <name>kitesync::TestStatus</name>
    <message>
        <source>Test in progress</source>
        <translation>テスト中</translation>
    </message>
</context>
<context>
    <name>kitesync::TimeWords</name>
    <message>
        <source>%1 s</source>
        <comment>seconds</comment>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <comment>minutes and seconds</comment>
        <translation>%1 分 %2 秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <comment>hours and minutes</comment>
        <translation>%1 時間 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 日 %2 時間</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>残り 1 分未満</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>残り約 %1 分</translation>
    </message>
    <message>
        <source>About %1 d %2 h</source>
        <translation>残り約 %1 日 %2 時間</translation>
    </message>
    <message>
        <source>About %1 h %2 min</source>
        <translation>残り約 %1 時間 %2 分</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: time of day</comment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1: time of day</comment>
        <translation>明日 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分前</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 時間前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>まもなく</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分後</translation>
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
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>手動で開始したときのみ</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>1 時間ごと</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>%n 時間ごと</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>%n 分ごと</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayMenu</name>
    <message>
        <source>Open Kitesync</source>
        <translation>Kitesync を開く</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>同期を一時停止</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 時間</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>明日まで</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>再開するまで</translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n 個のパイプラインを同期中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1: 停止処理中</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1: 開始処理中</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what it does</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>pipeline, what it does, per cent</comment>
        <translation>%1: %2、%3</translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) need you</source>
        <translation>
            <numerusform>%n 個のパイプラインで対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>パイプラインはまだありません</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>last sync, next sync</comment>
        <translation>%1 · 次回: %2</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>再開するまで一時停止中</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>%1まで一時停止中</translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message>
        <source>Connected to %1. The token can read: %2.</source>
        <translation>%1 に接続しました。このトークンで読み取れるもの: %2。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. The token can read: %3.</source>
        <translation>%1 に %2 として接続しました。このトークンで読み取れるもの: %3。</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2. That will be left out.</source>
        <translation>%1 に接続しましたが、このトークンで読み取れないものがあります: %2。これらは除外されます。</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can add the scope in Buildkite later.</source>
        <translation>%1 に接続しましたが、このトークンで読み取れないものがあります: %2 (スコープ %3)。これらは除外されます。スコープは後から Buildkite で追加できます。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at least about %3.</source>
        <translation>このパイプラインは 1 分あたり約 %1 件のリクエストを送信できます。ビルド %2 件とそのジョブのコピーには、少なくとも約 %3かかります。</translation>
    </message>
    <message>
        <source>a short list, read at every sync</source>
        <translation>短い一覧で、同期のたびに読み取ります</translation>
    </message>
    <message>
        <source>a live list; its history grows with each sync</source>
        <translation>現在の一覧で、履歴は同期のたびに増えます</translation>
    </message>
    <message>
        <source>up to 100 with each request</source>
        <translation>リクエストごとに最大 100 件</translation>
    </message>
    <message>
        <source>come with builds, no extra requests</source>
        <translation>ビルドに含まれ、追加のリクエストは不要です</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>%1 に接続済み</translation>
    </message>
    <message>
        <source>holds this pipeline&apos;s tables</source>
        <translation>このパイプラインのテーブルあり</translation>
    </message>
    <message>
        <source>the tables will be made</source>
        <translation>テーブルを作成します</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新しいファイル</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>フォルダーを作成します</translation>
    </message>
    <message>
        <source>Exists, %1</source>
        <translation>既存のファイル (%1)</translation>
    </message>
    <message>
        <source>last written by this pipeline %1</source>
        <translation>このパイプラインの最終書き込み: %1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>空き容量 %1</translation>
    </message>
    <message>
        <source>Connected to %1. It holds tables that Kitesync made.</source>
        <translation>%1 に接続しました。Kitesync が作成したテーブルがあります。</translation>
    </message>
    <message>
        <source>Exists, %1, last written by Kitesync %2.</source>
        <translation>既存のファイル (%1) です。Kitesync の最終書き込み: %2。</translation>
    </message>
    <message>
        <source>Its tables hold the organization %1 and belong to no pipeline here: the one that made them was deleted, or is on another computer. Who goes on with them keeps all rows and copies only what is new.</source>
        <translation>このテーブルは組織 %1 のもので、ここにあるどのパイプラインのものでもありません。テーブルを作成したパイプラインは、削除されたか、別のコンピューターにあります。引き継ぐと、すべての行が維持され、新しいものだけがコピーされます。</translation>
    </message>
    <message>
        <source>The tables there were made by a pipeline of another installation.</source>
        <translation>そこにあるテーブルは、別の環境のパイプラインが作成したものです。</translation>
    </message>
    <message>
        <source>The tables there belong to the pipeline %1.</source>
        <translation>そこにあるテーブルはパイプライン %1 のものです。</translation>
    </message>
    <message>
        <source>Two pipelines share a database only with different prefixes.</source>
        <translation>2 つのパイプラインで 1 つのデータベースを共有するには、異なるプレフィックスが必要です。</translation>
    </message>
    <message>
        <source>It exists and holds a table %1 that is not ours.</source>
        <translation>データベースはすでに存在し、Kitesync のものではないテーブル %1 が含まれています。</translation>
    </message>
    <message>
        <source>A table prefix keeps ours apart.</source>
        <translation>テーブルプレフィックスを付けると、Kitesync のテーブルを区別できます。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>フォルダー %1 は存在しません。</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>%1 に書き込めません。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1 は SQLite データベースではありません。</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>別のファイル名を選択してください。</translation>
    </message>
    <message>
        <source>It is copied only when you start it.</source>
        <translation>手動で開始したときにだけコピーされます。</translation>
    </message>
    <message>
        <source>Next: %1, then %2 (%3)</source>
        <comment>points in time, time zone</comment>
        <translation>次回: %1、その次: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>organization, person</comment>
        <translation>%1 (%2 として)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%1 (ホスト: %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of destination, place</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, tables begin with %2</source>
        <translation>%1 (テーブル名の先頭: %2)</translation>
    </message>
    <message>
        <source>Everything Buildkite still keeps</source>
        <translation>Buildkite に残っているすべて</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1以降</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>直近 %n 日間</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite ファイル</translation>
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
        <translation>ODBC データソース</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>このコンピューターに保存</translation>
    </message>
    <message>
        <source>and what speaks its protocol: CockroachDB, Citus, Redshift …</source>
        <translation>および互換プロトコルのデータベース: CockroachDB, Citus, Redshift …</translation>
    </message>
    <message>
        <source>also Galera, TiDB, Vitess</source>
        <translation>Galera, TiDB, Vitess にも対応</translation>
    </message>
    <message>
        <source>Kitesync&apos;s tables are added to what it holds</source>
        <translation>既存の内容に Kitesync のテーブルを追加します</translation>
    </message>
    <message>
        <source>SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions</source>
        <translation>SQL Server, Snowflake, Db2 … およびトランザクション対応の ODBC ドライバーがあるもの</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::AddCommand</name>
    <message>
        <source>Creates a pipeline, after testing its token and its destination.</source>
        <translation>トークンとコピー先をテストしてから、パイプラインを作成します。</translation>
    </message>
    <message>
        <source>The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of standard input; it is kept
in the system&apos;s keychain. A destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD, from inside the URL,
or from the second line.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>トークンは KITESYNC_TOKEN から読み取られます (この場合は何も保存されません)。設定されていない場合は標準入力の
最初の行から読み取られ、システムのキーチェーンに保存されます。コピー先のパスワードは
KITESYNC_DESTINATION_PASSWORD、URL の中、または 2 行目から読み取られます。

コピー先: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
    <message>
        <source>Name of the pipeline, 1 to 255 characters.</source>
        <translation>パイプラインの名前 (1〜255 文字)。</translation>
    </message>
    <message>
        <source>The word after buildkite.com/ in the organization&apos;s address.</source>
        <translation>組織のアドレスの buildkite.com/ に続く語。</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>行の書き込み先。</translation>
    </message>
    <message>
        <source>Copy builds created from this day on (YYYY-MM-DD, UTC).</source>
        <translation>この日以降に作成されたビルドをコピー (YYYY-MM-DD、UTC)。</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name.</source>
        <translation>すべてのテーブル名の先頭に付ける文字列。</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>テーブルのスキーマ (PostgreSQL、ODBC)。</translation>
    </message>
    <message>
        <source>Leave out objects that the token may not read.</source>
        <translation>トークンで読み取れないオブジェクトを除外。</translation>
    </message>
    <message>
        <source>Take over tables made by another installation.</source>
        <translation>別の環境で作成されたテーブルを引き継ぐ。</translation>
    </message>
    <message>
        <source>Do not create the views.</source>
        <translation>ビューを作成しない。</translation>
    </message>
    <message>
        <source>Buildkite API token (it is not shown): </source>
        <translation>Buildkite API トークン (表示されません): </translation>
    </message>
    <message>
        <source>Password of the destination (it is not shown; empty if it needs none): </source>
        <translation>コピー先のパスワード (表示されません。不要な場合は空欄): </translation>
    </message>
    <message>
        <source>“--allow-partial” leaves out what the token may not read.</source>
        <translation>「--allow-partial」を付けると、トークンで読み取れないものを除外できます。</translation>
    </message>
    <message>
        <source>Going on with: %1.</source>
        <translation>続行する対象: %1。</translation>
    </message>
    <message>
        <source>Taking over the tables of another installation, with everything in them.</source>
        <translation>別の環境のテーブルを、その内容も含めて引き継ぎます。</translation>
    </message>
    <message>
        <source>Pipeline %1 is saved.</source>
        <translation>パイプライン %1 を保存しました。</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>トークンはキーチェーンに保存されています。</translation>
    </message>
    <message>
        <source>The token is not stored: KITESYNC_TOKEN has to be set for each sync.</source>
        <translation>トークンは保存されていません。同期のたびに KITESYNC_TOKEN を設定する必要があります。</translation>
    </message>
    <message>
        <source>%1. Start the first sync with: kitesync sync &quot;%2&quot;</source>
        <translation>取り込み頻度: %1。最初の同期を開始するには: kitesync sync &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>It names something else than pipelines, agents, builds and jobs: %1.</source>
        <translation>pipelines, agents, builds, jobs 以外のものが指定されています: %1。</translation>
    </message>
    <message>
        <source>Choose at least one object to copy: pipelines, agents, builds, jobs.</source>
        <translation>コピーするオブジェクトを 1 つ以上選択してください: pipelines, agents, builds, jobs。</translation>
    </message>
    <message>
        <source>It must be a date of the form YYYY-MM-DD.</source>
        <translation>YYYY-MM-DD の形式の日付でなければなりません。</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>未来の日付です。</translation>
    </message>
    <message>
        <source>Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.</source>
        <translation>対象のオブジェクト (コンマ区切り): pipelines,agents,builds,jobs。指定しない場合はすべて。</translation>
    </message>
    <message>
        <source>How often to sync (default: 6h).</source>
        <translation>同期の頻度 (既定: 6h)。</translation>
    </message>
    <message>
        <source>Address of the API (default: https://api.buildkite.com).</source>
        <translation>API のアドレス (既定: https://api.buildkite.com)。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Arguments</name>
    <message>
        <source>See “%1”.</source>
        <translation>「%1」を参照してください。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>オプション %1 はありません。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>--%1 のことですか?</translation>
    </message>
    <message>
        <source>A token or password is never taken from the command line, where every program on this computer can read it. Put the token into the environment variable KITESYNC_TOKEN (a destination&apos;s password into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. If the one you just typed is real, revoke it: your shell may have kept it.</source>
        <translation>コマンドラインのトークンやパスワードは、このコンピューターのすべてのプログラムから読み取れるため、受け付けません。トークンは環境変数 KITESYNC_TOKEN に (コピー先のパスワードは KITESYNC_DESTINATION_PASSWORD に) 設定するか、標準入力の最初の行で指定してください。いま入力したものが本物の場合は、シェルに記録されている可能性があるため、失効させてください。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 が 2 回指定されています。</translation>
    </message>
    <message>
        <source>There is one argument too many. A name with spaces needs quotes.</source>
        <translation>引数が 1 つ多すぎます。空白を含む名前は引用符で囲む必要があります。</translation>
    </message>
    <message>
        <source>The pipeline&apos;s name is missing.</source>
        <translation>パイプラインの名前がありません。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>--%1 がありません。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使用法:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Command</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>%1 から %2 までの整数でなければなりません。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::CommandLine</name>
    <message>
        <source>Kitesync copies an organization&apos;s Buildkite data into a database of your own.</source>
        <translation>Kitesync は、組織の Buildkite データを自分のデータベースにコピーします。</translation>
    </message>
    <message>
        <source>Start in the tray (used at log-in).</source>
        <translation>トレイで起動 (ログイン時に使用)。</translation>
    </message>
    <message>
        <source>Try the window with a built-in sample organization.</source>
        <translation>組み込みのサンプル組織でウィンドウを試す。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>コマンド:</translation>
    </message>
    <message>
        <source>“kitesync COMMAND --help” says more about each.</source>
        <translation>各コマンドの説明は「kitesync COMMAND --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no display here for the window. These commands work without one: %1. “kitesync --help” says what they do.</source>
        <translation>ウィンドウを表示できるディスプレイがありません。次のコマンドはディスプレイなしで動作します: %1。説明は「kitesync --help」を参照してください。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>コマンド %1 はありません。</translation>
    </message>
    <message>
        <source>Did you mean “kitesync %1”?</source>
        <translation>「kitesync %1」のことですか?</translation>
    </message>
    <message>
        <source>See “kitesync --help”.</source>
        <translation>「kitesync --help」を参照してください。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::DemoServerCommand</name>
    <message>
        <source>Serves the built-in sample organization over HTTP on this computer.</source>
        <translation>組み込みのサンプル組織を、このコンピューター上で HTTP で提供します。</translation>
    </message>
    <message>
        <source>For trying the product or a load test without an account. It says where it listens, and serves until Ctrl+C.
Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE ...]” makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is wrong with it.
Faults, the first that fits is played: %1.
Their settings, e.g. “fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”: %2; count -1 is for ever, body has the rest of the line.
The token is part of the sample and no secret.</source>
        <translation>アカウントなしで製品を試したり、負荷テストを行ったりするためのものです。待ち受けアドレスを表示し、Ctrl+C が押されるまで動作します。
標準入力の行:「advance SECONDS」はシミュレーション時間を進め、「fault KIND [NAME=VALUE ...]」は「fault none」まで応答に障害を起こし、「quit」は終了します。各行には「ok」または誤りの内容が返されます。
障害 (最初に該当したものを使用): %1。
障害の設定 (例:「fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}」): %2。count -1 は無期限、body には行の残りすべてが入ります。
トークンはサンプルの一部であり、秘密ではありません。</translation>
    </message>
    <message>
        <source>The token that is accepted.</source>
        <translation>受け付けるトークン。</translation>
    </message>
    <message>
        <source>What the token may read, e.g. read_builds,read_pipelines.</source>
        <translation>トークンで読み取れるもの (例: read_builds,read_pipelines)。</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a second (0: time stands still).</source>
        <translation>1 秒間に進むシミュレーション時間の秒数 (0: 時間は進まない)。</translation>
    </message>
    <message>
        <source>Say where it listens as JSON, for programs.</source>
        <translation>待ち受けアドレスを JSON で出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>It must be a number from 0 to 1000000.</source>
        <translation>0 から 1000000 までの数値でなければなりません。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>空です。</translation>
    </message>
    <message>
        <source>The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.</source>
        <translation>サンプル組織は 127.0.0.1 で待ち受けできません: %1。--port で別のポートを指定してください。</translation>
    </message>
    <message>
        <source>Sample organization at %1 · slug %2 · token %3 · %4 builds</source>
        <translation>サンプル組織 %1 · slug %2 · トークン %3 · ビルド %4 件</translation>
    </message>
    <message>
        <source>the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”</source>
        <translation>使用できる行は「advance SECONDS」、「fault KIND [NAME=VALUE ...]」、「fault none」、「quit」です</translation>
    </message>
    <message>
        <source>the seconds must be a whole number from 0 to %1</source>
        <translation>秒数は 0 から %1 までの整数でなければなりません</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: any free one).</source>
        <translation>127.0.0.1 のポート (既定: 空いているポート)。</translation>
    </message>
    <message>
        <source>Builds at the start, 0 to 1000000 (default: 5000).</source>
        <translation>開始時のビルド数、0〜1000000 (既定: 5000)。</translation>
    </message>
    <message>
        <source>Jobs a build on average, 1 to 200 (default: 8).</source>
        <translation>ビルドあたりの平均ジョブ数、1〜200 (既定: 8)。</translation>
    </message>
    <message>
        <source>Buildkite pipelines, 1 to 200 (default: 12).</source>
        <translation>Buildkite のパイプライン数、1〜200 (既定: 12)。</translation>
    </message>
    <message>
        <source>Connected agents, 1 to 2000 (default: 24).</source>
        <translation>接続中のエージェント数、1〜2000 (既定: 24)。</translation>
    </message>
    <message>
        <source>Another seed gives another organization (default: 1).</source>
        <translation>シード。値を変えると別の組織になります (既定: 1)。</translation>
    </message>
    <message>
        <source>The organization&apos;s slug (default: acme).</source>
        <translation>組織の slug (既定: acme)。</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>各応答までの遅延 (ミリ秒) (既定: 0)。</translation>
    </message>
    <message>
        <source>Requests a minute for the organization, 0 for no limit (default: 200).</source>
        <translation>組織の 1 分あたりのリクエスト数、0 は無制限 (既定: 200)。</translation>
    </message>
    <message>
        <source>Requests a minute for the user, 0 for no limit (default: 200).</source>
        <translation>ユーザーの 1 分あたりのリクエスト数、0 は無制限 (既定: 200)。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Destination</name>
    <message>
        <source>The path of the SQLite file is missing after “sqlite:”.</source>
        <translation>「sqlite:」の後に SQLite ファイルのパスがありません。</translation>
    </message>
    <message>
        <source>The path of an SQLite file names a file, not a folder.</source>
        <translation>SQLite ファイルのパスには、フォルダーではなくファイルを指定してください。</translation>
    </message>
    <message>
        <source>It is not an address of the form postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>postgresql://USER@HOST:PORT/DATABASE の形式のアドレスではありません。</translation>
    </message>
    <message>
        <source>The host is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>ホストがありません: postgresql://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>データベース名がありません: postgresql://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>The data source&apos;s name or connection string is missing after “odbc:”.</source>
        <translation>「odbc:」の後にデータソース名または接続文字列がありません。</translation>
    </message>
    <message>
        <source>It begins with none of sqlite:, postgresql:, mysql: and odbc:, as in sqlite:buildkite.sqlite.</source>
        <translation>sqlite:、postgresql:、mysql:、odbc: のいずれかで始まっていません (例: sqlite:buildkite.sqlite)。</translation>
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
        <translation>実行を新しい順に表示します。</translation>
    </message>
    <message>
        <source>Runs of the window and of the command line alike. In the table “+” counts new or changed records.</source>
        <translation>ウィンドウとコマンドラインの両方の実行が対象です。表の「+」は、新規または変更されたレコードの数です。</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>1 つの JSON 配列として出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>まだ実行されていません。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>What</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>開始理由</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>所要時間</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>パイプライン</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>エージェント</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>ビルド</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>リクエスト数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備考</translation>
    </message>
    <message>
        <source>How many runs at most (default: 20).</source>
        <translation>表示する実行の最大数 (既定: 20)。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::ListCommand</name>
    <message>
        <source>Lists the pipelines with their schedule and their last run.</source>
        <translation>パイプラインを、スケジュールと最後の実行とともに一覧表示します。</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>1 つの JSON 配列として出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>No pipelines yet. “kitesync add --help” shows how to create one.</source>
        <translation>パイプラインはまだありません。作成方法は「kitesync add --help」を参照してください。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>コピー対象</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>頻度</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>最後の実行</translation>
    </message>
    <message>
        <source>Correct as of</source>
        <translation>基準時刻</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>コピー先</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and when</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>未実行</translation>
    </message>
    <message>
        <source> (prefix %1)</source>
        <translation> (プレフィックス %1)</translation>
    </message>
    <message>
        <source>“Correct as of” is Buildkite&apos;s clock at the start of the last completed sync: the copy is right for that moment.</source>
        <translation>「基準時刻」は、最後に完了した同期の開始時の Buildkite の時刻です。コピーの内容はその時点で正確です。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::MoveCommand</name>
    <message>
        <source>Moves a pipeline&apos;s rows to another database and goes on there.</source>
        <translation>パイプラインの行を別のデータベースに移行し、そこで続行します。</translation>
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
        <translation>Buildkite に問い合わせずにすべての行とチェックポイントをコピーし、双方を件数とハッシュで照合して、一致した場合に
限りパイプラインのコピー先を切り替えます。それまでコピー先は変わりません。中断された移行は、もう一度開始すると、
停止したところから続行します。以前のテーブルは残り、何も削除されません。ご自身で追加した列、テーブル、ビューは
移行されません。

新しいコピー先のパスワードは、KITESYNC_DESTINATION_PASSWORD (この場合は保存されず、同期のたびに設定が必要です)
または URL の中から読み取られるか、端末で入力を求められます。現在のコピー先のパスワードはキーチェーンから
読み取られます。ここでは、この環境変数は新しいコピー先のパスワードを表します。

コピー先: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>行の書き込み先。</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name there.</source>
        <translation>移行先のすべてのテーブル名の先頭に付ける文字列。</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>テーブルのスキーマ (PostgreSQL、ODBC)。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>イベントを 1 行ずつ JSON で出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>Password of the new destination (it is not shown; empty if it needs none): </source>
        <translation>新しいコピー先のパスワード (表示されません。不要な場合は空欄): </translation>
    </message>
    <message>
        <source>The pipeline is there already: it is its present destination.</source>
        <translation>すでにこのパイプラインの現在のコピー先です。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>テーブル</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>照合結果</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::PipelineCommand</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>%1 のことですか?</translation>
    </message>
    <message>
        <source>To start anew, with everything copied again: kitesync sync &quot;%1&quot; --full</source>
        <translation>すべてをコピーし直して新しく始めるには: kitesync sync &quot;%1&quot; --full</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RemoveCommand</name>
    <message>
        <source>Forgets a pipeline, its runs and its secrets.</source>
        <translation>パイプラインと、その実行履歴、トークン、パスワードを削除します。</translation>
    </message>
    <message>
        <source>The tables in the destination and everything in them stay.</source>
        <translation>コピー先のテーブルとその内容はすべて残ります。</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its tables stay in %2.</source>
        <translation>%1 を削除しました。テーブルは %2 に残っています。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RunCommand</name>
    <message>
        <source>Stopping: finishing the current page.</source>
        <translation>停止処理中: 現在のページを完了しています。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>オブジェクト</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>新規・変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>%1 of it waiting for the API&apos;s limit</source>
        <translation>API の制限による待機 %1</translation>
    </message>
    <message>
        <source>correct as of %1</source>
        <translation>基準時刻 %1</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SecretInput</name>
    <message>
        <source>The line on standard input is far too long.</source>
        <translation>標準入力の行が長すぎます。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>トークン</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>アクセストークン</translation>
    </message>
    <message>
        <source>There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input.</source>
        <translation>指定されていません。KITESYNC_TOKEN を設定するか、標準入力の最初の行でトークンを指定してください。</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>トークンが一部欠けているようです。Buildkite からもう一度コピーしてください。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Session</name>
    <message>
        <source>The log file in “%1” cannot be written; going on without it.</source>
        <translation>「%1」内のログファイルに書き込めません。ログなしで続行します。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>対処方法: %1</translation>
    </message>
    <message>
        <source>Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database wants a password) for each command: then nothing is stored.</source>
        <translation>キーチェーンがない場合は、コマンドごとに KITESYNC_TOKEN を (データベースにパスワードが必要なら KITESYNC_DESTINATION_PASSWORD も) 設定してください。この場合、何も保存されません。</translation>
    </message>
    <message>
        <source>KITESYNC_TOKEN takes the place of the stored token for one command.</source>
        <translation>KITESYNC_TOKEN を設定すると、1 つのコマンドに限り、保存されたトークンの代わりに使用されます。</translation>
    </message>
    <message>
        <source>“kitesync list” shows them.</source>
        <translation>「kitesync list」で一覧を表示できます。</translation>
    </message>
    <message>
        <source>“kitesync add --adopt” takes tables over that another installation made.</source>
        <translation>「kitesync add --adopt」で、別の環境で作成されたテーブルを引き継げます。</translation>
    </message>
    <message>
        <source>“--table-prefix bk_” keeps Kitesync&apos;s tables apart from others.</source>
        <translation>「--table-prefix bk_」で、Kitesync のテーブルをほかと区別できます。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SyncCommand</name>
    <message>
        <source>Copies what is new or changed since the last sync.</source>
        <translation>前回の同期以降に追加または変更されたものをコピーします。</translation>
    </message>
    <message>
        <source>Progress is shown on standard error, the result on standard output. A sync that was stopped or cut off goes on
where it was the next time. Ctrl+C ends it at the next safe point.

A database that an earlier sync wrote to and that was moved or deleted since is not made anew by itself: bring it
back, or start a new one, which everything is copied into, with --full.</source>
        <translation>進捗は標準エラー出力に、結果は標準出力に表示されます。停止または中断された同期は、
次回、停止したところから続行します。Ctrl+C を押すと、次の安全な時点で終了します。

以前の同期で書き込んだデータベースが移動または削除された場合、自動的に作り直されることはありません。
元に戻すか、--full を指定して新しいデータベースを作成し、すべてをコピーし直してください。</translation>
    </message>
    <message>
        <source>Read everything again; rows that are there stay. A database that is gone is made anew.</source>
        <translation>すべてを読み取り直す (既存の行は残り、なくなったデータベースは新しく作成)。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>イベントを 1 行ずつ JSON で出力 (プログラム用)。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::TestCommand</name>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>トークンの有効期限は %1 です。その後は同期できません。</translation>
    </message>
    <message>
        <source>Tests token, organization and destination of a pipeline.</source>
        <translation>パイプラインのトークン、組織、コピー先をテストします。</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing in the destination is changed.</source>
        <translation>何もコピーされず、コピー先には何の変更も加えられません。</translation>
    </message>
    <message>
        <source>Write the result as JSON, for programs.</source>
        <translation>結果を JSON で出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>%1 に接続しました。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>%1 に %2 として接続しました。</translation>
    </message>
    <message>
        <source>The token can read: %1.</source>
        <translation>このトークンで読み取れるもの: %1。</translation>
    </message>
    <message>
        <source>it will be created</source>
        <translation>新しく作成されます</translation>
    </message>
    <message>
        <source>it holds this pipeline&apos;s tables</source>
        <translation>このパイプラインのテーブルがあります</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>存在します</translation>
    </message>
    <message>
        <source>Destination: %1, %2.</source>
        <translation>コピー先: %1、%2。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <comment>space: 75 GB</comment>
        <translation>空き容量 %1。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::VerifyCommand</name>
    <message>
        <source>Compares the copy with Buildkite, day by day.</source>
        <translation>コピーを Buildkite と日ごとに比較します。</translation>
    </message>
    <message>
        <source>Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are kept: they are no
difference.</source>
        <translation>ビルドまたはジョブに差異のある日を一覧表示します。Buildkite の一覧にもうないビルドは残され、
差異とはみなされません。</translation>
    </message>
    <message>
        <source>Read what differs again and correct it.</source>
        <translation>差異のあるものを読み取り直して修正。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>イベントを 1 行ずつ JSON で出力 (プログラム用)。</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日付 (UTC)</translation>
    </message>
    <message>
        <source>At Buildkite</source>
        <translation>Buildkite 側</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>コピー側</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>不足</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>コピー側のみ</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>修復済み</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>%1 日分を比較</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no differences.</source>
        <translation>%1: 差異はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>レコード %1 件に差異</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 repaired.</source>
        <translation>%1: %2、うち %3 件を修復しました。</translation>
    </message>
    <message>
        <source>%1: %2. “kitesync verify --repair” corrects them.</source>
        <translation>%1: %2。「kitesync verify --repair」で修正できます。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Version</name>
    <message>
        <source>Built from commit %1</source>
        <translation>ビルド元のコミット: %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1 (ビルド時は Qt %2)</translation>
    </message>
    <message>
        <source>SQL drivers: none</source>
        <translation>SQL ドライバー: なし</translation>
    </message>
    <message>
        <source>SQL drivers: %1</source>
        <translation>SQL ドライバー: %1</translation>
    </message>
</context>
</TS>
