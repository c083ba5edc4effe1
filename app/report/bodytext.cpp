// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/bodytext.h"

#include "app/report/headingform.h"

#include <QRegularExpression>
#include <QSet>

namespace jingan {

namespace {

/// A paragraph longer than this is told from all others by its text.
constexpr int TellingLength = 40;

bool endsSentence(const QString &text)
{
    static const QString ends = QStringLiteral("。！？；：”）!");
    return !text.isEmpty() && ends.contains(text.back());
}

/// Lines that stand before a report: title, date, speaker, salutation, credits.
bool looksLikeFrontMatter(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "工作报告|记者|新华社|来源|摄$|各位代表|会议上|请予审议|发布时间|\\d{4}年\\d{1,2}月|(?:总理|省长|市长|区长|县长|主席|州长|旗长|盟长|主任)"));
    return line.size() < TellingLength ? line.contains(pattern) || !endsSentence(line)
                                       : line.contains(QStringLiteral("请予审议"));
}

bool isFurniture(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral(
        "责任编辑|责编|编辑[：:]|我要纠错|扫一扫|手机打开|分享到|打印本页|关闭窗口|【关闭】|【打印】|上一篇|下一篇|返回顶部|版权所有|"
        "ICP备|公网安备|网站标识码|主办单位|主办[：:]|承办[：:]|技术支持|浏览次数|阅读次数|点击数|点击率|字体[：:]|字号|相关链接|相关阅读|"
        "相关稿件|相关附件|网站地图|联系我们|免责声明|无障碍|收藏本页|收藏本站|加入收藏|微信公众号|客户端|邮箱|附件下载|^来源[：:]|^发布时间|^信息来源|^下载$|^打印$|^收藏$"));
    return line.size() < 120 && line.contains(pattern);
}

bool isAppendixTitle(const SourceBlock &line)
{
    if (!line.cells.isEmpty() || line.text.size() > 40 || line.text.contains(u'。') || line.text.contains(u'，'))
        return false;
    static const QRegularExpression numbered(QStringLiteral("^(?:附件|附表|附录|附注|附[：:]|附[一二三四五六七八九十0-9])"));
    static const QRegularExpression glossary(
        QStringLiteral("(?:名词|用语|术语|词语|专有名词|有关词汇|有关概念|相关概念)(?:的)?(?:解释|注释|说明|释义)|^注释[：:]?$|^注[：:]$|^脚注$|^名词解释"));
    static const QRegularExpression list(QStringLiteral(
        "(?:民生|实事|为民|惠民|利民).{0,12}(?:实事|项目|工程|清单|情况|计划|任务|安排)|实事(?:项目)?$|(?:主要|重点|重大)(?:经济)?(?:指标|项目|任务).{0,10}(?:表|清单|一览|分解)|(?:计划|指标|完成情况|分工)表$"));
    if (line.text.contains(numbered) || line.text.contains(glossary))
        return true;
    // A numbered title is a section of the report itself.
    const auto heading = headingLineOf(line);
    return heading && heading->form == HeadingForm::Plain && line.text.contains(list);
}

/// The words that a report closes with.
bool closesReport(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("各位代表|让我们|团结在|努力奋斗|不懈奋斗|谢谢"));
    return (line.endsWith(u'！') || line.endsWith(u'!') || line.endsWith(u'。')) && line.contains(pattern);
}

bool hasHeadingBehind(const QList<SourceBlock> &lines, qsizetype from)
{
    for (qsizetype i = from; i < lines.size(); ++i) {
        const auto heading = headingLineOf(lines.at(i));
        if (heading && heading->form == HeadingForm::Chinese && isPartTitle(heading->title))
            return true;
        if (isSalutation(lines.at(i).text))
            return true;
    }
    return false;
}

/// A heading as it is compared with its entry in the contents: without dots and page number.
QString entryText(const QString &line)
{
    static const QRegularExpression tail(QStringLiteral("[.．·…\\s\\-－—]*\\d{0,3}$"));
    return QString(line).remove(tail);
}

void drop(QList<SourceBlock> &lines, qsizetype from, qsizetype to, DropReason reason, QList<DroppedText> &dropped)
{
    for (qsizetype i = from; i < to; ++i)
        dropped.append({lines.at(i).text, reason, lines.at(i).page});
    lines.remove(from, to - from);
}

} // namespace

bool isSalutation(const QString &line)
{
    static const QRegularExpression pattern(QStringLiteral("^(?:尊敬的)?各位(?:代表|委员|同志).{0,14}[：:]$"));
    return pattern.match(line).hasMatch();
}

void takeContents(QList<SourceBlock> &lines, QList<DroppedText> &dropped)
{
    // A run of headings, none with text between, of which each comes again further down.
    for (qsizetype i = 0; i < lines.size() && i < 80; ++i) {
        qsizetype end = i;
        int again = 0;
        while (end < lines.size() && lines.at(end).text.size() < 80 && !endsSentence(lines.at(end).text)) {
            const QString entry = entryText(lines.at(end).text);
            bool repeated = false;
            for (qsizetype later = end + 1; later < lines.size() && !repeated; ++later)
                repeated = entry.size() > 3 && lines.at(later).text.startsWith(entry) && lines.at(later).text.size() < entry.size() + 400
                    && headingLineOf({entry, 0, 0, 0, {}}).has_value() && later > end + 1;
            const bool title = lines.at(end).text == QStringLiteral("目录") || lines.at(end).text == QStringLiteral("目次");
            if (!repeated && !title)
                break;
            again += repeated ? 1 : 0;
            ++end;
        }
        if (again >= 3) {
            drop(lines, i, end, DropReason::Contents, dropped);
            return;
        }
    }
}

void takeRepeat(QList<SourceBlock> &lines, QList<DroppedText> &dropped)
{
    QHash<QString, qsizetype> first;
    qsizetype earliest = 0; // of the paragraphs that begin the report
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &text = lines.at(i).text;
        if (text.size() < TellingLength)
            continue;
        const auto known = first.constFind(text);
        if (known == first.constEnd()) {
            first.insert(text, i);
            earliest = first.size() <= 4 ? i : earliest;
            continue;
        }
        // One paragraph may stand twice; a copy begins as the report does, and goes on alike.
        if (*known > earliest)
            continue;
        qsizetype alike = 0;
        qsizetype telling = 0;
        for (qsizetype k = 0; i + k < lines.size() && *known + k < i && telling < 8; ++k) {
            const bool same = lines.at(i + k).text == lines.at(*known + k).text;
            alike += same && lines.at(i + k).text.size() >= 10 ? 1 : 0;
            telling += lines.at(i + k).text.size() >= 10 ? 1 : 0;
        }
        if (telling < 4 || alike * 10 < telling * 8)
            continue;
        qsizetype start = i;
        while (start > 0 && (looksLikeFrontMatter(lines.at(start - 1).text) || first.contains(lines.at(start - 1).text + u'\n'))
            && !closesReport(lines.at(start - 1).text)) {
            --start;
        }
        // The copy ends with the last line that the first one has too.
        QSet<QString> original;
        for (qsizetype k = 0; k < start; ++k)
            original.insert(lines.at(k).text);
        qsizetype end = lines.size();
        while (end > i && !original.contains(lines.at(end - 1).text))
            --end;
        drop(lines, start, end, DropReason::Repeat, dropped);
        return;
    }
}

void takeFurniture(QList<SourceBlock> &lines, QList<DroppedText> &dropped)
{
    // From the end up to the last paragraph of the text.
    qsizetype end = lines.size();
    while (end > 0 && lines.at(end - 1).cells.isEmpty() && lines.at(end - 1).text.size() < 120
        && (isFurniture(lines.at(end - 1).text) || (lines.at(end - 1).text.size() <= 12 && !endsSentence(lines.at(end - 1).text)))) {
        --end;
    }
    bool any = false;
    for (qsizetype i = end; i < lines.size(); ++i)
        any = any || isFurniture(lines.at(i).text);
    if (any)
        drop(lines, end, lines.size(), DropReason::Furniture, dropped);
    for (qsizetype i = lines.size() - 1; i >= 0; --i) {
        static const QRegularExpression sure(QStringLiteral("^【.{0,8}(?:纠错|打印|关闭|收藏).{0,8}】|^扫一扫在手机打开"));
        if (lines.at(i).text.size() < 60 && lines.at(i).text.contains(sure))
            drop(lines, i, i + 1, DropReason::Furniture, dropped);
    }
}

qsizetype appendixStart(const QList<SourceBlock> &lines)
{
    // What stands before the words to the deputies belongs to the report.
    static const QRegularExpression toDeputies(QStringLiteral("^各位代表[！，!,]|让我们.*(?:团结|奋斗)"));
    qsizetype first = 1;
    for (qsizetype i = 1; i < lines.size(); ++i)
        first = lines.at(i).text.contains(toDeputies) ? i + 1 : first;
    bool closed = first > 1;
    for (qsizetype i = first; i < lines.size(); ++i) {
        closed = closed || (i * 2 > lines.size() && closesReport(lines.at(i - 1).text));
        if (!isAppendixTitle(lines.at(i)))
            continue;
        // A report's own words come again behind what only looks like an appendix.
        const bool recentlyClosed = closed || closesReport(lines.at(i - 1).text);
        if ((recentlyClosed || i * 3 > lines.size()) && !hasHeadingBehind(lines, i + 1)) {
            static const QRegularExpression sure(QStringLiteral("名词|术语|用语|释义|注释|^附"));
            if (recentlyClosed || lines.at(i).text.contains(sure))
                return i;
        }
    }
    return lines.size();
}

} // namespace jingan
