// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/statement.h"

#include <QRegularExpression>

namespace jingan {

namespace {

using Match = QRegularExpressionMatch;

const QString ClauseEnds = QStringLiteral("，；。：！？,;");

QRegularExpression compiled(const QString &pattern)
{
    return QRegularExpression(pattern, QRegularExpression::UseUnicodePropertiesOption);
}

const QString Number = QStringLiteral("[0-9]+(?:,[0-9]{3})*(?:\\.[0-9]+)?");
/// From one number to the other of a range.
const QString Dash = QStringLiteral("(?:[-－—–─━~～\\x{301C}―]{1,3}|至|到)");

/// Words that may stand between a name or a comma and the number, saying nothing else.
const QString Words = QStringLiteral(
    "(?:总量|总额|规模|实际|全年|当年|年内|今年|累计|首次|历史性|成功|率先|预计|预期|有望|力争|争取|确保|努力|计划|拟|目标|指标|"
    "为|是|要|将|可|能|已|实现|完成|达到|达|超过|超|突破|跨过|跨越|跨上|跃上|迈上|迈过|迈入|站上|登上|跃升[至到]|上升[至到]|"
    "增加[至到]|增长[至到]|增至|提高[至到]|扩大[至到]|下降[至到]|保持在?|稳定在|控制在|在|约|近|逾|接近|逼近|不低于|不少于|高于|新|"
    "比上年|比去年|较上年|较去年|上年|同比|按可比(?:价格|价|口径)?(?:计算)?|按不变价格?(?:计算)?|可比(?:价格|价|口径)?|按?同口径|按?自然口径|"
    "剔除[^，。；0-9]{1,20}后?|扣除[^，。；0-9]{1,24}后?|名义|继续|总体|平均|年均|年平均|分别|均|都|也|同步|的|了|增速|增幅|增长率|"
    "增长速度|增长|增加|上升|提高|递增|增收|增|下降|减少|降低|回落|下滑|负增长|降|比|较|左右|以上|初步核算|[到至])");

const QString Qualifier = QStringLiteral("(?<post>以上|左右|以内|以下|上下|多|余)?");

bool contains(const QString &text, const char *pattern)
{
    return text.contains(QRegularExpression(QString::fromUtf8(pattern)));
}

double numberOf(QString text)
{
    return text.remove(u',').toDouble();
}

int clauseEnd(const QString &text, int from)
{
    while (from < text.size() && !ClauseEnds.contains(text.at(from)))
        ++from;
    return from;
}

int clauseStart(const QString &text, int from)
{
    while (from > 0 && !ClauseEnds.contains(text.at(from - 1)))
        --from;
    return from;
}

void addQualifier(Statement &statement, const QString &word)
{
    if (!word.isEmpty() && !statement.qualifiers.contains(word))
        statement.qualifiers.append(word);
}

/// The words before a number that qualify it.
void addQualifiers(Statement &statement, const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral(
        "预计|力争|争取|确保|突破|超过|不低于|不少于|接近|逼近|首次突破|(?:按)?可比(?:价格|价|口径)?|同口径|自然口径|不变价|剔除[^，。；]*?因素|扣除[^，。；]*?因素|名义|实际增长|约|近|逾"));
    auto matches = pattern.globalMatch(words);
    while (matches.hasNext()) {
        QString word = matches.next().captured();
        if (word.startsWith(u'按'))
            word.remove(0, 1);
        addQualifier(statement, word == QStringLiteral("实际增长") ? QStringLiteral("实际") : word);
    }
}

bool falls(const QString &words)
{
    return contains(words, "(?:下降|减少|降低|回落|下滑|负增长|降)(?!至|到)(?!.*(?:增长|上升|提高))");
}

bool grows(const QString &words)
{
    return contains(words, "增|上升|提高|递增");
}

/// Growth on another base than the year before.
bool hasOtherBase(const QString &words)
{
    return contains(words, "累计|[比较是](?:19|20)[0-9]{2}年|翻|环比|[比较]“?十.五|(?<!连续)[三四五]年(?!年均|年平均)|期间");
}

/// A level: «235.2亿元», «2.15万亿元», «500亿», «千亿元».
const QRegularExpression &levelPattern()
{
    static const QRegularExpression pattern = compiled(QStringLiteral("(?<number>%1|[一二两三四五六七八九](?=[千百]?[万亿])|(?=[十百千万]+亿))(?<more>余|多)?"
        "(?<scale>万亿|千亿|百亿|十亿|亿|千万|百万|万)(?<more2>余|多)?(?<yuan>元|人民币)?(?!美|斤|吨|级|平方|立方|人|户|件|千瓦|标|亩|个|[0-9])(?:的)?(?:大关|台阶|新台阶|关口)?%2")
            .arg(Number, Qualifier));
    return pattern;
}

/// A rate: «8.6%», «9%─10%», «7%以上、力争达到8%».
const QRegularExpression &ratePattern()
{
    static const QRegularExpression pattern = compiled(QStringLiteral("(?<number>[-－]?%1)%?(?:%2(?<to>%1))?%%3"
        "(?:[，、]?(?:并|且)?(?:全年)?(?:力争|争取|奋力|努力|冲刺|挑战)(?:[\\x{4e00}-\\x{9fa5}]{0,4}?)(?<most>%1)%(?:以上|左右)?)?")
            .arg(Number, Dash, Qualifier));
    return pattern;
}

void setLevel(Statement &statement, const Match &match, const QString &words)
{
    static const QString digits = QStringLiteral("零一二三四五六七八九");
    const QString number = match.captured(QStringLiteral("number"));
    double value = number.isEmpty() ? 1 : numberOf(number);
    if (number == QStringLiteral("两"))
        value = 2;
    else if (const qsizetype digit = number.size() == 1 ? digits.indexOf(number) : -1; digit > 0)
        value = double(digit);
    QString scale = match.captured(QStringLiteral("scale"));
    const auto rescale = [&](const QString &from, const QString &to, double factor) {
        if (scale == from) {
            scale = to;
            value *= factor;
        }
    };
    rescale(QStringLiteral("千亿"), QStringLiteral("亿"), 1000);
    rescale(QStringLiteral("百亿"), QStringLiteral("亿"), 100);
    rescale(QStringLiteral("十亿"), QStringLiteral("亿"), 10);
    rescale(QStringLiteral("千万"), QStringLiteral("万"), 1000);
    rescale(QStringLiteral("百万"), QStringLiteral("万"), 100);
    statement.value = value;
    statement.unit = scale + QStringLiteral("元");
    addQualifiers(statement, words);
    addQualifier(statement, match.captured(QStringLiteral("more")) + match.captured(QStringLiteral("more2")));
    addQualifier(statement, match.captured(QStringLiteral("post")));
    statement.end = int(match.capturedEnd());
}

void setRate(Statement &statement, const Match &match, const QString &words)
{
    const QString printed = match.captured(QStringLiteral("number"));
    const bool negative = printed.startsWith(u'-') || printed.startsWith(u'－');
    double rate = numberOf(negative ? printed.mid(1) : printed);
    if (negative || falls(words))
        rate = -rate;
    statement.end = int(match.capturedEnd());
    if (contains(words, "年均|年平均|平均每年|两年平均|年递增")) {
        if (!statement.averageGrowth)
            statement.averageGrowth = rate;
        return;
    }
    if (statement.growth)
        return;
    statement.growth = rate;
    const QString to = match.captured(QStringLiteral("to"));
    const QString most = match.captured(QStringLiteral("most"));
    if (!to.isEmpty())
        statement.growthMax = numberOf(to);
    else if (!most.isEmpty())
        statement.growthMax = numberOf(most);
    addQualifiers(statement, words);
    addQualifier(statement, match.captured(QStringLiteral("post")));
    if (!most.isEmpty())
        addQualifier(statement, QStringLiteral("力争"));
}

/// Reads the clause at \a from, which begins behind the name or a comma. False where it
/// states nothing of the name.
bool readClause(const QString &text, int from, Statement &statement, bool first, bool labelIsGrowth)
{
    static const QRegularExpression loose = compiled(QStringLiteral("(?:[（(][^）)]{0,24}[）)])?(?<words>(?:(?:19|20)[0-9]{2}年|[^，。；：！？、,;0-9%]){0,26}?)(?=(?!(?:19|20)[0-9]{2}年)%1|[一二两三四五六七八九]?[十百千万]*亿)").arg(Number));
    static const QRegularExpression strict = compiled(QStringLiteral("(?<words>(?:[（(][^）)]{0,24}[）)]|(?:[比较到]?(?:19|20)[0-9]{2}年)|%1)*?)(?=(?!(?:19|20)[0-9]{2}年)[-－]?%2|[一二两三四五六七八九]?[十百千万]*亿)").arg(Words, Number));
    const auto start = (first ? loose : strict).match(text, from, QRegularExpression::NormalMatch,
        QRegularExpression::AnchorAtOffsetMatchOption);
    if (!start.hasMatch())
        return false;
    QString words = start.captured(QStringLiteral("words"));
    int at = int(start.capturedEnd());
    if (at > from && (text.at(at - 1) == u'-' || text.at(at - 1) == u'－')) {
        --at; // a sign belongs to its number
        words.chop(1);
    }
    static const QRegularExpression otherMatter(QStringLiteral(
        "占|比重|能耗|贡献|增加值|排名|位居|第|税收|支出|密度|强度|其中|比例|每|人均|项目|企业|居民|缺口|补助|提前|来自|工业|服务业|投资(?!额)|消费(?!品)"));
    if (first && words.contains(otherMatter))
        return false;
    // «由100亿元增加到200亿元»: the second is the level.
    const auto rate = ratePattern().match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (rate.hasMatch()) {
        const QString behind = text.mid(rate.capturedEnd(), 12);
        const bool growthBehind = contains(behind, "^的?[^，。；]{0,6}?(?:增长|增速|增幅|速度)");
        if (hasOtherBase(words)) {
            statement.end = int(rate.capturedEnd());
            return true;
        }
        if (!grows(words) && !falls(words) && !growthBehind && !labelIsGrowth)
            return false;
        setRate(statement, rate, words);
        if (growthBehind && contains(behind, "^的")) {
            static const QRegularExpression named(QStringLiteral("^的[^，。；]{0,6}?(?:增长|增速|增幅|速度)"));
            const auto tail = named.match(behind);
            statement.end += int(tail.capturedLength());
        }
        return true;
    }
    const auto level = levelPattern().match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    if (!level.hasMatch())
        return false;
    // «增加5232亿元» is no level but a step; «由…» gives where it began.
    if (contains(words, "(?:增加|增长|增收|净增|新增|多增|减少|下降|减收)(?:了|额)?$")) {
        statement.end = int(level.capturedEnd());
        return true;
    }
    if (contains(words, "(?:由|从)[^，。；]*$")) {
        static const QRegularExpression rise = compiled(QStringLiteral("[^，。；0-9]{0,4}(?<words>(?:(?:19|20)[0-9]{2}年|[^，。；0-9]){0,12}?[到至])(?:(?:19|20)[0-9]{2}年的?)?(?=%1)").arg(Number));
        const auto next = rise.match(text, level.capturedEnd(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        const auto second = levelPattern().match(text, next.capturedEnd(), QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!next.hasMatch() || !second.hasMatch())
            return false;
        if (!statement.value)
            setLevel(statement, second, QString());
        return true;
    }
    // «五年累计完成1200亿元» is no level of a year.
    if (contains(words, "(?<!连续)[三四五]年|期间")) {
        statement.end = int(level.capturedEnd());
        return true;
    }
    if (statement.value)
        return false;
    setLevel(statement, level, words);
    return true;
}

/// A clause that states nothing itself: how the number behind it is counted, a rank, a share of
/// the plan, a multiple of an older year. Its end, −1 where there is none.
int passingClauseEnd(const QString &text, int from)
{
    static const QRegularExpression passing(QStringLiteral(
        "(?:(?:按|剔除|扣除|考虑|以)[^，。；0-9]{1,24}(?:计算|因素|影响|口径|价格|价)(?:后)?"
        "|[（(][^）)]{1,24}[）)]"
        "|(?:总量|规模|增速)?(?:稳|均|继续)?(?:居|位居|位列|排名|列|跃居|保持)[^，。；、]{1,20}(?:位|前列|第一|第二|第三|前茅)"
        "|(?:占|为|完成|是)(?:年初|年度|全年|调整)?(?:预算|计划|任务|目标)[^，。；、]{0,8}?[0-9.]+%"
        "|(?:是|为|相当于)[^，。；、]{0,16}?[0-9.]+倍)(?=[，、])"));
    const auto match = passing.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? int(match.capturedEnd()) : -1;
}

/// «再上新台阶，达到2000亿元»: words without a number before the clause that states it.
int plainClauseEnd(const QString &text, int from)
{
    static const QRegularExpression plain(QStringLiteral(
        "(?!的|占|比重|中|结构|项目|政策|质量)[^，。；：、0-9]{2,14}(?=，)"));
    const auto match = plain.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.hasMatch() ? int(match.capturedEnd()) : -1;
}

/// The share of a name in a row: «A、B和C分别增长6%、7%和8%».
std::optional<Statement> readRow(const QString &text, const IndicatorLabel &label)
{
    const int start = clauseStart(text, label.span.start);
    const int end = clauseEnd(text, label.span.end());
    static const QRegularExpression rowPattern(QStringLiteral(
        "^(?<rest>[^0-9，。；]{0,80}?)(?<words>(?:预计|力争|同比|年均|全年)*(?:分别|增长|增速|增幅|达到|完成|实现|均|都)[^0-9，。；、]{0,12})(?=[-－]?[0-9])"));
    const auto row = rowPattern.match(text.mid(label.span.end(), end - label.span.end()));
    if (!row.hasMatch())
        return std::nullopt;
    const QString subjects = text.mid(start, label.span.end() - start) + row.captured(QStringLiteral("rest"));
    const QString words = row.captured(QStringLiteral("words"));
    static const QRegularExpression joints(QStringLiteral("、|以及|和|与|及"));
    static const QRegularExpression commas(QStringLiteral("、|和(?=[^、和]*$)|以及"));
    const bool listed = row.captured(QStringLiteral("rest")).contains(joints) || words.contains(QStringLiteral("分别"));
    if (!listed || !subjects.contains(joints))
        return std::nullopt;

    // The numbers of the row, and those of a second row behind it.
    QList<QList<Statement>> rows;
    int at = label.span.end() + int(row.capturedEnd());
    QString verb = words;
    for (int line = 0; line < 2; ++line) {
        QList<Statement> numbers;
        for (;;) {
            Statement one;
            const auto rate = ratePattern().match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            const auto level = levelPattern().match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (rate.hasMatch() && (grows(verb) || falls(verb)))
                setRate(one, rate, verb);
            else if (level.hasMatch())
                setLevel(one, level, verb);
            else
                break;
            numbers.append(one);
            at = one.end;
            static const QRegularExpression joint(QStringLiteral("(?:、|和|与|及|以及|，)(?=(?:预计|约|增长|下降)?[-－]?[0-9])"));
            const auto next = joint.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            if (!next.hasMatch())
                break;
            at = int(next.capturedEnd());
            static const QRegularExpression ownVerb(QStringLiteral("预计|约|增长|下降"));
            const auto own = ownVerb.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
            at += int(own.capturedLength());
        }
        if (!numbers.isEmpty())
            rows.append(numbers);
        static const QRegularExpression second(QStringLiteral("[，、](?<words>(?:同比|比上年|较上年|分别|各|年均|可比)*(?:增长|下降|增速为?|增幅为?)(?:了)?)(?=[-－]?[0-9])"));
        const auto next = second.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (!next.hasMatch())
            break;
        verb = next.captured(QStringLiteral("words"));
        at = int(next.capturedEnd());
    }
    if (rows.isEmpty())
        return std::nullopt;

    for (const QRegularExpression &split : {joints, commas}) {
        const QStringList things = subjects.split(split);
        int which = 0;
        int passed = start;
        for (; which < things.size(); ++which) {
            passed += int(things.at(which).size()) + 1;
            if (passed > label.span.start)
                break;
        }
        if (rows.constFirst().size() != things.size() && rows.constFirst().size() != 1)
            continue;
        Statement statement;
        for (const QList<Statement> &numbers : std::as_const(rows)) {
            const Statement one = numbers.value(numbers.size() == 1 ? 0 : which);
            if (numbers.size() == 1 && one.value)
                return std::nullopt; // one level is not each one's
            statement.value = one.value ? one.value : statement.value;
            statement.unit = one.value ? one.unit : statement.unit;
            statement.growth = one.growth ? one.growth : statement.growth;
            statement.growthMax = one.growth ? one.growthMax : statement.growthMax;
            statement.averageGrowth = one.averageGrowth ? one.averageGrowth : statement.averageGrowth;
            for (const QString &qualifier : one.qualifiers)
                addQualifier(statement, qualifier);
            statement.end = qMax(statement.end, numbers.constLast().end);
        }
        return statement;
    }
    return std::nullopt;
}

/// Words where a number is deliberately not given.
QString wordsInPlace(const QString &text, int from)
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:[（(][^）)]{0,24}[）)])?(?<words>[^，。；0-9、]{0,8}?(?:(?:与|和|同|较|比)(?:上年|去年|上一年|20[0-9]{2}年)(?:计划|水平)?(?:基本|大体|总体)?(?:保持)?持平|"
        "(?:实现|保持|力争|确保|争取)*正增长|(?:增速|增长|增幅)?(?:与|同|和)(?:经济|地区生产总值|生产总值|国内生产总值|GDP)(?:增长|增速)?(?:保持|基本)*同步|"
        "(?:增速|增长|增幅)(?:高于|快于|不低于)[^，。；0-9]{0,12}))(?=[，。；、]|$)"));
    const auto match = pattern.match(text, from, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
    return match.captured(QStringLiteral("words"));
}

} // namespace

Statement readStatement(const QString &text, const IndicatorLabel &label)
{
    Statement statement;
    int at = label.span.end();
    statement.end = at;
    if (auto row = readRow(text, label))
        return *row;
    if (!readClause(text, at, statement, true, label.isGrowth)) {
        statement.text = wordsInPlace(text, at);
        if (!statement.text.isEmpty()) {
            statement.end = at + int(text.mid(at).indexOf(statement.text) + statement.text.size());
            return statement;
        }
        // «地区生产总值，按可比价格计算，增长5%»
        int before = at < text.size() && text.at(at) == u'，' ? passingClauseEnd(text, at + 1) : -1;
        before = before < 0 ? plainClauseEnd(text, at) : before;
        if (before < 0 || !readClause(text, before + 1, statement, false, label.isGrowth))
            return statement;
    }
    // Clauses behind it that go on speaking of the same.
    static const QString separators = QStringLiteral("，、,");
    for (int clauses = 0; clauses < 5; ++clauses) {
        at = statement.end;
        if (at < text.size() && text.at(at) == u'（') {
            const qsizetype close = text.indexOf(u'）', at);
            if (close > 0 && close - at < 30)
                at = int(close) + 1;
        }
        if (at >= text.size())
            break;
        if (separators.contains(text.at(at)))
            ++at;
        if (const int passed = passingClauseEnd(text, at); passed > 0) {
            addQualifiers(statement, text.mid(at, passed - at));
            at = passed + 1;
        }
        if (!readClause(text, at, statement, false, false))
            break;
    }
    return statement;
}

} // namespace jingan
