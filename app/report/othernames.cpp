// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report/othernames.h"

#include "app/report/foldedtext.h"

#include <QHash>

namespace jingan {

namespace {

struct OtherName {
    const char *name;
    QStringList printed; ///< As reports print it; none a part of another.
};

/// A name that means more than one indicator, or another one, has no place here: 财政收入 is not
/// 一般公共预算收入, as the library's comparison has it too.
QList<OtherName> otherNames()
{
    const auto text = [](const char *words) { return QString::fromUtf8(words); };
    const QString product = text("生产总值"); // within 地区生产总值, 国内生产总值, 全市生产总值
    const QString retail = text("社会消费品零售总额");
    const QString investment = text("固定资产投资"); // within 全社会固定资产投资总额
    const QString revenue = text("一般公共预算收入");
    const QString districtRevenue = text("区级一般公共预算收入");
    const QString research = text("研究与试验发展");
    const QString prices = text("居民消费价格"); // with 指数 or 涨幅 behind it
    return {
        // The district's statistical communiqués: «地区生产总值（GDP）».
        {"GDP", {product}},
        // The program's English names (resources/translations, contexts Names and ReportLibrary).
        {"Gross domestic product", {product}},
        {"Total retail sales of consumer goods", {retail}},
        {"Retail sales of consumer goods", {retail}},
        {"Total fixed-asset investment", {investment}},
        {"Fixed-asset investment", {investment}},
        {"District general public budget revenue", {districtRevenue}},
        {"General public budget revenue", {revenue}},
        {"Fiscal revenue", {text("财政收入")}},
        // The same, shortened as the program has them where room is scarce (context Indicator).
        {"Retail sales", {retail}},
        {"Budget revenue", {revenue}},
        // Shortened by leaving characters out; reports are read with the longer of them as the
        // indicator's name (indicatorlabel.cpp).
        {"社零", {retail}},
        {"社零总额", {retail}},
        {"社消零", {retail}},
        {"社消零总额", {retail}},
        {"社会零售总额", {retail}},
        {"固投", {investment}},
        {"规上工业", {text("规模以上工业")}},
        // 国家统计局《研究与试验发展（R&D）投入统计规范（试行）》; reports say 研发 for it.
        {"R&D", {research, text("研发")}},
        // 国家统计局，统计指标解释：居民消费价格指数（CPI）.
        {"CPI", {prices}},
        // GB 3095-2012, 3.4：PM2.5，也称细颗粒物.
        {"PM2.5", {text("细颗粒物")}},
    };
}

QString keyOf(const QString &name)
{
    return foldText(name).text.remove(u'-');
}

} // namespace

QStringList printedNames(const QString &typed)
{
    static const QHash<QString, QStringList> byName = [] {
        QHash<QString, QStringList> names;
        const QList<OtherName> all = otherNames();
        for (const OtherName &each : all)
            names.insert(keyOf(QString::fromUtf8(each.name)), each.printed);
        return names;
    }();
    return byName.value(keyOf(typed));
}

QStringList searchedWords(const QString &typed)
{
    const QString words = foldText(typed).text;
    return words.isEmpty() ? QStringList() : QStringList(words) + printedNames(typed);
}

QString otherNameNote(const QString &typed, const QStringList &printed)
{
    return printed.isEmpty() ? QString() : QStringLiteral("%1 = %2").arg(typed.simplified(), printed.join(u'、'));
}

} // namespace jingan
