// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/charts/chartbuilding.h"

#include "app/common/numbers.h"
#include "app/common/shownname.h"

#include <QMap>

namespace jingan {

namespace {

/// The sources of a chart from outside the report, each once, by grade.
class OutsideSources
{
public:
    void add(SourceGrade grade, const QString &source)
    {
        // The grade says that it is a copy; the table's words say so once more.
        QString name = source;
        name.remove(QStringLiteral("（转载）"));
        if (!m_names[int(grade)].contains(name))
            m_names[int(grade)].append(name);
    }

    /// «报告之外的补充数据。官方：…。转载：…。报告：…»
    QString line() const
    {
        QStringList parts;
        for (const SourceGrade grade : {SourceGrade::Official, SourceGrade::Mirror, SourceGrade::Report}) {
            if (const QStringList names = m_names.value(int(grade)); !names.isEmpty()) {
                parts.append(ChartText::tr("%1：%2").arg(sourceGradeName(grade), names.join(ChartText::tr("；"))));
            }
        }
        return ChartText::tr("报告之外的补充数据。来源——%1").arg(parts.join(ChartText::tr("。")));
    }

private:
    QMap<int, QStringList> m_names;
};

/// The table of targets has no grade: the district's own site is official, the report itself
/// is the report.
SourceGrade gradeOf(const PastTarget &target, const Dataset &dataset)
{
    if (target.year == dataset.report.planYear())
        return SourceGrade::Report;
    return target.source.contains(QStringLiteral("jingan.gov.cn")) ? SourceGrade::Official : SourceGrade::Mirror;
}

QString gradedSource(const QString &source, SourceGrade grade)
{
    const QString name = sourceGradeName(grade);
    return source.contains(name) ? source : ChartText::tr("%1（%2）").arg(source, name);
}

ChartPoint historyPoint(const HistoryPoint &year, const Indicator &indicator)
{
    ChartPoint point{year.value, PointKind::Actual, shownNumber(year.value), {}, {}};
    QStringList remarks;
    remarks.append(year.growthPercent ? ChartText::tr("公布增速 %1%").arg(shownNumber(*year.growthPercent))
                                      : ChartText::tr("增速：未公布"));
    if (!year.basis.isEmpty())
        remarks.append(ChartText::tr("口径：%1").arg(year.basis));
    remarks.append(gradedSource(year.source, year.grade));
    point.remark = remarks.join(ChartText::tr("；"));
    point.origin = year.source;
    if (year.grade == SourceGrade::Report)
        point.sources = {indicator.actualPlace};
    return point;
}

/// Levels of the years on record. A year without one is a gap; a break is a gap with a mark
/// and said below its year: bars stand apart, nothing joins them.
std::optional<ChartSpec> levelsOverYears(const Dataset &dataset, const Indicator &indicator)
{
    QList<HistoryPoint> years;
    for (const HistoryPoint &point : dataset.history) {
        if (point.indicatorId == indicator.id)
            years.append(point);
    }
    if (years.size() < 2)
        return std::nullopt;

    ChartSpec chart;
    chart.id = QStringLiteral("history-%1").arg(indicator.id);
    chart.title = ChartText::tr("%1：历年水平").arg(shownName(indicator.name));
    chart.heading = ChartText::tr("历年水平");
    chart.unit = indicator.unit;
    chart.showLegend = false;
    ChartSeries series{shownName(indicator.name), ChartColor::Series1, {}};
    OutsideSources sources;
    QStringList breaks;
    QStringList bases;
    qsizetype next = 0;
    for (int year = years.constFirst().year; year <= years.constLast().year; ++year) {
        if (years.at(next).year != year) {
            chart.categories.append({QString::number(year)});
            series.points.append(ChartPoint{std::nullopt, PointKind::Missing, ChartText::tr("未收录"), {}, {}, {}});
            continue;
        }
        const HistoryPoint &point = years.at(next++);
        ChartCategory category{QString::number(year)};
        if (point.isBreak) {
            category.label += u'\n' + ChartText::tr("口径变动");
            category.isBreak = true;
            breaks.append(QString::number(year));
        }
        if (!point.basis.isEmpty())
            bases.append(ChartText::tr("%1 年口径：%2").arg(QString::number(year), point.basis));
        chart.categories.append(category);
        series.points.append(historyPoint(point, indicator));
        sources.add(point.grade, point.source);
    }
    chart.series = {series};
    if (!breaks.isEmpty())
        chart.note = ChartText::tr("%1 年口径有变动，与此前各年不可比，不计算增速。").arg(breaks.join(ChartText::tr("、")));
    if (!bases.isEmpty())
        chart.note += ChartText::tr("%1。各年口径不尽相同，不计算增速。").arg(bases.join(ChartText::tr("；")));
    chart.source = sources.line();
    return chart;
}

/// A target as its source words it: 左右 and 以上 stay with the number.
QString targetText(double value, const QString &wording)
{
    const QString number = shownNumber(value);
    if (wording.contains(QStringLiteral("左右")))
        return ChartText::tr("约 %1").arg(number);
    return wording.contains(QStringLiteral("以上")) ? ChartText::tr("%1 以上").arg(number) : number;
}

/// Growth set as a target beside the growth that was published for that year.
std::optional<ChartSpec> targetsAndOutcomes(const Dataset &dataset, const Indicator &indicator)
{
    ChartSpec chart;
    chart.id = QStringLiteral("targets-%1").arg(indicator.id);
    chart.title = ChartText::tr("%1：历年目标与结果").arg(shownName(indicator.name));
    chart.heading = ChartText::tr("历年目标与结果");
    ChartSeries targets{ChartText::tr("目标"), ChartColor::Series1, {}};
    ChartSeries outcomes{ChartText::tr("结果"), ChartColor::Series1, {}};
    OutsideSources sources;
    std::optional<bool> byLevel;
    for (const PastTarget &target : dataset.pastTargets) {
        if (target.indicatorId != indicator.id || (!target.level && !target.growthPercent))
            continue;
        // Levels and rates never share an axis: the first year's measure is the chart's.
        if (!byLevel)
            byLevel = target.level.has_value();
        const std::optional<double> set = *byLevel ? target.level : target.growthPercent;
        if (!set)
            continue;
        const HistoryPoint *outcome = nullptr;
        for (const HistoryPoint &point : dataset.history) {
            if (point.indicatorId == indicator.id && point.year == target.year)
                outcome = &point;
        }
        std::optional<double> reached;
        if (outcome)
            reached = *byLevel ? std::optional(outcome->value) : outcome->growthPercent;

        const SourceGrade grade = gradeOf(target, dataset);
        chart.categories.append({QString::number(target.year)});
        ChartPoint goal{set, PointKind::Target, targetText(*set, target.wording),
            ChartText::tr("%1；%2").arg(target.wording, gradedSource(target.source, grade)), {}, target.source};
        if (grade == SourceGrade::Report)
            goal.sources = {indicator.targetPlace};
        targets.points.append(goal);
        sources.add(grade, target.source);
        if (reached) {
            ChartPoint result{reached, PointKind::Actual, shownNumber(*reached),
                gradedSource(outcome->source, outcome->grade), {}, outcome->source};
            if (outcome->grade == SourceGrade::Report)
                result.sources = {indicator.actualPlace};
            outcomes.points.append(result);
            sources.add(outcome->grade, outcome->source);
        } else {
            outcomes.points.append(ChartPoint{std::nullopt, PointKind::Missing,
                target.year >= dataset.report.planYear() ? ChartText::tr("尚无结果") : ChartText::tr("未收录"), {}, {}, {}});
        }
    }
    if (chart.categories.size() < 2)
        return std::nullopt;
    chart.unit = *byLevel ? indicator.unit : QStringLiteral("%");
    chart.series = {targets, outcomes};
    chart.note = *byLevel ? QString() : ChartText::tr("目标与结果均为公布的增速，不作推算。");
    chart.source = sources.line();
    return chart;
}

} // namespace

QList<ChartSpec> historyCharts(const Dataset &dataset)
{
    QList<ChartSpec> charts;
    for (const Indicator &indicator : dataset.indicators) {
        if (const auto chart = levelsOverYears(dataset, indicator))
            charts.append(*chart);
    }
    for (const Indicator &indicator : dataset.indicators) {
        if (const auto chart = targetsAndOutcomes(dataset, indicator))
            charts.append(*chart);
    }
    return charts;
}

} // namespace jingan
