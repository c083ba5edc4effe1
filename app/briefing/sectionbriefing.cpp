// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/briefing/briefingbuilding.h"

#include "app/charts/chartbuilding.h"
#include "app/charts/chartcatalogue.h"
#include "app/report/figuremodel.h"

#include <algorithm>

namespace jingan {

namespace {

using Look = BriefingCell::Look;

bool isOfSection(const Report &report, int paragraph, int part, int section)
{
    const Paragraph *found = report.paragraph(paragraph);
    return found && found->part == part && found->section == section;
}

/// Each headline with the words behind it: of a paragraph whose figures stand in the table the
/// opening sentence, of any other all.
QList<BriefingPoint> pointsOf(const Dataset &dataset, const Section &section)
{
    QList<BriefingPoint> points;
    for (const int number : section.paragraphs) {
        const Paragraph &paragraph = *dataset.report.paragraph(number);
        const bool hasFigures = std::any_of(dataset.figures.cbegin(), dataset.figures.cend(),
            [number](const Figure &figure) { return figure.place.paragraph == number; });
        TextSpan span{paragraph.bodyStart(), int(paragraph.text.size()) - paragraph.bodyStart()};
        if (hasFigures)
            span = paragraph.sentenceAt(span.start);
        points.append({paragraph.headline, dataset.report.textAt({number, span}).trimmed(), {number, span}});
    }
    return points;
}

/// «3369.93 亿元»; with a word of approximation as the report writes it: «5000场以上».
QString valueText(const Report &report, const FigureModel &model, int row)
{
    const Figure &figure = model.figure(row);
    if (!figure.qualifier.isEmpty())
        return report.textAt(figure.place);
    return QStringLiteral("%1 %2").arg(figure.valueText, figure.unit).trimmed();
}

/// «增长 13.45%», «下降 51.2%»; empty where no growth is stated.
QString growthText(const Figure &figure)
{
    if (!figure.growthPercent)
        return {};
    const QString number = figureGrowthText(figure);
    return *figure.growthPercent < 0 ? BriefingWords::tr("下降 %1").arg(QString(number).remove(u'-'))
                                     : BriefingWords::tr("增长 %1").arg(number);
}

/// The section's figures as the figures' table words them, under the headlines of their
/// paragraphs; nothing where it has none.
std::optional<BriefingTable> figureTable(const Dataset &dataset, const Section &section, const QList<int> &rows)
{
    if (rows.isEmpty())
        return std::nullopt;
    const FigureModel model(dataset.report, dataset.figures);
    const auto text = [&model](int row, int column) { return model.index(row, column).data().toString(); };
    const QString kind = text(rows.constFirst(), FigureModel::Year);
    const bool oneKind = std::all_of(rows.cbegin(), rows.cend(),
        [&](int row) { return text(row, FigureModel::Year) == kind; });

    BriefingTable table;
    table.isHalfWide = true;
    table.columns = {{BriefingWords::tr("事项"), 5}, {BriefingWords::tr("数值"), 2.9, true}, {BriefingWords::tr("段"), 0.9, true}};
    for (const int number : section.paragraphs) {
        const Paragraph &paragraph = *dataset.report.paragraph(number);
        BriefingGroup group{paragraph.headline, {}, {}};
        for (const int row : rows) {
            const Figure &figure = model.figure(row);
            if (figure.place.paragraph != number)
                continue;
            BriefingCell name{figure.name};
            if (!oneKind)
                name.remark = text(row, FigureModel::Year);
            // A figure without a value is its growth.
            const Look look = figure.kind == FigureKind::Target ? Look::Target : Look::Strong;
            const BriefingCell value = figure.value
                ? BriefingCell{valueText(dataset.report, model, row), look, growthText(figure)}
                : BriefingCell{growthText(figure), look};
            group.rows.append({{name, value, {QString::number(number), Look::Muted}}});
        }
        if (!group.rows.isEmpty())
            table.groups.append(group);
    }
    return table;
}

/// The section that most of a chart's points come from.
std::pair<int, int> homeOf(const Report &report, const ChartSpec &chart)
{
    QList<std::pair<int, int>> homes;
    for (const ChartSeries &series : chart.series) {
        for (const auto &point : series.points) {
            const Paragraph *paragraph
                = point && !point->sources.isEmpty() ? report.paragraph(point->sources.constFirst().paragraph) : nullptr;
            if (paragraph)
                homes.append({paragraph->part, paragraph->section});
        }
    }
    std::pair<int, int> home{-1, -1};
    for (const auto &candidate : std::as_const(homes)) {
        if (homes.count(candidate) > homes.count(home))
            home = candidate;
    }
    return home;
}

/// The section's own pairs, and the charts of figures that mostly stand here.
QList<ChartSpec> chartsOf(const Dataset &dataset, int part, int section)
{
    QList<ChartSpec> charts;
    if (const auto own = sectionChart(dataset, part, section))
        charts.append(*own);
    for (const ChartSpec &chart : figureCharts(dataset)) {
        if (homeOf(dataset.report, chart) == std::pair{part, section})
            charts.append(chart);
    }
    return charts;
}

} // namespace

BriefingSection sectionBriefing(const Dataset &dataset, int part, int section)
{
    const Section &source = dataset.report.parts.at(part).sections.at(section);
    BriefingSection result;
    result.title = source.heading();
    result.blocks.append(briefingHeading(BriefingWords::tr("要点（报告原文）")));
    result.blocks.append(pointsOf(dataset, source));

    QList<int> rows;
    QStringList kinds;
    for (int row = 0; row < dataset.figures.size(); ++row) {
        const Figure &figure = dataset.figures.at(row);
        if (!isOfSection(dataset.report, figure.place.paragraph, part, section))
            continue;
        rows.append(row);
        const QString kind = figureKindText(figure.kind, figure.year);
        if (!kinds.contains(kind))
            kinds.append(kind);
    }
    if (const auto table = figureTable(dataset, source, rows)) {
        result.blocks.append(briefingHeading(kinds.size() == 1
                ? BriefingWords::tr("关键数字（%1）").arg(kinds.constFirst())
                : BriefingWords::tr("关键数字")));
        result.blocks.append(*table);
    }
    const QList<ChartSpec> charts = chartsOf(dataset, part, section);
    if (!charts.isEmpty()) {
        result.blocks.append(briefingHeading(BriefingWords::tr("图表")));
        result.blocks.append(BriefingCharts{charts, 2});
    }
    return result;
}

} // namespace jingan
