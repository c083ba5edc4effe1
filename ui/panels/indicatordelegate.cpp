// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/indicatordelegate.h"

#include "app/indicators/indicatormodel.h"
#include "ui/controls/swatch.h"
#include "ui/panels/tablecell.h"

#include <QPainter>

namespace jingan {

namespace {

constexpr int RowHeight = 30;
constexpr int Gap = 6;
constexpr QSizeF SwatchSize(18, 10);

} // namespace

IndicatorDelegate::IndicatorDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize IndicatorDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QString text = index.data().toString();
    const int width = cellTextRect(QRect(0, 0, qMax(option.rect.width(), 40), RowHeight)).width();
    const QFontMetrics metrics(m_theme.font(13, index.column() == IndicatorModel::ValueColumn ? QFont::Bold : QFont::Normal));
    const QRect lines = metrics.boundingRect(QRect(0, 0, width, 1000), Qt::TextWordWrap, text);
    return {lines.width(), qMax(RowHeight * m_theme.textPercent() / 100, lines.height() + 8)};
}

void IndicatorDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const ThemeTokens &tokens = m_theme.tokens();
    painter->save();
    paintCellGround(*painter, option, tokens);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(tokens.primary);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }

    QRect area = cellTextRect(option.rect);
    QColor ink = tokens.text;
    bool bold = false;
    switch (index.column()) {
    case IndicatorModel::KindColumn: {
        const auto kind = PointKind(index.data(IndicatorModel::PointKindRole).toInt());
        paintSwatch(*painter, QRectF(QPointF(area.left(), area.center().y() - SwatchSize.height() / 2 + 1), SwatchSize), kind, tokens);
        area.setLeft(area.left() + int(SwatchSize.width()) + Gap);
        break;
    }
    case IndicatorModel::ValueColumn:
        bold = true;
        break;
    case IndicatorModel::GrowthColumn:
        if (index.data(IndicatorModel::DerivedRole).toBool()) {
            const QString word = tr("推算");
            const int width = cellTagWidth(word, m_theme);
            paintCellTag(*painter, area.adjusted(area.width() - width, 0, 0, 0), word, false, m_theme);
            area.setRight(area.right() - width - Gap);
        } else if (!index.data(IndicatorModel::RawRole).isValid()) {
            ink = tokens.captionText;
        }
        break;
    case IndicatorModel::SourceColumn:
        ink = index.data(IndicatorModel::PlaceRole).value<TextPlace>().isValid() ? tokens.primary : tokens.captionText;
        break;
    default:
        break;
    }
    painter->setFont(m_theme.font(13, bold ? QFont::Bold : QFont::Normal));
    painter->setPen(ink);
    const int alignment = index.data(Qt::TextAlignmentRole).toInt();
    painter->drawText(area, alignment | Qt::TextWordWrap, index.data().toString());
    painter->restore();
}

} // namespace jingan
