// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/libraryfact.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace jingan {

namespace {

/// The words of this file for the translators.
struct Messages {
    Q_DECLARE_TR_FUNCTIONS(ReportLibrary)
};

QString measureOfLabel(const QString &label)
{
    static const std::pair<QRegularExpression, QString> patterns[] = {
        {QRegularExpression(QStringLiteral("生产总值$")), QStringLiteral("gdp")},
        {QRegularExpression(QStringLiteral("公共预算收入$|公共财政(?:预算)?收入$")), QStringLiteral("budget_revenue")},
        {QRegularExpression(QStringLiteral("财政(?:总)?收入$")), QStringLiteral("fiscal_revenue")},
        {QRegularExpression(QStringLiteral("消费品零售总?额$")), QStringLiteral("retail_sales")},
        {QRegularExpression(QStringLiteral("固定资产投资(?:总?额)?$")), QStringLiteral("fixed_asset_investment")},
    };
    for (const auto &[pattern, measure] : patterns) {
        if (pattern.match(label).hasMatch())
            return measure;
    }
    return {};
}

} // namespace

QList<LibraryFact> libraryFacts(const Report &report)
{
    QList<LibraryFact> facts;
    const QList<Figure> figures = extractFigures(report);
    for (const Figure &figure : figures) {
        LibraryFact fact;
        fact.measure = measureOfLabel(figure.name);
        if (fact.measure.isEmpty())
            continue;
        fact.position = int(facts.size());
        fact.label = figure.name;
        fact.value = figure.value;
        fact.unit = figure.unit;
        fact.growthPercent = figure.growthPercent;
        fact.kind = figure.kind;
        fact.year = figure.year;
        fact.qualifier = figure.qualifier;
        fact.place = figure.place;
        const Paragraph *paragraph = report.paragraph(figure.place.paragraph);
        const TextSpan sentence = paragraph->sentenceAt(figure.place.span.start);
        fact.sentence = paragraph->text.mid(sentence.start, sentence.length);
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
    static const QRegularExpression basis(QStringLiteral("可比口径|同口径|剔除|扣除|还原"));
    // Growth of GDP is at comparable prices everywhere; that is no basis of its own.
    return basis.match(fact.qualifier).hasMatch() && fact.measure != QLatin1String("gdp");
}

} // namespace jingan
