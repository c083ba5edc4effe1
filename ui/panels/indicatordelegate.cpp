// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/indicatordelegate.h"

#include "app/indicators/indicatormodel.h"
#include "ui/controls/swatch.h"
#include "ui/controls/tablecell.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr int Gap = 6;
constexpr QSizeF SwatchSize(18, 10);

bool isDerivedCell(const QModelIndex &index)
{
    return index.data(IndicatorModel::DerivedRole).toBool();
}

} // namespace

QFont IndicatorDelegate::cellFont(const QModelIndex &index) const
{
    return theme().font(13, index.column() == IndicatorModel::ValueColumn ? QFont::Bold : QFont::Normal);
}

QColor IndicatorDelegate::cellInk(const QModelIndex &index) const
{
    const ThemeTokens &tokens = theme().tokens();
    if (index.column() == IndicatorModel::SourceColumn) {
        const bool leadsOn = index.data(IndicatorModel::PlaceRole).value<TextPlace>().isValid();
        return leadsOn ? tokens.primary : tokens.captionText;
    }
    if (index.column() == IndicatorModel::GrowthColumn && !index.data(IndicatorModel::RawRole).isValid())
        return tokens.captionText;
    return tokens.text;
}

int IndicatorDelegate::markWidth(const QModelIndex &index) const
{
    if (index.column() == IndicatorModel::KindColumn)
        return int(SwatchSize.width()) + Gap;
    if (isDerivedCell(index))
        return cellTagWidth(tr("推算"), theme()) + Gap;
    return 0;
}

QRect IndicatorDelegate::paintMark(QPainter &painter, const QRect &area, const QModelIndex &index) const
{
    if (index.column() == IndicatorModel::KindColumn) {
        const auto kind = PointKind(index.data(IndicatorModel::PointKindRole).toInt());
        const QPointF corner(area.left(), area.center().y() - SwatchSize.height() / 2 + 1);
        paintSwatch(painter, QRectF(corner, SwatchSize), kind, theme().tokens());
        return area.adjusted(markWidth(index), 0, 0, 0);
    }
    if (isDerivedCell(index)) {
        const int width = markWidth(index);
        paintCellTag(painter, area.adjusted(area.width() - width + Gap, 0, 0, 0), tr("推算"), false, theme());
        return area.adjusted(0, 0, -width, 0);
    }
    return area;
}

} // namespace jingan
