<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="zh_CN">
<context>
    <name>Application</name>
    <message>
        <source>无法启动</source>
        <translation>Unable to start</translation>
    </message>
    <message>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>实事项目清单无法打开</source>
        <translation>The livelihood project list cannot be opened</translation>
    </message>
    <message>
        <source>保留原文件并新建</source>
        <translation>Keep the file and create a new one</translation>
    </message>
    <message>
        <source>共享的清单无法打开</source>
        <translation>The shared list cannot be opened</translation>
    </message>
    <message>
        <source>使用本机清单</source>
        <translation>Use the list on this computer</translation>
    </message>
    <message>
        <source>返回原来的清单</source>
        <translation>Back to the previous list</translation>
    </message>
    <message>
        <source>可将原文件改名保留在原处，另建一份空白清单。</source>
        <translation>The original can be kept beside under another name, and a blank list begun.</translation>
    </message>
    <message>
        <source>清单文件“%1”有一部分已损坏。修复时原文件改名保留，读得出的内容全部找回。</source>
        <translation>A part of the list’s file “%1” is damaged. Repairing keeps the original under another name and recovers all that can be read.</translation>
    </message>
</context>
<context>
    <name>Briefing</name>
    <message>
        <source>一|二|三|四|五|六|七|八|九|十|十一|十二</source>
        <translation>1|2|3|4|5|6|7|8|9|10|11|12</translation>
    </message>
    <message>
        <source>%1、%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 年%2%3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>数字均取自报告原文，并注明所在段；段号按正文依次编排，标题不计。</source>
        <translation>All figures are taken from the report, with the number of their paragraph; paragraphs of the body are numbered in order, headings are not counted.</translation>
    </message>
    <message>
        <source>据报告数字另行计算的值注明“推算”；报告没有给出的，注明“报告未载”。</source>
        <translation>What is computed from the report&apos;s figures is marked &quot;derived&quot;; what the report does not give reads &quot;not in report&quot;.</translation>
    </message>
    <message>
        <source>实事项目的办理情况尚未填写。</source>
        <translation>No progress of the livelihood projects has been recorded yet.</translation>
    </message>
    <message>
        <source>实事项目的办理情况为本机填写，%1；没有填写的注明“未填写”。</source>
        <translation>Progress of the livelihood projects as recorded in this program, %1; what is not recorded reads &quot;Not filled in&quot;.</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 %2 年%3图解</source>
        <translation>%1 %3 %2 in Charts</translation>
    </message>
    <message>
        <source>%1 %2 年</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1图解</source>
        <translation>%1 in Charts</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>as of %1</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>年度对比</source>
        <translation>Year comparison</translation>
    </message>
    <message>
        <source>为民实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>来源与说明</source>
        <translation>Sources and notes</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 年完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 年计划</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>计划÷完成（推算）</source>
        <translation>Planned ÷ done (derived)</translation>
    </message>
    <message>
        <source>段</source>
        <translation>¶</translation>
    </message>
    <message>
        <source>%1 对</source>
        <translation>Pairs: %1</translation>
    </message>
    <message>
        <source>报告中可对照的 %1 对数字：计划高于上年完成的 %2 对，持平 %3 对，低于 %4 对；口径不同、不作比较的 %5 对。计划数为年初安排，与全年完成数性质不同。</source>
        <translation>Pairs of figures that can be set side by side: %1. Planned above what was done the year before: %2; as much: %3; less: %4; different measures, not compared: %5. A plan made at the beginning of a year is not of the same nature as what was done in one.</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>增长约 %1%</source>
        <translation>about +%1%</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>同比增长</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>%1 年目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>推算＝%1 年实际 ×（1＋报告目标增速）。</source>
        <translation>Derived = %1 actual × (1 + target growth as reported).</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1增速按可比价格计算，推算值为 %2 年价格。</source>
        <translation>Growth of %1 is at comparable prices; the derived value is at %2 prices.</translation>
    </message>
    <message>
        <source>%1的增速由 %2 ÷ %3 推算。</source>
        <translation>Growth of %1 is derived from %2 ÷ %3.</translation>
    </message>
    <message>
        <source>各项指标</source>
        <translation>Each indicator</translation>
    </message>
    <message>
        <source>%1 年主要预期目标（报告原文）</source>
        <translation>Main targets for %1 (the report&apos;s words)</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>完成数未填写</source>
        <translation>Amount not filled in</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Livelihood project</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>占全年计划（推算）</source>
        <translation>Share of plan (derived)</translation>
    </message>
    <message>
        <source>%1 项 · 第 %2 段</source>
        <translation>Projects: %1 · paragraph %2</translation>
    </message>
    <message>
        <source>实事项目：各方面项数</source>
        <translation>Livelihood projects by area</translation>
    </message>
    <message>
        <source>项</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>%1 %2 项</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>办理情况尚未填写。</source>
        <translation>No progress has been recorded yet.</translation>
    </message>
    <message>
        <source>截至 %1：%2。</source>
        <translation>As of %1: %2.</translation>
    </message>
    <message>
        <source>项目清单（%1 项）</source>
        <translation>List of projects (%1)</translation>
    </message>
    <message>
        <source>下降 %1</source>
        <translation>down %1</translation>
    </message>
    <message>
        <source>增长 %1</source>
        <translation>up %1</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>要点（报告原文）</source>
        <translation>Headlines (the report&apos;s words)</translation>
    </message>
    <message>
        <source>关键数字（%1）</source>
        <translation>Key figures (%1)</translation>
    </message>
    <message>
        <source>关键数字</source>
        <translation>Key figures</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>本图解的数字与文字取自%1%2（%3）。段号按正文 %4 段依次编排，标题与报告前页不计。</source>
        <translation>Figures and words are taken from the %1 %2 (%3). Its %4 body paragraphs are numbered in order; headings and front matter are not counted.</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>算法</source>
        <translation>Computed from</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>章节</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>The report&apos;s words</translation>
    </message>
    <message>
        <source>推算的值</source>
        <translation>Derived values</translation>
    </message>
    <message>
        <source>数字所在的原文</source>
        <translation>Sentences that the figures stand in</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>Projects: %1</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>指标 %1</source>
        <translation>Measure %1</translation>
    </message>
    <message>
        <source>占全年计划＝累计完成数÷全年目标，由本程序推算；“—”为没有数量目标的节点任务。</source>
        <translation>Percent of plan = total done ÷ the year&apos;s target, derived by this program; “—” is a milestone without a quantity.</translation>
    </message>
    <message>
        <source>未报送不等于慢序时。</source>
        <translation>Not reported does not mean behind.</translation>
    </message>
    <message>
        <source>%1。</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>其中 %1 项没有填写过办理情况。</source>
        <translation>Nothing was ever filled in for %1 of them.</translation>
    </message>
    <message>
        <source>状态按报送的进度与时间进度判断；占全年计划＝完成数÷目标（几项指标的取最慢一项），无数量目标的项目完成时为 100%。</source>
        <translation>Status is told from the progress reported against the time gone; share of the year&apos;s plan = done ÷ target (the slowest of several measures), 100% for a milestone that is done.</translation>
    </message>
    <message>
        <source>进展：%1</source>
        <translation>Reported: %1</translation>
    </message>
    <message>
        <source>“—”为没有数量目标的节点任务。</source>
        <translation>“—” is a milestone without a quantity.</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年推算</source>
        <translation>%1 derived</translation>
    </message>
</context>
<context>
    <name>BriefingPages</name>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 · 办理情况%2</source>
        <translation>%1 · progress %2</translation>
    </message>
    <message>
        <source>%1（续）</source>
        <translation>%1 (continued)</translation>
    </message>
</context>
<context>
    <name>ChartExport</name>
    <message>
        <source>没有给出文件名。请填写文件名后再导出。</source>
        <translation>No file name given. Enter a file name, then export.</translation>
    </message>
    <message>
        <source>“%1”是一个文件夹，不能作为文件写入。请换一个文件名。</source>
        <translation>“%1” is a folder and cannot be written as a file. Choose another file name.</translation>
    </message>
    <message>
        <source>文件夹“%1”不存在。请先建立该文件夹，或换一个位置。</source>
        <translation>Folder “%1” does not exist. Create it first, or choose another location.</translation>
    </message>
    <message>
        <source>“%1”不是文件夹，无法在其中写入文件。请换一个位置。</source>
        <translation>“%1” is not a folder, so no file can be written in it. Choose another location.</translation>
    </message>
    <message>
        <source>文件夹“%1”不可写入。请检查写入权限，或换一个位置。</source>
        <translation>Folder “%1” is not writable. Check write permission, or choose another location.</translation>
    </message>
    <message>
        <source>“%1”不是普通文件，不能覆盖。请换一个文件名。</source>
        <translation>“%1” is not a regular file and cannot be replaced. Choose another file name.</translation>
    </message>
    <message>
        <source>文件“%1”已存在。请换一个文件名，或选择覆盖。</source>
        <translation>File “%1” already exists. Choose another file name, or choose to replace it.</translation>
    </message>
    <message>
        <source>无法写入“%1”。请检查磁盘空间和写入权限，或换一个位置。</source>
        <translation>Could not write “%1”. Check disk space and write permission, or choose another location.</translation>
    </message>
    <message>
        <source>内存不足，无法生成“%1”。请减小尺寸或倍数，或关闭其他程序后再试。</source>
        <translation>Not enough memory to make “%1”. Reduce the size or the scale, or close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>ChartKinds</name>
    <message>
        <source>柱状图</source>
        <translation>Column chart</translation>
    </message>
    <message>
        <source>条形图</source>
        <translation>Bar chart</translation>
    </message>
    <message>
        <source>堆积条形图</source>
        <translation>Stacked bar chart</translation>
    </message>
    <message>
        <source>环形图</source>
        <translation>Donut chart</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>%1（报告数）</source>
        <translation>%1 (as reported)</translation>
    </message>
</context>
<context>
    <name>ChartPages</name>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>ChartPlot</name>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
</context>
<context>
    <name>ChartTable</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (derived)</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Item</translation>
    </message>
</context>
<context>
    <name>ChartView</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (derived)</translation>
    </message>
    <message>
        <source>原文第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>来源：%1 年%2%3，第 %4 段</source>
        <translation>Source: %2 %3 %1, paragraph %4</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 年计划相当于 %2 年完成的百分比（推算）</source>
        <translation>Planned %1 as a percentage of done %2 (derived)</translation>
    </message>
    <message>
        <source>%1 年完成＝100</source>
        <translation>Done %1 = 100</translation>
    </message>
    <message>
        <source>%1 → %2 %3</source>
        <translation>%1 → %2 %3</translation>
    </message>
    <message>
        <source>%1 年完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 年计划</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>税收同比增长</source>
        <translation>Tax revenue growth, year on year</translation>
    </message>
    <message>
        <source>增加值增速</source>
        <translation>Value-added growth</translation>
    </message>
    <message>
        <source>%1 年重点产业增速</source>
        <translation>Growth of key industries, %1</translation>
    </message>
    <message>
        <source>税收与增加值口径不同，分组列示，不作比较。</source>
        <translation>Tax revenue and value added are different measures; they are shown in separate groups and not compared.</translation>
    </message>
    <message>
        <source>推算：%1 ×（1＋%2%）</source>
        <translation>Derived: %1 × (1 + %2%)</translation>
    </message>
    <message>
        <source>%1，%2 年价格</source>
        <translation>%1, at %2 prices</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>推算：%1 ÷ %2</source>
        <translation>Derived: %1 ÷ %2</translation>
    </message>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>推算＝%1 年实际 ×（1＋报告目标增速）；地区生产总值增速按可比价格计算，推算值为 %1 年价格。</source>
        <translation>Derived = %1 actual × (1 + target growth in the report); GDP growth is at comparable prices, so the derived value is at %1 prices.</translation>
    </message>
    <message>
        <source>推算＝%1 年实际 ×（1＋报告目标增速）。</source>
        <translation>Derived = %1 actual × (1 + target growth in the report).</translation>
    </message>
    <message>
        <source>四项主要指标水平</source>
        <translation>Levels of the four key indicators</translation>
    </message>
    <message>
        <source>增速：%1 年实际与 %2 年目标</source>
        <translation>Growth: %1 actual and %2 target</translation>
    </message>
    <message>
        <source>%1增速由 %2 ÷ %3 推算。</source>
        <translation>%1: growth derived from %2 ÷ %3.</translation>
    </message>
    <message>
        <source>%1：%2 年实际与 %3 年目标</source>
        <translation>%1: %2 actual and %3 target</translation>
    </message>
    <message>
        <source>报告数</source>
        <translation>As reported</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>+%1 %2</source>
        <translation>+%1 %2</translation>
    </message>
    <message>
        <source>约 +%1%（推算）</source>
        <translation>about +%1% (derived)</translation>
    </message>
    <message>
        <source>差额与增速为推算：%1 − %2，%1 ÷ %2。</source>
        <translation>Difference and growth are derived: %1 − %2, %1 ÷ %2.</translation>
    </message>
    <message>
        <source>报告目标：%1。</source>
        <translation>Target in the report: %1. </translation>
    </message>
    <message>
        <source>为民实事项目：分方面</source>
        <translation>Livelihood projects by area</translation>
    </message>
    <message>
        <source>项</source>
        <translation>projects</translation>
    </message>
    <message>
        <source>为民实事项目：办理状态</source>
        <translation>Livelihood projects by status</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>与 %1 年同口径对照</source>
        <translation>Same measure in %1</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>计划数为年初安排，与全年完成数性质不同。</source>
        <translation>Planned figures are set at the start of the year and differ in nature from full-year results.</translation>
    </message>
    <message>
        <source>%1：%2 年计划相当于 %3 年完成的百分比（推算）</source>
        <translation>%1: planned %2 as a percentage of done %3 (derived)</translation>
    </message>
    <message>
        <source>%1 年完成与 %2 年计划</source>
        <translation>Done %1 and planned %2</translation>
    </message>
    <message>
        <source>%1：%2（%3）</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 年社会救助金额</source>
        <translation>Social assistance paid, %1</translation>
    </message>
    <message>
        <source>新增培育企业：%1 年结果与 %2 年目标</source>
        <translation>Enterprises added: %1 result and %2 target</translation>
    </message>
    <message>
        <source>各类企业认定口径不同，分别列示，不相加。</source>
        <translation>The kinds of enterprise are counted differently; they are shown separately and not added up.</translation>
    </message>
    <message>
        <source>%1 年满意与办成的比例</source>
        <translation>Satisfaction and commitments met, %1</translation>
    </message>
    <message>
        <source>%1 年服务人次</source>
        <translation>People served, %1</translation>
    </message>
    <message>
        <source>%1 年社会救助人次</source>
        <translation>People assisted, %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>公布增速 %1%</source>
        <translation>published growth %1%</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1：历年水平</source>
        <translation>%1: level by year</translation>
    </message>
    <message>
        <source>历年水平</source>
        <translation>Level by year</translation>
    </message>
    <message>
        <source>未收录</source>
        <translation>Not on record</translation>
    </message>
    <message>
        <source>口径变动</source>
        <translation>Measure changed</translation>
    </message>
    <message>
        <source>%1 年口径有变动，与此前各年不可比，不计算增速。</source>
        <translation>The measure changed in %1; earlier years are not comparable and no growth is computed.</translation>
    </message>
    <message>
        <source>%1：历年目标与结果</source>
        <translation>%1: targets and outcomes</translation>
    </message>
    <message>
        <source>历年目标与结果</source>
        <translation>Targets and outcomes</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>尚无结果</source>
        <translation>No outcome yet</translation>
    </message>
    <message>
        <source>目标与结果均为公布的增速，不作推算。</source>
        <translation>Targets and outcomes are growth rates as published; none is derived.</translation>
    </message>
    <message>
        <source>为民实事项目：各方面完成比例</source>
        <translation>Livelihood projects: share done by area</translation>
    </message>
    <message>
        <source>完成比例</source>
        <translation>Share done</translation>
    </message>
    <message>
        <source>%1%（%2／%3）</source>
        <translation>%1% (%2 / %3)</translation>
    </message>
    <message>
        <source>截至 %1 年 %2 月 %3 日</source>
        <translation>As of %1-%2-%3</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>完成与计划对照</source>
        <translation>Done and planned</translation>
    </message>
    <message>
        <source>报告各节</source>
        <translation>Sections of the report</translation>
    </message>
    <message>
        <source>服务、救助与企业</source>
        <translation>Services, assistance and enterprises</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>历年数据（报告之外）</source>
        <translation>Earlier years (from outside the report)</translation>
    </message>
    <message>
        <source>%1（完成 %2 %4，计划 %3 %4）</source>
        <translation>%1 (done %2 %4, planned %3 %4)</translation>
    </message>
    <message>
        <source>口径不同、不作比较：%1。</source>
        <translation> Different measures, not compared: %1.</translation>
    </message>
    <message>
        <source>%1；相当于 %2 年完成的 %3（推算）</source>
        <translation>%1; %3 of what was done in %2 (derived)</translation>
    </message>
    <message>
        <source>%1余</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>名称中有“累计”的为报告所称累计数，与全年数口径不同。</source>
        <translation>Names with “累计” are cumulative figures as the report calls them, a different measure from figures of the year.</translation>
    </message>
    <message>
        <source>条形长度按万元计，1 亿元＝10000 万元；数字为报告原数。</source>
        <translation>Bars are drawn in 万元 (1 亿元 = 10,000 万元); the numbers are the report&apos;s own.</translation>
    </message>
    <message>
        <source>科技企业总数：%1 年目标</source>
        <translation>Technology enterprises in total: %1 target</translation>
    </message>
    <message>
        <source>为年末应达到的总数，不是新增数；报告未载 %1 年的总数。</source>
        <translation>Totals to be reached, not additions; the report gives no total for %1.</translation>
    </message>
    <message>
        <source>报告之外的补充数据。来源——%1</source>
        <translation>Supplementary data from outside the report. Sources: %1</translation>
    </message>
    <message>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <source>增速：未公布</source>
        <translation>Growth: not published</translation>
    </message>
    <message>
        <source>口径：%1</source>
        <translation>Basis: %1</translation>
    </message>
    <message>
        <source>%1 年口径：%2</source>
        <translation>%1 basis: %2</translation>
    </message>
    <message>
        <source>%1。各年口径不尽相同，不计算增速。</source>
        <translation>%1. Years are counted differently; no growth is computed.</translation>
    </message>
    <message>
        <source>%1 以上</source>
        <translation>at least %1</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>增速：报告未载</source>
        <translation>Growth: not in the report</translation>
    </message>
    <message>
        <source>主要指标水平</source>
        <translation>Levels of the key indicators</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>为民实事项目：按序时进度判断的状态</source>
        <translation>Livelihood projects: status by schedule</translation>
    </message>
    <message>
        <source>为民实事项目：各方面平均进度</source>
        <translation>Livelihood projects: mean progress by area</translation>
    </message>
    <message>
        <source>平均进度</source>
        <translation>Mean progress</translation>
    </message>
    <message>
        <source>%1 项有进度，共 %2 项</source>
        <translation>%1 of %2 projects have a progress</translation>
    </message>
    <message>
        <source>尚无进度</source>
        <translation>no progress yet</translation>
    </message>
    <message>
        <source>推算：有进度的项目的平均值，单个项目超过 100% 的按 100% 计。</source>
        <translation>Derived: the mean of the projects that have a progress; more than 100% counts as 100%.</translation>
    </message>
    <message>
        <source>为民实事项目：分牵头部门</source>
        <translation>Livelihood projects by lead department</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>手工新增的项目</source>
        <translation>projects added by hand</translation>
    </message>
    <message>
        <source>办理状态按报送的进度判断。</source>
        <translation>Status is told from the progress reported.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1增速：%2 年实际与 %3 年目标</source>
        <translation>%1, growth: %2 actual and %3 target</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>不导入</source>
        <translation>Not imported</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>目标要求</source>
        <translation>Target is</translation>
    </message>
    <message>
        <source>年末计量</source>
        <translation>Year-end only</translation>
    </message>
    <message>
        <source>牵头单位</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>配合单位</source>
        <translation>Cooperating departments</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>开始时间</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>完成时限</source>
        <translation>Due date</translation>
    </message>
    <message>
        <source>第一季度节点</source>
        <translation>Milestone for Q1</translation>
    </message>
    <message>
        <source>第二季度节点</source>
        <translation>Milestone for Q2</translation>
    </message>
    <message>
        <source>第三季度节点</source>
        <translation>Milestone for Q3</translation>
    </message>
    <message>
        <source>第四季度节点</source>
        <translation>Milestone for Q4</translation>
    </message>
    <message>
        <source>建设阶段</source>
        <translation>Construction stage</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>进展说明</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>占全年计划</source>
        <translation>Percent of plan</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>佐证</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>列的对应“%1”无效，应如 C=target；表有 %2 列，可用：%3。</source>
        <translation>The column assignment “%1” is not valid; it should read like C=target. The table has %2 columns; possible words: %3.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>列出全部图表的标识与标题</source>
        <translation>List the ids and titles of all charts</translation>
    </message>
    <message>
        <source>输出报告的结构（JSON）</source>
        <translation>Print the structure of the report (JSON)</translation>
    </message>
    <message>
        <source>输出报告中的全部数字（JSON 或 CSV）</source>
        <translation>Print all figures in the report (JSON or CSV)</translation>
    </message>
    <message>
        <source>显示本说明。</source>
        <translation>Show this help.</translation>
    </message>
    <message>
        <source>显示版本号。</source>
        <translation>Show the version number.</translation>
    </message>
    <message>
        <source>界面语言：zh_CN 或 en。</source>
        <translation>Interface language: zh_CN or en.</translation>
    </message>
    <message>
        <source>语言</source>
        <translation>language</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>file</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>format</translation>
    </message>
    <message>
        <source>标识</source>
        <translation>id</translation>
    </message>
    <message>
        <source>导出全部图表。</source>
        <translation>Export all charts.</translation>
    </message>
    <message>
        <source>路径</source>
        <translation>path</translation>
    </message>
    <message>
        <source>宽x高</source>
        <translation>WxH</translation>
    </message>
    <message>
        <source>在 --size 之上再放大的倍数，0.5 至 8。</source>
        <translation>Scale applied on top of --size, 0.5 to 8.</translation>
    </message>
    <message>
        <source>倍数</source>
        <translation>scale</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>colours</translation>
    </message>
    <message>
        <source>图中不含标题。</source>
        <translation>Leave the title out of the chart.</translation>
    </message>
    <message>
        <source>图下不注明来源。</source>
        <translation>Leave out the source line below the chart.</translation>
    </message>
    <message>
        <source>覆盖已有的文件。</source>
        <translation>Replace existing files.</translation>
    </message>
    <message>
        <source>命令：</source>
        <translation>Commands:</translation>
    </message>
    <message>
        <source>不带命令时打开窗口。“jingan-dashboard 命令 --help”说明该命令的选项。</source>
        <translation>Without a command, the window opens. “jingan-dashboard COMMAND --help” describes the options of that command.</translation>
    </message>
    <message>
        <source>不支持格式“%1”，可用：%2。</source>
        <translation>Format “%1” is not supported. Available: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>请用 --output 指定输出位置。</source>
        <translation>Give the output location with --output.</translation>
    </message>
    <message>
        <source>倍数“%1”无效，应在 0.5 至 8 之间。</source>
        <translation>Scale “%1” is not valid. Give a number from 0.5 to 8.</translation>
    </message>
    <message>
        <source>没有“%1”这个命令。“jingan-dashboard --help”列出全部命令。</source>
        <translation>There is no command “%1”. “jingan-dashboard --help” lists all commands.</translation>
    </message>
    <message>
        <source>静安政府工作报告看板：浏览 2025 年静安区政府工作报告，演示与导出图表，跟踪实事项目。</source>
        <translation>Jing&apos;an government work report dashboard: browse the 2025 government work report of Jing&apos;an District, present and export charts, and track livelihood projects.</translation>
    </message>
    <message>
        <source>输出格式：json。</source>
        <translation>Output format: json.</translation>
    </message>
    <message>
        <source>[文件]</source>
        <translation>[file]</translation>
    </message>
    <message>
        <source>输出格式：json（默认）或 csv。</source>
        <translation>Output format: json (default) or csv.</translation>
    </message>
    <message>
        <source>没有界面语言“%1”，可用：zh_CN、en。</source>
        <translation>There is no interface language “%1”. Available: zh_CN, en.</translation>
    </message>
    <message>
        <source>多余的参数“%1”。</source>
        <translation>Unexpected argument “%1”.</translation>
    </message>
    <message>
        <source>要导出的图表标识，可多次给出，或以逗号分隔；见 charts 命令。</source>
        <translation>Id of a chart to export; repeatable, or separated by commas; see the charts command.</translation>
    </message>
    <message>
        <source>图片大小，像素（1920x1080，默认）或毫米（160x90mm）。</source>
        <translation>Size of the picture, in pixels (1920x1080, the default) or millimetres (160x90mm).</translation>
    </message>
    <message>
        <source>每英寸像素数，72 至 1200；大小以毫米计时默认 300。</source>
        <translation>Pixels per inch, 72 to 1200; 300 by default where the size is in millimetres.</translation>
    </message>
    <message>
        <source>像素</source>
        <translation>pixels</translation>
    </message>
    <message>
        <source>背景透明（PNG、SVG）。</source>
        <translation>Transparent background (PNG, SVG).</translation>
    </message>
    <message>
        <source>配色：light、dark、print（默认）或 gray（灰度，适合复印）。</source>
        <translation>Colours: light, dark, print (default) or gray (greys that survive a copier).</translation>
    </message>
    <message>
        <source>每英寸像素数“%1”无效，应在 72 至 1200 之间。</source>
        <translation>“%1” pixels per inch is not valid; it must be between 72 and 1200.</translation>
    </message>
    <message>
        <source>图片大小“%1”无效，应如 1920x1080（240x150 至 16384x16384）或 160x90mm（40x30mm 至 1000x1000mm）。</source>
        <translation>The size “%1” is not valid; write 1920x1080 (240x150 to 16384x16384) or 160x90mm (40x30mm to 1000x1000mm).</translation>
    </message>
    <message>
        <source>没有配色“%1”，可用：light、dark、print、gray。</source>
        <translation>There are no colours “%1”; use light, dark, print or gray.</translation>
    </message>
    <message>
        <source>--transparent 只用于 PNG 和 SVG。</source>
        <translation>--transparent is for PNG and SVG only.</translation>
    </message>
    <message>
        <source>窗口第一次画出后输出毫秒数并退出，供测速用。</source>
        <translation>Print the milliseconds to the first painted window and quit; for benchmarks.</translation>
    </message>
    <message>
        <source>演示方案的名称；不给出时为上次使用的方案。</source>
        <translation>Name of the slide set; without it the set last used.</translation>
    </message>
    <message>
        <source>名称</source>
        <translation>name</translation>
    </message>
    <message>
        <source>--set 只与 --slides 同用。</source>
        <translation>--set goes only with --slides.</translation>
    </message>
    <message>
        <source>--%1 不用于演示文稿。</source>
        <translation>--%1 does not apply to slides.</translation>
    </message>
    <message>
        <source>报告库：添加、列出、搜索、比较多篇报告</source>
        <translation>The report library: add, list, search, compare many reports</translation>
    </message>
    <message>
        <source>报告库所用的数据库文件。</source>
        <translation>File of the report library.</translation>
    </message>
    <message>
        <source>没有找到可以添加的文件。</source>
        <translation>No file to add was found.</translation>
    </message>
    <message>
        <source>还没有报告库“%1”。请先用 library add 添加报告。</source>
        <translation>There is no report library “%1” yet. Add reports with “library add” first.</translation>
    </message>
    <message>
        <source>--%1 没有“%2”，可用：%3。</source>
        <translation>--%1 knows no “%2”; possible: %3.</translation>
    </message>
    <message>
        <source>年份“%1”无效，应如 2024 或 2020-2024。</source>
        <translation>Years “%1” are not valid; write 2024 or 2020-2024.</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>action</translation>
    </message>
    <message>
        <source>add 路径…、list、search 文字 或 compare。</source>
        <translation>add PATH…, list, search TEXT or compare.</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>content</translation>
    </message>
    <message>
        <source>要添加的文件或文件夹；要搜索的文字。</source>
        <translation>Files or folders to add; the text to search.</translation>
    </message>
    <message>
        <source>[内容…]</source>
        <translation>[content…]</translation>
    </message>
    <message>
        <source>只看这个地区，可多次给出。</source>
        <translation>Only this place; repeatable.</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>只看这些年的报告，如 2024 或 2020-2024。</source>
        <translation>Only reports of these years, 2024 or 2020-2024.</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>search：只看这类章节：%1。</source>
        <translation>search: only sections of this kind: %1.</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>search：最多输出的段数，默认 100。</source>
        <translation>search: so many passages at most, 100 by default.</translation>
    </message>
    <message>
        <source>段数</source>
        <translation>number</translation>
    </message>
    <message>
        <source>compare：指标：%1。</source>
        <translation>compare: the indicator: %1.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>compare：growth（增速，默认）或 level（水平）。</source>
        <translation>compare: growth (default) or level.</translation>
    </message>
    <message>
        <source>数量</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>compare：actual（实际，默认）、target（目标）或 outcome（目标与次年结果）。</source>
        <translation>compare: actual (default), target, or outcome (targets and the next year&apos;s results).</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>请说明对报告库做什么：%1。</source>
        <translation>Say what to do with the library: %1.</translation>
    </message>
    <message>
        <source>请给出要添加的文件或文件夹。</source>
        <translation>Name the files or folders to add.</translation>
    </message>
    <message>
        <source>请给出要搜索的文字；含空格时加引号。</source>
        <translation>Name the text to search, in quotes where it has blanks.</translation>
    </message>
    <message>
        <source>没有章节类别“%1”，可用：%2。</source>
        <translation>There is no kind of section “%1”; possible: %2.</translation>
    </message>
    <message>
        <source>段数“%1”无效，应在 1 至 %2 之间。</source>
        <translation>The number “%1” is not valid; it must be 1 to %2.</translation>
    </message>
    <message>
        <source>把图表或简报导出为 PNG、PDF 或 SVG 文件</source>
        <translation>Export charts or the briefing as PNG, PDF or SVG files</translation>
    </message>
    <message>
        <source>输出文件夹；也可以是文件名：只导出一张图表时，或输出一个 PDF 时。</source>
        <translation>Folder to write to; or a file name, for a single chart or one PDF.</translation>
    </message>
    <message>
        <source>导出 A4 简报：PDF 一个文件，PNG、SVG 每页一个文件。</source>
        <translation>The A4 briefing: one PDF file, or a PNG or SVG file for each page.</translation>
    </message>
    <message>
        <source>--%1 不用于简报，简报固定为 A4 页面。</source>
        <translation>--%1 does not apply to the briefing, whose pages are A4.</translation>
    </message>
    <message>
        <source>简报为 %1 时不用 --%2，它只用于 PNG。</source>
        <translation>The briefing as %1 takes no --%2, which is for PNG only.</translation>
    </message>
    <message>
        <source>请指定导出的内容，四者取一：--chart、--all、--briefing、--slides。</source>
        <translation>Say what to export, one of: --chart, --all, --briefing, --slides.</translation>
    </message>
    <message>
        <source>导出演示文稿：PDF（默认）一个文件，PNG、SVG 每页一个文件。</source>
        <translation>Export the slides: PDF (default) as one file, PNG and SVG as one file a slide.</translation>
    </message>
    <message>
        <source>演示文稿的页面固定为 16:9，--size 与 --dpi 只用于 PNG。</source>
        <translation>Slides always have 16:9 pages; --size and --dpi are for PNG only.</translation>
    </message>
    <message>
        <source>输出报告的主要指标：去年实际与今年目标（JSON 或 CSV）</source>
        <translation>Print the key indicators of a report: last year’s results, this year’s targets (JSON or CSV)</translation>
    </message>
    <message>
        <source>报告文件：PDF、Word、文本、Markdown、网页或表格；不给出时为随程序发布的报告。</source>
        <translation>A report: PDF, Word, text, Markdown, web page or table; without one, the report that the program ships with.</translation>
    </message>
    <message>
        <source>输出格式：png（图表默认）、pdf（简报与演示文稿默认）或 svg。</source>
        <translation>Format: png (default for charts), pdf (default for the briefing and the slides) or svg.</translation>
    </message>
    <message>
        <source>--%1 的日期“%2”无效，应如 2025-06-30。</source>
        <translation>“%2” is no date for --%1; wanted is one such as 2025-06-30.</translation>
    </message>
    <message>
        <source>--done 的“%1”无效，应如 120，或“指标编号=120”。</source>
        <translation>“%1” is nothing for --done; wanted is 120, or “measure=120”.</translation>
    </message>
    <message>
        <source>操作 [参数]</source>
        <translation>action [arguments]</translation>
    </message>
    <message>
        <source>截至日期，默认今天；如 2025-06-30。</source>
        <translation>Day as of which is shown, by default today; such as 2025-06-30.</translation>
    </message>
    <message>
        <source>日期</source>
        <translation>date</translation>
    </message>
    <message>
        <source>list：只列这个方面的项目。</source>
        <translation>list: projects of this area only.</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>department</translation>
    </message>
    <message>
        <source>list：只列这些状态的项目，可多次给出：%1。</source>
        <translation>list: projects of these statuses only, may be repeated: %1.</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>list：名称、引文、部门等含有这些字的项目，也可用拼音首字母。log：完成情况。</source>
        <translation>list: projects with these words in title, quotation, departments …, or by pinyin initials. log: what was done.</translation>
    </message>
    <message>
        <source>文字</source>
        <translation>words</translation>
    </message>
    <message>
        <source>list：滞后的排在前面。</source>
        <translation>list: the late ones first.</translation>
    </message>
    <message>
        <source>log：数字截至的日期，默认为 --as-of。</source>
        <translation>log: the day that the figures stand for; by default that of --as-of.</translation>
    </message>
    <message>
        <source>log：累计完成数；有几项指标时写“指标编号=数”，可多次给出。</source>
        <translation>log: the cumulative quantity done; “measure=quantity” where there are several measures, may be repeated.</translation>
    </message>
    <message>
        <source>数</source>
        <translation>quantity</translation>
    </message>
    <message>
        <source>log：报送人。</source>
        <translation>log: who reported it.</translation>
    </message>
    <message>
        <source>姓名</source>
        <translation>name</translation>
    </message>
    <message>
        <source>log：佐证材料的路径或链接。</source>
        <translation>log: path or link of the evidence.</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>location</translation>
    </message>
    <message>
        <source>log：人工标注：%1。</source>
        <translation>log: a mark by hand: %1.</translation>
    </message>
    <message>
        <source>标注</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>变更记录中的事由。</source>
        <translation>Reason told in the history.</translation>
    </message>
    <message>
        <source>事由</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>history：最多列出的条数。</source>
        <translation>history: how many lines at most.</translation>
    </message>
    <message>
        <source>条数</source>
        <translation>count</translation>
    </message>
    <message>
        <source>projects 之后应为：%1。</source>
        <translation>After projects one of these is wanted: %1.</translation>
    </message>
    <message>
        <source>projects %1 还缺参数，用法见 jingan-dashboard projects --help。</source>
        <translation>projects %1 wants more arguments, see jingan-dashboard projects --help.</translation>
    </message>
    <message>
        <source>没有状态“%1”，可用：%2。</source>
        <translation>There is no status “%1”; known are: %2.</translation>
    </message>
    <message>
        <source>没有标注“%1”，可用：%2。</source>
        <translation>There is no mark “%1”; known are: %2.</translation>
    </message>
    <message>
        <source>--limit 的“%1”无效，应为整数。</source>
        <translation>“%1” is nothing for --limit; wanted is a whole number.</translation>
    </message>
    <message>
        <source>清单上没有“%1”这个项目。“projects list”列出全部项目。</source>
        <translation>The list has no project “%1”. “projects list” lists all.</translation>
    </message>
    <message>
        <source>“%1”不是“字段=值”，字段可为：%2。</source>
        <translation>“%1” is not FIELD=VALUE; fields are: %2.</translation>
    </message>
    <message>
        <source>“%1”有 %2 项指标，请写“指标编号=数”。</source>
        <translation>“%1” has %2 measures; write “measure=quantity”.</translation>
    </message>
    <message>
        <source>“%1”没有编号为“%2”的指标。</source>
        <translation>“%1” has no measure “%2”.</translation>
    </message>
    <message>
        <source>文件“%1”已存在，没有覆盖。请换一个文件名。</source>
        <translation>The file “%1” exists and was not overwritten. Choose another name.</translation>
    </message>
    <message>
        <source>备份与现有清单相同，没有改动。</source>
        <translation>The backup equals the present list; nothing was changed.</translation>
    </message>
    <message>
        <source>已恢复，清单现有 %1 项；恢复之前的清单已存档。</source>
        <translation>Restored; the list now has %1 projects. The list before is archived.</translation>
    </message>
    <message>
        <source>export：文件，或存放的文件夹。</source>
        <translation>export: the file, or the folder for it.</translation>
    </message>
    <message>
        <source>“%1”没有名为“%2”的工作表。已有：%3。</source>
        <translation>“%1” has no sheet named “%2”. There are: %3.</translation>
    </message>
    <message>
        <source>“%1”有 %2 处错误，清单没有改动：</source>
        <translation>“%1” has %2 errors; the list is unchanged:</translation>
    </message>
    <message>
        <source>import：list 清单（默认）或 return 月报。</source>
        <translation>import: list (default) or return (a monthly return).</translation>
    </message>
    <message>
        <source>种类</source>
        <translation>kind</translation>
    </message>
    <message>
        <source>方式</source>
        <translation>mode</translation>
    </message>
    <message>
        <source>import：工作表的名称。</source>
        <translation>import: the sheet&apos;s name.</translation>
    </message>
    <message>
        <source>import：各列的内容，如 C=target,D=unit；不给出时看表头。</source>
        <translation>import: what the columns hold, as C=target,D=unit; without it the headings tell.</translation>
    </message>
    <message>
        <source>对应</source>
        <translation>columns</translation>
    </message>
    <message>
        <source>import：只说明会改什么，不写入。</source>
        <translation>import: only tell what would change; write nothing.</translation>
    </message>
    <message>
        <source>export：导出月报，而不是清单。</source>
        <translation>export: the monthly report in place of the list.</translation>
    </message>
    <message>
        <source>--%1 的“%2”无效，可用：%3。</source>
        <translation>“%2” is no value of --%1; possible: %3.</translation>
    </message>
    <message>
        <source>输出格式：json（默认）或 csv；export 为 xlsx（默认）、csv、pdf 或 json。</source>
        <translation>Output format: json (default) or csv; of export xlsx (default), csv, pdf or json.</translation>
    </message>
    <message>
        <source>import：merge 合并（默认）、replace 替换（原清单存档，同名项目保留进展）或 restart 替换（进展从头记）。</source>
        <translation>import: merge (default), replace (the old list is archived, projects of the same title keep their progress) or restart (replace, progress begins anew).</translation>
    </message>
    <message>
        <source>export：导出这个编号的存档，编号见 archives。</source>
        <translation>export: the archived list of this number, see archives.</translation>
    </message>
    <message>
        <source>编号</source>
        <translation>NUMBER</translation>
    </message>
    <message>
        <source>--archive 的“%1”无效，应为存档的编号，见 projects archives。</source>
        <translation>“%1” of --archive is not valid; it should be an archive&apos;s number, see projects archives.</translation>
    </message>
    <message>
        <source>在窗口中打开的报告；不给出时为随程序发布的报告。</source>
        <translation>The report to open in the window; without one the report that comes with the program.</translation>
    </message>
    <message>
        <source>实事项目清单：列出、填报、导入、导出、查变更、备份与恢复、共享</source>
        <translation>The list of livelihood projects: show, report, import, export, history, backup and restore, share</translation>
    </message>
    <message>
        <source>实事项目清单所用的数据库：文件，或 postgresql://用户@主机/数据库?sslmode=verify-full。</source>
        <translation>The checklist&apos;s database: a file, or postgresql://user@host/database?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>database</translation>
    </message>
    <message>
        <source>密码：</source>
        <translation>Password: </translation>
    </message>
    <message>
        <source>没有读到密码。</source>
        <translation>No password was read.</translation>
    </message>
    <message>
        <source>密码已存入系统密钥环：%1</source>
        <translation>The password was kept in the system&apos;s keyring: %1</translation>
    </message>
    <message>
        <source>没有角色“%1”，可用：reader、editor、administrator。</source>
        <translation>There is no role “%1”; use reader, editor or administrator.</translation>
    </message>
    <message>
        <source>projects database 之后应为：init、list、password、grant 用户 角色、revoke 用户。</source>
        <translation>After “projects database” comes one of: init, list, password, grant USER ROLE, revoke USER.</translation>
    </message>
    <message>
        <source>请用 --database postgresql://用户@主机/数据库 指定共享的数据库。</source>
        <translation>Name the shared database by --database postgresql://user@host/database.</translation>
    </message>
    <message>
        <source>push 与 pull 在本机文件与服务器之间进行，--database 应为文件。</source>
        <translation>push and pull go between a file on this computer and a server; --database has to be a file.</translation>
    </message>
    <message>
        <source>把清单送到“%1”会替换那里的清单，需要管理员权限。可请管理员处理：%2。</source>
        <translation>Pushing to “%1” replaces the list there and takes an administrator: %2.</translation>
    </message>
    <message>
        <source>由“%1”送来</source>
        <translation>Pushed from “%1”</translation>
    </message>
    <message>
        <source>由“%1”取来</source>
        <translation>Pulled from “%1”</translation>
    </message>
    <message>
        <source>list：只列这个部门牵头的项目。database grant：编辑可修改的部门，可多次给出，* 为全部。</source>
        <translation>list: only projects led by this department. database grant: a department that the editor may change, repeatable; * for all.</translation>
    </message>
    <message>
        <source>变更记录中的姓名，默认为系统用户名；服务器上总是登录的用户。</source>
        <translation>Name in the history, by default the system&apos;s user name; on a server always the user who logged in.</translation>
    </message>
    <message>
        <source>%1 %2 年</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> 等</source>
        <translation> and others</translation>
    </message>
    <message numerus="yes">
        <source>文件“%1”中有 %n 篇报告，请用 --place 和 --year 指明一篇。其中有：%2。</source>
        <translation>
            <numerusform>The file “%1” holds %n report; say which is meant with --place and --year. It holds: %2.</numerusform>
            <numerusform>The file “%1” holds %n reports; say which is meant with --place and --year. Among them: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>报告“%1”没有写明是哪个地区、哪一年的，请用 --place 和 --year 给出。</source>
        <translation>The report “%1” doesn&apos;t say which place and year it is of; give them with --place and --year.</translation>
    </message>
    <message>
        <source>看起来是：%1。</source>
        <translation> It looks like: %1.</translation>
    </message>
    <message>
        <source>报告文件属于哪个地区，用于文中没有写明、或一个文件中有多篇时。</source>
        <translation>Whose report the file is, where it doesn&apos;t say so itself or holds several.</translation>
    </message>
    <message>
        <source>报告文件是哪一年的，用法同上。</source>
        <translation>Likewise its year.</translation>
    </message>
    <message>
        <source>--%1 只与报告文件同用。</source>
        <translation>--%1 goes with a report file only.</translation>
    </message>
    <message>
        <source>年份“%1”无效，应为四位数字，如 2025。</source>
        <translation>“%1” is no year; four digits are needed, such as 2025.</translation>
    </message>
    <message>
        <source>结果未能全部输出。请检查输出所在磁盘的空间，或接收输出的程序。</source>
        <translation>The answer could not be written in full. Check the room on the disk it goes to, or the program that receives it.</translation>
    </message>
    <message>
        <source>报告库“%1”可以打开，没有改动。</source>
        <translation>The library “%1” can be opened; nothing was changed.</translation>
    </message>
    <message>
        <source>recover 只用于本机的清单文件；服务器上的数据库请管理员恢复。</source>
        <translation>recover is for list files on this machine; ask the administrator to restore a server’s database.</translation>
    </message>
    <message>
        <source>没有“%1”这个清单文件。请核对路径。</source>
        <translation>There is no list file “%1”. Check the path.</translation>
    </message>
    <message>
        <source>清单“%1”完好，没有改动。</source>
        <translation>The list “%1” is whole; nothing was changed.</translation>
    </message>
    <message>
        <source>“%1”里没有本程序的清单，没有改动。请核对路径。</source>
        <translation>“%1” holds no list of this program; nothing was changed. Check the path.</translation>
    </message>
    <message>
        <source>恢复备份：jingan-dashboard projects restore &quot;%1&quot; --database &quot;%2&quot;</source>
        <translation>To restore the backup: jingan-dashboard projects restore &quot;%1&quot; --database &quot;%2&quot;</translation>
    </message>
    <message>
        <source>list 列出；show 序号；set 序号 字段=值 …；log 序号（带 --done、--text 等时添加一条进展）；import 文件；export；archives 列出存档的清单；history [序号]；backup [文件]；restore 文件；recover 找回已损坏的清单；push 地址 把清单送到服务器；pull 地址 从服务器取来；database init、list、password、grant 用户 角色、revoke 用户 设置服务器上的清单与权限。</source>
        <translation>list; show NUMBER; set NUMBER FIELD=VALUE …; log NUMBER (adds a report where --done, --text or the like is given); import FILE; export; archives lists what was replaced; history [NUMBER]; backup [FILE]; restore FILE; recover for a damaged list; push ADDRESS sends the list to a server; pull ADDRESS fetches it; database init, list, password, grant USER ROLE, revoke USER sets up a server&apos;s list and who may do what.</translation>
    </message>
    <message>
        <source>已中止，没有完成的部分不保留，原有内容保持原样。</source>
        <translation>Stopped: what wasn&apos;t finished is not kept, and what was there before is unchanged.</translation>
    </message>
    <message>
        <source>已中止：此前添加的 %1 份报告已在报告库中，其余没有添加。</source>
        <translation>Stopped: the %1 reports added before are in the library, the others were not added.</translation>
    </message>
    <message>
        <source>已中止，清单没有改动。</source>
        <translation>Stopped; the list is unchanged.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>为老服务</source>
        <translation>Elderly care</translation>
    </message>
    <message>
        <source>就业民生</source>
        <translation>Employment</translation>
    </message>
    <message>
        <source>文化体育</source>
        <translation>Culture and sport</translation>
    </message>
    <message>
        <source>住房更新</source>
        <translation>Housing renewal</translation>
    </message>
    <message>
        <source>建设市政</source>
        <translation>Construction and roads</translation>
    </message>
    <message>
        <source>生态环境</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>对外开放</source>
        <translation>Opening up</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>“%1”第 %2 行缺少数值。</source>
        <translation>“%1”, line %2: a value is missing.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的引文在报告中找不到。</source>
        <translation>“%1”, line %2: the quotation is not found in the report.</translation>
    </message>
    <message>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <source>%1余</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>%1以上</source>
        <translation>at least %1</translation>
    </message>
</context>
<context>
    <name>ConnectionWords</name>
    <message>
        <source>请输入密码。</source>
        <translation> Please enter the password.</translation>
    </message>
    <message>
        <source>没有发送密码与清单。请在“清单数据库”里核对主机名、加密方式与根证书。</source>
        <translation> No password and no list was sent. Check host name, encryption and root certificate under “List database”.</translation>
    </message>
    <message>
        <source>正在连接</source>
        <translation>Connecting</translation>
    </message>
    <message>
        <source>已连接</source>
        <translation>Connected</translation>
    </message>
    <message>
        <source>重新连接中</source>
        <translation>Reconnecting</translation>
    </message>
    <message>
        <source>离线</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>正在连接“%1”，显示的是上次同步的清单。</source>
        <translation>Connecting to “%1”; the list is shown as of the last synchronization.</translation>
    </message>
    <message>
        <source>连接中断，正在重新连接。改动已保存在本机，恢复后自动发送。</source>
        <translation>Connection lost, reconnecting. Edits are kept on this computer and sent when it returns.</translation>
    </message>
    <message>
        <source>服务器“%1”没有接受登录。</source>
        <translation>The server “%1” did not accept the login.</translation>
    </message>
    <message>
        <source>无法确认“%1”就是要连接的服务器：证书或加密方式没有通过检查。</source>
        <translation>“%1” is not proved to be the server you asked for: its certificate or encryption did not pass the check.</translation>
    </message>
    <message>
        <source>改动保存在本机，连上后自动发送。</source>
        <translation> Edits are kept on this computer and sent once connected.</translation>
    </message>
    <message numerus="yes">
        <source>未发送 %n 项。</source>
        <translation>
            <numerusform> %n edit unsent.</numerusform>
            <numerusform> %n edits unsent.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>用户：%1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>权限：%1</source>
        <translation>Rights: %1</translation>
    </message>
    <message numerus="yes">
        <source>未发送的修改：%n 项</source>
        <translation>
            <numerusform>Unsent edits: %n</numerusform>
            <numerusform>Unsent edits: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>所有修改都已发送</source>
        <translation>All edits are sent</translation>
    </message>
    <message>
        <source>上次同步：%1</source>
        <translation>Last synchronized: %1</translation>
    </message>
    <message>
        <source>还没有同步过</source>
        <translation>Never synchronized yet</translation>
    </message>
</context>
<context>
    <name>CsvTable</name>
    <message>
        <source>“%1”第 %2 行的引号不配对。请改正后重试。</source>
        <translation>“%1”, line %2: unbalanced quotation marks. Correct the line and try again.</translation>
    </message>
    <message>
        <source>表格“%1”是空的。</source>
        <translation>Table “%1” is empty.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行有 %3 格，表头有 %4 格。请补齐或删去多余的格。</source>
        <translation>“%1”, line %2 has %3 cells, but the heading has %4. Add the missing cells or delete the extra ones.</translation>
    </message>
    <message>
        <source>“%1”缺少“%2”一列。</source>
        <translation>“%1” has no “%2” column.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行“%3”一列的“%4”不是数字。</source>
        <translation>“%1”, line %2, column “%3”: “%4” is not a number.</translation>
    </message>
    <message>
        <source>“%1”第 1 行超过 %2 格，未读取。请确认选对了文件。</source>
        <translation>Line 1 of “%1” has more than %2 cells; the file was not read. Please check that it is the right file.</translation>
    </message>
</context>
<context>
    <name>DatabaseFacts</name>
    <message>
        <source>“%1”里的清单由更新版本的程序建立，请先更新本程序。</source>
        <translation>The list in “%1” was made by a newer version of the program; please update this program first.</translation>
    </message>
    <message>
        <source>用户：%1</source>
        <translation>User: %1</translation>
    </message>
    <message>
        <source>连接：已加密（TLS）</source>
        <translation>Connection: encrypted (TLS)</translation>
    </message>
    <message>
        <source>连接：未加密</source>
        <translation>Connection: not encrypted</translation>
    </message>
    <message>
        <source>这个数据库里还没有清单；首次使用时建立，需要管理员权限。</source>
        <translation>There is no list in this database yet; it is created on first use, which takes an administrator&apos;s rights.</translation>
    </message>
    <message>
        <source>权限：%1</source>
        <translation>Rights: %1</translation>
    </message>
    <message numerus="yes">
        <source>清单：%n 项</source>
        <translation>
            <numerusform>List: %n project</numerusform>
            <numerusform>List: %n projects</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>“%1”不是完整的网址。</source>
        <translation>“%1” is not a complete web address.</translation>
    </message>
    <message>
        <source>打不开佐证“%1”：它不是网址，本机上也没有这个文件。</source>
        <translation>The evidence “%1” can&apos;t be opened: it is no web address, and there is no such file on this computer.</translation>
    </message>
    <message>
        <source>打开佐证</source>
        <translation>Open evidence</translation>
    </message>
    <message>
        <source>用系统的程序打开它？
%1</source>
        <translation>Open it with the system&apos;s program?
%1</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>系统没有能打开“%1”的程序。</source>
        <translation>The system has no program that opens “%1”.</translation>
    </message>
    <message>
        <source>佐证“%1”是一个程序，没有打开。佐证应为文档、图片或网址。</source>
        <translation>The evidence “%1” is a program and was not opened. Evidence should be a document, a picture or a web address.</translation>
    </message>
</context>
<context>
    <name>ExportCommand</name>
    <message>
        <source>没有标识为“%1”的图表。“jingan-dashboard charts”列出全部标识。</source>
        <translation>There is no chart with the id “%1”. “jingan-dashboard charts” lists all ids.</translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”。请换一个位置，或检查写入权限。</source>
        <translation>Could not create folder “%1”. Choose another location, or check write permission.</translation>
    </message>
    <message>
        <source>程序自带的字体无法载入，未导出。请重新安装程序。</source>
        <translation>The program&apos;s own fonts could not be loaded, so nothing was exported. Install the program again.</translation>
    </message>
    <message>
        <source>%1 年%2%3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1：图表</source>
        <translation>%1: charts</translation>
    </message>
    <message>
        <source>每页一个文件，--output 应为文件夹，而不是文件名“%1”。</source>
        <translation>Each page is a file: --output must be a folder, not the file name “%1”.</translation>
    </message>
    <message>
        <source>没有名为“%1”的演示方案。已有：%2。</source>
        <translation>There is no slide set named “%1”. There are: %2.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>演示方案“%1”中没有幻灯片，未导出。请先在“演示”中选入幻灯片。</source>
        <translation>The slide set “%1” holds no slides; nothing was exported. First choose slides under “Present”.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>A4 简报</source>
        <translation>A4 briefing</translation>
    </message>
    <message>
        <source>指标、各节图表与 %1 项清单</source>
        <translation>Indicators, sections, %1 projects</translation>
    </message>
    <message>
        <source>简报</source>
        <translation>Briefing</translation>
    </message>
    <message>
        <source>%1 年%2%3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>演示文稿：%1</source>
        <translation>Slides: %1</translation>
    </message>
</context>
<context>
    <name>FactComparison</name>
    <message>
        <source>%1：各地历年目标</source>
        <translation>%1: targets by place and year</translation>
    </message>
    <message>
        <source>%1：各地历年实际</source>
        <translation>%1: actual by place and year</translation>
    </message>
    <message>
        <source>%1增速：各地历年目标</source>
        <translation>%1, growth: targets by place and year</translation>
    </message>
    <message>
        <source>%1增速：各地历年实际</source>
        <translation>%1, growth: actual by place and year</translation>
    </message>
    <message>
        <source>%1 年%2政府工作报告</source>
        <translation>Government work report of %2, %1</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>未定数</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>所计：%1。</source>
        <translation>Counted: %1. </translation>
    </message>
    <message>
        <source>口径不同的不画，见表。</source>
        <translation>Different measures are not drawn; see the table. </translation>
    </message>
    <message>
        <source>图中至多五个地区，其余见表。</source>
        <translation>The chart holds five places at most; the others are in the table.</translation>
    </message>
    <message>
        <source>来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>来源：%1等 %2 篇报告</source>
        <translation>Source: %1 and others, %2 reports</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>“%1”第 %2 行“%3”一列的“%4”无法识别。</source>
        <translation>“%1”, line %2, column “%3”: “%4” is not recognised.</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>report</translation>
    </message>
    <message>
        <source>官方</source>
        <translation>official</translation>
    </message>
    <message>
        <source>转载</source>
        <translation>mirror</translation>
    </message>
</context>
<context>
    <name>Indicator</name>
    <message>
        <source>预算收入</source>
        <translation>Budget revenue</translation>
    </message>
    <message>
        <source>零售总额</source>
        <translation>Retail sales</translation>
    </message>
    <message>
        <source>固定资产投资</source>
        <translation>Fixed-asset investment</translation>
    </message>
    <message>
        <source>“%1”第 %2 行没有填写“%3”。</source>
        <translation>“%1”, line %2: “%3” is not filled in.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的引文在报告中找不到。</source>
        <translation>“%1”, line %2: the quotation is not found in the report.</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 以上</source>
        <translation>%1 or more</translation>
    </message>
    <message>
        <source>%1余</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>超 %1</source>
        <translation>over %1</translation>
    </message>
    <message>
        <source>下降 %1%</source>
        <translation>down %1%</translation>
    </message>
    <message>
        <source>增长 %1%</source>
        <translation>up %1%</translation>
    </message>
    <message>
        <source>%1%2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>增长%1%</source>
        <translation>up %1%</translation>
    </message>
    <message>
        <source>增长%1%左右</source>
        <translation>up about %1%</translation>
    </message>
</context>
<context>
    <name>IndicatorFacts</name>
    <message>
        <source>%1，按 %2 年价格</source>
        <translation>%1, at %2 prices</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>%1 ÷ %2 − 1</source>
        <translation>%1 ÷ %2 − 1</translation>
    </message>
    <message>
        <source>%1 ×（1＋%2%）</source>
        <translation>%1 × (1 + %2%)</translation>
    </message>
    <message>
        <source>%1 − %2</source>
        <translation>%1 − %2</translation>
    </message>
    <message>
        <source>%1 × %2%</source>
        <translation>%1 × %2%</translation>
    </message>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年增速：报告未载</source>
        <translation>%1 growth: not in report</translation>
    </message>
    <message>
        <source>%1 年目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>报告数</source>
        <translation>As reported</translation>
    </message>
    <message>
        <source>需增加</source>
        <translation>Increase needed</translation>
    </message>
    <message>
        <source>推算水平</source>
        <translation>Derived level</translation>
    </message>
    <message>
        <source>对应增速</source>
        <translation>Implied growth</translation>
    </message>
    <message>
        <source>%1 年实际增速</source>
        <translation>%1 actual growth</translation>
    </message>
    <message>
        <source>%1 年水平：报告未载</source>
        <translation>%1 level: not in report</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
</context>
<context>
    <name>LatePart</name>
    <message>
        <source>程序自身的文件“%1”缺失、无法载入或属于另一版本。请退出后重新启动程序；若仍不行，请重新安装。</source>
        <translation>“%1”, a file of the program itself, is missing, can’t be loaded, or belongs to another version. Quit the program and start it again; if that doesn’t help, install it anew.</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>%1 年%2政府工作报告</source>
        <translation>Government work report of %2, %1</translation>
    </message>
    <message>
        <source>%1政府工作报告</source>
        <translation>Government work report of %1</translation>
    </message>
</context>
<context>
    <name>LibraryRecovery</name>
    <message>
        <source>已取消，报告库没有改动。</source>
        <translation>Cancelled; the library was not changed.</translation>
    </message>
    <message>
        <source>无法写入“%1”，报告库没有改动。请检查文件夹的写入权限与磁盘空间。</source>
        <translation>“%1” cannot be written; the library was not changed. Check the folder’s permissions and the free space.</translation>
    </message>
    <message>
        <source>报告库已损坏，原文件保留为“%1”。找回 %2 份报告、%3 处更正。</source>
        <translation>The library was damaged; the original is kept as “%1”. Recovered: %2 reports, %3 corrections. </translation>
    </message>
    <message>
        <source>其中 %1 份的地区与年份请重新确认。</source>
        <translation>Please confirm place and year of %1 of them again. </translation>
    </message>
    <message>
        <source>正文读不出来、请从文件重新添加的报告：%1。</source>
        <translation>Reports whose text is unreadable, to be added from their files again: %1. </translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 处更正读不出来。</source>
        <translation>%1 corrections are unreadable.</translation>
    </message>
    <message>
        <source>写入日志（-wal）有损坏，最后添加的报告与更正可能不全，请核对。</source>
        <translation>The write-ahead log (-wal) is damaged: the reports and corrections added last may be incomplete. Please check them.</translation>
    </message>
</context>
<context>
    <name>ListCopy</name>
    <message>
        <source>没有“%1”这个清单文件，没有复制。请核对路径。</source>
        <translation>There is no list file “%1”; nothing was copied. Please check the path.</translation>
    </message>
    <message>
        <source>来源与目标是同一份清单，不用复制。</source>
        <translation>Source and target are the same list; there is nothing to copy.</translation>
    </message>
</context>
<context>
    <name>ListOrigin</name>
    <message>
        <source>%1 项据报告正文整理</source>
        <translation>%1 compiled from its text</translation>
    </message>
    <message>
        <source>%1 项载于报告“%2”</source>
        <translation>%1 from the report’s “%2”</translation>
    </message>
    <message>
        <source>”“</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>%1 项导入自“%2”</source>
        <translation>%1 imported from “%2”</translation>
    </message>
    <message>
        <source>%1 项为手工新增</source>
        <translation>%1 added by hand</translation>
    </message>
    <message>
        <source>报告仅公布“%1 个方面 %2 项”，未附清单</source>
        <translation>The report gives only the totals (%1 areas, %2 projects) and no list</translation>
    </message>
    <message>
        <source>清单上没有项目。</source>
        <translation>There are no projects on the list.</translation>
    </message>
    <message>
        <source>清单载于报告“%1”，共 %2 项。</source>
        <translation>The list stands in the report’s “%1”, %2 projects.</translation>
    </message>
    <message>
        <source>清单导入自“%1”，共 %2 项。</source>
        <translation>The list is imported from “%1”, %2 projects.</translation>
    </message>
    <message>
        <source>清单共 %1 项，其中 %2。</source>
        <translation>%1 projects: %2.</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1；本清单据报告正文整理。</source>
        <translation>%1; this list is compiled from the text of the report.</translation>
    </message>
    <message>
        <source>%1；本清单共 %2 项，其中 %3。</source>
        <translation>%1; of the %2 projects here: %3.</translation>
    </message>
    <message>
        <source>%1%2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Names</name>
    <message>
        <source>地区生产总值</source>
        <translation>GDP</translation>
    </message>
    <message>
        <source>区级一般公共预算收入</source>
        <translation>District general public budget revenue</translation>
    </message>
    <message>
        <source>社会消费品零售总额</source>
        <translation>Total retail sales of consumer goods</translation>
    </message>
    <message>
        <source>全社会固定资产投资总额</source>
        <translation>Total fixed-asset investment</translation>
    </message>
    <message>
        <source>就业与社会保障</source>
        <translation>Employment and social security</translation>
    </message>
    <message>
        <source>养老服务</source>
        <translation>Elderly care</translation>
    </message>
    <message>
        <source>住房改善</source>
        <translation>Housing improvement</translation>
    </message>
    <message>
        <source>市政交通</source>
        <translation>Municipal works and transport</translation>
    </message>
    <message>
        <source>生态环境</source>
        <translation>Environment</translation>
    </message>
    <message>
        <source>城区安全</source>
        <translation>Urban safety</translation>
    </message>
    <message>
        <source>教育发展</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>文化服务</source>
        <translation>Culture</translation>
    </message>
    <message>
        <source>体育健身</source>
        <translation>Sport and fitness</translation>
    </message>
    <message>
        <source>医疗卫生</source>
        <translation>Health care</translation>
    </message>
    <message>
        <source>新增跨国公司地区总部及其他类型总部</source>
        <translation>New regional headquarters of multinationals and other headquarters</translation>
    </message>
    <message>
        <source>开工面积</source>
        <translation>Floor area started</translation>
    </message>
    <message>
        <source>竣工面积</source>
        <translation>Floor area completed</translation>
    </message>
    <message>
        <source>道路大中修、积水改善和架空线入地工程</source>
        <translation>Road repair, drainage and buried-cable works</translation>
    </message>
    <message>
        <source>零星旧改地块征收</source>
        <translation>Scattered old plots expropriated</translation>
    </message>
    <message>
        <source>不成套住房改造项目启动</source>
        <translation>Non-self-contained housing projects started</translation>
    </message>
    <message>
        <source>“美丽家园”旧住房修缮改造</source>
        <translation>&quot;Beautiful Homes&quot; repair of old housing</translation>
    </message>
    <message>
        <source>低效用地转型启动</source>
        <translation>Inefficient plots: conversion started</translation>
    </message>
    <message>
        <source>产业园区改造提质</source>
        <translation>Business parks upgraded</translation>
    </message>
    <message>
        <source>市级“美丽街区”创建</source>
        <translation>Municipal &quot;Beautiful Blocks&quot; created</translation>
    </message>
    <message>
        <source>建成各类绿地</source>
        <translation>Green space completed</translation>
    </message>
    <message>
        <source>立体绿化</source>
        <translation>Vertical greening</translation>
    </message>
    <message>
        <source>绿道</source>
        <translation>Greenways</translation>
    </message>
    <message>
        <source>单位附属绿地开放共享</source>
        <translation>Institutional green space opened to the public</translation>
    </message>
    <message>
        <source>帮助长期失业群体就业</source>
        <translation>Long-term unemployed helped into work</translation>
    </message>
    <message>
        <source>菜市场标准化建设</source>
        <translation>Food markets brought to standard</translation>
    </message>
    <message>
        <source>认知障碍照护床位改建</source>
        <translation>Dementia-care beds converted</translation>
    </message>
    <message>
        <source>社区综合为老服务中心新增</source>
        <translation>New community centres for the elderly</translation>
    </message>
    <message>
        <source>老年人日间照护中心新增</source>
        <translation>New day-care centres for the elderly</translation>
    </message>
    <message>
        <source>社区长者食堂新增</source>
        <translation>New community canteens for the elderly</translation>
    </message>
    <message>
        <source>智慧养老院</source>
        <translation>Smart care homes</translation>
    </message>
    <message>
        <source>公益性文化艺术普及活动</source>
        <translation>Public culture and arts events</translation>
    </message>
    <message>
        <source>公共运动场新建、翻建</source>
        <translation>Public sports grounds built or rebuilt</translation>
    </message>
    <message>
        <source>社区市民健身中心新建、翻建</source>
        <translation>Community fitness centres built or rebuilt</translation>
    </message>
    <message>
        <source>体育公益配送服务市民</source>
        <translation>Citizens served by public sports outreach</translation>
    </message>
    <message>
        <source>政务服务窗口好评率</source>
        <translation>Positive ratings at government service counters</translation>
    </message>
    <message>
        <source>人大代表建议解决率</source>
        <translation>People’s congress proposals resolved</translation>
    </message>
    <message>
        <source>政协提案予以解决或采纳的比例</source>
        <translation>CPPCC proposals resolved or adopted</translation>
    </message>
    <message>
        <source>“十百千万”文化配送工程惠及市民</source>
        <translation>Citizens reached by the &quot;Ten-Hundred-Thousand&quot; culture outreach</translation>
    </message>
    <message>
        <source>为老服务“一键通”累计服务</source>
        <translation>&quot;One-key&quot; services for the elderly, cumulative</translation>
    </message>
    <message>
        <source>区属体育场馆向市民公益开放</source>
        <translation>Visits to district sports venues opened to the public</translation>
    </message>
    <message>
        <source>静安体育公益配送服务市民</source>
        <translation>Citizens served by Jing&apos;an sports outreach</translation>
    </message>
    <message>
        <source>提供育儿指导</source>
        <translation>Parenting guidance given</translation>
    </message>
    <message>
        <source>低保救助和临时救助</source>
        <translation>Subsistence and temporary assistance</translation>
    </message>
    <message>
        <source>医疗救助</source>
        <translation>Medical assistance</translation>
    </message>
    <message>
        <source>低保救助和临时救助金额</source>
        <translation>Subsistence and temporary assistance, amount</translation>
    </message>
    <message>
        <source>医疗救助金额</source>
        <translation>Medical assistance, amount</translation>
    </message>
    <message>
        <source>跨国公司地区总部及其他类型总部</source>
        <translation>Regional headquarters of multinationals and other headquarters</translation>
    </message>
    <message>
        <source>创新型总部</source>
        <translation>Innovation headquarters</translation>
    </message>
    <message>
        <source>专精特新企业</source>
        <translation>Specialised and innovative enterprises</translation>
    </message>
    <message>
        <source>工信部专精特新小巨人企业</source>
        <translation>National &quot;Little Giant&quot; enterprises</translation>
    </message>
    <message>
        <source>上海市专精特新中小企业</source>
        <translation>Shanghai specialised and innovative SMEs</translation>
    </message>
    <message>
        <source>上海市科技小巨人（含培育）企业</source>
        <translation>Shanghai technology &quot;Little Giants&quot; (incl. nurtured)</translation>
    </message>
    <message>
        <source>高新技术企业</source>
        <translation>High-tech enterprises</translation>
    </message>
    <message>
        <source>文化创意</source>
        <translation>Culture and creativity</translation>
    </message>
    <message>
        <source>数据智能</source>
        <translation>Data intelligence</translation>
    </message>
    <message>
        <source>生命健康</source>
        <translation>Life and health</translation>
    </message>
    <message>
        <source>信息服务业</source>
        <translation>Information services</translation>
    </message>
    <message>
        <source>金融业</source>
        <translation>Finance</translation>
    </message>
</context>
<context>
    <name>PageHint</name>
    <message>
        <source>高亮为报告中的数字，点击可定位</source>
        <translation>Highlighted text marks figures in the report; click one to locate it</translation>
    </message>
    <message>
        <source>口径不同的各对不计入小结</source>
        <translation>Pairs with a different measure are left out of the summary</translation>
    </message>
    <message>
        <source>空格键勾选；修改即时存入本机</source>
        <translation>Space ticks a project; changes are saved on this computer at once</translation>
    </message>
    <message>
        <source>选中一行，下方显示原句</source>
        <translation>Select a row to show its sentence below</translation>
    </message>
    <message>
        <source>段号只计正文段落，标题不计</source>
        <translation>Paragraph numbers count body paragraphs only, not headings</translation>
    </message>
    <message>
        <source>增速均为报告原数；推算值另行标注</source>
        <translation>Growth rates are as reported; derived values are marked</translation>
    </message>
    <message>
        <source>报告只保存在本机；数字可回到原句</source>
        <translation>Reports stay on this computer; every number leads to its sentence</translation>
    </message>
    <message>
        <source>Enter 或双击放大查看；Ctrl+C 复制图片</source>
        <translation>Enter or double-click to view full size; Ctrl+C copies the picture</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>打印预览</source>
        <translation>Print preview</translation>
    </message>
</context>
<context>
    <name>ProgressReport</name>
    <message>
        <source>%1 年为民办实事项目进展情况</source>
        <translation>Progress of the %1 livelihood projects</translation>
    </message>
    <message>
        <source>为民办实事项目进展情况</source>
        <translation>Progress of the livelihood projects</translation>
    </message>
    <message>
        <source>%1 %2 项</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>共 %1 项</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>共 %1 项：%2</source>
        <translation>%1 projects: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>慢序时与需关注</source>
        <translation>Behind or needing attention</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>推进中与未启动</source>
        <translation>In progress or not started</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>M 月 d 日</source>
        <extracomment>Formats of dates, as QLocale::toString() has them.</extracomment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>yyyy 年 M 月 d 日</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>“%1”第 %2 行的引文在报告中找不到。</source>
        <translation>“%1”, line %2: the quotation is not found in the report.</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>需关注</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>不少于</source>
        <translation>at least</translation>
    </message>
    <message>
        <source>不超过</source>
        <translation>at most</translation>
    </message>
    <message>
        <source>无数量</source>
        <translation>No quantity</translation>
    </message>
    <message>
        <source>前期</source>
        <translation>Preparation</translation>
    </message>
    <message>
        <source>开工</source>
        <translation>Under construction</translation>
    </message>
    <message>
        <source>竣工</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measures</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>配合部门</source>
        <translation>Cooperating departments</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>开始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>第 %1 季度节点</source>
        <translation>Milestone of quarter %1</translation>
    </message>
    <message>
        <source>建设阶段</source>
        <translation>Construction stage</translation>
    </message>
    <message>
        <source>备注</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>“%1”不能填入“%2”：%3</source>
        <translation>“%1” can&apos;t be entered as “%2”: %3</translation>
    </message>
    <message>
        <source>应为整数。</source>
        <translation>a whole number is wanted.</translation>
    </message>
    <message>
        <source>不能为空。</source>
        <translation>it can&apos;t be empty.</translation>
    </message>
    <message>
        <source>应为 JSON 数组，如 [{&quot;id&quot;:&quot;1&quot;,&quot;name&quot;:&quot;&quot;,&quot;target&quot;:600,&quot;unit&quot;:&quot;人&quot;,&quot;bound&quot;:&quot;exactly&quot;}]。</source>
        <translation>a JSON array is wanted, such as [{&quot;id&quot;:&quot;1&quot;,&quot;name&quot;:&quot;&quot;,&quot;target&quot;:600,&quot;unit&quot;:&quot;人&quot;,&quot;bound&quot;:&quot;exactly&quot;}].</translation>
    </message>
    <message>
        <source>应为日期，如 2025-11-30。</source>
        <translation>a date is wanted, such as 2025-11-30.</translation>
    </message>
    <message>
        <source>应为 preparation、building 或 completed。</source>
        <translation>preparation, building or completed is wanted.</translation>
    </message>
    <message>
        <source>按规则判断</source>
        <translation>By the rule</translation>
    </message>
    <message>
        <source>按序时</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>慢序时</source>
        <translation>Behind schedule</translation>
    </message>
</context>
<context>
    <name>ProjectAccess</name>
    <message>
        <source>请与管理员联系。</source>
        <translation>Please ask an administrator.</translation>
    </message>
    <message>
        <source>可请管理员处理：%1。</source>
        <translation>An administrator can do it: %1.</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”是本机文件，没有用户与权限之分。请用 --database postgresql://… 指定共享的数据库。</source>
        <translation>“%1” is a file on this computer and knows no users or rights. Name the shared database by --database postgresql://…</translation>
    </message>
    <message>
        <source>服务器上没有用户“%1”。请数据库管理员先建立用户，如 createuser --pwprompt %1。</source>
        <translation>The server has no user “%1”. The database administrator has to make the user first, such as by createuser --pwprompt %1.</translation>
    </message>
    <message>
        <source>只有管理员可以授予或收回权限。</source>
        <translation>Only administrators give and take rights. </translation>
    </message>
    <message>
        <source>无权限</source>
        <translation>No rights</translation>
    </message>
    <message>
        <source>只读</source>
        <translation>Reader</translation>
    </message>
    <message>
        <source>编辑</source>
        <translation>Editor</translation>
    </message>
    <message>
        <source>管理员</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>您对这份清单只有查看的权限，更改没有保存。</source>
        <translation>You may look at this list but not change it; the change was not saved. </translation>
    </message>
    <message>
        <source>增减项目、替换清单只能由管理员进行，更改没有保存。</source>
        <translation>Only administrators add and remove projects or replace the list; the change was not saved. </translation>
    </message>
    <message>
        <source>没有牵头部门的项目只能由管理员修改，更改没有保存。</source>
        <translation>A project without a lead department is changed by administrators only; the change was not saved. </translation>
    </message>
    <message>
        <source>这个项目由“%1”牵头，您只能修改由“%2”牵头的项目，更改没有保存。</source>
        <translation>This project is led by “%1”, and you may change those led by “%2” only; the change was not saved. </translation>
    </message>
    <message>
        <source>编辑需要指明部门：--department 部门，可多次给出；--department &apos;*&apos; 为全部部门。</source>
        <translation>An editor needs departments: --department NAME, repeatable; --department &apos;*&apos; stands for all.</translation>
    </message>
    <message>
        <source>只有编辑分部门，只读与管理员不用 --department。</source>
        <translation>Departments are for editors; readers and administrators take no --department.</translation>
    </message>
    <message>
        <source>需要修改请与管理员联系。</source>
        <translation> Ask an administrator for changes.</translation>
    </message>
    <message>
        <source>需要修改请找管理员：%1。</source>
        <translation> For changes ask an administrator: %1.</translation>
    </message>
    <message>
        <source>全部部门</source>
        <translation>all departments</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>您可以修改由“%1”牵头的项目，其余只供查看。</source>
        <translation>You may edit the projects led by “%1”; the others are to look at only.</translation>
    </message>
    <message>
        <source>您对这份清单只有查看的权限。</source>
        <translation>You may only look at this list.</translation>
    </message>
    <message>
        <source>您还没有使用这份清单的权限。</source>
        <translation>You have no rights to this list yet.</translation>
    </message>
    <message>
        <source>只供查看：没有牵头部门的项目由管理员修改。</source>
        <translation>To look at only: projects without a lead department are edited by the administrators.</translation>
    </message>
    <message>
        <source>只供查看：本项目由“%1”牵头，您可以修改由“%2”牵头的项目。</source>
        <translation>To look at only: this project is led by “%1”, and you may edit those led by “%2”.</translation>
    </message>
</context>
<context>
    <name>ProjectDocument</name>
    <message>
        <source>内存不足，无法生成“%1”。请关闭其他程序后再试。</source>
        <translation>There is not enough memory to make “%1”. Close other programs and try again.</translation>
    </message>
</context>
<context>
    <name>ProjectExport</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1%2 第 %3 行</source>
        <translation>%1%2, row %3</translation>
    </message>
    <message>
        <source>实事项目清单</source>
        <translation>Livelihood project list</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>进展情况</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>分组</source>
        <translation>Group</translation>
    </message>
    <message>
        <source>判断依据</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>%1年实事项目清单</source>
        <translation>Livelihood projects %1</translation>
    </message>
    <message>
        <source>%1年实事项目月报-截至%2月%3日</source>
        <translation>Livelihood projects %1 - monthly report as of %2-%3</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (derived)</translation>
    </message>
</context>
<context>
    <name>ProjectHistory</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>原文第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>“%1”第 %2 行</source>
        <translation>“%1”, row %2</translation>
    </message>
    <message>
        <source>状态（旧版）</source>
        <translation>Status (old version)</translation>
    </message>
    <message>
        <source>已完成数（旧版）</source>
        <translation>Quantity done (old version)</translation>
    </message>
    <message>
        <source>时限（旧版）</source>
        <translation>Due (old version)</translation>
    </message>
    <message>
        <source>牵头部门（旧版）</source>
        <translation>Lead department (old version)</translation>
    </message>
    <message>
        <source>备注（旧版）</source>
        <translation>Notes (old version)</translation>
    </message>
    <message>
        <source>进展记录</source>
        <translation>Log entry</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>清单存档</source>
        <translation>Archived list</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>推进中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>清单存档：%1</source>
        <translation>Archived list: %1</translation>
    </message>
    <message>
        <source>%1：%2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>报告“%1”第 %2 行</source>
        <translation>Report’s “%1”, line %2</translation>
    </message>
</context>
<context>
    <name>ProjectImport</name>
    <message>
        <source>没有找到“实事项目”一列。请在预览上方为项目名称所在的列选“实事项目”。</source>
        <translation>No “Project” column found. Choose “Project” above the preview for the column with the projects&apos; names.</translation>
    </message>
    <message>
        <source>没有找到“完成情况”一列。请在预览上方选择，或改为导入清单。</source>
        <translation>No “Done” column found. Choose it above the preview, or import the file as a list.</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Added</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>不变</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>导入月报 %1</source>
        <translation>Imported return %1</translation>
    </message>
    <message>
        <source>导入清单 %1</source>
        <translation>Imported list %1</translation>
    </message>
    <message>
        <source>表头之下没有一行项目。请确认选对了工作表。</source>
        <translation>There is no project below the heading. Make sure it is the right sheet.</translation>
    </message>
    <message>
        <source>公式出错（%1）。请在表格软件中改正公式并保存后重试。</source>
        <translation>Formula with an error (%1). Correct the formula in a spreadsheet program, save and try again.</translation>
    </message>
    <message>
        <source>同一项目的“%1”写了“%2”和“%3”，取前一个。</source>
        <translation>“%1” of one project says “%2” and “%3”; the former is taken.</translation>
    </message>
    <message>
        <source>第 %1 行</source>
        <translation>Row %1</translation>
    </message>
    <message>
        <source>“%1”不是项目，未导入。</source>
        <translation>“%1” is no project and is left out.</translation>
    </message>
    <message>
        <source>序号“%1”不是整数。请填 1、2、3……</source>
        <translation>The number “%1” is not a whole one. Write 1, 2, 3 …</translation>
    </message>
    <message>
        <source>没有序号，作为第 %1 项的又一个指标。</source>
        <translation>No number: taken as another measure of project %1.</translation>
    </message>
    <message>
        <source>没有项目名称。请补上名称，或删去这一行。</source>
        <translation>No project name. Add one, or delete the row.</translation>
    </message>
    <message>
        <source>序号 %1 在第 %2 行已经用过，中间隔着别的项目。请改正序号。</source>
        <translation>Number %1 was used in row %2 already, with other projects in between. Correct the number.</translation>
    </message>
    <message>
        <source>（年末计量）</source>
        <translation> (year-end only)</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>与第 %1 行同名。请确认不是重复的项目。</source>
        <translation>The same name as in row %1. Make sure that it is not there twice.</translation>
    </message>
    <message>
        <source>据报告整理的 %1 项</source>
        <translation>The %1 projects compiled from the report</translation>
    </message>
    <message>
        <source>导入 %1 之前的 %2 项</source>
        <translation>The %2 projects before importing %1</translation>
    </message>
    <message>
        <source>原有指标“%1”不在表中，已报的完成数将不再显示（变更记录中仍有）。</source>
        <translation>The measure “%1” is not in the table; its figures will no longer be shown (the history keeps them).</translation>
    </message>
    <message>
        <source>进展记录</source>
        <translation>Progress entries</translation>
    </message>
    <message>
        <source>沿用原清单同名项的 %1 条</source>
        <translation>%1 taken over from the old list&apos;s project of that name</translation>
    </message>
    <message>
        <source>%1 条</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>转入“%1”</source>
        <translation>handed on to “%1”</translation>
    </message>
    <message>
        <source>随原清单存档</source>
        <translation>archived with the old list</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>不认识目标要求“%1”。可填：不少于、不超过、无数量，或留空。</source>
        <translation>Unknown word “%1” for what the target is. Possible: at least, at most, none, or empty.</translation>
    </message>
    <message>
        <source>目标写“%1”，单位却是“%2”。请改为一致。</source>
        <translation>The target says “%1”, but the unit is “%2”. Make them agree.</translation>
    </message>
    <message>
        <source>目标“%1”不是数字。请填数字（可带单位和“不少于”“不超过”），没有数量的留空。</source>
        <translation>The target “%1” is not a number. Write a number (with unit, “不少于” or “不超过” if need be); leave it empty where there is no quantity.</translation>
    </message>
    <message>
        <source>写了“%1”，却没有目标数。请补上目标，或留空。</source>
        <translation>It says “%1”, but there is no target. Add the target, or leave it empty.</translation>
    </message>
    <message>
        <source>目标“%1”取自项目名称。</source>
        <translation>The target “%1” is taken from the project&apos;s name.</translation>
    </message>
    <message>
        <source>“%1”不是日期。请写成 %2-11-30、11月底 或 年底前。</source>
        <translation>“%1” is not a date. Write %2-11-30, 11月底 or 年底前.</translation>
    </message>
    <message>
        <source>不认识建设阶段“%1”。可填：前期、开工、竣工，或留空。</source>
        <translation>Unknown construction stage “%1”. Possible: preparation, building, completed, or empty.</translation>
    </message>
    <message>
        <source>开始时间 %1 晚于完成时限 %2。请改正其一。</source>
        <translation>The start %1 is after the due date %2. Correct one of them.</translation>
    </message>
    <message>
        <source>清单中没有第 %1 项。请核对序号。</source>
        <translation>There is no project %1 on the list. Check the number.</translation>
    </message>
    <message>
        <source>清单中没有“%1”；第 %2 项是“%3”。请核对名称，或先导入新的清单。</source>
        <translation>“%1” is not on the list; project %2 is “%3”. Check the name, or import the new list first.</translation>
    </message>
    <message>
        <source>清单中没有“%1”。请核对名称，或先导入新的清单。</source>
        <translation>“%1” is not on the list. Check the name, or import the new list first.</translation>
    </message>
    <message>
        <source>“%1”有 %2 个指标，看不出 %3 是哪一个的。请每个指标一行，写上指标名称。</source>
        <translation>“%1” has %2 measures; it can&apos;t be told which one %3 belongs to. Give each measure a row with its name.</translation>
    </message>
    <message>
        <source>完成情况写“%1”，清单的单位是“%2”。请改为一致。</source>
        <translation>Done says “%1”, but the list&apos;s unit is “%2”. Make them agree.</translation>
    </message>
    <message>
        <source>同一指标出现两次，完成数 %1 与 %2 不同。请只留一行。</source>
        <translation>The same measure stands there twice with different figures, %1 and %2. Keep one row.</translation>
    </message>
    <message>
        <source>完成数“%1”是负数。请改正。</source>
        <translation>The quantity done, “%1”, is negative. Correct it.</translation>
    </message>
    <message>
        <source>按文字记入，未从中取数。要记完成数，请只写数字和单位。</source>
        <translation>Recorded as words; no number was taken from them. To record a quantity write number and unit only.</translation>
    </message>
    <message>
        <source>累计完成 %1 少于此前报的 %2。请确认是累计数。</source>
        <translation>The total %1 is less than the %2 reported before. Make sure that it is a running total.</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>占全年计划“%1”不是百分比。请写成 50% 或 0.5，没有的留空。</source>
        <translation>The percent of plan “%1” is not a percentage. Write 50% or 0.5; leave it empty where there is none.</translation>
    </message>
    <message>
        <source>占全年计划写 %1%，而 %2 ÷ 目标 %3 = %4%。按完成数记入，请核对目标。</source>
        <translation>Percent of plan says %1%, but %2 ÷ target %3 = %4%. The quantity is recorded; check the target.</translation>
    </message>
    <message>
        <source>占全年计划 %1%</source>
        <translation>%1% of the year&apos;s plan</translation>
    </message>
    <message>
        <source>只有百分比，没有完成数：按文字记入，不折算成数量。</source>
        <translation>A percentage without a quantity: recorded as words, not converted.</translation>
    </message>
    <message>
        <source>进展说明</source>
        <translation>Progress report</translation>
    </message>
    <message>
        <source>截至 %1</source>
        <translation>As of %1</translation>
    </message>
    <message>
        <source>与上次相同</source>
        <translation>as before</translation>
    </message>
    <message>
        <source>不知道数据截至哪一天。请填写“截至”日期。</source>
        <translation>The day that the figures stand for is not known. Fill in the “As of” date.</translation>
    </message>
    <message>
        <source>序号 %1 在第 %2 行已经用过。请核对序号。</source>
        <translation>Number %1 was used in row %2 already. Check the number.</translation>
    </message>
    <message>
        <source>原名“%1”，按改名处理，进展保留。如是另一项，请先改正序号。</source>
        <translation>Was called “%1”: taken for a new name, its progress is kept. If it is another project, correct the number first.</translation>
    </message>
    <message>
        <source>序号 %1 现为“%2”，合并后两项同号。如文件是完整的清单，请改选“替换”；否则请改正序号。</source>
        <translation>Number %1 is “%2” now; after merging two projects would share it. If the file is the whole list, choose “Replace”; else correct the number.</translation>
    </message>
</context>
<context>
    <name>ProjectRecovery</name>
    <message>
        <source>（名称无法读出）</source>
        <translation>(name unreadable)</translation>
    </message>
    <message>
        <source>“%1”：变更记录中没有这个项目</source>
        <translation>“%1”: the history has no such project</translation>
    </message>
    <message>
        <source>“%1”的%2：表中为“%3”，变更记录为“%4”</source>
        <translation>“%1”, %2: the table says “%3”, the history “%4”</translation>
    </message>
    <message>
        <source>“%1”%2 的进展记录与变更记录不符</source>
        <translation>“%1”: the log entry of %2 differs from the history</translation>
    </message>
    <message>
        <source>“%1”是空的。</source>
        <translation>“%1” is empty.</translation>
    </message>
    <message>
        <source>清单文件已损坏，没有能读出的内容；原文件保留为“%1”，现在是一份新的清单。</source>
        <translation>The list’s file was damaged and nothing in it could be read; the original is kept as “%1”, and this is a new list.</translation>
    </message>
    <message>
        <source>清单文件已损坏，原文件保留为“%1”。找回 %2 个项目、%3 条进展、%4 条变更记录；有一部分没有读出，请核对。</source>
        <translation>The list’s file was damaged; the original is kept as “%1”. Recovered: %2 projects, %3 log entries, %4 lines of history. A part could not be read: please check.</translation>
    </message>
    <message>
        <source>清单文件已损坏，原文件保留为“%1”。全部找回：%2 个项目、%3 条进展、%4 条变更记录。</source>
        <translation>The list’s file was damaged; the original is kept as “%1”. Everything was recovered: %2 projects, %3 log entries, %4 lines of history.</translation>
    </message>
    <message>
        <source>清单：%1</source>
        <translation>List: %1</translation>
    </message>
    <message>
        <source>原文件：%1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>文件共 %1 页，其中 %2 页有读不出的内容。</source>
        <translation>The file has %1 pages, %2 of them with unreadable content.</translation>
    </message>
    <message>
        <source>找回 %1 份存档的清单。</source>
        <translation>Archived lists recovered: %1.</translation>
    </message>
    <message>
        <source>找回 %1 处尚未发送到服务器的改动，连接后自动发送。</source>
        <translation>Edits not sent to the server yet: %1 recovered; they are sent once connected.</translation>
    </message>
    <message>
        <source>%1 处尚未发送到服务器的改动读不出来，请重新填写。</source>
        <translation>Edits not sent to the server yet: %1 unreadable; please enter them again.</translation>
    </message>
    <message>
        <source>变更记录中有 %1 条读不出来。</source>
        <translation>Lines of the history that are unreadable: %1.</translation>
    </message>
    <message>
        <source>由变更记录重建的项目：</source>
        <translation>Projects rebuilt from the history:</translation>
    </message>
    <message>
        <source>由变更记录重建的进展：%1 条。</source>
        <translation>Log entries rebuilt from the history: %1.</translation>
    </message>
    <message>
        <source>只找回名称的项目，填写的内容请核对或从备份恢复：</source>
        <translation>Projects of which only the name was recovered; check what was filled in, or restore a backup:</translation>
    </message>
    <message>
        <source>与变更记录不符，请核对：</source>
        <translation>Differs from the history, please check:</translation>
    </message>
    <message>
        <source>最近一份完好的备份：%1（%2）</source>
        <translation>Latest whole backup: %1 (%2)</translation>
    </message>
    <message>
        <source>没有完好的备份。</source>
        <translation>There is no whole backup.</translation>
    </message>
    <message>
        <source>写入日志（-wal）有 %1 处损坏，最后的几次改动可能不全，请核对。</source>
        <translation>The write-ahead log (-wal) is damaged in %1 places: the last few edits may be incomplete. Please check them.</translation>
    </message>
</context>
<context>
    <name>ProjectStatus</name>
    <message>
        <source>提前完成</source>
        <translation>Done early</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>超序时</source>
        <translation>Ahead of schedule</translation>
    </message>
    <message>
        <source>按序时</source>
        <translation>On schedule</translation>
    </message>
    <message>
        <source>慢序时</source>
        <translation>Behind schedule</translation>
    </message>
    <message>
        <source>需关注</source>
        <translation>Needs attention</translation>
    </message>
    <message>
        <source>无法量化</source>
        <translation>Not quantifiable</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>未启动</source>
        <translation>Not started</translation>
    </message>
    <message>
        <source>推进中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>进度 %1，时间已过 %2</source>
        <translation>Progress is %1, time gone is %2</translation>
    </message>
    <message>
        <source>时限为 %1，已过 %2 天仍未完成。</source>
        <translation>It was due on %1 and is %2 days late.</translation>
    </message>
    <message>
        <source>年末考核的上限为 %1，实际为 %2，已超过。</source>
        <translation>The ceiling at the year&apos;s end is %1; the figure of %2 exceeds it.</translation>
    </message>
    <message>
        <source>%1，慢 %2 个百分点，超过允许的一个月份额（%3 个百分点）。</source>
        <translation>%1: %2 points behind, more than the one month&apos;s share (%3 points) that is allowed.</translation>
    </message>
    <message>
        <source>开始日期为 %1，还没有到。</source>
        <translation>It starts on %1, which is still to come.</translation>
    </message>
    <message>
        <source>%1报送的进度为 0，%2，尚在允许的差距之内。</source>
        <translation>On %1 no progress was reported; %2, still within what is allowed.</translation>
    </message>
    <message>
        <source>还没有报送过，也还没有到第一次报送的日期。</source>
        <translation>Nothing has been reported, and no report was due yet.</translation>
    </message>
    <message>
        <source>上限指标与年末才能统计的指标，年末之前不作快慢判断。</source>
        <translation>Ceilings and measures counted at the year&apos;s end are not judged before the year&apos;s end.</translation>
    </message>
    <message>
        <source>%1，但差距不足一个整数单位，不算慢。</source>
        <translation>%1, but less than one whole unit is missing, which isn&apos;t behind.</translation>
    </message>
    <message>
        <source>%1，相差不超过一个月的份额（%2 个百分点）。</source>
        <translation>%1: within one month&apos;s share (%2 points).</translation>
    </message>
    <message>
        <source>%1由人工标为完成</source>
        <translation>Checked off by hand on %1</translation>
    </message>
    <message>
        <source>%1报送的数字达到全部目标</source>
        <translation>The figures reported on %1 reach all targets</translation>
    </message>
    <message>
        <source>早于时限 %1</source>
        <translation>earlier than due (%1)</translation>
    </message>
    <message>
        <source>时限为 %1</source>
        <translation>due on %1</translation>
    </message>
    <message>
        <source>%1，%2。</source>
        <translation>%1, %2.</translation>
    </message>
    <message>
        <source>%1由人工标为“%2”，直到改回“按规则判断”。</source>
        <translation>Marked “%2” by hand on %1, until set back to “By the rule”.</translation>
    </message>
    <message>
        <source>%1，快 %2 个百分点，超过一个月的份额（%3 个百分点）。</source>
        <translation>%1: %2 points ahead, more than one month&apos;s share (%3 points).</translation>
    </message>
    <message>
        <source>报送没有给出数字，无法与目标比较。</source>
        <translation>What was reported gives no figure to compare with the target.</translation>
    </message>
    <message>
        <source>没有数量目标，无法按进度判断；完成后请勾选，需要时可人工标注。</source>
        <translation>There is no quantity to judge by: check it off when done, mark it by hand where needed.</translation>
    </message>
    <message>
        <source>进度＝最新一次报送的累计完成数÷全年目标，可以超过 100%。一个项目有几项指标的，以最慢的一项为准。</source>
        <translation>Progress = newest cumulative figure ÷ the year&apos;s target; it may exceed 100%. Of several measures the slowest counts.</translation>
    </message>
    <message>
        <source>时间进度＝从年初（或开始日期）到截至日期的天数÷到年末（或时限）的天数。</source>
        <translation>Time gone = days from the year&apos;s begin (or the start date) to the day shown ÷ days to the year&apos;s end (or the due date).</translation>
    </message>
    <message>
        <source>提前完成：在时限之前达到全部目标，或由人工勾选完成。已完成：到时限才完成，或时限之后完成。</source>
        <translation>Done early: all targets reached, or checked off, before the due date. Done: on the due date or later.</translation>
    </message>
    <message>
        <source>超序时：进度比时间进度快 %1 个百分点以上。慢序时：慢 %1 个百分点以上，或时限已过仍未完成。按序时：在二者之间。%1 个百分点是一年中一个月的份额：每月报送一次，最新数字可能已是一个月前的。</source>
        <translation>Ahead of schedule: progress is more than %1 points ahead of the time gone. Behind schedule: more than %1 points behind, or past due and not complete. On schedule: between the two. %1 points are one month&apos;s share of a year: figures come monthly, so the newest may be a month old.</translation>
    </message>
    <message>
        <source>以整数计的目标，差距不足一个整数单位的不算慢。</source>
        <translation>A target counted in whole units is not behind where less than one unit is missing.</translation>
    </message>
    <message>
        <source>上限指标（不超过）与年末才能统计的指标，年末之前不作快慢判断。</source>
        <translation>Ceilings (at most) and measures counted at the year&apos;s end are not judged before the year&apos;s end.</translation>
    </message>
    <message>
        <source>未报送：最近一个报送期（上月 %1 日至本月 %2 日）没有报送。首次报送在 2 月。未报送不等于慢。</source>
        <translation>Not reported: nothing was reported in the latest period (day %1 of a month to day %2 of the next). The first report is due in February. Not reported doesn&apos;t mean behind.</translation>
    </message>
    <message>
        <source>无法量化：已报送，但没有数量目标或没有报送数字。未启动：还没有到开始日期、首次报送日期，或进度为 0 且尚不算慢。</source>
        <translation>Not quantifiable: reported on, but without a target or without a figure. Not started: before the start date or the first report, or no progress yet while not behind.</translation>
    </message>
    <message>
        <source>需关注：只由人工标注，直到改回“按规则判断”。人工标注从标注之日起生效，看更早的日期时不显示。</source>
        <translation>Needs attention: marked by hand only, until set back to “By the rule”. A mark holds from its day on and isn&apos;t shown for earlier days.</translation>
    </message>
    <message>
        <source>%1至 %2之间没有报送（每月 %3 日前报送）；未报送不等于慢。</source>
        <translation>Nothing was reported from %1 to %2 (reports are due by day %3 of each month). Not reported doesn&apos;t mean behind.</translation>
    </message>
    <message>
        <source>慢序时／需关注</source>
        <translation>Behind / attention</translation>
    </message>
    <message>
        <source>未启动／未报送</source>
        <translation>Not started / not reported</translation>
    </message>
</context>
<context>
    <name>ProjectStore</name>
    <message>
        <source>实事项目清单“%1”由更新版本的程序建立。请升级本程序后再打开；文件未改动。</source>
        <translation>Livelihood project list “%1” was created by a newer version of the program. Upgrade the program, then open it again. The file has not been changed.</translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”来保存实事项目清单。请检查写入权限，或换一个位置。</source>
        <translation>Could not create folder “%1” for the livelihood project list. Check write permission, or choose another location.</translation>
    </message>
    <message>
        <source>无法打开实事项目清单“%1”。请检查文件夹是否存在、是否有写入权限。</source>
        <translation>Could not open livelihood project list “%1”. Check that the folder exists and is writable.</translation>
    </message>
    <message>
        <source>未能保存到“%1”，清单保持原样。请检查磁盘空间与写入权限后重试。</source>
        <translation>Could not save to “%1”; the list is unchanged. Check disk space and write permission, then try again.</translation>
    </message>
    <message>
        <source>推进中</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>时限：%1</source>
        <translation>Due: %1</translation>
    </message>
    <message>
        <source>第 %1 项</source>
        <translation>Project %1</translation>
    </message>
    <message>
        <source>据报告整理的清单</source>
        <translation>List compiled from the report</translation>
    </message>
    <message>
        <source>由旧版清单转入</source>
        <translation>Taken over from an old version&apos;s list</translation>
    </message>
    <message>
        <source>另一个程序正在写入“%1”，等待 %2 秒后仍未结束，本次更改没有保存。请稍后重试。</source>
        <translation>Another program is writing to “%1” and hadn&apos;t finished after %2 seconds; this change was not saved. Please try again later.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>The file “%1” is not found.</translation>
    </message>
    <message>
        <source>未能写出备份“%1”。请检查磁盘空间与写入权限后重试。</source>
        <translation>The backup “%1” could not be written. Check free space and write permission, then try again.</translation>
    </message>
    <message>
        <source>找不到备份文件“%1”。</source>
        <translation>The backup “%1” is not found.</translation>
    </message>
    <message>
        <source>备份“%1”无法使用：文件已损坏，或不是本程序的清单。现有清单没有改动。</source>
        <translation>The backup “%1” can&apos;t be used: it is damaged, or no list of this program. The present list was not changed.</translation>
    </message>
    <message>
        <source>恢复备份之前的清单</source>
        <translation>The list before a backup was restored</translation>
    </message>
    <message>
        <source>恢复备份：%1</source>
        <translation>Restore backup: %1</translation>
    </message>
    <message>
        <source>没有编号为 %1 的存档。</source>
        <translation>There is no archive number %1.</translation>
    </message>
    <message>
        <source>这个项目已不在清单上，可能已被别人移除。请刷新后再试。</source>
        <translation>This project is not on the list any more; somebody else may have removed it. Refresh and try again.</translation>
    </message>
    <message>
        <source>进展记录没有日期，请填写数字截至的日期。</source>
        <translation>The log entry has no date: fill in the day that its figures stand for.</translation>
    </message>
    <message>
        <source>完成数不能是负数。</source>
        <translation>A quantity done can&apos;t be negative.</translation>
    </message>
    <message>
        <source>进展记录是空的，请至少填写完成数、完成情况、佐证或人工标注中的一项。</source>
        <translation>The log entry is empty: fill in a quantity, words, evidence or a mark at least.</translation>
    </message>
    <message>
        <source>项目没有名称。</source>
        <translation>The project has no title.</translation>
    </message>
    <message>
        <source>项目“%1”已经在清单上。</source>
        <translation>The project “%1” is on the list already.</translation>
    </message>
    <message>
        <source>“%1”的“%2”已被别人改为“%3”，您要填的是“%4”。请选择保留哪一个。</source>
        <translation>Somebody else has changed “%2” of “%1” to “%3”; yours is “%4”. Choose which to keep.</translation>
    </message>
    <message>
        <source>这条进展记录已不存在，可能已被别人删除。请刷新后再试。</source>
        <translation>This log entry is not there any more; somebody else may have deleted it. Refresh and try again.</translation>
    </message>
    <message>
        <source>数据库地址无效，应如 postgresql://用户@主机:5432/数据库?sslmode=verify-full。</source>
        <translation>This is no valid database address; it should look like postgresql://user@host:5432/database?sslmode=verify-full.</translation>
    </message>
    <message>
        <source>数据库地址“%1”中不能写密码：它会出现在进程列表与命令历史中。请去掉密码，改用“jingan-dashboard projects database password”存入系统密钥环，或使用 ~/.pgpass。</source>
        <translation>The database address “%1” must hold no password: it would show in the process list and in the shell&apos;s history. Leave it out, and keep it in the system&apos;s keyring by “jingan-dashboard projects database password”, or in ~/.pgpass.</translation>
    </message>
    <message>
        <source>数据库地址“%1”的参数“%2”无效。</source>
        <translation>The database address “%1” has an invalid parameter “%2”.</translation>
    </message>
    <message>
        <source>服务器上没有“%1”这个数据库。请核对地址，或请管理员先建立数据库。</source>
        <translation>The server has no database “%1”. Check the address, or ask the administrator to make the database first.</translation>
    </message>
    <message>
        <source>数据库地址“%1”的连接参数无效，请核对 sslmode 等参数。</source>
        <translation>The database address “%1” has an invalid connection parameter; check sslmode and the others.</translation>
    </message>
    <message>
        <source>无法确认“%1”就是要连接的服务器：加密连接或证书未通过检查，没有发送任何数据。请核对主机名与 sslmode、sslrootcert，并向管理员索取正确的根证书。</source>
        <translation>“%1” could not be proved to be the server that was asked for: encryption or certificate failed the check, and nothing was sent. Check the host&apos;s name, sslmode and sslrootcert, and ask the administrator for the right root certificate.</translation>
    </message>
    <message>
        <source>无法连接服务器“%1”。请检查网络、主机名与端口，以及服务器是否已启动。</source>
        <translation>The server “%1” can&apos;t be reached. Check the network, the host&apos;s name and port, and whether the server is running.</translation>
    </message>
    <message>
        <source>没有安装 Qt 的 PostgreSQL 驱动，无法打开“%1”。请安装软件包 libqt6sql6-psql。</source>
        <translation>Qt&apos;s PostgreSQL driver is not installed, so “%1” can&apos;t be opened. Install the package libqt6sql6-psql.</translation>
    </message>
    <message>
        <source>服务器“%1”资源不足，暂时不能保存。请稍后重试，或告知管理员。</source>
        <translation>The server “%1” is out of resources and can&apos;t save at the moment. Try again later, or tell the administrator.</translation>
    </message>
    <message>
        <source>别人正在修改“%1”中的同一个项目，本次更改没有保存。请稍后重试。</source>
        <translation>Somebody is changing the same project in “%1”; this change was not saved. Try again later.</translation>
    </message>
    <message>
        <source>您在“%1”中没有这项权限，更改没有保存。</source>
        <translation>You have no right to do this in “%1”; the change was not saved.</translation>
    </message>
    <message>
        <source>服务器“%1”没有接受更改，清单保持原样。</source>
        <translation>The server “%1” did not accept the change; the list is as it was.</translation>
    </message>
    <message>
        <source>用户“%1”还没有使用“%2”的权限。请管理员运行：jingan-dashboard projects database grant %1 reader，或授予 editor、administrator。</source>
        <translation>The user “%1” has no right to use “%2” yet. An administrator has to run: jingan-dashboard projects database grant %1 reader, or grant editor or administrator.</translation>
    </message>
    <message>
        <source>数据库名称“%1”太长，角色名由它组成，不能超过 %2 个字节。</source>
        <translation>The database&apos;s name “%1” is too long: roles are named after it, so it may have %2 bytes at most.</translation>
    </message>
    <message>
        <source>“%1”里还没有这个版本的清单，建立或升级需要管理员权限。请管理员运行：jingan-dashboard projects database init --database %1</source>
        <translation>“%1” has no list of this version yet; making or upgrading it takes an administrator, who has to run: jingan-dashboard projects database init --database %1</translation>
    </message>
    <message>
        <source>您没有修改这一项的权限，更改没有保存。</source>
        <translation>You have no right to change this; it was not saved.</translation>
    </message>
    <message>
        <source>系统密钥环中没有“%1”的密码。</source>
        <translation>The system&apos;s keyring has no password for “%1”.</translation>
    </message>
    <message>
        <source>这台电脑没有可用的系统密钥环（如 GNOME 密钥环、KWallet），密码没有保存。可改用 ~/.pgpass。</source>
        <translation>This computer has no keyring that can be used (such as GNOME Keyring or KWallet); the password was not saved. ~/.pgpass can be used instead.</translation>
    </message>
    <message>
        <source>系统密钥环拒绝了读写“%1”的密码，可能尚未解锁。</source>
        <translation>The system&apos;s keyring refused the password of “%1”; it may be locked.</translation>
    </message>
    <message>
        <source>%1之前的清单</source>
        <translation>The list before: %1</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>“%1”的进展记录已被别人改为“%2”，您要填的是“%3”。请选择保留哪一个。</source>
        <translation>Somebody has changed the report on “%1” to “%2”; you entered “%3”. Choose which of them to keep.</translation>
    </message>
    <message>
        <source>正在读取备份……</source>
        <translation>Reading the backup …</translation>
    </message>
    <message>
        <source>已取消，清单保持原样。</source>
        <translation>Cancelled; the checklist is as it was.</translation>
    </message>
    <message>
        <source>清单文件“%1”在程序打开期间被删除、移走或替换，本次更改没有保存，此前的内容也未能另存。请不要关闭程序，先恢复文件夹的写入权限与磁盘空间，再试一次。</source>
        <translation>The checklist “%1” was deleted, moved or replaced while the program had it open. This change was not saved, and what it held could not be kept elsewhere either. Do not close the program: give the folder back its write permission and disk space, then try again.</translation>
    </message>
    <message>
        <source>清单文件“%1”在程序打开期间被删除、移走或替换，本次更改没有保存。此前的全部内容已另存为“%2”：请关闭程序，把它改回原名后重新启动。</source>
        <translation>The checklist “%1” was deleted, moved or replaced while the program had it open. This change was not saved. All that it held before is kept as “%2”: close the program, give that file the old name, and start again.</translation>
    </message>
    <message>
        <source>与服务器“%1”的连接已断开，或服务器正在停止。请稍后重试。</source>
        <translation>The connection to the server “%1” is gone, or the server is shutting down. Try again later.</translation>
    </message>
    <message>
        <source>服务器“%1”的连接数已满，暂时连接不上。请稍后重试；经常如此时，请管理员调大 max_connections。</source>
        <translation>The server “%1” has no connection left at the moment. Try again later; where this happens often, ask the administrator to raise max_connections.</translation>
    </message>
    <message>
        <source>服务器“%1”正在启动或停止，暂时不能使用。请稍后重试。</source>
        <translation>The server “%1” is starting up or shutting down. Try again later.</translation>
    </message>
    <message>
        <source>服务器“%1”不允许这个用户从这台电脑以这种方式登录。请管理员检查 pg_hba.conf 与该用户的登录权限，或核对 sslmode。</source>
        <translation>The server “%1” does not admit this user from this computer in this way. Ask the administrator to check pg_hba.conf and the user’s right to log in, or check sslmode.</translation>
    </message>
    <message>
        <source>登录服务器“%1”需要密码。请输入密码；命令行可用“jingan-dashboard projects database password”存入系统密钥环。</source>
        <translation>The server “%1” asks for a password. Enter it; on the command line, “jingan-dashboard projects database password” keeps it in the system’s keyring.</translation>
    </message>
    <message>
        <source>服务器“%1”没有接受登录：用户名或密码不正确。请重新输入密码；命令行可用“jingan-dashboard projects database password”存入系统密钥环。</source>
        <translation>The server “%1” did not accept the login: user name or password is wrong. Enter the password again; on the command line, “jingan-dashboard projects database password” keeps it in the system’s keyring.</translation>
    </message>
    <message>
        <source>服务器“%1”的证书已过期，没有发送任何数据。请管理员更换证书；也请核对本机的日期。</source>
        <translation>The certificate of the server “%1” has expired; no data were sent. Ask the administrator to replace it, and check this computer’s date.</translation>
    </message>
    <message>
        <source>“%1”的证书是发给另一个主机名的，没有发送任何数据。请核对主机名，应与证书上的一致；不一致时请告知管理员。</source>
        <translation>The certificate of “%1” is made out to another host name; no data were sent. Check the host name, which should be that of the certificate; otherwise tell the administrator.</translation>
    </message>
    <message>
        <source>没有找到用来核对“%1”的根证书，没有发送任何数据。请向管理员索取根证书，放在 ~/.postgresql/root.crt 或用 sslrootcert 指明。</source>
        <translation>The root certificate to check “%1” against was not found; no data were sent. Ask the administrator for it and put it at ~/.postgresql/root.crt or name it by sslrootcert.</translation>
    </message>
    <message>
        <source>服务器“%1”没有开启加密连接，没有发送任何数据。请管理员开启 TLS。</source>
        <translation>The server “%1” offers no encrypted connection; no data were sent. Ask the administrator to turn TLS on.</translation>
    </message>
    <message>
        <source>“%1”的证书未通过检查，没有发送任何数据：它由别的机构签发，或已过期。请核对 sslrootcert 与本机日期，并请管理员检查证书。</source>
        <translation>The certificate of “%1” did not pass; no data were sent. It was signed by another authority, or has expired. Check sslrootcert and this computer’s date, and ask the administrator to check the certificate.</translation>
    </message>
    <message>
        <source>找不到服务器“%1”的主机。请核对主机名，并检查网络与 DNS。</source>
        <translation>The host of the server “%1” was not found. Check the host name, the network and DNS.</translation>
    </message>
    <message>
        <source>服务器“%1”拒绝连接：数据库没有启动，或端口不对。请核对端口，或告知管理员。</source>
        <translation>The server “%1” refused the connection: the database is not running, or the port is wrong. Check the port, or tell the administrator.</translation>
    </message>
    <message>
        <source>服务器“%1”没有在限定时间内应答。请检查网络，稍后重试，或告知管理员。</source>
        <translation>The server “%1” did not answer in time. Check the network, try again later, or tell the administrator.</translation>
    </message>
    <message>
        <source>实事项目清单“%1”无法使用：不是本程序的数据库，或没有读写权限。原文件未改动。请核对路径与权限。</source>
        <translation>The project list “%1” cannot be used: it is no database of this program, or may not be read and written. The file was not changed. Check path and permissions.</translation>
    </message>
    <message>
        <source>共享清单在本机的副本“%1”已损坏，文件未改动。重新启动程序会把它改名保留，找回尚未发送的改动，其余从服务器取回。</source>
        <translation>This machine’s copy “%1” of the shared list is damaged; the file was not changed. Restarting the program keeps it under another name, recovers edits not sent yet and fetches the rest from the server.</translation>
    </message>
    <message>
        <source>实事项目清单“%1”已损坏，或不是本程序的清单；文件未改动。重新启动程序，或运行“jingan-dashboard projects recover --database &quot;%1&quot;”，会把它改名保留，并找回能读出的内容。</source>
        <translation>The project list “%1” is damaged, or no list of this program; the file was not changed. Restarting the program, or “jingan-dashboard projects recover --database &quot;%1&quot;”, keeps it under another name and recovers what can be read.</translation>
    </message>
    <message>
        <source>已取消，“%1”中的清单保持原样。</source>
        <translation>Cancelled; the list in “%1” is unchanged.</translation>
    </message>
    <message>
        <source>已取消读取清单。</source>
        <translation>Reading the list was cancelled.</translation>
    </message>
</context>
<context>
    <name>Readers</name>
    <message>
        <source>“%1”加了密码，无法读取。请用原软件打开，去掉密码后另存，再打开。</source>
        <translation>“%1” is protected by a password and cannot be read. Open it in its own program, save it without the password, then open it here.</translation>
    </message>
    <message>
        <source>“%1”是扫描件，只有图像，没有文字。请先用文字识别（OCR）软件转成带文字的 PDF、Word 或文本文件，再打开。</source>
        <translation>“%1” is a scan: pictures only, no text. Turn it into a PDF, Word or text file with text by an OCR program first, then open it.</translation>
    </message>
    <message>
        <source>“%1”已损坏或不完整，无法读取。请重新下载或向提供者索取一份。</source>
        <translation>“%1” is damaged or incomplete and cannot be read. Download it again or ask for another copy.</translation>
    </message>
    <message>
        <source>“%1”不是可读的文件类型。可以打开 PDF、Word（.docx）、文本、Markdown、网页（.html）以及 CSV、JSONL 表格。</source>
        <translation>“%1” is no kind of file that can be read. PDF, Word (.docx), text, Markdown, web pages (.html) and CSV or JSONL tables can be opened.</translation>
    </message>
    <message>
        <source>“%1”是旧版 Office 文件。请用 Word 或 WPS 打开，另存为 .docx 后再打开。</source>
        <translation>“%1” is a file of an older Office. Open it in Word or WPS, save it as .docx, then open it here.</translation>
    </message>
    <message>
        <source>“%1”里没有文字。请换一个文件。</source>
        <translation>There is no text in “%1”. Choose another file.</translation>
    </message>
    <message>
        <source>已取消读取“%1”。</source>
        <translation>Reading “%1” was cancelled.</translation>
    </message>
    <message>
        <source>“%1”展开后过大，超过 %2 MB 或 %3 页，远超一份报告，未读取。请确认选对了文件。</source>
        <translation>“%1” unpacks to more than %2 MB or %3 pages, far more than a report, and was not read. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>文本文件“%1”超过 %2 MB，未读取。请确认选对了文件。</source>
        <translation>The text file “%1” is larger than %2 MB and was not read. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>“%1”的文字超过 %2 字或 %3 行，远超一份报告，未读取。请确认选对了文件。</source>
        <translation>“%1” has more than %2 characters or %3 lines, far more than a report, and was not read. Please check that it is the right file.</translation>
    </message>
    <message>
        <source>“%1”的标记层层嵌套，超过 %2 层，未读取。请用浏览器打开，另存为文本后重试。</source>
        <translation>“%1” nests its marks deeper than %2 levels and was not read. Open it in a browser, save it as text and try again.</translation>
    </message>
</context>
<context>
    <name>ReportLibrary</name>
    <message>
        <source>生产总值</source>
        <translation>Gross domestic product</translation>
    </message>
    <message>
        <source>一般公共预算收入</source>
        <translation>General public budget revenue</translation>
    </message>
    <message>
        <source>财政收入</source>
        <translation>Fiscal revenue</translation>
    </message>
    <message>
        <source>社会消费品零售总额</source>
        <translation>Retail sales of consumer goods</translation>
    </message>
    <message>
        <source>固定资产投资</source>
        <translation>Fixed-asset investment</translation>
    </message>
    <message>
        <source>报告库</source>
        <translation>report library</translation>
    </message>
    <message>
        <source>开头</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>工作回顾</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>总体要求与目标</source>
        <translation>Requirements and targets</translation>
    </message>
    <message>
        <source>工作任务</source>
        <translation>Tasks</translation>
    </message>
    <message>
        <source>政府自身建设</source>
        <translation>The government itself</translation>
    </message>
    <message>
        <source>其他部分</source>
        <translation>Other parts</translation>
    </message>
    <message>
        <source>附录</source>
        <translation>Appendix</translation>
    </message>
</context>
<context>
    <name>ReportName</name>
    <message>
        <source>%1 年%2%3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
</context>
<context>
    <name>ReportParser</name>
    <message>
        <source>文件“%1”是空的。请换一个文件。</source>
        <translation>File “%1” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行不是文本。请选择报告的文本文件。</source>
        <translation>“%1”, line %2 is not text. Choose the text file of the report.</translation>
    </message>
    <message>
        <source>“%1”不像政府工作报告：没有找到“一、”“（一）”这样的标题。请确认选对了文件。</source>
        <translation>“%1” does not look like a government work report: no headings such as “一、” or “（一）” were found. Check that this is the right file.</translation>
    </message>
    <message>
        <source>“%1”不像政府工作报告：“一、”之下没有找到“（一）”这样的标题。请确认选对了文件。</source>
        <translation>“%1” does not look like a government work report: no headings like “（一）” under “一、”. Check that it is the right file.</translation>
    </message>
    <message>
        <source>“%1”里没有报告的正文，只有网页的导航或目录。请打开报告的正文页，存下全文后再打开。</source>
        <translation>“%1” holds no report, only the menus or the contents of a web page. Open the page with the report itself, save its full text, then open that.</translation>
    </message>
</context>
<context>
    <name>ReportSearch</name>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>实事项目 · %1</source>
        <translation>Livelihood projects · %1</translation>
    </message>
</context>
<context>
    <name>RowReader</name>
    <message>
        <source>“%1”的各行里没有找到报告全文。请确认选对了文件：应有一列是报告的全文。</source>
        <translation>No row of “%1” holds the text of a report. Check that it is the right file: one column should hold the full text.</translation>
    </message>
    <message>
        <source>%1，第 %2 行</source>
        <translation>%1, row %2</translation>
    </message>
    <message>
        <source>“%1”第 %2 行不是 JSON 对象。请检查这一行。</source>
        <translation>Line %2 of “%1” is no JSON object. Check that line.</translation>
    </message>
</context>
<context>
    <name>ScreenChoice</name>
    <message>
        <source>屏幕 %1：%2，%3 × %4</source>
        <translation>Screen %1: %2, %3 × %4</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>设置文件“%1”超过 %2 MB，又无法移走，程序没有启动。请移走该文件。</source>
        <translation>The settings&apos; file “%1” is larger than %2 MB and could not be moved away; the program did not start. Please move it away.</translation>
    </message>
    <message>
        <source>设置文件“%1”超过 %2 MB，未读取，现用默认设置。原文件保留为“%3”。</source>
        <translation>The settings&apos; file “%1” is larger than %2 MB and was not read; default settings are in use. The file is kept as “%3”.</translation>
    </message>
</context>
<context>
    <name>SheetPages</name>
    <message>
        <source>第 %1 页 / 共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
</context>
<context>
    <name>SlideDrawing</name>
    <message>
        <source>/ %1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>单位：%1</source>
        <translation>Unit: %1</translation>
    </message>
</context>
<context>
    <name>SlideListModel</name>
    <message>
        <source>没有标识为“%1”的幻灯片。</source>
        <translation>There is no slide with the id “%1”.</translation>
    </message>
</context>
<context>
    <name>SlideNotes</name>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>备注：未填写</source>
        <translation>Notes: not filled in</translation>
    </message>
    <message>
        <source>备注：%1</source>
        <translation>Notes: %1</translation>
    </message>
</context>
<context>
    <name>SlideSets</name>
    <message>
        <source>默认</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>演示方案文件“%1”无法读取，暂用默认方案，改动不会保存。请检查读取权限。</source>
        <translation>The slide sets file “%1” cannot be read. The default set is in use and changes will not be saved. Check the permission to read it.</translation>
    </message>
    <message>
        <source>演示方案文件“%1”已损坏，暂用默认方案，改动不会保存。请移走该文件。</source>
        <translation>The slide sets file “%1” is damaged. The default set is in use and changes will not be saved. Move the file away.</translation>
    </message>
    <message>
        <source>演示方案文件“%1”已损坏，现用默认方案。原文件保留为“%2”。</source>
        <translation>The slide sets file “%1” was damaged; the default set is in use. The old file is kept as “%2”.</translation>
    </message>
    <message>
        <source>这是唯一的演示方案，不能删除。可以改名，或恢复为默认幻灯片。</source>
        <translation>This is the only slide set and cannot be deleted. It can be renamed, or given the default slides again.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>请填写演示方案的名称。</source>
        <translation>Enter a name for the slide set.</translation>
    </message>
    <message>
        <source>已有名为“%1”的演示方案，请换一个名称。</source>
        <translation>There is already a slide set named “%1”; choose another name.</translation>
    </message>
    <message>
        <source>演示方案文件“%1”读不出来，为免覆盖，未保存。请检查该文件后重新启动。</source>
        <translation>The slide sets file “%1” could not be read; nothing was saved, so as not to overwrite it. Check the file and start again.</translation>
    </message>
    <message>
        <source>演示方案无法保存到“%1”，未作改动。请检查写入权限与磁盘空间。</source>
        <translation>The slide sets cannot be saved to “%1”; nothing was changed. Check the permission to write and the free space.</translation>
    </message>
    <message>
        <source>调整幻灯片顺序</source>
        <translation>Move slides</translation>
    </message>
    <message>
        <source>加入幻灯片</source>
        <translation>Put slides in</translation>
    </message>
    <message>
        <source>移出幻灯片</source>
        <translation>Take slides out</translation>
    </message>
    <message>
        <source>新建演示方案</source>
        <translation>New slide set</translation>
    </message>
    <message>
        <source>重命名演示方案</source>
        <translation>Rename the slide set</translation>
    </message>
    <message>
        <source>复制演示方案</source>
        <translation>Duplicate the slide set</translation>
    </message>
    <message>
        <source>删除演示方案</source>
        <translation>Delete the slide set</translation>
    </message>
    <message>
        <source>移动演示方案</source>
        <translation>Move a slide set</translation>
    </message>
    <message>
        <source>修改备注</source>
        <translation>Change a remark</translation>
    </message>
    <message>
        <source>恢复默认幻灯片</source>
        <translation>Restore the default slides</translation>
    </message>
    <message>
        <source>演示方案文件“%1”超过 %2 MB，未读取，现用默认方案。原文件保留为“%3”。</source>
        <translation>The slide sets&apos; file “%1” is larger than %2 MB and was not read; the default set is in use. The file is kept as “%3”.</translation>
    </message>
</context>
<context>
    <name>Slides</name>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>为民实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>年度对比</source>
        <translation>Year comparison</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>%1：%2。</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 年完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 年计划</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>计划÷完成（推算）</source>
        <translation>Planned ÷ done (derived)</translation>
    </message>
    <message>
        <source>%1 年完成与 %2 年计划</source>
        <translation>Done %1 and planned %2</translation>
    </message>
    <message>
        <source>计划数为年初安排，与全年完成数性质不同。</source>
        <translation>Planned figures are set at the start of the year and differ in nature from full-year results.</translation>
    </message>
    <message>
        <source>推算约 %1 %2（%3 年价格）</source>
        <translation>Derived: about %1 %2 (%3 prices)</translation>
    </message>
    <message>
        <source>推算约 %1 %2</source>
        <translation>Derived: about %1 %2</translation>
    </message>
    <message>
        <source>较 %1 年增加 %2 %3，约 %4%（推算）</source>
        <translation>%2 %3 more than in %1, about %4% (derived)</translation>
    </message>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>+%1%</source>
        <translation>+%1%</translation>
    </message>
    <message>
        <source>左右</source>
        <translation>approx.</translation>
    </message>
    <message>
        <source>推算约 %1 %2 ＝ %3。</source>
        <translation>Derived: about %1 %2 = %3.</translation>
    </message>
    <message>
        <source>增加 %1 %2，约 %3%，为推算值：%4，%5。</source>
        <translation>The increase of %1 %2, about %3%, is derived: %4; %5.</translation>
    </message>
    <message>
        <source>报告未载%1 %2 年的增速。</source>
        <translation>The report does not state the growth of %1 in %2.</translation>
    </message>
    <message>
        <source>%1 年%2%3</source>
        <translation>%2 %3 %1</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Livelihood project</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>已完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>全部项目</source>
        <translation>All projects</translation>
    </message>
    <message>
        <source>项</source>
        <translation>projects</translation>
    </message>
    <message numerus="yes">
        <source>%n 个方面</source>
        <translation>
            <numerusform>in %n area</numerusform>
            <numerusform>in %n areas</numerusform>
        </translation>
    </message>
    <message>
        <source>为民实事项目（%1/%2）</source>
        <translation>Livelihood projects (%1/%2)</translation>
    </message>
    <message>
        <source>项目：%1</source>
        <translation>Projects: %1</translation>
    </message>
    <message>
        <source>同比 %1</source>
        <translation>%1 on the year before</translation>
    </message>
    <message>
        <source>%1（同比）</source>
        <translation>%1 (year on year)</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1 · 第%2部分</source>
        <translation>%1 · Section %2</translation>
    </message>
    <message>
        <source>来源：%1 年%2%3</source>
        <translation>Source: %2 %3 %1</translation>
    </message>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1&#x3000;推算值已注明</source>
        <translation>%1. Derived values are marked.</translation>
    </message>
    <message>
        <source>%1。%2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>paragraph %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>（%1/%2）</source>
        <translation> (%1/%2)</translation>
    </message>
    <message>
        <source>封面</source>
        <translation>Cover</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>&#x3000;</source>
        <translation> · </translation>
    </message>
    <message>
        <source>”、“</source>
        <translation>”, “</translation>
    </message>
    <message>
        <source>%1；%2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>慢序时与需关注的项目</source>
        <translation>Projects behind schedule or in need of attention</translation>
    </message>
    <message>
        <source>没有慢序时或标为“需关注”的项目。</source>
        <translation>No project is behind schedule or marked “Needs attention”.</translation>
    </message>
    <message>
        <source>来源：清单“%1”</source>
        <translation>Source: list “%1”</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>%1 年实际增速</source>
        <translation>%1 actual growth</translation>
    </message>
</context>
<context>
    <name>SqliteFile</name>
    <message>
        <source>未能保存到%1“%2”，内容保持原样。请检查磁盘空间与写入权限后重试。</source>
        <translation>Could not save to the %1 “%2”; its content is as before. Check disk space and permissions, then try again.</translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”来保存%2。请检查写入权限，或换一个位置。</source>
        <translation>Could not create the folder “%1” for the %2. Check its permissions or choose another place.</translation>
    </message>
    <message>
        <source>%1“%2”由更新版本的程序建立。请升级本程序后再打开；文件未改动。</source>
        <translation>The %1 “%2” was made by a newer version of the program. Update the program and open it again; the file was left as it is.</translation>
    </message>
    <message>
        <source>另一个程序正在使用“%1”，没有改动。请先关闭它，再重试。</source>
        <translation>Another program is using “%1”; nothing was changed. Close it first and try again.</translation>
    </message>
    <message>
        <source>无法将“%1”改名为“%2”，没有改动。请检查文件夹的写入权限。</source>
        <translation>“%1” cannot be renamed to “%2”; nothing was changed. Check the folder’s permissions.</translation>
    </message>
    <message>
        <source>找不到文件“%1”。</source>
        <translation>The file “%1” was not found.</translation>
    </message>
    <message>
        <source>无法读取文件“%1”。请检查读取权限与磁盘。</source>
        <translation>The file “%1” cannot be read. Check its permissions and the disk.</translation>
    </message>
    <message>
        <source>%1“%2”无法使用：不是本程序的数据库，或没有读写权限。原文件未改动。请核对路径与权限。</source>
        <translation>%1 “%2” cannot be used: it is no database of this program, or may not be read and written. The file was not changed. Check path and permissions.</translation>
    </message>
    <message>
        <source>%1“%2”无法使用：文件已损坏，或不是本程序的数据库。原文件未改动；可找回其中读得出的内容，原文件改名保留。</source>
        <translation>%1 “%2” cannot be used: it is damaged, or no database of this program. The file was not changed; what can be read of it can be recovered, and the original is kept under another name.</translation>
    </message>
</context>
<context>
    <name>TableFile</name>
    <message>
        <source>“%1”不是表格，或用了无法识别的文字编码。请另存为 XLSX 或 UTF-8 编码的 CSV 后重试。</source>
        <translation>“%1” is not a table, or uses an unknown text encoding. Save it as XLSX or UTF-8 CSV and try again.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 行或 %3 列，未读取。请只保留要导入的部分。</source>
        <translation>“%1” has more than %2 rows or %3 columns and was not read. Keep only the part to import.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行的引号不配对。请改正后重试。</source>
        <translation>“%1”, line %2: unbalanced quotation marks. Correct the line and try again.</translation>
    </message>
    <message>
        <source>“%1”的单元格 %2 超出 %3 行、%4 列的范围，未读取。请只保留要导入的部分。</source>
        <translation>Cell %2 of “%1” lies beyond %3 rows and %4 columns; the file was not read. Keep only the part to import.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 个工作表，未读取。请只保留要导入的工作表。</source>
        <translation>“%1” has more than %2 sheets and was not read. Keep only the sheets to import.</translation>
    </message>
    <message>
        <source>“%1”已损坏，无法打开。请用表格软件打开并另存为 XLSX 后重试。</source>
        <translation>“%1” is damaged and cannot be opened. Open it in a spreadsheet program, save it as XLSX and try again.</translation>
    </message>
    <message>
        <source>“%1”不是电子表格，而是别的文档。请选择 XLSX、ODS 或 CSV 文件。</source>
        <translation>“%1” is another kind of document, not a spreadsheet. Choose an XLSX, ODS or CSV file.</translation>
    </message>
    <message>
        <source>“%1”加了密码。请用表格软件打开，去掉密码，另存后重试。</source>
        <translation>“%1” is protected by a password. Open it in a spreadsheet program, remove the password, save and try again.</translation>
    </message>
    <message>
        <source>“%1”不是电子表格，而是别的压缩文件。请选择 XLSX、ODS 或 CSV 文件。</source>
        <translation>“%1” is an archive, not a spreadsheet. Choose an XLSX, ODS or CSV file.</translation>
    </message>
    <message>
        <source>读取已取消。</source>
        <translation>Reading was cancelled.</translation>
    </message>
    <message>
        <source>“%1”里没有一个填了内容的单元格。请确认选对了文件。</source>
        <translation>“%1” has no cell with content. Make sure it is the right file.</translation>
    </message>
    <message>
        <source>是</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>否</source>
        <translation>No</translation>
    </message>
    <message>
        <source>公式没有算出的结果</source>
        <translation>formula without a result</translation>
    </message>
    <message>
        <source>“%1”不是 XLSX 表格（可能是文字文档、演示文稿或 XLSB）。请另存为 XLSX 后重试。</source>
        <translation>“%1” is not an XLSX spreadsheet (perhaps a text document, slides or XLSB). Save it as XLSX and try again.</translation>
    </message>
    <message>
        <source>“%1”是旧版表格（.xls、.et）。请用表格软件打开，另存为 XLSX 后重试。</source>
        <translation>“%1” is a spreadsheet of an old format (.xls, .et). Open it in a spreadsheet program, save it as XLSX and try again.</translation>
    </message>
    <message>
        <source>“%1”解压后过大，超过 %2 MB 或 %3 个部件，未读取。请删去与清单无关的工作表和图片后重试。</source>
        <translation>“%1” unpacks to more than %2 MB or %3 parts and was not read. Remove sheets and pictures that don&apos;t belong to the list and try again.</translation>
    </message>
    <message>
        <source>“%1”超过 %2 个单元格，未读取。请只保留要导入的部分。</source>
        <translation>“%1” has more than %2 cells and was not read. Keep only the part to be imported.</translation>
    </message>
    <message>
        <source>“%1”的单元格 %2 超过 %3 字，未读取。请缩短后重试。</source>
        <translation>Cell %2 of “%1” has more than %3 characters; the file was not read. Shorten it and try again.</translation>
    </message>
</context>
<context>
    <name>TableWriter</name>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>导出已取消。</source>
        <translation>The export was cancelled.</translation>
    </message>
    <message>
        <source>无法生成 XLSX 文件。请检查临时文件夹“%1”的空间和写入权限后重试。</source>
        <translation>The XLSX file could not be made. Check room and write permission of the temporary folder “%1”, then try again.</translation>
    </message>
</context>
<context>
    <name>TextDecoding</name>
    <message>
        <source>“%1”不是文本，或其编码无法识别。请另存为 UTF-8 编码的文本后重试。</source>
        <translation>“%1” is no text, or its encoding is not known. Save it as text in UTF-8 and try again.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>找不到文件“%1”。请检查路径后重试。</source>
        <translation>File “%1” not found. Check the path and try again.</translation>
    </message>
    <message>
        <source>无法读取文件“%1”。请检查它是否为文件、是否有读取权限。</source>
        <translation>Could not read file “%1”. Check that it is a file and that you have read permission.</translation>
    </message>
    <message>
        <source>文件“%1”超过 %2 MB，未读取。请确认选对了文件。</source>
        <translation>File “%1” is larger than %2 MB and was not read. Check that this is the right file.</translation>
    </message>
    <message>
        <source>文件“%1”是空的。请换一个文件。</source>
        <translation>File “%1” is empty. Choose another file.</translation>
    </message>
    <message>
        <source>“%1”第 %2 行不是 UTF-8 文本。请将文件另存为 UTF-8 编码后重试。</source>
        <translation>“%1”, line %2 is not UTF-8 text. Save the file with UTF-8 encoding and try again.</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>未填写时限</source>
        <translation>No due date filled in</translation>
    </message>
    <message>
        <source>%1 至 %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>%1（至 %2 月 %3 日）：%4</source>
        <translation>%1 (until %2-%3): %4</translation>
    </message>
</context>
<context>
    <name>UndoActions</name>
    <message>
        <source>撤销：%1(&amp;U)</source>
        <translation>&amp;Undo: %1</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>重做：%1(&amp;R)</source>
        <translation>&amp;Redo: %1</translation>
    </message>
    <message>
        <source>重做(&amp;R)</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>WindowWork</name>
    <message>
        <source>请稍候</source>
        <translation>Please wait</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>正在取消……</source>
        <translation>Cancelling …</translation>
    </message>
</context>
<context>
    <name>jingan::AboutDialog</name>
    <message>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <source>静安政府工作报告看板 %1</source>
        <translation>Jing&apos;an Report Dashboard %1</translation>
    </message>
    <message>
        <source>数字均取自《%1》及随附数据表，并注明出处；本程序推算的数值标注“推算”。</source>
        <translation>All numbers come from the %1 and the tables shipped with it, with their source; what the program computes itself is marked “derived”.</translation>
    </message>
    <message>
        <source>许可：GPL-3.0-or-later。字体取自思源黑体、思源宋体（SIL OFL 1.1），图标为本程序自绘。使用 Qt %1（LGPL-3.0 / GPL-3.0）、SQLite（公有领域）、libcsv（LGPL-2.1）、tl::expected（CC0）。</source>
        <translation>Licence: GPL-3.0-or-later. The fonts are taken from Noto Sans and Noto Serif CJK (SIL OFL 1.1); the icons are the program&apos;s own. It uses Qt %1 (LGPL-3.0 / GPL-3.0), SQLite (public domain), libcsv (LGPL-2.1), tl::expected (CC0).</translation>
    </message>
    <message>
        <source>报告问题时请附上以下信息和日志：</source>
        <translation>When reporting a fault, please add these details and the log:</translation>
    </message>
    <message>
        <source>复制信息</source>
        <translation>Copy details</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>版本 %1，Qt %2</source>
        <translation>Version %1, Qt %2</translation>
    </message>
    <message>
        <source>系统 %1，%2</source>
        <translation>System %1, %2</translation>
    </message>
    <message>
        <source>屏幕 %1 × %2，缩放 %3，%4</source>
        <translation>Screen %1 × %2, scale %3, %4</translation>
    </message>
    <message>
        <source>语言 %1</source>
        <translation>Language %1</translation>
    </message>
    <message>
        <source>日志 %1</source>
        <translation>Log %1</translation>
    </message>
    <message>
        <source>数字均取自《%1》，并注明出处；本程序推算的数值标注“推算”。</source>
        <translation>All figures are taken from “%1” and name their source; values derived by this program are marked as derived.</translation>
    </message>
</context>
<context>
    <name>jingan::AddProjectDialog</name>
    <message>
        <source>新增项目</source>
        <translation>Add project</translation>
    </message>
    <message>
        <source>手工新增的项目不出自报告，页面上会注明。其余各栏可在右侧资料中填写。</source>
        <translation>A project added by hand is not from the report, and the page says so. The other fields are filled in at the right.</translation>
    </message>
    <message>
        <source>例如 480 张、不少于 200 人次；没有数量则留空</source>
        <translation>e.g. 480 张 or ≥ 200 人次; empty where there is no number</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>事项(&amp;T)</source>
        <translation>&amp;Title</translation>
    </message>
    <message>
        <source>方面(&amp;A)</source>
        <translation>&amp;Area</translation>
    </message>
    <message>
        <source>序号(&amp;N)</source>
        <translation>&amp;Number</translation>
    </message>
    <message>
        <source>全年目标(&amp;G)</source>
        <translation>Tar&amp;get of the year</translation>
    </message>
    <message>
        <source>牵头部门(&amp;L)</source>
        <translation>&amp;Lead department</translation>
    </message>
    <message>
        <source>新增</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填写事项的名称。</source>
        <translation>Enter the title of the project.</translation>
    </message>
    <message>
        <source>看不懂目标“%1”，请写成“480 张”或“不少于 200 人次”，没有数量则留空。</source>
        <translation>The target “%1” can&apos;t be read; write it as “480 张” or “≥ 200 人次”, or leave it empty where there is no number.</translation>
    </message>
</context>
<context>
    <name>jingan::ArchivedListModel</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>进展记录</source>
        <translation>Reports</translation>
    </message>
</context>
<context>
    <name>jingan::ArchivesDialog</name>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>恢复这份清单…</source>
        <translation>Restore this list…</translation>
    </message>
    <message>
        <source>存档的清单</source>
        <translation>Archived lists</translation>
    </message>
    <message>
        <source>存档</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>存档清单中的项目</source>
        <translation>Projects of the archived list</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>还没有存档。替换清单或恢复备份时，原清单整份存在这里。</source>
        <translation>There is no archive yet. When the list is replaced or a backup restored, the whole old list is kept here.</translation>
    </message>
    <message>
        <source>存档时的 %1 项，其中 %2 项有进展记录；状态按存档当日计算，只供查看。</source>
        <translation>%1 projects as archived, %2 of them with reports; their status is that of the day of archiving. To be looked at only.</translation>
    </message>
    <message>
        <source>已导出：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>恢复存档的清单</source>
        <translation>Restore an archived list</translation>
    </message>
    <message>
        <source>用存档“%1”的 %2 项替换现有清单的 %3 项？</source>
        <translation>Replace the %3 projects of the present list by the %2 of the archive “%1”?</translation>
    </message>
    <message>
        <source>项目和进展都回到存档时的样子；现有清单先整份存档，恢复后也可以撤销。</source>
        <translation>Projects and progress go back to what they were when archived. The present list is archived first, and restoring can be undone.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>现有清单与这份存档相同，没有要恢复的。</source>
        <translation>The present list is the same as this archive; there is nothing to restore.</translation>
    </message>
    <message>
        <source>恢复“%1”之前的 %2 项</source>
        <translation>%2 projects before “%1” was restored</translation>
    </message>
    <message>
        <source>恢复存档“%1”</source>
        <translation>Restore archive “%1”</translation>
    </message>
    <message>
        <source>已恢复存档“%1”，清单现有 %2 项。</source>
        <translation>Archive “%1” restored; the list now has %2 projects.</translation>
    </message>
</context>
<context>
    <name>jingan::ArchivesModel</name>
    <message>
        <source>存档</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>存档时间</source>
        <translation>Archived</translation>
    </message>
    <message>
        <source>经办</source>
        <translation>By</translation>
    </message>
</context>
<context>
    <name>jingan::AsOfField</name>
    <message>
        <source>今天</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>截至(&amp;A)</source>
        <translation>&amp;As of</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As-of day</translation>
    </message>
    <message>
        <source>按这一天的情况显示；填写的进展也记在这一天</source>
        <translation>Shows how things stood on this day; progress that you enter is dated by it</translation>
    </message>
    <message>
        <source>回到今天的情况</source>
        <translation>Back to how things stand today</translation>
    </message>
    <message>
        <source>请填写要查看的日期。</source>
        <translation>Enter the day to be shown.</translation>
    </message>
</context>
<context>
    <name>jingan::BackupDialog</name>
    <message>
        <source>还没有备份。</source>
        <translation>No backups yet.</translation>
    </message>
    <message>
        <source>恢复所选…</source>
        <translation>Restore…</translation>
    </message>
    <message>
        <source>备份与恢复</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>程序每天自动备份一次。备份在：%1</source>
        <translation>The program makes a backup every day. Backups are in: %1</translation>
    </message>
    <message>
        <source>备份</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>立即备份</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>已备份：%1</source>
        <translation>Backed up: %1</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore backup</translation>
    </message>
    <message>
        <source>把清单恢复到 %1 的备份？
此后的修改将被替换。恢复前先自动备份现在的清单；恢复后也可以撤销，变更历史全部保留。</source>
        <translation>Restore the list from the backup of %1?
Later changes are replaced. The present list is backed up first; restoring can be undone, and the whole history is kept.</translation>
    </message>
    <message>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已恢复 %1 的备份。</source>
        <translation>The backup of %1 was restored.</translation>
    </message>
</context>
<context>
    <name>jingan::BackupModel</name>
    <message>
        <source>每日自动（保留 %1 天）</source>
        <translation>Daily (kept %1 days)</translation>
    </message>
    <message>
        <source>程序升级之前</source>
        <translation>Before an upgrade</translation>
    </message>
    <message>
        <source>恢复之前</source>
        <translation>Before restoring</translation>
    </message>
    <message>
        <source>手工备份</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>来由</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>大小</source>
        <translation>Size</translation>
    </message>
</context>
<context>
    <name>jingan::ChartCard</name>
    <message>
        <source>以数据表显示</source>
        <translation>Show as data table</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>Data table</translation>
    </message>
    <message>
        <source>以图表显示</source>
        <translation>Show as chart</translation>
    </message>
</context>
<context>
    <name>jingan::ChartGalleryPanel</name>
    <message>
        <source>没有相符的图表。请换个词，或清空筛选。</source>
        <translation>No chart matches. Try another word, or clear the filter.</translation>
    </message>
    <message>
        <source>按标题、事项筛选图表</source>
        <translation>Filter charts by title or item</translation>
    </message>
    <message>
        <source>放大查看</source>
        <translation>View full size</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>全部图表，按主题排列；双击或按 Enter 放大查看</source>
        <translation>Every chart, by subject; double-click or press Enter to view one full size</translation>
    </message>
    <message>
        <source>已复制，可粘贴到文档</source>
        <translation>Copied, ready to paste into a document</translation>
    </message>
</context>
<context>
    <name>jingan::ChartGalleryView</name>
    <message>
        <source>全部图表</source>
        <translation>All charts</translation>
    </message>
    <message>
        <source>放大查看</source>
        <translation>View full size</translation>
    </message>
    <message>
        <source>导出 PNG…</source>
        <translation>Export PNG…</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
</context>
<context>
    <name>jingan::ChartTable</name>
    <message>
        <source>%1：数据表</source>
        <translation>%1: table</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>按“%1”排序</source>
        <translation>Sort by “%1”</translation>
    </message>
    <message>
        <source>恢复原来的次序</source>
        <translation>Restore the original order</translation>
    </message>
</context>
<context>
    <name>jingan::ChartView</name>
    <message>
        <source>图表菜单</source>
        <translation>Chart menu</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>导出 PNG…</source>
        <translation>Export PNG…</translation>
    </message>
    <message>
        <source>导出 PDF…</source>
        <translation>Export PDF…</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy image</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>放大、换图形、导出或复制图表</source>
        <translation>Enlarge, change the kind of, export or copy the chart</translation>
    </message>
    <message>
        <source>点击显示</source>
        <translation>Click to show</translation>
    </message>
    <message>
        <source>点击隐藏</source>
        <translation>Click to hide</translation>
    </message>
    <message>
        <source>放大查看</source>
        <translation>View full size</translation>
    </message>
    <message>
        <source>复制图片（仅所示系列）</source>
        <translation>Copy picture (series shown only)</translation>
    </message>
    <message>
        <source>图形</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>显示的系列</source>
        <translation>Series shown</translation>
    </message>
    <message>
        <source>全部显示</source>
        <translation>Show all</translation>
    </message>
</context>
<context>
    <name>jingan::ChartWindow</name>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>上一张</source>
        <translation>Previous chart</translation>
    </message>
    <message>
        <source>下一张</source>
        <translation>Next chart</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>复制图片</source>
        <translation>Copy picture</translation>
    </message>
    <message>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>图表菜单</source>
        <translation>Chart menu</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>第 %1 张，共 %2 张</source>
        <translation>Chart %1 of %2</translation>
    </message>
</context>
<context>
    <name>jingan::CommandPalette</name>
    <message>
        <source>命令面板</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>查找页面、项目和操作</source>
        <translation>Find pages, projects and actions</translation>
    </message>
</context>
<context>
    <name>jingan::ComparisonDelegate</name>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
</context>
<context>
    <name>jingan::ComparisonDetail</name>
    <message>
        <source>选中一行，查看两年的原文。</source>
        <translation>Select a row to see the source text for both years.</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>计划相当于上年完成的 %1</source>
        <translation>Plan is %1 of the previous year&apos;s result</translation>
    </message>
    <message>
        <source>不作比较</source>
        <translation>Not compared</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>与</source>
        <translation>and</translation>
    </message>
</context>
<context>
    <name>jingan::ComparisonModel</name>
    <message>
        <source>口径不同，不作比较</source>
        <translation>Different measure, not compared</translation>
    </message>
    <message>
        <source>第 %1、%2 段</source>
        <translation>Paragraphs %1, %2</translation>
    </message>
    <message>
        <source>计划相当于上年完成的 %1（推算）</source>
        <translation>Plan is %1 of the previous year&apos;s result (derived)</translation>
    </message>
    <message>
        <source>%1，口径不同</source>
        <translation>%1, different measure</translation>
    </message>
    <message>
        <source>领域</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>%1 完成</source>
        <translation>Done %1</translation>
    </message>
    <message>
        <source>%1 计划</source>
        <translation>Planned %1</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>对照</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>推算 %</source>
        <translation>Derived %</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
</context>
<context>
    <name>jingan::ComparisonPanel</name>
    <message>
        <source>年度对比：%1 年完成与 %2 年计划</source>
        <translation>Year comparison: done %1 and planned %2</translation>
    </message>
    <message>
        <source>%1 对指标，以 %2 年完成数为 100，显示 %3 年计划相当于上年的百分比（推算）</source>
        <translation>%1 pairs of figures; with done %2 as 100, the plan for %3 is shown as a percentage of the previous year (derived)</translation>
    </message>
    <message>
        <source>全部领域</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>按领域筛选</source>
        <translation>Filter by area</translation>
    </message>
    <message>
        <source>筛选事项或原文</source>
        <translation>Filter items or source text</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>哑铃图</source>
        <translation>Dumbbell chart</translation>
    </message>
    <message>
        <source>配对柱</source>
        <translation>Paired bars</translation>
    </message>
    <message>
        <source>表格</source>
        <translation>Table</translation>
    </message>
    <message>
        <source>年度对比表</source>
        <translation>Year comparison table</translation>
    </message>
    <message>
        <source>没有符合条件的指标。</source>
        <translation>No figures match the filters.</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>%1 年完成 ＝ 100</source>
        <translation>Done %1 = 100</translation>
    </message>
    <message>
        <source>%1 年计划（推算百分比）</source>
        <translation>Planned %1 (derived percentage)</translation>
    </message>
    <message>
        <source>小结</source>
        <translation>Summary</translation>
    </message>
    <message>
        <source>同口径 %1 对</source>
        <translation>%1 same-measure pairs</translation>
    </message>
    <message>
        <source>计划高于上年完成</source>
        <translation>Plan above previous year</translation>
    </message>
    <message>
        <source>与上年持平</source>
        <translation>Equal to previous year</translation>
    </message>
    <message>
        <source>计划低于上年完成</source>
        <translation>Plan below previous year</translation>
    </message>
    <message>
        <source>口径不同的 %1 对不计入。计划数为年初安排，与全年完成数性质不同。</source>
        <translation>The %1 pairs with a different measure are not counted. Planned figures are set at the start of the year and differ in nature from full-year results.</translation>
    </message>
    <message>
        <source>已复制 %1 行，可粘贴到电子表格</source>
        <translation>Rows copied: %1; ready to paste into a spreadsheet</translation>
    </message>
    <message>
        <source>本报告没有对照表</source>
        <translation>This report has no comparison</translation>
    </message>
    <message>
        <source>哪两个数字口径相同、可以对照，要由人逐条核对，程序不代为判断，所以这里不列出。主要指标的实际与目标见“主要指标”；同一地区各年、各地之间的比较见“报告库”。</source>
        <translation>Which two figures count the same and may be compared takes a person’s reading; the program does not decide it, so none are listed here. Actual and target of the headline indicators are under “Key indicators”; comparisons over years and places are in the report library.</translation>
    </message>
    <message>
        <source>查看全部数字</source>
        <translation>Show all figures</translation>
    </message>
    <message>
        <source>打开报告库</source>
        <translation>Open the report library</translation>
    </message>
</context>
<context>
    <name>jingan::ConnectionIndicator</name>
    <message>
        <source>%1 @ %2/%3</source>
        <translation>%1 @ %2/%3</translation>
    </message>
    <message numerus="yes">
        <source>未发送 %n 项</source>
        <translation>
            <numerusform>%n unsent edit</numerusform>
            <numerusform>%n unsent edits</numerusform>
        </translation>
    </message>
    <message>
        <source>清单数据库：%1</source>
        <translation>List database: %1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jingan::ContentFields</name>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>一张图表</source>
        <translation>One chart</translation>
    </message>
    <message>
        <source>几张图表</source>
        <translation>Several charts</translation>
    </message>
    <message numerus="yes">
        <source>本页的图表（%1，%n 张）</source>
        <translation>
            <numerusform>Chart of this page (%1, %n)</numerusform>
            <numerusform>Charts of this page (%1, %n)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>全部图表（%n 张）</source>
        <translation>
            <numerusform>All charts (%n)</numerusform>
            <numerusform>All charts (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>要导出的图表</source>
        <translation>Charts to export</translation>
    </message>
    <message>
        <source>全部图表</source>
        <translation>All charts</translation>
    </message>
    <message>
        <source>所选图表</source>
        <translation>Selected charts</translation>
    </message>
</context>
<context>
    <name>jingan::CopyListDialog</name>
    <message>
        <source>本机清单 → 共享数据库</source>
        <translation>This computer → shared database</translation>
    </message>
    <message>
        <source>共享数据库 → 本机清单</source>
        <translation>Shared database → this computer</translation>
    </message>
    <message>
        <source>复制…</source>
        <translation>Copy…</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>复制清单</source>
        <translation>Copy list</translation>
    </message>
    <message>
        <source>正在复制</source>
        <translation>Copying</translation>
    </message>
    <message>
        <source>本机清单</source>
        <translation>List on this computer</translation>
    </message>
    <message>
        <source>共享数据库</source>
        <translation>Shared database</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择清单文件</source>
        <translation>Choose the list&apos;s file</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>清单数据库 (*.sqlite);;所有文件 (*)</source>
        <translation>List databases (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>请填写文件。</source>
        <translation>Please enter a file.</translation>
    </message>
    <message>
        <source>没有这个清单文件，请核对路径。</source>
        <translation>There is no such list file; please check the path.</translation>
    </message>
    <message>
        <source>共享数据库里的清单将与本机清单相同，进展与变更历史一起复制；需要管理员权限。原有的清单先在那里整份存档。</source>
        <translation>The shared list becomes the same as that on this computer, with reports and history; this takes an administrator&apos;s rights. The list that was there is archived there first.</translation>
    </message>
    <message>
        <source>本机文件里的清单将与共享数据库相同，进展与变更历史一起复制。原有的清单先在文件里整份存档。</source>
        <translation>The list in the file becomes the same as the shared one, with reports and history. The list that was there is archived in the file first.</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 项修改还没有发送，不会包含在内。</source>
        <translation>
            <numerusform> %n edit is not sent yet and will not be included.</numerusform>
            <numerusform> %n edits are not sent yet and will not be included.</numerusform>
        </translation>
    </message>
    <message>
        <source>正在复制，请稍候…</source>
        <translation>Copying, please wait…</translation>
    </message>
    <message>
        <source>把“%1”的清单复制到“%2”？</source>
        <translation>Copy the list of “%1” to “%2”?</translation>
    </message>
    <message>
        <source>目标原有的清单先整份存档，可在“存档的清单”里恢复；复制要么全部完成，要么什么也不改。</source>
        <translation>The target&apos;s present list is archived first and can be restored from “Archived lists”. The copy is made completely or changes nothing.</translation>
    </message>
    <message>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>从本机复制到共享数据库</source>
        <translation>Copied from a computer to the shared database</translation>
    </message>
    <message>
        <source>从共享数据库复制到本机</source>
        <translation>Copied from the shared database</translation>
    </message>
    <message>
        <source>没有复制。</source>
        <translation>Nothing was copied. </translation>
    </message>
    <message numerus="yes">
        <source>已复制 %n 项，</source>
        <translation>
            <numerusform>%n project copied, </numerusform>
            <numerusform>%n projects copied, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>补入变更历史 %n 条。</source>
        <translation>
            <numerusform>%n line of history added.</numerusform>
            <numerusform>%n lines of history added.</numerusform>
        </translation>
    </message>
    <message>
        <source>目标原有的清单已存档。</source>
        <translation> The target&apos;s previous list is archived.</translation>
    </message>
</context>
<context>
    <name>jingan::DatabaseActions</name>
    <message>
        <source>清单数据库(&amp;S)…</source>
        <translation>List databa&amp;se…</translation>
    </message>
    <message>
        <source>成员与权限(&amp;M)…</source>
        <translation>&amp;Members and rights…</translation>
    </message>
    <message>
        <source>复制清单到共享数据库或本机(&amp;C)…</source>
        <translation>&amp;Copy list to or from a shared database…</translation>
    </message>
    <message>
        <source>立即重试</source>
        <translation>Retry now</translation>
    </message>
    <message>
        <source>输入密码…</source>
        <translation>Enter password…</translation>
    </message>
    <message>
        <source>与他人冲突的改动…</source>
        <translation>Conflicting edits…</translation>
    </message>
    <message>
        <source>本机文件没有成员之分；共享数据库才有</source>
        <translation>Only a shared database has members, a file has none</translation>
    </message>
    <message>
        <source>只有管理员可以授予或收回权限</source>
        <translation>Only administrators may grant and revoke rights</translation>
    </message>
    <message>
        <source>连接恢复后才能管理成员</source>
        <translation>Members can be managed once the connection is back</translation>
    </message>
</context>
<context>
    <name>jingan::DatabaseDialog</name>
    <message>
        <source>本机文件（SQLite）</source>
        <translation>File on this computer (SQLite)</translation>
    </message>
    <message>
        <source>共享数据库（PostgreSQL）</source>
        <translation>Shared database (PostgreSQL)</translation>
    </message>
    <message>
        <source>测试连接</source>
        <translation>Test connection</translation>
    </message>
    <message>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <source>清单数据库</source>
        <translation>List database</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>全办公室共用一份清单：别人的修改随时出现，断网时改动保存在本机。</source>
        <translation>One list for the whole office: others&apos; edits appear by themselves; without a network yours are kept on this computer.</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择清单文件</source>
        <translation>Choose the list&apos;s file</translation>
    </message>
    <message>
        <source>默认位置</source>
        <translation>Default</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>清单只在这台电脑上，由您一人使用；文件不存在时新建。</source>
        <translation>The list is on this computer only and used by you alone; a file that does not exist is created.</translation>
    </message>
    <message>
        <source>清单数据库 (*.sqlite);;所有文件 (*)</source>
        <translation>List databases (*.sqlite);;All files (*)</translation>
    </message>
    <message>
        <source>请填写文件。</source>
        <translation>Please enter a file.</translation>
    </message>
    <message>
        <source>正在连接…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>连接失败。</source>
        <translation>Connection failed. </translation>
    </message>
    <message>
        <source>连接成功。</source>
        <translation>Connected.</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>不保存密码，继续</source>
        <translation>Go on without saving the password</translation>
    </message>
</context>
<context>
    <name>jingan::DateField</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>打开日历</source>
        <translation>Open calendar</translation>
    </message>
    <message>
        <source>打开日历（↓）</source>
        <translation>Open calendar (↓)</translation>
    </message>
    <message>
        <source>“%1”不是日期，请写成 2025-11-30 或 11 月 30 日。</source>
        <translation>“%1” is not a date; write it as 2025-11-30.</translation>
    </message>
    <message>
        <source>日期应在 %1 与 %2 之间。</source>
        <translation>The date has to be between %1 and %2.</translation>
    </message>
    <message>
        <source>日期不能早于 %1。</source>
        <translation>The date can&apos;t be before %1.</translation>
    </message>
    <message>
        <source>日期不能晚于 %1。</source>
        <translation>The date can&apos;t be after %1.</translation>
    </message>
    <message>
        <source>日历</source>
        <translation>Calendar</translation>
    </message>
</context>
<context>
    <name>jingan::EditProblemModel</name>
    <message>
        <source>%1，%2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>整份清单</source>
        <translation>Whole list</translation>
    </message>
    <message>
        <source>多项修改</source>
        <translation>Several edits</translation>
    </message>
    <message>
        <source>没有被接受</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>对方的</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>我修改的时间</source>
        <translation>Edited by me</translation>
    </message>
</context>
<context>
    <name>jingan::EditProblemsDialog</name>
    <message>
        <source>全部保留我的</source>
        <translation>Keep all of mine</translation>
    </message>
    <message>
        <source>全部采用对方的</source>
        <translation>Take all of theirs</translation>
    </message>
    <message>
        <source>与他人冲突的改动</source>
        <translation>Conflicting edits</translation>
    </message>
    <message>
        <source>您和别人改了同一处，或服务器没有接受您的修改。决定之前，清单显示对方的值；没有选择的不会丢失。</source>
        <translation>You and somebody else edited the same value, or the server did not accept your edit. Until you decide the list shows the other&apos;s value; what is undecided is not lost.</translation>
    </message>
    <message>
        <source>冲突的改动</source>
        <translation>Conflicting edits</translation>
    </message>
    <message>
        <source>以后再决定</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <source>我的</source>
        <translation>Mine</translation>
    </message>
    <message>
        <source>保留我的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>对方的</source>
        <translation>Theirs</translation>
    </message>
    <message>
        <source>采用对方的</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>没有被接受</source>
        <translation>Not accepted</translation>
    </message>
    <message>
        <source>再次发送</source>
        <translation>Send again</translation>
    </message>
    <message>
        <source>放弃这项修改</source>
        <translation>Drop this edit</translation>
    </message>
</context>
<context>
    <name>jingan::ExportDialog</name>
    <message>
        <source>显示标题</source>
        <translation>Show title</translation>
    </message>
    <message>
        <source>图下注明来源与段号</source>
        <translation>Show source and paragraph below the chart</translation>
    </message>
    <message>
        <source>PNG 图片</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>PDF 文档</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>打印（白底）</source>
        <translation>Print (white)</translation>
    </message>
    <message>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>配色</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择存放的文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>覆盖原文件</source>
        <translation>Replace the existing file</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填写文件名。</source>
        <translation>Enter a file name.</translation>
    </message>
    <message>
        <source>请选择存放的文件夹。</source>
        <translation>Choose a folder for the file.</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>SVG 矢量图</source>
        <translation>SVG</translation>
    </message>
    <message>
        <source>灰度打印（适合复印）</source>
        <translation>Greys (for copiers)</translation>
    </message>
    <message>
        <source>与屏幕一致</source>
        <translation>As on screen</translation>
    </message>
    <message>
        <source>存放位置</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>导出进度</source>
        <translation>Export progress</translation>
    </message>
    <message>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>文件夹名</source>
        <translation>Folder name</translation>
    </message>
    <message numerus="yes">
        <source>%n 个文件，每个 %1 × %2 像素</source>
        <translation>
            <numerusform>%n file, %1 × %2 pixels</numerusform>
            <numerusform>%n files of %1 × %2 pixels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>一个文件，%n 页，文字可检索</source>
        <translation>
            <numerusform>One file, %n page, text searchable</numerusform>
            <numerusform>One file, %n pages, text searchable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个文件，可在绘图软件中编辑</source>
        <translation>
            <numerusform>%n file, can be edited in drawing programs</numerusform>
            <numerusform>%n files, can be edited in drawing programs</numerusform>
        </translation>
    </message>
    <message>
        <source>无法建立文件夹“%1”。请检查上级文件夹是否存在、可否写入，或换一个位置。</source>
        <translation>The folder “%1” could not be made. Check that the folder above exists and can be written to, or choose another place.</translation>
    </message>
    <message>
        <source>已取消导出，未写入任何文件。</source>
        <translation>Export cancelled; no file was written.</translation>
    </message>
    <message>
        <source>简报与演示文稿导出为 PDF</source>
        <translation>The briefing and the slides are exported as PDF</translation>
    </message>
    <message>
        <source>请至少选择一张图表</source>
        <translation>Choose at least one chart</translation>
    </message>
</context>
<context>
    <name>jingan::ExportPreview</name>
    <message>
        <source>导出预览</source>
        <translation>Export preview</translation>
    </message>
    <message>
        <source>预览</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>缩小</source>
        <translation>Zoom out</translation>
    </message>
    <message>
        <source>放大</source>
        <translation>Zoom in</translation>
    </message>
    <message>
        <source>第 %1 页，共 %2 页</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>适合窗口</source>
        <translation>Fit</translation>
    </message>
</context>
<context>
    <name>jingan::FactCard</name>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>%1（推算）：%2 %3</source>
        <translation>%1 (derived): %2 %3</translation>
    </message>
    <message>
        <source>%1：%2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>jingan::FactComparisonModel</name>
    <message>
        <source>%1 %2 年：报告未载</source>
        <translation>%1, %2: not in the report</translation>
    </message>
    <message>
        <source>口径不同：%1</source>
        <translation>Different measure: %1</translation>
    </message>
    <message>
        <source>%1 %2 年：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1 年%2政府工作报告：“%3”</source>
        <translation>Government work report of %2, %1: “%3”</translation>
    </message>
    <message numerus="yes">
        <source>另有 %n 处报告所载不同</source>
        <translation>
            <numerusform>%n other report states a different number</numerusform>
            <numerusform>%n other reports state different numbers</numerusform>
        </translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jingan::FactDialog</name>
    <message>
        <source>修正主要指标</source>
        <translation>Correct a key indicator</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>%1的上限</source>
        <translation>%1, upper end</translation>
    </message>
    <message>
        <source>上限</source>
        <translation>upper end</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>指标(&amp;I)</source>
        <translation>&amp;Indicator</translation>
    </message>
    <message>
        <source>原文名称(&amp;N)</source>
        <translation>&amp;Name as printed</translation>
    </message>
    <message>
        <source>性质(&amp;K)</source>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>年份(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>限定词(&amp;Q)</source>
        <translation>&amp;Qualifier</translation>
    </message>
    <message>
        <source>代替数字的话(&amp;W)</source>
        <translation>&amp;Words instead of a number</translation>
    </message>
    <message>
        <source>左右、以上、可比口径…</source>
        <translation>左右, 以上, 可比口径 …</translation>
    </message>
    <message>
        <source>与上年基本持平…</source>
        <translation>与上年基本持平 …</translation>
    </message>
    <message>
        <source>保存修正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>“%1”不是数字。</source>
        <translation>“%1” is no number.</translation>
    </message>
    <message>
        <source>请填写原文名称。</source>
        <translation>Fill in the name as printed.</translation>
    </message>
    <message>
        <source>请填写数值、增速，或代替数字的话。</source>
        <translation>Fill in a level, a growth, or the words instead of a number.</translation>
    </message>
    <message>
        <source>请填写数值的单位。</source>
        <translation>Fill in the unit of the level.</translation>
    </message>
</context>
<context>
    <name>jingan::FigureLibraryPanel</name>
    <message>
        <source>指标库</source>
        <translation>Indicator library</translation>
    </message>
    <message>
        <source>报告正文中的全部数字；选中一行，下方显示原句</source>
        <translation>All figures in the text of the report; select a row to show its sentence below</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>已复制 %1 行，可粘贴到表格或文档</source>
        <translation>Rows copied: %1; ready to paste into a spreadsheet or document</translation>
    </message>
    <message>
        <source>按事项、原句筛选</source>
        <translation>Filter items or sentences</translation>
    </message>
    <message>
        <source>按章节筛选</source>
        <translation>Filter by section</translation>
    </message>
    <message>
        <source>全部章节</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>按单位筛选</source>
        <translation>Filter by unit</translation>
    </message>
    <message>
        <source>全部单位</source>
        <translation>All units</translation>
    </message>
    <message>
        <source>按性质筛选</source>
        <translation>Filter by type</translation>
    </message>
    <message>
        <source>实际与目标</source>
        <translation>Actual and target</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>没有符合条件的数字。可减少筛选条件，或点“清除筛选”。</source>
        <translation>No figures match the filters. Remove some filters, or choose “Clear filters”.</translation>
    </message>
    <message>
        <source>共 %1 条，显示 %2 条</source>
        <translation>%1 in all, %2 shown</translation>
    </message>
    <message>
        <source>复制所显示的行，可粘贴到表格或文档</source>
        <translation>Copy the rows shown, to paste into a spreadsheet or document</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>报告中的数字</source>
        <translation>Figures of the report</translation>
    </message>
</context>
<context>
    <name>jingan::FigureModel</name>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>年度与性质</source>
        <translation>Year and type</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>原文</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
</context>
<context>
    <name>jingan::FigureTable</name>
    <message>
        <source>数字</source>
        <translation>Figures</translation>
    </message>
</context>
<context>
    <name>jingan::FilingDialog</name>
    <message>
        <source>报告的地区与年份</source>
        <translation>Place and year of the report</translation>
    </message>
    <message>
        <source>“%1”没有写明是哪个地区、哪一年的报告，请核对或填写。标题、图表与导出的文件都用到它们。</source>
        <translation>“%1” does not state whose report it is and for which year. Please check or fill in both; titles, charts and exported files use them.</translation>
    </message>
    <message>
        <source>如：青禾县</source>
        <translation>e.g. 青禾县</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>地区(&amp;P)</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>报告安排工作的年份(&amp;Y)</source>
        <translation>&amp;Year that the report plans for</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填写地区与年份。</source>
        <translation>Please fill in place and year.</translation>
    </message>
</context>
<context>
    <name>jingan::FullTextPanel</name>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
</context>
<context>
    <name>jingan::HelpWindow</name>
    <message>
        <source>没有找到</source>
        <translation>Not found</translation>
    </message>
    <message>
        <source>使用说明</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>在说明中查找</source>
        <translation>Find in the help</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jingan::ImportBar</name>
    <message>
        <source>停止</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>查看详情</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>添加的进度</source>
        <translation>Progress of adding</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close the notice</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <source>正在查找报告文件…</source>
        <translation>Looking for report files…</translation>
    </message>
    <message>
        <source>正在添加：%1 / %2</source>
        <translation>Adding: %1 / %2</translation>
    </message>
    <message numerus="yes">
        <source>已添加 %n 篇</source>
        <translation>
            <numerusform>%n report added</numerusform>
            <numerusform>%n reports added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 篇已在库中，未重复添加</source>
        <translation>
            <numerusform>%n is there already and was not added again</numerusform>
            <numerusform>%n are there already and were not added again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n 个文件未能读入</source>
        <translation>
            <numerusform>%n file could not be read</numerusform>
            <numerusform>%n files could not be read</numerusform>
        </translation>
    </message>
    <message>
        <source>没有找到可读的报告文件（PDF、DOCX、文本、Markdown、HTML、CSV）</source>
        <translation>No file that may be a report was found (PDF, DOCX, text, Markdown, HTML, CSV)</translation>
    </message>
    <message>
        <source>已停止，之前添加的保留</source>
        <translation>stopped; what was added before stays</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>未添加的文件</source>
        <translation>Files that were not added</translation>
    </message>
    <message>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>这篇报告已在库中</source>
        <translation>This report is in the library already</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>报告已全部添加，正在整理索引…</source>
        <translation>All reports are in; tidying the index…</translation>
    </message>
    <message>
        <source>跳过整理</source>
        <translation>Skip tidying</translation>
    </message>
    <message>
        <source>报告都已存入，跳过只会使搜索稍慢</source>
        <translation>The reports are stored already; skipping only makes searching a little slower</translation>
    </message>
</context>
<context>
    <name>jingan::ImportChangesModel</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>栏目</source>
        <translation>Field</translation>
    </message>
    <message>
        <source>原来</source>
        <translation>Before</translation>
    </message>
    <message>
        <source>导入后</source>
        <translation>After import</translation>
    </message>
</context>
<context>
    <name>jingan::ImportDialog</name>
    <message>
        <source>表格 (*.xlsx *.ods *.csv *.tsv *.txt)</source>
        <translation>Tables (*.xlsx *.ods *.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>导入实事项目</source>
        <translation>Import livelihood projects</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>未选择文件</source>
        <translation>No file chosen</translation>
    </message>
    <message>
        <source>工作表</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>无</source>
        <translation>none</translation>
    </message>
    <message>
        <source>表头在第几行</source>
        <translation>Heading in row</translation>
    </message>
    <message>
        <source>项目清单</source>
        <translation>Project list</translation>
    </message>
    <message>
        <source>月报</source>
        <translation>Monthly return</translation>
    </message>
    <message>
        <source>作为%1导入</source>
        <translation>Import as: %1</translation>
    </message>
    <message>
        <source>合并：新增与更改，其余不动</source>
        <translation>Merge: add and change, leave the rest</translation>
    </message>
    <message>
        <source>替换：原清单存档，同名项目保留进展</source>
        <translation>Replace: archive the old list, keep progress by name</translation>
    </message>
    <message>
        <source>与现有清单的关系</source>
        <translation>How it meets the present list</translation>
    </message>
    <message>
        <source>表中没有时填写</source>
        <translation>where the table doesn&apos;t say</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>填报人</source>
        <translation>Reported by</translation>
    </message>
    <message>
        <source>文件内容预览</source>
        <translation>Preview of the file</translation>
    </message>
    <message>
        <source>选择或拖入 XLSX、ODS 或 CSV 文件。
官方清单、月报，以及本程序导出的清单都可以；写入前先看会改什么。</source>
        <translation>Choose an XLSX, ODS or CSV file or drop it here.
The official list, monthly returns and lists exported by this program will do; you see what will change before anything is written.</translation>
    </message>
    <message>
        <source>将要发生的变化</source>
        <translation>What will change</translation>
    </message>
    <message>
        <source>文件中的问题</source>
        <translation>Problems in the file</translation>
    </message>
    <message>
        <source>读取进度</source>
        <translation>Reading</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>选择要导入的文件</source>
        <translation>Choose the file to import</translation>
    </message>
    <message>
        <source>%1，%2 编码</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1（隐藏）</source>
        <translation>%1 (hidden)</translation>
    </message>
    <message>
        <source>变化（%1 项）</source>
        <translation>Changes (%1)</translation>
    </message>
    <message>
        <source>问题（%1 处）</source>
        <translation>Problems (%1)</translation>
    </message>
    <message>
        <source>截至 %1：%2 项有新进展，%3 项不变。</source>
        <translation>As of %1: news on %2 projects, %3 unchanged.</translation>
    </message>
    <message>
        <source>新增 %1 项，更改 %2 项，不变 %3 项，移除 %4 项；共 %5 个指标。</source>
        <translation>%1 added, %2 changed, %3 unchanged, %4 removed; %5 measures in all.</translation>
    </message>
    <message>
        <source>与现有清单相同，没有要导入的。</source>
        <translation>The same as the present list; there is nothing to import.</translation>
    </message>
    <message>
        <source>有 %1 处错误，改正文件或列的对应后才能导入；清单没有改动。</source>
        <translation>%1 errors: correct the file or the columns before importing; the list is unchanged.</translation>
    </message>
    <message>
        <source>替换清单</source>
        <translation>Replace list</translation>
    </message>
    <message>
        <source>有 %1 处提醒，导入前请看“问题”。</source>
        <translation>%1 warnings: see “Problems” before importing.</translation>
    </message>
    <message>
        <source>%1 项与新清单同名，进展和已填的内容保留；%2 项移除，其中 %3 项有进展记录。</source>
        <translation>%1 projects have the same title on the new list and keep their progress and what is filled in; %2 go, %3 of them with reports.</translation>
    </message>
    <message>
        <source>现有 %1 项全部移除，其中 %2 项有进展记录；新清单的进展从头记。</source>
        <translation>All %1 present projects go, %2 of them with reports; progress of the new list begins anew.</translation>
    </message>
    <message>
        <source>原清单连同进展整份存档，可在“文件”菜单的“存档的清单”中查看；替换后也可以撤销。</source>
        <translation>The old list and its progress are archived whole; see “Archived lists” in the File menu. Replacing can be undone, too.</translation>
    </message>
    <message>
        <source>用“%1”的 %2 项替换现有清单的 %3 项？</source>
        <translation>Replace the %3 projects of the present list by the %2 of “%1”?</translation>
    </message>
    <message>
        <source>替换</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>替换：原清单存档，进展从头记</source>
        <translation>Replace: archive the old list, begin progress anew</translation>
    </message>
    <message>
        <source>正在写入……</source>
        <translation>Writing…</translation>
    </message>
</context>
<context>
    <name>jingan::ImportFaultsModel</name>
    <message>
        <source>错误</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>提醒</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>说明</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>程度</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>位置</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>问题与办法</source>
        <translation>Problem and remedy</translation>
    </message>
</context>
<context>
    <name>jingan::ImportPreviewModel</name>
    <message>
        <source>%1，%2：%3</source>
        <translation>%1, %2: %3</translation>
    </message>
</context>
<context>
    <name>jingan::IndicatorCard</name>
    <message>
        <source>%1 目标</source>
        <translation>%1 target</translation>
    </message>
    <message>
        <source>%1：%2 %3，%4；%5：%6</source>
        <translation>%1: %2 %3, %4; %5: %6</translation>
    </message>
    <message>
        <source>按回车键打开该指标；菜单键查看原文</source>
        <translation>Press Enter to open this indicator; press the menu key for the source text</translation>
    </message>
    <message>
        <source>打开“%1”；右键查看原文</source>
        <translation>Open “%1”; right-click for the source text</translation>
    </message>
    <message>
        <source>打开指标页</source>
        <translation>Open indicator page</translation>
    </message>
    <message>
        <source>%1 年实际：原文第 %2 段</source>
        <translation>%1 actual: paragraph %2</translation>
    </message>
    <message>
        <source>%1 年目标：原文第 %2 段</source>
        <translation>%1 target: paragraph %2</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>%1 年增速；水平：报告未载</source>
        <translation>%1 growth; level: not in report</translation>
    </message>
</context>
<context>
    <name>jingan::IndicatorDelegate</name>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
</context>
<context>
    <name>jingan::IndicatorModel</name>
    <message>
        <source>报告数</source>
        <translation>As reported</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>约 %1%</source>
        <translation>about %1%</translation>
    </message>
    <message>
        <source>约 %1</source>
        <translation>about %1</translation>
    </message>
    <message>
        <source>推算：%1</source>
        <translation>Derived: %1</translation>
    </message>
    <message>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>%1（推算）</source>
        <translation>%1 (derived)</translation>
    </message>
    <message>
        <source>年度</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>数据属性</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>出处</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>%1%左右</source>
        <translation>about %1%</translation>
    </message>
</context>
<context>
    <name>jingan::IndicatorPanel</name>
    <message>
        <source>没有这项指标</source>
        <translation>There is no such indicator</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>复制数据</source>
        <translation>Copy data</translation>
    </message>
    <message>
        <source>导出 PNG</source>
        <translation>Export PNG</translation>
    </message>
    <message>
        <source>导出 PDF</source>
        <translation>Export PDF</translation>
    </message>
    <message>
        <source>%1 年实际与 %2 年目标</source>
        <translation>%1 actual and %2 target</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>引文与报告原文逐字一致；点击段号跳转全文并高亮。</source>
        <translation>Quotations match the report word for word; click a paragraph number to see it highlighted in the full text.</translation>
    </message>
    <message>
        <source>数据表</source>
        <translation>Data table</translation>
    </message>
    <message>
        <source>%1：数据表</source>
        <translation>%1: data table</translation>
    </message>
    <message>
        <source>数据表已复制，可粘贴到电子表格</source>
        <translation>Data table copied; ready to paste into a spreadsheet</translation>
    </message>
    <message>
        <source>报告未载</source>
        <translation>Not in report</translation>
    </message>
    <message>
        <source>这篇报告里没有读出地区生产总值、财政收入、社会消费品零售总额或固定资产投资的数字。正文中的其他数字都在“指标库”里；读错的可以在“报告库”里修正后再打开。</source>
        <translation>No figures of GDP, revenue, retail sales or fixed-asset investment were found in this report. All other figures of the text are in the indicator library; what was read wrongly can be corrected in the report library and opened again.</translation>
    </message>
    <message>
        <source>打开指标库</source>
        <translation>Open the indicator library</translation>
    </message>
</context>
<context>
    <name>jingan::LateProjectsModel</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>从未报送</source>
        <translation>Never</translation>
    </message>
    <message>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>原因</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>慢（百分点）</source>
        <translation>Behind (pts)</translation>
    </message>
    <message>
        <source>逾期（天）</source>
        <translation>Days late</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>责任人</source>
        <translation>Person in charge</translation>
    </message>
    <message>
        <source>最近报送</source>
        <translation>Last report</translation>
    </message>
</context>
<context>
    <name>jingan::LateView</name>
    <message>
        <source>慢序时与需关注</source>
        <translation>Behind or needing attention</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>慢序时与需关注的项目，最慢的在前</source>
        <translation>Projects behind schedule or needing attention, the latest first</translation>
    </message>
    <message>
        <source>未报送的项目</source>
        <translation>Projects not reported on</translation>
    </message>
    <message>
        <source>逾期与需关注的分类</source>
        <translation>Kind of late projects</translation>
    </message>
    <message>
        <source>慢序时与需关注 %1</source>
        <translation>Late %1</translation>
    </message>
    <message>
        <source>未报送 %1</source>
        <translation>Not reported %1</translation>
    </message>
    <message>
        <source>逾期与需关注</source>
        <translation>Late and needing attention</translation>
    </message>
    <message>
        <source>慢序时 %1 项，需关注 %2 项</source>
        <translation>%1 behind schedule, %2 needing attention</translation>
    </message>
    <message>
        <source>本期没有报送，不等于慢</source>
        <translation>Nothing reported in this period, which doesn&apos;t mean behind</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>截至 %1，没有慢序时或需关注的项目。</source>
        <translation>As of %1 no project is behind schedule or needs attention.</translation>
    </message>
    <message>
        <source>截至 %1，各项目本期都有报送。</source>
        <translation>As of %1 every project has been reported on in this period.</translation>
    </message>
    <message>
        <source>清单中还没有项目。</source>
        <translation>There are no projects on the list yet.</translation>
    </message>
    <message>
        <source>另有 %1 项本期未报送，快慢无从判断。</source>
        <translation>%1 more were not reported on in this period; whether they are late can&apos;t be told.</translation>
    </message>
    <message>
        <source>慢序时与需关注的实事项目，截至 %1</source>
        <translation>Livelihood projects behind schedule or needing attention, as of %1</translation>
    </message>
    <message>
        <source>本期未报送的实事项目，截至 %1</source>
        <translation>Livelihood projects not reported on in this period, as of %1</translation>
    </message>
    <message>
        <source>正在汇总……</source>
        <translation>Summing up…</translation>
    </message>
</context>
<context>
    <name>jingan::LegendStrip</name>
    <message>
        <source>%1 年实际</source>
        <translation>%1 actual</translation>
    </message>
    <message>
        <source>%1 年目标（报告数）</source>
        <translation>%1 target (as reported)</translation>
    </message>
    <message>
        <source>推算</source>
        <translation>Derived</translation>
    </message>
    <message>
        <source>图例</source>
        <translation>Legend</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>jingan::LibraryCellDelegate</name>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryComparePage</name>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>增速或数值</source>
        <translation>Growth or level</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>实际或目标</source>
        <translation>Actual or target</translation>
    </message>
    <message>
        <source>历年实际</source>
        <translation>Actual by year</translation>
    </message>
    <message>
        <source>历年目标</source>
        <translation>Targets by year</translation>
    </message>
    <message>
        <source>当年目标与次年结果</source>
        <translation>Targets and their outcomes</translation>
    </message>
    <message>
        <source>选择地区</source>
        <translation>Choose places</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>各地历年</source>
        <translation>Places and years</translation>
    </message>
    <message>
        <source>比较表</source>
        <translation>Table of the comparison</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>所计：%1</source>
        <translation>Counted: %1</translation>
    </message>
    <message>
        <source>所选报告没有载明这项数字。可换一个指标，或改看目标。</source>
        <translation>The chosen reports don’t state this figure. Choose another indicator, or look at targets.</translation>
    </message>
    <message>
        <source>共 %1 对；差为推算</source>
        <translation>%1 pairs; differences are derived</translation>
    </message>
    <message>
        <source>还没有可对照的报告：需要同一地区相邻两年的报告。</source>
        <translation>Nothing to set side by side yet: it takes reports of one place for two years running.</translation>
    </message>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>原文名称：%1</source>
        <translation>Named in the text: %1</translation>
    </message>
    <message>
        <source>已复制 %1 行，可粘贴到表格或文档</source>
        <translation>%1 rows copied; paste them into a sheet or document</translation>
    </message>
    <message>
        <source>比较图的数字</source>
        <translation>Numbers of the chart</translation>
    </message>
    <message>
        <source>全部地区</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message numerus="yes">
        <source>%n 个地区</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>比较结果</source>
        <translation>Comparison</translation>
    </message>
    <message>
        <source>正在读取各篇报告的指标……</source>
        <translation>Reading the reports’ indicators…</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryEdits</name>
    <message>
        <source>修改地区与年份</source>
        <translation>Change place and year</translation>
    </message>
    <message>
        <source>确认地区与年份</source>
        <translation>Confirm place and year</translation>
    </message>
    <message>
        <source>移除失效的修正</source>
        <translation>Forget lost ones</translation>
    </message>
    <message>
        <source>这篇报告此后已另有改动或已删除，这一步不能再撤销或重做。</source>
        <translation>This report was changed otherwise or removed since: this step can’t be undone or redone any more.</translation>
    </message>
    <message>
        <source>已撤销：%1</source>
        <translation>Undone: %1</translation>
    </message>
    <message>
        <source>已重做：%1</source>
        <translation>Redone: %1</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryFactModel</name>
    <message>
        <source>目标</source>
        <translation>target</translation>
    </message>
    <message>
        <source>实际</source>
        <translation>actual</translation>
    </message>
    <message>
        <source>%1 年%2</source>
        <translation>%2 %1</translation>
    </message>
    <message>
        <source>年均 %1</source>
        <translation>%1 a year on average</translation>
    </message>
    <message>
        <source>已由用户修正
%1</source>
        <translation>Corrected by the user
%1</translation>
    </message>
    <message>
        <source>性质</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>数值</source>
        <translation>Level</translation>
    </message>
    <message>
        <source>增速</source>
        <translation>Growth</translation>
    </message>
    <message>
        <source>报告原文中的名称</source>
        <translation>As the report itself names it</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryHitModel</name>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>标题</source>
        <translation>heading</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryModel</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message numerus="yes">
        <source>%n 处修正失效</source>
        <translation>
            <numerusform>%n correction lost</numerusform>
            <numerusform>%n corrections lost</numerusform>
        </translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>待确认</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>%1
文件：%2</source>
        <translation>%1
File: %2</translation>
    </message>
    <message>
        <source>地区与年份已由用户确认</source>
        <translation>Place and year were confirmed</translation>
    </message>
    <message>
        <source>地区与年份由程序推断，请核对</source>
        <translation>Place and year were guessed; please check them</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>段数</source>
        <translation>Paragraphs</translation>
    </message>
    <message>
        <source>地区与年份</source>
        <translation>Place and year</translation>
    </message>
</context>
<context>
    <name>jingan::LibraryPanel</name>
    <message>
        <source>报告库的页面</source>
        <translation>Pages of the library</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>搜索</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>比较</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>并读</source>
        <translation>Side by side</translation>
    </message>
    <message>
        <source>报告库</source>
        <translation>Report library</translation>
    </message>
    <message>
        <source>添加文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>添加文件夹…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>再试一次</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>保留原文件并新建</source>
        <translation>Keep the file and begin a new library</translation>
    </message>
    <message>
        <source>无法将“%1”改名为“%2”，请检查文件夹的写入权限。</source>
        <translation>Could not rename “%1” to “%2”. Check the folder’s permissions.</translation>
    </message>
    <message>
        <source>原文件已保留为“%1”</source>
        <translation>The file was kept as “%1”</translation>
    </message>
    <message>
        <source>收存各地各年的政府工作报告，统一搜索与比较</source>
        <translation>Keeps government work reports of places and years, to be searched and compared together</translation>
    </message>
    <message numerus="yes">
        <source>%n 篇报告，%1 个地区</source>
        <translation>
            <numerusform>%n report, %1 places</numerusform>
            <numerusform>%n reports, %1 places</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>；%n 篇的地区与年份待确认</source>
        <translation>
            <numerusform>; place and year of %n to be confirmed</numerusform>
            <numerusform>; place and year of %n to be confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>添加报告</source>
        <translation>Add reports</translation>
    </message>
    <message>
        <source>报告 (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl);;所有文件 (*)</source>
        <translation>Reports (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl);;All files (*)</translation>
    </message>
    <message>
        <source>添加文件夹中的报告</source>
        <translation>Add the reports of a folder</translation>
    </message>
    <message>
        <source>已导出：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message>
        <source>找回读得出的报告</source>
        <translation>Recover readable reports</translation>
    </message>
    <message>
        <source>正在找回报告，可以先做别的…</source>
        <translation>Recovering reports; you can go on with other work…</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
</context>
<context>
    <name>jingan::LibrarySearchPage</name>
    <message>
        <source>搜索全部报告，一个字即可</source>
        <translation>Search all reports; one character will do</translation>
    </message>
    <message>
        <source>搜索全部报告</source>
        <translation>Search all reports</translation>
    </message>
    <message>
        <source>按地区筛选</source>
        <translation>Filter by place</translation>
    </message>
    <message>
        <source>最早的年份</source>
        <translation>Earliest year</translation>
    </message>
    <message>
        <source>最晚的年份</source>
        <translation>Latest year</translation>
    </message>
    <message>
        <source>按章节类别筛选</source>
        <translation>Filter by kind of section</translation>
    </message>
    <message>
        <source>全部章节</source>
        <translation>All sections</translation>
    </message>
    <message>
        <source>搜索结果</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>全部地区</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>%1 年起</source>
        <translation>From %1</translation>
    </message>
    <message>
        <source>到 %1 年</source>
        <translation>To %1</translation>
    </message>
    <message>
        <source>最早起</source>
        <translation>From the earliest</translation>
    </message>
    <message>
        <source>到最近</source>
        <translation>To the latest</translation>
    </message>
    <message>
        <source>输入要找的文字，例如“养老”“增长5%”。空格、大小写与全角半角不计。</source>
        <translation>Type what to look for, such as “养老” or “增长5%”. Blanks, case and width of characters don’t count.</translation>
    </message>
    <message>
        <source>%1 段，见于 %2 篇报告</source>
        <translation>%1 passages in %2 reports</translation>
    </message>
    <message>
        <source>没有找到“%1”。可换一个词、减少字数，或放宽筛选。</source>
        <translation>“%1” was not found. Try another word, fewer characters or wider filters.</translation>
    </message>
</context>
<context>
    <name>jingan::LogEntryDialog</name>
    <message>
        <source>记一笔进展</source>
        <translation>Add progress entry</translation>
    </message>
    <message>
        <source>更正进展记录</source>
        <translation>Correct progress entry</translation>
    </message>
    <message>
        <source>%1 · 第 %2 项</source>
        <translation>%1 · No. %2</translation>
    </message>
    <message>
        <source>截至日期(&amp;D)</source>
        <translation>As of &amp;date</translation>
    </message>
    <message>
        <source>累计完成数：%1</source>
        <translation>Done so far: %1</translation>
    </message>
    <message>
        <source>／%1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>累计完成数(&amp;N)</source>
        <translation>Do&amp;ne so far</translation>
    </message>
    <message>
        <source>完成情况，例如：第二批已开工</source>
        <translation>What was done, e.g. the second batch has begun</translation>
    </message>
    <message>
        <source>完成情况(&amp;T)</source>
        <translation>Wha&amp;t was done</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>报送人(&amp;R)</source>
        <translation>&amp;Reported by</translation>
    </message>
    <message>
        <source>文件或网址</source>
        <translation>File or web address</translation>
    </message>
    <message>
        <source>选择文件…</source>
        <translation>Choose file…</translation>
    </message>
    <message>
        <source>佐证(&amp;E)</source>
        <translation>&amp;Evidence</translation>
    </message>
    <message>
        <source>不标注</source>
        <translation>No mark</translation>
    </message>
    <message>
        <source>人工标注(&amp;M)</source>
        <translation>&amp;Mark by hand</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>请填写数字截至的日期。</source>
        <translation>Enter the day that the figures stand for.</translation>
    </message>
    <message>
        <source>请至少填写完成数、完成情况、佐证或人工标注中的一项。</source>
        <translation>Enter at least one of figure, words, evidence or mark.</translation>
    </message>
    <message>
        <source>选择佐证文件</source>
        <translation>Choose evidence file</translation>
    </message>
</context>
<context>
    <name>jingan::MainWindow</name>
    <message>
        <source>静安政府工作报告看板</source>
        <translation>Jing&apos;an report dashboard</translation>
    </message>
    <message>
        <source>数据来源：%1%2（%3）</source>
        <translation>Data source: %1 %2 (%3)</translation>
    </message>
    <message>
        <source>正文 %1 段 · 对比 %2 对 · 实事项目 %3 项</source>
        <translation>%1 paragraphs · %2 pairs compared · %3 livelihood projects</translation>
    </message>
    <message>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>导出为 PNG 图片(&amp;P)…</source>
        <translation>Export as &amp;PNG image…</translation>
    </message>
    <message>
        <source>导出为 PDF 文档(&amp;D)…</source>
        <translation>Export as PDF &amp;document…</translation>
    </message>
    <message>
        <source>退出(&amp;Q)</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>查找(&amp;F)</source>
        <translation>&amp;Find</translation>
    </message>
    <message>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>切换浅色与深色(&amp;T)</source>
        <translation>Switch light and dark &amp;theme</translation>
    </message>
    <message>
        <source>放大文字(&amp;I)</source>
        <translation>&amp;Increase text size</translation>
    </message>
    <message>
        <source>缩小文字(&amp;O)</source>
        <translation>&amp;Decrease text size</translation>
    </message>
    <message>
        <source>标准文字大小(&amp;N)</source>
        <translation>&amp;Normal text size</translation>
    </message>
    <message>
        <source>全屏(&amp;U)</source>
        <translation>F&amp;ull screen</translation>
    </message>
    <message>
        <source>语言 / Language</source>
        <translation>Language / 语言</translation>
    </message>
    <message>
        <source>转到(&amp;G)</source>
        <translation>&amp;Go</translation>
    </message>
    <message>
        <source>后退(&amp;B)</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>前进(&amp;F)</source>
        <translation>&amp;Forward</translation>
    </message>
    <message>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>快捷键(&amp;K)</source>
        <translation>&amp;Keyboard shortcuts</translation>
    </message>
    <message>
        <source>关于(&amp;A)</source>
        <translation>&amp;About</translation>
    </message>
    <message>
        <source>已导出：%1</source>
        <translation>Exported: %1</translation>
    </message>
    <message numerus="yes">
        <source>已导出 %n 个文件到 %1</source>
        <translation>
            <numerusform>Exported %n file to %1</numerusform>
            <numerusform>Exported %n files to %1</numerusform>
        </translation>
    </message>
    <message>
        <source>打开文件夹</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>本页没有图表可打印。</source>
        <translation>This page has no charts to print.</translation>
    </message>
    <message>
        <source>导出(&amp;E)…</source>
        <translation>&amp;Export…</translation>
    </message>
    <message>
        <source>打印本页图表(&amp;R)…</source>
        <translation>P&amp;rint charts of this page…</translation>
    </message>
    <message>
        <source>主题(&amp;M)</source>
        <translation>Th&amp;eme</translation>
    </message>
    <message>
        <source>跟随系统(&amp;S)</source>
        <translation>As the &amp;system</translation>
    </message>
    <message>
        <source>浅色(&amp;L)</source>
        <translation>&amp;Light</translation>
    </message>
    <message>
        <source>深色(&amp;D)</source>
        <translation>&amp;Dark</translation>
    </message>
    <message>
        <source>高对比度(&amp;H)</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>上次程序没有正常退出。已保存的办理情况都在；如有问题，可把日志交给维护人员。</source>
        <translation>The program did not close properly last time. What was saved is there; if something is wrong, the log helps the maintainers.</translation>
    </message>
    <message>
        <source>打开日志</source>
        <translation>Open log</translation>
    </message>
    <message>
        <source>命令面板(&amp;K)</source>
        <translation>Command palette (&amp;K)</translation>
    </message>
    <message>
        <source>页面</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Livelihood project</translation>
    </message>
    <message>
        <source>演示(&amp;P)</source>
        <translation>&amp;Present</translation>
    </message>
    <message>
        <source>从头放映(&amp;B)</source>
        <translation>From the &amp;beginning</translation>
    </message>
    <message>
        <source>演示本页(&amp;P)</source>
        <translation>This &amp;page</translation>
    </message>
    <message>
        <source>幻灯片编排(&amp;O)…</source>
        <translation>Slide s&amp;orter…</translation>
    </message>
    <message>
        <source>导出为 PDF(&amp;X)…</source>
        <translation>E&amp;xport as PDF…</translation>
    </message>
    <message>
        <source>导出简报(&amp;B)…</source>
        <translation>Export &amp;briefing…</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
    <message>
        <source>导入官方清单或月报(&amp;I)…</source>
        <translation>&amp;Import official list or monthly return…</translation>
    </message>
    <message>
        <source>导出清单或月报(&amp;L)…</source>
        <translation>Export &amp;list or monthly report…</translation>
    </message>
    <message>
        <source>存档的清单(&amp;A)…</source>
        <translation>&amp;Archived Lists…</translation>
    </message>
    <message>
        <source>月度填报(&amp;M)…</source>
        <translation>&amp;Monthly return…</translation>
    </message>
    <message>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <source>%1 — 政府工作报告看板</source>
        <translation>%1 — Work Report Dashboard</translation>
    </message>
    <message>
        <source>数据来源：%1</source>
        <translation>Source: %1</translation>
    </message>
    <message>
        <source>打开报告(&amp;O)…</source>
        <translation>&amp;Open report…</translation>
    </message>
    <message>
        <source>最近打开(&amp;N)</source>
        <translation>Rece&amp;nt reports</translation>
    </message>
    <message>
        <source>返回 %1(&amp;H)</source>
        <translation>Back to %1 (&amp;H)</translation>
    </message>
    <message>
        <source>%1（文件已不在）</source>
        <translation>%1 (file is gone)</translation>
    </message>
    <message>
        <source>报告库</source>
        <translation>Report library</translation>
    </message>
    <message>
        <source>清除列表(&amp;C)</source>
        <translation>&amp;Clear list</translation>
    </message>
    <message>
        <source>打开报告</source>
        <translation>Open report</translation>
    </message>
    <message>
        <source>报告 (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl)</source>
        <translation>Reports (*.pdf *.docx *.txt *.md *.html *.htm *.csv *.jsonl)</translation>
    </message>
    <message>
        <source>所有文件 (*)</source>
        <translation>All files (*)</translation>
    </message>
    <message>
        <source>“%1”里有 %2 篇报告，打开哪一篇？</source>
        <translation>“%1” holds %2 reports. Which one is to be opened?</translation>
    </message>
    <message>
        <source>已打开：%1</source>
        <translation>Opened: %1</translation>
    </message>
    <message>
        <source>一次打开一篇报告；多篇可拖到“报告库”里添加。</source>
        <translation>One report is opened at a time; several can be dropped on the report library.</translation>
    </message>
    <message>
        <source>欢迎</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>使用说明(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>欢迎页(&amp;W)</source>
        <translation>&amp;Welcome page</translation>
    </message>
    <message>
        <source>正在准备图表……</source>
        <translation>Preparing the charts…</translation>
    </message>
</context>
<context>
    <name>jingan::MappingHeader</name>
    <message>
        <source>%1 列的内容</source>
        <translation>Content of column %1</translation>
    </message>
</context>
<context>
    <name>jingan::MeasureModel</name>
    <message>
        <source>等于</source>
        <translation>Exactly</translation>
    </message>
    <message>
        <source>至少</source>
        <translation>At least</translation>
    </message>
    <message>
        <source>至多</source>
        <translation>At most</translation>
    </message>
    <message>
        <source>无数字</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>（同事项）</source>
        <translation>(as the project)</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>全年目标</source>
        <translation>Target of the year</translation>
    </message>
    <message>
        <source>单位</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>要求</source>
        <translation>Bound</translation>
    </message>
    <message>
        <source>年末才可计量</source>
        <translation>Year-end only</translation>
    </message>
</context>
<context>
    <name>jingan::MeasuresDialog</name>
    <message>
        <source>修改指标</source>
        <translation>Change measures</translation>
    </message>
    <message>
        <source>%1 · 第 %2 项</source>
        <translation>%1 · No. %2</translation>
    </message>
    <message>
        <source>没有数量的指标不参与快慢判断。已报送的数字跟着它的指标；去掉一项指标，它的数字不再显示，但仍在变更历史中。</source>
        <translation>A measure without a number is not judged by the schedule. Figures stay with their measure; when one is removed its figures are no longer shown, but remain in the history.</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>无数字</source>
        <translation>No number</translation>
    </message>
    <message>
        <source>添加指标</source>
        <translation>Add measure</translation>
    </message>
    <message>
        <source>去掉指标</source>
        <translation>Remove measure</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jingan::MemberModel</name>
    <message>
        <source>全部</source>
        <translation>All</translation>
    </message>
    <message>
        <source>全部，只供查看</source>
        <translation>All, to look at only</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>权限</source>
        <translation>Rights</translation>
    </message>
    <message>
        <source>部门</source>
        <translation>Departments</translation>
    </message>
</context>
<context>
    <name>jingan::MembersDialog</name>
    <message>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <source>授予</source>
        <translation>Grant</translation>
    </message>
    <message>
        <source>收回权限…</source>
        <translation>Revoke…</translation>
    </message>
    <message>
        <source>成员与权限</source>
        <translation>Members and rights</translation>
    </message>
    <message>
        <source>“%1”的使用人。权限由数据库执行：没有权限的人用任何程序都不能修改。</source>
        <translation>The users of “%1”. The database enforces their rights: without them nobody can change anything, by whatever program.</translation>
    </message>
    <message>
        <source>成员</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>正在与服务器通信</source>
        <translation>Talking to the server</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>服务器上的用户名</source>
        <translation>User name on the server</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>可以修改的部门</source>
        <translation>Departments that may be edited</translation>
    </message>
    <message>
        <source>清单上还没有的部门</source>
        <translation>A department not on the list yet</translation>
    </message>
    <message>
        <source>添加部门</source>
        <translation>Add department</translation>
    </message>
    <message>
        <source>查看全部项目，不能修改。</source>
        <translation>Looks at all projects, changes nothing.</translation>
    </message>
    <message>
        <source>修改由勾选的部门牵头的项目，填报它们的进展。</source>
        <translation>Edits the projects led by the ticked departments and reports on them.</translation>
    </message>
    <message>
        <source>修改全部项目，增减项目、替换清单，管理成员。</source>
        <translation>Edits everything, adds and removes projects, replaces the list, manages members.</translation>
    </message>
    <message>
        <source>更改</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>这是唯一的管理员，不能收回或降低。请先授予另一人管理员权限。</source>
        <translation>This is the only administrator and must stay one. Make somebody else an administrator first.</translation>
    </message>
    <message>
        <source>已授予“%1”：%2。</source>
        <translation>Granted to “%1”: %2.</translation>
    </message>
    <message>
        <source>收回权限</source>
        <translation>Revoke rights</translation>
    </message>
    <message>
        <source>收回“%1”对这份清单的全部权限？</source>
        <translation>Take all rights to this list away from “%1”?</translation>
    </message>
    <message>
        <source>这是您自己的用户：收回后您也不能再查看这份清单。</source>
        <translation>This is your own user: you will not be able to look at this list any more.</translation>
    </message>
    <message>
        <source>此人将不能再查看清单；以往的修改与记录都保留。</source>
        <translation>They will not be able to look at the list any more; what they edited and reported stays.</translation>
    </message>
    <message>
        <source>收回</source>
        <translation>Revoke</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已收回“%1”的权限。</source>
        <translation>Took all rights away from “%1”.</translation>
    </message>
</context>
<context>
    <name>jingan::MessageBar</name>
    <message>
        <source>用我的</source>
        <translation>Keep mine</translation>
    </message>
    <message>
        <source>用对方的</source>
        <translation>Take theirs</translation>
    </message>
    <message>
        <source>以我填的为准，覆盖对方的</source>
        <translation>What I entered replaces theirs</translation>
    </message>
    <message>
        <source>保留对方的，放弃我填的</source>
        <translation>Theirs stays; what I entered is dropped</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>jingan::MonthlyEntryDelegate</name>
    <message>
        <source>选择佐证文件</source>
        <translation>Choose evidence file</translation>
    </message>
    <message>
        <source>选择佐证文件（F4）</source>
        <translation>Choose evidence file (F4)</translation>
    </message>
</context>
<context>
    <name>jingan::MonthlyEntryDialog</name>
    <message>
        <source>清单中还没有项目。</source>
        <translation>There are no projects on the list yet.</translation>
    </message>
    <message>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>月度填报</source>
        <translation>Monthly return</translation>
    </message>
    <message>
        <source>月度填报表</source>
        <translation>Monthly return form</translation>
    </message>
    <message>
        <source>填从年初起的累计完成数。Tab 或 Enter 到下一个数，← → 到旁边的栏。留空的不写入；保存后可一步撤销。</source>
        <translation>Fill in what is done since the year began. Tab or Enter goes to the next number, ← → to the fields beside. What is left blank is not written; saving can be undone in one step.</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>填报人：%1</source>
        <translation>Reported by: %1</translation>
    </message>
    <message>
        <source>未知</source>
        <translation>unknown</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>报送日期</source>
        <translation>Reporting day</translation>
    </message>
    <message>
        <source>%1（%2 项）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>未填写部门（%1 项）</source>
        <translation>No department filled in (%1)</translation>
    </message>
    <message>
        <source>填写的 %1 项还没有保存。</source>
        <translation>What is filled in for %1 projects is not saved.</translation>
    </message>
    <message>
        <source>放弃</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已保存 %1 项，截至 %2。在项目页可撤销。</source>
        <translation>Saved for %1 projects as of %2. It can be undone on the projects page.</translation>
    </message>
    <message>
        <source>已填 %1／%2 项</source>
        <translation>%1 of %2 filled in</translation>
    </message>
</context>
<context>
    <name>jingan::MonthlyEntryModel</name>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>未填写部门</source>
        <translation>No department</translation>
    </message>
    <message>
        <source>月度填报：%1</source>
        <translation>Monthly return: %1</translation>
    </message>
    <message>
        <source>未报送</source>
        <translation>Not reported</translation>
    </message>
    <message>
        <source>%1（%2）</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”不是数，只填累计完成的数，不带单位</source>
        <translation>“%1” is not a number: fill in the total done, without a unit</translation>
    </message>
    <message>
        <source>完成数不能小于 0</source>
        <translation>The number done can&apos;t be below 0</translation>
    </message>
    <message>
        <source>比 %1 报送的 %2 少，累计数一般不减少，请核对</source>
        <translation>Less than the %2 of %1; totals rarely fall, please check</translation>
    </message>
    <message>
        <source>是全年目标的 %1%，请核对</source>
        <translation>%1% of the year&apos;s target, please check</translation>
    </message>
    <message>
        <source>当日已报送“%1”，保存后由新的代替</source>
        <translation>That day has “%1” already; saving replaces it</translation>
    </message>
    <message>
        <source>没有数字或文字，只有佐证不算报送</source>
        <translation>Evidence without a number or words is no report</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>全年目标</source>
        <translation>Year&apos;s target</translation>
    </message>
    <message>
        <source>最近报送</source>
        <translation>Last report</translation>
    </message>
    <message>
        <source>本次累计完成</source>
        <translation>Total done now</translation>
    </message>
    <message>
        <source>完成情况</source>
        <translation>Progress in words</translation>
    </message>
    <message>
        <source>佐证（可选）</source>
        <translation>Evidence</translation>
    </message>
</context>
<context>
    <name>jingan::MonthlyEntryTable</name>
    <message>
        <source>选择佐证文件</source>
        <translation>Choose evidence file</translation>
    </message>
</context>
<context>
    <name>jingan::NavigationModel</name>
    <message>
        <source>总览</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>年度对比</source>
        <translation>Year comparison</translation>
    </message>
    <message>
        <source>实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>指标库</source>
        <translation>Indicator library</translation>
    </message>
    <message>
        <source>全文</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>%1 段</source>
        <translation>%1 para.</translation>
    </message>
    <message>
        <source>报告库</source>
        <translation>Report library</translation>
    </message>
    <message>
        <source>图表</source>
        <translation>Charts</translation>
    </message>
</context>
<context>
    <name>jingan::NavigationView</name>
    <message>
        <source>导航</source>
        <translation>Navigation</translation>
    </message>
</context>
<context>
    <name>jingan::NoticeBar</name>
    <message>
        <source>关闭提示</source>
        <translation>Close message</translation>
    </message>
</context>
<context>
    <name>jingan::NumberField</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>“%1”不是完成数，应为不小于 0 的数。</source>
        <translation>“%1” is no quantity; wanted is a number that isn&apos;t below 0.</translation>
    </message>
</context>
<context>
    <name>jingan::OutlineDialog</name>
    <message>
        <source>选一行，改它的级别，或与上一行合并；要拆分，先在下面的文字里点到断开处。</source>
        <translation>Choose a line and change its level or join it to the line before; to part it, first click in the text below where it is to break.</translation>
    </message>
    <message>
        <source>与上一行合并(&amp;M)</source>
        <translation>&amp;Merge with previous</translation>
    </message>
    <message>
        <source>在光标处拆分(&amp;P)</source>
        <translation>S&amp;plit at cursor</translation>
    </message>
    <message>
        <source>撤销(&amp;U)</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>修正结构</source>
        <translation>Correct outline</translation>
    </message>
    <message>
        <source>报告的各行</source>
        <translation>Lines of the report</translation>
    </message>
    <message>
        <source>所选一行的文字</source>
        <translation>Text of the chosen line</translation>
    </message>
    <message>
        <source>正文(&amp;T)</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>一级标题(&amp;1)</source>
        <translation>Heading &amp;1</translation>
    </message>
    <message>
        <source>二级标题(&amp;2)</source>
        <translation>Heading &amp;2</translation>
    </message>
    <message>
        <source>保存修正</source>
        <translation>Save correction</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jingan::OverviewPanel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>为民实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>%1 个方面 %2 项</source>
        <translation>%1 areas, %2 projects</translation>
    </message>
    <message>
        <source>打开清单</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>%1 年主要预期目标</source>
        <translation>Main expected targets for %1</translation>
    </message>
    <message>
        <source>报告原文，逐字</source>
        <translation>Verbatim from the report</translation>
    </message>
    <message>
        <source>%1，原文第 %2 段</source>
        <translation>%1, paragraph %2</translation>
    </message>
    <message>
        <source>没有可以概览的数字</source>
        <translation>No figures to show at a glance</translation>
    </message>
    <message>
        <source>这篇报告里没有读出主要指标、年度目标和可以作图的数字。请看各节与全文；读错的可以在“报告库”里修正。</source>
        <translation>No headline indicators, targets or figures for charts were found in this report. See its sections and the full text; what was read wrongly can be corrected in the report library.</translation>
    </message>
    <message>
        <source>打开全文</source>
        <translation>Open full text</translation>
    </message>
</context>
<context>
    <name>jingan::PageArea</name>
    <message>
        <source>页面内容</source>
        <translation>Page content</translation>
    </message>
</context>
<context>
    <name>jingan::PaperFields</name>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>幻灯片 16:9</source>
        <translation>Slide 16:9</translation>
    </message>
    <message>
        <source>与图表同大</source>
        <translation>As large as the chart</translation>
    </message>
    <message>
        <source>横向</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <source>纵向</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>1 张图表</source>
        <translation>1 chart</translation>
    </message>
    <message>
        <source>2 张图表</source>
        <translation>2 charts</translation>
    </message>
    <message>
        <source>4 张图表</source>
        <translation>4 charts</translation>
    </message>
    <message>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>方向</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>每页</source>
        <translation>Per page</translation>
    </message>
</context>
<context>
    <name>jingan::PasswordDialog</name>
    <message>
        <source>记住（存入系统密钥环）</source>
        <translation>Remember (in the system keyring)</translation>
    </message>
    <message>
        <source>连接</source>
        <translation>Connect</translation>
    </message>
    <message>
        <source>输入密码</source>
        <translation>Enter password</translation>
    </message>
    <message>
        <source>服务器“%1”需要密码。密码只用于连接，不写入设置与文件。</source>
        <translation>The server “%1” asks for a password. It is used to connect only and not written into settings or files.</translation>
    </message>
    <message>
        <source>下次启动时从系统密钥环读取</source>
        <translation>Read from the system keyring at the next start</translation>
    </message>
    <message>
        <source>以后再说</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>正在连接…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>服务器没有接受这个密码，请核对后重新输入。</source>
        <translation>The server did not accept this password. Please check it and enter it again.</translation>
    </message>
    <message>
        <source>已连接，但密码没有存入密钥环：%1</source>
        <translation>Connected, but the password was not kept in the keyring: %1</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jingan::PastViewBar</name>
    <message>
        <source>回到今天</source>
        <translation>Back to today</translation>
    </message>
    <message>
        <source>正在看 %1 年 %2 月 %3 日的情况：此后的进展不计在内，此时填写的完成数、状态与进展记在这一天。部门、时限等资料不随日期变化，显示的是现在的。</source>
        <translation>You are looking at %1-%2-%3: later progress is left out, and figures, marks and entries that you make now are dated by that day. Departments, due dates and the like are shown as they are now.</translation>
    </message>
</context>
<context>
    <name>jingan::PictureFields</name>
    <message>
        <source>透明背景</source>
        <translation>Transparent background</translation>
    </message>
    <message>
        <source>%1 × %2 毫米</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>%1 × %2 像素</source>
        <translation>%1 × %2 pixels</translation>
    </message>
    <message>
        <source>自定义（像素）</source>
        <translation>Custom (pixels)</translation>
    </message>
    <message>
        <source>自定义（毫米）</source>
        <translation>Custom (mm)</translation>
    </message>
    <message>
        <source>宽度</source>
        <translation>Width</translation>
    </message>
    <message>
        <source>高度</source>
        <translation>Height</translation>
    </message>
    <message>
        <source>×</source>
        <translation>×</translation>
    </message>
    <message>
        <source> 倍</source>
        <translation>×</translation>
    </message>
    <message>
        <source> 像素/英寸</source>
        <translation> px/inch</translation>
    </message>
    <message>
        <source>尺寸</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>倍数</source>
        <translation>Scale</translation>
    </message>
    <message>
        <source>分辨率</source>
        <translation>Resolution</translation>
    </message>
    <message>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> 像素</source>
        <translation> px</translation>
    </message>
</context>
<context>
    <name>jingan::PresentButton</name>
    <message>
        <source>演示本页</source>
        <translation>Present this page</translation>
    </message>
    <message>
        <source>放映本页的幻灯片（Shift+F5）</source>
        <translation>Present the slides of this page (Shift+F5)</translation>
    </message>
</context>
<context>
    <name>jingan::Presentation</name>
    <message>
        <source>第 %1 页：%2</source>
        <translation>Slide %1: %2</translation>
    </message>
</context>
<context>
    <name>jingan::PresentationScreens</name>
    <message>
        <source>正在放映</source>
        <translation>Presenting</translation>
    </message>
</context>
<context>
    <name>jingan::PresentationWindow</name>
    <message>
        <source>放映</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next slide</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous slide</translation>
    </message>
    <message>
        <source>全部页</source>
        <translation>All slides</translation>
    </message>
    <message>
        <source>黑屏</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>白屏</source>
        <translation>White screen</translation>
    </message>
    <message>
        <source>激光笔</source>
        <translation>Laser pointer</translation>
    </message>
    <message>
        <source>放大文字</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>缩小文字</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>标准文字大小</source>
        <translation>Standard text size</translation>
    </message>
    <message>
        <source>演讲者视图</source>
        <translation>Presenter view</translation>
    </message>
    <message>
        <source>结束放映</source>
        <translation>End the presentation</translation>
    </message>
</context>
<context>
    <name>jingan::PresenterView</name>
    <message>
        <source>演讲者视图</source>
        <translation>Presenter view</translation>
    </message>
    <message>
        <source>已用时</source>
        <translation>elapsed</translation>
    </message>
    <message>
        <source>当前时间</source>
        <translation>now</translation>
    </message>
    <message>
        <source>暂停或继续计时</source>
        <translation>Pause or resume the clock</translation>
    </message>
    <message>
        <source>归零</source>
        <translation>Reset</translation>
    </message>
    <message>
        <source>从零开始计时</source>
        <translation>Start the clock from zero</translation>
    </message>
    <message>
        <source>上一页</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>上一页（←、Page Up）</source>
        <translation>Previous slide (←, Page Up)</translation>
    </message>
    <message>
        <source>下一页</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>下一页（→、空格、Page Down）</source>
        <translation>Next slide (→, Space, Page Down)</translation>
    </message>
    <message>
        <source>黑屏</source>
        <translation>Black</translation>
    </message>
    <message>
        <source>黑屏（B），白屏（W）；再按任意键回到幻灯片</source>
        <translation>Black screen (B), white screen (W); any key returns to the slide</translation>
    </message>
    <message>
        <source>全部页</source>
        <translation>All slides</translation>
    </message>
    <message>
        <source>全部页（G）</source>
        <translation>All slides (G)</translation>
    </message>
    <message>
        <source>交换屏幕</source>
        <translation>Swap screens</translation>
    </message>
    <message>
        <source>交换屏幕（S）</source>
        <translation>Swap screens (S)</translation>
    </message>
    <message>
        <source>结束放映</source>
        <translation>End</translation>
    </message>
    <message>
        <source>结束放映（Esc）</source>
        <translation>End the presentation (Esc)</translation>
    </message>
    <message>
        <source>当前页</source>
        <translation>This slide</translation>
    </message>
    <message>
        <source>原文与备注</source>
        <translation>Source text and notes</translation>
    </message>
    <message>
        <source>缩小备注文字</source>
        <translation>Smaller notes</translation>
    </message>
    <message>
        <source>放大备注文字</source>
        <translation>Larger notes</translation>
    </message>
    <message>
        <source>主屏正在放映：%1</source>
        <translation>Showing now: %1</translation>
    </message>
    <message>
        <source>已是最后一页</source>
        <translation>This is the last slide</translation>
    </message>
    <message>
        <source>%1 · 主屏为黑屏</source>
        <translation>%1 · screen is black</translation>
    </message>
    <message>
        <source>%1 · 主屏为白屏</source>
        <translation>%1 · screen is white</translation>
    </message>
    <message>
        <source>%1 · 按回车转到第 %2 页</source>
        <translation>%1 · Enter goes to slide %2</translation>
    </message>
    <message>
        <source>继续</source>
        <translation>Resume</translation>
    </message>
    <message>
        <source>暂停</source>
        <translation>Pause</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectBatchDialog</name>
    <message>
        <source>成批设置</source>
        <translation>Set for several</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 等</source>
        <translation>%1 and others</translation>
    </message>
    <message numerus="yes">
        <source>%n 项：%1</source>
        <translation>
            <numerusform>%n project: %1</numerusform>
            <numerusform>%n projects: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>只设置勾选的各栏；勾选而留空即清除。全部作为一步，可以撤销。</source>
        <translation>Only ticked fields are set; ticked and left empty clears them. All of it is one step that can be undone.</translation>
    </message>
    <message>
        <source>未填写／非建设项目</source>
        <translation>Not filled in / no building job</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message numerus="yes">
        <source>设置 %n 项</source>
        <translation>
            <numerusform>Set %n project</numerusform>
            <numerusform>Set %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectColumns</name>
    <message>
        <source>点击排序，再点改变方向，第三次恢复清单的顺序；拖动可换位置和宽度；右键选择列</source>
        <translation>Click to sort, again to reverse, a third time for the list&apos;s order; drag to move or resize; right-click to choose columns</translation>
    </message>
    <message>
        <source>慢 88.8 个百分点</source>
        <translation>88.8 points behind</translation>
    </message>
    <message>
        <source>恢复默认的列(&amp;R)</source>
        <translation>&amp;Reset columns</translation>
    </message>
    <message>
        <source>排序(&amp;S)</source>
        <translation>&amp;Sort</translation>
    </message>
    <message>
        <source>清单的顺序</source>
        <translation>The list&apos;s order</translation>
    </message>
    <message>
        <source>按滞后程度</source>
        <translation>Latest first</translation>
    </message>
    <message>
        <source>左移一列(&amp;M)</source>
        <translation>&amp;Move left</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectDetail</name>
    <message>
        <source>在左侧选中一项，这里显示它的原文依据与办理情况。</source>
        <translation>Select a project on the left to see its source text and status here.</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>%1 · 第 %2 项</source>
        <translation>%1 · No. %2</translation>
    </message>
    <message>
        <source>%1 年完成：%2 %3</source>
        <translation>Done %1: %2 %3</translation>
    </message>
    <message>
        <source>导入自“%1”第 %2 行</source>
        <translation>Imported from “%1”, row %2</translation>
    </message>
    <message>
        <source>报告“%1”第 %2 行：“%3”</source>
        <translation>Report’s “%1”, line %2: “%3”</translation>
    </message>
    <message>
        <source>资料</source>
        <translation>Fields</translation>
    </message>
    <message>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>资料、进展与历史</source>
        <translation>Fields, progress and history</translation>
    </message>
    <message>
        <source>变更历史</source>
        <translation>History</translation>
    </message>
    <message>
        <source>手工新增的项目，不出自报告。</source>
        <translation>Added by hand; not from the report.</translation>
    </message>
    <message>
        <source>导入自“%1”</source>
        <translation>Imported from “%1”</translation>
    </message>
    <message>
        <source>还没有变更。</source>
        <translation>No changes yet.</translation>
    </message>
    <message>
        <source>最近 %1 次变更；更早的可用命令行 projects history 查看。</source>
        <translation>The last %1 changes; earlier ones by “projects history” on the command line.</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>记一笔进展</source>
        <translation>Add progress entry</translation>
    </message>
    <message>
        <source>更正进展记录</source>
        <translation>Correct progress entry</translation>
    </message>
    <message>
        <source>删除进展记录</source>
        <translation>Remove progress entry</translation>
    </message>
    <message>
        <source>删除 %1 的进展记录？
%2
变更历史中仍保留它，也可以撤销。</source>
        <translation>Remove the progress entry of %1?
%2
The history keeps it, and it can be undone.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectEdits</name>
    <message>
        <source>修改%1</source>
        <translation>Change %1</translation>
    </message>
    <message>
        <source>标为“%1”</source>
        <translation>Mark “%1”</translation>
    </message>
    <message>
        <source>报送完成数</source>
        <translation>Report quantities</translation>
    </message>
    <message>
        <source>撤销：%1</source>
        <translation>Undo: %1</translation>
    </message>
    <message>
        <source>重做：%1</source>
        <translation>Redo: %1</translation>
    </message>
    <message>
        <source>恢复备份</source>
        <translation>Restore backup</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectExportDialog</name>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出实事项目</source>
        <translation>Export livelihood projects</translation>
    </message>
    <message>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>项目清单</source>
        <translation>Project list</translation>
    </message>
    <message>
        <source>月报</source>
        <translation>Monthly report</translation>
    </message>
    <message>
        <source>格式</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>截至</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>选择存放的文件夹</source>
        <translation>Choose a folder</translation>
    </message>
    <message>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>文件名</source>
        <translation>File name</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>全部栏目与截至当日的进展。XLSX 与 CSV 改好后可以再导入。</source>
        <translation>All fields and the progress as of that day. XLSX and CSV can be edited and imported again.</translation>
    </message>
    <message>
        <source>汇总在前，慢序时与需关注的项目排在最前，附判断依据。</source>
        <translation>The summary first, then the projects that are behind or need attention, with the reason.</translation>
    </message>
    <message>
        <source>办公用表：序号、实事项目、目标、完成情况、占全年计划、牵头单位、状态。</source>
        <translation>The office&apos;s form: number, project, target, done, percent of plan, lead department, status.</translation>
    </message>
    <message>
        <source>覆盖</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>导出进度</source>
        <translation>Export progress</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectFields</name>
    <message>
        <source>几个部门用顿号分开</source>
        <translation>Separate departments by commas</translation>
    </message>
    <message>
        <source>未填写／非建设项目</source>
        <translation>Not filled in / no building job</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>项目没有名称。</source>
        <translation>The project has no title.</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectFiles</name>
    <message>
        <source>已导入“%1”：截至 %2，%3 项有新进展。</source>
        <translation>Imported “%1”: as of %2, news on %3 projects.</translation>
    </message>
    <message>
        <source>已导入“%1”：新增 %2 项，更改 %3 项，移除 %4 项。</source>
        <translation>Imported “%1”: %2 added, %3 changed, %4 removed.</translation>
    </message>
    <message>
        <source>导入之后又有修改，没有撤销导入。请按 Ctrl+Z 逐步撤销。</source>
        <translation>Something was changed after the import, which was not undone. Press Ctrl+Z to undo step by step.</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectFilterBar</name>
    <message>
        <source>全部时限</source>
        <translation>Any due date</translation>
    </message>
    <message>
        <source>本周到期</source>
        <translation>Due this week</translation>
    </message>
    <message>
        <source>本月到期</source>
        <translation>Due this month</translation>
    </message>
    <message>
        <source>本季度到期</source>
        <translation>Due this quarter</translation>
    </message>
    <message>
        <source>已逾期</source>
        <translation>Overdue</translation>
    </message>
    <message>
        <source>仅量化目标</source>
        <translation>Quantified</translation>
    </message>
    <message>
        <source>筛选方案</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>筛选，可用拼音首字母</source>
        <translation>Filter (pinyin too)</translation>
    </message>
    <message>
        <source>按文字筛选</source>
        <translation>Filter by text</translation>
    </message>
    <message>
        <source>在序号、事项、引文、部门、责任人与备注中查找，也可用拼音首字母</source>
        <translation>Looks in number, title, quote, departments, person and note; pinyin initials work too</translation>
    </message>
    <message>
        <source>按方面筛选</source>
        <translation>Filter by area</translation>
    </message>
    <message>
        <source>按牵头部门筛选</source>
        <translation>Filter by lead department</translation>
    </message>
    <message>
        <source>只看有数量目标的项目</source>
        <translation>Only projects with a target number</translation>
    </message>
    <message>
        <source>按名称保存和取用筛选条件</source>
        <translation>Save filters under a name and use them again</translation>
    </message>
    <message>
        <source>按时限筛选</source>
        <translation>Filter by due date</translation>
    </message>
    <message>
        <source>没有填写时限的项目按年末计</source>
        <translation>Projects without a due date count as due at the year&apos;s end</translation>
    </message>
    <message>
        <source>自定日期</source>
        <translation>Dates…</translation>
    </message>
    <message>
        <source>时限不早于</source>
        <translation>Due on or after</translation>
    </message>
    <message>
        <source>时限不晚于</source>
        <translation>Due on or before</translation>
    </message>
    <message>
        <source>从（不限）</source>
        <translation>From (any)</translation>
    </message>
    <message>
        <source>到（不限）</source>
        <translation>To (any)</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>部门未填写</source>
        <translation>No department</translation>
    </message>
    <message>
        <source>全部方面</source>
        <translation>All areas</translation>
    </message>
    <message>
        <source>全部牵头部门</source>
        <translation>All leads</translation>
    </message>
    <message>
        <source>全部状态</source>
        <translation>All statuses</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n 种状态</source>
        <translation>
            <numerusform>%n status</numerusform>
            <numerusform>%n statuses</numerusform>
        </translation>
    </message>
    <message>
        <source>按状态筛选：%1</source>
        <translation>Filter by status: %1</translation>
    </message>
    <message>
        <source>可选几种状态</source>
        <translation>Several can be chosen</translation>
    </message>
    <message>
        <source>%1／%2 项</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>还没有保存过筛选方案</source>
        <translation>No saved filters yet</translation>
    </message>
    <message>
        <source>保存当前筛选(&amp;S)…</source>
        <translation>&amp;Save current filter…</translation>
    </message>
    <message>
        <source>改名(&amp;R)</source>
        <translation>&amp;Rename</translation>
    </message>
    <message>
        <source>删除(&amp;D)</source>
        <translation>&amp;Delete</translation>
    </message>
    <message>
        <source>保存筛选方案</source>
        <translation>Save filter</translation>
    </message>
    <message>
        <source>名称（同名的方案将被替换）：</source>
        <translation>Name (a filter of the same name is replaced):</translation>
    </message>
    <message>
        <source>筛选方案改名</source>
        <translation>Rename filter</translation>
    </message>
    <message>
        <source>删除筛选方案</source>
        <translation>Delete filter</translation>
    </message>
    <message>
        <source>删除筛选方案“%1”？项目不受影响。</source>
        <translation>Delete the filter “%1”? Projects are not touched.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1／%2 项，正在准备拼音查找…</source>
        <translation>%1 of %2, pinyin search being prepared…</translation>
    </message>
    <message>
        <source>显示或收起方面、状态、部门、时限等筛选条件</source>
        <translation>Shows or hides the filters by area, status, lead, due date and so on</translation>
    </message>
    <message>
        <source>更多筛选</source>
        <translation>More filters</translation>
    </message>
    <message>
        <source>更多筛选（%1）</source>
        <translation>More filters (%1)</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectLogPage</name>
    <message>
        <source>累计完成 %1</source>
        <translation>%1 done so far</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>标为“%1”</source>
        <translation>Marked “%1”</translation>
    </message>
    <message>
        <source>佐证：%1</source>
        <translation>Evidence: %1</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>还没有进展记录。</source>
        <translation>No progress entries yet.</translation>
    </message>
    <message>
        <source>更正…</source>
        <translation>Correct…</translation>
    </message>
    <message>
        <source>删除…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>打开佐证…</source>
        <translation>Open evidence…</translation>
    </message>
    <message>
        <source>进展记录</source>
        <translation>Progress entries</translation>
    </message>
    <message>
        <source>记一笔…</source>
        <translation>Add entry…</translation>
    </message>
    <message>
        <source>%1 录入</source>
        <translation>recorded %1</translation>
    </message>
    <message>
        <source>%1&#x3000;%2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectPanel</name>
    <message>
        <source>为民实事项目</source>
        <translation>Livelihood projects</translation>
    </message>
    <message>
        <source>%1 个方面 %2 项</source>
        <translation>%1 areas, %2 projects</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>实事项目清单</source>
        <translation>Livelihood project list</translation>
    </message>
    <message>
        <source>办理状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>已完成 %1／%2 项</source>
        <translation>%1 / %2 projects done</translation>
    </message>
    <message>
        <source>设为“%1”</source>
        <translation>Set to “%1”</translation>
    </message>
    <message>
        <source>清单</source>
        <translation>List</translation>
    </message>
    <message>
        <source>汇总</source>
        <translation>Roll-up</translation>
    </message>
    <message>
        <source>逾期与需关注</source>
        <translation>Late and needing attention</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>项目的视图</source>
        <translation>View of the projects</translation>
    </message>
    <message>
        <source>导入</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>导入官方清单或月报（Ctrl+I）</source>
        <translation>Import the official list or a monthly return (Ctrl+I)</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>导出清单或月报…</source>
        <translation>Export list or monthly report…</translation>
    </message>
    <message>
        <source>导出图表…</source>
        <translation>Export chart…</translation>
    </message>
    <message>
        <source>月度填报</source>
        <translation>Monthly return</translation>
    </message>
    <message>
        <source>一次填写一个部门的全部项目（Ctrl+M）</source>
        <translation>Fill in all projects of a department at once (Ctrl+M)</translation>
    </message>
    <message>
        <source>已撤销，清单有 %1 项。</source>
        <translation>Undone; the list has %1 projects.</translation>
    </message>
    <message>
        <source>清单上还没有项目。可导入官方清单（Ctrl+I）、逐项新增，或从备份恢复。</source>
        <translation>There are no projects on the list yet. Import the official list (Ctrl+I), add them one by one, or restore a backup.</translation>
    </message>
    <message>
        <source>没有符合条件的项目。可减少筛选条件，或清除筛选。</source>
        <translation>No project matches. Use fewer conditions, or clear the filters.</translation>
    </message>
    <message>
        <source>导入官方清单…</source>
        <translation>Import official list…</translation>
    </message>
    <message>
        <source>新增项目…</source>
        <translation>Add project…</translation>
    </message>
    <message>
        <source>从备份恢复…</source>
        <translation>Restore a backup…</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>显示或隐藏项目资料(&amp;D)</source>
        <translation>Show or hide &amp;details</translation>
    </message>
    <message>
        <source>成批设置选中的项目(&amp;S)…</source>
        <translation>&amp;Set for selected projects…</translation>
    </message>
    <message>
        <source>记一笔进展(&amp;L)…</source>
        <translation>Add progress entry (&amp;L)…</translation>
    </message>
    <message>
        <source>新增项目(&amp;N)…</source>
        <translation>Add project (&amp;N)…</translation>
    </message>
    <message>
        <source>移除选中的项目(&amp;R)…</source>
        <translation>&amp;Remove selected projects…</translation>
    </message>
    <message>
        <source>备份与恢复(&amp;B)…</source>
        <translation>&amp;Backups…</translation>
    </message>
    <message>
        <source>状态规则(&amp;E)…</source>
        <translation>Status rul&amp;es…</translation>
    </message>
    <message numerus="yes">
        <source>成批设置 %n 项</source>
        <translation>
            <numerusform>Set %n project</numerusform>
            <numerusform>Set %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>新增项目“%1”</source>
        <translation>Add project “%1”</translation>
    </message>
    <message>
        <source>移除“%1”？</source>
        <translation>Remove “%1”?</translation>
    </message>
    <message numerus="yes">
        <source>移除选中的 %n 项？</source>
        <translation>
            <numerusform>Remove %n selected project?</numerusform>
            <numerusform>Remove %n selected projects?</numerusform>
        </translation>
    </message>
    <message>
        <source>移除项目</source>
        <translation>Remove projects</translation>
    </message>
    <message>
        <source>%1
它的进展记录一起移除；可以撤销，变更历史保留。</source>
        <translation>%1
Progress entries go with it; it can be undone, and the history is kept.</translation>
    </message>
    <message>
        <source>移除</source>
        <translation>Removed</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>移除 %n 项</source>
        <translation>
            <numerusform>Remove %n project</numerusform>
            <numerusform>Remove %n projects</numerusform>
        </translation>
    </message>
    <message>
        <source>恢复之后又有修改，请先撤销它们。</source>
        <translation>There are changes since the backup was restored; undo them first.</translation>
    </message>
    <message>
        <source>状态(&amp;M)</source>
        <translation>Status (&amp;M)</translation>
    </message>
    <message>
        <source>牵头部门、时限与进度由使用单位填写。</source>
        <translation>Lead departments, due dates and progress are filled in by the users.</translation>
    </message>
    <message>
        <source>项目详情</source>
        <translation>Project details</translation>
    </message>
    <message>
        <source>导出清单、月报或图表</source>
        <translation>Export the list, the monthly report or charts</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectProgress</name>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>修改目标与指标…</source>
        <translation>Change targets and measures…</translation>
    </message>
    <message>
        <source>状态(&amp;S)</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>%1：%2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Done so far</translation>
    </message>
    <message>
        <source>%1（年末才可计量）</source>
        <translation>%1 (measured at the year&apos;s end)</translation>
    </message>
    <message>
        <source>%1，目标 %2</source>
        <translation>%1, target %2</translation>
    </message>
    <message>
        <source>／%1</source>
        <translation>/ %1</translation>
    </message>
    <message>
        <source>状态规则…</source>
        <translation>Status rules…</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectRollupModel</name>
    <message>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>推算 %1%</source>
        <translation>Derived %1%</translation>
    </message>
    <message>
        <source>推算：%1 项有进度（共 %2 项）的平均值，单个项目超过 100% 的按 100% 计。</source>
        <translation>Derived: mean of the %1 projects that have progress (of %2), each counted with 100% at most.</translation>
    </message>
    <message>
        <source>没有项目报送过可与目标比较的数字。</source>
        <translation>No project has reported a figure that can be compared with its target.</translation>
    </message>
    <message>
        <source>其中提前完成 %1 项</source>
        <translation>%1 of them done early</translation>
    </message>
    <message>
        <source>牵头部门</source>
        <translation>Lead department</translation>
    </message>
    <message>
        <source>方面</source>
        <translation>Area</translation>
    </message>
    <message>
        <source>项目数</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>平均进度</source>
        <translation>Mean progress</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectStore</name>
    <message>
        <source>正在保存……</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>正在保存：%1</source>
        <translation>Saving: %1</translation>
    </message>
    <message>
        <source>正在备份……</source>
        <translation>Making a backup …</translation>
    </message>
    <message>
        <source>实事项目清单“%1”的内容不见了，但旁边还有它的日志或备份。重新启动程序，或运行“jingan-dashboard projects recover --database &quot;%1&quot;”，可找回内容或从备份恢复。</source>
        <translation>The content of the project list “%1” is gone, but its log or backups are beside it. Restart the program, or run “jingan-dashboard projects recover --database &quot;%1&quot;”, to recover it or restore a backup.</translation>
    </message>
    <message>
        <source>正在读取存档……</source>
        <translation>Reading the archive…</translation>
    </message>
    <message>
        <source>正在读取实事项目清单……</source>
        <translation>Reading the list of livelihood projects…</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectTimelineModel</name>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>%1 项</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>%1，%2 项</source>
        <translation>%1, %2 projects</translation>
    </message>
    <message>
        <source>按全年判断</source>
        <translation>judged by the whole year</translation>
    </message>
    <message>
        <source>按年末判断</source>
        <translation>judged by the year&apos;s end</translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>进度 %1%</source>
        <translation>progress %1%</translation>
    </message>
    <message>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <source>未填写时限</source>
        <translation>No due date filled in</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>时限</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectTreeModel</name>
    <message>
        <source>%1 项</source>
        <translation>%1 projects</translation>
    </message>
    <message>
        <source>%1，%2 项，已完成 %3 项</source>
        <translation>%1, %2 projects, %3 done</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>事项</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>进度</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <source>逾期 %1 天</source>
        <translation>%1 days late</translation>
    </message>
    <message>
        <source>慢 %1 个百分点</source>
        <translation>%1 points behind</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1”不是完成数，应为不小于 0 的数。</source>
        <translation>“%1” is no quantity; wanted is a number that isn&apos;t below 0.</translation>
    </message>
    <message>
        <source>这一栏不能修改。</source>
        <translation>This column can&apos;t be changed.</translation>
    </message>
    <message>
        <source>累计完成</source>
        <translation>Done to date</translation>
    </message>
    <message>
        <source>滞后</source>
        <translation>Behind by</translation>
    </message>
    <message>
        <source>最近报送</source>
        <translation>Last report</translation>
    </message>
</context>
<context>
    <name>jingan::ProjectViewBar</name>
    <message>
        <source>不分组</source>
        <translation>No groups</translation>
    </message>
    <message>
        <source>按滞后程度</source>
        <translation>Latest first</translation>
    </message>
    <message>
        <source>列</source>
        <translation>Columns</translation>
    </message>
    <message>
        <source>清单的分组</source>
        <translation>Grouping of the list</translation>
    </message>
    <message>
        <source>选择显示哪些列</source>
        <translation>Choose the columns shown</translation>
    </message>
    <message>
        <source>选择列</source>
        <translation>Choose columns</translation>
    </message>
    <message>
        <source>按方面分组</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>按部门分组</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>按状态分组</source>
        <translation>By status</translation>
    </message>
    <message>
        <source>按滞后程度：慢序时、需关注、未报送的排在前面，逾期与滞后多的在先</source>
        <translation>Latest first: behind, needing attention and not reported on top, the latest before the others</translation>
    </message>
</context>
<context>
    <name>jingan::ReaderPage</name>
    <message>
        <source>返回</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>正在打开…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>修正结构…</source>
        <translation>Correct outline…</translation>
    </message>
    <message>
        <source>撤销全部修正</source>
        <translation>Take all corrections back</translation>
    </message>
    <message>
        <source>标题分级、合并与拆分段落；修正随报告保存</source>
        <translation>Levels of headings, joining and parting paragraphs; kept with the report</translation>
    </message>
    <message>
        <source>结构与数字都回到程序读出的样子</source>
        <translation>Outline and figures go back to what the program read</translation>
    </message>
    <message>
        <source>结构已修正，并随报告保存</source>
        <translation>Outline corrected and kept with the report</translation>
    </message>
    <message>
        <source>撤销对这篇报告结构与数字的全部修正？</source>
        <translation>Take back all corrections of this report’s outline and figures?</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>已回到程序读出的样子</source>
        <translation>Back to what the program read</translation>
    </message>
    <message>
        <source>作为看板打开</source>
        <translation>Open as dashboard</translation>
    </message>
    <message>
        <source>修正结构</source>
        <translation>Correct the outline</translation>
    </message>
</context>
<context>
    <name>jingan::ReadingBar</name>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>选择其他文件…</source>
        <translation>Choose another file…</translation>
    </message>
    <message>
        <source>打开</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>读取报告的进度</source>
        <translation>Progress of reading</translation>
    </message>
    <message>
        <source>关闭提示</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>正在读取“%1”…</source>
        <translation>Reading “%1”…</translation>
    </message>
    <message>
        <source>已读入：%1</source>
        <translation>Read: %1</translation>
    </message>
</context>
<context>
    <name>jingan::RecoveryBar</name>
    <message>
        <source>最近一份完好的备份是 %1 的。</source>
        <translation>The latest whole backup is of %1.</translation>
    </message>
    <message>
        <source>备份…</source>
        <translation>Backups…</translation>
    </message>
    <message>
        <source>详情…</source>
        <translation>Details…</translation>
    </message>
    <message>
        <source>知道了</source>
        <translation>Got it</translation>
    </message>
    <message>
        <source>现在修复</source>
        <translation>Repair now</translation>
    </message>
    <message>
        <source>清单的找回</source>
        <translation>Recovery of the list</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jingan::ReportBrowser</name>
    <message>
        <source>全文</source>
        <translation>Full text</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
</context>
<context>
    <name>jingan::ReportDetail</name>
    <message>
        <source>未填</source>
        <translation>not set</translation>
    </message>
    <message>
        <source>打开全文</source>
        <translation>Open full text</translation>
    </message>
    <message>
        <source>从库中删除…</source>
        <translation>Remove…</translation>
    </message>
    <message>
        <source>主要指标</source>
        <translation>Key indicators</translation>
    </message>
    <message>
        <source>没有读出主要指标。</source>
        <translation>No key indicators were read.</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>确认</source>
        <translation>Confirm</translation>
    </message>
    <message>
        <source>保存地区与年份</source>
        <translation>Saves place and year</translation>
    </message>
    <message>
        <source>地区(&amp;R)</source>
        <translation>P&amp;lace</translation>
    </message>
    <message>
        <source>年份(&amp;Y)</source>
        <translation>&amp;Year</translation>
    </message>
    <message>
        <source>报告的主要指标</source>
        <translation>The report’s key indicators</translation>
    </message>
    <message>
        <source>原文依据</source>
        <translation>Source text</translation>
    </message>
    <message>
        <source>未选择报告</source>
        <translation>No report selected</translation>
    </message>
    <message>
        <source>%1
%2 段，%3 字；%4 添加</source>
        <translation>%1
%2 paragraphs, %3 characters; added %4</translation>
    </message>
    <message>
        <source>已确认</source>
        <translation>Confirmed</translation>
    </message>
    <message>
        <source>由程序推断，请核对后点“确认”</source>
        <translation>Guessed; check and press “Confirm”</translation>
    </message>
    <message>
        <source>请填写地区与年份。</source>
        <translation>Fill in place and year.</translation>
    </message>
    <message>
        <source>已保存：%1 年%2</source>
        <translation>Saved: %2, %1</translation>
    </message>
    <message>
        <source>修正这一项…</source>
        <translation>Correct this…</translation>
    </message>
    <message>
        <source>修正指标、名称、数值或性质；修正随报告保存，重新读入后仍有效</source>
        <translation>Corrects indicator, name, numbers or kind; kept with the report and valid when it is read again</translation>
    </message>
    <message>
        <source>这不是主要指标</source>
        <translation>No key indicator</translation>
    </message>
    <message>
        <source>移除失效的修正</source>
        <translation>Forget lost ones</translation>
    </message>
    <message numerus="yes">
        <source>%n 处修正在原文中已找不到对应文字，未起作用。</source>
        <translation>
            <numerusform>%n correction no longer finds its text and has no effect.</numerusform>
            <numerusform>%n corrections no longer find their text and have no effect.</numerusform>
        </translation>
    </message>
    <message>
        <source>已修正这一项，并随报告保存</source>
        <translation>Corrected and kept with the report</translation>
    </message>
    <message>
        <source>已从主要指标中除去</source>
        <translation>Taken out of the key indicators</translation>
    </message>
    <message>
        <source>作为看板打开</source>
        <translation>Open as dashboard</translation>
    </message>
    <message>
        <source>总览、各节、指标、图表、演示与导出都换成这篇报告</source>
        <translation>Overview, sections, indicators, charts, slides and exports all become those of this report</translation>
    </message>
    <message>
        <source>修正主要指标</source>
        <translation>Correct a headline indicator</translation>
    </message>
    <message>
        <source>除去主要指标</source>
        <translation>Remove a headline indicator</translation>
    </message>
</context>
<context>
    <name>jingan::ReportLineModel</name>
    <message>
        <source>一级标题：%1</source>
        <translation>Heading 1: %1</translation>
    </message>
    <message>
        <source>二级标题：%1</source>
        <translation>Heading 2: %1</translation>
    </message>
    <message>
        <source>正文：%1</source>
        <translation>Text: %1</translation>
    </message>
</context>
<context>
    <name>jingan::ReportListPage</name>
    <message>
        <source>按地区、标题、文件名筛选</source>
        <translation>Filter by place, title, file</translation>
    </message>
    <message>
        <source>按地区筛选</source>
        <translation>Filter by place</translation>
    </message>
    <message>
        <source>按年份筛选</source>
        <translation>Filter by year</translation>
    </message>
    <message>
        <source>仅待确认</source>
        <translation>To be confirmed only</translation>
    </message>
    <message>
        <source>清除筛选</source>
        <translation>Clear filters</translation>
    </message>
    <message>
        <source>报告</source>
        <translation>Reports</translation>
    </message>
    <message>
        <source>报告库中的报告</source>
        <translation>Reports of the library</translation>
    </message>
    <message>
        <source>没有符合条件的报告。可减少筛选条件，或点“清除筛选”。</source>
        <translation>No report matches. Use fewer filters or “Clear filters”.</translation>
    </message>
    <message>
        <source>报告库还是空的</source>
        <translation>The library is still empty</translation>
    </message>
    <message>
        <source>把政府工作报告的文件或整个文件夹拖到这里，或用下面的按钮添加。可读 PDF、DOCX、文本、Markdown、HTML，以及每行一篇报告的 CSV。地区与年份由程序推断，添加后请核对；报告只保存在本机。</source>
        <translation>Drag files or a whole folder of government work reports here, or add them with the buttons below. PDF, DOCX, text, Markdown, HTML and CSV with a report a row can be read. Place and year are guessed, so check them afterwards; the reports stay on this computer.</translation>
    </message>
    <message>
        <source>添加文件…</source>
        <translation>Add files…</translation>
    </message>
    <message>
        <source>添加文件夹…</source>
        <translation>Add folder…</translation>
    </message>
    <message>
        <source>未填写</source>
        <translation>Not filled in</translation>
    </message>
    <message>
        <source>全部地区</source>
        <translation>All places</translation>
    </message>
    <message>
        <source>%1 年</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>全部年份</source>
        <translation>All years</translation>
    </message>
    <message>
        <source>共 %1 篇，显示 %2 篇</source>
        <translation>%1 in all, %2 shown</translation>
    </message>
    <message>
        <source>从库中删除</source>
        <translation>Remove from the library</translation>
    </message>
    <message>
        <source>从报告库中删除“%1”？</source>
        <translation>Remove “%1” from the library?</translation>
    </message>
    <message numerus="yes">
        <source>从报告库中删除所选的 %n 篇报告？</source>
        <translation>
            <numerusform>Remove the %n selected report from the library?</numerusform>
            <numerusform>Remove the %n selected reports from the library?</numerusform>
        </translation>
    </message>
    <message>
        <source>对它的修正也一并删除；原来的文件不受影响。</source>
        <translation>Corrections made to it go as well; the original file is left alone.</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>已从报告库中删除 %n 篇</source>
        <translation>
            <numerusform>%n report removed from the library</numerusform>
            <numerusform>%n reports removed from the library</numerusform>
        </translation>
    </message>
    <message>
        <source>确认所选</source>
        <translation>Confirm selected</translation>
    </message>
    <message>
        <source>确认所选报告的地区与年份；缺地区或年份的须先填写</source>
        <translation>Confirms place and year of the selected reports; those that lack either have to be filled in first</translation>
    </message>
    <message>
        <source>已确认 %1 篇；%2 篇缺地区或年份，请先填写</source>
        <translation>%1 confirmed; %2 lack place or year, please fill them in first</translation>
    </message>
    <message numerus="yes">
        <source>已确认 %n 篇的地区与年份</source>
        <translation>
            <numerusform>Place and year of %n report confirmed</numerusform>
            <numerusform>Place and year of %n reports confirmed</numerusform>
        </translation>
    </message>
    <message>
        <source>打开全文</source>
        <translation>Open full text</translation>
    </message>
    <message>
        <source>作为看板打开</source>
        <translation>Open as dashboard</translation>
    </message>
    <message>
        <source>从库中删除…</source>
        <translation>Remove from library…</translation>
    </message>
</context>
<context>
    <name>jingan::ReportText</name>
    <message>
        <source>本节引言</source>
        <translation>Introduction</translation>
    </message>
</context>
<context>
    <name>jingan::RollupView</name>
    <message>
        <source>汇总</source>
        <translation>Roll-up</translation>
    </message>
    <message>
        <source>分方面</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>分牵头部门</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>汇总的分组</source>
        <translation>Grouping of the roll-up</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>点一行，或按 Enter，在清单中看这些项目；点某个状态的数，只看该状态的项目。平均进度为推算。</source>
        <translation>Click a row, or press Enter, to see its projects on the list; click the number of a status for those alone. Mean progress is derived.</translation>
    </message>
    <message>
        <source>分牵头部门汇总</source>
        <translation>Roll-up by lead department</translation>
    </message>
    <message>
        <source>分方面汇总</source>
        <translation>Roll-up by area</translation>
    </message>
    <message>
        <source>单位：项</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>%1 年 %2 月 %3 日</source>
        <translation>%1-%2-%3</translation>
    </message>
    <message>
        <source>实事项目分牵头部门汇总，截至 %1</source>
        <translation>Livelihood projects by lead department, as of %1</translation>
    </message>
    <message>
        <source>实事项目分方面汇总，截至 %1</source>
        <translation>Livelihood projects by area, as of %1</translation>
    </message>
    <message>
        <source>清单中还没有项目。</source>
        <translation>There are no projects on the list yet.</translation>
    </message>
    <message>
        <source>汇总表与图表</source>
        <translation>Roll-up table and charts</translation>
    </message>
    <message>
        <source>正在汇总……</source>
        <translation>Summing up…</translation>
    </message>
</context>
<context>
    <name>jingan::SearchBox</name>
    <message>
        <source>查找原文、指标、项目</source>
        <translation>Find text, indicators, projects</translation>
    </message>
    <message>
        <source>查找（Ctrl+F）</source>
        <translation>Find (Ctrl+F)</translation>
    </message>
    <message>
        <source>查找结果</source>
        <translation>Search results</translation>
    </message>
    <message>
        <source>没有找到“%1”。可换一个词，或减少字数。</source>
        <translation>“%1” was not found. Try another word, or a shorter one.</translation>
    </message>
    <message>
        <source>共 %1 处</source>
        <translation>%1 found</translation>
    </message>
</context>
<context>
    <name>jingan::SectionPairModel</name>
    <message>
        <source>第一部分之前</source>
        <translation>Before the first part</translation>
    </message>
    <message>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
</context>
<context>
    <name>jingan::SectionPanel</name>
    <message>
        <source>%1 · 第%2部分</source>
        <translation>%1 · Section %2</translation>
    </message>
    <message>
        <source>导出本页图表</source>
        <translation>Export chart on this page</translation>
    </message>
    <message>
        <source>转到“%1”</source>
        <translation>Go to “%1”</translation>
    </message>
    <message>
        <source>本节数字</source>
        <translation>Figures in this section</translation>
    </message>
    <message>
        <source>共 %1 项</source>
        <translation>%1 in all</translation>
    </message>
    <message>
        <source>复制表格</source>
        <translation>Copy table</translation>
    </message>
    <message>
        <source>已复制 %1 行，可粘贴到表格或文档</source>
        <translation>Rows copied: %1; ready to paste into a spreadsheet or document</translation>
    </message>
    <message>
        <source>本节没有数字，请阅读正文。</source>
        <translation>This section has no figures; please read the text.</translation>
    </message>
    <message>
        <source>复制后可粘贴到表格或文档</source>
        <translation>Copies the table, to paste into a spreadsheet or document</translation>
    </message>
    <message>
        <source>本节正文</source>
        <translation>Text of the section</translation>
    </message>
    <message>
        <source>本节数字与图表</source>
        <translation>Figures and charts of the section</translation>
    </message>
</context>
<context>
    <name>jingan::ServerForm</name>
    <message>
        <source>选择…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>记住（系统密钥环）</source>
        <translation>Remember (system keyring)</translation>
    </message>
    <message>
        <source>密码只存入系统密钥环，不写入设置与文件；不勾选则只在本次使用</source>
        <translation>The password goes into the system keyring only, never into settings or files; otherwise it is used this time only</translation>
    </message>
    <message>
        <source>端口</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>主机</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>数据库</source>
        <translation>Database</translation>
    </message>
    <message>
        <source>用户</source>
        <translation>User</translation>
    </message>
    <message>
        <source>密码</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>verify-full：加密，核对证书与主机名（推荐）</source>
        <translation>verify-full: encrypted, certificate and host name checked (recommended)</translation>
    </message>
    <message>
        <source>verify-ca：加密，核对证书</source>
        <translation>verify-ca: encrypted, certificate checked</translation>
    </message>
    <message>
        <source>require：必须加密</source>
        <translation>require: encrypted</translation>
    </message>
    <message>
        <source>prefer：能加密就加密</source>
        <translation>prefer: encrypted where possible</translation>
    </message>
    <message>
        <source>allow：服务器要求才加密</source>
        <translation>allow: encrypted where the server insists</translation>
    </message>
    <message>
        <source>disable：不加密</source>
        <translation>disable: not encrypted</translation>
    </message>
    <message>
        <source>留空则用 ~/.postgresql/root.crt</source>
        <translation>Empty: ~/.postgresql/root.crt</translation>
    </message>
    <message>
        <source>选择根证书文件</source>
        <translation>Choose the root certificate</translation>
    </message>
    <message>
        <source>加密（TLS）</source>
        <translation>Encryption</translation>
    </message>
    <message>
        <source>根证书</source>
        <translation>Root certificate</translation>
    </message>
    <message>
        <source>请填写主机。</source>
        <translation>Please enter the host.</translation>
    </message>
    <message>
        <source>请填写数据库。</source>
        <translation>Please enter the database.</translation>
    </message>
    <message>
        <source>请填写用户。</source>
        <translation>Please enter the user.</translation>
    </message>
    <message>
        <source>根证书文件“%1”不存在或无法读取。</source>
        <translation>The root certificate “%1” does not exist or cannot be read.</translation>
    </message>
    <message>
        <source>已存入系统密钥环</source>
        <translation>Kept in the system keyring</translation>
    </message>
    <message>
        <source>密码和清单在网络上不加密，同一网络中的人可以窃听。只用于本机。</source>
        <translation>Password and list travel in the clear; others on the network can listen. Only for this computer.</translation>
    </message>
    <message>
        <source>先试不加密的连接，服务器拒绝时才加密。不防窃听。</source>
        <translation>Tries without encryption first, with it where the server refuses. No protection from listeners.</translation>
    </message>
    <message>
        <source>服务器支持时加密，否则不加密；不核对服务器是谁。</source>
        <translation>Encrypted where the server can, else not; the server is not checked.</translation>
    </message>
    <message>
        <source>一定加密，但不核对服务器是谁；指定了根证书时按 verify-ca 核对。</source>
        <translation>Always encrypted, but the server is not checked; with a root certificate it is, as by verify-ca.</translation>
    </message>
    <message>
        <source>一定加密，服务器的证书须由下面的根证书签发；不核对主机名。</source>
        <translation>Always encrypted; the server&apos;s certificate must be signed by the root below. The host name is not checked.</translation>
    </message>
    <message>
        <source>一定加密，证书须由下面的根证书签发，且证书上的名字与主机一致。</source>
        <translation>Always encrypted; the certificate must be signed by the root below and bear the host&apos;s name.</translation>
    </message>
    <message>
        <source>证书 (*.crt *.pem *.cer);;所有文件 (*)</source>
        <translation>Certificates (*.crt *.pem *.cer);;All files (*)</translation>
    </message>
</context>
<context>
    <name>jingan::SharedListBars</name>
    <message>
        <source>重试</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>输入密码…</source>
        <translation>Enter password…</translation>
    </message>
    <message>
        <source>逐项处理…</source>
        <translation>Decide…</translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处改动与他人冲突，请选择保留谁的。</source>
        <translation>
            <numerusform>%n edit conflicts with somebody else&apos;s; please choose whose is kept.</numerusform>
            <numerusform>%n edits conflict with somebody else&apos;s; please choose whose are kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>有 %n 处改动没有被服务器接受。</source>
        <translation>
            <numerusform> %n edit was not accepted by the server.</numerusform>
            <numerusform> %n edits were not accepted by the server.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jingan::ShortcutsDialog</name>
    <message>
        <source>快捷键</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>操作</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>按键</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>实事项目：勾选完成</source>
        <translation>Livelihood projects: tick as done</translation>
    </message>
    <message>
        <source>空格</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>实事项目：显示或隐藏详情</source>
        <translation>Livelihood projects: show or hide details</translation>
    </message>
    <message>
        <source>列表：展开全部</source>
        <translation>List: expand all</translation>
    </message>
    <message>
        <source>图表：逐个数值 / 转到原文</source>
        <translation>Chart: step through values / go to source text</translation>
    </message>
    <message>
        <source>方向键 / Enter</source>
        <translation>Arrow keys / Enter</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>放映：下一页</source>
        <translation>Presenting: next slide</translation>
    </message>
    <message>
        <source>→、空格、Page Down</source>
        <translation>→, Space, Page Down</translation>
    </message>
    <message>
        <source>放映：上一页</source>
        <translation>Presenting: previous slide</translation>
    </message>
    <message>
        <source>←、Backspace、Page Up</source>
        <translation>←, Backspace, Page Up</translation>
    </message>
    <message>
        <source>放映：首页 / 末页</source>
        <translation>Presenting: first / last slide</translation>
    </message>
    <message>
        <source>放映：转到某页</source>
        <translation>Presenting: go to a slide</translation>
    </message>
    <message>
        <source>页号 + Enter</source>
        <translation>Number + Enter</translation>
    </message>
    <message>
        <source>放映：黑屏 / 白屏</source>
        <translation>Presenting: black / white screen</translation>
    </message>
    <message>
        <source>放映：激光笔</source>
        <translation>Presenting: laser pointer</translation>
    </message>
    <message>
        <source>放映：放大 / 缩小 / 标准文字</source>
        <translation>Presenting: larger / smaller / standard text</translation>
    </message>
    <message>
        <source>放映：全部页</source>
        <translation>Presenting: all slides</translation>
    </message>
    <message>
        <source>放映：交换屏幕</source>
        <translation>Presenting: swap screens</translation>
    </message>
    <message>
        <source>放映：结束</source>
        <translation>Presenting: end</translation>
    </message>
    <message>
        <source>幻灯片编排：前移 / 后移 / 移出</source>
        <translation>Slide sorter: move earlier / later / take out</translation>
    </message>
    <message>
        <source>实事项目：清单 / 汇总 / 逾期与需关注 / 时间线</source>
        <translation>Livelihood projects: list / roll-up / late / timeline</translation>
    </message>
    <message>
        <source>时间线：全年 / 某季度 / 前后一季度</source>
        <translation>Timeline: year / a quarter / the one before or after</translation>
    </message>
</context>
<context>
    <name>jingan::SideBySidePage</name>
    <message>
        <source>左边的报告</source>
        <translation>Report at the left</translation>
    </message>
    <message>
        <source>右边的报告</source>
        <translation>Report at the right</translation>
    </message>
    <message>
        <source>两篇报告的章节</source>
        <translation>Sections of the two reports</translation>
    </message>
    <message>
        <source>左边的正文</source>
        <translation>Text at the left</translation>
    </message>
    <message>
        <source>右边的正文</source>
        <translation>Text at the right</translation>
    </message>
    <message>
        <source>第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>这篇报告没有对应的章节。</source>
        <translation>This report has no such section.</translation>
    </message>
</context>
<context>
    <name>jingan::SlideListModel</name>
    <message>
        <source>第 %1 页：%2</source>
        <translation>Slide %1: %2</translation>
    </message>
</context>
<context>
    <name>jingan::SlideOverview</name>
    <message>
        <source>全部页</source>
        <translation>All slides</translation>
    </message>
    <message numerus="yes">
        <source>全部页 · %n 页</source>
        <translation>
            <numerusform>All slides · %n slide</numerusform>
            <numerusform>All slides · %n slides</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>jingan::SlideShow</name>
    <message>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>本页没有对应的幻灯片。按 F5 可从头放映。</source>
        <translation>There is no slide for this page. F5 presents from the beginning.</translation>
    </message>
    <message>
        <source>放映屏幕(&amp;C)</source>
        <translation>S&amp;creen</translation>
    </message>
    <message>
        <source>演讲者视图(&amp;V)</source>
        <translation>Presenter &amp;view</translation>
    </message>
    <message>
        <source>自动循环(&amp;L)</source>
        <translation>&amp;Loop</translation>
    </message>
    <message>
        <source>自动循环，每页 %1 秒(&amp;L)</source>
        <translation>&amp;Loop, %1 s a slide</translation>
    </message>
    <message>
        <source>%1（未连接）</source>
        <translation>%1 (not connected)</translation>
    </message>
    <message>
        <source>演示方案</source>
        <translation>Slide sets</translation>
    </message>
    <message>
        <source>当前演示方案没有幻灯片，请先在“幻灯片编排”中选择。</source>
        <translation>The current slide set is empty. Choose slides in the slide sorter first.</translation>
    </message>
    <message>
        <source>演示方案(&amp;S)</source>
        <translation>Slide &amp;set</translation>
    </message>
    <message>
        <source>自动（另一块屏幕）</source>
        <translation>Automatic (the other screen)</translation>
    </message>
    <message>
        <source>正在准备幻灯片……</source>
        <translation>Preparing the slides…</translation>
    </message>
</context>
<context>
    <name>jingan::SlideSorter</name>
    <message>
        <source>幻灯片编排</source>
        <translation>Slide sorter</translation>
    </message>
    <message>
        <source>新建…</source>
        <translation>New…</translation>
    </message>
    <message>
        <source>新建一套方案，从默认幻灯片开始</source>
        <translation>A new set, beginning with the default slides</translation>
    </message>
    <message>
        <source>复制…</source>
        <translation>Duplicate…</translation>
    </message>
    <message>
        <source>复制本方案，连同备注</source>
        <translation>Duplicate this set with its notes</translation>
    </message>
    <message>
        <source>重命名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>为本方案改名</source>
        <translation>Rename this set</translation>
    </message>
    <message>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>删除本方案</source>
        <translation>Delete this set</translation>
    </message>
    <message>
        <source>恢复默认</source>
        <translation>Restore default</translation>
    </message>
    <message>
        <source>本方案恢复为默认幻灯片，已写的备注保留</source>
        <translation>The default slides again; notes that were written stay</translation>
    </message>
    <message>
        <source>可选幻灯片</source>
        <translation>All slides</translation>
    </message>
    <message>
        <source>查找幻灯片</source>
        <translation>Find a slide</translation>
    </message>
    <message>
        <source>放映顺序</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>前移</source>
        <translation>Earlier</translation>
    </message>
    <message>
        <source>前移（Ctrl+↑）</source>
        <translation>Move earlier (Ctrl+↑)</translation>
    </message>
    <message>
        <source>后移</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>后移（Ctrl+↓）</source>
        <translation>Move later (Ctrl+↓)</translation>
    </message>
    <message>
        <source>移出</source>
        <translation>Take out</translation>
    </message>
    <message>
        <source>移出本方案（Delete）</source>
        <translation>Take out of this set (Delete)</translation>
    </message>
    <message>
        <source>未填写。写给自己看的话，只显示在演讲者视图里</source>
        <translation>Not filled in. Words for yourself, shown in the presenter view only</translation>
    </message>
    <message>
        <source>放映屏幕</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>自动循环，每页</source>
        <translation>Loop, each slide for</translation>
    </message>
    <message>
        <source>用于大厅屏幕：到时自动翻页，放完从头再来</source>
        <translation>For a lobby screen: slides turn by themselves and begin again</translation>
    </message>
    <message>
        <source> 秒</source>
        <translation> s</translation>
    </message>
    <message>
        <source>每页停留</source>
        <translation>Time for each slide</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>从头放映</source>
        <translation>From the beginning</translation>
    </message>
    <message>
        <source>从选中页放映</source>
        <translation>From this slide</translation>
    </message>
    <message>
        <source>%1（未连接）</source>
        <translation>%1 (not connected)</translation>
    </message>
    <message>
        <source>方案名称：</source>
        <translation>Name of the set:</translation>
    </message>
    <message>
        <source>新方案</source>
        <translation>New set</translation>
    </message>
    <message>
        <source>%1 副本</source>
        <translation>%1 copy</translation>
    </message>
    <message>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message numerus="yes">
        <source>%n 页</source>
        <translation>
            <numerusform>%n slide</numerusform>
            <numerusform>%n slides</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 页，另有 %2 页在本报告中没有对应内容</source>
        <translation>%1 slides; %2 more have nothing to show in this report</translation>
    </message>
    <message>
        <source>第 %1 页备注：%2</source>
        <translation>Notes to slide %1: %2</translation>
    </message>
    <message>
        <source>备注：选中一页后填写</source>
        <translation>Notes: choose a slide first</translation>
    </message>
    <message>
        <source>演示方案</source>
        <translation>Slide set</translation>
    </message>
    <message>
        <source>新建演示方案</source>
        <translation>New slide set</translation>
    </message>
    <message>
        <source>复制演示方案</source>
        <translation>Duplicate the slide set</translation>
    </message>
    <message>
        <source>重命名演示方案</source>
        <translation>Rename the slide set</translation>
    </message>
    <message>
        <source>删除演示方案</source>
        <translation>Delete the slide set</translation>
    </message>
    <message>
        <source>自动（另一块屏幕）</source>
        <translation>Automatic (the other screen)</translation>
    </message>
    <message>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>删除“%1”？其中的顺序和备注将一并删除；关闭程序之前可以撤销。</source>
        <translation>Delete “%1”? Its order and remarks go with it; this can be undone until the program is closed.</translation>
    </message>
</context>
<context>
    <name>jingan::SlideView</name>
    <message>
        <source>第 %1 页，共 %2 页：%3</source>
        <translation>Slide %1 of %2: %3</translation>
    </message>
</context>
<context>
    <name>jingan::SourceLink</name>
    <message>
        <source>原文第 %1 段</source>
        <translation>Paragraph %1</translation>
    </message>
    <message>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <source>在全文中查看出处</source>
        <translation>Show the source in the full text</translation>
    </message>
</context>
<context>
    <name>jingan::StatusRuleDialog</name>
    <message>
        <source>状态规则</source>
        <translation>Status rules</translation>
    </message>
    <message>
        <source>：</source>
        <translation>:</translation>
    </message>
    <message>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>jingan::TargetOutcomeModel</name>
    <message>
        <source>口径不同</source>
        <translation>Different measure</translation>
    </message>
    <message>
        <source>个百分点</source>
        <translation>points</translation>
    </message>
    <message>
        <source>推算：结果 − 目标</source>
        <translation>Derived: outcome − target</translation>
    </message>
    <message>
        <source>目标：%1；结果：%2</source>
        <translation>Target: %1; outcome: %2</translation>
    </message>
    <message>
        <source>地区</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>指标</source>
        <translation>Indicator</translation>
    </message>
    <message>
        <source>当年报告的目标</source>
        <translation>Target set that year</translation>
    </message>
    <message>
        <source>次年报告的结果</source>
        <translation>Outcome in the next report</translation>
    </message>
    <message>
        <source>差（推算）</source>
        <translation>Difference (derived)</translation>
    </message>
</context>
<context>
    <name>jingan::TimelineView</name>
    <message>
        <source>分方面</source>
        <translation>By area</translation>
    </message>
    <message>
        <source>分牵头部门</source>
        <translation>By department</translation>
    </message>
    <message>
        <source>全年</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>一季度</source>
        <translation>Q1</translation>
    </message>
    <message>
        <source>二季度</source>
        <translation>Q2</translation>
    </message>
    <message>
        <source>三季度</source>
        <translation>Q3</translation>
    </message>
    <message>
        <source>四季度</source>
        <translation>Q4</translation>
    </message>
    <message>
        <source>项目的时间线</source>
        <translation>Timeline of the projects</translation>
    </message>
    <message>
        <source>时间线的分组</source>
        <translation>Grouping of the timeline</translation>
    </message>
    <message>
        <source>时间线显示的时段</source>
        <translation>Time shown on the timeline</translation>
    </message>
    <message>
        <source>在时间线上按 %1</source>
        <translation>Press %1 on the timeline</translation>
    </message>
    <message>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>清单中还没有项目。</source>
        <translation>There are no projects on the list yet.</translation>
    </message>
    <message>
        <source>开始至时限，实心为已完成的份额</source>
        <translation>Start to due date, solid: share done</translation>
    </message>
    <message>
        <source>未填写时限，按年末判断</source>
        <translation>No due date: judged by the year&apos;s end</translation>
    </message>
    <message>
        <source>已过时限</source>
        <translation>Past due</translation>
    </message>
    <message>
        <source>季度节点</source>
        <translation>Quarter milestone</translation>
    </message>
    <message>
        <source>截至日期</source>
        <translation>As-of day</translation>
    </message>
    <message>
        <source>%1 项未填写时限</source>
        <translation>%1 without a due date</translation>
    </message>
    <message>
        <source>拖动两端可改日期</source>
        <translation>Drag a bar&apos;s ends to change its dates</translation>
    </message>
    <message>
        <source>日期改为 %1</source>
        <translation>Dates changed to %1</translation>
    </message>
</context>
<context>
    <name>jingan::TopBar</name>
    <message>
        <source>后退</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>后退（Alt+←）</source>
        <translation>Back (Alt+←)</translation>
    </message>
    <message>
        <source>前进</source>
        <translation>Forward</translation>
    </message>
    <message>
        <source>前进（Alt+→）</source>
        <translation>Forward (Alt+→)</translation>
    </message>
    <message>
        <source>切换浅色与深色</source>
        <translation>Switch light and dark theme</translation>
    </message>
    <message>
        <source>切换浅色与深色（Ctrl+T）</source>
        <translation>Switch light and dark theme (Ctrl+T)</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>静安政府工作报告看板</source>
        <translation>Jing&apos;an report dashboard</translation>
    </message>
    <message>
        <source>导出图表（Ctrl+E）</source>
        <translation>Export chart (Ctrl+E)</translation>
    </message>
    <message>
        <source>开始演示</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>放映当前方案的幻灯片（F5）</source>
        <translation>Present the slides of the current set (F5)</translation>
    </message>
    <message>
        <source>%1看板</source>
        <translation>%1 dashboard</translation>
    </message>
    <message>
        <source>%1政府工作报告看板</source>
        <translation>%1 report dashboard</translation>
    </message>
</context>
<context>
    <name>jingan::WelcomePanel</name>
    <message>
        <source>欢迎使用</source>
        <translation>Welcome</translation>
    </message>
    <message>
        <source>每个数字都能回到它所在的原句；由本程序计算的数值一律标注“推算”。</source>
        <translation>Every number leads back to its sentence; whatever this program computes is marked &quot;Derived&quot;.</translation>
    </message>
    <message>
        <source>使用说明</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>看总览</source>
        <translation>See the overview</translation>
    </message>
    <message>
        <source>四项主要指标、图表和 2025 年的预期目标都在一页上。点图中的柱子，转到原句。</source>
        <translation>The four key indicators, charts and the targets of 2025 on one page. Click a bar to go to its sentence.</translation>
    </message>
    <message>
        <source>打开总览</source>
        <translation>Open overview</translation>
    </message>
    <message>
        <source>查找</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>输入几个字，找到正文、指标和项目（Ctrl+F）。Ctrl+K 打开命令面板，页面、图表和操作都能找到。</source>
        <translation>A few letters find text, indicators and projects (Ctrl+F). Ctrl+K opens the command palette for pages, charts and actions.</translation>
    </message>
    <message>
        <source>开始查找</source>
        <translation>Start searching</translation>
    </message>
    <message>
        <source>跟踪实事项目</source>
        <translation>Follow the livelihood projects</translation>
    </message>
    <message>
        <source>48 项为民办实事项目，空格键勾选，填写进度、部门和时限，全年可用。改动即时存入本机，可撤销。</source>
        <translation>48 livelihood projects: Space ticks one off; progress, department and due date are filled in all year, saved at once on this computer, and can be undone.</translation>
    </message>
    <message>
        <source>打开清单</source>
        <translation>Open list</translation>
    </message>
    <message>
        <source>演示</source>
        <translation>Present</translation>
    </message>
    <message>
        <source>F5 从头放映，Shift+F5 演示当前页。接有第二块屏幕时，本机显示演讲者视图。</source>
        <translation>F5 presents from the beginning, Shift+F5 presents this page. With a second screen this one shows the presenter view.</translation>
    </message>
    <message>
        <source>从头放映</source>
        <translation>Start presenting</translation>
    </message>
    <message>
        <source>导出</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>把图表导出为 PNG、PDF 或 SVG，带来源和段号（Ctrl+E）；也可以直接拖到文档里。另有 A4 简报。</source>
        <translation>Charts go to PNG, PDF or SVG with source and paragraph numbers (Ctrl+E), or are dragged into a document. There is an A4 briefing as well.</translation>
    </message>
    <message>
        <source>导出图表</source>
        <translation>Export charts</translation>
    </message>
    <message>
        <source>收存其他报告</source>
        <translation>Keep other reports</translation>
    </message>
    <message>
        <source>各地各年的政府工作报告可存入报告库，全文检索、比较指标、两篇并读。报告只保存在本机。</source>
        <translation>Government work reports of other places and years go to the report library: full-text search, comparison, reading side by side. They stay on this computer.</translation>
    </message>
    <message>
        <source>打开报告库</source>
        <translation>Open report library</translation>
    </message>
    <message>
        <source>以后可在“帮助”菜单中再次打开本页。</source>
        <translation>This page stays in the Help menu.</translation>
    </message>
</context>
</TS>
