// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/controls/tablecell.h"

#include <QFontMetrics>
#include <QPainter>

namespace jingan {

namespace {

constexpr int TextMargin = 8;
constexpr int TagPadding = 6;
constexpr qreal TagRadius = 4;
constexpr qreal TagFont = 12;

} // namespace

void paintCellGround(QPainter &painter, const QStyleOptionViewItem &option, const ThemeTokens &tokens)
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.fillRect(option.rect, selected ? tokens.soft : tokens.surface);
    painter.setPen(tokens.innerLine);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
}

QRect cellTextRect(const QRect &cell)
{
    return cell.adjusted(TextMargin, 0, -TextMargin, -1);
}

int cellTagWidth(const QString &text, const Theme &theme)
{
    return QFontMetrics(theme.font(TagFont)).horizontalAdvance(text) + 2 * TagPadding;
}

int paintCellTag(QPainter &painter, const QRect &area, const QString &text, bool caution, const Theme &theme)
{
    const ThemeTokens &tokens = theme.tokens();
    const QFont font = theme.font(TagFont);
    const int height = QFontMetrics(font).height() + 1;
    const int width = cellTagWidth(text, theme);
    const QRectF frame = QRectF(area.left(), area.center().y() - height / 2.0 + 0.5, width, height).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    QPen pen(caution ? tokens.warning : tokens.control, 1);
    if (!caution)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(caution ? QBrush(tokens.warningGround) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(frame, TagRadius, TagRadius);
    painter.setPen(caution ? tokens.warning : tokens.secondaryText);
    painter.drawText(frame, Qt::AlignCenter, text);
    painter.restore();
    return width;
}

} // namespace jingan
