// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commandline/libraryoptions.h"

#include "app/commandline/badargument.h"
#include "app/library/libraryfact.h"
#include "app/library/sectionkind.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

constexpr int MostHits = 100000;

QStringList sectionKeys()
{
    QStringList keys;
    for (const SectionKind kind : sectionKinds())
        keys.append(sectionKindKey(kind));
    return keys;
}

/// A word out of a few; empty takes the first. Errors: BadArgument.
Result<QString> oneOf(const QCommandLineParser &parser, const QString &option, const QStringList &allowed)
{
    const QString value = parser.value(option);
    if (value.isEmpty())
        return allowed.constFirst();
    if (!allowed.contains(value)) {
        return badArgument(Messages::tr("--%1 没有“%2”，可用：%3。")
            .arg(option, value, allowed.join(Messages::tr("、"))));
    }
    return value;
}

Result<void> readYears(LibraryRequest &request, const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("^(\\d{4})(?:-(\\d{4}))?$"));
    if (text.isEmpty())
        return {};
    const auto match = pattern.match(text);
    request.firstYear = match.captured(1).toInt();
    request.lastYear = match.hasCaptured(2) ? match.captured(2).toInt() : request.firstYear;
    if (!match.hasMatch() || request.lastYear < request.firstYear)
        return badArgument(Messages::tr("年份“%1”无效，应如 2024 或 2020-2024。").arg(text));
    return {};
}

} // namespace

void addLibraryOptions(QCommandLineParser &parser)
{
    parser.addPositionalArgument(Messages::tr("操作"), Messages::tr("add 路径…、list、search 文字 或 compare。"),
        QStringLiteral("add|list|search|compare"));
    parser.addPositionalArgument(Messages::tr("内容"), Messages::tr("要添加的文件或文件夹；要搜索的文字。"), Messages::tr("[内容…]"));
    parser.addOptions({
        {QStringLiteral("place"), Messages::tr("只看这个地区，可多次给出。"), Messages::tr("地区")},
        {QStringLiteral("year"), Messages::tr("只看这些年的报告，如 2024 或 2020-2024。"), Messages::tr("年份")},
        {QStringLiteral("section"), Messages::tr("search：只看这类章节：%1。").arg(sectionKeys().join(Messages::tr("、"))), Messages::tr("类别")},
        {QStringLiteral("limit"), Messages::tr("search：最多输出的段数，默认 100。"), Messages::tr("段数")},
        {QStringLiteral("measure"), Messages::tr("compare：指标：%1。").arg(measures().join(Messages::tr("、"))), Messages::tr("指标")},
        {QStringLiteral("quantity"), Messages::tr("compare：growth（增速，默认）或 level（水平）。"), Messages::tr("数量")},
        {QStringLiteral("kind"), Messages::tr("compare：actual（实际，默认）、target（目标）或 outcome（目标与次年结果）。"), Messages::tr("性质")},
    });
}

Result<LibraryRequest> readLibraryRequest(const QCommandLineParser &parser)
{
    static const QStringList actions = {QStringLiteral("add"), QStringLiteral("list"), QStringLiteral("search"), QStringLiteral("compare"), QStringLiteral("recover")};
    LibraryRequest request;
    request.arguments = parser.positionalArguments();
    if (request.arguments.isEmpty() || !actions.contains(request.arguments.constFirst()))
        return badArgument(Messages::tr("请说明对报告库做什么：%1。").arg(actions.join(Messages::tr("、"))));
    request.action = request.arguments.takeFirst();
    if (request.action == QLatin1String("add") && request.arguments.isEmpty())
        return badArgument(Messages::tr("请给出要添加的文件或文件夹。"));
    if (request.action == QLatin1String("search") && (request.arguments.size() != 1 || request.arguments.constFirst().trimmed().isEmpty()))
        return badArgument(Messages::tr("请给出要搜索的文字；含空格时加引号。"));
    if ((request.action == QLatin1String("list") || request.action == QLatin1String("compare") || request.action == QLatin1String("recover")) && !request.arguments.isEmpty())
        return badArgument(Messages::tr("多余的参数“%1”。").arg(request.arguments.constFirst()));

    request.places = parser.values(QStringLiteral("place"));
    if (const auto years = readYears(request, parser.value(QStringLiteral("year"))); !years)
        return tl::unexpected(years.error());
    request.section = parser.value(QStringLiteral("section"));
    if (!request.section.isEmpty() && !sectionKindOfKey(request.section))
        return badArgument(Messages::tr("没有章节类别“%1”，可用：%2。").arg(request.section, sectionKeys().join(Messages::tr("、"))));
    if (parser.isSet(QStringLiteral("limit"))) {
        bool ok = false;
        request.limit = parser.value(QStringLiteral("limit")).toInt(&ok);
        if (!ok || request.limit < 1 || request.limit > MostHits)
            return badArgument(Messages::tr("段数“%1”无效，应在 1 至 %2 之间。").arg(parser.value(QStringLiteral("limit"))).arg(MostHits));
    }
    const auto measure = oneOf(parser, QStringLiteral("measure"), measures());
    if (!measure)
        return tl::unexpected(measure.error());
    const auto quantity = oneOf(parser, QStringLiteral("quantity"), {QStringLiteral("growth"), QStringLiteral("level")});
    if (!quantity)
        return tl::unexpected(quantity.error());
    const auto kind = oneOf(parser, QStringLiteral("kind"), {QStringLiteral("actual"), QStringLiteral("target"), QStringLiteral("outcome")});
    if (!kind)
        return tl::unexpected(kind.error());
    request.measure = *measure;
    request.quantity = *quantity;
    request.kind = *kind;
    return request;
}

} // namespace jingan
