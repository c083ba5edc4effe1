// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/invocation.h"

#include "app/commandline/badargument.h"
#include "app/commandline/libraryoptions.h"
#include "app/commandline/projectoptions.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

struct CommandName {
    Command command;
    QString name;
    const char *summary;
};

const QList<CommandName> &commandNames()
{
    static const QList<CommandName> names = {
        {Command::Charts, QStringLiteral("charts"), QT_TRANSLATE_NOOP("CommandLine", "列出全部图表的标识与标题")},
        {Command::Export, QStringLiteral("export"), QT_TRANSLATE_NOOP("CommandLine", "把图表或简报导出为 PNG、PDF 或 SVG 文件")},
        {Command::Outline, QStringLiteral("outline"), QT_TRANSLATE_NOOP("CommandLine", "输出报告的结构（JSON）")},
        {Command::Projects, QStringLiteral("projects"), QT_TRANSLATE_NOOP("CommandLine", "实事项目清单：列出、填报、导入、导出、查变更、备份与恢复、共享")},
        {Command::Library, QStringLiteral("library"), QT_TRANSLATE_NOOP("CommandLine", "报告库：添加、列出、搜索、比较多篇报告")},
        {Command::Figures, QStringLiteral("figures"), QT_TRANSLATE_NOOP("CommandLine", "输出报告中的全部数字（JSON 或 CSV）")},
        {Command::Facts, QStringLiteral("facts"), QT_TRANSLATE_NOOP("CommandLine", "输出报告的主要指标：去年实际与今年目标（JSON 或 CSV）")},
    };
    return names;
}

/// The program's own options; each command adds to them.
struct Options {
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, Messages::tr("显示本说明。")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, Messages::tr("显示版本号。")};
    QCommandLineOption language{QStringLiteral("language"), Messages::tr("界面语言：zh_CN 或 en。"), Messages::tr("语言")};
    QCommandLineOption database{QStringLiteral("database"), Messages::tr("实事项目清单所用的数据库：文件，或 postgresql://用户@主机/数据库?sslmode=verify-full。"), Messages::tr("数据库")};
    QCommandLineOption libraryFile{QStringLiteral("library"), Messages::tr("报告库所用的数据库文件。"), Messages::tr("文件")};
    QCommandLineOption quitAfterFirstFrame{QStringLiteral("quit-after-first-frame"), Messages::tr("窗口第一次画出后输出毫秒数并退出，供测速用。")};
    QCommandLineOption format{QStringLiteral("format"), {}, Messages::tr("格式")};
    QCommandLineOption chart{QStringLiteral("chart"), Messages::tr("要导出的图表标识，可多次给出，或以逗号分隔；见 charts 命令。"), Messages::tr("标识")};
    QCommandLineOption all{QStringLiteral("all"), Messages::tr("导出全部图表。")};
    QCommandLineOption briefing{QStringLiteral("briefing"), Messages::tr("导出 A4 简报：PDF 一个文件，PNG、SVG 每页一个文件。")};
    QCommandLineOption slides{QStringLiteral("slides"), Messages::tr("导出演示文稿：PDF（默认）一个文件，PNG、SVG 每页一个文件。")};
    QCommandLineOption set{QStringLiteral("set"), Messages::tr("演示方案的名称；不给出时为上次使用的方案。"), Messages::tr("名称")};
    QCommandLineOption place{QStringLiteral("place"), Messages::tr("报告文件属于哪个地区，用于文中没有写明、或一个文件中有多篇时。"), Messages::tr("地区")};
    QCommandLineOption year{QStringLiteral("year"), Messages::tr("报告文件是哪一年的，用法同上。"), Messages::tr("年份")};
    QCommandLineOption output{QStringLiteral("output"), Messages::tr("输出文件夹；也可以是文件名：只导出一张图表时，或输出一个 PDF 时。"), Messages::tr("路径")};
    QCommandLineOption size{QStringLiteral("size"), Messages::tr("图片大小，像素（1920x1080，默认）或毫米（160x90mm）。"), Messages::tr("宽x高")};
    QCommandLineOption scale{QStringLiteral("scale"), Messages::tr("在 --size 之上再放大的倍数，0.5 至 8。"), Messages::tr("倍数"), QStringLiteral("1")};
    QCommandLineOption dpi{QStringLiteral("dpi"), Messages::tr("每英寸像素数，72 至 1200；大小以毫米计时默认 300。"), Messages::tr("像素")};
    QCommandLineOption transparent{QStringLiteral("transparent"), Messages::tr("背景透明（PNG、SVG）。")};
    QCommandLineOption theme{QStringLiteral("theme"), Messages::tr("配色：light、dark、print（默认）或 gray（灰度，适合复印）。"), Messages::tr("配色"), QStringLiteral("print")};
    QCommandLineOption noTitle{QStringLiteral("no-title"), Messages::tr("图中不含标题。")};
    QCommandLineOption noSource{QStringLiteral("no-source"), Messages::tr("图下不注明来源。")};
    QCommandLineOption force{QStringLiteral("force"), Messages::tr("覆盖已有的文件。")};
};

QString programHelp(const QCommandLineParser &parser)
{
    QString text = parser.helpText().trimmed() + u'\n' + u'\n' + Messages::tr("命令：") + u'\n';
    for (const CommandName &command : commandNames())
        text += QStringLiteral("  %1  %2\n").arg(command.name, -8).arg(Messages::tr(command.summary));
    text += u'\n' + Messages::tr("不带命令时打开窗口。“jingan-dashboard 命令 --help”说明该命令的选项。") + u'\n';
    return text;
}

/// Reads --size and --dpi: pixels, or millimetres at a resolution.
Result<void> readSize(Invocation &invocation, const QCommandLineParser &parser, const Options &options)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{1,5})[xX×](\\d{1,5})(mm)?$"));
    if (parser.isSet(options.dpi)) {
        invocation.dpi = parser.value(options.dpi).toInt();
        if (invocation.dpi < 72 || invocation.dpi > 1200)
            return badArgument(Messages::tr("每英寸像素数“%1”无效，应在 72 至 1200 之间。").arg(parser.value(options.dpi)));
    }
    if (!parser.isSet(options.size))
        return {};
    const QString text = parser.value(options.size);
    const auto match = pattern.match(text);
    const QSize size(match.captured(1).toInt(), match.captured(2).toInt());
    const bool millimetres = match.hasCaptured(3);
    const QSize least = millimetres ? QSize(40, 30) : QSize(240, 150);
    const QSize most = millimetres ? QSize(1000, 1000) : QSize(16384, 16384);
    if (!match.hasMatch() || size.expandedTo(least) != size || size.boundedTo(most) != size) {
        return badArgument(Messages::tr("图片大小“%1”无效，应如 1920x1080（240x150 至 16384x16384）或 160x90mm（40x30mm 至 1000x1000mm）。")
                               .arg(text));
    }
    if (millimetres)
        invocation.millimetres = QSizeF(size);
    else
        invocation.size = size;
    return {};
}

Result<void> readFormat(Invocation &invocation, const QCommandLineParser &parser, const Options &options,
    const QStringList &allowed)
{
    invocation.format = parser.isSet(options.format) ? parser.value(options.format) : allowed.constFirst();
    if (!allowed.contains(invocation.format)) {
        return badArgument(Messages::tr("不支持格式“%1”，可用：%2。")
                               .arg(invocation.format, allowed.join(Messages::tr("、"))));
    }
    return {};
}

/// Reads --place and --year, which tell whose report a file is.
Result<void> readFiledBy(Invocation &invocation, const QCommandLineParser &parser, const Options &options)
{
    for (const QCommandLineOption &option : {options.place, options.year}) {
        if (parser.isSet(option) && invocation.file.isEmpty())
            return badArgument(Messages::tr("--%1 只与报告文件同用。").arg(option.names().constFirst()));
    }
    invocation.filedBy.place = parser.value(options.place).trimmed();
    if (!parser.isSet(options.year))
        return {};
    invocation.filedBy.year = parser.value(options.year).toInt();
    if (invocation.filedBy.year < 1949 || invocation.filedBy.year > 2199)
        return badArgument(Messages::tr("年份“%1”无效，应为四位数字，如 2025。").arg(parser.value(options.year)));
    return {};
}

/// What the briefing lays down itself can't be asked for.
Result<void> checkBriefing(const Invocation &invocation, const QCommandLineParser &parser, const Options &options)
{
    for (const QCommandLineOption &option : {options.size, options.transparent, options.noTitle, options.noSource}) {
        if (parser.isSet(option))
            return badArgument(Messages::tr("--%1 不用于简报，简报固定为 A4 页面。").arg(option.names().constFirst()));
    }
    for (const QCommandLineOption &option : {options.scale, options.dpi}) {
        if (parser.isSet(option) && invocation.format != QLatin1String("png"))
            return badArgument(Messages::tr("简报为 %1 时不用 --%2，它只用于 PNG。").arg(invocation.format, option.names().constFirst()));
    }
    return {};
}

/// What only charts have is not passed over in silence.
Result<void> checkSlides(const Invocation &invocation, const QCommandLineParser &parser, const Options &options)
{
    if (invocation.format != QLatin1String("png") && (parser.isSet(options.size) || parser.isSet(options.dpi)))
        return badArgument(Messages::tr("演示文稿的页面固定为 16:9，--size 与 --dpi 只用于 PNG。"));
    for (const QCommandLineOption &option : {options.transparent, options.noTitle, options.noSource}) {
        if (parser.isSet(option))
            return badArgument(Messages::tr("--%1 不用于演示文稿。").arg(option.names().constFirst()));
    }
    return {};
}

Result<void> readExport(Invocation &invocation, const QCommandLineParser &parser, const Options &options)
{
    const QStringList ids = parser.values(options.chart);
    for (const QString &id : ids)
        invocation.chartIds += id.split(u',', Qt::SkipEmptyParts);
    invocation.allCharts = parser.isSet(options.all);
    invocation.briefing = parser.isSet(options.briefing);
    invocation.slides = parser.isSet(options.slides);
    invocation.slideSet = parser.value(options.set);
    const int contents = int(!invocation.chartIds.isEmpty()) + int(invocation.allCharts) + int(invocation.briefing)
        + int(invocation.slides);
    if (contents != 1)
        return badArgument(Messages::tr("请指定导出的内容，四者取一：--chart、--all、--briefing、--slides。"));
    if (!invocation.slides && parser.isSet(options.set))
        return badArgument(Messages::tr("--set 只与 --slides 同用。"));
    if ((invocation.briefing || invocation.slides) && !parser.isSet(options.format))
        invocation.format = QStringLiteral("pdf");
    if (invocation.briefing || invocation.slides) {
        const Result<void> ok = invocation.briefing ? checkBriefing(invocation, parser, options) : checkSlides(invocation, parser, options);
        if (!ok)
            return ok;
    }
    invocation.output = parser.value(options.output);
    if (invocation.output.isEmpty())
        return badArgument(Messages::tr("请用 --output 指定输出位置。"));
    if (const Result<void> size = readSize(invocation, parser, options); !size)
        return size;
    bool ok = false;
    invocation.scale = parser.value(options.scale).toDouble(&ok);
    if (!ok || invocation.scale < 0.5 || invocation.scale > 8.0)
        return badArgument(Messages::tr("倍数“%1”无效，应在 0.5 至 8 之间。").arg(parser.value(options.scale)));
    invocation.theme = parser.value(options.theme);
    if (!QStringList{QStringLiteral("light"), QStringLiteral("dark"), QStringLiteral("print"), QStringLiteral("gray")}
             .contains(invocation.theme))
        return badArgument(Messages::tr("没有配色“%1”，可用：light、dark、print、gray。").arg(invocation.theme));
    invocation.transparent = parser.isSet(options.transparent);
    if (invocation.transparent && invocation.format == QLatin1String("pdf"))
        return badArgument(Messages::tr("--transparent 只用于 PNG 和 SVG。"));
    invocation.withTitle = !parser.isSet(options.noTitle);
    invocation.withSource = !parser.isSet(options.noSource);
    invocation.force = parser.isSet(options.force);
    return {};
}

/// The report that a command works on.
void addReportFile(QCommandLineParser &parser)
{
    parser.addPositionalArgument(Messages::tr("文件"), Messages::tr("报告文件：PDF、Word、文本、Markdown、网页或表格；不给出时为随程序发布的报告。"), Messages::tr("[文件]"));
}

/// Index of the first argument that is neither an option nor an option's value.
qsizetype commandIndex(const QStringList &arguments)
{
    static const QStringList withValue = {QStringLiteral("--language"), QStringLiteral("--database"), QStringLiteral("--library")};
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (withValue.contains(arguments.at(i)))
            ++i;
        else if (!arguments.at(i).startsWith(u'-'))
            return i;
    }
    return -1;
}

bool isCommandName(const QString &word)
{
    const QList<CommandName> &names = commandNames();
    return std::any_of(names.cbegin(), names.cend(), [&word](const CommandName &command) { return command.name == word; });
}

/// A report to be opened in the window: a file that is there, or a word with the looks of one,
/// so that a file that is missing is told as such and not as an unknown command.
bool namesFile(const QString &word)
{
    return !isCommandName(word)
        && (QFileInfo(word).isFile() || word.contains(u'/') || word.contains(u'\\') || !QFileInfo(word).suffix().isEmpty());
}

} // namespace

QString languageArgument(const QStringList &arguments)
{
    const QString option = QStringLiteral("--language");
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        if (arguments.at(i) == option)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith(option + u'='))
            return arguments.at(i).mid(option.size() + 1);
    }
    return {};
}

bool namesCommand(const QStringList &arguments)
{
    // Every form that QCommandLineParser takes for them.
    static const QRegularExpression informative(QStringLiteral("^(-[hv]+|--(h|help|help-all|v|version))$"));
    if (arguments.indexOf(informative, 1) > 0)
        return true;
    const qsizetype index = commandIndex(arguments);
    return index > 0 && !namesFile(arguments.at(index));
}

Result<Invocation> parseInvocation(const QStringList &arguments)
{
    Invocation invocation;
    QStringList rest = arguments;
    if (const qsizetype index = commandIndex(arguments); index > 0 && !namesFile(arguments.at(index))) {
        const QString name = rest.takeAt(index);
        bool known = false;
        for (const CommandName &command : commandNames()) {
            if (command.name == name) {
                invocation.command = command.command;
                known = true;
            }
        }
        if (!known)
            return badArgument(Messages::tr("没有“%1”这个命令。“jingan-dashboard --help”列出全部命令。").arg(name));
    }

    Options options;
    QCommandLineParser parser;
    parser.addOptions({options.help, options.version, options.language, options.database, options.libraryFile});
    parser.setApplicationDescription(Messages::tr("静安政府工作报告看板：浏览 2025 年静安区政府工作报告，演示与导出图表，跟踪实事项目。"));
    switch (invocation.command) {
    case Command::Charts:
        parser.addOptions({options.place, options.year});
        addReportFile(parser);
        break;
    case Command::Outline:
        options.format.setDescription(Messages::tr("输出格式：json。"));
        parser.addOption(options.format);
        addReportFile(parser);
        break;
    case Command::Figures:
    case Command::Facts:
        options.format.setDescription(Messages::tr("输出格式：json（默认）或 csv。"));
        parser.addOption(options.format);
        addReportFile(parser);
        break;
    case Command::Export:
        options.format.setDescription(Messages::tr("输出格式：png（图表默认）、pdf（简报与演示文稿默认）或 svg。"));
        parser.addOptions({options.chart, options.all, options.briefing, options.slides, options.set, options.format, options.output, options.size,
            options.scale, options.dpi, options.transparent, options.theme, options.noTitle, options.noSource, options.force,
            options.place, options.year});
        addReportFile(parser);
        break;
    case Command::Library:
        options.format.setDescription(Messages::tr("输出格式：json（默认）或 csv。"));
        parser.addOption(options.format);
        addLibraryOptions(parser);
        break;
    case Command::Projects:
        options.format.setDescription(Messages::tr("输出格式：json（默认）或 csv；export 为 xlsx（默认）、csv、pdf 或 json。"));
        options.output.setDescription(Messages::tr("export：文件，或存放的文件夹。"));
        parser.addOptions({options.format, options.output, options.force});
        addProjectOptions(parser);
        break;
    case Command::Window:
        parser.addOption(options.quitAfterFirstFrame);
        parser.addPositionalArgument(Messages::tr("文件"), Messages::tr("在窗口中打开的报告；不给出时为随程序发布的报告。"), Messages::tr("[文件]"));
        break;
    default:
        break;
    }

    if (!parser.parse(rest))
        return badArgument(parser.errorText());
    if (parser.isSet(options.version)) {
        invocation.command = Command::Version;
        return invocation;
    }
    if (parser.isSet(options.help)) {
        invocation.helpText = invocation.command == Command::Window ? programHelp(parser) : parser.helpText();
        invocation.command = Command::Help;
        return invocation;
    }
    const QString language = parser.value(options.language);
    if (!language.isEmpty() && language != QLatin1String("zh_CN") && language != QLatin1String("en"))
        return badArgument(Messages::tr("没有界面语言“%1”，可用：zh_CN、en。").arg(language));
    invocation.database = parser.value(options.database);
    invocation.libraryPath = parser.value(options.libraryFile);
    invocation.quitAfterFirstFrame = invocation.command == Command::Window && parser.isSet(options.quitAfterFirstFrame);

    const QStringList positional = parser.positionalArguments();
    if (invocation.command == Command::Library) {
        return readFormat(invocation, parser, options, {QStringLiteral("json"), QStringLiteral("csv")})
            .and_then([&] { return readLibraryRequest(parser); })
            .map([&](const LibraryRequest &request) {
                invocation.library = request;
                return invocation;
            });
    }
    if (invocation.command == Command::Projects) {
        const bool exports = parser.positionalArguments().value(0) == QLatin1String("export");
        invocation.output = parser.value(options.output);
        invocation.force = parser.isSet(options.force);
        if (exports && invocation.output.isEmpty())
            return badArgument(Messages::tr("请用 --output 指定输出位置。"));
        return readFormat(invocation, parser, options,
            exports ? QStringList{QStringLiteral("xlsx"), QStringLiteral("csv"), QStringLiteral("pdf"), QStringLiteral("json")}
                    : QStringList{QStringLiteral("json"), QStringLiteral("csv")})
            .and_then([&] { return readProjectRequest(parser); })
            .map([&](const ProjectRequest &request) {
                invocation.projects = request;
                return invocation;
            });
    }
    if (positional.size() > 1)
        return badArgument(Messages::tr("多余的参数“%1”。").arg(positional.constLast()));
    invocation.file = positional.value(0);

    Result<void> ok;
    if (invocation.command == Command::Outline)
        ok = readFormat(invocation, parser, options, {QStringLiteral("json")});
    else if (invocation.command == Command::Figures || invocation.command == Command::Facts)
        ok = readFormat(invocation, parser, options, {QStringLiteral("json"), QStringLiteral("csv")});
    else if (invocation.command == Command::Export)
        ok = readFormat(invocation, parser, options, {QStringLiteral("png"), QStringLiteral("pdf"), QStringLiteral("svg")})
                 .and_then([&] { return readExport(invocation, parser, options); });
    if (ok && (invocation.command == Command::Charts || invocation.command == Command::Export))
        ok = readFiledBy(invocation, parser, options);
    if (!ok)
        return tl::unexpected(ok.error());
    return invocation;
}

} // namespace jingan
