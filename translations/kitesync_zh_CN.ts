<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>kitesync::AboutDialog</name>
    <message>
        <source>About Kitesync</source>
        <translation>关于 Kitesync</translation>
    </message>
    <message>
        <source>Buildkite is a trademark of Buildkite Pty Ltd, which has nothing to do with this program.</source>
        <translation>Buildkite 是 Buildkite Pty Ltd 的商标，该公司与本程序无关。</translation>
    </message>
    <message>
        <source>Copies Buildkite data into a database of your own.</source>
        <translation>将 Buildkite 数据复制到您自己的数据库。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later (GPL-3.0-or-later). It comes without any warranty.</source>
        <translation>自由软件，依据 GNU 通用公共许可证第 3 版或更高版本 (GPL-3.0-or-later) 发布，不提供任何担保。</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>复制(&amp;C)</translation>
    </message>
    <message>
        <source>Copies the versions, for a report</source>
        <translation>复制版本信息，用于报告问题</translation>
    </message>
</context>
<context>
    <name>kitesync::AdvancedSettings</name>
    <message>
        <source>Problems only</source>
        <translation>仅问题</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Create &amp;support file…</source>
        <translation>创建支持文件(&amp;S)…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>重新询问(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;What the log keeps:</source>
        <translation>日志记录内容(&amp;W)：</translation>
    </message>
    <message>
        <source>For a report:</source>
        <translation>用于报告问题：</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords.</source>
        <translation>将日志、设置和运行报告打包为一个文件，不含令牌和密码。</translation>
    </message>
    <message>
        <source>Kitesync will ask again.</source>
        <translation>Kitesync 将重新询问。</translation>
    </message>
    <message>
        <source>Questions that are not asked any more:</source>
        <translation>不再询问的问题：</translation>
    </message>
</context>
<context>
    <name>kitesync::ChartStrip</name>
    <message>
        <source>Reading the figures…</source>
        <translation>正在读取统计数据…</translation>
    </message>
    <message>
        <source>The database took too long to answer for the charts.</source>
        <translation>数据库响应时间过长，无法显示图表。</translation>
    </message>
    <message>
        <source>No builds in the last 30 days.</source>
        <translation>最近 30 天没有构建。</translation>
    </message>
    <message>
        <source>Builds a day</source>
        <translation>每日构建数</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Canceled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Waiting for an agent, minutes</source>
        <translation>等待代理的时间（分钟）</translation>
    </message>
    <message>
        <source>Waiting for an agent, seconds</source>
        <translation>等待代理的时间（秒）</translation>
    </message>
    <message>
        <source>Half of the jobs</source>
        <translation>半数作业</translation>
    </message>
    <message>
        <source>Pass rate, %</source>
        <translation>通过率 (%)</translation>
    </message>
    <message>
        <source>Passed of passed or failed</source>
        <translation>通过数占通过与失败总数的比例</translation>
    </message>
    <message>
        <source>95 % of jobs</source>
        <translation>95% 的作业</translation>
    </message>
</context>
<context>
    <name>kitesync::CheckedField</name>
    <message>
        <source>Use “%1”?</source>
        <translation>使用“%1”？</translation>
    </message>
</context>
<context>
    <name>kitesync::ConnectPage</name>
    <message>
        <source>Show token</source>
        <translation>显示令牌</translation>
    </message>
    <message>
        <source>Connect to Buildkite</source>
        <translation>连接到 Buildkite</translation>
    </message>
    <message>
        <source>The token is kept in your system keychain, not in a file.</source>
        <translation>令牌保存在系统钥匙串中，不会写入文件。</translation>
    </message>
    <message>
        <source>&amp;Test &amp;&amp; Continue</source>
        <translation>测试并继续(&amp;T)</translation>
    </message>
    <message>
        <source>Pipeline &amp;name:</source>
        <translation>流水线名称(&amp;N)：</translation>
    </message>
    <message>
        <source>bkua_…</source>
        <comment>the beginning of a token</comment>
        <translation>bkua_…</translation>
    </message>
    <message>
        <source>•••••••• stored</source>
        <translation>•••••••• 已保存</translation>
    </message>
    <message>
        <source>&amp;Access token:</source>
        <translation>访问令牌(&amp;A)：</translation>
    </message>
    <message>
        <source>Create a token in Buildkite</source>
        <translation>在 Buildkite 中创建令牌</translation>
    </message>
    <message>
        <source>Needed: Read Organizations, Read Pipelines, Read Builds, Read Agents</source>
        <translation>所需权限范围：Read Organizations、Read Pipelines、Read Builds、Read Agents</translation>
    </message>
    <message>
        <source>Co&amp;py</source>
        <translation>复制(&amp;P)</translation>
    </message>
    <message>
        <source>Copy the names of the needed scopes</source>
        <translation>复制所需权限范围的名称</translation>
    </message>
    <message>
        <source>&amp;Organization slug:</source>
        <translation>组织 slug(&amp;O)：</translation>
    </message>
    <message>
        <source>Ad&amp;vanced</source>
        <translation>高级(&amp;V)</translation>
    </message>
    <message>
        <source>AP&amp;I address:</source>
        <translation>API 地址(&amp;I)：</translation>
    </message>
    <message>
        <source>Choose one of the organizations that this token can read.</source>
        <translation>请选择此令牌可读取的组织。</translation>
    </message>
    <message>
        <source>Choose from list</source>
        <translation>从列表中选择</translation>
    </message>
    <message>
        <source>Stop &amp;test</source>
        <translation>停止测试(&amp;T)</translation>
    </message>
    <message>
        <source>Testing the connection to Buildkite…</source>
        <translation>正在测试与 Buildkite 的连接…</translation>
    </message>
    <message>
        <source>Still waiting for %1…</source>
        <translation>仍在等待 %1…</translation>
    </message>
    <message>
        <source>Continue without testing</source>
        <translation>不测试，直接继续</translation>
    </message>
</context>
<context>
    <name>kitesync::Dashboard</name>
    <message>
        <source>Details of the pipeline</source>
        <translation>流水线详情</translation>
    </message>
    <message>
        <source>More about this pipeline</source>
        <translation>此流水线的更多操作</translation>
    </message>
    <message>
        <source>Objects</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
</context>
<context>
    <name>kitesync::DataModel</name>
    <message>
        <source>There are no rows on this page any more.</source>
        <translation>此页已没有任何行。</translation>
    </message>
    <message>
        <source>Nothing to show here yet.</source>
        <translation>暂无可显示的内容。</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>Nothing matches the filters.</source>
        <translation>没有符合筛选条件的内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>The database did not answer within 5 seconds. Sort by another column, or filter for less.</source>
        <translation>数据库在 5 秒内未响应。请改按其他列排序，或缩小筛选范围。</translation>
    </message>
    <message>
        <source>The data could not be read: %1</source>
        <translation>无法读取数据：%1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <comment>rows from and to</comment>
        <translation>第 %1–%2 行</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>rows from, to, and all</comment>
        <translation>第 %1–%2 行，共 %3 行</translation>
    </message>
    <message>
        <source>No pipelines copied yet.</source>
        <translation>尚未复制任何流水线。</translation>
    </message>
    <message>
        <source>No agents copied yet.</source>
        <translation>尚未复制任何代理。</translation>
    </message>
    <message>
        <source>No builds copied yet.</source>
        <translation>尚未复制任何构建。</translation>
    </message>
    <message>
        <source>No jobs copied yet.</source>
        <translation>尚未复制任何作业。</translation>
    </message>
</context>
<context>
    <name>kitesync::DataSettings</name>
    <message>
        <source>&amp;Runs to keep for each pipeline:</source>
        <translation>每条流水线保留的运行记录数(&amp;R)：</translation>
    </message>
    <message>
        <source>Keep runs for so many da&amp;ys:</source>
        <translation>运行记录保留天数(&amp;Y)：</translation>
    </message>
    <message>
        <source>What is older, or beyond that number, leaves the history. The copied data is never touched.</source>
        <translation>超过天数或数量的运行记录将从历史中移除。已复制的数据不受影响。</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Folder for new databases:</source>
        <translation>新数据库的文件夹(&amp;F)：</translation>
    </message>
    <message>
        <source>Choose a folder for new databases</source>
        <translation>选择新数据库的文件夹</translation>
    </message>
</context>
<context>
    <name>kitesync::DataView</name>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop reading</source>
        <translation>停止读取</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>Choose file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Reload</source>
        <translation>重新加载</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Choose the columns to show</source>
        <translation>选择要显示的列</translation>
    </message>
    <message>
        <source>Table or view</source>
        <translation>表或视图</translation>
    </message>
    <message>
        <source>Rows of the database</source>
        <translation>数据库中的行</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>复制单元格</translation>
    </message>
    <message>
        <source>Copy rows</source>
        <translation>复制行</translation>
    </message>
    <message>
        <source>Copy page as CSV</source>
        <translation>将本页复制为 CSV</translation>
    </message>
    <message>
        <source>Save page as CSV…</source>
        <translation>将本页保存为 CSV…</translation>
    </message>
    <message>
        <source>Open in another program…</source>
        <translation>用其他程序打开…</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>流水线 (Buildkite)</translation>
    </message>
    <message>
        <source>Save page as CSV</source>
        <translation>将本页保存为 CSV</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopPages</name>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
</context>
<context>
    <name>kitesync::DesktopWindows</name>
    <message>
        <source>No program was found that opens the database.</source>
        <translation>未找到可打开此数据库的程序。</translation>
    </message>
    <message>
        <source>It is in “%1”.</source>
        <translation>数据库位于“%1”。</translation>
    </message>
    <message>
        <source>Keep syncing in the background?</source>
        <translation>是否在后台继续同步？</translation>
    </message>
    <message>
        <source>This desktop has no tray. Start the program again to see its window.</source>
        <translation>此桌面没有系统托盘。再次启动程序即可显示窗口。</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>不再询问</translation>
    </message>
    <message>
        <source>Keep running</source>
        <translation>继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>A sync is running.</source>
        <translation>正在进行同步。</translation>
    </message>
    <message>
        <source>It ends at the next safe point and goes on from there the next time.</source>
        <translation>同步将在下一个安全点结束，下次从该处继续。</translation>
    </message>
    <message>
        <source>Stop and quit</source>
        <translation>停止并退出</translation>
    </message>
</context>
<context>
    <name>kitesync::DestinationPage</name>
    <message>
        <source>&amp;SQLite file</source>
        <translation>SQLite 文件(&amp;S)</translation>
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
        <translation>ODBC 数据源(&amp;O)</translation>
    </message>
    <message>
        <source>Choose where the data goes</source>
        <translation>选择数据的存放位置</translation>
    </message>
    <message>
        <source>Kitesync makes its own tables there and leaves everything else alone.</source>
        <translation>Kitesync 会在其中创建自己的表，不会改动其他内容。</translation>
    </message>
    <message>
        <source>%1. Its driver is missing: install %2.</source>
        <translation>%1。缺少驱动程序：请安装 %2。</translation>
    </message>
    <message>
        <source>Brows&amp;e…</source>
        <translation>浏览(&amp;E)…</translation>
    </message>
    <message>
        <source>Database &amp;file:</source>
        <translation>数据库文件(&amp;F)：</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Table prefi&amp;x:</source>
        <translation>表前缀(&amp;X)：</translation>
    </message>
    <message>
        <source>Test dest&amp;ination</source>
        <translation>测试目标数据库(&amp;I)</translation>
    </message>
    <message>
        <source>Choose the database file</source>
        <translation>选择数据库文件</translation>
    </message>
    <message>
        <source>SQLite databases (*.sqlite *.sqlite3 *.db);;All files (*)</source>
        <translation>SQLite 数据库 (*.sqlite *.sqlite3 *.db);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Still looking at the destination…</source>
        <translation>仍在检查目标数据库…</translation>
    </message>
    <message>
        <source>Looking at the destination…</source>
        <translation>正在检查目标数据库…</translation>
    </message>
    <message>
        <source>Create the folder</source>
        <translation>创建文件夹</translation>
    </message>
    <message>
        <source>Go on with these tables</source>
        <translation>继续使用这些表</translation>
    </message>
    <message>
        <source>A prefix such as bk_ begins anew beside those tables.</source>
        <translation>使用 bk_ 之类的前缀，可在这些表之外另行创建新表。</translation>
    </message>
</context>
<context>
    <name>kitesync::DraftChecks</name>
    <message>
        <source>The name has %1 characters; %2 is the most.</source>
        <translation>名称有 %1 个字符，最多允许 %2 个。</translation>
    </message>
    <message>
        <source>%1 of %2 characters</source>
        <translation>%1 / %2 个字符</translation>
    </message>
    <message>
        <source>Give this pipeline a name.</source>
        <translation>请为此流水线命名。</translation>
    </message>
    <message>
        <source>The name holds a line break or another invisible character.</source>
        <translation>名称中包含换行符或其他不可见字符。</translation>
    </message>
    <message>
        <source>You already have a pipeline called %1. Choose another name.</source>
        <translation>您已有名为%1的流水线。请换一个名称。</translation>
    </message>
    <message>
        <source>Paste an API token.</source>
        <translation>请粘贴 API 令牌。</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>令牌似乎不完整。请从 Buildkite 重新复制。</translation>
    </message>
    <message>
        <source>Enter the organization&apos;s slug: the word after buildkite.com/ in the address.</source>
        <translation>请输入组织的 slug，即网址中 buildkite.com/ 后面的部分。</translation>
    </message>
    <message>
        <source>A slug has small letters, digits and hyphens only: it is the word after buildkite.com/ in the address.</source>
        <translation>slug 只能包含小写字母、数字和连字符，即网址中 buildkite.com/ 后面的部分。</translation>
    </message>
    <message>
        <source>Plain http would show the token to the network. Use an https address.</source>
        <translation>使用未加密的 http 会在网络上泄露令牌。请使用 https 地址。</translation>
    </message>
    <message>
        <source>Enter an https address without user, ? and #, such as %1.</source>
        <translation>请输入不含用户名、? 和 # 的 https 地址，例如 %1。</translation>
    </message>
    <message>
        <source>Choose the file that the data goes to.</source>
        <translation>请选择用于存放数据的文件。</translation>
    </message>
    <message>
        <source>Enter the name or address of the database server.</source>
        <translation>请输入数据库服务器的名称或地址。</translation>
    </message>
    <message>
        <source>Enter the name of the database.</source>
        <translation>请输入数据库名称。</translation>
    </message>
    <message>
        <source>Enter the name of the data source.</source>
        <translation>请输入数据源名称。</translation>
    </message>
    <message>
        <source>A prefix has at most 32 letters a–z, digits and underscores, and does not begin with a digit.</source>
        <translation>前缀最多 32 个字符，只能包含字母 a–z、数字和下划线，且不能以数字开头。</translation>
    </message>
    <message>
        <source>A schema&apos;s name has at most 63 characters, without quotes and brackets.</source>
        <translation>模式名称最多 63 个字符，不能包含引号和括号。</translation>
    </message>
    <message>
        <source>This cannot be used as a data source. A password goes into the field for it.</source>
        <translation>不能用作数据源。密码请填入密码字段。</translation>
    </message>
    <message>
        <source>This is not the name or address of a server.</source>
        <translation>这不是服务器的名称或地址。</translation>
    </message>
    <message>
        <source>This is not the path of a file.</source>
        <translation>这不是文件路径。</translation>
    </message>
    <message>
        <source>This file is used by the pipeline %1. Two pipelines may share a file only with different prefixes.</source>
        <translation>此文件已被流水线%1使用。两条流水线只有在前缀不同时才能共用一个文件。</translation>
    </message>
    <message>
        <source>These tables are used by the pipeline %1. Two pipelines may share a database only with different prefixes.</source>
        <translation>这些表已被流水线%1使用。两条流水线只有在前缀不同时才能共用一个数据库。</translation>
    </message>
    <message>
        <source>Choose at least one object to copy.</source>
        <translation>请至少选择一个要复制的对象。</translation>
    </message>
    <message>
        <source>This day is still to come. Choose an earlier one.</source>
        <translation>该日期尚未到来。请选择更早的日期。</translation>
    </message>
    <message>
        <source> (copy)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (副本)</translation>
    </message>
    <message>
        <source> (copy %1)</source>
        <comment>end of a copied pipeline&apos;s name</comment>
        <translation> (副本 %1)</translation>
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
        <translation>尚无流水线</translation>
    </message>
    <message>
        <source>Copy builds and jobs from Buildkite into a database of your own.</source>
        <translation>将 Buildkite 的构建和作业复制到您自己的数据库。</translation>
    </message>
    <message>
        <source>Create a pipeline</source>
        <translation>创建流水线</translation>
    </message>
    <message>
        <source>What do I need?</source>
        <translation>需要准备什么？</translation>
    </message>
    <message>
        <source>A Buildkite API token with read access, your organization&apos;s slug, and about 5 minutes.</source>
        <translation>一个具有读取权限的 Buildkite API 令牌、您组织的 slug，以及大约 5 分钟。</translation>
    </message>
</context>
<context>
    <name>kitesync::Errands</name>
    <message>
        <source>No browser could be opened.</source>
        <translation>无法打开浏览器。</translation>
    </message>
    <message>
        <source>The page is %1</source>
        <translation>网页地址为 %1</translation>
    </message>
    <message>
        <source>Kitesync is updated the way it was installed.</source>
        <translation>Kitesync 的更新方式与安装方式相同。</translation>
    </message>
    <message>
        <source>Ask the package manager of this computer for updates, then start Kitesync again. This is version %1.</source>
        <translation>请用此计算机的软件包管理器检查更新，然后重新启动 Kitesync。当前版本为 %1。</translation>
    </message>
    <message>
        <source>No program was found that sets the clock.</source>
        <translation>未找到可设置时钟的程序。</translation>
    </message>
    <message>
        <source>An administrator of this computer has it set from the network with the command: %1</source>
        <translation>此计算机的管理员可用以下命令从网络同步时钟：%1</translation>
    </message>
</context>
<context>
    <name>kitesync::ErrorWords</name>
    <message>
        <source>Another program keeps them locked.</source>
        <translation>设置被另一个程序锁定。</translation>
    </message>
    <message>
        <source>Close other programs that use the file, then try again.</source>
        <translation>请关闭正在使用该文件的其他程序，然后重试。</translation>
    </message>
    <message>
        <source>They are damaged.</source>
        <translation>设置已损坏。</translation>
    </message>
    <message>
        <source>Restore the file from a copy, or move it away to begin anew.</source>
        <translation>请用备份恢复该文件，或将其移走以重新开始。</translation>
    </message>
    <message>
        <source>Another program&apos;s data is in their place.</source>
        <translation>该位置存放的是另一个程序的数据。</translation>
    </message>
    <message>
        <source>Move that file away, then try again.</source>
        <translation>请将该文件移走，然后重试。</translation>
    </message>
    <message>
        <source>They are read-only for you.</source>
        <translation>您对设置只有读取权限。</translation>
    </message>
    <message>
        <source>Change the permissions of the file and its folder, then try again.</source>
        <translation>请更改该文件及其文件夹的权限，然后重试。</translation>
    </message>
    <message>
        <source>They were written by a newer version.</source>
        <translation>设置由较新的版本写入。</translation>
    </message>
    <message>
        <source>Update Kitesync on this computer.</source>
        <translation>请更新此计算机上的 Kitesync。</translation>
    </message>
    <message>
        <source>There is no space left.</source>
        <translation>空间不足。</translation>
    </message>
    <message>
        <source>Free some space, then try again.</source>
        <translation>请释放一些空间，然后重试。</translation>
    </message>
    <message>
        <source>The file or its folder cannot be made or opened.</source>
        <translation>无法创建或打开该文件或其文件夹。</translation>
    </message>
    <message>
        <source>Check the folder and its permissions, then try again.</source>
        <translation>请检查该文件夹及其权限，然后重试。</translation>
    </message>
    <message>
        <source>Bringing them up to date failed, and nothing was changed.</source>
        <translation>升级设置失败，未作任何更改。</translation>
    </message>
    <message>
        <source>Try again; if this comes back, use the earlier version and report it.</source>
        <translation>请重试；如果问题再次出现，请使用之前的版本并报告此问题。</translation>
    </message>
    <message>
        <source>Qt&apos;s SQLite driver is not installed.</source>
        <translation>未安装 Qt 的 SQLite 驱动程序。</translation>
    </message>
    <message>
        <source>Install it (on Debian: libqt6sql6-sqlite), then try again.</source>
        <translation>请安装该驱动程序（在 Debian 上为 libqt6sql6-sqlite），然后重试。</translation>
    </message>
    <message>
        <source>The database that holds them refused.</source>
        <translation>保存设置的数据库拒绝了操作。</translation>
    </message>
    <message>
        <source>Check the permissions and the free space of that folder, then try again.</source>
        <translation>请检查该文件夹的权限和可用空间，然后重试。</translation>
    </message>
    <message>
        <source>Pipeline name</source>
        <translation>流水线名称</translation>
    </message>
    <message>
        <source>Organization slug</source>
        <translation>组织 slug</translation>
    </message>
    <message>
        <source>API address</source>
        <translation>API 地址</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标数据库</translation>
    </message>
    <message>
        <source>Table prefix</source>
        <translation>表前缀</translation>
    </message>
    <message>
        <source>Schema</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Objects to copy</source>
        <translation>要复制的对象</translation>
    </message>
    <message>
        <source>History from</source>
        <translation>历史起始日期</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>同步频率</translation>
    </message>
    <message>
        <source>Share of the request limits</source>
        <translation>请求限额的使用比例</translation>
    </message>
    <message>
        <source>No more is known.</source>
        <translation>没有更多信息。</translation>
    </message>
    <message>
        <source>builds and jobs</source>
        <translation>构建和作业</translation>
    </message>
    <message>
        <source>pipelines</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>the organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>everything that was asked for</source>
        <translation>请求的任何内容</translation>
    </message>
    <message>
        <source>Builds and Jobs</source>
        <comment>two of the objects that can be copied</comment>
        <translation>构建和作业</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <comment>an object that can be copied</comment>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Agents</source>
        <comment>an object that can be copied</comment>
        <translation>代理</translation>
    </message>
    <message>
        <source>it</source>
        <translation>这些内容</translation>
    </message>
    <message>
        <source>Buildkite said: %1</source>
        <translation>Buildkite 返回：%1</translation>
    </message>
    <message>
        <source>The server said: %1</source>
        <translation>服务器返回：%1</translation>
    </message>
    <message>
        <source>More exactly: %1</source>
        <translation>具体信息：%1</translation>
    </message>
    <message>
        <source>The database said: %1</source>
        <translation>数据库返回：%1</translation>
    </message>
    <message>
        <source>The keychain said: %1</source>
        <translation>钥匙串返回：%1</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is wrong by %1.</source>
        <comment>12 min</comment>
        <translation>此计算机的时钟偏差 %1。</translation>
    </message>
    <message>
        <source>Set the date and the time, or have them set from the network; then start the sync again.</source>
        <translation>请设置日期和时间，或设为从网络同步，然后再次启动同步。</translation>
    </message>
    <message>
        <source>That may be why Buildkite did not accept the token.</source>
        <translation>Buildkite 不接受令牌可能就是这个原因。</translation>
    </message>
    <message>
        <source>If the token is refused all the same, replace it.</source>
        <translation>如果令牌仍被拒绝，请更换令牌。</translation>
    </message>
    <message>
        <source>That may be why the connection to Buildkite is not trusted.</source>
        <translation>与 Buildkite 的连接不受信任可能就是这个原因。</translation>
    </message>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>令牌将于 %1 过期，届时同步将停止。</translation>
    </message>
    <message>
        <source>Buildkite did not accept the token.</source>
        <translation>Buildkite 不接受此令牌。</translation>
    </message>
    <message>
        <source>It may be wrong, expired or revoked.</source>
        <translation>令牌可能有误、已过期或已被撤销。</translation>
    </message>
    <message>
        <source>Create a new token in Buildkite (Personal Settings, API Access Tokens) and give it to this pipeline.</source>
        <translation>请在 Buildkite 中（Personal Settings &gt; API Access Tokens）创建新令牌，并将其填入此流水线。</translation>
    </message>
    <message>
        <source>The token may not read {things}.</source>
        <translation>该令牌无权读取{things}。</translation>
    </message>
    <message>
        <source>It lacks the scope {subject}.</source>
        <translation>令牌缺少 {subject} 权限范围。</translation>
    </message>
    <message>
        <source>Add the scope {subject} to the token in Buildkite, or leave {Objects} out.</source>
        <translation>请在 Buildkite 中为令牌添加 {subject} 权限范围，或不复制{Objects}。</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read {subject}.</source>
        <translation>您的 Buildkite 用户无权读取 {subject}。</translation>
    </message>
    <message>
        <source>The token is accepted, but the person it belongs to has no access.</source>
        <translation>令牌有效，但令牌所属的用户没有访问权限。</translation>
    </message>
    <message>
        <source>Ask an administrator of the organization for access, or leave this out.</source>
        <translation>请向组织管理员申请访问权限，或不复制此内容。</translation>
    </message>
    <message>
        <source>Buildkite refused this computer&apos;s address.</source>
        <translation>Buildkite 拒绝了此计算机的地址。</translation>
    </message>
    <message>
        <source>The token or the organization is limited to certain addresses.</source>
        <translation>该令牌或组织仅允许特定地址访问。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s address to the allowed ones in Buildkite, or use a token without that limit.</source>
        <translation>请在 Buildkite 中将此计算机的地址加入允许列表，或使用没有此限制的令牌。</translation>
    </message>
    <message>
        <source>Organization “{subject}” was not found.</source>
        <translation>未找到组织“{subject}”。</translation>
    </message>
    <message>
        <source>It does not exist under this name, or the token was not given access to it.</source>
        <translation>不存在此名称的组织，或令牌未获准访问该组织。</translation>
    </message>
    <message>
        <source>Check the slug, which is the word after buildkite.com/ in the address, and the token&apos;s organizations.</source>
        <translation>请检查 slug（网址中 buildkite.com/ 后面的部分）以及令牌可访问的组织。</translation>
    </message>
    <message>
        <source>Buildkite has no {subject} any more.</source>
        <translation>{subject} 已不在 Buildkite 上。</translation>
    </message>
    <message>
        <source>It was deleted, or the token cannot see it.</source>
        <translation>它已被删除，或令牌无法看到它。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, check the token&apos;s access in Buildkite.</source>
        <translation>请再次启动同步；如果问题再次出现，请在 Buildkite 中检查令牌的访问权限。</translation>
    </message>
    <message>
        <source>Buildkite would not list that many records at once.</source>
        <translation>Buildkite 拒绝一次列出这么多记录。</translation>
    </message>
    <message>
        <source>Its lists end at a certain depth, and this one could not be divided any further.</source>
        <translation>Buildkite 的列表有深度上限，而此列表已无法再拆分。</translation>
    </message>
    <message>
        <source>Start the sync again later: what was copied is safe and is not read twice.</source>
        <translation>请稍后再次启动同步：已复制的内容是安全的，不会重复读取。</translation>
    </message>
    <message>
        <source>Buildkite refused a request{code}.</source>
        <translation>Buildkite 拒绝了一个请求{code}。</translation>
    </message>
    <message>
        <source>It did not accept the way this version asks.</source>
        <translation>它不接受此版本的请求方式。</translation>
    </message>
    <message>
        <source>See whether a newer version of Kitesync is available; what was copied so far is safe.</source>
        <translation>请查看是否有新版 Kitesync；目前已复制的内容是安全的。</translation>
    </message>
    <message>
        <source>This computer is offline.</source>
        <translation>此计算机处于离线状态。</translation>
    </message>
    <message>
        <source>There is no network to reach Buildkite through.</source>
        <translation>没有可连接 Buildkite 的网络。</translation>
    </message>
    <message>
        <source>Connect to a network, then start the sync again.</source>
        <translation>请连接网络，然后再次启动同步。</translation>
    </message>
    <message>
        <source>The address {subject} could not be found.</source>
        <translation>找不到 {subject} 的地址。</translation>
    </message>
    <message>
        <source>No name server knows it.</source>
        <translation>没有域名服务器能解析该地址。</translation>
    </message>
    <message>
        <source>Check the API address or your DNS.</source>
        <translation>请检查 API 地址或 DNS。</translation>
    </message>
    <message>
        <source>{subject} refused the connection.</source>
        <translation>{subject} 拒绝了连接。</translation>
    </message>
    <message>
        <source>Nothing answers at this address, or something on the way forbids it.</source>
        <translation>该地址没有响应，或连接被中途拦截。</translation>
    </message>
    <message>
        <source>Check the API address; if you use a proxy or a firewall, check that too.</source>
        <translation>请检查 API 地址；如果使用代理服务器或防火墙，也请一并检查。</translation>
    </message>
    <message>
        <source>The connection to {subject} was lost.</source>
        <translation>与 {subject} 的连接已断开。</translation>
    </message>
    <message>
        <source>It ended before the answer was complete, and trying again did not help.</source>
        <translation>连接在响应完成前中断，重试也未成功。</translation>
    </message>
    <message>
        <source>Check the network, then start the sync again: it goes on where it stopped.</source>
        <translation>请检查网络，然后再次启动同步：将从停止处继续。</translation>
    </message>
    <message>
        <source>{subject} did not answer in time.</source>
        <translation>{subject} 未及时响应。</translation>
    </message>
    <message>
        <source>The network or the server is too slow at the moment.</source>
        <translation>网络或服务器目前速度过慢。</translation>
    </message>
    <message>
        <source>Try again in a few minutes: the sync goes on where it stopped.</source>
        <translation>请过几分钟重试：同步将从停止处继续。</translation>
    </message>
    <message>
        <source>The connection to {subject} is not trusted.</source>
        <translation>与 {subject} 的连接不受信任。</translation>
    </message>
    <message>
        <source>Its certificate could not be verified, so nothing was sent.</source>
        <translation>无法验证其证书，因此未发送任何内容。</translation>
    </message>
    <message>
        <source>Check this computer&apos;s date, and whether a proxy replaces certificates.</source>
        <translation>请检查此计算机的日期，以及代理服务器是否替换了证书。</translation>
    </message>
    <message>
        <source>The answer did not come from Buildkite.</source>
        <translation>该响应并非来自 Buildkite。</translation>
    </message>
    <message>
        <source>The network may ask you to sign in first, or the API address is that of something else.</source>
        <translation>网络可能要求先登录，或 API 地址指向了其他服务。</translation>
    </message>
    <message>
        <source>Open a web page in a browser to sign in to the network, then try again; or check the API address.</source>
        <translation>请在浏览器中打开任意网页以登录网络，然后重试；或检查 API 地址。</translation>
    </message>
    <message>
        <source>The proxy did not let the request through.</source>
        <translation>代理服务器未放行该请求。</translation>
    </message>
    <message>
        <source>It may ask for a user name and password.</source>
        <translation>它可能需要用户名和密码。</translation>
    </message>
    <message>
        <source>Check the proxy settings of this computer.</source>
        <translation>请检查此计算机的代理服务器设置。</translation>
    </message>
    <message>
        <source>That was not followed, because the token must not go there.</source>
        <translation>Kitesync 未跟随重定向，因为令牌不得发送到该地址。</translation>
    </message>
    <message>
        <source>Check the API address: it has to be the one that answers itself.</source>
        <translation>请检查 API 地址：必须是直接响应的地址。</translation>
    </message>
    <message>
        <source>Buildkite has a problem{code}.</source>
        <translation>Buildkite 出现故障{code}。</translation>
    </message>
    <message>
        <source>Trying again several times did not help.</source>
        <translation>多次重试均未成功。</translation>
    </message>
    <message>
        <source>Look at buildkitestatus.com, and start the sync again later: it goes on where it stopped.</source>
        <translation>请查看 buildkitestatus.com，稍后再次启动同步：将从停止处继续。</translation>
    </message>
    <message>
        <source>Buildkite sent an answer this version does not understand.</source>
        <translation>Buildkite 发送了此版本无法理解的响应。</translation>
    </message>
    <message>
        <source>Nothing was lost: what was copied before is safe.</source>
        <translation>没有任何数据丢失：之前复制的内容是安全的。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, see whether a newer version of Kitesync is available.</source>
        <translation>请再次启动同步；如果问题再次出现，请查看是否有新版 Kitesync。</translation>
    </message>
    <message>
        <source>Buildkite sent a larger answer than this version accepts.</source>
        <translation>Buildkite 发送的响应超过此版本允许的大小。</translation>
    </message>
    <message>
        <source>Even a single record was too large to read.</source>
        <translation>即使只有一条记录也过大，无法读取。</translation>
    </message>
    <message>
        <source>Start the sync again; if this comes back, tell the makers of Kitesync which record it is.</source>
        <translation>请再次启动同步；如果问题再次出现，请将相关记录告知 Kitesync 开发者。</translation>
    </message>
    <message>
        <source>“{subject}” is not there any more.</source>
        <translation>“{subject}”已不存在。</translation>
    </message>
    <message>
        <source>The file or its folder was moved, renamed or deleted.</source>
        <translation>该文件或其文件夹已被移动、重命名或删除。</translation>
    </message>
    <message>
        <source>Bring it back, or choose another place for the data.</source>
        <translation>请将其恢复，或选择其他位置存放数据。</translation>
    </message>
    <message>
        <source>“{subject}” is damaged or not an SQLite database.</source>
        <translation>“{subject}”已损坏或不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>It was left as it is.</source>
        <translation>未对其作任何改动。</translation>
    </message>
    <message>
        <source>Restore it from a copy, or choose another file name.</source>
        <translation>请用备份恢复，或选择其他文件名。</translation>
    </message>
    <message>
        <source>“{subject}” cannot be written.</source>
        <translation>无法写入“{subject}”。</translation>
    </message>
    <message>
        <source>The file, its folder or the drive is read-only for you.</source>
        <translation>您对该文件、其文件夹或磁盘只有读取权限。</translation>
    </message>
    <message>
        <source>Change the permissions, or choose another place.</source>
        <translation>请更改权限，或选择其他位置。</translation>
    </message>
    <message>
        <source>Another program keeps the database locked.</source>
        <translation>另一个程序锁定了数据库。</translation>
    </message>
    <message>
        <source>Waiting for it did not help.</source>
        <translation>等待之后仍未解锁。</translation>
    </message>
    <message>
        <source>Close the other program, then start the sync again.</source>
        <translation>请关闭该程序，然后再次启动同步。</translation>
    </message>
    <message>
        <source>There is no space left for “{subject}”.</source>
        <translation>“{subject}”的空间不足。</translation>
    </message>
    <message>
        <source>The records that were copied before that are safe.</source>
        <translation>在此之前复制的记录是安全的。</translation>
    </message>
    <message>
        <source>Free some space, then start the sync again: it goes on where it stopped.</source>
        <translation>请释放一些空间，然后再次启动同步：将从停止处继续。</translation>
    </message>
    <message>
        <source>A table “{subject}” that is not ours already exists.</source>
        <translation>已存在不属于 Kitesync 的表“{subject}”。</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>未对该表作任何改动。</translation>
    </message>
    <message>
        <source>Choose a table prefix, another schema or another database.</source>
        <translation>请选择表前缀、其他模式或其他数据库。</translation>
    </message>
    <message>
        <source>These tables belong to another pipeline ({subject}).</source>
        <translation>这些表属于另一条流水线（{subject}）。</translation>
    </message>
    <message>
        <source>Two pipelines never share a set of tables.</source>
        <translation>两条流水线绝不会共用一组表。</translation>
    </message>
    <message>
        <source>Choose a table prefix or another database; or take the tables over, if the pipeline that made them is gone.</source>
        <translation>请选择表前缀或其他数据库；如果创建这些表的流水线已不存在，也可以接管这些表。</translation>
    </message>
    <message>
        <source>This database was written by a newer version ({subject}).</source>
        <translation>此数据库由较新的版本（{subject}）写入。</translation>
    </message>
    <message>
        <source>This version does not know how to write to it, and left it as it is.</source>
        <translation>此版本不知道如何写入，因此未作任何改动。</translation>
    </message>
    <message>
        <source>The database server refused the user or password.</source>
        <translation>数据库服务器拒绝了用户名或密码。</translation>
    </message>
    <message>
        <source>Check the user, the password and the database&apos;s name.</source>
        <translation>请检查用户名、密码和数据库名称。</translation>
    </message>
    <message>
        <source>There is no database “{subject}” on this server.</source>
        <translation>此服务器上没有数据库“{subject}”。</translation>
    </message>
    <message>
        <source>Correct the database&apos;s name, or have the database created, then try again.</source>
        <translation>请更正数据库名称，或请人创建该数据库，然后重试。</translation>
    </message>
    <message>
        <source>The database server {subject} could not be reached.</source>
        <translation>无法连接到数据库服务器 {subject}。</translation>
    </message>
    <message>
        <source>It does not run, the address is wrong, or something in between refuses the connection.</source>
        <translation>服务器未运行、地址有误，或连接被中途拒绝。</translation>
    </message>
    <message>
        <source>Check host, port and encryption (TLS) of the destination, then try again.</source>
        <translation>请检查目标数据库的主机、端口和加密 (TLS) 设置，然后重试。</translation>
    </message>
    <message>
        <source>The connection to the database was lost.</source>
        <translation>与数据库的连接已断开。</translation>
    </message>
    <message>
        <source>Everything up to the last saved point is safe.</source>
        <translation>上一个保存点之前的内容都是安全的。</translation>
    </message>
    <message>
        <source>Check that the server runs, then start the sync again: it goes on at the last saved point.</source>
        <translation>请确认服务器正在运行，然后再次启动同步：将从上一个保存点继续。</translation>
    </message>
    <message>
        <source>The database does not allow this: {subject}.</source>
        <translation>数据库不允许此操作：{subject}。</translation>
    </message>
    <message>
        <source>The user of the connection lacks a right.</source>
        <translation>连接所用的用户缺少权限。</translation>
    </message>
    <message>
        <source>Ask for the right to create and write tables, or choose another schema.</source>
        <translation>请申请创建和写入表的权限，或选择其他模式。</translation>
    </message>
    <message>
        <source>There is no driver for this database ({subject}).</source>
        <translation>缺少此数据库的驱动程序（{subject}）。</translation>
    </message>
    <message>
        <source>This version of Kitesync cannot talk to it as it is installed.</source>
        <translation>当前安装的 Kitesync 无法与该数据库通信。</translation>
    </message>
    <message>
        <source>The database did not accept the data.</source>
        <translation>数据库不接受这些数据。</translation>
    </message>
    <message>
        <source>No keychain was found on this computer.</source>
        <translation>在此计算机上未找到钥匙串。</translation>
    </message>
    <message>
        <source>Tokens and passwords are kept there and nowhere else.</source>
        <translation>令牌和密码只保存在钥匙串中。</translation>
    </message>
    <message>
        <source>Install GNOME Keyring, KWallet or KeePassXC&apos;s Secret Service, or give the token at every start.</source>
        <translation>请安装 GNOME Keyring、KWallet 或 KeePassXC 的 Secret Service，或在每次启动时提供令牌。</translation>
    </message>
    <message>
        <source>The keychain is locked, so the token cannot be read.</source>
        <translation>钥匙串已锁定，无法读取令牌。</translation>
    </message>
    <message>
        <source>It opens with your login, or when you unlock it.</source>
        <translation>钥匙串会在您登录时或由您解锁时打开。</translation>
    </message>
    <message>
        <source>Unlock the keychain, then try again.</source>
        <translation>请解锁钥匙串，然后重试。</translation>
    </message>
    <message>
        <source>The keychain stayed locked.</source>
        <translation>钥匙串仍处于锁定状态。</translation>
    </message>
    <message>
        <source>Its question was closed without an answer; syncs wait until you unlock it.</source>
        <translation>解锁提示未作回应即被关闭；在您解锁钥匙串之前，同步将一直等待。</translation>
    </message>
    <message>
        <source>Try again and unlock the keychain when it asks.</source>
        <translation>请重试，并在出现提示时解锁钥匙串。</translation>
    </message>
    <message>
        <source>The stored token is gone from the keychain.</source>
        <translation>钥匙串中已没有保存的令牌。</translation>
    </message>
    <message>
        <source>It was deleted there, or this is another keychain than the one it was stored in.</source>
        <translation>令牌已在其中删除，或这不是当初保存令牌的钥匙串。</translation>
    </message>
    <message>
        <source>Enter the token again.</source>
        <translation>请重新输入令牌。</translation>
    </message>
    <message>
        <source>The keychain did not do what was asked.</source>
        <translation>钥匙串未能完成请求的操作。</translation>
    </message>
    <message>
        <source>The token or password could not be stored or read.</source>
        <translation>无法保存或读取令牌或密码。</translation>
    </message>
    <message>
        <source>Open your keychain program and see whether it works, then try again.</source>
        <translation>请打开钥匙串程序确认其能否正常使用，然后重试。</translation>
    </message>
    <message>
        <source>The sync was stopped.</source>
        <translation>同步已停止。</translation>
    </message>
    <message>
        <source>Everything that was copied until then is safe.</source>
        <translation>在此之前复制的所有内容都是安全的。</translation>
    </message>
    <message>
        <source>Start it again whenever you like: it goes on where it stopped.</source>
        <translation>您可以随时再次启动同步：将从停止处继续。</translation>
    </message>
    <message>
        <source>This pipeline is already syncing.</source>
        <translation>此流水线正在同步。</translation>
    </message>
    <message>
        <source>It is held by {subject}.</source>
        <translation>占用者：{subject}。</translation>
    </message>
    <message>
        <source>Wait until that sync has ended, or stop it there.</source>
        <translation>请等待该同步结束，或在那里将其停止。</translation>
    </message>
    <message>
        <source>The value of “{subject}” cannot be used.</source>
        <translation>“{subject}”的值不可用。</translation>
    </message>
    <message>
        <source>Correct it and try again.</source>
        <translation>请更正后重试。</translation>
    </message>
    <message>
        <source>You already have a pipeline called “{subject}”.</source>
        <translation>您已有名为“{subject}”的流水线。</translation>
    </message>
    <message>
        <source>Names are unique, so that a command means one pipeline.</source>
        <translation>名称是唯一的，这样命令才能准确指定一条流水线。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>请换一个名称。</translation>
    </message>
    <message>
        <source>There is no pipeline called “{subject}”.</source>
        <translation>没有名为“{subject}”的流水线。</translation>
    </message>
    <message>
        <source>Perhaps it was removed, or its name is spelled another way.</source>
        <translation>它可能已被移除，或名称拼写有误。</translation>
    </message>
    <message>
        <source>Look at the list of your pipelines.</source>
        <translation>请查看您的流水线列表。</translation>
    </message>
    <message>
        <source>Kitesync&apos;s own settings could not be read or written.</source>
        <translation>无法读取或写入 Kitesync 自身的设置。</translation>
    </message>
    <message>
        <source>{trouble} The file is “{place}”.</source>
        <translation>{trouble}文件：“{place}”。</translation>
    </message>
    <message>
        <source>The sync was ended because its counts do not add up.</source>
        <translation>计数不一致，同步已终止。</translation>
    </message>
    <message>
        <source>Records read are not the sum of those written, unchanged and rejected ({detail}): a mistake in Kitesync.</source>
        <translation>读取的记录数不等于写入、未变和拒绝的记录数之和（{detail}）：这是 Kitesync 的错误。</translation>
    </message>
    <message>
        <source>Start the sync again, and report this to the makers of Kitesync.</source>
        <translation>请再次启动同步，并将此问题报告给 Kitesync 开发者。</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in “{subject}” any more.</source>
        <translation>“{subject}”中已没有此流水线的表。</translation>
    </message>
    <message>
        <source>It was emptied, or another database is in its place.</source>
        <translation>它已被清空，或该位置现在是另一个数据库。</translation>
    </message>
    <message>
        <source>process %1 on %2 (since %3)</source>
        <comment>number, computer, time</comment>
        <translation>%2 上的进程 %1（自 %3 起）</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>ends a sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what the other side said, and the number of its answer</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>It lacks a scope.</source>
        <translation>令牌缺少权限范围。</translation>
    </message>
    <message>
        <source>Your Buildkite user is not allowed to read this.</source>
        <translation>您的 Buildkite 用户无权读取此内容。</translation>
    </message>
    <message>
        <source>The organization of this pipeline was not found.</source>
        <translation>未找到此流水线的组织。</translation>
    </message>
    <message>
        <source>Buildkite does not have this record any more.</source>
        <translation>此记录已不在 Buildkite 上。</translation>
    </message>
    <message>
        <source>The address of the API could not be found.</source>
        <translation>找不到 API 的地址。</translation>
    </message>
    <message>
        <source>The server refused the connection.</source>
        <translation>服务器拒绝了连接。</translation>
    </message>
    <message>
        <source>The connection to the server was lost.</source>
        <translation>与服务器的连接已断开。</translation>
    </message>
    <message>
        <source>The server did not answer in time.</source>
        <translation>服务器未及时响应。</translation>
    </message>
    <message>
        <source>The connection to the server is not trusted.</source>
        <translation>与服务器的连接不受信任。</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address, {subject}.</source>
        <translation>API 将请求重定向到另一个地址：{subject}。</translation>
    </message>
    <message>
        <source>The API sent Kitesync on to another address.</source>
        <translation>API 将请求重定向到另一个地址。</translation>
    </message>
    <message>
        <source>The database is not there any more.</source>
        <translation>数据库已不存在。</translation>
    </message>
    <message>
        <source>The file is damaged or not an SQLite database.</source>
        <translation>文件已损坏或不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>The database cannot be written.</source>
        <translation>无法写入数据库。</translation>
    </message>
    <message>
        <source>There is no space left for the database.</source>
        <translation>数据库的空间不足。</translation>
    </message>
    <message>
        <source>A table of the same name that is not ours already exists.</source>
        <translation>已存在不属于 Kitesync 的同名表。</translation>
    </message>
    <message>
        <source>These tables belong to another installation of Kitesync.</source>
        <translation>这些表属于另一处安装的 Kitesync。</translation>
    </message>
    <message>
        <source>This database was written by a newer version of Kitesync.</source>
        <translation>此数据库由较新版本的 Kitesync 写入。</translation>
    </message>
    <message>
        <source>The server was reached, but it did not let Kitesync in.</source>
        <translation>已连接到服务器，但登录被拒绝。</translation>
    </message>
    <message>
        <source>The server was reached, but it has no database of this name, or does not show it to this user.</source>
        <translation>已连接到服务器，但其中没有此名称的数据库，或此用户看不到它。</translation>
    </message>
    <message>
        <source>There is no database of this name on this server.</source>
        <translation>此服务器上没有此名称的数据库。</translation>
    </message>
    <message>
        <source>The database server could not be reached.</source>
        <translation>无法连接到数据库服务器。</translation>
    </message>
    <message>
        <source>The database does not allow tables to be created or written.</source>
        <translation>数据库不允许创建或写入表。</translation>
    </message>
    <message>
        <source>There is no driver for this database.</source>
        <translation>缺少此数据库的驱动程序。</translation>
    </message>
    <message>
        <source>A value cannot be used.</source>
        <translation>有一个值不可用。</translation>
    </message>
    <message>
        <source>You already have a pipeline of this name.</source>
        <translation>您已有同名的流水线。</translation>
    </message>
    <message>
        <source>There is no pipeline of this name.</source>
        <translation>没有此名称的流水线。</translation>
    </message>
    <message>
        <source>The tables of this pipeline are not in the database any more.</source>
        <translation>数据库中已没有此流水线的表。</translation>
    </message>
    <message>
        <source>It was started here or by another Kitesync.</source>
        <translation>同步由此处或另一个 Kitesync 启动。</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already ({subject}).</source>
        <translation>那里已经有此流水线的行（{subject}）。</translation>
    </message>
    <message>
        <source>A move never mixes two copies. Nothing was changed, and the pipeline stays where it is.</source>
        <translation>迁移绝不会混合两份副本。没有做任何更改，流水线仍留在原处。</translation>
    </message>
    <message>
        <source>Choose another table prefix, schema or database, or remove those tables yourself if nobody needs them.</source>
        <translation>请选择其他表前缀、模式或数据库；如果没有人需要这些表，也可以自行删除它们。</translation>
    </message>
    <message>
        <source>There are rows of this pipeline in that place already.</source>
        <translation>那里已经有此流水线的行。</translation>
    </message>
    <message>
        <source>The copy of “{subject}” is not equal to the original.</source>
        <translation>“{subject}”的副本与原件不一致。</translation>
    </message>
    <message>
        <source>Something changed rows during the move, or the database keeps them differently. The pipeline stays where it is, and nothing is lost.</source>
        <translation>迁移期间有其他程序更改了行，或者该数据库以不同的方式保存这些行。流水线仍留在原处，没有任何数据丢失。</translation>
    </message>
    <message>
        <source>Make sure that nothing else writes to the tables, then start the move again: it begins anew.</source>
        <translation>请确保没有其他程序写入这些表，然后再次启动迁移：迁移将重新开始。</translation>
    </message>
    <message>
        <source>The copy is not equal to the original.</source>
        <translation>副本与原件不一致。</translation>
    </message>
    <message>
        <source>Install the Qt SQL driver of that name, or the ODBC driver that the data source names, or choose SQLite, which is built in.</source>
        <translation>请安装该名称的 Qt SQL 驱动程序，或安装数据源所指的 ODBC 驱动程序，或者选择内置的 SQLite。</translation>
    </message>
    <message>
        <source>See what exactly is wrong; when that is put right, start the sync again.</source>
        <translation>请查看具体的问题；解决后，请再次启动同步。</translation>
    </message>
</context>
<context>
    <name>kitesync::FaultOrder</name>
    <message>
        <source>it must be a whole number from %1 to %2</source>
        <translation>必须是 %1 到 %2 之间的整数</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>it must be a number above 0, and at most 1</source>
        <translation>必须是大于 0 且不超过 1 的数</translation>
    </message>
    <message>
        <source>it must be yes or no</source>
        <translation>必须是 yes 或 no</translation>
    </message>
    <message>
        <source>“%1” is not one of the settings of a fault: %2</source>
        <translation>“%1”不是故障的设置项，可用的设置项：%2</translation>
    </message>
    <message>
        <source>“%1” is not one of the faults: %2</source>
        <translation>“%1”不是故障类型，可用的类型：%2</translation>
    </message>
</context>
<context>
    <name>kitesync::FigureSeries</name>
    <message>
        <source>No job waited for an agent.</source>
        <translation>没有作业等待过代理。</translation>
    </message>
    <message>
        <source>Jobs waited for an agent: on %1 half of them at most %2, 95 of 100 at most %3; the worst day had %4 for 95 of 100.</source>
        <translation>作业等待代理的时间：%1 当天，半数作业不超过 %2，95% 的作业不超过 %3；最差的一天，95% 的作业不超过 %4。</translation>
    </message>
    <message>
        <source>No build has passed or failed.</source>
        <translation>没有通过或失败的构建。</translation>
    </message>
    <message>
        <source>Pass rate: %1 of the builds that passed or failed; on %2 it was %3.</source>
        <translation>通过率：在所有通过或失败的构建中占 %1；%2 当天为 %3。</translation>
    </message>
    <message>
        <source>Builds a day in the last %1 days: %2 in all, %3 passed, %4 failed, %5 canceled, %6 others.</source>
        <translation>最近 %1 天的每日构建数：共 %2 个，通过 %3 个，失败 %4 个，取消 %5 个，其他 %6 个。</translation>
    </message>
</context>
<context>
    <name>kitesync::FilterHeader</name>
    <message>
        <source>Filters</source>
        <translation>筛选条件</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <comment>%1: a column</comment>
        <translation>筛选 %1</translation>
    </message>
    <message>
        <source>Text that the value contains, or =value, &lt;value, &gt;value; = alone: empty</source>
        <translation>值所包含的文本，或 =值、&lt;值、&gt;值；单独的 = 表示空值</translation>
    </message>
</context>
<context>
    <name>kitesync::GeneralSettings</name>
    <message>
        <source>&amp;Start Kitesync in the background when I log in</source>
        <translation>登录时在后台启动 Kitesync(&amp;S)</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>只有 Kitesync 在运行时，计划才会执行。</translation>
    </message>
    <message>
        <source>&amp;When I close the window:</source>
        <translation>关闭窗口时(&amp;W)：</translation>
    </message>
    <message>
        <source>&amp;Language:</source>
        <translation>语言(&amp;L)：</translation>
    </message>
    <message>
        <source>&amp;Tray icon:</source>
        <translation>托盘图标(&amp;T)：</translation>
    </message>
    <message>
        <source>Keep running if there is a schedule</source>
        <translation>如果设有计划则继续运行</translation>
    </message>
    <message>
        <source>Keep running in the tray</source>
        <translation>在系统托盘中继续运行</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Light, for a dark panel</source>
        <translation>浅色（用于深色面板）</translation>
    </message>
    <message>
        <source>Dark, for a light panel</source>
        <translation>深色（用于浅色面板）</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Another language is used from the next start on: quit Kitesync, then start it again.</source>
        <translation>语言更改在下次启动后生效：请退出 Kitesync，然后重新启动。</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>彩色</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpText</name>
    <message>
        <source>What a token needs</source>
        <translation>令牌需要哪些权限</translation>
    </message>
    <message>
        <source>Kitesync reads from Buildkite with an API access token of yours. In Buildkite: Personal Settings, API Access Tokens, New API Access Token; choose the organization and these scopes:</source>
        <translation>Kitesync 使用您的 API 访问令牌从 Buildkite 读取数据。在 Buildkite 中依次打开：Personal Settings、API Access Tokens、New API Access Token；选择组织和以下权限范围：</translation>
    </message>
    <message>
        <source>Fewer will do if you copy less: builds and jobs need read_builds, agents read_agents. Kitesync only reads: it cannot change anything at Buildkite, so give it no scope to write.</source>
        <translation>如果复制的内容较少，所需的权限也更少：构建和作业需要 read_builds，代理需要 read_agents。Kitesync 只读取数据，无法更改 Buildkite 上的任何内容，因此请勿授予任何写入权限。</translation>
    </message>
    <message>
        <source>The token, and a database&apos;s password, are kept in this computer&apos;s keychain and in no file.</source>
        <translation>令牌和数据库密码保存在此计算机的钥匙串中，不会写入任何文件。</translation>
    </message>
    <message>
        <source>Where data goes</source>
        <translation>数据存放在哪里</translation>
    </message>
    <message>
        <source>It makes the tables pipelines, agents, builds and jobs, some views for statistics, and three tables of its own (kitesync_…). Tables that it did not make are never touched. Rows of what Buildkite no longer has stay and get a date in _removed_at.</source>
        <translation>Kitesync 会创建 pipelines、agents、builds 和 jobs 表、一些统计视图，以及三个自用的表 (kitesync_…)。不是由它创建的表绝不会被改动。Buildkite 上已不存在的数据，其对应的行会保留，并在 _removed_at 中标注日期。</translation>
    </message>
    <message>
        <source>How syncs work</source>
        <translation>同步的工作方式</translation>
    </message>
    <message>
        <source>The first sync copies the builds from the newest back to the date you chose. Later ones read what is new, and what was still running.</source>
        <translation>首次同步从最新的构建开始，一直复制到您选择的日期。之后的同步读取新内容，以及上次仍在运行的内容。</translation>
    </message>
    <message>
        <source>A sync that was stopped, or did not end normally, goes on where it was the next time.</source>
        <translation>已停止或未正常结束的同步，下次会从中断处继续。</translation>
    </message>
    <message>
        <source>Buildkite limits how much may be asked in a minute. Kitesync waits rather than exceed it; in the settings you choose how much of it to use.</source>
        <translation>Buildkite 限制每分钟的请求数。Kitesync 宁可等待也不会超出限额；您可以在设置中选择使用其中的比例。</translation>
    </message>
    <message>
        <source>With a schedule Kitesync has to run: it stays in the tray when you close its window, if the settings say so. Times that were missed are caught up once, if the pipeline says so.</source>
        <translation>使用计划时，Kitesync 必须保持运行：如果设置允许，关闭窗口后它会留在系统托盘中。如果流水线设置允许，错过的同步会补执行一次。</translation>
    </message>
    <message>
        <source>A record that does not fit is put aside and counted as a problem: open the run&apos;s details to see why.</source>
        <translation>无法存入的记录会被单独保存，并计为问题：打开运行详情可查看原因。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>range of keys</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>快捷键</translation>
    </message>
    <message>
        <source>New pipeline</source>
        <translation>新建流水线</translation>
    </message>
    <message>
        <source>Edit the chosen pipeline</source>
        <translation>编辑选中的流水线</translation>
    </message>
    <message>
        <source>Delete the chosen pipeline (asks first)</source>
        <translation>删除选中的流水线（会先询问）</translation>
    </message>
    <message>
        <source>Choose a pipeline</source>
        <translation>选择流水线</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Stop the sync</source>
        <translation>停止同步</translation>
    </message>
    <message>
        <source>Runs, data, log</source>
        <translation>运行记录、数据、日志</translation>
    </message>
    <message>
        <source>Find in runs, data or log</source>
        <translation>在运行记录、数据或日志中查找</translation>
    </message>
    <message>
        <source>Details of the run</source>
        <translation>运行详情</translation>
    </message>
    <message>
        <source>Copy what is selected</source>
        <translation>复制选中的内容</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Create a support file</source>
        <translation>创建支持文件</translation>
    </message>
    <message>
        <source>This help</source>
        <translation>此帮助</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>关闭窗口</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Where things are on this computer</source>
        <translation>此计算机上的存放位置</translation>
    </message>
    <message>
        <source>Pipelines, runs, settings</source>
        <translation>流水线、运行记录、设置</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>New SQLite files</source>
        <translation>新的 SQLite 文件</translation>
    </message>
    <message>
        <source>Tokens, passwords</source>
        <translation>令牌、密码</translation>
    </message>
    <message>
        <source>The keychain</source>
        <translation>钥匙串</translation>
    </message>
    <message>
        <source>If something does not work: Help, Create support file… puts log, settings and run reports, without token and password, into one file for those who help you.</source>
        <translation>如果遇到问题：通过“帮助 &gt; 创建支持文件…”可将日志、设置和运行报告（不含令牌和密码）打包为一个文件，提供给协助您的人员。</translation>
    </message>
    <message>
        <source>Into the database that you name in a pipeline: an SQLite file, or a PostgreSQL, MySQL or MariaDB server, or what an ODBC driver reaches. Kitesync talks to Buildkite and to that database, and to nobody else.</source>
        <translation>写入您在流水线中指定的数据库：SQLite 文件，PostgreSQL、MySQL 或 MariaDB 服务器，或 ODBC 驱动程序能够连接的数据库。Kitesync 只与 Buildkite 和该数据库通信，不与任何其他方通信。</translation>
    </message>
    <message>
        <source>Another database later? “Move to another database…” in the pipeline&apos;s menu copies all rows there, compares both sides and goes on there, without asking Buildkite again. The old tables stay.</source>
        <translation>以后想换数据库？流水线菜单中的“迁移到其他数据库…”会把所有行复制过去，比对两边，然后在那里继续，不会再次向 Buildkite 请求数据。旧表会保留。</translation>
    </message>
</context>
<context>
    <name>kitesync::HelpWindow</name>
    <message>
        <source>Kitesync help</source>
        <translation>Kitesync 帮助</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
</context>
<context>
    <name>kitesync::LogModel</name>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>模块</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
</context>
<context>
    <name>kitesync::LogView</name>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>详细</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜索日志</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>跟随</translation>
    </message>
    <message>
        <source>Keeps the newest message in view</source>
        <translation>始终显示最新消息</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Saves the messages that are shown</source>
        <translation>保存当前显示的消息</translation>
    </message>
    <message>
        <source>Create support file…</source>
        <translation>创建支持文件…</translation>
    </message>
    <message>
        <source>Log, settings and run reports in one file, without tokens and passwords</source>
        <translation>将日志、设置和运行报告打包为一个文件，不含令牌和密码</translation>
    </message>
    <message>
        <source>Messages to show</source>
        <translation>要显示的消息</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Nothing was logged yet.</source>
        <translation>尚无日志记录。</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>没有与%1匹配的内容。</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>保存日志</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
</context>
<context>
    <name>kitesync::MainActions</name>
    <message>
        <source>&amp;New pipeline…</source>
        <translation>新建流水线(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>编辑(&amp;E)…</translation>
    </message>
    <message>
        <source>D&amp;uplicate…</source>
        <translation>创建副本(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>删除(&amp;D)…</translation>
    </message>
    <message>
        <source>Open database &amp;folder</source>
        <translation>打开数据库文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>设置(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>关闭窗口(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Run again from s&amp;cratch…</source>
        <translation>从头重新运行(&amp;C)…</translation>
    </message>
    <message>
        <source>For &amp;1 hour</source>
        <translation>1 小时(&amp;1)</translation>
    </message>
    <message>
        <source>Until &amp;tomorrow</source>
        <translation>直到明天(&amp;T)</translation>
    </message>
    <message>
        <source>Until I &amp;resume it</source>
        <translation>直到我恢复(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Resume schedule</source>
        <translation>恢复计划(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Runs</source>
        <translation>运行记录(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Data</source>
        <translation>数据(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Log</source>
        <translation>日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>下一个窗格(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create support file…</source>
        <translation>创建支持文件(&amp;C)…</translation>
    </message>
    <message>
        <source>Kitesync &amp;help</source>
        <translation>Kitesync 帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Kitesync</source>
        <translation>关于 Kitesync(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Pause schedule</source>
        <translation>暂停计划(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Move to another database…</source>
        <translation>迁移到其他数据库(&amp;M)…</translation>
    </message>
</context>
<context>
    <name>kitesync::MainWindow</name>
    <message>
        <source>Delete the pipeline %1?</source>
        <translation>删除流水线%1？</translation>
    </message>
    <message>
        <source>Its history of runs is forgotten and its token is removed from the keychain.</source>
        <translation>其运行记录将被清除，令牌将从钥匙串中移除。</translation>
    </message>
    <message>
        <source>Also delete the database file %1</source>
        <translation>同时删除数据库文件%1</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>The pipeline was not deleted completely.</source>
        <translation>流水线未完全删除。</translation>
    </message>
    <message>
        <source>Read everything of %1 again?</source>
        <translation>重新读取%1的全部内容？</translation>
    </message>
    <message>
        <source>All builds that Buildkite still keeps are read once more, which may take as long as the first sync. Nothing in your database is deleted; if the database is gone, a new one is made.</source>
        <translation>Buildkite 仍保留的所有构建将重新读取一遍，耗时可能与首次同步相当。数据库中的内容不会被删除；如果数据库已不存在，将新建一个。</translation>
    </message>
    <message>
        <source>Run again</source>
        <translation>重新运行</translation>
    </message>
    <message>
        <source>Make a new database for %1?</source>
        <translation>为%1新建数据库？</translation>
    </message>
    <message>
        <source>All that Buildkite still keeps is copied into it, which may take as long as the first sync. What Buildkite has deleted meanwhile is not in it.</source>
        <translation>Buildkite 仍保留的全部内容将复制到新数据库，耗时可能与首次同步相当。在此期间 Buildkite 已删除的内容不会包含在内。</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Where is the database of %1 now?</source>
        <translation>%1的数据库现在在哪里？</translation>
    </message>
    <message>
        <source>This file was not taken.</source>
        <translation>未采用此文件。</translation>
    </message>
    <message>
        <source>The schedule was not changed.</source>
        <translation>计划未更改。</translation>
    </message>
    <message>
        <source>New pipeline…</source>
        <translation>新建流水线…</translation>
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
        <translation>提示</translation>
    </message>
</context>
<context>
    <name>kitesync::MovePage</name>
    <message>
        <source>Rows moved and compared</source>
        <translation>已迁移并比对的行</translation>
    </message>
    <message>
        <source>Tables that were moved</source>
        <translation>已迁移的表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Both copies</source>
        <translation>两份副本</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>正在迁移</translation>
    </message>
    <message>
        <source>Until both copies were found equal, the pipeline stays where it is.</source>
        <translation>在确认两份副本一致之前，流水线仍留在原处。</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>The move was stopped. The pipeline is where it was; started again, the move goes on where it stopped.</source>
        <translation>迁移已停止。流水线仍在原处；再次启动后，迁移会从停止处继续。</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>已迁移</translation>
    </message>
    <message>
        <source>Both copies were found equal.</source>
        <translation>已确认两份副本一致。</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Statements that remove the old tables</source>
        <translation>删除旧表的语句</translation>
    </message>
    <message>
        <source>Rows copied: %1</source>
        <translation>已复制的行：%1</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWizard</name>
    <message>
        <source>Move %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>迁移 %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Move the rows</source>
        <translation>迁移行(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>Choose where the rows go</source>
        <translation>选择行的目标位置</translation>
    </message>
    <message>
        <source>They are copied without asking Buildkite. The pipeline goes on there once both copies were found equal.</source>
        <translation>复制时不会向 Buildkite 请求数据。确认两份副本一致后，流水线就在那里继续。</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>kitesync::MoveWords</name>
    <message>
        <source>schema %1</source>
        <translation>模式 %1</translation>
    </message>
    <message>
        <source>prefix %1</source>
        <translation>前缀 %1</translation>
    </message>
    <message>
        <source>%1 is at %2 now. The next sync goes on there.</source>
        <translation>%1现在位于 %2。下次同步将在那里继续。</translation>
    </message>
    <message>
        <source>When you do not need them any more, delete that file, unless it holds something else too.</source>
        <translation>不再需要时，可以删除该文件，除非其中还有其他内容。</translation>
    </message>
    <message>
        <source>When you do not need them any more, these statements remove them:</source>
        <translation>不再需要时，可以用以下语句删除它们：</translation>
    </message>
    <message>
        <source>Columns, tables and views of your own are not moved.</source>
        <translation>您自己的列、表和视图不会被迁移。</translation>
    </message>
    <message>
        <source>The old tables stay in %1, with everything in them.</source>
        <translation>旧表及其全部内容仍保留在 %1 中。</translation>
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
        <translation>新流水线：不在按流量计费的连接上同步(&amp;M)</translation>
    </message>
    <message>
        <source>As the system says</source>
        <translation>使用系统设置</translation>
    </message>
    <message>
        <source>None</source>
        <translation>不使用</translation>
    </message>
    <message>
        <source>This one:</source>
        <comment>proxy</comment>
        <translation>指定服务器：</translation>
    </message>
    <message>
        <source>only the system&apos;s</source>
        <translation>仅使用系统证书</translation>
    </message>
    <message>
        <source>&amp;Proxy:</source>
        <translation>代理服务器(&amp;P)：</translation>
    </message>
    <message>
        <source>Proxy&apos;s &amp;address:</source>
        <translation>代理服务器地址(&amp;A)：</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Own &amp;CA file:</source>
        <translation>自定义 CA 文件(&amp;C)：</translation>
    </message>
    <message>
        <source>Share of &amp;your request limit:</source>
        <translation>您的请求限额使用比例(&amp;Y)：</translation>
    </message>
    <message>
        <source>Share of the &amp;organization&apos;s:</source>
        <translation>组织的请求限额使用比例(&amp;O)：</translation>
    </message>
    <message>
        <source>Buildkite limits requests a minute, for you and for your whole organization. Colleagues and their tools use the organization&apos;s limit too.</source>
        <translation>Buildkite 限制您和整个组织每分钟的请求数。同事及其工具也会占用组织的限额。</translation>
    </message>
    <message>
        <source>Enter it as http://host:port or socks5://host:port, without user and password.</source>
        <translation>请按 http://host:port 或 socks5://host:port 的格式输入，不含用户名和密码。</translation>
    </message>
    <message>
        <source>Choose a CA file</source>
        <translation>选择 CA 文件</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>证书 (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteSettings</name>
    <message>
        <source>&amp;Problems: a sync failed, or needs you</source>
        <translation>问题：同步失败或需要您处理(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Every finished sync that brought something new</source>
        <translation>每次带来新内容的同步完成时(&amp;E)</translation>
    </message>
    <message>
        <source>The &amp;first sync of a new pipeline is finished</source>
        <translation>新流水线的首次同步完成时(&amp;F)</translation>
    </message>
    <message>
        <source>Show a notification for:</source>
        <translation>在以下情况显示通知：</translation>
    </message>
    <message>
        <source>Quiet hours and sounds are set in your desktop&apos;s own notification settings.</source>
        <translation>免打扰时段和声音请在桌面的通知设置中更改。</translation>
    </message>
</context>
<context>
    <name>kitesync::NoteWords</name>
    <message>
        <source>%1: sync stopped</source>
        <translation>%1：同步已停止</translation>
    </message>
    <message>
        <source>yesterday</source>
        <comment>no sync since yesterday</comment>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1: no sync since %2</source>
        <translation>%1：%2以来未同步</translation>
    </message>
    <message>
        <source>%1: no sync yet</source>
        <translation>%1：尚未同步</translation>
    </message>
    <message>
        <source>%1 is waiting</source>
        <translation>%1 正在等待</translation>
    </message>
    <message>
        <source>Unlock the keychain to go on.</source>
        <translation>请解锁钥匙串以继续。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline&apos;s name, number of problems</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Some records could not be copied. They are kept aside.</source>
        <translation>部分记录无法复制，已单独保存。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 已就绪</translation>
    </message>
    <message numerus="yes">
        <source>%1 build(s)</source>
        <translation>
            <numerusform>%1 个构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 job(s)</source>
        <translation>
            <numerusform>%1 个作业</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 copied in %3.</source>
        <comment>builds, jobs, time</comment>
        <translation>已复制 %1和 %2，用时 %3。</translation>
    </message>
    <message>
        <source>%1 copied in %2.</source>
        <comment>records, time</comment>
        <translation>已复制 %1，用时 %2。</translation>
    </message>
    <message>
        <source>%1 is up to date</source>
        <translation>%1 已是最新</translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed build(s)</source>
        <translation>
            <numerusform>%1 个新增或更改的构建</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 new or changed record(s)</source>
        <translation>
            <numerusform>%1 条新增或更改的记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) cannot sync</source>
        <translation>
            <numerusform>%n 条流水线无法同步</numerusform>
        </translation>
    </message>
    <message>
        <source>Kitesync is still running</source>
        <translation>Kitesync 仍在运行</translation>
    </message>
    <message>
        <source>It keeps syncing on schedule. Quit from the tray icon.</source>
        <translation>它会按计划继续同步。可从托盘图标退出。</translation>
    </message>
    <message>
        <source>Fix…</source>
        <translation>修复…</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsModel</name>
    <message>
        <source>Not in this sync</source>
        <translation>不在此次同步中</translation>
    </message>
    <message>
        <source>Not in the last sync</source>
        <translation>不在上次同步中</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>正在计数</translation>
    </message>
    <message>
        <source>Done with %1</source>
        <translation>完成，有 %1</translation>
    </message>
    <message>
        <source>Pipelines (Buildkite)</source>
        <translation>流水线 (Buildkite)</translation>
    </message>
    <message>
        <source>Records that are new or changed</source>
        <translation>新增或更改的记录</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>New</source>
        <comment>column: records that are new or changed</comment>
        <translation>新增</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Last synced</source>
        <translation>上次同步</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) not copied</source>
        <translation>
            <numerusform>有 %n 个对象未复制</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::ObjectsPage</name>
    <message>
        <source>&amp;Pipelines (Buildkite)</source>
        <translation>流水线 (Buildkite)(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Agents</source>
        <translation>代理(&amp;A)</translation>
    </message>
    <message>
        <source>B&amp;uilds</source>
        <translation>构建(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Jobs</source>
        <translation>作业(&amp;J)</translation>
    </message>
    <message>
        <source>Choose what to copy</source>
        <translation>选择要复制的内容</translation>
    </message>
    <message>
        <source>You can change this later; what was copied stays.</source>
        <translation>以后可以更改；已复制的内容会保留。</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>历史范围：</translation>
    </message>
    <message>
        <source>E&amp;verything Buildkite still keeps</source>
        <translation>Buildkite 仍保留的全部内容(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Since</source>
        <translation>起始日期(&amp;S)</translation>
    </message>
    <message>
        <source>First day to copy</source>
        <translation>要复制的第一天</translation>
    </message>
    <message>
        <source>The &amp;last</source>
        <translation>最近(&amp;L)</translation>
    </message>
    <message>
        <source>Number of days to copy</source>
        <translation>要复制的天数</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so they are left out too.</source>
        <translation>作业包含在构建中，因此也不会复制。</translation>
    </message>
    <message>
        <source>Jobs come inside of builds, so builds are copied too.</source>
        <translation>作业包含在构建中，因此构建也会复制。</translation>
    </message>
    <message numerus="yes">
        <source> day(s)</source>
        <comment>after a number that can be chosen</comment>
        <translation>
            <numerusform> 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineList</name>
    <message>
        <source>Pipelines</source>
        <translation>流水线</translation>
    </message>
</context>
<context>
    <name>kitesync::PipelineWizard</name>
    <message>
        <source>New pipeline</source>
        <translation>新建流水线</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>编辑%1</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <comment>title of a window; name of a pipeline</comment>
        <translation>创建%1的副本</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>上一步(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save chan&amp;ges</source>
        <translation>保存更改(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Create pipeline</source>
        <translation>创建流水线(&amp;C)</translation>
    </message>
    <message>
        <source>Buildkite</source>
        <translation>Buildkite</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标数据库</translation>
    </message>
    <message>
        <source>What to copy</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>同步时间</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Discard your changes?</source>
        <translation>放弃您的更改？</translation>
    </message>
    <message>
        <source>Discard this pipeline?</source>
        <translation>放弃此流水线？</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Keep editing</source>
        <translation>继续编辑(&amp;K)</translation>
    </message>
</context>
<context>
    <name>kitesync::PlainText</name>
    <message>
        <source>“%1”</source>
        <comment>quotation marks</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a name, and what is said of it</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>kitesync::Reason</name>
    <message>
        <source>Content-Encoding %1, which was not asked for</source>
        <translation>Content-Encoding 为 %1，这并非所请求的格式</translation>
    </message>
    <message>
        <source>It is empty or holds characters that no token has.</source>
        <translation>令牌为空，或含有令牌中不会出现的字符。</translation>
    </message>
    <message>
        <source>It must not hold the token.</source>
        <translation>其中不能含有令牌。</translation>
    </message>
    <message>
        <source>more than %1 redirects</source>
        <translation>重定向超过 %1 次</translation>
    </message>
    <message>
        <source>It is not a complete address like https://api.buildkite.com.</source>
        <translation>不是 https://api.buildkite.com 这样的完整地址。</translation>
    </message>
    <message>
        <source>It must not hold a user name or password.</source>
        <translation>其中不能含有用户名或密码。</translation>
    </message>
    <message>
        <source>It must end before the first ? or #.</source>
        <translation>必须在第一个 ? 或 # 之前结束。</translation>
    </message>
    <message>
        <source>It must begin with https://.</source>
        <translation>必须以 https:// 开头。</translation>
    </message>
    <message>
        <source>The token would travel unencrypted: only this computer may be reached by http.</source>
        <translation>令牌会以未加密的方式传输：只有此计算机可以通过 http 访问。</translation>
    </message>
    <message>
        <source>no memory to inflate the answer</source>
        <translation>内存不足，无法解压响应</translation>
    </message>
    <message>
        <source>the answer is empty</source>
        <translation>响应为空</translation>
    </message>
    <message>
        <source>more than %1 bytes when inflated</source>
        <translation>解压后超过 %1 字节</translation>
    </message>
    <message>
        <source>damaged or incomplete gzip data (member at byte %1 of %2)</source>
        <translation>gzip 数据已损坏或不完整（位于第 %1 字节的部分，共 %2 字节）</translation>
    </message>
    <message>
        <source>the answer is not valid: %1</source>
        <translation>响应无效：%1</translation>
    </message>
    <message>
        <source>expected a list of %1, got: %2</source>
        <translation>应为 %1 的列表，实际收到：%2</translation>
    </message>
    <message>
        <source>expected one object of %1, got: %2</source>
        <translation>应为 %1 的单个对象，实际收到：%2</translation>
    </message>
    <message>
        <source>expected a page of %1, got: %2</source>
        <translation>应为 %1 的一页，实际收到：%2</translation>
    </message>
    <message>
        <source>the answer goes on behind its end</source>
        <translation>响应在结尾之后还有内容</translation>
    </message>
    <message>
        <source>the answer is not valid: “items” is not one list</source>
        <translation>响应无效：“items”不是单个列表</translation>
    </message>
    <message>
        <source>the answer is not valid: “next” is no text</source>
        <translation>响应无效：“next”不是文本</translation>
    </message>
    <message>
        <source>the answer is not valid: “links” is no object</source>
        <translation>响应无效：“links”不是对象</translation>
    </message>
    <message>
        <source>the answer is not valid: %1 (%2 bytes that begin with: %3)</source>
        <translation>响应无效：%1（%2 字节，开头为：%3）</translation>
    </message>
    <message>
        <source>no answer within %1 s</source>
        <translation>%1 秒内没有响应</translation>
    </message>
    <message>
        <source>%1 bytes came, then nothing for %2 s</source>
        <translation>收到 %1 字节后，%2 秒内没有任何数据</translation>
    </message>
    <message>
        <source>the answer was not complete after %1 s</source>
        <translation>%1 秒后响应仍不完整</translation>
    </message>
    <message>
        <source>%1 bytes are announced</source>
        <translation>响应声明的大小为 %1 字节</translation>
    </message>
    <message>
        <source>more than %1 bytes</source>
        <translation>超过 %1 字节</translation>
    </message>
    <message>
        <source>%1 of %2 bytes came</source>
        <translation>只收到 %2 字节中的 %1 字节</translation>
    </message>
    <message>
        <source>%1 bytes, at most %2 are read</source>
        <translation>%1 字节，最多读取 %2 字节</translation>
    </message>
    <message>
        <source>no such service on this session bus: %1</source>
        <translation>会话总线上没有此服务：%1</translation>
    </message>
    <message>
        <source>no D-Bus session bus</source>
        <translation>没有 D-Bus 会话总线</translation>
    </message>
    <message>
        <source>this process runs without GLib&apos;s event loop (QT_NO_GLIB), which libsecret needs</source>
        <translation>此进程运行时没有 libsecret 所需的 GLib 事件循环 (QT_NO_GLIB)</translation>
    </message>
    <message>
        <source>the keychain did not answer within %1 s; it may be waiting for its password to be typed</source>
        <translation>钥匙串在 %1 秒内没有响应；它可能正在等待输入密码</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>值为空</translation>
    </message>
    <message>
        <source>the destination was not prepared</source>
        <translation>目标数据库尚未准备好</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>超过 %1 个字符</translation>
    </message>
    <message>
        <source>only letters a-z, digits and _ are possible</source>
        <translation>只能使用字母 a–z、数字和 _</translation>
    </message>
    <message>
        <source>SQLite keeps names with sqlite_ for itself</source>
        <translation>SQLite 保留以 sqlite_ 开头的名称</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is too long</source>
        <translation>%1 字节的语句过长</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the address</source>
        <translation>MySQL 用数据库代替模式；请在地址中指定</translation>
    </message>
    <message>
        <source>the address has the form %1</source>
        <translation>地址的格式为 %1</translation>
    </message>
    <message>
        <source>SQLite has no schemas; use a table prefix</source>
        <translation>SQLite 没有模式；请使用表前缀</translation>
    </message>
    <message>
        <source>“%1” is not a name for a checkpoint</source>
        <translation>“%1”不能用作检查点的名称</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a MySQL address may have here</source>
        <translation>参数“%1”不能用在此处的 MySQL 地址中</translation>
    </message>
    <message>
        <source>the value of the parameter “%1” has a character that cannot be</source>
        <translation>参数“%1”的值含有不允许的字符</translation>
    </message>
    <message>
        <source>“%1” is no host</source>
        <translation>“%1”不是主机</translation>
    </message>
    <message>
        <source>“%1” is no ssl-mode; there are DISABLED, PREFERRED, REQUIRED, VERIFY_CA and VERIFY_IDENTITY</source>
        <translation>“%1”不是 ssl-mode；可用的有 DISABLED、PREFERRED、REQUIRED、VERIFY_CA 和 VERIFY_IDENTITY</translation>
    </message>
    <message>
        <source>the server offers no encryption, and ssl-mode=%1 asks for it</source>
        <translation>服务器不提供加密，而 ssl-mode=%1 要求加密</translation>
    </message>
    <message>
        <source>the server is %1; MySQL 8.0.17 or MariaDB 10.6 or newer is needed</source>
        <translation>服务器为 %1；需要 MySQL 8.0.17 或 MariaDB 10.6，或更新的版本</translation>
    </message>
    <message>
        <source>the server has undone the transaction</source>
        <translation>服务器已撤销该事务</translation>
    </message>
    <message>
        <source>a statement of %1 bytes is more than the server&apos;s max_allowed_packet of %2</source>
        <translation>%1 字节的语句超过了服务器的 max_allowed_packet（%2）</translation>
    </message>
    <message>
        <source>MySQL has databases in the place of schemas; name it in the data source</source>
        <translation>MySQL 用数据库代替模式；请在数据源中指定</translation>
    </message>
    <message>
        <source>the data source has no file, so that nothing would stay</source>
        <translation>数据源没有文件，因此不会保存任何内容</translation>
    </message>
    <message>
        <source>it has a character that cannot be</source>
        <translation>含有不允许的字符</translation>
    </message>
    <message>
        <source>a connection string names a data source (DSN=...) or a driver (Driver=...)</source>
        <translation>连接字符串须指定数据源 (DSN=...) 或驱动程序 (Driver=...)</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: it was given “%1” (%2 characters) and gave back “%3” (%4); another driver, or its Unicode version, is needed</source>
        <translation>ODBC 驱动程序会损坏文本：传入“%1”（%2 个字符），返回“%3”（%4 个）；需要其他驱动程序或其 Unicode 版本</translation>
    </message>
    <message>
        <source>the ODBC driver spoils texts: the database refuses “%1” as it arrives (%2); another driver, or its Unicode version, is needed</source>
        <translation>ODBC 驱动程序会损坏文本：数据库拒绝收到的“%1”（%2）；需要其他驱动程序或其 Unicode 版本</translation>
    </message>
    <message>
        <source>the ODBC driver does not give long texts back as they were sent: %1 of %2 characters came back</source>
        <translation>ODBC 驱动程序未原样返回长文本：%2 个字符中只返回了 %1 个</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep whole numbers of 64 bits</source>
        <translation>数据库或其 ODBC 驱动程序无法保存 64 位整数</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep truth as a number</source>
        <translation>数据库或其 ODBC 驱动程序无法将逻辑值保存为数字</translation>
    </message>
    <message>
        <source>the database or its ODBC driver does not keep times to the millisecond: %1 came back as %2</source>
        <translation>数据库或其 ODBC 驱动程序无法将时间精确保存到毫秒：%1 返回为 %2</translation>
    </message>
    <message>
        <source>the database takes two rows with the same primary key</source>
        <translation>数据库接受主键相同的两行</translation>
    </message>
    <message>
        <source>the ODBC driver does not list a table that was just made, or its columns</source>
        <translation>ODBC 驱动程序未列出刚刚创建的表或其列</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cuts texts short</source>
        <translation>数据库或其 ODBC 驱动程序会截断文本</translation>
    </message>
    <message>
        <source>the database or its ODBC driver cannot take transactions back; Kitesync relies on them to keep rows and checkpoint together</source>
        <translation>数据库或其 ODBC 驱动程序无法撤销事务；Kitesync 依靠事务使行与检查点保持一致</translation>
    </message>
    <message>
        <source>the ODBC driver does not keep the settings of its session: LOCK_TIMEOUT is %1</source>
        <translation>ODBC 驱动程序未保留其会话的设置：LOCK_TIMEOUT 为 %1</translation>
    </message>
    <message>
        <source>the parameter “%1” is not one that a PostgreSQL address may have here</source>
        <translation>参数“%1”不能用在此处的 PostgreSQL 地址中</translation>
    </message>
    <message>
        <source>the database&apos;s encoding is %1, which cannot hold every text; a database with ENCODING &apos;UTF8&apos; is needed</source>
        <translation>数据库的编码为 %1，无法保存所有文本；需要使用 ENCODING &apos;UTF8&apos; 的数据库</translation>
    </message>
    <message>
        <source>none of the schemas in this user&apos;s search_path exists; name one</source>
        <translation>此用户的 search_path 中的模式均不存在；请指定一个模式</translation>
    </message>
    <message>
        <source>the server takes only reading transactions from this user</source>
        <translation>服务器只接受此用户的读取事务</translation>
    </message>
    <message>
        <source>user “%1” may not create tables in schema “%2”</source>
        <translation>用户“%1”无权在模式“%2”中创建表</translation>
    </message>
    <message>
        <source>schema “%1” does not exist and user “%2” may not create it</source>
        <translation>模式“%1”不存在，且用户“%2”无权创建</translation>
    </message>
    <message>
        <source>there is no such column</source>
        <translation>没有这一列</translation>
    </message>
    <message>
        <source>only one SELECT, WITH or VALUES can be shown</source>
        <translation>只能显示单个 SELECT、WITH 或 VALUES</translation>
    </message>
    <message>
        <source>the tables have version %1, this program knows %2</source>
        <translation>表的版本为 %1，此程序支持的版本为 %2</translation>
    </message>
    <message>
        <source>the tables hold the organization “%1”</source>
        <translation>这些表中是组织“%1”的数据</translation>
    </message>
    <message>
        <source>the tables were made by another installation for this organization</source>
        <translation>这些表由另一处安装的 Kitesync 为此组织创建</translation>
    </message>
    <message>
        <source>“%1” exists and was not made by this pipeline; a table prefix such as “%2” keeps the two apart</source>
        <translation>“%1”已存在，且不是由此流水线创建的；使用“%2”之类的表前缀可将两者分开</translation>
    </message>
    <message>
        <source>it holds none of this pipeline&apos;s tables</source>
        <translation>其中没有此流水线的任何表</translation>
    </message>
    <message>
        <source>the file was moved or deleted</source>
        <translation>文件已被移动或删除</translation>
    </message>
    <message>
        <source>this is a folder, not a file</source>
        <translation>这是文件夹，不是文件</translation>
    </message>
    <message>
        <source>the folder does not exist</source>
        <translation>文件夹不存在</translation>
    </message>
    <message>
        <source>the path leads through a file</source>
        <translation>路径中间有一个文件</translation>
    </message>
    <message>
        <source>the link leads to nothing</source>
        <translation>链接指向的目标不存在</translation>
    </message>
    <message>
        <source>this is not an ordinary file</source>
        <translation>这不是普通文件</translation>
    </message>
    <message>
        <source>the folder is not writable</source>
        <translation>无法写入该文件夹</translation>
    </message>
    <message>
        <source>the file is not writable</source>
        <translation>无法写入该文件</translation>
    </message>
    <message>
        <source>the file is not a database</source>
        <translation>该文件不是数据库</translation>
    </message>
    <message>
        <source>the row “%1” of “%2” holds what Kitesync has not written there</source>
        <translation>“%2”的行“%1”中有不是由 Kitesync 写入的内容</translation>
    </message>
    <message>
        <source>the destination is not locked</source>
        <translation>目标数据库未锁定</translation>
    </message>
    <message>
        <source>the lock was taken over and released again</source>
        <translation>锁已被接管，随后又被释放</translation>
    </message>
    <message>
        <source>a password does not belong into the address but into the keychain</source>
        <translation>密码不应放在地址中，而应放在钥匙串中</translation>
    </message>
    <message>
        <source>a part of the connection string has no keyword; a value with a semicolon stands in braces: {a;b}</source>
        <translation>连接字符串中有一部分没有关键字；含有分号的值须放在花括号中：{a;b}</translation>
    </message>
    <message>
        <source>a brace of the connection string is not closed</source>
        <translation>连接字符串中的花括号没有闭合</translation>
    </message>
    <message>
        <source>%1 minutes: only 30 minutes and 1 to 24 whole hours are possible</source>
        <translation>%1 分钟：只能是 30 分钟，或 1 至 24 个整小时</translation>
    </message>
    <message>
        <source>the table “%1” is not there any more; a sync makes it anew and fills it, then everything can be moved</source>
        <translation>表“%1”已不存在；同步会重新创建并填充该表，之后即可迁移全部内容</translation>
    </message>
    <message>
        <source>%1 gives no rows page by page, and so they cannot be moved</source>
        <translation>%1 无法逐页提供行，因此无法迁移</translation>
    </message>
    <message>
        <source>%1: %2 rows with the sum %3 before, %4 rows with the sum %5 after</source>
        <translation>%1：迁移前 %2 行，校验和 %3；迁移后 %4 行，校验和 %5</translation>
    </message>
    <message>
        <source>the checkpoint entry “%1” is damaged: %2</source>
        <translation>检查点条目“%1”已损坏：%2</translation>
    </message>
    <message>
        <source>asked for builds created before %1, the answer has later ones</source>
        <translation>请求的是 %1 之前创建的构建，响应中却有更晚的构建</translation>
    </message>
    <message>
        <source>none of the builds of a page has a readable created_at</source>
        <translation>某一页中的所有构建都没有可读取的 created_at</translation>
    </message>
    <message>
        <source>the list of builds of one second changed between every two pages</source>
        <translation>同一秒内的构建列表在每两页之间都有变化</translation>
    </message>
    <message>
        <source>the builds of a single second are too many to be listed</source>
        <translation>单独一秒内的构建过多，无法列出</translation>
    </message>
    <message>
        <source>nothing was copied yet: sync first</source>
        <translation>尚未复制任何内容：请先同步</translation>
    </message>
    <message>
        <source>read %1, written %2, unchanged %3, rejected %4</source>
        <translation>读取 %1，写入 %2，未变 %3，已拒绝 %4</translation>
    </message>
    <message>
        <source>the destination is not open</source>
        <translation>目标数据库未打开</translation>
    </message>
    <message>
        <source>“%1” is not a frequency: use 30m, a whole number of hours from 1h to 24h, or off</source>
        <translation>“%1”不是有效的频率：请使用 30m、1h 至 24h 的整小时数，或 off</translation>
    </message>
    <message>
        <source>not a time between 1970 and 9999</source>
        <translation>不是 1970 年至 9999 年之间的时间</translation>
    </message>
    <message>
        <source>%1 cannot be made</source>
        <translation>无法创建 %1</translation>
    </message>
    <message>
        <source>it is not a folder</source>
        <translation>这不是文件夹</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>无法创建该文件夹</translation>
    </message>
    <message>
        <source>it may not be entered</source>
        <translation>无权进入该文件夹</translation>
    </message>
    <message>
        <source>step %1: %2</source>
        <translation>步骤 %1：%2</translation>
    </message>
    <message>
        <source>not of the form %1://USER@HOST:PORT/DB</source>
        <translation>不是 %1://USER@HOST:PORT/DB 的格式</translation>
    </message>
    <message>
        <source>the name of one database must follow the host: .../DB</source>
        <translation>主机之后必须是一个数据库的名称：.../DB</translation>
    </message>
    <message>
        <source>too long, or with control characters in it</source>
        <translation>过长，或含有控制字符</translation>
    </message>
    <message>
        <source>at most %1 letters a-z, digits and underscores, not beginning with a digit</source>
        <translation>最多 %1 个字符，只能包含字母 a–z、数字和下划线，且不能以数字开头</translation>
    </message>
    <message>
        <source>only PostgreSQL and ODBC destinations have schemas</source>
        <translation>只有 PostgreSQL 和 ODBC 目标数据库有模式</translation>
    </message>
    <message>
        <source>at most %1 characters without quotes and brackets</source>
        <translation>最多 %1 个字符，不能包含引号和括号</translation>
    </message>
    <message>
        <source>choose at least one object to copy</source>
        <translation>请至少选择一个要复制的对象</translation>
    </message>
    <message>
        <source>not a date</source>
        <translation>不是日期</translation>
    </message>
    <message>
        <source>%1 is in the future</source>
        <translation>%1 是将来的日期</translation>
    </message>
    <message>
        <source>a share is more than 0 and at most 1</source>
        <translation>使用比例须大于 0 且不超过 1</translation>
    </message>
    <message>
        <source>has line breaks or control characters in it</source>
        <translation>含有换行符或控制字符</translation>
    </message>
    <message>
        <source>%1 characters; %2 is the most</source>
        <translation>%1 个字符；最多 %2 个</translation>
    </message>
    <message>
        <source>it is empty; it is the word after buildkite.com/ in the address</source>
        <translation>值为空；应为网址中 buildkite.com/ 后面的部分</translation>
    </message>
    <message>
        <source>Use “%1”</source>
        <translation>请使用“%1”</translation>
    </message>
    <message>
        <source>not an organization&apos;s slug</source>
        <translation>不是组织的 slug</translation>
    </message>
    <message>
        <source>not an https address</source>
        <translation>不是 https 地址</translation>
    </message>
    <message>
        <source>plain http would show the token to the network: use https</source>
        <translation>未加密的 http 会在网络上暴露令牌：请使用 https</translation>
    </message>
    <message>
        <source>a user or password does not belong here</source>
        <translation>此处不应有用户名或密码</translation>
    </message>
    <message>
        <source>must end before any ? or #</source>
        <translation>必须在任何 ? 或 # 之前结束</translation>
    </message>
    <message>
        <source>not a UUID</source>
        <translation>不是 UUID</translation>
    </message>
    <message>
        <source>the pipeline “%1” has this key</source>
        <translation>流水线“%1”已使用此键</translation>
    </message>
    <message>
        <source>%1 is not between %2 and %3</source>
        <translation>%1 不在 %2 与 %3 之间</translation>
    </message>
    <message>
        <source>“%1” is not one of the choices</source>
        <translation>“%1”不是可选项之一</translation>
    </message>
    <message>
        <source>has a zero character in it</source>
        <translation>含有零字符</translation>
    </message>
    <message>
        <source>there is a run of this id already</source>
        <translation>已有此 ID 的运行记录</translation>
    </message>
    <message>
        <source>Qt&apos;s driver QSQLITE is not installed</source>
        <translation>未安装 Qt 的驱动程序 QSQLITE</translation>
    </message>
    <message>
        <source>it is not a file</source>
        <translation>这不是文件</translation>
    </message>
    <message>
        <source>it may not be read or written</source>
        <translation>无权读取或写入该文件</translation>
    </message>
    <message>
        <source>it is too short for a database</source>
        <translation>该文件过短，不是数据库</translation>
    </message>
    <message>
        <source>it is an SQLite database of another program</source>
        <translation>这是其他程序的 SQLite 数据库</translation>
    </message>
    <message>
        <source>it has version %1, this Kitesync knows up to %2</source>
        <translation>其版本为 %1，此 Kitesync 最高支持 %2</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>无法创建其所在的文件夹</translation>
    </message>
    <message>
        <source>a file&apos;s path must follow “sqlite:”</source>
        <translation>“sqlite:”之后必须是文件路径</translation>
    </message>
    <message>
        <source>no destination of the kind “%1”; this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>没有“%1”类型的目标数据库；此版本的 Kitesync 可写入 odbc:、mysql:、postgresql: 和 sqlite:PATH</translation>
    </message>
    <message>
        <source>this version of Kitesync writes to odbc:, mysql:, postgresql: and sqlite:PATH</source>
        <translation>此版本的 Kitesync 可写入 odbc:、mysql:、postgresql: 和 sqlite:PATH</translation>
    </message>
    <message>
        <source>a data source&apos;s name or a connection string must follow “odbc:”</source>
        <translation>“odbc:”之后必须是数据源名称或连接字符串</translation>
    </message>
    <message>
        <source>must begin with odbc:, sqlite:, mysql:// or postgresql://</source>
        <translation>必须以 odbc:、sqlite:、mysql:// 或 postgresql:// 开头</translation>
    </message>
    <message>
        <source>with ssl-mode=%1, ssl-ca is needed: the file of the certificates to trust</source>
        <translation>使用 ssl-mode=%1 时需要 ssl-ca，即受信任证书的文件</translation>
    </message>
    <message>
        <source>the answer is not valid: it holds a value that is no JSON</source>
        <translation>响应无效：其中含有不是 JSON 的值</translation>
    </message>
</context>
<context>
    <name>kitesync::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Nothing is changed until you press Save changes.</source>
        <translation>点击“保存更改”之前，不会作任何更改。</translation>
    </message>
    <message>
        <source>Nothing is written until you press Create pipeline.</source>
        <translation>点击“创建流水线”之前，不会写入任何内容。</translation>
    </message>
    <message>
        <source>Pipeline:</source>
        <translation>流水线：</translation>
    </message>
    <message>
        <source>Buildkite:</source>
        <translation>Buildkite：</translation>
    </message>
    <message>
        <source>Destination:</source>
        <translation>目标数据库：</translation>
    </message>
    <message>
        <source>Copied:</source>
        <translation>复制内容：</translation>
    </message>
    <message>
        <source>How far back:</source>
        <translation>历史范围：</translation>
    </message>
    <message>
        <source>When:</source>
        <translation>同步时间：</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>提示：</translation>
    </message>
    <message>
        <source>&amp;Start the first sync now</source>
        <translation>立即开始首次同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Keep the token only until I quit</source>
        <translation>仅将令牌保留到退出为止(&amp;K)</translation>
    </message>
    <message>
        <source>The connection to Buildkite was not tested.</source>
        <translation>未测试与 Buildkite 的连接。</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
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
        <translation>流水线</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>启动原因</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Waiting for the request limit</source>
        <translation>等待请求限额</translation>
    </message>
    <message>
        <source>none</source>
        <comment>no time</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Data correct as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Look at that table in your database; a later sync tries changed records again.</source>
        <translation>请在数据库中查看该表；以后的同步会重新尝试已更改的记录。</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>新增或更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Removed at the source</source>
        <translation>源端已删除</translation>
    </message>
    <message>
        <source>Report by Kitesync %1</source>
        <translation>由 Kitesync %1 生成的报告</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>受影响：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>metered connection</source>
        <translation>按流量计费的连接</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>keychain locked</source>
        <translation>钥匙串已锁定</translation>
    </message>
    <message>
        <source>no keychain</source>
        <translation>没有钥匙串</translation>
    </message>
    <message>
        <source>still running</source>
        <translation>仍在运行</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Skipped: offline</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Values that did not fit</source>
        <translation>不匹配的值</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what was counted, and how many</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between counts</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Not stored, but kept with the reason in the table “kitesync_rejected”: %1.</source>
        <comment>3 records</comment>
        <translation>%1无法存储。这些记录及其原因保存在表“kitesync_rejected”中。</translation>
    </message>
</context>
<context>
    <name>kitesync::RunDetailsDialog</name>
    <message>
        <source>Records of this run by object</source>
        <translation>此次运行各对象的记录</translation>
    </message>
    <message>
        <source>Problems of this run</source>
        <translation>此次运行的问题</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>保存报告(&amp;S)…</translation>
    </message>
    <message>
        <source>Show &amp;log</source>
        <translation>查看日志(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>重新运行(&amp;R)</translation>
    </message>
    <message>
        <source>Retry only &amp;failed objects</source>
        <translation>仅重试失败的对象(&amp;F)</translation>
    </message>
    <message>
        <source>Run of %1</source>
        <translation>%1 的运行详情</translation>
    </message>
    <message>
        <source>%1:</source>
        <comment>the name of a value</comment>
        <translation>%1：</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <comment>count and message</comment>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Affected: %1</source>
        <translation>受影响：%1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>What you can do: %1</source>
        <translation>处理建议：%1</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>保存报告</translation>
    </message>
    <message>
        <source>Text file (*.txt)</source>
        <translation>文本文件 (*.txt)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
</context>
<context>
    <name>kitesync::RunWords</name>
    <message numerus="yes">
        <source>%1 record(s)</source>
        <translation>
            <numerusform>%1 条记录</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 problem(s)</source>
        <translation>
            <numerusform>%1 个问题</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 request(s)</source>
        <translation>
            <numerusform>%1 个请求</numerusform>
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
        <translation>流水线</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the members of a list</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>正在运行</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>已完成，有问题</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Started by you</source>
        <translation>手动启动</translation>
    </message>
    <message>
        <source>Scheduled</source>
        <translation>按计划</translation>
    </message>
    <message>
        <source>Caught up</source>
        <translation>补执行</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>From command line</source>
        <translation>命令行</translation>
    </message>
    <message numerus="yes">
        <source>%1 missed</source>
        <comment>scheduled syncs</comment>
        <translation>
            <numerusform>错过 %1 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>why a run was started, how many were missed before it: Caught up, 3 missed</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Full sync</source>
        <translation>完整同步</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>校验</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>修复</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>未选择</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Done with problems</source>
        <translation>完成，有问题</translation>
    </message>
    <message>
        <source>Left out (no permission)</source>
        <translation>已略过（无权限）</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Copying the list of pipelines</source>
        <translation>正在复制流水线列表</translation>
    </message>
    <message>
        <source>Copying agents</source>
        <translation>正在复制代理</translation>
    </message>
    <message>
        <source>Copying builds back to %1</source>
        <translation>正在复制构建，回溯至 %1</translation>
    </message>
    <message>
        <source>Copying builds</source>
        <translation>正在复制构建</translation>
    </message>
    <message>
        <source>Copying new builds</source>
        <translation>正在复制新构建</translation>
    </message>
    <message>
        <source>Copying builds that finished since</source>
        <translation>正在复制此后完成的构建</translation>
    </message>
    <message>
        <source>Copying running builds</source>
        <translation>正在复制运行中的构建</translation>
    </message>
    <message>
        <source>Copying blocked builds</source>
        <translation>正在复制被阻塞的构建</translation>
    </message>
    <message>
        <source>Copying builds of pipelines that became visible</source>
        <translation>正在复制新变为可见的流水线的构建</translation>
    </message>
    <message>
        <source>Looking after builds that had not ended</source>
        <translation>正在补查此前未结束的构建</translation>
    </message>
    <message>
        <source>Comparing earlier days</source>
        <translation>正在比对之前的日期</translation>
    </message>
    <message>
        <source>Finishing</source>
        <translation>正在收尾</translation>
    </message>
    <message>
        <source>waiting %1 for Buildkite&apos;s request limit</source>
        <translation>因 Buildkite 请求限额等待 %1</translation>
    </message>
    <message>
        <source>trying again in %1 (try %2)</source>
        <translation>%1后重试（第 %2 次）</translation>
    </message>
    <message>
        <source>trying again in %1</source>
        <translation>%1后重试</translation>
    </message>
    <message>
        <source>waiting for the database, which another program uses</source>
        <translation>正在等待数据库，它正被另一个程序使用</translation>
    </message>
    <message>
        <source>Running.</source>
        <translation>正在运行。</translation>
    </message>
    <message>
        <source>Completed in %1.</source>
        <translation>已完成，用时 %1。</translation>
    </message>
    <message>
        <source>Completed with %1 in %2.</source>
        <translation>已完成，有 %1，用时 %2。</translation>
    </message>
    <message>
        <source>Failed after %1.</source>
        <translation>运行 %1后失败。</translation>
    </message>
    <message>
        <source>Stopped after %1.</source>
        <translation>运行 %1后停止。</translation>
    </message>
    <message>
        <source>Interrupted: the program ended during the sync. The next one goes on where it stopped.</source>
        <translation>已中断：程序在同步过程中结束。下次同步将从中断处继续。</translation>
    </message>
    <message>
        <source>Skipped.</source>
        <translation>已跳过。</translation>
    </message>
    <message>
        <source>Move to another database</source>
        <translation>迁移到其他数据库</translation>
    </message>
    <message>
        <source>Moving rows to the other database</source>
        <translation>正在把行迁移到另一个数据库</translation>
    </message>
    <message>
        <source>Comparing both databases</source>
        <translation>正在比对两个数据库</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsModel</name>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>启动原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>New or changed: %1</source>
        <translation>新增或更改：%1</translation>
    </message>
</context>
<context>
    <name>kitesync::RunsView</name>
    <message>
        <source>All results</source>
        <translation>所有结果</translation>
    </message>
    <message>
        <source>All objects</source>
        <translation>所有对象</translation>
    </message>
    <message>
        <source>Search runs</source>
        <translation>搜索运行记录</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>Saves the runs that are shown as a CSV or JSON file</source>
        <translation>将当前显示的运行记录保存为 CSV 或 JSON 文件</translation>
    </message>
    <message>
        <source>Show runs with this result</source>
        <translation>显示具有此结果的运行记录</translation>
    </message>
    <message>
        <source>Show runs that copied this object</source>
        <translation>显示复制了此对象的运行记录</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>运行记录</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>清除筛选条件</translation>
    </message>
    <message>
        <source>No run matches the filters.</source>
        <translation>没有符合筛选条件的运行记录。</translation>
    </message>
    <message>
        <source>Nothing matches %1.</source>
        <translation>没有与%1匹配的内容。</translation>
    </message>
    <message>
        <source>No runs yet — Sync now.</source>
        <translation>尚无运行记录 — 请点击“立即同步”。</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>导出运行记录</translation>
    </message>
    <message>
        <source>CSV file (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>JSON file (*.json)</source>
        <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
        <source>No runs yet — Sync now, or wait for the next one: %1.</source>
        <comment>in 5 min, or today 18:00</comment>
        <translation>尚无运行记录 — 请点击“立即同步”，或等待下次同步（%1）。</translation>
    </message>
</context>
<context>
    <name>kitesync::SaveFile</name>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
</context>
<context>
    <name>kitesync::SchedulePage</name>
    <message>
        <source>Choose when to copy</source>
        <translation>选择复制的时间</translation>
    </message>
    <message>
        <source>Each sync copies only what is new or has changed.</source>
        <translation>每次同步只复制新增或更改的内容。</translation>
    </message>
    <message>
        <source>&amp;Only when I start it</source>
        <translation>仅手动启动(&amp;O)</translation>
    </message>
    <message>
        <source>If the computer was off or aslee&amp;p, copy soon after it is back</source>
        <translation>如果计算机曾关机或睡眠，恢复后尽快复制(&amp;P)</translation>
    </message>
    <message>
        <source>Not on &amp;metered connections</source>
        <translation>不在按流量计费的连接上同步(&amp;M)</translation>
    </message>
    <message>
        <source>A sync that you start yourself always runs.</source>
        <translation>您手动启动的同步始终会运行。</translation>
    </message>
    <message>
        <source>Start Kitesync in the background when I &amp;log in</source>
        <translation>登录时在后台启动 Kitesync(&amp;L)</translation>
    </message>
    <message>
        <source>Schedules run only while Kitesync is running.</source>
        <translation>只有 Kitesync 在运行时，计划才会执行。</translation>
    </message>
    <message>
        <source>&amp;Every</source>
        <translation>每隔(&amp;E)</translation>
    </message>
    <message>
        <source>Ingestion frequency</source>
        <translation>同步频率</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 分钟</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n 小时</numerusform>
        </translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>自定义</translation>
    </message>
    <message>
        <source>Hours between two syncs</source>
        <translation>两次同步之间的小时数</translation>
    </message>
    <message>
        <source> h</source>
        <comment>hours, after a number that can be chosen</comment>
        <translation> 小时</translation>
    </message>
</context>
<context>
    <name>kitesync::ServerForm</name>
    <message>
        <source>&amp;Host:</source>
        <translation>主机(&amp;H)：</translation>
    </message>
    <message>
        <source>&amp;Database:</source>
        <translation>数据库(&amp;D)：</translation>
    </message>
    <message>
        <source>Data sour&amp;ce:</source>
        <translation>数据源(&amp;C)：</translation>
    </message>
    <message>
        <source>Schem&amp;a:</source>
        <translation>模式(&amp;A)：</translation>
    </message>
    <message>
        <source>the connection&apos;s own</source>
        <translation>连接的默认模式</translation>
    </message>
    <message>
        <source>&amp;User:</source>
        <translation>用户名(&amp;U)：</translation>
    </message>
    <message>
        <source>Po&amp;rt:</source>
        <translation>端口(&amp;R)：</translation>
    </message>
    <message>
        <source>empty: the stored one, if any</source>
        <translation>留空：使用已保存的密码（如有）</translation>
    </message>
    <message>
        <source>Pass&amp;word:</source>
        <translation>密码(&amp;W)：</translation>
    </message>
    <message>
        <source>Where the server can</source>
        <translation>服务器支持时</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>始终</translation>
    </message>
    <message>
        <source>Always, and verify the server&apos;s name</source>
        <translation>始终，并验证服务器名称</translation>
    </message>
    <message>
        <source>Encr&amp;yption (TLS):</source>
        <translation>加密 (TLS)(&amp;Y)：</translation>
    </message>
    <message>
        <source>its name, or Driver=…;Server=…;Database=…</source>
        <translation>其名称，或 Driver=…;Server=…;Database=…</translation>
    </message>
</context>
<context>
    <name>kitesync::Settings</name>
    <message>
        <source>System</source>
        <comment>language: that of the system</comment>
        <translation>跟随系统</translation>
    </message>
</context>
<context>
    <name>kitesync::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>The setting could not be kept: %1</source>
        <translation>无法保存设置：%1</translation>
    </message>
    <message>
        <source>The setting could not be kept in %1: %2</source>
        <translation>无法将设置保存到 %1：%2</translation>
    </message>
</context>
<context>
    <name>kitesync::StateWords</name>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>已是最新</translation>
    </message>
    <message>
        <source>Completed with problems</source>
        <translation>已完成，有问题</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>正在复制</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>正在等待</translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation>正在停止</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已跳过</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>已中断</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>an object and its percentage: Builds 45 %</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Copying %1</source>
        <translation>正在复制%1</translation>
    </message>
    <message>
        <source>Stopping… finishing the current page</source>
        <translation>正在停止… 正在完成当前页</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>尚未运行。</translation>
    </message>
    <message>
        <source>last sync %1, %2</source>
        <translation>上次同步：%1，%2</translation>
    </message>
    <message>
        <source>last sync %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>Only when you start it</source>
        <translation>仅手动启动</translation>
    </message>
    <message>
        <source>Paused until you resume it</source>
        <translation>已暂停，直到您恢复</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下次：%1</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>This computer is offline. The next sync starts when it is back.</source>
        <translation>此计算机处于离线状态。网络恢复后将开始下一次同步。</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>立即尝试</translation>
    </message>
    <message>
        <source>The last sync did not end normally. It goes on where it stopped.</source>
        <translation>上次同步未正常结束。将从中断处继续。</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Buildkite&apos;s request limit is used up by this organization. The sync goes on more slowly.</source>
        <translation>此组织的 Buildkite 请求限额已用尽。同步将以较慢的速度继续。</translation>
    </message>
    <message>
        <source>Lower speed…</source>
        <translation>降低速度…</translation>
    </message>
    <message>
        <source>Replace token…</source>
        <translation>更换令牌…</translation>
    </message>
    <message>
        <source>Edit destination…</source>
        <translation>编辑目标数据库…</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>定位…</translation>
    </message>
    <message>
        <source>Start new</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Open date settings</source>
        <translation>打开日期设置</translation>
    </message>
    <message>
        <source>Open token page</source>
        <translation>打开令牌页面</translation>
    </message>
    <message>
        <source>Edit connection…</source>
        <translation>编辑连接…</translation>
    </message>
    <message>
        <source>Change objects…</source>
        <translation>更改对象…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Open browser</source>
        <translation>打开浏览器</translation>
    </message>
    <message>
        <source>Proxy settings</source>
        <translation>代理服务器设置</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>查看详情</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>已暂停，恢复时间：%1</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>Paused until today 18:00</comment>
        <translation>%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n scheduled sync(s) were missed while this computer was off.</source>
        <translation>
            <numerusform>此计算机关机期间错过了 %n 次计划同步。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::StepRail</name>
    <message>
        <source>Steps</source>
        <translation>步骤</translation>
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
        <translation>支持文件</translation>
    </message>
    <message>
        <source>The support file was saved.</source>
        <translation>支持文件已保存。</translation>
    </message>
    <message>
        <source>It holds no token and no password. Look through it before you send it.

%1</source>
        <translation>其中不含令牌和密码。发送前请先检查内容。

%1</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>打开文件夹(&amp;F)</translation>
    </message>
    <message>
        <source>The folder is not there any more.</source>
        <translation>该文件夹已不存在。</translation>
    </message>
    <message>
        <source>There is no space left on the drive.</source>
        <translation>磁盘空间不足。</translation>
    </message>
    <message>
        <source>The file or its folder is read-only for you.</source>
        <translation>您对该文件或其文件夹只有读取权限。</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>写入失败。</translation>
    </message>
    <message>
        <source>“%1” could not be written.</source>
        <translation>无法写入“%1”。</translation>
    </message>
    <message>
        <source>%1 Choose another place.

The system said: %2</source>
        <comment>%1: a sentence</comment>
        <translation>%1请选择其他位置。

系统返回：%2</translation>
    </message>
    <message>
        <source>&amp;Choose another place…</source>
        <translation>选择其他位置(&amp;C)…</translation>
    </message>
    <message>
        <source>Creating the support file…</source>
        <translation>正在创建支持文件…</translation>
    </message>
    <message>
        <source>Create support file</source>
        <translation>创建支持文件</translation>
    </message>
    <message>
        <source>Zip file (*.zip)</source>
        <translation>Zip 文件 (*.zip)</translation>
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
        <translation>正在测试</translation>
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
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <comment>days and hours</comment>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>Less than a minute</source>
        <translation>不到 1 分钟</translation>
    </message>
    <message>
        <source>About %1 min</source>
        <translation>约 %1 分钟</translation>
    </message>
    <message>
        <source>About %1 d %2 h</source>
        <translation>约 %1 天 %2 小时</translation>
    </message>
    <message>
        <source>About %1 h %2 min</source>
        <translation>约 %1 小时 %2 分</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <comment>format of a time of day, see QLocale::toString</comment>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>today %1</source>
        <comment>%1: time of day</comment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>tomorrow %1</source>
        <comment>%1: time of day</comment>
        <translation>明天 %1</translation>
    </message>
    <message>
        <source>yesterday %1</source>
        <comment>%1: time of day</comment>
        <translation>昨天 %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date and time of day</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>刚刚</translation>
    </message>
    <message>
        <source>%1 min ago</source>
        <translation>%1 分钟前</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n 小时前</numerusform>
        </translation>
    </message>
    <message>
        <source>now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>in %1 min</source>
        <translation>%1 分钟后</translation>
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
        <translation>仅手动启动</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>每小时</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>每 %n 小时</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>每 %n 分钟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kitesync::TrayMenu</name>
    <message>
        <source>Open Kitesync</source>
        <translation>打开 Kitesync</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Pause syncing</source>
        <translation>暂停同步</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>Until tomorrow</source>
        <translation>直到明天</translation>
    </message>
    <message>
        <source>Until I resume</source>
        <translation>直到我恢复</translation>
    </message>
</context>
<context>
    <name>kitesync::TrayStatus</name>
    <message numerus="yes">
        <source>%n pipeline(s) are syncing</source>
        <translation>
            <numerusform>%n 条流水线正在同步</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: stopping</source>
        <translation>%1：正在停止</translation>
    </message>
    <message>
        <source>%1: starting</source>
        <translation>%1：正在启动</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what it does</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>pipeline, what it does, per cent</comment>
        <translation>%1：%2，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n pipeline(s) need you</source>
        <translation>
            <numerusform>%n 条流水线需要您处理</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pipeline, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No pipelines yet</source>
        <translation>尚无流水线</translation>
    </message>
    <message>
        <source>Last sync %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source>%1 · next %2</source>
        <comment>last sync, next sync</comment>
        <translation>%1 · 下次：%2</translation>
    </message>
    <message>
        <source>Paused until you resume</source>
        <translation>已暂停，直到您恢复</translation>
    </message>
    <message>
        <source>Paused until %1</source>
        <comment>today 18:00</comment>
        <translation>已暂停，恢复时间：%1</translation>
    </message>
</context>
<context>
    <name>kitesync::WizardWords</name>
    <message>
        <source>Connected to %1. The token can read: %2.</source>
        <translation>已连接到 %1。令牌可读取：%2。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2. The token can read: %3.</source>
        <translation>已以 %2 的身份连接到 %1。令牌可读取：%3。</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2. That will be left out.</source>
        <translation>已连接到 %1，但此令牌无法读取：%2。这些内容将不会复制。</translation>
    </message>
    <message>
        <source>Connected to %1, but this token cannot read: %2 (scope %3). That will be left out; you can add the scope in Buildkite later.</source>
        <translation>已连接到 %1，但此令牌无法读取：%2（权限范围 %3）。这些内容将不会复制；您以后可以在 Buildkite 中添加该权限范围。</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between scopes</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>This pipeline may make about %1 requests a minute: copying %2 builds with their jobs takes at least about %3.</source>
        <translation>此流水线每分钟大约可发出 %1 个请求：复制 %2 个构建及其作业至少约需 %3。</translation>
    </message>
    <message>
        <source>a short list, read at every sync</source>
        <translation>列表较短，每次同步都会读取</translation>
    </message>
    <message>
        <source>a live list; its history grows with each sync</source>
        <translation>实时列表；每次同步都会增加历史</translation>
    </message>
    <message>
        <source>up to 100 with each request</source>
        <translation>每个请求最多 100 个</translation>
    </message>
    <message>
        <source>come with builds, no extra requests</source>
        <translation>随构建一起获取，无需额外请求</translation>
    </message>
    <message>
        <source> · </source>
        <comment>between facts about a file</comment>
        <translation> · </translation>
    </message>
    <message>
        <source>Connected to %1</source>
        <translation>已连接到 %1</translation>
    </message>
    <message>
        <source>holds this pipeline&apos;s tables</source>
        <translation>包含此流水线的表</translation>
    </message>
    <message>
        <source>the tables will be made</source>
        <translation>将创建表</translation>
    </message>
    <message>
        <source>New file</source>
        <translation>新文件</translation>
    </message>
    <message>
        <source>its folder will be made</source>
        <translation>将创建其文件夹</translation>
    </message>
    <message>
        <source>Exists, %1</source>
        <translation>已存在，%1</translation>
    </message>
    <message>
        <source>last written by this pipeline %1</source>
        <translation>此流水线上次写入：%1</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 可用</translation>
    </message>
    <message>
        <source>Connected to %1. It holds tables that Kitesync made.</source>
        <translation>已连接到 %1。其中包含由 Kitesync 创建的表。</translation>
    </message>
    <message>
        <source>Exists, %1, last written by Kitesync %2.</source>
        <translation>已存在，%1，Kitesync 上次写入：%2。</translation>
    </message>
    <message>
        <source>Its tables hold the organization %1 and belong to no pipeline here: the one that made them was deleted, or is on another computer. Who goes on with them keeps all rows and copies only what is new.</source>
        <translation>其中的表存放组织%1的数据，但不属于此处的任何流水线：创建它们的流水线已被删除，或在另一台计算机上。如果继续使用这些表，所有行都会保留，且只复制新内容。</translation>
    </message>
    <message>
        <source>The tables there were made by a pipeline of another installation.</source>
        <translation>其中的表由另一处安装的 Kitesync 创建。</translation>
    </message>
    <message>
        <source>The tables there belong to the pipeline %1.</source>
        <translation>其中的表属于流水线%1。</translation>
    </message>
    <message>
        <source>Two pipelines share a database only with different prefixes.</source>
        <translation>两条流水线只有在前缀不同时才能共用一个数据库。</translation>
    </message>
    <message>
        <source>It exists and holds a table %1 that is not ours.</source>
        <translation>该数据库已存在，并包含不属于 Kitesync 的表%1。</translation>
    </message>
    <message>
        <source>A table prefix keeps ours apart.</source>
        <translation>使用表前缀可将 Kitesync 的表区分开。</translation>
    </message>
    <message>
        <source>The folder %1 does not exist.</source>
        <translation>文件夹%1不存在。</translation>
    </message>
    <message>
        <source>You cannot write to %1.</source>
        <translation>您无法写入%1。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请选择其他文件夹。</translation>
    </message>
    <message>
        <source>%1 is not an SQLite database.</source>
        <translation>%1不是 SQLite 数据库。</translation>
    </message>
    <message>
        <source>Choose another file name.</source>
        <translation>请选择其他文件名。</translation>
    </message>
    <message>
        <source>It is copied only when you start it.</source>
        <translation>仅在您手动启动时复制。</translation>
    </message>
    <message>
        <source>Next: %1, then %2 (%3)</source>
        <comment>points in time, time zone</comment>
        <translation>下次：%1，然后：%2 (%3)</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>organization, person</comment>
        <translation>%1，用户 %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>database, server</comment>
        <translation>%2 上的 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of destination, place</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1, tables begin with %2</source>
        <translation>%1，表名以 %2 开头</translation>
    </message>
    <message>
        <source>Everything Buildkite still keeps</source>
        <translation>Buildkite 仍保留的全部内容</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message numerus="yes">
        <source>The last %n day(s)</source>
        <translation>
            <numerusform>最近 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>SQLite file</source>
        <translation>SQLite 文件</translation>
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
        <translation>ODBC 数据源</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>在此计算机上</translation>
    </message>
    <message>
        <source>and what speaks its protocol: CockroachDB, Citus, Redshift …</source>
        <translation>以及兼容其协议的数据库：CockroachDB、Citus、Redshift …</translation>
    </message>
    <message>
        <source>also Galera, TiDB, Vitess</source>
        <translation>也支持 Galera、TiDB、Vitess</translation>
    </message>
    <message>
        <source>Kitesync&apos;s tables are added to what it holds</source>
        <translation>将在现有内容之外添加 Kitesync 的表</translation>
    </message>
    <message>
        <source>SQL Server, Snowflake, Db2 … and what has an ODBC driver with transactions</source>
        <translation>SQL Server、Snowflake、Db2……以及具有支持事务的 ODBC 驱动程序的数据库</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::AddCommand</name>
    <message>
        <source>Creates a pipeline, after testing its token and its destination.</source>
        <translation>测试令牌和目标数据库后创建流水线。</translation>
    </message>
    <message>
        <source>The token comes from KITESYNC_TOKEN (then nothing is stored), else from the first line of standard input; it is kept
in the system&apos;s keychain. A destination&apos;s password comes from KITESYNC_DESTINATION_PASSWORD, from inside the URL,
or from the second line.

Destinations: sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</source>
        <translation>令牌取自 KITESYNC_TOKEN（此时不保存任何内容），否则取自标准输入的第一行；
令牌保存在系统的钥匙串中。目标数据库的密码取自 KITESYNC_DESTINATION_PASSWORD、URL 中的密码，
或标准输入的第二行。

目标数据库：sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
    <message>
        <source>Name of the pipeline, 1 to 255 characters.</source>
        <translation>流水线名称，1 到 255 个字符。</translation>
    </message>
    <message>
        <source>The word after buildkite.com/ in the organization&apos;s address.</source>
        <translation>组织网址中 buildkite.com/ 后面的部分。</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>数据行的存放位置。</translation>
    </message>
    <message>
        <source>Copy builds created from this day on (YYYY-MM-DD, UTC).</source>
        <translation>复制从此日期起创建的构建 (YYYY-MM-DD, UTC)。</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name.</source>
        <translation>加在每个表名之前的前缀。</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>表所在的模式（PostgreSQL、ODBC）。</translation>
    </message>
    <message>
        <source>Leave out objects that the token may not read.</source>
        <translation>略过令牌无权读取的对象。</translation>
    </message>
    <message>
        <source>Take over tables made by another installation.</source>
        <translation>接管由另一处安装的 Kitesync 创建的表。</translation>
    </message>
    <message>
        <source>Do not create the views.</source>
        <translation>不创建视图。</translation>
    </message>
    <message>
        <source>Buildkite API token (it is not shown): </source>
        <translation>Buildkite API 令牌（输入时不显示）： </translation>
    </message>
    <message>
        <source>Password of the destination (it is not shown; empty if it needs none): </source>
        <translation>目标数据库的密码（输入时不显示；如不需要则留空）： </translation>
    </message>
    <message>
        <source>“--allow-partial” leaves out what the token may not read.</source>
        <translation>“--allow-partial”会略过令牌无权读取的内容。</translation>
    </message>
    <message>
        <source>Going on with: %1.</source>
        <translation>继续处理：%1。</translation>
    </message>
    <message>
        <source>Taking over the tables of another installation, with everything in them.</source>
        <translation>正在接管另一处安装的 Kitesync 的表及其中的全部内容。</translation>
    </message>
    <message>
        <source>Pipeline %1 is saved.</source>
        <translation>流水线%1已保存。</translation>
    </message>
    <message>
        <source>The token is in the keychain.</source>
        <translation>令牌已存入钥匙串。</translation>
    </message>
    <message>
        <source>The token is not stored: KITESYNC_TOKEN has to be set for each sync.</source>
        <translation>令牌未保存：每次同步都必须设置 KITESYNC_TOKEN。</translation>
    </message>
    <message>
        <source>%1. Start the first sync with: kitesync sync &quot;%2&quot;</source>
        <translation>%1。使用以下命令开始首次同步：kitesync sync &quot;%2&quot;</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是否想输入 %1？</translation>
    </message>
    <message>
        <source>It names something else than pipelines, agents, builds and jobs: %1.</source>
        <translation>其中包含 pipelines、agents、builds 和 jobs 之外的内容：%1。</translation>
    </message>
    <message>
        <source>Choose at least one object to copy: pipelines, agents, builds, jobs.</source>
        <translation>请至少选择一个要复制的对象：pipelines、agents、builds、jobs。</translation>
    </message>
    <message>
        <source>It must be a date of the form YYYY-MM-DD.</source>
        <translation>必须是 YYYY-MM-DD 格式的日期。</translation>
    </message>
    <message>
        <source>It lies in the future.</source>
        <translation>该日期在未来。</translation>
    </message>
    <message>
        <source>Which objects, separated by commas: pipelines,agents,builds,jobs. All without this option.</source>
        <translation>要复制的对象，以逗号分隔：pipelines,agents,builds,jobs。不指定则为全部。</translation>
    </message>
    <message>
        <source>How often to sync (default: 6h).</source>
        <translation>同步频率（默认 6h）。</translation>
    </message>
    <message>
        <source>Address of the API (default: https://api.buildkite.com).</source>
        <translation>API 的地址（默认 https://api.buildkite.com）。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Arguments</name>
    <message>
        <source>See “%1”.</source>
        <translation>请参阅“%1”。</translation>
    </message>
    <message>
        <source>There is no option %1.</source>
        <translation>没有选项%1。</translation>
    </message>
    <message>
        <source>Did you mean --%1?</source>
        <translation>您是否想输入 --%1？</translation>
    </message>
    <message>
        <source>A token or password is never taken from the command line, where every program on this computer can read it. Put the token into the environment variable KITESYNC_TOKEN (a destination&apos;s password into KITESYNC_DESTINATION_PASSWORD), or give it on the first line of standard input. If the one you just typed is real, revoke it: your shell may have kept it.</source>
        <translation>令牌和密码绝不从命令行读取，因为此计算机上的任何程序都能读到命令行。请将令牌放入环境变量 KITESYNC_TOKEN（目标数据库的密码放入 KITESYNC_DESTINATION_PASSWORD），或通过标准输入的第一行提供。如果您刚才输入的是真实的令牌或密码，请将其撤销：您的 shell 可能已将其记录下来。</translation>
    </message>
    <message>
        <source>--%1 is given twice.</source>
        <translation>--%1 重复指定。</translation>
    </message>
    <message>
        <source>There is one argument too many. A name with spaces needs quotes.</source>
        <translation>多了一个参数。含空格的名称需要加引号。</translation>
    </message>
    <message>
        <source>The pipeline&apos;s name is missing.</source>
        <translation>缺少流水线名称。</translation>
    </message>
    <message>
        <source>--%1 is missing.</source>
        <translation>缺少 --%1。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Command</name>
    <message>
        <source>It must be a whole number from %1 to %2.</source>
        <translation>必须是 %1 到 %2 之间的整数。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::CommandLine</name>
    <message>
        <source>Kitesync copies an organization&apos;s Buildkite data into a database of your own.</source>
        <translation>Kitesync 将组织的 Buildkite 数据复制到您自己的数据库。</translation>
    </message>
    <message>
        <source>Start in the tray (used at log-in).</source>
        <translation>启动到系统托盘（登录时使用）。</translation>
    </message>
    <message>
        <source>Try the window with a built-in sample organization.</source>
        <translation>使用内置的示例组织试用窗口界面。</translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation>命令：</translation>
    </message>
    <message>
        <source>“kitesync COMMAND --help” says more about each.</source>
        <translation>“kitesync COMMAND --help”可查看各命令的详细说明。</translation>
    </message>
    <message>
        <source>There is no display here for the window. These commands work without one: %1. “kitesync --help” says what they do.</source>
        <translation>此处没有可显示窗口的图形环境。以下命令无需图形环境即可使用：%1。“kitesync --help”会说明它们的用途。</translation>
    </message>
    <message>
        <source>There is no command %1.</source>
        <translation>没有命令%1。</translation>
    </message>
    <message>
        <source>Did you mean “kitesync %1”?</source>
        <translation>您是否想输入“kitesync %1”？</translation>
    </message>
    <message>
        <source>See “kitesync --help”.</source>
        <translation>请参阅“kitesync --help”。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::DemoServerCommand</name>
    <message>
        <source>Serves the built-in sample organization over HTTP on this computer.</source>
        <translation>在此计算机上通过 HTTP 提供内置的示例组织。</translation>
    </message>
    <message>
        <source>For trying the product or a load test without an account. It says where it listens, and serves until Ctrl+C.
Lines on standard input: “advance SECONDS” lets simulated time pass, “fault KIND [NAME=VALUE ...]” makes answers go wrong until “fault none”, “quit” ends; each is answered by “ok” or by what is wrong with it.
Faults, the first that fits is played: %1.
Their settings, e.g. “fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”: %2; count -1 is for ever, body has the rest of the line.
The token is part of the sample and no secret.</source>
        <translation>无需账户即可试用产品或进行负载测试。它会显示监听地址，并一直运行到按下 Ctrl+C。
标准输入中的行：“advance SECONDS”让模拟时间前进，“fault KIND [NAME=VALUE ...]”让响应出错，直到“fault none”，“quit”结束；每行都会得到“ok”或错误说明作为回应。
故障，使用第一个匹配项：%1。
故障的设置项，例如“fault status status=401 path=/builds count=-1 body={&quot;message&quot;: &quot;No&quot;}”：%2；count 为 -1 表示一直有效，body 取该行的其余部分。
令牌是示例的一部分，并非机密。</translation>
    </message>
    <message>
        <source>The token that is accepted.</source>
        <translation>可接受的令牌。</translation>
    </message>
    <message>
        <source>What the token may read, e.g. read_builds,read_pipelines.</source>
        <translation>令牌可读取的内容，例如 read_builds,read_pipelines。</translation>
    </message>
    <message>
        <source>Simulated seconds that pass in a second (0: time stands still).</source>
        <translation>每秒经过的模拟秒数（0：时间静止）。</translation>
    </message>
    <message>
        <source>Say where it listens as JSON, for programs.</source>
        <translation>以 JSON 格式输出监听地址，供程序使用。</translation>
    </message>
    <message>
        <source>It must be a number from 0 to 1000000.</source>
        <translation>必须是 0 到 1000000 之间的数。</translation>
    </message>
    <message>
        <source>It is empty.</source>
        <translation>不能为空。</translation>
    </message>
    <message>
        <source>The sample organization cannot listen on 127.0.0.1: %1. Choose another --port.</source>
        <translation>示例组织无法在 127.0.0.1 上监听：%1。请选择其他 --port。</translation>
    </message>
    <message>
        <source>Sample organization at %1 · slug %2 · token %3 · %4 builds</source>
        <translation>示例组织：%1 · slug %2 · 令牌 %3 · %4 个构建</translation>
    </message>
    <message>
        <source>the lines are “advance SECONDS”, “fault KIND [NAME=VALUE ...]”, “fault none” and “quit”</source>
        <translation>可用的行有“advance SECONDS”、“fault KIND [NAME=VALUE ...]”、“fault none”和“quit”</translation>
    </message>
    <message>
        <source>the seconds must be a whole number from 0 to %1</source>
        <translation>秒数必须是 0 到 %1 之间的整数</translation>
    </message>
    <message>
        <source>Port on 127.0.0.1 (default: any free one).</source>
        <translation>127.0.0.1 上的端口（默认任一空闲端口）。</translation>
    </message>
    <message>
        <source>Builds at the start, 0 to 1000000 (default: 5000).</source>
        <translation>开始时的构建数，0 到 1000000（默认 5000）。</translation>
    </message>
    <message>
        <source>Jobs a build on average, 1 to 200 (default: 8).</source>
        <translation>每个构建的平均作业数，1 到 200（默认 8）。</translation>
    </message>
    <message>
        <source>Buildkite pipelines, 1 to 200 (default: 12).</source>
        <translation>Buildkite 流水线数，1 到 200（默认 12）。</translation>
    </message>
    <message>
        <source>Connected agents, 1 to 2000 (default: 24).</source>
        <translation>已连接的代理数，1 到 2000（默认 24）。</translation>
    </message>
    <message>
        <source>Another seed gives another organization (default: 1).</source>
        <translation>不同的种子生成不同的组织（默认 1）。</translation>
    </message>
    <message>
        <source>The organization&apos;s slug (default: acme).</source>
        <translation>组织的 slug（默认 acme）。</translation>
    </message>
    <message>
        <source>Milliseconds before each answer (default: 0).</source>
        <translation>每个响应前的延迟毫秒数（默认 0）。</translation>
    </message>
    <message>
        <source>Requests a minute for the organization, 0 for no limit (default: 200).</source>
        <translation>组织每分钟的请求数，0 表示不限（默认 200）。</translation>
    </message>
    <message>
        <source>Requests a minute for the user, 0 for no limit (default: 200).</source>
        <translation>用户每分钟的请求数，0 表示不限（默认 200）。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Destination</name>
    <message>
        <source>The path of the SQLite file is missing after “sqlite:”.</source>
        <translation>“sqlite:”后缺少 SQLite 文件的路径。</translation>
    </message>
    <message>
        <source>The path of an SQLite file names a file, not a folder.</source>
        <translation>SQLite 文件的路径必须指向文件，而不是文件夹。</translation>
    </message>
    <message>
        <source>It is not an address of the form postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>地址格式应为 postgresql://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>The host is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>缺少主机：postgresql://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>The database&apos;s name is missing: postgresql://USER@HOST:PORT/DATABASE.</source>
        <translation>缺少数据库名称：postgresql://USER@HOST:PORT/DATABASE。</translation>
    </message>
    <message>
        <source>The data source&apos;s name or connection string is missing after “odbc:”.</source>
        <translation>“odbc:”后缺少数据源名称或连接字符串。</translation>
    </message>
    <message>
        <source>It begins with none of sqlite:, postgresql:, mysql: and odbc:, as in sqlite:buildkite.sqlite.</source>
        <translation>必须以 sqlite:、postgresql:、mysql: 或 odbc: 开头，例如 sqlite:buildkite.sqlite。</translation>
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
        <translation>显示运行记录，最新的在前。</translation>
    </message>
    <message>
        <source>Runs of the window and of the command line alike. In the table “+” counts new or changed records.</source>
        <translation>包括窗口和命令行的运行记录。表中的“+”表示新增或更改的记录数。</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>输出一个 JSON 数组，供程序使用。</translation>
    </message>
    <message>
        <source>No runs yet.</source>
        <translation>尚无运行记录。</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Pipeline</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>What</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>启动原因</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>时长</translation>
    </message>
    <message>
        <source>Pipelines</source>
        <translation>流水线</translation>
    </message>
    <message>
        <source>Agents</source>
        <translation>代理</translation>
    </message>
    <message>
        <source>Builds</source>
        <translation>构建</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>作业</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>请求数</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>How many runs at most (default: 20).</source>
        <translation>最多显示的运行记录数（默认 20）。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::ListCommand</name>
    <message>
        <source>Lists the pipelines with their schedule and their last run.</source>
        <translation>列出流水线及其计划和上次运行。</translation>
    </message>
    <message>
        <source>Write one JSON array, for programs.</source>
        <translation>输出一个 JSON 数组，供程序使用。</translation>
    </message>
    <message>
        <source>No pipelines yet. “kitesync add --help” shows how to create one.</source>
        <translation>尚无流水线。“kitesync add --help”说明如何创建。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>复制内容</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>频率</translation>
    </message>
    <message>
        <source>Last run</source>
        <translation>上次运行</translation>
    </message>
    <message>
        <source>Correct as of</source>
        <translation>数据截至</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>目标数据库</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>outcome and when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Not run yet</source>
        <translation>尚未运行</translation>
    </message>
    <message>
        <source> (prefix %1)</source>
        <translation> (前缀 %1)</translation>
    </message>
    <message>
        <source>“Correct as of” is Buildkite&apos;s clock at the start of the last completed sync: the copy is right for that moment.</source>
        <translation>“数据截至”是上次成功完成的同步开始时的 Buildkite 时间：副本反映该时刻的数据。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::MoveCommand</name>
    <message>
        <source>Moves a pipeline&apos;s rows to another database and goes on there.</source>
        <translation>把流水线的行迁移到其他数据库，并在那里继续。</translation>
    </message>
    <message>
        <source>Where the rows go.</source>
        <translation>行的目标位置。</translation>
    </message>
    <message>
        <source>Put before every table&apos;s name there.</source>
        <translation>加在那里每个表名前面的前缀。</translation>
    </message>
    <message>
        <source>Schema of the tables (PostgreSQL, ODBC).</source>
        <translation>表所在的模式 (PostgreSQL、ODBC)。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>以 JSON 输出事件，每行一个，供程序使用。</translation>
    </message>
    <message>
        <source>Password of the new destination (it is not shown; empty if it needs none): </source>
        <translation>新目标数据库的密码（不会显示；如不需要请留空）: </translation>
    </message>
    <message>
        <source>The pipeline is there already: it is its present destination.</source>
        <translation>流水线已经在那里：这就是它当前的目标数据库。</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>两边</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
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
        <translation>不向 Buildkite 请求数据，复制所有行和检查点，按行数和哈希值比对两边，
确认一致后才切换流水线。在此之前流水线仍留在原处；中断的迁移再次启动后，
从中断处继续。旧表会保留：绝不删除任何内容。
您自己的列、表和视图不会被迁移。

新目标数据库的密码取自 KITESYNC_DESTINATION_PASSWORD（此时不会保存，
每次同步都需要它）、URL 内部，或在终端中询问。
当前目标数据库的密码取自钥匙串：在这里，该变量表示新密码。

目标数据库：sqlite:PATH · postgresql://USER@HOST:PORT/DB[?sslmode=...] · mysql://USER@HOST:PORT/DB ·
odbc:DSN-or-connection-string</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::PipelineCommand</name>
    <message>
        <source>Did you mean %1?</source>
        <translation>您是指%1吗？</translation>
    </message>
    <message>
        <source>To start anew, with everything copied again: kitesync sync &quot;%1&quot; --full</source>
        <translation>要重新开始并重新复制全部内容，请使用：kitesync sync &quot;%1&quot; --full</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RemoveCommand</name>
    <message>
        <source>Forgets a pipeline, its runs and its secrets.</source>
        <translation>移除流水线及其运行记录和机密信息。</translation>
    </message>
    <message>
        <source>The tables in the destination and everything in them stay.</source>
        <translation>目标数据库中的表及其全部内容会保留。</translation>
    </message>
    <message>
        <source>%1 is forgotten. Its tables stay in %2.</source>
        <translation>%1已移除。其表保留在 %2 中。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::RunCommand</name>
    <message>
        <source>Stopping: finishing the current page.</source>
        <translation>正在停止：正在完成当前页。</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>读取</translation>
    </message>
    <message>
        <source>New or changed</source>
        <translation>新增或更改</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已删除</translation>
    </message>
    <message>
        <source>%1 of it waiting for the API&apos;s limit</source>
        <translation>其中 %1用于等待 API 限额</translation>
    </message>
    <message>
        <source>correct as of %1</source>
        <translation>数据截至 %1</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SecretInput</name>
    <message>
        <source>The line on standard input is far too long.</source>
        <translation>标准输入中的行过长。</translation>
    </message>
    <message>
        <source>token</source>
        <translation>令牌</translation>
    </message>
    <message>
        <source>access token</source>
        <translation>访问令牌</translation>
    </message>
    <message>
        <source>There is none: set KITESYNC_TOKEN, or give the token on the first line of standard input.</source>
        <translation>没有令牌：请设置 KITESYNC_TOKEN，或通过标准输入的第一行提供令牌。</translation>
    </message>
    <message>
        <source>This does not look like a whole token. Copy it again from Buildkite.</source>
        <translation>令牌似乎不完整。请从 Buildkite 重新复制。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Session</name>
    <message>
        <source>The log file in “%1” cannot be written; going on without it.</source>
        <translation>无法写入“%1”中的日志文件；将在没有日志的情况下继续。</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>处理方法：%1</translation>
    </message>
    <message>
        <source>Without a keychain, set KITESYNC_TOKEN (and KITESYNC_DESTINATION_PASSWORD where the database wants a password) for each command: then nothing is stored.</source>
        <translation>没有钥匙串时，请为每条命令设置 KITESYNC_TOKEN（如果数据库需要密码，还需设置 KITESYNC_DESTINATION_PASSWORD）：这样不会保存任何内容。</translation>
    </message>
    <message>
        <source>KITESYNC_TOKEN takes the place of the stored token for one command.</source>
        <translation>KITESYNC_TOKEN 在单次命令中代替已保存的令牌。</translation>
    </message>
    <message>
        <source>“kitesync list” shows them.</source>
        <translation>“kitesync list”可列出流水线。</translation>
    </message>
    <message>
        <source>“kitesync add --adopt” takes tables over that another installation made.</source>
        <translation>“kitesync add --adopt”可接管由另一处安装的 Kitesync 创建的表。</translation>
    </message>
    <message>
        <source>“--table-prefix bk_” keeps Kitesync&apos;s tables apart from others.</source>
        <translation>“--table-prefix bk_”可将 Kitesync 的表与其他表区分开。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::SyncCommand</name>
    <message>
        <source>Copies what is new or changed since the last sync.</source>
        <translation>复制自上次同步以来新增或更改的内容。</translation>
    </message>
    <message>
        <source>Progress is shown on standard error, the result on standard output. A sync that was stopped or cut off goes on
where it was the next time. Ctrl+C ends it at the next safe point.

A database that an earlier sync wrote to and that was moved or deleted since is not made anew by itself: bring it
back, or start a new one, which everything is copied into, with --full.</source>
        <translation>进度显示在标准错误输出，结果显示在标准输出。
已停止或被中断的同步下次会从中断处继续。Ctrl+C 会在下一个安全点结束同步。

如果先前同步写入的数据库后来被移动或删除，不会自动重新创建：
请将其恢复，或使用 --full 新建数据库并复制全部内容。</translation>
    </message>
    <message>
        <source>Read everything again; rows that are there stay. A database that is gone is made anew.</source>
        <translation>重新读取全部内容；已有的行会保留。已不存在的数据库会重新创建。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>以 JSON 格式输出事件，每行一个，供程序使用。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::TestCommand</name>
    <message>
        <source>The token expires on %1. Syncs stop then.</source>
        <translation>令牌将于 %1 过期，届时同步将停止。</translation>
    </message>
    <message>
        <source>Tests token, organization and destination of a pipeline.</source>
        <translation>测试流水线的令牌、组织和目标数据库。</translation>
    </message>
    <message>
        <source>Nothing is copied and nothing in the destination is changed.</source>
        <translation>不会复制任何内容，也不会更改目标数据库中的任何内容。</translation>
    </message>
    <message>
        <source>Write the result as JSON, for programs.</source>
        <translation>以 JSON 格式输出结果，供程序使用。</translation>
    </message>
    <message>
        <source>Connected to %1.</source>
        <translation>已连接到%1。</translation>
    </message>
    <message>
        <source>Connected to %1 as %2.</source>
        <translation>已以 %2 的身份连接到%1。</translation>
    </message>
    <message>
        <source>The token can read: %1.</source>
        <translation>令牌可读取：%1。</translation>
    </message>
    <message>
        <source>it will be created</source>
        <translation>将创建</translation>
    </message>
    <message>
        <source>it holds this pipeline&apos;s tables</source>
        <translation>包含此流水线的表</translation>
    </message>
    <message>
        <source>it is there</source>
        <translation>已存在</translation>
    </message>
    <message>
        <source>Destination: %1, %2.</source>
        <translation>目标数据库：%1，%2。</translation>
    </message>
    <message>
        <source>%1 free.</source>
        <comment>space: 75 GB</comment>
        <translation>%1 可用。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::VerifyCommand</name>
    <message>
        <source>Compares the copy with Buildkite, day by day.</source>
        <translation>逐日比对副本与 Buildkite。</translation>
    </message>
    <message>
        <source>Lists the days whose builds or jobs differ. Builds that Buildkite does not list any more are kept: they are no
difference.</source>
        <translation>列出构建或作业不一致的日期。
Buildkite 不再列出的构建会保留，不算作差异。</translation>
    </message>
    <message>
        <source>Read what differs again and correct it.</source>
        <translation>重新读取不一致的内容并更正。</translation>
    </message>
    <message>
        <source>Write events as JSON, one a line, for programs.</source>
        <translation>以 JSON 格式输出事件，每行一个，供程序使用。</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>日期 (UTC)</translation>
    </message>
    <message>
        <source>At Buildkite</source>
        <translation>Buildkite 上</translation>
    </message>
    <message>
        <source>In the copy</source>
        <translation>副本中</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>缺失</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>Only in the copy</source>
        <translation>仅在副本中</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>已修复</translation>
    </message>
    <message numerus="yes">
        <source>%1 day(s) compared</source>
        <translation>
            <numerusform>已比对 %1 天</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: no differences.</source>
        <translation>%1：没有差异。</translation>
    </message>
    <message numerus="yes">
        <source>%1 record(s) differ</source>
        <translation>
            <numerusform>%1 条记录不一致</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2; %3 repaired.</source>
        <translation>%1：%2；已修复 %3 条。</translation>
    </message>
    <message>
        <source>%1: %2. “kitesync verify --repair” corrects them.</source>
        <translation>%1：%2。“kitesync verify --repair”可予以更正。</translation>
    </message>
</context>
<context>
    <name>kitesync::cli::Version</name>
    <message>
        <source>Built from commit %1</source>
        <translation>构建自提交 %1</translation>
    </message>
    <message>
        <source>Qt %1, built with Qt %2</source>
        <translation>Qt %1，使用 Qt %2 构建</translation>
    </message>
    <message>
        <source>SQL drivers: none</source>
        <translation>SQL 驱动程序：无</translation>
    </message>
    <message>
        <source>SQL drivers: %1</source>
        <translation>SQL 驱动程序：%1</translation>
    </message>
</context>
</TS>
