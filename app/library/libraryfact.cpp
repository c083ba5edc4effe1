// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfact.h"

#include "app/report/headlinefacts.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ReportLibrary)
};

} // namespace

QList<LibraryFact> libraryFacts(const Report &report)
{
    QList<LibraryFact> facts;
    const QList<HeadlineFact> read = headlineFacts(report);
    for (const HeadlineFact &each : read) {
        LibraryFact fact;
        fact.position = int(facts.size());
        fact.measure = headlineIndicatorId(each.indicator);
        fact.label = each.label;
        fact.value = each.value;
        fact.unit = each.unit;
        fact.growthPercent = each.growthPercent;
        fact.growthMost = each.growthPercentMax;
        fact.kind = each.kind;
        fact.averaged = each.averaged;
        fact.year = each.year;
        fact.qualifier = each.qualifier;
        fact.words = each.text;
        fact.sentence = report.textAt(each.quote);
        fact.place = each.span;
        facts.append(fact);
    }
    return facts;
}

const QStringList &measures()
{
    static const QStringList all = {QStringLiteral("gdp"), QStringLiteral("budget_revenue"), QStringLiteral("fiscal_revenue"),
        QStringLiteral("retail_sales"), QStringLiteral("fixed_asset_investment")};
    return all;
}

QString measureName(const QString &measure)
{
    if (measure == QLatin1String("gdp"))
        return Messages::tr("生产总值");
    if (measure == QLatin1String("budget_revenue"))
        return Messages::tr("一般公共预算收入");
    if (measure == QLatin1String("fiscal_revenue"))
        return Messages::tr("财政收入");
    if (measure == QLatin1String("retail_sales"))
        return Messages::tr("社会消费品零售总额");
    if (measure == QLatin1String("fixed_asset_investment"))
        return Messages::tr("固定资产投资");
    return measure;
}

QString comparableLabel(const LibraryFact &fact)
{
    // Whose it is says the report's place; 区级 against 全区 is another count and stays.
    static const QRegularExpression whose(QStringLiteral("^(?:全国|全省|全市|全区|全县|全州|全旗|全盟|我国|我省|我市|我区|我县|本市|本区|本地|地区|国内|地方|实现|完成)+"));
    static const QRegularExpression amount(QStringLiteral("(?:总额|总量|完成额|额)$"));
    if (fact.measure == QLatin1String("gdp"))
        return QStringLiteral("生产总值");
    QString label = fact.label;
    return label.remove(whose).remove(amount);
}

bool isOnComparableBasis(const LibraryFact &fact)
{
    static const QRegularExpression basis(QStringLiteral("可比(?!价)|同口径|剔除|扣除|还原"));
    // Growth of GDP is at comparable prices everywhere; that is no basis of its own.
    return basis.match(fact.qualifier).hasMatch() && fact.measure != QLatin1String("gdp");
}

} // namespace jingan
