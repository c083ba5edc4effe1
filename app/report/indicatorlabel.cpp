// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/indicatorlabel.h"

#include <QRegularExpression>

namespace jingan {

namespace {

/// How far back the words reach that make a name another indicator's.
constexpr int WordsBefore = 12;

struct LabelRule {
    HeadlineIndicator indicator;
    QRegularExpression name;
    QRegularExpression notBehind; ///< Matches the text before the name.
    QRegularExpression notBefore; ///< Matches the text behind it.
    bool isGrowth = false;
};

/// What belongs to a printed name before its core: 全市, 本区, 地方, 全社会 …
const QRegularExpression &prefixWords()
{
    static const QRegularExpression pattern(QStringLiteral(
        "(?:国内|地区|全社会|社会|地方级?|[区市县省州旗]?本级|[区市县省州]级|[全本我][国省市区县旗州盟]|本地|区域|辖区|[区市县]属|财政|全口径)*$"));
    return pattern;
}

const QList<LabelRule> &labelRules()
{
    const auto pattern = [](const char *text) { return QRegularExpression(QString::fromUtf8(text)); };
    static const QRegularExpression shareBehind(QStringLiteral(
        "^(?:的|之)?(?:比重|比例|比率|占比|能耗|水耗|电耗|用水|用电|建设用地|碳排放|二氧化碳|贡献|质量|含金量|排名|位次|之比|中|支出)"));
    static const QList<LabelRule> rules = {
        {HeadlineIndicator::Gdp, pattern("生产总值(?:[（(]GDP[）)])?|GDP(?![A-Za-z])"),
            pattern("(?:人均|单位|万元|每.{0,3}|占(?:全.)?|海洋|林业|渔业|农业|工业|服务业|旅游|旅游业|民营经济|非公|园区|开发区|高新区|县域|街镇|"
                    "产业|文化|数字经济|相当于|高于|低于|快于|同期|绿色|低空经济|生态系统)$"),
            shareBehind},
        {HeadlineIndicator::BudgetRevenue,
            pattern("一般公共(?:财政)?预算(?:地方级?)?(?:财政)?(?:总)?收入|公共财政预算收入|公共预算收入|一般预算(?:财政)?收入|公共财政收入|"
                    "一般财政预算收入|财政预算收入|地方级财政收入"),
            pattern("(?:政府性基金|国有资本(?:经营)?|社保基金|占|来源于.{1,10}|人均|中央级?|上划.{0,4}|非税|税收占)$"), shareBehind},
        {HeadlineIndicator::FiscalRevenue, pattern("(?:公共)?财政总收入|财政收入"),
            pattern("(?:中央|上划中央|税收|土地|占|人均|非税|体制|可用|国有资本|基金|提升|政府性|乡镇|村级)$"), shareBehind},
        {HeadlineIndicator::RetailSales, pattern("(?:社会)?消费品零售(?:总)?额|社零总额|社会零售总额|社消零总额"),
            pattern("(?:限额以上(?:单位|企业)?|限上(?:单位|企业)?|乡村|城镇|农村|网上|实物商品|人均|占(?:全.)?)$"), shareBehind},
        {HeadlineIndicator::FixedAssetInvestment,
            pattern("固定资产投资(?:(?:总|完成)?额|总?规模|总量)?(?:[（(]不含农户[）)])?(?!项目|结构|占|率|强度|统计|入库)"),
            pattern("(?:工业|国有(?:单位)?|民间|民营|制造业|基础设施|产业|交通|水利|农业|房地产|技改|服务业|占(?:全.)?|带动|拉动|撬动|电网|教育|"
                    "重点项目|农村|非国有|更新改造|能源|文化|旅游|信息|央企|单位)(?:全社会|全.)?$"),
            shareBehind},
        {HeadlineIndicator::Gdp,
            pattern("经济增(?:长|速)(?:率|速度)?(?:预期)?(?:目标)?(?=(?:预期|目标)*(?:为|达到?|保持在|设定[在为]|定[在为]|确定[在为]|约|[0-9])[^，。；]{0,6}[0-9.]*%)"),
            pattern("(?:高于|低于|快于|超过|对|促进|推动|拉动|非公|民营|县域|数字)$"), shareBehind, true},
    };
    return rules;
}

} // namespace

QString plainDigits(const QString &text)
{
    QString plain = text;
    for (QChar &sign : plain) {
        const char16_t c = sign.unicode();
        if (c >= u'０' && c <= u'９')
            sign = QChar(c - u'０' + u'0');
        else if (c == u'％' || c == 0xfe6a)
            sign = u'%';
    }
    // «3．5» is a number; «1．发展» is a marker and stays one.
    for (qsizetype i = 1; i + 1 < plain.size(); ++i) {
        if (plain.at(i) == u'．' && plain.at(i - 1).isDigit() && plain.at(i + 1).isDigit())
            plain[i] = u'.';
    }
    return plain;
}

QList<IndicatorLabel> findIndicatorLabels(const QString &text)
{
    QList<IndicatorLabel> labels;
    for (const LabelRule &rule : labelRules()) {
        auto matches = rule.name.globalMatch(text);
        while (matches.hasNext()) {
            const auto match = matches.next();
            const int core = int(match.capturedStart());
            const int from = qMax(0, core - WordsBefore);
            const QString before = text.mid(from, core - from);
            const int start = rule.isGrowth ? core : core - int(prefixWords().match(before).capturedLength());
            const QString words = text.mid(qMax(0, start - WordsBefore), start - qMax(0, start - WordsBefore));
            if (words.contains(rule.notBehind) || before.contains(rule.notBehind)
                || text.mid(match.capturedEnd(), 8).contains(rule.notBefore))
                continue;
            labels.append({rule.indicator, {start, int(match.capturedEnd()) - start}, rule.isGrowth});
        }
    }
    std::sort(labels.begin(), labels.end(),
        [](const IndicatorLabel &a, const IndicatorLabel &b) { return a.span.start < b.span.start; });
    // «财政预算收入» stands within «公共财政预算收入»: the longer name holds.
    for (qsizetype i = 0; i + 1 < labels.size();) {
        if (labels.at(i + 1).span.start < labels.at(i).span.end())
            labels.removeAt(labels.at(i + 1).span.length > labels.at(i).span.length ? i : i + 1);
        else
            ++i;
    }
    return labels;
}

} // namespace jingan
