// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartplot.h"

#include "ui/charts/donutplot.h"
#include "ui/charts/horizontalbarplot.h"
#include "ui/charts/verticalbarplot.h"

#include <QCoreApplication>

#include <algorithm>

namespace jingan {

namespace {

struct ChartPlotWords {
    Q_DECLARE_TR_FUNCTIONS(ChartPlot)
};

/// Between a category's label and its remark.
constexpr qreal RemarkGap = 5;

} // namespace

std::unique_ptr<ChartPlot> ChartPlot::create(const ChartSpec &spec, const ChartLook &look)
{
    switch (spec.kind) {
    case ChartKind::VerticalBars:
        return std::make_unique<VerticalBarPlot>(spec, look);
    case ChartKind::HorizontalBars:
    case ChartKind::StackedHorizontalBars:
        return std::make_unique<HorizontalBarPlot>(spec, look);
    case ChartKind::Donut:
        return std::make_unique<DonutPlot>(spec, look);
    }
    Q_UNREACHABLE();
}

qreal CategoryWords::height(const ChartLook &look) const
{
    qreal height = textHeight(label.size(), look.category());
    if (!remark.isEmpty())
        height += look.scaled(RemarkGap) + textHeight(remark.size(), look.caption());
    return height;
}

qreal CategoryWords::width(const ChartLook &look) const
{
    return std::max(textWidth(label, look.category()), textWidth(remark, look.caption()));
}

CategoryWords categoryWords(const QString &label, const ChartLook &look, qreal width)
{
    const qsizetype end = label.indexOf(u'\n');
    CategoryWords words;
    words.label = balancedText(label.left(end), look.category(), width);
    if (end >= 0)
        words.remark = balancedText(label.mid(end + 1), look.caption(), width);
    return words;
}

void addCategoryWords(QGraphicsScene *scene, const CategoryWords &words, const ChartLook &look, const QPointF &anchor,
    Qt::Alignment alignment)
{
    QPointF at = anchor;
    if (alignment & Qt::AlignVCenter)
        at.ry() -= words.height(look) / 2;
    const Qt::Alignment side = (alignment & Qt::AlignHorizontal_Mask) | Qt::AlignTop;
    addText(scene, words.label, look.category(), at, side);
    at.ry() += textHeight(words.label.size(), look.category()) + look.scaled(RemarkGap);
    addText(scene, words.remark, look.caption(), at, side);
}

bool unitFitsAxis(const ChartSpec &spec, const ChartLook &look)
{
    return !spec.unit.isEmpty() && !spec.unit.contains(u'、') && look.caption().width(spec.unit) <= look.scaled(60);
}

bool marksDerived(const ChartSpec &spec)
{
    bool onlyDerived = true;
    for (const ChartSeries &series : spec.series) {
        for (const std::optional<ChartPoint> &point : series.points)
            onlyDerived = onlyDerived && (!point || point->kind == PointKind::Derived);
    }
    return !onlyDerived || !spec.title.contains(derivedWord(), Qt::CaseInsensitive);
}

QString derivedWord()
{
    return ChartPlotWords::tr("推算");
}

} // namespace jingan
